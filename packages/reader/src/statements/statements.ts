import type { Statement } from "@isnad/record";

export interface Statements {
  readonly items: readonly Statement[];
  /** Index into `items` of the innermost statement in whose content a word stands, else -1. */
  readonly of: Int32Array;
}
