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

/**
 * How occurrences lie in time, as bars over equal stretches, the finest unit that gives no more than 80 bars. What lies far
 * outside the middle 96 of 100 is gathered at the ends.
 *
 * @param items in the order of their `from`, as the timeline gives them; those without a day are left out
 */
export function stripOf(items: readonly Known[]): Strip {
  const days = items.map((item) => dayNumber(item.from));
  const known = days.filter((day): day is number => day !== null);
  if (known.length === 0) return { unit: "day", bins: [], most: 0 };
  const at = (share: number) => known[Math.min(known.length - 1, Math.floor(known.length * share))]!;
  const units: readonly Unit[] = ["day", "month", "year", "decade"];
  const fits = (lo: number, hi: number) => units.find((u) => keyOf(hi, u) - keyOf(lo, u) < BARS);
  let [lo, hi] = [known[0]!, known.at(-1)!];
  const whole = fits(lo, hi);
  const middle = fits(at(FAR), at(1 - FAR));
  // Ends are cut off only where that shows the rest more finely.
  if (whole !== middle || whole === undefined) [lo, hi] = [at(FAR), at(1 - FAR)];
  const unit = middle ?? "decade";
  const [from, to] = [keyOf(lo, unit), keyOf(hi, unit)];
  const bins = new Map<number, { n: number; by: Record<Surety, number>; first: number }>();
  for (const [i, day] of days.entries()) {
    if (day === null) continue;
    const key = Math.max(from - 1, Math.min(to + 1, keyOf(day, unit)));
    let bin = bins.get(key);
    if (!bin) bins.set(key, (bin = { n: 0, by: none(), first: i }));
    bin.n++;
    bin.by[suretyOf(items[i]!)]++;
  }
  const out: Bin[] = [];
  let next = items.length - 1;
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
