import {
  ACTS,
  BOUNDS,
  CONTEXTS,
  ENTITY_KINDS,
  EVENT_MODES,
  EVENT_TYPES,
  type EventType,
  FIGURE_ROLES,
  MAGNITUDES,
  MANNERS,
  SECTORS,
  SOURCE_KINDS,
  type Span,
  STANCES,
  STATUSES,
  TIME_KINDS,
  TIME_MODS,
} from "@isnad/record";
import type { Fact, Facts } from "@isnad/record/facts";
import type { Labels } from "@isnad/record/labels";
import { factSays, plain } from "../parts/says.ts";
import type { FormField, SpanName } from "../words/review.ts";

/** A fact while it is mended: its fields as they will be. */
export type Draft = Record<string, unknown>;

/** How a field is asked for. `group` tells which key leads to it: a code, or who says it. */
export type Input = {
  readonly field: FormField;
  readonly group: "code" | "source" | "more";
  /** How it is called where the same field is another thing in another kind of fact. */
  readonly label?: FormField;
} & (
  | {
      readonly as: "code";
      readonly codes: (draft: Draft) => readonly string[];
      readonly called: (code: string, labels: Labels) => string;
      readonly none?: true;
    }
  | {
      readonly as: "codes";
      readonly all: readonly string[];
      readonly called: (code: string, labels: Labels) => string;
    }
  | { readonly as: "number" | "text" | "timex" | "yes" | "stops" }
  | { readonly as: "fact" | "facts"; readonly of: FactOf; readonly none?: true }
);
export type FactOf = "entity" | "place" | "statement" | "time" | "figure" | "event" | "ground";
type Tables =
  | "act"
  | "context"
  | "entityKind"
  | "eventType"
  | "magnitude"
  | "manner"
  | "mod"
  | "mode"
  | "role"
  | "sector"
  | "sourceKind"
  | "stance"
  | "status"
  | "timeKind";

const table =
  (name: Tables) =>
  (code: string, labels: Labels): string =>
    (labels[name] as Readonly<Record<string, string>>)[code] ?? code;
const code = (
  field: FormField,
  codes: readonly string[],
  called: (code: string, labels: Labels) => string,
  group: Input["group"] = "code",
  none?: true,
): Input => ({ field, group, as: "code", codes: () => codes, called, none });
const who = (field: FormField, group: Input["group"] = "more", none?: true): Input => ({
  field,
  group,
  as: "fact",
  of: "entity",
  none,
});

const fact = (field: FormField, of: FactOf, none?: true): Input => ({ field, group: "more", as: "fact", of, none });

const VIA: Input = { field: "via", group: "source", as: "fact", of: "statement", none: true };
const STATUS = code("status", STATUSES, table("status"));
const WHEN = fact("time", "time", true);

/** What may be mended of a fact, by its kind; spans apart. */
export const FORMS: Readonly<Partial<Record<Fact["layer"], readonly Input[]>>> = {
  figure: [
    { field: "value", group: "code", as: "number" },
    { field: "high", group: "code", as: "number" },
    code("bound", BOUNDS, (c, labels) => (labels.bound as Readonly<Record<string, string>>)[c] ?? c),
    code("role", FIGURE_ROLES, table("role")),
    code("magnitude", MAGNITUDES, table("magnitude"), "more", true),
    { field: "unit", group: "more", as: "text" },
    { field: "currency", group: "more", as: "text" },
    { field: "word", group: "more", as: "text" },
    fact("event", "event", true),
    fact("partOf", "figure", true),
    fact("asOf", "time", true),
    { field: "cumulative", group: "more", as: "yes" },
    VIA,
  ],
  statement: [
    code("act", ACTS, table("act")),
    code("manner", MANNERS, table("manner")),
    code("sourceKind", SOURCE_KINDS, table("sourceKind"), "source"),
    who("sourceEntity", "source", true),
    { field: "parent", group: "source", as: "fact", of: "statement", none: true },
    who("addressee", "more", true),
    WHEN,
    fact("place", "place", true),
  ],
  event: [
    code("type", EVENT_TYPES, table("eventType")),
    {
      field: "mode",
      group: "code",
      as: "code",
      codes: (draft) => EVENT_MODES[draft.type as EventType] ?? [],
      called: table("mode"),
      none: true,
    },
    STATUS,
    { field: "actors", group: "more", as: "facts", of: "entity" },
    { field: "recipients", group: "more", as: "facts", of: "entity" },
    { field: "places", group: "more", as: "facts", of: "place" },
    WHEN,
    { field: "figures", group: "more", as: "facts", of: "figure" },
    { field: "contexts", group: "more", as: "codes", all: CONTEXTS, called: table("context") },
    { field: "background", group: "more", as: "yes" },
    VIA,
  ],
  trip: [
    STATUS,
    who("traveller"),
    { field: "stops", group: "more", as: "stops" },
    { field: "ordered", group: "more", as: "yes" },
    { field: "ordinal", group: "more", as: "number" },
    fact("length", "time", true),
    VIA,
  ],
  position: [
    code("stance", STANCES, table("stance")),
    who("holder", "source"),
    who("toward", "more", true),
    { field: "from", group: "source", as: "fact", of: "ground" },
  ],
  time: [
    code("kind", TIME_KINDS, table("timeKind")),
    { field: "value", label: "normal", group: "code", as: "timex" },
    code("mod", TIME_MODS, table("mod"), "more", true),
    { field: "edtf", group: "more", as: "text" },
    fact("refinedBy", "time", true),
  ],
  entity: [
    code("kind", ENTITY_KINDS, table("entityKind")),
    { field: "name", group: "code", as: "text" },
    { field: "nameEn", group: "more", as: "text" },
    { field: "office", group: "more", as: "text" },
    { field: "country", group: "more", as: "text" },
    code("sector", SECTORS, table("sector"), "more", true),
  ],
};
/** Fields that are always true or false. */
export const ALWAYS: ReadonlySet<FormField> = new Set(["background", "ordered"]);

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** The facts of a report from which a field may choose. A statement cannot hang on itself. */
export function choicesOf(facts: Facts, of: FactOf, self: string, labels: Labels): Choice[] {
  const { report } = facts;
  const say = (fact: Fact): string => plain(factSays(facts, fact, labels));
  switch (of) {
    case "entity":
    case "place":
      return report.entities
        .filter((e) => of === "entity" || e.kind === "place" || e.kind === "facility")
        .map((e) => ({ value: e.id, name: `\u2068${e.name}\u2069 · ${labels.entityKind[e.kind]}` }))
        .sort((a, b) => a.name.localeCompare(b.name, "ar"));
    case "statement":
      return report.statements
        .filter((s) => s.id !== self)
        .map((it) => ({ value: it.id, name: say({ layer: "statement", it }) }));
    case "time":
      return report.times.map((it) => ({ value: it.id, name: say({ layer: "time", it }) }));
    case "figure":
      return report.figures
        .filter((f) => f.id !== self)
        .map((it) => ({ value: it.id, name: say({ layer: "figure", it }) }));
    case "event":
      return report.events.map((it) => ({ value: it.id, name: say({ layer: "event", it }) }));
    case "ground":
      return [...choicesOf(facts, "statement", self, labels), ...choicesOf(facts, "event", self, labels)];
  }
}

