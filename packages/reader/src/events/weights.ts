/** Learned weights are kept as whole numbers of this part of one, where nothing else is said. */
const UNIT = 1 / 64;

/** Weights by their places, out of text: pairs of a gap from the place before and a weight, in base 36. */
export function parseWeights(text: string, size: number, unit = UNIT): Float32Array {
  const out = new Float32Array(size);
  const numbers = text === "" ? [] : text.split(" ");
  let at = -1;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    at += Number.parseInt(numbers[i]!, 36);
    out[at] = Number.parseInt(numbers[i + 1]!, 36) * unit;
  }
  return out;
}

export function writeWeights(weights: ArrayLike<number>, unit = UNIT): string {
  const out: string[] = [];
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    const whole = Math.round(weights[i]! / unit);
    if (whole === 0) continue;
    out.push((i - last).toString(36), whole.toString(36));
    last = i;
  }
  return out.join(" ");
}
