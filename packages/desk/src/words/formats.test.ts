import { FORMATS as ALL } from "@isnad/record/formats";
import { describe, expect, it } from "vitest";
import { FORMATS, formatsOf } from "./formats.ts";

describe("forms in which things are taken away", () => {
  it("are all that the server has", () => {
    expect([...FORMATS].sort()).toEqual([...Object.keys(ALL), "conllu"].sort());
  });
  it("are those that hold what was asked for", () => {
    expect(formatsOf([])).toEqual(FORMATS);
    expect(formatsOf(["statement", "event"])).toEqual(FORMATS);
    expect(formatsOf(["trip"])).toContain("geojson");
    expect(formatsOf(["trip"])).not.toContain("acled");
    expect(formatsOf(["statement"])).not.toContain("geojson");
    expect(formatsOf(["statement"])).toContain("prov");
  });
});
