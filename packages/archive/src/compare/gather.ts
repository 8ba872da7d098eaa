import type { Entity, Report, Span } from "@isnad/record";
import { type Range, rangeOf } from "@isnad/record";
import { countryCodes } from "@isnad/record/formats";
import type { FactRow, PartyRole } from "../keep/project.ts";
import type { Stems } from "../keep/words.ts";
import type { File } from "../sqlite/file.ts";
import { daysBetween, daysOf, gistOf, likeness, SAME, type Traits } from "./traits.ts";

/** A fact that tells of an occurrence, with what its sentence says beside it. */
export interface Telling {
  readonly id: number;
  readonly row: FactRow;
  /** Stems of the sentence, times left out. */
  readonly gist: string;
  /** Places that are named in it; people and bodies that are. */
  readonly near: readonly string[];
  readonly named: readonly string[];
  /** The one day that it gives. */
  readonly day: Range | null;
}

/** Events tell of occurrences, and so do tolls that the reader could give to no event. */
export const tells = (row: FactRow): boolean =>
  (row.kind === "event" && !row.background) || (row.kind === "figure" && row.event === null && TOLLS.has(row.type!));
const TOLLS = new Set(["killed", "injured", "missing", "displaced", "detained", "abducted"]);

/** What a sentence says beside a fact that stands in it at `at`. */
export function setting(record: Report, stems: Stems, at: number): Pick<Telling, "gist" | "near" | "named" | "day"> {
  const [start, end] = stems.sentence(at);
  const inside = (s: Span) => s.start >= start && s.end <= end;
  const here = record.entities.filter((e) => e.mentions.some(inside));
  const of = (...kinds: string[]) => here.filter((e) => kinds.includes(e.kind)).map((e) => e.id);
  const times = record.times.filter(inside);
  const days = times.flatMap((t) => {
    const range = t.kind === "DATE" || t.kind === "TIME" ? rangeOf(t.edtf) : null;
    return range && daysBetween(range.from, range.to) <= 3 ? [range] : [];
  });
  let gist = "";
  let from = start;
  for (const t of [...times, { start: end, end }]) {
    if (t.start > from) gist += ` ${stems.within(from, t.start)}`;
    from = Math.max(from, t.end);
  }
  return {
    gist,
    near: of("place", "facility"),
    named: of("person", "organization"),
    day: days.length === 1 ? days[0]! : null,
  };
}

/** What traits lack that an older Isnad wrote. */
const NOTHING = { parties: [], sides: [], sites: [] };

/** So many events of a key are compared; in a week of very many the newest are. */
const COMPARED = 60;

/** What is to be written down of a document's events. */
export interface Gathered {
  /** The number of the occurrence that a fact tells of, by the fact's place among the rows. */
  readonly occurrence: ReadonlyMap<number, number>;
  /** Rows of `event_traits` and `occurrence_keys`. */
  readonly traits: readonly (readonly [number, string])[];
  readonly keys: readonly (readonly [string, number])[];
}

/**
 * Gives each event of a new document the number of the occurrence that it tells: that of the event of another report
 * that is most like it, when that is like enough, else a number of its own; its figures get the same. Two events of one
 * report are two occurrences, since the reader has put together what it took for one.
 */
export function gather(
  file: File,
  document: number,
  events: readonly Telling[],
  rows: readonly FactRow[],
  entities: ReadonlyMap<string, Entity>,
  identity: ReadonlyMap<string, number>,
): Gathered {
  const taken = new Set<number>();
  const of = new Map<number, number>();
  const written: [number, string][] = [];
  const findable: [string, number][] = [];
  const all = events.map((event) => {
    const traits = traitsOf(event, rows, entities, identity);
    const keys = keysOf(traits);
    return { event, traits, keys, found: keys.length > 0 ? mostLike(file, document, traits, keys) : [] };
  });
  // The surest first, so that it is not taken by one that is less sure.
  all.sort((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0));
  for (const { event, traits, keys, found } of all) {
    const best = found.find((f) => !taken.has(f.occurrence));
    const occurrence = best?.occurrence ?? event.id;
    taken.add(occurrence);
    for (const [i, row] of rows.entries())
      if (row === event.row || (row.kind === "figure" && row.event === event.row.local)) of.set(i, occurrence);
    if (keys.length === 0) continue;
    written.push([event.id, JSON.stringify(traits)]);
    for (const key of keys) findable.push([key, event.id]);
  }
  return { occurrence: of, traits: written, keys: findable };
}

/** Traits that were compared lately, by the JSON that they are kept as: what is in the news is compared again and again. */
const parsed = new Map<string, Traits>();
const PARSED = 1_000;

