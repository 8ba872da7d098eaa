import type { Both } from "./both.ts";

export interface ReportsWords {
  readonly list: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly add: string;
  readonly paste: string;
  readonly versions: (n: number) => string;
}

const en: ReportsWords = {
  list: "Reports, the newest first",
  none: "There are no reports yet",
  noneWhy: "Add files or addresses and they are read at once; or paste a text and look at it without keeping it.",
  add: "Add reports",
  paste: "Paste a text",
  versions: (n) => `${n} versions`,
};

const ar: ReportsWords = {
  list: "التقارير، الأحدث أولا",
  none: "لا تقارير بعد",
  noneWhy: "أضف ملفات أو عناوين فتُقرأ في الحال؛ أو ألصق نصا وانظر فيه من غير حفظه.",
  add: "إضافة تقارير",
  paste: "لصق نص",
  versions: (n) => (n === 2 ? "صيغتان" : n <= 10 ? `${n} صيغ` : `${n} صيغة`),
};

export const reportsWords: Both<ReportsWords> = { en, ar };
