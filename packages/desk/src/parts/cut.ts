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
