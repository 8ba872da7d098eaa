import type { Both } from "./both.ts";

export interface SearchWords {
  readonly field: string;
  readonly placeholder: string;
  readonly go: string;
  readonly inReports: string;
  readonly inFacts: string;
  readonly where: string;
  readonly facets: string;
  readonly facet: Readonly<Record<FacetName, string>>;
  readonly chainKind: Readonly<Record<"none" | "named" | "anonymous", string>>;
  readonly factKind: Readonly<Record<"statement" | "event" | "figure" | "trip" | "position", string>>;
  readonly from: string;
  readonly to: string;
  readonly clear: string;
  readonly removeFilter: (what: string) => string;
  readonly newestCounted: string;
  readonly found: (n: number, exact: boolean) => string;
  readonly sort: string;
  readonly sorts: Readonly<Record<"newest" | "oldest" | "relevance" | "time" | "-time" | "value" | "-value", string>>;
  readonly results: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly syntax: string;
  readonly howTo: readonly { readonly write: string; readonly means: string }[];
  readonly saved: string;
  readonly savedWhy: string;
  readonly save: string;
  readonly forget: (name: string) => string;
  readonly more: string;
  readonly fewer: string;
}
export type FacetName =
  | "outlet"
  | "mediaType"
  | "month"
  | "has"
  | "kind"
  | "type"
  | "mode"
  | "status"
  | "chain"
  | "review"
  | "speaker"
  | "actor"
  | "recipient"
  | "place";

const en: SearchWords = {
  field: "Search",
  placeholder: "Words, a name, a “phrase”",
  go: "Search",
  inReports: "In reports",
  inFacts: "In facts",
  where: "Where to search",
  facets: "Narrow down",
  facet: {
    outlet: "Outlet",
    mediaType: "Came as",
    month: "Month",
    has: "With",
    kind: "Kind",
    type: "Type",
    mode: "Mode",
    status: "Whether it happened",
    chain: "On whose word",
    review: "Reviewed",
    speaker: "Who speaks",
    actor: "Who did it",
    recipient: "To whom",
    place: "Where",
  },
  chainKind: { none: "no source given", named: "named sources", anonymous: "unnamed sources" },
  factKind: { statement: "Statements", event: "Events", figure: "Figures", trip: "Journeys", position: "Positions" },
  from: "From",
  to: "To",
  clear: "Clear all",
  removeFilter: (what) => `Take away: ${what}`,
  newestCounted: "Counted among the newest 5,000.",
  found: (n, exact) => `${exact ? "" : "more than "}${n.toLocaleString("en-US")} found`,
  sort: "Order",
  sorts: {
    newest: "newest first",
    oldest: "oldest first",
    relevance: "best match first",
    time: "by their own time",
    "-time": "by their own time, latest first",
    value: "smallest number first",
    "-value": "largest number first",
  },
  results: "Results",
  none: "Nothing was found",
  noneWhy: "Take a filter away, or look for fewer words: all of them must stand in one report.",
  syntax: "How to search",
  howTo: [
    { write: "word word", means: "both stand in it, with or without attached particles" },
    { write: "“phrase”", means: "these words side by side, in quotation marks" },
    { write: "begin*", means: "words that begin so" },
    { write: "-word", means: "it must not stand in it" },
    { write: "word OR word", means: "either" },
  ],
  saved: "Saved searches",
  savedWhy: "They are kept in this browser only.",
  save: "Save this search",
  forget: (name) => `Forget “${name}”`,
  more: "more",
  fewer: "fewer",
};

const count = (n: number): string => n.toLocaleString("en-US");

const ar: SearchWords = {
  field: "البحث",
  placeholder: "كلمات أو اسم أو «عبارة»",
  go: "ابحث",
  inReports: "في التقارير",
  inFacts: "في الوقائع",
  where: "أين يُبحث",
  facets: "تضييق البحث",
  facet: {
    outlet: "الناشر",
    mediaType: "الصيغة",
    month: "الشهر",
    has: "فيه",
    kind: "نوع الواقعة",
    type: "النوع",
    mode: "الكيفية",
    status: "هل وقع",
    chain: "على قول من",
    review: "المراجعة",
    speaker: "القائل",
    actor: "الفاعل",
    recipient: "من وقع عليه",
    place: "المكان",
  },
  chainKind: { none: "لم يُذكر مصدر", named: "مصادر مسمّاة", anonymous: "مصادر غير مسمّاة" },
  factKind: { statement: "أقوال", event: "أحداث", figure: "أرقام", trip: "رحلات", position: "مواقف" },
  from: "من",
  to: "إلى",
  clear: "امسح الكل",
  removeFilter: (what) => `أزل: ${what}`,
  newestCounted: "محسوبة من أحدث 5,000.",
  found: (n, exact) => `${exact ? "" : "أكثر من "}${count(n)} ${n > 2 && n < 11 ? "نتائج" : "نتيجة"}`,
  sort: "الترتيب",
  sorts: {
    newest: "الأحدث أولا",
    oldest: "الأقدم أولا",
    relevance: "الأوفق أولا",
    time: "بحسب زمنها",
    "-time": "بحسب زمنها، الأخير أولا",
    value: "الأصغر عددا أولا",
    "-value": "الأكبر عددا أولا",
  },
  results: "النتائج",
  none: "لم يُعثر على شيء",
  noneWhy: "أزل قيدا، أو ابحث عن كلمات أقل: فكلها يجب أن ترد في التقرير الواحد.",
  syntax: "كيف تبحث",
  howTo: [
    { write: "كلمة كلمة", means: "ترد الكلمتان معا، بلواصقهما أو من غيرها" },
    { write: "«عبارة»", means: "هذه الكلمات متتالية، بين علامتي تنصيص" },
    { write: "بداية*", means: "كلمات تبدأ هكذا" },
    { write: "-كلمة", means: "يجب ألا ترد" },
    { write: "كلمة OR كلمة", means: "إحداهما" },
  ],
  saved: "عمليات بحث محفوظة",
  savedWhy: "تُحفظ في هذا المتصفح وحده.",
  save: "احفظ هذا البحث",
  forget: (name) => `انس «${name}»`,
  more: "المزيد",
  fewer: "أقل",
};

export const searchWords: Both<SearchWords> = { en, ar };
