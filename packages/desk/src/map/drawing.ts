import type { IdentityLine, Journey, PlaceLine } from "@isnad/record/answers";
import type { Lang } from "@isnad/record/labels";
import type { Point } from "./camera.ts";
import { isArea } from "./countries.ts";
import type { Projection } from "./world.ts";

/** A place as it is drawn, in the projection's units. */
export interface Spot {
  readonly place: PlaceLine;
  readonly at: Point;
  /** A country or region: somewhere in it. */
  readonly area: boolean;
}

export const nameIn = (place: IdentityLine, lang: Lang): string => (lang === "en" && place.nameEn) || place.name;

/** So far from north and south the projection still shows something. */
const isPoint = (c: readonly [number, number] | null): c is readonly [number, number] =>
  c !== null && Math.abs(c[0]) <= 180 && Math.abs(c[1]) <= 90;

/** Places whose position is known, those of the most events first, so that small ones lie over large ones. */
export const spotsOf = (places: readonly PlaceLine[], projection: Projection): Spot[] =>
  places.flatMap((place) => {
    const at = isPoint(place.coordinates) ? projection([place.coordinates[0], place.coordinates[1]]) : null;
    return at ? [{ place, at, area: isArea(place) }] : [];
  });

/** The meridian in whose middle most of it happens, by tens of degrees, so that the map does not turn with every filter. */
export function meridianOf(places: readonly Pick<PlaceLine, "coordinates" | "events">[]): number {
  const known = places.flatMap(({ coordinates, events }) => (coordinates ? [[coordinates[0], events] as const] : []));
  known.sort((a, b) => a[0] - b[0]);
  const half = known.reduce((n, [, w]) => n + w, 0) / 2;
  let seen = 0;
  for (const [x, weight] of known) if ((seen += weight) >= half) return Math.round(x / 10) * 10;
  return 40;
}

/** The radius of a mark: its area grows as the number of events does. */
export const radiusOf = (events: number, most: number): number => 3 + 17 * Math.sqrt(events / Math.max(most, 12));

/** A journey as it is drawn: the line through its stops, and the stops. */
export interface Route {
  readonly journey: Journey;
  readonly stops: readonly { readonly at: Point; readonly place: IdentityLine }[];
}
export const routesOf = (journeys: readonly Journey[], projection: Projection): Route[] =>
  journeys.map((journey) => ({
    journey,
    stops: journey.stops.flatMap(({ place }) => {
      const at = isPoint(place.coordinates) ? projection([place.coordinates[0], place.coordinates[1]]) : null;
      return at ? [{ at, place }] : [];
    }),
  }));

/**
 * A line through points that bends a little to one side, so that there and back lie apart.
 *
 * @example bent([[0, 0], [10, 0]]) // "M0 0Q5 -1.8 10 0"
 */
export function bent(points: readonly Point[], bend = 0.18): string {
  let d = "";
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) d = `M${round(x)} ${round(y)}`;
    else {
      const [px, py] = points[i - 1]!;
      d += `Q${round((px + x) / 2 + (y - py) * bend)} ${round((py + y) / 2 - (x - px) * bend)} ${round(x)} ${round(y)}`;
    }
  }
  return d;
}
const round = (x: number): number => Math.round(x * 10) / 10;
