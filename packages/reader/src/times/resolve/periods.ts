import type { TimePart } from "@isnad/record";
import {
  civil,
  dayNumber,
  daysInMonth,
  isoDate,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  two,
  weekday,
} from "../calendar/civil.ts";
import type { Sense } from "../sense.ts";
import type { Context, Resolved } from "./context.ts";
import { onDay, unknown } from "./values.ts";

const SEASONS: Readonly<Record<number, string>> = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" };

/** The year that a shift of years names (`العام الماضي`), or null. */
export function shiftedYear(s: Sense, c: Context): number | null {
  if (s.shift?.unit !== "year") return null;
  const from = s.from === "text" ? c.mentioned?.year : c.reference.year;
  return from == null ? null : from + s.shift.by;
}

export function monthPoint(s: Sense, c: Context): Resolved | null {
  const month = s.month!;
  const { reference: ref } = c;
  const make = (year: number, anchor: string | null, implied: readonly TimePart[]): Resolved => ({
    kind: "DATE",
    value: isoMonth(year, month),
    edtf: isoMonth(year, month),
    mod: null,
    anchor,
    implied,
    year,
    month,
  });
  if (s.year !== undefined) return make(s.year, null, []);
  const byShift = shiftedYear(s, c);
  if (byShift !== null) return make(byShift, s.from === "text" ? (c.mentioned?.id ?? null) : ref.anchor, ["year"]);
  if (s.which === "following" && c.mentioned)
    return make(c.mentioned.year + ((c.mentioned.month ?? 1) >= month ? 1 : 0), c.mentioned.id, ["year"]);
  if (ref.year === null) return { ...unknown(s, `XXXX-${two(month)}`, `XXXX-${two(month)}`), month };
  if (ref.month === null) return make(ref.year, ref.anchor, ["year"]);
  let year = ref.year;
  if (s.which === "next") year = month > ref.month ? ref.year : ref.year + 1;
  else if (s.which === "last") year = month < ref.month ? ref.year : ref.year - 1;
  else if (s.which === "this") year = ref.year;
  else if (c.tense === "future" || (c.tense === "plan" && (month - ref.month + 12) % 12 <= 4))
    year = month >= ref.month ? ref.year : ref.year + 1;
  else year = month <= ref.month ? ref.year : ref.year - 1;
  return make(year, ref.anchor, ["year"]);
}

export function season(s: Sense, c: Context): Resolved | null {
  const code = SEASONS[s.season!]!;
  const make = (year: number, anchor: string | null, implied: readonly TimePart[]): Resolved => ({
    kind: "DATE",
    value: `${isoYear(year)}-${code}`,
    edtf: `${isoYear(year)}-${s.season}`,
    mod: null,
    anchor,
    implied,
    year,
  });
  if (s.year !== undefined) return make(s.year, null, []);
  const { reference: ref } = c;
  const byShift = shiftedYear(s, c);
  if (byShift !== null) return make(byShift, ref.anchor, ["year"]);
  if (ref.year === null) return unknown(s, `XXXX-${code}`, null);
  // A season's middle month: April, July, October, January.
  const middle = [4, 7, 10, 1][s.season! - 21]!;
  const now = ref.month ?? 6;
  const year =
    s.which === "next"
      ? middle > now
        ? ref.year
        : ref.year + 1
      : s.which === "last"
        ? middle + 1 < now
          ? ref.year
          : ref.year - 1
        : ref.year;
  return make(year, ref.anchor, ["year"]);
}

/** The year of a quarter that is named alone: the last that has begun, the next where the clause looks ahead. */
function yearOfQuarter(s: Sense, c: Context): number | null {
  const { year, month } = c.reference;
  if (s.quarter === undefined || year === null || month === null) return null;
  const now = Math.ceil(month / 3);
  if (c.tense === "future" || c.tense === "plan") return s.quarter >= now ? year : year + 1;
  return s.quarter <= now ? year : year - 1;
}

export function quarter(s: Sense, c: Context): Resolved | null {
  const code = s.quarter === undefined ? `H${s.half}` : `Q${s.quarter}`;
  const edtf = s.quarter === undefined ? 39 + s.half! : 32 + s.quarter;
  const year = s.year ?? shiftedYear(s, c) ?? yearOfQuarter(s, c);
  if (year === null) return unknown(s, `XXXX-${code}`, null);
  const stated = s.year !== undefined;
  return {
    kind: "DATE",
    value: `${isoYear(year)}-${code}`,
    edtf: `${isoYear(year)}-${edtf}`,
    mod: null,
    anchor: stated ? null : c.reference.anchor,
    implied: stated ? [] : ["year"],
    year,
  };
}

