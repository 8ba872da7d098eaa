/** Which brackets go together: by shape, within a paragraph, innermost first. */
import { Class } from "../letters/classes.ts";
import { type Landmarks, Sort } from "./landmarks.ts";
import { classAfter, classBefore } from "./pair-quotes.ts";
import { Role } from "./sentences.ts";

/** A bracket is not paired across more than this many code units. */
export const FARTHEST_BRACKET = 2000;
const DEEPEST = 12;

const OPENERS = "([{（［｛";
const CLOSERS = ")]}）］｝";
// Which of the ornate brackets opens depends on who wrote the font: they go by turns.
const ORNATE = "﴾﴿";
const shape = (glyph: number): number => {
  const c = String.fromCharCode(glyph);
  if (ORNATE.includes(c)) return 6;
  const i = OPENERS.indexOf(c);
  return (i >= 0 ? i : CLOSERS.indexOf(c)) % 3;
};

/** Writes roles and pairs of brackets into the columns. */
export function pairBrackets(text: string, marks: Landmarks, role: Uint8Array, pair: Int32Array): void {
  const { count, sort, start, glyph } = marks;
  const open: number[] = [];
  const close = (m: number, at: number) => {
    pair[open[at]!] = m;
    pair[m] = open[at]!;
    open.length = at;
  };
  for (let m = 0; m < count; m++) {
    if (sort[m] === Sort.BREAK) open.length = 0;
    if (sort[m] !== Sort.BRACKET) continue;
    const s = shape(glyph[m]!);
    let at = open.length - 1;
    while (at >= 0 && (shape(glyph[open[at]!]!) !== s || start[m]! - start[open[at]!]! > FARTHEST_BRACKET)) at--;
    const typedOpen = OPENERS.includes(String.fromCharCode(glyph[m]!)) || (s === 6 && at < 0);
    // Reversed brackets (`)رويترز(`) come of text whose direction was lost: spaces then tell what they do.
    const backwards =
      s !== 6 &&
      (typedOpen
        ? at >= 0 && mirrored(glyph[open[at]!]!) && looksClosing(text, marks, m)
        : at < 0 && looksOpening(text, marks, m));
    const opens = typedOpen !== backwards;
    role[m] = opens ? Role.OPEN : Role.CLOSE;
    if (!opens) {
      if (at >= 0) close(m, at);
    } else {
      if (open.length >= DEEPEST) open.shift();
      open.push(m);
    }
  }
}

const mirrored = (glyph: number): boolean => CLOSERS.includes(String.fromCharCode(glyph));
function looksOpening(text: string, marks: Landmarks, m: number): boolean {
  const before = classBefore(text, marks.start[m]!).class;
  const after = classAfter(text, marks.end[m]!).class;
  return (
    (before === Class.SPACE || before === Class.NEWLINE) &&
    (after === Class.ARABIC || after === Class.LETTER || after === Class.DIGIT)
  );
}
function looksClosing(text: string, marks: Landmarks, m: number): boolean {
  const before = classBefore(text, marks.start[m]!).class;
  const after = classAfter(text, marks.end[m]!).class;
  return (
    before !== Class.SPACE &&
    before !== Class.NEWLINE &&
    after !== Class.ARABIC &&
    after !== Class.LETTER &&
    after !== Class.DIGIT
  );
}
