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
قرع III | مُقَارَعَة | ه | attack | fight against
لمع VIII | اِلْتِمَاع | | see | glitter
لفق II | تَلْفِيق | ه ل | accuse | fabricate
حدر V | تَحَدُّر | من | exist | descend from
عيش VIII | اِعْتِيَاش | من على | exist | live on
رخص X | اِسْتِرْخَاص | ه | think | find cheap
صوع VII | اِنْصِيَاع | ل إلى | obey | obey
غدق IV | إِغْدَاق | ه على | give | lavish
فرد IV | إِفْرَاد | ه ل | give | devote (space)
شرءب Q4 | - | إلى | see | crane the neck
جمع X | اِسْتِجْمَاع | ه | hold | gather (strength)
سمي IV | - | ه هه | say | name
عدل V | تَعَدُّل | | change | be amended
رفق VI | تَرَافُق | مع | exist | accompany
قطر VI | تَقَاطُر | على إلى | motion | stream in
ولد X | - | ه | build | beget
فسح I a-a | فَسْح | ه ل | give | make room
فسح IV | إِفْسَاح | ه ل | give | make room
ءذن II | تَأْذِين أَذَان | ل | say | call to prayer
ءذن IV | إِيذَان | ب | say | announce, herald
ءبد II | تَأْبِيد | ه | continue | perpetuate
ءثث II | تَأْثِيث | ه | give | furnish
ءرب I i-a | أَرَب | | need | want
ءزف I i-a | أُزُوف | | motion | draw near
ءفل I a-u | أُفُول | | end | set, wane
ءلو I a-u | أَلْو | | refuse | spare (effort)
بدد X | اِسْتِبْدَاد | ب | order | tyrannise
ثقف V | تَثَقُّف | | know | become educated
جذر V | تَجَذُّر | في | hold | take root
جذف II | - | | motion | row
جسم II | تَجْسِيم | ه | build | embody
جفل IV | إِجْفَال | | feel | start with fear
جول IV | إِجَالَة | ه | see | cast (the eyes)
حذق I a-i | حِذْق | ه | know | be skilled
حرن I a-u | حِرَان | | refuse | balk
حسو VIII | اِحْتِسَاء | ه | take | sip
خزي I i-a | خِزْي | | feel | be disgraced
خسء I a-a | خَسْء | | refuse | be driven off
خفر I a-i | خَفْر | ه | hold | guard
خلد IV | إِخْلَاد | إلى | exist | be inclined, retire
خوي I a-i | خَوَاء | | decrease | be empty
دجج II | تَدْجِيج | ه | give | arm heavily
دجن II | تَدْجِين | ه | order | domesticate
دحو I a-u | دَحْو | ه | motion | spread
دلج IV | - | | motion | travel by night
ذري I a-i | ذَرْي | ه | motion | scatter
رءب I a-a | رَأْب | ه | build | mend (a rift)
ربع I a-a | رَبْع | | exist | squat
رحب I u-u | رُحْب | ب | increase | be spacious
رخو IV | إِرْخَاء | ه | decrease | loosen
رضض II | - | ه | injure | bruise
رفل I a-u | رَفْل | في | motion | strut
زجو IV | إِزْجَاء | ه | give | extend (thanks), pass (time)
زهو I a-u | زَهْو | ب | feel | be proud, shine
سجو II | - | ه | hold | shroud
سفح I a-a | سَفْح | ه | motion | shed
سكر II | تَسْكِير | ه | end | shut
سلو I a-u | سُلُوّ سُلْوَان | ه عن | feel | forget, be consoled
سمل I a-u | سَمْل | ه | injure | gouge out
سهم I a-a | سُهُوم | | feel | brood
شدو I a-u | شَدْو | ب | say | sing
شذب II | تَشْذِيب | ه | change | prune
شطر II | تَشْطِير | ه | destroy | halve
صدق VI | - | مع | meet | be friends
ظعن I a-a | ظَعْن | | motion | journey
عبق I i-a | عَبَق | ب | exist | be fragrant
عثو I a-u | عُثُوّ | في | destroy | do mischief
عضل IV | إِعْضَال | | exist | be problematic
عقل V | تَعَقُّل | ه | think | be sensible
غبر I a-u | غُبُور | | end | elapse
غضن V | تَغَضُّن | | change | wrinkle
فدح I a-a | فَدْح | ه | injure | oppress
فضل IV | إِفْضَال | على | give | do favours
فغر I a-a | فَغْر | ه | see | gape
قحل I a-a | قُحُول | | decrease | be arid
قفر IV | إِقْفَار | | decrease | be desolate
كبل I a-i | كَبْل | ه | hold | fetter
كبو I a-u | كَبْو كَبْوَة | | lose | stumble
لبد II | تَلْبِيد | ه | change | cloud over
لبد V | - | ب | change | be overcast
لظي V | - | | begin | blaze
لعق I i-a | لَعْق | ه | take | lick
لفح I a-a | لَفْح | ه | injure | scorch
لوع II | - | ه | feel | torment
محص II | تَمْحِيص | ه | see | examine closely
محص V | - | ه | see | examine
محق I a-a | مَحْق | ه | destroy | annihilate
مخر I a-a | مَخْر | ه | motion | plough (the sea)
مشق VIII | اِمْتِشَاق | ه | take | draw (a sword)
مكر I a-u | مَكْر | ب | attack | scheme
نبو I a-u | نَبْو | عن | refuse | be repelled
نجب I u-u | نَجَابَة | | win | be outstanding
نحف I u-u | نَحَافَة | | decrease | be thin
نحل I a-u | نُحُول | | decrease | waste away
نزو I a-u | نَزْو | | motion | leap
نشف II | تَنْشِيف | ه | change | dry
نضر I a-u | نَضْرَة | | exist | bloom
نعت I a-a | نَعْت | ه ب | say | describe, call
نفش I a-u | نَفْش | ه | change | ruffle
نكد II | تَنْكِيد | على ه | feel | embitter
نمق II | تَنْمِيق | ه | write | embellish
هذي I a-i | هَذَيَان | ب | say | rave
هفو I a-u | هَفْو هَفْوَة | إلى | lose | slip, yearn
هلهل Q1 | هَلْهَلَة | ه | destroy | wear thin
همي I a-i | هَمْي | | motion | pour
ودي I a-i | دِيَة | ه | give | pay blood money
وغر IV | إِيغَار | ه | feel | embitter
وكز I a-i | وَكْز | ه | attack | punch
ولول Q1 | وَلْوَلَة | | feel | wail
ومض IV | إِيمَاض | | see | flash
يمم II | - | ه | motion | head for
رصن I u-u | رَصَانَة | | exist | be grave
نبغ I a-u | نُبُوغ | في | win | excel
عجل I i-a | عَجَلَة | | other | hurry
كذب III | - | ه | say | lie to
كذب V | - | | say | lie
قدس V | - | | praise | be hallowed
ضفر I a-i | ضَفْر | ه | build | braid
بتت I a-u | بَتّ | في ب | end | decide
`;
