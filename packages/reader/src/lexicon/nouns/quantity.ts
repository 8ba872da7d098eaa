/** Amounts, parts and sums. */
export default `
# quantity
كَمِّيَّة | f | ات | quantity | quantity
كَمّ | m | كُمُوم | quantity | quantity
مِقْدَار | m | مَقَادِير | quantity | amount
قَدْر | m | أَقْدَار | quantity | amount, worth, fate
حَجْم | m | أَحْجَام حُجُوم | quantity | size, volume
إِجْمَال | m | - | quantity | total
حَاصِل | m | - | quantity | sum, result
حَصِيلَة | f | حَصَائِل | quantity | toll, proceeds
جُزْء | m | أَجْزَاء | part quantity | part
بَاقٍ | m | بَوَاقٍ | part | rest
بَقِيَّة | f | بَقَايَا | part quantity | rest, remainder
مُعْظَم | m | - | quantity | most
غَالِبِيَّة | f | - | quantity group | majority
رُبْع | m | أَرْبَاع | quantity | quarter
قِلَّة | f | - | quantity | scarcity, few
كَثْرَة | f | - | quantity | abundance
سِلْسِلَة | f | سَلَاسِل | quantity thing | series, chain
عِدَّة | f | - | quantity | several
سَيْل | m | سُيُول | disaster quantity | flood, torrent
حَالَة | f | ات | quantity | case, state
مَرَّة | f | ات مِرَار | quantity | time, occasion
رَقْم | m | أَرْقَام | number | number, record
عَدّ | m | - | act | counting
تَعْدَاد | m | - | quantity | census, number
نِطَاق | m | ات | abstract | range, scope
مَدًى | m | - | abstract | extent, range
بَاقَة | f | ات | quantity | bunch
تَشْكِيلَة | f | ات | group | line-up, formation
شَكْل | m | أَشْكَال | abstract | form, shape
نَوْع | m | أَنْوَاع | abstract | kind
صِنْف | m | أَصْنَاف صُنُوف | abstract | class, kind
لَوْن | m | أَلْوَان | colour | colour
نَمَط | m | أَنْمَاط | abstract | pattern
مِثَال | m | أَمْثِلَة | abstract | example
نَمُوذَج | m | نَمَاذِج | abstract document | model, form
نُمُوذَج | m | نَمَاذِج | abstract document | model, form
عَيِّنَة | f | ات | thing | sample
قَطْرَة | f | قَطَرَات | quantity | drop
ضَخَامَة | f | - | quantity | bulk
طُول | m | أَطْوَال | quantity | length, height
عُمْق | m | أَعْمَاق | quantity | depth
مِسَاحَة | f | ات | quantity | area
مَسَافَة | f | ات | quantity | distance
وَزْن | m | أَوْزَان | quantity | weight
ثِقْل | m | أَثْقَال | quantity | weight, burden
سُرْعَة | f | ات | quantity | speed
سَعَة | f | ات | quantity | capacity, width
كَثَافَة | f | ات | quantity | density
اِتِّسَاع | m | - | quantity | width
`;
