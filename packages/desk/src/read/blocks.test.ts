import { expect, it } from "vitest";
import { blocksOf } from "./blocks.ts";

it("cuts what is beyond measure, and loses nothing", () => {
  for (const text of [
    "",
    "أ ب\n\nج",
    "كلمة ".repeat(9000),
    "ا".repeat(100_000),
    "😀".repeat(9001),
    `x${"😀".repeat(9001)}`,
  ]) {
    const blocks = blocksOf(text);
    expect(blocks.map((b) => text.slice(b.start, b.end)).join("")).toBe(text.replaceAll("\n", ""));
    for (const b of blocks) {
      expect(b.end - b.start).toBeLessThanOrEqual(6001);
      expect(text.slice(b.start, b.end)).not.toMatch(/^[\udc00-\udfff]/);
    }
  }
});
