import { key } from "../letters/fold.ts";
import { BODIES } from "./bodies/index.ts";
import { lines } from "./family.ts";
import { encodeNameBits } from "./name-bits-build.ts";
import { nameParts } from "./name-parts.ts";
import { PEOPLE } from "./names/index.ts";
import geonames from "./places/geonames.generated.ts";
import { PLACES } from "./places/index.ts";

/**
 * One line of the gazetteer as text, fields parted by `|`:
 *
 *     where it is from (p place, b body, n public figure, g GeoNames) | names, parted by ~ | type of place | country |
 *     latitude longitude | name in English | prominence | lies in | GeoNames number | sector | class nouns before a body
 *
 * What a field means is told at the head of the family files; a field that holds nothing is empty.
 */
export type GazetteerLine = string;

/**
 * The gazetteer as texts: its lines; for the `key` of each name's first word the numbers of the lines that it opens; and which
 * parts of a person's name a word may be (`name-bits-build.ts`).
 */
export interface GazetteerTables {
  readonly entries: string;
  readonly first: string;
  readonly parts: string;
  /** Where rows and lines are, where that was made ready (`letters/rows.ts`). */
  readonly entriesIndex?: string;
  readonly firstIndex?: string;
  readonly partsIndex?: string;
}

/** A place of the project's own lists. */
export interface OwnPlace {
  readonly name: string;
  readonly names: readonly string[];
  readonly type: string;
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  /** Whether its coordinates are known to some ten kilometres only (`~` before them). */
  readonly rough: boolean;
  readonly nameEn: string;
  readonly prominence: number;
  /** English name of the governorate in which it lies; of a governorate, of its seat. */
  readonly parent: string;
  readonly geonames: string;
}

const or = (field: string | undefined): string => (field === undefined || field === "-" ? "" : field);
const namesOf = (field: string): string[] => field.split("~").map((n) => (n.endsWith("?") ? n.slice(0, -1) : n));

/** The project's own places, in the order of their files. Line format: see `places/states.ts`. */
export function ownPlaces(): OwnPlace[] {
  return PLACES.flatMap((text, i) => lines(`places/${i}`, text)).map(({ fields }) => {
    const [names, type, country, at, nameEn, prominence, parent, id] = fields as string[];
    const rough = at!.startsWith("~");
    const [lat, lon] = at!.replace("~", "").split(/\s+/).map(Number);
    return {
      name: namesOf(names!)[0]!,
      names: names!.split("~"),
      type: type!,
      country: or(country) || null,
      lat: lat!,
      lon: lon!,
      rough,
      nameEn: or(nameEn),
      prominence: Number(prominence),
      parent: or(parent),
      geonames: or(id),
    };
  });
}

/** A town of GeoNames, as the generated file has it. */
interface Town {
  readonly names: string;
  readonly nameEn: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly id: number;
  readonly prominence: string;
}

function* towns(): Generator<Town> {
  let country = "";
  let id = 0;
  for (const line of geonames.trim().split("\n")) {
    if (line === "") continue;
    if (line[0] === "#") {
      country = line.slice(1);
      id = 0;
      continue;
    }
    const [names, nameEn, at, step, prominence] = line.split("|") as [string, string, string, string, string];
    const space = at.indexOf(" ");
    id += Number.parseInt(step, 36);
    yield {
      names,
      nameEn,
      country,
      lat: Number(at.slice(0, space)) / 100,
      lon: Number(at.slice(space + 1)) / 100,
      id,
      prominence,
    };
  }
}

/** Two points of one name in one country that are no further apart than this many degrees are one place. */
const SAME_PLACE = 0.45;
/** Types of own places that a town of GeoNames can be. */
const SETTLED = /^(?:city|town|village|capital|camp|port|quarter|island|governorate)$/;

/** All lines of the gazetteer: the project's own, then the towns of GeoNames that it does not have. An own place takes their number. */
export function gazetteerLines(): GazetteerLine[] {
  const own = ownPlaces();
  const byName = new Map<string, number[]>();
  own.forEach((p, i) => {
    if (!p.country || !SETTLED.test(p.type)) return;
    for (const name of p.names) {
      const k = `${p.country} ${key(name.replace("?", ""))}`;
      const list = byName.get(k);
      if (list) list.push(i);
      else byName.set(k, [i]);
    }
  });
  const ids = own.map((p) => p.geonames);
  const taken = new Set(ids);
  const rest: GazetteerLine[] = [];
  for (const t of towns()) {
    const id = String(t.id);
    if (taken.has(id)) continue;
    const same = namesOf(t.names)
      .flatMap((name) => byName.get(`${t.country} ${key(name)}`) ?? [])
      .filter((i) => Math.hypot(own[i]!.lat - t.lat, own[i]!.lon - t.lon) < SAME_PLACE);
    if (same.length > 0) {
      const seat = same.find((i) => own[i]!.type !== "governorate");
      if (seat !== undefined && ids[seat] === "") ids[seat] = id;
      continue;
    }
    rest.push(`g|${t.names}|city|${t.country}|${t.lat} ${t.lon}|${t.nameEn}|${t.prominence}||${id}||`);
  }
  const out: GazetteerLine[] = own.map(
    (p, i) =>
      `p|${p.names.join("~")}|${p.type}|${p.country ?? ""}|${p.lat} ${p.lon}|${p.nameEn}|${p.prominence}|${p.parent}|${ids[i]}||`,
  );
  for (const { fields } of BODIES.flatMap((text, i) => lines(`bodies/${i}`, text))) {
    const [names, introducers, country, sector, nameEn] = fields as string[];
    out.push(`b|${withPreposition(names!)}||${or(country)}||${or(nameEn)}|3|||${or(sector)}|${or(introducers)}`);
  }
  for (const { fields } of PEOPLE.flatMap((text, i) => lines(`people/${i}`, text))) {
    const [names, country, sector, nameEn] = fields as string[];
    out.push(`n|${names}||${or(country)}||${or(nameEn)}|3|||${or(sector)}|`);
  }
  return out.concat(rest);
}

/** A body's name with في in it is written with ب as well: `التحالف الداعم للشرعية باليمن`. */
const withPreposition = (names: string): string =>
  names
    .split("~")
    .flatMap((name) => (name.includes(" في ") ? [name, name.replace(" في ", " ب")] : [name]))
    .join("~");

/** The lines as text, with a table from the first word of each name to the lines that it opens. */
export function encodeGazetteer(all: readonly GazetteerLine[]): GazetteerTables {
  const first = new Map<string, number[]>();
  all.forEach((line, i) => {
    const from = line.indexOf("|") + 1;
    for (const name of namesOf(line.slice(from, line.indexOf("|", from)))) {
      const space = name.search(/[\s+\-.]/);
      const k = key(space > 0 ? name.slice(0, space) : (nameParts(name)[0] ?? ""));
      if (k === "") continue;
      const list = first.get(k);
      if (!list) first.set(k, [i]);
      else if (list.at(-1) !== i) list.push(i);
    }
  });
  return {
    entries: all.join("\n"),
    first: [...first].map(([k, numbers]) => `${k}\t${numbers.join(" ")}`).join("\n"),
    parts: encodeNameBits(),
  };
}
