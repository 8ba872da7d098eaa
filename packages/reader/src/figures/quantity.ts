import { ascii } from "../numbers/digits.ts";
import { cardinal } from "../numbers/numerals.ts";
import { isAnd, type NumberRead, raw, readNumber, touches } from "../numbers/read-number.ts";
import { Kind } from "../tokens/tokens.ts";
import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";

/** A number or a range of two numbers, with the words that make the range. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly high: number | null;
  readonly definite: boolean;
  readonly fraction: boolean;
  readonly digits: boolean;
  /** The number (or the range's last) stands in brackets: `(600) ساعة`. */
  readonly last: NumberRead;
}

export const keyAt = (w: Words, at: number): string => (at >= 0 && at < w.count ? w.reading[at]!.key : "");
export const stemAt = (w: Words, at: number): string => (at >= 0 && at < w.count ? stemKey(w.reading[at]!) : "");
export const isNumber = (w: Words, at: number): boolean =>
  at >= 0 && at < w.count && w.tokens.kind[w.token[at]!] === Kind.NUMBER;
export const same = (w: Words, a: number, b: number): boolean =>
  a >= 0 && b >= 0 && a < w.count && b < w.count && w.sentence[a] === w.sentence[b];

/** A number, its article apart (`الـ6`) or in brackets. */
function plain(w: Words, at: number): NumberRead | null {
  const article = keyAt(w, at) === "ال" && isNumber(w, at + 1);
  // `(600) ساعة`, `«28» أسرة`
  const bracket = /^[(«]$/.test(raw(w, at) ?? "") && isNumber(w, at + 1);
  const n = readNumber(w, article || bracket ? at + 1 : at);
  if (!n || !same(w, at, n.to - 1)) return null;
  if (bracket) {
    if (keyAt(w, n.to) !== ")" && raw(w, n.to) !== "»") return null;
    // `(6) آلاف`
    const scale = n.form === "digits" && same(w, at, n.to + 1) ? cardinal(stemAt(w, n.to + 1)) : undefined;
    return scale?.kind === "scale" && scale.times === undefined
      ? { ...n, from: at, to: n.to + 2, value: n.value * scale.value, form: "mixed", plain: false, scale: scale.value }
      : { ...n, from: at, to: n.to + 1 };
  }
  return article ? { ...n, from: at, definite: true } : n;
}

/** The quantity that begins at a word: a number, or a range with or without `بين … و`, `من … إلى`. */
export function readQuantity(w: Words, at: number): Quantity | null {
  const opening = keyAt(w, at);
  // `72 في المئة`: its hundred is no number by itself.
  if (
    /^(?:ال)?(?:مئه|مائه|ميه)$/.test(opening) &&
    /^(?:في|ب)$/.test(keyAt(w, at - 1)) &&
    (isNumber(w, at - 2) || readNumber(w, at - 2) !== null || keyAt(w, at - 2) === ")")
  )
    return null;
  const between = opening === "بين";
  const span = opening === "من";
  const first = plain(w, between || span ? at + 1 : at);
  if (!first) return null;
  // What `بين … و`, `من … إلى` count may be said after the first number too (`من 5 أشخاص إلى 10`): read there.
  const link = keyAt(w, first.to);
  const joins = between
    ? isAnd(w, first.to)
    : link === "الي" ||
      link === "حتي" ||
      (!span && (link === "او" || ((link === "-" || link === "–") && first.form === "digits")));
  const second = joins && same(w, at, first.to + 1) ? plain(w, first.to + 1) : null;
  if (second && !second.fraction && !first.fraction) {
    // `بين 5 و10 آلاف`: the scale is said once.
    const scaled =
      first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
        ? first.value * second.scale
        : first.value;
    const dash = link === "-" || link === "–";
    const score = dash && (scaled >= second.value || !touches(w, first.to + 1) === touches(w, first.to));
    if (scaled < second.value && !score) {
      return {
        from: at,
        to: second.to,
        value: scaled,
        high: second.value,
        definite: false,
        fraction: false,
        digits: second.form === "digits",
        last: second,
      };
    }
    if (score || dash) return null;
  }
  if (between || span) return null;
  return {
    from: first.from,
    to: first.to,
    value: first.value,
    high: null,
    definite: first.definite,
    fraction: first.fraction,
    digits: first.form === "digits",
    last: first,
  };
}

/** Nouns and names after which a number is a label, a rank or a model and counts nothing. */
const LABELS = new Set([
  "رقم",
  "قرار",
  "ماده",
  "فقره",
  "بند",
  "مركز",
  "مرتبه",
  "دقيقه",
  "جوله",
  "دوره",
  "طريق",
  "شارع",
  "غرفه",
  "خط",
  "صفحه",
  "طابق",
  "قناه",
  "مجموعه",
  "طراز",
  "فئه",
  "موديل",
  "بوينغ",
  "ايرباص",
  "بوينج",
  "ايفون",
  "ميغ",
  "سو",
  "اف",
  "اس",
  "تي",
  "سي",
  "رحله",
  "نموذج",
  "اصدار",
  "جائزه",
  "بروتوكول",
  "كود",
  "هاتف",
  "ص",
  "المجلد",
  "عدد",
  "رقمه",
  "رقمها",
  "قانون",
  "مرسوم",
  "توقيت",
  "بوابه",
  "كيلو",
  "حصه",
  "حلقه",
  "موسم",
  "درس",
  "سوره",
  "آيه",
  "ايه",
  "حديث",
  "مقياس",
  "لواء",
  "كتيبه",
  "فوج",
  "فرقه",
  "رؤيه",
  "رئيه",
  "اجنده",
  "خطه",
  "برنامج",
  "نداء",
  "زون",
  "اللاعب",
  "مونديال",
  "كاس",
  "يوم",
  "شهر",
  "ساعه",
  "مرحله",
  "اسبوع",
  "نسخه",
  "رمز",
  "عيد",
  "ذكري",
  "دور",
]);
/** A label in the dual or plural (`المادتين`, `الدقيقتين`) as the singular that the table has. */
const labelStem = (k: string): string => k.replace(/تين$|تان$/, "ه").replace(/(?:ين|ان)$/, "");
/** Whether digits stand as a label, a score, an item of a list, a time of day or a part of a longer sign. */
export function isLabel(w: Words, q: Quantity, followed: boolean): boolean {
  const { from } = q;
  const before = same(w, from, from - 1) ? stemAt(w, from - 1) : "";
  const beforeKey = same(w, from, from - 1) ? keyAt(w, from - 1) : "";
  const next = same(w, from, q.to) ? keyAt(w, q.to) : "";
  if (before === "رقم" || beforeKey === "رقم") return true;
  if (!followed && LABELS.has(before)) return true;
  // `المادتين 62 و63`
  if (
    !followed &&
    q.digits &&
    (beforeKey === "و" || beforeKey === "،") &&
    isNumber(w, from - 2) &&
    LABELS.has(labelStem(stemAt(w, from - 3)))
  )
    return true;
  if (!followed && q.digits && LABELS.has(labelStem(before))) return true;
  // `الدقيقة 69 أجرى`, `المرحلة 25 من`: after a label with its article digits without theirs are a rank.
  if (
    q.digits &&
    q.high === null &&
    !q.definite &&
    beforeKey.startsWith("ال") &&
    LABELS.has(before) &&
    q.last.scale === 1
  )
    return true;
  if (q.digits) {
    if (touches(w, from) && from > 0 && /^[-–/:+._×*]$/.test(raw(w, from - 1)))
      return !followed || isNumber(w, from - 2);
    if (/^[-–:/×+]$/.test(next) && (isNumber(w, q.to + 1) || keyAt(w, q.to + 1) === "صفر")) return true;
    if (touches(w, q.to) && /^[:/_]$/.test(next)) return true;
    // `1- `, `2.`, `3)` at a sentence's beginning.
    if ((from === 0 || w.sentence[from - 1] !== w.sentence[from]) && /^[-–.)]$/.test(next) && q.value < 100)
      return true;
    if (/^[-–]$/.test(beforeKey) && isNumber(w, from - 2) && !followed) return true;
    if (from > 0 && same(w, from, from - 1) && w.tokens.kind[w.token[from - 1]!] === Kind.LATIN && !followed)
      return true;
    if (from > 0 && w.tokens.kind[w.token[from - 1]!] === Kind.SYMBOL && /^[#@_]$/.test(raw(w, from - 1))) return true;
    // Telephone numbers and other long digits.
    const digits = ascii(raw(w, q.last.from)).replace(/\D/g, "");
    if (q.last.plain && digits.length > 6 && !followed) return true;
    if (q.last.plain && digits.length > 1 && digits[0] === "0") return true;
  }
  return false;
}
