import type { Lang } from "@isnad/record/labels";

type Say = (...parts: string[]) => string;

/** What `isnad check` finds, in Arabic: sentences about the whole archive, with how many and the first of them. */
const COUNTED: Readonly<Record<string, string>> = {
  "facts of documents that are not there or not current": "وقائع مستندات غير موجودة أو ليست الأحدث",
  "facts that stand there twice": "وقائع مكررة",
  "facts outside the numbers of their document": "وقائع خارج أرقام مستندها",
  "parties of facts that are not there": "أطراف وقائع غير موجودة",
  "parties without an identity": "أطراف بلا هوية",
  "entities of documents that are not there or not current": "كيانات مستندات غير موجودة أو ليست الأحدث",
  "reports without exactly one current version": "تقارير ليس لها صيغة حالية واحدة",
  "reports whose versions do not add up": "تقارير لا يستقيم عدد صيغها",
  "versions with the bytes of another report, or of the version before": "صيغ لها بايتات تقرير آخر أو الصيغة السابقة",
  "facts outside their text": "وقائع خارج نصها",
  "originals of documents that are not there": "أصول مستندات غير موجودة",
  "current documents that search does not know": "مستندات حالية لا يعرفها البحث",
  "documents that search knows and that are not there or not current":
    "مستندات يعرفها البحث وهي غير موجودة أو ليست الأحدث",
  "copies found by what is not there": "نسخ يُستدل عليها بما ليس موجودا",
  "identities whose root is not there": "هويات أصلها غير موجود",
  "events compared that are not there": "أحداث تُقارن وهي غير موجودة",
};

/** Of one document. */
const OF_ONE: readonly (readonly [RegExp, Say])[] = [
  [/^its text is not what its hash says; it was changed$/, () => "نصه ليس ما تقوله بصمته؛ غُيّر"],
  [/^its bytes are not what their hash says; they were changed$/, () => "بايتاته ليست ما تقوله بصمتها؛ غُيّرت"],
  [/^its record cannot be read$/, () => "سجله لا يُقرأ"],
  [/^(\d+) facts of an older version stand among the current$/, (n) => `بين الوقائع الحالية من صيغة أقدم: ${n}`],
  [
    /^its record has (\d+) facts, the table (\d+)$/,
    (record, table) => `في سجله من الوقائع ${record} وفي الجدول ${table}`,
  ],
];
const WHOLE: readonly (readonly [RegExp, Say])[] = [
  [/^the database: (.*)$/s, (what) => `قاعدة البيانات: ${what}`],
  [
    /^(\S+) points at what is not in (\S+)$/,
    (table, parent) => `في الجدول ${table} ما يشير إلى غير موجود في ${parent}`,
  ],
  [
    /^(.*) version (\d+): (.*)$/s,
    (name, version, fault) => `${name}، الصيغة ${version}: ${find(OF_ONE, fault!) ?? fault}`,
  ],
  [/^(\d+) (.*) \((.*)\)$/s, (n, what, first) => `${COUNTED[what!] ?? what}: ${n}، أولها ${first}`],
];

function find(among: readonly (readonly [RegExp, Say])[], fault: string): string | undefined {
  for (const [sign, say] of among) {
    const found = sign.exec(fault);
    if (found) return say(...found.slice(1));
  }
  return undefined;
}

/**
 * What `isnad check` found, in a language.
 *
 * @example checkSays("2 facts that stand there twice (5#S1)", "ar") // "وقائع مكررة: 2، أولها 5#S1"
 */
export const checkSays = (fault: string, lang: Lang): string => (lang === "ar" ? (find(WHOLE, fault) ?? fault) : fault);
