import type { Words } from "../words/words.ts";

/**
 * Noun phrases, and the tree of heads, as columns over words.
 *
 * A phrase is maximal: idafa chain, adjectives, apposition (`وزير الخارجية الأمريكي أنتوني بلينكن`), quantified nouns;
 * coordination makes one phrase a member (`أ وب` are two), joined through `next`.
 */
export interface Phrases {
  readonly words: Words;
  readonly count: number;
  /** First word, the word after the last, and the head (the noun that governs: `وزير`). */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly head: Int32Array;
  /** The coordinated phrase after this one, or -1. */
  readonly next: Int32Array;
  /** The preposition (word) that governs the phrase, or -1. */
  readonly preposition: Int32Array;
  /** The phrase that begins at a word, or -1. */
  readonly at: Int32Array;
  /** The phrase that a word stands in, or -1. */
  readonly of: Int32Array;
}

/** What a clause is to the one that it stands in. */
export const ClauseKind = { MAIN: 0, THAT: 1, RELATIVE: 2, ADVERBIAL: 3, COORDINATE: 4 } as const;

/**
 * Clauses: a predicate (verb, participle, masdar after a light verb, or nominal) with its arguments.
 */
export interface Clauses {
  readonly phrases: Phrases;
  readonly count: number;
  readonly kind: Uint8Array;
  /** First word and the word after the last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The predicate's word; -1 for a verbless clause. */
  readonly verb: Int32Array;
  /**
   * The subject's phrase, or -1 (dropped, or a pronoun: see `subjectWord`). It may stand outside of the clause: the antecedent of a
   * relative clause, or the subject of the clause that a verb is joined to (`وصل الوزير والتقى نظيره`).
   */
  readonly subject: Int32Array;
  /** The subject's head word or pronoun word, or -1 when it is dropped. */
  readonly subjectWord: Int32Array;
  /** The object's phrase, or -1. */
  readonly object: Int32Array;
  /** The object's head word or attached pronoun, or -1. */
  readonly objectWord: Int32Array;
  /** The noun that a relative clause describes, or -1: `الجنود` of `الجنود الذين قتلوا`. */
  readonly antecedent: Int32Array;
  /** The clause that it stands in, or -1. */
  readonly parent: Int32Array;
  /** The innermost clause of each word. */
  readonly of: Int32Array;
  /** All that says something, verbs and what stands for them, with their arguments; made when it is first asked for. */
  readonly predicates: Predicates;
}

/** What says something: a finite verb, a participle, a noun, adjective or place that stands for one, a masdar. */
export const PredicateKind = { VERB: 0, PARTICIPLE: 1, NOMINAL: 2, MASDAR: 3 } as const;
/** What an argument is to its predicate. */
export const Role = { SUBJECT: 0, OBJECT: 1, OBLIQUE: 2 } as const;

/**
 * Predicates with their arguments, in the order of the text: `قادر` of `الجيش قادر على الرد`, `قصف` of `بعد قصف الجيش المدينة`, `في` of
 * `الوزير في القاهرة`. A masdar or a participle that governs nothing and is said of nothing is left out.
 */
export interface Predicates {
  readonly count: number;
  /** The predicate's word; of a place (`الوزير في القاهرة`) the preposition, whose noun is its oblique argument. */
  readonly word: Int32Array;
  /** A number of `PredicateKind`. */
  readonly kind: Uint8Array;
  /** The clause that the word stands in. */
  readonly clause: Int32Array;
  /** The head of the first subject, of the first object, or -1. The subject of a passive verb or participle suffers it. */
  readonly subject: Int32Array;
  readonly object: Int32Array;
  /** Arguments of a predicate are those from `from[i]` up to `from[i + 1]`: subject, objects, then what prepositions bring. */
  readonly from: Int32Array;
  /** Of each argument: its head or pronoun, what it is (`Role`), and the word of its preposition, or -1. */
  readonly argument: Int32Array;
  readonly role: Uint8Array;
  readonly preposition: Int32Array;
  /** The predicate whose word a word is, or -1. */
  readonly at: Int32Array;
}

/** Universal Dependencies' tree: the head of each word (-1 for a root) and the relation to it. */
export interface Tree {
  readonly head: Int32Array;
  readonly relation: readonly string[];
  /** Parts of speech as treebanks give them, numbers of `UPOS`: each word of a name is PROPN there. */
  readonly upos: Uint8Array;
}
