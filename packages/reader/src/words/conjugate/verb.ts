/**
 * A verb as the lexicon cites it.
 *
 * @example { root: "قول", pattern: "I", vowels: "a-u" } // قَالَ يَقُولُ
 */
export interface Verb {
  /** Three or four radicals; hamza as ء, weak letters as و and ي. */
  readonly root: string;
  /** `I`–`X`, and of four radicals `Q1` (دَحْرَجَ), `Q2` (تَدَحْرَجَ), `Q4` (اِطْمَأَنَّ). */
  readonly pattern: string;
  /**
   * Form I: middle vowel of the past and of the imperfect, `a-u`. Other forms: empty, or `strong` where a second و or ي
   * does not contract (اِسْتَجْوَبَ beside اِسْتَجَابَ; Wright I, Verba mediae radicalis).
   */
  readonly vowels: string;
}

/** What asks for a radical: the past, the imperfect or the imperative of a voice, or a noun of the verb. */
export type Tense = "past" | "imperfect" | "imperative" | "noun";
export type Voice = "Act" | "Pass";
