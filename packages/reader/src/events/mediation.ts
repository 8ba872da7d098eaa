import { agentOf } from "./agent.ts";
import { doerOf, doneAt } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { LIGHT } from "./nouns.ts";
import { fromWhom, mainSubject, nationOf, ownOf } from "./own.ts";
import { canAct } from "./parties.ts";
import { isPreposition, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { brought, type Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
/** Prepositions that bring between whom somebody mediates, to whom he offers it. */
const BETWEEN: ReadonlySet<string> = new Set(["بين"]);
const WITH: ReadonlySet<string> = new Set(["مع"]);
const TO: ReadonlySet<string> = new Set(["بين", "على", "لدى"]);
/** Prepositions and nouns behind which mediation is how another deed came about: `بوساطة`, `بفضل وساطة`, `إثر وساطة`. */
const THROUGH = new Set("ب بفضل فضل إثر بعد عبر تحت".split(" "));
/** How far before it the verb of that deed may stand. */
const FAR = 24;

/**
 * Parties of mediation: who mediates does it, and it is done to those between whom he does (`وساطة مصر بين الطرفين`); where the words are a
 * circumstance of another deed (`اتفق البلدان بوساطة الجزائر`) these are whoever does that.
 */
export function ofMediation(l: EventLayers, at: number): Parties {
  const done = doneAt(l, at, LIGHT);
  const after = slotsAfter(l, done === -1 ? at : done);
  const actors = mediator(l, at, done, after);
  const others = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !actors.includes(id) && canAct(l, id));
  const between = others(brought(l, after, TO));
  return { actors, recipients: between.length > 0 ? between : others(reconciled(l, at)) };
}

function mediator(l: EventLayers, at: number, done: number, after: readonly Slot[]): readonly string[] {
  if (done !== -1) return subjectOf(l, done).ids;
  const own = ownOf(l, at).genitive;
  if (own.length > 0) return own;
  const by = agentOf(l, at);
  if (by.length > 0) return by;
  const from = fromWhom(l, at, after);
  if (from.length > 0) return from;
  const nation = nationOf(l, at);
  return nation ? [nation] : doerOf(l, at);
}

/** Who came to terms, where mediation tells how: those between whom the verb before has it, else whoever acts there. */
function reconciled(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const p = l.phrases.of[at]!;
  const first = p === -1 ? at : l.phrases.first[p]!;
  const before = reading[first - 1];
  const circumstance =
    (isPreposition(before) && THROUGH.has(before!.lemma)) || (first < at && THROUGH.has(reading[first]!.lemma));
  if (!circumstance) return NOBODY;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = first - 1; w >= start && w > first - FAR; w--) {
    if (!isVerb(reading[w])) continue;
    const after = slotsAfter(l, w);
    const between = brought(l, after, BETWEEN);
    return between.length > 0 ? between : [...mainSubject(l, at), ...brought(l, after, WITH)];
  }
  return NOBODY;
}
