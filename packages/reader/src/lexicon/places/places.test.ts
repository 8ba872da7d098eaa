import { describe, expect, it } from "vitest";
import { ownPlaces } from "../gazetteer-build.ts";

const own = ownPlaces();

/** The Arab states: how many governorates each has, and the box in which it lies (south, north, west, east). */
const STATES: readonly (readonly [string, number, number, number, number, number])[] = [
  ["DZ", 58, 18.9, 37.2, -8.8, 12.1],
  ["BH", 4, 25.5, 26.4, 50.3, 50.9],
  ["KM", 3, -12.5, -11.2, 43.1, 44.7],
  ["DJ", 6, 10.8, 12.8, 41.7, 43.5],
  ["EG", 27, 21.9, 32.5, 24.6, 36.3],
  ["IQ", 19, 29.0, 37.5, 38.7, 48.7],
  ["JO", 12, 29.1, 33.5, 34.9, 39.4],
  ["KW", 6, 28.4, 30.2, 46.5, 49.1],
  ["LB", 9, 33.0, 34.8, 35.0, 36.7],
  ["LY", 22, 19.4, 33.3, 9.2, 25.3],
  ["MR", 15, 14.6, 27.4, -17.2, -4.7],
  // Of Morocco's twelve regions, two lie in Western Sahara.
  ["MA", 10, 27.2, 36.0, -13.3, -0.9],
  ["EH", 2, 20.7, 27.8, -17.2, -8.6],
  ["OM", 11, 16.6, 26.6, 51.9, 60.0],
  ["PS", 16, 31.2, 32.7, 34.1, 35.7],
  ["QA", 8, 24.4, 26.4, 50.7, 52.2],
  ["SA", 13, 16.2, 32.2, 34.4, 55.7],
  ["SO", 18, -1.8, 12.1, 40.9, 51.5],
  ["SD", 18, 8.6, 22.6, 21.7, 39.0],
  ["SY", 14, 32.2, 37.4, 35.6, 42.5],
  ["TN", 24, 30.1, 37.6, 7.4, 11.7],
  ["AE", 7, 22.5, 26.2, 51.4, 56.5],
  ["YE", 22, 11.9, 19.1, 41.8, 54.6],
];
const CODES = new Set(STATES.map(([code]) => code));
const arab = own.filter((p) => p.country !== null && CODES.has(p.country));
/** States whose villages, camps, crossings, ports and bases news names. */
const CLOSELY = ["PS", "SY", "YE", "SD", "IQ", "LB", "LY"];

describe("the places of the Arab states", () => {
  it("are 2,500 and more", () => {
    const counts = STATES.map(([code]) => `${code} ${arab.filter((p) => p.country === code).length}`);
    expect(arab.length, counts.join(", ")).toBeGreaterThanOrEqual(3600);
    for (const code of CLOSELY) expect(arab.filter((p) => p.country === code).length, code).toBeGreaterThan(130);
  });

  it.each(STATES)("%s: every governorate, with its seat", (code, count) => {
    const all = arab.filter((p) => p.country === code);
    const governorates = all.filter((p) => p.type === "governorate");
    expect(governorates.map((g) => g.nameEn).sort()).toHaveLength(count);
    for (const g of governorates) {
      const seats = own.filter(
        (p) => p.nameEn === g.parent && p.type !== "governorate" && (p.country === code || code === "PS"),
      );
      expect(seats.length, `${g.nameEn}: seat ${g.parent}`).toBeGreaterThan(0);
    }
  });

  it.each(STATES)("%s: every place lies in it", (code, _, south, north, west, east) => {
    const out = arab.filter(
      (p) =>
        p.country === code &&
        !/^(?:sea|strait|canal|region|river|facility)$/.test(p.type) &&
        (p.lat < south || p.lat > north || p.lon < west || p.lon > east),
    );
    expect(out.map((p) => `${p.name} ${p.lat} ${p.lon}`)).toEqual([]);
  });

  it.each(CLOSELY)("%s: towns, crossings, ports, airports or bases", (code) => {
    const types = new Set(arab.filter((p) => p.country === code).map((p) => p.type));
    for (const type of ["city", "town", "quarter", "crossing"]) expect(types, type).toContain(type);
    expect(["port", "airport", "base", "camp"].filter((t) => types.has(t)).length).toBeGreaterThanOrEqual(2);
  });

  it("lie in governorates that there are", () => {
    const names = new Set(
      own
        .filter((p) => p.type === "governorate")
        .map(
          (p) =>
            `${p.country} ${p.nameEn.replace(/ (?:Governorate|Province|Region|State|District|Municipality|Emirate)$/, "")}`,
        ),
    );
    const wrong = arab.filter(
      (p) => p.parent !== "" && p.type !== "governorate" && !names.has(`${p.country} ${p.parent}`),
    );
    expect(wrong.map((p) => `${p.country} ${p.name}: ${p.parent}`)).toEqual([]);
  });
});

describe("every line", () => {
  const TYPES =
    /^(?:state|capital|city|town|village|camp|crossing|port|airport|base|governorate|district|region|quarter|facility|mountain|river|sea|lake|strait|canal|island|continent|desert|ocean)$/;
  it("is well formed", () => {
    const wrong = own.filter(
      (p) =>
        !TYPES.test(p.type) ||
        !(p.lat >= -90 && p.lat <= 90 && p.lon >= -180 && p.lon <= 180) ||
        !(p.prominence >= 1 && p.prominence <= 5) ||
        !/^[A-Za-zÀ-ž0-9]/.test(p.nameEn) ||
        p.names.some((n) => !/^[\u0621-\u0652\u06A40-9A-Za-z][\u0621-\u0652\u06A40-9A-Za-z +\-_.]*\??$/.test(n)) ||
        !/^\d*$/.test(p.geonames),
    );
    expect(wrong.map((p) => `${p.name} | ${p.type} | ${p.nameEn}`)).toEqual([]);
  });
  it("has a number of GeoNames of its own", () => {
    const ids = own.map((p) => p.geonames).filter(Boolean);
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    expect(
      own.filter((p) => twice.includes(p.geonames)).map((p) => `${p.country} ${p.name} ${p.type} ${p.geonames}`),
    ).toEqual([]);
  });
});
