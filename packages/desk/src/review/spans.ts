import type { Span } from "@isnad/record";

/** How far around a span words are looked for. */
const AROUND = 600;
const WORD = /[\p{L}\p{M}\p{N}_ـ]+/gu;

/** Where words begin and end near a span. */
function edges(text: string, span: Span): { starts: number[]; ends: number[] } {
  const from = Math.max(0, span.start - AROUND);
  const part = text.slice(from, span.end + AROUND);
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of part.matchAll(WORD)) {
    starts.push(from + match.index);
    ends.push(from + match.index + match[0].length);
  }
  return { starts, ends };
}

/**
 * A span with its start or its end moved by a word, onwards (1) or back (-1) in the text; it never becomes empty.
 *
 * @example shifted("قال وزير الخارجية", { start: 4, end: 8 }, "end", 1) // { start: 4, end: 17 }
 */
export function shifted(text: string, span: Span, which: "start" | "end", by: 1 | -1): Span {
  const { starts, ends } = edges(text, span);
  const all = which === "start" ? starts : ends;
  const here = span[which];
  const fits = (at: number) => (which === "start" ? at < span.end : at > span.start);
  const to = by === 1 ? all.find((at) => at > here && fits(at)) : all.findLast((at) => at < here && fits(at));
  return to === undefined ? span : { ...span, [which]: to };
}

/** The same by one letter, with the marks that stand on it: for particles that are written on to a word. */
export function shiftedByLetter(text: string, span: Span, which: "start" | "end", by: 1 | -1): Span {
  let to = span[which] + by;
  // Neither between the halves of a pair nor between a letter and its marks.
  while (to > 0 && to < text.length && (/[\udc00-\udfff]/.test(text[to]!) || /\p{M}/u.test(text[to]!))) to += by;
  const next = { ...span, [which]: to };
  return to < 0 || to > text.length || next.start >= next.end ? span : next;
}

/** A stretch that somebody chose by hand, without the blanks at its ends; null where nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

const SIGNS = /[\u064b-\u065f\u0670\u0640]/g;

/**
 * The next place from `from` on, or from the beginning, where words stand in a text, whatever marks and stretches stand on their letters;
 * null where they stand nowhere.
 *
 * @example found("قُتِل رجل", "قتل", 0) // { start: 0, end: 5 }
 */
export function found(text: string, words: string, from: number): Span | null {
  const letters = [...words.trim().replace(SIGNS, "")];
  if (letters.length === 0) return null;
  const pattern = letters
    .map((letter) => (/\s/.test(letter) ? "\\s+" : letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("[\u064b-\u065f\u0670\u0640]*");
  const search = new RegExp(`${pattern}[\u064b-\u065f\u0670]*`, "g");
  search.lastIndex = from;
  let hit = search.exec(text);
  if (!hit) {
    search.lastIndex = 0;
    hit = search.exec(text);
  }
  return hit ? { start: hit.index, end: hit.index + hit[0].length } : null;
}

export interface Mark extends Span {
  readonly role: string;
}
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The roles of all marks that stand here. */
  readonly roles: readonly string[];
}

/** A stretch of text cut wherever a mark begins or ends; marks may overlap. */
export function segments(text: string, within: Span, marks: readonly Mark[]): Segment[] {
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of marks)
    for (const at of [start, end]) if (at > within.start && at < within.end) cuts.add(at);
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start, at[i + 1]),
    roles: marks.filter((m) => m.start <= start && m.end >= at[i + 1]!).map((m) => m.role),
  }));
}

/** Spans with some of the text around them, so that people see where they stand; cut at blanks. */
export function around(text: string, spans: readonly Span[], letters = 160): Span {
  const least = Math.min(...spans.map((s) => s.start));
  const most = Math.max(...spans.map((s) => s.end));
  let start = Math.max(0, least - letters);
  let end = Math.min(text.length, most + letters);
  if (start > 0) start = Math.min(least, text.indexOf(" ", start) + 1 || least);
  if (end < text.length) end = Math.max(most, text.lastIndexOf(" ", end));
  return { start, end };
}
