/** Verbs less common in news, and of literary style. */
export default `
ورع V | تَوَرُّع | عن | refuse | scruple
رفد I a-i | رَفْد | ه ب | give | supply, support
ردع VIII | اِرْتِدَاع | عن | end | be deterred
بزز I a-u | بَزّ | ه | win | outdo
لخص V | - | في | exist | be summed up in
صدف I a-u | صَدْف | عن أن | exist | happen by chance
هرس I a-u | هَرْس | ه | destroy | crush
حقر II | تَحْقِير | ه | condemn | humiliate
قرع III | مُقَارَعَة | ه | attack rare | fight against
لمع VIII | اِلْتِمَاع | | see | glitter
لفق II | تَلْفِيق | ه ل | accuse | fabricate
حدر V | تَحَدُّر | من | exist | descend from
عيش VIII | اِعْتِيَاش | من على | exist rare | live on
رخص X | اِسْتِرْخَاص | ه | think | find cheap
صوع VII | اِنْصِيَاع | ل إلى | obey rare | obey
غدق IV | إِغْدَاق | ه على | give rare | lavish
فرد IV | إِفْرَاد | ه ل | give | devote (space)
شرءب Q4 | - | إلى | see rare | crane the neck
جمع X | اِسْتِجْمَاع | ه | hold rare | gather (strength)
سمي IV | - | ه هه | say | name
عدل V | تَعَدُّل | | change rare | be amended
رفق VI | تَرَافُق | مع | exist | accompany
قطر VI | تَقَاطُر | على إلى | motion rare | stream in
ولد X | - | ه | build rare | beget
فسح I a-a | فَسْح | ه ل | give | make room
فسح IV | إِفْسَاح | ه ل | give rare | make room
ءذن II | تَأْذِين أَذَان | ل | say | call to prayer
ءذن IV | إِيذَان | ب | say rare | announce, herald
ءبد II | تَأْبِيد | ه | continue rare | perpetuate
ءثث II | تَأْثِيث | ه | give rare | furnish
ءرب I i-a | أَرَب | | need | want
ءزف I i-a | أُزُوف | | motion rare | draw near
ءفل I a-u | أُفُول | | end | set, wane
ءلو I a-u | أَلْو | | refuse | spare (effort)
بدد X | اِسْتِبْدَاد | ب | order rare | tyrannise
ثقف V | تَثَقُّف | | know rare | become educated
جذر V | تَجَذُّر | في | hold rare | take root
جذف II | - | | motion rare | row
جسم II | تَجْسِيم | ه | build rare | embody
جفل IV | إِجْفَال | | feel rare | start with fear
جول IV | إِجَالَة | ه | see | cast (the eyes)
حذق I a-i | حِذْق | ه | know rare | be skilled
حرن I a-u | حِرَان | | refuse rare | balk
حسو VIII | اِحْتِسَاء | ه | take rare | sip
خزي I i-a | خِزْي | | feel | be disgraced
خسء I a-a | خَسْء | | refuse rare | be driven off
خفر I a-i | خَفْر | ه | hold rare | guard
خلد IV | إِخْلَاد | إلى | exist rare | be inclined, retire
خوي I a-i | خَوَاء | | decrease | be empty
دجج II | تَدْجِيج | ه | give rare | arm heavily
دجن II | تَدْجِين | ه | order rare | domesticate
دحو I a-u | دَحْو | ه | motion rare | spread
دلج IV | - | | motion rare | travel by night
ذري I a-i | ذَرْي | ه | motion | scatter
رءب I a-a | رَأْب | ه | build | mend (a rift)
ربع I a-a | رَبْع | | exist | squat
رحب I u-u | رُحْب | ب | increase rare | be spacious
رخو IV | إِرْخَاء | ه | decrease rare | loosen
رضض II | - | ه | injure rare | bruise
رفل I a-u | رَفْل | في | motion rare | strut
زجو IV | إِزْجَاء | ه | give | extend (thanks), pass (time)
زهو I a-u | زَهْو | ب | feel rare | be proud, shine
سجو II | - | ه | hold rare | shroud
سفح I a-a | سَفْح | ه | motion rare | shed
سكر II | تَسْكِير | ه | end | shut
سلو I a-u | سُلُوّ سُلْوَان | ه عن | feel rare | forget, be consoled
سمل I a-u | سَمْل | ه | injure rare | gouge out
سهم I a-a | سُهُوم | | feel rare | brood
شدو I a-u | شَدْو | ب | say rare | sing
شذب II | تَشْذِيب | ه | change rare | prune
شطر II | تَشْطِير | ه | destroy rare | halve
صدق VI | - | مع | meet rare | be friends
ظعن I a-a | ظَعْن | | motion rare | journey
عبق I i-a | عَبَق | ب | exist | be fragrant
عثو I a-u | عُثُوّ | في | destroy rare | do mischief
عضل IV | إِعْضَال | | exist rare | be problematic
عقل V | تَعَقُّل | ه | think rare | be sensible
غبر I a-u | غُبُور | | end rare | elapse
غضن V | تَغَضُّن | | change rare | wrinkle
فدح I a-a | فَدْح | ه | injure rare | oppress
فضل IV | إِفْضَال | على | give | do favours
فغر I a-a | فَغْر | ه | see rare | gape
قحل I a-a | قُحُول | | decrease rare | be arid
قفر IV | إِقْفَار | | decrease rare | be desolate
كبل I a-i | كَبْل | ه | hold rare | fetter
كبو I a-u | كَبْو كَبْوَة | | lose | stumble
لبد II | تَلْبِيد | ه | change rare | cloud over
لبد V | - | ب | change rare | be overcast
لظي V | - | | begin rare | blaze
لعق I i-a | لَعْق | ه | take rare | lick
لفح I a-a | لَفْح | ه | injure rare | scorch
لوع II | - | ه | feel rare | torment
محص II | تَمْحِيص | ه | see rare | examine closely
محص V | - | ه | see rare | examine
محق I a-a | مَحْق | ه | destroy rare | annihilate
مخر I a-a | مَخْر | ه | motion rare | plough (the sea)
مشق VIII | اِمْتِشَاق | ه | take rare | draw (a sword)
مكر I a-u | مَكْر | ب | attack | scheme
نبو I a-u | نَبْو | عن | refuse | be repelled
نجب I u-u | نَجَابَة | | win | be outstanding
نحف I u-u | نَحَافَة | | decrease rare | be thin
نحل I a-u | نُحُول | | decrease rare | waste away
نزو I a-u | نَزْو | | motion | leap
نشف II | تَنْشِيف | ه | change rare | dry
نضر I a-u | نَضْرَة | | exist rare | bloom
نعت I a-a | نَعْت | ه ب | say | describe, call
نفش I a-u | نَفْش | ه | change rare | ruffle
نكد II | تَنْكِيد | على ه | feel | embitter
نمق II | تَنْمِيق | ه | write rare | embellish
هذي I a-i | هَذَيَان | ب | say rare | rave
هفو I a-u | هَفْو هَفْوَة | إلى | lose rare | slip, yearn
هلهل Q1 | هَلْهَلَة | ه | destroy rare | wear thin
همي I a-i | هَمْي | | motion | pour
ودي I a-i | دِيَة | ه | give rare | pay blood money
وغر IV | إِيغَار | ه | feel | embitter
وكز I a-i | وَكْز | ه | attack rare | punch
ولول Q1 | وَلْوَلَة | | feel rare | wail
ومض IV | إِيمَاض | | see rare | flash
يمم II | - | ه | motion rare | head for
رصن I u-u | رَصَانَة | | exist rare | be grave
نبغ I a-u | نُبُوغ | في | win rare | excel
عجل I i-a | عَجَلَة | | other | hurry
كذب III | - | ه | say rare | lie to
كذب V | - | | say rare | lie
قدس V | - | | praise rare | be hallowed
ضفر I a-i | ضَفْر | ه | build rare | braid
بتت I a-u | بَتّ | في ب | end rare | decide
فظع X | - | ه | accuse rare | find abominable
قبح X | - | ه | accuse rare | find ugly, disapprove
بشع X | - | ه | accuse rare | find repugnant
سخف X | - | ه | accuse rare | find silly
صرخ X | - | ه | ask rare | cry to for help
حثث X | - | ه على | ask rare | urge on
جور X | - | ب | ask rare | seek the protection of
عضد III | - | ه | help rare | back, stand by
ظهر III | - | ه | help rare | stand by
غبط I a-i | غِبْطَة | ه على | praise rare | find enviable, congratulate
وعد IV | - | ه ب | say rare | threaten with
نحو IV | - | ب على | accuse rare | turn on with (blame)
هجم V | - | على | accuse rare | lash out at
ذيل II | - | ه ب | write rare | put at the foot of
عقب V | - | ه | motion rare | hunt down
`;
