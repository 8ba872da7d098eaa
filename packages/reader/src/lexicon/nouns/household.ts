/** House, clothes, tools and things. */
export default `
# thing
شَيْء | m | أَشْيَاء | thing | thing
أَدَاة | f | أَدَوَات | thing | tool
آلَة | f | ات | thing | machine, tool
مَكِينَة | f | ات | thing | machine
مَاكِينَة | f | ات | thing | machine
مِطْرَقَة | f | مَطَارِق | thing | hammer
مِسْمَار | m | مَسَامِير | thing | nail
مِنْشَار | m | مَنَاشِير | thing | saw
إِبْرَة | f | إِبَر | thing | needle
خَيْط | m | خُيُوط | thing | thread
حَبْل | m | حِبَال | thing | rope
سِلْك | m | أَسْلَاك | thing body | wire, corps
كَبْل | m | كَوَابِل كَبْلَات | thing | cable
قَيْد | m | قُيُود | thing abstract | restriction, fetter
قُفْل | m | أَقْفَال | thing | lock
مِفْتَاح | m | مَفَاتِيح | thing | key
زِرّ | m | أَزْرَار | thing | button
جَرَس | m | أَجْرَاس | thing | bell
شَحِن | m | شَوَاحِن | thing | charger, truck
بَطَّارِيَّة | f | ات | thing | battery
مِصْبَاح | m | مَصَابِيح | thing | lamp
شَمْعَة | f | شَمَعَات | thing | candle
شَمْع | m | شُمُوع | thing | wax, candles
لَمْبَة | f | ات | thing | lamp
قِنْدِيل | m | قَنَادِيل | thing | lamp
وَلَّاعَة | f | ات | thing | lighter
كِبْرِيت | m | - | thing | matches, sulphur
تِلِسْكُوب | m | ات | thing | telescope
كَامِيرَا | f | كَامِيرَات | thing | camera
كَامِرَا | f | كَامِرَات | thing | camera
عَدَسَة | f | ات | thing | lens
نَظَّارَة | f | ات | thing | glasses
مِرْآة | f | مَرَايَا | thing | mirror
مِشْط | m | أَمْشَاط | thing | comb
سَجَّادَة | f | سَجَّاد ات | thing | carpet
سَجَّاد | m | - | thing | carpets
فِرَاش | m | أَفْرِشَة فُرُش | thing | bed, mattress
وِسَادَة | f | ات وَسَائِد | thing | pillow
بَطَّانِيَّة | f | ات | thing | blanket
غِطَاء | m | أَغْطِيَة | thing | cover
سِتَار | m | أَسْتَار سَتَائِر | thing | curtain
سِتَارَة | f | سَتَائِر | thing | curtain
أَثَاث | m | - | thing | furniture
طَاوِلَة | f | ات | thing | table
أَرِيكَة | f | أَرَائِك | thing | sofa
دُرْج | m | أَدْرَاج | thing | drawer
رَفّ | m | رُفُوف | thing | shelf
ثَلَّاجَة | f | ات | thing | refrigerator
غَسَّالَة | f | ات | thing | washing machine
مُكَيِّف | m | ات | thing | air conditioner
مِدْفَأَة | f | مَدَافِئ | thing | heater
مَوْقِد | m | مَوَاقِد | thing | stove
قِدْر | mf | قُدُور | thing | pot
صَحْن | m | صُحُون | thing food | plate, dish
مِلْعَقَة | f | مَلَاعِق | thing | spoon
شَوْكَة | f | شُوَك | thing | fork, thorn
كَأْس | f | كُؤُوس | thing sport | cup
فِنْجَان | m | فَنَاجِين | thing | cup
إِنَاء | m | آنِيَة | thing | vessel
وِعَاء | m | أَوْعِيَة | thing | vessel
سَلَّة | f | سِلَال | thing sport | basket
كِيس | m | أَكْيَاس | thing | bag
حَقِيبَة | f | حَقَائِب | thing abstract | bag, portfolio
عُلْبَة | f | عُلَب | thing | box, tin
طَرْد | m | طُرُود | thing act | parcel, expulsion
خَاتَم | m | خَوَاتِم | thing | ring, seal
خَتْم | m | أَخْتَام | thing | seal
مُجَوْهَرَات | f | - | thing | jewellery
جَوْهَرَة | f | جَوَاهِر | thing | jewel
جَوْهَر | m | - | abstract | essence, jewel
لُعْبَة | f | أَلْعَاب | thing sport | game, toy
دُمْيَة | f | دُمَى | thing | doll
بَالُون | m | ات | thing | balloon
هَدِيَّة | f | هَدَايَا | thing | gift
جَائِزَة | f | جَوَائِز | thing | prize
مِيدَالِيَّة | f | ات | thing sport | medal
وِسَام | m | أَوْسِمَة | thing | decoration
قَلَم | m | أَقْلَام | thing | pen
حِبْر | m | - | material | ink
دَفْتَر | m | دَفَاتِر | document | notebook
مِظَلَّة | f | ات | thing | parachute, umbrella
مِشْعَل | m | مَشَاعِل | thing | torch
حَنَفِيَّة | f | ات | thing | tap
مِقْبَض | m | مَقَابِض | thing | handle
مِقْيَاس | m | مَقَايِيس | thing unit | measure, scale
مِحْوَر | m | مَحَاوِر | abstract | axis
نُفَايَة | f | ات | material | waste
قُمَامَة | f | - | material | rubbish
زُبَالَة | f | - | material | rubbish
رَمَاد | m | - | material | ash
دُخَان | m | أَدْخِنَة | material | smoke
نَار | f | نِيرَان | thing weapon | fire
لَهَب | m | - | thing | flame
شُعْلَة | f | شُعَل | thing | flame, torch
شَرَارَة | f | ات | thing | spark
جَمْرَة | f | جَمَرَات | thing | ember
بُوصَلَة | f | ات | thing | compass
رُوبُوت | m | ات | thing | robot
# clothing
مَلْبَس | m | مَلَابِس | clothing | garment
ثَوْب | m | ثِيَاب أَثْوَاب | clothing | garment
لِبَاس | m | أَلْبِسَة | clothing | dress
زِيّ | m | أَزْيَاء | clothing | costume, uniform
قَمِيص | m | قُمْصَان | clothing | shirt
بَنْتَلُون | m | ات | clothing | trousers
سِرْوَال | m | سَرَاوِيل | clothing | trousers
فُسْتَان | m | فَسَاتِين | clothing | dress
عَبَاءَة | f | ات | clothing | cloak
عَبَايَة | f | ات | clothing | cloak
حِجَاب | m | أَحْجِبَة حُجُب | clothing | veil
نِقَاب | m | - | clothing | face veil
عِمَامَة | f | عَمَائِم | clothing | turban
قُبَّعَة | f | ات | clothing | hat
مِعْطَف | m | مَعَاطِف | clothing | coat
سُتْرَة | f | سُتَر ات | clothing | jacket
حِذَاء | m | أَحْذِيَة | clothing | shoe
جَوْرَب | m | جَوَارِب | clothing | sock
نَعْل | f | نِعَال | clothing | sandal
قُفَّاز | m | ات | clothing | glove
شَال | m | ات | clothing | shawl
قُمَاش | m | أَقْمِشَة | material | cloth
حَرِير | m | - | material | silk
صُوف | m | أَصْوَاف | material | wool
`;
