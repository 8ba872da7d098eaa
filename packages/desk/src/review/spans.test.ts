import { describe, expect, it } from "vitest";
import { around, found, segments, shifted, shiftedByLetter, trimmed } from "./spans.ts";

const text = "وقال وزير الزراعة سالم العمر إن المحصول وفير.";
const of = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);

describe("words looked for in a text", () => {
  it("are found with the marks on their letters, one place after the other, and again from the beginning", () => {
    const text = "قُتِلَ رجل. ثم قتل  رجل (آخر).";
    const first = found(text, "قتل", 0)!;
    expect(text.slice(first.start, first.end)).toBe("قُتِلَ");
    const second = found(text, "قتل رجل", first.end)!;
    expect(text.slice(second.start, second.end)).toBe("قتل  رجل");
    expect(found(text, "قُتل", second.end)).toEqual(first);
    expect(found(text, "(آخر).", 0)).toEqual({ start: text.indexOf("("), end: text.length });
    expect(found(text, "امرأة", 0)).toBeNull();
    expect(found(text, "  ", 0)).toBeNull();
  });
});

describe("a span mended by hand", () => {
  it("moves its ends by words and never becomes empty", () => {
    expect(words(shifted(text, of("وزير"), "end", 1))).toBe("وزير الزراعة");
    expect(words(shifted(text, of("وزير"), "end", -1))).toBe("وزير");
    expect(words(shifted(text, of("وزير الزراعة"), "start", 1))).toBe("الزراعة");
    expect(words(shifted(text, of("وزير الزراعة"), "start", -1))).toBe("وقال وزير الزراعة");
    expect(words(shifted(text, of("وفير"), "end", 1))).toBe("وفير");
  });
  it("moves them by letters, with the marks on a letter, and keeps pairs whole", () => {
    expect(words(shiftedByLetter(text, of("وقال"), "start", 1))).toBe("قال");
    expect(shiftedByLetter("قُتل", { start: 0, end: 4 }, "start", 1)).toEqual({ start: 2, end: 4 });
    expect(shiftedByLetter("ا😀ب", { start: 0, end: 1 }, "end", 1)).toEqual({ start: 0, end: 3 });
    expect(shiftedByLetter("اب", { start: 0, end: 1 }, "end", -1)).toEqual({ start: 0, end: 1 });
    expect(shiftedByLetter("اب", { start: 0, end: 2 }, "end", 1)).toEqual({ start: 0, end: 2 });
  });
  it("drops blanks at the ends of what was chosen", () => {
    expect(trimmed("  قال ", { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
    expect(trimmed("   ", { start: 0, end: 3 })).toBeNull();
  });
  it("is shown inside others", () => {
    const cut = segments("ابجده", { start: 0, end: 5 }, [
      { start: 1, end: 4, role: "content" },
      { start: 2, end: 3, role: "own" },
    ]);
    expect(cut.map((s) => [s.text, s.roles.join(" ")])).toEqual([
      ["ا", ""],
      ["ب", "content"],
      ["ج", "content own"],
      ["د", "content"],
      ["ه", ""],
    ]);
    expect(words(around(text, [of("سالم")], 8))).toBe("سالم العمر");
  });
});
