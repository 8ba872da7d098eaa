import type { Both } from "./both.ts";

export interface FiguresWords {
  readonly list: string;
  readonly differing: string;
  readonly all: string;
  readonly which: string;
  readonly differ: string;
  readonly differWhy: string;
  readonly agree: string;
  readonly figures: (n: number) => string;
  readonly reports: (n: number) => string;
  readonly back: string;
  readonly asOf: string;
  readonly published: string;
  readonly who: string;
  readonly outlet: string;
  readonly says: string;
  readonly drawn: string;
  readonly cannot: string;
  readonly noneDiffer: string;
  readonly noneDifferWhy: string;
  readonly noFigures: string;
  readonly noFiguresWhy: string;
  readonly showAll: string;
  readonly key: Readonly<Record<"exact" | "range" | "more" | "less" | "about" | "words", string>>;
  readonly notReconciled: string;
  readonly logarithmic: string;
  readonly theEvent: string;
  readonly table: string;
}

const en: FiguresWords = {
  list: "Figures by event, those of the most reports first",
  differing: "That differ",
  all: "All",
  which: "Which figures",
  differ: "differ",
  differWhy:
    "These numbers cannot all be true at once, by their bounds. A later count may have grown; judge by time and source.",
  agree: "can all be true",
  figures: (n) => `${n.toLocaleString("en-US")} ${n === 1 ? "figure" : "figures"}`,
  reports: (n) => `${n.toLocaleString("en-US")} ${n === 1 ? "report" : "reports"}`,
  back: "All figures",
  asOf: "as of",
  published: "published",
  who: "On whose word",
  outlet: "Outlet",
  says: "Figure",
  drawn: "Drawn to scale",
  cannot: "conflicts",
  noneDiffer: "No figures differ",
  noneDifferWhy: "Where two reports give numbers of one event that cannot both be true, they stand here side by side.",
  noFigures: "There are no figures of events yet",
  noFiguresWhy:
    "Numbers of people killed, injured, detained or displaced are read from each report, with whoever gave them.",
  showAll: "Show all figures",
  key: {
    exact: "a number",
    range: "from – to",
    more: "more than",
    less: "less than",
    about: "about",
    words: "no number given",
  },
  notReconciled: "Nothing is reconciled: every figure stands as its source gave it.",
  logarithmic: "The scale is logarithmic: each step is ten times the one before.",
  theEvent: "How the event is told",
  table: "Figures in the order of time",
};

const few = (n: number, one: string, two: string, some: string, more: string, hundreds: string): string =>
  n === 1
    ? one
    : n === 2
      ? two
      : `${n.toLocaleString("en-US")} ${n % 100 >= 3 && n % 100 <= 10 ? some : n % 100 >= 11 ? more : hundreds}`;

const ar: FiguresWords = {
  list: "الأرقام بحسب الحدث، ما ورد في أكثر التقارير أولا",
  differing: "المختلفة",
  all: "الكل",
  which: "أي أرقام",
  differ: "مختلفة",
  differWhy: "لا تصح هذه الأرقام كلها معا بحسب حدودها. قد يكون العدد قد ارتفع بعد ذلك؛ والحكم بالوقت والمصدر.",
  agree: "قد تصح كلها",
  figures: (n) => few(n, "رقم واحد", "رقمان", "أرقام", "رقما", "رقم"),
  reports: (n) => few(n, "تقرير واحد", "تقريران", "تقارير", "تقريرا", "تقرير"),
  back: "كل الأرقام",
  asOf: "حتى",
  published: "نُشر",
  who: "على قول من",
  outlet: "الناشر",
  says: "الرقم",
  drawn: "مرسوما بالمقياس",
  cannot: "يخالف غيره",
  noneDiffer: "لا أرقام مختلفة",
  noneDifferWhy: "حين يعطي تقريران عن حدث واحد عددين لا يصحان معا يوضعان هنا جنبا إلى جنب.",
  noFigures: "لا أرقام عن أحداث بعد",
  noFiguresWhy: "أعداد القتلى والجرحى والمعتقلين والنازحين تُقرأ من كل تقرير مع من ذكرها.",
  showAll: "اعرض كل الأرقام",
  key: {
    exact: "عدد",
    range: "من – إلى",
    more: "أكثر من",
    less: "أقل من",
    about: "نحو",
    words: "من غير عدد",
  },
  notReconciled: "لا يُوفَّق بين شيء: كل رقم كما ذكره مصدره.",
  logarithmic: "المقياس لوغاريتمي: كل درجة عشرة أضعاف ما قبلها.",
  theEvent: "كيف رُوي الحدث",
  table: "الأرقام على ترتيب الزمن",
};

export const figuresWords: Both<FiguresWords> = { en, ar };
