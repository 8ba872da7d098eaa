/** General and abstract nouns of all news. Line format: `lemma | gender | plurals | classes | gloss`. */
export default `
شَيْء | m | أَشْيَاء | thing | thing
مُعْضِلَة | f | ات | abstract | dilemma
حَال | mf | أَحْوَال | abstract | condition
وَضْع | m | أَوْضَاع | abstract | situation
ظَرْف | m | ظُرُوف | abstract | circumstance
سِيَاق | m | ات | abstract | context
مَجَال | m | ات | abstract | field
نَاحِيَة | f | نَوَاحٍ | abstract | side, district
وَجْه | m | وُجُوه أَوْجُه | abstract | face
طَرِيقَة | f | طُرُق طَرَائِق | abstract | way
أُسْلُوب | m | أَسَالِيب | abstract | style
أَدَاة | f | أَدَوَات | thing | tool
سَبِيل | m | سُبُل | abstract | way
سَبَب | m | أَسْبَاب | abstract | reason
عِلَّة | f | عِلَل | abstract | cause
دَافِع | m | دَوَافِع | abstract | motive
نَتِيجَة | f | نَتَائِج | abstract | result
تَأْثِير | m | ات | abstract | influence
عَاقِبَة | f | عَوَاقِب | abstract | consequence
تَبِعَة | f | ات | abstract | consequence
تَدَاعِيَة | f | ات | abstract | repercussion
مَرْحَلَة | f | مَرَاحِل | abstract | stage
إِجْرَاء | m | ات | abstract | measure
تَدْبِير | m | تَدَابِير | abstract | measure
جُهْد | m | جُهُود | abstract | effort
مَسْعًى | m | مَسَاعٍ | abstract | endeavour
مُحَاوَلَة | f | ات | abstract | attempt
ظُلْم | m | - | abstract | injustice
كَرَامَة | f | - | abstract | dignity
شَرَف | m | - | abstract | honour
ثِقَة | f | - | abstract | trust
أَمَل | m | آمَال | abstract | hope
خَوْف | m | مَخَاوِف | abstract | fear
قَلَق | m | - | abstract | concern
غَضَب | m | - | abstract | anger
حُزْن | m | أَحْزَان | abstract | grief
فَرَح | m | أَفْرَاح | abstract | joy
أَلَم | m | آلَام | abstract | pain
حُبّ | m | - | abstract | love
كَرَاهِيَة | f | - | abstract | hatred
فِكْرَة | f | أَفْكَار | abstract | idea
فِكْر | m | أَفْكَار | abstract | thought
مَبْدَأ | m | مَبَادِئ | abstract | principle
مِعْيَار | m | مَعَايِير | abstract | criterion
قَائِمَة | f | قَوَائِم ات | document | list
نِصْف | m | أَنْصَاف | quantity | half
فُرْصَة | f | فُرَص | abstract | chance
خَطَر | m | أَخْطَار مَخَاطِر | abstract | danger
تَحَدٍّ | m | تَحَدِّيَات | abstract | challenge
تَحَدِّي | m | ات | abstract | challenge
صُعُوبَة | f | ات | abstract | difficulty
عَقَبَة | f | ات | abstract | obstacle
حَلّ | m | حُلُول | abstract | solution
قُدْرَة | f | قُدُرَات | abstract | ability
أَمَان | m | - | abstract | safety
تَطَرُّف | m | - | abstract | extremism
جُوع | m | - | abstract | hunger
مَجَاعَة | f | ات | abstract | famine
غَلَاء | m | - | abstract | high prices
حَيَاة | f | حَيَوَات | abstract | life
مَوْت | m | - | abstract | death
وَفَاة | f | وَفَيَات | abstract | death
عُمْر | m | أَعْمَار | abstract | age
اِسْم | m | أَسْمَاء | abstract | name
لَقَب | m | أَلْقَاب | abstract | title
صِفَة | f | ات | abstract | quality
هُوِيَّة | f | ات | abstract | identity
جِنْسِيَّة | f | ات | abstract | nationality
صَوْت | m | أَصْوَات | abstract | voice, vote
ضَوْء | m | أَضْوَاء | thing | light
نُور | m | أَنْوَار | thing | light
ظِلّ | m | ظِلَال | abstract | shade
نَار | f | نِيرَان | thing weapon | fire
دُخَان | m | أَدْخِنَة | material | smoke
وَاقِع | m | وَقَائِع | abstract | reality
وَاقِعَة | f | وَقَائِع | act | incident
كَارِثَة | f | كَوَارِث | abstract | disaster
نَكْبَة | f | ات | abstract | catastrophe
مَأْسَاة | f | مَآسٍ | abstract | tragedy
ضَرَر | m | أَضْرَار | abstract | damage
مَنْفَعَة | f | مَنَافِع | abstract | benefit
فَتْرَة | f | فَتَرَات | time | period
بَدْء | m | - | abstract | beginning
بِدَايَة | f | ات | time | beginning
نِهَايَة | f | ات | time | end
مَطْلَع | m | مَطَالِع | time | beginning
مُنْتَصَف | m | ات | time | middle
أَوَاخِر | m | - | time | late part
أَوَائِل | m | - | time | early part
خِتَام | m | - | time | close
ذُرْوَة | f | ذُرًى | abstract | peak
مَكَان | m | أَمَاكِن أَمْكِنَة | place | place
مَوْضِع | m | مَوَاضِع | place | spot
أَنْحَاء | m | - | place | parts
أَرْجَاء | m | - | place | all parts
صَفّ | m | صُفُوف | place | row
فَرْق | m | فُرُوق | abstract | difference
ذَات | f | ذَوَات | | self
غَيْر | m | - | | other than
مِثْل | m | أَمْثَال | | like
شَبَه | m | أَشْبَاه | | likeness
ضِدّ | m | أَضْدَاد | | opposite
صَدَد | m | - | abstract | respect
حَوْل | m | - | | power
خُصُوص | m | - | abstract | respect
وَتِيرَة | f | وَتَائِر | abstract | pace
أَهَمِّيَّة | f | - | abstract | importance
ضَرُورَة | f | ات | abstract | necessity
إِمْكَانِيَّة | f | ات | abstract | possibility
خَطَأ | m | أَخْطَاء | abstract | mistake
عَيْب | m | عُيُوب | abstract | fault
فَضْل | m | أَفْضَال | abstract | favour
بَقَاء | m | - | abstract | staying
وُجُود | m | - | abstract | presence
صَعِيد | m | أَصْعِدَة | abstract | level
حِين | m | أَحْيَان | time | time
وَقْت | m | أَوْقَات | time | time
زَمَن | m | أَزْمَان | time | time
زَمَان | m | أَزْمِنَة | time | time
عَصْر | m | عُصُور | time | era, afternoon
حِقْبَة | f | حِقَب | time | era
`;
