import type { Both } from "./both.ts";

export interface NetworkWords {
  readonly network: string;
  readonly kindLabel: string;
  readonly all: string;
  readonly kind: Readonly<Record<"acts" | "says-to" | "says-of", string>>;
  readonly pairs: string;
  readonly from: string;
  readonly does: string;
  readonly to: string;
  readonly number: string;
  readonly back: string;
  readonly drawn: string;
  readonly drawnOf: (n: number, all: number) => string;
  readonly most: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly facts: string;
  readonly asFrom: string;
  readonly asTo: string;
  readonly speaker: string;
  readonly more: string;
  readonly hint: string;
  readonly thick: string;
}

const en: NetworkWords = {
  network: "Network",
  kindLabel: "What is drawn",
  all: "all",
  kind: { acts: "acts on", "says-to": "speaks to", "says-of": "speaks of" },
  pairs: "Pairs, the most frequent first",
  from: "Who",
  does: "Does",
  to: "To or of whom",
  number: "Facts",
  back: "All pairs",
  drawn: "Pairs drawn",
  drawnOf: (n, all) => `${n.toLocaleString("en-US")} of ${all.toLocaleString("en-US")} pairs are drawn`,
  most: "300 at most are counted; narrow down to see others.",
  none: "Nobody acts on or speaks of anybody here yet",
  noneWhy: "Where reports tell who did something to whom, or who spoke of whom, the pairs stand here by their number.",
  facts: "The facts behind it",
  asFrom: "Does and says",
  asTo: "Is done to and said of",
  speaker: "Statements",
  more: "Show all pairs",
  hint: "Choose a name in the drawing or in the table to see its pairs.",
  thick: "the thicker, the more facts",
};

const ar: NetworkWords = {
  network: "الشبكة",
  kindLabel: "ما يُرسم",
  all: "الكل",
  kind: { acts: "فعل به", "says-to": "خاطبه", "says-of": "تحدث عنه" },
  pairs: "الأزواج، الأكثر أولا",
  from: "مَن",
  does: "ماذا",
  to: "بمن أو عمّن",
  number: "الوقائع",
  back: "كل الأزواج",
  drawn: "كم زوجا يُرسم",
  drawnOf: (n, all) => `المرسوم ${n.toLocaleString("en-US")} من ${all.toLocaleString("en-US")} من الأزواج`,
  most: "لا يُعدّ أكثر من 300؛ ضيّق البحث لترى غيرها.",
  none: "لا أحد فعل بأحد أو تحدث عنه هنا بعد",
  noneWhy: "حين تروي التقارير من فعل شيئا بمن، أو من تحدث عمّن، تُوضع الأزواج هنا بحسب عددها.",
  facts: "الوقائع التي وراءها",
  asFrom: "ما فعل وقال",
  asTo: "ما فُعل به وقيل عنه",
  speaker: "الأقوال",
  more: "اعرض كل الأزواج",
  hint: "اختر اسما في الرسم أو في الجدول لترى أزواجه.",
  thick: "الأغلظ أكثر وقائع",
};

export const networkWords: Both<NetworkWords> = { en, ar };
