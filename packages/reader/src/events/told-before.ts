import type { Reading } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { slotsAfter } from "./slots.ts";
import { TRIGGERS } from "./triggers/index.ts";

/** Types that think something of what is done already. */
const OPINION = new Set(["SUPPORT", "ACCUSE", "REJECT"]);
const BY = new Set(["", "ب", "على", "ل", "من"]);
/** How many triggers back a deed is looked for. */
const BACK = 12;

const verbOf = (r: Reading): string => r.verb || r.lemma;

/**
 * Whose deed an opinion is about, where its own words leave it out and the report told of that deed before: `قصفت مصر بلدة. وأدانت الجزائر القصف.`
 * The actors of the nearest earlier trigger of the same verb, or of the type that the noun names (`هاجم`, `الهجوم`); `all` in the order of the text, `n` the opinion.
 */
export function toldBefore(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  if (!OPINION.has(type) || parties.recipients.length > 0) return [];
  const thing = slotsAfter(l, at).find((s) => {
    if (s.phrase === -1 || !BY.has(s.by)) return false;
    const r = l.words.reading[s.word]!;
    return r.definite && l.phrases.last[s.phrase] === s.word + 1 && l.entities.of[s.word] === -1;
  });
  if (thing === undefined) return [];
  const r = l.words.reading[thing.word]!;
  const verb = verbOf(r);
  const types = new Set((TRIGGERS.get(r.lemma) ?? []).filter((x) => x.part === "n").map((x) => x.type as string));
  for (let i = n - 1; i >= 0 && i >= n - BACK; i--) {
    const before = all[i]!;
    const same = verbOf(l.words.reading[before.at]!) === verb || types.has(before.type);
    if (!same || before.parties.actors.length === 0) continue;
    return before.parties.actors.filter((id) => !parties.actors.includes(id));
  }
  return [];
}
