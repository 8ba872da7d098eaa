/** More abstract nouns of states, conditions and doings. */
export default `
# abstract
تَطَرُّف | m | - | abstract | extremism
غَلَاء | m | - | abstract | high prices
بَدْء | m | - | time | beginning, start
نِصْف | m | أَنْصَاف | quantity | half
ذَات | f | ذَوَات | abstract | self
إِسْكَان | m | - | act | housing
وَاجِهَة | f | ات | place | front, facade
سُهُولَة | f | - | abstract | ease
هَامِش | m | هَوَامِش | abstract | margin
فَوْر | m | - | time | instant
غُضُون | m | - | time | course (in في غضون)
رَقَابَة | f | - | act | supervision, censorship
رِقَابَة | f | - | act | supervision, censorship
نَشَاط | m | ات أَنْشِطَة | act | activity
حُرْمَة | f | ات | abstract | sanctity
سُيُولَة | f | - | money | liquidity
مُوَاصَفَة | f | ات | abstract | specification
سَرَاح | m | - | act | release (in إطلاق سراح)
جَزَاء | m | ات | act law | penalty
رِدَّة | f | - | abstract | apostasy, reaction
خَارِطَة | f | خَرَائِط | document | map
تَجْزِئَة | f | - | abstract | retail, division
ضِيق | m | - | abstract | narrowness, distress
حَدَاثَة | f | - | abstract | modernity
ثُلْث | m | أَثْلَاث | quantity | third
خُمْس | m | أَخْمَاس | quantity | fifth
عُشْر | m | أَعْشَار | quantity | tenth
مَجْهُول | m+ة | ون | person | unknown person
هَيَجَان | m | - | abstract | agitation
غَمْرَة | f | غَمَرَات | abstract | midst
خِضَمّ | m | - | abstract | midst
مَعْزِل | m | - | abstract | isolation (in بمعزل)
عُقُوق | m | - | abstract | disobedience
تَحَايُل | m | ات | abstract | trickery
تَوَاطُؤ | m | - | abstract | collusion
تَبَعِيَّة | f | - | abstract | dependence
هِمَّة | f | هِمَم | abstract | zeal
تَمَادٍ | m | - | abstract | persistence
تَفَاوُت | m | ات | abstract | disparity
مِصْدَاقِيَّة | f | - | abstract | credibility
صَلَاحِيَّة | f | ات | abstract | validity, power
شَرَاسَة | f | - | abstract | ferocity
دِرَايَة | f | - | abstract | knowledge
تَحَلٍّ | m | - | abstract | adornment
اِنْضِبَاط | m | - | abstract | discipline
مَوْضُوعِيَّة | f | - | abstract | objectivity
مَنْهَجِيَّة | f | ات | abstract | methodology
خُصُوصِيَّة | f | ات | abstract | privacy, particularity
شُمُولِيَّة | f | - | abstract | totality
اِشْتِرَاك | m | ات | abstract | subscription
تَفَوُّق | m | - | abstract | superiority
وِصَايَة | f | - | abstract | guardianship
أَرْضِيَّة | f | ات | place | floor, ground
رَادِع | m | - | abstract | deterrent
رَخَاء | m | - | abstract | prosperity
وِزْر | m | أَوْزَار | abstract | burden, sin
إِحَاطَة | f | ات | speech | briefing, encirclement
حَصَانَة | f | ات | abstract | immunity
مَنَاعَة | f | - | abstract | immunity
إِمْدَاد | m | ات | act | supply
تَمْوِين | m | - | act | provisioning, supply
مَؤُونَة | f | مُؤَن | thing | provisions
زَاد | m | أَزْوَاد | food | provisions
اِمْتِيَاز | m | ات | abstract | privilege, concession
تَرْخِيص | m | ات تَرَاخِيص | document act | licence
إِذْن | m | أُذُون ات | document speech | permission
تَفْوِيض | m | ات | document act | mandate
اِنْتِدَاب | m | ات | act | mandate
تَدَخُّل | m | ات | act | intervention
نُشُوب | m | - | act | outbreak
اِنْدِلَاع | m | - | act | outbreak
تَسَلُّل | m | - | act | infiltration
اِخْتِرَاق | m | ات | act | penetration, hack
تَجَسُّس | m | - | act crime | espionage
قَرْصَنَة | f | - | act crime | piracy
تَعَقُّب | m | - | act | pursuit
مُلَاحَقَة | f | ات | act | pursuit
مُطَارَدَة | f | ات | act | pursuit
مُخَاطَبَة | f | ات | speech | address
مُنَاشَدَة | f | ات | speech | appeal
تَوَسُّل | m | ات | speech | plea
اِلْتِمَاس | m | ات | speech | petition
عَرِيضَة | f | عَرَائِض | document | petition
مُتَابَعَة | f | ات | act | follow-up
مُرَاجَعَة | f | ات | act | review
مُسَاءَلَة | f | - | act | accountability
مُحَاسَبَة | f | - | act | accountability
تَفَشِّي | m | - | act | outbreak (of disease)
تَفَشٍّ | m | - | act | outbreak (of disease)
تَنَامٍ | m | - | act | growth
تَعَاظُم | m | - | act | growth
تَضَاؤُل | m | - | act | dwindling
تَقَلُّص | m | - | act | shrinking
تَلَاشٍ | m | - | act | vanishing
اِنْعِدَام | m | - | abstract | absence
مَبْعَث | m | - | cause | source, cause
تَفَاقُم | m | - | act | aggravation
اِحْتِقَان | m | ات | abstract | congestion, tension
تَجَاذُب | m | ات | abstract | tension, pull
تَدَاوُل | m | ات | act | circulation, handling
مُضَارَبَة | f | ات | act money | speculation
مُقَارَبَة | f | ات | abstract | approach
مُقَارَنَة | f | ات | abstract | comparison
مُفَارَقَة | f | ات | abstract | paradox
مُوَازَاة | f | - | abstract | parallel
مُحَاصَرَة | f | - | act | siege
مُسَاوَمَة | f | ات | act | bargaining
مُقَايَضَة | f | ات | act | barter
مُوَاكَبَة | f | - | act | accompaniment
مُصَادَرَة | f | ات | act | confiscation
مُجَامَلَة | f | ات | speech | courtesy
عَصَبِيَّة | f | ات | abstract | partisanship
جَسَارَة | f | - | abstract | boldness
شَهَامَة | f | - | abstract | gallantry
مُرُوءَة | f | - | abstract | manliness
نَزْوَة | f | نَزَوَات | abstract | whim
نَشْوَة | f | - | abstract | elation
# set phrases of news
مَتْن | m | مُتُون | thing | board (of a ship, aircraft), text
نُصْرَة | f | - | act | support, aid
كَثَب | m | - | abstract | nearness (in عن كثب)
سُبْحَان | m | - | abstract | glory (of God)
رُمَّة | f | - | abstract | entirety (in برمته)
إِنْفَاذ | m | - | act | carrying out, enforcement
مَشِيئَة | f | - | abstract | will (of God)
`;
