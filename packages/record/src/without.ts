import { type Fact, factsOf } from "./facts.ts";
import type { Report } from "./report.ts";

/** A record without some of its facts: nothing points at them any more; what cannot stand without them goes too. */
export function without(record: Report, gone: ReadonlySet<string>): Report {
  if (gone.size === 0) return record;
  const kept = (id: string | null): string | null => (id !== null && gone.has(id) ? null : id);
  const list = (ids: readonly string[]): string[] => ids.filter((id) => !gone.has(id));
  const left = <T extends { readonly id: string; readonly evidence: { readonly from: readonly string[] } }>(
    facts: readonly T[],
  ): T[] =>
    facts
      .filter((f) => !gone.has(f.id))
      .map((f) => ({ ...f, evidence: { ...f.evidence, from: list(f.evidence.from) } }));
  return {
    ...record,
    entities: left(record.entities),
    times: left(record.times).map((t) => ({ ...t, anchor: kept(t.anchor), refinedBy: kept(t.refinedBy) })),
    figures: left(record.figures).map((f) => ({
      ...f,
      partOf: kept(f.partOf),
      event: kept(f.event),
      asOf: kept(f.asOf),
      via: kept(f.via),
    })),
    statements: left(record.statements).map((s) => ({
      ...s,
      sourceEntity: kept(s.sourceEntity),
      addressee: kept(s.addressee),
      time: kept(s.time),
      place: kept(s.place),
      parent: kept(s.parent),
    })),
    events: left(record.events).map((v) => ({
      ...v,
      actors: list(v.actors),
      recipients: list(v.recipients),
      places: list(v.places),
      time: kept(v.time),
      figures: list(v.figures),
      via: kept(v.via),
    })),
    trips: left(record.trips)
      .filter((t) => !gone.has(t.traveller))
      .map((t) => ({
        ...t,
        stops: t.stops.filter((s) => !gone.has(s.place)),
        length: kept(t.length),
        via: kept(t.via),
      }))
      .filter((t) => t.stops.length > 0),
    positions: left(record.positions)
      .filter((p) => !gone.has(p.holder) && !gone.has(p.from))
      .map((p) => ({ ...p, toward: kept(p.toward) })),
    relations: left(record.relations).filter((r) => !gone.has(r.from) && !gone.has(r.to)),
  };
}

/**
 * A record with some of its facts alone, and what they lean on: the statements on their chains, who and where, times, a figure's
 * event, an event's figures. So that what a search found can be given on in any format.
 *
 * @example only(record, new Set(["F1"])) // the toll, whose event it is, who says so
 */
export function only(record: Report, asked: ReadonlySet<string>): Report {
  const { byId } = factsOf(record);
  const kept = new Set<string>();
  const open = [...asked];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const fact = byId.get(id);
    if (!fact || kept.has(id)) continue;
    kept.add(id);
    for (const next of leansOn(fact, asked.has(id))) if (next !== null) open.push(next);
  }
  return without(record, new Set([...byId.keys()].filter((id) => !kept.has(id))));
}

/** What cannot be left out where a fact is given: by ids. `asked`: whether the fact itself was asked for. */
function leansOn(fact: Fact, asked: boolean): readonly (string | null)[] {
  switch (fact.layer) {
    case "entity":
      return [];
    case "time":
      return [fact.it.anchor];
    case "figure":
      return [fact.it.event, fact.it.asOf, fact.it.via];
    case "statement":
      return [fact.it.sourceEntity, fact.it.addressee, fact.it.time, fact.it.place, fact.it.parent];
    case "event": {
      const { actors, recipients, places, time, figures, via } = fact.it;
      return [...actors, ...recipients, ...places, time, via, ...(asked ? figures : [])];
    }
    case "trip":
      return [fact.it.traveller, fact.it.length, fact.it.via, ...fact.it.stops.flatMap((s) => [s.place, s.time])];
    case "position":
      return [fact.it.holder, fact.it.toward, fact.it.from];
    default:
      return [fact.it.from, fact.it.to];
  }
}
