import type { Position, Relation } from "@isnad/record";

/** How facts hang together: what later lines say of earlier facts. */
export interface Relations {
  readonly relations: readonly Relation[];
  readonly positions: readonly Position[];
  /** By the id of a figure: the event whose toll it is, the time at which it held, and the figure that it breaks down. */
  readonly figures: ReadonlyMap<
    string,
    { readonly event: string | null; readonly asOf: string | null; readonly partOf: string | null }
  >;
  /** By the id of a length of time: the event from which it is counted (`بعد يومين من الهجوم`). */
  readonly anchors: ReadonlyMap<string, string>;
  /** By the id of a time: the closer time of the same occasion. */
  readonly refinedBy: ReadonlyMap<string, string>;
}
