import type { Entity, Event, Report, Statement, Trip } from "@isnad/record";
import { type Facts, factsOf, nameOf, speakerOf, viaOf, words } from "@isnad/record/facts";
import { figureValue, type Labels, type Lang, labelsOf, measureOf, timeValue, tripNotes } from "@isnad/record/labels";
import { columns, cut, flow, isolate, oneLine, pad, rightToLeft, table, wrap } from "../terminal/layout.ts";
import { type Paint, paint as paintOf } from "../terminal/paint.ts";
import { drawChain } from "./chain.ts";

interface Look {
  readonly lang: Lang;
  readonly width: number;
  readonly colour: boolean;
}

interface Desk {
  readonly facts: Facts;
  readonly labels: Labels;
  readonly paint: Paint;
  readonly width: number;
}

const INDENT = "  ";

/** A record as a page for people, ending in a newline. Sections without facts are left out. */
export function summary(report: Report, look: Look): string {
  const labels = labelsOf(look.lang);
  const desk: Desk = { facts: factsOf(report), labels, paint: paintOf(look.colour), width: Math.max(40, look.width) };
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [labels.sections.statements, statements(desk)],
    [labels.sections.figures, figures(desk)],
    [labels.sections.times, times(desk)],
    [labels.sections.events, report.events.flatMap((v) => event(desk, v))],
    [labels.sections.trips, report.trips.flatMap((t) => trip(desk, t))],
    [labels.sections.positions, positions(desk)],
    [labels.sections.people, entities(desk, (e) => e.kind === "person")],
    [labels.sections.bodies, entities(desk, (e) => e.kind === "organization")],
    [labels.sections.places, entities(desk, (e) => e.kind === "place" || e.kind === "facility")],
    [labels.sections.parties, entities(desk, (e) => e.kind === "group")],
    [labels.sections.relations, relations(desk)],
    [labels.sections.notes, notes(desk)],
  ];
  const lines = head(desk);
  for (const [title, body] of sections) if (body.length > 0) lines.push("", desk.paint.bold(title), ...body);
  if (lines.length === 2) lines.push("", labels.says.nothing);
  return `${(labels.dir === "rtl" ? lines.map(rightToLeft) : lines).join("\n")}\n`;
}

function head({ facts, labels, paint, width }: Desk): string[] {
  const { report, text } = { report: facts.report.report, text: facts.text };
  const title = report.title || cut(text.trimStart().split("\n", 1)[0]!, width);
  const meta = [
    isolate(report.id),
    report.outlet && isolate(report.outlet),
    report.published ? `${labels.says.published} ${report.published}` : labels.says.undated,
    labels.says.words(text.split(/\s+/).filter(Boolean).length),
  ].filter((x) => !!x);
  return [...wrap(title, width, 3).map((line) => paint.bold(isolate(line))), paint.dim(meta.join(" · "))];
}

/** Each statement after the one in whose content it stands. */
function statements(desk: Desk): string[] {
  const { facts, labels, paint, width } = desk;
  return facts.report.statements.flatMap((s: Statement) => {
    const speaker = speakerOf(facts, s);
    const start = `${INDENT}${id(desk, s.id)}`;
    const hang = " ".repeat(columns(start));
    const addressee = s.addressee && `${labels.says.to} ${isolate(nameOf(facts, s.addressee))}`;
    const parts = [
      paint.bold(speaker ? isolate(cut(speaker, 60)) : labels.speakerLeftOut),
      labels.act[s.act],
      labels.manner[s.manner],
      addressee,
      s.channel && `${labels.says.channel} ${isolate(cut(words(facts, s.channel), 40))}`,
      s.place && `${labels.says.at} ${isolate(nameOf(facts, s.place))}`,
      s.time && `${labels.says.on} ${facts.time(s.time)?.value ?? s.time}`,
      s.anonymity && `${labels.says.terms} ${isolate(cut(words(facts, s.anonymity), 50))}`,
    ].filter((x): x is string => !!x);
    const content = s.content.map((c) => words(facts, c)).join(" … ");
    return [
      ...flow(parts, " · ", width - columns(start)).map((line, i) => (i === 0 ? start : hang) + line),
      ...wrap(content, width - columns(hang) - 2, 4).map((line) => `${hang}${paint.dim("│")} ${isolate(line)}`),
      hang + drawChain(facts, s.id, labels, paint),
    ];
  });
}

