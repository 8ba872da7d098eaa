import type { Report } from "@isnad/record";
import type { Link, Why } from "@isnad/record/answers";
import {
  chainOf,
  evidenceOf,
  type Fact,
  type Facts,
  factsOf,
  isTold,
  nameOf,
  speakerOf,
  viaOf,
} from "@isnad/record/facts";
import { labelsOf } from "@isnad/record/labels";
import { headline, type Telling, telling } from "../explain/tree.ts";
import { paint } from "../terminal/paint.ts";

/** Deeper than this, or larger, a tree of reasons is no longer read by anyone. */
const DEEPEST = 8;
const LARGEST = 2000;

/** The reasons of one fact as a tree, as `isnad explain` draws them; null where the record has no such fact. */
export function whyOf(record: Report, id: string): Why | null {
  const facts = factsOf(record);
  if (!facts.byId.has(id)) return null;
  const plain = paint(false);
  const [ar, en] = (["ar", "en"] as const).map((lang) => telling(facts, labelsOf(lang), plain, 200));
  let left = LARGEST;
  const node = (id: string, path: readonly string[]): Why[] => {
    const fact = facts.byId.get(id);
    if (!fact || left-- <= 0) return [];
    const e = evidenceOf(fact);
    const cut = path.includes(id) || path.length >= DEEPEST;
    return [
      {
        id,
        layer: fact.layer,
        says: { ar: said(ar!, fact), en: said(en!, fact) },
        start: e.start,
        end: e.end,
        words: facts.text.slice(e.start, e.end),
        rule: e.rule,
        confidence: e.confidence,
        because: e.because ?? null,
        chain: chainLinks(facts, fact),
        alternatives: (e.alternatives ?? []).map(({ field, value, confidence }) => ({
          field,
          value,
          says: inWords(facts, value),
          confidence,
        })),
        from: cut ? [] : e.from.flatMap((one) => node(one, [...path, id])),
        cut,
      },
    ];
  };
  return node(id, [])[0]!;
}

/** The headline without the isolates that terminals want. */
const said = (t: Telling, fact: Fact): string => headline(t, fact).replace(/[\u2066-\u2069]/g, "");

function chainLinks(facts: Facts, fact: Fact): Link[] | null {
  const via = fact.layer === "statement" ? fact.it.id : isTold(fact.layer) ? viaOf(facts, fact) : undefined;
  if (via === undefined) return null;
  return chainOf(facts, via).map((s) => ({
    id: s.id,
    name: speakerOf(facts, s),
    kind: s.sourceKind,
    entity: s.sourceEntity,
  }));
}

function inWords(facts: Facts, value: unknown): string | null {
  if (typeof value === "string") return facts.byId.has(value) ? nameOf(facts, value) : value;
  if (!Array.isArray(value)) return null;
  return value.map(({ start, end }: { start: number; end: number }) => facts.text.slice(start, end)).join(" … ");
}
