/**
 * Reading one number of digits and marks, `1,234.5`, `١٬٢٣٤٫٥`, `1.234.567`, `72،55`.
 *
 * A mark belongs to the number when digits stand on both sides and the groups make sense: thousands are groups of three
 * after one to three digits; one mark before one or two digits (or a full stop before any) is the decimal mark.
 */
import { Class, classOf } from "../letters/classes.ts";
import { bare } from "../letters/fold.ts";

const FULL_STOP = 0x2e;
const DECIMAL = 0x066b;
const isDigit = (code: number): boolean => classOf(code) === Class.DIGIT;
// Full stop, comma, Arabic comma, Arabic decimal and thousands marks.
const isMark = (c: number): boolean => c === FULL_STOP || c === 0x2c || c === 0x060c || c === DECIMAL || c === 0x066c;
/** A figure has no more groups than this; longer runs are lists. */
const MOST_GROUPS = 8;

export interface NumberRead {
  readonly end: number;
  /** ASCII digits, `.` for the decimal mark, no thousands marks. */
  readonly spelling: string;
}

/** Reads the number whose first digit stands at `from`; `to` is where the sentence ends. `alone`: takes its digits only, as one of a list. */
export function readNumber(text: string, from: number, to: number, alone = false): NumberRead {
  let i = digits(text, from, to);
  if (alone || i >= to || !isMark(text.charCodeAt(i)) || !isDigit(text.charCodeAt(i + 1)) || i + 1 >= to)
    return { end: i, spelling: bare(text.slice(from, i)) };
  // Where each group ends; the marks stand between.
  const ends = [i];
  while (ends.length <= MOST_GROUPS && i + 1 < to && isMark(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1))) {
    i = digits(text, i + 1, to);
    ends.push(i);
  }
  const taken = groups(text, from, ends);
  const end = ends[taken.groups - 1]!;
  let spelling = "";
  let at = from;
  for (let g = 0; g < taken.groups; g++) {
    if (g > 0) spelling += g === taken.decimal ? "." : "";
    spelling += bare(text.slice(at, ends[g]!));
    at = ends[g]! + 1;
  }
  return { end, spelling };
}

function digits(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** How many of the groups belong to the number, and which of them (if any) is the fraction. */
function groups(text: string, from: number, ends: readonly number[]): { groups: number; decimal: number } {
  const one = { groups: 1, decimal: -1 };
  const n = ends.length;
  const size = (g: number): number => (g === 0 ? ends[0]! - from : ends[g]! - ends[g - 1]! - 1);
  const mark = (g: number): number => text.charCodeAt(ends[g - 1]!);
  const leadsThousands = size(0) <= 3 && bare(text[from]!) !== "0";
  if (n === 2) {
    const m = mark(1);
    if (m === FULL_STOP || m === DECIMAL) return { groups: 2, decimal: 1 };
    if (size(1) === 3 && leadsThousands) return { groups: 2, decimal: -1 };
    if (m === 0x066c) return { groups: 2, decimal: size(1) === 3 ? -1 : 1 };
    return size(1) <= 2 || bare(text.slice(from, ends[0]!)) === "0" ? { groups: 2, decimal: 1 } : one;
  }
  // Groups of three under one mark, then perhaps a fraction under another.
  let g = 1;
  while (g < n && leadsThousands && size(g) === 3 && mark(g) === mark(1)) g++;
  if (g === n) return { groups: n, decimal: -1 };
  if (g === n - 1 && g > 1 && (mark(g) !== mark(1) || size(g) <= 2)) return { groups: n, decimal: g };
  return one;
}

/** Vulgar fractions as decimals. */
export const FRACTIONS: Readonly<Record<string, string>> = {
  "½": "0.5",
  "¼": "0.25",
  "¾": "0.75",
  "⅓": "0.333",
  "⅔": "0.667",
  "⅕": "0.2",
  "⅖": "0.4",
  "⅗": "0.6",
  "⅘": "0.8",
  "⅙": "0.167",
  "⅚": "0.833",
  "⅛": "0.125",
  "⅜": "0.375",
  "⅝": "0.625",
  "⅞": "0.875",
};
