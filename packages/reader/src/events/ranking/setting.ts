import { HASH_START, hashOn } from "../../letters/hash.ts";
import { facet } from "../../words/facet.ts";
import { nameOf, Upos, VERBFORM } from "../../words/features.ts";
import { cueAt, speakerAt } from "../antecedent.ts";
import { entity } from "../cast.ts";
import { doerOf, sufferers } from "../doers.ts";
import type { EventLayers } from "../layers.ts";
import { LIGHT } from "../nouns.ts";
import { nationOf, ownOf } from "../own.ts";
import type { Hit } from "../rules.ts";
import { governorOf, isVerb, slotsAfter } from "../slots.ts";
import { CARRIERS } from "../status.ts";
import { subjectOf } from "../subject.ts";
import { TRIGGERS } from "../triggers/index.ts";
import { objectOf, type Parties } from "../verb-parties.ts";
import { mix, READINGS } from "./hashed.ts";
import type { Neighbour } from "./seats.ts";

const hashed = new Map<string, number>();
/** A number for a word or a code; those asked for are few. */
export function hash(s: string): number {
  let h = hashed.get(s);
  if (h === undefined) hashed.set(s, (h = hashOn(HASH_START, s)));
  return h;
}
/** A number for the verb of a masdar or participle, else for the lemma. */
export const lemmaOf = facet((r) => hashOn(HASH_START, r.verb || r.lemma));

/** What sort of word heads an idafa or rules a clause. */
export const sortOf = facet((r) => {
  const c = r.classes;
  if (c.has("role") || c.has("title") || c.has("person")) return 1;
  if (c.has("armed") || c.has("military") || c.has("police")) return 2;
  if (c.has("body")) return 3;
  if (c.has("weapon") || c.has("vehicle")) return 4;
  if (c.has("place") || c.has("facility")) return 5;
  if (TRIGGERS.has(r.lemma) || (r.verb !== "" && TRIGGERS.has(r.verb))) return 6;
  if (CARRIERS.has(r.lemma) || LIGHT.has(r.lemma)) return 7;
  if (c.has("say") || c.has("tell") || c.has("ask")) return 8;
  if (nameOf(r.features, VERBFORM) === "Vnoun") return 9;
  return r.upos === Upos.VERB ? 10 : 11;
});

/** What somebody is in another trigger: 0 nothing, 1 actor, 2 recipient. */
export const partIn = (n: Neighbour | undefined, id: string): number =>
  n === undefined ? 0 : n.parties.actors.includes(id) ? 1 : n.parties.recipients.includes(id) ? 2 : 0;

/**
 * How a verb's clause is joined to what stands before it: 1 it opens the sentence, 2 `و` behind a mark, 3 `و` alone, 4 `ف` or `ثم`, 5 a relative pronoun,
 * 6 `أن`, 7 `حيث`, `فيما` and their like, 8 `قد` or `كان`, 9 a noun or a name, 10 else.
 */
function joint(l: EventLayers, at: number, begin: number): number {
  const { reading } = l.words;
  let w = at - 1;
  while (w >= begin && (reading[w]!.upos === Upos.ADV || reading[w]!.lemma === "س")) w--;
  if (w < begin) return 1;
  const r = reading[w]!;
  if (r.classes.has("relative")) return 5;
  if (r.upos === Upos.CCONJ || r.lemma === "ثم") {
    if (r.lemma !== "و") return 4;
    return w === begin || reading[w - 1]!.upos === Upos.PUNCT ? 2 : 3;
  }
  if (r.classes.has("an") || r.classes.has("anna") || r.classes.has("inna")) return 6;
  if (r.lemma === "قد" || r.upos === Upos.AUX) return 8;
  if (r.upos === Upos.SCONJ || r.upos === Upos.ADP) return 7;
  return r.upos === Upos.NOUN || r.upos === Upos.PROPN || r.upos === Upos.ADJ ? 9 : 10;
}

