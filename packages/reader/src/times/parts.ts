import { ascii } from "../numbers/digits.ts";
import { isAnd, raw, readNumber, readOrdinal, touches } from "../numbers/read-number.ts";
import { Kind } from "../tokens/tokens.ts";
import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";
import { definite, timeWord, type Unit, type Which } from "./lexis.ts";
import type { Amounts } from "./sense.ts";

/** The parts of which rules of time are made: each reads one thing at a word, and gives the word after it. */

export const isNumber = (w: Words, at: number): boolean =>
  at >= 0 && at < w.count && w.tokens.kind[w.token[at]!] === Kind.NUMBER;
export const keyAt = (w: Words, at: number): string => (at >= 0 && at < w.count ? w.reading[at]!.key : "");
export const stemAt = (w: Words, at: number): string => (at >= 0 && at < w.count ? stemKey(w.reading[at]!) : "");

/** Digits and the marks between them, as long as nothing else stands between (`21/4/2016`, `11:42`), in ASCII. */
export function readCluster(w: Words, at: number): { readonly to: number; readonly text: string } | null {
  if (!isNumber(w, at)) return null;
  let to = at + 1;
  let text = ascii(raw(w, at));
  while (touches(w, to) && touches(w, to + 1) && MARKS.has(raw(w, to)) && isNumber(w, to + 1)) {
    text += raw(w, to) + ascii(raw(w, to + 1));
    to += 2;
  }
  return { to, text };
}
/** The same with spaces about its slashes (`11 /8/ 2015`): two slashes at least and a year at an end. */
export function readLooseDate(w: Words, at: number): { readonly to: number; readonly text: string } | null {
  if (!isNumber(w, at)) return null;
  let to = at + 1;
  let text = ascii(raw(w, at));
  for (let n = 0; n < 2; n++) {
    if (keyAt(w, to) !== "/" || !isNumber(w, to + 1) || !sameSentence(w, at, to + 1)) return null;
    text += `/${ascii(raw(w, to + 1))}`;
    to += 2;
  }
  return /^\d{1,2}\/\d{1,2}\/\d{4}$|^\d{4}\/\d{1,2}\/\d{1,2}$/.test(text) ? { to, text } : null;
}
const MARKS = new Set(["/", "-", ":", ".", "\\", "–"]);

export interface MonthRead {
  readonly to: number;
  readonly month: number;
  readonly hijri: boolean;
  /** A month only beside a day, a year, a preposition or a second name. */
  readonly shy: boolean;
}

/** A month's name, or its two names as one: `أكتوبر تشرين الأول`, `20 يناير / كانون الثاني`, `كانون الثاني (يناير)`. */
export function readMonth(w: Words, at: number): MonthRead | null {
  const first = oneMonth(w, at);
  if (!first || first.hijri) return first;
  let to = first.to;
  const mark = to < w.count ? raw(w, to) : "";
  const open = mark === "(" || mark === "[";
  const next = open || mark === "/" || mark === "-" || mark === "–" || mark === "\\" ? to + 1 : to;
  const second = sameSentence(w, at, next) ? oneMonth(w, next) : null;
  if (!second || second.hijri || second.month !== first.month) return first;
  to = second.to;
  if (open) {
    if (to < w.count && (raw(w, to) === ")" || raw(w, to) === "]")) to++;
    else return first;
  }
  return { to, month: first.month, hijri: false, shy: false };
}

function oneMonth(w: Words, at: number): MonthRead | null {
  const t = timeWord(w, at);
  if (t.month !== undefined)
    return {
      to: at + 1,
      month: t.month,
      hijri: false,
      shy: t.shy === true || (t.month === 8 && keyAt(w, at) === "اب"),
    };
  const second = keyAt(w, at + 1);
  const by = t.monthBy?.get(second);
  if (by !== undefined) return { to: at + 2, month: by, hijri: false, shy: false };
  const hijri = t.hijriBy?.get(second);
  if (hijri !== undefined)
    return { to: at + 2, month: hijri, hijri: true, shy: !second.endsWith("حجه") && !second.endsWith("قعده") };
  if (t.hijriMonth !== undefined) return { to: at + 1, month: t.hijriMonth, hijri: true, shy: true };
  return null;
}

