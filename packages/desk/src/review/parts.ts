import type { Span } from "@isnad/record";
import type { FactLine, Page, ReportDetail } from "@isnad/record/answers";
import { evidenceOf, type Fact, type Facts, factsOf, placeOf } from "@isnad/record/facts";
import type { Labels } from "@isnad/record/labels";
import { ApiError, api } from "../api/client.ts";
import { factSays, lineSays, type Piece } from "../parts/says.ts";
import type { Which } from "../words/review.ts";

/** Names and times: other facts point at them. The archive lists them with their report alone. */
export const PART_KINDS = ["entity", "time"] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A name or a time as it stands in the queue. */
export interface PartLine extends Omit<FactLine, "kind"> {
  readonly kind: PartKind;
  readonly facts: Facts;
}
/** What is judged. */
export type Line = FactLine | PartLine;
export const isPart = (line: Line): line is PartLine => line.kind === "entity" || line.kind === "time";

/** The kind of part that an id names: `E3`, `T1`; null for other facts. */
export const partKindOf = (id: string): PartKind | null => (id[0] === "E" ? "entity" : id[0] === "T" ? "time" : null);

/** What a line of the queue says. */
export function saysOf(line: Line, labels: Labels): Piece[] {
  if (!isPart(line)) return lineSays(line, labels);
  const fact = line.facts.byId.get(line.id);
  return fact ? factSays(line.facts, fact, labels) : [];
}

/** The sentence in which words stand, by its marks: names and times come without it. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && !/[.!؟?\n]/.test(text[start - 1]!)) start--;
  while (start < span.start && /\s/.test(text[start]!)) start++;
  let end = span.end;
  while (end < text.length && !/[.!؟?\n]/.test(text[end]!)) end++;
  return { start, end: end < text.length && text[end] !== "\n" ? end + 1 : end };
}

/** A name or a time as a line of the queue. */
export function partLine(detail: ReportDetail, fact: Fact, facts = factsOf(detail.record)): PartLine {
  const { report, title, outlet, published, url } = detail;
  const { start, end } = placeOf(fact);
  const { text } = facts;
  const around = sentenceAround(text, { start, end });
  const { rule, confidence } = evidenceOf(fact);
  const { id } = fact.it;
  return {
    ...{ ref: `${report}#${id}`, report, title, outlet, published, url, id },
    kind: fact.layer as PartKind,
    ...{ type: null, mode: null, status: null, value: null, high: null, unit: null, counted: null },
    ...{ start, end, words: text.slice(start, end) },
    sentence: { ...around, text: text.slice(around.start, around.end) },
    ...{ chain: [], chainKind: "none", parties: [], occurrence: null },
    time: { value: null, from: null, to: null, basis: null, mod: null, implied: [] },
    review: detail.reviews[id] ?? null,
    rule,
    confidence,
    facts,
  };
}

const shown = (line: PartLine, which: Which): boolean =>
  which === "any" || (which === "none" ? line.review === null : line.review === which);

/** So many reports are opened at a time. */
const REPORTS = 6;

/**
 * A page of the queue of names or times, report by report, the newest first; within a report the least sure first. Most say so much that a page may be
 * long, and one in which everything was decided is skipped.
 */
export async function partsPage(
  kind: PartKind,
  which: Which,
  report: string | undefined,
  cursor: string | null,
  signal: AbortSignal,
): Promise<Page<PartLine>> {
  for (let at = cursor; ; ) {
    const page: { readonly items: readonly { readonly report: string }[]; readonly next: string | null } = report
      ? { items: [{ report }], next: null }
      : await api.reports({ limit: REPORTS, cursor: at }, signal);
    const details = await Promise.all(page.items.map((r) => api.report(r.report, undefined, signal)));
    const items = details.flatMap((detail) => {
      const facts = factsOf(detail.record);
      return [...facts.byId.values()]
        .filter((fact) => fact.layer === kind)
        .map((fact) => partLine(detail, fact, facts))
        .filter((line) => shown(line, which))
        .sort((a, b) => a.confidence - b.confidence || a.start - b.start);
    });
    if (items.length > 0 || page.next === null) return { items, next: page.next };
    at = page.next;
  }
}

/** The line of any fact, by its ref. */
export async function lineOf(ref: string, signal?: AbortSignal): Promise<Line> {
  const at = ref.lastIndexOf("#");
  const id = ref.slice(at + 1);
  if (partKindOf(id) === null) return api.fact(ref, signal);
  const detail = await api.report(ref.slice(0, at), undefined, signal);
  const facts = factsOf(detail.record);
  const fact = facts.byId.get(id);
  if (!fact) throw new ApiError("unknown-fact", `no fact ${id} in ${detail.report}`, 404);
  return partLine(detail, fact, facts);
}

/** Names and times at which a fact points, in the order in which they matter: who, to whom, where, when. */
export function partsOf(fact: Fact): string[] {
  const ids: (string | null)[] = [];
  switch (fact.layer) {
    case "statement":
      ids.push(fact.it.sourceEntity, fact.it.addressee, fact.it.place, fact.it.time);
      break;
    case "event":
      ids.push(...fact.it.actors, ...fact.it.recipients, ...fact.it.places, fact.it.time);
      break;
    case "figure":
      ids.push(fact.it.asOf);
      break;
    case "trip":
      ids.push(fact.it.traveller, ...fact.it.stops.flatMap((s) => [s.place, s.time]), fact.it.length);
      break;
    case "position":
      ids.push(fact.it.holder, fact.it.toward);
      break;
    case "time":
      ids.push(fact.it.refinedBy, fact.it.anchor === "publication" ? null : fact.it.anchor);
  }
  return [...new Set(ids)].filter((id): id is string => id !== null && partKindOf(id) !== null);
}
