/** Soldiers, police, fighters: ranks and groups. */
export default `
# person role military
جُنْدِيّ | m | جُنُود جُنْد | person role military | soldier
جُنْدِيَّة | f | ات | person role military | woman soldier
عَسْكَرِيّ | m | ون | person role military | serviceman
عَسْكَر | m | عَسَاكِر | group military | soldiery
ضَابِط | m+ة | ضُبَّاط | person role military | officer
مُلَازِم | m | ون | person role military | lieutenant
مُقَدَّم | m | ون | person role military | lieutenant colonel
عَقِيد | m | عُقَدَاء | person role military | colonel
لِوَاء | m | أَلْوِيَة لِوَاءَات | person role military place | major general, brigade, district
فَرِيق | m | فُرَقَاء فِرَق أَفْرِقَة | person role military group sport | team, lieutenant general
مُشِير | m | ون | person role military | field marshal
جِنِرَال | m | ات | person role military | general
أَمِيرَال | m | ات | person role military | admiral
أَدْمِيرَال | m | ات | person role military | admiral
جِنْرَال | m | ات | person role military | general
مَارْشَال | m | ات | person role military | marshal
كُولُونِيل | m | - | person role military | colonel
أَمِرَال | m | ات | person role military | admiral
أَدْمِرَال | m | ات | person role military | admiral
عَرِيف | m | عُرَفَاء | person role military | corporal
مُجَنَّد | m+ة | ون | person role military | conscript, recruit
مُحَارِب | m+ة | ون | person role military | warrior
مُقَاتِل | m+ة | ون | person armed military | fighter, fighter jet
مُقَاتِلَة | f | ات | weapon vehicle | fighter jet, woman fighter
مُجَاهِد | m+ة | ون | person armed | jihad fighter
فِدَائِيّ | m+ة | ون | person armed | commando, fedayee
مُقَاوِم | m+ة | ون | person armed | resistance fighter
مُتَمَرِّد | m+ة | ون | person armed rebel | rebel
ثَائِر | m+ة | ثُوَّار | person armed rebel | revolutionary, rebel
مُسَلَّح | m+ة | ون | person armed | gunman, armed man
مِلِيشِيَا | f | ات مِلِيشِيَات | group armed body | militia
مِيلِيشِيَا | f | مِيلِيشِيَات | group armed body | militia
مِلِيشْيَا | f | مِلِيشْيَات | group armed body | militia
مِيلِيشْيَا | f | مِيلِيشْيَات | group armed body | militia
قَنَّاص | m+ة | قَنَّاصَة ون | person armed | sniper
رَامٍ | m | رُمَاة | person | thrower, marksman
فَارِس | m | فُرْسَان فَوَارِس | person | knight, horseman
حَارِس | m+ة | حُرَّاس | person role security | guard, keeper
مُرْتَزِق | m | مُرْتَزِقَة | person armed | mercenary
مُرْتَزِقَة | m | - | group armed | mercenaries
اِنْتِحَارِيّ | m+ة | ون | person armed criminal | suicide bomber
جِهَادِيّ | m+ة | ون | person armed | jihadist
اِسْتِشْهَادِيّ | m+ة | ون | person armed | suicide attacker
طَيَّار | m | ون | person role military | pilot
مِظَلِّيّ | m | ون | person role military | paratrooper
قُبْطَان | m | قَبَاطِنَة | person role | captain, skipper
كَابْتِن | m | - | person role sport | captain
بَحَّار | m | بَحَّارَة | person role | sailor
رُبَّان | m | رَبَابِنَة | person role | captain, skipper
مَلَّاح | m | ون | person role | sailor, navigator
مُهَنْدِس | m+ة | ون | person role science | engineer
شُرْطِيّ | m | ون | person role police | policeman
شُرْطِيَّة | f | ات | person role police | policewoman
شُرْطَة | f | - | group body police | police
دَرَكِيّ | m | - | person role police | gendarme
دَرَك | m | - | group body police | gendarmerie
حَرَس | m | - | group body military | guard
مُخْبِر | m+ة | ون | person role police | informant
# group armed military
قُوَّة | f | ات قُوَى | group armed military | force, power
جَيْش | m | جُيُوش | body military | army
بَحْرِيَّة | f | ات | body military | navy
تَشْكِيل | m | ات | group act | formation
كَتِيبَة | f | كَتَائِب | group armed military | battalion
سَرِيَّة | f | سَرَايَا | group armed military | company, squadron
فَصِيل | m | فَصَائِل | group armed military | faction, platoon
فَصِيلَة | f | فَصَائِل | group armed military abstract | platoon, blood type
فِرْقَة | f | فِرَق | group armed military | division, band, squad
فَيْلَق | m | فَيَالِق | group armed military | corps
كَرْدُوس | m | كَرَادِيس | group armed military | regiment
فَوْج | m | أَفْوَاج | group armed military | regiment, group
تَجَمُّع | m | ات | group act | gathering, grouping
مَجْمُوعَة | f | ات | group armed military | group
مَجْمُوع | m | مَجَامِيع | quantity | total, sum
عُنْصُر | m | عَنَاصِر | group armed person | element, member
جَبْهَة | f | ات جِبَاه جَبَهَات | group body place conflict | front
حَامِيَة | f | ات | group armed military | garrison
دَوْرِيَّة | f | ات | group police | patrol, periodical
قَافِلَة | f | قَوَافِل | group vehicle | caravan, convoy
مَوْكِب | m | مَوَاكِب | group vehicle | convoy, procession
أُسْطُول | m | أَسَاطِيل | group vehicle | fleet
سِرْب | m | أَسْرَاب | group | flock, flight of aircraft
حَرَكَة | f | ات | body act | movement
تَنْظِيم | m | ات | body act | organisation
مُقَاوَمَة | f | - | group act | resistance
مُعَارَضَة | f | - | group act | opposition
فَاعِل | m | ون | group armed military | doer
جَمَاعَة | f | ات | group body | group, community
عُصْبَة | f | ات | group body | league, band
خَلِيَّة | f | خَلَايَا | group | cell
شَبَكَة | f | ات | body thing | network, net
تَيَّار | m | ات | group nature | current, trend
زُمْرَة | f | زُمَر | group | group, class
شِرْذِمَة | f | شَرَاذِم | group | small band
حِلْف | m | أَحْلَاف | body | alliance
تَحَالُف | m | ات | body act | coalition
اِئْتِلَاف | m | ات | body | coalition
كُتْلَة | f | كُتَل | body | bloc, mass
جِنَاح | m | أَجْنِحَة | group thing | wing
جَنَاح | m | أَجْنِحَة | group thing | wing
فِئَة | f | ات | group | category, class
طَبَقَة | f | ات | group | class, layer
شَرِيحَة | f | شَرَائِح | group thing | segment, slice, SIM card
قِطَاع | m | ات | group place body conflict | sector, strip
نُخْبَة | f | نُخَب | group | elite
حَاشِيَة | f | حَوَاشٍ | group thing | entourage, margin
بِطَانَة | f | - | group | retinue, lining
طَقْم | m | أَطْقُم طُقُوم | group thing | crew, set
طَاقِم | m | طَوَاقِم | group | crew
كَادِر | m | كَوَادِر | group | cadre, staff
هَيْئَة | f | ات | body government | authority, body
وَفْد | m | وُفُود | group diplomat | delegation
بَعْثَة | f | ات | group diplomat body | mission
بِعْثَة | f | ات | group diplomat body | mission
رَكْب | m | - | group | company of riders
طَرَف | m | أَطْرَاف | group place | party, side, limb
جِهَة | f | ات | group body place | side, party, authority
جَانِب | m | جَوَانِب | group place | side
مُسْتَعْمِر | m+ة | ون | person | colonist
مُسْتَوْطِن | m+ة | ون | person | settler
مُحْتَلّ | m+ة | ون | person | occupier
غَازٍ | m | غُزَاة | person armed | invader
فَاتِح | m | ون | person | conqueror
`;
