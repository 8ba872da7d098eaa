import { describe, expect, it } from "vitest";
import { COUNTRIES, isCountry } from "./countries.ts";
import { CURRENCIES, isCurrency } from "./currencies.ts";

describe("countries", () => {
  it("are the 249 of ISO 3166-1, Kosovo, and seven withdrawn", () => {
    expect(COUNTRIES).toHaveLength(249 + 1 + 7);
    expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
  });
  it("all have a name on this platform", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    for (const code of COUNTRIES) expect(names.of(code), code).toBeTruthy();
  });
  it.each(["PS", "SY", "IL", "SA", "AE", "GB", "XK", "SU", "YU"])("%s", (code) => expect(isCountry(code)).toBe(true));
  it.each(["UK", "gb", "GBR", "EU", "EL", "XX", "ZZ", "", "P S"])("not %j", (code) =>
    expect(isCountry(code)).toBe(false),
  );
});

describe("currencies", () => {
  it("hold what this platform knows", () => {
    for (const code of Intl.supportedValuesOf("currency")) expect(CURRENCIES, code).toContain(code);
    const names = new Intl.DisplayNames("en", { type: "currency", fallback: "none" });
    for (const code of CURRENCIES) expect(code).toMatch(/^[A-Z]{3}$/);
    for (const code of ["VED", "DEM", "FRF", "SUR", "YDD", "ILR"]) expect(names.of(code), code).toBeTruthy();
  });
  it.each(["USD", "SAR", "EUR", "LBP", "ILS", "DEM"])("%s", (code) => expect(isCurrency(code)).toBe(true));
  it.each(["$", "usd", "US", "DOL", "XXX", "XAU", ""])("not %j", (code) => expect(isCurrency(code)).toBe(false));
});
