/** Verbs of saying and telling: cues of statements above all. */
export default `
قول I a-u | قَوْل مَقُولَة | ه إن أن ب عن ل | say often passive | say
قول V | تَقَوُّل | على | say accuse rare | spread rumours about
قول III | - | على ه | say trade rare | negotiate a contract
ذكر I a-u | ذِكْر | ه أن إن ب ل | say often passive | mention, recall
ذكر II | تَذْكِير تَذْكِرَة | ه ب أن | say rare | remind
ذكر V | تَذَكُّر | ه أن | think | remember
ذكر III | مُذَاكَرَة | ه مع | read say rare | study, confer
ذكر X | اِسْتِذْكَار | ه | think | recall, commemorate
صرح II | - | ب أن ل | say often | state, declare; permit
علن IV | - | ه عن أن | say often | announce
عرب IV | إِعْرَاب | عن ل | say often | express
وضح IV | - | ه أن ل | say often | explain, clarify
وضح II | - | ه أن ل | say often | clarify
وضح I a-i | وُضُوح | ل | exist | be clear
وضح VIII | - | أن ل | exist | become clear
وضح X | - | ه | ask rare | ask for clarification
بين II | - | ه أن ل | say | show, make clear
بين V | تَبَيُّن | أن ل ه | know | become clear; verify
بين I a-i | بَيَان | | exist rare | be clear
بين IV | إِبَانَة | ه عن | say | make clear
بين VI | تَبَايُن | | change | differ, vary
بين X | اِسْتِبَانَة | ه | see | discern
شرح I a-a | شَرْح | ه أن ل | say | explain
فسر II | تَفْسِير | ه أن ل ب | say | explain, interpret
فسر X | - | عن ه | ask | inquire about
ضيف IV | إِضَافَة | أن إن ه إلى | say increase often | add
ضيف X | - | ه | meet give often | host
ضيف II | - | ه | meet | receive as guest
ءكد II | تَأْكِيد | ه على أن إن ل | say often | confirm, stress
ءكد V | - | من أن ل | know | make sure
شدد II | - | على ه أن | say often | stress; tighten
شدد VIII | - | | increase | intensify
شدد V | - | في | other rare | be strict
شدد I a-u | شَدّ | ه على إلى | hold | pull, tighten
صرر IV | إِصْرَار | على أن | say | insist
لفت I a-i | لَفْت | ه إلى | say often | draw attention, point out
لفت VIII | اِلْتِفَات | إلى | see | turn to, pay attention
شور IV | إِشَارَة | إلى على ب أن | say often | point out, indicate; advise
شور III | مُشَاوَرَة مَشُورَة | ه في | ask rare | consult
شور VI | تَشَاوُر | مع في | ask meet | consult one another
شور X | اِسْتِشَارَة | ه في | ask rare | seek advice
نوه II | تَنْوِيه | ب إلى أن | praise say | praise, point out
نبه II | - | ه إلى على أن | warn say | alert
نبه VIII | - | إلى ل | see | notice
نبه V | - | إلى ل | see | become aware
فيد IV | إِفَادَة | ه ب أن من | say help often | report; benefit
فيد X | اِسْتِفَادَة | من | take often | benefit
ردف IV | إِرْدَاف | أن | say | add, go on to say
تبع III | مُتَابَعَة | ه | see continue often | follow, pursue; go on (saying)
طرد X | اِسْتِطْرَاد | في | say | digress, go on
كمل III | - | ه | continue rare | go on
وصل III | مُوَاصَلَة | ه | continue often | continue
علق II | - | على ه ب | say end often | comment; suspend, hang
خبر IV | إِخْبَار | ه ب أن عن | say often | tell, inform
خبر VIII | - | ه | try | test
خبر X | - | | ask rare | inquire
خبر VI | تَخَابُر | مع | say rare | communicate secretly
بلغ IV | إِبْلَاغ بَلَاغ | ه ب أن عن هه | say | inform, report
بلغ II | تَبْلِيغ | ه ب عن أن | say rare | report, notify
بلغ I a-u | بُلُوغ | ه أن من | motion increase often | reach, amount to
بلغ III | - | في | increase | exaggerate
علم IV | إِعْلَام | ه ب أن | say | inform
حدث II | تَحْدِيث | ه عن ب | say change often | tell; update
حدث V | - | عن إلى مع في ب | say often | speak
حدث III | مُحَادَثَة | ه | say rare | talk to
حدث VI | تَحَادُث | مع | say rare | converse
كلم V | تَكَلُّم كَلَام | عن مع إلى في ب | say | speak
كلم II | تَكْلِيم | ه | say | speak to
كلم III | مُكَالَمَة | ه | say rare | talk to, phone
حكي I a-i | حِكَايَة حَكْي | ه عن ل أن | say | tell, narrate
حكي III | مُحَاكَاة | ه | other | imitate, simulate
روي I a-i | رِوَايَة رَيّ | ه عن ل أن | say | relate; irrigate
قصص I a-u | قَصّ | ه على | say take rare | tell; cut
سرد I a-u | سَرْد | ه | say | recount, enumerate
وصف I a-i | وَصْف | ه ب أن | say often | describe
صفف I a-u | صَفّ | ه | hold | line up
نقل I a-u | نَقْل | ه عن إلى ل | say motion often passive | quote, transmit; transfer
نقل VI | تَنَاقُل | ه | say | pass round
نقل VIII | - | إلى من | motion often | move, pass on
نقل V | - | بين | motion | move about
سند IV | إِسْنَاد | ه إلى | give | assign, attribute
سند VIII | - | إلى على | hold | lean on, be based on
نسب I a-i | نَسْب نِسْبَة | ه إلى ل | say often | attribute
نسب III | مُنَاسَبَة | ه | exist | suit
نسب VI | تَنَاسُب | مع | exist | be in proportion
نسب VIII | - | إلى | exist | belong, be affiliated
عزو I a-u | عَزْو | ه إلى ل | say | ascribe
ورد IV | إِيرَاد | ه أن | say | cite, report
ورد I a-i | وُرُود | في إلى على أن | say motion often | be stated; arrive
ورد X | - | ه | trade | import
ورد II | - | ه | trade rare | supply
نشر I a-u | نَشْر | ه في | say motion often passive | publish; deploy, spread
نشر VIII | - | في | motion often | spread
ذيع I a-i | ذُيُوع | | say | become known
ذيع IV | إِذَاعَة | ه أن | say | broadcast
بثث I a-u | بَثّ | ه | say | broadcast
شيع IV | إِشَاعَة | ه أن | say | spread (news)
شيع I a-i | شُيُوع | | exist | be widespread
شيع II | - | ه | motion | see off, bury
روج II | - | ل ه | say trade | promote
فصح IV | إِفْصَاح | عن | say | disclose
كشف I a-i | كَشْف | ه عن أن على | say see often | reveal; uncover; examine
كشف V | - | عن | see | come to light
كشف X | - | ه | see | explore
كشف VIII | - | ه أن | know see | discover
كشف VII | - | | see | be uncovered
`;
