import type { Entity, Report, Span, Time, TimePart } from "@isnad/record";
import { type Range, rangeOf } from "@isnad/record";
import type { FactKind, PartyRole } from "@isnad/record/answers";
import { type ChainKind, Chains, chainKind, type Link } from "./chain.ts";
import type { Stems } from "./words.ts";

export type { FactKind, PartyRole };

/** A fact of a record as a row of the archive; its parties still by their ids in the record. */
export interface FactRow {
  readonly local: string;
  readonly kind: FactKind;
  readonly type: string | null;
  readonly mode: string | null;
  readonly status: string | null;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly stems: string;
  readonly chain: readonly Link[];
  readonly chainKind: ChainKind;
  readonly via: string | null;
  readonly event: string | null;
  /** Of a figure: the one that it breaks down, and the last day at which it held, where the text gives one. */
  readonly partOf: string | null;
  readonly asOf: string | null;
  readonly time: FactTime;
  readonly rule: string;
  readonly confidence: number;
  /** Role and entity, each pair once. */
  readonly parties: ReadonlyMap<string, ReadonlySet<PartyRole>>;
  readonly background: boolean;
}

export interface FactTime {
  readonly value: string | null;
  readonly mod: string | null;
  readonly implied: readonly TimePart[];
  readonly range: Range | null;
  /** `publication`: the text gives no time; the day of the report stands in. */
  readonly basis: "stated" | "publication" | null;
}

/** The facts of a record as rows, in its order. Offsets are UTF-16 code units of its text, half-open. */
export function project(record: Report, stems: Stems): FactRow[] {
  return [...new Projection(record, stems).rows()];
}

class Projection {
  private readonly text: string;
  private readonly chains: Chains;
  private readonly times: ReadonlyMap<string, Time>;
  private readonly events: ReadonlyMap<string, Report["events"][number]>;
  private readonly statements: ReadonlyMap<string, Report["statements"][number]>;
  /** The time of what the text gives none for. */
  private readonly untold: FactTime;
  private readonly mentions: readonly { readonly start: number; readonly end: number; readonly entity: Entity }[];

  constructor(
    private readonly record: Report,
    private readonly stems: Stems,
  ) {
    this.text = record.report.text;
    this.chains = new Chains(record);
    this.times = new Map(record.times.map((t) => [t.id, t]));
    const day = rangeOf(record.report.published?.slice(0, 10) ?? null);
    this.untold = { value: null, mod: null, implied: [], range: day, basis: day ? "publication" : null };
    this.events = new Map(record.events.map((v) => [v.id, v]));
    this.statements = new Map(record.statements.map((s) => [s.id, s]));
    this.mentions = record.entities
      .filter((e) => e.kind !== "group")
      .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
      .sort((a, b) => a.start - b.start);
  }

  *rows(): Generator<FactRow> {
    for (const s of this.record.statements) yield this.statement(s);
    for (const v of this.record.events) yield this.event(v);
    for (const f of this.record.figures) yield this.figure(f);
    for (const t of this.record.trips) yield this.trip(t);
    for (const p of this.record.positions) yield this.position(p);
  }

  private statement(s: Report["statements"][number]): FactRow {
    const parties = new Parties();
    parties.put("speaker", s.sourceEntity);
    parties.put("addressee", s.addressee);
    parties.put("place", s.place);
    for (const content of s.content) parties.about(this.mentions, content);
    return this.row(s, "statement", s.cue ?? s.source ?? s.content[0] ?? s.evidence, s.content, s.parent, parties, {
      type: s.act,
      mode: s.manner,
      // A statement's own source is the last link of its chain.
      chain: this.chains.through(s.id),
      time: this.time(s.time),
    });
  }

  private event(v: Report["events"][number]): FactRow {
    const parties = new Parties();
    for (const id of v.actors) parties.put("actor", id);
    for (const id of v.recipients) parties.put("recipient", id);
    for (const id of v.places) parties.put("place", id);
    return this.row(v, "event", v.trigger, [v.trigger], v.via, parties, {
      type: v.type,
      mode: v.mode,
      status: v.status,
      time: this.time(v.time),
      background: v.background,
    });
  }

