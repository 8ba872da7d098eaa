import { castOf, entity, indexOf, isState } from "./cast.ts";
import type { EventLayers } from "./layers.ts";

/** Types whose deeds are done by and to people, not to the ground that they stand on. */
const BODILY = new Set(["ASSAULT", "COERCE"]);
/** Those who are only quoted. By bare lemma. */
const QUOTED = new Set(["مصدر", "مراسل", "وسيلة"]);
/** Types that are themselves words, so that a source may have said them. */
const WORDS = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONSULT"]);

/**
 * Whether somebody can be no party of a deed of a type: a town or a region is where it was struck or taken (`قصف درعا`, `تحرير عدن`) and none who
 * suffered it, which a state, or a capital that stands for one, may be; a source is none who did what it tells of.
 */
export function isBarred(l: EventLayers, type: string, id: string): boolean {
  const { kind } = entity(l, id);
  if (kind === "place" || kind === "facility") return BODILY.has(type) && !isState(l, id);
  if (kind !== "group" || WORDS.has(type)) return false;
  const w = castOf(l).first[indexOf(id)]!;
  return w !== -1 && QUOTED.has(l.words.reading[w]!.lemma);
}

/** Those of parties who can be parties of a deed of a type. */
export const unbarred = (l: EventLayers, type: string, ids: readonly string[]): readonly string[] =>
  ids.some((id) => isBarred(l, type, id)) ? ids.filter((id) => !isBarred(l, type, id)) : ids;
