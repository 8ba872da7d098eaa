import type { Event } from "@isnad/record";

export interface Events {
  readonly items: readonly Event[];
  /** Index into `items` of the event that a word triggers, else -1. */
  readonly of: Int32Array;
}
