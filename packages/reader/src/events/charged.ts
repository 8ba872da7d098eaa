import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import type { Parties } from "./verb-parties.ts";

/** Deeds that are done to somebody for what he is charged with. */
const FOR_CHARGES = new Set(["COERCE", "SANCTION", "ACCUSE"]);
/** How far before the charge such a deed may stand, in words. */
const FAR = 16;

/** `بتهمة التجسس` */
export const isCharge = (l: EventLayers, at: number): boolean =>
  l.words.reading[at]!.lemma === "تهمة" && l.words.reading[at - 1]?.lemma === "ب";

/**
 * Who charges whom where a charge is why something is done to him (`أوقفت الشرطة الوزير بتهمة دعم الحركة`): those of the deed before it, never those whom
 * the charge names; undefined where it is none or nothing was done before it.
 */
export function chargedAt(l: EventLayers, all: readonly Neighbour[], n: number): Parties | undefined {
  const { at, type, parties } = all[n]!;
  const { sentence } = l.words;
  if (type !== "ACCUSE" || !isCharge(l, at)) return undefined;
  for (let i = n - 1; i >= 0 && sentence[all[i]!.at] === sentence[at] && at - all[i]!.at < FAR; i--) {
    const before = all[i]!;
    if (!FOR_CHARGES.has(before.type) || before.parties.recipients.length === 0) continue;
    return before.parties;
  }
  return parties.recipients.length > 0 ? { actors: parties.actors, recipients: [] } : undefined;
}
