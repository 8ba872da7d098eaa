import type { ViewName } from "../shell/view-names.ts";
import type { Both } from "./both.ts";

/** What the frame of the desk says. */
export interface ShellWords {
  readonly name: string;
  readonly views: Readonly<Record<ViewName, string>>;
  /** One line on what a view is for, in the palette and under its heading. */
  readonly about: Readonly<Record<ViewName, string>>;
  readonly skip: string;
  readonly viewsBar: string;
  readonly find: string;
  readonly otherLanguage: string;
  readonly theme: { readonly auto: string; readonly light: string; readonly dark: string };
  readonly themeNow: (theme: string) => string;
  readonly shortcuts: string;
  readonly close: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly lost: string;
  readonly lostWhy: string;
  readonly toReports: string;
  readonly offline: string;
  readonly offlineWhy: string;
  readonly noServer: string;
  readonly noServerRemedy: string;
  readonly remedy: string;
  readonly printed: (day: string) => string;
  /** What is wrong, by the code that the server gives. */
  readonly errorOf: Readonly<Record<string, string>>;
  readonly keys: {
    readonly palette: string;
    readonly help: string;
    readonly go: (view: string) => string;
    readonly next: string;
    readonly open: string;
    readonly language: string;
    readonly theme: string;
    readonly escape: string;
    readonly afterwards: string;
    readonly everywhere: string;
    readonly inLists: string;
    readonly inReport: string;
    readonly facts: string;
    readonly layers: string;
    readonly cite: string;
    readonly why: string;
  };
}

const en: ShellWords = {
  name: "Isnad",
  views: {
    reports: "Reports",
    read: "Report",
    search: "Search",
    timeline: "Timeline",
    map: "Map",
    network: "Network",
    figures: "Figures",
    speakers: "Speakers",
    stories: "Stories",
    review: "Review",
    add: "Add",
    paste: "Paste",
    lost: "Not found",
  },
  about: {
    reports: "Every report that is kept here",
    read: "One report with everything that was read of it",
    search: "Words in reports and in facts",
    timeline: "What happened, in the order of time",
    map: "Where it happened, and journeys",
    network: "Who says and does what to whom",
    figures: "Tolls of one event side by side, by source",
    speakers: "What a person said over time",
    stories: "Copies and versions of one text",
    review: "Accept, reject and mend facts",
    add: "Files, addresses, feeds",
    paste: "Read a text in this tab; nothing is sent",
    lost: "",
  },
  skip: "Skip to the content",
  viewsBar: "Views",
  find: "Find or go to…",
  otherLanguage: "العربية",
  theme: { auto: "as the system", light: "light", dark: "dark" },
  themeNow: (theme) => `Colours: ${theme}`,
  shortcuts: "Keyboard shortcuts",
  close: "Close",
  loading: "Loading…",
  loadFailed: "This could not be loaded.",
  retry: "Try again",
  lost: "There is nothing at this address",
  lostWhy: "The link may be old, or a letter of it went missing.",
  toReports: "To the reports",
  offline: "The server does not answer.",
  offlineWhy: "Pasting a text still works: the reader runs in this tab.",
  noServer: "The server does not answer",
  noServerRemedy: "Start it again with: npm start",
  remedy: "What helps",
  printed: (day) => `Isnad · printed ${day}`,
  errorOf: {
    failed: "Something went wrong.",
    "bad-query": "This cannot be asked so.",
    "bad-json": "The request breaks off or is damaged.",
    "bad-form": "The files did not arrive whole.",
    corrupt: "The archive is damaged.",
    foreign: "This file is no archive of Isnad.",
    "foreign-origin": "Another site may not ask here.",
    missing: "The archive is not there.",
    "no-such-route": "There is nothing here.",
    "no-such-file": "There is nothing here.",
    "not-possible": "This cannot be done.",
    "not-read": "It could not be read.",
    "read-only": "This archive is only for reading.",
    "too-large": "It is too large.",
    "unknown-decision": "There is no such decision.",
    "unknown-fact": "There is no such fact.",
    "unknown-feed": "There is no such feed.",
    "unknown-identity": "Nobody has that number.",
    "unknown-job": "There is no such job.",
    "unknown-report": "There is no such report.",
    "unknown-story": "There is no such story.",
    login: "The server wants its key.",
  },
  keys: {
    palette: "find a view, a report, a name",
    help: "this list",
    go: (view) => `go to ${view}`,
    next: "next or previous row",
    open: "open",
    language: "Arabic or English",
    theme: "colours",
    escape: "close, or let go of a fact",
    afterwards: "then",
    everywhere: "Everywhere",
    inLists: "In lists",
    inReport: "In a report",
    facts: "next or previous fact",
    layers: "show or hide a layer",
    cite: "copy a citation of the fact",
    why: "why: evidence and rule",
  },
};

