import type { Both } from "./both.ts";

export interface PaletteWords {
  readonly title: string;
  readonly field: string;
  readonly placeholder: string;
  readonly views: string;
  readonly reports: string;
  readonly names: string;
  readonly saved: string;
  readonly actions: string;
  readonly searchReports: (text: string) => string;
  readonly searchFacts: (text: string) => string;
  readonly language: string;
  readonly theme: string;
  readonly shortcuts: string;
  readonly none: string;
  readonly count: (n: number) => string;
  readonly inReports: (n: number) => string;
}

const en: PaletteWords = {
  title: "Find or go to",
  field: "Find",
  placeholder: "A view, a report, a name…",
  views: "Views",
  reports: "Reports",
  names: "People, bodies, places",
  saved: "Saved searches",
  actions: "Actions",
  searchReports: (text) => `Search reports for “${text}”`,
  searchFacts: (text) => `Search facts for “${text}”`,
  language: "Switch to Arabic",
  theme: "Change the colours",
  shortcuts: "Show the keyboard shortcuts",
  none: "Nothing of that name",
  count: (n) => `${n} to choose from`,
  inReports: (n) => `${n} ${n === 1 ? "report" : "reports"}`,
};

const ar: PaletteWords = {
  title: "بحث وانتقال",
  field: "بحث",
  placeholder: "قسم أو تقرير أو اسم…",
  views: "الأقسام",
  reports: "التقارير",
  names: "أشخاص وهيئات وأماكن",
  saved: "عمليات بحث محفوظة",
  actions: "أفعال",
  searchReports: (text) => `ابحث في التقارير عن «${text}»`,
  searchFacts: (text) => `ابحث في الوقائع عن «${text}»`,
  language: "التبديل إلى الإنكليزية",
  theme: "تغيير الألوان",
  shortcuts: "عرض اختصارات لوحة المفاتيح",
  none: "لا شيء بهذا الاسم",
  count: (n) => `${n} للاختيار`,
  inReports: (n) => (n === 1 ? "تقرير واحد" : n === 2 ? "تقريران" : n <= 10 ? `${n} تقارير` : `${n} تقريرا`),
};

export const paletteWords: Both<PaletteWords> = { en, ar };
