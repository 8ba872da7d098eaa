import { HIJRI_EPOCH, HIJRI_FIRST, HIJRI_MONTHS } from "./hijri.generated.ts";

/**
 * The Hijri calendar: Umm al-Qura (the Saudi civil calendar) from 1300 to 1600, by table; outside it the tabular calendar
 * with the leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of each thirty (the type that ICU calls islamic-civil).
 * A month that was begun by sighting the moon may differ by a day.
 */
export type HijriCalendar = "Umm al-Qura" | "tabular";

const YEARS = HIJRI_MONTHS.length / 3;
let starts: Int32Array | undefined;

/** The first day of each month of the table, and of the month after it. */
function table(): Int32Array {
  if (starts) return starts;
  starts = new Int32Array(YEARS * 12 + 1);
  let day = HIJRI_EPOCH;
  for (let y = 0; y < YEARS; y++) {
    const bits = Number.parseInt(HIJRI_MONTHS.slice(y * 3, y * 3 + 3), 16);
    for (let m = 0; m < 12; m++) {
      starts[y * 12 + m] = day;
      day += (bits >> m) & 1 ? 30 : 29;
    }
  }
  starts[YEARS * 12] = day;
  return starts;
}

/** Which calendar a year is reckoned by here. */
export const hijriCalendar = (year: number): HijriCalendar =>
  year >= HIJRI_FIRST && year < HIJRI_FIRST + YEARS ? "Umm al-Qura" : "tabular";

/** The number (from 1970-01-01) of a Hijri day; month 13 is the next year's first. */
export function hijriDay(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  if (hijriCalendar(y) === "Umm al-Qura") return table()[(y - HIJRI_FIRST) * 12 + m - 1]! + day - 1;
  return day + Math.ceil(29.5 * (m - 1)) + (y - 1) * 354 + Math.floor((3 + 11 * y) / 30) + 1948439 - 2440588;
}

export const hijriMonthLength = (year: number, month: number): number =>
  hijriDay(year, month + 1, 1) - hijriDay(year, month, 1);

/** The Hijri date of a day's number. */
export function hijriOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  let year = Math.floor((number + 492148) / 354.367) + 1;
  while (hijriDay(year, 1, 1) > number) year--;
  while (hijriDay(year + 1, 1, 1) <= number) year++;
  let month = 1;
  while (month < 12 && hijriDay(year, month + 1, 1) <= number) month++;
  return { year, month, day: number - hijriDay(year, month, 1) + 1 };
}