function figures({ facts, labels, paint, width }: Desk): string[] {
  const rows = facts.report.figures.map((f) => [
    paint.dim(f.id),
    paint.bold(figureValue(f, labels)),
    measureOf(f, labels),
    isolate(cut(words(facts, f), 32)),
    [
      drawChain(facts, f.via, labels, paint),
      ...(f.partOf ? [`${labels.says.partOf} ${f.partOf}`] : []),
      ...(f.shares ?? []).map((x) => isolate(cut(words(facts, x), 40))),
      ...(f.event ? [`${labels.says.toll} ${f.event}`] : []),
      ...(f.asOf ? [`${labels.says.asOf} ${facts.time(f.asOf)?.value ?? f.asOf}`] : []),
      ...(f.cumulative ? [labels.says.cumulative] : []),
    ].join(" · "),
  ]);
  return table(rows, width, INDENT);
}

function times({ facts, labels, paint, width }: Desk): string[] {
  const rows = facts.report.times.map((t) => [
    paint.dim(t.id),
    paint.bold(timeValue(t, labels)),
    labels.timeKind[t.kind],
    isolate(cut(words(facts, t), 32)),
    [
      ...(t.implied.length
        ? [`${labels.says.implied} ${t.implied.map((p) => labels.part[p]).join(labels.comma)}`]
        : []),
      ...(t.anchor
        ? [`${labels.says.reckonedFrom} ${t.anchor === "publication" ? labels.says.publication : t.anchor}`]
        : []),
      ...(t.refinedBy ? [`${labels.says.closer} ${facts.time(t.refinedBy)?.value ?? t.refinedBy}`] : []),
    ].join(" · "),
  ]);
  return table(rows, width, INDENT);
}

function event(desk: Desk, v: Event): string[] {
  const { facts, labels, paint, width } = desk;
  const start = `${INDENT}${id(desk, v.id)}`;
  const hang = " ".repeat(columns(start));
  const list = (ids: readonly string[]) => ids.map((x) => isolate(cut(nameOf(facts, x), 40))).join(labels.comma);
  const parties = v.recipients.length
    ? `${list(v.actors) || paint.dim(labels.says.nobody)} ${labels.onto} ${list(v.recipients)}`
    : list(v.actors) || paint.dim(labels.says.nobody);
  const first = [
    paint.bold(labels.eventType[v.type]) + (v.mode ? ` ${labels.mode[v.mode]}` : ""),
    v.status === "actual" ? paint.green(labels.status.actual) : paint.yellow(labels.status[v.status]),
    isolate(cut(words(facts, v.trigger), 40)),
    ...(v.background ? [labels.says.background] : []),
  ];
  const second = [
    parties,
    ...(v.places.length ? [`${labels.says.at} ${list(v.places)}`] : []),
    ...(v.time ? [`${labels.says.on} ${facts.time(v.time)?.value ?? v.time}`] : []),
    ...(v.figures.length ? [v.figures.join(labels.comma)] : []),
    drawChain(facts, v.via, labels, paint),
  ];
  return [
    ...flow(first, " · ", width - columns(start)).map((line, i) => (i === 0 ? start : hang) + line),
    ...flow(second, " · ", width - columns(start)).map((line) => hang + line),
  ];
}

