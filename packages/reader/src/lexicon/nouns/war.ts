/** War and violence: acts, states, places and things of fighting. */
export default `
# act conflict
حَرْب | f | حُرُوب | act conflict | war
مَعْرَكَة | f | مَعَارِك | act conflict | battle
قِتَال | m | - | act conflict | fighting
اِشْتِبَاك | m | ات | act conflict | clash
اِشْتِبَاكَات | f | - | act conflict | clashes
مُوَاجَهَة | f | ات | act conflict | confrontation
صِرَاع | m | ات | act conflict | conflict, struggle
نِزَاع | m | ات | act conflict | dispute, conflict
خِلَاف | m | ات | act conflict | dispute, difference
مُصَادَمَة | f | ات | act conflict | clash
تَصَادُم | m | ات | act conflict | collision
صِدَام | m | ات | act conflict | clash
مُنَاوَشَة | f | ات | act conflict | skirmish
هُجُوم | m | ات | act conflict | attack
هَجْمَة | f | هَجَمَات | act conflict | attack
اِعْتِدَاء | m | ات | act conflict | assault
غَارَة | f | ات | act conflict | raid, air strike
ضَرْبَة | f | ضَرَبَات | act conflict | blow, strike
غَزْوَة | f | غَزَوَات | act conflict | raid, conquest
اِجْتِيَاح | m | ات | act conflict | invasion, incursion
تَوَغُّل | m | ات | act conflict | incursion
اِقْتِحَام | m | ات | act conflict | storming
مُدَاهَمَة | f | ات | act conflict | raid (by police)
اِسْتِهْدَاف | m | ات | act conflict | targeting
تَفْجِير | m | ات | act conflict | bombing, detonation
اِنْفِجَار | m | ات | act conflict | explosion
إِنْزَال | m | ات | act conflict | landing operation
كَمِين | m | كَمَائِن | act conflict | ambush
مُنَاوَرَة | f | ات | act conflict | manoeuvre
تَدْرِيب | m | ات | act conflict | training, drill
تَمْرِين | m | تَمَارِين ات | act conflict abstract education | exercise
نَفِير | m | - | act conflict | call to arms
تَعْبِئَة | f | - | act conflict | mobilisation
تَجْنِيد | m | - | act conflict | recruitment
اِنْتِشَار | m | - | act conflict | deployment, spread
اِنْسِحَاب | m | ات | act conflict | withdrawal
جَلَاء | m | - | act conflict | evacuation, clarity
إِجْلَاء | m | - | act conflict | evacuation
حِصَار | m | ات | act conflict | siege
إِغْرَاق | m | - | act conflict | sinking, dumping
فَصْل | m | فُصُول | act conflict season part | separation, dismissal, season, chapter
هُدْنَة | f | هُدَن ات | act conflict | truce
تَهْدِئَة | f | - | act conflict | calming, truce
سِلْم | m | - | abstract | peace
سَلَام | m | - | abstract | peace
مُصَالَحَة | f | ات | act conflict | reconciliation
تَسْوِيَة | f | ات | act conflict | settlement
اِسْتِسْلَام | m | - | act conflict | surrender
مَقْتَل | m | - | act conflict | killing, death
مَجْزَرَة | f | مَجَازِر | act crime conflict | massacre
مَذْبَحَة | f | مَذَابِح | act crime conflict | massacre
إِبَادَة | f | ات | act crime conflict | annihilation, genocide
تَطْهِير | m | - | act conflict | cleansing, purification
تَهْجِير | m | - | act conflict | displacement
نُزُوح | m | - | act conflict | displacement
تَشْرِيد | m | - | act conflict | making homeless
لُجُوء | m | - | act conflict | taking refuge, asylum
طَعْن | m | طُعُون | act conflict | stabbing, appeal
طَعْنَة | f | طَعَنَات | act conflict injured | stab
إِطْلَاق | m | - | act conflict | firing, launching
طَلْقَة | f | طَلَقَات | act conflict | shot
رَشْقَة | f | رَشَقَات | act conflict | volley
تَخْرِيب | m | - | act conflict | sabotage
تَدْمِير | m | - | act conflict | destruction
دَمَار | m | - | act conflict | destruction
خَرَاب | m | - | act conflict | ruin
حَرْق | m | حُرُوق | act conflict injured | burning
إِحْرَاق | m | - | act conflict | burning
إِعْلَان | m | ات | speech act document | announcement, declaration, advertisement
عُنْف | m | - | act conflict | violence
عُدْوَان | m | ات | act conflict | aggression
تَوَتُّر | m | ات | act conflict | tension
تَصْعِيد | m | - | act conflict | escalation
ثَأْر | m | ثَأْرَات | act conflict | revenge
اِنْتِقَام | m | - | act conflict | revenge
رَدّ | m | رُدُود | speech act | reply, response
خَرْق | m | خُرُوق خُرُوقَات | act conflict abstract | breach
تَحْرِير | m | - | act conflict | liberation, editing
اِسْتِيلَاء | m | - | act conflict | seizure
فَكّ | m | فُكُوك | body-part act | releasing, breaking, jaw
تَحْطِيم | m | - | act conflict | smashing
جِهَاد | m | - | act conflict | jihad, struggle
نِضَال | m | - | act conflict | struggle
كِفَاح | m | - | act conflict | struggle
عَمَلِيَّة | f | ات | act conflict | operation, process
مَهَمَّة | f | مَهَامّ | act conflict | task, mission
مُهِمَّة | f | ات مَهَامّ | act conflict | mission, task
# place conflict
سَاحَة | f | ات | place conflict | square, arena
مَيْدَان | m | مَيَادِين | place conflict | square, field
خَنْدَق | m | خَنَادِق | place conflict | trench
مِتْرَاس | m | مَتَارِيس | place conflict | barricade
نَفَق | m | أَنْفَاق | facility | tunnel
قَاعِدَة | f | قَوَاعِد | facility abstract | base, rule
ثُكْنَة | f | ثُكَنَات | facility | barracks
ثَكَنَة | f | ات | facility | barracks
مُعَسْكَر | m | ات | facility | camp
مَوْقِع | m | مَوَاقِع | place facility channel | site, position
نُقْطَة | f | نِقَاط نُقَط | place abstract unit | point, drop
حَاجِز | m | حَوَاجِز | facility thing | barrier, checkpoint
مَعْبَر | m | مَعَابِر | facility | crossing
مَنْفَذ | m | مَنَافِذ | facility | outlet, port of entry
مَخْبَأ | m | مَخَابِئ | place conflict | hiding place
مَلْجَأ | m | مَلَاجِئ | facility | shelter
وَكْر | m | أَوْكَار | place conflict | den
مَعْقِل | m | مَعَاقِل | place conflict | stronghold
قَلْعَة | f | قِلَاع | facility | citadel
حِصْن | m | حُصُون | facility | fort
بُرْج | m | أَبْرَاج | facility | tower
سُور | m | أَسْوَار | facility | wall
جِدَار | m | جُدْرَان جُدُر | facility | wall
سِيَاج | m | ات أَسْيِجَة | facility | fence
خَطّ | m | خُطُوط | place thing | line
حَدّ | m | حُدُود | place abstract | limit, border
سَاتِر | m | سَوَاتِر | facility | barrier, berm
رَتْل | m | أَرْتَال | military vehicle | column
مَيْمَنَة | f | مَيَامِن | military | right wing
`;
