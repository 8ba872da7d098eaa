/** Food, drink, crops. */
export default `
# food
طَعَام | m | أَطْعِمَة | food | food
غِذَاء | m | أَغْذِيَة | food | food
قُوت | m | أَقْوَات | food | sustenance
أَكْلَة | f | أَكَلَات | food | dish, meal
وَجْبَة | f | وَجَبَات | food | meal
فَطُور | m | - | food | breakfast
فُطُور | m | - | food | breakfast
إِفْطَار | m | ات | food event | breaking of the fast
غَدَاء | m | - | food | lunch
سَحُور | m | - | food | meal before dawn
مَائِدَة | f | مَوَائِد | thing food | table
وَلِيمَة | f | وَلَائِم | event food | banquet
خُبْز | m | - | food | bread
لُقْمَة | f | لُقَم | food | morsel, livelihood
رَغِيف | m | أَرْغِفَة أَرْغُفَة | food | loaf
دَقِيق | m | - | food | flour
طَحِين | m | - | food | flour
عَجِين | m | - | food | dough
أَرُزّ | m | - | food | rice
أُرْز | m | - | food | rice
بُرْغُل | m | - | food | bulgur
سُكَّر | m | - | food | sugar
مِلْح | m | أَمْلَاح | food | salt
فُلْفُل | m | - | food | pepper
بَهَار | m | ات | food | spice
تَوَابِل | f | - | food | spices
زَيْت | m | زُيُوت | food | oil
سَمْن | m | - | food | ghee
زُبْدَة | f | - | food | butter
جُبْن | m | أَجْبَان | food abstract | cheese
جُبْنَة | f | ات | food | cheese
لَبَن | m | أَلْبَان | food drink | milk, yoghurt
حَلِيب | m | - | food drink | milk
بَيْض | m | - | food | eggs
بَيْضَة | f | ات | food | egg
دَجَاج | m | - | food animal | chicken
دَجَاجَة | f | ات | food animal | hen
سَمَك | m | أَسْمَاك | food animal | fish
سَمَكَة | f | ات | food animal | fish
شُرْبَة | f | - | food | soup
حَسَاء | m | أَحْسِيَة | food | soup
فُول | m | - | food | beans
عَدْس | m | - | food | lentils
عَدَس | m | - | food | lentils
بَطَاطَا | f | - | food | potato
بَطَاطِس | f | - | food | potatoes
طَمَاطِم | f | - | food | tomatoes
بَنْدُورَة | f | - | food | tomatoes
بَصَل | m | - | food | onions
ثُوم | m | - | food | garlic
خُضَار | m | خُضْرَوَات | food | vegetables
خَضْرَاوَات | f | - | food | vegetables
خُضْرَة | f | خُضْرَوَات | food | vegetables, greenness
فَاكِهَة | f | فَوَاكِه | food | fruit
تُفَّاح | m | - | food plant | apples
بُرْتُقَال | m | - | food plant | oranges
مَوْز | m | - | food plant | bananas
عِنَب | m | أَعْنَاب | food plant | grapes
لَيْمُون | m | - | food plant | lemons
تِين | m | - | food plant | figs
رُمَّان | m | - | food plant | pomegranates
بِطِّيخ | m | - | food plant | watermelon
تَمْر | m | تُمُور | food plant | dates
تَمْرَة | f | ات | food plant | date
بَلَح | m | - | food plant | dates
زَيْتُون | m | - | food plant | olives
لَوْز | m | - | food plant | almonds
جَوْز | m | - | food plant | walnuts
عَسَل | m | - | food | honey
حَلْوَى | f | حَلْوَيَات | food | sweet
حَلَوِيَّات | f | - | food | sweets
كَعْكَة | f | ات | food | cake
كَعْك | m | - | food | cake
شُوكُولَاتَة | f | - | food | chocolate
شُوكُولَاتَا | f | - | food | chocolate
حَبّ | m | حُبُوب | food | grain
شَعِير | m | - | food plant | barley
ذُرَة | f | - | food plant | maize
فُسْتُق | m | - | food plant | pistachio
صُويَا | f | - | food plant | soya
بُنّ | m | - | food | coffee beans
وَصْفَة | f | وَصَفَات | document | recipe, prescription
طَبِيخ | m | - | food | cooking
طَبْخَة | f | طَبَخَات | food | dish
# drink
مَاء | m | مِيَاه | drink nature | water
شَاي | m | - | drink | tea
قَهْوَة | f | - | drink | coffee
عَصِير | m | عَصَائِر | drink | juice
مَشْرُوب | m | ات | drink | drink
شَرَاب | m | أَشْرِبَة | drink | drink
نَبِيذ | m | - | drink | wine
خَمْر | mf | خُمُور | drink | wine, liquor
كُحُول | m | - | drink | alcohol
كُحُولِيَّات | f | - | drink | spirits
بِيرَة | f | - | drink | beer
# plant
سِيجَارَة | f | سَجَائِر | thing | cigarette
سِيغَارَة | f | سَغَائِر | thing | cigarette
تَبْغ | m | تُبُوغ | plant | tobacco
تِبْغ | m | تُبُوغ | plant | tobacco
قَات | m | - | plant | khat
طَحْلَب | m | طَحَالِب | plant | algae
حَصَاد | m | - | act | harvest
مَحْصُول | m | مَحَاصِيل | plant | crop
مَزْرُوع | m | ات | plant | crop
زَرْع | m | زُرُوع | plant | sowing, crops
بَذْرَة | f | بُذُور | plant | seed
شَتْلَة | f | شَتَلَات | plant | seedling
شَجَرَة | f | أَشْجَار | plant nature | tree
شَجَر | m | أَشْجَار | plant nature | trees
شُجَيْرَة | f | ات | plant nature | bush
نَبَات | m | ات | plant nature | plant
نَبْتَة | f | - | plant nature | plant
زَهْرَة | f | زُهُور أَزْهَار | plant nature | flower
وَرْدَة | f | وُرُود | plant nature | rose
وَرْد | m | وُرُود | plant nature | roses
غُصْن | m | غُصُون أَغْصَان | plant nature | branch
جِذْع | m | جُذُوع | plant nature | trunk
جَذْر | m | جُذُور | plant abstract | root
نَخْلَة | f | نَخَلَات | plant nature | palm
نَخْل | m | - | plant nature | palms
نَخِيل | m | - | plant nature | palms
أَرْز | m | - | plant nature | cedar
عُشْب | m | أَعْشَاب | plant nature | grass, herb
شَوْك | m | أَشْوَاك | plant | thorns
قَشّ | m | - | plant material | straw
خَشَب | m | أَخْشَاب | material | wood
حَطَب | m | - | material | firewood
ثَمَرَة | f | ثِمَار ثَمَرَات | food plant | fruit, result
`;
