import { describe, expect, it } from "vitest";
import { daysInMonth, isPublicationTime, weeksInYear } from "./calendar.ts";

describe("the calendar", () => {
  it("has the days that the platform's calendar has", () => {
    for (let year = 1580; year <= 2420; year += 1)
      for (let month = 1; month <= 12; month++)
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });
  it("has the week-years of ISO 8601: the week of 28 December is the last", () => {
    for (let year = 1580; year <= 2420; year++) {
      const thursday = new Date(Date.UTC(year, 11, 28));
      thursday.setUTCDate(28 + 4 - (thursday.getUTCDay() || 7));
      const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 / 7);
      expect(weeksInYear(year)).toBe(week);
    }
  });
});

describe("publication", () => {
  it.each([
    "2023-11-03",
    "2023-11-03T14:05",
    "2023-11-03T14:05:06Z",
    "2023-11-03 14:05:06",
    "2023-11-03T14:05:06.123+03:00",
    "2023-11-03T14:05:06+0300",
    "2023-11-03T14",
    "2023-11-03 14:05:06 +03:00",
    "1973-11",
    "1949",
  ])("%s", (text) => expect(isPublicationTime(text)).toBe(true));
  it.each([
    "",
    "2023-13",
    "23",
    "03/11/2023",
    "2023-11-31",
    "2023-11-03T",
    "2023-11-03T25:00",
    "2023-11-03T14:5",
    "2023-11-03 +03:00",
    "3 نوفمبر 2023",
  ])("not %j", (text) => expect(isPublicationTime(text)).toBe(false));
});
