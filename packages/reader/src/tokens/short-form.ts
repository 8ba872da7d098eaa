/** Short forms with full stops inside: initials, letters by their names, websites in Arabic letters. */
import { Class, classOf } from "../letters/classes.ts";
import { bare } from "../letters/fold.ts";
import { ARABIC_DOMAINS, LETTER_NAMES, SHORT_BEFORE_WORD } from "../sentences/abbreviations.ts";

const FULL_STOP = 0x2e;
const MOST_PARTS = 12;

/**
 * The end of a short form whose first letters (`first`, bare) end at the full stop `dot`: initials (`د.`, `أ.د.`,
 * `ب.ب.س`), letters by their English names (`بي.بي.سي`), websites in Arabic letters (`العربية.نت`); 0 when there is none.
 * A stop that ends the sentence (which ends at `to`) stays outside.
 */
export function shortFormEnd(text: string, dot: number, first: string, to: number): number {
  // `وب.ب.س`: a conjunction or preposition before the initials, when more than one follows.
  const lone = first.length === 1 || (first.length === 2 && "وفبلك".includes(first[0]!) && initials(text, dot));
  const named = LETTER_NAMES.has(first);
  let end = dot;
  let parts = 1;
  for (let i = dot; i < to && text.charCodeAt(i) === FULL_STOP && parts < MOST_PARTS; parts++) {
    let j = i + 1;
    while (j < to && arabic(text.charCodeAt(j))) j++;
    const part = bare(text.slice(i + 1, j));
    if (part === "") break;
    if (parts === 1 && !lone && ARABIC_DOMAINS.has(part) && first.length >= 3) return j;
    const fits =
      (lone && part.length === 1) || (named && LETTER_NAMES.has(part)) || (parts > 1 && ARABIC_DOMAINS.has(part));
    if (!fits) break;
    end = j;
    i = j;
  }
  // The last stop belongs to initials and titles, but not where it ends the sentence.
  const stop = text.charCodeAt(end) === FULL_STOP && end + 1 < to && text.charCodeAt(end + 1) !== FULL_STOP;
  if (stop && (lone || (parts === 1 && SHORT_BEFORE_WORD.has(first)))) return end + 1;
  return end > dot ? end : 0;
}

const arabic = (code: number): boolean => {
  const c = classOf(code);
  return c === Class.ARABIC || c === Class.MARK;
};

/** Whether a single letter and another stop or letter follow the full stop. */
const initials = (text: string, dot: number): boolean =>
  classOf(text.charCodeAt(dot + 1)) === Class.ARABIC &&
  text.charCodeAt(dot + 2) === FULL_STOP &&
  classOf(text.charCodeAt(dot + 3)) === Class.ARABIC;
