/** General and abstract nouns of all news. Line format: `lemma | gender | plurals | classes | gloss`. */
export default `
شَيْء | m | أَشْيَاء | thing | thing
أَمْر | m | أُمُور أَوَامِر | abstract | matter, order
شَأْن | m | شُؤُون | abstract | affair
مَسْأَلَة | f | مَسَائِل | abstract | question
قَضِيَّة | f | قَضَايَا | abstract | case, issue
مُشْكِلَة | f | مَشَاكِل ات | abstract | problem
مُعْضِلَة | f | ات | abstract | dilemma
أَزْمَة | f | أَزَمَات | abstract | crisis
حَالَة | f | ات | abstract | state, case
حَال | mf | أَحْوَال | abstract | condition
وَضْع | m | أَوْضَاع | abstract | situation
مَوْقِف | m | مَوَاقِف | abstract | stance
ظَرْف | m | ظُرُوف | abstract | circumstance
سِيَاق | m | ات | abstract | context
إِطَار | m | ات أُطُر | abstract | framework
مَجَال | m | ات | abstract | field
جَانِب | m | جَوَانِب | abstract | side
طَرَف | m | أَطْرَاف | group | party, side
نَاحِيَة | f | نَوَاحٍ | abstract | side, district
جِهَة | f | ات | group body | party, direction
وَجْه | m | وُجُوه أَوْجُه | abstract | face
شَكْل | m | أَشْكَال | abstract | form
نَوْع | m | أَنْوَاع | abstract | kind
صِنْف | m | أَصْنَاف | abstract | sort
نَمَط | m | أَنْمَاط | abstract | pattern
طَرِيقَة | f | طُرُق طَرَائِق | abstract | way
أُسْلُوب | m | أَسَالِيب | abstract | style
وَسِيلَة | f | وَسَائِل | abstract | means
أَدَاة | f | أَدَوَات | thing | tool
سَبِيل | m | سُبُل | abstract | way
سَبَب | m | أَسْبَاب | abstract | reason
عِلَّة | f | عِلَل | abstract | cause
دَافِع | m | دَوَافِع | abstract | motive
عَامِل | m | عَوَامِل | abstract | factor
عُنْصُر | m | عَنَاصِر | group person | element, member
نَتِيجَة | f | نَتَائِج | abstract | result
أَثَر | m | آثَار | abstract | effect, trace
تَأْثِير | m | ات | abstract | influence
عَاقِبَة | f | عَوَاقِب | abstract | consequence
تَبِعَة | f | ات | abstract | consequence
تَدَاعِيَة | f | ات | abstract | repercussion
ثَمَن | m | أَثْمَان | abstract | price
قِيمَة | f | قِيَم | abstract | value
هَدَف | m | أَهْدَاف | abstract | goal, target
غَايَة | f | ات | abstract | aim
غَرَض | m | أَغْرَاض | abstract | purpose
نِيَّة | f | نَوَايَا ات | abstract | intention
خُطَّة | f | خُطَط | document abstract | plan
خُطْوَة | f | خُطُوَات خُطًى | abstract | step
مَرْحَلَة | f | مَرَاحِل | abstract | stage
مَسَار | m | ات | abstract | course
عَمَلِيَّة | f | ات | act | operation, process
إِجْرَاء | m | ات | abstract | measure
تَدْبِير | m | تَدَابِير | abstract | measure
جُهْد | m | جُهُود | abstract | effort
مَسْعًى | m | مَسَاعٍ | abstract | endeavour
مُحَاوَلَة | f | ات | abstract | attempt
دَوْر | m | أَدْوَار | abstract | role
مَهَمَّة | f | مَهَامّ | abstract | mission
مُهِمَّة | f | ات | abstract | mission
وَاجِب | m | ات | abstract | duty
حَقّ | m | حُقُوق | abstract | right
حُرِّيَّة | f | ات | abstract | freedom
عَدَالَة | f | - | abstract | justice
عَدْل | m | - | abstract | justice
ظُلْم | m | - | abstract | injustice
مُسَاوَاة | f | - | abstract | equality
كَرَامَة | f | - | abstract | dignity
شَرَف | m | - | abstract | honour
ثِقَة | f | - | abstract | trust
أَمَل | m | آمَال | abstract | hope
خَوْف | m | مَخَاوِف | abstract | fear
قَلَق | m | - | abstract | concern
غَضَب | m | - | abstract | anger
حُزْن | m | أَحْزَان | abstract | grief
فَرَح | m | أَفْرَاح | abstract | joy
أَلَم | m | آلَام | abstract | pain
حُبّ | m | - | abstract | love
كَرَاهِيَة | f | - | abstract | hatred
رَغْبَة | f | رَغَبَات | abstract | wish
إِرَادَة | f | ات | abstract | will
رَأْي | m | آرَاء | abstract | opinion
فِكْرَة | f | أَفْكَار | abstract | idea
فِكْر | m | أَفْكَار | abstract | thought
مَبْدَأ | m | مَبَادِئ | abstract | principle
قَاعِدَة | f | قَوَاعِد | abstract facility | rule, base
أَسَاس | m | أُسُس | abstract | basis
مِعْيَار | m | مَعَايِير | abstract | criterion
مُسْتَوًى | m | مُسْتَوَيَات | abstract | level
مُسْتَوَى | m | ات | abstract | level
دَرَجَة | f | ات | abstract unit | degree
مُعَدَّل | m | ات | abstract quantity | rate
نِسْبَة | f | نِسَب | abstract quantity | ratio
حَجْم | m | أَحْجَام | abstract | size
عَدَد | m | أَعْدَاد | quantity | number
رَقْم | m | أَرْقَام | quantity | figure
كَمِّيَّة | f | ات | quantity | quantity
مَجْمُوع | m | - | quantity | sum
مَجْمُوعَة | f | ات | group quantity | group
سِلْسِلَة | f | سَلَاسِل | quantity | series
قَائِمَة | f | قَوَائِم ات | document | list
جُزْء | m | أَجْزَاء | quantity | part
قِسْم | m | أَقْسَام | quantity body | section
بَقِيَّة | f | بَقَايَا | quantity | rest
نِصْف | m | أَنْصَاف | quantity | half
ضِعْف | m | أَضْعَاف | quantity | double
مَرَّة | f | ات | quantity | time, occasion
فُرْصَة | f | فُرَص | abstract | chance
خَطَر | m | أَخْطَار مَخَاطِر | abstract | danger
تَحَدٍّ | m | تَحَدِّيَات | abstract | challenge
تَحَدِّي | m | ات | abstract | challenge
صُعُوبَة | f | ات | abstract | difficulty
عَقَبَة | f | ات | abstract | obstacle
حَلّ | m | حُلُول | abstract | solution
بَدِيل | m | بَدَائِل | abstract | alternative
خِيَار | m | ات | abstract | option
اِخْتِيَار | m | ات | abstract | choice
شَرْط | m | شُرُوط | abstract | condition
سِيَاسَة | f | ات | abstract | policy
نِظَام | m | أَنْظِمَة نُظُم | body abstract | regime, system
سُلْطَة | f | ات | body | authority
نُفُوذ | m | - | abstract | influence
قُوَّة | f | ات قُوًى | group body | force, power
قُدْرَة | f | قُدُرَات | abstract | ability
ضَعْف | m | - | abstract | weakness
أَمْن | m | - | abstract | security
أَمَان | m | - | abstract | safety
سَلَام | m | - | abstract | peace
سِلْم | mf | - | abstract | peace
اِسْتِقْرَار | m | - | abstract | stability
فَوْضَى | f | - | abstract | chaos
عُنْف | m | - | abstract | violence
إِرْهَاب | m | - | abstract evaluative | terrorism
تَطَرُّف | m | - | abstract | extremism
فَسَاد | m | - | abstract | corruption
فَقْر | m | - | abstract | poverty
جُوع | m | - | abstract | hunger
مَجَاعَة | f | ات | abstract | famine
بِطَالَة | f | - | abstract | unemployment
غَلَاء | m | - | abstract | high prices
حَيَاة | f | حَيَوَات | abstract | life
مَوْت | m | - | abstract | death
وَفَاة | f | وَفَيَات | abstract | death
عُمْر | m | أَعْمَار | abstract | age
اِسْم | m | أَسْمَاء | abstract | name
لَقَب | m | أَلْقَاب | abstract | title
صِفَة | f | ات | abstract | quality
هُوِيَّة | f | ات | abstract | identity
هَوِيَّة | f | ات | abstract | identity
جِنْسِيَّة | f | ات | abstract | nationality
صُورَة | f | صُوَر | thing | picture
صَوْت | m | أَصْوَات | abstract | voice, vote
لَوْن | m | أَلْوَان | abstract | colour
ضَوْء | m | أَضْوَاء | thing | light
نُور | m | أَنْوَار | thing | light
ظِلّ | m | ظِلَال | abstract | shade
نَار | f | نِيرَان | thing weapon | fire
دُخَان | m | أَدْخِنَة | material | smoke
مَوْضُوع | m | مَوَاضِيع ات | abstract | subject
مَعْلُومَة | f | ات | abstract | information
خَبَر | m | أَخْبَار | speech | news
نَبَأ | m | أَنْبَاء | speech | news
قِصَّة | f | قِصَص | abstract | story
حَقِيقَة | f | حَقَائِق | abstract | truth
وَاقِع | m | وَقَائِع | abstract | reality
حَادِثَة | f | حَوَادِث | act | incident
حَادِث | m | حَوَادِث | act | accident
حَدَث | m | أَحْدَاث | act | event
وَاقِعَة | f | وَقَائِع | act | incident
كَارِثَة | f | كَوَارِث | abstract | disaster
نَكْبَة | f | ات | abstract | catastrophe
مَأْسَاة | f | مَآسٍ | abstract | tragedy
ضَرَر | m | أَضْرَار | abstract | damage
خَسَارَة | f | خَسَائِر | abstract | loss
فَائِدَة | f | فَوَائِد | abstract | benefit
مَصْلَحَة | f | مَصَالِح | abstract body | interest
مَنْفَعَة | f | مَنَافِع | abstract | benefit
مِلَفّ | m | ات | document | file
مَشْرُوع | m | مَشَارِيع ات | abstract | project
بَرْنَامَج | m | بَرَامِج | abstract | programme
مُبَادَرَة | f | ات | abstract | initiative
مُقْتَرَح | m | ات | document | proposal
فَتْرَة | f | فَتَرَات | time | period
بَدْء | m | - | abstract | beginning
بِدَايَة | f | ات | time | beginning
نِهَايَة | f | ات | time | end
مَطْلَع | m | مَطَالِع | time | beginning
مُنْتَصَف | m | ات | time | middle
أَوَاخِر | m | - | time | late part
أَوَائِل | m | - | time | early part
خِتَام | m | - | time | close
ذُرْوَة | f | ذُرًى | abstract | peak
قِمَّة | f | قِمَم | act | summit
نُقْطَة | f | نِقَاط نُقَط | place | point
خَطّ | m | خُطُوط | place | line
حَدّ | m | حُدُود | place | limit, border
دَائِرَة | f | دَوَائِر | body place | circle, department
مَحَلّ | m | ات مَحَالّ | place | place, shop
مَكَان | m | أَمَاكِن أَمْكِنَة | place | place
مَوْضِع | m | مَوَاضِع | place | spot
مَوْقِع | m | مَوَاقِع | place | site
مَرْكَز | m | مَرَاكِز | facility body | centre
وَسَط | m | أَوْسَاط | place | middle
أَنْحَاء | m | - | place | parts
أَرْجَاء | m | - | place | all parts
صَفّ | m | صُفُوف | place | row
عَلَاقَة | f | ات | abstract | relation
صِلَة | f | ات | abstract | link
رَابِطَة | f | رَوَابِط | body | bond, league
خِلَاف | m | ات | abstract | dispute
نِزَاع | m | ات | act | conflict
صِرَاع | m | ات | act | struggle
فَرْق | m | فُرُوق | abstract | difference
نَفْس | f | نُفُوس أَنْفُس | | self
ذَات | f | ذَوَات | | self
عَيْن | f | عُيُون أَعْيُن | | eye
غَيْر | m | - | | other than
مِثْل | m | أَمْثَال | | like
مَثَل | m | أَمْثَال | abstract | example, proverb
مِثَال | m | أَمْثِلَة | abstract | example
شَبَه | m | أَشْبَاه | | likeness
ضِدّ | m | أَضْدَاد | | opposite
صَدَد | m | - | abstract | respect
حَوْل | m | - | | power
خُصُوص | m | - | abstract | respect
إِطْلَاق | m | - | act | launching, release
سَقْف | m | سُقُوف أَسْقُف | thing | ceiling
مَدًى | m | - | abstract | extent
مَدَى | m | - | abstract | extent
وَتِيرَة | f | وَتَائِر | abstract | pace
سُرْعَة | f | ات | abstract | speed
أَهَمِّيَّة | f | - | abstract | importance
ضَرُورَة | f | ات | abstract | necessity
حَاجَة | f | ات | abstract | need
إِمْكَانِيَّة | f | ات | abstract | possibility
مَسْؤُولِيَّة | f | ات | abstract | responsibility
سِيَادَة | f | - | abstract | sovereignty
شَرْعِيَّة | f | - | abstract | legitimacy
دِيمُقْرَاطِيَّة | f | ات | abstract | democracy
جَرِيمَة | f | جَرَائِم | act evaluative | crime
تُهْمَة | f | تُهَم | abstract | charge
ذَنْب | m | ذُنُوب | abstract | guilt
خَطَأ | m | أَخْطَاء | abstract | mistake
عَيْب | m | عُيُوب | abstract | fault
فَضْل | m | أَفْضَال | abstract | favour
بَقَاء | m | - | abstract | staying
غِيَاب | m | - | abstract | absence
وُجُود | m | - | abstract | presence
حُضُور | m | - | abstract | presence
وَحْدَة | f | وَحَدَات | body group | unit, unity
اِتِّحَاد | m | ات | body | union
صَعِيد | m | أَصْعِدَة | abstract | level
حِين | m | أَحْيَان | time | time
وَقْت | m | أَوْقَات | time | time
زَمَن | m | أَزْمَان | time | time
زَمَان | m | أَزْمِنَة | time | time
عَهْد | m | عُهُود | time | era
عَصْر | m | عُصُور | time | era, afternoon
حِقْبَة | f | حِقَب | time | era
`;
