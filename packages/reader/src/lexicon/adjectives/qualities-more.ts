/** More adjectives of quality, state, manner, place and evaluation; participles that live as adjectives. */
export default `
بَدِيع | ة | - | | wonderful
رَائِع | ة | ون | evaluative | wonderful
مُدْهِش | ة | ون | evaluative | astonishing
مُفْجِع | ة | - | evaluative | tragic
مُخْزٍ | ة | - | evaluative | shameful
مُفْزِع | ة | - | evaluative | frightening
دَاكِن | ة | - | | dark
غَامِق | ة | - | | dark (colour)
كَثِيف | ة | ون | | dense
رَقِيق | ة | - | | thin, tender
سَمِيك | ة | - | | thick
غَلِيظ | ة | غِلَاظ | | thick, coarse
نَحِيف | ة | ون نُحَفَاء | | thin
سَمِين | ة | سِمَان | | fat
بَدِين | ة | ون | | obese
رَشِيق | ة | ون | | slender
قَصِيّ | ة | - | | remote
مُلَاصِق | ة | - | | adjoining
مُتَخَلِّف | ة | ون | evaluative | backward
طَمُوح | ة | ون | | ambitious
حَكِيم | ة | حُكَمَاء | | wise
عَاقِل | ة | عُقَلَاء | | reasonable
رَصِين | ة | ون | | sober
جَرِيء | ة | ون | | bold
خَاشِع | ة | ون | | humble
قَلِق | ة | ون | | worried
بَائِس | ة | ون بُؤَسَاء | | wretched
تَعِيس | ة | تُعَسَاء | | wretched
فَرِح | ة | ون | | glad
فَخُور | ة | ون | | proud
وَفِيّ | ة | أَوْفِيَاء | | loyal
أَمِين | ة | أُمَنَاء | | honest, safe
زَائِف | ة | ون | | fake
غَائِم | ة | - | | cloudy
مُشَرِّف | ة | ون | evaluative | honourable
شَرِيف | ة | شُرَفَاء | evaluative | honourable
نَبِيل | ة | نُبَلَاء | evaluative | noble
خَبِيث | ة | خُبَثَاء | evaluative | malicious
حَقِير | ة | حُقَرَاء | evaluative | despicable
لَعِين | ة | - | evaluative | cursed
وَهْمِيّ | ة | ون | | imaginary
جَدِير | ة | ون | | worthy
قَمِين | ة | ون | | worthy
مُبْهَم | ة | - | | vague
نَاشِف | ة | - | | dry
خَصْب | ة | - | | fertile
خِصْب | ة | - | | fertile
خَلِيق | ة | - | | worthy
مُتَزَمِّت | ة | ون | | bigoted
مُقْبِل | ة | ون | deictic | next
مُنْصَرِم | ة | - | deictic | past
مُضَادّ | ة | ون | | anti-, counter
مَنْكُوب | ة | ون | victim | stricken
مُتَضَرِّر | ة | ون | victim | affected
مَأْهُول | ة | - | | inhabited
مَغْلُوق | ة | - | | closed
مُتْقَن | ة | - | | precise
مُمَنْهَج | ة | - | | systematic
طَائِش | ة | ون | | stray, reckless
فَاضِل | ة | ون | | virtuous
طَازَج | ة | - | | fresh
طَازِج | ة | - | | fresh
طَاهِر | ة | أَطْهَار | | pure
مَجِيد | ة | - | evaluative | glorious
عَرِيق | ة | - | | ancient, of long standing
فَضِيل | ة | - | | virtuous, holy (a month)
بَاسِل | ة | بَوَاسِل | evaluative | brave
مِقْدَام | ة | - | | bold
سَمْح | ة | - | | tolerant
حَنِيف | ة | - | | orthodox (faith)
تَقِيّ | ة | أَتْقِيَاء | | pious
آثِم | ة | - | | sinful
بَرِيء | ة | ون أَبْرِيَاء | | innocent
عَزِيز | ة | أَعِزَّاء | | dear
حَبِيب | ة | أَحِبَّاء | | beloved
مَحْبُوب | ة | ون | | beloved
فَرِيد | ة | - | | unique
بِكْر | ة | أَبْكَار | | first-born
عَقِيم | ة | - | | barren, sterile
حَامِل | ة | حَوَامِل | | pregnant
طَلِيق | ة | طُلَقَاء | | free
عَسِير | ة | - | | difficult
وَعِر | ة | - | | rugged
جَائِع | ة | جِيَاع | | hungry
عَطْشَان | ة | عِطَاش | | thirsty
نَائِم | ة | ون نِيَام | | asleep
صَخِب | ة | - | | noisy
سَاذَج | ة | سُذَّج | | naive
أَحْمَق | ة | - | evaluative | foolish
سَافِل | ة | - | | base
فَتَّاك | ة | - | | lethal
دَامٍ | ة | - | | bloody
لَامَحْدُود | ة | - | | unlimited
بَاهِظ | ة | - | | exorbitant
زَهِيد | ة | - | | meagre
ضَئِيل | ة | - | | slight
نَقِيّ | ة | أَنْقِيَاء | | pure
خَام | ة | - | | raw
مُشِعّ | ة | - | | radiant
مُحِقّ | ة | ون | | in the right
غَرِق | ة | ون | | drowned
تَافِه | ة | ون | | trivial
هَيِّن | ة | - | | easy
ضَالِع | ة | ون | | involved
مُحْتَقِن | ة | ون | | congested
عَتِيد | ة | - | | future, ready
قَوِيم | ة | - | | straight
مُرَبَّع | ة | - | | square
مُكَعَّب | ة | - | | cubic
مُسْتَطِيل | ة | - | | rectangular
مُدَبَّب | ة | - | | pointed
`;
