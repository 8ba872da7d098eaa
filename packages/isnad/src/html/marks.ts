import type { Report, Span } from "@isnad/record";
import { anchor, safe } from "./safe.ts";

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

/**
 * A stretch of text with its marks as nested elements. Where two marks cross, the inner one is closed and opened again,
 * so that the elements always nest; all pieces of a mark carry the id of its fact. `seen` collects facts that already
 * have their anchor in the text.
 */
export function markUp(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  prefix: string,
  seen: Set<string>,
): string {
  let out = "";
  let at = from;
  let open: Mark[] = [];
  const say = (until: number) => {
    if (until > at) out += safe(text.slice(at, until));
    at = Math.max(at, until);
  };
  const begin = (m: Mark) => {
    const id = anchor(prefix, m.id);
    const first = seen.has(m.id) ? "" : ` id="t-${id}"`;
    seen.add(m.id);
    // A statement shows its number where its cue stands, or where its words begin.
    const number = first && /^(?:cue|content|source)/.test(m.look) ? ` data-n="${safe(m.id)}"` : "";
    out += `<mark class="${m.look}" data-f="${id}"${first}${number}>`;
    open.push(m);
  };
  /** Closes what ends at or before `until`, in the order in which it ends. */
  const close = (until: number) => {
    while (open.length > 0) {
      const next = Math.min(...open.map((m) => m.end));
      if (next > until) return;
      say(next);
      const outermost = open.findIndex((m) => m.end === next);
      const again = open.slice(outermost).filter((m) => m.end > next);
      out += "</mark>".repeat(open.length - outermost);
      open = open.slice(0, outermost);
      for (const m of again) begin(m);
    }
  };
  for (const m of marks) {
    if (m.end <= from || m.start >= to) continue;
    const start = Math.max(m.start, from);
    close(start);
    say(start);
    begin(m);
  }
  close(to);
  say(to);
  out += "</mark>".repeat(open.length);
  return out;
}

/** The direction that most letters of a paragraph have: an English one with an Arabic name in it stays left to right. */
export function directionOf(text: string): "rtl" | "ltr" {
  const rtl = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  const ltr = text.match(/[A-Za-z\u00c0-\u024f\u0370-\u058f]/g)?.length ?? 0;
  return ltr > rtl ? "ltr" : "rtl";
}
