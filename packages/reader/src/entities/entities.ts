import type { Entity } from "@isnad/record";

/** Who and what a report names: each referent once, with all its mentions. Ids are final. */
export interface Entities {
  readonly items: readonly Entity[];
  /** Index into `items` of the entity whose mention (any form) covers a word, else -1; the longest mention wins. */
  readonly of: Int32Array;
  /** The state to which adjectives point, by ISO code, as an unnamed party; of use where the report does not name that state. */
  readonly nations: ReadonlyMap<string, string>;
}
