/** More nisba of state, law, war, economy and work. */
export default `
دَوْلَتِيّ | ة | ون | | of the state
سُلْطَوِيّ | ة | ون | | of power, authoritarian
دِيمُوقْرَاطِيّ | ة | ون | | democratic
دِكْتَاتُورِيّ | ة | ون | | dictatorial
اِسْتِبْدَادِيّ | ة | ون | | despotic
فَرْدَانِيّ | ة | ون | | individualistic
مُؤَسَّسِيّ | ة | ون | | institutional
مُؤَسَّسَاتِيّ | ة | ون | | institutional
بَرَامِجِيّ | ة | ون | | of programmes
سِيَادِيّ | ة | ون | | of sovereignty
قِيَادِيّ | ة | ون | | leading
مَنَاطِقِيّ | ة | ون | | regional
جِهَوِيّ | ة | ون | | regional
اِنْتِدَابِيّ | ة | ون | | of the mandate
وِحْدَوِيّ | ة | ون | | unionist
وَحْدَوِيّ | ة | ون | | unionist
تَحَالُفِيّ | ة | ون | | of an alliance
شَعْبَوِيّ | ة | ون | | populist
شَعْبِيّ | ة | ون | | popular
نُخْبَوِيّ | ة | ون | | elitist
فِكْرِيّ | ة | ون | | intellectual
عَقَائِدِيّ | ة | ون | | ideological
إِيدِيُولُوجِيّ | ة | ون | | ideological
آيْدِيُولُوجِيّ | ة | ون | | ideological
تَوَافُقِيّ | ة | ون | | consensual
تَفَاوُضِيّ | ة | ون | | of negotiation
تَطْبِيعِيّ | ة | ون | | of normalisation
دَعَوِيّ | ة | ون | | of preaching
دِعَائِيّ | ة | ون | | of propaganda
دِفَاعِيّ | ة | ون | | defensive
قَمْعِيّ | ة | ون | | repressive
إِسْتِخْبَارِيّ | ة | ون | | of intelligence
اِسْتِخْبَارَاتِيّ | ة | ون | | of intelligence
مُخَابَرَاتِيّ | ة | ون | | of intelligence
تَجَسُّسِيّ | ة | ون | | of espionage
بُولِيسِيّ | ة | ون | | of police
شُرَطِيّ | ة | ون | | of police
سِجْنِيّ | ة | ون | | of prisons
عِقَابِيّ | ة | ون | | punitive
جَزَائِيّ | ة | ون | | penal
تَأْدِيبِيّ | ة | ون | | disciplinary
تَحْقِيقِيّ | ة | ون | | investigative
اِسْتِقْصَائِيّ | ة | ون | | investigative
قَضَائِيّ | ة | ون | | judicial
اِتِّهَامِيّ | ة | ون | | accusatory
عُرْفِيّ | ة | ون | | customary, martial (law)
نِظَامِيّ | ة | ون | | regular, of order
أُحَادِيّ | ة | ون | | unilateral
مُتَعَدِّد | ة | ون | | multiple
فِدَائِيّ | ة | ون | | of commandos
مِلِيشِيَاوِيّ | ة | ون | | of militias
مِلِيشْيَاوِيّ | ة | ون | | of militias
عُدْوَانِيّ | ة | ون | | aggressive
تَحْرِيرِيّ | ة | ون | | of liberation
تَحَرُّرِيّ | ة | ون | | liberationist
نِضَالِيّ | ة | ون | | of struggle
مُقَاوِم | ة | ون | | resisting
اِسْتِنْزَافِيّ | ة | ون | | of attrition
اِسْتِبَاقِيّ | ة | ون | | pre-emptive
رَدْعِيّ | ة | ون | | deterrent
اِنْتِقَامِيّ | ة | ون | | vengeful
ثَأْرِيّ | ة | ون | | vengeful
عَنْقُودِيّ | ة | ون | | cluster
عُنْقُودِيّ | ة | ون | | cluster
جُرْثُومِيّ | ة | ون | | bacterial
مُسَمَّم | ة | ون | | poisoned
حَرَارِيّ | ة | ون | | thermal
هِيدْرُوجِينِيّ | ة | ون | | hydrogen
نَارِيّ | ة | ون | | of fire, fire-
مِتْرِيّ | ة | ون | | metric
اِنْتَاجِيّ | ة | ون | | productive
إِنْتَاجِيّ | ة | ون | | productive
اِسْتِهْلَاكِيّ | ة | ون | | of consumption
تَصْدِيرِيّ | ة | ون | | of export
اِسْتِيرَادِيّ | ة | ون | | of import
سُوقِيّ | ة | ون | | of the market
تَسْوِيقِيّ | ة | ون | | of marketing
إِعْلَانِيّ | ة | ون | | of advertising
تَعَاقُدِيّ | ة | ون | | contractual
تَأْمِينِيّ | ة | ون | | of insurance
إِجْمَالِيّ | ة | ون | | total
رِبْحِيّ | ة | ون | | of profit
تَمْوِيلِيّ | ة | ون | | of financing
اِئْتِمَانِيّ | ة | ون | | of credit
نَقْدِيّ | ة | ون | | monetary, critical
رَأْسْمَالِيّ | ة | ون | | capitalist
رِبَوِيّ | ة | ون | | usurious
رَيْعِيّ | ة | ون | | rentier
تَنَافُسِيّ | ة | ون | | competitive
تَشْكِيلِيّ | ة | ون | | plastic (arts)
مِهَنِيّ | ة | ون | | professional
حِرَفِيّ | ة | ون | | of crafts
مِهْنِيّ | ة | ون | | professional
وَظِيفِيّ | ة | ون | | of a job, functional
نِقَابِيّ | ة | ون | | of unions
تَوْظِيفِيّ | ة | ون | | of employment
تَعَاوُنِيّ | ة | ون | | cooperative
رِعَائِيّ | ة | ون | | of care
عِلَاجِيّ | ة | ون | | therapeutic
وَبَائِيّ | ة | ون | | epidemic
سَرِيرِيّ | ة | ون | | clinical
مَرْضِيّ | ة | ون | | of illness
مَرَضِيّ | ة | ون | | of illness, pathological
عَصَبِيّ | ة | ون | | nervous
قَلْبِيّ | ة | ون | | of the heart
دَمَوِيّ | ة | ون | | bloody
رِئَوِيّ | ة | ون | | of the lungs
سَرَطَانِيّ | ة | ون | | cancerous
بَكْتِيرِيّ | ة | ون | | bacterial
فَيْرُوسِيّ | ة | ون | | viral
جِينِيّ | ة | ون | | genetic
جَسَدَانِيّ | ة | ون | | bodily
عَقْلِيّ | ة | ون | | mental
ذِهْنِيّ | ة | ون | | mental
عَاطِفِيّ | ة | ون | | emotional
نَفْسَانِيّ | ة | ون | | psychic
سُلُوكِيّ | ة | ون | | behavioural
مَعْرِفِيّ | ة | ون | | of knowledge
ثَقَافِيّ | ة | ون | | cultural
حَضَارِيّ | ة | ون | | of civilisation
حَضَرِيّ | ة | ون | | urban
عُمْرَانِيّ | ة | ون | | of building
مِعْمَارِيّ | ة | ون | | architectural
إِنْشَائِيّ | ة | ون | | of construction
خِدْمِيّ | ة | ون | | of services
خَدَمِيّ | ة | ون | | of services
خَدَمَاتِيّ | ة | ون | | of services
لُوجِسْتِيّ | ة | ون | | logistic
لُوجِيسْتِيّ | ة | ون | | logistic
تَمْوِينِيّ | ة | ون | | of supply
تَرْفِيهِيّ | ة | ون | | of entertainment
سَرْدِيّ | ة | ون | | narrative
رِوَائِيّ | ة | ون | | of novels
شِعْرِيّ | ة | ون | | poetic
غِنَائِيّ | ة | ون | | of song
مَسْرَحِيّ | ة | ون | | theatrical
دْرَامِيّ | ة | ون | | dramatic
دِرَامِيّ | ة | ون | | dramatic
كُومِيدِيّ | ة | ون | | comic
سِينِمَائِيّ | ة | ون | | of cinema
فُوتُوغْرَافِيّ | ة | ون | | photographic
صُحُفِيّ | ة | ون | | of the press
تِلِيفِزْيُونِيّ | ة | ون | | of television
تِلْفَازِيّ | ة | ون | | of television
اِتِّصَالِيّ | ة | ون | | of communication
رَقْمِيّ | ة | ون | | digital
بَرْمَجِيّ | ة | ون | | of programming
حَاسُوبِيّ | ة | ون | | of computing
إِلِكْتْرُونِيّ | ة | ون | | electronic
إِلِكْتُرُونِيّ | ة | ون | | electronic
شَبَكِيّ | ة | ون | | of a network
لَاسِلْكِيّ | ة | ون | | wireless
سِلْكِيّ | ة | ون | | wired
لِيزَرِيّ | ة | ون | | laser
فِيزْيَائِيّ | ة | ون | | physical
فِيزِيَائِيّ | ة | ون | | physical
حِسَابِيّ | ة | ون | | arithmetical
فَلَكِيّ | ة | ون | | astronomical
كَوْنِيّ | ة | ون | | cosmic, universal
شَمْسِيّ | ة | ون | | solar
أَرْضِيّ | ة | ون | | of the ground
سَطْحِيّ | ة | ون | | superficial
جَوْفِيّ | ة | ون | | underground
بَحْرِيّ | ة | ون | | of the sea
نَهْرِيّ | ة | ون | | of rivers
مَطَرِيّ | ة | ون | | rainy
جِيُولُوجِيّ | ة | ون | | geological
زِلْزَالِيّ | ة | ون | | seismic
بُرْكَانِيّ | ة | ون | | volcanic
طَقْسِيّ | ة | ون | | ritual, of weather
مَوْسِمِيّ | ة | ون | | seasonal
صَيْفِيّ | ة | ون | | of summer
شِتَوِيّ | ة | ون | | of winter
رَبِيعِيّ | ة | ون | | of spring
خَرِيفِيّ | ة | ون | | of autumn
رَمَضَانِيّ | ة | ون | | of Ramadan
أَزَلِيّ | ة | ون | | eternal
أَبَدِيّ | ة | ون | | eternal
مُؤَبَّد | ة | - | | life (sentence), eternal
مَرْحَلِيّ | ة | ون | | of a phase
وَقْتِيّ | ة | ون | | temporary
ظَرْفِيّ | ة | ون | | circumstantial
دَوْرِيّ | ة | ون | | periodic
نِصْفِيّ | ة | ون | | half-
رُبْعِيّ | ة | ون | | quarterly
فَصْلِيّ | ة | ون | | quarterly, seasonal
ثُلَاثِيّ | ة | ون | | trilateral
سُبَاعِيّ | ة | ون | | seven-sided
ثُمَانِيّ | ة | ون | | eight-sided
تُسَاعِيّ | ة | ون | | nine-sided
تَمْهِيدِيّ | ة | ون | | preparatory
تَحْضِيرِيّ | ة | ون | | preparatory
إِعْدَادِيّ | ة | ون | | preparatory
ثَانَوِيّ | ة | ون | | secondary
تَجْرِيبِيّ | ة | ون | | experimental
تَأْسِيسِيّ | ة | ون | | founding
تَرْوِيجِيّ | ة | ون | | promotional
تَرْكِيبِيّ | ة | ون | | structural
هَيْكَلِيّ | ة | ون | | structural
بُنْيَوِيّ | ة | ون | | structural
تَطْبِيقِيّ | ة | ون | | applied
تَحْلِيلِيّ | ة | ون | | analytical
نَوْعِيّ | ة | ون | | qualitative, special
كَمِّيّ | ة | ون | | quantitative
عَدَدِيّ | ة | ون | | numerical
جَذْرِيّ | ة | ون | | radical
كَامِن | ة | ون | | latent
مَنْهَجِيّ | ة | ون | | systematic
مَوْضُوعِيّ | ة | ون | | objective
مَنْطِقِيّ | ة | ون | | logical
عَقْلَانِيّ | ة | ون | | rational
مِثَالِيّ | ة | ون | | ideal
خَيَالِيّ | ة | ون | | imaginary
رَمْزِيّ | ة | ون | | symbolic
شَكْلِيّ | ة | ون | | formal
صُورِيّ | ة | ون | | formal, sham
رَسْمِيّ | ة | ون | | official
قَهْرِيّ | ة | ون | | coercive
اِخْتِيَارِيّ | ة | ون | | voluntary
إِرَادِيّ | ة | ون | | voluntary
اِفْتِرَاضِيّ | ة | ون | | virtual
حَتْمِيّ | ة | ون | | inevitable
مَصِيرِيّ | ة | ون | | fateful
مُعْتَاد | ة | ون | | accustomed
اِسْتِثْنَائِيّ | ة | ون | | exceptional
إِجْرَائِيّ | ة | ون | | procedural
اِنْفِرَادِيّ | ة | ون | | solitary
اِنْعِزَالِيّ | ة | ون | | isolationist
تَوَسُّعِيّ | ة | ون | | expansionist
اِسْتِغْلَالِيّ | ة | ون | | exploitative
فَوْقِيّ | ة | ون | | upper
تَحْتِيّ | ة | ون | | lower, infra-
خَلْفِيّ | ة | ون | | rear
أَمَامِيّ | ة | ون | | front
وَسَطِيّ | ة | ون | | centrist
جَانِبِيّ | ة | ون | | side
هَامِشِيّ | ة | ون | | marginal
عَرْضِيّ | ة | ون | | lateral
طُولِيّ | ة | ون | | longitudinal
أُفُقِيّ | ة | ون | | horizontal
عَمُودِيّ | ة | ون | | vertical
دَائِرِيّ | ة | ون | | circular
سِرِّيّ | ة | ون | | secret
أَصْلِيّ | ة | ون | | original
فَرْعِيّ | ة | ون | | secondary, branch
مَبْدَئِيّ | ة | ون | | in principle
تَوْضِيحِيّ | ة | ون | | explanatory
تَفْسِيرِيّ | ة | ون | | explanatory
تَفْصِيلِيّ | ة | ون | | detailed
تَقْيِيمِيّ | ة | ون | | of evaluation
تَقْدِيرِيّ | ة | ون | | estimated
تَنَازُلِيّ | ة | ون | | descending
تَصَاعُدِيّ | ة | ون | | ascending
تَدْرِيجِيّ | ة | ون | | gradual
تَطَوُّعِيّ | ة | ون | | voluntary
تَخَصُّصِيّ | ة | ون | | specialist
تَذْكَارِيّ | ة | ون | | commemorative
اِحْتِفَالِيّ | ة | ون | | festive
اِحْتِجَاجِيّ | ة | ون | | of protest
تَضَامُنِيّ | ة | ون | | of solidarity
تَعْلِيمِيّ | ة | ون | | educational
مَنْزِلِيّ | ة | ون | | household
بَيْتِيّ | ة | ون | | domestic
نِسَائِيّ | ة | ون | | women's
نِسْوِيّ | ة | ون | | women's
رِجَالِيّ | ة | ون | | men's
ذُكُورِيّ | ة | ون | | male
شَبَابِيّ | ة | ون | | of youth
طُلَّابِيّ | ة | ون | | of students
طُفُولِيّ | ة | ون | | childish
أَبَوِيّ | ة | ون | | fatherly
أُمُومِيّ | ة | ون | | motherly
أَخَوِيّ | ة | ون | | brotherly
وُدِّيّ | ة | ون | | friendly
رِيَاضِيّ | ة | ون | | sporting, athlete
كُرَوِيّ | ة | ون | | of football
بُطُولِيّ | ة | ون | | heroic
مُوسِيقِيّ | ة | ون | | musical
سِيَاحِيّ | ة | ون | | of tourism
جُمْرُكِيّ | ة | ون | | of customs
مُرُورِيّ | ة | ون | | of traffic
بَرِيدِيّ | ة | ون | | of the post
نَفْسِيّ | ة | ون | | psychological
خَالِص | ة | ون | | pure
سُكَّانِيّ | ة | ون | | of population
دِيمُوغْرَافِيّ | ة | ون | | demographic
دِيمُغْرَافِيّ | ة | ون | | demographic
لُغَوِيّ | ة | ون | | linguistic
لِسَانِيّ | ة | ون | | linguistic
قُرْآنِيّ | ة | ون | | Quranic
نَبَوِيّ | ة | ون | | of the Prophet
إِلَهِيّ | ة | ون | | divine
سَمَاوِيّ | ة | ون | | heavenly
دُنْيَوِيّ | ة | ون | | worldly
أُخْرَوِيّ | ة | ون | | of the hereafter
مَذْهَبِيّ | ة | ون | | of creeds
تَكْفِيرِيّ | ة | ون | | takfiri
أُصُولِيّ | ة | ون | | fundamentalist
كَنَسِيّ | ة | ون | | of the church
بَابَوِيّ | ة | ون | | papal
رَبَّانِيّ | ة | ون | | divine
عَضَوِيّ | ة | ون | | organic
نَبَاتِيّ | ة | ون | | of plants
سَمَكِيّ | ة | ون | | of fish
زِرَاعِيّ | ة | ون | | agricultural
رَعَوِيّ | ة | ون | | pastoral
مَعْدِنِيّ | ة | ون | | metallic, mineral
خَشَبِيّ | ة | ون | | wooden
حَجَرِيّ | ة | ون | | of stone
زُجَاجِيّ | ة | ون | | of glass
حَرِيرِيّ | ة | ون | | silken
قُطْنِيّ | ة | ون | | of cotton
جِلْدِيّ | ة | ون | | of skin, leather
وَرَقِيّ | ة | ون | | of paper
مَادِّيّ | ة | ون | | material
مَعْنَوِيّ | ة | ون | | moral
جَوْهَرِيّ | ة | ون | | essential
عَمَلِيَاتِيّ | ة | ون | | operational
عَمَلِيَّاتِيّ | ة | ون | | operational
تَشْغِيلِيّ | ة | ون | | operating
تَضْلِيلِيّ | ة | ون | | misleading
فَوْضَوِيّ | ة | ون | | chaotic
خَيْرِيّ | ة | ون | | charitable
تَدْمِيرِيّ | ة | ون | | destructive
جَمَالِيّ | ة | ون | | aesthetic
تَنْمَوِيّ | ة | ون | | developmental
هُولِوُودِيّ | ة | ون | | of Hollywood
بْرُوتُوكُولِيّ | ة | ون | | of protocol
بْلَاسْتِيكِيّ | ة | ون | | plastic
بَلَاسْتِيكِيّ | ة | ون | | plastic
مِكَانِيكِيّ | ة | ون | | mechanical
مِيكَانِيكِيّ | ة | ون | | mechanical
أُتُومَاتِيكِيّ | ة | ون | | automatic
كْلَاسِيكِيّ | ة | ون | | classic
كِلَاسِيكِيّ | ة | ون | | classic
رُومَانْسِيّ | ة | ون | | romantic
رُومَنْسِيّ | ة | ون | | romantic
دِبْلُومَاسِيّ | ة | ون | | diplomatic
دِرَامَاتِيكِيّ | ة | ون | | dramatic
تَكْتِيكِيّ | ة | ون | | tactical
اِسْتْرَاتِيجِيّ | ة | ون | | strategic
إِسْتْرَاتِيجِيّ | ة | ون | | strategic
إِسْتِرَاتِيجِيّ | ة | ون | | strategic
لِيبِيرَالِيّ | ة | ون | | liberal
رَادِيكَالِيّ | ة | ون | | radical
بْرَاغْمَاتِيّ | ة | ون | | pragmatic
بِرَاغْمَاتِيّ | ة | ون | | pragmatic
بُرْجُوَازِيّ | ة | ون | | bourgeois
بِيرُوقْرَاطِيّ | ة | ون | | bureaucratic
تِكْنُوقْرَاطِيّ | ة | ون | | technocrat
تِكْنُوقْرَاط | ة | - | | technocrat
`;
