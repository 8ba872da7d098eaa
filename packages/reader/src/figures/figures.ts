import type { Figure } from "@isnad/record";

/** A figure before it is known on whose authority it stands and which event it belongs to. */
export type BareFigure = Omit<Figure, "via" | "event" | "asOf">;

export interface Figures {
  readonly items: readonly BareFigure[];
  /** Index into `items` of the figure that covers a word, else -1. */
  readonly of: Int32Array;
}
