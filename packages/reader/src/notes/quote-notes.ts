import { entityAt } from "../letters/entity.ts";
import { type Marks, Role, type Sentences } from "../sentences/sentences.ts";
import type { Oddity } from "./oddity.ts";

/** Marks that go together, whichever of them opens. */
const FAMILIES = ['"＂', "“”„‟〝〞〟", "«»‹›《》〈〉", "'‘’‚‛`´＇"];
const familyOf = (glyph: string): number => FAMILIES.findIndex((f) => f.includes(glyph));
const code = (glyph: string): string => `U+${glyph.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The mark at `i`, read through a character reference. */
const charAt = (text: string, i: number): string => {
  const reference = entityAt(text, i);
  return reference === 0 ? text[i]! : String.fromCharCode(reference >> 4);
};

/** Notes on quotation marks without a partner, and on pairs of unlike marks. */
export function quoteNotes(sentences: Sentences): Oddity[] {
  const { marks, text } = sentences;
  const out: Oddity[] = [];
  for (let m = 0; m < marks.count; m++) {
    if (marks.bracket[m] === 1 || marks.role[m] === Role.SIGN) continue;
    const span = { kind: "unmatched-quotation-mark" as const, start: marks.start[m]!, end: marks.end[m]! };
    const glyph = charAt(text, span.start);
    const p = marks.pair[m]!;
    if (p < 0)
      out.push({
        ...span,
        message: `A quotation mark ${glyph} (${code(glyph)}) ${marks.role[m] === Role.OPEN ? "opens, and none closes" : "closes, and none has opened"} the quotation.`,
      });
    else if (opens(marks, m) && familyOf(glyph) !== familyOf(charAt(text, marks.start[p]!))) {
      const other = charAt(text, marks.start[p]!);
      out.push({
        ...span,
        end: marks.end[p]!,
        message: `A quotation opens with ${glyph} (${code(glyph)}) and closes with ${other} (${code(other)}).`,
      });
    }
  }
  return out;
}

/** Whether the mark is the first that opens its quotation. */
const opens = (marks: Marks, m: number): boolean => marks.role[m] === Role.OPEN && marks.pair[marks.pair[m]!] === m;
