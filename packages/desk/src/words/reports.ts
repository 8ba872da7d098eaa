import { number } from "@isnad/record/labels";
import type { Both } from "./both.ts";

export interface ReportsWords {
  readonly list: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly add: string;
  readonly paste: string;
  readonly versions: (n: number) => string;
  readonly holds: (reports: number, facts: number, names: number) => string;
  readonly outlet: string;
  readonly allOutlets: string;
  readonly order: string;
  readonly newest: string;
  readonly oldest: string;
  readonly arrived: (n: number) => string;
}

const en: ReportsWords = {
  list: "Reports, the newest first",
  none: "There are no reports yet",
  noneWhy: "Add files or addresses and they are read at once; or paste a text and look at it without keeping it.",
  add: "Add reports",
  paste: "Paste a text",
  versions: (n) => `${n} versions`,
  holds: (reports, facts, names) =>
    `${number(reports)} ${reports === 1 ? "report" : "reports"}, ${number(facts)} facts, ${number(names)} people, bodies and places`,
  outlet: "Outlet",
  allOutlets: "all outlets",
  order: "Order",
  newest: "newest first",
  oldest: "oldest first",
  arrived: (n) => `${number(n)} new: show`,
};

/** Arabic counting, where one and two need no form of their own. */
const counted = (n: number, one: string, few: string, more: string): string =>
  `${number(n)} ${n % 100 >= 3 && n % 100 <= 10 ? few : n % 100 >= 11 ? more : one}`;

const ar: ReportsWords = {
  list: "التقارير، الأحدث أولا",
  none: "لا تقارير بعد",
  noneWhy: "أضف ملفات أو عناوين فتُقرأ في الحال؛ أو ألصق نصا وانظر فيه من غير حفظه.",
  add: "إضافة تقارير",
  paste: "لصق نص",
  holds: (reports, facts, names) =>
    `${counted(reports, "تقرير", "تقارير", "تقريرا")}، ${counted(facts, "واقعة", "وقائع", "واقعة")}، ${counted(names, "اسم", "أسماء", "اسما")} لأشخاص وهيئات وأماكن`,
  outlet: "الناشر",
  allOutlets: "كل الناشرين",
  order: "الترتيب",
  newest: "الأحدث أولا",
  oldest: "الأقدم أولا",
  arrived: (n) => `${number(n)} جديد: اعرض`,
  versions: (n) => (n === 2 ? "صيغتان" : n <= 10 ? `${n} صيغ` : `${n} صيغة`),
};

export const reportsWords: Both<ReportsWords> = { en, ar };
