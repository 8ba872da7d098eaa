import type { Mentions } from "../mentions/mentions.ts";
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
  return isTown(w, from, to);
}

/** `العاشر من رمضان` with nothing that makes it a day: the Egyptian town. */
function isTown(w: Words, from: number, to: number): boolean {
  if (to - from !== 3 || w.reading[to - 1]!.key !== "رمضان" || stemKey(w.reading[from]!) !== "عاشر") return false;
  const before = from > 0 && w.sentence[from - 1] === w.sentence[from] ? w.reading[from - 1]!.key : "";
  return !/^(?:يوم|حرب|ذكري|معركه|منذ|حتي|في)$/.test(before);
}
