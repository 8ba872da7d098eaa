/** Nouns that running news asked for: things, states, doings. */
export default `
# abstract
شُورَى | f | - | body | consultation (council)
مَبْلَغ | m | مَبَالِغ | money quantity | sum of money
مِشْوَار | m | مَشَاوِير | abstract | way, career
مَعَايَدَة | f | - | event | exchange of feast greetings
مُعَايَدَة | f | - | event | exchange of feast greetings
مَرْصَد | m | مَرَاصِد | body facility | observatory
نَظَافَة | f | - | abstract | cleanliness
مَثَابَة | f | - | abstract | place, equivalent (in بمثابة)
رِفْقَة | f | رِفَاق | abstract | company
رُفْقَة | f | - | abstract | company
مَنْظُومَة | f | ات | abstract | system
تَوْعِيَة | f | - | act education | awareness raising
حِكْمَة | f | ات | abstract | wisdom
مَطَاف | m | - | abstract | course, end of the way
عُرْضَة | f | - | abstract | exposed to, target
طِرَاز | m | ات طُرُز | abstract | model, style
مَلْمَح | m | مَلَامِح | abstract | feature
مَلَامِح | f | - | abstract | features
مِلَاحَة | f | - | field | navigation, shipping
فَضِيحَة | f | فَضَائِح | abstract | scandal
اِنْطِلَاقَة | f | ات | event | start
مُتْعَة | f | مُتَع | emotion | pleasure
دِقَّة | f | - | abstract | accuracy
مَرْء | m | - | person | a person
اِحْتِمَالِيَّة | f | ات | abstract | probability
كَشَّاف | m | كَشَّافَة | person | scout
كَشَّافَة | f | - | group | scouts
كْلُور | m | - | material | chlorine
ضَمِير | m | ضَمَائِر | abstract | conscience
مُصْطَاف | m | ون | person | holidaymaker
كُورْنِيش | m | ات | place | seafront road
فِرْعَوْن | m | فَرَاعِنَة | person | Pharaoh
مَجْهُود | m | ات | act | effort
مُرُونَة | f | - | abstract | flexibility
مَزِيج | m | - | abstract | mixture
قَلْقَلَة | f | قَلَاقِل | conflict | unrest
لُحْمَة | f | - | abstract | cohesion, bond
رِيَادَة | f | - | abstract | leadership, entrepreneurship
ضَابِطَة | f | ضَوَابِط | abstract | rule, control
نِبْرَاس | m | - | abstract | lamp, model
صَانِع | m | صُنَّاع | person | maker
إِحْمَاء | m | - | sport | warming up
أُكْذُوبَة | f | أَكَاذِيب | speech | lie
عَنَاء | m | - | abstract | toil
عَاشِق | m | عُشَّاق | person | lover, fan
غِرَار | m | - | abstract | manner (in على غرار)
عِمَادَة | f | ات | body education | deanship
تَبْرِيك | m | ات | speech | congratulation
تَبْرِيكَات | f | - | speech | congratulations
قُصَارَى | f | - | abstract | utmost
سِجِلّ | m | ات | document | register
ذِهْن | m | أَذْهَان | abstract | mind
جَمْع | m | جُمُوع | group | crowd, plural
فَلّ | m | فُلُول | group | remnant
فُلُول | m | - | group | remnants
جَاذِبِيَّة | f | - | abstract | attraction
أَنَا | f | - | abstract | the self
مَرَارَة | f | - | body-part emotion | bitterness
صَحْوَة | f | - | abstract | awakening
لِيف | m | أَلْيَاف | material | fibre
مَدْخُول | m | مَدَاخِيل | money | income
مَدَاخِيل | f | - | money | incomes
دَاجِن | m | دَوَاجِن | animal | poultry
فِطْرَة | f | - | abstract | nature, instinct
سِمْنَة | f | - | illness | obesity
دَرْدَشَة | f | ات | speech channel | chat
غُولْف | m | - | sport | golf
تَكَامُل | m | - | abstract | integration
تُخْمَة | f | - | abstract | surfeit
حِرَاج | m | - | abstract | auction market
فُسْحَة | f | فُسَح | abstract | space
مُلَّا | m | مَلَالِي | person religious | mullah
بُؤْرَة | f | بُؤَر | place | focus, hotbed
بُرُوفِيسُور | m | ات | person role title education | professor
مَسْحَة | f | مَسَحَات | abstract | touch
آفَة | f | ات | disaster | plague, pest
مُنَاصَحَة | f | - | act | counselling
بَدْلَة | f | بَدْلَات | clothing | suit
رَصِيف | m | أَرْصِفَة | place facility | pavement, quay
تَوْسِعَة | f | ات | act | expansion
قُرْعَة | f | قُرَع | event sport | draw, lot
شِلْو | m | أَشْلَاء | body-part killed | severed limb
أَشْلَاء | f | - | body-part killed | body parts
تَجْوَال | m | - | act motion | roaming, movement (in حظر التجوال)
تَجَوُّل | m | - | act motion | roaming, movement
خَادِمَة | f | ات | person worker | maid
زِينَة | f | - | abstract | adornment
عَلَف | m | أَعْلَاف | food | fodder
تَزْكِيَة | f | - | act | endorsement
مَدْيُونِيَّة | f | ات | money | indebtedness
نَمَاء | m | - | abstract | growth
تَعْدِين | m | - | act field | mining
أُوسْكَر | m | - | thing | Oscar
أُوسْكَار | m | - | thing | Oscar
حَوْض | m | أَحْوَاض | place | basin, dock
مَوْعِظَة | f | مَوَاعِظ | speech | sermon
أَحَقِّيَّة | f | - | abstract | entitlement
ذِمَّة | f | ذِمَم | abstract | conscience, liability
إِشْكَالِيَّة | f | ات | abstract | problem
إِشْكَال | m | ات | abstract | problem
رُهَاب | m | - | illness | phobia
مَحْرُوقَات | f | - | material energy | fuels
طَفْرَة | f | طَفَرَات | abstract | leap, boom
رَائِحَة | f | رَوَائِح | abstract | smell
هِلِيكُوبْتَر | f | - | vehicle | helicopter
هِلِكُوبْتَر | f | - | vehicle | helicopter
سَمّ | m | سُمُوم | material | poison
سُمّ | m | سُمُوم | material | poison
وَرَاء | m | - | place | rear
شَوَائِب | f | - | abstract | impurities
شَائِبَة | f | شَوَائِب | abstract | impurity
خَلَاص | m | - | abstract | salvation
شَاغِر | m | شَوَاغِر | abstract | vacancy
بُرُوتِين | m | ات | material | protein
حُطَام | m | - | material | wreckage
رِوَاق | m | أَرْوِقَة | place | corridor, gallery
مَطْبَخ | m | مَطَابِخ | facility housing | kitchen
مِلْيَارْدِير | m | ات | person business | billionaire
مِلْيُونِير | m | ات | person business | millionaire
أُسْطُوَانَة | f | ات | thing | cylinder, record
رَصْد | m | أَرْصَاد | act | observation
أَرْصَاد | f | - | science | meteorology, observations
نَسِيج | m | أَنْسِجَة | material | fabric, tissue
ذَكَر | m | ذُكُور | person | male
أُنْثَى | f | إِنَاث | person | female
وَاعِظ | m | وُعَّاظ | person religious | preacher
مَرْسَم | m | - | facility art | studio
ثَرَاء | m | - | abstract | wealth
كَفَّة | f | ات | abstract | scale pan, side
غِيَار | m | ات | thing | change (of parts)
مُول | m | ات | facility | mall
طَوْق | m | أَطْوَاق | thing | collar, cordon
صِبْغَة | f | ات | material | dye
دِيكُور | m | ات | art | decoration
مُرْفَق | m | ات | document | attachment
زَخَّة | f | ات | abstract | shower (of rain, bullets)
بَاغٍ | m | بُغَاة | person | oppressor
عَدَّاد | m | ات | thing | meter, counter
بِدْعَة | f | بِدَع | abstract | heresy, innovation
حَرَج | m | - | abstract | embarrassment
تَصْمِيم | m | ات تَصَامِيم | art | design, resolve
مَتْعَبَة | f | مَتَاعِب | abstract | trouble
مَتَاعِب | f | - | abstract | troubles
حَامِل | m | ون | person | bearer
فَقِيدَة | f | ات | person victim killed | deceased woman
دُهْن | m | دُهُون | food | fat
إِيمِيل | m | ات | channel | email
مَرْجِعِيَّة | f | ات | body religious | authority, reference
دُوَّامَة | f | ات | abstract | whirlpool
غُرْبَة | f | - | abstract | being away from home
لَوْح | m | أَلْوَاح | thing | board, tablet
تَايْكُونْدُو | m | - | sport | taekwondo
كَرَاتِيه | m | - | sport | karate
كَارَاتِيه | m | - | sport | karate
كَوْكَبَة | f | ات | group | group, galaxy of persons
نَحَّال | m | ون | person worker | beekeeper
عَاهِرَة | f | ات | person | prostitute
طَلْق | m | - | medical | labour pains
فَرِيضَة | f | فَرَائِض | abstract | religious duty
كَالُوس | m | كَوَالِيس | abstract | backstage
كَوَالِيس | f | - | abstract | behind the scenes
جَوَّال | m | ات | channel thing | mobile phone
مَحْمُول | m | - | channel thing | mobile phone
مُوبَايْل | m | - | channel thing | mobile phone
تَرْكِيبَة | f | ات | abstract | composition
خِيرَة | f | - | abstract | the best
تَرْحَال | m | - | act motion | travelling
اِسْتِمْرَارِيَّة | f | - | abstract | continuity
اِسْتِقْلَالِيَّة | f | - | abstract | independence
رُوتِين | m | - | abstract | routine
قُدْوَة | f | - | person | model, example
تَزَلُّج | m | - | sport | skating, skiing
تَزَحْلُق | m | - | sport | sliding, skating
آصِرَة | f | أَوَاصِر | abstract | bond
أَوَاصِر | f | - | abstract | bonds
طَيْف | m | أَطْيَاف | abstract | spectrum, ghost
حِيلَة | f | حِيَل | abstract | trick
فَاعِلِيَّة | f | - | abstract | effectiveness
مِضَخَّة | f | ات | thing | pump
مَضَخَّة | f | ات | thing | pump
نُبْذَة | f | نُبَذ | speech document | brief account
بَسَاطَة | f | - | abstract | simplicity
عَلَن | m | - | abstract | openness
عِيَار | m | ات أَعْيِرَة | weapon | calibre, standard, shot
مَشَقَّة | f | مَشَاقّ | abstract | hardship
رَبْع | m | رُبُوع | place | homestead
رُبُوع | f | - | place | lands, quarters
ثَوَاب | m | - | abstract | reward
إِسْتُودْيُو | m | إِسْتُودْيُوهَات | facility media | studio
اِسْتُودْيُو | m | اِسْتُودْيُوهَات | facility media | studio
مَقْصِد | m | مَقَاصِد | abstract | aim, destination
مِرْصَاد | m | - | abstract | lookout (in بالمرصاد)
كَشْف | m | كُشُوف كُشُوفَات | document act | statement, uncovering
مِقْلَاد | m | مَقَالِيد | abstract | reins, key
مَقَالِيد | f | - | abstract | reins
قَاب | m | - | abstract | span
كَوْم | m | أَكْوَام | quantity | heap
مُكَافَأَة | f | ات | money act | reward, bonus
حَفَاوَة | f | - | abstract | warm welcome
مُرْجَان | m | - | nature | coral
سَطْر | m | سُطُور أَسْطُر | document | line
ثَابِتَة | f | ثَوَابِت | abstract | constant
عِطْر | m | عُطُور | material | perfume
عِبْرَة | f | عِبَر | abstract | lesson
بُرْعُم | m | بَرَاعِم | plant | bud
قَفَص | m | أَقْفَاص | thing | cage
تُحْفَة | f | تُحَف | thing art | masterpiece
مَارِيجْوَانَا | f | - | material | marijuana
مَارِيجُوَانَا | f | - | material | marijuana
غِلَاف | m | أَغْلِفَة ات | thing | cover, envelope
حَيْثِيَّات | f | - | law | particulars, grounds
أَصَالَة | f | - | abstract | authenticity
فَاحِشَة | f | فَوَاحِش | abstract | vice
ثَغْر | m | ثُغُور | place | frontier post, mouth
تَكْتِيك | m | ات | abstract | tactic
قِبْلَة | f | - | place | direction of prayer, destination
قُبْلَة | f | قُبَل | act rare | kiss
تَطْمِين | m | ات | act | assurance
لَذَّة | f | ات | emotion | pleasure
طَلِيعَة | f | طَلَائِع | abstract | vanguard
تَعَارُف | m | - | abstract | acquaintance
مَتَاع | m | أَمْتِعَة | thing | baggage, goods
أَمْتِعَة | f | - | thing | baggage
خَطْب | m | خُطُوب | abstract | matter, misfortune
صُدْفَة | f | صُدَف | abstract | chance
تَعْرِفَة | f | ات | money | tariff, rate
تَوْأَمَة | f | - | act | twinning
تَشَنُّج | m | ات | illness | convulsion, tension
غَيْبُوبَة | f | - | illness | coma
أَنَاقَة | f | - | abstract | elegance
مَلَأ | m | - | group | public (in على الملأ)
إِتْقَان | m | - | abstract | perfection
تَخْطِيط | m | ات | act | planning
مَطَبّ | m | ات | thing | bump
تَشْجِير | m | - | act | afforestation
فُصْحَى | f | - | language | classical Arabic
عَرْقَلَة | f | عَرَاقِيل | abstract | hindrance
بَدَانَة | f | - | illness | obesity
اِسْتِجْمَام | m | - | abstract | recreation
نِجَارَة | f | - | abstract | carpentry
وِيب | m | - | channel | web
مَهْر | m | مُهُور | money | dowry
خَشَبَة | f | ات | thing | plank, stage
عَرَاقَة | f | - | abstract | long standing
نَكْهَة | f | ات | food | flavour
بِيسْبُول | m | - | sport | baseball
صَمِيم | m | - | abstract | core, depth
طُرْفَة | f | ات | speech | anecdote
بَاحَة | f | ات | place | courtyard
دَارَة | f | ات | body | foundation, house
حِمْيَة | f | - | food | diet
مَحْدُودِيَّة | f | - | abstract | limitedness
فُقَاعَة | f | ات | thing | bubble
فُقَّاعَة | f | ات | thing | bubble
كَيْنُونَة | f | - | abstract | being
غَلْطَة | f | غَلَطَات | abstract | mistake
نَعَام | m | - | animal | ostriches
تَعَدُّدِيَّة | f | - | abstract | pluralism
سِوَار | m | أَسَاوِر | thing | bracelet
دِفْء | m | - | abstract | warmth
صِرَفَة | f | - | money | exchange
صِرَافَة | f | - | money | money exchange
عَذَاب | m | - | abstract | torment
رَافِد | m | رَوَافِد | nature | tributary
مِجْهَر | m | مَجَاهِر | thing | microscope
مَلَاءَة | f | - | money | solvency
حَيَاء | m | - | emotion | modesty, shame
أَنْثْرُوبُولُوجْيَا | f | - | science | anthropology
مَفْسَدَة | f | مَفَاسِد | abstract | evil
مَنْشَط | m | مَنَاشِط | abstract | activity
حُنْكَة | f | - | abstract | shrewdness
غُرَّة | f | - | time | first day of the month
اِسْتِتْبَاب | m | - | abstract | restoration of order
غَثَيَان | m | - | illness | nausea
بَلَاغَة | f | - | abstract | eloquence
مُونْتَاج | m | - | art media | film editing
قَذَارَة | f | - | abstract | filth
بَوْل | m | - | body-part | urine
وُسْع | m | - | abstract | capability (in بوسع)
هَوَى | m | أَهْوَاء | emotion | whim, love
هُرْمُون | m | ات | material | hormone
مَعْصِيَة | f | مَعَاصٍ | abstract | sin
جَنَبَة | f | جَنَبَات | abstract | side
مَهْزَلَة | f | مَهَازِل | abstract | farce
قِرْن | m | أَقْرَان | person | peer
مَأْدَبَة | f | مَآدِب | event food | banquet
بَادِرَة | f | بَوَادِر | abstract | sign
بَوَادِر | f | - | abstract | first signs
بَاكُورَة | f | بَوَاكِير | abstract | first fruits
زَيْف | m | - | abstract | falseness
نَشْء | m | - | group | youngsters
قُولُون | m | - | body-part | colon
هَكَر | m | - | person | hacker
سَطْوَة | f | - | abstract | power
هَمّ | m | هُمُوم | emotion | worry
صِيت | m | - | abstract | repute
نَعْرَة | f | نَعَرَات | abstract | chauvinism
مِنْدِيل | m | مَنَادِيل | thing | handkerchief
نَكْسَة | f | نَكْسَات نَكَسَات | abstract | setback
وَفْر | m | وُفُورَات | money | saving
تَوْصِيلَة | f | ات | thing | connection
تَنُّورَة | f | تَنَانِير | clothing | skirt
إِمْرَة | f | - | abstract | command
عَظَمَة | f | - | abstract | greatness
جِيتَار | m | ات | thing | guitar
بُقْعَة | f | بِقَاع بُقَع | place | spot
رُقْعَة | f | رِقَاع رُقَع | place | patch, area
لَفْتَة | f | لَفَتَات | act | gesture
فُسَيْفِسَاء | f | - | art | mosaic
غَصَّة | f | غَصَص | abstract | lump in the throat
وَقَاحَة | f | - | abstract | insolence
ثَنَايَا | f | - | abstract | folds
شِرَاع | m | أَشْرِعَة | thing | sail
نَقَاء | m | - | abstract | purity
مَوْثُوقِيَّة | f | - | abstract | reliability
مِكْرُوفُون | m | ات | thing | microphone
مُخَالَصَة | f | ات | document | settlement
إِنْزِيم | m | ات | material | enzyme
كَارْبُوهِيدْرَات | f | - | food | carbohydrates
حَلْي | m | حُلِيّ | thing | jewellery
حَمَاقَة | f | ات | abstract | folly
عَتَبَة | f | ات أَعْتَاب | thing | threshold
تَسْلِيف | m | - | act money | lending
كَسَل | m | - | abstract | laziness
اِنْتِكَاسَة | f | ات | abstract | setback
مَسْلَك | m | مَسَالِك | abstract | path
زَلَّة | f | ات | abstract | slip
بَذَخ | m | - | abstract | luxury
كَنْز | m | كُنُوز | thing | treasure
مَلَذَّة | f | ات | abstract | delight
بُرْقُع | m | بَرَاقِع | clothing | face veil
مَحْلُول | m | مَحَالِيل | material | solution (liquid)
جَارِحَة | f | جَوَارِح | animal body-part | limb, bird of prey
إِطْلَالَة | f | ات | abstract | view, appearance
اِسْتِقْطَاع | m | ات | act money | deduction
غَلَّة | f | غِلَال ات | food | crop, yield
قَسِيمَة | f | قَسَائِم | document | voucher, coupon
أَلَق | m | - | abstract | radiance
صَفَّارَة | f | ات | thing | siren, whistle
تَرْسِيَة | f | - | act | awarding (a contract)
طَلَبِيَّة | f | ات | money | order (goods)
طَبْعَة | f | طَبَعَات | document | edition
مَغَبَّة | f | ات | abstract | consequence
تِنِّين | m | تَنَانِين | animal | dragon
قَضِيب | m | قُضْبَان | thing | bar, rail
سَذَاجَة | f | - | abstract | naivety
قِسْط | m | أَقْسَاط | money | instalment, share
إِذْكَاء | m | - | act | kindling
قَابِلِيَّة | f | ات | abstract | ability
أُهْبَة | f | - | abstract | readiness (in على أهبة)
رَشَاقَة | f | - | abstract | slimness, agility
كِسْوَة | f | كُسَى | clothing | clothing, covering
مَصَاعِب | f | - | abstract | difficulties
مُقَاصَّة | f | - | money | clearing
كَرَز | m | - | food plant | cherries
حَوْكَمَة | f | - | abstract | governance
كَارْتِل | m | ات | body business | cartel
حَمِيمِيَّة | f | - | abstract | intimacy
مُحَامَاة | f | - | law | law practice
غَسِيل | m | - | act | washing
جُمْجُمَة | f | جَمَاجِم | body-part | skull
حَسْرَة | f | حَسَرَات | emotion | grief, regret
قَنَال | m | - | place | canal
حِضْن | m | أَحْضَان | body-part | lap, embrace
كُهُولَة | f | - | time | middle age
مِيرَاث | m | مَوَارِيث | money | inheritance
كَرْمَة | f | - | plant | vine
نَوْرَس | m | نَوَارِس | animal | seagull
حَشْوَة | f | - | thing | filling
تَسْوِيف | m | - | abstract | procrastination
جَمَاعِيَّة | f | - | abstract | teamwork
تَبْدِيد | m | - | act | dispelling, squandering
تَقَاعُد | m | - | act | retirement, pension
سُكُوت | m | - | act | silence
صَمْت | m | - | act | silence
نَوْم | m | - | act | sleep
يَقَظَة | f | - | abstract | wakefulness
إِدْمَاج | m | - | act | merging
صُدُور | m | - | act | issuing
وُقُوف | m | - | act | standing
رُقِيّ | m | - | abstract | refinement
صُمُود | m | - | abstract | steadfastness
تَصَدٍّ | m | - | act | confronting
تَرَدٍّ | m | - | abstract | deterioration
تَثْقِيف | m | - | act | education, acculturation
يَافِع | m | ون | person | adolescent
وَكَالَة | f | ات | body | agency
تَقْطِير | m | - | act | dripping, distillation
تَقْسِيط | m | - | money | payment by instalments
اِكْتِتَاب | m | ات | act money | subscription (shares)
تَخْفِيض | m | ات | act money | reduction
تَدَاوُلَات | f | - | money | trading
عَدِيد | m | - | abstract | numerous
تَحْفِيز | m | ات | act | incentive
تَحْلِيق | m | - | act motion | flight
إِعَارَة | f | ات | act sport | loan (of a player)
مُضِيف | m | ون | person role | host, steward
مُضِيفَة | f | ات | person role | hostess, stewardess
مُقْتَنَى | m | مُقْتَنَيَات | thing | possession, collection item
مُقْتَنَيَات | f | - | thing | acquisitions
مُسْتَجَدّ | m | ات | abstract | new development
مُسْتَجَدَّات | f | - | abstract | developments
مُقْتَطَف | m | ات | document | excerpt
مُسَلَّمَة | f | ات | abstract | postulate
مُحَاكَاة | f | - | act | simulation
مُبَاغَتَة | f | - | act | surprise
مُجَرَّد | m | - | abstract | mere
مُشْتَرَيَات | f | - | money | purchases
مِضْمَار | m | مَضَامِير | place | field, arena
مَعْمُورَة | f | - | place | inhabited world
نَاطُور | m | نَوَاطِير | person worker | guard
لَدْغَة | f | لَدَغَات | injured | sting, bite
عَضَّة | f | ات | injured | bite
تَتْوِيج | m | - | act sport | crowning
عُظْم | m | - | abstract | greatness, size
وَصْمَة | f | وَصَمَات | abstract | stigma
لَطْمَة | f | لَطَمَات | act | slap, blow
صَفْعَة | f | صَفَعَات | act | slap
مَقْلَب | m | مَقَالِب | place | dump, trick
مُخَطَّط | m | ات | document | plan, scheme
مُصَفَّحَة | f | ات | vehicle weapon | armoured car
عَرَبُون | m | عَرَابِين | money | deposit
رَهْن | m | رُهُون | money | mortgage, pledge
كُوبُون | m | ات | document | coupon
تِرَانْزِيت | m | - | abstract | transit
تْرَانْزِيت | m | - | abstract | transit
كَارْت | m | كُرُوت | thing sport | card
كَرْت | m | كُرُوت | thing sport | card
بْلَانْتِي | m | - | sport | penalty kick
أُوفْسَايْد | m | - | sport | offside
نِصَاب | m | أَنْصِبَة | law | quorum, proper place
مُنْعَطَف | m | ات | abstract | turning point
مُنْعَرَج | m | ات | place | bend
مُنْخَفَض | m | ات | place weather | low ground, depression
مُرْتَفَع | m | ات | place | height
حَوَالَة | f | ات | money | transfer, money order
هَفْوَة | f | هَفَوَات | abstract | lapse
وَيْلَة | f | ات | abstract | woe
وَيْلَات | f | - | abstract | woes
عُرُوبَة | f | - | abstract | Arabism
إِنْسَانِيَّة | f | - | abstract | humanity
هِوَايَة | f | ات | abstract | hobby
نَقَاهَة | f | - | medical | convalescence
رَخَاوَة | f | - | abstract | softness
اِنْتِشَال | m | - | act | recovery, pulling out
`;
