/** Nouns before a verb: what it says something of, or what it describes. */
import { DEFINITE, get, Upos, VOICE } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { Agree, agreement, shownCase } from "./agreement.ts";
import { isVerb } from "./clause-edges.ts";
import type { Phrases } from "./phrases.ts";
import type { Units } from "./segments.ts";

/** How far back an antecedent is looked for, in phrases. */
const ANTECEDENTS = 3;

/** The noun that ends right before a verb (its particles apart), or -1. */
export function nounRightBefore(phrases: Phrases, w: number, begin: number): number {
  const { reading } = phrases.words;
  let x = w - 1;
  while (x >= begin && reading[x]!.upos === Upos.PART && x > w - 4) x--;
  if (x < begin) return -1;
  const p = phrases.of[x]!;
  if (p === -1) return reading[x]!.upos === Upos.PRON && reading[x]!.part === Part.STEM ? x : -1;
  if (phrases.last[p] !== x + 1) return -1;
  for (let y = x; y >= phrases.first[p]!; y--) {
    if (isNoun(reading[y]!)) return y;
  }
  return -1;
}

/** The first particle of a verb, or the verb: `سيحضر`, `لم يحضر`. */
export function verbStart(words: Words, w: number): number {
  let x = w;
  while (x > 0 && x > w - 3 && words.reading[x - 1]!.upos === Upos.PART) x--;
  return x;
}

/** Whether an indefinite noun under a preposition is described by the verb right behind it: `في هجوم وقع أمس`. */
export function describes(phrases: Phrases, noun: number, w: number): boolean {
  const { reading } = phrases.words;
  const p = phrases.of[noun]!;
  if (p === -1 || phrases.preposition[p] === -1 || reading[w]!.classes.has("say")) return false;
  return agreement(reading[noun]!, reading[w]!, true) === Agree.YES;
}

/** `كانت البلاد مقسمة إلى مدن تتمتع بالحكم الذاتي`: what a noun far from the auxiliary does is not its verb. */
export function describesApart(phrases: Phrases, auxiliary: number, w: number, begin: number): boolean {
  const noun = nounRightBefore(phrases, w, begin);
  return (
    noun > auxiliary + 3 && isIndefinite(phrases, noun) && describes(phrases, noun, w) && !hasOwnSubject(phrases, w)
  );
}

/** Whether the noun right behind a verb can only be its subject, so that the noun before it is not. */
export function hasOwnSubject(phrases: Phrases, w: number): boolean {
  const { reading } = phrases.words;
  const p = phrases.at[w + 1] ?? -1;
  if (p === -1 || phrases.preposition[p] !== -1) return false;
  const r = reading[phrases.head[p]!]!;
  if (r.classes.has("time") || r.classes.has("weekday") || get(reading[w]!.features, VOICE) === 2) return false;
  return (
    isDefinite(reading[phrases.last[p]! - 1]!) && agreement(r, reading[w]!, false) !== Agree.NO && shownCase(r) !== 2
  );
}

/** Whether a clause without a verb has subject and predicate already: two nouns of its own, the first definite. */
export const predicated = (units: Units, u: number): boolean => u !== -1 && units.before[u] !== -1;

/** Whether a noun is indefinite, a pronoun behind it counted. */
export function isIndefinite(phrases: Phrases, noun: number): boolean {
  const { reading } = phrases.words;
  return !isDefinite(reading[noun]!) && reading[noun + 1]?.part !== Part.ENCLITIC;
}
const isDefinite = (r: Reading): boolean =>
  r.definite || r.upos === Upos.PROPN || r.upos === Upos.PRON || get(r.features, DEFINITE) === 2;

/** The unit right before a verb that a conjunction or a mark parts from what is before it, if it agrees in full: the topic of a new clause. */
export function topicOf(words: Words, units: Units, u: number, has: number, w: number, r: Reading): number {
  if (u === -1 || units.first[u]! <= has + 1) return -1;
  const before = words.reading[units.first[u]! - 1]!;
  if (before.upos !== Upos.CCONJ && before.upos !== Upos.PUNCT) return -1;
  if (w - units.last[u]! > 2) return -1;
  return agreement(words.reading[units.head[u]!]!, r, true) === Agree.YES ? u : -1;
}

/**
 * The noun that a relative pronoun describes: the nearest before it that agrees with it, a common noun before a name (`مدينة حلب التي`);
 * the phrase's head where a comma stands between.
 */
export function antecedentOf(phrases: Phrases, w: number, begin: number, r: Reading): number {
  const { reading } = phrases.words;
  let x = w - 1;
  while (x >= begin && x > w - 4 && (reading[x]!.upos === Upos.PUNCT || reading[x]!.upos === Upos.CCONJ)) x--;
  const apart = x < w - 1;
  let nearest = -1;
  let name = -1;
  for (let n = 0; n < ANTECEDENTS && x >= begin; n++) {
    const p = phrases.of[x]!;
    if (p === -1) {
      if (n === 0 && reading[x]!.upos === Upos.PRON && reading[x]!.part === Part.STEM) return x;
      if (isVerb(reading[x]!) || n > 0) break;
      x--;
      continue;
    }
    const head = phrases.head[p]!;
    if (apart && isNoun(reading[head]!) && agreement(reading[head]!, r, true) !== Agree.NO) return head;
    for (let y = phrases.last[p]! - 1; y >= phrases.first[p]!; y--) {
      const noun = reading[y]!;
      if (!isNoun(noun) && !(y === head && noun.part === Part.STEM && noun.upos !== Upos.NUM)) continue;
      if (agreement(noun, r, true) === Agree.NO) {
        if (nearest === -1) nearest = y;
        continue;
      }
      if (noun.upos !== Upos.PROPN) return y;
      // A name is named as a whole.
      if (y === phrases.first[p] || reading[y - 1]!.upos !== Upos.PROPN) name = name === -1 ? y : name;
    }
    if (name !== -1 && reading[phrases.first[p]! - 1]?.upos !== Upos.PUNCT) return name;
    x = phrases.first[p]! - 1;
    while (x >= begin && x > phrases.first[p]! - 4 && CONNECTS.has(reading[x]!.upos)) x--;
  }
  return name !== -1 ? name : nearest;
}
const CONNECTS: ReadonlySet<number> = new Set([Upos.ADP!, Upos.CCONJ!, Upos.PUNCT!]);
const isNoun = (r: Reading): boolean => r.upos === Upos.NOUN || r.upos === Upos.PROPN;
