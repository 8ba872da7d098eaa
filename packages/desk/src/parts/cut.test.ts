import { describe, expect, it } from "vitest";
import { cutAt, near } from "./cut.ts";

const drawn = (parts: ReturnType<typeof cutAt>) => parts.map((p) => (p.marked ? `[${p.text}]` : p.text)).join("");

describe("a quotation with its marks", () => {
  const quote = { start: 10, end: 16, text: "abcdef" };
  it.each([
    [[], "abcdef"],
    [[{ start: 11, end: 13 }], "a[bc]def"],
    [
      [
        { start: 13, end: 15 },
        { start: 10, end: 11 },
      ],
      "[a]bc[de]f",
    ],
    [
      [
        { start: 11, end: 14 },
        { start: 12, end: 15 },
      ],
      "a[bcd][e]f",
    ],
    [
      [
        { start: 0, end: 12 },
        { start: 15, end: 99 },
      ],
      "[ab]cde[f]",
    ],
    [[{ start: 20, end: 25 }], "abcdef"],
  ] as const)("%j", (marks, want) => expect(drawn(cutAt(quote, marks))).toBe(want));
});

it("begins near what is marked, and marks the same words", () => {
  const text = "one two three four five six seven eight nine ten";
  const quote = { start: 100, end: 100 + text.length, text };
  const mark = { start: 100 + text.indexOf("eight"), end: 100 + text.indexOf("eight") + 5 };
  expect(near(quote, mark, 200)).toBe(quote);
  expect(drawn(cutAt(near(quote, mark, 20), [mark]))).toBe("…six seven [eight] nine ten");
});
