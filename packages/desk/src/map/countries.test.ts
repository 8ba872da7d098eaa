import { describe, expect, it } from "vitest";
import text from "world-atlas/countries-50m.json?raw";
import { countryName, isArea, lettersOf } from "./countries.ts";

const atlas = JSON.parse(text);

/** Whose short name there begins otherwise: `Eq. Guinea`, `Cabo Verde`, `W. Sahara`; the line for Australia is its reefs'. */
const OTHERWISE = new Set("AU IO CV CD GQ FO PF TF MK MP GS SS SH LC BL MF TR EH SZ".split(" "));

describe("countries", () => {
  it("have letters for every outline that has a number, and the right ones", () => {
    const outlines: { id?: string; properties: { name: string } }[] = atlas.objects.countries.geometries;
    const wrong = outlines.flatMap(({ id, properties: { name } }) => {
      if (id === undefined || id === "-99") return [];
      const letters = lettersOf(id);
      if (!letters) return [`${id} ${name}`];
      // Outlines have short names of their own; the first letters tell whether it is the same country.
      const own = countryName(letters, "en");
      return own.slice(0, 3) === name.slice(0, 3) || OTHERWISE.has(letters) ? [] : [`${name} = ${own}`];
    });
    expect(wrong).toEqual([]);
  });
  it("are told from towns in them", () => {
    expect(isArea({ nameEn: "Saudi Arabia", country: "SA" })).toBe(true);
    expect(isArea({ nameEn: "Turkey", country: "TR" })).toBe(true);
    expect(isArea({ nameEn: "Middle East", country: null })).toBe(true);
    expect(isArea({ nameEn: "Riyadh", country: "SA" })).toBe(false);
    expect(isArea({ nameEn: null, country: "SA" })).toBe(false);
  });
  it("are named in both languages", () => {
    expect(countryName("EG", "ar")).toBe("مصر");
    expect(countryName("EG", "en")).toBe("Egypt");
  });
});
