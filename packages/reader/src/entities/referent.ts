import type { EntityKind, Mention, Sector } from "@isnad/record";
import type { Known } from "../mentions/gazetteer.ts";
import type { Office } from "./offices-held.ts";

/** One who is named, while the report is read: grows with each mention. */
export interface Referent {
  readonly kind: EntityKind;
  name: string;
  /** Keys of the words of each name by which it was called, joined by a space. */
  readonly called: Set<string>;
  /** A person's names as lists of keys, the fullest first. */
  keys: readonly string[];
  known: Known | null;
  country: string | null;
  sector: Sector | null;
  office: string | null;
  /** The lemmas of the office's words, head first. */
  officeLemmas: readonly string[];
  /** The highest offices of a state that the report gives a person. */
  readonly posts: Set<Office>;
  /** The class noun that stood before the name, as a lemma: `حركة`. */
  readonly introducedBy: Set<string>;
  /** Keys of the class nouns by which it can be pointed at: those before its name, its name's head, those of the lists. */
  readonly classNouns: Set<string>;
  /** Keys of the class nouns by which this report itself called it. */
  readonly calledSo: Set<string>;
  readonly mentions: (Mention & { readonly first: number; readonly last: number })[];
  /** What told the sector: `office وزير`, `noun وزارة`, `the lists`. */
  sectorBy: string | undefined;
  rule: string;
  confidence: number;
  because: string | undefined;
}

/** A referent that has not been mentioned yet. */
export const newReferent = (kind: EntityKind, name: string, more: Partial<Referent>): Referent => ({
  kind,
  name,
  called: new Set(),
  keys: [],
  known: null,
  country: null,
  sector: null,
  office: null,
  officeLemmas: [],
  posts: new Set(),
  introducedBy: new Set(),
  classNouns: new Set(),
  calledSo: new Set(),
  mentions: [],
  sectorBy: undefined,
  rule: "",
  confidence: 0,
  because: undefined,
  ...more,
});
