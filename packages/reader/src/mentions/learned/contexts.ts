import type { Unit } from "./unit.ts";

/** How many bits of a context's number a kind takes. */
const BITS = 10;

/** How many families of contexts there are. */
export const CONTEXTS = 8;

/**
 * The numbers of what stands together at the unit `i`: kinds of neighbours in twos and threes, and what the rules hold the
 * token and its neighbours to be, `7` beyond the sentence. `from` is the token of the first unit.
 */
export function contexts(
  units: readonly Unit[],
  rules: Uint8Array,
  from: number,
  i: number,
  first: boolean,
  last: boolean,
  out: Int32Array,
): void {
  const p = units[i - 2]?.kindId ?? 0;
  const a = units[i - 1]?.kindId ?? 0;
  const b = units[i]!.kindId;
  const c = units[i + 1]?.kindId ?? 0;
  const d = units[i + 2]?.kindId ?? 0;
  const r = rules[from + i]!;
  out[0] = (a << BITS) | b;
  out[1] = (b << BITS) | c;
  out[2] = (out[0] << BITS) | c;
  out[3] = (((p << BITS) | a) << BITS) | b;
  out[4] = (out[1] << BITS) | d;
  out[5] = ((first ? 7 : rules[from + i - 1]!) << 3) | r;
  out[6] = (r << 3) | (last ? 7 : rules[from + i + 1]!);
  out[7] = (r << BITS) | b;
}
