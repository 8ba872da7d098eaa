/** Verbs of how things stand: fitting, abounding, being at hand, being known, growing worse. */
export default `
ليق I a-i | لِيَاقَة | ب أن | exist | befit
وجب V | - | على أن | need | be incumbent
وجب X | - | ه | need | require
وجب IV | إِيجَاب | ه على | order | make obligatory
وجد VI | تَوَاجُد | في | exist | be present
وجد IV | إِيجَاد | ه | build rare | find, create
حفل VIII | - | ب | praise | celebrate
حفل I a-i | حَفْل | ب | exist | abound in
حفو VIII | اِحْتِفَاء | ب | praise meet | welcome, celebrate
حلو I a-u | حَلَاوَة | ل | feel | be sweet, please
جود IV | إِجَادَة | ه | know | master
جود II | تَجْوِيد | ه | change | improve, recite
سني V | تَسَنٍّ | ل أن | exist | be possible
روق I a-u | رَوْق | ل ه | feel | please
روق IV | إِرَاقَة | ه | kill motion | shed, spill
روم I a-u | رَوْم مَرَام | ه | feel rare | desire
برز I a-u | بُرُوز | في من | see often | stand out, emerge
برز IV | إِبْرَاز | ه | see say | highlight, present
برز III | مُبَارَزَة | ه | attack | duel
رمز I a-u | رَمْز | إلى ل | say | symbolise
حدر VII | اِنْحِدَار | من إلى | motion exist | descend, come of
طغو I a-a | طُغْيَان | على | win | prevail, tyrannise
لقي III | مُلَاقَاة | ه | meet | meet with
نفي VI | تَنَافٍ | مع | refuse | be incompatible
نفي III | مُنَافَاة | ه | refuse | contradict
ربع V | تَرَبُّع | على | own | sit (on a throne), top
بدر VI | تَبَادُر | إلى | think | occur to
بدر I a-u | بُدُور | عن من | exist | emanate, come from
طيب I a-i | طِيب | ل | feel | be good, please
وءم VI | تَوَاؤُم | مع | agree | harmonise
نغم VI | تَنَاغُم | مع | agree | harmonise
سجم VII | اِنْسِجَام | مع | agree | be in harmony
وسق VIII | اِتِّسَاق | مع | agree | be consistent
قبع I a-a | قُبُوع | في | exist | lie hidden
رزح I a-a | رُزُوح | تحت | feel | groan under
ذيل V | - | ه | lose | be at the bottom of
شبع IV | إِشْبَاع | ه | give | satisfy
شبع I i-a | شِبَع | من | take rare | be sated
شبع V | تَشَبُّع | ب | increase | be saturated
زخر I a-a | زُخُور | ب | exist | abound in
شهر VIII | - | ب | exist | be known for
شهر I a-a | شَهْر | ه | say attack rare | draw (a weapon), make known
شهر IV | إِشْهَار | ه | say rare | proclaim
برع I a-a | بَرَاعَة | في | win | excel
ءلق V | تَأَلُّق | في | win | shine
نوع V | تَنَوُّع | بين | change | be diverse
نوع II | تَنْوِيع | ه | change | diversify
وفر VI | تَوَافُر | ل في | exist | be available
زحم VIII | اِزْدِحَام | ب | increase rare | be crowded
زحم III | مُزَاحَمَة | ه | attack | compete, jostle
كظظ VIII | - | ب | increase | be crammed
كدس II | تَكْدِيس | ه | increase rare | pile up
كدس V | - | في | increase | pile up
ركم VI | تَرَاكُم | على | increase | accumulate
ركم III | مُرَاكَمَة | ه | increase | accumulate
شري X | - | في | increase rare | spread, get worse
فقم III | مُفَاقَمَة | ه | increase | aggravate
ءزم VI | - | | change rare | become critical
وزي VI | تَوَازٍ | مع | exist | be parallel
تخم III | مُتَاخَمَة | ه | exist rare | border on
خيم II | تَخْيِيم | على في | exist | prevail, camp
شغر I a-u | شُغُور | | exist rare | be vacant
حدق IV | إِحْدَاق | ب | threaten rare | surround
حيق I a-i | حَيْق | ب | injure | befall
نوب VIII | اِنْتِيَاب | ه | feel | come over
عري VIII | اِعْتِرَاء | ه | feel | come over
سور III | مُسَاوَرَة | ه | feel | preoccupy
خلج III | مُخَالَجَة | ه | feel rare | stir in (the mind)
غمد V | تَغَمُّد | ه ب | help | cover (with mercy)
لزم VI | تَلَازُم | | exist rare | be inseparable
بيت II | تَبْيِيت | ه | think rare | plot
صبح II | - | ه | say rare | greet in the morning
وتر VI | تَوَاتُر | | continue | recur
وتر V | تَوَتُّر | | increase | become tense
وتر II | تَوْتِير | ه | increase | make tense
عنت V | تَعَنُّت | في | refuse rare | be obstinate
عند III | عِنَاد مُعَانَدَة | ه | refuse rare | defy
صلب I u-u | صَلَابَة | | exist rare | be hard
ندر VI | - | ب على | say rare | joke
مهي VI | تَمَاهٍ | مع | exist | identify with
مظهر Q2 | تَمَظْهُر | في | see rare | manifest itself
حجم V | - | | decrease rare | shrink
سنح I a-a | سُنُوح | ل | exist | occur (chance)
شوش II | تَشْوِيش | على ه | destroy | jam, disturb
فوح I a-u | فَوْح | من | exist | be fragrant
نمم I a-i | نَمّ | عن | say | betray, reveal
خصب II | تَخْصِيب | ه | increase | enrich, fertilise
صغر I u-u | صِغَر | | decrease | be small
صغر II | تَصْغِير | ه | decrease rare | make small
قدم VI | تَقَادُم | | continue rare | become old
ضور V | - | من | feel rare | writhe
سقم I a-u | سَقَم | | injure rare | be ill
ندس VII | - | في | motion rare | slip in
رصع II | تَرْصِيع | ه ب | build rare | inlay
لوذ I a-u | لَوْذ لِيَاذ | ب | motion | take refuge
جنح I a-a | جُنُوح | إلى | motion | incline, run aground
شوب III | - | ه | exist rare | taint
`;
