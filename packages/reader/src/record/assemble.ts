import {
  type Article,
  type Evidence,
  type Figure,
  type Note,
  RECORD_VERSION,
  type Report,
  type Span,
  type Trip,
} from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import type { Events } from "../events/events.ts";
import type { Figures } from "../figures/figures.ts";
import type { Relations } from "../relations/relations.ts";
import { findDateline } from "../sentences/dateline.ts";
import type { Statements } from "../statements/statements.ts";
import type { Times } from "../times/times.ts";
import { languageOf } from "./language.ts";
import { MODELS } from "./models.generated.ts";
import { sha256 } from "./sha256.ts";

export const READER_VERSION = "0.1.0";
export const LEXICON_VERSION = "0.1.0";

interface Layers {
  readonly entities: Entities;
  readonly times: Times;
  readonly figures: Figures;
  readonly statements: Statements;
  readonly events: Events;
  readonly trips: readonly Trip[];
  readonly relations: Relations;
  readonly notes: readonly Note[];
}

/** Puts the finished layers together as one record. */
export function assemble(article: Article, layers: Layers): Report {
  const { entities, times, figures, statements, events, trips, relations, notes } = layers;
  const hash = sha256(article.text);
  const dateline = findDateline(article.text);
  const words = (span: Span | null | undefined): string | null =>
    span ? article.text.slice(span.start, span.end) : null;
  const innermost = innermostIn(statements);
  const used = new Set<string>();
  const others = (evidence: Evidence): void => {
    for (const { value } of evidence.alternatives ?? []) if (typeof value === "string") used.add(value);
  };
  for (const s of statements.items) {
    for (const id of [s.sourceEntity, s.addressee, s.place]) if (id) used.add(id);
    others(s.evidence);
  }
  for (const v of events.items) {
    for (const id of [...v.actors, ...v.recipients, ...v.places]) used.add(id);
    others(v.evidence);
  }
  for (const t of trips) for (const id of [t.traveller, ...t.stops.map((s) => s.place)]) used.add(id);
  for (const p of relations.positions) for (const id of [p.holder, p.toward]) if (id) used.add(id);
  /** The day up to which a figure counts: said beside it, else that of its event, unless it is counted from then. */
  const asOf = (id: string): string | null => {
    const span = figures.spans.get(id);
    const time = relations.figures.get(id)?.asOf ?? null;
    return span?.until ?? (span?.since !== undefined && span.since === time ? null : time);
  };
  return {
    isnad: RECORD_VERSION,
    report: {
      id: article.id ?? hash.slice(0, 12),
      outlet: article.outlet ?? null,
      url: article.url ?? null,
      title: article.title ?? null,
      byline: article.byline ?? words(dateline?.byline),
      dateline: article.dateline ?? words(dateline)?.trim() ?? null,
      published: article.published ?? null,
      language: article.language ?? languageOf(article.text),
      text: article.text,
      sha256: hash,
      reader: { version: READER_VERSION, lexicon: LEXICON_VERSION, models: MODELS },
    },
    // Unnamed parties are kept only where a fact points at them.
    entities: entities.items.filter((e) => e.kind !== "group" || used.has(e.id)),
    times: times.items.map((t) => ({
      ...t,
      anchor: relations.anchors.get(t.id) ?? t.anchor,
      refinedBy: relations.refinedBy.get(t.id) ?? null,
    })),
    figures: figures.items.map((f): Figure => {
      const related = relations.figures.get(f.id);
      const event = related?.event ?? null;
      const day = asOf(f.id);
      const partOf = f.partOf ?? related?.partOf ?? null;
      const via = innermost(f.start, f.end);
      if (f.shares) return { ...f, event, asOf: day, partOf, via };
      // Spelt out: copies by spreading get shapes of their own.
      return {
        id: f.id,
        start: f.start,
        end: f.end,
        value: f.value,
        high: f.high,
        magnitude: f.magnitude,
        bound: f.bound,
        role: f.role,
        word: f.word,
        counted: f.counted,
        unit: f.unit,
        currency: f.currency,
        partOf,
        cumulative: f.cumulative,
        evidence: f.evidence,
        event,
        asOf: day,
        via,
      };
    }),
    statements: statements.items,
    events: events.items,
    trips,
    positions: relations.positions,
    relations: relations.relations,
    notes,
  };
}

/**
 * The innermost statement in whose content a stretch stands: the one with the shortest content. Contents are looked at
 * from the last that begins before the stretch, and no further back than the longest content reaches.
 */
export function innermostIn(statements: Statements): (start: number, end: number) => string | null {
  const contents = statements.items
    .flatMap((s) => {
      const size = s.content.reduce((n, c) => n + c.end - c.start, 0);
      return s.content.map((c) => ({ start: c.start, end: c.end, id: s.id, size }));
    })
    .sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const c of contents) reach.push(Math.max(c.end, reach.at(-1) ?? 0));
  return (start, end) => {
    let low = 0;
    for (let high = contents.length; low < high; ) {
      const mid = (low + high) >> 1;
      if (contents[mid]!.start <= start) low = mid + 1;
      else high = mid;
    }
    let best: string | null = null;
    let length = Number.POSITIVE_INFINITY;
    for (let i = low - 1; i >= 0 && reach[i]! >= end; i--) {
      const c = contents[i]!;
      if (c.end < end || c.size > length) continue;
      length = c.size;
      best = c.id;
    }
    return best;
  };
}
