/** Time: units, parts of the day, seasons, months, weekdays, feasts. Line format: `lemma | gender | plurals | classes | gloss`. */
export default `
ثَانِيَة | f | ثَوَانٍ | time unit | second
دَقِيقَة | f | دَقَائِق | time unit | minute
سَاعَة | f | ات | time unit | hour
يَوْم | m | أَيَّام | time unit | day
لَيْلَة | f | لَيَالٍ ات | time unit | night
لَيْل | m | - | time daypart | night
نَهَار | m | - | time daypart | daytime
أُسْبُوع | m | أَسَابِيع | time unit | week
شَهْر | m | أَشْهُر شُهُور | time unit | month
فَصْل | m | فُصُول | time | season, chapter
عَام | m | أَعْوَام | time unit | year
سَنَة | f | سَنَوَات سِنِين | time unit | year
عَقْد | m | عُقُود | time unit document | decade, contract
قَرْن | m | قُرُون | time unit | century
فَجْر | m | - | time daypart | dawn
صَبَاح | m | - | time daypart | morning
ضُحًى | m | - | time daypart | forenoon
ظُهْر | m | - | time daypart | noon
ظَهِيرَة | f | - | time daypart | midday
مَسَاء | m | أَمَاسٍ | time daypart | evening
غُرُوب | m | - | time daypart | sunset
شُرُوق | m | - | time daypart | sunrise
سَحَر | m | أَسْحَار | time daypart | before dawn
رَبِيع | m | - | time season | spring
صَيْف | m | - | time season | summer
خَرِيف | m | - | time season | autumn
شِتَاء | m | - | time season | winter
لَحْظَة | f | لَحَظَات | time | moment
بُرْهَة | f | - | time | while
مُدَّة | f | مُدَد | time | duration
مَوْعِد | m | مَوَاعِيد | time | appointment
تَارِيخ | m | تَوَارِيخ | time | date, history
ذِكْرَى | f | ذِكْرَيَات | time | anniversary
عِيد | m | أَعْيَاد | time feast | feast
عُطْلَة | f | عُطَل ات | time | holiday
إِجَازَة | f | ات | time | leave
مَاضٍ | m | - | time | past
مُسْتَقْبَل | m | - | time | future
حَاضِر | m | - | time | present
غَد | m | - | time | tomorrow
أَمْس | m | - | time | yesterday
آنَ | m | - | time | moment
آن | m | - | time | moment
آوِنَة | f | - | time | time
أَحَد | m | آحَاد | weekday | Sunday, one
إِثْنَيْن | m | - | weekday | Monday
اِثْنَيْن | m | - | weekday | Monday
ثُلَاثَاء | m | - | weekday | Tuesday
أَرْبِعَاء | m | - | weekday | Wednesday
خَمِيس | m | - | weekday | Thursday
جُمُعَة | f | جُمَع | weekday | Friday
سَبْت | m | - | weekday | Saturday
يَنَايِر | m | - | month | January
فَبْرَايِر | m | - | month | February
مَارِس | m | - | month | March
أَبْرِيل | m | - | month | April
إِبْرِيل | m | - | month | April
مَايُو | m | - | month | May
يُونْيُو | m | - | month | June
يُونْيَة | m | - | month | June
يُولْيُو | m | - | month | July
يُولْيَة | m | - | month | July
أَغُسْطُس | m | - | month | August
سِبْتَمْبِر | m | - | month | September
أُكْتُوبِر | m | - | month | October
نُوفَمْبِر | m | - | month | November
دِيسَمْبِر | m | - | month | December
شُبَاط | m | - | month | February
آذَار | m | - | month | March
نِيسَان | m | - | month | April
أَيَّار | m | - | month | May
حَزِيرَان | m | - | month | June
تَمُّوز | m | - | month | July
آب | m | - | month | August
أَيْلُول | m | - | month | September
تِشْرِين | m | - | month | October, November
كَانُون | m | - | month | December, January
جَانْفِي | m | - | month | January
فِيفْرِي | m | - | month | February
أَفْرِيل | m | - | month | April
مَاي | m | - | month | May
جُوَان | m | - | month | June
جُوِيلِيَة | m | - | month | July
أُوت | m | - | month | August
غُشْت | m | - | month | August
شُتَنْبِر | m | - | month | September
أُكْتُوبَر | m | - | month | October
نُونْبِر | m | - | month | November
دُجَنْبِر | m | - | month | December
يُولْيُوز | m | - | month | July
مُحَرَّم | m | - | month | Muharram
صَفَر | m | - | month | Safar
جُمَادَى | f | - | month | Jumada
رَجَب | m | - | month | Rajab
شَعْبَان | m | - | month | Shaaban
رَمَضَان | m | - | month | Ramadan
شَوَّال | m | - | month | Shawwal
ذُو | m | - | | possessor of
`;
