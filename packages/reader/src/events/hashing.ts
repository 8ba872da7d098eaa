import { HASH_START, hashOn } from "../letters/hash.ts";
import type { Reading } from "../words/words.ts";

/** Mixes a number into a hash, for signs put together of several (finalizer after Fibonacci hashing, Knuth, TAOCP 3 § 6.4). */
export const mix = (h: number, x: number): number => {
  h = Math.imul(h ^ x, 0x9e3779b1);
  return h ^ (h >>> 15);
};

const hashed = new Map<string, number>();
/** A number for a code, a reason or a lemma of a closed class; there are few. */
export function code(s: string): number {
  let h = hashed.get(s);
  if (h === undefined) hashed.set(s, (h = hashOn(HASH_START, s)));
  return h;
}

const lemmas = new WeakMap<Reading, number>();
/** A number for the lemma, 0 where there is no word. */
export function lemma(r: Reading | undefined): number {
  if (r === undefined) return 0;
  let h = lemmas.get(r);
  if (h === undefined) lemmas.set(r, (h = hashOn(HASH_START, r.lemma)));
  return h;
}

/** Counts and distances in steps: 0, 1, 2, 3–5, 6–10, 11–19, more. */
export const step = (n: number): number => (n < 3 ? n : n < 6 ? 3 : n < 11 ? 4 : n < 20 ? 5 : 6);
