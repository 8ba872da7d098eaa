import { Kind } from "../tokens/tokens.ts";
import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";
import { ascii, parseDigits } from "./digits.ts";
import { cardinal, type Numeral, ordinal, VAGUE } from "./numerals.ts";

/** A number as it stands in the text. Words are half-open. */
export interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** `digits` when all of it is digits, `words` when none is (`22 ألف` is `mixed`). */
  readonly form: "digits" | "words" | "mixed";
  /** Digits without any mark of thousands or decimals: as years and days are written. */
  readonly plain: boolean;
  /** The first word carries ال (`الثلاثة`). */
  readonly definite: boolean;
  /** A fraction by itself: `نصف`, `ثلثا`, `ثلاثة أرباع`. */
  readonly fraction: boolean;
  /** The last word of scale read: 1000 in `22 ألف`, 1 when there is none. */
  readonly scale: number;
}

interface Part {
  readonly to: number;
  readonly value: number;
  readonly digits: boolean;
  readonly plain: boolean;
  readonly fraction: boolean;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ["ارباع", 4],
  ["اخماس", 5],
  ["اثلاث", 3],
  ["اسداس", 6],
  ["اعشار", 10],
]);

const isNumber = (w: Words, at: number): boolean =>
  at >= 0 && at < w.count && w.tokens.kind[w.token[at]!] === Kind.NUMBER;
/** The characters of a word as they stand. */
export const raw = (w: Words, at: number): string => w.tokens.sentences.text.slice(w.start[at]!, w.end[at]!);
/** Whether nothing stands between a word and the one before it. */
export const touches = (w: Words, at: number): boolean => at > 0 && at < w.count && w.start[at] === w.end[at - 1];
export const isAnd = (w: Words, at: number): boolean => at >= 0 && at < w.count && w.reading[at]!.key === "و";
const numeral = (w: Words, at: number): Numeral | undefined => {
  if (at < 0 || at >= w.count) return undefined;
  const r = w.reading[at]!;
  // أثنى على is to praise; twelve begins with alef.
  return r.key === "اثني" && r.form.startsWith("أ") ? undefined : cardinal(stemKey(r));
};
const sameSentence = (w: Words, a: number, b: number): boolean => b < w.count && w.sentence[a] === w.sentence[b];

/**
 * The number that begins at a word, the longest, or null. `أحد` and `إحدى` by themselves are none.
 *
 * @example readNumber(words of "خمسة وعشرون ألفا وثلاثمئة جندي", 0)?.value // 25300
 * @example readNumber(words of "ثلاثة ملايين ونصف المليون", 0)?.value // 3500000
 */
export function readNumber(w: Words, at: number): NumberRead | null {
  let to = at;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let digits = false;
  let written = false;
  let plain = false;
  let fraction = false;
  let scale = 1;
  for (let n = 0; n < 5; n++) {
    const from = n === 0 ? at : to + 1;
    if (n > 0 && (!isAnd(w, to) || !sameSentence(w, at, from))) break;
    const head = numeral(w, from);
    let part: Part | null;
    let times = 1;
    let next: number;
    // A plural of scale by itself (`آلاف`) is an order of size, no number.
    if (head?.kind === "scale" && n === 0 && VAGUE.has(stemKey(w.reading[from]!))) return null;
    if (head?.kind === "scale") {
      part = { to: from + 1, value: head.times ?? 1, digits: false, plain: false, fraction: false };
      times = head.value;
      next = from + 1;
    } else {
      part = smallOrDigits(w, from);
      if (!part) break;
      next = part.to;
    }
    // Words of scale after it, the greater after the smaller (`ألف مليار`).
    for (
      let s = numeral(w, next);
      s?.kind === "scale" && (s.times === undefined || raw(w, next).endsWith("ا"));
      s = numeral(w, next)
    ) {
      if (times > 1 && s.value <= times) break;
      times *= s.value;
      next++;
    }
    if (n === 0) {
      total = part.value * times;
      plain = part.plain && times === 1;
      fraction = part.fraction && times === 1;
    } else if (part.fraction) {
      // `مليون ونصف [المليون]`: a part of the scale before it.
      if (scale === 1 || (times !== 1 && times !== scale)) break;
      total += part.value * scale;
      to = next;
      written = true;
      break;
    } else {
      if (times >= last || part.value * times >= last) break;
      // `5 ملايين و3 …`: a lone digit after digits counts something else.
      if (part.digits && times === 1 && part.value < 10) break;
      total += part.value * times;
      plain = false;
    }
    digits ||= part.digits;
    written ||= !part.digits || times > 1;
    to = next;
    if (times === 1) {
      scale = 1;
      break;
    }
    last = times;
    scale = times;
  }
  if (to === at) return null;
  // `خمسة ونصف في المئة`
  const share =
    scale === 1 && !fraction && isAnd(w, to) && sameSentence(w, at, to + 1) ? smallOrDigits(w, to + 1) : null;
  if (share?.fraction && isPercent(w, share.to)) {
    total += share.value;
    to = share.to;
    written = true;
  }
  // Rounded, so that 1.1 million is 1100000 and not a hair beside it.
  const value = fraction ? total : Number(total.toPrecision(12));
  const definite = stemKey(w.reading[at]!) !== w.reading[at]!.key;
  return {
    from: at,
    to,
    value,
    form: digits ? (written ? "mixed" : "digits") : "words",
    plain,
    definite,
    fraction,
    scale,
  };
}

/** `%` or `في المئة` after a number: `5.625%` has decimals. */
function isPercent(w: Words, at: number): boolean {
  if (at >= w.count) return false;
  const k = w.reading[at]!.key;
  return (
    /^[%٪]$/.test(k) ||
    ((k === "في" || k === "ب") && at + 1 < w.count && /^(?:ال)?(?:مئه|مائه)$/.test(w.reading[at + 1]!.key))
  );
}

