import { sql } from "kysely";
import { fromCursor, limitOf, toCursor } from "../find/cursor.ts";
import { factLines } from "../find/fact-lines.ts";
import { selectFacts } from "../find/select-facts.ts";
import type { Language } from "../keep/words.ts";
import type { FactLine, OccurrenceDetail, OccurrenceLine, Page, Party, TimelineDay } from "../model/answers.ts";
import type { FactQuery, Frame, TimelineQuery } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";

/** A frame as a query for facts. */
export const inFrame = (frame: Frame, kind: FactQuery["kind"]): FactQuery => ({
  kind,
  from: frame.from,
  to: frame.to,
  outlet: frame.outlet,
  party: frame.party,
  place: frame.place,
  type: frame.type,
  status: frame.status,
  chain: frame.chain,
  variants: frame.variants,
});

/** What happened, in the order of time: each occurrence once, however many reports tell it. */
export function findTimeline(file: File, language: Language, frame: TimelineQuery): Page<OccurrenceLine> {
  const limit = limitOf(frame.limit);
  const back = frame.sort === "-time";
  const sort = back ? "-timeline" : "timeline";
  const place = fromCursor(frame.cursor, sort);
  const selected = selectFacts(file, language, inFrame(frame, "event"));
  if (!selected) return { items: [], next: null };
  const grouped = selected
    .select(["f.occurrence as id", sql<string>`min(f.time_from)`.as("key")])
    .where("f.occurrence", "is not", null)
    .where("f.time_from", "is not", null)
    .groupBy("f.occurrence");
  let query = file.query.selectFrom((grouped as never as typeof grouped).as("x")).selectAll();
  if (frame.skip) query = query.offset(frame.skip);
  if (place) query = query.where(sql<boolean>`(x.key, x.id) ${sql.raw(back ? "<" : ">")} (${place.key}, ${place.id})`);
  const rows = file.rows<{ id: number; key: string }>(
    query
      .orderBy("x.key" as never, back ? "desc" : "asc")
      .orderBy("x.id" as never, back ? "desc" : "asc")
      .limit(limit + 1) as never,
  );
  const items = occurrenceLines(
    file,
    rows.slice(0, limit).map((r) => r.id),
  );
  const last = rows[limit - 1];
  const next = rows.length > limit && last ? toCursor({ sort, key: last.key, id: last.id }) : null;
  return { items, next };
}

/** How many occurrences begin on each day, as `findTimeline` orders them; how surely is told by the event that begins first. */
export function timelineDays(file: File, language: Language, frame: Frame): TimelineDay[] {
  const selected = selectFacts(file, language, inFrame(frame, "event"));
  if (!selected) return [];
  // SQLite gives the other columns of the row in which the least stands.
  const begins = selected
    .select([
      sql<string>`min(f.time_from)`.as("day"),
      sql<number>`f.time_basis is not 'stated'`.as("report"),
      sql<number>`f.time_from is not f.time_to or f.time_value glob '*[~?%X]*' or coalesce(f.time_mod, 'EQUAL') not like 'EQUAL%'`.as(
        "within",
      ),
      sql<number>`f.time_implied is not null`.as("implied"),
    ])
    .where("f.occurrence", "is not", null)
    .where("f.time_from", "is not", null)
    .groupBy("f.occurrence");
  return file
    .rows<{ day: string; n: number; report: number; within: number; implied: number }>(
      file.query
        .selectFrom((begins as never as typeof begins).as("x"))
        .select([
          "x.day" as never,
          sql<number>`count(*)`.as("n"),
          sql<number>`sum(x.report)`.as("report"),
          sql<number>`sum(not x.report and x.within)`.as("within"),
          sql<number>`sum(not x.report and not x.within and x.implied)`.as("implied"),
        ])
        .groupBy("x.day" as never)
        .orderBy("x.day" as never) as never,
    )
    .map(({ day, n, implied, within, report }) => ({ day, n, implied, within, report }));
}

/** Occurrences by their numbers, in the order given. */
export function occurrenceLines(file: File, ids: readonly number[]): OccurrenceLine[] {
  const rows = file
    .prepare(
      `select f.id, f.occurrence from json_each(?) j join fact f on f.occurrence = j.value
       where f.kind = 'event' and f.review is not 'rejected' order by j.key, f.id limit 5000`,
    )
    .all<{ id: number; occurrence: number }>(JSON.stringify(ids));
  const lines = factLines(
    file,
    rows.map((r) => r.id),
  );
  const groups = new Map<number, FactLine[]>();
  for (const line of lines) {
    const group = groups.get(line.occurrence!);
    if (group) group.push(line);
    else groups.set(line.occurrence!, [line]);
  }
  return ids.flatMap((id) => {
    const events = groups.get(id);
    return events ? [summed(id, events)] : [];
  });
}

function summed(occurrence: number, events: readonly FactLine[]): OccurrenceLine {
  const stated = events.filter((e) => e.time.basis === "stated");
  // The closest day that a report gives; else the day of the first report.
  const time = [...(stated.length > 0 ? stated : events)].sort((a, b) => width(a) - width(b) || order(a, b))[0]!.time;
  const of = (role: Party["role"]) => distinct(events.flatMap((e) => e.parties.filter((p) => p.role === role)));
  const distinctOf = <T>(list: readonly (T | null)[]) => [...new Set(list.filter((x): x is T => x !== null))];
  const example = [...events].sort((a, b) => b.parties.length - a.parties.length || b.confidence - a.confidence)[0]!;
  return {
    occurrence,
    type: events[0]!.type!,
    modes: distinctOf(events.map((e) => e.mode)),
    statuses: distinctOf(events.map((e) => e.status)),
    from: time.from,
    to: time.to,
    basis: time.basis,
    value: time.value,
    mod: time.mod,
    implied: time.implied,
    actors: of("actor"),
    recipients: of("recipient"),
    places: of("place"),
    reports: new Set(events.map((e) => e.report)).size,
    outlets: distinctOf(events.map((e) => e.outlet)),
    example,
  };
}

const width = ({ time }: FactLine): number =>
  time.from && time.to ? Date.parse(time.to) - Date.parse(time.from) : Number.POSITIVE_INFINITY;
const order = (a: FactLine, b: FactLine): number => ((a.time.from ?? "") < (b.time.from ?? "") ? -1 : 1);
const distinct = (parties: readonly Party[]): Party[] => [...new Map(parties.map((p) => [p.identity, p])).values()];

/** One occurrence with every event and figure that tells of it; null where there is none of that number. */
export function findOccurrence(file: File, occurrence: number): OccurrenceDetail | null {
  const line = occurrenceLines(file, [occurrence])[0];
  if (!line) return null;
  const ids = file.prepare(
    "select id from fact where occurrence = ? and kind = ? and review is not 'rejected' order by id limit 500",
  );
  const of = (kind: string) =>
    factLines(
      file,
      ids.all<{ id: number }>(occurrence, kind).map((r) => r.id),
    );
  return { ...line, events: of("event"), figures: of("figure") };
}
