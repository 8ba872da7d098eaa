/** Verbs of states, parties, talks, elections, offices and agreements. */
export default `
لقي VIII | اِلْتِقَاء | ه مع ب | meet often | meet
لقي V | تَلَقٍّ | ه من | take often | receive
لقي VI | تَلَاقٍ | مع | meet rare | meet one another
قبل III | مُقَابَلَة | ه | meet | meet, interview
قبل X | - | ه | meet take often | receive
قبل I i-a | قَبُول قُبُول | ه ب أن | agree take often | accept
قبل V | - | ه | agree | accept
قبل IV | إِقْبَال | على | motion | be keen on
قبل II | - | ه | feel rare | kiss
قعد IV | - | ه | end rare | make sit, retire
شرك III | مُشَارَكَة | في ه ب مع | work help often | take part
شرك VIII | - | في مع | work | participate jointly, subscribe
شرك IV | - | ه في | give | involve
شرك VI | - | في | work | share
سهم IV | - | في ب | help | contribute
سهم III | مُسَاهَمَة | في ب | help often | contribute
عون VI | تَعَاوُن | مع في على | help | cooperate
عون III | مُعَاوَنَة | ه | help | assist
عون IV | إِعَانَة عَوْن مَعُونَة | ه على | help rare | help
عون X | اِسْتِعَانَة | ب | ask help | seek the help of
نسق II | - | مع ه | work | coordinate
حلف III | مُحَالَفَة | ه | help agree | be allied with
حلف VI | - | مع | help agree | form an alliance
وفق III | - | على ه | agree often | approve, agree
وفق VIII | - | على مع أن | agree often | agree
وفق VI | - | على مع | agree | reach consensus
وفق II | تَوْفِيق | ه بين في | help agree | reconcile, grant success
وقع II | تَوْقِيع | ه على مع | write agree often | sign
وقع V | - | ه أن | think often | expect
وقع IV | إِيقَاع | ه ب | destroy attack | cause, bring down
برم IV | - | ه مع | agree | conclude (a treaty)
عقد I a-i | عَقْد | ه مع | meet agree often passive | hold, convene; conclude
عقد VIII | - | أن ب في | think often | believe
عقد VII | - | في | meet | be held, convene
عقد V | - | | change rare | become complicated
عقد II | - | ه | change rare | complicate
عقد VI | - | مع | agree | contract
صدق II | - | على ه | agree often | ratify; believe
صدق III | مُصَادَقَة | على ه | agree | ratify
صدق I a-u | صِدْق | في | say rare | tell the truth
صدق V | - | ب على | give rare | give alms
نظم II | - | ه | work often | organise
نظم VIII | - | في | exist | be regular, join
رءس V | - | ه | order often | chair, head
رءس I a-a | رِئَاسَة | ه | order | head
زعم V | - | ه | order | lead
حكم I a-u | حُكْم | ه على ب في | law order often passive | rule, sentence
حكم V | - | في ب | order | control
حكم III | مُحَاكَمَة | ه | law | try (in court)
حكم IV | - | ه | hold rare | tighten, master
حكم II | - | ه | law rare | arbitrate
حكم VIII | - | إلى | law | appeal to
حكم X | - | | hold rare | be consolidated
نخب VIII | - | ه هه | other passive | elect
رشح II | - | ه ل | give | nominate
رشح V | - | ل في | try | run for office
رشح I a-a | رَشْح | عن | say rare | leak out
صوت II | تَصْوِيت | على ل ضد | other | vote
قرع VIII | - | على | other rare | vote, ballot
قرع I a-a | قَرْع | ه | attack | knock
فوز I a-u | فَوْز | ب على في | win often | win
خسر I i-a | خَسَارَة خُسْرَان | ه أمام | lose often | lose
خسر II | - | ه هه | lose rare | cause to lose
عين II | تَعْيِين | ه هه في | give passive | appoint
نصب II | - | ه هه | give | install in office
نصب I a-i | نَصْب | ه على | build rare | erect; defraud
نصب VIII | - | | exist | stand up
عزل I a-i | عَزْل | ه من عن | end | dismiss, isolate
عزل VIII | - | ه | end | retire
عزل VII | - | عن | end | be isolated
قيل IV | إِقَالَة | ه من | end | dismiss
قيل X | اِسْتِقَالَة | من | end | resign
طوح IV | إِطَاحَة | ب ه | end destroy | overthrow
خلع I a-a | خَلْع | ه | end take | depose, take off
قلب VII | - | على إلى | change attack | overturn, turn against
قلب I a-i | قَلْب | ه | change | overturn
قلب V | - | | change rare | fluctuate
ثور I a-u | ثَوْرَة ثَوَرَان | على ضد | attack | revolt
ثور IV | إِثَارَة | ه | begin feel often | stir up, raise
نفض VIII | - | على | attack | rise up
نفض I a-u | نَفْض | ه | motion rare | shake off
مرد V | - | على | attack refuse | rebel
عصي I a-i | عِصْيَان مَعْصِيَة | ه | refuse | disobey
ظهر VI | تَظَاهُر تَظَاهُرَة مُظَاهَرَة | ضد ب | attack see | demonstrate; pretend
ظهر I a-a | ظُهُور | في على أن | see exist often | appear
ظهر IV | - | ه أن | say see | show
ظهر X | - | ه | know rare | memorise
حجج I a-u | حَجّ | إلى | motion rare | make the pilgrimage
حجج III | مُحَاجَّة | ه | say rare | argue with
عصم VIII | - | ب في | attack hold | stage a sit-in, adhere
ءيد II | تَأْيِيد | ه في | agree help often | support
دعم I a-a | دَعْم | ه ب | help often | support
سند I a-u | سَنْد | ه ب | help rare | back
سند III | مُسَانَدَة | ه | help | back
عضد II | - | ه | help | support
ءزر III | مُؤَازَرَة | ه | help rare | support
ءزر VI | تَآزُر | مع | help rare | help one another
عزز II | تَعْزِيز | ه | increase help often | strengthen
عزز VIII | - | ب | feel | be proud of
عزز V | - | | increase | be strengthened
حيز VII | اِنْحِيَاز | إلى ل | agree rare | side with
ضمم VII | - | إلى ل | meet often | join
ضمم I a-u | ضَمّ | ه إلى | take own often | include, annex
درج VII | - | في | exist | be classed under
درج I a-u | دُرُوج | على | continue | be in the habit of
درج IV | - | ه في على | give | include
درج V | - | في | change | progress gradually
درج X | - | ه إلى | attack rare | lure
ءلف II | تَأْلِيف | ه | write build | compose, form
ءلف V | تَأَلُّف | من | exist | consist
ءلف VIII | اِئْتِلَاف | مع | agree rare | unite in coalition
ءلف I i-a | أُلْفَة | ه | feel | be familiar with
شكل II | - | ه من | build exist often | form, constitute
شكل V | - | من | exist | be formed
وحد II | تَوْحِيد | ه | build | unify
وحد VIII | - | مع | build rare | unite
وحد V | تَوَحُّد | | build | become united
قسم I a-i | قَسْم قِسْمَة | ه إلى على | give rare | divide
قسم II | تَقْسِيم | ه إلى | give often | divide
قسم VII | - | إلى على | end | be divided
قسم VIII | - | ه | give rare | share
قسم VI | - | ه مع | give | share
فصل VII | - | عن | end | separate, secede
فصل I a-i | فَصْل | ه عن بين في من | end often | separate, dismiss
قلل X | - | عن ب ه | own | be independent; ride
حيد II | تَحْيِيد | ه | kill end rare | neutralise
وسط V | - | في بين ه | help exist often | mediate
دخل III | مُدَاخَلَة | ه | motion rare | intervene
طبع II | - | ه مع | agree | normalise
طبع I a-a | طَبْع طِبَاعَة | ه | write often | print
طبع VII | - | في | exist rare | be imprinted
عرف I a-i | مَعْرِفَة عِرْفَان | ه أن ب عن | know often passive | know
عرف II | تَعْرِيف | ه ب على | say rare | define, introduce
عرف V | - | على إلى | know meet | get to know, identify
عرف VI | - | على | know meet | become acquainted
قطع I a-a | قَطْع | ه عن على | end destroy often | cut, sever
قطع VII | - | عن | end | be cut off, cease
قطع VIII | - | ه من | take | deduct
قطع VI | - | مع | motion | intersect
قطع II | تَقْطِيع | ه | destroy rare | cut up
نءي I a-a | نَأْي | ب عن | motion | keep away
نءي VI | - | عن | motion rare | be distant
ورط II | تَوْرِيط | ه في | accuse | implicate
ورط V | - | في | lose | be implicated
ملي IV | إِمْلَاء | ه على | order write | dictate
ملي V | تَمَلٍّ | ه | see rare | contemplate
رهن III | مُرَاهَنَة رِهَان | على | other rare | bet
رهن I a-a | رَهْن | ه ب | give | pawn
رهن VIII | - | ب | exist rare | depend on
سوم III | مُسَاوَمَة | على ه | trade rare | bargain
ضغط I a-a | ضَغْط | على ه | order | press, put pressure
نور III | مُنَاوَرَة | في | try | manoeuvre
نور II | تَنْوِير | ه | see | illuminate
مطل III | مُمَاطَلَة | في | refuse rare | procrastinate
سوي II | تَسْوِيَة | ه | agree end | settle, level
سوي III | مُسَاوَاة | ه ب بين | exist | equal
سوي VI | تَسَاوٍ | مع | exist | be equal
سوي VIII | - | على | exist rare | be even, ripen
نهج VIII | - | ه | obey | pursue (a policy)
نهج I a-a | نَهْج | ه | obey rare | pursue
مثل II | - | ه في | exist often | represent, act
مثل V | - | في ب | exist often | consist in
مثل I a-u | مُثُول | أمام | exist law rare | appear before
مثل VIII | - | ل | obey | comply
مثل VI | - | ل مع | exist | recover; be alike
نوب I a-u | نِيَابَة نَوْب | عن | work | deputise for
نوب IV | إِنَابَة | ه عن | give rare | deputise
نوب VI | تَنَاوُب | على | work | take turns
خلف I a-u | خِلَافَة خَلَف | ه في | exist | succeed
خلف II | تَخْلِيف | ه | end destroy rare | leave behind
خلف V | - | عن | end refuse | fail to, stay behind
خلف III | مُخَالَفَة خِلَاف | ه | refuse | violate, differ
خلف VIII | - | مع عن في على | refuse often | differ
خلف IV | - | ه ب | refuse rare | break (a promise)
وكل IV | إِيكَال | ه إلى | give | entrust
وكل II | تَوْكِيل | ه ب | give | authorise
وكل V | تَوَكُّل | على | think | trust in
ندب VIII | - | ه ل | give rare | delegate
ندب I a-u | نَدْب | ه | feel | lament
سوس I a-u | سِيَاسَة | ه | order | govern
ءسس II | تَأْسِيس | ه | build begin | found
ءسس V | تَأَسُّس | على في | begin | be founded
شرف IV | إِشْرَاف | على | see order | supervise
شرف II | تَشْرِيف | ه | praise often | honour
شرف V | تَشَرُّف | ب | feel | have the honour
رقب III | مُرَاقَبَة | ه | see | monitor
رقب V | - | ه | see think | await
رعي I a-a | رِعَايَة رَعْي | ه | help | sponsor, care for
رعي III | مُرَاعَاة | ه | think | take into account
حفظ III | مُحَافَظَة حِفَاظ | على | hold | preserve
حفظ VIII | - | ب | hold | keep
حفظ I i-a | حِفْظ | ه | hold know often | keep, memorise
طبق II | تَطْبِيق | ه على | work | apply
طبق VII | - | على | exist | apply to
طبق III | مُطَابَقَة | ه | exist | match
طبق VI | - | مع | exist | coincide
نفذ II | تَنْفِيذ | ه | work often | implement
نفذ I a-u | نُفُوذ نَفَاذ | إلى من | motion rare | penetrate
فعل II | تَفْعِيل | ه | work begin rare | activate
فعل I a-a | فِعْل فَعْل | ه | work often | do
فعل VI | - | مع | other | interact
فعل VIII | اِفْتِعَال | ه | build | fabricate
فعل VII | - | | feel rare | be excited
سدد II | تَسْدِيد | ه إلى | trade attack | pay; aim (a shot)
سدد I a-u | سَدّ | ه | end hold | block, fill
سدد VII | - | | end rare | be blocked
`;