function smallOrDigits(w: Words, at: number): Part | null {
  if (!isNumber(w, at)) return small(w, at);
  let to = at + 1;
  let text = raw(w, at);
  // `5ر2` of the wires is 2.5: ر is the decimal mark, and what follows it the whole.
  if (touches(w, to) && w.reading[to]!.key === "ر" && touches(w, to + 1) && isNumber(w, to + 1)) {
    const value = Number(`${ascii(raw(w, to + 1))}.${ascii(text)}`);
    return Number.isNaN(value) ? null : { to: to + 2, value, digits: true, plain: false, fraction: false };
  }
  // `22 000`: groups of three after a space.
  const first = ascii(text);
  if (/^\d{1,3}$/.test(first) && first[0] !== "0") {
    while (isNumber(w, to) && w.start[to] === w.end[to - 1]! + 1 && /^\d{3}$/.test(ascii(raw(w, to))))
      text += raw(w, to++);
  }
  const scaled = numeral(w, to)?.kind === "scale";
  const d = parseDigits(text, scaled || isPercent(w, to));
  return d ? { to, value: d.value, digits: true, plain: d.plain && to === at + 1, fraction: false } : null;
}

/** A number below a thousand in words. */
function small(w: Words, at: number): Part | null {
  const n = numeral(w, at);
  if (!n) return null;
  const part = (to: number, value: number, fraction = false): Part => ({
    to,
    value,
    digits: false,
    plain: false,
    fraction,
  });
  const next = numeral(w, at + 1);
  if (n.kind === "fraction") return part(at + 1, n.value, true);
  if (n.kind === "unit" && n.value >= 2 && at + 1 < w.count) {
    const by = PARTS.get(stemKey(w.reading[at + 1]!));
    if (by) return part(at + 2, n.value / by, true);
  }
  let hundreds = 0;
  let to = at;
  if (n.kind === "hundred") {
    hundreds = n.value;
    to = at + 1;
  } else if (n.kind === "unit" && n.value >= 3 && next?.kind === "hundred" && next.value === 100) {
    hundreds = n.value * 100;
    to = at + 2;
  }
  if (hundreds === 0) {
    const b = below100(w, at);
    return b ? part(b.to, b.value) : null;
  }
  if (isAnd(w, to)) {
    const b = below100(w, to + 1, true);
    if (b) return part(b.to, hundreds + b.value);
  }
  return part(to, hundreds);
}

function below100(w: Words, at: number, inside = false): { readonly to: number; readonly value: number } | null {
  const n = numeral(w, at);
  if (!n) return null;
  if (n.kind === "teen" || n.kind === "tens" || n.kind === "ten") return { to: at + 1, value: n.value };
  if (n.kind !== "unit") return null;
  const next = numeral(w, at + 1);
  if (next?.kind === "ten" && n.value < 10) return { to: at + 2, value: 10 + n.value };
  if (isAnd(w, at + 1)) {
    const tens = numeral(w, at + 2);
    // `خمسة وعشرون ألفا`, but not `خمسة وعشرون` across a sentence's end.
    if (tens?.kind === "tens" && sameSentence(w, at, at + 2)) return { to: at + 3, value: n.value + tens.value };
  }
  if (!inside && n.value === 1 && ONE_OF.has(stemKey(w.reading[at]!))) return null;
  return { to: at + 1, value: n.value };
}
const ONE_OF = new Set(["احد", "احدي"]);

/** An ordinal as it stands: `الحادي والعشرين` is 21, `الثانية عشرة` 12. */
export interface OrdinalRead {
  readonly to: number;
  readonly value: number;
  readonly definite: boolean;
  /** Written as an ordinal beyond doubt; `العشرين` may be a cardinal. */
  readonly sure: boolean;
}

export function readOrdinal(w: Words, at: number): OrdinalRead | null {
  if (at < 0 || at >= w.count) return null;
  const r = w.reading[at]!;
  const k = stemKey(r);
  const value = ordinal(k);
  if (value === undefined) return null;
  const definite = k !== r.key;
  if (value >= 20) return { to: at + 1, value, definite, sure: false };
  const ten = numeral(w, at + 1);
  if (ten?.kind === "ten" && value < 10) return { to: at + 2, value: value + 10, definite, sure: true };
  if (isAnd(w, at + 1) && value < 10) {
    const tens = numeral(w, at + 2);
    if (tens?.kind === "tens") return { to: at + 3, value: value + tens.value, definite, sure: true };
  }
  // حادي is first only before a ten.
  return k === "حادي" || k === "حاديه" ? null : { to: at + 1, value, definite, sure: true };
}

/** A plural that says an order of size: `مئات`, `عشرات الآلاف`. */
export interface VagueRead {
  readonly to: number;
  readonly magnitude: "tens" | "hundreds" | "thousands" | "millions" | "billions";
}

export function readVague(w: Words, at: number): VagueRead | null {
  if (at < 0 || at >= w.count) return null;
  const first = VAGUE.get(stemKey(w.reading[at]!));
  if (!first) return null;
  let magnitude = first;
  let to = at + 1;
  // `عشرات الآلاف`, `مئات آلاف`: the greater names the order.
  for (
    let n = to < w.count ? VAGUE.get(stemKey(w.reading[to]!)) : undefined;
    n && n !== "tens" && to - at < 3;
    n = to < w.count ? VAGUE.get(stemKey(w.reading[to]!)) : undefined
  ) {
    magnitude = n;
    to++;
  }
  return { to, magnitude };
}