function parse(json: string): Traits {
  let traits = parsed.get(json);
  if (!traits) {
    if (parsed.size >= PARSED) parsed.clear();
    traits = { ...NOTHING, ...(JSON.parse(json) as Traits) };
    parsed.set(json, traits);
  }
  return traits;
}

function mostLike(
  file: File,
  document: number,
  traits: Traits,
  keys: readonly string[],
): { readonly occurrence: number; readonly score: number }[] {
  const best = new Map<number, number>();
  const others = file
    .prepare(
      `with near as (
         select distinct k.fact from json_each(?1) j cross join occurrence_keys k on k.key = j.value and k.fact >= coalesce(
           (select fact from occurrence_keys where key = j.value order by fact desc limit 1 offset ${COMPARED - 1}), 0))
       select f.occurrence, t.traits from near n cross join fact f on f.id = n.fact join event_traits t on t.fact = n.fact
       where f.document <> ?2 order by n.fact desc`,
    )
    .all<{ occurrence: number; traits: string }>(JSON.stringify(keys.flatMap(neighbours)), document);
  for (const other of others) {
    const score = likeness(traits, parse(other.traits));
    if (score >= SAME) best.set(other.occurrence, Math.max(score, best.get(other.occurrence) ?? 0));
  }
  return [...best].map(([occurrence, score]) => ({ occurrence, score })).sort((a, b) => b.score - a.score);
}

function traitsOf(
  { row, gist, near, named, day }: Telling,
  rows: readonly FactRow[],
  entities: ReadonlyMap<string, Entity>,
  identity: ReadonlyMap<string, number>,
): Traits {
  const of = (...roles: PartyRole[]) =>
    [...row.parties].filter(([, has]) => roles.some((role) => has.has(role))).map(([id]) => id);
  const kind = (id: string) => entities.get(id)?.kind;
  const countries = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => entities.get(id)?.country ?? []))];
  const numbers = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => identity.get(id) ?? []);
  const [deed, sources] = [of("actor", "recipient"), of("source")];
  const parties = [...deed, ...named.filter((id) => !sources.includes(id))];
  // Beside the places that the reader found for it stand those that its sentence names.
  const where = [...of("place"), ...near.filter((id) => !sources.includes(id))].filter(
    (id) => !of("actor").includes(id),
  );
  const places = where.filter((id) => kind(id) !== "facility");
  const figures = row.kind === "figure" ? [row] : rows.filter((r) => r.kind === "figure" && r.event === row.local);
  const stated = row.time.basis === "stated" ? row.time.range : day;
  return {
    type: row.kind === "event" ? row.type! : null,
    mode: row.kind === "event" ? row.mode : null,
    days: daysOf(stated ?? row.time.range),
    stated: stated !== null,
    parties: numbers(parties.filter((id) => kind(id) !== "group")),
    sides: countries(parties),
    places: numbers(places),
    sites: numbers(where.filter((id) => kind(id) === "facility")),
    countries: countries(where),
    states: [...new Set(places.flatMap((id) => stateOf(entities.get(id)) ?? []))],
    figures: figures.flatMap((f) => (f.value !== null && f.value > 3 ? [`${f.type} ${f.value}`] : [])),
    roles: [...new Set(figures.map((f) => f.type!))],
    gist: gistOf(gist),
  };
}

/** The country that a place is, not the one that it lies in. */
const stateOf = (place: Entity | undefined): string | null =>
  place?.country && place.nameEn === countryCodes(place.country).name ? place.country : null;

/** Week, and each of its parties, places and numbers. What has none of them or no day is an occurrence of its own. */
function keysOf(traits: Traits): string[] {
  if (!traits.days) return [];
  const week = weekOf(traits.days[0]);
  const who = new Set([...traits.places, ...traits.sites, ...traits.parties]);
  // A toll without an event looks for those that have one, and the other way round.
  const kinds = [...(traits.type === null ? [] : [traits.type]), ...(traits.roles.length > 0 ? ["*"] : [])];
  return kinds.flatMap((kind) => [
    ...[...who].map((id) => `${kind}|${id}|${week}`),
    // Of one disaster some reports name the town and some the country.
    ...(kind === "*" ? traits.countries.map((country) => `${kind}|${country}|${week}`) : []),
    ...traits.figures.map((f) => `${kind}|${f}|${week}`),
  ]);
}

const weekOf = (day: string): number => Math.floor(Date.parse(day) / 604_800_000);

/** The key in the week before and after too. */
function neighbours(key: string): string[] {
  const at = key.lastIndexOf("|");
  const week = Number(key.slice(at + 1));
  return [week, week - 1, week + 1].map((w) => `${key.slice(0, at)}|${w}`);
}
