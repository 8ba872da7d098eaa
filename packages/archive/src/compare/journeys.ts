import { fromCursor, limitOf, toCursor } from "../find/cursor.ts";
import { findFacts } from "../find/facts.ts";
import { identityLines } from "../find/identities.ts";
import type { Language } from "../keep/words.ts";
import type { FactLine, IdentityLine, Journey, Page } from "../model/answers.ts";
import type { JourneyQuery } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";

/** Trips of one traveller that are told within so many days of each other may be one journey. */
const APART_DAYS = 10;
const DAY = 86_400_000;

/** Journeys joined over reports, the newest first: trips of one traveller, near in time, that share a stop or their number. */
export function findJourneys(file: File, language: Language, q: JourneyQuery): Page<Journey> {
  const limit = limitOf(q.limit);
  const from = fromCursor(q.cursor, "journeys")?.id ?? 0;
  const { traveller, place, from: first, to: last, variants } = q;
  const trips = findFacts(file, language, {
    kind: "trip",
    traveller,
    place,
    from: first,
    to: last,
    variants,
    limit: 500,
  });
  const groups = join(trips.items);
  const next = groups.length > from + limit ? toCursor({ sort: "journeys", key: null, id: from + limit }) : null;
  return { items: groups.slice(from, from + limit).map((g) => journey(file, g)), next };
}

const stopsOf = (t: FactLine): number[] => t.parties.filter((p) => p.role === "stop").map((p) => p.identity);
const travellerOf = (t: FactLine): number | undefined => t.parties.find((p) => p.role === "traveller")?.identity;
const dayOf = (t: FactLine): number => Date.parse(t.time.from ?? t.published ?? "") || 0;

/** Trips put together, each group in the order of time, the newest group first. */
export function join(trips: readonly FactLine[]): FactLine[][] {
  const groups: FactLine[][] = [];
  for (const trip of [...trips].sort((a, b) => dayOf(a) - dayOf(b))) {
    const group = groups.findLast((g) => g.some((other) => same(other, trip)));
    if (group) group.push(trip);
    else groups.push([trip]);
  }
  return groups.reverse();
}

function same(a: FactLine, b: FactLine): boolean {
  if (travellerOf(a) === undefined || travellerOf(a) !== travellerOf(b)) return false;
  if (Math.abs(dayOf(a) - dayOf(b)) > APART_DAYS * DAY) return false;
  // A trip's `value` is its number: the fourth visit is not the third.
  if (a.value !== null && b.value !== null) return a.value === b.value;
  const stops = new Set(stopsOf(a));
  return stopsOf(b).some((s) => stops.has(s));
}

function journey(file: File, trips: readonly FactLine[]): Journey {
  const order: number[] = [];
  // The fullest trip gives the order; what others add comes after.
  for (const trip of [...trips].sort((a, b) => stopsOf(b).length - stopsOf(a).length))
    for (const stop of stopsOf(trip)) if (!order.includes(stop)) order.push(stop);
  const traveller = travellerOf(trips[0]!);
  const lines = new Map<number, IdentityLine>(
    identityLines(file, [...order, ...(traveller === undefined ? [] : [traveller])]).map((l) => [l.identity, l]),
  );
  const days = trips.flatMap((t) => (t.time.from && t.time.to ? [t.time.from, t.time.to] : [])).sort();
  return {
    traveller: lines.get(traveller!)!,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    stops: order.map((stop) => {
      const told = trips.filter((t) => stopsOf(t).includes(stop));
      return {
        place: lines.get(stop)!,
        reports: [...new Set(told.map((t) => t.report))],
        from: told.map((t) => t.time.from).sort()[0] ?? null,
      };
    }),
    statuses: [...new Set(trips.flatMap((t) => t.status ?? []))],
    trips,
  };
}
