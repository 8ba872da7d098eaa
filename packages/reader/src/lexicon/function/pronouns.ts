/**
 * Free pronouns, demonstratives, relatives and interrogatives. Attached pronouns stand with the analyser.
 * As in UD Arabic-PUD every personal pronoun has the lemma هو, هذه the lemma هذا, تلك the lemma ذلك, التي the lemma الذي.
 */
export default `
# personal
هُوَ | هُوَ | PRON | Gender=Masc;Number=Sing;Person=3;PronType=Prs | pronoun | he
هِيَ | هُوَ | PRON | Gender=Fem;Number=Sing;Person=3;PronType=Prs | pronoun | she
هُمَا | هُوَ | PRON | Number=Dual;Person=3;PronType=Prs | pronoun | they two
هُمْ | هُوَ | PRON | Gender=Masc;Number=Plur;Person=3;PronType=Prs | pronoun | they
هُنَّ | هُوَ | PRON | Gender=Fem;Number=Plur;Person=3;PronType=Prs | pronoun | they (women)
أَنْتَ | هُوَ | PRON | Number=Sing;Person=2;PronType=Prs | pronoun | you
أَنْتِي | هُوَ | PRON | Gender=Fem;Number=Sing;Person=2;PronType=Prs | pronoun misspelt | you (woman)
أَنْتُمَا | هُوَ | PRON | Number=Dual;Person=2;PronType=Prs | pronoun | you two
أَنْتُمْ | هُوَ | PRON | Gender=Masc;Number=Plur;Person=2;PronType=Prs | pronoun | you
أَنْتُنَّ | هُوَ | PRON | Gender=Fem;Number=Plur;Person=2;PronType=Prs | pronoun | you (women)
أَنَا | هُوَ | PRON | Number=Sing;Person=1;PronType=Prs | pronoun | I
نَحْنُ | هُوَ | PRON | Number=Plur;Person=1;PronType=Prs | pronoun | we
إِيَّا | إِيَّا | PRON | PronType=Prs | pronoun bound | (carries an object pronoun)
# demonstratives: near
هَذَا | هَذَا | PRON | Gender=Masc;Number=Sing;PronType=Dem | demonstrative near | this
هَذِهِ | هَذَا | PRON | Gender=Fem;Number=Sing;PronType=Dem | demonstrative near | this
هَذِي | هَذَا | PRON | Gender=Fem;Number=Sing;PronType=Dem | demonstrative near | this
هَذَانِ | هَذَا | PRON | Gender=Masc;Number=Dual;Case=Nom;PronType=Dem | demonstrative near | these two
هَذَيْنِ | هَذَا | PRON | Gender=Masc;Number=Dual;Case=Gen;PronType=Dem | demonstrative near | these two
هَاتَانِ | هَذَا | PRON | Gender=Fem;Number=Dual;Case=Nom;PronType=Dem | demonstrative near | these two
هَاتَيْنِ | هَذَا | PRON | Gender=Fem;Number=Dual;Case=Gen;PronType=Dem | demonstrative near | these two
هَؤُلَاءِ | هَذَا | PRON | Gender=Masc;Number=Plur;PronType=Dem | demonstrative near | these
هَاؤُلَاءِ | هَذَا | PRON | Gender=Masc;Number=Plur;PronType=Dem | demonstrative near | these
ذَا | ذَا | PRON | Gender=Masc;Number=Sing;PronType=Dem | demonstrative near | this
ذِي | ذَا | PRON | Gender=Fem;Number=Sing;PronType=Dem | demonstrative near | this
ذِهِ | ذَا | PRON | Gender=Fem;Number=Sing;PronType=Dem | demonstrative near | this
# demonstratives: far
ذَلِكَ | ذَلِكَ | PRON | Gender=Masc;Number=Sing;PronType=Dem | demonstrative far | that
ذَاكَ | ذَلِكَ | PRON | Gender=Masc;Number=Sing;PronType=Dem | demonstrative far | that
تِلْكَ | ذَلِكَ | PRON | Gender=Fem;Number=Sing;PronType=Dem | demonstrative far | that
تِيكَ | ذَلِكَ | PRON | Gender=Fem;Number=Sing;PronType=Dem | demonstrative far | that
ذَانِكَ | ذَلِكَ | PRON | Gender=Masc;Number=Dual;Case=Nom;PronType=Dem | demonstrative far | those two
ذَيْنِكَ | ذَلِكَ | PRON | Gender=Masc;Number=Dual;Case=Gen;PronType=Dem | demonstrative far | those two
تَانِكَ | ذَلِكَ | PRON | Gender=Fem;Number=Dual;Case=Nom;PronType=Dem | demonstrative far | those two
تَيْنِكَ | ذَلِكَ | PRON | Gender=Fem;Number=Dual;Case=Gen;PronType=Dem | demonstrative far | those two
أُولَئِكَ | ذَلِكَ | PRON | Gender=Masc;Number=Plur;PronType=Dem | demonstrative far | those
أُولَئِكُمْ | ذَلِكَ | PRON | Gender=Masc;Number=Plur;PronType=Dem | demonstrative far | those
أُولَاءِ | ذَلِكَ | PRON | Gender=Masc;Number=Plur;PronType=Dem | demonstrative far | those
ذَلِكُمْ | ذَلِكَ | PRON | Gender=Masc;Number=Sing;PronType=Dem | demonstrative far | that
تِلْكُمْ | ذَلِكَ | PRON | Gender=Fem;Number=Sing;PronType=Dem | demonstrative far | that
ذَلِكُمَا | ذَلِكَ | PRON | Gender=Masc;Number=Sing;PronType=Dem | demonstrative far | that
# relatives
الَّذِي | الَّذِي | PRON | Gender=Masc;Number=Sing;PronType=Rel | relative | who, which
الَّتِي | الَّذِي | PRON | Gender=Fem;Number=Sing;PronType=Rel | relative | who, which
اللَّذَانِ | الَّذِي | PRON | Gender=Masc;Number=Dual;Case=Nom;PronType=Rel | relative | (two) who, which
اللَّذَيْنِ | الَّذِي | PRON | Gender=Masc;Number=Dual;Case=Gen;PronType=Rel | relative | (two) who, which
اللَّتَانِ | الَّذِي | PRON | Gender=Fem;Number=Dual;Case=Nom;PronType=Rel | relative | (two) who, which
اللَّتَيْنِ | الَّذِي | PRON | Gender=Fem;Number=Dual;Case=Gen;PronType=Rel | relative | (two) who, which
الَّذِينَ | الَّذِي | PRON | Gender=Masc;Number=Plur;PronType=Rel | relative | (those) who
اللَّاتِي | الَّذِي | PRON | Gender=Fem;Number=Plur;PronType=Rel | relative | (women) who
اللَّائِي | الَّذِي | PRON | Gender=Fem;Number=Plur;PronType=Rel | relative | (women) who
اللَّوَاتِي | الَّذِي | PRON | Gender=Fem;Number=Plur;PronType=Rel | relative | (women) who
الْأُلَى | الَّذِي | PRON | Gender=Masc;Number=Plur;PronType=Rel | relative | (those) who
مَنْ | مَنْ | PRON | PronType=Rel | relative person-relative | who, whoever
مَا | مَا | PRON | PronType=Rel | relative thing-relative | what, that which
# interrogatives
مَنْ | مَنْ | PRON | PronType=Int | question person-question | who?
مَا | مَا | PRON | PronType=Int | question thing-question | what?
مَاذَا | مَاذَا | PRON | PronType=Int | question thing-question | what?
مَنْذَا | مَنْ | PRON | PronType=Int | question person-question | who?
لِمَاذَا | لِمَاذَا | ADV | PronType=Int | question cause-question | why?
لِمَ | لِمَاذَا | ADV | PronType=Int | question cause-question | why?
بِمَ | مَا | PRON | PronType=Int | question | with what?
عَلَامَ | مَا | PRON | PronType=Int | question | on what?
إِلَامَ | مَا | PRON | PronType=Int | question | until when?
حَتَّامَ | مَا | PRON | PronType=Int | question | until when?
أَيّ | أَيّ | DET | Gender=Masc;PronType=Int | question quantifier any | which, any
أَيَّة | أَيّ | DET | Gender=Fem;PronType=Int | question quantifier any | which, any
كَيْفَ | كَيْفَ | ADV | PronType=Int | question manner-question | how
أَيْنَ | أَيْنَ | ADV | PronType=Int | question place-question | where
أَيَّانَ | أَيَّانَ | ADV | PronType=Int | question time-question | when
أَنَّى | أَنَّى | ADV | PronType=Int | question | whence, how
كَمْ | كَمْ | DET | PronType=Int | question quantity-question | how many
كَأَيِّنْ | كَأَيِّنْ | DET | PronType=Int | quantity-question | how many a
# possession and identity
ذُو | ذُو | ADJ | Gender=Masc;Number=Sing;Case=Nom;Definite=Cons | possessive | having, possessed of
ذَا | ذُو | ADJ | Gender=Masc;Number=Sing;Case=Acc;Definite=Cons | possessive | having
ذِي | ذُو | ADJ | Gender=Masc;Number=Sing;Case=Gen;Definite=Cons | possessive | having
ذَوَا | ذُو | ADJ | Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | possessive | (two) having
ذَوَيْ | ذُو | ADJ | Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | possessive | (two) having
ذَوُو | ذُو | ADJ | Gender=Masc;Number=Plur;Case=Nom;Definite=Cons | possessive kin | those having; kin
ذَوِي | ذُو | ADJ | Gender=Masc;Number=Plur;Case=Gen;Definite=Cons | possessive kin | those having; kin
ذَات | ذُو | ADJ | Gender=Fem;Number=Sing;Definite=Cons | possessive identity | having; the same
ذَاتَا | ذُو | ADJ | Gender=Fem;Number=Dual;Case=Nom;Definite=Cons | possessive | (two) having
ذَاتَيْ | ذُو | ADJ | Gender=Fem;Number=Dual;Case=Gen;Definite=Cons | possessive | (two) having
ذَوَات | ذُو | ADJ | Gender=Fem;Number=Plur;Definite=Cons | possessive | those having
أُولُو | أُولُو | ADJ | Gender=Masc;Number=Plur;Case=Nom;Definite=Cons | possessive | those possessed of
أُولِي | أُولُو | ADJ | Gender=Masc;Number=Plur;Case=Gen;Definite=Cons | possessive | those possessed of
أُولَات | أُولُو | ADJ | Gender=Fem;Number=Plur;Definite=Cons | possessive | those (women) possessed of
نَفْس | نَفْس | NOUN | Gender=Fem;Number=Sing | identity | the same, self
فُلَان | فُلَان | PRON | Gender=Masc;Number=Sing | unnamed | so-and-so
فُلَانَة | فُلَان | PRON | Gender=Fem;Number=Sing | unnamed | so-and-so (woman)
كَيْتَ | كَيْتَ | PRON | | unnamed | such and such
`;
