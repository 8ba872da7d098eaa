/** Places: lands, settlements, parts of towns, nature's places, directions. */
export default `
# place
مَكَان | m | أَمَاكِن أَمْكِنَة | place | place
مَوْضِع | m | مَوَاضِع | place | place, spot
مَنْطِقَة | f | مَنَاطِق | place | area, region
مِنْطَقَة | f | مَنَاطِق | place | area, region
إِقْلِيم | m | أَقَالِيم | place | region
بَلَد | m | بِلَاد بُلْدَان | place | country
بَلْدَة | f | ات | place | town
مَدِينَة | f | مُدُن مَدَائِن | place | city
قَرْيَة | f | قُرَى | place | village
عَاصِمَة | f | عَوَاصِم | place | capital
حَيّ | m | أَحْيَاء | place person | neighbourhood, living
ضَاحِيَة | f | ضَوَاحٍ | place | suburb
رِيف | m | أَرْيَاف | place | countryside
بَادِيَة | f | بَوَادٍ | place | desert steppe
نَاحِيَة | f | نَوَاحٍ | place | side, district
جَنُوب | m | - | direction place | south
شَمَال | m | - | direction place | north
شَرْق | m | - | direction place | east
غَرْب | m | - | direction place | west
شَطْر | m | أَشْطُر | part direction | half, direction
دَاخِل | m | - | direction place | inside
خَارِج | m | - | direction place | outside, abroad
قُرْب | m | - | place | nearness
جِوَار | m | - | place | neighbourhood
مَحِيط | m | ات | place nature | surroundings, ocean
مُحِيط | m | ات | place nature | ocean, surroundings
اِتِّجَاه | m | ات | direction abstract | direction
تَخْم | m | تُخُوم | place | frontier
شَطّ | m | شُطُوط | place nature | shore
شَاطِئ | m | شَوَاطِئ شُطْآن | place nature | beach
سَاحِل | m | سَوَاحِل | place nature | coast
ضِفَّة | f | ضِفَاف | place nature | bank (of a river)
نَهْر | m | أَنْهَار أَنْهُر | place nature | river
بَحْر | m | بِحَار بُحُور أَبْحُر | place nature | sea
بُحَيْرَة | f | ات | place nature | lake
خَلِيج | m | خُلْجَان | place nature | gulf
مَضِيق | m | مَضَايِق | place nature | strait
جَزِيرَة | f | جُزُر | place nature | island
شِبْه | m | أَشْبَاه | part | semi-
أَرْخَبِيل | m | ات | place nature | archipelago
وَادٍ | m | أَوْدِيَة وِدْيَان | place nature | valley
جَبَل | m | جِبَال | place nature | mountain
تَلّ | m | تِلَال تُلُول | place nature | hill
تَلَّة | f | تِلَال | place nature | hill
هَضْبَة | f | هِضَاب هَضَبَات | place nature | plateau
سَهْل | m | سُهُول | place nature | plain
صَحْرَاء | f | صَحَارَى صَحَارٍ صَحْرَاوَات | place nature | desert
غَابَة | f | ات | place nature | forest
وَاحَة | f | ات | place nature | oasis
كَهْف | m | كُهُوف | place nature | cave
مَغَارَة | f | ات مَغَائِر | place nature | cave
بُرْكَان | m | بَرَاكِين | place nature disaster | volcano
تُرَاب | m | أَتْرِبَة | material nature | soil, dust
أَرْض | f | أَرَاضٍ | place nature | land, earth, ground
قَارَّة | f | ات | place nature | continent
قُطْب | m | أَقْطَاب | place person | pole
مَنْبَع | m | مَنَابِع | place nature | source, spring
يَنْبُوع | m | يَنَابِيع | place nature | spring
مَصَبّ | m | ات | place nature | mouth of a river, outlet
دِلْتَا | f | - | place nature | delta
شَارِع | m | شَوَارِع | place facility | street
طَرِيق | mf | طُرُق طُرُقَات | place facility | road, way
طَرِيقَة | f | طُرُق طَرَائِق | abstract manner | manner, method
دَرْب | m | دُرُوب | place | path, track
سَبِيل | m | سُبُل | place abstract | path, way
زِقَاق | m | أَزِقَّة | place | alley
زُقَاق | m | أَزِقَّة | place | alley
حَارَة | f | ات | place | lane, quarter
جَادَّة | f | ات | place | avenue
تَقَاطُع | m | ات | place | crossing, intersection
مُفْتَرَق | m | ات | place | crossroads
دَوَّار | m | ات | place | roundabout
زَاوِيَة | f | زَوَايَا | place facility | corner, angle
رُكْن | m | أَرْكَان | part | corner, pillar
مَقَرّ | m | ات مَقَارّ | facility | headquarters
مَحْمِيَّة | f | ات | place | reserve, protectorate
مُسْتَعْمَرَة | f | ات | place | colony
مُسْتَوْطَنَة | f | ات | place facility | settlement
حَرَش | m | أَحْرَاش | place | woodland
حُرْش | m | أَحْرَاش | place nature | woodland
بُسْتَان | m | بَسَاتِين | place | orchard
مَزْرَعَة | f | مَزَارِع | place facility | farm
غَوْر | m | أَغْوَار | place nature | depression, bottom
قَاع | m | قِيعَان | place facility | bottom, hall
سَطْح | m | سُطُوح أَسْطُح | place | surface, roof
أُفُق | m | آفَاق | place abstract | horizon
فَضَاء | m | ات | place science | space
سَمَاء | f | سَمَاوَات | place nature | sky
جَوّ | m | أَجْوَاء | place nature weather | air, atmosphere
هَوَاء | m | - | nature | air
بَرّ | m | - | place nature | land
يَابِسَة | f | - | place nature | dry land
مَسْرَح | m | مَسَارِح | facility art | theatre, scene
مَهْد | m | مُهُود | place | cradle
مَوْطِن | m | - | place | homeland, home
وَطَن | m | أَوْطَان | place | homeland
مَهْجَر | m | - | place | place of emigration
مَنْفَى | m | مَنَافٍ | place | exile
شَتَات | m | - | place | diaspora
مَأْوًى | m | مَآوٍ | facility place | shelter
`;
