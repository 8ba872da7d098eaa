/** Health, body, food, house, transport, nature, weather. Line format: `lemma | gender | plurals | classes | gloss`. */
export default `
# health and body
صِحَّة | f | - | abstract | health
طِبّ | m | - | abstract | medicine
طَبِيب | m+ة | أَطِبَّاء | role person | doctor
مُمَرِّض | m+ة | ون | role person | nurse
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
عِيَادَة | f | ات | facility | clinic
صَيْدَلِيَّة | f | ات | facility | pharmacy
إِسْعَاف | m | ات | act | ambulance
جُرْح | m | جُرُوح جِرَاح | abstract | wound
كَسْر | m | كُسُور | abstract | fracture
رَأْس | m | رُؤُوس | thing | head
يَد | f | أَيْدٍ أَيَادٍ | thing | hand
يَدَيْن | f | - | thing | hands
رِجْل | f | أَرْجُل | thing | leg
قَلْب | m | قُلُوب | thing | heart
دَم | m | دِمَاء | material | blood
جِسْم | m | أَجْسَام | thing | body
جَسَد | m | أَجْسَاد | thing | body
جُثَّة | f | جُثَث | thing | corpse
جُثْمَان | m | جَثَامِين | thing | body
وَجْه | m | وُجُوه | thing | face
ظَهْر | m | ظُهُور | thing | back
صَدْر | m | صُدُور | thing | chest
بَطْن | m | بُطُون | thing | belly
ذِرَاع | f | أَذْرُع | thing | arm
كَتِف | f | أَكْتَاف | thing | shoulder
عَظْم | m | عِظَام | thing | bone
جِلْد | m | جُلُود | thing | skin
عَقْل | m | عُقُول | abstract | mind
رُوح | f | أَرْوَاح | abstract | soul
لِسَان | m | أَلْسِنَة | thing | tongue
فَم | m | أَفْوَاه | thing | mouth
أُذُن | f | آذَان | thing | ear
دِمَاغ | m | أَدْمِغَة | thing | brain
رَحِم | mf | أَرْحَام | thing | womb
عُنُق | m | أَعْنَاق | thing | neck
وَزْن | m | أَوْزَان | abstract | weight
عِنَايَة | f | - | abstract | care
رِعَايَة | f | - | abstract | care
# food
طَعَام | m | أَطْعِمَة | material | food
غِذَاء | m | أَغْذِيَة | material | food
أَكْل | m | أَكَلَات | material | food
وَجْبَة | f | وَجَبَات | thing | meal
خُبْز | m | - | material | bread
قَمْح | m | - | material | wheat
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
حَبّ | m | حُبُوب | material | grain
سِيجَارَة | f | سَجَائِر | thing | cigarette
# house and things
بَيْئَة | f | ات | abstract | environment
بِيئَة | f | ات | abstract | environment
أُسْرَة | f | أُسَر | group kin | family
عَائِلَة | f | ات عَوَائِل | group kin | family
أَثَاث | m | - | thing | furniture
مَلْبَس | m | مَلَابِس | thing | clothes
ثَوْب | m | ثِيَاب أَثْوَاب | thing | garment
حِذَاء | m | أَحْذِيَة | thing | shoe
حَقِيبَة | f | حَقَائِب | thing | bag, portfolio
صُنْدُوق | m | صَنَادِيق | thing body | box, fund
مِفْتَاح | m | مَفَاتِيح | thing | key
هَدِيَّة | f | هَدَايَا | thing | gift
زَهْرَة | f | زُهُور أَزْهَار | thing | flower
وَرْد | m | وُرُود | thing | roses
حَبْل | m | حِبَال | thing | rope
خَيْمَة | f | خِيَام خِيَم | thing | tent
سِلْعَة | f | سِلَع | thing | commodity
بِضَاعَة | f | بَضَائِع | thing | goods
مَادَّة | f | مَوَادّ | material document | material, article
قِطْعَة | f | قِطَع | thing | piece
كَامِيرَا | f | ات | thing | camera
شَاشَة | f | ات | thing | screen
آلَة | f | ات | thing | machine
مُعِدَّة | f | ات | thing | equipment
بَطَّارِيَّة | f | ات | thing | battery
خَشَب | m | أَخْشَاب | material | wood
حَدِيد | m | - | material | iron
ذَهَب | m | - | material | gold
فِضَّة | f | - | material | silver
نُحَاس | m | - | material | copper
حَجَر | m | أَحْجَار حِجَارَة | material | stone
رَمْل | m | رِمَال | material | sand
تُرَاب | m | أَتْرِبَة | material | soil
تُرْبَة | f | - | material | soil
وَرَق | m | أَوْرَاق | material document | paper
زُجَاج | m | - | material | glass
بْلَاسْتِيك | m | - | material | plastic
نُفَايَة | f | ات | material | waste
قُمَامَة | f | - | material | rubbish
# transport
سَيَّارَة | f | ات | vehicle | car
مَرْكَبَة | f | ات | vehicle | vehicle
حَافِلَة | f | ات | vehicle | bus
بَاص | m | ات | vehicle | bus
شَاحِنَة | f | ات | vehicle | lorry
دَرَّاجَة | f | ات | vehicle | bicycle
قِطَار | m | ات | vehicle | train
مِتْرُو | m | - | vehicle | metro
طَائِرَة | f | ات | vehicle weapon | aircraft
مِرْوَحِيَّة | f | ات | vehicle weapon | helicopter
سَفِينَة | f | سُفُن | vehicle | ship
بَاخِرَة | f | بَوَاخِر | vehicle | steamer
نَاقِلَة | f | ات | vehicle | tanker
زَوْرَق | m | زَوَارِق | vehicle | boat
قَارِب | m | قَوَارِب | vehicle | boat
عَبَّارَة | f | ات | vehicle | ferry
رِحْلَة | f | رِحْلَات رَحَلَات | act | trip, flight
سَفَر | m | أَسْفَار | act | travel
نَقْل | m | - | act | transport
مُرُور | m | - | act | traffic, passing
سَيْر | m | - | act | traffic
سَائِق | m+ة | ون | role person | driver
رَاكِب | m+ة | رُكَّاب | person | passenger
مُسَافِر | m+ة | ون | person | traveller
طَيَّار | m | ون | role person | pilot
طَاقِم | m | طَوَاقِم | group | crew
مَوْكِب | m | مَوَاكِب | group vehicle | motorcade
قَافِلَة | f | قَوَافِل | group vehicle | convoy
# nature and weather
طَبِيعَة | f | - | abstract | nature
طَقْس | m | طُقُوس | nature | weather, rite
مُنَاخ | m | ات | nature | climate
مَنَاخ | m | ات | nature | climate
جَوّ | m | أَجْوَاء | nature | air, atmosphere
هَوَاء | m | أَهْوِيَة | nature | air
رِيح | f | رِيَاح | nature | wind
مَطَر | m | أَمْطَار | nature | rain
ثَلْج | m | ثُلُوج | nature | snow
ضَبَاب | m | - | nature | fog
سَحَاب | m | سُحُب | nature | cloud
غُبَار | m | - | nature | dust
عَاصِفَة | f | عَوَاصِف | nature | storm
إِعْصَار | m | أَعَاصِير | nature | hurricane
فَيَضَان | m | ات | nature | flood
سَيْل | m | سُيُول | nature | torrent
زِلْزَال | m | زَلَازِل | nature | earthquake
هَزَّة | f | ات | nature | tremor
بُرْكَان | m | بَرَاكِين | nature | volcano
جَفَاف | m | - | nature | drought
حَرِيق | m | حَرَائِق | nature act | fire
حَرَارَة | f | - | nature | heat
بَرْد | m | - | nature | cold
سَمَاء | f | سَمَاوَات | nature | sky
بَرّ | m | - | nature | land
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
