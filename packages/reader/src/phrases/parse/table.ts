/**
 * Weights under hashed features: a feature is a number below `SIZE`, made by `mix` from small numbers; what is not kept weighs 0.
 * One table serves tags, heads and relations, whose features begin with numbers of their own.
 */
export const BITS = 22;
export const SIZE = 1 << BITS;

/** A number from a number and what came before. */
export const mix = (hash: number, value: number): number => {
  const x = Math.imul(hash ^ value, 0x9e3779b1);
  return x ^ (x >>> 15);
};
/** The place of a hash in the table. */
export const place = (hash: number): number => {
  const x = Math.imul(hash, 0x85ebca6b);
  return (x ^ (x >>> 13)) & (SIZE - 1);
};
/** A number from letters. */
export function ofText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Writes weights as text: for each that is not 0 the gap from the one before (seven bits a byte) and the weight (one byte), in base 64. */
export function encode(weights: Int8Array): string {
  const bytes: number[] = [];
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    let gap = i - last;
    last = i;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap, weights[i]! & 255);
  }
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out += LETTERS[n >> 18]! + LETTERS[(n >> 12) & 63]! + LETTERS[(n >> 6) & 63]! + LETTERS[n & 63]!;
  }
  return out;
}
/** Reads what `encode` wrote. */
export function decode(text: string): Int8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[LETTERS.charCodeAt(i)] = i;
  const weights = new Int8Array(SIZE);
  let bits = 0;
  let held = 0;
  let at = -1;
  let gap = 0;
  let shift = 0;
  let weight = false;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 6) | value[text.charCodeAt(i)]!) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 255;
    if (weight) {
      at += gap;
      if (gap > 0 && at < SIZE) weights[at] = byte;
      gap = 0;
      shift = 0;
      weight = false;
    } else {
      gap |= (byte & 127) << shift;
      shift += 7;
      weight = byte < 128;
    }
  }
  return weights;
}
