import { expect, test } from "vitest";
import { Kept } from "./kept.ts";

test("holds no more than two halves, and what is asked for again stays", () => {
  const kept = new Kept<number>(10);
  for (let i = 0; i < 1000; i++) {
    kept.set(`n${i}`, i);
    if (i % 5 === 0) expect(kept.get("n0")).toBe(0);
  }
  expect(kept.get("n500")).toBeUndefined();
  expect(kept.get("n999")).toBe(999);
  kept.clear();
  expect(kept.get("n0")).toBeUndefined();
});