export const sameSentence = (w: Words, a: number, b: number): boolean =>
  b >= 0 && b < w.count && w.sentence[a] === w.sentence[b];

export interface YearRead {
  readonly to: number;
  readonly year: number;
  readonly hijri: boolean;
  /** Said to be a year by a word or a mark (`عام`, `م`, `هـ`). */
  readonly sure: boolean;
}

const YEAR_WORDS = new Set(["عام", "سنه"]);
/** A year in digits or words, with `عام`, `سنة`, `للعام`, `من عام` before it and `م`, `هـ` after it. */
export function readYear(w: Words, at: number): YearRead | null {
  let i = at;
  if (keyAt(w, i) === "من" || keyAt(w, i) === "ل" || keyAt(w, i) === "في") i++;
  const named = YEAR_WORDS.has(stemAt(w, i));
  if (named) i++;
  else if (i > at && !isNumber(w, i)) return null;
  // `عام (1859)`
  const bracket = named && keyAt(w, i) === "(" && isNumber(w, i + 1);
  if (bracket) i++;
  const n = readNumber(w, i);
  if (bracket && (!n || keyAt(w, n.to) !== ")")) return null;
  if (
    !n ||
    (n.form === "digits" ? !n.plain : !named && n.value < 1000) ||
    n.form === "mixed" ||
    n.value !== Math.floor(n.value)
  )
    return null;
  if (!sameSentence(w, at, n.to - 1)) return null;
  const digits = n.form === "digits" ? ascii(raw(w, i)).length : 4;
  if (!named && digits !== 4) return null;
  if (digits > 4 || n.value < 1 || n.value > 2999) return null;
  let { to } = n;
  // 2016/4 and 11:42 are no years.
  if (n.form === "digits" && touches(w, to) && touches(w, to + 1) && /^[/:.]$/.test(raw(w, to)) && isNumber(w, to + 1))
    return null;
  if (bracket) to++;
  const era = readEra(w, to);
  if (era) to = era.to;
  let year = n.value;
  if (digits <= 2 && era === null) year += year > 30 ? 1900 : 2000;
  const hijri = era ? era.hijri : year >= 1380 && year <= 1460 && named;
  if (!era && !named && !plausible(year)) return null;
  return { to, year, hijri, sure: named || era !== null };
}
/** Years that need no word to be known as such. */
export const plausible = (year: number): boolean => year >= 1900 && year <= 2099;

/** `م`, `ميلادي`, `هـ`, `هجري`, with or without brackets. */
export function readEra(w: Words, at: number): { readonly to: number; readonly hijri: boolean } | null {
  if (keyAt(w, at) === "ل" && /^(?:ميلاد|هجره)$/.test(stemAt(w, at + 1)))
    return { to: at + 2, hijri: stemAt(w, at + 1) === "هجره" };
  const k = stemAt(w, at);
  if (k === "م" || k === "ميلادي" || k === "ميلاديه" || k === "للميلاد") return { to: at + 1, hijri: false };
  if (k === "ه" || k === "هجري" || k === "هجريه" || k === "للهجره") return { to: at + 1, hijri: true };
  return null;
}

/** `قبل الميلاد`, `ق.م.`: the word after it, or -1. */
export function beforeChrist(w: Words, at: number): number {
  if (keyAt(w, at) === "قبل" && stemAt(w, at + 1) === "ميلاد") return at + 2;
  if (/^ق\.?م\.?$/.test(keyAt(w, at))) return at + 1;
  return keyAt(w, at) === "ق" && keyAt(w, at + 1) === "م" ? at + 2 : -1;
}

