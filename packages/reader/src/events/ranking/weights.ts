import { SIZE } from "./features.ts";
import { WEIGHTS } from "./weights.generated.ts";

/** Weights of who acts and of whom it is done to. */
export type Weights = readonly [Float32Array, Float32Array];

/** Weights are kept as whole numbers of this part of one. */
export const UNIT = 1 / 32;

let read: Weights | undefined;
/** The learned weights; see docs/parties-model.md. */
export const partyWeights = (): Weights => (read ??= parseWeights(WEIGHTS));

/** Two lists of pairs of a gap from the feature before and a weight, in base 36, with a line break between them. */
export function parseWeights(text: string): Weights {
  const [actors, recipients] = text.split("\n").map((part) => {
    const out = new Float32Array(SIZE);
    const numbers = part === "" ? [] : part.split(" ");
    let at = -1;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      at += Number.parseInt(numbers[i]!, 36);
      out[at] = Number.parseInt(numbers[i + 1]!, 36) * UNIT;
    }
    return out;
  });
  return [actors ?? new Float32Array(SIZE), recipients ?? new Float32Array(SIZE)];
}

export function writeWeights(weights: readonly [ArrayLike<number>, ArrayLike<number>]): string {
  return weights
    .map((w) => {
      const out: string[] = [];
      let last = -1;
      for (let i = 0; i < w.length; i++) {
        const whole = Math.round(w[i]! / UNIT);
        if (whole === 0) continue;
        out.push((i - last).toString(36), whole.toString(36));
        last = i;
      }
      return out.join(" ");
    })
    .join("\n");
}
