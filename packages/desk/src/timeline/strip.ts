import { dayNumber, type Known, SURETIES, type Surety, suretyOf } from "../drawn/when.ts";

export type Unit = "day" | "month" | "year" | "decade";

/** A bar of the strip: what begins in one stretch of time. */
export interface Bin {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** `before` and `after` gather what lies far from nearly all the rest. */
  readonly kind: "bin" | "before" | "after";
  readonly n: number;
  readonly by: Readonly<Record<Surety, number>>;
  /** Where the first of them stands in the list. */
  readonly first: number;
}
export interface Strip {
  readonly unit: Unit;
  readonly bins: readonly Bin[];
  /** Of the highest bar. */
  readonly most: number;
}

const none = () => Object.fromEntries(SURETIES.map((s) => [s, 0])) as Record<Surety, number>;
const DAY = 86_400_000;
/** No more bars than this: each can still be seen on a phone. */
const BARS = 80;
/** So much at either end may lie outside: a town's founding in 797 must not squeeze this year into one bar. */
const FAR = 0.02;

const iso = (day: number): string => {
  const date = new Date(day * DAY);
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${date.toISOString().slice(-19, -14)}`;
};
/** The key of the stretch in which a day lies: counted in its unit. */
function keyOf(day: number, unit: Unit): number {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  if (unit === "day") return day;
  if (unit === "month") return year * 12 + date.getUTCMonth();
  return unit === "year" ? year : Math.floor(year / 10);
}
function firstDay(key: number, unit: Unit): string {
  if (unit === "day") return iso(key);
  if (unit === "month")
    return `${String(Math.floor(key / 12)).padStart(4, "0")}-${String((((key % 12) + 12) % 12) + 1).padStart(2, "0")}-01`;
  return `${String(unit === "year" ? key : key * 10).padStart(4, "0")}-01-01`;
}

/** How many begin on a day, and how surely that is known. */
export interface DayCount {
  /** `YYYY-MM-DD`; null where there is none. */
  readonly day: string | null;
  readonly n: number;
  readonly by: Readonly<Record<Surety, number>>;
}
/** Occurrences one by one, as if each were a day of its own. */
export const countsOf = (items: readonly Known[]): DayCount[] =>
  items.map((item) => ({ day: item.from, n: 1, by: { ...none(), [suretyOf(item)]: 1 } }));

/**
 * How occurrences lie in time, as bars over equal stretches, the finest unit that gives no more than 80 bars. What lies far
 * outside the middle 96 of 100 is gathered at the ends.
 *
 * @param days from the earliest on, as the timeline goes; those without a day are left out
 */
export function stripOf(days: readonly DayCount[]): Strip {
  const dated = days.map((one) => ({ ...one, at: dayNumber(one.day) }));
  const known = dated.flatMap(({ at, n }) => (at === null ? [] : [{ at, n }]));
  if (known.length === 0) return { unit: "day", bins: [], most: 0 };
  const all = known.reduce((sum, { n }) => sum + n, 0);
  /** The day before which a share of all lies. */
  const at = (share: number): number => {
    let left = Math.min(all - 1, Math.floor(all * share));
    for (const one of known) {
      if (left < one.n) return one.at;
      left -= one.n;
    }
    return known.at(-1)!.at;
  };
  const units: readonly Unit[] = ["day", "month", "year", "decade"];
  const fits = (lo: number, hi: number) => units.find((u) => keyOf(hi, u) - keyOf(lo, u) < BARS);
  let [lo, hi] = [known[0]!.at, known.at(-1)!.at];
  const whole = fits(lo, hi);
  const middle = fits(at(FAR), at(1 - FAR));
  // Ends are cut off only where that shows the rest more finely.
  if (whole !== middle || whole === undefined) [lo, hi] = [at(FAR), at(1 - FAR)];
  const unit = middle ?? "decade";
  const [from, to] = [keyOf(lo, unit), keyOf(hi, unit)];
  const bins = new Map<number, { n: number; by: Record<Surety, number>; first: number }>();
  let place = 0;
  for (const { at: day, n, by } of dated) {
    if (day !== null) {
      const key = Math.max(from - 1, Math.min(to + 1, keyOf(day, unit)));
      let bin = bins.get(key);
      if (!bin) bins.set(key, (bin = { n: 0, by: none(), first: place }));
      bin.n += n;
      for (const surety of SURETIES) bin.by[surety] += by[surety];
    }
    place += n;
  }
  const out: Bin[] = [];
  let next = place - 1;
  for (let key = to + 1; key >= from - 1; key--) {
    const bin = bins.get(key);
    const kind = key < from ? "before" : key > to ? "after" : "bin";
    if (!bin && kind !== "bin") continue;
    if (bin) next = bin.first;
    out.push({
      kind,
      from: firstDay(kind === "before" ? from : key, unit),
      n: bin?.n ?? 0,
      by: bin?.by ?? none(),
      first: next,
    });
  }
  out.reverse();
  return { unit, bins: out, most: Math.max(...out.map((b) => b.n)) };
}
