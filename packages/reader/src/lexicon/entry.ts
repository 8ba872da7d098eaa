/**
 * One entry of the lexicon. Written as one line of a family file in `lexicon/`; read by `lexicon/build.ts`.
 */
export interface Entry {
  /**
   * The family file that it stands in (`verbs/speech`, `nouns/war`), so that a reading can be traced to its line; a participle or
   * verbal noun without a line of its own has its verb's.
   */
  readonly origin: string;
  /** Vocalised as far as the line gives it: `قَالَ`, `مَسْؤُول`. */
  readonly lemma: string;
  /** `bare(lemma)`. */
  readonly bare: string;
  readonly upos: number;
  /** Root letters, hamza as ء: `قول`; empty when the word has none (loan words, particles, names). */
  readonly root: string;
  /** Form of a verb: `I`–`X`, `Q1`–`Q4`. Pattern of a noun or adjective on the letters of فعل: `مَفْعَل`; empty where none explains it. */
  readonly pattern: string;
  readonly classes: ReadonlySet<string>;
  /** How a verb governs: `ه` takes an object, `إن` `أن` `ب` `على` … what follows it. */
  readonly frame: readonly string[];
  readonly gloss: string;
}
