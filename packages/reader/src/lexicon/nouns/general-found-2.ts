/** More nouns that running news asked for. */
export default `
# abstract
فِعْل | m | أَفْعَال | act | act, verb
عَقْل | m | عُقُول | abstract | mind
مُنَشِّط | m | ات | material | stimulant
مَوْقِعَة | f | ات | conflict | battle
حَمَّام | m | ات | facility housing | bath
حَجْز | m | حُجُوزَات | act | reservation, holding
سَحْب | m | سُحُوبَات | act | draw, withdrawal
طَرْح | m | طُرُوحَات | speech | proposition, offering
جَيْب | m | جُيُوب | thing | pocket
عَافِيَة | f | - | medical | good health
هَشَاشَة | f | - | abstract | fragility
خَاطِرَة | f | خَوَاطِر | abstract | thought
مَكْرَمَة | f | مَكَارِم | abstract | noble deed
كَارِيزْمَا | f | - | abstract | charisma
عَاتِق | m | عَوَاتِق | body-part | shoulder (in على عاتق)
دَفَّة | f | - | thing | rudder, helm
خِنَاق | m | - | abstract | stranglehold
شُعْبَة | f | ات | body | division, section
مَاسَة | f | ات | mineral | diamond
مِدْعَاة | f | - | abstract | cause for
أُوبِرَا | f | - | art facility | opera
أُورْكِسْتْرَا | f | - | art group | orchestra
مِكْيَاج | m | - | thing | make-up
مَكْيَاج | m | - | thing | make-up
زِهَايْمَر | m | - | illness | Alzheimer's
إِعْسَار | m | - | money | insolvency
قَبِيل | m | - | abstract | kind (in من قبيل)
سُوبِر | m | - | sport | super (cup)
رُبْيَان | m | - | animal food | shrimps
دُوبَامِين | m | - | material | dopamine
أَدْرِينَالِين | m | - | material | adrenaline
زُومْبِي | m | - | person | zombie
تَسَيُّب | m | - | abstract | laxness
اِنْحِلَال | m | - | abstract | dissolution
مَحْسُوبِيَّة | f | ات | abstract | favouritism
مُلَثَّم | m | ون | person armed | masked man
مُقَنَّع | m | ون | person armed | masked man
تَنَابُز | m | - | abstract | name-calling
تَغَافُل | m | - | abstract | feigned neglect
شَوْشَرَة | f | - | abstract | disturbance
اِخْتِزَال | m | - | abstract | reduction
مُلْتَقَى | m | مُلْتَقَيَات | event | forum, meeting place
مَرَام | m | - | abstract | aim
أَخْطَبُوط | m | - | animal | octopus
صَلْصَال | m | - | material | clay
`;
