/** Verbs of attack, fighting, defence and force. */
export default `
هجم III | - | ه ب | attack often | attack
هجم I a-u | هُجُوم | على | attack | attack, assault
غور IV | إِغَارَة غَارَة | على | attack rare | raid
غزو I a-u | غَزْو غَزْوَة | ه | attack | invade
جوح VIII | اِجْتِيَاح | ه | attack | invade, sweep
قحم VIII | - | ه | attack | storm
قحم IV | - | ه في | attack rare | involve by force
دهم III | مُدَاهَمَة | ه | attack | raid
دهم I i-a | دَهْم | ه | attack | come upon suddenly
قصف I a-i | قَصْف | ه ب | attack often | bombard
قصف VII | - | | destroy rare | be broken
ضرب I a-i | ضَرْب ضَرْبَة | ه ب في | attack often | strike, hit
ضرب III | مُضَارَبَة | ه في | attack trade rare | brawl with; speculate
ضرب VI | - | مع | attack refuse | clash, conflict
ضرب IV | - | عن | refuse | go on strike
ضرب VIII | اِضْطِرَاب | | change rare | be disturbed
طلق IV | إِطْلَاق | ه على من | attack begin often passive | launch, fire; release
طلق VII | - | من في | begin motion often | set out, start
طلق II | - | ه | law | divorce
طلق V | - | | change rare | be divorced
فتح I a-a | فَتْح | ه على ل | begin win often | open; conquer
فتح VIII | - | ه | begin | inaugurate
فتح VII | - | على | change rare | open up
فتح III | مُفَاتَحَة | ه ب | say rare | broach (a subject) with
فتح V | - | | change rare | open (blossom)
رمي I a-i | رَمْي رِمَايَة | ه ب إلى على | attack | throw, shoot; aim
رمي VIII | - | على في | motion rare | throw oneself
رمي VI | - | | motion rare | fall down, extend
قذف VI | - | ه | attack | hurl at one another
صوب II | تَصْوِيب | ه نحو إلى | attack | aim; correct
صوب IV | إِصَابَة | ه ب في | injure attack often passive | hit, injure
صوب X strong | - | ه | agree rare | approve of
هدف X | - | ه | attack often | target
هدف I a-i | هَدْف | إلى | other often | aim
شبك VIII | - | مع | attack | clash
شبك I a-i | شَبْك | ه | hold rare | interlace
شبك V | - | | change rare | be entangled
قتل III | قِتَال مُقَاتَلَة | ه | attack | fight
قتل VIII | اِقْتِتَال | | attack rare | fight one another
قتل VI | - | | attack | fight one another
حرب III | مُحَارَبَة حِرَاب | ه | attack | fight, combat
حرب VI | - | | attack rare | make war on one another
حرب VIII | - | | attack rare | fight one another
كفح III | مُكَافَحَة كِفَاح | ه | attack | combat, struggle against
نضل III | نِضَال مُنَاضَلَة | من ضد | attack | struggle
جهد III | جِهَاد مُجَاهَدَة | ه في | attack try | struggle, wage jihad
جهد VIII | - | في | try | strive, work hard
جهد IV | - | ه | injure | exhaust
صرع III | مُصَارَعَة صِرَاع | ه | attack | wrestle, fight
صرع VI | - | | attack | wrestle, struggle
صرع I a-a | صَرْع مَصْرَع | ه | kill rare | fell, kill
نزع III | نِزَاع مُنَازَعَة | ه على | attack rare | dispute
نزع VI | - | على ه | attack refuse | contend
نزع I a-i | نَزْع | ه من إلى | take | remove, strip
نزع VIII | - | ه من | take | wrest, extract
خصم III | خِصَام مُخَاصَمَة | ه | attack rare | quarrel
خصم I a-i | خَصْم | ه من | decrease rare | deduct
صدم III | مُصَادَمَة صِدَام | ه | attack | clash with
صدم VI | - | مع | attack rare | collide
صدم VIII | - | ب مع | attack | collide, clash
صدم I a-i | صَدْم | ه | injure feel | hit, shock
صدي V | - | ل | attack meet | confront, oppose
قوم III | مُقَاوَمَة | ه | attack refuse | resist
قوم II | تَقْوِيم | ه | think | evaluate, straighten
دفع III | دِفَاع مُدَافَعَة | عن | attack help | defend
دفع I a-a | دَفْع | ه إلى ل عن | give motion often | push; pay
دفع VIII | - | | motion rare | rush
دفع VII | - | نحو إلى | motion | rush forward
دفع VI | - | | motion rare | jostle
ذود I a-u | ذَوْد ذِيَاد | عن | attack | defend
حصر III | حِصَار مُحَاصَرَة | ه | attack hold | besiege
حصر I a-u | حَصْر | ه في | hold | limit, confine
حصر VII | - | في | hold | be confined
طوق II | تَطْوِيق | ه ب | hold attack | encircle
طوق IV | إِطَاقَة | ه | own | bear
حوط IV | إِحَاطَة | ب ه | hold | surround
حوط VIII | - | ل | think rare | take precautions
حوط V | تَحَوُّط | من | think | hedge
سيطر Q1 | - | على | win own often | control
هيمن Q1 | - | على | win own | dominate
حلل VIII | - | ه | win often | occupy
حلل I a-u | حَلّ حُلُول | ه في على ب | end exist | solve, dissolve; occur
حلل II | تَحْلِيل | ه | think rare | analyse
حلل VII | - | | end rare | dissolve
حلل V | - | من | change end rare | decompose
ولي X | - | على | win take | seize
ولي V | - | ه | take often | take charge of
ولي I i-i | وِلَايَة | ه | exist rare | follow; govern
ولي II | تَوْلِيَة | ه هه | give | appoint
ولي VI | - | | continue | follow one another
ولي IV | إِيلَاء | ه هه | give often | bestow (attention)
ولي III | مُوَالَاة وِلَاء وَلَاء | ه | help | support, be loyal
غلب II | - | ه على | win | make prevail
غلب I a-i | غَلَبَة غَلْب | ه على | win rare | overcome
غلب V | - | على | win | overcome
هزم I a-i | هَزِيمَة هَزْم | ه | win | defeat
هزم VII | - | | lose | be defeated
نصر VIII | - | على في ل | win | win, be victorious
نصر I a-u | نَصْر | ه على | help | support, make victorious
نصر III | مُنَاصَرَة | ه | help | support
نصر X | - | ب | ask rare | seek help of
قهر I a-a | قَهْر | ه | win | subdue
دحر I a-a | دَحْر | ه | win | rout
ردع I a-a | رَدْع | ه عن | refuse | deter
صدد I a-u | صَدّ | ه عن | attack refuse | repel
قمع I a-a | قَمْع | ه | attack often | suppress
كبت I a-i | كَبْت | ه | attack | repress
كبح I a-a | كَبْح | ه | end | curb
بطش I a-i | بَطْش | ب | attack rare | strike violently
نكل II | - | ب | injure rare | abuse, make an example of
فتك I a-i | فَتْك | ب | kill | ravage, assassinate
عدو VIII | - | على | attack | assault
عدو I a-u | عَدْو عُدْوَان | على | attack motion rare | assault; run
عدو V | - | على ه | attack increase | transgress, exceed
عدو III | مُعَادَاة | ه | attack | be hostile to
عدو IV | إِعْدَاء | ه ب | injure rare | infect
نهك VIII | - | ه | attack | violate
نهك IV | - | ه | injure rare | exhaust
خرق I a-i | خَرْق | ه | attack | breach
خرق VIII | - | ه | attack motion | penetrate, hack
خرق II | - | ه | injure rare | pierce
قرصن Q1 | - | ه | attack take rare | hack, pirate
غدر I a-i | غَدْر | ب | attack | betray
غدر III | مُغَادَرَة | ه إلى | motion often | leave
خون I a-u | خِيَانَة | ه | attack | betray
كمن I a-u | كُمُون | ل في | attack exist | lie in ambush; lie in
ربص V | - | ب | attack | lie in wait
رصد I a-u | رَصْد | ه | see often | monitor, observe; allot
رصد V | تَرَصُّد | ه | see attack rare | lie in wait
جسس V | تَجَسُّس | على | see | spy
سلل V | - | إلى من | motion | infiltrate
سلل I a-u | سَلّ | ه من | take | draw out
سلح II | - | ه ب | give | arm
سلح V | - | ب | own | arm oneself
عبء II | تَعْبِئَة | ه | hold rare | mobilise, fill
عبء I a-a | عَبْء | ب | think rare | care about
حشد I a-u | حَشْد | ه | hold | mass, mobilise
حشد VIII | - | في | meet | gather
نفر X | - | ه | order | alert
نفر I a-i | نُفُور نَفْر | من | feel motion | shun
زحف I a-a | زَحْف | نحو على إلى | motion attack | advance, crawl
كرر I a-u | كَرّ | على | attack | attack again
نكف X | - | عن | refuse rare | disdain
بدء III | - | ه ب | begin rare | attack first
شعل IV | إِشْعَال | ه | begin destroy | ignite
شعل VIII | - | | begin destroy | catch fire
دلع VII | - | في بين | begin | break out
نشب I i-a | نُشُوب | بين في | begin | break out
ضرم IV | - | ه في | begin destroy | set (fire)
ضرم VIII | - | | begin rare | flare
ءجج II | تَأْجِيج | ه | increase | inflame
ءجج V | تَأَجُّج | | increase rare | flare up
فجر II | تَفْجِير | ه في | attack destroy often | blow up
فجر VII | - | في | destroy often | explode
فجر V | تَفَجُّر | | begin | erupt
فجر IV | - | ه | begin rare | set off
فخخ II | - | ه | attack rare | booby-trap
لغم II | - | ه | attack rare | mine
نسف I a-i | نَسْف | ه | destroy | blow up
زعزع Q1 | - | ه | destroy | destabilise
زعزع Q2 | - | | change | be shaken
صعد II | تَصْعِيد | ه من | increase attack | escalate
صعد VI | - | | increase | rise, escalate
صعد I i-a | صُعُود | إلى على | motion increase rare | ascend
صعد V | - | | increase rare | escalate
ستر I a-u | سَتْر | ه | hold | cover
ستر V | تَسَتُّر | على | hold rare | cover up
هدن III | مُهَادَنَة هُدْنَة | ه | agree rare | make a truce with
هدء I a-a | هُدُوء | | decrease | calm down
هدء II | تَهْدِئَة | ه | decrease end | calm
سلم III | مُسَالَمَة سِلْم | ه | agree rare | make peace with
صلح III | مُصَالَحَة صُلْح | ه | agree | reconcile with
صلح VI | تَصَالُح | مع | agree rare | become reconciled
صلح IV | إِصْلَاح | ه | change help | reform, repair
صلح I a-u | صَلَاح | ل | exist | be fit
صلح VIII | اِصْطِلَاح | على | agree rare | agree upon
صلح X | - | ه | change rare | reclaim (land)
`;
