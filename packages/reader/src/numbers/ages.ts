import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";

/**
 * Whether a length in years (or months) is someone's age. `from` and `to` are the words of the number and its unit.
 *
 * - after a word of age: `البالغ من العمر 34 عاما`, `عمرها 5 سنوات`, `أعمارهم بين 12 و18 عاما`, `ابن 16 عاما`, `في سن 18`
 * - before one: `18 عاما من عمره`
 * - between brackets or commas after a name: `سمير الحداد (34 عاما)`
 */
export function isAge(w: Words, from: number, to: number): boolean {
  const shared = /^(?:نصف|ربع)$/.test(stemKey(w.reading[to - 1]!)) && YEARS.test(stemKey(w.reading[from]!));
  if (!shared && !YEARS.test(stemKey(w.reading[to - 1]!))) return false;
  const s = w.sentence[from];
  const key = (i: number): string => (i >= 0 && i < w.count && w.sentence[i] === s ? w.reading[i]!.key : "");
  const before = key(from - 1);
  const after = key(to);
  if ((before === "(" || before === "[") && (after === ")" || after === "]" || after === "،")) return true;
  // `"40 عاما"` behind a name, `(45 و50 عاما وقت اعتقالهما)`.
  if (QUOTE.test(before) && QUOTE.test(after) && YEARS_OLD.test(w.reading[to - 1]!.key)) return true;
  if (YEARS_OLD.test(w.reading[to - 1]!.key) && closesSoon(w, to)) {
    if (before === "(" && PERSONAL.has(key(from - 2))) return true;
    if (before === "و" && /^\d/.test(key(from - 2)) && key(from - 3) === "(") return true;
    if (before === "(" && /^\d/.test(key(from)) && key(from + 1) === "و") return true;
  }
  if (
    before === "،" &&
    (after === "،" || after === ",") &&
    YEARS_OLD.test(w.reading[to - 1]!.key) &&
    !HAS_VERB.test(key(from - 2))
  )
    return true;
  if (after === "من" && AGE.test(key(to + 1))) return true;
  if (AGE.test(after)) return true;
  // `من هم فوق 65 عاما`
  if (/^(?:فوق|دون|تحت)$/.test(before) && /^(?:هم|هن|ما)$/.test(key(from - 2))) return true;
  // `من سن الولادة للبنين حتى 12 عاما وللبنات حتى 30 عاما`
  if (before === "حتي" || before === "الي")
    for (let i = from - 2, n = 0; i >= 0 && n < 14 && w.sentence[i] === s; i--, n++) {
      if (/^(?:سن|اعمار|عمر)$/.test(stemKey(w.reading[i]!))) return true;
      if (/^[.،؛]$/.test(w.reading[i]!.key)) break;
    }
  for (let i = from - 1, n = 0; i >= 0 && n < 10 && w.sentence[i] === s; i--, n++) {
    const k = w.reading[i]!.key;
    if (AGE.test(k) || AGE.test(stemKey(w.reading[i]!))) return true;
    if (OLD.has(k) && n === 0) return true;
    if (!BETWEEN.has(k) && !/^\d/.test(k) && !PRONOUN.has(k) && !(n < 3 && NUMBER.test(k))) break;
  }
  return PERSON.has(stemKey(w.reading[Math.max(from - 1, 0)]!)) && w.sentence[from - 1] === s && from > 0;
}

const QUOTE = /^["“”«»]$/;
const PERSONAL = new Set([
  "الرجل",
  "الرجلان",
  "الرجلين",
  "الشاب",
  "الفتاه",
  "المراه",
  "الطفل",
  "المتهم",
  "المتهمان",
  "المشتبه",
]);
/** Whether a bracket closes within five words. */
const closesSoon = (w: Words, to: number): boolean => {
  for (let i = to; i < w.count && i < to + 5; i++) if (w.reading[i]!.key === ")") return true;
  return false;
};

const YEARS = /^(?:عام|عاما|سنه|سنوات|اعوام|سنين|شهر|شهرا|اشهر|شهور|ربيعا|عامين|سنتين|شهرين)$/;
const YEARS_OLD = /^(?:عاما|سنه|سنوات|اعوام)$/;
const HAS_VERB = /^(?:منذ|قبل|بعد|خلال)$/;
const AGE = /^(?:ال)?(?:عمر|اعمار|عمره|عمرها|عمرهم|عمرهما|عمري|اعمارهم|اعمارهن|سن|سنه ?ا|سنها|بالغ من العمر)$/;
/** Right before the number only. */
const OLD = new Set([
  "ابن",
  "ابنه",
  "بنت",
  "البالغ",
  "البالغه",
  "بالغ",
  "ذو",
  "ذي",
  "ذات",
  "ذا",
  "البالغين",
  "يناهز",
  "تناهز",
]);
const BETWEEN = new Set([
  "بين",
  "ما",
  "من",
  "الي",
  "عن",
  "يناهز",
  "و",
  "تتراوح",
  "يتراوح",
  "نحو",
  "حوالي",
  "قرابه",
  "يبلغ",
  "تبلغ",
  "بلغ",
  "اكثر",
  "اقل",
  "يزيد",
  "تزيد",
  "علي",
  "لا",
  "يتجاوز",
  "تتجاوز",
  "تقل",
  "يقل",
  "ال",
  "فوق",
  "دون",
  "تحت",
  "ناهز",
  "-",
  "كان",
  "في",
  "البالغ",
  "البالغه",
  "تقارب",
  "يقارب",
  "زهاء",
  "ب",
  "ل",
  "كانت",
  "(",
  ")",
]);
const PRONOUN = new Set(["ه", "ها", "هم", "هن", "هما"]);
const NUMBER = /^(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر|احد|اثن)/;
/** People named by age right after: `طفل 5 سنوات`, `شاب 18 عاما`. */
const PERSON = new Set([
  "طفل",
  "طفله",
  "شاب",
  "شابه",
  "فتاه",
  "فتي",
  "رجل",
  "امراه",
  "مراهق",
  "مراهقه",
  "مسن",
  "مسنه",
  "رضيع",
  "رضيعه",
  "سيده",
  "صبي",
  "صبيه",
]);
