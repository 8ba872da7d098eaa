import type { Figure } from "@isnad/record";

/** A figure before it is known on whose authority it stands and which event it belongs to. */
export type BareFigure = Omit<Figure, "via" | "event" | "asOf">;

/** Times that a figure is told to reach (`حتى مساء الأحد`) and to be counted from (`منذ مارس`), by their ids. */
export interface Span {
  readonly until: string | null;
  readonly since: string | null;
}

export interface Figures {
  readonly items: readonly BareFigure[];
  /** By the figure's id; figures without either are not in it. */
  readonly spans: ReadonlyMap<string, Span>;
  /** Index into `items` of the figure that covers a word, else -1. */
  readonly of: Int32Array;
}
