import type { IdentityLine, Pair } from "@isnad/record/answers";

export type PairKind = Pair["kind"];
export const PAIR_KINDS: readonly PairKind[] = ["acts", "says-to", "says-of"];

export interface Node {
  readonly who: IdentityLine;
  /** How many facts it stands in, of those drawn. */
  readonly weight: number;
}
export interface Link {
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
  readonly kind: PairKind;
  readonly n: number;
}
export interface Graph {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

/** The graph of the most frequent pairs, `most` of them at the most; the heaviest node first. The same pairs give the same graph. */
export function graphOf(pairs: readonly Pair[], most: number): Graph {
  const weights = new Map<number, { who: IdentityLine; weight: number }>();
  const drawn = pairs.slice(0, most);
  for (const { from, to, n } of drawn)
    for (const who of [from, to]) {
      const node = weights.get(who.identity);
      if (node) node.weight += n;
      else weights.set(who.identity, { who, weight: n });
    }
  const nodes = [...weights.values()].sort((a, b) => b.weight - a.weight || a.who.identity - b.who.identity);
  const index = new Map(nodes.map(({ who }, i) => [who.identity, i]));
  return {
    nodes,
    links: drawn.map(({ from, to, kind, n }) => ({
      from: index.get(from.identity)!,
      to: index.get(to.identity)!,
      kind,
      n,
    })),
  };
}

/** A pair in an address: `12-acts-34`. */
export const pairKey = (pair: Pair): string => `${pair.from.identity}-${pair.kind}-${pair.to.identity}`;
