/**
 * What single words add to the frame that their line in the table of triggers gives them. By bare lemma.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Further prepositions that bring to whom it is done. */
export const MORE_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["لقاء", ["ب"]],
  ["اجتماع", ["ب"]],
  ["التقاء", ["ب"]],
  ["تنديد", ["ب"]],
  ["مطالبة", ["ل"]],
]);

/** Verbs and masdars whose subject is the host: whoever is received is the visitor, and acts. */
export const HOSTING = set("استقبل استقبال استضاف استضافة");

/** Verbs that call somebody something, so that an indefinite noun behind a pronoun says what (`أعلنتها جماعة إرهابية`). */
export const CALLING = set("أعلن صنف اعتبر عد سمى جعل نصب عين انتخب اختار اتخذ");

/** Verbs that say nothing without an object: one noun phrase behind them is that object, not their subject (`وصف الخصم بالكاذب`). */
export const OBLIGATORY = set(
  "وصف اتهم نعت وصم شبه شكر هنأ عزى التقى قابل هاجم حاصر داهم قاتل ناشد عاقب ساند صافح رافق استدعى سلم أبلغ أخبر حث حض حرض انتقد",
);

/** Nouns after ب that bring who else takes part in a meeting: `بحضور الوزير`, `بمشاركة وفود`. */
export const ATTENDING = set("حضور مشاركة");

/** Idioms of a preposition and a noun that bring nobody: `على حد قوله`, `في ظل`, `على هامش`. */
export const IDIOMS = set(
  "حد لسان أساس أقل رأس إطار ظل هامش خلفية وقت جهة سبيل صعيد غرار مدى ضوء شأن صدد خصوص سياق بال رئاسة كامل إشراف رعاية قدم حدة وجه شكل متن",
);

/** Verbs and masdars of harm in a clause behind an attack, whose object is struck (`الهجمات التي تقتل المدنيين`). */
export const HARMING = set("قتل استهدف أصاب طال ضرب دمر هدد استشهد جرح خلف حصد");
/** The same whose victims a preposition brings (`انفجار أسفر عن إصابة جنود`, `أودى بحياة مدنيين`). */
export const HARMING_THROUGH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["أسفر", new Set(["عن"])],
  ["أدى", new Set(["إلى"])],
  ["أودى", new Set(["ب"])],
  ["تسبب", new Set(["ب", "في"])],
  ["أوقع", new Set(["في", "بين", "وسط"])],
]);
