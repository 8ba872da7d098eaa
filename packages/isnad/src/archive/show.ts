import type {
  ChainKind,
  Decision,
  Facet,
  FactLine,
  IdentityLine,
  Link,
  OccurrenceLine,
  Party,
  Quote,
  ReportLine,
} from "@isnad/archive";
import type { Act, Bound, EventType, FigureRole, Stance, Status } from "@isnad/record";
import { type Labels, type Lang, labelsOf, number } from "@isnad/record/labels";
import { cut, isolate, rightToLeft, wrap } from "../terminal/layout.ts";
import { type Paint, paint as paintOf } from "../terminal/paint.ts";

/** How answers look on a terminal. */
export interface Look {
  readonly labels: Labels;
  readonly paint: Paint;
  readonly width: number;
}

export const lookOf = (lang: Lang, width: number, colour: boolean): Look => ({
  labels: labelsOf(lang),
  paint: paintOf(colour),
  width: Math.max(40, width),
});

/** Lines as they are printed: from right to left where the labels are Arabic. */
export const printed = (lines: readonly string[], { labels }: Look): string =>
  lines.length === 0 ? "" : `${(labels.dir === "rtl" ? lines.map(rightToLeft) : lines).join("\n")}\n`;

const INDENT = "    ";
const joined = (parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(" · ");

/** The chain on a line: `report ← officials (anonymous)`; in so many words where there is none. */
export function chainLine(chain: readonly Link[], { labels, paint }: Look): string {
  if (chain.length === 0) return `${paint.dim(labels.report)} ${paint.dim("·")} ${paint.red(labels.noSource)}`;
  const links = chain.map((l) => {
    const name = l.name ? isolate(cut(l.name, 48)) : paint.dim(labels.speakerLeftOut);
    return l.kind === "anonymous" ? `${name} ${paint.yellow(`(${labels.sourceKind.anonymous})`)}` : name;
  });
  return [paint.dim(labels.report), ...links].join(paint.dim(` ${labels.from} `));
}

/** A fact with its sentence and chain. */
export function factBlock(fact: FactLine, look: Look): string[] {
  const { paint, width } = look;
  const where = joined([fact.outlet && isolate(fact.outlet), fact.published]);
  return [
    `${paint.dim(isolate(fact.ref))}  ${joined([paint.bold(saysOf(fact, look)), where])}`,
    ...wrap(fact.sentence.text, width - INDENT.length - 2, 3).map((l) => `${INDENT}${paint.dim("│")} ${isolate(l)}`),
    INDENT + chainLine(fact.chain, look),
  ];
}

/** What a fact says, in few words: `more than 12 killed`, `هوفمان demands: …`, `ASSAULT: a → b`. */
export function saysOf(fact: FactLine, look: Look): string {
  const { labels } = look;
  const names = (role: Party["role"]) =>
    fact.parties.filter((p) => p.role === role).map((p) => isolate(cut(p.name, 40)));
  const list = (role: Party["role"]) => names(role).join(labels.comma) || labels.says.nobody;
  switch (fact.kind) {
    case "figure":
      return `${figure(fact, labels)} ${labels.role[fact.type as FigureRole]}${fact.unit && fact.value !== null ? ` ${fact.unit}` : ""}`;
    case "statement":
      return `${fact.chain.at(-1)?.name ? isolate(cut(fact.chain.at(-1)!.name!, 40)) : labels.speakerLeftOut} ${labels.act[fact.type as Act]}`;
    case "event":
      return joined([
        `${labels.eventType[fact.type as EventType]}: ${list("actor")} ${labels.onto} ${list("recipient")}`,
        names("place").length > 0 && `${labels.says.at} ${list("place")}`,
        fact.status !== "actual" && labels.status[fact.status as Status],
        fact.time.basis === "stated" && fact.time.value,
      ]);
    case "trip":
      return `${list("traveller")}: ${names("stop").join(` ${labels.onto} `)}`;
    default:
      return `${list("holder")} ${labels.stance[fact.type as Stance]}: ${isolate(cut(fact.words, 60))}`;
  }
}

function figure(f: FactLine, labels: Labels): string {
  if (f.value === null) return f.unit ? (labels.magnitude as Record<string, string>)[f.unit]! : "?";
  const value = f.high === null ? number(f.value) : `${number(f.value)}–${number(f.high)}`;
  const bound = (labels.bound as Partial<Record<Bound, string>>)[f.mode as Bound];
  return bound ? `${bound} ${value}` : value;
}

/** A report with the sentences that were looked for. */
export function reportBlock(report: ReportLine, look: Look): string[] {
  const { paint, labels, width } = look;
  const title = report.title ?? cut(report.excerpts[0]?.text ?? "", 60);
  return [
    `${paint.bold(isolate(cut(title, width - 4)))}`,
    `${INDENT}${paint.dim(
      joined([
        isolate(report.report),
        report.outlet && isolate(report.outlet),
        report.published ?? labels.says.undated,
        report.versions > 1 && `v${report.version}`,
      ]),
    )}`,
    ...report.excerpts.flatMap((e) =>
      wrap(e.text, width - INDENT.length - 2, 2).map(
        (l) => `${INDENT}${paint.dim("│")} ${isolate(marked(l, e.marks, paint))}`,
      ),
    ),
  ];
}

/** Marks the words that were looked for. */
function marked(line: string, marks: readonly Quote[], paint: Paint): string {
  const words = [...new Set(marks.map((m) => m.text))].sort((a, b) => b.length - a.length);
  if (words.length === 0 || paint.bold("x") === "x") return line;
  const pattern = new RegExp(words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "gu");
  return line.replace(pattern, (m) => paint.yellow(m));
}

export function facetBlock(facet: Facet, { paint }: Look): string[] {
  const values = facet.values.map((v) => `${isolate(v.label)} ${number(v.n)}`);
  return [`${paint.bold(facet.field)}${facet.exact ? "" : " (of the newest 5,000)"}: ${values.join(" · ")}`];
}

export function identityBlock(one: IdentityLine, look: Look): string[] {
  const { paint, labels } = look;
  return [
    `${paint.dim(String(one.identity).padStart(6))}  ${joined([
      paint.bold(isolate(one.name)),
      one.nameEn,
      (labels.entityKind as Record<string, string>)[one.kind],
      one.country,
      one.report === null ? labels.says.reports(one.reports) : isolate(one.report),
    ])}`,
  ];
}

export function occurrenceBlock(o: OccurrenceLine, look: Look): string[] {
  const { paint, labels, width } = look;
  const names = (parties: readonly Party[]) => parties.map((p) => isolate(cut(p.name, 40))).join(labels.comma);
  const day = o.from === null ? labels.says.undated : o.from === o.to ? o.from : `${o.from}–${o.to}`;
  return [
    joined([
      paint.bold(o.basis === "publication" ? `≤ ${day}` : day),
      `${labels.eventType[o.type as EventType]}: ${names(o.actors) || labels.says.nobody} ${labels.onto} ${names(o.recipients) || labels.says.nobody}`,
      o.places.length > 0 && `${labels.says.at} ${names(o.places)}`,
      o.statuses.some((s) => s !== "actual") && o.statuses.map((s) => labels.status[s as Status]).join(labels.comma),
      o.reports > 1 && labels.says.reports(o.reports),
    ]),
    ...wrap(o.example.sentence.text, width - INDENT.length - 2, 2).map(
      (l) => `${INDENT}${paint.dim("│")} ${isolate(l)}`,
    ),
    `${INDENT}${paint.dim(isolate(o.example.ref))} ${chainLine(o.example.chain, look)}`,
  ];
}

export function decisionBlock(d: Decision, look: Look): string[] {
  const { paint } = look;
  const target = d.target as { id?: string; words?: string; name?: string; identity?: number; into?: number };
  const what = d.action === "merge" ? `${target.identity} → ${target.into}` : `${d.report}#${target.id}`;
  const change =
    d.action === "edit" || d.action === "add" ? JSON.stringify((d.after as { fact?: unknown })?.fact) : null;
  return [
    `${paint.dim(String(d.decision).padStart(6))}  ${joined([
      paint.bold(d.action),
      isolate(what),
      (target.words ?? target.name) && isolate(cut((target.words ?? target.name)!, 40)),
      isolate(d.who),
      d.at.slice(0, 16).replace("T", " "),
      d.undone && paint.red(`undone by ${isolate(d.undone.by)}`),
      !d.undone && !d.applies && paint.yellow("no longer found in the text"),
    ])}`,
    ...(change ? [`${INDENT}${cut(change, 90)}`] : []),
    ...(d.why ? [`${INDENT}${isolate(d.why)}`] : []),
  ];
}

export const isChain = (x: string): x is ChainKind => x === "none" || x === "named" || x === "anonymous";
