import type { Time } from "@isnad/record";
import type { FactLine } from "@isnad/record/answers";
import { type Fact, type Facts, nameOf, placeOf, speakerOf, words } from "@isnad/record/facts";
import { figureValue, type Labels, measureOf, number } from "@isnad/record/labels";
import { timexSays } from "./timex.ts";

/**
 * A piece of what is said of a fact. `label` is Isnad's own word, `words` stand in a report, `machine` is a value (a date, an id):
 * each is isolated from its neighbours, since scripts and directions meet here.
 */
export interface Piece {
  readonly kind: "label" | "words" | "machine";
  readonly text: string;
  readonly strong?: boolean;
  /** What follows at once: the comma between two names. */
  readonly after?: string;
}

export const label = (text: string, strong = false): Piece => ({ kind: "label", text, strong });
export const said = (text: string, strong = false): Piece => ({ kind: "words", text, strong });
export const machine = (text: string, strong = false): Piece => ({ kind: "machine", text, strong });

/** Cut at a word, for a line; whole where it is shorter. */
export const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, text.lastIndexOf(" ", most) + 1 || most).trimEnd()}…` : text;

/** The same as plain text, with Unicode's isolates where directions meet. */
export const plain = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, text, after = "" }) => (kind === "label" ? text : `\u2068${text}\u2069${after}`)).join(" ");

const names = (all: readonly string[], labels: Labels): Piece[] =>
  all.length
    ? all.map((name, i) => ({
        ...said(short(name, 50)),
        ...(i < all.length - 1 && { after: labels.comma.trimEnd() }),
      }))
    : [label(labels.says.nobody)];

/** Doer, arrow, done-to. */
const parties = (actors: readonly string[], recipients: readonly string[], labels: Labels): Piece[] =>
  recipients.length
    ? [...names(actors, labels), label(labels.onto), ...names(recipients, labels)]
    : names(actors, labels);

/** The word of the deed as the report has it, and its parties; the word alone where the report names nobody. */
const told = (word: string, actors: readonly string[], recipients: readonly string[], labels: Labels): Piece[] => [
  label("·"),
  said(short(word, 40)),
  ...(actors.length || recipients.length ? [label("·"), ...parties(actors, recipients, labels)] : []),
];

/** A time in words, with what limits it: `about 4 hours`. */
export const timeSays = (t: Time, labels: Labels): string =>
  [t.mod && labels.mod[t.mod], timexSays(t.value, labels.lang)].filter(Boolean).join(" ");

/** What a fact of a record says, in one line. */
export function factSays(facts: Facts, fact: Fact, labels: Labels): Piece[] {
  const quote = (most = 70) => said(short(words(facts, placeOf(fact)), most));
  const named = (ids: readonly string[]) => ids.map((id) => nameOf(facts, id));
  switch (fact.layer) {
    case "entity":
      return [said(short(fact.it.name, 80), true), label(labels.entityKind[fact.it.kind])];
    case "time":
      return [label(timeSays(fact.it, labels), true), quote()];
    case "figure":
      return [label(`${figureValue(fact.it, labels)} ${measureOf(fact.it, labels)}`, true), quote()];
    case "statement": {
      const speaker = speakerOf(facts, fact.it);
      return [
        speaker ? said(short(speaker, 60), true) : label(labels.speakerLeftOut),
        label(labels.act[fact.it.act], true),
        ...(fact.it.content[0] ? [said(short(words(facts, fact.it.content[0]), 90))] : []),
      ];
    }
    case "event":
      return [
        label(labels.eventType[fact.it.type], true),
        ...(fact.it.mode ? [label(labels.mode[fact.it.mode])] : []),
        ...(fact.it.status === "actual" ? [] : [label(labels.status[fact.it.status])]),
        ...told(words(facts, fact.it.trigger), named(fact.it.actors), named(fact.it.recipients), labels),
      ];
    case "trip":
      return [
        said(nameOf(facts, fact.it.traveller), true),
        ...fact.it.stops.flatMap((stop, i) => [
          ...(i > 0 ? [label(labels.onto)] : []),
          said(nameOf(facts, stop.place)),
        ]),
      ];
    case "position":
      return [
        said(nameOf(facts, fact.it.holder), true),
        label(labels.stance[fact.it.stance], true),
        said(short(words(facts, fact.it.content), 90)),
      ];
    case "relation":
      return [machine(fact.it.from), label(labels.relation[fact.it.kind], true), machine(fact.it.to)];
  }
}

/** A label of a table by a code that came from the server; the code itself when this desk is older than the server. */
const of = (table: Readonly<Record<string, string>>, code: string | null): string =>
  code === null ? "" : (table[code] ?? code);

/** A figure's number as a line of the archive gives it: `about 30,000`, `22–25`, its words when only a magnitude is told. */
export function lineValue(line: FactLine, labels: Labels): string {
  if (line.value === null) return "";
  const value = line.high === null ? number(line.value) : `${number(line.value)}–${number(line.high)}`;
  const bound = line.mode && line.mode in labels.bound ? `${of(labels.bound, line.mode)} ` : "";
  return `${bound}${value}${line.type === "percent" ? "%" : ""}`;
}

/** What a fact from the archive says, in one line. */
export function lineSays(line: FactLine, labels: Labels): Piece[] {
  const by = (...roles: string[]) => line.parties.filter((p) => roles.includes(p.role)).map((p) => p.name);
  switch (line.kind) {
    case "figure": {
      const value = lineValue(line, labels);
      const unit = line.unit === null ? null : of(labels.magnitude, line.unit);
      const measure = unit ?? (line.type === "percent" ? "" : of(labels.role, line.type));
      return value
        ? [label(`${value} ${measure}`, true), said(short(line.words, 70))]
        : [said(line.words, true), label(measure)];
    }
    case "statement": {
      const speaker = line.chain.at(-1)?.name ?? by("speaker")[0];
      return [
        speaker ? said(short(speaker, 60), true) : label(labels.speakerLeftOut),
        label(of(labels.act, line.type), true),
        said(short(line.words, 90)),
      ];
    }
    case "event":
      return [
        label(of(labels.eventType, line.type), true),
        ...(line.mode ? [label(of(labels.mode, line.mode))] : []),
        ...(line.status === "actual" || !line.status ? [] : [label(of(labels.status, line.status))]),
        ...told(line.words, by("actor"), by("recipient"), labels),
      ];
    case "trip":
      return [
        ...(by("traveller")[0] ? [said(by("traveller")[0]!, true)] : []),
        ...by("stop", "place").flatMap((name, i) => [...(i > 0 ? [label(labels.onto)] : []), said(name)]),
      ];
    case "position":
      return [
        ...(by("holder")[0] ? [said(by("holder")[0]!, true)] : []),
        label(of(labels.stance, line.type), true),
        said(short(line.words, 90)),
      ];
  }
}
