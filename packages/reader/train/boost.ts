/**
 * Grows trees one after the other, each towards what those before leave unexplained of yes and no (Friedman 2001, Greedy function approximation: a
 * gradient boosting machine; histograms, leaf by leaf and part of the rows and traits for each tree as in Ke et al. 2017, LightGBM). Deterministic.
 */
import { UNIT } from "../src/events/ranking/forest.ts";
import { dice } from "./conllu.ts";

const TREES = 250;
const LEAVES = 8;
const RATE = 0.05;
/** A leaf has so many rows at least. */
const LEAST = 100;
const L2 = 5;
/** So much of the rows and of the traits each tree sees. */
const ROWS = 0.7;
const TRAITS = 0.4;

interface Leaf {
  readonly rows: Int32Array;
  readonly g: number;
  readonly h: number;
  readonly split: Split | undefined;
}
interface Split {
  readonly gain: number;
  readonly trait: number;
  readonly most: number;
}
type Node = { readonly trait: number; readonly most: number; left: Node; right: Node } | { value: number };

/** Rows of whole numbers from -128 to 127 and whether each is a yes; a forest in the text that `parseForest` reads. */
export function learnForest(rows: readonly (readonly number[])[], yes: readonly boolean[]): string {
  const n = rows.length;
  const width = rows[0]!.length;
  // Column by column, from 0 to 255.
  const columns = Array.from({ length: width }, (_, f) => Uint8Array.from(rows, (r) => r[f]! + 128));
  const random = dice(1907);
  const score = new Float64Array(n).fill(Math.log(yes.filter(Boolean).length / yes.filter((y) => !y).length));
  const gradient = new Float64Array(n);
  const curve = new Float64Array(n);
  const lines: string[] = [];
  for (let t = 0; t < TREES; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      gradient[i] = p - (yes[i] ? 1 : 0);
      curve[i] = p * (1 - p);
    }
    const seen = Int32Array.from(rows.keys()).filter(() => random(1000) < 1000 * ROWS);
    const traits = columns.map((_, f) => f).filter(() => random(1000) < 1000 * TRAITS);
    const grow = (part: Int32Array): Leaf => {
      let g = 0;
      let h = 0;
      for (const i of part) {
        g += gradient[i]!;
        h += curve[i]!;
      }
      return { rows: part, g, h, split: bestSplit(part, g, h, traits, columns, gradient, curve) };
    };
    const root = { value: 0 } as Node;
    const open: { node: Node; leaf: Leaf }[] = [{ node: root, leaf: grow(seen) }];
    while (open.length < LEAVES) {
      let best = -1;
      for (let k = 0; k < open.length; k++)
        if (open[k]!.leaf.split && (best === -1 || open[k]!.leaf.split!.gain > open[best]!.leaf.split!.gain)) best = k;
      if (best === -1) break;
      const { node, leaf } = open.splice(best, 1)[0]!;
      const { trait, most } = leaf.split!;
      const column = columns[trait]!;
      const [left, right] = [{ value: 0 } as Node, { value: 0 } as Node];
      open.push({ node: left, leaf: grow(leaf.rows.filter((i) => column[i]! <= most)) });
      open.push({ node: right, leaf: grow(leaf.rows.filter((i) => column[i]! > most)) });
      delete (node as { value?: number }).value;
      Object.assign(node, { trait, most, left, right });
    }
    for (const { node, leaf } of open)
      (node as { value: number }).value = Math.round((-RATE * leaf.g) / (leaf.h + L2) / UNIT);
    for (let i = 0; i < n; i++) {
      let node = root;
      while ("trait" in node) node = columns[node.trait]![i]! <= node.most ? node.left : node.right;
      score[i]! += node.value * UNIT;
    }
    const words: string[] = [];
    const write = (node: Node): void => {
      if (!("trait" in node)) {
        words.push("-", node.value.toString(36));
        return;
      }
      words.push(node.trait.toString(36), (node.most - 128).toString(36));
      write(node.left);
      write(node.right);
    };
    write(root);
    lines.push(words.join(" "));
  }
  return lines.join("\n");
}

const sumG = new Float64Array(256);
const sumH = new Float64Array(256);
const count = new Int32Array(256);

function bestSplit(
  part: Int32Array,
  g: number,
  h: number,
  traits: readonly number[],
  columns: readonly Uint8Array[],
  gradient: Float64Array,
  curve: Float64Array,
): Split | undefined {
  if (part.length < 2 * LEAST) return undefined;
  const whole = (g * g) / (h + L2);
  let best: Split | undefined;
  for (const trait of traits) {
    const column = columns[trait]!;
    sumG.fill(0);
    sumH.fill(0);
    count.fill(0);
    for (let k = 0; k < part.length; k++) {
      const i = part[k]!;
      const b = column[i]!;
      sumG[b]! += gradient[i]!;
      sumH[b]! += curve[i]!;
      count[b]!++;
    }
    let lg = 0;
    let lh = 0;
    let ln = 0;
    for (let b = 0; b < 255; b++) {
      if (count[b] === 0) continue;
      lg += sumG[b]!;
      lh += sumH[b]!;
      ln += count[b]!;
      if (ln < LEAST) continue;
      if (part.length - ln < LEAST) break;
      const rg = g - lg;
      const gain = (lg * lg) / (lh + L2) + (rg * rg) / (h - lh + L2) - whole;
      if (gain > 1e-6 && (best === undefined || gain > best.gain)) best = { gain, trait, most: b };
    }
  }
  return best;
}
