import type { RelationKind } from "@isnad/record";

/** Words that tie what follows them to the clause that they stand in, by lemma; more words must follow where given. */
export const CONNECTORS: readonly {
  readonly words: readonly string[];
  /** `causes-back` where what follows is the cause of what the connector stands with. */
  readonly kind: RelationKind | "causes-back";
  readonly example: string;
}[] = [
  { words: ["رد", "على"], kind: "responds-to", example: "قصف الجيش الموقع ردا على هجوم سابق." },
  { words: ["رغم"], kind: "despite", example: "استمرت المحادثات رغم الهجوم." },
  { words: ["الرغم", "من"], kind: "despite", example: "استمرت المحادثات على الرغم من الهجوم." },
  { words: ["خلال"], kind: "during", example: "خلال اجتماع في المدينة رفض الوفد الطلب." },
  { words: ["أثناء"], kind: "during", example: "قتل جندي أثناء الهجوم." },
  { words: ["بعد"], kind: "after", example: "انسحبت القوات بعد الهجوم." },
  { words: ["عقب"], kind: "after", example: "انسحبت القوات عقب الهجوم." },
  { words: ["إثر"], kind: "after", example: "انسحبت القوات إثر الهجوم." },
  { words: ["منذ"], kind: "after", example: "توقفت الزيارات منذ الهجوم." },
  { words: ["ثم"], kind: "before", example: "قصف الجيش الموقع ثم اقتحم المسلحون البلدة." },
  { words: ["غداة"], kind: "after", example: "انسحبت القوات غداة الهجوم." },
  { words: ["عشية"], kind: "before", example: "انسحبت القوات عشية الهجوم." },
  { words: ["سبب"], kind: "causes-back", example: "انسحبت القوات بسبب القصف." },
  { words: ["جراء"], kind: "causes-back", example: "قتل مدنيون جراء القصف." },
  { words: ["نتيجة"], kind: "causes-back", example: "قتل مدنيون نتيجة القصف." },
  { words: ["هامش"], kind: "part-of", example: "التقى الوزير نظيره على هامش القمة." },
  { words: ["إطار"], kind: "part-of", example: "قصفت الطائرات الموقع في إطار الهجوم." },
  { words: ["بينما"], kind: "during", example: "انسحبت القوات بينما قصفت الطائرات الموقع." },
  { words: ["غية"], kind: "purpose", example: "سافر الوزير بغية لقاء نظيره." },
  { words: ["عكس"], kind: "contrasts", example: "على عكس دعم الأول، رفض الثاني." },
  { words: ["قبل"], kind: "before", example: "انسحبت القوات قبل الهجوم." },
  { words: ["قبيل"], kind: "before", example: "انسحبت القوات قبيل الهجوم." },
  { words: ["هدف"], kind: "purpose", example: "زار الوزير العاصمة بهدف توقيع الاتفاق." },
  { words: ["أجل"], kind: "purpose", example: "سافر من أجل لقاء نظيره." },
  { words: ["النقيض", "من"], kind: "contrasts", example: "على النقيض من دعم الأول، رفض الثاني." },
  { words: ["خلاف"], kind: "contrasts", example: "بخلاف دعم الأول، رفض الثاني." },
];

/** Verbs whose subject brings about what they name (`أدى الهجوم إلى انسحاب القوات`). */
export const CAUSING: ReadonlyMap<string, RelationKind> = new Map([
  ["أدى", "causes"],
  ["تسبب", "causes"],
  ["دفع", "causes"],
  ["أسفر", "causes"],
  ["أفضى", "causes"],
  ["أثار", "causes"],
  ["أتاح", "enables"],
  ["مكن", "enables"],
  ["سمح", "enables"],
  ["مهد", "enables"],
]);

/** The connectors by their first word. */
export const BY_FIRST: ReadonlyMap<string, readonly (typeof CONNECTORS)[number][]> = new Map(
  CONNECTORS.map((c) => [c.words[0]!, CONNECTORS.filter((x) => x.words[0] === c.words[0])]),
);
