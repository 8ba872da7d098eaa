/**
 * Prepositions, and the adverbial nouns that stand as prepositions before a genitive.
 * The one-letter ones (ب ل ك و ت) are clitics and stand with the analyser. `bound` marks the spelling before a pronoun
 * (إليه, لديهم), `compound` a part of a phrase such as على الرغم من, `direction` and `origin` what a route is read by.
 */
export default `
فِي | فِي | ADP | | preposition place-prep time-prep | in
مِنْ | مِنْ | ADP | | preposition origin partitive | from, of
إِلَى | إِلَى | ADP | | preposition direction | to
عَلَى | عَلَى | ADP | | preposition place-prep | on, upon
عَنْ | عَنْ | ADP | | preposition origin topic | about, from
مَعَ | مَعَ | ADP | | preposition company | with
مَعِي | مَعَ | ADP | | preposition company bound | with me
حَتَّى | حَتَّى | ADP | | preposition until conjunction-sub | until, even
مُنْذُ | مُنْذُ | ADP | | preposition since time-prep | since
مُذْ | مُذْ | ADP | | preposition since time-prep | since
خِلَالَ | خِلَالَ | ADP | | preposition time-prep during | during
أَثْنَاءَ | أَثْنَاءَ | ADP | | preposition time-prep during | during
طِوَالَ | طِوَالَ | ADP | | preposition time-prep during | throughout
طِيلَةَ | طِيلَةَ | ADP | | preposition time-prep during | throughout
طُولَ | طُولَ | ADP | | preposition time-prep during | all along
غَدَاةَ | غَدَاةَ | ADP | | preposition time-prep | on the morrow of
غِبَّ | غِبَّ | ADP | | preposition time-prep | right after
عَشِيَّةَ | عَشِيَّةَ | ADP | | preposition time-prep | on the eve of
إِبَّانَ | إِبَّانَ | ADP | | preposition time-prep during | at the time of
أَوَانَ | أَوَانَ | ADP | | preposition time-prep during | at the time of
بَعْدَ | بَعْدَ | ADP | | preposition time-prep after | after
بُعَيْدَ | بُعَيْدَ | ADP | | preposition time-prep after | shortly after
قَبْلَ | قَبْلَ | ADP | | preposition time-prep before | before
قُبَيْلَ | قُبَيْلَ | ADP | | preposition time-prep before | shortly before
إِثْرَ | إِثْرَ | ADP | | preposition time-prep after cause | right after, following
عَقِبَ | عَقِبَ | ADP | | preposition time-prep after | following
عُقَيْبَ | عُقَيْبَ | ADP | | preposition time-prep after | shortly after
عِنْدَ | عِنْدَ | ADP | | preposition place-prep time-prep | at, with
عِنْدِي | عِنْدَ | ADP | | preposition bound | with me
لَدَى | لَدَى | ADP | | preposition place-prep possession | at, with
لَدُنْ | لَدُنْ | ADP | | preposition origin | from the part of
حَوْلَ | حَوْلَ | ADP | | preposition topic place-prep | about, around
حِيَالَ | حِيَالَ | ADP | | preposition topic toward | towards, about
إِزَاءَ | إِزَاءَ | ADP | | preposition topic toward | towards, about
تُجَاهَ | تُجَاهَ | ADP | | preposition toward | towards
اِتِّجَاهَ | تُجَاهَ | ADP | | preposition toward | towards
نَحْوَ | نَحْوَ | ADP | | preposition toward direction approximation | towards, about
صَوْبَ | صَوْبَ | ADP | | preposition toward direction | towards
شَطْرَ | شَطْرَ | ADP | | preposition toward direction | towards
قُبَالَةَ | قُبَالَةَ | ADP | | preposition place-prep | off, opposite
قُرْبَ | قُرْبَ | ADP | | preposition place-prep | near
جَوَارَ | جِوَارَ | ADP | | preposition place-prep | next to
حَذْوَ | حَذْوَ | ADP | | preposition comparison | after the example of
حِذَاءَ | حِذَاءَ | ADP | | preposition place-prep | along
أَمَامَ | أَمَامَ | ADP | | preposition place-prep | before, in front of
قُدَّامَ | قُدَّامَ | ADP | | preposition place-prep | in front of
خَلْفَ | خَلْفَ | ADP | | preposition place-prep | behind
وَرَاءَ | وَرَاءَ | ADP | | preposition place-prep | behind
فَوْقَ | فَوْقَ | ADP | | preposition place-prep | above
تَحْتَ | تَحْتَ | ADP | | preposition place-prep | under
أَسْفَلَ | أَسْفَلَ | ADP | | preposition place-prep | below
أَعْلَى | أَعْلَى | ADP | | preposition place-prep | at the top of
دَاخِلَ | دَاخِلَ | ADP | | preposition place-prep | inside
خَارِجَ | خَارِجَ | ADP | | preposition place-prep | outside
ضِمْنَ | ضِمْنَ | ADP | | preposition place-prep | within, among
وَسْطَ | وَسْطَ | ADP | | preposition place-prep | amid, in the middle of
بَيْنَ | بَيْنَ | ADP | | preposition place-prep between | between
عَبْرَ | عَبْرَ | ADP | | preposition means route | through, across, via
ضِدَّ | ضِدَّ | ADP | | preposition against | against
دُونَ | دُونَ | ADP | | preposition without | without
سِوَى | سِوَى | PART | | exception | except
عَدَا | عَدَا | ADP | | preposition exception | except
خَلَا | خَلَا | ADP | | preposition exception | except
حَاشَا | حَاشَا | ADP | | preposition exception | except, far be it
رَغْمَ | رَغْم | ADP | | preposition concession | despite
الرَّغْمِ | رَغْم | NOUN | Definite=Def | concession compound | despite (in على الرغم من, بالرغم من)
جَرَّاءَ | جَرَّاءَ | ADP | | preposition cause | because of, as a result of
نَتِيجَةَ | نَتِيجَة | ADP | | preposition cause | as a result of
أَجْلِ | أَجْل | NOUN | | purpose compound | sake (in من أجل)
قِبَلِ | قِبَل | NOUN | | agent compound | part (in من قبل)
بُغْيَةَ | بُغْيَة | ADP | | preposition purpose | with the aim of
اِبْتِغَاءَ | اِبْتِغَاء | ADP | | preposition purpose | seeking
مَخَافَةَ | مَخَافَة | ADP | | preposition purpose | for fear of
خَشْيَةَ | خَشْيَة | ADP | | preposition purpose | for fear of
وِفْقَ | وِفْقَ | ADP | | preposition according | according to
وِفْقًا | وِفْق | NOUN | Case=Acc;Definite=Ind | according compound | according (in وفقا ل)
حَسَبَ | حَسَبَ | ADP | | preposition according | according to
طِبْقًا | طِبْق | NOUN | Case=Acc;Definite=Ind | according compound | according (in طبقا ل)
طِبْقَ | طِبْقَ | ADP | | preposition according | according to
تَبَعًا | تَبَع | NOUN | Case=Acc;Definite=Ind | according compound | in accordance (in تبعا ل)
اِسْتِنَادًا | اِسْتِنَاد | NOUN | Case=Acc;Definite=Ind | according compound | based (in استنادا إلى)
نَقْلًا | نَقْل | NOUN | Case=Acc;Definite=Ind | according compound | quoting (in نقلا عن)
عَمَلًا | عَمَل | NOUN | Case=Acc;Definite=Ind | according compound | acting on (in عملا ب)
نَظَرًا | نَظَر | NOUN | Case=Acc;Definite=Ind | cause compound | in view (in نظرا ل)
إِضَافَةً | إِضَافَة | NOUN | Case=Acc;Definite=Ind | addition compound | in addition (in إضافة إلى)
عِلَاوَةً | عِلَاوَة | NOUN | Case=Acc;Definite=Ind | addition compound | in addition (in علاوة على)
فَضْلًا | فَضْل | NOUN | Case=Acc;Definite=Ind | addition compound | besides (in فضلا عن)
نَاهِيكَ | نَاهِيك | PART | | addition | not to mention
نِسْبَةً | نِسْبَة | NOUN | Case=Acc;Definite=Ind | compound | in relation (in نسبة إلى)
خِلَافًا | خِلَاف | NOUN | Case=Acc;Definite=Ind | contrast compound | contrary (in خلافا ل)
عَكْسَ | عَكْس | ADP | | preposition contrast | contrary to
بَدَلَ | بَدَل | ADP | | preposition contrast | instead of
بَدَلًا | بَدَل | NOUN | Case=Acc;Definite=Ind | contrast compound | instead (in بدلا من)
عِوَضَ | عِوَض | ADP | | preposition contrast | instead of
عِوَضًا | عِوَض | NOUN | Case=Acc;Definite=Ind | contrast compound | instead (in عوضا عن)
مُقَابِلَ | مُقَابِلَ | ADP | | preposition contrast exchange | in return for, versus, opposite
لِقَاءَ | لِقَاءَ | ADP | | preposition exchange | in return for
نَظِيرَ | نَظِيرَ | ADP | | preposition exchange | in return for
أُسْوَةً | أُسْوَة | NOUN | Case=Acc;Definite=Ind | comparison compound | following the example (in أسوة ب)
مُقَارَنَةً | مُقَارَنَة | NOUN | Case=Acc;Definite=Ind | comparison compound | compared (in مقارنة ب)
قِيَاسًا | قِيَاس | NOUN | Case=Acc;Definite=Ind | comparison compound | compared (in قياسا ب)
بَدْءًا | بَدْء | ADV | | compound origin | beginning (in بدءا من)
اِبْتِدَاءً | اِبْتِدَاء | ADV | | compound origin | beginning (in ابتداء من)
اِعْتِبَارًا | اِعْتِبَار | ADV | | compound origin | as (in اعتبارا من)
اِنْطِلَاقًا | اِنْطِلَاق | ADV | | compound origin | starting (in انطلاقا من)
وُصُولًا | وُصُول | ADV | | compound direction | up (in وصولا إلى)
اِنْتِهَاءً | اِنْتِهَاء | ADV | | compound direction | ending (in انتهاء ب)
مُرُورًا | مُرُور | ADV | | compound route | by way (in مرورا ب)
مِثْلَ | مِثْلَ | ADP | | preposition comparison | like
أَمْثَالَ | مِثْل | ADP | | preposition comparison | the likes of
شِبْهَ | شِبْهَ | PART | | comparison | semi-, almost
رَهْنَ | رَهْن | ADP | | preposition | subject to, under
قَيْدَ | قَيْد | ADP | | preposition | under, subject to
شَرِيطَةَ | شَرِيطَة | ADP | | preposition condition | on condition of
عَدَمَ | عَدَم | NOUN | | negation | non-, lack of
زُهَاءَ | زُهَاءَ | ADP | | preposition approximation | about
قُرَابَةَ | قُرَابَةَ | ADP | | preposition approximation | nearly
مِمَّا | مِنْ | ADP | | preposition relative result | of what, which
عَمَّا | عَنْ | ADP | | preposition relative topic | about what
مِمَّنْ | مِنْ | ADP | | preposition relative | of those who
عَمَّنْ | عَنْ | ADP | | preposition relative topic | about whom
فِيمَنْ | فِي | ADP | | preposition relative | among those who
فِيمَا | فِيمَا | ADP | | conjunction-sub contrast topic | while; in what
عَمَّ | عَنْ | ADP | | preposition question topic | about what?
مِمَّ | مِنْ | ADP | | preposition question origin | from what?
فِيمَ | فِي | ADP | | preposition question | in what?
`;
