import type { Mentions } from "../mentions/mentions.ts";
import { Upos } from "../words/features.ts";
import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";

/** Nouns after which a date is a name: a city, a bridge, a street, a party called after a day. */
const NAMED_AFTER = new Set([
  "مدينه",
  "شارع",
  "ميدان",
  "جسر",
  "كوبري",
  "محور",
  "حزب",
  "حركه",
  "كتيبه",
  "كتائب",
  "ملعب",
  "جامعه",
  "سد",
  "ساحه",
  "نفق",
  "ائتلاف",
  "تحالف",
  "مستشفي",
  "مدرسه",
  "جمعيه",
  "مؤسسه",
  "موئسسه",
  "صحيفه",
  "جريده",
  "قناه",
  "منظمه",
  "جبهه",
  "دوار",
  "تيار",
]);

/** Plans that are called after the year in which they end. */
const PLANS = new Set(["رؤيه", "رئيه", "اجنده", "استراتيجيه", "نظره", "خطه"]);
/** `رؤية السعودية 2030`, `رؤية 2030`: a year without its noun behind a plan's. */
function isPlan(w: Words, from: number, to: number): boolean {
  if (to - from !== 1 || !/^\d{4}$/.test(w.reading[from]!.form)) return false;
  for (let i = from - 1; i >= 0 && i >= from - 4 && w.sentence[i] === w.sentence[from]; i--) {
    const r = w.reading[i]!;
    if (PLANS.has(stemKey(r))) return true;
    if (!r.definite && r.upos !== Upos.PROPN) return false;
  }
  return false;
}

/** Words that look like a time and are none where these stand behind them: `في أمس الحاجة`. */
const NO_TIME: Readonly<Record<string, RegExp>> = { امس: /^ال(?:حاجه|احتياج|رغبه)$/, يومي: /^(?:امس|غد|اليوم)$/ };
const looksLike = (w: Words, from: number, to: number): boolean =>
  to - from === 1 &&
  to < w.count &&
  w.sentence[to] === w.sentence[from] &&
  (NO_TIME[w.reading[from]!.key]?.test(w.reading[to]!.key) ?? false);

/** Whether the words of a time are (part of) a name: inside a longer name, or after a noun that is called after a day. */
export function isName(w: Words, mentions: Mentions, from: number, to: number): boolean {
  const m = mentions.of[from]!;
  if (m >= 0) {
    const name = mentions.items[m]!;
    if (name.first < from || name.last > to) return true;
  }
  if (
    from > 0 &&
    w.sentence[from - 1] === w.sentence[from] &&
    NAMED_AFTER.has(stemKey(w.reading[from - 1]!)) &&
    /^(?:\d|ال?(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|اول))/.test(w.reading[from]!.key)
  )
    return true;
  return isTown(w, from, to) || isPlan(w, from, to) || looksLike(w, from, to) || isCents(w, from);
}

/** `65 سنتا`: cents after digits, no two years. */
const isCents = (w: Words, from: number): boolean =>
  from > 0 &&
  w.reading[from]!.key === "سنتا" &&
  w.sentence[from - 1] === w.sentence[from] &&
  /\d/.test(w.reading[from - 1]!.form);

/** `العاشر من رمضان` with nothing that makes it a day: the Egyptian town. */
function isTown(w: Words, from: number, to: number): boolean {
  if (to - from !== 3 || w.reading[to - 1]!.key !== "رمضان" || stemKey(w.reading[from]!) !== "عاشر") return false;
  const before = from > 0 && w.sentence[from - 1] === w.sentence[from] ? w.reading[from - 1]!.key : "";
  return !/^(?:يوم|حرب|ذكري|معركه|منذ|حتي|في)$/.test(before);
}
