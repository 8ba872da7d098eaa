import type { Oddity } from "../notes/oddity.ts";

/** What a quotation mark or bracket does where it stands. `SIGN` is neither: an inch, a minute, an apostrophe. */
export const Role = { SIGN: 0, OPEN: 1, CLOSE: 2 } as const;
export type Role = (typeof Role)[keyof typeof Role];

/**
 * The quotation marks and brackets of a report in the order of the text, as columns: what each does, whatever glyph
 * was typed, and which it goes with. A mark may be two characters (`''`, `<<`) or a reference left from HTML (`&quot;`).
 */
export interface Marks {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly role: Uint8Array;
  /**
   * The mark that it pairs with, else -1. Where a quotation runs over several paragraphs, each beginning with an opening
   * mark of its own, all of these pair with the one closing mark, and the closing mark with the first of them.
   */
  readonly pair: Int32Array;
  /** 1 for a bracket, 0 for a quotation mark. */
  readonly bracket: Uint8Array;
}

/** The report cut into sentences. Offsets are UTF-16 code units of `text`, half-open; sentences do not overlap. */
export interface Sentences {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the paragraph that each sentence stands in, from 0. */
  readonly paragraph: Int32Array;
  readonly marks: Marks;
  /** What was found odd on the way, in the order of the text. */
  readonly oddities: readonly Oddity[];
}
