/** Characters beyond the basic plane: emoji with all that modifies them, letters of rare scripts. */
import { Class, classOfCharacter } from "../letters/classes.ts";

const MOST_MODIFIERS = 16;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isFlagHalf = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

/** Whether a letter of two code units stands at `i`, whole before `to`. */
export function isLetterBeyond(text: string, i: number, to: number): boolean {
  const point = text.codePointAt(i)!;
  if (point <= 0xffff || i + 1 >= to) return false;
  const c = classOfCharacter(String.fromCodePoint(point));
  return c === Class.LETTER || c === Class.ARABIC;
}

/** The end of the sign whose first code unit stands at `from`: half a pair is one by itself, an emoji takes its modifiers with it. */
export function signEnd(text: string, from: number, to: number): number {
  if (text.charCodeAt(from) > 0xdbff || from + 1 >= to || !isLow(text.charCodeAt(from + 1))) return from + 1;
  let i = from + 2;
  for (let n = 0; n < MOST_MODIFIERS && i < to; n++) {
    const c = text.charCodeAt(i);
    const point = text.codePointAt(i)!;
    // Variation selectors and key caps, joined emoji, skin tones, the second half of a flag.
    if (c === 0xfe0f || c === 0xfe0e || c === 0x20e3) i++;
    else if (c === 0x200d && i + 2 < to && text.codePointAt(i + 1)! > 0xffff) i += 3;
    else if (point >= 0x1f3fb && point <= 0x1f3ff && i + 1 < to) i += 2;
    else if (n === 0 && isFlagHalf(point) && isFlagHalf(text.codePointAt(from)!)) i += 2;
    else break;
  }
  return Math.min(i, to);
}
