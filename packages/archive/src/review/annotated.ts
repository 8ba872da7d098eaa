import type { Report, Span } from "@isnad/record";

/** A record in the form of annotated data: what a person would have written down, without evidence and confidence. */
export type Annotated = Readonly<Record<string, unknown>>;

const span = (s: Span | null) => (s === null ? null : { start: s.start, end: s.end });

/**
 * A corrected record as annotated data, for measuring readers: proper names only, with their mentions; spans as `start`
 * and `end` (UTF-16 code units, half-open).
 */
export function annotated(record: Report): Annotated {
  const { id, outlet, url, published, title, text } = record.report;
  const unnamed = new Map(record.entities.filter((e) => e.kind === "group").map((e) => [e.id, e.name]));
  // Unnamed parties stand as their own words.
  const party = (entity: string): string => unnamed.get(entity) ?? entity;
  const named = (entity: string | null): string | null => (entity === null || unnamed.has(entity) ? null : entity);
  return {
    id,
    outlet,
    url,
    published,
    title,
    text,
    entities: record.entities
      .filter((e) => e.kind !== "group")
      .map((e) => ({
        id: e.id,
        kind: e.kind,
        name: e.name,
        country: e.country,
        mentions: e.mentions.filter((m) => m.form === "name" || m.form === "inner").map((m) => span(m)),
      }))
      .filter((e) => e.mentions.length > 0),
    times: record.times.map((t) => ({ id: t.id, ...span(t), kind: t.kind, value: t.value, mod: t.mod })),
    figures: record.figures.map((f) => ({
      id: f.id,
      ...span(f),
      value: f.value,
      high: f.high,
      bound: f.bound,
      role: f.role,
      magnitude: f.magnitude,
      via: f.via,
    })),
    statements: record.statements.map((s) => ({
      id: s.id,
      cue: span(s.cue),
      source: span(s.source),
      sourceKind: s.sourceKind,
      sourceEntity: named(s.sourceEntity),
      content: s.content.map(span),
      manner: s.manner,
      parent: s.parent,
      addressee: named(s.addressee),
    })),
    events: record.events
      .filter((v) => !v.background)
      .map((v) => ({
        id: v.id,
        trigger: span(v.trigger),
        also: v.also.map(span),
        type: v.type,
        mode: v.mode,
        actors: v.actors.map(party),
        recipients: v.recipients.map(party),
        places: v.places,
        time: v.time,
        status: v.status,
        via: v.via,
      })),
    trips: record.trips.map((t) => ({
      traveller: t.traveller,
      stops: t.stops.map((s) => s.place),
      ordinal: t.ordinal,
    })),
  };
}