/** A day of the month: digits, an ordinal (`السابع`), a cardinal in words (`خمسة وعشرين`). */
export function readDay(
  w: Words,
  at: number,
): { readonly to: number; readonly day: number; readonly digits: boolean } | null {
  // `(21) شوال`
  const bracket = keyAt(w, at) === "(" && isNumber(w, at + 1) && keyAt(w, at + 2) === ")" ? 1 : 0;
  if (isNumber(w, at + bracket)) {
    const text = ascii(raw(w, at + bracket));
    const day = Number(text);
    if (!/^\d{1,2}$/.test(text) || day < 1 || day > 31) return null;
    return { to: at + 1 + 2 * bracket, day, digits: true };
  }
  // `فاتح نونبر` of the Maghreb, `غرة رمضان` of the Hijri months: the first.
  if (/^(?:فاتح|غره)$/.test(stemAt(w, at)) && readMonth(w, stemAt(w, at + 1) === "شهر" ? at + 2 : at + 1))
    return { to: at + 1, day: 1, digits: false };
  const o = readOrdinal(w, at);
  if (o && o.value <= 31 && (o.definite || o.sure)) return { to: o.to, day: o.value, digits: false };
  const n = readNumber(w, at);
  if (n && n.form === "words" && n.value === Math.floor(n.value) && n.value >= 1 && n.value <= 31)
    return { to: n.to, day: n.value, digits: false };
  return null;
}

const TWICE = new Set(["قبل", "بعد"]);
/** `الماضي`, `المقبلة`, `الجاري`: always with its article; `قبل الماضي` is twice back. */
export function readWhich(
  w: Words,
  at: number,
): { readonly to: number; readonly which: Which; readonly twice?: boolean } | null {
  if (TWICE.has(keyAt(w, at))) {
    const next = timeWord(w, at + 1).which;
    if (definite(w, at + 1) && next === (keyAt(w, at) === "قبل" ? "last" : "next"))
      return { to: at + 2, which: next, twice: true };
    if (definite(w, at + 1) && keyAt(w, at) === "بعد" && next === "following")
      return { to: at + 2, which: "next", twice: true };
  }
  const { which } = timeWord(w, at);
  return which && definite(w, at) ? { to: at + 1, which } : null;
}

export interface LengthRead {
  readonly to: number;
  readonly amounts: Amounts;
  /** Carries ال: the length of a known time (`الساعات الـ24`). */
  readonly definite: boolean;
  /** The smallest unit said. */
  readonly unit: Unit;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["نصف", 0.5],
  ["ربع", 0.25],
  ["ثلث", 1 / 3],
]);
const ONLY = new Set(["واحد", "واحده", "كامل", "كامله", "كاملا", "كاملين", "كاملتين", "كامله"]);

/**
 * A length: `أربع ساعات`, `يومين`, `ساعة ونصف`, `سنة وثلاثة أشهر`, `48 ساعة`. A bare singular (`أسبوع`) counts when
 * `bare` says so. Plurals without a number (`أيام`) are none.
 */
