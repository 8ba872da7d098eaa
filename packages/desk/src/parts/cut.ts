interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A quotation cut where its marks begin and end; marks that overlap are one, what lies outside the quotation is left out.
 *
 * @param quote its `start` is where it begins in the report; marks are in the report's offsets too
 */
export function cutAt(
  quote: Span & { readonly text: string },
  marks: readonly Span[],
): { readonly text: string; readonly marked: boolean }[] {
  const out: { text: string; marked: boolean }[] = [];
  const { start, text } = quote;
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, mark.start - start);
    const to = Math.min(text.length, mark.end - start);
    if (to <= from) continue;
    if (from > at) out.push({ text: text.slice(at, from), marked: false });
    out.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) out.push({ text: text.slice(at), marked: false });
  return out;
}

/**
 * A quotation that begins near its mark, so that the mark is seen where only a line or two are shown; `…` stands for what was
 * left out. Offsets stay the report's, but for the sign itself.
 *
 * @param lead so many letters may stand before the mark
 */
export function near<T extends Span & { readonly text: string }>(quote: T, mark: Span, lead: number): T {
  const at = mark.start - quote.start;
  if (at <= lead) return quote;
  const from = quote.text.lastIndexOf(" ", at - lead / 2) + 1;
  return { ...quote, start: quote.start + from - 1, text: `…${quote.text.slice(from)}` };
}
