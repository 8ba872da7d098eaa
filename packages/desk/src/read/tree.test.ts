import type { Mark } from "@isnad/record/marks";
import { describe, expect, it } from "vitest";
import { type Piece, treeOf } from "./tree.ts";

const mark = (id: string, start: number, end: number, look = "entity person"): Mark => ({ id, start, end, look });
/** A tree in brackets: `a[1:b]c`. */
const drawn = (pieces: readonly Piece[]): string =>
  pieces.map((p) => (typeof p === "string" ? p : `[${p.mark.id}${p.first ? "!" : ""}:${drawn(p.inside)}]`)).join("");
const tree = (text: string, marks: Mark[], from = 0, to = text.length) =>
  drawn(treeOf(text, from, to, marks, new Set()));

describe("marks in a text", () => {
  it.each([
    ["none", [], "abcdef"],
    ["one", [mark("A", 1, 3)], "a[A!:bc]def"],
    ["one in another", [mark("A", 0, 5), mark("B", 1, 3)], "[A!:a[B!:bc]de]f"],
    ["the same stretch", [mark("A", 1, 3), mark("B", 1, 3)], "a[A!:[B!:bc]]def"],
    ["two that cross", [mark("A", 0, 3), mark("B", 2, 5)], "[A!:ab[B!:c]][B:de]f"],
    ["three that cross", [mark("A", 0, 4), mark("B", 1, 5), mark("C", 2, 6)], "[A!:a[B!:b[C!:cd]]][B:[C:e]][C:f]"],
    ["side by side", [mark("A", 0, 2), mark("B", 2, 4)], "[A!:ab][B!:cd]ef"],
    ["one twice", [mark("A", 0, 1), mark("A", 3, 4)], "[A!:a]bc[A:d]ef"],
    ["to the end", [mark("A", 4, 6)], "abcd[A!:ef]"],
  ] as const)("%s", (_, marks, want) => expect(tree("abcdef", [...marks])).toBe(want));

  it("cut by the stretch that is shown", () => {
    expect(tree("abcdef", [mark("A", 0, 3), mark("B", 1, 6), mark("C", 5, 6)], 2, 5)).toBe("[A!:[B!:c]][B:de]");
  });
  it("loses and adds no letter, whatever crosses", () => {
    const text = "abcdefghijklmnopqrstuvwxyz";
    let seed = 7;
    const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
    const letters = (pieces: readonly Piece[]): string =>
      pieces.map((p) => (typeof p === "string" ? p : letters(p.inside))).join("");
    for (let i = 0; i < 200; i++) {
      const marks = Array.from({ length: 12 }, (_, k) => {
        const start = random(25);
        return mark(`M${k}`, start, start + 1 + random(26 - start));
      }).sort((a, b) => a.start - b.start || b.end - a.end);
      expect(letters(treeOf(text, 0, 26, marks, new Set()))).toBe(text);
    }
  });
  it("knows what is said inside what is said", () => {
    const [outer] = treeOf(
      "abc",
      0,
      3,
      [mark("S1", 0, 3, "content named"), mark("S2", 1, 3, "content group")],
      new Set(),
    );
    expect(typeof outer === "object" && [outer.depth, (outer.inside[1] as { depth: number }).depth]).toEqual([0, 1]);
  });
});
