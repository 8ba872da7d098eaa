/** Comparatives and superlatives. */
export default `
# comparison
أَكْمَل | - | - | comparison | more complete
أَجَدّ | - | - | comparison | newer
أَقَلّ | - | - | comparison | less
أَغْرَب | - | - | comparison | stranger
أَعْجَب | - | - | comparison | more wondrous
أَنْبَل | - | - | comparison | nobler
أَفْضَل | فُضْلَى | أَفَاضِل | comparison | better
أَمْثَل | مُثْلَى | أَمَاثِل | comparison | ideal
أَحَبّ | - | - | comparison | dearer
أَنْفَع | - | - | comparison | more useful
أَسْلَم | - | - | comparison | safer
أَحْكَم | - | - | comparison | wiser
أَنْظَف | - | - | comparison | cleaner
أَبْرَد | - | - | comparison | colder
أَسْخَن | - | - | comparison | hotter
أَحَرّ | - | - | comparison | hotter
أَعْدَل | - | - | comparison | fairer
أَعَزّ | - | - | comparison | mightier
أَزْكَى | - | - | comparison | purer
أَذْكَى | - | - | comparison | cleverer
أَغْبَى | - | - | comparison | more stupid
أَشْجَع | - | - | comparison | braver
أَجْرَأ | - | - | comparison | bolder
أَقْسَى | - | - | comparison | harsher
أَبْسَط | - | - | comparison | simpler
أَنْشَط | - | - | comparison | more active
أَقْدَر | - | - | comparison | abler
أَجْوَد | - | - | comparison | better
أَرْوَع | - | - | comparison | more splendid
أَبْشَع | - | - | comparison | more hideous
أَفْظَع | - | - | comparison | more dreadful
أَشْنَع | - | - | comparison | more hideous
أَنْدَر | - | - | comparison | rarer
أَثْمَن | - | - | comparison | more precious
أَغْلَب | - | - | comparison | most
أَشْمَل | - | - | comparison | more comprehensive
أَرْحَم | - | - | comparison | more merciful
أَصْدَق | - | - | comparison | truer
أَكْذَب | - | - | comparison | more false
أَصَحّ | - | - | comparison | more correct
أَشَدّ | - | - | comparison | more severe
أَضْيَق | - | - | comparison | narrower
أَقْرَب | - | - | comparison | nearer
أَشْرَف | - | - | comparison | nobler
أَسْمَى | - | - | comparison | loftier
أَسْفَل | سُفْلَى | أَسَافِل | comparison | lower
أَوْهَن | - | - | comparison | weaker
أَوْفَر | - | - | comparison | more plentiful
أَوْفَى | - | - | comparison | fuller
أَصْلَح | - | - | comparison | fitter
أَنْسَب | - | - | comparison | more suitable
أَلْيَق | - | - | comparison | more fitting
أَحْرَى | - | - | comparison | more fitting
أَوْلَى | - | - | comparison | worthier
أَبْقَى | - | - | comparison | more lasting
أَنْقَى | - | - | comparison | purer
أَحْلَى | - | - | comparison | sweeter
أَدْنَى | دُنْيَا | - | comparison | lower, lowest
أَكْفَأ | - | أَكْفَاء | comparison | more competent
أَسْوَأ | - | - | comparison | worse
أَبْخَس | - | - | comparison | cheaper
أَعْتَى | - | - | comparison | fiercer
أَشْرَس | - | - | comparison | fiercer
أَزْهَد | - | - | comparison | more ascetic
أَنْجَع | - | - | comparison | more effective
أَفْعَل | - | - | comparison | more effective
أَحْسَم | - | - | comparison | more decisive
أَبْهَى | - | - | comparison | more splendid
أَنْكَى | - | - | comparison | more grievous
أَدْهَى | - | - | comparison | more cunning
أَمَرّ | - | - | comparison | more bitter
أَفْدَح | - | - | comparison | more grievous
أَقْبَح | - | - | comparison | uglier
أَعْقَد | - | - | comparison | more complex
أَرْقَى | - | - | comparison | finer
`;
