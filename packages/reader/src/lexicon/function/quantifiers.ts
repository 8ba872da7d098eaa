/**
 * Quantifiers and words of amount that stand before what they count, tagged as in UD Arabic-PUD (كل, بعض, معظم as DET;
 * الكثير, العديد as NOUN). `most`, `all`, `some`, `none`, `many` say what part they take.
 */
export default `
كُلّ | كُلّ | DET | | quantifier all | all, every
الكُلّ | كُلّ | DET | Definite=Def | quantifier all | all
كُلًّا | كُلّ | NOUN | Case=Acc | quantifier all each | each
جَمِيع | جَمِيع | DET | | quantifier all | all
الْجَمِيع | جَمِيع | NOUN | Definite=Def | quantifier all | everyone
كَافَّة | كَافَّة | DET | | quantifier all | all
الْكَافَّة | كَافَّة | NOUN | Definite=Def | quantifier all | everyone
سَائِر | سَائِر | DET | | quantifier all rest | all the other
عَامَّة | عَامَّة | DET | | quantifier all | all, the generality
عُمُوم | عُمُوم | DET | | quantifier all | all, the generality
مُجْمَل | مُجْمَل | DET | | quantifier all | the whole of
كَامِل | كَامِل | DET | | quantifier all | the whole of
شَتَّى | شَتَّى | DET | | quantifier many | all sorts of
مُخْتَلِف | مُخْتَلِف | DET | | quantifier many | various
بَعْض | بَعْض | DET | | quantifier some | some
الْبَعْض | بَعْض | DET | Definite=Def | quantifier some | some
مُعْظَم | مُعْظَم | DET | | quantifier most | most
المُعْظَم | مُعْظَم | DET | Definite=Def | quantifier most | most
أَغْلَب | أَغْلَب | DET | | quantifier most | most
الْأَغْلَب | أَغْلَب | DET | Definite=Def | quantifier most | most
غَالِبِيَّة | غَالِبِيَّة | DET | Gender=Fem;Number=Sing | quantifier most | the majority of
الْغَالِبِيَّة | غَالِبِيَّة | DET | Gender=Fem;Number=Sing;Definite=Def | quantifier most | the majority
أَغْلَبِيَّة | أَغْلَبِيَّة | DET | Gender=Fem;Number=Sing | quantifier most | the majority of
الْأَغْلَبِيَّة | أَغْلَبِيَّة | NOUN | Gender=Fem;Number=Sing;Definite=Def | quantifier most | the majority
جُلّ | جُلّ | DET | | quantifier most | most
أَكْثَرِيَّة | أَكْثَرِيَّة | DET | Gender=Fem;Number=Sing | quantifier most | the majority of
الْأَكْثَرِيَّة | أَكْثَرِيَّة | NOUN | Gender=Fem;Number=Sing;Definite=Def | quantifier most | the majority
كِلَا | كِلَا | DET | Gender=Masc;Number=Dual | quantifier all both | both
كِلْتَا | كِلَا | DET | Gender=Fem;Number=Dual | quantifier all both | both
كِلَي | كِلَا | DET | Gender=Masc;Number=Dual;Case=Gen | quantifier all both bound | both
كِلْتَي | كِلَا | DET | Gender=Fem;Number=Dual;Case=Gen | quantifier all both bound | both
عِدَّة | عِدَّة | DET | | quantifier several | several
بَقِيَّة | بَقِيَّة | DET | Gender=Fem;Number=Sing | quantifier rest | the rest of
البَقِيَّة | بَقِيَّة | NOUN | Gender=Fem;Number=Sing;Definite=Def | quantifier rest | the rest
بَاقِي | بَاقِي | DET | | quantifier rest | the rest of
البَاقِي | بَاقِي | NOUN | Definite=Def | quantifier rest | the rest
كَثِير | كَثِير | NOUN | | quantifier many quantity | much, many
الْكَثِير | كَثِير | NOUN | Definite=Def | quantifier many quantity | much, many
كَثِيرِينَ | كَثِير | NOUN | Gender=Masc;Number=Plur;Case=Gen | quantifier many | many
كَثِيرُونَ | كَثِير | NOUN | Gender=Masc;Number=Plur;Case=Nom | quantifier many | many
الْكَثِيرُونَ | كَثِير | NOUN | Gender=Masc;Number=Plur;Case=Nom;Definite=Def | quantifier many | many
الْكَثِيرِينَ | كَثِير | NOUN | Gender=Masc;Number=Plur;Case=Gen;Definite=Def | quantifier many | many
قَلِيل | قَلِيل | NOUN | | quantifier few quantity | a little, few
الْقَلِيل | قَلِيل | NOUN | Definite=Def | quantifier few quantity | a little, few
الْقَلِيلُونَ | قَلِيل | NOUN | Gender=Masc;Number=Plur;Case=Nom;Definite=Def | quantifier few | few
عَدِيد | عَدِيد | NOUN | | quantifier many quantity | many
الْعَدِيد | عَدِيد | NOUN | Definite=Def | quantifier many quantity | many
مَزِيد | مَزِيد | NOUN | Gender=Masc | quantifier more quantity | more
الْمَزِيد | مَزِيد | NOUN | Gender=Masc;Definite=Def | quantifier more quantity | more
مَزِيدًا | مَزِيد | NOUN | Gender=Masc;Case=Acc | quantifier more quantity | more
آحَاد | آحَاد | NOUN | Number=Plur | quantity | ones, single ones
جَمّ | جَمّ | ADJ | | quantifier many | plentiful
حَفْنَة | حَفْنَة | NOUN | Gender=Fem;Number=Sing | quantifier few quantity | a handful
ثُلَّة | ثُلَّة | NOUN | Gender=Fem;Number=Sing | quantifier some group | a band of
آخَر | آخَر | ADJ | Gender=Masc;Number=Sing | other | other, another
الْآخَر | آخَر | ADJ | Gender=Masc;Number=Sing;Definite=Def | other | other
أُخْرَى | آخَر | ADJ | Gender=Fem;Number=Sing | other | other, another
الْأُخْرَى | آخَر | ADJ | Gender=Fem;Number=Sing;Definite=Def | other | other
آخَرَانِ | آخَر | ADJ | Gender=Masc;Number=Dual;Case=Nom | other | two others
آخَرَيْنِ | آخَر | ADJ | Gender=Masc;Number=Dual;Case=Gen | other | two others
أُخْرَيَانِ | آخَر | ADJ | Gender=Fem;Number=Dual;Case=Nom | other | two others
أُخْرَيَيْنِ | آخَر | ADJ | Gender=Fem;Number=Dual;Case=Gen | other | two others
الْآخَرَانِ | آخَر | ADJ | Gender=Masc;Number=Dual;Case=Nom;Definite=Def | other | the two others
آخَرُونَ | آخَر | ADJ | Gender=Masc;Number=Plur;Case=Nom | other | others
آخَرِينَ | آخَر | ADJ | Gender=Masc;Number=Plur;Case=Gen | other | others
الْآخَرُونَ | آخَر | ADJ | Gender=Masc;Number=Plur;Case=Nom;Definite=Def | other | the others
الْآخَرِينَ | آخَر | ADJ | Gender=Masc;Number=Plur;Case=Gen;Definite=Def | other | the others
أُخَر | آخَر | ADJ | Gender=Fem;Number=Plur | other | others
أُخْرَيَات | آخَر | ADJ | Gender=Fem;Number=Plur | other | others
الْأُخْرَيَات | آخَر | ADJ | Gender=Fem;Number=Plur;Definite=Def | other | the others
`;
