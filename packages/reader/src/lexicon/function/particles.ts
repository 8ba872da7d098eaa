/**
 * Particles: negation, questions, the verb's particles (قد, سوف), exception, restriction, answers, address.
 * The several ما and لا are kept apart by class. Tagged as in UD Arabic-PUD.
 */
export default `
# negation
لَا | لَا | PART | Polarity=Neg | negation imperfect-negation | not, no
لَمْ | لَمْ | PART | Polarity=Neg | negation past-negation jussive | did not
لَمَّا | لَمَّا | PART | Polarity=Neg | negation past-negation jussive | not yet
لَنْ | لَنْ | PART | Polarity=Neg | negation future-negation future subjunctive | will not
مَا | مَا | PART | Polarity=Neg | negation past-negation | not
إِنْ | إِنْ | PART | Polarity=Neg | negation | not (before إلا)
لَاتَ | لَاتَ | PART | Polarity=Neg | negation | there is no (time)
غَيْر | غَيْر | PART | Polarity=Neg | negation exception | not, un-, other than
لَيْسَ | لَيْسَ | AUX | Aspect=Perf;Gender=Masc;Number=Sing;Person=3;Voice=Act;Polarity=Neg | negation nominal-negation | is not
لَيْسَتْ | لَيْسَ | AUX | Aspect=Perf;Gender=Fem;Number=Sing;Person=3;Voice=Act;Polarity=Neg | negation nominal-negation | is not
لَيْسَا | لَيْسَ | AUX | Aspect=Perf;Gender=Masc;Number=Dual;Person=3;Voice=Act;Polarity=Neg | negation nominal-negation | are not
لَيْسَتَا | لَيْسَ | AUX | Aspect=Perf;Gender=Fem;Number=Dual;Person=3;Voice=Act;Polarity=Neg | negation nominal-negation | are not
لَيْسُوا | لَيْسَ | AUX | Aspect=Perf;Gender=Masc;Number=Plur;Person=3;Voice=Act;Polarity=Neg | negation nominal-negation | are not
لَسْنَ | لَيْسَ | AUX | Aspect=Perf;Gender=Fem;Number=Plur;Person=3;Voice=Act;Polarity=Neg | negation nominal-negation | are not
لَسْتُ | لَيْسَ | AUX | Aspect=Perf;Number=Sing;Person=1;Voice=Act;Polarity=Neg | negation nominal-negation | am not
لَسْتُمَا | لَيْسَ | AUX | Aspect=Perf;Number=Dual;Person=2;Voice=Act;Polarity=Neg | negation nominal-negation | are not
لَسْتُمْ | لَيْسَ | AUX | Aspect=Perf;Gender=Masc;Number=Plur;Person=2;Voice=Act;Polarity=Neg | negation nominal-negation | are not
لَسْتُنَّ | لَيْسَ | AUX | Aspect=Perf;Gender=Fem;Number=Plur;Person=2;Voice=Act;Polarity=Neg | negation nominal-negation | are not
لَسْنَا | لَيْسَ | AUX | Aspect=Perf;Number=Plur;Person=1;Voice=Act;Polarity=Neg | negation nominal-negation | are not
أَلَيْسَ | لَيْسَ | AUX | Aspect=Perf;Gender=Masc;Number=Sing;Person=3;Voice=Act;Polarity=Neg | negation nominal-negation question | is not … ?
أَلَمْ | لَمْ | PART | Polarity=Neg | negation past-negation question | did not … ?
أَلَنْ | لَنْ | PART | Polarity=Neg | negation future question | will not … ?
# the verb's particles
قَدْ | قَدْ | PART | | verbal-particle | has, had (before a past); may (before a present)
لَقَدْ | قَدْ | PART | | verbal-particle emphasis | has indeed
سَوْفَ | سَوْفَ | PART | | future | will
# questions
هَلْ | هَلْ | PART | | question yes-no-question | (opens a question)
أَ | أَ | PART | | question yes-no-question | (opens a question)
هَلَّا | هَلَّا | PART | | question urging | won't …?
أَوَ | أَ | PART | | question | (opens a question)
تُرَى | تُرَى | PART | | question | I wonder
# exception, restriction, focus
إِلَّا | إِلَّا | PART | | exception restriction | except, but, only
حَتَّى | حَتَّى | PART | | focus | even
مُجَرَّد | مُجَرَّد | NOUN | | restriction | mere
بُدَّ | بُدّ | PART | | emphasis | way round (in لا بدّ, it must be)
فَقَطْ | فَقَطْ | ADV | | restriction | only
فَحَسْبُ | فَحَسْبُ | ADV | | restriction | only
حَسْبُ | حَسْبُ | ADV | | restriction | only, enough
# answers, address, exclamation
نَعَمْ | نَعَمْ | INTJ | | response affirmation | yes
أَجَلْ | أَجَلْ | INTJ | | response affirmation | yes
بَلَى | بَلَى | INTJ | | response affirmation | yes (to a negative question)
كَلَّا | كَلَّا | INTJ | Polarity=Neg | response negation | not at all
إِي | إِي | INTJ | | response affirmation | yes
يَا | يَا | PART | | vocative | O
أَيُّهَا | أَيُّهَا | PART | Gender=Masc | vocative | O you
أَيَّتُهَا | أَيُّهَا | PART | Gender=Fem | vocative | O you
هَا | هَا | PART | | attention | lo
هَيَّا | هَيَّا | INTJ | | urging | come on
آمِينَ | آمِينَ | INTJ | | response | amen
آهِ | آهِ | INTJ | | exclamation | ah
شُكْرًا | شُكْرًا | INTJ | | exclamation thanks | thanks
عَفْوًا | عَفْوًا | INTJ | | exclamation | excuse me
مَرْحَبًا | مَرْحَبًا | INTJ | | exclamation greeting | hello
أَهْلًا | أَهْلًا | INTJ | | exclamation greeting | welcome
وَدَاعًا | وَدَاعًا | INTJ | | exclamation | farewell
عَجَبًا | عَجَبًا | INTJ | | exclamation | how strange
كَفَى | كَفَى | INTJ | | exclamation | enough
طُوبَى | طُوبَى | INTJ | | exclamation | blessed
حَبَّذَا | حَبَّذَا | INTJ | | exclamation | how good
هَيْهَاتَ | هَيْهَاتَ | INTJ | | exclamation | far from it
وَيْحَ | وَيْحَ | INTJ | | exclamation | woe to
وَيْلَ | وَيْلَ | INTJ | | exclamation | woe to
سُرْعَانَ | سُرْعَانَ | ADV | | time-adverb | how soon
شَتَّانَ | شَتَّانَ | ADV | | contrast | how different
# explaining
الْ | الْ | DET | | article | the (before a number or Latin letters: ال 20)
اللَّهُمَّ | اللَّهُمَّ | INTJ | | vocative | O God
أَيْ | أَيْ | PART | | explanation | that is, i.e.
رُبَّ | رُبَّ | ADP | | preposition quantifier | many a
رُبَّمَا | رُبَّمَا | ADV | | possibility | perhaps
إِيَّاكَ | إِيَّا | PRON | Number=Sing;Person=2;PronType=Prs | warning | beware
`;
