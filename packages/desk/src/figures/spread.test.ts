import { describe, expect, it } from "vitest";
import { type Amount, conflicts, lookOf, scaleOf, spanOf } from "./spread.ts";

const amount = (value: number | null, mode: string | null = null, high: number | null = null): Amount => ({
  value,
  high,
  mode,
});

describe("figures drawn", () => {
  it("knows a number, a range, and bounds", () => {
    expect(lookOf(amount(12))).toBe("exact");
    expect(lookOf(amount(12, "exact"))).toBe("exact");
    expect(lookOf(amount(22, "range", 25))).toBe("range");
    expect(lookOf(amount(22, "more"))).toBe("more");
    expect(lookOf(amount(null))).toBe("words");
    expect(spanOf(amount(40, "about"))).toEqual([34, 46]);
    expect(spanOf(amount(null))).toBeNull();
  });
  it("marks those that cannot be true together, by their bounds", () => {
    expect(conflicts([amount(9), amount(8, "more"), amount(40)])).toEqual([[2], [], [0]]);
    expect(conflicts([amount(22, "range", 25), amount(25), amount(26)])).toEqual([[2], [2], [0, 1]]);
    expect(conflicts([amount(100, "about"), amount(110), amount(null)])).toEqual([[], [], []]);
    expect(conflicts([amount(20, "more"), amount(10, "less")])).toEqual([[1], [0]]);
  });
  it("has a plain scale from nothing", () => {
    const { log, ticks, at } = scaleOf([amount(9), amount(40)]);
    expect([log, ticks]).toEqual([false, [0, 10, 20, 30, 40]]);
    expect([at(0), at(20), at(40), at(99)]).toEqual([0, 0.5, 1, 1]);
    expect(scaleOf([amount(1)]).ticks).toEqual([0, 1]);
    expect(scaleOf([amount(null)]).ticks).toEqual([0, 1]);
    expect(scaleOf([amount(0)]).at(0)).toBe(0);
    expect(scaleOf([amount(120, "about")]).ticks.at(-1)).toBeGreaterThanOrEqual(138);
  });
  it("has a logarithmic one where numbers lie far apart", () => {
    const { log, ticks, at } = scaleOf([amount(3), amount(22_000)]);
    expect(log).toBe(true);
    expect(ticks).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
    expect(at(1)).toBe(0);
    expect(at(100_000)).toBe(1);
    expect(at(0)).toBe(0);
  });
});
