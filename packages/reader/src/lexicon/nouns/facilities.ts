/** Buildings and works: public, private, health, learning, worship, trade, transport. */
export default `
# facility
مَبْنَى | m | مَبَانٍ | facility | building
بِنَايَة | f | ات | facility | building
بِنَاء | m | أَبْنِيَة | facility | construction, building
عِمَارَة | f | ات | facility | building
عَمَارَة | f | ات | facility | architecture, building
مَنْزِل | m | مَنَازِل | facility | home
دَار | f | دُور دِيَار | facility body | house, abode
مَسْكَن | m | مَسَاكِن | facility | dwelling
سَكَن | m | - | facility | housing
شَقَّة | f | شِقَق | facility | flat
قَاعَة | f | ات | facility | hall
صَالَة | f | ات | facility | hall
فِيلَّا | f | فِيلَل ات | facility | villa
فَنَاء | m | - | abstract | annihilation
فِنَاء | m | أَفْنِيَة | facility | courtyard
كُوخ | m | أَكْوَاخ | facility | hut
خَيْمَة | f | خِيَم خِيَام | facility | tent
مُخَيَّم | m | ات | facility place | camp
نُزُل | m | ات | facility | inn
فُنْدُق | m | فَنَادِق | facility | hotel
مَطْعَم | m | مَطَاعِم | facility | restaurant
مَقْهَى | m | مَقَاهٍ | facility | cafe
حَانَة | f | ات | facility | bar
مَلْهَى | m | مَلَاهٍ | facility | nightclub
مَتْجَر | m | مَتَاجِر | facility | shop
دُكَّان | m | دَكَاكِين | facility | shop
مَخْزَن | m | مَخَازِن | facility | store
مُسْتَوْدَع | m | ات | facility | warehouse, depot
مَعْرَض | m | مَعَارِض | facility event | exhibition, fair
مَصْنَع | m | مَصَانِع | facility | factory
مَعْمَل | m | مَعَامِل | facility | factory, laboratory
مُخْتَبَر | m | ات | facility science | laboratory
وَرْشَة | f | وَرَش ات | facility event | workshop
مُنْشَاة | f | مُنْشَآت | facility | installation
مُنْشَأَة | f | مُنْشَآت | facility | installation
مِرْفَق | m | مَرَافِق | facility | utility, facility
مُنْتَجَع | m | ات | facility | resort
مُسْتَشْفَى | m | مُسْتَشْفَيَات | facility medical body | hospital
عِيَادَة | f | ات | facility medical | clinic
مُسْتَوْصَف | m | ات | facility medical | dispensary
مَصَحَّة | f | ات | facility medical | sanatorium
صَيْدَلِيَّة | f | ات | facility medical | pharmacy
إِسْعَاف | m | ات | act medical body | ambulance, first aid
مَشْرَحَة | f | مَشَارِح | facility medical | morgue
مَدْفَن | m | مَدَافِن | facility | burial place
مَقْبَرَة | f | مَقَابِر | facility | cemetery
قَبْر | m | قُبُور | facility | grave
ضَرِيح | m | أَضْرِحَة | facility religious | shrine, tomb
مَسْجِد | m | مَسَاجِد | facility religious | mosque
جَامِع | m | جَوَامِع | facility religious | mosque, collector
جَامِعَة | f | ات | body facility education | university, league
كُلِّيَّة | f | ات | body facility education | faculty, college
مَدْرَسَة | f | مَدَارِس | body facility education | school
رَوْضَة | f | ات | facility education | garden, kindergarten
حَضَانَة | f | ات | facility education | nursery, custody
مَكْتَبَة | f | ات | facility education | library, bookshop
مَعْبَد | m | مَعَابِد | facility religious | temple
كَنِيس | m | كُنُس | facility religious | synagogue
دَيْر | m | أَدْيِرَة أَدْيُرَة | facility religious | monastery
كَاتِدْرَائِيَّة | f | ات | facility religious | cathedral
حَوْزَة | f | ات | facility religious | seminary, possession
حُسَيْنِيَّة | f | ات | facility religious | Shiite hall
مَقَام | m | ات | facility religious | shrine, rank
مِئْذَنَة | f | مَآذِن | facility religious | minaret
مَأْذَنَة | f | مَآذِن | facility religious | minaret
مِنْبَر | m | مَنَابِر | thing religious | pulpit, platform
قُبَّة | f | قِبَاب | facility religious | dome
مِحْرَاب | m | مَحَارِيب | thing religious | prayer niche
مُصَلَّى | m | مُصَلَّيَات | facility religious | prayer hall
مَطَار | m | ات | facility | airport
مِينَاء | m | مَوَانِئ مَوَانٍ | facility | port
مَرْفَأ | m | مَرَافِئ | facility | harbour
مَرْأَب | m | مَرَائِب | facility | garage
جِسْر | m | جُسُور | facility | bridge
سِكَّة | f | سِكَك | facility | railway, road
مَدْرَج | m | مَدَارِج | facility | runway
مُدَرَّج | m | ات | facility | stand, amphitheatre
مَلْعَب | m | مَلَاعِب | facility | stadium
اِسْتَاد | m | ات | facility | stadium
سْتَاد | m | ات | facility | stadium
مَسْبَح | m | مَسَابِح | facility | swimming pool
حَلَبَة | f | ات | facility sport | ring, arena
حَدِيقَة | f | حَدَائِق | facility | garden
مُنْتَزَه | m | ات | facility | park
مَتْحَف | m | مَتَاحِف | facility | museum
مُتْحَف | m | مَتَاحِف | facility | museum
سِينَمَا | f | ات | facility | cinema
سِينِمَا | f | ات | facility | cinema
مَخْفَر | m | مَخَافِر | facility police | police post
بَوَّابَة | f | ات | facility | gate
بَاب | m | أَبْوَاب | facility | door
مَدْخَل | m | مَدَاخِل | facility | entrance
مَخْرَج | m | مَخَارِج | facility | exit, way out
شُبَّاك | m | شَبَابِيك | thing | window
شُرْفَة | f | ات | facility | balcony
مَمَرّ | m | ات | facility place | corridor, passage
دِهْلِيز | m | دَهَالِيز | facility | corridor
سُلَّم | m | سَلَالِم | thing | ladder, stairs
دَرَج | m | أَدْرَاج | thing | stairs
مِصْعَد | m | مَصَاعِد | facility | lift
طَابِق | m | طَوَابِق | facility | floor
طَبَق | m | أَطْبَاق | thing food | dish
قَبْو | m | أَقْبِيَة | facility | cellar
سِرْدَاب | m | سَرَادِيب | facility | cellar
سَقْف | m | سُقُف سُقُوف | facility | ceiling, cap
حَائِط | m | حِيطَان | facility | wall
عَمُود | m | أَعْمِدَة | facility | column, pillar
أَسَاس | m | أُسُس | abstract facility | basis, foundation
مَزَار | m | ات | facility religious | shrine
صَرْح | m | صُرُوح | facility | edifice
مَعْلَم | m | مَعَالِم | facility abstract | landmark
تِمْثَال | m | تَمَاثِيل | thing art | statue
نُصُب | m | أَنْصَاب | thing | monument
خَزَّان | m | ات | facility thing | tank, reservoir
صِهْرِيج | m | صَهَارِيج | facility vehicle | tank, tanker
مَكَبّ | m | ات | facility | dump
مَجْزَر | m | مَجَازِر | facility | slaughterhouse
مَسْلَخ | m | مَسَالِخ | facility | slaughterhouse
مَخْبَز | m | مَخَابِز | facility | bakery
فُرْن | m | أَفْرَان | facility thing | oven, bakery
إِقَامَة | f | ات | act | residence, staging
سُرَادِق | m | ات | facility | marquee
بُنْيَان | m | - | facility abstract | structure, building
`;
