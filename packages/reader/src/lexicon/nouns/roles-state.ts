/** Roles and offices of state, parliament, courts, diplomacy and administration. */
export default `
# person role government
رَئِيس | m+ة | رُؤَسَاء | person role government | president, chief
رِئَاسَة | f | ات | body government | presidency
نَائِب | m+ة | نُوَّاب ون | person role government | deputy, member of parliament
وَزِير | m+ة | وُزَرَاء | person role government | minister
وَكِيل | m+ة | وُكَلَاء | person role government | agent, undersecretary
مُحَافِظ | m+ة | ون | person role government | governor
حَاكِم | m+ة | حُكَّام ون | person role government | ruler, governor
وَالٍ | m | وُلَاة | person role government | governor, wali
أَمِين | m | أُمَنَاء | person role government | secretary, trustee
أَمِينَة | f | ات | person role government | secretary (woman)
سِكِرْتِير | m+ة | ات | person role government | secretary
مُسْتَشَار | m+ة | ون | person role government legal | adviser, chancellor
مُسَاعِد | m+ة | ون | person role government | assistant
مُعَاوِن | m+ة | ون | person role government | aide
مَسْؤُول | m+ة | ون | person role government | official
مُوَظَّف | m+ة | ون | person role worker | employee, civil servant
مُدِير | m+ة | مُدَرَاء ون | person role | director, manager
مُرَشَّح | m+ة | ون | person role government | candidate
نَاخِب | m+ة | ون | person | voter
بَرْلَمَانِيّ | m+ة | ون | person role government | member of parliament
عُضْو | m | أَعْضَاء | person role body-part | member, organ
عُضْوَة | f | ات | person role | member (woman)
عُضْوِيَّة | f | ات | abstract | membership
سِيَاسِيّ | m+ة | ون سَاسَة | person role government | politician
زَعَامَة | f | ات | group abstract | leadership
قِيَادَة | f | ات | body abstract | leadership, command
مُتَحَدِّث | m+ة | ون | person role government | spokesman
نَاطِق | m+ة | ون | person role government | spokesman
مَنْدُوب | m+ة | ون | person role diplomat | delegate, representative
مُمَثِّل | m+ة | ون | person role | representative, actor
مُفَوَّض | m+ة | ون | person role diplomat | commissioner
مَبْعُوث | m+ة | ون | person role diplomat | envoy
مُوْفَد | m+ة | ون | person role diplomat media | envoy, correspondent
رَسُول | m | رُسُل | person role religious | messenger, apostle
سَفِير | m+ة | سُفَرَاء | person role diplomat | ambassador
قُنْصُل | m | قَنَاصِل | person role diplomat | consul
قَائِم | m | - | person role | acting (in القائم بأعمال)
مُلْحَق | m | مَلَاحِق | person role document | attache, annex
دِبْلُومَاسِيّ | m+ة | ون | person role diplomat | diplomat
دُبْلُومَاسِيّ | m+ة | ون | person role diplomat | diplomat
مُفَاوِض | m+ة | ون | person role diplomat | negotiator
وَسِيط | m+ة | وُسَطَاء | person role diplomat | mediator
مُرَافِق | m+ة | ون | person role | companion, escort
نَقِيب | m | نُقَبَاء | person role title military | captain, head of a syndicate
عُمْدَة | m | عُمَد | person role title | mayor
مُخْتَار | m | مَخَاتِير | person role title | village headman
قَائِمَقَام | m | ون | person role title | head of a district
مُتَصَرِّف | m | ون | person role title | governor of a district
مَأْمُور | m | مَآمِير | person role | commissioner, warden
مُنَسِّق | m+ة | ون | person role | coordinator
مُؤَسِّس | m+ة | ون | person role | founder
رَقِيب | m | رُقَبَاء | person role military | sergeant, censor
مُفَتِّش | m+ة | ون | person role | inspector
مُحَقِّق | m+ة | ون | person role legal | investigator
مُدَقِّق | m+ة | ون | person role | auditor, checker
مُحَاسِب | m+ة | ون | person role business | accountant
رَئِيسَة | f | ات | person role government | president (woman)
مُشَرِّع | m+ة | ون | person role legal | legislator
# person role legal
قَاضٍ | m | قُضَاة | person role legal | judge
قَاضِيَة | f | ات | person role legal | woman judge
مُحَامٍ | m | ون | person role legal | lawyer
مُحَامِيَة | f | ات | person role legal | woman lawyer
مُدَّعٍ | m | ون | person role legal | plaintiff, prosecutor
مُدَّعًى | m | - | person role legal | defendant
مُدَّعِيَة | f | ات | person role legal | plaintiff (woman)
مُحَلَّف | m+ة | ون | person role legal | juror
مُحَكِّم | m+ة | ون | person role legal | arbitrator, jury member
حَاجِب | m | حَوَاجِب | person role legal body-part | chamberlain, usher, eyebrow
كَاتِب | m+ة | كُتَّاب كَتَبَة | person role media | writer, clerk
مُوَثِّق | m+ة | ون | person role legal | notary, documenter
مَأْذُون | m | ون | person role legal | registrar of marriages
مُتَّهَم | m+ة | ون | person criminal | accused
مُدَان | m+ة | ون | person criminal | convict
مَحْكُوم | m+ة | ون | person criminal | convict
مَوْقُوف | m+ة | ون | person victim | detainee
مُحْتَجَز | m+ة | ون | person victim | person held
مُعْتَقَل | m+ة | ون | person victim | detainee
سَجِين | m+ة | سُجَنَاء | person victim | prisoner
أَسِير | m+ة | أَسْرَى أُسَرَاء | person victim military | prisoner of war
مَحْبُوس | m+ة | مَحَابِيس ون | person victim | prisoner
جَانٍ | m | جُنَاة | person criminal | culprit
مُجْرِم | m+ة | ون | person criminal | criminal
مُذْنِب | m+ة | ون | person criminal | guilty person
بَرِيء | m | أَبْرِيَاء | person | innocent
مُشْتَكٍ | m | ون | person | complainant
مُطَالِب | m+ة | ون | person | claimant
# person criminal
قَاتِل | m+ة | قَتَلَة ون | person criminal | killer
سَفَّاح | m+ة | ون | person criminal | slayer, serial killer
سَفَّاك | m | - | person criminal | shedder of blood
لِصّ | m | لُصُوص | person criminal | thief
سَارِق | m+ة | ون سُرَّاق | person criminal | thief
حَرَمِيّ | m | - | person criminal | thief
قُرْصَان | m | قَرَاصِنَة | person criminal | pirate
قَاطِع | m | - | person criminal | highwayman, sharp
مُهَرِّب | m+ة | ون | person criminal | smuggler
مُهَاجِم | m | ون | person criminal sport | attacker, forward
مُعْتَدٍ | m | ون | person criminal | aggressor
مُنَفِّذ | m+ة | ون | person criminal | perpetrator, executor
مُرْتَكِب | m+ة | ون | person criminal | perpetrator
خَاطِف | m | ون | person criminal | kidnapper
خَارِق | m | - | person criminal | violator
مُغْتَصِب | m | ون | person criminal | rapist, usurper
مُتَحَرِّش | m | ون | person criminal | harasser
بَلْطَجِيّ | m | بَلْطَجِيَّة | person criminal | thug
شَبِّيح | m | شَبِّيحَة | person criminal | regime thug
عِصَابَة | f | ات | group criminal | gang
مُزَوِّر | m+ة | ون | person criminal | forger
مُحْتَال | m+ة | ون | person criminal | swindler
نَصَّاب | m+ة | ون | person criminal | swindler
مُرْتَشٍ | m | مُرْتَشُون | person criminal | bribe-taker
فَاسِد | m | ون | person criminal | corrupt person
مُدْمِن | m+ة | ون | person | addict
مُعَاقِر | m | - | person | one given to drink
جَاسُوس | m | جَوَاسِيس | person criminal | spy
خَائِن | m | خَوَنَة | person criminal | traitor
مُتَآمِر | m+ة | ون | person criminal | conspirator
إِرْهَابِيّ | m+ة | ون | person criminal armed | terrorist
مُتَطَرِّف | m+ة | ون | person | extremist
مُتَشَدِّد | m+ة | ون | person | hardliner
تَكْفِيرِيّ | m+ة | ون | person armed | takfiri
اِنْقِلَابِيّ | m+ة | ون | person | putschist
مُتَوَرِّط | m+ة | ون | person criminal | person involved
هَارِب | m+ة | ون | person criminal | fugitive
فَارّ | m | ون | person criminal | fugitive
مَطْلُوب | m+ة | ون | person criminal | wanted person
`;
