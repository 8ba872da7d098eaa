/** Those who are killed, hurt, taken, lost or driven out: the words that counts of people are read by. */
export default `
# person victim killed
قَتِيل | m | قَتْلَى | person victim killed | person killed
قَتِيلَة | f | ات | person victim killed | woman killed
شَهِيد | m | شُهَدَاء | person victim killed | martyr
شَهِيدَة | f | ات | person victim killed | woman martyr
مَيِّت | m | مَوْتَى أَمْوَات | person victim killed | dead person
مُتَوَفًّى | m+ة | ون | person victim killed | deceased
فَقِيد | m | - | person victim killed | the departed
غَرِيق | m | غَرْقَى | person victim killed | drowned person
صَرِيع | m | صَرْعَى | person victim killed | one struck down
مَقْتُول | m | ون | person victim killed | one killed
مَغْدُور | m | ون | person victim killed | one betrayed and killed
جُثَّة | f | جُثَث | thing victim killed | corpse
جُثْمَان | m | جَثَامِين | thing victim killed | mortal remains
رُفَات | m | - | thing victim killed | remains
جِيفَة | f | جِيَف | thing | carcass
خَالِد | m | ون | person | immortal
# person victim injured
جَرِيح | m | جَرْحَى | person victim injured | wounded person
جَرِيحَة | f | ات | person victim injured | wounded woman
مَحْرُوق | m | ون | person victim injured | one burnt
مَبْتُور | m | - | person victim injured | one maimed
مَشْلُول | m | ون | person victim injured | paralysed person
# person victim taken
رَهِينَة | f | رَهَائِن | person victim taken | hostage
مَخْطُوف | m+ة | ون | person victim taken | abducted person
مُخْتَطَف | m+ة | ون | person victim taken | abducted person
مُخْتَفٍ | m | ون | person victim taken | missing person
مُخْتَطِف | m+ة | ون | person criminal | hijacker, abductor
سَبِيَّة | f | سَبَايَا | person victim taken | captive woman
مَنْكُوب | m+ة | ون | person victim | disaster-stricken person
مُحَاصَر | m+ة | ون | person victim | besieged person
مَدَنِيّ | m+ة | ون | person civilian victim | civilian
عَالِق | m+ة | ون | person victim | stranded person
مَظْلُوم | m | ون | person victim | wronged person
مُضْطَهَد | m+ة | ون | person victim | persecuted person
`;
