import type { Both } from "./both.ts";

/** What the view of stories says. */
export interface StoriesWords {
  readonly list: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly toAdd: string;
  readonly copies: (n: number) => string;
  readonly back: string;
  readonly fullest: string;
  readonly fullestWhy: string;
  readonly same: (percent: number) => string;
  readonly sourcesCut: string;
  readonly sourcesAdded: string;
  readonly attributionCut: string;
  readonly there: string;
  readonly here: string;
  readonly figuresChanged: string;
  readonly text: string;
  readonly cut: string;
  readonly added: string;
  readonly changed: string;
  readonly nothing: string;
  readonly versions: string;
  readonly versionsWhy: string;
  readonly versionsOf: (n: number) => string;
  readonly compare: string;
  readonly print: string;
  readonly more: string;
}

const en: StoriesWords = {
  list: "One text in several outlets",
  none: "No copies were found",
  noneWhy:
    "When several outlets print the same agency’s text, their copies stand here side by side: who left the source out, who changed the figure.",
  toAdd: "Add reports",
  copies: (n) => `${n} copies`,
  back: "All stories",
  fullest: "The fullest copy",
  fullestWhy: "The copy with the most words; the others are compared with it.",
  same: (percent) => `${percent}% of its text stands in the fullest copy`,
  sourcesCut: "Sources left out",
  sourcesAdded: "Sources added",
  attributionCut: "Said there on somebody’s word, here on nobody’s",
  there: "In the fullest copy",
  here: "Here",
  figuresChanged: "Figures changed",
  text: "Differences in the text, word by word",
  cut: "left out",
  added: "added",
  changed: "worded otherwise",
  nothing: "Word for word the same.",
  versions: "Reports in several versions",
  versionsWhy: "The same address or file, changed since: what was cut and what was added.",
  versionsOf: (n) => `${n} versions`,
  compare: "Compare",
  print: "Print a dossier",
  more: "More",
};

const many = (n: number, one: string, two: string, few: string, more: string): string =>
  n === 1 ? one : n === 2 ? two : n % 100 >= 3 && n % 100 <= 10 ? `${n} ${few}` : `${n} ${more}`;

const ar: StoriesWords = {
  list: "نص واحد عند ناشرين عدة",
  none: "لم يُعثر على نسخ",
  noneWhy: "حين ينشر عدة ناشرين نص وكالة واحدة تقف نسخهم هنا جنبا إلى جنب: من أسقط المصدر، ومن غيّر الرقم.",
  toAdd: "أضف تقارير",
  copies: (n) => many(n, "نسخة واحدة", "نسختان", "نسخ", "نسخة"),
  back: "كل القصص",
  fullest: "أتمّ نسخة",
  fullestWhy: "أكثر النسخ كلمات؛ وبها تُقارن الأخرى.",
  same: (percent) => `${percent}٪ من نصها في أتمّ نسخة`,
  sourcesCut: "مصادر أُسقطت",
  sourcesAdded: "مصادر أُضيفت",
  attributionCut: "قيل هناك على لسان أحد، وهنا بلا أحد",
  there: "في أتمّ نسخة",
  here: "هنا",
  figuresChanged: "أرقام تغيّرت",
  text: "فروق النص كلمة كلمة",
  cut: "أُسقط",
  added: "أُضيف",
  changed: "صيغ غير ذلك",
  nothing: "هي نفسها كلمة بكلمة.",
  versions: "تقارير لها صيغ عدة",
  versionsWhy: "العنوان نفسه أو الملف نفسه وقد تغيّر: ما حُذف وما أُضيف.",
  versionsOf: (n) => many(n, "صيغة واحدة", "صيغتان", "صيغ", "صيغة"),
  compare: "قارن",
  print: "اطبع ملفا عنها",
  more: "المزيد",
};

export const storiesWords: Both<StoriesWords> = { en, ar };