/** A stretch of the text that belongs to a fact and may be mended. `field` is null for the fact's own `start` and `end`. */
export interface SpanField {
  readonly name: SpanName;
  readonly field: string | null;
  /** Which of several, for a statement's content. */
  readonly index: number | null;
}

/** A list's spans, and one more place in it. */
const list = (name: SpanName, field: string, draft: Draft): SpanField[] =>
  Array.from({ length: ((draft[field] as readonly Span[]) ?? []).length + 1 }, (_, index) => ({ name, field, index }));
const one = (name: SpanName, field: string | null = name): SpanField => ({ name, field, index: null });

/** The spans of a fact, the one that matters most first; of lists one more, which is empty yet. */
export function spanFields(layer: Fact["layer"], draft: Draft): SpanField[] {
  switch (layer) {
    case "figure":
      return [one("words", null), one("counted")];
    case "time":
      return [one("words", null)];
    case "statement":
      return [...list("content", "content", draft), one("source"), one("cue"), one("anonymity"), one("channel")];
    case "event":
      return [one("trigger"), ...list("also", "also", draft)];
    case "entity":
      return list("mention", "mentions", draft);
    case "position":
      return [one("content")];
    case "trip":
      return [one("purpose")];
    default:
      return [];
  }
}

export function spanIn(draft: Draft, { field, index }: SpanField): Span | null {
  if (field === null)
    return draft.start === undefined ? null : { start: draft.start as number, end: draft.end as number };
  const value = draft[field] as Span | readonly Span[] | null | undefined;
  return index === null ? ((value ?? null) as Span | null) : ((value as readonly Span[] | undefined)?.[index] ?? null);
}

/** The fields that hold a span, with the span put in. */
export function withSpan(draft: Draft, { field, index }: SpanField, span: Span): Draft {
  const { start, end } = span;
  if (field === null) return { start, end };
  if (index === null) return { [field]: { ...(draft[field] as Span | null), start, end } };
  const spans = [...((draft[field] as readonly Span[] | undefined) ?? [])];
  spans[index] = { ...(field === "mentions" && { form: "name" }), ...spans[index], start, end };
  // What is said stands in the order of the text.
  return { [field]: field === "content" ? spans.sort((a, b) => a.start - b.start) : spans };
}

/** The same with the span taken away; null where it may not be: a fact keeps its own words, a list that needs one its last. */
export function withoutSpan(draft: Draft, { name, field, index }: SpanField): Draft | null {
  if (field === null || name === "trigger" || (name === "content" && index === null)) return null;
  if (index === null) return { [field]: null };
  const spans = (draft[field] as readonly Span[] | undefined) ?? [];
  if (index >= spans.length || (spans.length === 1 && field !== "also")) return null;
  return { [field]: spans.filter((_, i) => i !== index) };
}

/** The fields that are others than before: what is sent. */
export function changeOf(before: Draft, draft: Draft): Draft {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return Object.fromEntries(Object.entries(draft).filter(([key, value]) => !same(value, before[key])));
}
