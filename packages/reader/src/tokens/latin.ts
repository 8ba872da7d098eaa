/** Words of other scripts: letters, digits after letters, and what joins two parts (`F-16`, `O'Brien`, `AT&T`, `Duqu2.0`). */
import { Class, classOf } from "../letters/classes.ts";
import { entityAt } from "../letters/entity.ts";
import { SHORT_BEFORE_WORD } from "../sentences/abbreviations.ts";
import { isLetterBeyond } from "./beyond.ts";

const AMPERSAND = 0x26;
const FULL_STOP = 0x2e;

/** The end of the word that begins at `from`, not beyond `to`. */
export function latinEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const c = classOf(code);
    if (c === Class.LETTER || c === Class.DIGIT || (c === Class.MARK && code < 0x370)) i++;
    else if (c === Class.SURROGATE && i > from && isLetterBeyond(text, i, to)) i += 2;
    else {
      const size = joint(text, i);
      if (size === 0 || i === from || i + size >= to || !alphanumeric(text.charCodeAt(i + size))) break;
      i += size;
    }
  }
  return Math.max(i, from + 1);
}

/** `U.S.`, `J.`: single letters, and short titles, with their stops; the one that ends the sentence stays outside. */
export function withInitials(text: string, from: number, dot: number, to: number): number {
  if (SHORT_BEFORE_WORD.has(text.slice(from, dot)) && dot + 1 < to) return dot + 1;
  if (dot - from !== 1) return dot;
  let end = dot;
  while (text.charCodeAt(end) === FULL_STOP && isLetter(text, end + 1, to) && !isLetter(text, end + 2, to)) end += 2;
  return text.charCodeAt(end) === FULL_STOP && end + 1 < to && text.charCodeAt(end + 1) !== FULL_STOP ? end + 1 : end;
}

const isLetter = (text: string, i: number, to: number): boolean =>
  i < to && classOf(text.charCodeAt(i)) === Class.LETTER;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const alphanumeric = (code: number): boolean => classOf(code) === Class.LETTER || isDigit(code);

/** How long the mark at the place is, if it may join two parts of a word; else 0. A full stop does between digits only. */
function joint(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === AMPERSAND) return entityAt(text, i) >> 4 === AMPERSAND ? entityAt(text, i) & 15 : 1;
  if (code === FULL_STOP) return isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)) ? 1 : 0;
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011 ? 1 : 0;
}
