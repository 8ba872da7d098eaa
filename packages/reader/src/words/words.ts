import type { Entry } from "../lexicon/entry.ts";
import type { Tokens } from "../tokens/tokens.ts";

/** Where a word stands in its token: the stem, or a clitic before or after it. */
export const Part = { STEM: 0, PROCLITIC: 1, ENCLITIC: 2 } as const;
export type Part = (typeof Part)[keyof typeof Part];

/**
 * One reading of one syntactic word. Readings are shared: the same spelling read the same way is the same object.
 */
export interface Reading {
  /** The word's letters (`bare`), clitics apart: `حماس` of `ولحماس`. */
  readonly form: string;
  /** `key(form)`. */
  readonly key: string;
  /** The lemma without vowels, hamza as the lexicon spells it: `قال`, `إن`, `مسؤول`. A name is its own lemma. */
  readonly lemma: string;
  readonly part: Part;
  readonly upos: number;
  readonly features: number;
  /** The lexicon's entry; undefined for a guess, a number, a mark. */
  readonly entry: Entry | undefined;
  /** Classes of the entry (`office`, `month`, `say`), empty for a guess. */
  readonly classes: ReadonlySet<string>;
  /** The verb that a participle or a masdar belongs to (its bare lemma), else the empty string. */
  readonly verb: string;
  /** True when no entry of the lexicon spells this. */
  readonly guessed: boolean;
  /** True when the word carries ال (inside `form`, or after `لل`). */
  readonly definite: boolean;
  /** What each rule set keeps of the reading (the rules that it wakes), by the number of the set. */
  wakes: readonly (readonly unknown[] | undefined)[];
  /** A bit for each rule set of which it wakes a rule, and how many sets were asked; kept by `rules/apply.ts`. */
  awakeIn: number;
  setsAsked: number;
  /** What stages make of the reading by itself, see `facet`. */
  facets: readonly unknown[];
  /** The next reading of the same form, kept by `share`. */
  sibling: Reading | undefined;
}

/**
 * What one spelling is, the same object for all tokens that are spelt so, in whatever report: later stages keep with it what
 * they make of a spelling, so that they need not look it up again.
 */
export interface Spelling {
  /** What the search for names makes of it, see `mentions/scan.ts`. */
  cuts: readonly unknown[] | undefined;
  /** Of these, what most spellings are not, as bits; -1 before it is first asked for. */
  nameBits: number;
  /** What the model of names sees of it, see `mentions/learned/unit.ts`. */
  unit: unknown;
}

/**
 * The running words of a report: each token's clitics and stem, as in Universal Dependencies
 * (`وللمدنيين` is `و` `ل` `لمدنيين`, the stem after lam-lam beginning with the second lam). Words of a token are adjacent and cover it.
 */
export interface Words {
  readonly tokens: Tokens;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly token: Int32Array;
  readonly sentence: Int32Array;
  readonly reading: readonly Reading[];
  /** Of each token. */
  readonly spelling: readonly Spelling[];
  /** First word of each sentence, and `count` at the end. */
  readonly firstOf: Int32Array;
  /** First word of each token, and `count` at the end. */
  readonly firstOfToken: Int32Array;
}
