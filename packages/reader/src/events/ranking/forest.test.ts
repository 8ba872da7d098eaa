import { describe, expect, it } from "vitest";
import { learnForest } from "../../../train/boost.ts";
import { parseForest, scoreOf, UNIT } from "./forest.ts";
import { TRAITS } from "./traits.ts";

describe("forests", () => {
  it("go down their trees by the traits of a row and add up what the leaves say", () => {
    // The first trait at most 3: the second at most 0 adds 1 and else 2; else 10; and a tree of one leaf.
    const forest = parseForest("0 3 1 0 - 1 - 2 - a\n- -3")!;
    expect(scoreOf(forest, [3, 0])).toBe((1 - 3) * UNIT);
    expect(scoreOf(forest, [3, 1])).toBe((2 - 3) * UNIT);
    expect(scoreOf(forest, [4, 0])).toBe((10 - 3) * UNIT);
  });

  it("are none where the text is empty", () => {
    expect(parseForest("")).toBeUndefined();
  });

  it("learn what two traits tell together, and the same from the same rows", () => {
    const rows: number[][] = [];
    const yes: boolean[] = [];
    for (let i = 0; i < 2000; i++) {
      const row = [i % 7, (i * 13) % 11, (i * 5) % 3];
      rows.push(row);
      yes.push(row[0]! > 3 === row[1]! > 5);
    }
    const text = learnForest(rows, yes);
    expect(learnForest(rows, yes)).toBe(text);
    const forest = parseForest(text)!;
    const right = rows.filter((row, i) => scoreOf(forest, row) > 0 === yes[i]).length;
    expect(right / rows.length).toBeGreaterThan(0.95);
  });

  it("look at as many traits as have names", () => {
    expect(new Set(TRAITS).size).toBe(TRAITS.length);
    expect(TRAITS.length).toBe(74);
  });
});
