import type { SourceKind } from "../codes.ts";

/** One who handed a fact down. */
export interface Link {
  /** The statement by which it was handed on: S2. */
  readonly id: string;
  /** Who speaks: the fullest name, or the words that name an unnamed source; null when left unsaid. */
  readonly name: string | null;
  readonly kind: SourceKind;
  /** The entity that speaks: E3. */
  readonly entity: string | null;
}

export type ChainKind = "none" | "named" | "anonymous";
