/** Nisba adjectives of ideas, fields and things. */
export default `
سِيَاسِيّ | ة | ون | politics | political
عَسْكَرِيّ | ة | ون | war | military
مَدَنِيّ | ة | ون | person | civil, civilian
اِقْتِصَادِيّ | ة | ون | economy | economic
اِجْتِمَاعِيّ | ة | ون | | social
إِعْلَامِيّ | ة | ون | person | of the media
صَحَفِيّ | ة | ون | role person | of the press, journalist
صِحَافِيّ | ة | ون | role person | of the press, journalist
تِجَارِيّ | ة | ون | economy | commercial
صِنَاعِيّ | ة | ون | economy | industrial
عِلْمِيّ | ة | ون | | scientific
طِبِّيّ | ة | ون | | medical
صِحِّيّ | ة | ون | | of health
قَانُونِيّ | ة | ون | | legal
دُسْتُورِيّ | ة | ون | | constitutional
جِنَائِيّ | ة | ون | | criminal
تَشْرِيعِيّ | ة | ون | | legislative
تَنْفِيذِيّ | ة | ون | | executive
بَرْلَمَانِيّ | ة | ون | role person | parliamentary
نِيَابِيّ | ة | ون | | parliamentary
اِنْتِخَابِيّ | ة | ون | | electoral
رِئَاسِيّ | ة | ون | | presidential
وِزَارِيّ | ة | ون | | ministerial
حُكُومِيّ | ة | ون | | governmental
حِزْبِيّ | ة | ون | | of a party
وَطَنِيّ | ة | ون | | national
قَوْمِيّ | ة | ون | | national, nationalist
مَحَلِّيّ | ة | ون | | local
إِقْلِيمِيّ | ة | ون | | regional
عَالَمِيّ | ة | ون | | worldwide
خَارِجِيّ | ة | ون | | foreign, outer
دَاخِلِيّ | ة | ون | | inner, domestic
مَصْرِفِيّ | ة | ون | economy | banking
ضَرِيبِيّ | ة | ون | economy | of taxes
نِفْطِيّ | ة | ون | economy | of oil
نَوَوِيّ | ة | ون | weapon | nuclear
ذَرِّيّ | ة | ون | weapon | atomic
كِيمَاوِيّ | ة | ون | weapon | chemical
كِيمْيَائِيّ | ة | ون | weapon | chemical
بَيُولُوجِيّ | ة | ون | | biological
صَارُوخِيّ | ة | ون | weapon | of missiles
بَالِيسْتِيّ | ة | ون | weapon | ballistic
جَوِّيّ | ة | ون | | of the air
بَرِّيّ | ة | ون | | of the land
سَاحِلِيّ | ة | ون | | coastal
حُدُودِيّ | ة | ون | | of the border
جَبَلِيّ | ة | ون | | mountainous
صَحْرَوِيّ | ة | ون | | of the desert
مِدْفَعِيّ | ة | ون | weapon | of artillery
هُجُومِيّ | ة | ون | | offensive
قِتَالِيّ | ة | ون | | of combat
حَرْبِيّ | ة | ون | | of war
سِلْمِيّ | ة | ون | | peaceful
إِرْهَابِيّ | ة | ون | evaluative person | terrorist
اِنْتِحَارِيّ | ة | ون | person | suicide (attacker)
جِهَادِيّ | ة | ون | person | jihadist
طَائِفِيّ | ة | ون | | sectarian
عِرْقِيّ | ة | ون | | ethnic
عُنْصُرِيّ | ة | ون | | racial, racist
قَبَلِيّ | ة | ون | | tribal
عَشَائِرِيّ | ة | ون | | of clans
جَمَاهِيرِيّ | ة | ون | | of the masses
ثَوْرِيّ | ة | ون | | revolutionary
اِنْقِلَابِيّ | ة | ون | person | of a coup
اِنْفِصَالِيّ | ة | ون | person | separatist
اِسْتِعْمَارِيّ | ة | ون | | colonial
اِحْتِلَالِيّ | ة | ون | | of occupation
اِسْتِيطَانِيّ | ة | ون | | of settlement
دِيمُقْرَاطِيّ | ة | ون | | democratic
جُمْهُورِيّ | ة | ون | | republican
مَلَكِيّ | ة | ون | | royal
أَمِيرِيّ | ة | ون | | princely
سُلْطَانِيّ | ة | ون | | sultanic
اِشْتِرَاكِيّ | ة | ون | | socialist
شُيُوعِيّ | ة | ون | | communist
لِيبْرَالِيّ | ة | ون | | liberal
عَلْمَانِيّ | ة | ون | | secular
يَسَارِيّ | ة | ون | | leftist
يَمِينِيّ | ة | ون | | rightist
إِسْلَامِيّ | ة | ون | | Islamic, Islamist
دِينِيّ | ة | ون | | religious
رُوحِيّ | ة | ون | | spiritual
شَرْعِيّ | ة | ون | | legitimate, of sharia
فِقْهِيّ | ة | ون | | of jurisprudence
أَخْلَاقِيّ | ة | ون | | moral
إِنْسَانِيّ | ة | ون | | humanitarian, human
حُقُوقِيّ | ة | ون | person | of rights, rights worker
إِغَاثِيّ | ة | ون | | of relief
تَرْبَوِيّ | ة | ون | | pedagogical
جَامِعِيّ | ة | ون | | of a university
مَدْرَسِيّ | ة | ون | | of schools
دِرَاسِيّ | ة | ون | | of study
أَكَادِيمِيّ | ة | ون | person | academic
تَارِيخِيّ | ة | ون | | historic
أَثَرِيّ | ة | ون | | archaeological
تُرَاثِيّ | ة | ون | | of heritage
جُغْرَافِيّ | ة | ون | | geographic
بِيئِيّ | ة | ون | | environmental
مُنَاخِيّ | ة | ون | | climatic
مَنَاخِيّ | ة | ون | | climatic
مَائِيّ | ة | ون | | of water
كَهْرَبَائِيّ | ة | ون | | electric
تِقْنِيّ | ة | ون | person | technical
تِكْنُولُوجِيّ | ة | ون | | technological
مَعْلُومَاتِيّ | ة | ون | | of information
فَضَائِيّ | ة | ون | | of space, satellite
هَاتِفِيّ | ة | ون | | by telephone
تِلِفِزْيُونِيّ | ة | ون | | of television
تِلْفِزْيُونِيّ | ة | ون | | of television
إِذَاعِيّ | ة | ون | | of radio
سِينَمَائِيّ | ة | ون | | of cinema
فَنِّيّ | ة | ون | person | artistic, technical
أَدَبِيّ | ة | ون | | literary
جَسَدِيّ | ة | ون | | bodily
بَدَنِيّ | ة | ون | | physical
جِنْسِيّ | ة | ون | | sexual
عَائِلِيّ | ة | ون | | of the family
أُسَرِيّ | ة | ون | | of the family
شَخْصِيّ | ة | ون | | personal
فَرْدِيّ | ة | ون | | individual
جَمَاعِيّ | ة | ون | | collective
ثُنَائِيّ | ة | ون | | bilateral
رُبَاعِيّ | ة | ون | | four-sided
خُمَاسِيّ | ة | ون | | five-sided
سُدَاسِيّ | ة | ون | | six-sided
يَوْمِيّ | ة | ون | time | daily
أُسْبُوعِيّ | ة | ون | time | weekly
شَهْرِيّ | ة | ون | time | monthly
سَنَوِيّ | ة | ون | time | yearly
لَيْلِيّ | ة | ون | time | nightly
صَبَاحِيّ | ة | ون | time | of the morning
مَسَائِيّ | ة | ون | time | of the evening
زَمَنِيّ | ة | ون | | of time
آنِيّ | ة | ون | | instant
فَوْرِيّ | ة | ون | | immediate
نِهَائِيّ | ة | ون | | final
اِبْتِدَائِيّ | ة | ون | | elementary
اِنْتِقَالِيّ | ة | ون | | transitional
أَوَّلِيّ | ة | ون | | preliminary
أَسَاسِيّ | ة | ون | | basic
رَئِيسِيّ | ة | ون | | main
ضَرُورِيّ | ة | ون | | necessary
إِضَافِيّ | ة | ون | | additional
اِحْتِيَاطِيّ | ة | ون | | reserve
عَادِيّ | ة | ون | | ordinary
طَبِيعِيّ | ة | ون | | natural
حَقِيقِيّ | ة | ون | | real
وَاقِعِيّ | ة | ون | | realistic
عَمَلِيّ | ة | ون | | practical
نَظَرِيّ | ة | ون | | theoretical
فِعْلِيّ | ة | ون | | actual
كُلِّيّ | ة | ون | | total
جُزْئِيّ | ة | ون | | partial
نِسْبِيّ | ة | ون | | relative
إِيجَابِيّ | ة | ون | | positive
سَلْبِيّ | ة | ون | | negative
عَلَنِيّ | ة | ون | | public
عَشْوَائِيّ | ة | ون | | random
مَيْدَانِيّ | ة | ون | | in the field
مَكْتَبِيّ | ة | ون | | of the office
عُمَّالِيّ | ة | ون | | of workers
إِدَارِيّ | ة | ون | | administrative
تَنْظِيمِيّ | ة | ون | | organisational
اِسْتِخْبَارِيّ | ة | ون | | of intelligence
اِسْتِرَاتِيجِيّ | ة | ون | | strategic
هَنْدَسِيّ | ة | ون | | of engineering
عَقَارِيّ | ة | ون | economy | of real estate
غِذَائِيّ | ة | ون | | of food
دَوَائِيّ | ة | ون | | of medicines
وِقَائِيّ | ة | ون | | preventive
جِرَاحِيّ | ة | ون | | surgical
وِرَاثِيّ | ة | ون | | genetic
سَكَنِيّ | ة | ون | | residential
قَارِّيّ | ة | ون | | continental
أُولِمْبِيّ | ة | ون | | Olympic
تَدْرِيبِيّ | ة | ون | | of training
هِجْرِيّ | ة | ون | calendar | of the Hijra
مِيلَادِيّ | ة | ون | calendar | of the Christian era
مَرْكَزِيّ | ة | ون | | central
فِيدِرَالِيّ | ة | ون | | federal
اِتِّحَادِيّ | ة | ون | | federal
كُونْفِدِرَالِيّ | ة | ون | | confederal
اِئْتِلَافِيّ | ة | ون | | of a coalition
تَشَاوُرِيّ | ة | ون | | consultative
اِسْتِشَارِيّ | ة | ون | person | advisory, consultant
اِسْتِثْمَارِيّ | ة | ون | economy | of investment
مَعِيشِيّ | ة | ون | | of living
بَشَرِيّ | ة | ون | | human
حَيَوِيّ | ة | ون | | vital
حَيَوَانِيّ | ة | ون | | animal
شَفَهِيّ | ة | ون | | oral
خَطِّيّ | ة | ون | | written, linear
ضِمْنِيّ | ة | ون | | implicit
تَلْقَائِيّ | ة | ون | | automatic
آلِيّ | ة | ون | | automatic
يَدَوِيّ | ة | ون | | by hand
حُرّ | ة | أَحْرَار | | free
كَارِثِيّ | ة | ون | evaluative | catastrophic
مَأْسَاوِيّ | ة | ون | evaluative | tragic
هَمَجِيّ | ة | ون | evaluative | barbaric
وَحْشِيّ | ة | ون | evaluative | savage
إِجْرَامِيّ | ة | ون | evaluative | criminal
تَعَسُّفِيّ | ة | ون | evaluative | arbitrary
تَخْرِيبِيّ | ة | ون | evaluative | destructive
قَسْرِيّ | ة | ون | | forced
إِجْبَارِيّ | ة | ون | | compulsory
إِلْزَامِيّ | ة | ون | | binding
طَوْعِيّ | ة | ون | | voluntary
اِعْتِيَادِيّ | ة | ون | | usual
تَقْلِيدِيّ | ة | ون | | traditional
عَصْرِيّ | ة | ون | | modern
مُسْتَقْبَلِيّ | ة | ون | | of the future
حَالِيّ | ة | ون | deictic | current
مَاضَوِيّ | ة | ون | | of the past
مَالِيّ | ة | ون | economy | financial
`;
