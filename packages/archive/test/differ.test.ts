import { expect, it } from "vitest";
import { differ } from "../src/compare/figures.ts";

const told = (report: string, value: number, mode = "exact") => ({ report, value, high: null, mode, chain: [] });

it("numbers differ where two tellers cannot both be right, not where one gives parts", () => {
  const parts = [told("a", 10), told("a", 3)];
  expect(differ(parts)).toBe(false);
  expect(differ([...parts, told("b", 10), told("b", 3)])).toBe(false);
  expect(differ([...parts, told("b", 10)])).toBe(false);
  expect(differ([...parts, told("b", 15)])).toBe(true);
  expect(differ([told("a", 12), told("b", 15)])).toBe(true);
  expect(differ([told("a", 12, "more"), told("b", 15)])).toBe(false);
});
