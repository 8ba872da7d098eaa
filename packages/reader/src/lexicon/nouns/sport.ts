/** Sport and games. */
export default `
# sport
رِيَاضَة | f | ات | abstract | sport
كُرَة | f | ات | thing sport | ball
مُبَارَاة | f | مُبَارَيَات | event sport | match
مَارَاتُون | m | ات | event sport | marathon
بُطُولَة | f | ات | event sport | championship
دَوْرِيّ | m | ات | event sport | league
مُسَابَقَة | f | ات | event sport | competition
مُنْتَخَب | m | ات | group body sport | national team
شَوْط | m | أَشْوَاط | time sport | half, lap
نِهَائِيّ | m | ات | event sport | final
تَصْفِيَة | f | ات | event act sport | elimination, qualifying, liquidation
مُونْدِيَال | m | - | event sport | World Cup
أُولِيمْبِيَاد | m | ات | event sport | Olympics
مَرْمَى | m | مَرَامٍ | thing sport | goal, range
تَسْدِيدَة | f | ات | act sport | shot
تَمْرِيرَة | f | ات | act sport | pass
رَأْسِيَّة | f | ات | act sport | header
رَكْلَة | f | رَكَلَات | act sport | kick
ثُنَائِيَّة | f | ات | abstract | double
تَعَادُل | m | ات | act sport | draw
لَقَب | m | أَلْقَاب | abstract | title
صَدَارَة | f | - | sport | lead, front
وَصَافَة | f | - | sport | second place
تَرْتِيب | m | ات | sport abstract | order, arrangement
تَحْكِيم | m | - | act | arbitration, refereeing
تَمْدِيد | m | ات | act | extension
دِكَّة | f | دِكَك | thing | bench
اِنْتِقَال | m | ات | act | transition, transfer
اِعْتِزَال | m | - | act | retirement
سِبَاحَة | f | - | sport | swimming
تِنِس | m | - | sport | tennis
جُودُو | m | - | sport | judo
مُلَاكَمَة | f | - | sport | boxing
مُصَارَعَة | f | - | sport | wrestling
شَطْرَنْج | m | - | sport | chess
فُرُوسِيَّة | f | - | sport | horsemanship
رِمَايَة | f | - | sport | shooting
جِمْنَازْيُوم | m | - | sport | gymnasium
لِيغَا | f | - | event sport | Liga
`;
