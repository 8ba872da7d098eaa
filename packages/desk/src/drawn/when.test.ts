import { labelsOf } from "@isnad/record/labels";
import { describe, expect, it } from "vitest";
import { dayNumber, isAhead, sureSays, suretyOf, whenSays } from "./when.ts";

describe("what is said of a time", () => {
  it.each([
    ["2004-01-03", "2004-01-03", "3 January 2004", "3 يناير 2004"],
    ["1999-08-01", "1999-08-31", "August 1999", "أغسطس 1999"],
    ["2004-02-01", "2004-02-29", "February 2004", "فبراير 2004"],
    ["1974-01-01", "1974-12-31", "1974", "1974"],
    ["1974-01-01", "1976-12-31", "1974–1976", "1974–1976"],
    ["2004-01-03", "2004-01-09", "3–9 January 2004", "3–9 يناير 2004"],
    ["2004-01-30", "2004-02-02", "30 January – 2 February 2004", "30 يناير – 2 فبراير 2004"],
    ["1999-06-01", "1999-08-31", "June – August 1999", "يونيو – أغسطس 1999"],
    ["1926-07-11", "1927-06-29", "11 July 1926 – 29 June 1927", "11 يوليو 1926 – 29 يونيو 1927"],
    ["0797-01-01", "0797-12-31", "797", "797"],
    [null, null, "", ""],
  ])("%s to %s", (from, to, en, ar) => {
    expect(whenSays({ from, to }, "en")).toBe(en);
    expect(whenSays({ from, to }, "ar")).toBe(ar);
  });
  it("tells a day from a longer time and from the report's day", () => {
    const day = { from: "2004-01-03", to: "2004-01-03" };
    expect(suretyOf({ ...day, basis: "stated" })).toBe("day");
    expect(suretyOf({ ...day, basis: "stated", value: "2004-01-03~" })).toBe("within");
    expect(suretyOf({ ...day, basis: "publication" })).toBe("report");
    expect(suretyOf({ from: null, to: null, basis: null })).toBe("report");
    expect(suretyOf({ from: "2004-01-01", to: "2004-01-31", basis: "stated" })).toBe("within");
  });
  it("knows what lies after its report", () => {
    expect(isAhead("2030-01-01", "2018-03-08")).toBe(true);
    expect(isAhead("2018-03-08", "2018-03-08T10:00:00Z")).toBe(false);
    expect(isAhead("2018-03-08", "2018")).toBe(false);
    expect(isAhead(null, "2018-03-08")).toBe(false);
  });
  it("counts days", () => {
    expect(dayNumber("1970-01-02")).toBe(1);
    expect(dayNumber("0797-01-01")).toBeLessThan(-400_000);
    expect(dayNumber("soon")).toBeNull();
  });
});

describe("how surely a time is known", () => {
  const day = { from: "2004-01-03", to: "2004-01-03", basis: "stated", value: "2004-01-03", mod: null, implied: [] };
  it.each([
    ["day", day],
    ["implied", { ...day, implied: ["year", "month"] }],
    ["within", { ...day, mod: "APPROX", implied: ["year"] }],
    ["day", { ...day, mod: "EQUAL_OR_LESS" }],
    ["within", { ...day, to: "2004-01-31" }],
    ["report", { ...day, basis: "publication" }],
  ] as const)("is %s", (surety, time) => expect(suretyOf(time)).toBe(surety));
  it("is said in words, with what is implied and what modifies it", () => {
    const words = { surety: { day: "told", implied: "implied", within: "within", report: "report" } };
    expect(sureSays(day, words, labelsOf("en"))).toBe("told");
    expect(sureSays({ ...day, implied: ["year", "month"] }, words, labelsOf("en"))).toBe("implied: year, month");
    expect(sureSays({ ...day, mod: "APPROX" }, words, labelsOf("en"))).toBe("within: about");
  });
});
