import { describe, expect, it } from "vitest";
import { differences, paired } from "./words.ts";

const told = (a: string, b: string) => differences(a, b).map(({ how, text }) => [how, text.trim()]);

describe("two copies of one text", () => {
  it("show which words were cut and which were added", () => {
    expect(told("قال مسؤول إن ثمانية أصيبوا.", "ثمانية أصيبوا.")).toEqual([
      ["cut", "قال مسؤول إن"],
      ["same", "ثمانية أصيبوا."],
    ]);
    expect(told("أصيب ثمانية عمال", "أصيب تسعة عمال")).toEqual([
      ["same", "أصيب"],
      ["cut", "ثمانية"],
      ["added", "تسعة"],
      ["same", "عمال"],
    ]);
    expect(told("أصيب، ثمانية", "أصيب ثمانية")).toEqual([["same", "أصيب ثمانية"]]);
    expect(told("", "جديد")).toEqual([["added", "جديد"]]);
  });
  it("pair a sentence with the one that took its place", () => {
    const a = { text: "قال مسؤول إن ثمانية عمال أصيبوا في الحريق" };
    const b = { text: "أصيب ثمانية عمال في الحريق" };
    const c = { text: "وستفتح السوق غدا" };
    expect(paired([a], [c, b])).toEqual([
      { cut: a, added: b },
      { cut: null, added: c },
    ]);
    expect(paired([a], [c])).toEqual([
      { cut: a, added: null },
      { cut: null, added: c },
    ]);
  });
});