/**
 * `الأسبوع الأول من أكتوبر`: the week that begins with the month's first day, and those after it;
 * `أول يوم جمعة من يوليو`: the first Friday of the month.
 */
export function nthPoint(s: Sense, c: Context): Resolved | null {
  const of =
    s.month === undefined
      ? null
      : monthPoint({ kind: "point", month: s.month, year: s.year, which: s.which, shift: s.shift }, c);
  const month =
    s.month ??
    (s.shift?.unit === "month" && c.reference.month !== null
      ? civil(dayNumber(2000, c.reference.month + s.shift.by, 1)).month
      : s.weekday !== undefined && s.year === undefined
        ? (c.reference.month ?? undefined)
        : undefined);
  const year = s.month === undefined ? (s.year ?? shiftedYear(s, c) ?? c.reference.year) : (of?.year ?? null);
  if (year === null) return null;
  if (s.weekday !== undefined && month !== undefined) {
    const first = dayNumber(year, month, 1);
    const days = daysInMonth(year, month);
    const back = (s.weekday - weekday(first) + 7) % 7;
    const day = s.nth === -1 ? first + back + 7 * Math.floor((days - 1 - back) / 7) : first + back + 7 * (s.nth! - 1);
    return day < first + days
      ? onDay(
          s,
          day,
          s.year === undefined ? c.reference.anchor : null,
          s.year === undefined ? ["year", "day"] : ["day"],
        )
      : null;
  }
  const first = dayNumber(year, month ?? 1, 1);
  const length = month === undefined ? dayNumber(year + 1, 1, 1) - first : daysInMonth(year, month);
  const start = s.nth === -1 ? first + length - 7 : first + (s.nth! - 1) * 7;
  const week = isoWeek(start + 3);
  return {
    kind: "DATE",
    value: `${isoYear(week.year)}-W${two(week.week)}`,
    edtf: `${isoDate(civil(start))}/${isoDate(civil(start + 6))}`,
    mod: null,
    anchor: s.year === undefined ? c.reference.anchor : null,
    implied: ["week"],
  };
}

export function shifted(s: Sense, c: Context): Resolved | null {
  const { unit, by } = s.shift!;
  const fromText = s.from === "text";
  if (fromText && !c.mentioned && c.reference.day === null) return null;
  const m = fromText ? c.mentioned : null;
  const anchor = m ? m.id : c.reference.anchor;
  const day = m ? m.day : fromText ? c.reference.day : c.reference.day;
  const year = m ? m.year : c.reference.year;
  const month = m ? m.month : c.reference.month;
  if (fromText && !m && by === 0) return null;
  if (unit === "day" || unit === "night") {
    if (day === null) return fromText ? null : unknown(s, "XXXX-XX-XX", null);
    return onDay(s, day + by, anchor, ["year", "month", "day"]);
  }
  if (unit === "week") {
    if (day === null) return fromText ? null : unknown(s, s.weekend ? "XXXX-WXX-WE" : "XXXX-WXX", null);
    const week = isoWeek(day + 7 * by);
    const monday = mondayOf(week.year, week.week);
    const value = `${isoYear(week.year)}-W${two(week.week)}${s.weekend ? "-WE" : ""}`;
    const edtf = s.weekend
      ? `${isoDate(civil(monday + 5))}/${isoDate(civil(monday + 6))}`
      : `${isoDate(civil(monday))}/${isoDate(civil(monday + 6))}`;
    return { kind: "DATE", value, edtf, mod: null, anchor, implied: ["year", "week"] };
  }
  if (unit === "month") {
    if (year === null || month === null) return fromText ? null : unknown(s, "XXXX-XX", null);
    const then = civil(dayNumber(year, month + by, 1));
    const value = isoMonth(then.year, then.month);
    return {
      kind: "DATE",
      value,
      edtf: value,
      mod: null,
      anchor,
      implied: ["year", "month"],
      year: then.year,
      month: then.month,
    };
  }
  if (unit === "year") {
    if (year === null) return fromText ? null : unknown(s, "XXXX", null);
    return {
      kind: "DATE",
      value: isoYear(year + by),
      edtf: isoYear(year + by),
      mod: null,
      anchor,
      implied: ["year"],
      year: year + by,
    };
  }
  if (year === null) return null;
  if (unit === "decade") {
    const value = String(Math.floor(year / 10) + by);
    return { kind: "DATE", value, edtf: `${value}X`, mod: null, anchor, implied: ["decade"] };
  }
  if (unit === "century") {
    const value = two(Math.floor(year / 100) + by);
    return { kind: "DATE", value, edtf: `${value}XX`, mod: null, anchor, implied: ["century"] };
  }
  return null;
}
