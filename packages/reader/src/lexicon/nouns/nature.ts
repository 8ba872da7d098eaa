/** Nature: earth, sky, weather, disasters, materials, animals. */
export default `
# nature
طَبِيعَة | f | - | nature abstract | nature
بِيئَة | f | ات | nature abstract | environment
شَمْس | f | شُمُوس | nature | sun
قَمَر | m | أَقْمَار | nature science | moon, satellite
كَوْكَب | m | كَوَاكِب | nature science | planet
نَجْمَة | f | نَجَمَات | nature person | star
مَجَرَّة | f | ات | nature science | galaxy
كَوْن | m | أَكْوَان | nature abstract | universe, being
عَالَم | m | عَوَالِم | place | world
نَيْزَك | m | نَيَازِك | nature | meteorite
ظَلَام | m | - | nature | darkness
ظُلْمَة | f | ظُلُمَت ظُلُمَات | nature abstract | darkness
نُور | m | أَنْوَار | nature | light
ضَوْء | m | أَضْوَاء | nature | light
شِعَاع | m | أَشِعَّة | nature | ray
ظِلّ | m | ظِلَال | nature | shade
سَرَاب | m | - | nature | mirage
حَجَر | m | أَحْجَار حِجَارَة | nature | stone
صَخْرَة | f | صُخُور صَخَرَات | nature | rock
صَخْر | m | صُخُور | nature | rock
رَمْل | m | رِمَال | nature | sand
تُرْبَة | f | تُرَب | nature | soil
طِين | m | - | nature | mud, clay
وَحْل | m | أَوْحَال | nature | mud
غُبَار | m | - | nature | dust
مَوْج | m | أَمْوَاج | nature | waves
مَوْجَة | f | ات أَمْوَاج | nature | wave
مَدّ | m | - | nature | tide, extension
جَزْر | m | - | nature | ebb
شَلَّال | m | ات | nature | waterfall
مُسْتَنْقَع | m | ات | nature | swamp
سَفْح | m | سُفُوح | nature | slope
مُنْحَدَر | m | ات | nature | slope
حَافَّة | f | ات حَوَافّ | nature | edge
حُفْرَة | f | حُفَر | thing | hole
شَقّ | m | شُقُوق | thing | crack, half
شَرْخ | m | شُرُوخ | thing | crack
جَلِيد | m | - | nature | ice
أُوزُون | m | - | nature | ozone
أُوكْسِجِين | m | - | material | oxygen
أُكْسِجِين | m | - | material | oxygen
كَرْبُون | m | - | material | carbon
أُكْسِيد | m | أَكَاسِيد | material | oxide
سَائِل | m | سَوَائِل | material | liquid
زِئْبَق | m | - | material | mercury
مَطَّاط | m | - | material | rubber
بْلَاسْتِيك | m | - | material | plastic
بَلَاسْتِيك | m | - | material | plastic
زُجَاج | m | - | material | glass
خَزَف | m | - | material | ceramics
فَخَّار | m | - | material | pottery
طُوب | m | - | material | bricks
خَرَسَانَة | f | - | material | concrete
رُخَام | m | - | material | marble
جِبْس | m | - | material | gypsum
وَرَق | m | أَوْرَاق | material document | paper
عَاج | m | - | material | ivory
فَرْو | m | فِرَاء | material | fur
# weather nature
طَقْس | m | طُقُوس | weather nature abstract religious | weather, rite
مُنَاخ | m | ات | weather nature | climate
مَنَاخ | m | ات | weather nature | climate
رِيح | f | رِيَاح | weather nature | wind
نَسِيم | m | - | weather nature | breeze
عَاصِفَة | f | عَوَاصِف | weather disaster | storm
إِعْصَار | m | أَعَاصِير | weather disaster | hurricane
زَوْبَعَة | f | زَوَابِع | weather disaster | storm
مَطَر | m | أَمْطَار | weather nature | rain
غَيْث | m | - | weather nature | rain
ثَلْج | m | ثُلُوج | weather nature | snow
بَرَد | m | - | weather nature | hail
بَرْد | m | - | weather nature | cold
بُرُودَة | f | - | weather nature | coldness
حَرّ | m | - | weather nature | heat
حَرَارَة | f | - | weather nature | heat, temperature
جَفَاف | m | - | weather disaster | drought, dryness
رُطُوبَة | f | - | weather nature | humidity
ضَبَاب | m | - | weather nature | fog
غَيْمَة | f | غُيُوم | weather nature | cloud
غَيْم | m | غُيُوم | weather nature | clouds
سَحَاب | m | سُحُب | weather nature | clouds
سَحَابَة | f | سُحُب | weather nature | cloud
رَعْد | m | - | weather nature | thunder
بَرْق | m | بُرُوق | weather nature | lightning
صَاعِقَة | f | صَوَاعِق | weather nature | thunderbolt
صَقِيع | m | - | weather nature | frost
نَدَى | m | - | weather nature | dew
# disaster
كَارِثَة | f | كَوَارِث | disaster | disaster
نَكْبَة | f | نَكَبَات | disaster | catastrophe
مَأْسَاة | f | مَآسٍ | disaster | tragedy
فَاجِعَة | f | فَوَاجِع | disaster | calamity
مُصِيبَة | f | مَصَائِب | disaster | misfortune
مِحْنَة | f | مِحَن | disaster | ordeal
بَلَاء | m | - | disaster | affliction
زِلْزَال | m | زَلَازِل | disaster | earthquake
هَزَّة | f | ات | disaster | tremor
فَيَضَان | m | ات | disaster | flood
طُوفَان | m | - | disaster | deluge
تْسُونَامِي | m | - | disaster | tsunami
حَرِيق | m | حَرَائِق | disaster | fire
اِنْهِيَار | m | ات | act disaster | collapse
اِنْزِلَاق | m | ات | act disaster | slide
اِنْهِدَام | m | - | act disaster | collapse
غَرَق | m | - | act disaster | drowning, sinking
مَجَاعَة | f | ات | disaster | famine
جُوع | m | - | disaster | hunger
عَطَش | m | - | abstract | thirst
تَلَوُّث | m | - | abstract | pollution
تَسَرُّب | m | ات | act | leakage
اِحْتِبَاس | m | - | abstract | retention, warming
تَصَحُّر | m | - | disaster | desertification
# animal
حَيَوَان | m | ات | animal | animal
وَحْش | m | وُحُوش | animal | beast
مَاشِيَة | f | مَوَاشٍ | animal | livestock
كَلْب | m | كِلَاب | animal | dog
قِطّ | m+ة | قِطَط | animal | cat
قِطَّة | f | قِطَط | animal | cat
حِصَان | m | أَحْصِنَة | animal | horse
فَرَس | mf | أَفْرَاس | animal | horse, mare
خَيْل | f | خُيُول | animal | horses
جَوَاد | m | جِيَاد | animal | steed
حِمَار | m | حَمِير | animal | donkey
بَغْل | m | بِغَال | animal | mule
جَمَل | m | - | animal | camel
نَاقَة | f | نُوق ات | animal | she-camel
إِبِل | f | - | animal | camels
بَقَرَة | f | ات | animal | cow
بَقَر | m | أَبْقَار | animal | cattle
ثَوْر | m | ثِيرَان | animal | bull
عِجْل | m | عُجُول | animal | calf
خَرُوف | m | خِرَاف | animal | sheep
غَنَم | m | أَغْنَام | animal | sheep
نَعْجَة | f | نِعَاج | animal | ewe
مَاعِز | m | - | animal | goats
خِنْزِير | m | خَنَازِير | animal | pig
أَرْنَب | m | أَرَانِب | animal | rabbit
فَأْر | m | فِئْرَان | animal | mouse
فَأْرَة | f | - | animal | mouse
أَسَد | m | أُسُود | animal | lion
نَمِر | m | نُمُور | animal | tiger
دُبّ | m | دِبَبَة | animal | bear
ذِئْب | m | ذِئَاب | animal | wolf
ثَعْلَب | m | ثَعَالِب | animal | fox
ضَبْع | mf | ضِبَاع | animal | hyena
فِيل | m | فِيَلَة أَفْيَال | animal | elephant
قِرْد | m | قِرْدَة قُرُود | animal | monkey
زَرَافَة | f | ات | animal | giraffe
غَزَال | m | غِزْلَان | animal | gazelle
حُوت | m | حِيتَان | animal | whale
دُلْفِين | m | دَلَافِين | animal | dolphin
تِمْسَاح | m | تَمَاسِيح | animal | crocodile
حَيَّة | f | ات | animal | snake
أَفْعَى | f | أَفَاعٍ | animal | viper
ثُعْبَان | m | ثَعَابِين | animal | snake
عَقْرَب | f | عَقَارِب | animal | scorpion
طَائِر | m | طُيُور طَيْر | animal | bird
حَمَامَة | f | حَمَائِم | animal | dove
حَمَام | m | - | animal | pigeons
إِوَزّ | m | - | animal | geese
بَطّ | m | - | animal | ducks
دِيك | m | دُيُوك دِيَكَة | animal | cock
عُصْفُور | m | عَصَافِير | animal | sparrow
نَسْر | m | نُسُور | animal | eagle, vulture
صَقْر | m | صُقُور | animal | falcon
غُرَاب | m | غِرْبَان | animal | crow
بُوم | m | - | animal | owls
نَحْل | m | - | animal | bees
نَحْلَة | f | ات | animal | bee
نَمْل | m | - | animal | ants
نَمْلَة | f | ات | animal | ant
ذُبَاب | m | - | animal | flies
ذُبَابَة | f | - | animal | fly
بَعُوض | m | - | animal | mosquitoes
بَعُوضَة | f | - | animal | mosquito
حَشَرَة | f | ات | animal | insect
جَرَاد | m | - | animal | locusts
فَرَاشَة | f | ات | animal | butterfly, moth
عَنْكَبُوت | m | عَنَاكِب | animal | spider
دُودَة | f | دُود دِيدَان | animal | worm
سُلَحْفَاة | f | سَلَاحِف | animal | turtle
ضِفْدَع | m | ضَفَادِع | animal | frog
جَرْو | m | جِرَاء | animal | puppy
قَطِيع | m | قُطْعَان | group | herd
فَرِيسَة | f | فَرَائِس | animal | prey
ذَيْل | m | ذُيُول أَذْيَال | thing | tail
مِخْلَب | m | مَخَالِب | body-part | claw
رِيشَة | f | رِيش | thing | feather
مِنْقَار | m | مَنَاقِير | body-part | beak
عُشّ | m | عِشَاش | thing | nest
`;