export function readLength(w: Words, at: number, bare = false): LengthRead | null {
  const amounts: Amounts = {};
  let to = at;
  let unit: Unit | undefined;
  let isDefinite = false;
  for (let n = 0; n < 4; n++) {
    let i = to;
    if (n > 0) {
      const mark = i < w.count ? raw(w, i) : "";
      if (isAnd(w, i) || mark === "،" || mark === ",") i++;
      else break;
      if (!sameSentence(w, at, i)) break;
    }
    // `عام ونصف العام`: the share is of the unit before it.
    const shared = n > 0 && unit && isAnd(w, to) ? FRACTIONS.get(stemAt(w, i)) : undefined;
    const again = shared !== undefined && timeWord(w, i + 1).unit === unit;
    const one = again ? null : oneLength(w, i, bare || n > 0 || (n === 0 && isAnd(w, i + 1) && counts(w, i + 2)));
    if (!one) {
      // `ثلاث سنوات ونصف [السنة]`
      const share = n > 0 && unit && isAnd(w, to) ? FRACTIONS.get(stemAt(w, i)) : undefined;
      if (share === undefined) break;
      amounts[unit!] = round((amounts[unit!] ?? 0) + share);
      to = i + 1;
      if (timeWord(w, to).unit === unit && definite(w, to)) to++;
      break;
    }
    if (n > 0 && (amounts[one.unit] !== undefined || (!isAnd(w, to) && one.unit === unit))) break;
    amounts[one.unit] = one.count;
    unit = one.unit;
    if (n === 0) isDefinite = one.definite;
    to = one.to;
  }
  return unit ? { to, amounts, definite: isDefinite, unit } : null;
}

/** A number and its unit: what lets a bare singular before it count (`سنة وثلاثة أشهر`). */
function counts(w: Words, at: number): boolean {
  const n = readNumber(w, at);
  const t = n ? timeWord(w, n.to) : {};
  return n !== null && t.unit !== undefined && t.number !== "two" && sameSentence(w, at, n.to);
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

function oneLength(
  w: Words,
  at: number,
  bare: boolean,
): { readonly to: number; readonly unit: Unit; readonly count: number; readonly definite: boolean } | null {
  let i = at;
  const article = stemAt(w, i) === "ال" && isNumber(w, i + 1);
  if (article) i++;
  // `(60) عاما`
  const bracket = keyAt(w, i) === "(" && isNumber(w, i + 1) && keyAt(w, i + 2) === ")";
  if (bracket) {
    const n = readNumber(w, i + 1);
    const u = timeWord(w, i + 3);
    return n && n.value > 0 && u.unit && u.number !== "two" && !definite(w, i + 3)
      ? { to: i + 4, unit: u.unit, count: n.value, definite: false }
      : null;
  }
  const share = FRACTIONS.get(stemAt(w, i));
  if (share !== undefined && timeWord(w, i + 1).number === "one" && timeWord(w, i + 1).unit) {
    return { to: i + 2, unit: timeWord(w, i + 1).unit!, count: round(share), definite: false };
  }
  const n = readNumber(w, i);
  if (n && !n.fraction) {
    const t = timeWord(w, n.to);
    // `3-0 الأسبوع الماضي`: a singular with its article is not counted.
    const counted = t.number === "many" || (t.number === "one" && !definite(w, n.to));
    if (t.unit && counted && n.value > 0 && sameSentence(w, at, n.to) && n.value < 1e9) {
      return { to: n.to + 1, unit: t.unit, count: n.value, definite: article || n.definite };
    }
  }
  const t = timeWord(w, i);
  if (!t.unit || article) return null;
  if (t.number === "two") {
    const to = ONLY.has(stemAt(w, i + 1)) ? i + 2 : i + 1;
    return { to, unit: t.unit, count: 2, definite: definite(w, i) };
  }
  if (t.number === "one" && !definite(w, i)) {
    if (ONLY.has(keyAt(w, i + 1))) return { to: i + 2, unit: t.unit, count: 1, definite: false };
    if (bare || (isAnd(w, i + 1) && FRACTIONS.has(stemAt(w, i + 2))))
      return { to: i + 1, unit: t.unit, count: 1, definite: false };
  }
  // `السنوات العشر`, `الساعات الـ48`, `الأيام الثلاثة`
  if (t.number === "many" && definite(w, i)) {
    const j = stemAt(w, i + 1) === "ال" && isNumber(w, i + 2) ? i + 2 : i + 1;
    const m = readNumber(w, j);
    if (m && !m.fraction && (j > i + 1 || m.definite))
      return { to: m.to, unit: t.unit, count: m.value, definite: true };
  }
  return null;
}
