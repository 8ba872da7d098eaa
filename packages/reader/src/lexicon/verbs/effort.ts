/** Verbs of effort and result: exerting, strengthening, joining forces, avoiding, uprooting, acquiring, rewarding. */
export default `
بذل I a-i | بَذْل | ه في ل | give try often | exert, give freely
جوب X | - | ل | agree obey | respond
وعب X | اِسْتِيعَاب | ه | know own | absorb, accommodate
جزء II | تَجْزِئَة | ه | end | divide
جزء V | - | من | end | be divided
سلط II | تَسْلِيط | ه على | order | focus, give power over
سلط V | تَسَلُّط | على | order rare | lord it over
جسد II | تَجْسِيد | ه | exist | embody
جسد V | - | في | exist | be embodied
رقي VIII | اِرْتِقَاء | إلى ب | increase | rise, improve
رقي I i-a | رُقِيّ | إلى | increase | rise
رقي II | تَرْقِيَة | ه إلى | increase | promote
رقي V | تَرَقٍّ | في | increase | be promoted
معن IV | إِمْعَان | في | continue | persist, go far
معن V | تَمَعُّن | في | think | examine closely
وغل IV | إِيغَال | في | motion | penetrate deep
وغل V | تَوَغُّل | في | motion attack | advance deep, make an incursion
عمق II | تَعْمِيق | ه | increase | deepen
عمق V | تَعَمُّق | في | think | go deep
قطب X | اِسْتِقْطَاب | ه | motion | attract, polarise
وني VI | تَوَانٍ | عن في | refuse | flag, hesitate
قعس VI | تَقَاعُس | عن | refuse | neglect, hang back
لكء V | - | في | refuse | dawdle
ملص V | تَمَلُّص | من | refuse | evade
هرب VI | - | من | motion rare | evade
فدي VI | تَفَادٍ | ه | refuse | avoid
لفي VI | تَلَافٍ | ه | refuse | avoid, make good
فدي I a-i | فِدَاء | ه ب | give help | ransom, sacrifice
فدي VIII | اِفْتِدَاء | ه ب | give rare | ransom
جنب V | تَجَنُّب | ه | refuse | avoid
جنب VIII | اِجْتِنَاب | ه | refuse rare | shun
جنب II | تَجْنِيب | ه هه | help | spare
جنب III | مُجَانَبَة | ه | refuse | avoid, miss
حشو VI | تَحَاشٍ | ه | refuse | avoid
ضلع VIII | اِضْطِلَاع | ب | work | undertake
ضفر VI | تَضَافُر | | help | combine efforts
كتف VI | تَكَاتُف | مع | help | stand shoulder to shoulder
عضد VI | تَعَاضُد | | help | help one another
كفل VI | تَكَافُل | | help rare | support one another
لحم VI | تَلَاحُم | | meet rare | stick together
لحم VIII | اِلْتِحَام | مع ب | attack meet | engage in close combat, join
كتل V | تَكَتُّل | | meet rare | form a bloc
خلط III | مُخَالَطَة | ه | meet | mix with
ظفر I i-a | ظَفَر | ب | win | gain, win
ءهب V | تَأَهُّب | ل | begin | prepare, be on alert
خلص II | تَخْلِيص | ه من | help | rid, clear
خلص V | تَخَلُّص | من | end | get rid of
خلص X | اِسْتِخْلَاص | ه من | take think | extract, conclude
خلص IV | إِخْلَاص | ل ه في | obey rare | be loyal
غمر III | مُغَامَرَة | ب | try | risk, venture
جزف III | مُجَازَفَة | ب | try | risk
كدح I a-a | كَدْح | | work rare | toil
كدد I a-u | كَدّ | في | work | toil
كرس II | تَكْرِيس | ه ل | give | dedicate, consolidate
كبب IV | إِكْبَاب | على | work rare | devote oneself
همك VII | اِنْهِمَاك | في | work rare | be absorbed in
خرط VII | اِنْخِرَاط | في | work meet | engage in, join
جند II | تَجْنِيد | ه | order | recruit
جند V | - | | obey rare | enlist
عبد II | تَعْبِيد | ه | build | pave
ذلل II | تَذْلِيل | ه | help | overcome
ذلل IV | إِذْلَال | ه | injure | humiliate
سخر II | تَسْخِير | ه ل | work | make use of
رسخ II | تَرْسِيخ | ه | increase | consolidate
رسخ I a-u | رُسُوخ | في | hold rare | be firm
رسخ V | - | | increase | be consolidated
وطد II | تَوْطِيد | ه | increase rare | strengthen
وطد V | - | | increase | be strengthened
ءصل II | تَأْصِيل | ه | build rare | root, authenticate
ءصل V | تَأَصُّل | في | hold | be deep-rooted
ءصل X | اِسْتِئْصَال | ه | destroy end rare | eradicate
جثث VIII | اِجْتِثَاث | ه | destroy end rare | uproot
قوي II | تَقْوِيَة | ه | increase | strengthen
قوي I i-a | قُوَّة | على | increase | be strong
قوي V | - | ب | increase rare | become strong
دعم II | تَدْعِيم | ه | increase help rare | reinforce
مكن II | تَمْكِين | ه من | help give often | enable
قوم X | اِسْتِقَامَة | | exist | be straight
جرد II | تَجْرِيد | ه من | take | strip
جرد V | تَجَرُّد | من | end | be stripped
جرد I a-u | جَرْد | ه | think rare | take stock
عري II | تَعْرِيَة | ه | see | expose
عري V | تَعَرٍّ | | end rare | undress
حجب I a-u | حَجْب | ه عن | hold refuse | block, withhold
حجب VIII | اِحْتِجَاب | عن | hold rare | be hidden
شتت II | تَشْتِيت | ه | destroy rare | disperse
شتت V | تَشَتُّت | | motion rare | be scattered
فتت II | تَفْتِيت | ه | destroy rare | fragment
فتت V | تَفَتُّت | | destroy rare | crumble
بري VII | - | ل | begin | set out to, take up
بري II | - | ه | change | sharpen
دحر VII | اِنْدِحَار | | lose rare | be routed
دثر VII | اِنْدِثَار | | end rare | be wiped out
طمس I a-i | طَمْس | ه | destroy rare | obliterate
جهض IV | إِجْهَاض | ه | end | abort, thwart
وءد I a-i | وَأْد | ه | kill end rare | bury alive, nip in the bud
شطب I a-u | شَطْب | ه من | end rare | strike out
حذف I a-i | حَذْف | ه من | end | delete
نسخ I a-a | نَسْخ | ه | write end | copy, abrogate
نسخ X | اِسْتِنْسَاخ | ه | build | clone, copy
قبس VIII | اِقْتِبَاس | ه من | take say rare | quote
لهم X | اِسْتِلْهَام | ه من | take think rare | draw inspiration
لهم IV | إِلْهَام | ه | give | inspire
لهم VIII | اِلْتِهَام | ه | take destroy | devour
وحي X | اِسْتِيحَاء | ه من | take think | be inspired by
قني VIII | اِقْتِنَاء | ه | own trade | acquire
محن VIII | اِمْتِحَان | ه | try rare | test
قصد VIII | - | في | decrease rare | economise
قشف V | تَقَشُّف | | decrease rare | be austere
خصر VIII | اِخْتِصَار | ه | decrease | shorten
خزل VIII | اِخْتِزَال | ه | decrease | reduce
حصي IV | إِحْصَاء | ه | think | count
حصل II | تَحْصِيل | ه | take | collect
حصل V | - | على | take | obtain
جزي III | مُجَازَاة | ه | law rare | requite
جزي I a-i | جَزَاء | ه عن | give | reward
كيل I a-i | كَيْل | ه ل | give think rare | measure, heap (accusations)
كول II | - | | other | mumble
نصف III | مُنَاصَفَة | ه | give rare | share equally
نصف IV | إِنْصَاف | ه | help | do justice
نصف VIII | - | | exist rare | reach the middle
شطر III | مُشَاطَرَة | ه هه | give | share
زمل III | زَمَالَة | ه | meet rare | be a colleague of
عصر III | مُعَاصَرَة | ه | exist | be a contemporary of
عصر VIII | اِعْتِصَار | ه | change | squeeze
وقت II | تَوْقِيت | ه | think rare | time
نزه V | تَنَزُّه | | motion rare | go for a walk
فرج V | تَفَرُّج | على | see | watch
فرج II | تَفْرِيج | عن | help | relieve
فرج I a-i | فَرَج | ه | help rare | dispel
`;
