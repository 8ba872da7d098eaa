/** General and abstract nouns of all news. */
export default `
# abstract
وَضْع | m | أَوْضَاع | abstract | situation
حَال | mf | أَحْوَال | abstract | state, condition
ظَرْف | m | ظُرُوف | abstract | circumstance, envelope
سِيَاق | m | ات | abstract | context
أُسْلُوب | m | أَسَالِيب | abstract | style, method
سَبَب | m | أَسْبَاب | abstract cause | cause, reason
دَافِع | m | دَوَافِع | abstract cause | motive
بَاعِث | m | بَوَاعِث | abstract cause | motive, envoy
حَافِز | m | حَوَافِز | abstract | incentive
نَتِيجَة | f | نَتَائِج | abstract | result
مُحَصِّلَة | f | ات | abstract | outcome
عَاقِبَة | f | عَوَاقِب | abstract | consequence
تَبِعَة | f | ات | abstract | consequence
تَعَاسَة | f | - | abstract | misery
تَدَاعِيَات | f | - | abstract | repercussions
اِنْعِكَاس | m | ات | abstract | reflection, repercussion
تَأْثِير | m | ات | abstract | influence
وَقْع | m | - | abstract | impact
صَدَى | m | أَصْدَاء | abstract | echo
إِجْرَاء | m | ات | act | measure, procedure
تَدْبِير | m | تَدَابِير | act | measure
تَحَرُّك | m | ات | act motion | move
جَهْد | m | جُهُود | act | effort
جُهْد | m | جُهُود | act | effort
مَسْعَى | m | مَسَاعٍ | act | endeavour
مُحَاوَلَة | f | ات | act | attempt
سَعْي | m | - | act | striving
مُمَارَسَة | f | ات | act | practice
تَعَامُل | m | ات | act | dealing
مُعَامَلَة | f | ات | act | treatment, transaction
تَنَازُل | m | ات | act | concession
تَضْحِيَة | f | ات | act | sacrifice
مُخَاطَرَة | f | ات مَخَاطِر | abstract | risk
مُغَامَرَة | f | ات | abstract | adventure
خَطَر | m | أَخْطَار مَخَاطِر | abstract | danger
خُطُورَة | f | - | abstract | seriousness
تَحَدٍّ | m | تَحَدِّيَات | abstract | challenge
صُعُوبَة | f | ات | abstract | difficulty
عَقَبَة | f | ات | abstract | obstacle
عَائِق | m | عَوَائِق | abstract | obstacle
عَثْرَة | f | عَثَرَات | abstract | stumbling
مَانِع | m | مَوَانِع | abstract | obstacle
مُعْضِلَة | f | ات | abstract | dilemma
مَأْزِق | m | مَآزِق | abstract | impasse
وَرْطَة | f | ات | abstract | predicament
هَاجِس | m | هَوَاجِس | abstract | concern
حَلّ | m | حُلُول | abstract | solution
قُدْرَة | f | قُدُرَات | abstract | ability
إِمْكَانِيَّة | f | ات | abstract | possibility
إِمْكَان | m | ات | abstract | possibility
اِحْتِمَال | m | ات | abstract | probability
اِسْتِطَاعَة | f | - | abstract | ability
مَقْدِرَة | f | ات | abstract | capability
أَهْلِيَّة | f | - | abstract | competence
عَدَم | m | - | abstract | nonexistence, lack of
فِقْدَان | m | - | act | loss
فِكْرَة | f | أَفْكَار | abstract | idea
فِكْر | m | - | abstract | thought
مَفْهُوم | m | مَفَاهِيم | abstract | concept
مَبْدَأ | m | مَبَادِئ | abstract | principle
رَكِيزَة | f | رَكَائِز | abstract | pillar
مَضْمُون | m | مَضَامِين | abstract | content
مُحْتَوَى | m | مُحْتَوَيَات | abstract | content
مَعْنَى | m | مَعَانٍ | abstract | meaning
مَغْزَى | m | مَغَازٍ | abstract | significance
دَلَالَة | f | ات | abstract | indication
جَدْوَى | f | - | abstract | use, benefit
أَهَمِّيَّة | f | - | abstract | importance
ضَرُورَة | f | ات | abstract | necessity
أَوْلَوِيَّة | f | ات | abstract | priority
أَفْضَلِيَّة | f | ات | abstract | preference
مَزِيَّة | f | مَزَايَا | abstract | merit
مِيزَة | f | ات | abstract | feature
خَاصِّيَّة | f | خَصَائِص | abstract | property
خَصْلَة | f | خِصَال | abstract | trait
صِفَة | f | ات | abstract | quality, capacity
سِمَة | f | ات | abstract | mark
عَيْب | m | عُيُوب | abstract | fault
خَطَأ | m | أَخْطَاء | abstract | mistake
خَلَل | m | - | abstract | defect
قُصُور | m | - | abstract | shortcoming
تَقْصِير | m | - | abstract | negligence
إِهْمَال | m | - | act | neglect
ضَرَر | m | أَضْرَار | abstract | damage
أَذَى | m | - | abstract | harm
مَضَرَّة | f | مَضَارّ | abstract | harm
مَنْفَعَة | f | مَنَافِع | abstract | benefit
فَضْل | m | أَفْضَال | abstract | favour
عَوْن | m | أَعْوَان | abstract | help
مُسَاهَمَة | f | ات | act | contribution
أَمَان | m | - | abstract | safety
سَلَامَة | f | - | abstract | safety
حِمَايَة | f | ات | act | protection
خَلْفِيَّة | f | ات | abstract | background
مَنْظُور | m | - | abstract | perspective
رُؤْيَة | f | رُؤَى | abstract | vision
رُؤْيَا | f | رُؤَى | abstract | vision
نَظْرَة | f | نَظَرَات | abstract | look
مَنْظَر | m | مَنَاظِر | abstract | view, scene
مَشْهَد | m | مَشَاهِد | abstract | scene
مَظْهَر | m | مَظَاهِر | abstract | appearance
ظَاهِرَة | f | ظَوَاهِر | abstract | phenomenon
بِنْيَة | f | بِنَى | abstract | structure
تَرْكِيب | m | تَرَاكِيب | abstract | structure, installation
نَسَق | m | أَنْسَاق | abstract | order
تَسَلْسُل | m | - | abstract | sequence
تَنَاقُض | m | ات | abstract | contradiction
تَضَارُب | m | - | abstract | conflict, divergence
تَبَايُن | m | ات | abstract | disparity
فَرْق | m | فُرُوق | abstract | difference
فَارِق | m | فَوَارِق | abstract | difference
اِخْتِلَاف | m | ات | abstract | difference
تَشَابُه | m | - | abstract | similarity
تَمَاثُل | m | - | abstract | similarity
شَبَه | m | أَشْبَاه | abstract | resemblance
مِثْل | m | أَمْثَال | abstract | like
نَقِيض | m | - | abstract | opposite
ضِدّ | m | أَضْدَاد | abstract | opposite
مُقَابِل | m | - | abstract | counterpart, return
بَدَل | m | ات | abstract money | substitute
اِعْتِبَار | m | ات | abstract | consideration
اِعْتِقَاد | m | ات | abstract | belief
تَقْدِير | m | ات | abstract | estimate, appreciation
تَوَقُّع | m | ات | abstract | expectation
تَخْمِين | m | ات | abstract | guess
اِهْتِمَام | m | ات | abstract | interest, concern
اِنْتِبَاه | m | - | abstract | attention
اِلْتِفَات | m | - | abstract | turning, attention
تَرْكِيز | m | - | abstract | concentration
وَعْي | m | - | abstract | awareness
إِدْرَاك | m | - | abstract | perception
فَهْم | m | - | abstract | understanding
سُوء | m | - | abstract | evil, bad-, badness (in سوء الفهم)
حُسْن | m | - | abstract | goodness, beauty
جَوْدَة | f | - | abstract | quality
نَوْعِيَّة | f | ات | abstract | quality, kind
طَابِع | m | طَوَابِع | abstract | character, stamp
نَزْعَة | f | نَزَعَات | abstract | tendency
لُبّ | m | أَلْبَاب | abstract | core
مَرْكَزِيَّة | f | - | abstract | centrality
أَصْل | m | أُصُول | abstract | origin
مَنْشَأ | m | مَنَاشِئ | abstract | origin
وَاسِطَة | f | وَسَائِط | abstract | means
كَيْفِيَّة | f | ات | abstract | manner
وَتِيرَة | f | وَتَائِر | abstract | pace
حِدَّة | f | - | abstract | sharpness, intensity
شِدَّة | f | شَدَائِد | abstract | intensity, hardship
زَخْم | m | - | abstract | momentum
ضَغْط | m | ضُغُوط ضُغُوطَات | abstract | pressure
عِبْء | m | أَعْبَاء | abstract | burden
وَطْأَة | f | - | abstract | impact, severity
إِحْكَام | m | - | abstract | tightening
حَتْمِيَّة | f | - | abstract | inevitability
ثَبَات | m | - | abstract | firmness
جُمُود | m | - | abstract | stalemate
تَغَيُّر | m | ات | abstract | change
اِسْتِبْدَال | m | - | act | replacement
تَحْضِير | m | ات | act | preparation
اِسْتِعْدَاد | m | ات | abstract | readiness
جَاهِزِيَّة | f | - | abstract | readiness
جَهُوزِيَّة | f | - | abstract | readiness
حَذَر | m | - | abstract | caution
حِيطَة | f | - | abstract | caution
يَقْظَة | f | - | abstract | vigilance
مُرَاقَبَة | f | ات | act | monitoring
إِشْرَاف | m | - | act | supervision
تَنْصِيق | m | - | act | coordination
تَنْفِيذ | m | - | act | execution
تَفْعِيل | m | - | act | activation
تَطْوِير | m | - | act | development
تَوْسِيع | m | - | act | expansion
تَوَسُّع | m | ات | act | expansion
تَخْفِيف | m | - | act | alleviation
تَقْلِيص | m | - | act | reduction
تَسْرِيع | m | - | act | acceleration
تَأْجِيل | m | ات | act | postponement
إِلْغَاء | m | - | act | cancellation
اِسْتِئْنَاف | m | ات | act law | resumption, appeal
اِسْتِخْدَام | m | ات | act | use
اِسْتِعْمَال | m | ات | act | use
تَوْفِير | m | - | act | provision, saving
تَأْمِين | m | ات | act money | insurance, securing
تَجْدِيد | m | ات | act | renewal
تَرْمِيم | m | ات | act | restoration
إِعَادَة | f | - | act | repetition, re-
إِزَالَة | f | - | act | removal
إِنْقَاذ | m | - | act | rescue
نَجْدَة | f | - | act police | help, rescue
نَجَاة | f | - | act | survival
بَقَاء | m | - | abstract | staying
اِنْقِطَاع | m | ات | act | interruption
تَوَقُّف | m | ات | act | halt
اِخْتِفَاء | m | - | act | disappearance
ظُهُور | m | - | act | appearance
بُرُوز | m | - | act | prominence
نُشُوء | m | - | act | emergence
قِيَام | m | - | act | rising, undertaking
تَأْسِيس | m | - | act | founding
إِنْشَاء | m | ات | act | establishment, construction
تَعْيِين | m | ات | act | appointment
تَوَلِّي | m | - | act | assumption of office
تَوَلٍّ | m | - | act | assumption of office
اِسْتِقَالَة | f | ات | act | resignation
إِقَالَة | f | ات | act | dismissal
تَنَحٍّ | m | - | act | stepping down
تَخَلٍّ | m | - | act | abandonment
خِلَافَة | f | - | body | caliphate, succession
اِسْم | m | أَسْمَاء أَسَامٍ | abstract | name
كُنْيَة | f | كُنَى | abstract | agnomen
تَسْمِيَة | f | ات | abstract | naming
قَائِمَة | f | قَوَائِم ات | document | list
عَلَامَة | f | ات | abstract | sign, mark
بُشْرَى | f | - | abstract | good tidings
أَنْحَاء | f | - | place | parts, all over
أَرْجَاء | f | - | place | all parts
حَيِّز | m | - | abstract | space, sphere
مَدَى | m | - | abstract | extent, range
صَدَد | m | - | topic | respect, concern
خُصُوص | m | - | topic | respect, particular
صَعِيد | m | أَصْعِدَة صُعُد | place | level, plane, Upper Egypt
ذُرْوَة | f | ات | abstract | peak
أَوْج | m | - | abstract | peak
حَضِيض | m | - | abstract | low point
زَمَام | m | - | abstract | rein
زِمَام | m | - | abstract | rein
مَجْرَى | m | مَجَارٍ | place | course, channel
مَجْرَيَات | f | - | abstract | events, course
وَاقِع | m | - | abstract | reality
وَاقِعَة | f | وَقَائِع | event | incident
فَزُّورَة | f | فَوَازِير | abstract | riddle
لُغْز | m | أَلْغَاز | abstract | riddle
غُمُوض | m | - | abstract | ambiguity
وُضُوح | m | - | abstract | clarity
صَوَاب | m | - | abstract | right, what is correct
بَاطِل | m | أَبَاطِيل | abstract | falsehood
مُقْتَضَى | m | مُقْتَضَيَات | abstract | requirement
مُوجِب | m | ات | according | cause, obligation
مُتَطَلَّب | m | ات | abstract | requirement
مُسْتَلْزَمَات | f | - | abstract | requirements
لُزُوم | m | - | abstract | necessity
دِعَامَة | f | ات دَعَائِم | abstract | pillar
مُقَوِّم | m | ات | abstract | constituent
مُكَوِّن | m | ات | abstract | component
تَفْصِيل | m | تَفَاصِيل | abstract | detail
فَتْح | m | فُتُوح فُتُوحَات | act | opening, conquest
فَتْحَة | f | فَتْحَات | abstract | opening
ثُغْرَة | f | ثُغْرَات ثُغَر | abstract | gap
صِفْر | m | أَصْفَار | number | zero
اِهْتِزَاز | m | - | abstract | shaking
تِيه | m | - | place | wilderness
تَهَوُّر | m | - | abstract | recklessness
إِرْث | m | - | abstract | legacy
جِدِّيَّة | f | - | abstract | seriousness
مِزَاج | m | أَمْزِجَة | abstract | mood
مِزْحَة | f | - | abstract | joke
نِزَاهَة | f | - | abstract | integrity
مَظْلُومِيَّة | f | - | abstract | grievance
مَظْلَمَة | f | مَظَالِم | abstract | grievance
شِكَايَة | f | ات | speech | complaint
تَسْوِيق | m | - | act money | marketing
سِيَاحَة | f | - | field money | tourism
دِعَايَة | f | ات | speech | propaganda, publicity
إِضَافَة | f | ات | abstract | addition
اِزْدِوَاجِيَّة | f | - | abstract | duality
اِخْتِلَال | m | ات | abstract | imbalance
تَعْدِيل | m | ات | act law | amendment
مُسَوِّغ | m | ات | abstract | justification
مُبَرِّر | m | ات | abstract | justification
تَبْرِير | m | ات | speech | justification
حَسْم | m | حُسُومَات | abstract money | settling, deduction
وَسْم | m | - | abstract | hashtag, mark
هَاشْتَاغ | m | ات | channel | hashtag
لَمْحَة | f | لَمَحَات | abstract | glimpse
لَمْسَة | f | لَمَسَات | abstract | touch
نَبْضَة | f | نَبَضَات | abstract | pulse
أُنْمُوذَج | m | ات | abstract | model
كِنَايَة | f | - | abstract | metonymy
إِقْبَال | m | - | act | turnout
حُظْوَة | f | - | abstract | favour
تَسَارُع | m | - | abstract | acceleration
تِكْرَار | m | - | abstract | repetition
نَادِرَة | f | نَوَادِر | abstract | rare thing, anecdote
`;
