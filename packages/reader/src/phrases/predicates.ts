import { get, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { nominalOf } from "./nominal.ts";
import { type Clauses, PredicateKind, type Predicates, Role } from "./phrases.ts";
import { masdarArguments, participleArguments } from "./predicate-nouns.ts";
import { attachPrepositions } from "./predicate-obliques.ts";

/** What is filled while predicates are looked for: kinds by word, and arguments in the order in which they are found. */
export interface Drafting {
  readonly clauses: Omit<Clauses, "predicates">;
  /** The kind of the predicate that stands at a word, or -1. */
  readonly kind: Int8Array;
  /** The predicate's word of the clause: its verb, or what a verbless clause says. -1 for none. */
  readonly main: Int32Array;
  readonly host: number[];
  readonly role: number[];
  readonly argument: number[];
  readonly preposition: number[];
  /** The masdar or participle whose object a word is, or -1. */
  readonly owner: Int32Array;
}

export function put(d: Drafting, host: number, role: number, argument: number, preposition = -1): void {
  d.host.push(host);
  d.role.push(role);
  d.argument.push(argument);
  d.preposition.push(preposition);
}

/** Whether a word is a masdar or participle of a verb that the lexicon has; neither is one without its verb (`حكومة`). */
export const isMasdar = (r: Reading): boolean =>
  r.verb !== "" && r.upos === Upos.NOUN && r.part === Part.STEM && get(r.features, VERBFORM) === 3;
export const isParticiple = (r: Reading): boolean =>
  r.verb !== "" &&
  r.part === Part.STEM &&
  (r.upos === Upos.ADJ || (r.upos === Upos.NOUN && get(r.features, VERBFORM) === 2));

/**
 * Everything that is said of something: finite verbs, participles and nouns that stand for one, masdars with what they govern; see
 * `Predicates`. One walk over the words and one over the phrases, so that time grows as the text does.
 */
export function findPredicates(clauses: Omit<Clauses, "predicates">): Predicates {
  const { phrases, verb, subjectWord } = clauses;
  const { words } = phrases;
  const n = words.count;
  const d: Drafting = {
    clauses,
    kind: new Int8Array(n).fill(-1),
    main: Int32Array.from(verb),
    host: [],
    role: [],
    argument: [],
    preposition: [],
    owner: new Int32Array(n).fill(-1),
  };
  for (let w = 0; w < n; w++) {
    const r = words.reading[w]!;
    if (isMasdar(r)) d.kind[w] = PredicateKind.MASDAR;
    else if (isParticiple(r)) d.kind[w] = PredicateKind.PARTICIPLE;
  }
  for (let w = 0; w < n; w++) if (d.kind[w] === PredicateKind.MASDAR) masdarArguments(d, w);
  const said = new Uint8Array(n);
  for (let c = 0; c < clauses.count; c++) {
    const v = verb[c]!;
    if (v !== -1) {
      d.kind[v] = PredicateKind.VERB;
      said[v] = 1;
      if (subjectWord[c] !== -1) put(d, v, Role.SUBJECT, subjectWord[c]!);
      for (const o of objectsOf(d, c)) put(d, v, Role.OBJECT, o);
    }
    const nominal = nominalOf(d, c);
    if (nominal === null) continue;
    const { word, subject } = nominal;
    if (word === subject) continue;
    if (d.kind[word] !== PredicateKind.PARTICIPLE) d.kind[word] = PredicateKind.NOMINAL;
    said[word] = 1;
    if (v === -1) d.main[c] = word;
    put(d, word, Role.SUBJECT, subject);
  }
  for (let w = 0; w < n; w++) if (d.kind[w] === PredicateKind.PARTICIPLE) participleArguments(d, w, said[w] === 1);
  attachPrepositions(d);
  return columns(d, said);
}

const NOTHING: readonly number[] = [];
/** The objects of a clause's verb; both of one that takes two: `منح الوزير الطالب جائزة`. */
function objectsOf(d: Drafting, c: number): readonly number[] {
  const { clauses } = d;
  const { phrases } = clauses;
  const { reading } = phrases.words;
  const v = clauses.verb[c]!;
  const one = clauses.objectWord[c]!;
  if (one === -1) return NOTHING;
  if (!reading[v]!.entry?.frame.includes("هه")) return [one];
  // Noun phrases without a preposition that follow each other behind the verb.
  const all: number[] = [];
  let w = v + 1;
  if (one === w && phrases.at[w] === -1) {
    all.push(one);
    w++;
  }
  while (all.length < 2 && w < phrases.words.count) {
    const q = phrases.at[w]!;
    if (q === -1 || phrases.preposition[q] !== -1 || clauses.of[w] !== c) break;
    const head = phrases.head[q]!;
    const r = reading[head]!;
    if (
      head !== clauses.subjectWord[c] &&
      !r.classes.has("time") &&
      r.upos !== Upos.ADJ &&
      (r.definite || !isParticiple(r))
    )
      all.push(head);
    w = phrases.last[q]!;
  }
  return all.includes(one) ? all : [one];
}

/** Drafts as columns: predicates in the order of the text, arguments subject first; nouns and participles without any left out. */
function columns(d: Drafting, said: Uint8Array): Predicates {
  const { clauses, kind } = d;
  const n = kind.length;
  const many = new Int32Array(n);
  const governed = new Uint8Array(n);
  for (let a = 0; a < d.host.length; a++) {
    const h = d.host[a]!;
    many[h]!++;
    // That a participle only describes its noun is no more than an adjective does.
    if (kind[h] !== PredicateKind.PARTICIPLE || d.role[a] !== Role.SUBJECT) governed[h] = 1;
  }
  let count = 0;
  const at = new Int32Array(n).fill(-1);
  for (let w = 0; w < n; w++) if (kind[w] !== -1 && (said[w] === 1 || governed[w] === 1)) at[w] = count++;
  const out = {
    count,
    word: new Int32Array(count),
    kind: new Uint8Array(count),
    clause: new Int32Array(count),
    subject: new Int32Array(count).fill(-1),
    object: new Int32Array(count).fill(-1),
    from: new Int32Array(count + 1),
    argument: new Int32Array(d.host.length),
    role: new Uint8Array(d.host.length),
    preposition: new Int32Array(d.host.length),
    at,
  };
  let i = 0;
  let total = 0;
  for (let w = 0; w < n; w++) {
    if (at[w] === -1) continue;
    out.word[i] = w;
    out.kind[i] = kind[w]!;
    out.clause[i] = clauses.of[w]!;
    out.from[i] = total;
    total += many[w]!;
    i++;
  }
  out.from[count] = total;
  out.argument = out.argument.subarray(0, total);
  out.role = out.role.subarray(0, total);
  out.preposition = out.preposition.subarray(0, total);
  const filled = out.from.slice();
  for (let role = Role.SUBJECT as number; role <= Role.OBLIQUE; role++) {
    for (let a = 0; a < d.host.length; a++) {
      if (d.role[a] !== role) continue;
      const p = at[d.host[a]!]!;
      if (p === -1) continue;
      const slot = filled[p]!++;
      out.argument[slot] = d.argument[a]!;
      out.role[slot] = role;
      out.preposition[slot] = d.preposition[a]!;
      if (role === Role.SUBJECT && out.subject[p] === -1) out.subject[p] = d.argument[a]!;
      if (role === Role.OBJECT && out.object[p] === -1) out.object[p] = d.argument[a]!;
    }
  }
  return out;
}
