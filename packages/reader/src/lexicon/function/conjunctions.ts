/**
 * Conjunctions: those that join (و and ف are clitics and stand with the analyser), those that open a clause, and the
 * complementisers. أَنَّ, أَنْ, إِنَّ and conditional إِنْ share spellings: lemma and class keep them apart; what follows
 * (a noun in the accusative, a verb in the subjunctive) decides. Tagged as in UD Arabic-PUD.
 */
export default `
# complementisers
إِنَّ | إِنَّ | PART | | inna complementiser emphasis | that (after verbs of saying); indeed
إِنَّن | إِنَّ | PART | | inna complementiser emphasis bound | that (before نا, ني)
أَنَّ | أَنَّ | SCONJ | | anna complementiser | that
أَنَّن | أَنَّ | SCONJ | | anna complementiser bound | that (before نا, ني)
أَنْ | أَنْ | ADP | | an complementiser | that, to (before a verb)
أَلَّا | أَنْ | ADP | Polarity=Neg | an complementiser negation | that not
أَلَا | أَلَا | PART | | opening | is it not so that
لِئَلَّا | أَنْ | ADP | Polarity=Neg | an negation purpose conjunction-sub | lest
إِنَّمَا | إِنَّمَا | PART | | restriction contrast conjunction-coord | only; but rather
أَنَّمَا | أَنَّمَا | PART | | complementiser restriction | that only
إِنْ | إِنْ | ADP | | condition conjunction-sub | if
كَأَنَّ | كَأَنَّ | SCONJ | | comparison conjunction-sub | as though
كَأَنَّمَا | كَأَنَّمَا | SCONJ | | comparison conjunction-sub | as though
لَكِنَّ | لَكِنَّ | ADP | | lakinna contrast conjunction-coord | but
لَكِنْ | لَكِنْ | ADP | | lakin contrast conjunction-coord | but
لَكِنَّن | لَكِنَّ | ADP | | lakinna contrast bound | but (before نا, ني)
لَاكِن | لَكِنْ | ADP | | contrast conjunction-coord misspelt | but
لَعَلَّ | لَعَلَّ | PART | | possibility hope | perhaps
عَلَّ | لَعَلَّ | PART | | possibility hope bound | perhaps
كَأَنَّ | كَأَنَّ | PART | | possibility hope | as if
لَيْتَ | لَيْتَ | PART | | hope | would that
لَيْتَمَا | لَيْتَ | PART | | hope | would that
# joining
أَوْ | أَوْ | CCONJ | | conjunction-coord or | or
أَمْ | أَمْ | CCONJ | | conjunction-coord or question | or (in a question)
ثُمَّ | ثُمَّ | PART | | conjunction-coord sequence | then
بَلْ | بَلْ | CCONJ | | conjunction-coord contrast | rather
إِمَّا | إِمَّا | PART | | conjunction-coord or | either
أَمَّا | أَمَّا | PART | | topic-shift contrast | as for
بَيْدَ | بَيْدَ | ADP | | contrast | however (in بيد أن)
# condition
إِذَا | إِذَا | ADP | | condition conjunction-sub time-conjunction | if, when
إِذَنْ | إِذَنْ | ADV | | result | then, therefore
إِذًا | إِذَنْ | ADV | | result | then, therefore
لَوْ | لَوْ | ADP | | condition conjunction-sub unreal | if (it were)
لَوْلَا | لَوْلَا | ADP | | condition conjunction-sub unreal | were it not for
لَوْمَا | لَوْلَا | ADP | | condition conjunction-sub unreal | were it not for
مَهْمَا | مَهْمَا | ADP | | condition conjunction-sub concession | whatever
أَيْنَمَا | أَيْنَمَا | ADP | | condition conjunction-sub place-conjunction | wherever
حَيْثُمَا | حَيْثُمَا | ADP | | condition conjunction-sub place-conjunction | wherever
كَيْفَمَا | كَيْفَمَا | ADP | | condition conjunction-sub manner-conjunction | however
أَيًّا | أَيّ | ADV | | concession | whichever
أَيُّمَا | أَيّ | DET | | condition quantifier | whichever, any
إِذْمَا | إِذْمَا | ADP | | condition conjunction-sub | whenever
# time
عِنْدَمَا | عِنْدَ | ADP | | conjunction-sub time-conjunction | when
حِينَمَا | حِينَ | ADP | | conjunction-sub time-conjunction | when
حِينَ | حِينَ | ADP | | conjunction-sub time-conjunction | when
حِينَئِذٍ | حِينَئِذٍ | ADV | | time-adverb | at that time
وَقْتَمَا | وَقْتَ | ADP | | conjunction-sub time-conjunction | whenever
سَاعَةَ | سَاعَةَ | ADP | | conjunction-sub time-conjunction | at the hour when
لَحْظَةَ | لَحْظَةَ | ADP | | conjunction-sub time-conjunction | at the moment when
يَوْمَ | يَوْمَ | ADV | | time-noun-adverb | on the day
بَيْنَمَا | بَيْنَمَا | ADP | | conjunction-sub time-conjunction contrast | while
بَيْنَا | بَيْنَمَا | ADP | | conjunction-sub time-conjunction | while
بَعْدَمَا | بَعْدَ | ADP | | conjunction-sub time-conjunction after | after
قَبْلَمَا | قَبْلَ | ADP | | conjunction-sub time-conjunction before | before
رَيْثَمَا | رَيْثَمَا | ADP | | conjunction-sub time-conjunction until | until
كُلَّمَا | كُلَّمَا | ADP | | conjunction-sub time-conjunction | whenever, the more
طَالَمَا | طَالَمَا | ADV | | conjunction-sub time-conjunction | as long as; often
لَطَالَمَا | طَالَمَا | ADV | | manner-adverb | very often
مَتَى | مَتَى | ADV | PronType=Int | question time-conjunction | when
لَمَّا | لَمَّا | ADP | | conjunction-sub time-conjunction | when
حَالَمَا | حَالَمَا | ADP | | conjunction-sub time-conjunction | as soon as
حَالَ | حَالَ | ADP | | time-prep condition | in the event of, as soon as
فَوْرَ | فَوْرَ | ADP | | preposition time-prep after | immediately upon
إِذْ | إِذْ | ADP | | conjunction-sub cause time-conjunction | since, as
آنَئِذٍ | آنَئِذٍ | ADV | | time-adverb | at that time
وَقْتَئِذٍ | وَقْتَئِذٍ | ADV | | time-adverb | at that time
وَقْتَذَاكَ | وَقْتَذَاكَ | ADV | | time-adverb | at that time
آنَذَاكَ | آنَذَاكَ | ADV | | time-adverb | at that time
يَوْمَئِذٍ | يَوْمَئِذٍ | ADV | | time-adverb | on that day
يَوْمَذَاكَ | يَوْمَذَاكَ | ADV | | time-adverb | on that day
عِنْدَئِذٍ | عِنْدَئِذٍ | ADV | | time-adverb | at that point
حِينَذَاكَ | حِينَذَاكَ | ADV | | time-adverb | at that time
سَاعَتَئِذٍ | سَاعَتَئِذٍ | ADV | | time-adverb | at that hour
بَعْدَئِذٍ | بَعْدَئِذٍ | ADV | | time-adverb sequence | after that
# place, manner, cause, purpose, comparison
حَيْثُ | حَيْثُ | ADP | | conjunction-sub place-conjunction cause | where; as
كَيْ | كَيْ | ADP | | conjunction-sub purpose | so that
كَيْلَا | كَيْ | ADP | Polarity=Neg | conjunction-sub purpose negation | so that not
لِكَيْلَا | كَيْ | ADP | Polarity=Neg | conjunction-sub purpose negation | so that not
كَيْمَا | كَيْ | ADP | | conjunction-sub purpose | so that
كَمَا | كَمَا | PART | | conjunction-sub comparison addition | as; also
مِثْلَمَا | مِثْلَمَا | ADP | | conjunction-sub comparison | just as
حَسَبَمَا | حَسَبَمَا | ADP | | conjunction-sub according | according to what
وِفْقَمَا | وِفْقَمَا | ADP | | conjunction-sub according | according to what
قَدْرَمَا | قَدْرَمَا | ADP | | conjunction-sub comparison | as much as
سِيَّمَا | سِيَّمَا | ADV | | focus | especially (in لا سيما)
لَاسِيَّمَا | سِيَّمَا | ADV | | focus | especially
سَوَاءً | سَوَاء | PART | | conjunction-sub or concession | whether, alike
كَذَا | كَذَا | ADV | | manner-adverb addition | such and such; likewise
لِذَا | لِذَا | ADV | | result | therefore
`;
