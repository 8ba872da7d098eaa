import { isoYear, two } from "../calendar/civil.ts";
import type { Sense } from "../sense.ts";
import type { Context, Resolved } from "./context.ts";
import { dayOfMonth, dayPoint, weekdayPoint } from "./days.ts";
import { edgeBounds } from "./edges.ts";
import { hijriPoint } from "./hijri-point.ts";
import { offPoint } from "./offsets.ts";
import { monthPoint, nthPoint, quarter, season, shifted } from "./periods.ts";
import { clockText, lengthValue, onDay, unknown } from "./values.ts";

/** The TIMEX3 value of a sense in its context; null when the words have no value. */
export function resolve(s: Sense, c: Context): Resolved | null {
  if (s.kind === "length")
    return s.amounts
      ? { kind: "DURATION", value: lengthValue(s.amounts), edtf: null, mod: s.mod ?? null, anchor: null, implied: [] }
      : null;
  if (s.kind === "set") return setOf(s);
  const point = s.off ? offPoint(s, c) : pointOf(s, c);
  if (point && BEYOND.test(point.value)) return null;
  if (!point) return null;
  if (s.edge) return { ...point, mod: s.edge, edtf: edgeBounds(point.value, s.edge, s.halfOfMonth) ?? point.edtf };
  return s.mod
    ? {
        ...point,
        mod: s.mod,
        edtf: s.mod === "APPROX" && point.edtf && /^[\dX-]+$/.test(point.edtf) ? `${point.edtf}~` : point.edtf,
      }
    : point;
}

/** A reckoning that leaves the years of four digits (`قبل 1031483 يوما`), which TIMEX3 cannot write. */
const BEYOND = /^-|^\d{5}/;

/**
 * Years and centuries before Christ: TIMEX3 writes `BC0539`, `BC04`; EDTF counts a year 0, so that 539 BC is `-0538`.
 */
function beforeChrist(s: Sense): Resolved {
  const four = (n: number): string => String(n).padStart(4, "0");
  const made = { kind: "DATE", mod: null, anchor: null, implied: [] } as const;
  if (s.century === undefined) return { ...made, value: `BC${four(s.year!)}`, edtf: edtfYear(1 - s.year!) };
  const last = 1 - s.century * 100;
  return { ...made, value: `BC${two(s.century + 1)}`, edtf: `${edtfYear(last - 100)}/${edtfYear(last - 1)}` };
}
const edtfYear = (year: number): string => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

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

function pointOf(s: Sense, c: Context): Resolved | null {
  const { reference: ref } = c;
  if (s.bc) return beforeChrist(s);
  if (s.calendar === "hijri") return hijriPoint(s, c);
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
  // `العام الماضي 2014`: the year is stated.
  if (s.shift && s.year === undefined) return shifted(s, c);
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
