import { NUMBER_ANCHORS } from "../../numbers/numerals.ts";
import type { Times } from "../../times/times.ts";
import type { Words } from "../../words/words.ts";
import { type Quantity, readQuantity } from "../quantity.ts";

/** The layers that rules of figures look at. */
export interface Layers {
  readonly words: Words;
  readonly times: Times;
}

// `بين` and `من` begin ranges, `ال` and a bracket may stand before digits.
export const QUANTITY_ANCHORS = [...NUMBER_ANCHORS, "key:بين", "key:من", "key:ال", "key:(", "key:«"];

/** A step that keeps a reader's result; readers of figures need the times layer to stay out of. */
export const reads = <T extends { readonly to: number }>(name: string, read: (l: Layers, at: number) => T | null) => ({
  label: name,
  match(l: Layers, at: number, m: { keep(n: string, f: number, t: number, v?: unknown): void }): number {
    const r = at < l.words.count ? read(l, at) : null;
    if (!r) return -1;
    m.keep(name, at, r.to, r);
    return r.to;
  },
});

/** Whether a word belongs to a time. */
export const taken =
  (l: Layers) =>
  (i: number): boolean =>
    l.times.of[i]! >= 0;

/** A number or a range of numbers, none of which belongs to a time. */
export const quantity = reads("a number or a range", (l, at) => {
  if (last.layers !== l || last.at !== at) {
    last.layers = l;
    last.at = at;
    last.read = freeQuantity(l, at);
  }
  return last.read;
});
// Every rule of a number begins with it: the last word's is kept, so that it is read once a word.
const last: { layers: Layers | null; at: number; read: Quantity | null } = { layers: null, at: -1, read: null };

function freeQuantity({ words, times }: Layers, at: number): Quantity | null {
  if (times.of[at]! >= 0) return null;
  const q = readQuantity(words, at);
  if (!q) return null;
  for (let i = q.from; i < q.to; i++) if (times.of[i]! >= 0) return null;
  return q;
}
