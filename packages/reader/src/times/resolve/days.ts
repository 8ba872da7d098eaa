import type { TimePart } from "@isnad/record";
import { civil, dayNumber, daysInMonth, isDay, isoWeek, mondayOf, two, weekday } from "../calendar/civil.ts";
import { hijriDay, hijriMonthLength, hijriOf } from "../calendar/hijri.ts";
import type { Sense } from "../sense.ts";
import type { Context, Resolved } from "./context.ts";
import { shiftedYear } from "./periods.ts";
import { onDay, unknown } from "./values.ts";

export function dayPoint(s: Sense, c: Context): Resolved | null {
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
  if (c.known && s.which === undefined && byShift === null && (ref.year === null || c.known <= ref.year))
    return onDay(s, dayNumber(c.known, month, day), null, ["year"], "the day is the name of an event");
  const chosen = byShift ?? impliedYear(month, day, s, c);
  // `الأحد 17/10` where that is no Sunday: the tenth Hijri month, if its seventeenth is one.
  if (s.numeric && s.weekday !== undefined && chosen !== null && c.reference.day !== null) {
    const gregorian = isDay(month, day, chosen) ? dayNumber(chosen, month, day) : null;
    if (gregorian === null || weekday(gregorian) !== s.weekday) {
      const year = hijriOf(c.reference.day).year;
      for (const y of [year, year + 1, year - 1]) {
        const then = day <= hijriMonthLength(y, month) ? hijriDay(y, month, day) : null;
        if (then !== null && weekday(then) === s.weekday && Math.abs(then - c.reference.day) < 200)
          return onDay(s, then, ref.anchor, ["year"], "the weekday is that of the Hijri date");
      }
    }
  }
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
  if (c.tense === "plan" && at(next) - today <= today - at(past)) return next;
  return c.tense !== "past" && at(next) - today <= SOON && today - at(past) > 300 ? next : past;
}

export function dayOfMonth(s: Sense, c: Context): Resolved | null {
  const day = s.day!;
  const { reference: ref } = c;
  // `27 منه`: of the month named before.
  if (s.from === "text") {
    const of = c.mentioned;
    if (!of?.month || day > daysInMonth(of.year, of.month)) return null;
    return onDay(s, dayNumber(of.year, of.month, day), of.id, ["year", "month"]);
  }
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

export function weekdayPoint(s: Sense, c: Context): Resolved | null {
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
