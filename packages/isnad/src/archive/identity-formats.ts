import type { IdentityLine } from "@isnad/archive";

/** Places, and what else has coordinates, on the map (GeoJSON, RFC 7946). */
export async function* identitiesAsGeoJson(items: AsyncIterable<IdentityLine>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let first = true;
  for await (const { coordinates, ...properties } of items) {
    if (!coordinates) continue;
    const feature = {
      type: "Feature",
      id: properties.identity,
      geometry: { type: "Point", coordinates },
      properties,
    };
    yield `${first ? "\n" : ",\n"}${JSON.stringify(feature)}`;
    first = false;
  }
  yield "\n]}\n";
}

const TYPES: Readonly<Record<string, string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  facility: "Place",
};

/** People, bodies and places as things of schema.org; unnamed parties are `Thing`. */
export async function* identitiesAsLinkedData(items: AsyncIterable<IdentityLine>): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let first = true;
  for await (const { identity, kind, name, nameEn, country, coordinates, wikidata } of items) {
    const thing = {
      "@type": TYPES[kind] ?? "Thing",
      "@id": `urn:isnad:identity:${identity}`,
      name: { "@value": name, "@language": "ar" },
      ...(nameEn ? { alternateName: { "@value": nameEn, "@language": "en" } } : {}),
      ...(wikidata ? { sameAs: `http://www.wikidata.org/entity/${wikidata}` } : {}),
      ...(TYPES[kind] === "Place" && coordinates
        ? {
            geo: {
              "@type": "GeoCoordinates",
              longitude: coordinates[0],
              latitude: coordinates[1],
              addressCountry: country ?? undefined,
            },
          }
        : {}),
    };
    yield `${first ? "\n" : ",\n"}${JSON.stringify(thing)}`;
    first = false;
  }
  yield "\n]}\n";
}
