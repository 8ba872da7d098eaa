import type { Report, Span } from "@isnad/record";
import type { ReviewAct } from "@isnad/record/answers";
import type { Draft, SpanField } from "./form.ts";
import { spanFields, spanIn } from "./form.ts";

export type AddedKind = Extract<ReviewAct, { readonly action: "add" }>["kind"];
/** What may be added by hand; names and times too, since the others point at them. */
export const ADDED: readonly AddedKind[] = ["statement", "event", "figure", "trip", "position", "time", "entity"];

const EMPTY: Readonly<Record<AddedKind, Draft>> = {
  statement: {
    cue: null,
    source: null,
    sourceEntity: null,
    sourceKind: "named",
    anonymity: null,
    content: [],
    manner: "indirect",
    act: "say",
    addressee: null,
    channel: null,
    time: null,
    place: null,
    parent: null,
  },
  event: {
    also: [],
    type: null,
    mode: null,
    contexts: [],
    actors: [],
    recipients: [],
    places: [],
    time: null,
    status: "actual",
    figures: [],
    via: null,
    background: false,
  },
  figure: {
    value: null,
    high: null,
    magnitude: null,
    bound: "exact",
    role: null,
    word: null,
    counted: null,
    unit: null,
    currency: null,
    partOf: null,
    event: null,
    asOf: null,
    cumulative: null,
    via: null,
  },
  trip: {
    traveller: null,
    stops: [],
    ordered: false,
    ordinal: null,
    length: null,
    purpose: null,
    status: "actual",
    via: null,
  },
  position: { holder: null, stance: null, toward: null, from: null },
  time: { kind: "DATE", value: null, mod: null, edtf: null, anchor: null, implied: [], refinedBy: null },
  entity: {
    kind: null,
    name: null,
    nameEn: null,
    country: null,
    sector: null,
    office: null,
    coordinates: null,
    ids: {},
    mentions: [],
  },
};

/** A fact of a kind before anything is said of it. */
export const emptyOf = (kind: AddedKind): Draft => EMPTY[kind];

/** The words of a fact that is added. A journey has none of its own: `at` holds those that tell it. */
export const spansOf = (kind: AddedKind, draft: Draft): SpanField[] =>
  kind === "trip" ? [{ name: "at", field: "at", index: null }, ...spanFields(kind, draft)] : spanFields(kind, draft);

const NEEDS: Readonly<Record<AddedKind, readonly string[]>> = {
  statement: ["content", "sourceKind", "act", "manner"],
  event: ["trigger", "type"],
  figure: ["start", "role"],
  trip: ["at", "traveller", "stops"],
  position: ["content", "holder", "stance", "from"],
  time: ["start", "kind", "value"],
  entity: ["mentions", "kind", "name"],
};
/** The fields without which a fact is none. A figure has a number unless it is vague. */
export function missingOf(kind: AddedKind, draft: Draft): string[] {
  const needs = NEEDS[kind].filter((field) => {
    const value = draft[field];
    return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  });
  if (kind === "figure") {
    const vague = draft.bound === "vague";
    if (draft[vague ? "magnitude" : "value"] === null) needs.push(vague ? "magnitude" : "value");
    if (draft.bound === "range" && draft.high === null) needs.push("high");
  }
  return needs;
}

/** What is sent: the fact, and apart from it the words of a journey. */
export function addedOf(kind: AddedKind, draft: Draft): { readonly fact: Draft; readonly at?: Span } {
  const { at, ...fact } = draft;
  return kind === "trip" && at ? { fact, at: at as Span } : { fact };
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
const numberIn = (words: string): number | null => {
  const digits = words
    .replace(ARABIC_DIGITS, (d) => String(d.charCodeAt(0) & 0xf))
    .replace(/(\d)[,٬](?=\d{3})/g, "$1")
    .replace("٫", ".");
  const found = /\d+(?:\.\d+)?/.exec(digits);
  return found ? Number(found[0]) : null;
};

/** The statement in whose content words stand, the innermost; null where the report itself says them. */
export function toldBy(record: Report, span: Span): string | null {
  let best: { id: string; length: number } | null = null;
  for (const s of record.statements)
    for (const c of s.content)
      if (holds(c, span) && (best === null || c.end - c.start < best.length))
        best = { id: s.id, length: c.end - c.start };
  return best?.id ?? null;
}

/**
 * What follows from words that were chosen, for fields of which nothing was said yet: on whose word they stand, the number that is written in
 * them, the name that they are, who the source is.
 */
export function proposed(kind: AddedKind, record: Report, draft: Draft, field: SpanField): Draft {
  const span = spanIn(draft, field);
  if (!span) return {};
  const words = record.report.text.slice(span.start, span.end);
  const more: Record<string, unknown> = {};
  const unless = (name: string, value: unknown) => {
    if (value !== null && (draft[name] === null || draft[name] === undefined)) more[name] = value;
  };
  const first = field.index === null || field.index === 0;
  if (field.name === "words" || field.name === "trigger" || field.name === "at") unless("via", toldBy(record, span));
  if (kind === "statement" && field.name === "content" && first) unless("parent", toldBy(record, span));
  if (kind === "position" && first) unless("from", toldBy(record, span));
  if (kind === "figure" && field.name === "words") unless("value", numberIn(words));
  if (kind === "entity" && first) unless("name", words);
  if (field.name === "source")
    unless("sourceEntity", record.entities.find((e) => e.mentions.some((m) => holds(span, m)))?.id ?? null);
  return more;
}

/** The kind of time that a TIMEX3 value is; a repetition stays one. */
export const timeKindOf = (value: unknown, before: unknown): unknown =>
  typeof value !== "string" || before === "SET"
    ? before
    : /^P[\dXT]/.test(value)
      ? "DURATION"
      : value.includes("T")
        ? "TIME"
        : "DATE";

/** A TIMEX3 day, month or year is the same in EDTF. */
export const edtfOf = (value: unknown): string | null =>
  typeof value === "string" && /^\d{4}(-\d\d){0,2}$/.test(value) ? value : null;
