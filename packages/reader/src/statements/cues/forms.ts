/**
 * Spellings that are a verb of saying although a noun or adjective is spelt alike (`أوضح`, `تابع`, `طالب`), one a line: `form | verb | where`.
 *
 * sure     wherever they stand
 * opening  at the head of a clause: of the sentence, behind a comma, behind كما, حيث, قد or the و of a sentence; behind a name or a
 *          definite noun, which governs no noun
 * head     as opening, but not behind a noun: the spelling is a preposition too
 * answer   where one who can answer and على follow (cue-at.ts)
 * pronoun  as opening, where a pronoun follows: who demanded of him are no demanders of his
 * that     as head, and wherever أن or a comma follows, before which no preposition stands
 */
export default `
قال | قال | sure
قالت | قال | sure
قالوا | قال | sure
قلت | قال | sure
نفى | نفى | sure
ودعا | دعا | sure
توقع | توقع | sure
ودعت | دعا | sure
أوضح | أوضح | opening
تابع | تابع | opening
صرح | صرح | opening
طالب | طالب | opening
طالبو | طالب | pronoun
كشف | كشف | opening
نقل | نقل | opening
حذر | حذر | opening
ذكر | ذكر | opening
عزت | عزا | sure
بين | بين | that
حث | حث | opening
أبان | أبان | opening
عبر | عبر | head
وصف | وصف | opening
وصفت | وصف | opening
رد | رد | opening
ورد | رد | answer
وردت | رد | answer
علق | علق | opening
ختم | ختم | opening
نبه | نبه | opening
زعم | زعم | opening
كتب | كتب | opening
نشر | نشر | opening
طلب | طلب | opening
شكا | شكا | opening
قلل | قلل | opening
دعا | دعا | opening
هدد | هدد | opening
شدد | شدد | opening
لفت | لفت | opening
أكد | أكد | opening
أعلن | أعلن | opening
أضاف | أضاف | opening
أشار | أشار | opening
أفاد | أفاد | opening
اعتبر | اعتبر | opening
اتهم | اتهم | opening
`;
