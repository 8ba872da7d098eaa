import { facet } from "../words/facet.ts";
import { ASPECT, DEFINITE, GENDER, get, NUMBER, nameOf, PERSON, Upos, VERBFORM, VOICE } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { agreement, isHuman } from "./agreement.ts";
import type { Segments } from "./segments.ts";

/** What can be the subject or the object of a verb. `unit` is a number of `Units`, -1 for an antecedent or for nothing. */
export interface Candidate {
  readonly unit: number;
  /** Its word, or -1 for a dropped subject and for no object. */
  readonly word: number;
  readonly place: number;
  /** How many units stand between it and the verb. */
  readonly rank: number;
}
/** Where a candidate stands. */
export const Place = { NONE: 0, BEFORE: 1, ANTECEDENT: 2, BEHIND: 3 } as const;

const NOTHING: Candidate = { unit: -1, word: -1, place: Place.NONE, rank: 0 };
const BEFORE = 4;
const BEHIND = 3;

/** A verb with what can be its subject and object, and what is asked of it for each of them. */
export interface Frame {
  readonly clause: number;
  readonly verb: number;
  /** The pronoun that is written to the verb, or -1: its object. */
  readonly enclitic: number;
  readonly subjects: readonly Candidate[];
  readonly objects: readonly Candidate[];
  readonly shape: Shape;
}
interface Shape {
  readonly kind: number;
  /** 0 not in the lexicon, 1 no object in its frame, 2 one, 3 two, 4 passive, 5 `كان` and its sisters. */
  readonly governs: number;
  /** 0 he, 1 she, 2 they, 3 I, we, you. */
  readonly person: number;
  readonly aspect: number;
  readonly before: number;
  readonly sense: number;
  /** The best agreement among what stands before the verb, and that of the first unit behind it, 3 for none. */
  readonly early: number;
  readonly late: number;
  readonly behind: number;
  readonly bound: number;
  readonly that: number;
  /** Joined to a verb (1), to one of the same person, gender and number (2), of the same tense as well (3). */
  readonly joined: number;
}

/** The verb's classes that tell what it governs. */
const SENSES = [
  "say",
  "exist",
  "motion",
  "begin",
  "become",
  "continue",
  "attack",
  "kill",
  "injure",
  "think",
  "know",
  "see",
  "give",
  "take",
  "make",
  "change",
  "ask",
  "help",
  "own",
  "need",
  "end",
  "increase",
  "decrease",
  "meet",
  "feel",
  "hold",
  "agree",
  "refuse",
  "try",
  "work",
];
const senseOf = facet((r) => SENSES.findIndex((c) => r.classes.has(c)) + 1);

const governsWhat = facet((r) => {
  const { entry } = r;
  if (r.upos === Upos.AUX || r.lemma === "كان" || r.lemma === "ليس" || r.classes.has("become")) return 5;
  if (nameOf(r.features, VOICE) === "Pass") return 4;
  if (entry === undefined) return 0;
  return entry.frame.includes("هه") ? 3 : entry.frame.includes("ه") ? 2 : 1;
});

/** What sort of thing a noun is. */
export const sortOf = facet((r) => {
  const { classes, upos } = r;
  if (upos === Upos.PRON) return get(r.features, PERSON) !== 0 ? 0 : classes.has("relative") ? 2 : 1;
  if (classes.has("time") || classes.has("weekday") || classes.has("month")) return 5;
  if (upos === Upos.PROPN) return 3;
  if (isHuman(r)) return 4;
  if (classes.has("body") || classes.has("place") || classes.has("state")) return 6;
  if (upos === Upos.NUM) return 9;
  if (upos === Upos.ADJ) return 8;
  return get(r.features, VERBFORM) === 3 ? 7 : 10;
});

/** 0 definite, 1 indefinite by its letters, 2 neither (before a genitive, perhaps). */
export function definiteness(r: Reading, last: Reading): number {
  if (r.definite || r.upos === Upos.PROPN || r.upos === Upos.PRON) return 0;
  if (last !== r && (last.definite || last.upos === Upos.PROPN || last.upos === Upos.PRON)) return 0;
  return nameOf(r.features, DEFINITE) === "Ind" ? 1 : 2;
}

