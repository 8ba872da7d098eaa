import type { TimePart } from "@isnad/record";
import { civil, isoDate, isoMonth, isoYear } from "../calendar/civil.ts";
import { hijriCalendar, hijriDay, hijriMonthLength, hijriOf } from "../calendar/hijri.ts";
import type { Sense } from "../sense.ts";
import type { Context, Resolved } from "./context.ts";
import { onDay } from "./values.ts";

/** `القرن الثالث الهجري`: the Gregorian century in which its middle lies; EDTF has its years. */
function hijriCentury(century: number): Resolved {
  const from = civil(hijriDay(century * 100 + 1, 1, 1)).year;
  const to = civil(hijriDay(century * 100 + 101, 1, 1) - 1).year;
  return {
    kind: "DATE",
    value: String(Math.floor((from + to) / 200)).padStart(2, "0"),
    edtf: `${isoYear(from)}/${isoYear(to)}`,
    mod: null,
    anchor: null,
    implied: [],
    because: "Hijri century",
  };
}

/** How far ahead (in days) a day without a year may lie before it is taken for the one past. */
const SOON = 45;
const daysAhead = (
  now: { readonly year: number; readonly month: number; readonly day: number },
  month: number,
  day: number,
): number => {
  const today = hijriDay(now.year, now.month, now.day);
  const then = hijriDay(now.year, month, day);
  return then >= today ? then - today : hijriDay(now.year + 1, month, day) - today;
};

/** A Hijri date, month or year as the Gregorian one, with the calendar that was assumed as its `because`. */
export function hijriPoint(s: Sense, c: Context): Resolved | null {
  const { reference: ref } = c;
  const now = ref.day === null ? null : hijriOf(ref.day);
  if (s.century !== undefined) return hijriCentury(s.century);
  let { year } = s;
  const implied: TimePart[] = [];
  if (year === undefined) {
    if (now === null || s.month === undefined) return null;
    implied.push("year");
    year = now.year;
    if (s.which === "next") year = s.month > now.month ? now.year : now.year + 1;
    else if (s.which === "last") year = s.month < now.month ? now.year : now.year - 1;
    else if (s.which !== "this")
      // Without a tense the nearest: days of the Hijri year are named just before they come.
      year =
        c.tense === "future" || (c.tense !== "past" && s.day !== undefined && daysAhead(now, s.month, s.day) <= SOON)
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
