/** Where each node stands, 0 to 1 in both directions. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}
interface Line {
  readonly from: number;
  readonly to: number;
  readonly n: number;
}

/** Turns of the seeds of a sunflower: nodes begin apart, the heavy ones in the middle, always in the same way. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Lays a graph out: what is joined draws together, everything else keeps apart, nothing flies away. Deterministic, and done in about
 * a hundredth of a second for a hundred nodes.
 *
 * @param count of nodes, the heaviest first
 * @param aspect width by height of the paper; names stand beside their nodes, so that room is wanted sideways
 */
export function layOut(count: number, lines: readonly Line[], aspect: number): Spot[] {
  const steps = layingOut(count, lines, aspect);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So long a slice holds the page up: half of a frame. */
const SLICE_MS = 8;

/** The same, in slices between which the page answers; null when it was given up. */
export async function layOutInSlices(
  count: number,
  lines: readonly Line[],
  aspect: number,
  signal: AbortSignal,
): Promise<Spot[] | null> {
  const steps = layingOut(count, lines, aspect);
  let until = performance.now() + SLICE_MS;
  while (!signal.aborted) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await new Promise((go) => setTimeout(go));
    until = performance.now() + SLICE_MS;
  }
  return null;
}

function* layingOut(count: number, lines: readonly Line[], aspect: number): Generator<void, Spot[]> {
  if (count === 0) return [];
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const dx = new Float64Array(count);
  const dy = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const r = Math.sqrt((i + 0.5) / count);
    x[i] = r * Math.cos(i * GOLDEN);
    y[i] = r * Math.sin(i * GOLDEN);
  }
  // What lies apart by this much neither pushes nor pulls (Fruchterman and Reingold 1991).
  const k = 1.5 / Math.sqrt(count);
  const steps = count > 250 ? 90 : 300;
  for (let step = 0; step < steps; step++) {
    const heat = 0.12 * (1 - step / steps) ** 1.5 + 0.001;
    dx.fill(0);
    dy.fill(0);
    for (let i = 0; i < count; i++)
      for (let j = i + 1; j < count; j++) {
        const ex = x[i]! - x[j]!;
        const ey = y[i]! - y[j]!;
        const d2 = ex * ex + ey * ey + 1e-6;
        if (d2 > 36 * k * k) continue;
        const push = (k * k) / d2;
        dx[i]! += ex * push;
        dy[i]! += ey * push;
        dx[j]! -= ex * push;
        dy[j]! -= ey * push;
      }
    for (const { from, to, n } of lines) {
      const ex = x[from]! - x[to]!;
      const ey = y[from]! - y[to]!;
      const pull = (Math.sqrt(ex * ex + ey * ey) / k) * 0.28 * Math.min(2, 0.8 + 0.5 * Math.log10(n + 1));
      dx[from]! -= ex * pull;
      dy[from]! -= ey * pull;
      dx[to]! += ex * pull;
      dy[to]! += ey * pull;
    }
    for (let i = 0; i < count; i++) {
      // Towards the middle, so that parts that nothing joins stay on the paper.
      dx[i]! -= x[i]! * 0.9 * k;
      dy[i]! -= y[i]! * 0.9 * k;
      const d = Math.hypot(dx[i]!, dy[i]!) || 1;
      const go = Math.min(d, heat) / d;
      x[i]! += dx[i]! * go;
      y[i]! += dy[i]! * go;
    }
    yield;
  }
  return fit(x, y, aspect);
}

/** Stretched to the paper; turned so that the longer side lies along it. */
function fit(x: Float64Array, y: Float64Array, aspect: number): Spot[] {
  const range = (a: Float64Array) => {
    let [lo, hi] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const v of a) {
      lo = Math.min(lo, v);
      hi = Math.max(hi, v);
    }
    return [lo, hi - lo || 1] as const;
  };
  const wide = range(x)[1] >= range(y)[1];
  const [a, b] = wide === aspect >= 1 ? [x, y] : [y, x];
  const [[ax, aw], [by, bw]] = [range(a), range(b)];
  return Array.from(a, (v, i) => ({
    x: x.length === 1 ? 0.5 : (v - ax) / aw,
    y: x.length === 1 ? 0.5 : (b[i]! - by) / bw,
  }));
}
