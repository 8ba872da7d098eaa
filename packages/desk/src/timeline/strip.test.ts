import { describe, expect, it } from "vitest";
import type { Known } from "../drawn/when.ts";
import { countsOf, stripOf as stripOfDays } from "./strip.ts";

const stripOf = (items: readonly Known[]) => stripOfDays(countsOf(items));

const on = (from: string, to = from, basis = "stated") => ({ from, to, basis });

describe("the strip of the timeline", () => {
  it("has nothing of nothing", () => {
    expect(stripOf([]).bins).toEqual([]);
    expect(stripOf([{ from: null, to: null, basis: null }]).bins).toEqual([]);
  });
  it("has a bar for each day of a few weeks, empty ones too", () => {
    const { unit, bins, most } = stripOf([
      on("2004-01-01"),
      on("2004-01-03"),
      on("2004-01-03", "2004-01-03", "publication"),
    ]);
    expect([unit, most]).toEqual(["day", 2]);
    expect(bins.map((b) => [b.from, b.n, b.first])).toEqual([
      ["2004-01-01", 1, 0],
      ["2004-01-02", 0, 1],
      ["2004-01-03", 2, 1],
    ]);
    expect(bins[2]!.by).toEqual({ day: 1, implied: 0, within: 0, report: 1 });
  });
  it("is the same of days that are counted as of occurrences one by one", () => {
    const items = [on("2004-01-01"), on("2004-01-03"), on("2004-01-03", "2004-01-03", "publication"), on("2004-01-04")];
    const by = { day: 1, implied: 0, within: 0, report: 0 };
    const counted = [
      { day: "2004-01-01", n: 1, by },
      { day: "2004-01-03", n: 2, by: { ...by, report: 1 } },
      { day: "2004-01-04", n: 1, by },
    ];
    expect(stripOfDays(counted)).toEqual(stripOf(items));
  });
  it("takes months, years, decades for longer times", () => {
    expect(stripOf([on("2001-11-05"), on("2002-02-01")]).unit).toBe("month");
    expect(stripOf([on("2001-11-05"), on("2002-02-01")]).bins.map((b) => b.from)).toContain("2002-01-01");
    expect(stripOf([on("1950-01-01"), on("2002-02-01")]).unit).toBe("year");
    expect(stripOf([on("1750-01-01"), on("2002-02-01")]).unit).toBe("decade");
  });
  it("gathers the few that lie far away", () => {
    const many = Array.from({ length: 200 }, (_, i) => on(`2018-03-${String((i % 28) + 1).padStart(2, "0")}`));
    many.sort((a, b) => (a.from < b.from ? -1 : 1));
    const { unit, bins } = stripOf([
      on("0797-01-01", "0797-12-31"),
      on("1691-01-01", "1691-12-31"),
      ...many,
      on("2040-01-01"),
    ]);
    expect(unit).toBe("day");
    expect([bins[0]!.kind, bins[0]!.n, bins[0]!.first, bins[0]!.by.within]).toEqual(["before", 2, 0, 2]);
    expect([bins.at(-1)!.kind, bins.at(-1)!.n]).toEqual(["after", 1]);
    expect(bins.reduce((n, b) => n + b.n, 0)).toBe(203);
    expect(bins.length).toBeLessThan(40);
  });
});
