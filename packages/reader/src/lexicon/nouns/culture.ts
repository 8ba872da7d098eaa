/** Sport, arts, religion, education, science. Line format: `lemma | gender | plurals | classes | gloss`. */
export default `
# sport
رِيَاضَة | f | ات | abstract | sport
كُرَة | f | ات | thing | ball
قَدَم | f | أَقْدَام | thing | foot
مُبَارَاة | f | مُبَارَيَات | act | match
بُطُولَة | f | ات | act | championship
بَطَل | m | أَبْطَال | person evaluative | champion, hero
لَاعِب | m+ة | ون | person | player
مُدَرِّب | m+ة | ون | role person | coach
حَكَم | m | حُكَّام | role person | referee
حَارِس | m+ة | حُرَّاس | role person | goalkeeper, guard
مُهَاجِم | m+ة | ون | person | striker, attacker
مُدَافِع | m+ة | ون | person | defender
فَرِيق | m | فِرَق | group body | team
مُنْتَخَب | m | ات | group body | national team
نَادٍ | m | أَنْدِيَة نَوَادٍ | body | club
دَوْرِيّ | m | ات | act | league
كَأْس | f | كُؤُوس | thing | cup
هَدَف | m | أَهْدَاف | thing | goal
شَوْط | m | أَشْوَاط | time | half
جَوْلَة | f | ات | act | round, tour
دَوْرَة | f | ات | act | session, tournament
سِبَاق | m | ات | act | race
لُعْبَة | f | أَلْعَاب | thing | game
مُونْدِيَال | m | - | act | World Cup
أُولِمْبِيَاد | m | ات | act | Olympics
مِيدَالِيَّة | f | ات | thing | medal
جَائِزَة | f | جَوَائِز | thing | prize
مُشَجِّع | m+ة | ون | person | fan
جُمْهُور | m | جَمَاهِير | group | public
مَوْسِم | m | مَوَاسِم | time | season
تَشْكِيلَة | f | ات | group | line-up
تَمْرِيرَة | f | ات | act | pass
ضَرْبَة | f | ضَرَبَات | act | strike, kick
رُكْن | m | أَرْكَان | place | corner
صَدَارَة | f | - | abstract | lead
تَصْفِيَة | f | ات | act | qualifying
صَفْقَة | f | صَفَقَات | document | deal
# arts and culture
فَنّ | m | فُنُون | abstract | art
فَنَّان | m+ة | ون | person | artist
ثَقَافَة | f | ات | abstract | culture
تُرَاث | m | - | abstract | heritage
حَضَارَة | f | ات | abstract | civilisation
مِهْرَجَان | m | ات | act | festival
فَعَّالِيَّة | f | ات | act | event, activity
حَفْل | m | ات | act | ceremony
حَفْلَة | f | ات | act | party
اِحْتِفَال | m | ات | act | celebration
مَعْرِض | m | مَعَارِض | facility act | exhibition
فِيلْم | m | أَفْلَام | thing | film
فِيلِم | m | أَفْلَام | thing | film
مُسَلْسَل | m | ات | thing | series
مَسْرَحِيَّة | f | ات | thing | play
سِينَمَا | f | ات | thing | cinema
دِرَامَا | f | - | thing | drama
أُغْنِيَة | f | أَغَانٍ ات | thing | song
أَلْبُوم | m | ات | thing | album
مُوسِيقَى | f | - | abstract | music
لَحْن | m | أَلْحَان | thing | melody
قَصِيدَة | f | قَصَائِد | thing | poem
شِعْر | m | أَشْعَار | thing | poetry
شَاعِر | m+ة | شُعَرَاء | person | poet
أَدَب | m | آدَاب | abstract | literature, manners
رِوَايَة | f | ات | thing | novel, account
كَاتِب | m+ة | كُتَّاب | person | writer
كِتَاب | m | كُتُب | document | book
كَلِمَة | f | ات | speech | word, speech
لَوْحَة | f | ات | thing | painting, plate
نَجْم | m+ة | نُجُوم | person thing | star
مُمَثِّل | m+ة | ون | role person | actor, representative
مُخْرِج | m+ة | ون | role person | director
جَوْدَة | f | - | abstract | quality
أَثَرِيَّة | f | ات | thing | antiquity
لُغَة | f | ات | abstract | language
# religion
دِين | m | أَدْيَان | abstract | religion
دَيْن | m | دُيُون | money | debt
إِسْلَام | m | - | abstract | Islam
مَسِيحِيَّة | f | - | abstract | Christianity
إِيمَان | m | - | abstract | faith
صَلَاة | f | صَلَوَات | act | prayer
صِيَام | m | - | act | fasting
صَوْم | m | - | act | fast
حَجّ | m | - | act | pilgrimage
عُمْرَة | f | - | act | lesser pilgrimage
زَكَاة | f | - | money | alms tax
حَاجّ | m+ة | حُجَّاج | person | pilgrim
مُعْتَمِر | m+ة | ون | person | pilgrim
إِمَام | m | أَئِمَّة | role title person | imam
شَيْخ | m+ة | شُيُوخ مَشَايِخ | title role person | sheikh
مُفْتٍ | m | - | role person | mufti
مُفْتِي | m | - | role person | mufti
خَطِيب | m | خُطَبَاء | role person | preacher
عَالِم | m+ة | عُلَمَاء | person | scholar
قِسّ | m | قَسَاوِسَة | role title person | priest
قِسِّيس | m | ون | role person | priest
بَطْرِيَرْك | m | بَطَارِكَة | role title person | patriarch
أُسْقُف | m | أَسَاقِفَة | role title person | bishop
بَابَا | m | بَابَوَات | role title person | pope
كَاهِن | m | كَهَنَة | role person | priest
رَاهِب | m+ة | رُهْبَان | person | monk
حَاخَام | m | ات | role person | rabbi
نَبِيّ | m | أَنْبِيَاء | person | prophet
رَسُول | m | رُسُل | person | messenger
صَحَابِيّ | m | صَحَابَة | person | companion
إِلٰه | m | آلِهَة | person | god
اللّٰه | m | - | person god | God
رَبّ | m | أَرْبَاب | person | lord
مَلَاك | m | مَلَائِكَة | person | angel
شَيْطَان | m | شَيَاطِين | person | devil
جَنَّة | f | ات | place | paradise
جَهَنَّم | f | - | place | hell
قُرْآن | m | - | document | Quran
إِنْجِيل | m | أَنَاجِيل | document | gospel
تَوْرَاة | f | - | document | Torah
آيَة | f | ات | document | verse
سُورَة | f | سُوَر | document | sura
حَدِيث | m | أَحَادِيث | speech | hadith, talk
سُنَّة | f | سُنَن | abstract | Sunna
شَرِيعَة | f | شَرَائِع | abstract | sharia
فَتْوَى | f | فَتَاوَى | document | fatwa
فِقْه | m | - | abstract | jurisprudence
مَذْهَب | m | مَذَاهِب | abstract | school, creed
طَائِفَة | f | طَوَائِف | group | sect
حَرَم | m | - | facility | sanctuary
رَحْمَة | f | - | abstract | mercy
بَرَكَة | f | ات | abstract | blessing
أُمَّة | f | أُمَم | group | nation
فِطْر | m | - | act | breaking of the fast
أَضْحَى | m | - | act | sacrifice
# education and science
تَعْلِيم | m | - | act | education
عِلْم | m | عُلُوم | abstract | science
عَلَم | m | أَعْلَام | thing | flag
دِرَاسَة | f | ات | document act | study
بَحْث | m | بُحُوث أَبْحَاث | document act | research
بَاحِث | m+ة | ون | role person | researcher
طَالِب | m+ة | طُلَّاب طَلَبَة | person | student
تِلْمِيذ | m+ة | تَلَامِيذ | person | pupil
مُعَلِّم | m+ة | ون | role person | teacher
أُسْتَاذ | m+ة | أَسَاتِذَة | role title person | professor
مُدَرِّس | m+ة | ون | role person | teacher
عَمِيد | m | عُمَدَاء | role title person | dean, brigadier
دُكْتُور | m+ة | دَكَاتِرَة | title person | doctor
خَبِير | m+ة | خُبَرَاء | role person | expert
دَرْس | m | دُرُوس | thing | lesson
صَفّ | m | صُفُوف | place | class, row
مَنْهَج | m | مَنَاهِج | abstract | curriculum
اِمْتِحَان | m | ات | act | exam
اِخْتِبَار | m | ات | act | test
شَهَادَة | f | ات | document | certificate, testimony
دَرَجَة | f | ات | abstract | degree
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
تَقْنِيَة | f | ات | abstract | technology
تِكْنُولُوجْيَا | f | - | abstract | technology
ذَكَاء | m | - | abstract | intelligence
جِهَاز | m | أَجْهِزَة | thing body | device, agency
حَاسُوب | m | حَوَاسِيب | thing | computer
هَاتِف | m | هَوَاتِف | thing | telephone
تَطْبِيق | m | ات | thing | application
إِنْتَرْنِت | mf | - | channel | internet
شَبَكَة | f | ات | channel body | network
مَوْقِع | m | مَوَاقِع | channel place | site
مِنَصَّة | f | ات | channel | platform
بَرْمَجِيَّة | f | ات | thing | software
مَعْلُومَاتِيَّة | f | - | abstract | informatics
بَيَان | m | ات | speech document | statement, datum
فَضَاء | m | - | place | space
قَمَر | m | أَقْمَار | thing | moon, satellite
كَوْكَب | m | كَوَاكِب | place | planet
شَمْس | f | شُمُوس | thing | sun
هَنْدَسَة | f | - | abstract | engineering
مُهَنْدِس | m+ة | ون | role person | engineer
`;
