import type { TimeKind, TimeMod, TimePart } from "@isnad/record";
import {
  civil,
  dayNumber,
  daysInMonth,
  isDay,
  isoDate,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  two,
  weekday,
} from "./calendar/civil.ts";
import { hijriCalendar, hijriDay, hijriMonthLength, hijriOf } from "./calendar/hijri.ts";
import type { DayPart, Unit } from "./lexis.ts";
import type { Amounts, Sense } from "./sense.ts";
import type { Tense } from "./tense.ts";

/** What times of a report are reckoned from. */
export interface Reference {
  /** The day's number, or null when no more than a month or year (or nothing) is known. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** `publication`, or the id of a time of the text. */
  readonly anchor: string | null;
}

/** The latest day, month or year that the text has named before, for `اليوم التالي`, `العام نفسه`. */
export interface Mentioned {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number;
  readonly id: string;
}

export interface Resolved {
  readonly kind: TimeKind;
  readonly value: string;
  readonly edtf: string | null;
  readonly mod: TimeMod | null;
  readonly anchor: string | null;
  readonly implied: readonly TimePart[];
  readonly because?: string;
  /** The day, month, year that it is, as far as known, for what is reckoned from it. */
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

interface Context {
  readonly reference: Reference;
  readonly mentioned: Mentioned | null;
  readonly tense: Tense | null;
  /** The day that a clock by itself belongs to: the last one named in the sentence. */
  readonly sentenceDay: Mentioned | null;
}

const SEASONS: Readonly<Record<number, string>> = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" };
const UNIT_CODES: readonly (readonly [Unit, string, boolean])[] = [
  ["century", "CE", false],
  ["decade", "DE", false],
  ["year", "Y", false],
  ["month", "M", false],
  ["week", "W", false],
  ["day", "D", false],
  ["night", "NI", true],
  ["hour", "H", true],
  ["minute", "M", true],
  ["second", "S", true],
];

/** The TIMEX3 value of a sense in its context; null when the words have no value. */
export function resolve(s: Sense, c: Context): Resolved | null {
  if (s.kind === "length")
    return s.amounts
      ? { kind: "DURATION", value: lengthValue(s.amounts), edtf: null, mod: s.mod ?? null, anchor: null, implied: [] }
      : null;
  if (s.kind === "set") return setOf(s);
  const point = s.off ? offPoint(s, c) : pointOf(s, c);
  return point && (s.edge ?? s.mod)
    ? {
        ...point,
        mod: s.edge ?? s.mod ?? null,
        edtf: s.mod === "APPROX" && point.edtf && /^[\dX-]+$/.test(point.edtf) ? `${point.edtf}~` : point.edtf,
      }
    : point;
}

/** `P1Y6M`, `PT36H`, `P2DT4H`; nights as TIMEX3's `NI`, decades `DE`, centuries `CE`. */
export function lengthValue(a: Amounts): string {
  let date = "";
  let time = "";
  const { decade = 0, century = 0 } = a;
  // A part of a decade or century is told in years: `ربع قرن` is P25Y.
  const amounts: Amounts =
    Number.isInteger(decade) && Number.isInteger(century)
      ? a
      : { ...a, decade: undefined, century: undefined, year: (a.year ?? 0) + decade * 10 + century * 100 };
  for (const [unit, code, ofDay] of UNIT_CODES) {
    const n = amounts[unit];
    if (n === undefined) continue;
    const text = `${Number.isInteger(n) ? n : Math.round(n * 1000) / 1000}${code}`;
    if (ofDay) time += text;
    else date += text;
  }
  return `P${date}${time === "" ? "" : `T${time}`}`;
}

function setOf(s: Sense): Resolved | null {
  const set = (value: string): Resolved => ({
    kind: "SET",
    value,
    edtf: null,
    mod: s.mod ?? null,
    anchor: null,
    implied: [],
  });
  if (s.hour !== undefined) return set(`${s.weekday === undefined ? "" : `XXXX-WXX-${s.weekday}`}T${clockText(s)}`);
  if (s.weekday !== undefined) return set(`XXXX-WXX-${s.weekday}${s.part ? `T${s.part}` : ""}`);
  if (s.part) return set(`T${s.part}`);
  return s.amounts ? set(lengthValue(s.amounts)) : null;
}

const clockText = (s: Sense): string =>
  two(s.hour!) +
  (s.minute === undefined ? (s.second === undefined ? "" : ":00") : `:${two(s.minute)}`) +
  (s.second === undefined ? "" : `:${two(s.second)}`);

/** A day, with the part of it or the clock that the sense says. */
function onDay(s: Sense, day: number, anchor: string | null, implied: readonly TimePart[], because?: string): Resolved {
  const { year, month } = civil(day);
  const date = isoDate(civil(day));
  const known = { day, month, year };
  const why = because === undefined ? {} : { because };
  if (s.hour !== undefined) {
    const clock = clockText(s);
    const full = `${date}T${two(s.hour)}:${two(s.minute ?? 0)}:${two(s.second ?? 0)}${s.zulu ? "Z" : ""}`;
    return { kind: "TIME", value: `${date}T${clock}`, edtf: full, mod: null, anchor, implied, ...why, ...known };
  }
  if (s.part)
    return { kind: "TIME", value: `${date}T${s.part}`, edtf: date, mod: null, anchor, implied, ...why, ...known };
  return { kind: "DATE", value: date, edtf: date, mod: null, anchor, implied, ...why, ...known };
}

/** A value with unknown digits (`XXXX-06-30`, `XXXX-WXX-2`). */
function unknown(s: Sense, date: string, edtf: string | null): Resolved {
  if (s.hour !== undefined)
    return {
      kind: "TIME",
      value: date === "" ? `T${clockText(s)}` : `${date}T${clockText(s)}`,
      edtf: null,
      mod: null,
      anchor: null,
      implied: [],
    };
  if (s.part) return { kind: "TIME", value: `${date}T${s.part}`, edtf, mod: null, anchor: null, implied: [] };
  return { kind: "DATE", value: date, edtf, mod: null, anchor: null, implied: [] };
}

function pointOf(s: Sense, c: Context): Resolved | null {
  const { reference: ref } = c;
  if (s.calendar === "hijri") return hijri(s, c);
  if (s.nth !== undefined) return nthPoint(s, c);
  if (s.month !== undefined) return s.day === undefined ? monthPoint(s, c) : dayPoint(s, c);
  if (s.day !== undefined) return dayOfMonth(s, c);
  if (s.season !== undefined) return season(s, c);
  if (s.quarter !== undefined || s.half !== undefined) return quarter(s, c);
  if (s.decade !== undefined) {
    const value = String(s.decade);
    return { kind: "DATE", value, edtf: `${value}X`, mod: null, anchor: null, implied: [] };
  }
  if (s.century !== undefined) {
    const value = two(s.century);
    return { kind: "DATE", value, edtf: `${value}XX`, mod: null, anchor: null, implied: [] };
  }
  if (s.weekday !== undefined) return weekdayPoint(s, c);
  if (s.shift) return shifted(s, c);
  if (s.year !== undefined)
    return {
      kind: "DATE",
      value: isoYear(s.year),
      edtf: isoYear(s.year),
      mod: null,
      anchor: null,
      implied: [],
      year: s.year,
    };
  if (s.hour !== undefined || s.part) {
    const day = c.sentenceDay?.day ?? ref.day;
    if (day === null || day === undefined) return unknown(s, "", null);
    return onDay(s, day, c.sentenceDay?.day != null ? c.sentenceDay.id : ref.anchor, ["year", "month", "day"]);
  }
  return null;
}

/** The year that a shift of years names (`العام الماضي`), or null. */
function shiftedYear(s: Sense, c: Context): number | null {
  if (s.shift?.unit !== "year") return null;
  const from = s.from === "text" ? c.mentioned?.year : c.reference.year;
  return from == null ? null : from + s.shift.by;
}

function dayPoint(s: Sense, c: Context): Resolved | null {
  const { month, day } = s as { month: number; day: number };
  const { reference: ref } = c;
  const stated = s.year;
  if (stated !== undefined) {
    if (!isDay(month, day, stated)) return null;
    return onDay(s, dayNumber(stated, month, day), null, []);
  }
  const byShift =
    shiftedYear(s, c) ??
    (s.shift?.unit === "month" && ref.year !== null && ref.month !== null
      ? civil(dayNumber(ref.year, ref.month + s.shift.by, 1)).year
      : null);
  const chosen = byShift ?? impliedYear(month, day, s, c);
  const date = `${two(month)}-${two(day)}`;
  if (chosen === null) return unknown(s, `XXXX-${date}`, `XXXX-${date}`);
  if (!isDay(month, day, chosen)) return unknown(s, `XXXX-${date}`, `XXXX-${date}`);
  return onDay(s, dayNumber(chosen, month, day), ref.anchor, ["year"], because(s, c));
}

function because(s: Sense, c: Context): string | undefined {
  if (s.which === "last" || s.which === "next" || s.which === "this") return undefined;
  if (c.reference.day === null) return undefined;
  return c.tense === "future" ? "the next after publication: the clause looks ahead" : "the last before publication";
}

/** How far ahead (in days) a date without a year may lie before it is taken for the one past. */
const SOON = 45;

/** The year of a day and month that the words leave unsaid. */
function impliedYear(month: number, day: number, s: Sense, c: Context): number | null {
  const { year, day: today, month: thisMonth } = c.reference;
  if (year === null) return null;
  if (today === null) {
    if (thisMonth === null) return year;
    return s.which === "next"
      ? month < thisMonth
        ? year + 1
        : year
      : month > thisMonth && s.which !== "this" && c.tense !== "future"
        ? year - 1
        : year;
  }
  const at = (y: number): number => dayNumber(y, month, Math.min(day, daysInMonth(y, month)));
  if (s.which === "this") return Math.abs(at(year) - today) <= 183 ? year : at(year) > today ? year - 1 : year + 1;
  if (s.which === "next") return at(year) >= today ? year : year + 1;
  if (s.which === "last") return at(year) <= today ? year : year - 1;
  if (c.tense === "future") return at(year) >= today ? year : year + 1;
  // A day just ahead is meant sooner than the same day a year ago, which would be given its year.
  const [past, next] = at(year) <= today ? [year, year + 1] : [year - 1, year];
  return c.tense !== "past" && at(next) - today <= SOON && today - at(past) > 300 ? next : past;
}

function monthPoint(s: Sense, c: Context): Resolved | null {
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
  else if (c.tense === "future") year = month >= ref.month ? ref.year : ref.year + 1;
  else year = month <= ref.month ? ref.year : ref.year - 1;
  return make(year, ref.anchor, ["year"]);
}

function dayOfMonth(s: Sense, c: Context): Resolved | null {
  const day = s.day!;
  const { reference: ref } = c;
  if (ref.year === null || ref.month === null) return unknown(s, `XXXX-XX-${two(day)}`, `XXXX-XX-${two(day)}`);
  if (s.weekday !== undefined && ref.day !== null) {
    // The nearest month, back from the report, in which that day has that weekday.
    for (let by = 0; by > -12; by--) {
      const m = civil(dayNumber(ref.year, ref.month + by, 1));
      if (day <= daysInMonth(m.year, m.month) && weekday(dayNumber(m.year, m.month, day)) === s.weekday)
        return onDay(s, dayNumber(m.year, m.month, day), ref.anchor, ["year", "month"]);
    }
  }
  const by = s.shift?.unit === "month" ? s.shift.by : 0;
  const m = civil(dayNumber(ref.year, ref.month + by, 1));
  if (day > daysInMonth(m.year, m.month)) return unknown(s, `XXXX-XX-${two(day)}`, `XXXX-XX-${two(day)}`);
  return onDay(s, dayNumber(m.year, m.month, day), ref.anchor, ["year", "month"]);
}

function season(s: Sense, c: Context): Resolved | null {
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

function quarter(s: Sense, c: Context): Resolved | null {
  const code = s.quarter === undefined ? `H${s.half}` : `Q${s.quarter}`;
  const edtf = s.quarter === undefined ? 39 + s.half! : 32 + s.quarter;
  const year = s.year ?? shiftedYear(s, c);
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
function nthPoint(s: Sense, c: Context): Resolved | null {
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

function weekdayPoint(s: Sense, c: Context): Resolved | null {
  const { reference: ref } = c;
  const want = s.weekday!;
  if (ref.day === null) return unknown(s, `XXXX-WXX-${want}`, null);
  const today = ref.day;
  const back = (weekday(today) - want + 7) % 7;
  const implied: readonly TimePart[] = ["year", "month", "day"];
  if (s.shift?.unit === "week") {
    const week = isoWeek(today + 7 * s.shift.by);
    return onDay(s, mondayOf(week.year, week.week) + want - 1, ref.anchor, implied);
  }
  if (s.shift && (s.shift.unit === "day" || s.shift.unit === "night")) {
    // `أمس الاثنين`: the weekday settles which day, when a report is printed later than it was written.
    const day = today + s.shift.by;
    const off = (weekday(day) - want + 7) % 7;
    return onDay(s, off === 0 ? day : off <= 3 ? day - off : day + 7 - off, ref.anchor, implied);
  }
  let day = today - back;
  if (s.which === "last") day = today - (back || 7);
  else if (s.which === "next" || s.which === "following") day = today + (7 - back);
  else if (s.which === "this") day = today - back;
  else if (c.tense === "future" || c.tense === "plan") day = back === 0 ? today : today + 7 - back;
  return onDay(
    s,
    day,
    ref.anchor,
    implied,
    s.which
      ? undefined
      : day > today
        ? "the next after publication: the clause looks ahead"
        : "the nearest up to publication",
  );
}

function shifted(s: Sense, c: Context): Resolved | null {
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

/** A length back from the report or on from it, as exact as its smallest unit. */
function offPoint(s: Sense, c: Context): Resolved | null {
  const { day, year, month, anchor } = c.reference;
  const a = s.amounts!;
  const sign = s.off!;
  const whole = Object.values(a).every((n) => Number.isInteger(n));
  const mod = s.mod ?? null;
  if (year === null || month === null || day === null) {
    return a.year !== undefined && Object.keys(a).length === 1 && year !== null && whole
      ? {
          kind: "DATE",
          value: isoYear(year + sign * a.year),
          edtf: isoYear(year + sign * a.year),
          mod,
          anchor,
          implied: ["year"],
        }
      : null;
  }
  if (a.hour !== undefined || a.minute !== undefined || a.second !== undefined)
    return onDay({ kind: "point" }, day + sign * ((a.day ?? 0) + (a.week ?? 0) * 7), anchor, ["year", "month", "day"]);
  const years = (a.year ?? 0) + (a.decade ?? 0) * 10 + (a.century ?? 0) * 100;
  const months = (a.month ?? 0) + (years - Math.floor(years)) * 12;
  const y = year + sign * Math.floor(years);
  const days = (a.day ?? 0) + (a.night ?? 0) + (a.week ?? 0) * 7;
  if (a.day === undefined && a.night === undefined && a.week === undefined) {
    if (months === 0)
      return { kind: "DATE", value: isoYear(y), edtf: isoYear(y), mod, anchor, implied: ["year"], year: y };
    const then = civil(dayNumber(y, month + sign * Math.round(months), 1));
    const value = isoMonth(then.year, then.month);
    return {
      kind: "DATE",
      value,
      edtf: value,
      mod,
      anchor,
      implied: ["year", "month"],
      year: then.year,
      month: then.month,
    };
  }
  const base = dayNumber(y, month + sign * Math.round(months), civil(day).day);
  const then = base + sign * Math.round(days);
  if (a.week !== undefined && a.day === undefined) {
    const week = isoWeek(then);
    const monday = mondayOf(week.year, week.week);
    return {
      kind: "DATE",
      value: `${isoYear(week.year)}-W${two(week.week)}`,
      edtf: `${isoDate(civil(monday))}/${isoDate(civil(monday + 6))}`,
      mod,
      anchor,
      implied: ["year", "week"],
    };
  }
  return onDay({ kind: "point" }, then, anchor, ["year", "month", "day"]);
}

function hijri(s: Sense, c: Context): Resolved | null {
  const { reference: ref } = c;
  const now = ref.day === null ? null : hijriOf(ref.day);
  let { year } = s;
  const implied: TimePart[] = [];
  if (year === undefined) {
    if (now === null || s.month === undefined) return null;
    implied.push("year");
    year = now.year;
    if (s.which === "next") year = s.month > now.month ? now.year : now.year + 1;
    else if (s.which === "last") year = s.month < now.month ? now.year : now.year - 1;
    else if (s.which !== "this")
      year =
        c.tense === "future"
          ? s.month >= now.month
            ? now.year
            : now.year + 1
          : s.month <= now.month
            ? now.year
            : now.year - 1;
  }
  if (year < 1 || year > 9000) return null;
  const anchor = implied.length > 0 ? ref.anchor : null;
  const why = `Hijri date, ${hijriCalendar(year)} calendar`;
  if (s.month !== undefined && s.day !== undefined) {
    if (s.day > hijriMonthLength(year, s.month))
      return s.day > 30 ? null : onDay(s, hijriDay(year, s.month, s.day), anchor, implied, why);
    return onDay(s, hijriDay(year, s.month, s.day), anchor, implied, why);
  }
  const from = s.month === undefined ? hijriDay(year, 1, 1) : hijriDay(year, s.month, 1);
  const to = (s.month === undefined ? hijriDay(year + 1, 1, 1) : hijriDay(year, s.month + 1, 1)) - 1;
  // The Gregorian month or year in which its middle lies; EDTF has its true bounds.
  const middle = civil(Math.floor((from + to) / 2));
  const value = s.month === undefined ? isoYear(middle.year) : isoMonth(middle.year, middle.month);
  return {
    kind: "DATE",
    value,
    edtf: `${isoDate(civil(from))}/${isoDate(civil(to))}`,
    mod: null,
    anchor,
    implied,
    because: why,
  };
}

export type { DayPart };
