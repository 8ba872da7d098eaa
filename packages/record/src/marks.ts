import type { Report, Span } from "./report.ts";

/** A stretch of the text that belongs to a fact. */
export interface Mark extends Span {
  readonly id: string;
  /** Classes for the style sheet: the layer, and what kind within it. */
  readonly look: string;
}

/** When two stretches are the same, the outer layer is the one that stands first here. */
const ORDER = ["content", "note", "source", "cue", "trigger", "figure", "time", "entity"];
const rank = (m: Mark) => ORDER.indexOf(m.look.split(" ", 1)[0]!);

/** Everything in a record that stands on characters of its text, outer stretches first. */
export function marksOf(report: Report): Mark[] {
  const marks: Mark[] = [];
  const size = report.report.text.length;
  const add = (span: Span | null, id: string, look: string) => {
    if (!span) return;
    const start = Math.max(0, span.start);
    const end = Math.min(size, span.end);
    if (start < end) marks.push({ start, end, id, look });
  };
  for (const e of report.entities) for (const m of e.mentions) add(m, e.id, `entity ${e.kind} ${m.form}`);
  for (const t of report.times) add(t, t.id, "time");
  for (const f of report.figures) add(f, f.id, "figure");
  for (const s of report.statements) {
    for (const c of s.content) add(c, s.id, `content ${s.sourceKind}`);
    add(s.cue, s.id, "cue");
    add(s.source, s.id, `source ${s.sourceKind}`);
  }
  for (const v of report.events) for (const t of [v.trigger, ...v.also]) add(t, v.id, "trigger");
  for (const n of report.notes) add(n, n.id, "note");
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

/** The direction that most letters of a paragraph have: an English one with an Arabic name in it stays left to right. */
export function directionOf(text: string): "rtl" | "ltr" {
  const rtl = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  const ltr = text.match(/[A-Za-z\u00c0-\u024f\u0370-\u058f]/g)?.length ?? 0;
  return ltr > rtl ? "ltr" : "rtl";
}

/** The lines of a text that hold something, as spans. */
export function paragraphsOf(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== "") out.push({ start, end });
    start = end + 1;
  }
  return out;
}
