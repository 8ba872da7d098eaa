import type { Range } from "@isnad/record";

/** What an event is known by when it is compared with those of other reports. Plain data: it is kept as JSON. */
export interface Traits {
  /** Null for a toll that belongs to no event. */
  readonly type: string | null;
  readonly mode: string | null;
  /** First and last day. */
  readonly days: readonly [string, string] | null;
  /** True when the text itself gives the day. */
  readonly stated: boolean;
  /** Identities, unnamed parties left out: who does or suffers it, and whom its sentence names beside them; not who tells it. */
  readonly parties: readonly number[];
  /** Countries of the parties, and of those who have no name (`جنود فرنسيون`). */
  readonly sides: readonly string[];
  readonly places: readonly number[];
  /** Buildings, airports, harbours: one of them lies in a place that another report names. */
  readonly sites: readonly number[];
  /** Countries of the places. */
  readonly countries: readonly string[];
  /** Of these, the countries that stand as places themselves (`في تونس`). */
  readonly states: readonly string[];
  /** Numbers of its figures, as `killed 12`. */
  readonly figures: readonly string[];
  /** What its figures count: killed, injured … */
  readonly roles: readonly string[];
  /** Stems of its sentence, the shortest and those of times left out. */
  readonly gist: readonly string[];
}

/** A sentence in so few words that prepositions and their like weigh nothing. */
export const gistOf = (stems: string): string[] => [...new Set(stems.split(" ").filter((s) => s.length > 3))];

export const daysOf = (range: Range | null): readonly [string, string] | null =>
  range ? [range.from, range.to] : null;

/**
 * From how much on two events count as one occurrence. Chosen on half of test/occurrences-history.ts (from 0.58 to 0.61 nothing is put together wrongly there),
 * measured on the other half.
 */
export const SAME = 0.6;

/**
 * How likely two events of different reports are the same occurrence, 0 to 1: the type must be the same and the days
 * must be able to be; parties, places, numbers and words then speak for it or against.
 */
export function likeness(a: Traits, b: Traits): number {
  if (a.type !== b.type && a.type !== null && b.type !== null) return 0;
  if ((a.type === null || b.type === null) && shared(a.roles, b.roles) === 0) return 0;
  const time = timeLikeness(a, b);
  if (time === 0) return 0;
  const words = shared(a.gist, b.gist) / Math.max(4, Math.min(a.gist.length, b.gist.length));
  let score = 0.24 * time + 0.5 * Math.min(1, words * 1.5);
  score += weigh(placeLikeness(a, b), 0.2, -0.45);
  score += weigh(partyLikeness(a, b), 0.16, -0.16);
  // A toll that differs tells little, since tolls grow, but not to many times what they were; the same odd number tells much.
  if ((sides(a.figures, b.figures) ?? 0) > 0) score += 0.15;
  else if (farApart(a.figures, b.figures)) score -= 0.1;
  if (a.mode !== null && b.mode !== null) score += a.mode === b.mode ? 0.05 : -0.1;
  return Math.max(0, Math.min(1, score));
}

const weigh = (likeness: number | null, agree: number, differ: number): number =>
  likeness === null ? 0 : likeness > 0 ? agree * likeness : differ;

/** 1 for the same stated day, less where the day is only that of the reports; 0 when they cannot be the same. */
function timeLikeness(a: Traits, b: Traits): number {
  if (!a.days || !b.days) return 0.3;
  const gap = Math.max(daysBetween(a.days[1], b.days[0]), daysBetween(b.days[1], a.days[0]), 0);
  if (a.stated && b.stated) {
    const wide = Math.max(daysBetween(a.days[0], a.days[1]), daysBetween(b.days[0], b.days[1]));
    return gap > 0 ? 0 : wide > 31 ? 0.3 : wide > 3 ? 0.6 : 1;
  }
  return gap > 3 ? 0 : gap > 1 ? 0.4 : 0.7;
}

/** Days from one day to another, negative when it is the earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Share of the fewer side that is shared; null when either says nothing. */
function sides<T>(a: readonly T[], b: readonly T[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return shared(a, b) / Math.min(a.length, b.length);
}

/** Somebody is named in both, or at least somebody of one country; null when either names nobody. */
function partyLikeness(a: Traits, b: Traits): number | null {
  const exact = sides(a.parties, b.parties);
  if (exact !== null && exact > 0) return exact;
  const country = sides(a.sides, b.sides);
  return country === null ? null : country > 0 ? 0.3 : 0;
}

/** Whether two numbers of one role are more than four times apart, and none is near another. */
function farApart(a: readonly string[], b: readonly string[]): boolean {
  const pairs = a.flatMap((x) => {
    const [role, value] = x.split(" ") as [string, string];
    return b.flatMap((y) => (y.startsWith(`${role} `) ? [Number(value) / Number(y.slice(role.length + 1))] : []));
  });
  return pairs.length > 0 && pairs.every((ratio) => ratio > FAR || ratio < 1 / FAR);
}
const FAR = 4;

/** A place and the country that it lies in may be the same; two places of one country are not. */
function placeLikeness(a: Traits, b: Traits): number | null {
  if (shared(a.sites, b.sites) > 0) return 1;
  const exact = sides(a.places, b.places);
  if (exact === null || exact > 0) return exact;
  return shared(a.states, b.countries) + shared(b.states, a.countries) > 0 ? 0.1 : 0;
}

function shared<T>(a: readonly T[], b: readonly T[]): number {
  const set = new Set(b);
  return a.reduce((n, x) => n + (set.has(x) ? 1 : 0), 0);
}
