/** Units of length, weight, area, volume, and other measures. */
export default `
# unit length
مِتْر | m | أَمْتَار | unit length | metre
كِيلُومِتْر | m | ات | unit length | kilometre
كِيلُو | m | كِيلُوهَات | unit length weight | kilo, kilometre
سَنْتِمِتْر | m | ات | unit length | centimetre
سَنْتِيمِتْر | m | ات | unit length | centimetre
سِنْتِيمِتْر | m | ات | unit length | centimetre
مِلِّيمِتْر | m | ات | unit length | millimetre
مِلِيمِتْر | m | ات | unit length | millimetre
مِيل | m | أَمْيَال | unit length | mile
مَيْل | m | مُيُول | emotion | inclination
يَارْدَة | f | ات | unit length | yard
قَدَم | f | أَقْدَام | unit length body-part | foot
بُوصَة | f | ات | unit length | inch
ذِرَاع | f | أَذْرُع | unit length body-part | arm, cubit
شِبْر | m | أَشْبَار | unit length | span
فَرْسَخ | m | فَرَاسِخ | unit length | parasang
عُقْدَة | f | ات | unit abstract | knot
قَامَة | f | ات | unit body-part | stature, fathom
# unit weight
طُنّ | m | أَطْنَان | unit weight | ton
كِيلُوغْرَام | m | ات | unit weight | kilogram
كِيلُوغِرَام | m | ات | unit weight | kilogram
كِيلُوجْرَام | m | ات | unit weight | kilogram
غْرَام | m | ات | unit weight | gram
غِرَام | m | ات | unit weight | gram
جْرَام | m | ات | unit weight | gram
غْرَم | m | - | unit weight | gram
رَطْل | m | أَرْطَال | unit weight | pound, rotl
قِنْطَار | m | قَنَاطِير | unit weight | quintal
أُوقِيَّة | f | ات | unit weight | ounce
أُونْسَة | f | ات | unit weight | ounce
قِيرَاط | m | قَرَارِيط | unit weight | carat
مِلِّيغْرَام | m | ات | unit weight | milligram
# unit area
هِكْتَار | m | ات | unit area | hectare
هِيكْتَار | m | ات | unit area | hectare
دُونَم | m | ات | unit area | dunam
دُونُم | m | ات | unit area | dunam
فَدَّان | m | فَدَادِين | unit area | feddan
مُرَبَّع | m | ات | unit area | square
# unit volume
لِتْر | m | ات | unit volume | litre
لِيتْر | m | ات | unit volume | litre
غَالُون | m | ات | unit volume | gallon
جَالُون | m | ات | unit volume | gallon
كُوب | m | أَكْوَاب | unit volume thing | cup, glass
# unit
دَرَجَة | f | ات | unit | degree, step
وَاط | m | - | unit | watt
كِيلُووَاط | m | - | unit | kilowatt
مِيغَاوَاط | m | - | unit | megawatt
مِيجَاوَاط | m | - | unit | megawatt
غِيغَاوَاط | m | - | unit | gigawatt
مِيغَابَايْت | m | - | unit | megabyte
غِيغَابَايْت | m | - | unit | gigabyte
جِيغَابَايْت | m | - | unit | gigabyte
بِيكْسِل | m | - | unit | pixel
فُولْت | m | - | unit | volt
هِيرْتْز | m | - | unit | hertz
هِيرْتِز | m | - | unit | hertz
دِيسِيبِل | m | - | unit | decibel
سُعْرَة | f | ات | unit | calorie
حَرَارِيَّة | f | ات | unit | calorie
ضَعْف | m | أَضْعَاف | quantity abstract | double, weakness
ضِعْف | m | أَضْعَاف | quantity | double, multiple
قِطْعَة | f | قِطَع | unit thing rare | piece
حَبَّة | f | ات | unit thing | grain, pill
حُزْمَة | f | حُزَم | unit thing | bundle, package
جُرْعَة | f | جُرَع جُرْعَات | unit medical | dose
نَقْلَة | f | نَقَلَات | act | shift, step
خَانَة | f | ات | unit | digit place, field
سَارِيَة | f | ات | thing | flagpole, mast
نُسْخَة | f | نُسَخ | unit thing | copy
`;
