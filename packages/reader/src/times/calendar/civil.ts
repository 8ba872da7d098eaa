/**
 * Days, weeks and months of the Gregorian calendar (proleptic), by numbers alone: no clock and no time zone.
 * A day is its number from 1970-01-01.
 */

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day; months and days beyond their range count on (month 13 is the next January). */
export function dayNumber(year: number, month: number, day: number): number {
  const y0 = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

/** The date of a day's number. */
export function civil(number: number): Civil {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** ISO 8601 day of the week: Monday is 1, Sunday 7. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** ISO 8601 week: the year that the week belongs to, and its number. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekday(number) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekday(fourth) + 1 + (week - 1) * 7;
}

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Whether the month has that day; a month without a year is given its longest length. */
export const isDay = (month: number, day: number, year?: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= (year === undefined ? (month === 2 ? 29 : daysInMonth(2024, month)) : daysInMonth(year, month));

const pad = (n: number, width: number): string => String(n).padStart(width, "0");
export const isoDate = ({ year, month, day }: Civil): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const isoYear = (year: number): string => pad(year, 4);
export const two = (n: number): string => pad(n, 2);

/** The day of `2015-07-24` or of the day part of a full ISO 8601 time; null for anything else. */
export function parseDay(text: string | null | undefined): number | null {
  const m = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? "");
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isDay(month, day, year) ? dayNumber(year, month, day) : null;
}
