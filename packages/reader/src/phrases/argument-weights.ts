import { TEMPLATES, WIDTH } from "./argument-features.ts";
import { WEIGHTS } from "./argument-weights.generated.ts";

let read: Float32Array | undefined;
/** The weights of subjects and objects: pairs of a gap from the feature before and a weight, in base 36. */
export const readWeights = (): Float32Array => (read ??= parseWeights(WEIGHTS));

export function parseWeights(text: string): Float32Array {
  const out = new Float32Array(TEMPLATES * WIDTH);
  let at = -1;
  const parts = text === "" ? [] : text.split(" ");
  for (let i = 0; i + 1 < parts.length; i += 2) {
    at += Number.parseInt(parts[i]!, 36);
    out[at] = Number.parseInt(parts[i + 1]!, 36);
  }
  return out;
}
export function writeWeights(weights: ArrayLike<number>): string {
  const out: string[] = [];
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    out.push((i - last).toString(36), weights[i]!.toString(36));
    last = i;
  }
  return out.join(" ");
}
