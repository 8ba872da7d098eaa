/** Places, facilities and land as common nouns. Line format: `lemma | gender | plurals | classes | gloss`. */
export default `
بَلَد | m | بِلَاد بُلْدَان | place | country
دَوْلَة | f | دُوَل | place body | state
مَمْلَكَة | f | مَمَالِك | place body | kingdom
جُمْهُورِيَّة | f | ات | place body | republic
إِمَارَة | f | ات | place body | emirate
سَلْطَنَة | f | ات | place body | sultanate
وِلَايَة | f | ات | place | state, province
مُحَافَظَة | f | ات | place | governorate
إِقْلِيم | m | أَقَالِيم | place | region
مُقَاطَعَة | f | ات | place | county
مِنْطَقَة | f | مَنَاطِق | place | area
مَدِينَة | f | مُدُن | place | city
بَلْدَة | f | ات | place | town
قَرْيَة | f | قُرًى | place | village
ضَاحِيَة | f | ضَوَاحٍ | place | suburb
حَيّ | m | أَحْيَاء | place | quarter
حَارَة | f | ات | place | quarter
شَارِع | m | شَوَارِع | place | street
طَرِيق | mf | طُرُق طُرُقَات | place | road
مَيْدَان | m | مَيَادِين | place | square
سَاحَة | f | ات | place | square
عَاصِمَة | f | عَوَاصِم | place | capital
قَضَاء | m | أَقْضِيَة | place body | district, judiciary
مُدِيرِيَّة | f | ات | place body | district, directorate
قُطَاع | m | ات | place | sector, strip
قِطَاع | m | ات | place | sector, strip
ضِفَّة | f | ضِفَاف | place | bank
مُخَيَّم | m | ات | place | camp
مُسْتَوْطَنَة | f | ات | place | settlement
حُدُود | m | - | place | border
شَمَال | m | - | place direction | north
جَنُوب | m | - | place direction | south
شَرْق | m | - | place direction | east
غَرْب | m | - | place direction | west
رِيف | m | أَرْيَاف | place | countryside
أَرْض | f | أَرَاضٍ | place | land
إِقْلِيمِيَّة | f | - | abstract | regionality
سَاحِل | m | سَوَاحِل | place | coast
شَاطِئ | m | شَوَاطِئ | place | beach
جَزِيرَة | f | جُزُر | place | island
بَحْر | m | بِحَار | place | sea
مُحِيط | m | ات | place | ocean, surroundings
خَلِيج | m | خُلْجَان | place | gulf
مَضِيق | m | مَضَايِق | place | strait
نَهْر | m | أَنْهَار | place | river
بُحَيْرَة | f | ات | place | lake
وَادٍ | m | أَوْدِيَة وُدْيَان | place | valley
جَبَل | m | جِبَال | place | mountain
هَضْبَة | f | هِضَاب | place | plateau
تَلّ | m | تِلَال | place | hill
صَحْرَاء | f | صَحَارَى صَحَارٍ | place | desert
غَابَة | f | ات | place | forest
سَهْل | m | سُهُول | place | plain
قَارَّة | f | ات | place | continent
عَالَم | m | عَوَالِم | place | world
جَبْهَة | f | ات جَبَهَات | place body | front
مَطَار | m | ات | facility | airport
مِينَاء | m | مَوَانِئ | facility | port
مَعْبَر | m | مَعَابِر | facility | crossing
مَنْفَذ | m | مَنَافِذ | facility | outlet, crossing
جِسْر | m | جُسُور | facility | bridge
نَفَق | m | أَنْفَاق | facility | tunnel
سَدّ | m | سُدُود | facility | dam
مَحَطَّة | f | ات | facility | station
مُسْتَشْفًى | m | مُسْتَشْفَيَات | facility | hospital
مُسْتَشْفَى | m | ات | facility | hospital
مَدْرَسَة | f | مَدَارِس | facility | school
جَامِعَة | f | ات | facility body | university
كُلِّيَّة | f | ات | facility body | college
مَعْهَد | m | مَعَاهِد | facility body | institute
مَسْجِد | m | مَسَاجِد | facility | mosque
جَامِع | m | جَوَامِع | facility | mosque
كَنِيسَة | f | كَنَائِس | facility body | church
كَنِيس | m | كُنُس | facility | synagogue
دَيْر | m | أَدْيِرَة | facility | monastery
قَصْر | m | قُصُور | facility | palace
سِفَارَة | f | ات | facility body | embassy
قُنْصُلِيَّة | f | ات | facility body | consulate
سِجْن | m | سُجُون | facility | prison
مُعَسْكَر | m | ات | facility | military camp
ثُكْنَة | f | ثُكُنَات | facility | barracks
مَقَرّ | m | ات مَقَارّ | facility | headquarters
مَكْتَب | m | مَكَاتِب | facility body | office
مَبْنًى | m | مَبَانٍ | facility | building
مَبْنَى | m | - | facility | building
بِنَايَة | f | ات | facility | building
عِمَارَة | f | ات | facility | building
بُرْج | m | أَبْرَاج | facility | tower
بَيْت | m | بُيُوت | facility | house
مَنْزِل | m | مَنَازِل | facility | house
شَقَّة | f | شُقَق | facility | flat
غُرْفَة | f | غُرَف | facility | room
فُنْدُق | m | فَنَادِق | facility | hotel
سُوق | mf | أَسْوَاق | facility | market
مَتْجَر | m | مَتَاجِر | facility | shop
مَطْعَم | m | مَطَاعِم | facility | restaurant
مَقْهًى | m | مَقَاهٍ | facility | café
مَصْنَع | m | مَصَانِع | facility | factory
مَعْمَل | m | مَعَامِل | facility | plant, laboratory
مَصْفَاة | f | مَصَافٍ | facility | refinery
حَقْل | m | حُقُول | facility place | field
بِئْر | f | آبَار | facility | well
مَزْرَعَة | f | مَزَارِع | facility | farm
مَخْزَن | m | مَخَازِن | facility | store
مُسْتَوْدَع | m | ات | facility | depot
مَلْعَب | m | مَلَاعِب | facility | playing field
مَلْعَبَة | f | - | facility | field
اِسْتَاد | m | ات | facility | stadium
مَسْرَح | m | مَسَارِح | facility | theatre
مُتْحَف | m | مَتَاحِف | facility | museum
مَكْتَبَة | f | ات | facility | library
قَاعَة | f | ات | facility | hall
حَاجِز | m | حَوَاجِز | facility | checkpoint
سِيَاج | m | ات أَسْيِجَة | facility | fence
جِدَار | m | جُدْرَان | facility | wall
سُور | m | أَسْوَار | facility | wall
بَوَّابَة | f | ات | facility | gate
بَاب | m | أَبْوَاب | facility | door
نَافِذَة | f | نَوَافِذ | facility | window
مَقْبَرَة | f | مَقَابِر | facility | cemetery
قَبْر | m | قُبُور | facility | grave
حَدِيقَة | f | حَدَائِق | facility | garden
مُنْتَجَع | m | ات | facility | resort
قَلْعَة | f | قِلَاع | facility | citadel
مَعْبَد | m | مَعَابِد | facility | temple
ضَرِيح | m | أَضْرِحَة | facility | shrine
مُفَاعِل | m | ات | facility | reactor
مُنْشَأَة | f | مُنْشَآت | facility | installation
مَلْجَأ | m | مَلَاجِئ | facility | shelter
`;
