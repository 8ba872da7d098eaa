/**
 * One entry of the lexicon. Written as one line of a family file in `lexicon/`; read by `lexicon/parse.ts`.
 */
export interface Entry {
  /** The family file that it stands in (`verbs`, `nouns`), so that a reading can be traced to its line. */
  readonly origin: string;
  /** Vocalised as far as the line gives it: `قَالَ`, `مَسْؤُول`. */
  readonly lemma: string;
  /** `bare(lemma)`. */
  readonly bare: string;
  readonly upos: number;
  /** Root letters, hamza as ء: `قول`; empty when the word has none (loan words, particles). */
  readonly root: string;
  /** Pattern: `I`–`X`, `Q1`–`Q4` for verbs, else empty. */
  readonly pattern: string;
  readonly classes: ReadonlySet<string>;
  /** How a verb governs: `ه` takes an object, `إن` `أن` `ب` `على` … what follows it. */
  readonly frame: readonly string[];
  readonly gloss: string;
}
