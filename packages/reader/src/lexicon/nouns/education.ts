/** Education and learning. */
export default `
# abstract education
تَرْبِيَة | f | - | abstract education | upbringing, education
تَعَلُّم | m | - | abstract education | learning
تَدْرِيس | m | - | act | teaching
دَرْس | m | دُرُوس | abstract education | lesson
صَفّ | m | صُفُوف | place group education | row, class
اِمْتِحَان | m | ات | event education | exam
اِخْتِبَار | m | ات | event science | test
مُحَاضَرَة | f | ات | event education speech | lecture
نَدْوَة | f | نَدَوَات | event | seminar
مِنْهَاج | m | مَنَاهِج | abstract education | curriculum
مُقَرَّر | m | ات | document | course, decision
دِبْلُوم | m | ات | document | diploma
دِبْلُومَا | f | - | document | diploma
بَكَالُورِيُوس | m | - | document | bachelor's degree
بَكَالُورْيَا | f | - | document | baccalaureate
مَاجِسْتِير | m | - | document | master's degree
دُكْتُورَاه | f | - | document | doctorate
لِيسَانْس | m | - | document | licence degree
تَخَرُّج | m | - | act | graduation
تَخَصُّص | m | ات | abstract education | speciality
اِخْتِصَاص | m | ات | abstract education | competence, speciality
مَهَارَة | f | ات | abstract education | skill
خِبْرَة | f | خِبْرَات خِبَرَات | abstract education | experience
كَفَاءَة | f | ات | abstract education | competence
مُؤَهِّل | m | ات | abstract education | qualification
مَعْرِفَة | f | مَعَارِف | abstract education | knowledge
ثَقَافَة | f | ات | abstract education | culture
أُمِّيَّة | f | - | abstract education | illiteracy
جَهْل | m | - | abstract education | ignorance
عِلْم | m | عُلُوم | science field | science, knowledge
حَرَم | m | أَحْرَام | facility religious | sanctuary, campus
هَرَم | m | أَهْرَام أَهْرَامَات | facility | pyramid
كُتَيِّب | m | ات | document | booklet
قَامُوس | m | قَوَامِيس | document | dictionary
مُعْجَم | m | مَعَاجِم | document | dictionary
مَوْسُوعَة | f | ات | document | encyclopaedia
خَرِيطَة | f | خَرَائِط | document | map
سَبُّورَة | f | ات | thing | blackboard
أَبْجَدِيَّة | f | ات | abstract education | alphabet
إِمْلَاء | m | - | abstract education | dictation, dictate
قِرَاءَة | f | ات | act | reading
كِتَابَة | f | ات | act | writing
`;
