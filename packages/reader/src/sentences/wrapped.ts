/** How much of a text is looked at to tell whether its lines are wrapped. */
const SAMPLE = 20_000;
const WIDEST = 130;
const LEAST_LINES = 6;

/**
 * The width that a text's lines are wrapped at, or 0 where every line is a paragraph of its own.
 *
 * Text out of mail and old printed matter breaks its lines at a margin. Such lines are of about one length and mostly end without a
 * stop; then a line break is a space, and only a blank line, or a line that stops short of the margin, ends a paragraph.
 */
export function wrapWidth(text: string): number {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const lines = sample.split(/\r\n|[\n\r]/);
  if (sample.length < text.length) lines.pop();
  if (lines.length < LEAST_LINES) return 0;
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.length);
  if (widest > WIDEST || widest < 30) return 0;
  let filled = 0;
  let full = 0;
  let open = 0;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    filled++;
    if (line.length < widest * 0.75) continue;
    full++;
    if (!/[.!?؟:»"”)]$/.test(trimmed)) open++;
  }
  return full >= LEAST_LINES - 1 && full >= filled * 0.6 && open >= full * 0.7 ? widest : 0;
}
