import type { IdentityLine, Pair } from "@isnad/record/answers";
import { describe, expect, it } from "vitest";
import { graphOf, pairKey } from "./graph.ts";
import { layOut, layOutInSlices } from "./layout.ts";

const who = (identity: number) => ({ identity, name: `N${identity}` }) as IdentityLine;
const pair = (from: number, to: number, n = 1, kind: Pair["kind"] = "acts"): Pair => ({
  from: who(from),
  to: who(to),
  kind,
  types: {},
  n,
  reports: 1,
});

describe("the network", () => {
  it("has the heaviest first, and so many pairs", () => {
    const { nodes, links } = graphOf([pair(1, 2, 5), pair(3, 2, 4, "says-of"), pair(4, 5)], 2);
    expect(nodes.map((n) => [n.who.identity, n.weight])).toEqual([
      [2, 9],
      [1, 5],
      [3, 4],
    ]);
    expect(links).toEqual([
      { from: 1, to: 0, kind: "acts", n: 5 },
      { from: 2, to: 0, kind: "says-of", n: 4 },
    ]);
    expect(graphOf([], 9)).toEqual({ nodes: [], links: [] });
    expect(pairKey(pair(1, 2, 3, "says-to"))).toBe("1-says-to-2");
  });
  it("lies on the paper, always the same, what is joined nearer than what is not", () => {
    const lines = [];
    for (let g = 0; g < 6; g++) for (let i = 1; i < 8; i++) lines.push({ from: g * 8, to: g * 8 + i, n: 1 + i });
    const spots = layOut(48, lines, 1.6);
    expect(layOut(48, lines, 1.6)).toEqual(spots);
    for (const { x, y } of spots) {
      expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
    }
    const apart = (a: number, b: number) => Math.hypot(spots[a]!.x - spots[b]!.x, spots[a]!.y - spots[b]!.y);
    const mean = (list: number[]) => list.reduce((s, v) => s + v, 0) / list.length;
    const joined = mean(lines.map(({ from, to }) => apart(from, to)));
    const all = mean(spots.flatMap((_, i) => spots.slice(i + 1).map((_, j) => apart(i, i + 1 + j))));
    expect(joined).toBeLessThan(all / 2);
  });
  it("stands few nodes anywhere but on one another", () => {
    expect(layOut(0, [], 1)).toEqual([]);
    expect(layOut(1, [], 1)).toEqual([{ x: 0.5, y: 0.5 }]);
    const [a, b] = layOut(2, [{ from: 0, to: 1, n: 1 }], 1.5);
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(0.5);
  });
  it("is the same in slices, and ends when it is given up", async () => {
    const lines = Array.from({ length: 90 }, (_, i) => ({ from: i % 20, to: (i * 7) % 60, n: 1 + (i % 3) }));
    const control = new AbortController();
    expect(await layOutInSlices(60, lines, 1.6, control.signal)).toEqual(layOut(60, lines, 1.6));
    // So many that no machine is through with them in one slice.
    const given = layOutInSlices(1500, lines, 1.6, control.signal);
    control.abort();
    expect(await given).toBeNull();
  });
  it("takes hundreds without long waiting", () => {
    const lines = Array.from({ length: 300 }, (_, i) => ({ from: i % 40, to: (i * 7) % 400, n: 1 }));
    const began = performance.now();
    layOut(400, lines, 1.5);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