const ar: ShellWords = {
  name: "إسناد",
  views: {
    reports: "التقارير",
    read: "التقرير",
    search: "البحث",
    timeline: "الخط الزمني",
    map: "الخريطة",
    network: "الشبكة",
    figures: "الأرقام",
    speakers: "المتحدثون",
    stories: "القصص",
    review: "المراجعة",
    add: "الإضافة",
    paste: "اللصق",
    lost: "غير موجود",
  },
  about: {
    reports: "كل ما يُحفظ هنا من تقارير",
    read: "تقرير واحد وكل ما قُرئ منه",
    search: "كلمات في التقارير وفي الوقائع",
    timeline: "ما وقع على ترتيب الزمن",
    map: "أين وقع، والرحلات",
    network: "من قال وفعل ماذا بمن",
    figures: "حصائل الحدث الواحد جنبا إلى جنب بحسب مصادرها",
    speakers: "ما قاله شخص مع مرور الوقت",
    stories: "نسخ النص الواحد وصيغه",
    review: "قبول الوقائع وردّها وتصحيحها",
    add: "ملفات وعناوين وخلاصات",
    paste: "قراءة نص في هذه الصفحة من غير إرسال شيء",
    lost: "",
  },
  skip: "إلى المحتوى",
  viewsBar: "الأقسام",
  find: "ابحث أو انتقل إلى…",
  otherLanguage: "English",
  theme: { auto: "كالنظام", light: "فاتحة", dark: "داكنة" },
  themeNow: (theme) => `الألوان: ${theme}`,
  shortcuts: "اختصارات لوحة المفاتيح",
  close: "إغلاق",
  loading: "جارٍ التحميل…",
  loadFailed: "تعذّر تحميل هذا القسم.",
  retry: "إعادة المحاولة",
  lost: "لا شيء في هذا العنوان",
  lostWhy: "قد يكون الرابط قديما أو ناقصا.",
  toReports: "إلى التقارير",
  offline: "الخادم لا يجيب.",
  offlineWhy: "ما زال اللصق يعمل: القارئ في هذه الصفحة نفسها.",
  noServer: "الخادم لا يجيب",
  noServerRemedy: "شغّله من جديد بالأمر: npm start",
  remedy: "ما العمل",
  printed: (day) => `إسناد · طُبع في \u2066${day}\u2069`,
  errorOf: {
    failed: "حدث خطأ.",
    "bad-query": "لا يُسأل هكذا.",
    "bad-json": "الطلب مبتور أو تالف.",
    "bad-form": "لم تصل الملفات كاملة.",
    corrupt: "الأرشيف تالف.",
    foreign: "هذا الملف ليس أرشيفا من إسناد.",
    "foreign-origin": "لا يُسمح لموقع آخر بالسؤال هنا.",
    missing: "الأرشيف غير موجود.",
    "no-such-route": "لا شيء هنا.",
    "no-such-file": "لا شيء هنا.",
    "not-possible": "لا يمكن ذلك.",
    "not-read": "تعذّرت قراءته.",
    "read-only": "هذا الأرشيف للقراءة فقط.",
    "too-large": "هو أكبر مما يُقبل.",
    "unknown-decision": "لا قرار بهذا الرقم.",
    "unknown-fact": "لا واقعة بهذا الاسم.",
    "unknown-feed": "لا خلاصة بهذا الاسم.",
    "unknown-identity": "لا أحد بهذا الرقم.",
    "unknown-job": "لا عمل بهذا الاسم.",
    "unknown-report": "لا تقرير بهذا الاسم.",
    "unknown-story": "لا قصة بهذا الرقم.",
    login: "يطلب الخادم مفتاحه.",
  },
  keys: {
    palette: "بحث عن قسم أو تقرير أو اسم",
    help: "هذه القائمة",
    go: (view) => `الانتقال إلى «${view}»`,
    next: "السطر التالي أو السابق",
    open: "فتح",
    language: "العربية أو الإنكليزية",
    theme: "الألوان",
    escape: "إغلاق، أو ترك الواقعة",
    afterwards: "ثم",
    everywhere: "في كل مكان",
    inLists: "في القوائم",
    inReport: "في التقرير",
    facts: "الواقعة التالية أو السابقة",
    layers: "إظهار طبقة أو إخفاؤها",
    cite: "نسخ استشهاد بالواقعة",
    why: "السبب: الألفاظ والقاعدة",
  },
};

export const shellWords: Both<ShellWords> = { en, ar };
