import type { Layers, Stretch } from "./layers.ts";

const inside = (w: number, spans: readonly Stretch[]): boolean => spans.some(([a, b]) => a <= w && w < b);
const sizeOf = (spans: readonly Stretch[]): number => spans.reduce((n, [a, b]) => n + b - a, 0);

/**
 * In whose words each attribution stands: by index, that of the one with the shortest content around its cue and content, or -1.
 * `anchors` is the word of each cue (the content's first word where there is no cue). Linear in words and in the depth of nesting.
 */
export function findParents(
  l: Layers,
  anchors: readonly number[],
  contents: readonly (readonly Stretch[])[],
): number[] {
  const order = contents.map((_, i) => i).sort((a, b) => sizeOf(contents[b]!) - sizeOf(contents[a]!) || a - b);
  // Painted from the longest content to the shortest: what a word shows last is the innermost.
  const parents = new Array<number>(contents.length).fill(-1);
  const painted = new Int32Array(l.words.count).fill(-1);
  for (const i of order) {
    const [from] = contents[i]![0] ?? [-1];
    const at = anchors[i]!;
    if (from === undefined || from < 0) continue;
    const p = painted[from]!;
    // Both the cue and the content must stand in the same words of another.
    if (p >= 0) parents[i] = holding(p, at, anchors, contents, parents);
    for (const [a, b] of contents[i]!) for (let w = a; w < b; w++) painted[w] = i;
  }
  return parents;
}

/** The innermost of `p` and those around it in which a cue stands, be it between the other's cue and its content (`ذكرت، نقلا عن …`). */
function holding(
  p: number,
  at: number,
  anchors: readonly number[],
  contents: readonly (readonly Stretch[])[],
  parents: readonly number[],
): number {
  for (let q = p; q >= 0; q = parents[q]!) {
    const from = contents[q]![0]![0];
    if (inside(at, contents[q]!) || (anchors[q]! < at && at < from)) return q;
  }
  return -1;
}

/** By word: the index of the innermost content in which it stands, else -1. */
export function innermostOf(l: Layers, contents: readonly (readonly Stretch[])[]): Int32Array {
  const of = new Int32Array(l.words.count).fill(-1);
  const order = contents.map((_, i) => i).sort((a, b) => sizeOf(contents[b]!) - sizeOf(contents[a]!) || a - b);
  for (const i of order) for (const [a, b] of contents[i]!) of.fill(i, a, b);
  return of;
}
