/** How many words a shingle has. */
const LENGTH = 4;
/** One shingle in so many is kept for finding candidates. */
export const SAMPLED = 4;

/**
 * A text's shingles: hashes of all runs of four stems, sorted, each once. Stems are folded and without clitics, so that
 * `وقالت` and `قالت` are one. A text of fewer words is one shingle.
 */
export function shinglesOf(stems: readonly string[]): Uint32Array {
  if (stems.length === 0) return new Uint32Array(0);
  const words = stems.map(hash);
  const count = Math.max(1, words.length - LENGTH + 1);
  const out = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let h = 0x9e3779b9;
    for (let k = i; k < Math.min(i + LENGTH, words.length); k++) h = mix(h ^ words[k]!);
    out[i] = h;
  }
  out.sort();
  let n = 0;
  for (let i = 0; i < count; i++) if (i === 0 || out[i] !== out[i - 1]) out[n++] = out[i]!;
  return out.slice(0, n);
}

/** The shingles that are kept in the table of sketches: the same quarter of all texts. */
export function sketchOf(shingles: Uint32Array): number[] {
  const out: number[] = [];
  for (const h of shingles) if (h % SAMPLED === 0) out.push(h);
  return out;
}

export interface Overlap {
  /** Shared shingles by those of both together (Jaccard), 0 to 1. */
  readonly resemblance: number;
  /** Shared shingles by those of the shorter text, 0 to 1: 1 when it is a part of the other. */
  readonly containment: number;
  readonly shared: number;
}

/** How much of two texts is the same, by their sorted shingles. */
export function overlap(a: Uint32Array, b: Uint32Array): Overlap {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const shorter = Math.min(a.length, b.length);
  return {
    shared,
    resemblance: shared / Math.max(1, a.length + b.length - shared),
    containment: shared / Math.max(1, shorter),
  };
}

/** FNV-1a over UTF-16 code units. */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Murmur3's last mixing: every bit of the input moves every bit of the output. */
function mix(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
