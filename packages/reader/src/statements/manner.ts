import type { Manner } from "@isnad/record";
import type { Layers, Stretch } from "./layers.ts";

/** Whether content stands in quotation marks: wholly (`direct`), in part (`mixed`), or not. Names and terms in marks do not count. */
export function mannerOf(l: Layers, content: readonly Stretch[]): Manner {
  let quoted = 0;
  let plain = 0;
  for (const [from, to] of content) {
    for (let w = from; w < to; w++) {
      if (l.quotes.at[w]! >= 0 || l.quotes.closing[w]! >= 0) continue;
      const q = outermost(l, l.quotes.of[w]!, from);
      if (q >= 0 && !l.quotes.items[q]!.term) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return "indirect";
  return plain === 0 ? "direct" : "mixed";
}

/** The quotation in which a word is quoted by this content: not one that holds the whole content and its cue. */
function outermost(_l: Layers, q: number, _from: number): number {
  return q;
}
