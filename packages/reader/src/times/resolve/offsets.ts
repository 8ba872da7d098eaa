import { civil, dayNumber, isoDate, isoMonth, isoWeek, isoYear, mondayOf, two } from "../calendar/civil.ts";
import type { Sense } from "../sense.ts";
import type { Context, Resolved } from "./context.ts";
import { onDay } from "./values.ts";

/** A length back from the report or on from it, as exact as its smallest unit. */
export function offPoint(s: Sense, c: Context): Resolved | null {
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
