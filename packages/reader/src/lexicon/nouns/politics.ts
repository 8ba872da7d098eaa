/** Politics, elections, rule and order, protest. */
export default `
# abstract
اِنْتِخَاب | m | ات | event act | election
اِقْتِرَاع | m | ات | event act | ballot, poll
تَصْوِيت | m | - | act | voting
اِسْتِفْتَاء | m | ات | event act | referendum
اِسْتِطْلَاع | m | ات | act | poll, reconnaissance
صَوْت | m | أَصْوَات | abstract | voice, vote
صَنْدُوق | m | صَنَادِيق | thing | box
تَرَشُّح | m | ات | act | candidacy
تَرْشِيح | m | ات | act | nomination
وِلَايَة | f | ات | place | state, province, term
وَلَاء | m | ات | abstract | loyalty
بَيْعَة | f | ات | act | pledge of allegiance
ثَوْرَة | f | ات | event act conflict | revolution
اِنْقِلَاب | m | ات | event act conflict | coup
تَمَرُّد | m | ات | act conflict | rebellion
اِنْتِفَاضَة | f | ات | event act conflict | uprising
إِصْلَاح | m | ات | act | reform
تَغْيِير | m | ات | act | change
تَحَوُّل | m | ات | act | transformation
مُظَاهَرَة | f | ات | event act protest | demonstration
تَجَمْهُر | m | ات | event act protest | rally, gathering
مَصِيرَة | f | ات | event act protest | march
مَسِيرَة | f | ات | event act protest | march
اِحْتِجَاج | m | ات | event act protest | protest
اِعْتِصَام | m | ات | event act protest | sit-in
إِضْرَاب | m | ات | event act protest | strike
وَقْفَة | f | وَقَفَات | event act protest | stand, vigil
حِرَاك | m | ات | event act protest | movement of protest
شَغَب | m | - | event act conflict | riot
فَوْضَى | f | - | abstract | chaos
فِتْنَة | f | فِتَن | abstract | sedition, strife
أَزْمَة | f | أَزَمَات | abstract conflict | crisis
مُشْكِلَة | f | ات مَشَاكِل | abstract | problem
مُشْكِل | m | مَشَاكِل | abstract | problem
قَضِيَّة | f | قَضَايَا | abstract | case, cause, issue
مَسْأَلَة | f | مَسَائِل | abstract | matter, question
مَلَفّ | m | ات | document abstract | file, dossier
أَمْر | m | أُمُور أَوَامِر | abstract speech | matter, order
شَأْن | m | شُؤُون | abstract topic | matter, affair
مَوْضُوع | m | مَوَاضِيع ات | abstract | topic, subject
بُعْد | m | أَبْعَاد | abstract quantity | dimension, distance
مَوْقِف | m | مَوَاقِف | abstract facility | position, attitude
رَأْي | m | آرَاء | abstract | opinion
وِجْهَة | f | ات | abstract place | viewpoint (in وجهة نظر), destination, viewpoint
نَهْج | m | - | abstract | approach
مَنْهَج | m | مَنَاهِج | abstract | method, curriculum
خُطَّة | f | خُطَط | document | plan
خُطْوَة | f | خُطُوَات خُطَى | act | step
بَرْنَامَج | m | بَرَامِج | document channel media | programme
مَشْرُوع | m | مَشَارِيع ات | document | project
مُبَادَرَة | f | ات | document act | initiative
حَمْلَة | f | حَمَلَات | event act | campaign
اِسْتْرَاتِيجِيَّة | f | ات | document | strategy
اِسْتِرَاتِيجِيَّة | f | ات | document | strategy
دُسْتُور | m | دَسَاتِير | document law | constitution
اِسْتِقْلَال | m | - | abstract | independence
حُرِّيَّة | f | ات | abstract | freedom
عَدَالَة | f | - | abstract | justice
عَدْل | m | - | abstract | justice
مُسَاوَاة | f | - | abstract | equality
حَقّ | m | حُقُوق | abstract law | right, truth
وَاجِب | m | ات | abstract | duty
مَسْؤُولِيَّة | f | ات | abstract | responsibility
شَفَافِيَّة | f | - | abstract | transparency
فَسَاد | m | - | abstract crime | corruption
شَرْعِيَّة | f | ات | abstract | legitimacy
مَنْصِب | m | مَنَاصِب | abstract role | post, position
مَقْعَد | m | مَقَاعِد | thing | seat
كُرْسِيّ | m | كَرَاسِيّ | thing | chair
عَرْش | m | عُرُوش | thing | throne
تَاج | m | تِيجَان | thing | crown
رَايَة | f | ات | thing | banner
عَلَم | m | أَعْلَام | thing | flag
نَشِيد | m | أَنَاشِيد | thing | anthem
شِعَار | m | ات | speech | slogan
دَوْر | m | أَدْوَار | abstract facility | role
نُفُوذ | m | - | abstract | influence
هَيْبَة | f | - | abstract | prestige
سَيْطَرَة | f | - | act conflict | control
هَيْمَنَة | f | - | abstract | hegemony
أَغْلَبِيَّة | f | ات | quantity group | majority
أَكْثَرِيَّة | f | ات | quantity group | majority
أَقَلِّيَّة | f | ات | group | minority
مُحَاصَصَة | f | ات | abstract | sharing of offices
يَسَار | m | - | direction group | left
يَمِين | m | - | direction group speech | right, oath
وَسَط | m | أَوْسَاط | place group direction | middle, milieu
قَوْمِيَّة | f | ات | abstract | nationalism, nationality
وَطَنِيَّة | f | ات | abstract | patriotism
عُنْصُرِيَّة | f | - | abstract | racism
طَائِفِيَّة | f | - | abstract | sectarianism
عَلْمَانِيَّة | f | - | abstract | secularism
لِيبِرَالِيَّة | f | - | abstract | liberalism
شُيُوعِيَّة | f | - | abstract | communism
رَأْسْمَالِيَّة | f | - | abstract | capitalism
نَازِيَّة | f | - | abstract | Nazism
فَاشِيَّة | f | - | abstract | fascism
صَهْيُونِيَّة | f | - | abstract | Zionism
إِمْبِرْيَالِيَّة | f | - | abstract | imperialism
اِسْتِعْمَار | m | - | act | colonialism
اِحْتِلَال | m | ات | act conflict | occupation
اِسْتِيطَان | m | - | act | settlement
ضَمّ | m | - | act | annexation
تَطْبِيع | m | - | act | normalisation
قَرَار | m | ات | document speech | decision
مَرْسُوم | m | مَرَاسِيم | document speech law | decree
مَرَاسِم | f | - | event | ceremony, protocol
قَانُون | m | قَوَانِين | document law | law
تَشْرِيع | m | ات | document law | legislation
لَائِحَة | f | لَوَائِح | document law | list, regulation
طَلَب | m | ات | speech act money | request, demand
مَطْلَب | m | مَطَالِب | speech | demand
مُطَالَبَة | f | ات | speech act | demand
شَرْط | m | شُرُوط | abstract law | condition, clause
شَرِيطَة | f | شَرَائِط | abstract | condition, strip
خِيَار | m | ات | abstract food | option
اِخْتِيَار | m | ات | act | choice
هَدَف | m | أَهْدَاف | abstract sport | aim, target, goal
غَايَة | f | ات | abstract | aim, extremity
غَرَض | m | أَغْرَاض | thing abstract | purpose
نِيَّة | f | ات نَوَايَا | abstract | intention
عَزْم | m | - | abstract | resolve
إِرَادَة | f | ات | abstract | will
رَغْبَة | f | رَغَبَات | emotion abstract | desire
نَجَاح | m | ات | act | success
فَشَل | m | - | act | failure
إِنْجَاز | m | ات | act | achievement
فَوْز | m | - | act sport | victory
اِنْتِصَار | m | ات | act | victory
هَزِيمَة | f | هَزَائِم | act | defeat
خَسَارَة | f | خَسَائِر | act money abstract | loss
تَقَدُّم | m | - | act | progress, advance
تَرَاجُع | m | ات | act | retreat, decline
تَطَوُّر | m | ات | act | development
تَعَاوُن | m | - | act | cooperation
شَرَاكَة | f | ات | abstract | partnership
عَلَاقَة | f | ات | abstract | relation
صِلَة | f | ات | abstract | link, relation
رَابِط | m | رَوَابِط | abstract | link
تَعَايُش | m | - | act | coexistence
تَسَامُح | m | - | abstract | tolerance
حِيَاد | m | - | abstract | neutrality
تَوَازُن | m | ات | abstract | balance
اِسْتِقْرَار | m | - | abstract | stability
`;
