/**
 * Nouns with which a report attributes words, one a line: `lemma | act | frames`, frames as in `verbs.ts`.
 *
 * A noun is a cue only with what it says behind it: a clause after إن, أن, بأن (`تقارير بأن الجسر أغلق`), words in
 * quotation marks, or, where the frame names it, a preposition (`مطالبات بفتح الطريق`). Masdars of the verbs in `verbs.ts` need no line.
 */
export default `
# demands, charges, guesses, in the plural: who utters them is left open
مطالبة | demand | إن ب | ل
مطالبات | demand | إن ب | ل
مطلب | demand | إن ب
طلب | demand | ب
دعوة | call | إن إلى ل
اتهام | accuse | إن ب | ل
تهمة | accuse | إن
تكهن | report | إن ب
توقع | say | إن
تقرير | report | إن ب
تلميح | say | إن إلى ب
تسريب | report | إن
إيحاء | say | إن ب
نبأ | report | إن عن
شائعة | report | إن عن
إشاعة | report | إن عن
معلومة | report | إن
زعم | say | إن ب
مزعم | say | إن ب
ادعاء | say | إن ب
تبرير | say | إن ب
تحذير | warn | إن من | ل
تهديد | threaten | إن ب | ل
وعد | promise | إن ب
تعهد | promise | إن ب
توجيه | demand | إن ب
تعليمات | demand | إن ب | ل
أوامر | demand | إن ب | ل
دعوى | say | إن
ذريعة | say | إن
حجة | say | إن
اقتراح | offer | إن ب
مقترح | offer | إن ب
نداء | call | إن
مناشدة | demand | إن
شكوى | say | إن
# words themselves
تصريح | say | إن
قول | say | إن
جملة | say | "
عبارة | say | "
مقولة | say | "
كلمة | say | "
شعار | say | "
هتاف | say | "
تعليق | say | "
رد | say | إن
جواب | say | إن
تغريدة | say | إن
بيان | announce | إن
رسالة | say | إن
إفادة | report | إن
شهادة | say | إن
خبر | report | إن
فحوى | say | إن
مفاد | say | إن
نص | say | "
`;
