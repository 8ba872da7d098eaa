import type { Bound, Magnitude } from "@isnad/record";

/** A quantity as it stands, before its role is known. Words are half-open. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly high: number | null;
  readonly magnitude: Magnitude | null;
  readonly bound: Bound;
  readonly kind: "percent" | "money" | "measure" | "age" | "count";
  readonly unit: string | null;
  readonly currency: string | null;
  /** The words of the thing counted, half-open, and its head; null when the words leave it out. */
  readonly counted: readonly [number, number] | null;
  /** It is a part of what was counted before it (`اثنان منهم`, `بينهم 5 أطفال`). */
  readonly part: boolean;
}

/** What a rule found: the piece, without the rule's name. */
export type Draft = Piece;
