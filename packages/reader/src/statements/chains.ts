import type { Layers, Stretch } from "./layers.ts";

const inside = (w: number, spans: readonly Stretch[]): boolean => spans.some(([a, b]) => a <= w && w < b);
const sizeOf = (spans: readonly Stretch[]): number => spans.reduce((n, [a, b]) => n + b - a, 0);

/** From the longest content to the shortest; of two that are the same the one cited for it is the outer. */
const fromOuter = (contents: readonly (readonly Stretch[])[], cited: readonly boolean[]): number[] =>
  contents
    .map((_, i) => i)
    .sort((a, b) => sizeOf(contents[b]!) - sizeOf(contents[a]!) || Number(cited[b]) - Number(cited[a]) || a - b);

/**
 * In whose words each attribution stands: by index, that of the one with the shortest content around its cue and content, or -1.
 * `anchors` is the word of each cue (the content's first word where there is no cue); `cited` tells who is cited for another's words
 * (`أكد الوزير، بحسب الوكالة، أن`). Linear in words and in the depth of nesting.
 */
export function findParents(
  l: Layers,
  anchors: readonly number[],
  contents: readonly (readonly Stretch[])[],
  cited: readonly boolean[],
): number[] {
  const order = fromOuter(contents, cited);
  // Painted from the longest content to the shortest: what a word shows last is the innermost.
  const parents = new Array<number>(contents.length).fill(-1);
  const painted = new Int32Array(l.words.count).fill(-1);
  for (const i of order) {
    const [from] = contents[i]![0] ?? [-1];
    if (from === undefined || from < 0) continue;
    const p = painted[from]!;
    // Both the cue and the content must stand in the same words of another.
    if (p >= 0) parents[i] = holding(p, i, { anchors, contents, parents, cited });
    for (const [a, b] of contents[i]!) for (let w = a; w < b; w++) painted[w] = i;
  }
  return parents;
}

interface Standing {
  readonly anchors: readonly number[];
  readonly contents: readonly (readonly Stretch[])[];
  readonly parents: readonly number[];
  readonly cited: readonly boolean[];
}

/**
 * The innermost of `p` and those around it in which the cue of `i` stands, be it between the other's cue and its content (`ذكرت، نقلا عن …`);
 * or who is cited between the cue and the content of `i`.
 */
function holding(p: number, i: number, { anchors, contents, parents, cited }: Standing): number {
  const at = anchors[i]!;
  const own = contents[i]![0]![0];
  for (let q = p; q >= 0; q = parents[q]!) {
    const from = contents[q]![0]![0];
    if (inside(at, contents[q]!) || (anchors[q]! < at && at < from)) return q;
    if (cited[q] && from === own && at < anchors[q]! && anchors[q]! < own) return q;
  }
  return -1;
}

/** By word: the index of the innermost content in which it stands, else -1. */
export function innermostOf(
  l: Layers,
  contents: readonly (readonly Stretch[])[],
  cited: readonly boolean[],
): Int32Array {
  const of = new Int32Array(l.words.count).fill(-1);
  for (const i of fromOuter(contents, cited)) for (const [a, b] of contents[i]!) of.fill(i, a, b);
  return of;
}
