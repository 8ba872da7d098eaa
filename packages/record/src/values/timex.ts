import type { TimeKind } from "../codes.ts";
import { isDay, weeksInYear } from "./calendar.ts";

/**
 * TIMEX3 values: the `value` of a time expression in TimeML 1.2.1 and ISO 24617-1, which take their notation from the
 * TIDES 2005 standard for temporal expressions (chapter 3) and ISO 8601.
 *
 * | what | examples |
 * |---|---|
 * | a day, month, year | `2023-11-03` `2023-11` `2023`, unknown parts as X: `XXXX-11-03` `XXXX-XX-15` `2023-XX` |
 * | a decade, century, era | `199` `19` `BC0480` |
 * | a week, its day or weekend | `2024-W01` `XXXX-WXX-5` `2024-W01-WE` |
 * | a season, quarter, half, fiscal year | `2018-SU` `2018-Q3` `XXXX-H1` `FY2018` |
 * | a time of day | `2023-11-03T14:00` `XXXX-XX-XXT09` `2023-11-03TMO`, without a known day `T14:00` |
 * | a length | `P1W` `PT4H` `P2Y6M` `P0.5Y` `PXD` `P1DE` `PT2NI` |
 * | no value of its own | `PAST_REF` `PRESENT_REF` `FUTURE_REF` |
 */
export function isTimex(value: string): boolean {
  return isTimexDate(value) || isTimexTime(value) || isTimexDuration(value);
}

/** Whether a value fits a kind: `2023-11-03` is a DATE, `PT4H` a DURATION; a SET may repeat a time or state a period. */
export function isTimexOf(kind: TimeKind, value: string): boolean {
  switch (kind) {
    case "DATE":
      return isTimexDate(value);
    case "TIME":
      return isTimexTime(value);
    case "DURATION":
      return isTimexDuration(value);
    case "SET":
      return isTimex(value);
  }
}

const REFERENCES = new Set(["PAST_REF", "PRESENT_REF", "FUTURE_REF"]);
const YEAR = String.raw`(?<year>\d{4}|\d{3}X|\d\dXX|\dXXX|XXXX)`;
const DAY = new RegExp(String.raw`^${YEAR}(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?$`);
const WEEK = new RegExp(String.raw`^${YEAR}-W(?<week>\d\d|XX)(?:-(?<weekday>[1-7X]|WE))?$`);
const PART_OF_YEAR = new RegExp(`^${YEAR}-(?:SP|SU|FA|WI|Q[1-4X]|H[12X])$`);
/** `199` is the nineties, `19` the twentieth century; an era stands before a year. */
const LONG = /^(?:\d{2,3}|BC\d{2,4}|FY(?:\d{4}|XXXX))$/;
const CLOCK =
  /^(?<hour>\d\d|XX)(?::(?<minute>\d\d|XX)(?::(?<second>\d\d(?:\.\d+)?|XX))?)?(?:Z|[+-](?<zone>\d\d)(?::?\d\d)?)?$/;
const PART_OF_DAY = /^(?:MO|MI|AF|EV|NI|DT)$/;
const COUNT = String.raw`(?:\d+(?:\.\d+)?|X+)`;
const units = (...names: string[]): string => names.map((name) => `(?:${COUNT}${name})?`).join("");
const LENGTH = new RegExp(
  `^P(?=.)${units("ML", "CE", "DE", "Y", "Q", "SP", "SU", "FA", "WI", "M", "W", "WE", "D")}(?:T(?=.)${units("MO", "MI", "AF", "EV", "NI", "DT", "H", "M", "S")})?$`,
);

const known = (part: string | undefined): number | null =>
  part === undefined || part.includes("X") ? null : Number(part);

function isTimexDate(value: string): boolean {
  if (REFERENCES.has(value)) return true;
  const day = DAY.exec(value)?.groups;
  if (day) return isDay(known(day.year), known(day.month), known(day.day));
  const week = WEEK.exec(value)?.groups;
  if (week) {
    const number = known(week.week);
    return number === null || (number >= 1 && number <= weeksInYear(known(week.year)));
  }
  return PART_OF_YEAR.test(value) || LONG.test(value);
}

function isTimexTime(value: string): boolean {
  const t = value.indexOf("T");
  if (t < 0 || !isWholeDay(value.slice(0, t))) return false;
  const rest = value.slice(t + 1);
  if (PART_OF_DAY.test(rest)) return true;
  const clock = CLOCK.exec(rest)?.groups;
  if (!clock) return false;
  const hour = known(clock.hour) ?? 0;
  const minute = known(clock.minute) ?? 0;
  const second = known(clock.second) ?? 0;
  return (
    (hour <= 23 || (hour === 24 && minute === 0 && second === 0)) &&
    minute <= 59 &&
    second < 61 &&
    (known(clock.zone) ?? 0) <= 14
  );
}

/** A time of day stands on a single day, or on none that is known. */
function isWholeDay(date: string): boolean {
  if (date === "") return true;
  const whole = DAY.exec(date)?.groups?.day ?? WEEK.exec(date)?.groups?.weekday;
  return whole !== undefined && whole !== "WE" && isTimexDate(date);
}

function isTimexDuration(value: string): boolean {
  return LENGTH.test(value);
}
