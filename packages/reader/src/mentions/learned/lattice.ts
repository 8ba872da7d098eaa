import { COUNT, follows } from "./labels.ts";

const IMPOSSIBLE = -1e9;

/**
 * The labels of one sentence as a linear chain: scores a token and label, scores a pair of labels, and from them the
 * best path and how probable a stretch is (Lafferty, McCallum and Pereira 2001).
 */
export class Lattice {
  /** `length × COUNT` scores. */
  scores = new Float64Array(0);
  length = 0;
  readonly transition: Float64Array;
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private back = new Int8Array(0);
  private total = 0;
  private before = false;
  private after = false;

  constructor(transition: ArrayLike<number>) {
    this.transition = new Float64Array(COUNT * COUNT);
    for (let a = 0; a < COUNT; a++)
      for (let b = 0; b < COUNT; b++)
        this.transition[a * COUNT + b] = follows(a, b) ? transition[a * COUNT + b]! : IMPOSSIBLE;
  }

  /** Makes room for a stretch and clears its scores. `before`, `after`: whether a token that is in no name stands at its edges. */
  reset(length: number, before = false, after = false): void {
    this.length = length;
    this.before = before;
    this.after = after;
    if (this.scores.length < length * COUNT) {
      this.scores = new Float64Array(length * COUNT * 2);
      this.alpha = new Float64Array(length * COUNT * 2);
      this.beta = new Float64Array(length * COUNT * 2);
      this.back = new Int8Array(length * COUNT * 2);
    } else this.scores.fill(0, 0, length * COUNT);
  }

  /** What label `b` of the first token scores for what stands before it: no name goes on there. */
  private opening(b: number): number {
    if (b !== 0 && b % 2 === 0) return IMPOSSIBLE;
    return this.before ? this.transition[b]! : 0;
  }
  private closing(b: number): number {
    return this.after ? this.transition[b * COUNT]! : 0;
  }

  /** The best label of each token. */
  best(out: Int8Array): void {
    const { length, scores, transition, alpha, back } = this;
    if (length === 0) return;
    for (let b = 0; b < COUNT; b++) alpha[b] = scores[b]! + this.opening(b);
    for (let i = 1; i < length; i++) {
      const row = i * COUNT;
      for (let b = 0; b < COUNT; b++) {
        let best = Number.NEGATIVE_INFINITY;
        let from = 0;
        for (let a = 0; a < COUNT; a++) {
          const s = alpha[row - COUNT + a]! + transition[a * COUNT + b]!;
          if (s > best) {
            best = s;
            from = a;
          }
        }
        alpha[row + b] = best + scores[row + b]!;
        back[row + b] = from;
      }
    }
    let at = 0;
    const last = (length - 1) * COUNT;
    for (let b = 1; b < COUNT; b++)
      if (alpha[last + b]! + this.closing(b) > alpha[last + at]! + this.closing(at)) at = b;
    for (let i = length - 1; i >= 0; i--) {
      out[i] = at;
      at = back[i * COUNT + at]!;
    }
  }

  /** Sums over all paths, for `probability` and `marginal`; gives the logarithm of the whole. `allowed`: bits of labels a token. */
  sum(allowed?: ArrayLike<number>): number {
    const { length, scores, transition, alpha, beta } = this;
    const open = (i: number, b: number) => allowed === undefined || ((allowed[i]! >> b) & 1) === 1;
    for (let b = 0; b < COUNT; b++) alpha[b] = open(0, b) ? scores[b]! + this.opening(b) : IMPOSSIBLE;
    for (let i = 1; i < length; i++) {
      const row = i * COUNT;
      for (let b = 0; b < COUNT; b++)
        alpha[row + b] = open(i, b) ? logSum(alpha, row - COUNT, transition, b, COUNT) + scores[row + b]! : IMPOSSIBLE;
    }
    const last = (length - 1) * COUNT;
    for (let b = 0; b < COUNT; b++) beta[last + b] = this.closing(b);
    for (let i = length - 2; i >= 0; i--) {
      const row = i * COUNT;
      const next = row + COUNT;
      for (let a = 0; a < COUNT; a++) {
        let max = Number.NEGATIVE_INFINITY;
        for (let b = 0; b < COUNT; b++) {
          const s = (open(i + 1, b) ? scores[next + b]! + beta[next + b]! : IMPOSSIBLE) + transition[a * COUNT + b]!;
          term[b] = s;
          if (s > max) max = s;
        }
        let n = 0;
        for (let b = 0; b < COUNT; b++) n += Math.exp(term[b]! - max);
        beta[row + a] = max + Math.log(n);
      }
    }
    let max = Number.NEGATIVE_INFINITY;
    for (let b = 0; b < COUNT; b++) max = Math.max(max, alpha[last + b]! + beta[last + b]!);
    let n = 0;
    for (let b = 0; b < COUNT; b++) n += Math.exp(alpha[last + b]! + beta[last + b]! - max);
    this.total = max + Math.log(n);
    return this.total;
  }

  /** How probable it is that token `i` bears a label; after `sum`. */
  marginal(i: number, label: number): number {
    return Math.exp(this.alpha[i * COUNT + label]! + this.beta[i * COUNT + label]! - this.total);
  }

  /** How probable it is that label `b` of token `i` follows label `a`; after `sum` without `allowed`. */
  pair(i: number, a: number, b: number): number {
    return Math.exp(
      this.alpha[(i - 1) * COUNT + a]! +
        this.transition[a * COUNT + b]! +
        this.scores[i * COUNT + b]! +
        this.beta[i * COUNT + b]! -
        this.total,
    );
  }

  /** How probable it is that the tokens `from … to` (exclusive) are one name whose first label is `label`; after `sum`. */
  span(from: number, to: number, label: number): number {
    const { scores, transition, alpha, beta, length } = this;
    const inside = label + 1;
    let s = alpha[from * COUNT + label]!;
    let at = label;
    for (let i = from + 1; i < to; i++) {
      s += transition[at * COUNT + inside]! + scores[i * COUNT + inside]!;
      at = inside;
    }
    if (to >= length) return Math.exp(s + this.closing(at) - this.total);
    let max = Number.NEGATIVE_INFINITY;
    for (let b = 0; b < COUNT; b++) {
      term[b] =
        b === inside ? IMPOSSIBLE : transition[at * COUNT + b]! + scores[to * COUNT + b]! + beta[to * COUNT + b]!;
      if (term[b]! > max) max = term[b]!;
    }
    let n = 0;
    for (let b = 0; b < COUNT; b++) n += Math.exp(term[b]! - max);
    return Math.exp(s + max + Math.log(n) - this.total);
  }
}

const term = new Float64Array(COUNT);

function logSum(alpha: Float64Array, row: number, transition: Float64Array, b: number, count: number): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < count; a++) {
    const s = alpha[row + a]! + transition[a * count + b]!;
    term[a] = s;
    if (s > max) max = s;
  }
  let n = 0;
  for (let a = 0; a < count; a++) n += Math.exp(term[a]! - max);
  return max + Math.log(n);
}
