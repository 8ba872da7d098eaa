import type { Mark } from "@isnad/record/marks";
import { anchor, safe } from "./safe.ts";

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
