import type { Time } from "@isnad/record";

/** The time expressions of a report, in the order of the text, with final ids; `refinedBy` is set by relations, later. */
export interface Times {
  readonly items: readonly Time[];
  /** Index into `items` of the time that covers a word, else -1. */
  readonly of: Int32Array;
}
