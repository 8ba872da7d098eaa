import { antecedent } from "../events/antecedent.ts";
import { isTitle } from "../events/apposition.ts";
import { castOf, entity, indexOf } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { isPronoun } from "../events/slots.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { travellerBy } from "./bearers.ts";
import { JOURNEY } from "./journeys.ts";
import { isSite, TEAMS } from "./places.ts";
import { titledBehind } from "./titles.ts";

/** `عودة الفريق`, `زيارته` of an officer without a name: the journey has its own traveller, who is nobody known. */
export function hasOwn(l: EventLayers, w: number): boolean {
  const next = l.words.reading[w + 1];
  if (next === undefined) return false;
  if (isPronoun(next)) return isOfficer(l, w + 1);
  if (next.upos !== Upos.NOUN || isOfKind(l, w + 1) || titledBehind(l, w + 1) !== undefined) return false;
  const e = l.entities.of[w + 1]!;
  const many = nameOf(next.features, NUMBER) === "Plur" && next.classes.has("person");
  if (e !== -1) {
    const { id, kind } = l.entities.items[e]!;
    // An office may have its name behind it.
    const nameless = TEAMS.has(next.lemma) || !next.classes.has("role") || (many && !namesPerson(l, w));
    // `زيارة زوجته فلانة`
    if (isPronoun(l.words.reading[w + 2]) && namesPerson(l, w)) return false;
    return kind === "group" && nameless && travellerBy(l, id) === undefined;
  }
  if (many || next.classes.has("body") || next.classes.has("group") || TEAMS.has(next.lemma)) return !namesPerson(l, w);
  // `وصول المساعدات`, `سفر الطلاب`: what arrives, and not what is visited.
  const { lemma } = l.words.reading[w]!;
  if (!ARRIVING.has(lemma) || !next.definite || isTitle(next) || HONOURS.has(next.lemma)) return false;
  return !JOURNEY.has(next.lemma) && !isSite(l, w + 1) && !namesPerson(l, w);
}

/** `زيارة دولة`, `زيارة عمل`: what kind of journey it is, and not whose: nothing hangs on the noun by idafa. */
export function isOfKind(l: EventLayers, x: number): boolean {
  const r = l.words.reading[x];
  if (r === undefined || r.definite || !KINDS.has(r.lemma) || l.entities.of[x] !== -1) return false;
  const next = l.words.reading[x + 1];
  return next === undefined || (next.upos !== Upos.NOUN && next.upos !== Upos.PROPN && l.entities.of[x + 1] === -1);
}
const KINDS = new Set("دولة عمل".split(" "));

/** Nouns of going of which the genitive is who or what goes. By bare lemma. */
const ARRIVING = new Set("سفر سفرة وصول توجه عودة قدوم حلول رجوع".split(" "));

/** Whether the phrase of a noun holds a person's name, or one stands in apposition behind it. */
function namesPerson(l: EventLayers, w: number): boolean {
  const p = l.phrases.of[w]!;
  let last = p === -1 ? w + 2 : l.phrases.last[p]! + 1;
  // `زيارة زوجته فلانة`
  if (isPronoun(l.words.reading[w + 2])) last = Math.max(last, w + 4);
  for (let x = w + 1; x < last; x++) if (l.entities.items[l.entities.of[x] ?? -1]?.kind === "person") return true;
  return false;
}

/** Whether a pronoun stands for an officer whose name nobody knows. */
function isOfficer(l: EventLayers, pronoun: number): boolean {
  const who = antecedent(l, pronoun);
  if (who === undefined || entity(l, who).kind !== "group" || travellerBy(l, who) !== undefined) return false;
  const at = castOf(l).first[indexOf(who)]!;
  return at !== -1 && l.words.reading[at]!.classes.has("role");
}

/** Whether a noun of a journey governs a thing or a building: what is visited, not who visits. */
export function thingFollows(l: EventLayers, w: number): boolean {
  const r = l.words.reading[w + 1];
  if (r === undefined || r.upos !== Upos.NOUN || l.entities.of[w + 1] !== -1) return false;
  for (const c of ["role", "title", "person", "kin", "body", "group"]) if (r.classes.has(c)) return false;
  return !HONOURS.has(r.lemma);
}
/** Nouns of honour before a title. By bare lemma. */
export const HONOURS = new Set("سمو صاحب معالي فضيلة سعادة جلالة فخامة سيادة دولة خادم ولي".split(" "));
