import { type GeoPermissibleObjects, geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import fine from "world-atlas/countries-50m.json?url";
import coarse from "world-atlas/countries-110m.json?url";
import type { Point } from "./camera.ts";
import { lettersOf } from "./countries.ts";

/** A country's outline in the projection's units, and where its name may stand. */
export interface Outline {
  readonly letters: string | null;
  readonly d: string;
  readonly middle: Point;
  /** From its left to its right edge, of its largest part. */
  readonly width: number;
}

// What is used of GeoJSON (RFC 7946) and TopoJSON.
interface Polygon {
  type: "Polygon";
  coordinates: number[][][];
}
interface MultiPolygon {
  type: "MultiPolygon";
  coordinates: number[][][][];
}
interface Country {
  type: "Feature";
  id?: string;
  properties: null;
  geometry: Polygon | MultiPolygon;
}
interface Atlas {
  readonly objects: { readonly countries: object };
}

/** The world on 960 by about 467 units, with a meridian in the middle. Equal Earth: areas are to scale. */
export function projectionOf(meridian: number) {
  return geoEqualEarth().scale(170).translate([480, 250]).rotate([-meridian, 0]).precision(0.2);
}
export type Projection = ReturnType<typeof projectionOf>;

const loaded = new Map<string, Promise<Atlas>>();
function load(url: string): Promise<Atlas> {
  let atlas = loaded.get(url);
  if (!atlas) {
    atlas = fetch(url).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json() as Promise<Atlas>;
    });
    loaded.set(url, atlas);
    atlas.catch(() => loaded.delete(url));
  }
  return atlas;
}

/** Outlines of all countries: rough ones for the world, fine ones from close by. They come from this machine. */
export async function outlines(projection: Projection, near: boolean): Promise<readonly Outline[]> {
  const atlas = await load(near ? fine : coarse);
  const { features } = feature(atlas as never, atlas.objects.countries as never) as unknown as { features: Country[] };
  const path = geoPath(projection).digits(near ? 2 : 1);
  return features.flatMap((one) => {
    const d = path(one);
    if (!d) return [];
    const main = largest(one);
    const [[x1], [x2]] = path.bounds(main);
    return [
      {
        letters: lettersOf(one.id),
        d,
        middle: projection(geoCentroid(main)) ?? ([0, 0] as Point),
        width: x2 - x1,
      },
    ];
  });
}

/** France without its islands: a name stands on the largest part. */
function largest(one: Country): GeoPermissibleObjects {
  if (one.geometry.type === "Polygon") return one.geometry;
  const parts = one.geometry.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
}
