/**
 * The places of a text where something may begin or end: paragraph breaks, stops, quotation marks, brackets, bullets.
 * One pass over the characters finds them; everything later looks at these few places only.
 */
import { Class, classOf, tabledClass } from "../letters/classes.ts";
import { entityAt } from "../letters/entity.ts";
import { Column } from "./column.ts";
import { wrapWidth } from "./wrapped.ts";

export const Sort = { BREAK: 1, STOP: 2, QUOTE: 3, BRACKET: 4, BULLET: 5 } as const;
export type Sort = (typeof Sort)[keyof typeof Sort];

/** Half-open stretches in the order of the text. `glyph` is the (first) character; `''` and `<<` count as `"` and `«`. */
export interface Landmarks {
  readonly count: number;
  readonly sort: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly glyph: Int32Array;
}

const AMPERSAND = 0x26;
const FULL_STOP = 0x2e;
const APOSTROPHES = "'`´’‘＇";
const STOPS = ".!?؟…۔!！？。‼⁇⁈⁉";
const BULLETS = "•●▪■◾◼▶►‣◆★☆➢✔";

const INTEREST = new Uint8Array(0x10000);
const put = (sort: number, characters: string) => {
  for (let i = 0; i < characters.length; i++) INTEREST[characters.charCodeAt(i)] = sort;
};
const CHEVRON = 6;
const REFERENCE = 7;
/** Rare characters, of which Unicode is asked when one is met. */
const ASK = 8;
const INTERESTING: Partial<Record<Class, number>> = {
  [Class.NEWLINE]: Sort.BREAK,
  [Class.QUOTE]: Sort.QUOTE,
  [Class.BRACKET]: Sort.BRACKET,
};
for (const [from, to] of [
  [0, 0x100],
  [0x2000, 0x3400],
  [0xfb50, 0x10000],
] as const)
  for (let c = from; c < to; c++) {
    const known = tabledClass(c);
    INTEREST[c] = known === Class.UNKNOWN ? ASK : (INTERESTING[known] ?? 0);
  }
put(Sort.STOP, STOPS);
put(Sort.BULLET, BULLETS);
put(CHEVRON, "<>");
put(REFERENCE, "&");

function interestOf(code: number): number {
  const known = INTEREST[code]!;
  if (known !== ASK) return known;
  INTEREST[code] = INTERESTING[classOf(code)] ?? 0;
  return INTEREST[code]!;
}
const isStop = (code: number): boolean => INTEREST[code] === Sort.STOP;
const isLatin = (code: number): boolean => classOf(code) === Class.LETTER;

export function findLandmarks(text: string): Landmarks {
  const sort = new Column();
  const start = new Column();
  const end = new Column();
  const glyph = new Column();
  const width = wrapWidth(text);
  const n = text.length;
  let lineStart = 0;
  const add = (s: number, from: number, to: number, code: number): number => {
    sort.push(s);
    start.push(from);
    end.push(to);
    glyph.push(code);
    return to - 1;
  };
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i);
    const interest = interestOf(code);
    if (interest === 0) continue;
    if (interest === Sort.BREAK) {
      let to = i + 1;
      while (to < n && INTEREST[text.charCodeAt(to)] === Sort.BREAK) to++;
      const blank = to - i > (code === 0x0d && text.charCodeAt(i + 1) === 0x0a ? 2 : 1);
      const length = i - lineStart;
      lineStart = to;
      // A line filled to the margin of hard-wrapped text goes on in the next one.
      if (width > 0 && !blank && length > width * 0.75) {
        i = to - 1;
        continue;
      }
      i = add(Sort.BREAK, i, to, code);
    } else if (interest === Sort.STOP) {
      const last = text.charCodeAt(i - 1);
      const next = text.charCodeAt(i + 1);
      // A mark inside a number, an address or Latin initials ends nothing; nor does a stop before a file's ending.
      if (
        code === FULL_STOP &&
        ((classOf(last) === Class.DIGIT && classOf(next) === Class.DIGIT) || (isLatin(last) && isLatin(next)))
      )
        continue;
      let to = i + 1;
      while (to < n && (isStop(text.charCodeAt(to)) || (text.charCodeAt(to) === 0x20 && spacedDots(text, to)))) to++;
      i = add(Sort.STOP, i, to, code);
    } else if (interest === Sort.QUOTE) {
      if (APOSTROPHES.includes(text[i]!)) {
        if (isLatin(text.charCodeAt(i - 1)) && isLatin(text.charCodeAt(i + 1))) continue;
        if (text.charCodeAt(i + 1) === code) {
          i = add(Sort.QUOTE, i, i + 2, code === 0x2019 ? 0x201d : code === 0x2018 ? 0x201c : 0x22);
          continue;
        }
      }
      i = add(Sort.QUOTE, i, i + 1, code);
    } else if (interest === CHEVRON) {
      if (text.charCodeAt(i + 1) === code) i = add(Sort.QUOTE, i, i + 2, code === 0x3c ? 0xab : 0xbb);
    } else if (interest === REFERENCE) {
      const reference = code === AMPERSAND ? entityAt(text, i) : 0;
      if (reference === 0) continue;
      const to = i + (reference & 15);
      const s = interestOf(reference >> 4);
      if (s >= Sort.STOP && s <= Sort.BULLET) add(s, i, to, reference >> 4);
      i = to - 1;
    } else i = add(interest, i, i + 1, code);
  }
  return { count: sort.length, sort: sort.done(), start: start.done(), end: end.done(), glyph: glyph.done() };
}

/** Whether the space at `i` stands inside a run of dots (`. . .`). */
function spacedDots(text: string, i: number): boolean {
  return (
    text.charCodeAt(i - 1) === FULL_STOP &&
    text.charCodeAt(i + 1) === FULL_STOP &&
    classOf(text.charCodeAt(i + 2)) !== Class.DIGIT
  );
}
