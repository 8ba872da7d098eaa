import { castOf, entity, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isVerb } from "./slots.ts";

/** How far before a demand one of the same speaker may stand, in sentences. */
const SENTENCES = 1;

/**
 * Of whom a demand is that names nobody: of whom the same speaker demanded something right before
 * (`دعا المجلس الأطراف إلى الحوار، وطالب المجلس بأن يبقى الميناء مفتوحا`).
 */
export function askedBefore(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  if (
    type !== "REQUEST" ||
    !isVerb(l.words.reading[at]) ||
    parties.recipients.length > 0 ||
    parties.actors.length === 0
  )
    return [];
  for (let i = n - 1; i >= 0; i--) {
    const before = all[i]!;
    if (l.words.sentence[at]! - l.words.sentence[before.at]! > SENTENCES) return [];
    if (before.type !== "REQUEST" || before.parties.recipients.length === 0) continue;
    if (before.parties.actors.length === 0 || !before.parties.actors.every((id) => parties.actors.includes(id)))
      continue;
    return before.parties.recipients.filter((id) => !parties.actors.includes(id));
  }
  return [];
}

/** How far behind a demand the release may stand that it is for. */
const NEAR = 7;

/**
 * Of whom it is demanded that somebody be let go: who holds him, and never he (`طالبت كندا بالإفراج عن دبلوماسي محتجز في كينيا`); undefined where
 * the demand is for something else or of others.
 */
export function askedToRelease(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] | undefined {
  const { at, type, parties } = all[n]!;
  const freed = all[n + 1];
  if (type !== "REQUEST" || freed?.type !== "RETREAT" || freed.at - at > NEAR) return undefined;
  if (l.words.sentence[at] !== l.words.sentence[freed.at] || !RELEASES.has(l.words.reading[freed.at]!.lemma))
    return undefined;
  // Nor is one who is first named behind the release.
  const { first } = castOf(l);
  const asked = parties.recipients.filter(
    (id) => !freed.parties.recipients.includes(id) && first[indexOf(id)]! < freed.at,
  );
  if (asked.length > 0) return undefined;
  return freed.parties.actors.filter((id) => !parties.actors.includes(id));
}
const RELEASES = new Set("إفراج إطلاق إخلاء تحرير".split(" "));

/** How far before what a crowd demands or decries its protest may stand, in sentences. */
const OF_CROWD = 3;
const CRIES = new Set(["REQUEST", "ACCUSE"]);

/**
 * Of whom a crowd demands something, or whom it blames, where its words name nobody: against whom it protests (`تظاهر المئات أمام السفارة الكندية.
 * وطالب المشاركون بالحرية للصحفي`).
 */
export function ofCrowd(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  if (!CRIES.has(type) || parties.recipients.length > 0 || parties.actors.length === 0) return [];
  const crowd = parties.actors.every((id) => isCrowd(l, id));
  for (let i = n - 1; i >= 0 && l.words.sentence[at]! - l.words.sentence[all[i]!.at]! <= OF_CROWD; i--) {
    const before = all[i]!;
    if (before.type !== "PROTEST" || before.parties.recipients.length === 0) continue;
    if (!crowd && !parties.actors.some((id) => before.parties.actors.includes(id))) continue;
    return before.parties.recipients.filter((id) => !parties.actors.includes(id));
  }
  return [];
}

function isCrowd(l: EventLayers, id: string): boolean {
  const w = castOf(l).first[indexOf(id)]!;
  if (w === -1 || entity(l, id).kind !== "group") return false;
  const { lemma, classes } = l.words.reading[w]!;
  return classes.has("activist") || CROWD.has(lemma);
}
const CROWD = new Set("متظاهر محتج معتصم مشارك مضرب حشد".split(" "));
