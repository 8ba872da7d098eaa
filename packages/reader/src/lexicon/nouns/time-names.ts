/** Names of months (Gregorian, Levantine, Maghrebi, Hijri, and others used in dates), weekdays, seasons and feasts. */
export default `
# month calendar time
يَنَايِر | m | - | month calendar time | January (Gregorian)
يَنَايْر | m | - | month calendar time | January (Gregorian)
فَبْرَايِر | m | - | month calendar time | February (Gregorian)
فِبْرَايِر | m | - | month calendar time | February (Gregorian)
مَارِس | m | - | month calendar time | March (Gregorian)
أَبْرِيل | m | - | month calendar time | April (Gregorian)
إِبْرِيل | m | - | month calendar time | April (Gregorian)
مَايُو | m | - | month calendar time | May (Gregorian)
يُونْيُو | m | - | month calendar time | June (Gregorian)
يُونْيُه | m | - | month calendar time | June (Gregorian)
يُولْيُو | m | - | month calendar time | July (Gregorian)
يُولْيُه | m | - | month calendar time | July (Gregorian)
يُولْيُوز | m | - | month calendar time | July (Maghrebi)
أَغُسْطُس | m | - | month calendar time | August (Gregorian)
أُغُسْطُس | m | - | month calendar time | August (Gregorian)
سِبْتَمْبِر | m | - | month calendar time | September (Gregorian)
سَبْتَمْبِر | m | - | month calendar time | September (Gregorian)
أُكْتُوبِر | m | - | month calendar time | October (Gregorian)
أُكْتُوبَر | m | - | month calendar time | October (Gregorian)
نُوفَمْبِر | m | - | month calendar time | November (Gregorian)
نُوفِمْبِر | m | - | month calendar time | November (Gregorian)
دِيسَمْبِر | m | - | month calendar time | December (Gregorian)
دِسَمْبِر | m | - | month calendar time | December (Gregorian)
كَانُون | m | - | month calendar time | December or January (Levantine: kanun I, II)
شُبَاط | m | - | month calendar time | February (Levantine)
آذَار | m | - | month calendar time | March (Levantine)
آدَار | m | - | month calendar time | March (Levantine)
نِيسَان | m | - | month calendar time | April (Levantine)
أَيَّار | m | - | month calendar time | May (Levantine)
حَزِيرَان | m | - | month calendar time | June (Levantine)
حُزَيْرَان | m | - | month calendar time | June (Levantine)
تَمُّوز | m | - | month calendar time | July (Levantine)
آب | m | - | month calendar time | August (Levantine)
أَيْلُول | m | - | month calendar time | September (Levantine)
تِشْرِين | m | - | month calendar time | October or November (Levantine: tishrin I, II)
جَانْفِي | m | - | month calendar time | January (Maghrebi)
يَنَّايِر | m | - | month calendar time | January (Maghrebi)
فِيفْرِي | m | - | month calendar time | February (Maghrebi)
أَفْرِيل | m | - | month calendar time | April (Maghrebi)
مَاي | m | - | month calendar time | May (Maghrebi)
جُوَان | m | - | month calendar time | June (Maghrebi)
جْوَان | m | - | month calendar time | June (Maghrebi)
جُوِيلْيَة | m | - | month calendar time | July (Maghrebi)
جُوَيْلْيَة | m | - | month calendar time | July (Maghrebi)
أُوت | m | - | month calendar time | August (Maghrebi)
غُشْت | m | - | month calendar time | August (Maghrebi)
شُتَنْبِر | m | - | month calendar time | September (Maghrebi)
شُتَمْبِر | m | - | month calendar time | September (Maghrebi)
أُكْتُوبْر | m | - | month calendar time | October (Maghrebi)
نُونْبِر | m | - | month calendar time | November (Maghrebi)
نُوَنْبِر | m | - | month calendar time | November (Maghrebi)
نُوَمْبِر | m | - | month calendar time | November (Maghrebi)
دُجَنْبِر | m | - | month calendar time | December (Maghrebi)
دُجَمْبِر | m | - | month calendar time | December (Maghrebi)
مُحَرَّم | m | - | month calendar time | Muharram (Hijri)
صَفَر | m | - | month calendar time | Safar (Hijri)
رَبِيع | m | - | month calendar time season | spring, Rabi (Hijri: rabi I, II)
جُمَادَى | f | - | month calendar time | Jumada (Hijri: jumada I, II)
جُمَاد | m | - | month calendar time | Jumada (Hijri)
رَجَب | m | - | month calendar time | Rajab (Hijri)
شَعْبَان | m | - | month calendar time | Shaaban (Hijri)
رَمَضَان | m | - | month calendar time | Ramadan (Hijri)
شَوَّال | m | - | month calendar time | Shawwal (Hijri)
قَعْدَة | f | - | month calendar time | Dhu al-Qaada (Hijri, second word)
قِعْدَة | f | - | month calendar time | Dhu al-Qaada (Hijri, second word)
حِجَّة | f | - | month calendar time | Dhu al-Hijja (Hijri, second word)
حَجَّة | f | ات | month calendar time | Dhu al-Hijja (Hijri, second word)
فَرْوَرْدِين | m | - | month calendar time | Farvardin (Iranian)
تِير | m | - | month calendar time | Tir (Iranian)
تُوت | m | - | month calendar time | Thout (Coptic), mulberry
بَابَة | m | - | month calendar time | Paopi (Coptic)
هَاتُور | m | - | month calendar time | Hathor (Coptic)
كِيَهْك | m | - | month calendar time | Koiak (Coptic)
طُوبَة | m | - | month calendar time | Tobi (Coptic)
أَمْشِير | m | - | month calendar time | Meshir (Coptic)
بَرَمْهَات | m | - | month calendar time | Paremhat (Coptic)
بَرْمُودَة | m | - | month calendar time | Parmouti (Coptic)
بَشَنْس | m | - | month calendar time | Pashons (Coptic)
# weekday calendar time
سَبْت | m | - | weekday calendar time | Saturday
أَحَد | m | آحَاد | weekday calendar time | Sunday
اِثْنَيْن | m | - | weekday calendar time | Monday
إِثْنَيْن | m | - | weekday calendar time | Monday
ثُلَاثَاء | m | - | weekday calendar time | Tuesday
ثَلَاثَاء | m | - | weekday calendar time | Tuesday
أَرْبِعَاء | m | - | weekday calendar time | Wednesday
أَرْبَعَاء | m | - | weekday calendar time | Wednesday
خَمِيس | m | - | weekday calendar time | Thursday
جُمُعَة | f | ات | weekday calendar time | Friday
# season time
شِتَاء | m | - | season time | winter
صَيْف | m | - | season time | summer
خَرِيف | m | - | season time | autumn
مَصِيف | m | مَصَايِف | season place | summer resort
# holiday event time
عِيد | m | أَعْيَاد | holiday event time | feast
فِطْر | m | - | holiday event time | breaking of the fast
أَضْحَى | m | - | holiday event time | sacrifice (in عيد الأضحى)
مِيلَاد | m | - | event time | birth, Christmas
مَوْلِد | m | مَوَالِد | holiday event time | birthday of the Prophet
عَاشُورَاء | m | - | holiday event time | Ashura
نَوْرُوز | m | - | holiday event time | Nowruz
فِصْح | m | - | holiday event time | Easter, Passover
ذِكْرَى | f | ذِكْرَيَات | event abstract | anniversary, memory
عِيدِيَّة | f | ات | holiday event time | feast gift
عُطْلَة | f | عُطَل ات | time | holiday
إِجَازَة | f | ات | time document | leave, licence
اِحْتِفَال | m | ات | event | celebration
مِهْرَجَان | m | ات | event | festival
حَفْل | m | حَفَلَات | event | party, ceremony
حَفْلَة | f | حَفَلَات | event | party, concert
عُرْس | m | أَعْرَاس | event | wedding
زَفَاف | m | - | event | wedding
زَوَاج | m | ات | event abstract | marriage
جَنَازَة | f | ات جَنَائِز | event | funeral
مَأْتَم | m | مَآتِم | event | mourning
عَزَاء | m | - | event | mourning, consolation
حِدَاد | m | - | event | mourning
تَأْبِين | m | - | event | commemoration
تَكْرِيم | m | - | act | honouring
تَدْشِين | m | - | act event | inauguration
اِفْتِتَاح | m | - | act event | opening
اِخْتِتَام | m | - | event | closing
`;
