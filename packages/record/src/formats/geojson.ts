import type { Entity, Report } from "../report.ts";
import type { Format } from "./format.ts";
import { globalId, lookAt } from "./look.ts";
import { listed, tidy } from "./rows.ts";

/** GeoJSON (RFC 7946): a point for each event and each stop of a journey whose place is known, a line for each journey. */
export const geojson: Format = listed(
  { name: "geojson", what: "events and journeys on the map", mediaType: "application/geo+json", extension: "geojson" },
  ['{"type":"FeatureCollection","features":[', "\n]}\n"],
  features,
);

function* features(report: Report): Generator<unknown> {
  const look = lookAt(report);
  const { outlet, url, published } = report.report;
  const common = { report: report.report.id, outlet, url, published };
  const point = (id: string, place: Entity, properties: Record<string, unknown>) => ({
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: place.coordinates },
    properties: tidy({
      ...properties,
      place: place.name,
      placeEn: place.nameEn,
      country: place.country,
      precision: place.kind === "place" && place.nameEn === null ? "unknown" : "place",
      ...common,
    }),
  });
  for (const event of report.events) {
    const when = look.when(event);
    for (const [n, place] of look.entities(event.places).entries()) {
      if (!place.coordinates) continue;
      yield point(`${globalId(report, event.id)}-${n + 1}`, place, {
        layer: "event",
        type: event.type,
        mode: event.mode,
        status: event.status,
        trigger: look.words(event.trigger),
        actors: look.entities(event.actors).map((e) => e.name),
        recipients: look.entities(event.recipients).map((e) => e.name),
        from: when?.stated ? when.range.from : null,
        to: when?.stated ? when.range.to : null,
        chain: look.chain(event.via) || "no source given",
        confidence: event.evidence.confidence,
      });
    }
  }
  for (const trip of report.trips) {
    const traveller = look.facts.entity(trip.traveller)?.name;
    const along: (readonly [number, number])[] = [];
    for (const [n, stop] of trip.stops.entries()) {
      const place = look.facts.entity(stop.place);
      if (!place?.coordinates) continue;
      along.push(place.coordinates);
      yield point(`${globalId(report, trip.id)}-${n + 1}`, place, {
        layer: "stop",
        role: stop.role,
        number: n + 1,
        ordered: trip.ordered,
        traveller,
        status: trip.status,
        from: look.range(stop.time)?.from,
        to: look.range(stop.time)?.to,
        chain: look.chain(trip.via) || "no source given",
      });
    }
    if (along.length > 1)
      yield {
        type: "Feature",
        id: globalId(report, trip.id),
        geometry: { type: "LineString", coordinates: along },
        properties: tidy({
          layer: "trip",
          traveller,
          ordinal: trip.ordinal,
          ordered: trip.ordered,
          status: trip.status,
          ...common,
        }),
      };
  }
}
