import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { partiesIn, partiesOf } from "./parties.ts";
import { isPronoun, type Slot, slotsAfter } from "./slots.ts";
import { brought } from "./verb-parties.ts";

const BETWEEN: ReadonlySet<string> = new Set(["بين"]);

/** Nouns of fighting, in which both sides strike. */
export const CLASHES = new Set("اشتباك اشتباكات مواجهة معركة صدام قتال مصادمة".split(" "));

/** Those between whom it is; `بين` may stand twice (`دارت بينها وبين محتجين`), and the second may be a participle that no phrase holds (`بين الجيش ومسلحين`). */
export function betweenWhom(l: EventLayers, after: readonly Slot[]): readonly string[] {
  const { reading } = l.words;
  const sides = new Set(brought(l, after, BETWEEN));
  const first = after.findIndex((s) => s.by === "بين");
  const next = first === -1 ? undefined : after[first + 1];
  if (next === undefined || sides.size > 1) return [...sides];
  const before = next.phrase === -1 ? next.word - 1 : l.phrases.first[next.phrase]! - 1;
  const twice = next.by === "بين" && isPronoun(reading[after[first]!.word]);
  if (twice || (next.by === "" && reading[before]?.upos === Upos.CCONJ))
    for (const id of partiesIn(l, next)) sides.add(id);
  // `بين القوات الموالية للحكومة والمتمردين`: the second side stands behind what the first is tied to.
  const tied = sides.size === 1 && next.by === "ل" && next.phrase !== -1 ? l.phrases.next[next.phrase]! : -1;
  if (tied !== -1) for (const id of partiesOf(l, tied)) sides.add(id);
  return [...sides];
}

/** Who fights by what stands behind a clash: those between whom it is, else with whom. */
export function clashing(l: EventLayers, w: number): readonly string[] {
  const after = slotsAfter(l, w, 20);
  const sides = betweenWhom(l, after);
  const s = sides.length > 0 ? undefined : after.find((x) => x.by === "مع" || x.by === "ضد");
  return s === undefined ? sides : partiesIn(l, s);
}
