import {
  type CliticUse,
  clitics,
  type Description,
  describeEntry,
  type FormTable,
  formsOf,
  type Listed,
  type SpellingReading,
} from "@isnad/reader/lexicon";
import { isolate, table } from "../terminal/layout.ts";
import type { Paint } from "../terminal/paint.ts";

/** An entry with all that can be shown of it; what `--format json` prints. */
export interface ShownEntry extends Description {
  readonly forms: readonly FormTable[];
  readonly clitics: readonly CliticUse[];
}

export const shown = (entry: Listed): ShownEntry => ({
  ...describeEntry(entry),
  forms: formsOf(entry),
  clitics: clitics(entry),
});

const FRAME: Readonly<Record<string, string>> = {
  ه: "an object",
  هه: "two objects",
  أن: "a clause with أن",
  إن: "a clause with إن",
};

/** An entry for people: a head, what it says, then a table for each set of forms. */
export function entryLines(entry: ShownEntry, colours: Paint, width: number): string[] {
  const { root, pattern, classes, frame } = entry;
  const facts = [
    root ? `root ${isolate(root)}` : "no root",
    ...(pattern ? [entry.sort === "verb" ? `form ${pattern}` : `pattern ${isolate(pattern)}`] : []),
    ...(classes.length > 0 ? [`classes ${classes.join(", ")}`] : []),
    ...(frame.length > 0 ? [`takes ${frame.map((f) => FRAME[f] ?? isolate(f)).join(", ")}`] : []),
    `from ${entry.origin}`,
  ];
  const out = [`${colours.bold(isolate(entry.lemma))}  ${entry.sort}: ${entry.gloss}`, `  ${facts.join(" · ")}`];
  for (const t of entry.forms) {
    out.push("", `  ${colours.cyan(t.name)}`);
    const rows = t.rows.map((row) => [row.name, ...row.cells.map((cell) => cell.map(isolate).join(" "))]);
    out.push(...table([["", ...t.columns].map((c) => colours.dim(c)), ...rows], width, "  "));
  }
  if (entry.clitics.length > 0) {
    out.push("", `  ${colours.cyan("clitics")}`);
    const rows = entry.clitics.map((c) => [
      c.side,
      c.clitics.map(isolate).join(" "),
      c.examples.map(isolate).join(" "),
      c.meaning,
    ]);
    out.push(...table(rows, width, "  "));
  }
  return [...out, ""];
}

/** What a spelling can come from, a line a reading. */
export function readingLines(
  spelling: string,
  readings: readonly SpellingReading[],
  colours: Paint,
  width: number,
): string[] {
  const rows = readings.map((r) => [
    r.parts.map((p) => isolate(p.form)).join(" + "),
    isolate(r.lemma) + (r.guessed ? "?" : ""),
    r.upos,
    r.features === "_" ? "" : r.features,
    [r.origin || "a guess", r.gloss].filter(Boolean).join(": "),
  ]);
  return [`${colours.bold(isolate(spelling))} can be read as`, ...table(rows, Math.max(width, 400), "  "), ""];
}
