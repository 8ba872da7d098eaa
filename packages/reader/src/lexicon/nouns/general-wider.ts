/** Nouns of wider writing: science, history, daily life, older institutions. */
export default `
# abstract
مِيكَانِيكَا | f | - | science | mechanics
دِينَامِيكَا | f | - | science | dynamics
بْرُوتُون | m | ات | science thing | proton
نِيُوتْرُون | m | ات | science thing | neutron
نْيُوتْرُون | m | ات | science thing | neutron
فُوتُون | m | ات | science thing | photon
إِشْعَاع | m | ات | science | radiation
خَوَاصّ | f | - | abstract | properties
مَرْقَد | m | مَرَاقِد | facility religious | shrine, tomb
رُكَام | m | - | material | rubble
صِمَام | m | ات | thing | valve
صَمَّام | m | ات | thing | valve
كُود | m | أَكْوَاد | thing | code
يَاسَمِين | m | - | plant | jasmine
فَصْد | m | - | medical | bloodletting
سُودْيُوم | m | - | mineral | sodium
صُودْيُوم | m | - | mineral | sodium
غْرَافِيت | m | - | mineral | graphite
جْرَافِيت | m | - | mineral | graphite
نِيُون | m | - | material | neon
هِيلْيُوم | m | - | material | helium
كَادْمْيُوم | m | - | mineral | cadmium
لِيذْيُوم | m | - | mineral | lithium
رَادْيُوم | m | - | mineral | radium
نِيتْرُوجِين | m | - | material | nitrogen
نِتْرُوجِين | m | - | material | nitrogen
كْلُورِيد | m | - | material | chloride
كَالْسْيُوم | m | - | mineral | calcium
بُوتَاسْيُوم | m | - | mineral | potassium
فِلِزّ | m | ات | mineral | metal
بُخَار | m | أَبْخِرَة | material | steam
رُكْنِيَّة | f | ات | sport | corner kick
سُدَّة | f | سُدَد | facility | threshold, see
مَسِيح | m | - | person religious | Messiah
سَقِيفَة | f | سَقَائِف | facility | shed
أَثِير | m | - | abstract | ether, airwaves
تُورْبِين | m | ات | thing | turbine
تُورْبِينَة | f | ات | thing | turbine
مَرْمَر | m | - | material | marble
مَشْرُوعِيَّة | f | - | abstract | legitimacy
بَلَاط | m | ات | facility | tiles, court
رَحَّالَة | m | - | person | traveller, explorer
بَخُور | m | - | material | incense
سَرَاي | f | - | facility | palace
سَرَايَا | f | - | facility | palaces
قِدِّيس | m+ة | ون | person religious | saint
قَنْطَرَة | f | قَنَاطِر | facility | arch, bridge
سِقَايَة | f | ات | act | watering
بِيمَارِسْتَان | m | ات | facility | hospital (old)
طَابِعَة | f | ات | thing | printer
صَوْمَعَة | f | صَوَامِع | facility | silo, hermitage
بَيِّنَة | f | ات | abstract | evidence
قَيْصَر | m | قَيَاصِرَة | person title government | Caesar, tsar
مُودِيل | m | ات | abstract | model
تَشَيُّع | m | - | religious | Shiism
كَلَأ | m | - | plant | pasture
شَبَح | m | أَشْبَاح | abstract | ghost
حُجْرَة | f | حُجُرَات | facility housing | chamber
تَكْمِلَة | f | - | abstract | completion
فِرْدَوْس | m | فَرَادِيس | place | paradise
خَيَّال | m | خَيَّالَة ون | person | horseman
دُوق | m | ات | person title | duke
بَارُون | m | ات | person title | baron
تَكِيَّة | f | تَكَايَا | facility religious | Sufi lodge
حِجَامَة | f | - | medical | cupping
حَصْوَة | f | حَصَوَات | nature | pebble
سَمَاد | m | أَسْمِدَة | material | fertiliser
عُرْوَة | f | عُرَى | thing | loop, tie
صَفْوَة | f | - | group | elite
مَلَاذ | m | ات | place | refuge
رَوْعَة | f | رَوَائِع | abstract | splendour, masterpiece
أُنْبُوبَة | f | أَنَابِيب | thing | tube
غَازُولِين | m | - | energy | gasoline
كِرِيكِت | m | - | sport | cricket
وَلِيد | m | - | person | newborn, outcome
صَنَم | m | أَصْنَام | thing religious | idol
رَشَاد | m | - | abstract | reason, right conduct
هِسْتِيرْيَا | f | - | illness | hysteria
شِبْل | m | أَشْبَال | animal | cub
خُصُوبَة | f | - | abstract | fertility
طَرِيدَة | f | طَرَائِد | animal | quarry, prey
لَبُؤَة | f | ات | animal | lioness
فُضُول | m | - | abstract | curiosity
رَعِيَّة | f | رَعَايَا | person group | subject, national
رَعَايَا | f | - | person group | nationals
أَرْشِيف | m | ات | document body | archive
مَارِد | m | مَرَدَة | person | giant, jinn
قُمْقُم | m | قَمَاقِم | thing | bottle
مِعْمَار | m | - | abstract | architecture
حَانُوت | m | حَوَانِيت | facility | shop
مِنْضَدَة | f | مَنَاضِد | thing | table
كُومَانْدُوز | m | - | group armed | commandos
إِحْدَاثِيَّة | f | ات | abstract | coordinate
كُسُوف | m | - | nature | solar eclipse
خُسُوف | m | - | nature | lunar eclipse
كَابِينَة | f | كَبَائِن | facility | cabin
سِبَاب | m | - | speech | insults
تَرَف | m | - | abstract | luxury
إِقْطَاع | m | - | abstract | feudalism
فُورْمُولَا | f | - | sport | formula
سَرَّاء | f | - | abstract | prosperity
ضَرَّاء | f | - | abstract | adversity
تِرْسَانَة | f | ات | weapon | arsenal
تَرْسَانَة | f | ات | weapon | arsenal
أَرْسَنَال | m | - | weapon | arsenal
هُرَاء | m | - | speech | nonsense
صَالُون | m | ات | facility | salon
مِطْيَاف | m | - | thing | spectrometer
لَفْظَة | f | ات | speech | word
مُهَرْطِق | m | هَرَاطِقَة | person religious | heretic
دَجَّال | m | ون | person | impostor
قِنّ | m | أَقْنَان | person | serf
صَيْدَلَة | f | - | medical field | pharmacy
حَفْرِيَّة | f | ات | thing | excavation, fossil
دُرَّة | f | دُرَر | mineral | pearl
خُرَاج | m | ات | illness | abscess
خَرَاج | m | - | money | land tax
جِير | m | - | material | lime
إِزَار | m | أُزُر | clothing | wrap
إِيوَان | m | ات | facility | iwan, hall
تَخَاطُب | m | - | speech | communication
دَسِيسَة | f | دَسَائِس | abstract | intrigue
حِكْر | m | - | abstract | monopoly
حُكْر | m | - | abstract | monopoly
ثَدْيِيَّات | f | - | animal | mammals
اِنْصِهَار | m | - | act | melting, fusion
جَذْوَة | f | - | thing | ember
مَائِع | m | مَوَائِع | material | fluid
شَبِيبَة | f | - | group | youth
إِسْهَال | m | - | illness | diarrhoea
صَنَوْبَر | m | - | plant | pine
جَرَّة | f | جِرَار | thing | jar
خِضَاب | m | - | material | dye
بَلْطَجَة | f | - | crime | thuggery
مَوْئِل | m | مَوَائِل | place | habitat
زِنَى | m | - | crime | adultery
زِنَا | m | - | crime | adultery
رَذِيلَة | f | رَذَائِل | abstract | vice
مَيْجَر | m | - | person title | major
مَافْيَا | f | ات | group criminal | mafia
مِغْوَار | m | مَغَاوِير | person armed | commando
مَغَاوِير | f | - | group armed | commandos
اِنْكِفَاء | m | - | act | retreat
حَافٍ | m | حُفَاة | person | barefoot person
رَجْعِيَّة | f | - | abstract | reaction, backwardness
خَيْزُرَان | m | - | plant | bamboo
تَنْقِيَة | f | - | act | purification
سِينَاتُور | m | ات | person role title government | senator
سِنَاتُور | m | ات | person role title government | senator
حُمَم | m | - | nature | lava
تَتَابُع | m | - | abstract | succession
خَطَّاف | m | خَطَاطِيف | thing | hook
بَقْل | m | بُقُولِيَّات | plant food | pulse, legume
حِنْطَة | f | - | plant food | wheat
فُلْكْلُور | m | - | art | folklore
نِيشَان | m | نَيَاشِين | thing | medal, target
عِفْرِيت | m | عَفَارِيت | person | demon
إِمَامَة | f | - | religious | imamate
عِيَال | m | - | group kin | dependants, children
حَاضِرَة | f | حَوَاضِر | place | metropolis
رَبْوَة | f | رُبَى | place nature | hill
حَبْر | m | أَحْبَار | person religious | rabbi, learned man
فَرَمَان | m | ات | document | firman
غَنِيمَة | f | غَنَائِم | thing | booty
لُوبِي | m | - | group | lobby
لِثَام | m | - | clothing | veil
صُرَّة | f | صُرَر | thing | bundle
بَعِير | m | - | animal | camel
بِسَاط | m | بُسُط | thing | carpet
دَيْمُومَة | f | - | abstract | permanence
لَبِنَة | f | ات | material | brick
خَلَاء | m | - | place | open country
قَصَبَة | f | ات قَصَب | place | cane, kasbah
قَصَب | m | - | plant | reeds, sugar cane
عَبْقَرِيَّة | f | ات | abstract | genius
غَرِيزَة | f | غَرَائِز | abstract | instinct
حَاسَّة | f | حَوَاسّ | abstract | sense
بَسْمَة | f | بَسَمَات | abstract | smile
غَوْغَاء | f | - | group | rabble
نَكِرَة | f | ات | abstract | nonentity
بِشَارَة | f | ات | speech | good tidings
أُبَّهَة | f | - | abstract | pomp
مُشَاحَنَة | f | ات | conflict | quarrel
رِفْعَة | f | - | abstract | high rank
رَجَاحَة | f | - | abstract | soundness
كَنَف | m | أَكْنَاف | abstract | shelter, wing
حَبْكَة | f | - | abstract | plot
خِتَان | m | - | act | circumcision
غَطْرَسَة | f | - | abstract | arrogance
شَحْم | m | شُحُوم | food | fat
أَطْلَس | m | أَطَالِس | document | atlas, satin
مَلْحَمَة | f | مَلَاحِم | conflict art | epic, fierce battle
اِنْغِمَاس | m | - | act | immersion
قُرْبَى | f | - | kin | kinship
لِفَافَة | f | لَفَائِف | thing | wrapping
شِيشَة | f | - | thing | hookah
سِينَارِسْت | m | - | person | scriptwriter
أَسْبَقِيَّة | f | - | abstract | precedence
إِفْرِيز | m | - | thing | cornice
وَهْلَة | f | - | time | first moment (in للوهلة الأولى)
فَيْنَة | f | - | time | time (in بين الفينة والأخرى)
نَذْر | m | نُذُور | religious | vow
زَبَد | m | - | material | foam
طَابُور | m | طَوَابِير | group | queue, column
مَسْحُوق | m | مَسَاحِيق | material | powder
خَلِيط | m | خَلَائِط أَخْلَاط | abstract | mixture
اِسْتِمَارَة | f | ات | document | form
نَاطِحَة | f | ات | facility | skyscraper (in ناطحات السحاب)
مُسَوَّدَة | f | ات | document | draft
إِيقُونَة | f | ات | thing religious | icon
أَيْقُونَة | f | ات | thing religious | icon
دُرَّاق | m | - | food plant | peaches
مِشْمِش | m | - | food plant | apricots
خَوْخ | m | - | food plant | peaches
مَنْجَا | f | - | food plant | mango
جَامُوس | m | جَوَامِيس | animal | buffalo
نَعْنَع | m | - | plant food | mint
زَعْفَرَان | m | - | plant food | saffron
زَنْجَبِيل | m | - | food plant | ginger
قِرْفَة | f | - | food | cinnamon
كَمُّون | m | - | food | cumin
سِمْسِم | m | - | food plant | sesame
لَحَّام | m | ون | person worker | welder, butcher
دَلَّال | m | ون | person worker | auctioneer
كَنَّاس | m | ون | person worker | street sweeper
خَدَّام | m | ون | person worker | servant
مُرَبِّيَة | f | ات | person worker | nanny
جَارَة | f | ات | person | neighbour (woman)
شَاهِدَة | f | شَوَاهِد | person thing | witness (woman), gravestone
مِقْصَلَة | f | مَقَاصِل | thing | guillotine
مِشْنَقَة | f | مَشَانِق | thing | gallows
سَوْط | m | سِيَاط أَسْوَاط | thing | whip
فَحْل | m | فُحُول | animal | stallion
بِرْكَة | f | بِرَك | place nature | pool, pond
سِكِّير | m | ون | person | drunkard
خَمَّارَة | f | ات | facility | tavern
أَقْطَار | f | - | place | countries, diameters
خَرَاطِيم | f | - | thing | hoses, trunks
`;
