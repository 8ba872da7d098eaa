/** Words for time: units, parts of the day, ages, frequency, beginning and end. */
export default `
# time
يَوْم | m | أَيَّام | time unit duration | day
لَيْلَة | f | لَيَالٍ ات | time unit duration day-part | night
لَيْل | m | لَيَالٍ | time day-part | night
نَهَار | m | - | time day-part | daytime
سَاعَة | f | ات | time unit duration | hour, clock
دَقِيقَة | f | دَقَائِق | time unit duration | minute
ثَانِيَة | f | ثَوَانٍ | time unit duration | second
لَحْظَة | f | لَحَظَات | time duration | moment
بُرْهَة | f | ات | time duration | while
هُنَيْهَة | f | ات | time duration | little while
أُسْبُوع | m | أَسَابِيع | time unit duration | week
شَهْر | m | أَشْهُر شُهُور | time unit duration | month
عَام | m | أَعْوَام | time unit duration | year
سَنَة | f | سَنَوَات سِنُون سِنِين | time unit duration | year
حَوْل | m | - | time abstract | year, state
قَرْن | m | قُرُون | time unit duration | century, horn
أَلْفِيَّة | f | ات | time unit duration | millennium
فَتْرَة | f | فَتَرَات | time duration | period
مُدَّة | f | مُدَد | time duration | period
زَمَن | m | أَزْمَان أَزْمِنَة | time | time
زَمَان | m | أَزْمِنَة | time | time
وَقْت | m | أَوْقَات | time | time
حِين | m | أَحْيَان | time | time, moment
أَوَان | m | - | time | time, season
آوِنَة | f | - | time | recent time
آن | m | - | time | moment, present
عَصْر | m | عُصُور أَعْصُر | time day-part | age, afternoon
حِقْبَة | f | حِقَب | time duration | era
دَهْر | m | دُهُور | time | age, eternity
أَمَد | m | آمَاد | time duration | term, time limit
أَجَل | m | آجَال | time | term, appointed time
مُهْلَة | f | مُهَل | time duration | deadline, respite
مَوْعِد | m | مَوَاعِيد مَوَاعِد | time | appointment, date
مِيعَاد | m | مَوَاعِيد | time | appointed time
تَارِيخ | m | تَوَارِيخ | time abstract | date, history
تَوْقِيت | m | ات | time | timing, time zone
حُلُول | m | - | time | advent, coming of a date
بِدَايَة | f | ات | time | beginning
نِهَايَة | f | ات | time | end
مُسْتَهَلّ | m | - | time | start
مُنْتَصَف | m | ات | time | middle
أَوَاخِر | m | - | time | last part
أَوَاسِط | m | - | time | middle part
أَوَائِل | m | - | time | early part
مَطْلَع | m | مَطَالِع | time | start, rise
خِتَام | m | - | time | close
آخِر | m | ون | time | end, last
مَاضٍ | m | - | time | past
مُسْتَقْبَل | m | - | time | future
حَاضِر | m | - | time | present
غَد | m | - | time | tomorrow
أَمْس | m | - | time | yesterday
بَارِحَة | f | - | time | last night, yesterday
غَدَاة | f | غَدَوَات | day-part time | morrow, morning
صَبَاح | m | - | day-part time | morning
صَبِيحَة | f | - | day-part time | morning
صُبْح | m | - | day-part time | dawn, morning
فَجْر | m | - | day-part time | dawn
ضُحَى | m | - | day-part time | forenoon
ظُهْر | m | - | day-part time | noon
ظَهِيرَة | f | ظَهَائِر | day-part time | midday
مَسَاء | m | - | day-part time | evening
أُمْسِيَة | f | ات | day-part time event | evening, soiree
أُمْسِيَّة | f | ات أَمَاسِيّ | day-part time event | evening, soiree
عِشَاء | m | - | day-part time | nightfall
عَشَاء | m | - | food event | dinner
غُرُوب | m | - | day-part time | sunset
شُرُوق | m | - | day-part time | sunrise
سَحَر | m | أَسْحَار | day-part time | time before dawn
عَشِيَّة | f | ات عَشَايَا | day-part time | evening, eve
يَوْمِيَّة | f | ات | document | diary, day's wage
شَهْرِيَّة | f | ات | money | monthly wage
عُمْر | m | أَعْمَار | time | age, lifetime
سِنّ | f | أَسْنَان | time body-part | age, tooth
طُفُولَة | f | - | time | childhood
شَيْخُوخَة | f | - | time | old age
مُرَاهَقَة | f | - | time | adolescence
بُلُوغ | m | - | act | reaching, maturity
مَرْحَلَة | f | مَرَاحِل | time | stage, phase
طَوْر | m | أَطْوَار | time | phase
فَجْوَة | f | فَجَوَات | thing | gap
اِسْتِمْرَار | m | - | act | continuation
دَوَام | m | - | time | permanence, working hours
تَقْوِيم | m | ات تَقَاوِيم | document | calendar, evaluation
سَابِقَة | f | سَوَابِق | abstract | precedent
أَقْدَمِيَّة | f | - | abstract | seniority
خُلُود | m | - | abstract | eternity
أَبَد | m | آبَاد | time | eternity
سَرْمَد | m | - | time | eternity
حُدُوث | m | - | act | happening
وُقُوع | m | - | act | occurrence
`;