  private figure(f: Report["figures"][number]): FactRow {
    const parties = new Parties();
    const event = f.event === null ? undefined : this.events.get(f.event);
    if (event) {
      for (const id of event.actors) parties.put("actor", id);
      for (const id of event.recipients) parties.put("recipient", id);
      for (const id of event.places) parties.put("place", id);
    }
    const [start, end] = this.stems.sentence(f.start);
    parties.about(this.mentions, { start, end });
    return this.row(f, "figure", f, [f], f.via, parties, {
      type: f.role,
      mode: f.bound,
      value: f.value,
      high: f.high,
      unit: f.unit ?? f.currency ?? f.magnitude,
      counted: f.counted ? this.text.slice(f.counted.start, f.counted.end) : f.word,
      event: f.event,
      partOf: f.partOf,
      asOf: f.asOf === null ? null : this.stated(f.asOf),
      time: this.time(f.asOf ?? event?.time ?? null),
    });
  }

  private trip(t: Report["trips"][number]): FactRow {
    const parties = new Parties();
    parties.put("traveller", t.traveller);
    for (const stop of t.stops) parties.put("stop", stop.place);
    return this.row(t, "trip", t.evidence, [t.purpose ?? t.evidence], t.via, parties, {
      status: t.status,
      value: t.ordinal,
      time: this.time(t.stops.find((s) => s.time !== null)?.time ?? null),
    });
  }

  private position(p: Report["positions"][number]): FactRow {
    const parties = new Parties();
    parties.put("holder", p.holder);
    parties.put("toward", p.toward);
    parties.about(this.mentions, p.content);
    const event = this.events.get(p.from);
    const via = event ? event.via : this.statements.has(p.from) ? p.from : null;
    const time = event?.time ?? this.statements.get(p.from)?.time ?? null;
    return this.row(p, "position", p.content, [p.content], via, parties, { type: p.stance, time: this.time(time) });
  }

  private row(
    fact: { readonly id: string; readonly evidence: { readonly rule: string; readonly confidence: number } },
    kind: FactKind,
    at: Span,
    spans: readonly Span[],
    via: string | null,
    parties: Parties,
    more: Partial<FactRow>,
  ): FactRow {
    const chain = more.chain ?? this.chains.through(via);
    for (const link of chain) if (link.entity !== null && link.id !== fact.id) parties.put("source", link.entity);
    return {
      local: fact.id,
      kind,
      type: null,
      mode: null,
      status: null,
      value: null,
      high: null,
      unit: null,
      counted: null,
      start: at.start,
      end: at.end,
      words: spans.map((s) => this.text.slice(s.start, s.end)).join(" … "),
      stems: spans.map((s) => this.stems.within(s.start, s.end)).join(" "),
      chainKind: chainKind(chain),
      via,
      event: null,
      partOf: null,
      asOf: null,
      time: this.untold,
      rule: fact.evidence.rule,
      confidence: fact.evidence.confidence,
      background: false,
      ...more,
      chain,
      parties: parties.of,
    };
  }

  /** The last day of a time that gives one. */
  private stated(id: string): string | null {
    const { range, basis } = this.time(id);
    return basis === "stated" ? range!.to : null;
  }

  /** The days of a time, or of its closer one; the day of publication where the text gives none. */
  private time(id: string | null): FactTime {
    let time = id === null ? undefined : this.times.get(id);
    for (let i = 0; i < 8 && time?.refinedBy; i++) time = this.times.get(time.refinedBy) ?? time;
    const range = time && (time.kind === "DATE" || time.kind === "TIME") ? rangeOf(time.edtf) : null;
    if (!time) return this.untold;
    const { value, mod, implied } = time;
    return range ? { value, mod, implied, range, basis: "stated" } : { ...this.untold, value, mod, implied };
  }
}

class Parties {
  readonly of = new Map<string, Set<PartyRole>>();

  put(role: PartyRole, id: string | null): void {
    if (id === null) return;
    const roles = this.of.get(id);
    if (roles) roles.add(role);
    else this.of.set(id, new Set([role]));
  }

  /** Who is named in a stretch of the text. */
  about(
    mentions: readonly { readonly start: number; readonly end: number; readonly entity: Entity }[],
    span: Span,
  ): void {
    for (const m of mentions) {
      if (m.start >= span.end) return;
      if (m.start >= span.start && m.end <= span.end) this.put("about", m.entity.id);
    }
  }
}
