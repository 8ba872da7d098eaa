import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { doerBehind, doerOf } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { nationOf } from "./own.ts";
import { canAct, ownersOf } from "./parties.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isComma, isPronoun, isVerb, slotsAfter } from "./slots.ts";

/** Types that think something of a thing. */
const OPINION = new Set(["SUPPORT", "ACCUSE", "REJECT"]);
const BY = new Set(["", "ب", "على", "ل"]);

/**
 * To whom an opinion goes that is told in a clause about a thing right before it, to which a pronoun comes back: whose deed or thing it is
 * (`شنت كينيا غارات وصفتها المنظمة بالجرائم`, `فرض عقوبات كندية، انتقدها الوزير`); nobody where it is no thing or nobody's.
 */
export function ofDescribed(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  if (!OPINION.has(type) || !isVerb(l.words.reading[at])) return [];
  const pronoun = slotsAfter(l, at).find((s) => s.word <= at + 3 && BY.has(s.by))?.word;
  if (pronoun === undefined || !isPronoun(l.words.reading[pronoun])) return [];
  const p = thingBefore(l, at, l.words.reading[pronoun]!);
  if (p === -1) return [];
  const others = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => canAct(l, id) && !parties.actors.includes(id));
  const head = l.phrases.head[p]!;
  const deed = all.find((d) => d.at === head);
  const nation = nationOf(l, head);
  const sources = [deed?.parties.actors ?? [], nation ? [nation] : [], doerBehind(l, p), ownersOf(l, p)];
  for (const ids of [...sources, doerOf(l, head)]) {
    const found = others(ids);
    if (found.length > 0) return found;
  }
  return [];
}

/** The phrase of the thing to which the clause at a verb belongs, right before it or over a comma or a relative pronoun, with which the pronoun agrees; -1 for none. */
function thingBefore(l: EventLayers, at: number, pronoun: Reading): number {
  const { reading, sentence } = l.words;
  let w = at - 1;
  while (w > 0 && (isComma(reading[w]) || reading[w]!.classes.has("relative") || QUOTE.test(reading[w]!.form))) w--;
  if (w < 0 || sentence[w] !== sentence[at]) return -1;
  const p = l.phrases.of[w]!;
  if (p === -1) return -1;
  const r = reading[l.phrases.head[p]!]!;
  if (r.upos !== Upos.NOUN || l.entities.of[l.phrases.head[p]!] !== -1) return -1;
  if (["person", "body", "group", "role", "time"].some((c) => r.classes.has(c))) return -1;
  const feminine = nameOf(r.features, GENDER) === "Fem" || nameOf(r.features, NUMBER) === "Plur";
  const agrees = (nameOf(pronoun.features, GENDER) === "Fem") === feminine;
  return agrees && nameOf(pronoun.features, NUMBER) === "Sing" ? p : -1;
}
const QUOTE = /^["'«»“”„]$/;
