import type { Sentences } from "../sentences/sentences.ts";

/** What a token is made of. `WORD` is Arabic letters, `LATIN` other letters. */
export const Kind = { WORD: 0, NUMBER: 1, PUNCTUATION: 2, OPEN: 3, CLOSE: 4, LATIN: 5, SYMBOL: 6, ADDRESS: 7 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/**
 * The running tokens of a report, as columns. `OPEN` and `CLOSE` are quotation marks and brackets as they work in the
 * text, whatever glyph was typed. A hashtag is a `SYMBOL` (`#`), then its words; `_` inside it is a `SYMBOL` too.
 * A missing space (`أكتوبردعم`) makes two tokens that touch.
 */
export interface Tokens {
  readonly sentences: Sentences;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** `bare` spelling of each token; a number in ASCII digits with `.` for the decimal mark and no thousands marks. */
  readonly spelling: readonly string[];
  /** For `OPEN` and `CLOSE`: the token that it pairs with, else -1. */
  readonly pair: Int32Array;
  readonly sentence: Int32Array;
  /** First token of each sentence, and `count` at the end: sentence `s` is `firstOf[s] … firstOf[s + 1]`. */
  readonly firstOf: Int32Array;
}
