import type { Entity, Report, Span } from "@isnad/record";
import { type Anchor, type AnyFact, factsOf, find, type Letter, letterOfKind, PARTS } from "./anchor.ts";
import { type Refs, resolve, withIds } from "./refs.ts";

export type Review = "accepted" | "rejected" | "edited" | "added";

/** A decision about a fact, as it is kept. */
export interface Kept {
  readonly id: number;
  readonly action: "accept" | "reject" | "edit" | "add";
  readonly kind: string;
  readonly target: Anchor;
  /** The fact when it was decided on. */
  readonly before: { readonly fact: AnyFact; readonly refs: Refs } | null;
  /** What was changed of it (edit), or the fact that was added. */
  readonly after: {
    readonly fact: Readonly<Record<string, unknown>>;
    readonly refs: Refs;
    /** The words that an added fact was read from, where it has none of its own. */
    readonly at?: Span;
  } | null;
}

export interface Corrected {
  readonly record: Report;
  /** What people decided, by the ids of facts. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** Decisions that found no place in this record any more. */
  readonly lost: readonly number[];
}

/** Facts that people added have ids from here on, so that they are never those of the reader. */
const FIRST_ADDED = 900_000;

/**
 * A reader's record with people's decisions laid over it, in the order in which they were made. Rejected facts stay and
 * are marked; what stood on a rejected statement's authority stands on that of the statement around it.
 */
export function correct(reader: Report, decisions: readonly Kept[]): Corrected {
  const desk = new Desk(reader);
  for (const decision of decisions) desk.take(decision);
  return desk.done();
}

class Desk {
  private record: Report;
  private readonly reviews = new Map<string, Review>();
  private readonly lost: number[] = [];

  constructor(reader: Report) {
    this.record = reader;
  }

  take({ id, action, kind, target, before, after }: Kept): void {
    const letter = letterOfKind(kind);
    if (!letter) return;
    if (action === "add") {
      this.put(letter, `${letter}${FIRST_ADDED + id}`, after!.fact, after!.refs, "added", after!.at);
      return;
    }
    const fact = find(this.record, letter, target);
    if (action === "reject") {
      if (fact) this.reviews.set(fact.id, "rejected");
      else this.lost.push(id);
      return;
    }
    if (fact) {
      if (action === "edit")
        this.replace(letter, { ...fact, ...this.moved(after!.fact, after!.refs), ...edited(fact) });
      if (this.reviews.get(fact.id) !== "edited") this.reviews.set(fact.id, action === "edit" ? "edited" : "accepted");
      return;
    }
    // The reader no longer finds what people found right: it is kept, where its words still stand in the text.
    if (this.record.report.text.slice(target.start, target.end) !== target.words) {
      this.lost.push(id);
      return;
    }
    const { id: _, evidence: __, ...whole } = { ...before!.fact, ...after?.fact } as AnyFact;
    const refs = { ...before!.refs, ...after?.refs };
    this.put(letter, `${letter}${FIRST_ADDED + id}`, whole, refs, action === "edit" ? "edited" : "accepted");
  }

  done(): Corrected {
    return { record: this.rewired(), reviews: this.reviews, lost: this.lost };
  }

  private put(
    letter: Letter,
    id: string,
    fact: Readonly<Record<string, unknown>>,
    refs: Refs,
    review: Review,
    at?: Span,
  ): void {
    const moved = this.moved(fact, refs) as AnyFact;
    const { start, end } = at ?? this.spanOf(letter, moved);
    const evidence = { start, end, rule: "people/added", from: [], confidence: 1 };
    this.set(letter, [...factsOf(this.record, letter), { ...moved, id, evidence }]);
    this.reviews.set(id, review);
  }

  private spanOf(letter: Letter, fact: AnyFact): { start: number; end: number } {
    const f = fact as never as Record<string, { start: number; end: number }[] & { start: number; end: number }>;
    if (letter === "S") return f.cue ?? f.content![0]!;
    if (letter === "V") return f.trigger!;
    if (letter === "P") return f.content!;
    if (letter === "E") return f.mentions![0]!;
    if (letter === "J") return f.purpose ?? { start: 0, end: Math.min(1, this.record.report.text.length) };
    return fact as never;
  }

  /** A fact of another reading, pointing at the facts of this one; entities that are not there are brought along. */
  private moved(fact: Readonly<Record<string, unknown>>, refs: Refs): Readonly<Record<string, unknown>> {
    return withIds(fact, (id) => {
      const here = resolve(this.record, refs, id);
      if (here !== null || !refs[id] || id[0] !== "E") return here;
      const entity = refs[id].fact as never as Entity;
      const n = this.record.entities.reduce((most, e) => Math.max(most, Number(e.id.slice(1))), FIRST_ADDED) + 1;
      this.set("E", [...factsOf(this.record, "E"), { ...entity, id: `E${n}` } as never]);
      return `E${n}`;
    });
  }

  private replace(letter: Letter, fact: AnyFact): void {
    this.set(
      letter,
      factsOf(this.record, letter).map((f) => (f.id === fact.id ? fact : f)),
    );
  }

  private set(letter: Letter, facts: readonly AnyFact[]): void {
    this.record = { ...this.record, [PARTS[letter][1]]: facts };
  }

  /** Authority goes past rejected statements to the one around them. */
  private rewired(): Report {
    const { statements } = this.record;
    const parents = new Map(statements.map((s) => [s.id, s.parent]));
    const standing = (id: string | null): string | null => {
      let at = id;
      for (let i = 0; at !== null && this.reviews.get(at) === "rejected" && i < 100; i++) at = parents.get(at) ?? null;
      return at;
    };
    if (!statements.some((s) => this.reviews.get(s.id) === "rejected")) return this.record;
    const via = <T extends { readonly via: string | null }>(facts: readonly T[]): T[] =>
      facts.map((f) => ({ ...f, via: standing(f.via) }));
    return {
      ...this.record,
      statements: statements.map((s) => ({ ...s, parent: standing(s.parent) })),
      events: via(this.record.events),
      figures: via(this.record.figures),
      trips: via(this.record.trips),
    };
  }
}

const edited = (fact: AnyFact) => ({
  id: fact.id,
  evidence: { ...fact.evidence, rule: "people/edited", confidence: 1 },
});
