import type { PlaceLine } from "@isnad/record/answers";
import { describe, expect, it } from "vitest";
import { bent, meridianOf, nameIn, radiusOf, spotsOf } from "./drawing.ts";
import { projectionOf } from "./world.ts";

const place = (
  name: string,
  nameEn: string | null,
  country: string | null,
  coordinates: [number, number] | null,
  events = 1,
) => ({ identity: 1, kind: "place", name, nameEn, country, coordinates, events, types: {} }) as unknown as PlaceLine;

describe("places and journeys drawn", () => {
  it("puts places where they are, the unknown nowhere", () => {
    const projection = projectionOf(40);
    const places = [
      place("مصر", "Egypt", "EG", [30, 26.8]),
      place("بم", "Bam", "IR", [58.4, 29.1]),
      place("الرملة", null, null, null),
    ];
    const spots = spotsOf(places, projection);
    expect(spots.map((s) => s.area)).toEqual([true, false]);
    expect(spots[1]!.at[0]).toBeGreaterThan(spots[0]!.at[0]);
    expect(spotsOf([place("x", "X", "IR", [999, 0])], projection)).toEqual([]);
  });
  it("says names in the reader's language where there is one", () => {
    expect(nameIn(place("بم", "Bam", "IR", null), "en")).toBe("Bam");
    expect(nameIn(place("بم", null, "IR", null), "en")).toBe("بم");
    expect(nameIn(place("بم", "Bam", "IR", null), "ar")).toBe("بم");
  });
  it("turns to where most happens", () => {
    expect(meridianOf([])).toBe(40);
    expect(meridianOf([place("a", null, null, [44, 24], 40), place("b", null, null, [-77, 38], 3)])).toBe(40);
    expect(meridianOf([place("a", null, null, [44, 24], 1), place("b", null, null, [-77, 38], 30)])).toBe(-80);
  });
  it("sizes by area", () => {
    expect(radiusOf(100, 100)).toBe(20);
    expect(radiusOf(25, 100) - 3).toBeCloseTo(8.5);
    expect(radiusOf(1, 1)).toBeLessThan(9);
  });
  it("bends lines", () => {
    expect(
      bent([
        [0, 0],
        [10, 0],
      ]),
    ).toBe("M0 0Q5 -1.8 10 0");
    expect(bent([[0, 0]])).toBe("M0 0");
    expect(bent([])).toBe("");
  });
});
