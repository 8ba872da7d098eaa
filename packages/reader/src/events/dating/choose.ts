import type { Asked } from "./signs.ts";

/** The sum of the weights of a row of signs. */
export function scoreOf(row: Int32Array, weights: ArrayLike<number>): number {
  let sum = 0;
  for (const sign of row) sum += weights[sign]!;
  return sum;
}

/**
 * Reports that were written to be learned from tell of more deeds when they were than newsrooms do, and newsrooms leave more to the reader where
 * grammar finds nothing: by so much none is likelier, and what grammar says, in log odds; docs/dating-model.md.
 */
const SILENCE = 0.4;
const LOYAL = 0.5;

/** The likeliest time of an event as an index into the report's times, -1 for none. */
export function chooseTime({ times, rows, none, ruled, sure }: Asked, weights: ArrayLike<number>): number {
  if (sure) return ruled;
  let best = -1;
  let top = scoreOf(none, weights) + SILENCE + (ruled === -1 ? LOYAL : 0);
  rows.forEach((row, i) => {
    const score = scoreOf(row, weights) + (times[i] === ruled ? LOYAL : 0);
    if (score <= top) return;
    top = score;
    best = times[i]!;
  });
  return best;
}
