import type { Manner } from "@isnad/record";
import { isOpening, type Layers, type Stretch } from "./layers.ts";
import type { Raw } from "./raw.ts";

/**
 * Whether content stands in quotation marks: wholly (`direct`), in part (`mixed`), or not (`indirect`). Names and terms in
 * marks do not count, nor do marks that hold the cue as well: inside them only words behind a colon are direct.
 */
export function mannerOf(l: Layers, raw: Raw, content: readonly Stretch[]): Manner {
  const around = raw.at >= 0 ? l.quotes.of[raw.at]! : -1;
  if (around >= 0 && raw.content.bringer === "colon") return "direct";
  // `قالت المرأة (لن أستسلم)`: brackets for marks.
  const bracket = raw.content.from - 1;
  if (
    raw.content.bringer === "quote" &&
    raw.content.to >= 0 &&
    bracket >= 0 &&
    l.quotes.at[bracket]! < 0 &&
    isOpening(l, bracket)
  )
    return "direct";
  // `ما أسماه "الصمت الطويل"`: what is nothing but words in marks.
  const marked = l.quotes.items[l.quotes.at[(content[0]?.[0] ?? 0) - 1]!];
  if (content.length === 1 && marked && marked.first === content[0]![0] && marked.last === content[0]![1])
    return "direct";
  let quoted = 0;
  let plain = 0;
  for (const [from, to] of content) {
    for (let w = from; w < to; w++) {
      if (l.quotes.at[w]! >= 0 || l.quotes.closing[w]! >= 0) continue;
      const q = l.quotes.of[w]!;
      if (q >= 0 && q !== around && !l.quotes.items[q]!.term) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return "indirect";
  return plain === 0 ? "direct" : "mixed";
}
