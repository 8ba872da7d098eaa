import { describe, expect, it } from "vitest";
import { hashOf, placeOf } from "./place.ts";

describe("a place and its address", () => {
  it.each([
    ["", { view: "reports", name: null, query: {} }],
    ["#/", { view: "reports", name: null, query: {} }],
    ["#/timeline?from=2004-01-01", { view: "timeline", name: null, query: { from: "2004-01-01" } }],
    ["#/read/bam-2004?fact=F3", { view: "read", name: "bam-2004", query: { fact: "F3" } }],
    ["#/read/%D8%AE%D8%A8%D8%B1%2F1", { view: "read", name: "خبر/1", query: {} }],
    ["#/read/50%", { view: "read", name: "50%", query: {} }],
    ["#/elsewhere", { view: "lost", name: null, query: {} }],
  ] as const)("%s", (hash, place) => expect(placeOf(hash)).toEqual(place));

  it("goes there and back", () => {
    const query = { text: "قال & فعل?#=", fact: "F1" };
    for (const name of ["a/b", "خبر 1", "x?y#z", "50%"])
      expect(placeOf(hashOf("read", name, query))).toEqual({ view: "read", name, query });
  });
  it("leaves out what is not asked", () => {
    expect(hashOf("search", null, { text: "", from: null, to: undefined, dated: false })).toBe("#/search");
    expect(hashOf("figures", 3, { differ: true })).toBe("#/figures/3?differ=true");
  });
});
