/** Sport, arts, religion, education, science. Line format: `lemma | gender | plurals | classes | gloss`. */
export default `
# sport
رِيَاضَة | f | ات | abstract | sport
مُبَارَاة | f | مُبَارَيَات | act | match
بُطُولَة | f | ات | act | championship
مُنْتَخَب | m | ات | group body | national team
دَوْرِيّ | m | ات | act | league
كَأْس | f | كُؤُوس | thing | cup
شَوْط | m | أَشْوَاط | time | half
لُعْبَة | f | أَلْعَاب | thing | game
مُونْدِيَال | m | - | act | World Cup
أُولِمْبِيَاد | m | ات | act | Olympics
مِيدَالِيَّة | f | ات | thing | medal
جَائِزَة | f | جَوَائِز | thing | prize
تَمْرِيرَة | f | ات | act | pass
صَدَارَة | f | - | abstract | lead
تَصْفِيَة | f | ات | act | qualifying
# arts and culture
فَنّ | m | فُنُون | abstract | art
ثَقَافَة | f | ات | abstract | culture
تُرَاث | m | - | abstract | heritage
حَضَارَة | f | ات | abstract | civilisation
فَعَّالِيَّة | f | ات | act | event, activity
مَسْرَحِيَّة | f | ات | thing | play
دِرَامَا | f | - | thing | drama
أُغْنِيَة | f | أَغَانٍ ات | thing | song
أَلْبُوم | m | ات | thing | album
مُوسِيقَى | f | - | abstract | music
لَحْن | m | أَلْحَان | thing | melody
قَصِيدَة | f | قَصَائِد | thing | poem
شِعْر | m | أَشْعَار | thing | poetry
أَدَب | m | آدَاب | abstract | literature, manners
لَوْحَة | f | ات | thing | painting, plate
جَوْدَة | f | - | abstract | quality
أَثَرِيَّة | f | ات | thing | antiquity
# religion
إِسْلَام | m | - | abstract | Islam
مَسِيحِيَّة | f | - | abstract | Christianity
إِيمَان | m | - | abstract | faith
صَلَاة | f | صَلَوَات | act | prayer
صِيَام | m | - | act | fasting
صَوْم | m | - | act | fast
حَجّ | m | - | act | pilgrimage
عُمْرَة | f | - | act | lesser pilgrimage
زَكَاة | f | - | money | alms tax
مُفْتِي | m | - | role person | mufti
شَيْطَان | m | شَيَاطِين | person | devil
جَنَّة | f | ات | place | paradise
جَهَنَّم | f | - | place | hell
قُرْآن | m | - | document | Quran
إِنْجِيل | m | أَنَاجِيل | document | gospel
تَوْرَاة | f | - | document | Torah
آيَة | f | ات | document | verse
سُورَة | f | سُوَر | document | sura
شَرِيعَة | f | شَرَائِع | abstract | sharia
فَتْوَى | f | فَتَاوَى | document | fatwa
فِقْه | m | - | abstract | jurisprudence
مَذْهَب | m | مَذَاهِب | abstract | school, creed
طَائِفَة | f | طَوَائِف | group | sect
حَرَم | m | - | facility | sanctuary
رَحْمَة | f | - | abstract | mercy
بَرَكَة | f | ات | abstract | blessing
أُمَّة | f | أُمَم | group | nation
# education and science
دَرْس | m | دُرُوس | thing | lesson
اِمْتِحَان | m | ات | act | exam
اِخْتِبَار | m | ات | act | test
بَكَالُورِيُوس | m | - | document | bachelor's degree
مَاجِسْتِير | m | - | document | master's degree
دُكْتُورَاه | f | - | document | doctorate
تَخَصُّص | m | ات | abstract | speciality
مَهَارَة | f | ات | abstract | skill
خِبْرَة | f | خِبْرَات | abstract | experience
كَفَاءَة | f | ات | abstract | competence
مَعْرِفَة | f | مَعَارِف | abstract | knowledge
نَظَرِيَّة | f | ات | abstract | theory
فَلْسَفَة | f | ات | abstract | philosophy
تِقْنِيَّة | f | ات | abstract | technology
تِكْنُولُوجْيَا | f | - | abstract | technology
ذَكَاء | m | - | abstract | intelligence
حَاسُوب | m | حَوَاسِيب | thing | computer
تَطْبِيق | m | ات | thing | application
بَرْمَجِيَّة | f | ات | thing | software
مَعْلُومَاتِيَّة | f | - | abstract | informatics
قَمَر | m | أَقْمَار | thing | moon, satellite
كَوْكَب | m | كَوَاكِب | place | planet
شَمْس | f | شُمُوس | thing | sun
هَنْدَسَة | f | - | abstract | engineering
`;
