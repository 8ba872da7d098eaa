import type {
  Entity,
  Event,
  Evidence,
  Figure,
  Position,
  Relation,
  Report,
  Span,
  Statement,
  Time,
  Trip,
} from "./report.ts";

/** A fact of any kind that has an id and evidence. */
export type Fact =
  | { readonly layer: "entity"; readonly it: Entity }
  | { readonly layer: "time"; readonly it: Time }
  | { readonly layer: "figure"; readonly it: Figure }
  | { readonly layer: "statement"; readonly it: Statement }
  | { readonly layer: "event"; readonly it: Event }
  | { readonly layer: "trip"; readonly it: Trip }
  | { readonly layer: "position"; readonly it: Position }
  | { readonly layer: "relation"; readonly it: Relation };
export type Layer = Fact["layer"];

/** A record with its facts to be looked up by id. */
export interface Facts {
  readonly report: Report;
  readonly text: string;
  readonly byId: ReadonlyMap<string, Fact>;
  entity(id: string | null): Entity | undefined;
  time(id: string | null): Time | undefined;
  statement(id: string | null): Statement | undefined;
}

export function factsOf(report: Report): Facts {
  const byId = new Map<string, Fact>();
  for (const it of report.entities) byId.set(it.id, { layer: "entity", it });
  for (const it of report.times) byId.set(it.id, { layer: "time", it });
  for (const it of report.figures) byId.set(it.id, { layer: "figure", it });
  for (const it of report.statements) byId.set(it.id, { layer: "statement", it });
  for (const it of report.events) byId.set(it.id, { layer: "event", it });
  for (const it of report.trips) byId.set(it.id, { layer: "trip", it });
  for (const it of report.positions) byId.set(it.id, { layer: "position", it });
  for (const it of report.relations) byId.set(it.id, { layer: "relation", it });
  const get = <T>(layer: Layer, id: string | null): T | undefined => {
    const fact = id === null ? undefined : byId.get(id);
    return fact?.layer === layer ? (fact.it as T) : undefined;
  };
  return {
    report,
    text: report.report.text,
    byId,
    entity: (id) => get<Entity>("entity", id),
    time: (id) => get<Time>("time", id),
    statement: (id) => get<Statement>("statement", id),
  };
}

export const words = (facts: Facts, span: Span): string => facts.text.slice(span.start, span.end);

/** The statement on whose authority a fact stands: `via`, a statement's `parent`, or what a position rests on. */
export function viaOf(facts: Facts, fact: Fact): string | null {
  switch (fact.layer) {
    case "figure":
    case "event":
    case "trip":
      return fact.it.via;
    case "statement":
      return fact.it.parent;
    case "position": {
      const from = facts.byId.get(fact.it.from);
      return from?.layer === "event" ? from.it.via : (from?.it.id ?? null);
    }
    default:
      return null;
  }
}

/** Whether facts of this layer are told by somebody at all (a name or a date has no source of its own). */
export const isTold = (layer: Layer): boolean =>
  layer === "figure" || layer === "event" || layer === "trip" || layer === "position";

/** The statements between the report and a fact, the outermost first. Empty: the report itself asserts it. */
export function chainOf(facts: Facts, via: string | null): readonly Statement[] {
  const chain: Statement[] = [];
  let at = facts.statement(via);
  // A record made elsewhere may hold a circle; each statement is passed once.
  while (at && !chain.includes(at)) {
    chain.unshift(at);
    at = facts.statement(at.parent);
  }
  return chain;
}

/** Who speaks: the entity's fullest name, else the words that name the source, else null (left unsaid and not known). */
export function speakerOf(facts: Facts, s: Statement): string | null {
  const entity = facts.entity(s.sourceEntity);
  if (entity && s.sourceKind !== "anonymous") return entity.name;
  if (s.source) return words(facts, s.source);
  return entity?.name ?? null;
}

/** The name behind an id of an event's parties; the id itself when the record does not hold it. */
export const nameOf = (facts: Facts, id: string): string => facts.entity(id)?.name ?? id;

/** The first and the last character that a fact stands on, for putting facts in the order of the text. */
export function placeOf(fact: Fact): Span {
  switch (fact.layer) {
    case "entity":
      return fact.it.mentions[0] ?? fact.it.evidence;
    case "time":
    case "figure":
      return fact.it;
    case "statement":
      return fact.it.cue ?? fact.it.source ?? fact.it.content[0] ?? fact.it.evidence;
    case "event":
      return fact.it.trigger;
    case "position":
      return fact.it.content;
    default:
      return fact.it.evidence;
  }
}

export const evidenceOf = (fact: Fact): Evidence => fact.it.evidence;
