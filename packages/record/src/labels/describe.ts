import type { Figure, Time, Trip } from "../report.ts";
import type { Labels } from "./labels.ts";
import { number } from "./number.ts";

/** A figure's value in words and digits: `more than 22,000`, `22–25`, `tens`. */
export function figureValue(f: Figure, labels: Labels): string {
  if (f.value === null) return f.magnitude ? labels.magnitude[f.magnitude] : "?";
  const value = f.high === null ? number(f.value) : `${number(f.value)}–${number(f.high)}`;
  const bound = f.bound === "more" || f.bound === "less" || f.bound === "about" ? `${labels.bound[f.bound]} ` : "";
  return `${bound}${value}${f.role === "percent" ? "%" : ""}`;
}

/** What is measured: the role, with its unit or currency. */
export function measureOf(f: Figure, labels: Labels): string {
  if (f.currency) return f.currency;
  if (f.unit) return f.unit;
  return f.role === "percent" ? "" : labels.role[f.role];
}

/** A time's value with what limits it: `about PT4H`. */
export const timeValue = (t: Time, labels: Labels): string => (t.mod ? `${labels.mod[t.mod]} ${t.value}` : t.value);

/**
 * The stretches of a date's value, each with whether the text states it: `2023` implied, `-11-03` stated.
 * Only values of calendar days and months can be told apart so; others come whole.
 */
export function statedParts(t: Time): readonly { readonly text: string; readonly implied: boolean }[] {
  const m = /^([\dX]{4})(?:(-W[\dX]{2})|(-[\dX]{2})(-[\dX]{2})?)?(T.*)?$/.exec(t.value);
  if (!m) return [{ text: t.value, implied: false }];
  const of = { year: m[1], week: m[2], month: m[3], day: m[4], hour: m[5] } as const;
  const out: { text: string; implied: boolean }[] = [];
  for (const part of ["year", "week", "month", "day", "hour"] as const) {
    const text = of[part];
    if (!text) continue;
    const implied = t.implied.includes(part);
    const last = out.at(-1);
    if (last && last.implied === implied) last.text += text;
    else out.push({ text, implied });
  }
  return out;
}

/** Which visit it is, how long, whether the order is asserted: what stands beside a journey. */
export function tripNotes(t: Trip, labels: Labels): readonly string[] {
  const out: string[] = [];
  if (t.ordinal !== null) out.push(labels.says.ordinal(t.ordinal));
  if (t.status !== "actual") out.push(labels.status[t.status]);
  if (!t.ordered) out.push(labels.says.listed);
  return out;
}
