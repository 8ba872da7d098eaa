import { SIZE } from "./signs.ts";
import { WEIGHTS } from "./weights.generated.ts";

/** Weights are kept as whole numbers of this part of one. */
export const UNIT = 1 / 64;

let read: Float32Array | undefined;
/** The learned weights; see docs/triggers-model.md. */
export const verdictWeights = (): Float32Array => (read ??= parseWeights(WEIGHTS));

/** Pairs of a gap from the sign before and a weight, in base 36. */
export function parseWeights(text: string): Float32Array {
  const out = new Float32Array(SIZE);
  const numbers = text === "" ? [] : text.split(" ");
  let at = -1;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    at += Number.parseInt(numbers[i]!, 36);
    out[at] = Number.parseInt(numbers[i + 1]!, 36) * UNIT;
  }
  return out;
}

export function writeWeights(weights: ArrayLike<number>): string {
  const out: string[] = [];
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    const whole = Math.round(weights[i]! / UNIT);
    if (whole === 0) continue;
    out.push((i - last).toString(36), whole.toString(36));
    last = i;
  }
  return out.join(" ");
}

/** How likely a trigger with these signs tells of an event, as log odds. */
export function oddsOf(row: readonly number[], weights: Float32Array): number {
  let sum = 0;
  for (const sign of row) sum += weights[sign]!;
  return sum;
}
