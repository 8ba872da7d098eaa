import { describe, expect, it } from "vitest";
import { MOST_READ, readableEnd } from "./readable.ts";
import { splitSentences } from "./split-sentences.ts";

describe("a text that is far too long", () => {
  it("ends at a line's end, a space, or where no character is cut", () => {
    expect(readableEnd("وصل الوزير", 100)).toBe(10);
    expect(readableEnd("وصل الوزير", 5)).toBe(3);
    expect(readableEnd("وصل\nالوزير إلى", 12)).toBe(3);
    expect(readableEnd("ا\u{1F600}ب", 2)).toBe(1);
    expect(readableEnd("ااااا", 3)).toBe(3);
  });

  it("is read up to there, and the rest is told of", () => {
    const one = "وصل الوزير إلى المدينة. ";
    const text = one.repeat(Math.ceil((MOST_READ + 1000) / one.length));
    const { oddities, end, count, text: whole } = splitSentences(text);
    expect(whole).toBe(text);
    expect(end[count - 1]).toBeLessThanOrEqual(MOST_READ);
    expect(oddities).toHaveLength(1);
    expect(oddities[0]).toMatchObject({ kind: "unreadable", end: text.length });
    expect(oddities[0]!.start).toBeGreaterThan(MOST_READ - one.length);
    expect(end[count - 1]).toBeLessThanOrEqual(oddities[0]!.start);
  });
});
