/** More colours and traits of the pattern أفعل. */
export default `
# colour
أَصْلَع | صَلْعَاء | صُلْع | colour | bald
قِرْمِزِيّ | ة | - | colour | crimson
قُرْمُزِيّ | ة | - | colour | crimson
زَهْرِيّ | ة | - | colour | pink
نُحَاسِيّ | ة | - | colour | copper-coloured
رَصَاصِيّ | ة | - | colour | lead-grey
زَيْتُونِيّ | ة | - | colour | olive
كُحْلِيّ | ة | - | colour | navy blue
لَازَوَرْدِيّ | ة | - | colour | azure
فَيْرُوزِيّ | ة | - | colour | turquoise
عَاجِيّ | ة | ون | colour nisba country:CI | ivory; Ivorian
خَمْرِيّ | ة | - | colour | wine-red
أَدْهَم | دَهْمَاء | دُهْم | colour | jet-black
أَغْبَر | غَبْرَاء | غُبْر | colour | dust-coloured
أَشْهَب | شَهْبَاء | شُهْب | colour | grey
أَعْرَج | عَرْجَاء | عُرْج | colour | lame
أَبْكَم | بَكْمَاء | بُكْم | colour | dumb
أَخْرَس | خَرْسَاء | خُرْس | colour | mute
أَطْرَش | طَرْشَاء | طُرْش | colour | deaf
أَعْوَر | عَوْرَاء | عُور | colour | one-eyed
أَحْوَل | حَوْلَاء | - | colour | squint-eyed
أَهْوَج | هَوْجَاء | هُوج | colour | rash
أَبْلَه | بَلْهَاء | بُلْه | evaluative | stupid
أَرْمَل | أَرْمَلَة | أَرَامِل | colour | widowed
أَشْقَر | شَقْرَاء | شُقْر | colour | blond
أَجْوَف | جَوْفَاء | جُوف | colour | hollow
أَرْعَن | رَعْنَاء | رُعْن | evaluative | reckless
أَهْيَف | هَيْفَاء | هِيف | colour | slender
أَعْجَم | عَجْمَاء | عُجُوم أَعَاجِم | colour | non-Arab
أَعْجَمِيّ | ة | أَعَاجِم | colour | foreign, non-Arab
عَجَمِيّ | ة | عَجَم | colour | foreign, Persian
أَمْلَس | مَلْسَاء | مُلْس | colour | smooth
أَوْحَد | - | - | colour | sole
`;
