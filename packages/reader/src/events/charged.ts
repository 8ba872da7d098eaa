import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { isAdverbial, subjectOf } from "./subject.ts";
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

/** Verbs of charging, of which only the passive has no object. */
const NEEDS_OBJECT = new Set("اتهم أدان دان".split(" "));
/** `أوقف شقيقه واتهم بالتجسس`: whether a verb has its charge behind ب and nobody free behind it, so that it tells of him who is charged. */
export const isBareCharge = (l: EventLayers, at: number, after: readonly Slot[]): boolean => {
  if (!NEEDS_OBJECT.has(l.words.reading[at]!.lemma)) return false;
  const by = after[0]?.by ?? "";
  if (after[0] === undefined || (by !== "ب" && by !== "في")) return false;
  if (l.words.reading[at]!.lemma !== "اتهم" && !after.some((s) => s.by === "ب" && s.word < at + 4)) return false;
  return !after.some((s) => s.by === "" && !(s.phrase !== -1 && isAdverbial(l, s)));
};

/** Verbs by which a charge is brought, and the prepositions that say against whom. */
const BRINGING = new Set(["وجه", "نسب", "أسند"]);
export const CHARGED: ReadonlySet<string> = new Set(["إلى", "ل", "ضد", "بحق", "نحو"]);
const CHARGES = new Set(["تهمة", "اتهام", "إدانة"]);
/** `وجهت التهم لسمير`, `الاتهامات التي وجهت إليه`: whether the charge itself is what a verb in the feminine tells of, and nobody else. */
export function isChargeBrought(l: EventLayers, at: number, after: readonly Slot[] = slotsAfter(l, at)): boolean {
  const { reading } = l.words;
  const v = reading[at]!;
  if (!isVerb(v) || !BRINGING.has(v.lemma) || !v.form.endsWith("ت") || isPronoun(reading[at + 1])) return false;
  const free = after.filter((s) => s.by === "" && !(s.phrase !== -1 && isAdverbial(l, s)));
  if (free.length > 0)
    return free.length === 1 && CHARGES.has(reading[free[0]!.word]!.lemma) && reading[free[0]!.word]!.definite;
  return after.some((s) => CHARGED.has(s.by)) && CHARGES.has(chargeBefore(l, at));
}
/** Whether a verb of charging tells only of him who is charged: its subject, or whom the charge that is its subject reaches. */
export const isUndergone = (l: EventLayers, at: number, { actors, recipients }: Parties): boolean =>
  actors.length === 0 &&
  recipients.length > 0 &&
  isVerb(l.words.reading[at]) &&
  (isChargeBrought(l, at) ||
    (NEEDS_OBJECT.has(l.words.reading[at]!.lemma) && subjectOf(l, at).ids.some((id) => recipients.includes(id))));

/** The lemma of the noun to which a relative clause at a verb belongs. */
function chargeBefore(l: EventLayers, at: number): string {
  const w = l.words.reading[at - 1]?.classes.has("relative") ? at - 2 : at - 1;
  const p = l.phrases.of[w] ?? -1;
  return p === -1 ? "" : l.words.reading[l.phrases.head[p]!]!.lemma;
}
