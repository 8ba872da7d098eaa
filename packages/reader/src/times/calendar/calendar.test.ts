import { describe, expect, it } from "vitest";
import { civil, dayNumber, isDay, isoDate, isoWeek, mondayOf, parseDay, weekday } from "./civil.ts";
import { hijriCalendar, hijriDay, hijriMonthLength, hijriOf } from "./hijri.ts";

const day = (text: string): number => parseDay(text)!;

describe("the Gregorian calendar", () => {
  it("counts days as the platform does", () => {
    for (let n = -200_000; n < 60_000; n += 37) {
      const d = new Date(n * 86_400_000);
      expect(civil(n)).toEqual({ year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() });
      expect(dayNumber(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate())).toBe(n);
      expect(weekday(n)).toBe(d.getUTCDay() || 7);
    }
  });
  it.each([
    ["2024-01-04", 2024, 1],
    ["2016-01-03", 2015, 53],
    ["2018-12-31", 2019, 1],
    ["2016-11-07", 2016, 45],
  ])("%s is in week %i-W%i", (text, year, week) => {
    expect(isoWeek(day(text))).toEqual({ year, week });
    expect(weekday(mondayOf(year, week))).toBe(1);
    expect(isoWeek(mondayOf(year, week))).toEqual({ year, week });
  });
  it("knows what is a day", () => {
    expect(isDay(2, 29)).toBe(true);
    expect(isDay(2, 29, 2023)).toBe(false);
    expect(isDay(13, 1)).toBe(false);
    expect(isDay(4, 31)).toBe(false);
  });
  it.each(["", "2015", "2015-02-30", "15-02-03", null, "20150203"])("%s is no day of publication", (t) => {
    expect(parseDay(t)).toBeNull();
  });
  it("takes the day of a full time", () => {
    expect(isoDate(civil(day("2015-07-24T22:10:00+03:00")))).toBe("2015-07-24");
  });
});

describe("the Hijri calendar", () => {
  it.each([
    // The years' beginnings as the Umm al-Qura calendar was printed.
    ["1436-01-01", "2014-10-25"],
    ["1436-10-08", "2015-07-24"],
    ["1439-09-01", "2018-05-16"],
    ["1445-01-01", "2023-07-19"],
    ["1400-01-01", "1979-11-21"],
  ])("%s is %s", (h, g) => {
    const [y, m, d] = h.split("-").map(Number) as [number, number, number];
    expect(isoDate(civil(hijriDay(y, m, d)))).toBe(g);
    expect(hijriOf(day(g))).toEqual({ year: y, month: m, day: d });
  });
  it("goes there and back, inside the table and outside it", () => {
    for (let n = -700_000; n < 100_000; n += 97) {
      const h = hijriOf(n);
      expect(h.day).toBeGreaterThanOrEqual(1);
      expect(h.day).toBeLessThanOrEqual(30);
      expect(hijriDay(h.year, h.month, h.day)).toBe(n);
    }
  });
  it("says which calendar it took", () => {
    expect(hijriCalendar(1436)).toBe("Umm al-Qura");
    expect(hijriCalendar(656)).toBe("tabular");
    expect(isoDate(civil(hijriDay(656, 2, 4)))).toBe("1258-02-17"); // 10 February in the Julian calendar of its time
    expect([29, 30]).toContain(hijriMonthLength(1436, 9));
  });
});
