/**
 * What the Gregorian calendar allows, for checking written dates. Years are those of ISO 8601: proleptic, with a year 0.
 * Where a part is unknown (`XX`, or a year `XXXX`), the check takes the value that allows most.
 */

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 1 to 12; of February in an unknown year (null) 29. */
export function daysInMonth(year: number | null, month: number): number {
  return month === 2 && year !== null && !isLeapYear(year) ? 28 : DAYS[month - 1];
}

/** Weeks of an ISO week-year: 53 when it begins on a Thursday, or is a leap year that begins on a Wednesday, else 52. */
export function weeksInYear(year: number | null): number {
  if (year === null) return 53;
  const dayOfJanuary1 = (5 * ((year + 399) % 4) + 4 * ((year + 399) % 100) + 6 * ((year + 399) % 400) + 1) % 7;
  return dayOfJanuary1 === 4 || (dayOfJanuary1 === 3 && isLeapYear(year)) ? 53 : 52;
}

/** Whether year, month and day (each null when unknown) can be a day of the calendar. */
export function isDay(year: number | null, month: number | null, day: number | null): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= (month === null ? 31 : daysInMonth(year, month)));
}

const PUBLICATION =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)? ?(?:Z|[+-](\d\d)(?::?(\d\d))?)?)?)?)?$/;

/**
 * Whether a text is a day (`2023-11-03`) or an ISO 8601 time of one (`2023-11-03T14:05:00+03:00`), as articles state
 * their publication; of an old report perhaps only the month or the year is known (`1973-11`, `1949`). The zone may be
 * left out; a space instead of `T` is common in feeds and is taken (RFC 3339, 5.6).
 */
export function isPublicationTime(text: string): boolean {
  const m = PUBLICATION.exec(text);
  if (!m) return false;
  const [year, month = null, day = null, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = m
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  return (
    isDay(year as number, month, day) &&
    (hour <= 23 || (hour === 24 && minute === 0 && second === 0)) &&
    minute <= 59 &&
    second <= 60 &&
    zoneHour <= 14 &&
    zoneMinute <= 59
  );
}
