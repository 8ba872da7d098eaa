import { Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";

/** The same for an office at the end of a stretch of words (`عزل الرئيس السابق` `محمد مرسي`); undefined where the stretch has a name of its own. */
export function apposedTo(l: EventLayers, from: number, to: number): string | undefined {
  let office = -1;
  for (let w = from; w < to; w++) {
    const { classes } = l.words.reading[w]!;
    if (l.entities.of[w] !== -1 && l.entities.items[l.entities.of[w]!]!.kind !== "group") return undefined;
    if (classes.has("role") || classes.has("title")) office = w;
  }
  if (office === -1) return undefined;
  const e = l.entities.of[to] ?? -1;
  const item = e === -1 || l.words.sentence[to] !== l.words.sentence[from] ? undefined : l.entities.items[e]!;
  return item?.kind === "person" ? item.id : undefined;
}

/** How many words of title or office may stand before the name in an apposition. */
const BEFORE_NAME = 5;

/**
 * The person whose name stands in apposition behind an office or a title: right behind it (`الدكتور علي جمعة`) or behind a comma and
 * further titles (`العاهل السعودي، الملك سلمان`). `end` is the word after the name.
 */
export function apposed(l: EventLayers, p: number): { readonly id: string; readonly end: number } | undefined {
  const { reading } = l.words;
  const r = reading[l.phrases.head[p]!]!;
  if (!r.classes.has("role") && !r.classes.has("title") && r.lemma !== "نظير" && r.upos !== Upos.ADJ) return undefined;
  const sentence = l.words.sentence[l.phrases.first[p]!];
  let w = l.phrases.last[p]!;
  const comma = reading[w]?.form === "،" || reading[w]?.form === ",";
  if (comma && !l.words.reading[l.phrases.head[p]!]!.classes.has("role")) return undefined;
  if (comma) w++;
  for (let n = 0; w < l.words.count && n < BEFORE_NAME && l.words.sentence[w] === sentence; n++, w++) {
    const e = l.entities.of[w]!;
    const item = e === -1 ? undefined : l.entities.items[e]!;
    if (item?.kind === "person") {
      let end = w;
      while (end < l.words.count && l.entities.of[end] === e) end++;
      return { id: item.id, end };
    }
    const x = reading[w]!;
    if (item && item.kind !== "group") return undefined;
    if (x.part !== Part.STEM) return undefined;
    if (!x.classes.has("role") && !x.classes.has("title") && !(x.upos === Upos.ADJ && n > 0)) return undefined;
  }
  return undefined;
}
