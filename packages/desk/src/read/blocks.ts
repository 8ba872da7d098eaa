import type { Span } from "@isnad/record";
import { paragraphsOf } from "@isnad/record/marks";

/** A browser lays out what is longer than this as one paragraph slowly, and one word of a megabyte hardly at all. */
const LONGEST = 6000;

/**
 * The paragraphs of a text, those beyond measure in pieces: cut behind a space where there is one. Offsets are UTF-16 code
 * units, half-open; together the pieces are the paragraphs.
 */
export function blocksOf(text: string): Span[] {
  const out: Span[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    let from = start;
    while (end - from > LONGEST) {
      const space = text.lastIndexOf(" ", from + LONGEST);
      let to = space > from ? space + 1 : from + LONGEST;
      // Never between the halves of a letter beyond the first plane.
      if (/[\ud800-\udbff]/.test(text[to - 1]!)) to--;
      out.push({ start: from, end: to });
      from = to;
    }
    out.push({ start: from, end });
  }
  return out;
}