/** What is asked once of a trigger, for all its seats. */
export function settingOf(
  l: EventLayers,
  at: number,
  { trigger, reading }: Hit,
  ruled: Parties,
  others: readonly Neighbour[],
) {
  const { words, phrases } = l;
  const finite = reading === "active" || reading === "passive";
  const me = words.reading[at]!;
  const begin = words.firstOf[words.sentence[at]!]!;
  const slots = slotsAfter(l, at);
  const subject = finite ? subjectOf(l, at) : undefined;
  const own = phrases.of[at]!;
  const governor = own === -1 ? -1 : governorOf(l, own);
  let over = -1;
  if (!finite)
    for (let w = at - 1; w >= begin && w > at - 14 && over === -1; w--) if (isVerb(words.reading[w])) over = w;
  const place = others.findIndex((o) => o.at >= at);
  const here = place === -1 ? others.length : place;
  const prev = others[here - 1];
  const next = others.slice(here).find((o) => o.at > at);
  const near = (o: Neighbour | undefined): number =>
    o === undefined ? 0 : words.sentence[o.at] !== words.sentence[at] ? 3 : Math.abs(o.at - at) < 6 ? 1 : 2;
  // What it is said of: the deed or thing behind it.
  const about = slots.find(
    (s) =>
      s.word !== subject?.word &&
      (s.phrase === -1 || s.phrase !== subject?.phrase) &&
      (s.by === "" || ABOUT.has(s.by) || trigger.roles.prepositions.has(s.by)),
  );
  const T = hash(trigger.type);
  const R = READINGS.indexOf(reading);
  const K = hash(trigger.roles.kind);
  const speaker = speakerAt(l, at);
  const cue = cueAt(l, at);
  return {
    speaker,
    speakerLand: speaker === undefined ? undefined : entity(l, speaker).country,
    source: cue?.sourceEntity ?? undefined,
    addressee: cue?.addressee ?? undefined,
    type: trigger.type,
    finite,
    me,
    slots,
    subject,
    own,
    over,
    here,
    prev,
    next,
    prevNear: near(prev),
    nextNear: near(next),
    thing: about === undefined || about.phrase === -1 ? undefined : words.reading[about.word]!,
    object: subject ? objectOf(l, at, subject.phrase, slots, subject.ids) : NOBODY,
    mine: finite ? NOTHING : ownOf(l, at),
    nation: finite ? undefined : nationOf(l, at),
    doer: finite ? NOBODY : doerOf(l, at),
    suffers: finite ? NOBODY : sufferers(l, at),
    overSubject: over === -1 ? NOBODY : subjectOf(l, over).ids,
    overObject: over === -1 ? NOBODY : objectOf(l, over, subjectOf(l, over).phrase, slotsAfter(l, over)),
    land: ruled.actors.map((id) => entity(l, id).country).find((c) => c !== null),
    J: finite ? joint(l, at, begin) : 0,
    T,
    R,
    K,
    M: hash(trigger.mode ?? ""),
    L: lemmaOf(me),
    KR: mix(mix(7, K), R),
    TR: mix(mix(9, T), finite ? 1 : R),
    P: governor === -1 ? 0 : lemmaOf(words.reading[governor]!),
    O: over === -1 ? 0 : sortOf(words.reading[over]!),
    PT: prev === undefined ? 0 : hash(prev.type),
    NT: next === undefined ? 0 : hash(next.type),
  };
}
/** What `settingOf` tells of a trigger. */
export type Setting = ReturnType<typeof settingOf>;
const NOBODY: readonly string[] = [];
const NOTHING = { genitive: NOBODY, object: NOBODY };
const ABOUT = new Set(["ب", "على", "ل"]);

/** Words between a seat and the trigger: verbs, marks, a relative pronoun. */
export function between(l: EventLayers, from: number, to: number) {
  let verbs = 0;
  let marks = 0;
  let relative = 0;
  for (let x = from + 1; x < to; x++) {
    const r = l.words.reading[x]!;
    if (isVerb(r)) verbs++;
    else if (r.upos === Upos.PUNCT) marks++;
    else if (r.classes.has("relative")) relative = 1;
  }
  return { verbs: Math.min(verbs, 2), marks: Math.min(marks, 2), relative };
}

/** Which part the phrase of a word has in its clause or in the trigger's: 1 subject, 2 object, 3 after a preposition, 4 attached pronoun, 5 other; and of which verb. */
export function partOf(
  l: EventLayers,
  at: number,
  w: number,
  prepositional: boolean,
  attached: boolean,
): [number, number] {
  const { clauses, phrases } = l;
  const p = phrases.of[w]!;
  const own = clauses.of[at]!;
  const c = clauses.of[w]!;
  for (const k of c === own ? [c] : [c, own]) {
    if (k === -1) continue;
    if ((p !== -1 && clauses.subject[k] === p) || clauses.subjectWord[k] === w) return [1, clauses.verb[k]!];
    if ((p !== -1 && clauses.object[k] === p) || clauses.objectWord[k] === w) return [2, clauses.verb[k]!];
  }
  return [prepositional ? 3 : attached ? 4 : 5, -1];
}

/** 1 the trigger's clause, 2 the one above it, 3 one below it, 4 another of the sentence, 5 an earlier sentence. */
export function kinOf(l: EventLayers, at: number, w: number, back: number): number {
  const { clauses } = l;
  const own = clauses.of[at]!;
  const c = clauses.of[w]!;
  if (c === own) return 1;
  if (c !== -1 && own !== -1 && clauses.parent[own] === c) return 2;
  if (c !== -1 && clauses.parent[c] === own) return 3;
  return back > 0 ? 5 : 4;
}

/** Once a report: what grammar has each entity do and suffer, by type. */
const histories = new WeakMap<readonly Neighbour[], Map<string, [Map<string, number>, Map<string, number>]>>();
export function historyOf(others: readonly Neighbour[]) {
  let h = histories.get(others);
  if (!h) {
    h = new Map();
    for (const o of others) {
      for (const [k, ids] of [
        [0, o.parties.actors],
        [1, o.parties.recipients],
      ] as const)
        for (const id of ids) {
          let e = h.get(id);
          if (!e) h.set(id, (e = [new Map(), new Map()]));
          e[k].set(o.type, (e[k].get(o.type) ?? 0) + 1);
        }
    }
    histories.set(others, h);
  }
  return h;
}
