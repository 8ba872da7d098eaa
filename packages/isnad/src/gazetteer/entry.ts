import type { UserName } from "@isnad/reader";
import { SECTORS, type Sector } from "@isnad/record";
import { isCountry } from "@isnad/record/schema";

/** A line of a gazetteer as its fields, each as it was written. */
export type Fields = Readonly<Record<string, unknown>>;

const KINDS = ["place", "facility", "person", "organization"] as const;
/** Types of places that are facilities, and that are places. */
const FACILITIES = ["airport", "base", "crossing", "facility", "port"];
const PLACES =
  "camp capital city continent district governorate island mountain quarter region river sea state strait town village".split(
    " ",
  );
/** Other words for a field, as spreadsheets head their columns; all in small letters. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  name: "name",
  names: "name",
  name_ar: "name",
  namear: "name",
  kind: "kind",
  type: "type",
  nameen: "nameEn",
  name_en: "nameEn",
  english: "nameEn",
  country: "country",
  country_code: "country",
  lat: "lat",
  latitude: "lat",
  lon: "lon",
  lng: "lon",
  longitude: "lon",
  coordinates: "coordinates",
  sector: "sector",
  geonames: "geonames",
  geonameid: "geonames",
  wikidata: "wikidata",
  ids: "ids",
};

/** Letters in which news writes names: Arabic ones, or an acronym's Latin ones. */
const LETTERS = /[\u0621-\u064aA-Za-z]/;
const given = (v: unknown): boolean => v !== undefined && v !== null && v !== "";

/**
 * A line's fields as a name for the reader, or what is wrong with them and what to write instead.
 *
 * @example entryOf({ name: "كفر عجوة;كفرعجوة", kind: "place", country: "SY", lat: "35.87", lon: "36.61" })
 */
export function entryOf(raw: Fields): UserName | { readonly fault: string } {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    const known = FIELD_NAMES[name.trim().toLowerCase()];
    if (!known)
      return {
        fault: `no field is called ${name || "(nothing)"}; write name, kind, type, nameEn, country, lat, lon, sector, geonames or wikidata`,
      };
    if (given(value)) fields[known] = value;
  }
  const names = namesOf(fields.name);
  if (names.length === 0) return { fault: 'no name; write it in Arabic, several parted by ";"' };
  const strange = names.find((n) => !LETTERS.test(n) || n.length < 2 || n.length > 120);
  if (strange !== undefined) return { fault: `${strange.slice(0, 40)} is no name; write 2 to 120 letters` };

  const type = given(fields.type) ? String(fields.type).trim().toLowerCase() : undefined;
  if (type !== undefined && !FACILITIES.includes(type) && !PLACES.includes(type))
    return { fault: `no place is a ${type}; write ${[...PLACES, ...FACILITIES].sort().join(", ")}` };
  const said = given(fields.kind) ? String(fields.kind).trim().toLowerCase() : undefined;
  const kind = said ?? (type !== undefined && FACILITIES.includes(type) ? "facility" : "place");
  if (!KINDS.includes(kind as (typeof KINDS)[number]))
    return { fault: `nothing is of the kind ${kind}; write ${KINDS.join(", ")}` };
  if (type !== undefined && (kind === "person" || kind === "organization"))
    return { fault: `a ${kind} has no type; leave it out` };

  const country = given(fields.country) ? String(fields.country).trim().toUpperCase() : undefined;
  if (country !== undefined && !isCountry(country))
    return { fault: `${country} is no country; write two letters of ISO 3166-1 (PS, SY)` };
  const sector = given(fields.sector) ? String(fields.sector).trim().toUpperCase() : undefined;
  if (sector !== undefined && !SECTORS.includes(sector as Sector))
    return { fault: `${sector} is no sector of PLOVER; write ${SECTORS.join(", ")}` };
  const at = coordinatesOf(fields);
  if (at !== undefined && "fault" in at) return at;
  const ids = idsOf(fields);
  if ("fault" in ids) return ids;
  return {
    names,
    kind: kind as UserName["kind"],
    ...(type !== undefined && { type }),
    ...(given(fields.nameEn) && { nameEn: String(fields.nameEn).trim() }),
    ...(country !== undefined && { country }),
    ...(sector !== undefined && { sector: sector as Sector }),
    ...(at !== undefined && { coordinates: at }),
    ...(Object.keys(ids).length > 0 && { ids }),
  };
}

function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.map(String) : given(value) ? String(value).split(/[;؛~]/) : [];
  return [...new Set(list.map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== ""))];
}

function coordinatesOf(fields: Fields): readonly [number, number] | { readonly fault: string } | undefined {
  const { coordinates, lat, lon } = fields;
  if (!given(coordinates) && !given(lat) && !given(lon)) return undefined;
  const [x, y] = Array.isArray(coordinates) ? coordinates.map(Number) : [number(lon), number(lat)];
  if (x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y))
    return { fault: "coordinates are not two numbers; write lat and lon in degrees (35.87, 36.61)" };
  if (y < -90 || y > 90 || x < -180 || x > 180)
    return { fault: `no point has the latitude ${y} and the longitude ${x}; write degrees, lat before lon` };
  return [x, y];
}

const number = (v: unknown): number => (given(v) ? Number(String(v).trim()) : Number.NaN);

function idsOf(fields: Fields): { geonames?: string; wikidata?: string } | { readonly fault: string } {
  const all = {
    ...(fields.ids as Record<string, unknown> | undefined),
    ...(given(fields.geonames) && { geonames: fields.geonames }),
    ...(given(fields.wikidata) && { wikidata: fields.wikidata }),
  };
  const out: { geonames?: string; wikidata?: string } = {};
  for (const [register, value] of Object.entries(all)) {
    const id = String(value).trim();
    if (register === "geonames" && /^[1-9]\d*$/.test(id)) out.geonames = id;
    else if (register === "wikidata" && /^Q[1-9]\d*$/.test(id)) out.wikidata = id;
    else return { fault: `${id} is no number of ${register}; write geonames 294640 or wikidata Q801` };
  }
  return out;
}
