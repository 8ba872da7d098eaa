import { entity } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isVerb } from "./slots.ts";
import type { Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
/** Nouns of measures against another, and verbs that bring them. By bare lemma. */
const MEASURES = new Set("عقوبة عقوبات فرض شدد خفف رفع".split(" "));

/** Whether a trigger is a measure that was told to be against somebody. */
const isMeasure = (l: EventLayers, { at, type }: Neighbour): boolean =>
  type === "SANCTION" && MEASURES.has(l.words.reading[at]!.lemma);

/**
 * Against whom measures are of which a noun tells by itself: of whom other measures are in the report, the nearest
 * (`فرضت كندا عقوبات على كينيا. وقال الوزير إن العقوبات ستستمر`).
 */
export function sanctionedBefore(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const here = all[n]!;
  if (!isMeasure(l, here) || isVerb(l.words.reading[here.at]) || here.parties.recipients.length > 0) return NOBODY;
  const others = all.filter((d) => d !== here && isMeasure(l, d) && d.parties.recipients.length > 0);
  const [nearest] = others.sort((a, b) => Math.abs(a.at - here.at) - Math.abs(b.at - here.at));
  return nearest === undefined ? NOBODY : nearest.parties.recipients.filter((id) => !here.parties.actors.includes(id));
}

/** How far behind the noun of lifting measures stand. */
const NEAR = 4;
/** The same for who is freed of measures by a noun or a verb that names them right behind it: `تخفيف حدة العقوبات`. */
export function freedOf(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const [here, next] = [all[n]!, all[n + 1]];
  if (next === undefined || next.at - here.at > NEAR || l.words.sentence[next.at] !== l.words.sentence[here.at])
    return NOBODY;
  const { actors } = here.parties;
  const whom = isMeasure(l, next) ? next.parties.recipients.filter((id) => !actors.includes(id)) : NOBODY;
  return whom.length > 0 ? whom : sanctionedBefore(l, all, n + 1);
}

/** Whether two are of one state. */
const ofOneLand = (l: EventLayers, a: string, b: string): boolean => {
  const [x, y] = [entity(l, a).country, entity(l, b).country];
  return a === b || (x !== null && x === y);
};

/** By whom measures are that a noun names, where grammar has nobody: by none of those who suffer such in the report (`العقوبات الدولية على كينيا`). */
export function sanctioning(
  l: EventLayers,
  all: readonly Neighbour[],
  n: number,
  { actors }: Parties,
  ruled: Parties,
): readonly string[] {
  const here = all[n]!;
  if (!isMeasure(l, here) || isVerb(l.words.reading[here.at]) || ruled.actors.length > 0) return actors;
  const suffer = all.filter((d) => isMeasure(l, d)).flatMap((d) => d.parties.recipients);
  return actors.filter((id) => !suffer.some((other) => ofOneLand(l, id, other)));
}
