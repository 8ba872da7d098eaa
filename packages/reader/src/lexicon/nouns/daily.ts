/** Health, body, food, house, transport, nature, weather. Line format: `lemma | gender | plurals | classes | gloss`. */
export default `
# health and body
صِحَّة | f | - | abstract | health
طِبّ | m | - | abstract | medicine
مَرَض | m | أَمْرَاض | abstract | disease
وَبَاء | m | أَوْبِئَة | abstract | epidemic
جَائِحَة | f | جَوَائِح | abstract | pandemic
فَيْرُوس | m | ات | thing | virus
سَرَطَان | m | ات | abstract | cancer
كُولِيرَا | f | - | abstract | cholera
عَدْوَى | f | - | abstract | infection
عِلَاج | m | ات | act | treatment
دَوَاء | m | أَدْوِيَة | material | medicine
لِقَاح | m | ات | material | vaccine
تَطْعِيم | m | ات | act | vaccination
جِرَاحَة | f | ات | act | surgery
جُرْح | m | جُرُوح جِرَاح | abstract | wound
كَسْر | m | كُسُور | abstract | fracture
يَدَيْن | f | - | thing | hands
قَلْب | m | قُلُوب | thing | heart
دَم | m | دِمَاء | material | blood
جِسْم | m | أَجْسَام | thing | body
جَسَد | m | أَجْسَاد | thing | body
صَدْر | m | صُدُور | thing | chest
بَطْن | m | بُطُون | thing | belly
كَتِف | f | أَكْتَاف | thing | shoulder
عَظْم | m | عِظَام | thing | bone
جِلْد | m | جُلُود | thing | skin
عَقْل | m | عُقُول | abstract | mind
لِسَان | m | أَلْسِنَة | thing | tongue
فَم | m | أَفْوَاه | thing | mouth
أُذُن | f | آذَان | thing | ear
دِمَاغ | m | أَدْمِغَة | thing | brain
رَحِم | mf | أَرْحَام | thing | womb
عُنُق | m | أَعْنَاق | thing | neck
عِنَايَة | f | - | abstract | care
رِعَايَة | f | - | abstract | care
# food
طَعَام | m | أَطْعِمَة | material | food
غِذَاء | m | أَغْذِيَة | material | food
أَكْل | m | أَكَلَات | material | food
وَجْبَة | f | وَجَبَات | thing | meal
خُبْز | m | - | material | bread
دَقِيق | m | - | material | flour
أُرْز | m | - | material | rice
سُكَّر | m | - | material | sugar
مِلْح | m | - | material | salt
زَيْت | m | زُيُوت | material | oil
لَحْم | m | لُحُوم | material | meat
دَجَاج | m | - | animal | chicken
سَمَك | m | أَسْمَاك | animal | fish
لَبَن | m | أَلْبَان | material | milk
حَلِيب | m | - | material | milk
بَيْض | m | - | material | eggs
فَاكِهَة | f | فَوَاكِه | material | fruit
خُضَار | m | خَضْرَاوَات | material | vegetables
تَمْر | m | تُمُور | material | dates
زَيْتُون | m | - | material | olives
شَاي | m | - | material | tea
قَهْوَة | f | - | material | coffee
مَاء | m | مِيَاه | material | water
شَرَاب | m | أَشْرِبَة | material | drink
خَمْر | mf | خُمُور | material | wine
سِيجَارَة | f | سَجَائِر | thing | cigarette
# house and things
بَيْئَة | f | ات | abstract | environment
أَثَاث | m | - | thing | furniture
مَلْبَس | m | مَلَابِس | thing | clothes
ثَوْب | m | ثِيَاب أَثْوَاب | thing | garment
حِذَاء | m | أَحْذِيَة | thing | shoe
حَقِيبَة | f | حَقَائِب | thing | bag, portfolio
مِفْتَاح | m | مَفَاتِيح | thing | key
هَدِيَّة | f | هَدَايَا | thing | gift
زَهْرَة | f | زُهُور أَزْهَار | thing | flower
وَرْد | m | وُرُود | thing | roses
حَبْل | m | حِبَال | thing | rope
كَامِيرَا | f | ات | thing | camera
آلَة | f | ات | thing | machine
مُعِدَّة | f | ات | thing | equipment
بَطَّارِيَّة | f | ات | thing | battery
خَشَب | m | أَخْشَاب | material | wood
حَجَر | m | أَحْجَار حِجَارَة | material | stone
رَمْل | m | رِمَال | material | sand
تُرْبَة | f | - | material | soil
وَرَق | m | أَوْرَاق | material document | paper
زُجَاج | m | - | material | glass
بْلَاسْتِيك | m | - | material | plastic
نُفَايَة | f | ات | material | waste
قُمَامَة | f | - | material | rubbish
# transport
# nature and weather
طَبِيعَة | f | - | abstract | nature
طَقْس | m | طُقُوس | nature | weather, rite
مُنَاخ | m | ات | nature | climate
رِيح | f | رِيَاح | nature | wind
مَطَر | m | أَمْطَار | nature | rain
ثَلْج | m | ثُلُوج | nature | snow
ضَبَاب | m | - | nature | fog
سَحَاب | m | سُحُب | nature | cloud
غُبَار | m | - | nature | dust
عَاصِفَة | f | عَوَاصِف | nature | storm
إِعْصَار | m | أَعَاصِير | nature | hurricane
فَيَضَان | m | ات | nature | flood
زِلْزَال | m | زَلَازِل | nature | earthquake
هَزَّة | f | ات | nature | tremor
جَفَاف | m | - | nature | drought
حَرِيق | m | حَرَائِق | nature act | fire
حَرَارَة | f | - | nature | heat
بَرْد | m | - | nature | cold
شَجَرَة | f | أَشْجَار شَجَر | nature | tree
نَبَات | m | ات | nature | plant
حَيَوَان | m | ات | animal | animal
كَلْب | m | كِلَاب | animal | dog
قِطّ | m+ة | قِطَط | animal | cat
حِصَان | m | أَحْصِنَة | animal | horse
خَيْل | f | خُيُول | animal | horses
جَمَل | m | جِمَال | animal | camel
إِبِل | f | - | animal | camels
غَنَم | m | أَغْنَام | animal | sheep
بَقَر | m | أَبْقَار | animal | cattle
طَائِر | m | طُيُور | animal | bird
أَسَد | m | أُسُود | animal | lion
`;
