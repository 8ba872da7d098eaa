import { GENDER, get, NUMBER, nameOf, PERSON, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";

/** Kinds of entities that can do something or have it done to them. */
const PARTY = new Set(["person", "organization", "group", "place"]);
const NOBODY: readonly string[] = [];

/**
 * The parties that a noun phrase names: the entity of its head; else the person or body in apposition or in its idafa
 * (`قوات الجيش السوري`, `موكب رئيس الوزراء`). With `joined`, the phrases coordinated with it too.
 */
export function partiesOf(l: EventLayers, phrase: number, joined = true): readonly string[] {
  const out: string[] = [];
  for (let p = phrase, n = 0; p !== -1 && n < 12; p = joined ? l.phrases.next[p]! : -1, n++) {
    const id = partyOf(l, p);
    if (id !== undefined && !out.includes(id)) out.push(id);
  }
  return out;
}

function partyOf(l: EventLayers, p: number): string | undefined {
  const first = l.phrases.first[p]!;
  const last = l.phrases.last[p]!;
  const head = l.phrases.head[p]!;
  const { reading } = l.words;
  // A person or body that the phrase names in apposition says more than its head does.
  let named: string | undefined;
  let group: string | undefined;
  for (let w = first; w < last; w++) {
    const e = l.entities.of[w]!;
    if (e === -1) continue;
    const item = l.entities.items[e]!;
    if (!PARTY.has(item.kind)) continue;
    if (item.kind === "person") return item.id;
    if (item.kind === "group") group ??= item.id;
    else named ??= item.id;
  }
  const atHead = l.entities.of[head] !== -1 ? l.entities.items[l.entities.of[head]!]! : undefined;
  if (atHead && PARTY.has(atHead.kind)) return atHead.id;
  const classes = reading[head]!.classes;
  if (group && (classes.has("person") || classes.has("group") || classes.has("victim"))) return group;
  return named ?? group;
}

/** The parties that one word names: its phrase's, a pronoun's antecedent. */
export function partiesAt(l: EventLayers, word: number): readonly string[] {
  if (word === -1) return NOBODY;
  const p = l.phrases.of[word]!;
  if (p !== -1 && l.words.reading[word]!.part === Part.STEM) return partiesOf(l, p);
  const id = l.entities.of[word]!;
  if (id !== -1) return [l.entities.items[id]!.id];
  if (l.words.reading[word]!.upos === Upos.PRON) {
    const found = antecedent(l, word);
    return found ? [found] : NOBODY;
  }
  return NOBODY;
}

/**
 * Whom a pronoun stands for: for the first person who speaks; else the nearest subject of a clause before it that agrees,
 * else the nearest party that does, in the sentence or the one before.
 */
export function antecedent(l: EventLayers, word: number): string | undefined {
  const r = l.words.reading[word]!;
  const person = nameOf(r.features, PERSON);
  if (person === "1" || person === "2") {
    const s = l.statements.of[word]!;
    return person === "1" && s !== -1 ? (l.statements.items[s]!.sourceEntity ?? undefined) : undefined;
  }
  const sentence = l.words.sentence[word]!;
  const from = l.words.firstOf[Math.max(0, sentence - 1)]!;
  const own = l.phrases.of[word]!;
  const fits = (e: number): boolean => {
    const item = l.entities.items[e]!;
    if (!PARTY.has(item.kind)) return false;
    const plural = nameOf(r.features, NUMBER) === "Plur";
    const feminine = nameOf(r.features, GENDER) === "Fem";
    if (plural) return item.kind === "group" || item.kind === "organization";
    if (item.kind === "group") return false;
    return item.kind === "person" ? !feminine : item.kind === "place" ? feminine : true;
  };
  for (let c = l.clauses.of[word]!, n = 0; c >= 0 && n < 5 && l.clauses.first[c]! >= from; c--, n++) {
    const s = l.clauses.subjectWord[c]!;
    if (s === -1 || s >= word) continue;
    const p = l.phrases.of[s]!;
    const e = p === -1 ? l.entities.of[s]! : entityOf(l, p);
    if (e !== -1 && fits(e) && (own === -1 || l.phrases.of[s] !== own)) return l.entities.items[e]!.id;
  }
  for (let w = word - 1, n = 0; w >= from && n < 60; w--, n++) {
    const e = l.entities.of[w]!;
    if (e !== -1 && (own === -1 || l.phrases.of[w] !== own) && fits(e)) return l.entities.items[e]!.id;
  }
  return undefined;
}

/** The entity (index) that a phrase names: its head's, else the first person or body in it; -1 for none. */
function entityOf(l: EventLayers, p: number): number {
  const id = partyOf(l, p);
  return id === undefined ? -1 : Number(id.slice(1)) - 1;
}

/** The state of an ISO code among the report's entities: its own name rather than a body's; undefined where it is not named. */
export function stateOf(l: EventLayers, country: string): string | undefined {
  for (const item of l.entities.items) {
    if (item.kind === "place" && item.country === country && isState(l, item.id)) return item.id;
  }
  return undefined;
}

/** Whether an entity is a state, or a capital that stands for one. */
export function isState(l: EventLayers, id: string): boolean {
  const item = l.entities.items[Number(id.slice(1)) - 1];
  if (item?.kind !== "place") return false;
  const w = l.entities.of.indexOf(Number(id.slice(1)) - 1);
  if (w === -1) return false;
  for (let x = w; x < l.words.count && x < w + 4 && l.entities.of[x] === Number(id.slice(1)) - 1; x++) {
    const { classes } = l.words.reading[x]!;
    if (classes.has("state") || classes.has("capital")) return true;
    if (classes.has("nisba") || l.words.reading[x]!.lemma === "ولاية" || l.words.reading[x]!.lemma === "مملكة")
      return true;
  }
  return false;
}

/** The subject of the clause that a word stands in: its parties, or for a dropped subject those of the clause before. */
export function subjectParties(l: EventLayers, clause: number): readonly string[] {
  let c = clause;
  for (let n = 0; c !== -1 && n < 4; n++) {
    const s = l.clauses.subjectWord[c]!;
    if (s !== -1) return partiesAt(l, s);
    const verb = l.clauses.verb[c]!;
    const v = verb === -1 ? undefined : l.words.reading[verb]!;
    if (v && nameOf(v.features, PERSON) === "1") {
      const st = l.statements.of[verb]!;
      const who = st === -1 ? undefined : l.statements.items[st]!.sourceEntity;
      return who ? [who] : NOBODY;
    }
    // A relative clause says its verb of the noun before it.
    if (l.clauses.kind[c] === 2) {
      for (let w = l.clauses.first[c]! - 1, k = 0; w >= 0 && k < 3; w--, k++) {
        const p = l.phrases.of[w]!;
        if (p !== -1) return partiesOf(l, p);
      }
    }
    const up = c - 1;
    if (up < 0 || l.words.sentence[l.clauses.first[up]!] !== l.words.sentence[l.clauses.first[c]!]) return NOBODY;
    const upVerb = l.clauses.verb[up]!;
    if (v && upVerb !== -1 && get(l.words.reading[upVerb]!.features, GENDER) !== get(v.features, GENDER)) return NOBODY;
    c = up;
  }
  return NOBODY;
}

/** Parties brought by one of the prepositions after a word, within its clause and a few phrases. */
export function throughPreposition(
  l: EventLayers,
  from: number,
  stop: number,
  prepositions: ReadonlySet<string>,
): readonly string[] {
  for (let w = from; w < stop && w < from + 18; w++) {
    const r = l.words.reading[w]!;
    if (r.upos !== Upos.ADP || !prepositions.has(r.lemma)) continue;
    const next = w + 1;
    if (next >= stop) return NOBODY;
    const p = l.phrases.of[next]!;
    const found = p !== -1 ? partiesOf(l, p) : partiesAt(l, next);
    if (found.length > 0) return found;
  }
  return NOBODY;
}
