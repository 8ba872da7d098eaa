/**
 * The best projective tree over `count` nodes of which 0 is the root with one child (Eisner 1996): `score[h * count + d]` is that of `d`
 * hanging on `h`. Time grows with the third power of `count`, so that callers cut long sentences.
 */
export function bestTree(score: Float32Array, count: number): Int32Array {
  const n = count;
  const size = n * n;
  // Complete and incomplete spans from i to j, headed on the left (L) or on the right (R), and where each was put together.
  const completeL = new Float32Array(size);
  const completeR = new Float32Array(size);
  const openL = new Float32Array(size);
  const openR = new Float32Array(size);
  const atL = new Int32Array(size);
  const atR = new Int32Array(size);
  const atOpen = new Int32Array(size);
  for (let width = 1; width < n; width++) {
    for (let i = 0; i + width < n; i++) {
      const j = i + width;
      const ij = i * n + j;
      let best = Number.NEGATIVE_INFINITY;
      let at = i;
      for (let k = i; k < j; k++) {
        const s = completeL[i * n + k]! + completeR[(k + 1) * n + j]!;
        if (s > best) {
          best = s;
          at = k;
        }
      }
      atOpen[ij] = at;
      openL[ij] = best + score[ij]!;
      openR[ij] = i === 0 ? Number.NEGATIVE_INFINITY : best + score[j * n + i]!;
      best = Number.NEGATIVE_INFINITY;
      for (let k = i; k < j; k++) {
        const s = completeR[i * n + k]! + openR[k * n + j]!;
        if (s > best) {
          best = s;
          at = k;
        }
      }
      completeR[ij] = best;
      atR[ij] = at;
      best = Number.NEGATIVE_INFINITY;
      // The root has one child: nothing is complete under it before the last word.
      const from = i === 0 && j < n - 1 ? j : i + 1;
      for (let k = from; k <= j; k++) {
        const s = openL[i * n + k]! + completeL[k * n + j]!;
        if (s > best) {
          best = s;
          at = k;
        }
      }
      completeL[ij] = i === 0 && j < n - 1 ? Number.NEGATIVE_INFINITY : best;
      atL[ij] = at;
    }
  }
  const head = new Int32Array(n).fill(-1);
  const stack: [number, number, number][] = [[0, n - 1, 0]];
  while (stack.length > 0) {
    const [i, j, kind] = stack.pop()!;
    if (i === j) continue;
    const ij = i * n + j;
    if (kind === 0) {
      const k = atL[ij]!;
      stack.push([i, k, 2], [k, j, 0]);
    } else if (kind === 1) {
      const k = atR[ij]!;
      stack.push([i, k, 1], [k, j, 3]);
    } else {
      if (kind === 2) head[j] = i;
      else head[i] = j;
      const k = atOpen[ij]!;
      stack.push([i, k, 0], [k + 1, j, 1]);
    }
  }
  return head;
}
