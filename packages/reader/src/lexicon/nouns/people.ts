/** People: general words, age, kin, forms of address. */
export default `
# person
شَخْص | m | اَشْخَاص | person | person
إِنْسَان | m | نَاس | person | human being
اِمْرَأ | m | - | person | man
اِمْرَأَة | f | نِسَاء نِسْوَة نِسْوَان | person | woman
مَرْأَة | f | نِسَاء | person | woman
رَجُل | m | رِجَال رِجَالَات | person | man
سَيِّد | m+ة | سَادَة اَسْيَاد | person title | gentleman, mister
وَلَد | m | أَوْلَاد | person | boy, child
بِنْت | f | بَنَات | person kin | girl, daughter
طِفْل | m+ة | أَطْفَال | person | child
فَتَى | m | فِتْيَان فِتْيَة | person | youth
فَتَاة | f | فَتَيَات | person | young woman
شَابّ | m+ة | شُبَّان | person | young man
مُرَاهِق | m+ة | ون | person | adolescent
قَاصِر | m+ة | ون قُصَّر | person | minor
رَضِيع | m+ة | رُضَّع | person | infant
صَغِير | m | صِغَار | person | little one
كَبِير | m | كِبَار | person role | elder, grown-up, senior
مُسِنّ | m+ة | ون | person | elderly person
عَجُوز | f | عَجَائِز | person | old woman
شَيْخ | m | شُيُوخ مَشَايِخ | person title role religious | sheikh, elder
كَهْل | m | كُهُول | person | middle-aged man
صَبِيّ | m | صِبْيَان | person | boy
صَبِيَّة | f | صَبَايَا | person | girl
غُلَام | m | غِلْمَان | person | boy, lad
تَوْأَم | m | تَوَائِم | person | twin
فَرْد | m | أَفْرَاد | person | individual
بَشَر | m | - | person group | mankind
بَشَرِيَّة | f | - | group | mankind
نَسَمَة | f | ات | person unit | soul, inhabitant
نَفْس | f | أَنْفُس نُفُوس | abstract | soul, self
رُوح | f | أَرْوَاح | abstract | spirit, life
مُوَاطِن | m+ة | ون | person civilian | citizen
سَاكِن | m | سُكَّان | person civilian | inhabitant
سَاكِنَة | f | ات | group | population
أَهْل | m | أَهَالٍ | person group kin | people, family
قَاطِن | m+ة | ون قُطَّان | person civilian | resident
مُقِيم | m+ة | ون | person civilian | resident
نَزِيل | m+ة | نُزَلَاء | person | guest, inmate
زَائِر | m+ة | ون زُوَّار | person | visitor
سَائِح | m+ة | ون سُيَّاح سُوَّاح | person | tourist
مُسَافِر | m+ة | ون | person | traveller
رَاكِب | m+ة | رُكَّاب | person | passenger
مَاشٍ | m | مُشَاة | person | pedestrian
عَابِر | m | ون | person | passer-by
مَارّ | m | مَارَّة ون | person | passer-by
فَاقِد | m | ون | person | one who has lost
ضَحِيَّة | f | ضَحَايَا | person victim | victim
جَار | m+ة | جِيرَان | person | neighbour
ضَيْف | m+ة | ضُيُوف | person | guest
زَمِيل | m+ة | زُمَلَاء | person | colleague
رَفِيق | m+ة | رِفَاق رُفَقَاء | person | companion, comrade
صَدِيق | m+ة | أَصْدِقَاء | person | friend
صَاحِب | m+ة | أَصْحَاب | person | owner, companion
حَلِيف | m+ة | حُلَفَاء | person | ally
شَرِيك | m+ة | شُرَكَاء | person | partner
عَدُوّ | m+ة | أَعْدَاء | person | enemy
خَصْم | m | خُصُوم خُصُومَات | person money | adversary
مُنَافِس | m+ة | ون | person | rival, competitor
غَرِيم | m | غُرَمَاء | person | rival, creditor
أَجْنَبِيّ | m+ة | أَجَانِب | person | foreigner
غَرِيب | m | غُرَبَاء | person | stranger
مَوْلُود | m | مَوَالِيد | person | newborn
جِيل | m | أَجْيَال | group | generation
جُمْهُور | m | جَمَاهِير | person group | public, audience
مَالِك | m+ة | ون مُلَّاك | person | owner
مُسْتَخْدِم | m+ة | ون | person | user
مُتَلَقٍّ | m+ة | ون | person | receiver
مُسْتَهْلِك | m+ة | ون | person | consumer
حَشْد | m | حُشُود | group | crowd, mass of troops
مُشْتَرِك | m+ة | ون | person | subscriber, participant
مُتَابِع | m+ة | ون | person | follower
مُشَاهِد | m+ة | ون | person | spectator, viewer
مُتَفَرِّج | m+ة | ون | person | onlooker
مُشْتَرٍ | m | ون | person | buyer
بَائِع | m+ة | ون بَاعَة | person role business | seller
زَبُون | m | زَبَائِن | person | customer
عَمِيل | m+ة | عُمَلَاء | person | client, agent
مُسْتَفِيد | m+ة | ون | person | beneficiary
مُتَضَرِّر | m+ة | ون | person victim | person affected
مُحْتَاج | m+ة | ون | person | person in need
فَقِير | m | فُقَرَاء | person | poor person
غَنِيّ | m | أَغْنِيَاء | person | rich person
مِسْكِين | m | مَسَاكِين | person | poor wretch
مُتَسَوِّل | m+ة | ون | person | beggar
مُشَرَّد | m+ة | ون | person victim | homeless person
يَتِيم | m+ة | أَيْتَام يَتَامَى | person victim | orphan
أَرْمَل | m+ة | أَرَامِل | person victim | widower, widow
مُعَاق | m+ة | ون | person | disabled person
كَفِيف | m+ة | ون | person | blind person
أَعْمَى | m | عُمْيَان | person | blind man
مَعْتُوه | m | مَعَاتِيه | person | insane person
مَجْنُون | m | مَجَانِين | person | madman
بَتُول | f | - | person | virgin
مُطَلَّق | m+ة | ون | person | divorcee
مُتَزَوِّج | m+ة | ون | person | married person
رَقِيق | m | أَرِقَّاء | person | slave
عَبْد | m | عَبِيد عِبَاد | person | slave, servant of God
جَارِيَة | f | ات | person | slave girl
نِسْوَة | f | - | person group | women
شَبَاب | m | - | person group | youth
رَائِد | m+ة | رُوَّاد | person | pioneer
بَطَل | m+ة | أَبْطَال | person sport | hero, champion
رَمْز | m | رُمُوز | person thing | symbol
نَجْم | m+ة | نُجُوم | person nature | star
نُجُومِيَّة | f | - | abstract | stardom
عِمْلَاق | m | عَمَالِقَة | person | giant
قَزْم | m | أَقْزَام | person | dwarf
جَبَّار | m | جَبَابِرَة | person | tyrant, giant
طَاغِيَة | m | طُغَاة | person | tyrant
عَالِقَة | f | عَوَالِق | animal | leech
خَلَف | m | أَخْلَاف | person | successor
سَلَف | m | أَسْلَاف | person | predecessor
خَلِيفَة | m | خُلَفَاء خَلَائِف | person role religious | caliph, successor
بَدِيل | m | بُدَلَاء بَدَائِل | person abstract | substitute, alternative
نَظِير | m+ة | نُظَرَاء نَظَائِر | person role | counterpart
مَثِيل | m | - | abstract | the like
نِدّ | m | أَنْدَاد | person | equal, rival
عَاقِل | m | عُقَلَاء | person | reasonable man
حَكَم | m | حُكَّام | person role sport | referee, umpire
مُرْسِل | m+ة | ون | person | sender
مُتَعَاطِف | m+ة | ون | person | sympathiser
مُؤَيِّد | m+ة | ون | person | supporter
مُنَاصِر | m+ة | ون أَنْصَار | person | partisan
نَصِير | m | أَنْصَار نُصَرَاء | person | supporter
مُعَارِض | m+ة | ون | person | opponent
مُخَالِف | m+ة | ون | person | violator, dissenter
مُوَالٍ | m+ة | ون | person | loyalist
تَابِع | m | أَتْبَاع تَوَابِع | person | follower, dependency
مُرِيد | m+ة | ون | person | disciple
حَوَارِيّ | m | ون | person religious | apostle
نَاشِط | m+ة | ون نُشَطَاء | person activist | activist
مُحْتَجّ | m+ة | ون | person activist | protester
مُتَظَاهِر | m+ة | ون | person activist | demonstrator
مُعْتَصِم | m+ة | ون | person activist | sit-in protester
مُضْرِب | m+ة | ون | person activist worker | striker
مُشَاغِب | m+ة | ون | person | rioter
مُنَاضِل | m+ة | ون | person activist | militant, struggler
حُقُوقِيّ | m+ة | ون | person legal activist | jurist, rights activist
مُتَطَوِّع | m+ة | ون | person | volunteer
مُتَبَرِّع | m+ة | ون | person | donor
مَانِح | m+ة | ون | person | donor
دَاعِم | m+ة | ون | person | backer
مُصْلِح | m+ة | ون | person | reformer
مُفَكِّر | m+ة | ون | person | thinker
مُثَقَّف | m+ة | ون | person | intellectual
عَالِم | m | عُلَمَاء | person role science religious | scholar, scientist
عَالِمَة | f | ات | person role science | woman scholar
فَيْلَسُوف | m | فَلَاسِفَة | person | philosopher
حَكِيم | m | حُكَمَاء | person | wise man
خَبِير | m+ة | خُبَرَاء | person role | expert
مُخْتَصّ | m+ة | ون | person role | specialist
أَخِصَّائِيّ | m+ة | ون | person role medical | specialist
إِخْتِصَاصِيّ | m+ة | ون | person role | specialist
اِسْتِشَارِيّ | m+ة | ون | person role medical | consultant
مُحَلِّل | m+ة | ون | person role media | analyst
مُرَاقِب | m+ة | ون | person role | observer, monitor
مُلَاحِظ | m+ة | ون | person role | observer
شَاهِد | m+ة | شُهُود شَوَاهِد | person role | witness
عِيَان | m | - | abstract | seeing with one's eyes
هَاوٍ | m+ة | هُوَاة | person | amateur
مُحْتَرِف | m+ة | ون | person sport | professional
مُبْتَدِئ | m+ة | ون | person | beginner
مُشْتَبِه | m+ة | ون | person criminal | suspect
مَفْقُود | m+ة | ون | person victim | missing person
نَاجٍ | m+ة | ون | person victim | survivor
# person kin
أَب | m | آبَاء | person kin | father
أُمّ | f | أُمَّهَات | person kin | mother
وَالِد | m+ة | ون | person kin | parent
اِبْن | m | أَبْنَاء ون بَنُون | person kin | son
اِبْنَة | f | بَنَات | person kin | daughter
نَجْل | m | أَنْجَال | person kin | son
كَرِيمَة | f | ات | person kin | daughter
أَخ | m | إِخْوَة إِخْوَان | person kin | brother
أُخْت | f | أَخَوَات | person kin | sister
شَقِيق | m | أَشِقَّاء | person kin | brother (full)
شَقِيقَة | f | ات | person kin | sister (full)
زَوْج | m | أَزْوَاج | person kin quantity | husband
زَوْجَة | f | ات | person kin | wife
عَقِيلَة | f | ات | person kin | wife (of a public man)
عَرِيس | m | عِرْسَان | person kin | bridegroom
عَرُوس | f | عَرَائِس | person kin | bride
عَرُوسَة | f | عَرَائِس | person kin | bride, doll
قَرِين | m+ة | قُرَنَاء | person kin | spouse
خَطِيب | m | خُطَبَاء | person role religious | preacher, orator
خَطِيبَة | f | ات | person kin | fiancee
جَدّ | m | أَجْدَاد | person kin | grandfather
حَفِيد | m+ة | أَحْفَاد حَفَدَة | person kin | grandchild
عَمّ | m | أَعْمَام | person kin | uncle (paternal)
عَمَّة | f | ات | person kin | aunt (paternal)
خَال | m | أَخْوَال | person kin | uncle (maternal)
خَالَة | f | ات | person kin | aunt (maternal)
صِهْر | m | أَصْهَار | person kin | in-law
نَسِيب | m | أَنْسِبَاء | person kin | relative by marriage
قَرِيب | m | أَقَارِب أَقْرِبَاء | person kin | relative
قَرَابَة | f | - | abstract | kinship
أُسْرَة | f | أُسَر | person group kin | family
عَائِلَة | f | ات عَوَائِل | person group kin | family
آل | m | - | group kin | house of, clan of
عَشِيرَة | f | عَشَائِر | person group kin | clan, tribe
قَبِيلَة | f | قَبَائِل | person group kin | tribe
فَخْذ | m | أَفْخَاذ | body-part | thigh, clan branch
سُلَالَة | f | ات | group kin | dynasty, strain
نَسْل | m | - | group kin | offspring
ذُرِّيَّة | f | ات ذَرَارِيّ | group kin | offspring
نَسَب | m | أَنْسَاب | abstract | lineage
وَصِيّ | m | أَوْصِيَاء | person legal | guardian
وَارِث | m+ة | وَرَثَة ون | person kin | heir
وَلِيّ | m | أَوْلِيَاء | person role | guardian, friend of God
# person title
سَيِّدَة | f | ات | person title | lady, Mrs
آنِسَة | f | ات | person title | Miss
أُسْتَاذ | m+ة | أَسَاتِذَة | person title role education | professor, Mr
دُكْتُور | m+ة | دَكَاتِرَة | person title role | doctor
أَمِير | m | أُمَرَاء | person title role government | prince, emir
أَمِيرَة | f | ات | person title role government | princess
مَلِك | m | مُلُوك | person title role government | king
مَلِكَة | f | ات | person title role government | queen
سُلْطَان | m | سَلَاطِين | person title role government | sultan
إِمْبِرَاطُور | m | أَبَاطِرَة | person title role government | emperor
إِمْبِرَاطُورَة | f | ات | person title role government | empress
شَاه | m | - | person title role government | shah
خِدِيوِيّ | m | - | person title role government | khedive
بَاشَا | m | بَاشَوَات | person title | pasha
بَيْك | m | بَكَوَات | person title | bey
لُورْد | m | ات | person title | lord
سُمُوّ | m | - | title | highness
جَلَالَة | f | - | title | majesty
فَخَامَة | f | - | title | excellency (of a president)
دَوْلَة | f | دُوَل | body place | state, (of a premier) excellency, country
مَعَالٍ | m | - | title | excellency (of a minister)
سَعَادَة | f | - | title abstract | excellency, happiness
سِيَادَة | f | - | title abstract | sovereignty, excellency
سَمَاحَة | f | - | title abstract | eminence, tolerance
فَضِيلَة | f | فَضَائِل | title abstract | virtue, eminence
قَدَاسَة | f | - | title abstract | holiness
نِيَافَة | f | - | title | grace (of a bishop)
غِبْطَة | f | - | title | beatitude
حَضْرَة | f | - | title | presence, Mr
جِنَاب | m | - | title | his honour
خَادِم | m | خُدَّام خَدَم خَوَادِم | person title role | servant, custodian, server
عَاهِل | m | - | person title role government | monarch
قَائِد | m+ة | قَادَة قُوَّاد ون | person role military | leader, commander
زَعِيم | m+ة | زُعَمَاء | person role | leader
قِيَادِيّ | m+ة | ون | person role | senior figure
عَمِيد | m+ة | عُمَدَاء | person role title military education | dean, brigadier
وَجِيه | m | وُجَهَاء | person | notable
عَيْن | f | أَعْيَان أَعْيُن عُيُون | body-part person | eye, notable
مَحْسُوب | m | مَحَاسِيب | person | protege
مُقَرَّب | m | ون | person | person close to
# person civilian
قَرَوِيّ | m | ون | person civilian | villager
بَدَوِيّ | m | بَدْو | person civilian | Bedouin
رِيفِيّ | m | ون | person civilian | countryman
مُتَسَلِّق | m+ة | ون | person | climber
مُتَنَزِّه | m+ة | ون | person | stroller
مُتَسَوِّق | m+ة | ون | person | shopper
مُتَزَلِّج | m+ة | ون | person | skier
طُغْمَة | f | طُغَم | group | clique, junta
شَخْصِيَّة | f | ات | person | figure, personality
`;
