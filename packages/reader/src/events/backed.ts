import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { canAct, partiesIn, partiesOf } from "./parties.ts";
import { slotsAfter } from "./slots.ts";
import type { Parties } from "./verb-parties.ts";

/** Prepositions that bring who backs: `مدعومة من كينيا`, `مسنودا بطيران التحالف`. */
const BY: ReadonlySet<string> = new Set(["من", "ب"]);
/** How far behind the participle he may stand: `المدعومة جوا وبرا من الحلفاء`. */
const NEAR = 6;

/** Who backs by what stands behind a passive participle; nobody where it is a thing (`مدعومة بالوثائق`). */
export function backers(l: EventLayers, at: number): readonly string[] {
  const first = slotsAfter(l, at, NEAR + 4).find((s) => BY.has(s.by) && s.word - at <= NEAR);
  return first === undefined ? [] : partiesIn(l, first).filter((id) => canAct(l, id));
}

/** Who backs whom by a passive participle; undefined where the word is none. */
export function backed(l: EventLayers, at: number): Parties | undefined {
  const r = l.words.reading[at]!;
  if ((r.upos !== Upos.ADJ && r.upos !== Upos.NOUN) || nameOf(r.features, VERBFORM) !== "Part") return undefined;
  const actors = backers(l, at);
  if (actors.length === 0) return undefined;
  return { actors, recipients: hostOf(l, at).filter((id) => !actors.includes(id)) };
}

/** Those whom a participle describes: in whose phrase it stands, or which ends right before it, over a comma. */
function hostOf(l: EventLayers, at: number): readonly string[] {
  const own = l.phrases.of[at]!;
  if (own !== -1 && l.phrases.head[own] !== at) return partiesOf(l, own, false);
  const before = l.words.reading[at - 1]?.upos === Upos.PUNCT ? at - 2 : at - 1;
  const p = l.phrases.of[before] ?? -1;
  return p === -1 || l.words.sentence[before] !== l.words.sentence[at] ? [] : partiesOf(l, p, false);
}
