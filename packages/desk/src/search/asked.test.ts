import { describe, expect, it } from "vitest";
import { daysOf, factQuery, joined, listOf, reportQuery, wordsOf } from "./asked.ts";

describe("what is searched for", () => {
  it("takes the quotation marks that people write", () => {
    expect(wordsOf("«وقف إطلاق النار» القاهرة")).toBe('"وقف إطلاق النار" القاهرة');
    expect(wordsOf("“a” -b")).toBe('"a" -b');
    expect(wordsOf("  ")).toBeUndefined();
  });
  it("keeps several values, commas and all", () => {
    for (const values of [[], ["a"], ["a", "b"], ["a,b", "c"]])
      expect(listOf(joined(values) ?? undefined)).toEqual(values);
  });
  it("knows how long months are", () => {
    expect(daysOf("2004-02")).toEqual({ from: "2004-02-01", to: "2004-02-29" });
    expect(daysOf("2023-02")).toEqual({ from: "2023-02-01", to: "2023-02-28" });
    expect(daysOf("1999")).toBeNull();
  });
  it("asks only what is given, and in an order that there is", () => {
    expect(reportQuery({})).toEqual({ sort: "newest" });
    expect(reportQuery({ text: "زلزال" })).toEqual({ text: "زلزال", sort: "relevance" });
    expect(reportQuery({ sort: "relevance" })).toEqual({ sort: "newest" });
    expect(reportQuery({ outlet: "a,b", sort: "value" })).toEqual({ outlet: ["a", "b"], sort: "newest" });
    expect(factQuery({ kind: "figure", month: "2004-03", sort: "-value" })).toEqual({
      kind: ["figure"],
      publishedFrom: "2004-03-01",
      publishedTo: "2004-03-31",
      sort: "-value",
    });
  });
});
