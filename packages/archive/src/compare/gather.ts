import type { Entity } from "@isnad/record";
import { documentOf } from "../keep/ids.ts";
import type { FactRow, PartyRole } from "../keep/project.ts";
import type { File } from "../sqlite/file.ts";
import { daysOf, gistOf, likeness, SAME, type Traits } from "./traits.ts";

/** An event as it was kept, with the stems of its sentence. */
export interface KeptEvent {
  readonly id: number;
  readonly row: FactRow;
  readonly gist: string;
}

/** So many events of a key are compared; in a week of very many the newest are. */
const COMPARED = 60;

/**
 * Gives each event of a new document the number of the occurrence that it tells: that of the event of another report
 * that is most like it, when that is like enough, else a number of its own; its figures get the same. Two events of one
 * report are two occurrences, since the reader has put together what it took for one. Inside a transaction.
 */
export function gather(
  file: File,
  document: number,
  events: readonly KeptEvent[],
  rows: readonly FactRow[],
  entities: ReadonlyMap<string, Entity>,
  identity: ReadonlyMap<string, number>,
): void {
  const taken = new Set<number>();
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
    file.prepare("update fact set occurrence = ? where id = ?").run(occurrence, event.id);
    for (const [i, row] of rows.entries())
      if (row.kind === "figure" && row.event === event.row.local)
        file.prepare("update fact set occurrence = ? where id = ?").run(occurrence, document + 1 + i);
    if (keys.length === 0) continue;
    file.prepare("insert into event_traits (fact, traits) values (?, ?)").run(event.id, JSON.stringify(traits));
    for (const key of keys)
      file.prepare("insert or ignore into occurrence_keys (key, fact) values (?, ?)").run(key, event.id);
  }
}

function mostLike(
  file: File,
  document: number,
  traits: Traits,
  keys: readonly string[],
): { readonly occurrence: number; readonly score: number }[] {
  const best = new Map<number, number>();
  const seen = new Set<number>();
  const others = file.prepare(
    `select k.fact, f.occurrence, t.traits from occurrence_keys k join fact f on f.id = k.fact
     join event_traits t on t.fact = k.fact where k.key = ? order by k.fact desc limit ${COMPARED}`,
  );
  for (const key of keys.flatMap(neighbours))
    for (const other of others.all<{ fact: number; occurrence: number; traits: string }>(key)) {
      if (seen.has(other.fact) || documentOf(other.fact) === document) continue;
      seen.add(other.fact);
      const score = likeness(traits, JSON.parse(other.traits) as Traits);
      if (score >= SAME) best.set(other.occurrence, Math.max(score, best.get(other.occurrence) ?? 0));
    }
  return [...best].map(([occurrence, score]) => ({ occurrence, score })).sort((a, b) => b.score - a.score);
}

function traitsOf(
  { row, gist }: KeptEvent,
  rows: readonly FactRow[],
  entities: ReadonlyMap<string, Entity>,
  identity: ReadonlyMap<string, number>,
): Traits {
  const of = (role: PartyRole) =>
    [...row.parties].filter(([id, roles]) => roles.has(role) && entities.get(id)?.kind !== "group").map(([id]) => id);
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => identity.get(id) ?? []);
  const places = of("place");
  const figures = rows.filter((r) => r.kind === "figure" && r.event === row.local && r.value !== null && r.value > 3);
  return {
    type: row.type!,
    mode: row.mode,
    days: daysOf(row.time.range),
    stated: row.time.basis === "stated",
    actors: numbers(of("actor")),
    recipients: numbers(of("recipient")),
    places: numbers(places),
    countries: [...new Set(places.flatMap((id) => entities.get(id)?.country ?? []))],
    figures: figures.map((f) => `${f.type} ${f.value}`),
    gist: gistOf(gist),
  };
}

/** Type, week, and each of its parties and places. What has none of them or no day is an occurrence of its own. */
function keysOf(traits: Traits): string[] {
  if (!traits.days) return [];
  const week = weekOf(traits.days[0]);
  const who = new Set([...traits.places, ...traits.actors, ...traits.recipients]);
  return [...who].map((id) => `${traits.type}|${id}|${week}`);
}

const weekOf = (day: string): number => Math.floor(Date.parse(day) / 604_800_000);

/** The key in the week before and after too. */
function neighbours(key: string): string[] {
  const at = key.lastIndexOf("|");
  const week = Number(key.slice(at + 1));
  return [week, week - 1, week + 1].map((w) => `${key.slice(0, at)}|${w}`);
}
