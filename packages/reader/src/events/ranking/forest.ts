/** Trees that add up to a score (Friedman 2001, Greedy function approximation), flat: a node splits on a trait or is a leaf. */
export interface Forest {
  /** By node: the trait that it splits on, -1 for a leaf. */
  readonly trait: Int16Array;
  /** By node: rows whose trait is at most this go to the next node, others to `other`. */
  readonly most: Int16Array;
  readonly other: Int32Array;
  /** By leaf: what it adds, in parts of `UNIT`. */
  readonly value: Int16Array;
  /** The first node of each tree. */
  readonly roots: Int32Array;
}

/** Values of leaves are kept as whole numbers of this part of one. */
export const UNIT = 1 / 512;

/** A forest out of text: trees by lines, their nodes in preorder, `trait most` or `- value`, in base 36. */
export function parseForest(text: string): Forest | undefined {
  if (text === "") return undefined;
  const trait: number[] = [];
  const most: number[] = [];
  const other: number[] = [];
  const value: number[] = [];
  const roots: number[] = [];
  for (const line of text.split("\n")) {
    const words = line.split(" ");
    let at = 0;
    const read = (): void => {
      const node = trait.length;
      const [first, second] = [words[at]!, Number.parseInt(words[at + 1]!, 36)];
      at += 2;
      trait.push(first === "-" ? -1 : Number.parseInt(first, 36));
      most.push(first === "-" ? 0 : second);
      value.push(first === "-" ? second : 0);
      other.push(0);
      if (first === "-") return;
      read();
      other[node] = trait.length;
      read();
    };
    roots.push(trait.length);
    read();
  }
  return {
    trait: Int16Array.from(trait),
    most: Int16Array.from(most),
    other: Int32Array.from(other),
    value: Int16Array.from(value),
    roots: Int32Array.from(roots),
  };
}

/** What all trees add up to for a row of traits. */
export function scoreOf({ trait, most, other, value, roots }: Forest, row: readonly number[]): number {
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    for (let f = trait[node]!; f !== -1; f = trait[node]!) node = row[f]! <= most[node]! ? node + 1 : other[node]!;
    sum += value[node]!;
  }
  return sum * UNIT;
}
