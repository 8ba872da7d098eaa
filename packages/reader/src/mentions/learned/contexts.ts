import type { Unit } from "./unit.ts";

/** How many bits of a context's number a kind takes, and what the rules hold a token to be. */
export const KIND_BITS = 10;
export const RULE_BITS = 3;

/** The families of contexts: of what the number of each is put together, the first part highest. */
export const CONTEXT_PARTS: readonly (readonly ("kind" | "rule")[])[] = [
  ["kind", "kind"],
  ["kind", "kind"],
  ["kind", "kind", "kind"],
  ["kind", "kind", "kind"],
  ["kind", "kind", "kind"],
  ["rule", "rule"],
  ["rule", "rule"],
  ["rule", "kind"],
];
/** How many families of contexts there are. */
export const CONTEXTS = CONTEXT_PARTS.length;

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
  out[0] = (a << KIND_BITS) | b;
  out[1] = (b << KIND_BITS) | c;
  out[2] = (out[0] << KIND_BITS) | c;
  out[3] = (((p << KIND_BITS) | a) << KIND_BITS) | b;
  out[4] = (out[1] << KIND_BITS) | d;
  out[5] = ((first ? 7 : rules[from + i - 1]!) << 3) | r;
  out[6] = (r << 3) | (last ? 7 : rules[from + i + 1]!);
  out[7] = (r << KIND_BITS) | b;
}
