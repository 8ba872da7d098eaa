import type { TimePart } from "@isnad/record";
import { civil, isoDate, two } from "../calendar/civil.ts";
import type { Unit } from "../lexis.ts";
import type { Amounts, Sense } from "../sense.ts";
import type { Resolved } from "./context.ts";

/** Writing values: lengths, clocks, days with the part that is said of them. */

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

export const clockText = (s: Sense): string =>
  two(s.hour!) +
  (s.minute === undefined ? (s.second === undefined ? "" : ":00") : `:${two(s.minute)}`) +
  (s.second === undefined ? "" : `:${two(s.second)}`);

/** A day, with the part of it or the clock that the sense says. */
export function onDay(
  s: Sense,
  day: number,
  anchor: string | null,
  implied: readonly TimePart[],
  because?: string,
): Resolved {
  const { year, month } = civil(day);
  const date = isoDate(civil(day));
  if (s.hour !== undefined) {
    const value = `${date}T${clockText(s)}`;
    const edtf = `${date}T${two(s.hour)}:${two(s.minute ?? 0)}:${two(s.second ?? 0)}${s.zone ?? ""}`;
    return { kind: "TIME", value, edtf, mod: null, anchor, implied, because, day, month, year };
  }
  const kind = s.part ? "TIME" : "DATE";
  const value = s.part ? `${date}T${s.part}` : date;
  return { kind, value, edtf: date, mod: null, anchor, implied, because, day, month, year };
}

/** A value with unknown digits (`XXXX-06-30`, `XXXX-WXX-2`). */
export function unknown(s: Sense, date: string, edtf: string | null): Resolved {
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
