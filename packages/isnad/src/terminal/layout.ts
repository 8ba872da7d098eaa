/**
 * Text for terminals. Most of them neither join nor reorder Arabic, some do: so the letters are printed in logical order,
 * and each stretch of a report's words is wrapped in U+2068 … U+2069 (first strong isolate), which keeps the order of what
 * stands around it where a terminal knows the Unicode bidirectional algorithm, and shows nothing where it does not.
 */
const FSI = "\u2068";
const RLI = "\u2067";
const PDI = "\u2069";

/** Words of a report on one line: blanks made one, direction marks and control characters (a hostile text's escapes) taken out. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim();

/** Words of a report, isolated. */
export const isolate = (text: string): string => FSI + oneLine(text) + PDI;

/** A whole line whose own direction is right to left. */
export const rightToLeft = (line: string): string => (line === "" ? line : RLI + line + PDI);

const INVISIBLE = /\u001b\[[\d;]*m|[\p{Mn}\p{Me}\p{Cf}]/gu;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/gu;

/** How many columns a string takes: marks, direction controls and colours none, East Asian letters and emoji two. */
export function columns(text: string): number {
  const visible = text.replace(INVISIBLE, "");
  let n = 0;
  for (const _ of visible) n++;
  return n + (visible.match(WIDE)?.length ?? 0);
}

export const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columns(text)));

/** As much as fits, with `…` where something was left out; for words before they are isolated. */
export function cut(text: string, width: number): string {
  const line = oneLine(text);
  if (columns(line) <= width) return line;
  let out = "";
  let n = 0;
  for (const c of line) {
    n += columns(c);
    if (n > width - 1) break;
    out += c;
  }
  return `${out.trimEnd()}…`;
}

/** Words broken into lines of at most `width` columns and at most `most` lines; a longer word is broken inside. */
export function wrap(text: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of oneLine(text).split(" ")) {
    const size = columns(word);
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      if (lines.length === most) return [...lines.slice(0, -1), `${cut(lines.at(-1)!, width - 2)} …`];
      line = "";
      used = 0;
    }
    line += used > 0 ? ` ${word}` : size > width ? cut(word, width) : word;
    used = columns(line);
  }
  if (line) lines.push(line);
  return lines;
}

/** Parts joined by `by`, broken between parts when a line is full; following lines are for the caller to indent. */
export function flow(parts: readonly string[], by: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    const longer = line ? line + by + part : part;
    if (line && columns(longer) > width) {
      lines.push(line + by.trimEnd());
      line = part;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}

/** Rows as aligned columns. A row that is too wide puts its last cell on a line of its own. */
export function table(rows: readonly (readonly string[])[], width: number, indent: string): string[] {
  const count = Math.max(0, ...rows.map((r) => r.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(0, ...rows.map((r) => columns(r[i] ?? ""))));
  return rows.flatMap((row) => {
    const cells = row.slice(0, -1).map((cell, i) => pad(cell, widths[i]!));
    const start = indent + cells.filter((_, i) => widths[i]! > 0).join("  ");
    const last = row.at(-1) ?? "";
    if (!last) return [start.trimEnd()];
    if (columns(start) + 2 + columns(last) <= width || row.length < 3) return [`${start}  ${last}`];
    return [start.trimEnd(), `${indent}${" ".repeat(widths[0]!)}  ${last}`];
  });
}
