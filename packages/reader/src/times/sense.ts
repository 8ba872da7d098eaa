import type { TimeMod } from "@isnad/record";
import type { DayPart, Edge, Unit, Which } from "./lexis.ts";

/** A length in its units; fractions are allowed (`ساعة ونصف` is 1.5 hours). */
export type Amounts = Partial<Record<Unit, number>>;

/**
 * What the words of a time expression say, before it is known when: the fields that are stated and no others.
 * Rules read small senses; neighbours are joined into one (`صباح` + `الثلاثاء` + `7 أكتوبر`); resolving gives the value.
 */
export interface Sense {
  readonly kind: "point" | "length" | "set";

  readonly calendar?: "hijri";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Day and month stand as numbers without a year (`17/10`): which calendar is meant the weekday may tell. */
  readonly numeric?: boolean;
  /** Monday is 1, Sunday 7. */
  readonly weekday?: number;
  /** Which week or weekday of a month or year; -1 is the last. */
  readonly nth?: number;
  readonly weekend?: boolean;
  readonly quarter?: number;
  readonly half?: number;
  /** EDTF's number: 21 spring to 24 winter. */
  readonly season?: number;
  /** The year without its last digit (199), the year without its last two (19). */
  readonly decade?: number;
  readonly century?: number;
  /** Before Christ: the year or century is counted back. */
  readonly bc?: boolean;

  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** The clock's zone where one of a fixed offset is said: `Z`, `+03:00`. */
  readonly zone?: string;

  /** A unit counted from the one that the report stands in: last week is `{ unit: "week", by: -1 }`. */
  readonly shift?: { readonly unit: Unit; readonly by: number };
  /** Counted from an earlier time of the text instead: `اليوم التالي`, `العام نفسه`. */
  readonly from?: "text";
  /** Which of those named alike: the last, this, the next. */
  readonly which?: Which;
  /** A length back (-1) or on (1) from the report: `قبل ثلاثة أيام`. */
  readonly off?: -1 | 1;
  readonly amounts?: Amounts;
  readonly edge?: Edge;
  /** The beginning or end is a half of a month. */
  readonly halfOfMonth?: 1 | 2;
  readonly mod?: TimeMod;
}

/** What a sense may say besides its kind. */
export const FIELDS = [
  "calendar",
  "year",
  "month",
  "day",
  "numeric",
  "weekday",
  "nth",
  "weekend",
  "quarter",
  "half",
  "season",
  "decade",
  "century",
  "bc",
  "part",
  "hour",
  "minute",
  "second",
  "zone",
  "shift",
  "from",
  "which",
  "off",
  "amounts",
  "edge",
  "halfOfMonth",
  "mod",
] as const satisfies readonly (keyof Sense)[];

/**
 * A sense with all its fields, those undefined that are not stated. Rules write down only what they read, in hundreds of shapes; V8 looks
 * into objects of one shape many times faster.
 */
export const whole = (s: Sense): Sense => ({
  kind: s.kind,
  calendar: s.calendar,
  year: s.year,
  month: s.month,
  day: s.day,
  numeric: s.numeric,
  weekday: s.weekday,
  nth: s.nth,
  weekend: s.weekend,
  quarter: s.quarter,
  half: s.half,
  season: s.season,
  decade: s.decade,
  century: s.century,
  bc: s.bc,
  part: s.part,
  hour: s.hour,
  minute: s.minute,
  second: s.second,
  zone: s.zone,
  shift: s.shift,
  from: s.from,
  which: s.which,
  off: s.off,
  amounts: s.amounts,
  edge: s.edge,
  halfOfMonth: s.halfOfMonth,
  mod: s.mod,
});

/** A sense and the words that say it, half-open, with the rule that read it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly sense: Sense;
}
