import { describe, expect, it } from "vitest";
import { refusalOf } from "./refusals.ts";

describe("why something that was mended was not kept", () => {
  it.each([
    "times[0].value: x is no DATE of TIMEX3",
    'times[0].value: must be a TIMEX3 value (2023-11-03, XXXX-11, PT4H), not "x"',
    'times[0].edtf: must be a date or interval of EDTF (2023-11-03, 2023-11-03/.., 1973~), not "x"',
    "times[0].edtf: must be null for a DURATION",
    'entities[2].country: must be a country of ISO 3166-1 alpha-2 (PS, GB), not "UK"',
    'entities[2].kind: must be one of person, organization, not "city"',
    "events[0].actors[1]: E2 stands twice in the list",
    "figures[0].value: must be null for a vague bound, and only then",
    "figures[0].high: must be given for a range, and only then",
    "figures[0].high: 3 is below 5",
    'figures[0].currency: must be a currency of ISO 4217 (USD, LBP), not "$"',
    "figures[0].currency: must be null for the role killed",
    "statements[0].parent: S1 hangs on itself",
    "statements[0].content[1]: begins before the stretch before it ends",
    "trips[0].purpose: start 5 is not before end 5",
  ])("%s", (message) => {
    for (const lang of ["ar", "en"] as const) {
      const said = refusalOf(message, lang)!;
      // Neither the schema's path nor its words are left.
      expect(said).not.toMatch(/\[\d+\]|TIMEX3 value|must be null|is no DATE/);
      expect(said.length).toBeGreaterThan(20);
    }
    expect(refusalOf(message, "ar")).toMatch(/^لم يُحفظ/);
  });
  it("is nothing where something else went wrong", () => {
    expect(refusalOf("no report x", "ar")).toBeNull();
  });
});
