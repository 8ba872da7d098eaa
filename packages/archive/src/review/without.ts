import type { Report } from "@isnad/record";

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
