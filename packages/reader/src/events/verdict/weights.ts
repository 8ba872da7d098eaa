import { parseWeights } from "../weights.ts";
import { SIZE } from "./signs.ts";
import { WEIGHTS } from "./weights.generated.ts";

let read: Float32Array | undefined;
/** The learned weights; see docs/triggers-model.md. */
export const verdictWeights = (): Float32Array => (read ??= parseWeights(WEIGHTS, SIZE));

/** How likely a trigger with these signs tells of an event, as log odds. */
export function oddsOf(row: readonly number[], weights: Float32Array): number {
  let sum = 0;
  for (const sign of row) sum += weights[sign]!;
  return sum;
}