/** What stands before a verb, as a number below 10. */
function beforeVerb(s: Segments, verb: number, begin: number): number {
  const { reading } = s.phrases.words;
  let x = verb - 1;
  let particle = false;
  while (x >= begin && reading[x]!.upos === Upos.PART && !reading[x]!.classes.has("inna")) {
    particle = true;
    x--;
  }
  if (x < begin) return particle ? 1 : 0;
  const r = reading[x]!;
  if (r.classes.has("an")) return 2;
  if (r.upos === Upos.PUNCT) return 3;
  if (r.upos === Upos.CCONJ) return 4;
  if (r.classes.has("relative")) return 5;
  if (r.upos === Upos.ADP || r.upos === Upos.SCONJ || r.classes.has("conjunction-sub")) return 6;
  if (s.phrases.of[x] !== -1) return 7;
  if (r.upos === Upos.VERB || r.upos === Upos.AUX) return 8;
  return 9;
}

/** A verb with its candidates. */
export function frameOf(s: Segments, c: number): Frame {
  const { phrases, units } = s;
  const { words } = phrases;
  const { reading } = words;
  const verb = s.verb[c]!;
  const v = reading[verb]!;
  const begin = words.firstOf[words.sentence[verb]!]!;
  const after = reading[verb + 1];
  const enclitic =
    after?.part === Part.ENCLITIC && after.upos === Upos.PRON && words.token[verb + 1] === words.token[verb]
      ? verb + 1
      : -1;
  const all: number[] = [];
  for (let u = s.lastUnit[c]!; u !== -1; u = units.before[u]!) all.push(u);
  const subjects: Candidate[] = [NOTHING];
  const objects: Candidate[] = [NOTHING];
  let early = 3;
  // Nearest first.
  let rank = 0;
  for (let i = 0; i < all.length && rank < BEFORE; i++) {
    const u = all[i]!;
    if (units.head[u]! >= verb) continue;
    subjects.push({ unit: u, word: units.head[u]!, place: Place.BEFORE, rank });
    const a = agreement(reading[units.head[u]!]!, v, true);
    early = early === 3 ? a : Math.max(early, a);
    rank++;
  }
  const ante = s.antecedent[c]!;
  if (ante !== -1)
    subjects.push({ unit: -1, word: ante, place: Place.ANTECEDENT, rank: agreement(reading[ante]!, v, true) });
  let late = 3;
  rank = 0;
  for (let i = all.length - 1; i >= 0 && rank < BEHIND; i--) {
    const u = all[i]!;
    if (units.head[u]! <= verb) continue;
    // What is joined to the unit before it goes with that.
    const p = units.phrase[u]!;
    const q = i + 1 < all.length ? units.phrase[all[i + 1]!]! : -1;
    if (p !== -1 && q !== -1 && phrases.next[q] === p && rank > 0) continue;
    const candidate = { unit: u, word: units.head[u]!, place: Place.BEHIND, rank };
    subjects.push(candidate);
    if (enclitic === -1) objects.push(candidate);
    if (late === 3) late = agreement(reading[units.head[u]!]!, v, false);
    rank++;
  }
  const person = get(v.features, PERSON);
  const number = get(v.features, NUMBER);
  return {
    clause: c,
    verb,
    enclitic,
    subjects,
    objects,
    shape: {
      kind: s.kind[c]!,
      governs: governsWhat(v),
      person: person === 1 || person === 2 ? 3 : number > 1 ? 2 : get(v.features, GENDER) === 2 ? 1 : 0,
      aspect: get(v.features, ASPECT),
      before: beforeVerb(s, verb, begin),
      sense: senseOf(v),
      early,
      late,
      behind: Math.min(rank, 2),
      bound: enclitic !== -1 ? 1 : 0,
      that: followedByThat(s, c),
      joined: joinedHow(s, c),
    },
  };
}

function joinedHow(s: Segments, c: number): number {
  const to = s.joined[c]!;
  if (to === -1 || s.verb[to] === -1) return 0;
  const { reading } = s.phrases.words;
  const a = reading[s.verb[c]!]!.features;
  const b = reading[s.verb[to]!]!.features;
  if (get(a, PERSON) !== get(b, PERSON) || get(a, GENDER) !== get(b, GENDER)) return 1;
  return get(a, ASPECT) === get(b, ASPECT) ? 3 : 2;
}

/** Whether a clause that says what is said, known, wanted hangs on this one. */
function followedByThat(s: Segments, c: number): number {
  for (let d = c + 1; d < s.kind.length && d < c + 4; d++) if (s.parent[d] === c && s.kind[d] === 1) return 1;
  return 0;
}
