/**
 * Verbs that carry tense, aspect and change of state: كان and its sisters, verbs of beginning and nearness, light verbs.
 * Source of the groups: Wright II, كان and its sisters; Ryding ch. 36. ليس is a function word.
 */
export default `
كون I a-u | كَوْن كِيَان | | exist aux often | be
صبح IV | إِصْبَاح | | become often | become
صير I a-i | صَيْر مَصِير | إلى | become | become, come to
ظلل I i-a | ظُلُول | | continue often | remain, go on
بيت I a-i | مَبِيت بَيَات | في | become often | come to be, spend the night
ضحو IV | إِضْحَاء | | become | become (by forenoon)
مسي IV | إِمْسَاء | | become | become (by evening)
غدو I a-u | غُدُوّ | | become rare | become
زيل I i-a | زَوَال | | continue often | (with negation) still be
برح I i-a | بَرَاح | ه | continue | (with negation) still be; leave
فتء I i-a | - | | continue | (with negation) not cease
فكك VII | - | عن | continue rare | (with negation) not cease; come apart
دوم I a-u | دَوَام | | continue | last, as long as
كيد I i-a | كَيْد | أن | other often | be about to, almost
وشك IV | إِيشَاك | على أن | begin | be about to
عسي I a-i | - | أن | other rare | perhaps
شرع I a-a | شُرُوع | في ب | begin | begin, set about
طفق I i-a | - | | begin rare | begin, set about
ءخذ I a-u | أَخْذ مَأْخَذ | ه ب في على من | take begin often | take; begin
جعل I a-a | جَعْل | ه هه | change begin often | make, cause to
بدء I a-a | بَدْء | ه ب في | begin often | begin
ءنف X | - | ه | begin continue | resume; appeal
عود I a-u | عَوْدَة عَوْد مَعَاد | إلى ل من عن | motion begin often | return; again
قوم I a-u | قِيَام | ب على إلى ضد | work begin often | carry out; stand up, rise
تمم I a-i | تَمَام | | end exist often | take place, be completed
جري I a-i | جَرْي جَرَيَان | | exist motion often | happen, be under way; run
جري IV | إِجْرَاء | ه مع على | work passive | conduct, hold
شنن I a-u | شَنّ | ه على | attack begin often | launch
سبق I a-i | سَبْق | ه ل أن إلى على | exist motion often | precede; have already
بقي I i-a | بَقَاء | في على | continue exist often | stay, remain
بقي IV | إِبْقَاء | ه على | hold | keep, leave in place
بقي V | - | من | exist | be left over
بقي X | - | ه | hold | keep, retain
مكن IV | إِمْكَان | ه أن | exist often | be possible for
وجب I a-i | وُجُوب | على أن | need | be necessary, be incumbent
بغي VII | - | ل على أن | need | ought to
عين V | - | على أن | need | be incumbent on
جدر I u-u | جَدَارَة | ب أن | need | be worthy, fitting
طوع X | - | ه أن | own try often | be able to
مكن V | - | من | own win often | be able to; master
قدر I a-i | قُدْرَة مَقْدِرَة | على أن ه | own think often | be able; estimate
حدث I a-u | حُدُوث | ل في | exist often | happen
حصل I a-u | حُصُول | على ل | take exist often | obtain; happen
وقع I a-a | وُقُوع وَقْع | في على ب | exist often | happen; be situated; fall
ثبت I a-u | ثُبُوت ثَبَات | أن على ل | exist often | be established, stand firm
سود I a-u | سِيَادَة سُودَد | ه | exist | prevail, reign over
وجد I a-i | وُجُود | ه | see exist often passive | find; (passive) exist
عدم VII | - | | end exist | be lacking
وفر V | - | ل في على | exist own | be available
خلو I a-u | خُلُوّ | من | exist | be free of, be void
`;
