/** Adjectives of quality, size, age and order, comparatives and colours. Participles of verbs in the lexicon need no line. */
export default `
كَبِير | ة | كِبَار | | big
صَغِير | ة | صِغَار | | small
طَوِيل | ة | طِوَال | | long
قَصِير | ة | قِصَار | | short
عَرِيض | ة | - | | wide
وَاسِع | ة | ون | | wide
ضَيِّق | ة | ون | | narrow
عَمِيق | ة | ون | | deep
عَالٍ | ة | - | | high
رَفِيع | ة | ون | | high-ranking
ثَقِيل | ة | ثِقَال | | heavy
خَفِيف | ة | خِفَاف | | light
قَوِيّ | ة | أَقْوِيَاء | | strong
ضَعِيف | ة | ضُعَفَاء | | weak
شَدِيد | ة | أَشِدَّاء | | severe
عَنِيف | ة | ون | | violent
لَطِيف | ة | لُطَفَاء | | gentle
جَدِيد | ة | جُدُد | | new
قَدِيم | ة | قُدَمَاء قُدَامَى | | old
حَدِيث | ة | - | | recent
عَتِيق | ة | - | | ancient
قَرِيب | ة | أَقْرِبَاء | | near
بَعِيد | ة | - | | far
جَيِّد | ة | ون | | good
سَيِّئ | ة | ون | | bad
حَسَن | ة | حِسَان | | good
جَمِيل | ة | - | | beautiful
قَبِيح | ة | - | | ugly
سَلِيم | ة | - | | sound
خَطِير | ة | ون | | dangerous, grave
آمِن | ة | ون | | safe
سَهْل | ة | - | | easy
صَعْب | ة | صِعَاب | | hard
بَسِيط | ة | بُسَطَاء | | simple
سَرِيع | ة | ون | | fast
بَطِيء | ة | ون | | slow
كَثِير | ة | ون | quantity | many
قَلِيل | ة | ون | quantity | few
عَدِيد | ة | ون | quantity | numerous
وَفِير | ة | - | quantity | abundant
غَنِيّ | ة | أَغْنِيَاء | | rich
فَقِير | ة | فُقَرَاء | | poor
غَالٍ | ة | - | | expensive
رَخِيص | ة | - | | cheap
مَجَّانِيّ | ة | ون | | free of charge
حَارّ | ة | - | | hot
بَارِد | ة | - | | cold
دَافِئ | ة | - | | warm
جَافّ | ة | - | | dry
رَطْب | ة | - | | moist
نَظِيف | ة | - | | clean
قَذِر | ة | - | | dirty
مَرِيض | ة | مَرْضَى | victim person | ill
جَرِيح | ة | جَرْحَى | victim person | wounded
قَتِيل | ة | قَتْلَى | victim person | killed
شَهِيد | ة | شُهَدَاء | victim person | martyr
غَرِيق | ة | غَرْقَى | victim person | drowned
أَسِير | ة | أَسْرَى | victim person | prisoner
صَرِيع | ة | صَرْعَى | victim person | struck down
سَعِيد | ة | سُعَدَاء | | happy
حَزِين | ة | ون | | sad
غَاضِب | ة | ون | | angry
شُجَاع | ة | شُجْعَان | | brave
ذَكِيّ | ة | أَذْكِيَاء | | clever
غَبِيّ | ة | أَغْبِيَاء | | stupid
كَرِيم | ة | كِرَام | | generous
عَظِيم | ة | عُظَمَاء | | great
ضَخْم | ة | ضِخَام | evaluative | huge
هَائِل | ة | - | evaluative | immense
فَادِح | ة | - | evaluative | grievous
جَسِيم | ة | - | evaluative | grave
بَسِيل | ة | - | evaluative | brave
غَاشِم | ة | - | evaluative | brutal
سَافِر | ة | - | evaluative | flagrant
شَنِيع | ة | - | evaluative | hideous
بَشِع | ة | - | evaluative | hideous
مَرْمُوق | ة | ون | | distinguished
بَارِز | ة | ون | | prominent
شَهِير | ة | - | | famous
كَامِل | ة | - | | complete
تَامّ | ة | - | | complete
نَاقِص | ة | - | | lacking
وَحِيد | ة | ون | | only
أَخِير | ة | - | deictic | last
سَابِق | ة | ون | former | former
لَاحِق | ة | ون | | later
مَاضٍ | ة | - | deictic | past
قَادِم | ة | ون | deictic | coming
جَارٍ | ة | - | deictic | current
آتٍ | ة | - | deictic | coming
رَاهِن | ة | - | deictic | current
رَاحِل | ة | ون | former | late
ثَانٍ | ة | - | | second , ordinal
مُخْتَلِف | ة | ون | | different
مُمَاثِل | ة | - | | similar
مُشْتَرَك | ة | - | | joint
خَاصّ | ة | - | | private, special
عَامّ | ة | - | | general, public
هَامّ | ة | - | | important
مُهِمّ | ة | ون | | important
ضَالّ | ة | ون | | stray
حَادّ | ة | - | | sharp
مُرّ | ة | - | | bitter
حُلْو | ة | - | | sweet
حَيّ | ة | أَحْيَاء | | alive
مَيِّت | ة | أَمْوَات مَوْتَى | victim person | dead
قَاسٍ | ة | قُسَاة | | harsh
كَافٍ | ة | - | | enough
عَادِل | ة | ون | | just
نَزِيه | ة | نُزَهَاء | | honest
صَدِيق | ة | أَصْدِقَاء | person | friendly, friend
شَقِيق | ة | أَشِقَّاء | kin | sister (state), brother
حَلِيف | ة | حُلَفَاء | group person | allied, ally
عَدُوّ | ة | أَعْدَاء | person | enemy
مُعَادٍ | ة | - | | hostile
غَرِيب | ة | غُرَبَاء | | strange
عَجِيب | ة | - | | wondrous
بَدِيل | ة | بُدَلَاء | | alternative
أَصِيل | ة | - | | original
مُحَاذٍ | ة | - | | adjacent
مُتَوَازٍ | ة | - | | parallel
مُتَتَالٍ | ة | - | | successive
وَثِيق | ة | - | | close (ties)
مَتِين | ة | - | | solid
فَعَّال | ة | - | | effective
نَشِط | ة | ون | | active
نَشِيط | ة | ون | | active
جَادّ | ة | ون | | serious
وَخِيم | ة | - | | dire
طَفِيف | ة | - | | slight
يَسِير | ة | - | | slight
وَاضِح | ة | - | | clear
صَرِيح | ة | - | | explicit
دَقِيق | ة | - | | exact
مُبَاشِر | ة | - | | direct
مُبَكِّر | ة | - | | early
نَادِر | ة | - | | rare
بَدَائِيّ | ة | ون | | primitive
هَشّ | ة | - | | fragile
صَلْب | ة | - | | hard
لَيِّن | ة | - | | soft
سَامٍ | ة | - | | high, lofty
مُتَدَنٍّ | ة | - | | low
مُتَدَنِّي | ة | - | | low
مُنْخَفِض | ة | - | | low
مُرْتَفِع | ة | - | | high
خَالٍ | ة | - | | empty
فَارِغ | ة | - | | empty
مَلِيء | ة | - | | full
أَعْزَب | عَزْبَاء | عُزَّاب | | single
أَعْزَل | عَزْلَاء | - | | unarmed
أَعْمَى | عَمْيَاء | عُمْيَان | | blind
أَصَمّ | صَمَّاء | صُمّ | | deaf
# comparatives
أَكْبَر | كُبْرَى | أَكَابِر | comparison | bigger
أَصْغَر | صُغْرَى | - | comparison | smaller
أَكْثَر | - | - | comparison quantity | more
أَعْلَى | عُلْيَا | - | comparison | higher
أَقْصَى | قُصْوَى | - | comparison | utmost
أَعْظَم | عُظْمَى | - | comparison | greater
أَحْسَن | حُسْنَى | - | comparison | better
أَهَمّ | - | - | comparison | more important
أَبْرَز | - | - | comparison | most prominent
أَقْوَى | - | - | comparison | stronger
أَضْعَف | - | - | comparison | weaker
أَطْوَل | - | - | comparison | longer
أَقْصَر | - | - | comparison | shorter
أَسْرَع | - | - | comparison | faster
أَبْطَأ | - | - | comparison | slower
أَبْعَد | - | - | comparison | farther
أَوْسَع | - | - | comparison | wider
أَعْمَق | - | - | comparison | deeper
أَخْطَر | - | - | comparison | more dangerous
أَغْلَى | - | - | comparison | dearer
أَرْخَص | - | - | comparison | cheaper
أَجْمَل | - | - | comparison | more beautiful
أَحْدَث | - | - | comparison | newest
أَقْدَم | - | - | comparison | older
أَوْسَط | وُسْطَى | - | comparison | middle
أَيْمَن | يُمْنَى | - | | right
أَيْسَر | يُسْرَى | - | | left
أَوَّل | أُولَى | أَوَائِل | | first , ordinal comparison
أَعَمّ | - | - | comparison | more general
أَخَصّ | - | - | comparison | more special
أَضْخَم | - | - | comparison | hugest
أَعْنَف | - | - | comparison | most violent
أَدَقّ | - | - | comparison | more exact
أَصْعَب | - | - | comparison | harder
أَسْهَل | - | - | comparison | easier
أَرْفَع | - | - | comparison | higher
أَوْثَق | - | - | comparison | closer
أَشْهَر | - | - | comparison | most famous
أَغْنَى | - | - | comparison | richer
أَفْقَر | - | - | comparison | poorer
أَجْدَر | - | - | comparison | worthier
أَحَقّ | - | - | comparison | worthier
أَوْضَح | - | - | comparison | clearer
أَنْجَح | - | - | comparison | more successful
أَثْقَل | - | - | comparison | heavier
أَخَفّ | - | - | comparison | lighter
أَعْرَق | - | - | comparison | most ancient
أَزْيَد | - | - | comparison quantity | more
# colours and bodily traits
أَبْيَض | بَيْضَاء | بِيض | colour | white
أَسْوَد | سَوْدَاء | سُود | colour | black
أَحْمَر | حَمْرَاء | حُمْر | colour | red
أَخْضَر | خَضْرَاء | خُضْر | colour | green
أَزْرَق | زَرْقَاء | زُرْق | colour | blue
أَصْفَر | صَفْرَاء | - | colour | yellow
أَسْمَر | سَمْرَاء | سُمْر | colour | brown
رَمَادِيّ | ة | - | colour | grey
بُنِّيّ | ة | - | colour | brown
بُرْتُقَالِيّ | ة | - | colour | orange
بَنَفْسَجِيّ | ة | - | colour | violet
وَرْدِيّ | ة | - | colour | pink
ذَهَبِيّ | ة | - | colour | golden
فِضِّيّ | ة | - | colour | silver
`;
