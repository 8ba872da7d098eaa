import type { Oddity } from "../notes/oddity.ts";
import type { Sentences } from "../sentences/sentences.ts";

/** What a token is made of. `WORD` is Arabic letters, `LATIN` other letters, `FOREIGN` any but a mark where the passage is in another language. */
export const Kind = {
  WORD: 0,
  NUMBER: 1,
  PUNCTUATION: 2,
  OPEN: 3,
  CLOSE: 4,
  LATIN: 5,
  SYMBOL: 6,
  ADDRESS: 7,
  FOREIGN: 8,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/**
 * The running tokens of a report, as columns. They cover every visible character and lie inside their sentences.
 *
 * - `OPEN` and `CLOSE` are quotation marks and brackets as they work in the text, whatever glyph was typed.
 * - A number is one token with its decimal and thousands marks (`١٬٢٣٤٫٥`, `1.234.567`). Times of day, dates and scores
 *   are several: `11:42` is NUMBER PUNCTUATION NUMBER, so are `21-04-2016` and `3-0`. `%`, `٪`, `$` are `SYMBOL`.
 * - Initials and short forms are one `WORD` with their stops: `د.`, `أ.د.`, `ب.ب.س`, `بي.بي.سي`; so are websites in Arabic
 *   letters (`العربية.نت`). Letters apart (`أ ف ب`) are words of one letter.
 * - Latin words keep hyphen, apostrophe and digits: `F-16`, `COVID-19`, `al-Assad` are one `LATIN` token each.
 * - A hashtag is a `SYMBOL` (`#`), then its words; `_` inside it is a `SYMBOL` too. Web and e-mail addresses and Latin
 *   @handles are one `ADDRESS`. Bullets are `PUNCTUATION`, emoji and lone surrogates `SYMBOL`.
 * - A proclitic before a Latin word, a number or a quotation stands alone, without its tatweel: `لـCNN` is `ل`, `CNN`.
 * - A missing space (`أكتوبردعم`, `7أكتوبر`, `المدينةالتي`) makes two tokens that touch, and an oddity `missing-space`;
 *   numbers touch their unit or era without one (`2018م`).
 * - A character reference left from HTML is the character that it stands for; offsets are those of the text as it is.
 */
export interface Tokens {
  readonly sentences: Sentences;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /**
   * `bare` spelling of each token; a number in ASCII digits with `.` for the decimal mark and no thousands marks. A full
   * stop before three digits may be either: `22.000` stays so. Marks and signs are spelt as they stand.
   */
  readonly spelling: readonly string[];
  /**
   * For `OPEN` and `CLOSE`: the token that it pairs with, else -1. Pairs may lie in different sentences and paragraphs. Where a
   * quotation's paragraphs each begin with an opening mark, these all pair with the one closing mark and the closing mark
   * with the first: an opening mark is the true one when `pair[pair[i]] === i`.
   */
  readonly pair: Int32Array;
  readonly sentence: Int32Array;
  /** First token of each sentence, and `count` at the end: sentence `s` is `firstOf[s] … firstOf[s + 1]`. */
  readonly firstOf: Int32Array;
  /** What was found odd on the way, in the order of the text. */
  readonly oddities: readonly Oddity[];
}
