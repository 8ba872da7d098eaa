/**
 * Adverbs: of time, order, place, degree, manner, and of comment; and accusatives that have become phrases (ردا على).
 * An adverb that is the accusative of a living noun or adjective has that word's lemma (`غالبا`: غالب), as in UD Arabic-PUD;
 * those that have become words of their own keep their form (`حاليا`, `أيضا`).
 */
export default `
# time: deictic and relative
الْآنَ | الْآنَ | ADV | | time-adverb now | now
اليَوْمَ | يَوْم | ADV | Definite=Def | time-adverb deictic | today
أَمْسِ | أَمْس | ADV | | time-adverb deictic past | yesterday
الْأَمْسِ | أَمْس | ADV | Definite=Def | time-adverb deictic past | yesterday
غَدًا | غَد | ADV | | time-adverb deictic future-time | tomorrow
الْغَدِ | غَد | ADV | Definite=Def | time-adverb deictic future-time | tomorrow
غَدَاةَئِذٍ | غَدَاة | ADV | | time-adverb | on the morrow
البَارِحَةَ | بَارِحَة | ADV | Definite=Def | time-adverb deictic past | last night, yesterday
اللَّيْلَةَ | لَيْلَة | ADV | Definite=Def | time-adverb deictic | tonight
حَالِيًّا | حَالِيًّا | ADV | | time-adverb now | at present
رَاهِنًا | رَاهِن | ADV | | time-adverb now | at present
سَابِقًا | سَابِقًا | ADV | | time-adverb past | previously
مُسْبَقًا | مُسْبَق | ADV | | time-adverb past | in advance
لَاحِقًا | لَاحِقًا | ADV | | time-adverb sequence | later
تَالِيًا | تَالِي | ADV | | time-adverb sequence | next
مُؤَخَّرًا | مُؤَخَّرًا | ADV | | time-adverb recent | recently
أَخِيرًا | أَخِيرًا | ADV | | time-adverb recent | finally, lately
حَدِيثًا | حَدِيث | ADV | | time-adverb recent | recently
قَرِيبًا | قَرِيبًا | ADV | | time-adverb future-time | soon
عَاجِلًا | عَاجِل | ADV | | time-adverb future-time | sooner
آجِلًا | آجِل | ADV | | time-adverb future-time | later
مُسْتَقْبَلًا | مُسْتَقْبَل | ADV | | time-adverb future-time | in future
فَوْرًا | فَوْرًا | ADV | | time-adverb immediate | at once
حَالًا | حَالًا | ADV | | time-adverb immediate | at once
تَوًّا | تَوًّا | ADV | | time-adverb immediate | just now
مُبَاشَرَةً | مُبَاشَرَة | ADV | | time-adverb manner-adverb immediate | directly
تِلْقَائِيًّا | تِلْقَائِيّ | ADV | | manner-adverb | automatically
فَجْأَةً | فَجْأَة | ADV | | time-adverb manner-adverb immediate | suddenly
بَغْتَةً | بَغْتَة | ADV | | time-adverb manner-adverb immediate | suddenly
صَبَاحًا | صَبَاح | ADV | | time-adverb day-part | in the morning
مَسَاءً | مَسَاء | ADV | | time-adverb day-part | in the evening
ظُهْرًا | ظُهْر | ADV | | time-adverb day-part | at noon
عَصْرًا | عَصْر | ADV | | time-adverb day-part | in the afternoon
لَيْلًا | لَيْل | ADV | | time-adverb day-part | at night
نَهَارًا | نَهَار | ADV | | time-adverb day-part | by day
فَجْرًا | فَجْر | ADV | | time-adverb day-part | at dawn
سَحَرًا | سَحَر | ADV | | time-adverb day-part | before dawn
ضُحًى | ضُحًى | ADV | | time-adverb day-part | in the forenoon
عِشَاءً | عِشَاء | ADV | | time-adverb day-part | at nightfall
يَوْمِيًّا | يَوْمِيّ | ADV | | time-adverb frequency | daily
أُسْبُوعِيًّا | أُسْبُوعِيّ | ADV | | time-adverb frequency | weekly
شَهْرِيًّا | شَهْرِيّ | ADV | | time-adverb frequency | monthly
سَنَوِيًّا | سَنَوِيّ | ADV | | time-adverb frequency | yearly
فَصْلِيًّا | فَصْلِيّ | ADV | | time-adverb frequency | quarterly
دَوْرِيًّا | دَوْرِيّ | ADV | | time-adverb frequency | periodically
دَائِمًا | دَائِمًا | ADV | | time-adverb frequency | always
دَوْمًا | دَوْم | ADV | | time-adverb frequency | always
أَبَدًا | أَبَدًا | ADV | | time-adverb frequency negation-strength | ever, never
قَطُّ | قَطّ | ADV | | time-adverb frequency negation-strength | never (past)
بَتَاتًا | بَتَات | ADV | | degree-adverb negation-strength | at all
إِطْلَاقًا | إِطْلَاق | ADV | | degree-adverb negation-strength | at all
البَتَّةَ | بَتَّة | ADV | Definite=Def | degree-adverb negation-strength | at all
نِهَائِيًّا | نِهَائِيّ | ADV | | manner-adverb negation-strength | for good, definitively
أَحْيَانًا | أَحْيَانًا | ADV | | time-adverb frequency | sometimes
غَالِبًا | غَالِب | ADV | | time-adverb frequency | mostly
عَادَةً | عَادَة | ADV | | time-adverb frequency | usually
نَادِرًا | نَادِر | ADV | | time-adverb frequency | seldom
تَارَةً | تَارَة | ADV | | time-adverb frequency | at times
طَوْرًا | طَوْر | ADV | | time-adverb frequency | at times
مِرَارًا | مِرَار | ADV | | time-adverb frequency | repeatedly
تِكْرَارًا | تِكْرَار | ADV | | time-adverb frequency | repeatedly
كَثِيرًا | كَثِير | ADV | | degree-adverb frequency | much, often
قَلِيلًا | قَلِيل | ADV | | degree-adverb | a little
قَلَّمَا | قَلَّمَا | ADV | | time-adverb frequency | seldom
كَثُرَمَا | كَثُرَمَا | ADV | | time-adverb frequency | often
مُجَدَّدًا | مُجَدَّدًا | ADV | | time-adverb repetition | again
ثَانِيَةً | ثَانِي | ADV | | time-adverb repetition | again
مَرَّةً | مَرَّة | ADV | | time-adverb repetition | once
حِينًا | حِين | ADV | | time-adverb | for a while
رَدْحًا | رَدَح | ADV | | time-adverb | for a while
بُرْهَةً | بُرْهَة | ADV | | time-adverb | a moment
مُؤَقَّتًا | مُؤَقَّت | ADV | | time-adverb | temporarily
مَرْحَلِيًّا | مَرْحَلِيّ | ADV | | time-adverb | in stages
بَاكِرًا | بَاكِر | ADV | | time-adverb | early
مُبَكِّرًا | مُبَكِّر | ADV | | time-adverb | early
مُتَأَخِّرًا | مُتَأَخِّر | ADV | | time-adverb | late
سَلَفًا | سَلَف | ADV | | time-adverb past | in advance
قَدِيمًا | قَدِيم | ADV | | time-adverb past | of old
آنِفًا | آنِف | ADV | | time-adverb past | above, earlier
تَزَامُنًا | تَزَامُن | ADV | | time-adverb compound | simultaneously
بَعْدُ | بَعْد | ADV | | time-adverb | yet, still
قَبْلُ | قَبْل | ADV | | time-adverb past | before
بَعْدًا | بَعْد | ADV | | time-adverb | afterwards
مُذَّاكَ | مُذَّاكَ | ADV | | time-adverb | since then
مُنْذُئِذٍ | مُنْذُئِذٍ | ADV | | time-adverb | since then
لَحْظَةً | لَحْظَة | ADV | | time-adverb | a moment
ذَهَابًا | ذَهَاب | ADV | | manner-adverb sport-leg | going, in the first leg
إِيَابًا | إِيَاب | ADV | | manner-adverb sport-leg | returning, in the second leg
# order
أَوَّلًا | أَوَّلًا | ADV | | order-adverb sequence | first
ثَانِيًا | ثَانِيًا | ADV | | order-adverb sequence | second
ثَالِثًا | ثَالِثًا | ADV | | order-adverb sequence | third
رَابِعًا | رَابِعًا | ADV | | order-adverb sequence | fourth
خَامِسًا | خَامِسًا | ADV | | order-adverb sequence | fifth
سَادِسًا | سَادِسًا | ADV | | order-adverb sequence | sixth
سَابِعًا | سَابِعًا | ADV | | order-adverb sequence | seventh
ثَامِنًا | ثَامِنًا | ADV | | order-adverb sequence | eighth
تَاسِعًا | تَاسِعًا | ADV | | order-adverb sequence | ninth
عَاشِرًا | عَاشِرًا | ADV | | order-adverb sequence | tenth
بِدَايَةً | بِدَايَة | ADV | | order-adverb sequence | to begin with
تِبَاعًا | تِبَاع | ADV | | order-adverb sequence | one after another
تَوَالِيًا | تَوَالِي | ADV | | order-adverb sequence | in a row
أَصْلًا | أَصْل | ADV | | manner-adverb | originally, at all
أَسَاسًا | أَسَاس | ADV | | manner-adverb | basically
# place
هُنَا | هُنَا | ADV | | place-adverb | here
هَهُنَا | هُنَا | ADV | | place-adverb | here
هُنَاكَ | هُنَاكَ | ADV | | place-adverb existence | there, there is
هُنَالِكَ | هُنَاكَ | ADV | | place-adverb existence | there
ثَمَّ | ثَمَّ | ADV | | place-adverb | there
ثَمَّةَ | ثَمَّةَ | ADV | | place-adverb existence | there is
ثَمَّتَ | ثَمَّةَ | ADV | | place-adverb existence | there is
شَمَالًا | شَمَال | ADV | | place-adverb | northwards
جَنُوبًا | جَنُوب | ADV | | place-adverb | southwards
شَرْقًا | شَرْق | ADV | | place-adverb | eastwards
غَرْبًا | غَرْب | ADV | | place-adverb | westwards
يَمِينًا | يَمِين | ADV | | place-adverb | to the right
يَسَارًا | يَسَار | ADV | | place-adverb | to the left
دَاخِلِيًّا | دَاخِلِيّ | ADV | | place-adverb manner-adverb | internally
خَارِجِيًّا | خَارِجِيّ | ADV | | place-adverb manner-adverb | externally
مَحَلِّيًّا | مَحَلِّيّ | ADV | | place-adverb manner-adverb | locally
إِقْلِيمِيًّا | إِقْلِيمِيّ | ADV | | place-adverb manner-adverb | regionally
دُوَلِيًّا | دُوَلِيّ | ADV | | place-adverb manner-adverb | internationally
عَالَمِيًّا | عَالَمِيّ | ADV | | place-adverb manner-adverb | worldwide
عَرَبِيًّا | عَرَبِيّ | ADV | | place-adverb manner-adverb | among Arabs
بَرًّا | بَرّ | ADV | | manner-adverb means-of-travel | by land
بَحْرًا | بَحْر | ADV | | manner-adverb means-of-travel | by sea
جَوًّا | جَوّ | ADV | | manner-adverb means-of-travel | by air
جَانِبًا | جَانِب | ADV | | place-adverb | aside
بَعِيدًا | بَعِيد | ADV | | place-adverb | far away
عَالِيًا | عَالِي | ADV | | place-adverb manner-adverb | high
فَوْقُ | فَوْق | ADV | | place-adverb | above
تَحْتُ | تَحْت | ADV | | place-adverb | below
أَمَامًا | أَمَام | ADV | | place-adverb | forwards
قُدُمًا | قُدُم | ADV | | manner-adverb | forwards
خَلْفًا | خَلْف | ADV | | place-adverb | backwards
وَرَاءً | وَرَاء | ADV | | place-adverb | backwards
وَسَطًا | وَسَط | ADV | | place-adverb | in the middle
# degree and approximation
جِدًّا | جِدًّا | ADV | | degree-adverb intensity | very
تَمَامًا | تَمَام | ADV | | degree-adverb intensity | entirely
كُلِّيًّا | كُلِّيّ | ADV | | degree-adverb intensity | wholly
جُزْئِيًّا | جُزْئِيّ | ADV | | degree-adverb | partly
كَامِلًا | كَامِل | ADV | | degree-adverb intensity | in full
تَقْرِيبًا | تَقْرِيب | ADV | | degree-adverb approximation | approximately
حَوَالَيْ | حَوَالَيْ | ADV | | degree-adverb approximation | about
حَوَالَى | حَوَالَيْ | ADV | | degree-adverb approximation | about
نَحْوًا | نَحْو | ADV | | degree-adverb approximation | about
تَحْدِيدًا | تَحْدِيد | ADV | | degree-adverb focus | precisely
نِسْبِيًّا | نِسْبِيّ | ADV | | degree-adverb | relatively
فَصَاعِدًا | فَصَاعِدًا | ADV | | degree-adverb bound-more | and upwards
فَأَكْثَرَ | فَأَكْثَرَ | ADV | | degree-adverb bound-more | and more
تَدْرِيجِيًّا | تَدْرِيجِيّ | ADV | | manner-adverb | gradually
شَيْئًا | شَيْء | ADV | | degree-adverb | somewhat
بَعْضًا | بَعْض | ADV | | quantifier | some
نَوْعًا | نَوْع | ADV | | degree-adverb | somewhat (in نوعا ما)
عُمُومًا | عُمُوم | ADV | | manner-adverb | in general
إِجْمَالًا | إِجْمَال | ADV | | degree-adverb total | in total
مُجْمَلًا | مُجْمَل | ADV | | degree-adverb total | on the whole
حَصْرًا | حَصْر | ADV | | restriction | exclusively
حَصْرِيًّا | حَصْرِيّ | ADV | | restriction | exclusively
خُصُوصًا | خُصُوص | ADV | | focus | especially
خِصِّيصًا | خِصِّيص | ADV | | focus | specially
خَاصَّةً | خَاصَّة | ADV | | focus | especially
بَالِغًا | بَالِغ | ADV | | degree-adverb | extremely
كَافِيًا | كَافِي | ADV | | degree-adverb | enough
أَكْثَرَ | أَكْثَر | ADV | | degree-adverb comparison bound-more | more
أَقَلَّ | أَقَلّ | ADV | | degree-adverb comparison bound-less | less
# addition, result, contrast, comment
أَيْضًا | أَيْضًا | ADV | | addition | also
كَذَلِكَ | كَذَلِكَ | ADV | | addition | likewise
مَعًا | مَعًا | ADV | | manner-adverb company | together
سَوِيَّةً | سَوِيَّة | ADV | | manner-adverb company | together
سَوِيًّا | سَوِيّ | ADV | | manner-adverb company | together
جَمِيعًا | جَمِيع | ADV | | quantifier | all together
كَافَّةً | كَافَّة | ADV | | quantifier | all
هَكَذَا | هَكَذَا | ADV | | manner-adverb result | thus
هَاكَذَا | هَكَذَا | ADV | | manner-adverb result misspelt | thus
حَتْمًا | حَتْم | ADV | | certainty | inevitably
قَطْعًا | قَطْع | ADV | | certainty | definitely
طَبْعًا | طَبْع | ADV | | certainty | of course
حَقًّا | حَقّ | ADV | | certainty | truly
فِعْلًا | فِعْل | ADV | | certainty | indeed
فِعْلِيًّا | فِعْلِيّ | ADV | | certainty | in effect
حَقِيقَةً | حَقِيقَة | ADV | | certainty | in truth
عَمَلِيًّا | عَمَلِيّ | ADV | | manner-adverb | in practice
وَاقِعِيًّا | وَاقِعِيّ | ADV | | manner-adverb | in reality
نَظَرِيًّا | نَظَرِيّ | ADV | | manner-adverb | in theory
يَقِينًا | يَقِين | ADV | | certainty | for certain
مُؤَكَّدًا | مُؤَكَّد | ADV | | certainty | certainly
عَسَى | عَسَى | ADV | | possibility hope | perhaps
مَثَلًا | مَثَل | ADV | | example | for example
عَادِيًّا | عَادِيّ | ADV | | manner-adverb | normally
فَرَضًا | فَرْض | ADV | | condition | supposing
جَدَلًا | جَدَل | ADV | | condition | for argument's sake
مَجَّانًا | مَجَّان | ADV | | manner-adverb | free of charge
هَدَرًا | هَدَر | ADV | | manner-adverb | in vain
عَبَثًا | عَبَث | ADV | | manner-adverb | in vain
سُدًى | سُدًى | ADV | | manner-adverb | in vain
# manner
رَسْمِيًّا | رَسْمِيّ | ADV | | manner-adverb | officially
عَلَنًا | عَلَن | ADV | | manner-adverb public | publicly
عَلَانِيَةً | عَلَانِيَة | ADV | | manner-adverb public | publicly
سِرًّا | سِرّ | ADV | | manner-adverb secret | secretly
جِهَارًا | جِهَار | ADV | | manner-adverb public | openly
صَرَاحَةً | صَرَاحَة | ADV | | manner-adverb public | frankly
ضِمْنًا | ضِمْن | ADV | | manner-adverb | implicitly
ضِمْنِيًّا | ضِمْنِيّ | ADV | | manner-adverb | implicitly
شَخْصِيًّا | شَخْصِيّ | ADV | | manner-adverb | personally
فَرْدِيًّا | فَرْدِيّ | ADV | | manner-adverb | individually
جَمَاعِيًّا | جَمَاعِيّ | ADV | | manner-adverb | collectively
مُنْفَرِدًا | مُنْفَرِد | ADV | | manner-adverb | alone
وَحْدَ | وَحْد | ADV | | manner-adverb alone bound | alone (before a pronoun)
سِيَاسِيًّا | سِيَاسِيّ | ADV | | manner-adverb | politically
عَسْكَرِيًّا | عَسْكَرِيّ | ADV | | manner-adverb | militarily
اِقْتِصَادِيًّا | اِقْتِصَادِيّ | ADV | | manner-adverb | economically
أَمْنِيًّا | أَمْنِيّ | ADV | | manner-adverb | in security terms
قَانُونِيًّا | قَانُونِيّ | ADV | | manner-adverb | legally
قَضَائِيًّا | قَضَائِيّ | ADV | | manner-adverb | in court
دُبْلُومَاسِيًّا | دُبْلُومَاسِيّ | ADV | | manner-adverb | diplomatically
إِعْلَامِيًّا | إِعْلَامِيّ | ADV | | manner-adverb | in the media
مَالِيًّا | مَالِيّ | ADV | | manner-adverb | financially
مَادِّيًّا | مَادِّيّ | ADV | | manner-adverb | materially
مَعْنَوِيًّا | مَعْنَوِيّ | ADV | | manner-adverb | morally
تِجَارِيًّا | تِجَارِيّ | ADV | | manner-adverb | commercially
اِجْتِمَاعِيًّا | اِجْتِمَاعِيّ | ADV | | manner-adverb | socially
تَارِيخِيًّا | تَارِيخِيّ | ADV | | manner-adverb | historically
عِلْمِيًّا | عِلْمِيّ | ADV | | manner-adverb | scientifically
طِبِّيًّا | طِبِّيّ | ADV | | manner-adverb | medically
صِحِّيًّا | صِحِّيّ | ADV | | manner-adverb | in health terms
فَنِّيًّا | فَنِّيّ | ADV | | manner-adverb | technically
تِقَنِيًّا | تِقَنِيّ | ADV | | manner-adverb | technically
إِلِكْتْرُونِيًّا | إِلِكْتْرُونِيّ | ADV | | manner-adverb | electronically
هَاتِفِيًّا | هَاتِفِيّ | ADV | | manner-adverb channel | by telephone
شَفَهِيًّا | شَفَهِيّ | ADV | | manner-adverb channel | orally
شَفَوِيًّا | شَفَوِيّ | ADV | | manner-adverb channel | orally
خَطِّيًّا | خَطِّيّ | ADV | | manner-adverb channel | in writing
كِتَابَةً | كِتَابَة | ADV | | manner-adverb channel | in writing
كِتَابِيًّا | كِتَابِيّ | ADV | | manner-adverb channel | in writing
حَرْفِيًّا | حَرْفِيّ | ADV | | manner-adverb | literally
نَصًّا | نَصّ | ADV | | manner-adverb | in these words
عَمْدًا | عَمْد | ADV | | manner-adverb | on purpose
قَصْدًا | قَصْد | ADV | | manner-adverb | on purpose
خَطَأً | خَطَأ | ADV | | manner-adverb | by mistake
سَهْوًا | سَهْو | ADV | | manner-adverb | by oversight
صُدْفَةً | صُدْفَة | ADV | | manner-adverb | by chance
مُصَادَفَةً | مُصَادَفَة | ADV | | manner-adverb | by chance
طَوْعًا | طَوْع | ADV | | manner-adverb | willingly
طَوَاعِيَةً | طَوَاعِيَة | ADV | | manner-adverb | willingly
كُرْهًا | كُرْه | ADV | | manner-adverb | unwillingly
قَسْرًا | قَسْر | ADV | | manner-adverb | by force
قَسْرِيًّا | قَسْرِيّ | ADV | | manner-adverb | by force
عَنْوَةً | عَنْوَة | ADV | | manner-adverb | by force
غَدْرًا | غَدْر | ADV | | manner-adverb | treacherously
ظُلْمًا | ظُلْم | ADV | | manner-adverb | wrongfully
عُدْوَانًا | عُدْوَان | ADV | | manner-adverb | wrongfully
جَيِّدًا | جَيِّد | ADV | | manner-adverb | well
حَسَنًا | حَسَن | ADV | | manner-adverb | well
سَرِيعًا | سَرِيع | ADV | | manner-adverb | quickly
بَطِيئًا | بَطِيء | ADV | | manner-adverb | slowly
رُوَيْدًا | رُوَيْد | ADV | | manner-adverb | gently
مَهْلًا | مَهْل | ADV | | manner-adverb | gently
مَشْيًا | مَشْي | ADV | | manner-adverb means-of-travel | on foot
سَيْرًا | سَيْر | ADV | | manner-adverb means-of-travel | on foot
رَكْضًا | رَكْض | ADV | | manner-adverb | at a run
شَنْقًا | شَنْق | ADV | | manner-adverb | by hanging
رَمْيًا | رَمْي | ADV | | manner-adverb | by shooting
ذَبْحًا | ذَبْح | ADV | | manner-adverb | by slaughter
خَنْقًا | خَنْق | ADV | | manner-adverb | by strangling
غَرَقًا | غَرَق | ADV | | manner-adverb | by drowning
حَرْقًا | حَرْق | ADV | | manner-adverb | by burning
طَعْنًا | طَعْن | ADV | | manner-adverb | by stabbing
جُوعًا | جُوع | ADV | | manner-adverb | of hunger
حَيًّا | حَيّ | ADV | | manner-adverb | alive
غِيَابِيًّا | غِيَابِيّ | ADV | | manner-adverb | in absentia
حُضُورِيًّا | حُضُورِيّ | ADV | | manner-adverb | in person
مَيْدَانِيًّا | مَيْدَانِيّ | ADV | | manner-adverb | on the ground
جُغْرَافِيًّا | جُغْرَافِيّ | ADV | | manner-adverb | geographically
دِينِيًّا | دِينِيّ | ADV | | manner-adverb | religiously
شَرْعًا | شَرْع | ADV | | manner-adverb | by sacred law
شَرْعِيًّا | شَرْعِيّ | ADV | | manner-adverb | lawfully
قَانُونًا | قَانُون | ADV | | manner-adverb | by law
عُرْفًا | عُرْف | ADV | | manner-adverb | by custom
عَقْلًا | عَقْل | ADV | | manner-adverb | by reason
نَفْسِيًّا | نَفْسِيّ | ADV | | manner-adverb | psychologically
جَسَدِيًّا | جَسَدِيّ | ADV | | manner-adverb | bodily
جِنْسِيًّا | جِنْسِيّ | ADV | | manner-adverb | sexually
ذَاتِيًّا | ذَاتِيّ | ADV | | manner-adverb | by itself
يَدَوِيًّا | يَدَوِيّ | ADV | | manner-adverb | by hand
آلِيًّا | آلِيّ | ADV | | manner-adverb | mechanically
عَشْوَائِيًّا | عَشْوَائِيّ | ADV | | manner-adverb | at random
سِلْمِيًّا | سِلْمِيّ | ADV | | manner-adverb | peacefully
إِيجَابًا | إِيجَاب | ADV | | manner-adverb | positively
إِيجَابِيًّا | إِيجَابِيّ | ADV | | manner-adverb | positively
سَلْبًا | سَلْب | ADV | | manner-adverb | negatively
سَلْبِيًّا | سَلْبِيّ | ADV | | manner-adverb | negatively
نَقْدًا | نَقْد | ADV | | manner-adverb | in cash
جُمْلَةً | جُمْلَة | ADV | | manner-adverb | altogether
تَفْصِيلًا | تَفْصِيل | ADV | | manner-adverb | in detail
مُنَاصَفَةً | مُنَاصَفَة | ADV | | manner-adverb | half and half
عِلْمًا | عِلْم | ADV | | comment compound | be it known (in علما أن)
حِفَاظًا | حِفَاظ | ADV | | purpose compound | to preserve (in حفاظا على)
حِرْصًا | حِرْص | ADV | | purpose compound | out of care (in حرصا على)
سَعْيًا | سَعْي | ADV | | purpose compound | striving (in سعيا إلى)
تَمْهِيدًا | تَمْهِيد | ADV | | purpose compound | paving the way (in تمهيدا ل)
اِسْتِعْدَادًا | اِسْتِعْدَاد | ADV | | purpose compound | preparing (in استعدادا ل)
تَحَسُّبًا | تَحَسُّب | ADV | | purpose compound | anticipating (in تحسبا ل)
تَنْفِيذًا | تَنْفِيذ | ADV | | purpose compound | carrying out (in تنفيذا ل)
تَفَادِيًا | تَفَادِي | ADV | | purpose compound | to avoid (in تفاديا ل)
تَجَنُّبًا | تَجَنُّب | ADV | | purpose compound | to avoid (in تجنبا ل)
رَدًّا | رَدّ | ADV | | cause compound response-to | in reply (in ردا على)
اِحْتِجَاجًا | اِحْتِجَاج | ADV | | cause compound response-to | in protest (in احتجاجا على)
اِنْتِقَامًا | اِنْتِقَام | ADV | | cause compound response-to | in revenge (in انتقاما ل)
تَضَامُنًا | تَضَامُن | ADV | | cause compound | in solidarity (in تضامنا مع)
تَلْبِيَةً | تَلْبِيَة | ADV | | cause compound response-to | in answer (in تلبية ل)
اِسْتِجَابَةً | اِسْتِجَابَة | ADV | | cause compound response-to | in response (in استجابة ل)
نِيَابَةً | نِيَابَة | ADV | | compound benefit | on behalf (in نيابة عن)
خِدْمَةً | خِدْمَة | ADV | | purpose compound | in the service (in خدمة ل)
دَعْمًا | دَعْم | ADV | | purpose compound | in support (in دعما ل)
دِفَاعًا | دِفَاع | ADV | | purpose compound | in defence (in دفاعا عن)
بَحْثًا | بَحْث | ADV | | purpose compound | in search (in بحثا عن)
هَرَبًا | هَرَب | ADV | | cause compound | fleeing (in هربا من)
خَوْفًا | خَوْف | ADV | | cause compound | for fear (in خوفا من)
نُزُولًا | نُزُول | ADV | | compound | complying (in نزولا عند)
عَطْفًا | عَطْف | ADV | | compound | further (in عطفا على)
# place, as nouns
الأَمَام | أَمَام | NOUN | Gender=Masc;Number=Sing;Definite=Def | place-adverb | front
`;
