import type { Span, Statement } from "@isnad/record";
import type { Statements } from "./statements.ts";

/** Stretches of the text, to be asked which of them cover another: a search, so that long texts are not gone through each time. */
export class Stretches<T> {
  private readonly sorted: readonly { readonly span: Span; readonly it: T; readonly order: number }[];
  /** How far the stretches up to each one reach. */
  private readonly reach: number[] = [];

  constructor(items: Iterable<readonly [Span, T]>) {
    this.sorted = [...items]
      .map(([span, it], order) => ({ span, it, order }))
      .sort((a, b) => a.span.start - b.span.start || a.order - b.order);
    for (const { span } of this.sorted) this.reach.push(Math.max(span.end, this.reach.at(-1) ?? 0));
  }

  /** What covers `start … end`, in the order in which it was given. */
  covering(start: number, end: number): T[] {
    let low = 0;
    for (let high = this.sorted.length; low < high; ) {
      const mid = (low + high) >> 1;
      if (this.sorted[mid]!.span.start <= start) low = mid + 1;
      else high = mid;
    }
    const found: (typeof this.sorted)[number][] = [];
    for (let i = low - 1; i >= 0 && this.reach[i]! >= end; i--)
      if (this.sorted[i]!.span.end >= end) found.push(this.sorted[i]!);
    return found.sort((a, b) => a.order - b.order).map((f) => f.it);
  }
}

/** What later stages ask of the statements by place. */
export interface StatementsByPlace {
  readonly cues: Stretches<Statement>;
  readonly anonymity: Stretches<Statement>;
  /** By the place where the content begins, in its order. */
  readonly contents: readonly Statement[];
}

const made = new WeakMap<Statements, StatementsByPlace>();
/** The statements of a report by place, worked out at the first call. */
export function byPlace(statements: Statements): StatementsByPlace {
  let known = made.get(statements);
  if (!known) {
    const { items } = statements;
    known = {
      cues: new Stretches(items.flatMap((s) => (s.cue ? [[s.cue, s] as const] : []))),
      anonymity: new Stretches(items.flatMap((s) => (s.anonymity ? [[s.anonymity, s] as const] : []))),
      contents: items.filter((s) => s.content.length > 0).sort((a, b) => a.content[0]!.start - b.content[0]!.start),
    };
    made.set(statements, known);
  }
  return known;
}

/** Index of the first statement of `contents` whose content begins at `start` or later. */
export function fromStart(contents: readonly Statement[], start: number): number {
  let low = 0;
  for (let high = contents.length; low < high; ) {
    const mid = (low + high) >> 1;
    if (contents[mid]!.content[0]!.start < start) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** A statement by its id; ids count from 1 in the order of `items`. */
export const byId = (statements: readonly Statement[], id: string | null): Statement | undefined =>
  id === null ? undefined : statements[Number(id.slice(1)) - 1];