function trip(desk: Desk, t: Trip): string[] {
  const { facts, labels, paint, width } = desk;
  const start = `${INDENT}${id(desk, t.id)}`;
  const hang = " ".repeat(columns(start));
  const first = [
    paint.bold(isolate(nameOf(facts, t.traveller))),
    ...tripNotes(t, labels),
    ...(t.length ? [`${labels.says.lasting} ${facts.time(t.length)?.value ?? t.length}`] : []),
    drawChain(facts, t.via, labels, paint),
  ];
  const stops = t.stops.map((s) => {
    const time = s.time ? ` ${facts.time(s.time)?.value ?? s.time}` : "";
    return `${isolate(nameOf(facts, s.place))}${s.role === "transit" ? paint.dim(` (${labels.says.transit})`) : ""}${time}`;
  });
  const purpose = t.purpose
    ? wrap(`${words(facts, t.purpose)}`, width - columns(hang) - labels.says.purpose.length - 1, 2)
    : [];
  return [
    ...flow(first, " · ", width - columns(start)).map((line, i) => (i === 0 ? start : hang) + line),
    ...flow(stops, ` ${labels.onto} `, width - columns(hang)).map((line) => hang + line),
    ...purpose.map((line, i) => hang + (i === 0 ? `${labels.says.purpose} ` : INDENT) + isolate(line)),
  ];
}

function positions({ facts, labels, paint, width }: Desk): string[] {
  const rows = facts.report.positions.map((p) => [
    paint.dim(p.id),
    isolate(cut(nameOf(facts, p.holder), 30)),
    labels.stance[p.stance] + (p.toward ? ` (${labels.says.toward} ${isolate(cut(nameOf(facts, p.toward), 24))})` : ""),
    [
      isolate(cut(words(facts, p.content), Math.max(24, width - 30))),
      drawChain(facts, viaOf(facts, { layer: "position", it: p }), labels, paint),
    ].join(" · "),
  ]);
  return table(rows, width, INDENT);
}

function entities({ facts, labels, paint, width }: Desk, keep: (e: Entity) => boolean): string[] {
  const rows = facts.report.entities
    .filter(keep)
    .map((e) => [
      paint.dim(e.id),
      isolate(cut(e.name, 40)),
      e.nameEn ? oneLine(e.nameEn) : "",
      [e.country, e.sector && labels.sector[e.sector]].filter(Boolean).join(" "),
      [...(e.office ? [isolate(cut(e.office, 50))] : []), paint.dim(labels.says.mentions(e.mentions.length))].join(
        " · ",
      ),
    ]);
  return table(rows, width, INDENT);
}

function relations({ facts, labels, paint, width }: Desk): string[] {
  const named = (x: string) => {
    const fact = facts.byId.get(x);
    const said =
      fact?.layer === "event" ? words(facts, fact.it.trigger) : fact?.layer === "time" ? words(facts, fact.it) : "";
    return said ? `${x} ${isolate(cut(said, 24))}` : x;
  };
  return table(
    facts.report.relations.map((r) => [paint.dim(r.id), named(r.from), labels.relation[r.kind], named(r.to)]),
    width,
    INDENT,
  );
}

function notes({ facts, labels, paint, width }: Desk): string[] {
  const starts = lineStarts(facts.text);
  const rows = facts.report.notes.map((n) => [
    paint.dim(n.id),
    labels.note[n.kind],
    n.end > n.start ? `${lineOf(starts, n.start)}: ${isolate(cut(words(facts, n), 32))}` : "",
    // The reader's sentence is English; in Arabic the kind says it.
    labels.lang === "en" ? paint.dim(cut(n.message, width)) : "",
  ]);
  return table(rows, width, INDENT);
}

const id = ({ paint, facts }: Desk, x: string): string => paint.dim(pad(x, idWidth(facts) + 2));

/** Ids of one report are padded alike: `S1 `, `S12`. */
function idWidth(facts: Facts): number {
  const { statements: s, events: v } = facts.report;
  return Math.max(2, String(Math.max(s.length, v.length)).length + 1);
}

/** Offsets at which lines begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

/** The number of the line that an offset stands in, from 1. */
export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (starts[mid]! <= offset) low = mid;
    else high = mid - 1;
  }
  return low + 1;
}
