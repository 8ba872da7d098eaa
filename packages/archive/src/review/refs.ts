import type { Report } from "@isnad/record";
import { type Anchor, type AnyFact, anchorOf, factsOf, find, type Letter, letterOf } from "./anchor.ts";

/** Facts that a correction points at, so that it can point at them again in another reading of the text. */
export type Refs = Readonly<Record<string, { readonly anchor: Anchor; readonly fact: AnyFact }>>;

const ID = /^[SVFJPTE][1-9]\d*$/;
/** Fields that hold ids of other facts; `anchor` of a time may also be `publication`. */
const POINTING = new Set([
  "sourceEntity", "addressee", "time", "place", "parent", "actors", "recipients", "places", "figures", "via", "partOf",
  "event", "asOf", "anchor", "refinedBy", "traveller", "stops", "length", "holder", "toward", "from",
]); // biome-ignore format: names read best as a block

/** Every id that a fact points at, its evidence left out. */
export function idsIn(fact: Readonly<Record<string, unknown>>): string[] {
  const out: string[] = [];
  const note = (id: string) => {
    out.push(id);
    return id;
  };
  for (const [field, value] of Object.entries(fact)) if (POINTING.has(field)) map(value, note);
  return out;
}

/** A fact with every id that it points at exchanged; an id for which there is none is left out (null in a field of its own). */
export function withIds<T extends Readonly<Record<string, unknown>>>(fact: T, to: (id: string) => string | null): T {
  const out: Record<string, unknown> = { ...fact };
  for (const [field, value] of Object.entries(fact)) if (POINTING.has(field)) out[field] = map(value, to);
  return out as T;
}

function map(value: unknown, to: (id: string) => string | null): unknown {
  if (typeof value === "string") return ID.test(value) ? to(value) : value;
  if (Array.isArray(value)) return value.map((v) => map(v, to)).filter((v) => v !== null);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === "role" ? v : map(v, to)]));
  return value;
}

export function refsOf(record: Report, fact: Readonly<Record<string, unknown>>): Refs {
  const refs: Record<string, Refs[string]> = {};
  for (const id of idsIn(fact)) {
    const letter = letterOf(id);
    const target = letter && factsOf(record, letter).find((f) => f.id === id);
    if (letter && target) refs[id] = { anchor: anchorOf(record, letter, target), fact: target };
  }
  return refs;
}

/** The id under which what was pointed at is known in this record; null where it is not there. */
export function resolve(record: Report, refs: Refs, id: string): string | null {
  const letter = letterOf(id) as Letter;
  const ref = refs[id];
  if (!ref) return factsOf(record, letter).some((f) => f.id === id) ? id : null;
  if (letter === "E") {
    const named = record.entities.find((e) => e.kind === ref.fact.kind && e.name === ref.fact.name);
    if (named) return named.id;
  }
  return find(record, letter, ref.anchor)?.id ?? null;
}
