/** The report cut into sentences. Offsets are UTF-16 code units of `text`, half-open; sentences do not overlap. */
export interface Sentences {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the paragraph that each sentence stands in, from 0. */
  readonly paragraph: Int32Array;
}
