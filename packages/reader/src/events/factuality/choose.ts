import type { Status } from "@isnad/record";
import { type Claimed, SIZE, STATUSES } from "./signs.ts";

/** The score of each of `STATUSES` for a row of signs; weights lie one status after the other. */
export function scoresOf(row: Int32Array, weights: ArrayLike<number>): number[] {
  return STATUSES.map((_, k) => {
    let sum = 0;
    for (const sign of row) sum += weights[k * SIZE + sign]!;
    return sum;
  });
}

/** By so much what grammar found to be other than done is likelier, in log odds; docs/factuality-model.md. */
const LOYAL = 1.5;

/** The likeliest status of a claim with these signs; what grammar is sure of stands. */
export function chooseStatus({ ruled, sure }: Claimed, row: Int32Array, weights: ArrayLike<number>): Status {
  if (sure) return ruled;
  const scores = scoresOf(row, weights);
  if (ruled !== "actual") scores[STATUSES.indexOf(ruled)]! += LOYAL;
  return STATUSES[scores.indexOf(Math.max(...scores))]!;
}
