/**
 * Spellings as whole numbers of 32 bits, for tables that are looked up by parts of a text without cutting them out of it.
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, FNV-1a, here over UTF-16 code units.
 */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of what went before with one code unit after it. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of what went before with `text[from, to)` after it: that of the whole, however it is parted. */
export function hashOn(hash: number, text: string, from = 0, to = text.length): number {
  let h = hash;
  for (let i = from; i < to; i++) h = hashStep(h, text.charCodeAt(i));
  return h;
}

/** A hash's place in a table of `mask + 1` places, a power of two: FNV's low bits alone spread badly. */
export const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15) ^ (hash >>> 23)) & mask;

/** The least power of two that leaves more than half of a table free for so many. */
export function placesFor(count: number): number {
  let places = 16;
  while (places < count * 2.2) places *= 2;
  return places;
}
