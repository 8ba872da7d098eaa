import type { Report } from "@isnad/record";
import {
  evidenceOf,
  type Fact,
  type Facts,
  isTold,
  nameOf,
  placeOf,
  speakerOf,
  viaOf,
  words,
} from "@isnad/record/facts";
import type { Labels } from "@isnad/record/labels";
import { figureValue, measureOf, timeValue } from "@isnad/record/labels";
import { cut, isolate, wrap } from "../terminal/layout.ts";
import type { Paint } from "../terminal/paint.ts";
import { drawChain } from "../text/chain.ts";
import { lineOf, lineStarts } from "../text/summary.ts";

export interface Telling {
  readonly facts: Facts;
  readonly labels: Labels;
  readonly paint: Paint;
  readonly width: number;
  /** Offsets at which the text's lines begin. */
  readonly lines: readonly number[];
}

export const telling = (facts: Facts, labels: Labels, paint: Paint, width: number): Telling => ({
  facts,
  labels,
  paint,
  width,
  lines: lineStarts(facts.text),
});

/** All facts of a record in the order of the layers, as the record lists them. */
export function factsInOrder(report: Report): string[] {
  return [
    report.entities,
    report.times,
    report.figures,
    report.statements,
    report.events,
    report.trips,
    report.positions,
    report.relations,
  ].flatMap((layer) => layer.map((fact) => fact.id));
}

/** What a fact says, on one line. */
export function headline({ facts, labels, paint }: Telling, fact: Fact): string {
  const quote = (most = 60) => isolate(cut(words(facts, placeOf(fact)), most));
  const names = (ids: readonly string[]) =>
    ids.map((id) => isolate(cut(nameOf(facts, id), 40))).join(labels.comma) || labels.says.nobody;
  switch (fact.layer) {
    case "entity":
      return `${labels.entityKind[fact.it.kind]} ${paint.bold(isolate(cut(fact.it.name, 60)))} · ${labels.says.mentions(fact.it.mentions.length)}`;
    case "time":
      return `${labels.timeKind[fact.it.kind]} ${paint.bold(timeValue(fact.it, labels))} ${quote()}`;
    case "figure":
      return `${paint.bold(figureValue(fact.it, labels))} ${measureOf(fact.it, labels)} ${quote()}`;
    case "statement": {
      const speaker = speakerOf(facts, fact.it);
      const content = fact.it.content[0];
      return `${paint.bold(speaker ? isolate(cut(speaker, 40)) : labels.speakerLeftOut)} ${labels.act[fact.it.act]}${content ? ` ${isolate(cut(words(facts, content), 60))}` : ""}`;
    }
    case "event":
      return `${paint.bold(labels.eventType[fact.it.type])} ${labels.status[fact.it.status]} ${quote(30)} · ${names(fact.it.actors)}${fact.it.recipients.length ? ` ${labels.onto} ${names(fact.it.recipients)}` : ""}`;
    case "trip":
      return `${paint.bold(isolate(nameOf(facts, fact.it.traveller)))}: ${fact.it.stops.map((s) => isolate(nameOf(facts, s.place))).join(` ${labels.onto} `)}`;
    case "position":
      return `${isolate(nameOf(facts, fact.it.holder))} ${paint.bold(labels.stance[fact.it.stance])} ${quote()}`;
    case "relation":
      return `${fact.it.from} ${paint.bold(labels.relation[fact.it.kind])} ${fact.it.to}`;
  }
}

/** Deeper than this a tree of reasons is no longer read by anyone. */
const DEEPEST = 8;

/** A fact with its reasons as a tree: chain, rule, words, and beneath them each fact that it leans on, in the same way. */
export function explainFact(t: Telling, id: string): string[] {
  return [...node(t, id, [], ""), ""];
}

function node(t: Telling, id: string, path: readonly string[], indent: string): string[] {
  const { facts, labels, paint } = t;
  const fact = facts.byId.get(id);
  if (!fact) return [`${paint.bold(id)}`];
  const head = `${paint.bold(id)}  ${headline(t, fact)}`;
  // A fact that is already being explained above is only named.
  if (path.includes(id) || path.length >= DEEPEST) return [`${head} ${paint.dim("…")}`];
  const e = evidenceOf(fact);
  const branches: (readonly string[])[] = [];
  if (isTold(fact.layer))
    branches.push([`${paint.dim(labels.says.chain)}  ${drawChain(facts, viaOf(facts, fact), labels, paint)}`]);
  if (fact.layer === "statement")
    branches.push([`${paint.dim(labels.says.chain)}  ${drawChain(facts, fact.it.id, labels, paint)}`]);
  branches.push([
    `${paint.dim(labels.says.rule)}  ${paint.cyan(e.rule)}  ${paint.dim(labels.says.confidence)} ${Math.round(e.confidence * 100)}%`,
  ]);
  const said = wrap(facts.text.slice(e.start, e.end), Math.max(24, t.width - indent.length - 30), 2).map(isolate);
  branches.push([
    `${paint.dim(labels.says.evidence)}  ${said[0] ?? ""}  ${paint.dim(`[${e.start}, ${e.end}) ${lineOf(t.lines, e.start)}`)}`,
    ...said.slice(1),
  ]);
  if (e.because) branches.push([`${paint.dim(labels.says.because)}  ${cut(e.because, t.width)}`]);
  for (const a of e.alternatives ?? []) {
    const other =
      a.value === null
        ? "–"
        : typeof a.value === "string"
          ? `${a.value}${a.value.startsWith("E") ? `  ${isolate(nameOf(facts, a.value))}` : ""}`
          : a.value.map((s) => isolate(cut(facts.text.slice(s.start, s.end), t.width))).join(" … ");
    branches.push([
      `${paint.dim(labels.says.or)}  ${a.field}: ${other}  ${paint.dim(`${Math.round(a.confidence * 100)}%`)}`,
    ]);
  }
  if (e.from.length > 0) {
    const below = e.from.map((from) => node(t, from, [...path, id], `${indent}      `));
    branches.push([paint.dim(labels.says.leansOn), ...hang(below, paint)]);
  }
  return [head, ...hang(branches, paint)];
}

/** Draws branches below a node. */
function hang(branches: readonly (readonly string[])[], paint: Paint): string[] {
  return branches.flatMap((lines, i) => {
    const last = i === branches.length - 1;
    return lines.map((line, k) => `${paint.dim(k === 0 ? (last ? "└─ " : "├─ ") : last ? "   " : "│  ")}${line}`);
  });
}
