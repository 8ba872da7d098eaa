import { facet } from "../words/facet.ts";
import { CASE, GENDER, get, NUMBER, PERSON } from "../words/features.ts";
import type { Reading } from "../words/words.ts";

/** How surely two words agree. */
export const Agree = { NO: 0, MAYBE: 1, YES: 2 } as const;

const HUMAN = ["person", "role", "group", "victim", "kin", "title", "nation"] as const;
/** Whether a noun is one of people by its classes. */
export const isHuman = facet((r) => HUMAN.some((c) => r.classes.has(c)));

/**
 * Whether a noun agrees with a verb or relative pronoun. A verb before its subject agrees in gender and stands in the singular; behind it
 * (`before`) in number as well; plurals of things count as feminine singular, names of unknown gender go with either (Ryding, ch. 4 and 34).
 */
export function agreement(noun: Reading, with_: Reading, before: boolean): number {
  const g = get(noun.features, GENDER);
  const vg = get(with_.features, GENDER);
  const n = get(noun.features, NUMBER);
  const vn = get(with_.features, NUMBER);
  const person = get(with_.features, PERSON);
  const own = get(noun.features, PERSON);
  if (person === 1 || person === 2) return own === person ? Agree.YES : Agree.NO;
  if (own !== 0 && person !== 0 && own !== person) return Agree.NO;
  if (vg === 0) return Agree.MAYBE;
  const plural = n === 3;
  if (before) {
    if (plural && own === 0 && vn === 1)
      return isHuman(noun) ? (vg === 2 && g === 2 ? Agree.MAYBE : Agree.NO) : vg === 2 ? Agree.YES : Agree.NO;
    if (vn === 3 && n === 1 && !noun.classes.has("group")) return Agree.NO;
    if (vn === 2 && n !== 0 && n !== 2) return Agree.NO;
    if (n === 2 && vn === 1) return Agree.NO;
  } else {
    if (vn === 3) return Agree.NO;
    if (plural) return isHuman(noun) ? Agree.MAYBE : vg === 2 ? Agree.YES : g === 1 ? Agree.MAYBE : Agree.NO;
  }
  if (g === 0) return Agree.MAYBE;
  return g === vg ? Agree.YES : Agree.NO;
}

/** The case that a noun's letters show: 1 nominative, 2 accusative or genitive, 0 neither. */
export function shownCase(r: Reading): number {
  const c = get(r.features, CASE);
  return c === 1 ? 1 : c === 0 ? 0 : 2;
}
