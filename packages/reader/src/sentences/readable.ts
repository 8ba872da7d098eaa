/**
 * So many UTF-16 code units of one text are read, some 900,000 words: no report is near as long, and a text of 50 MB read whole takes 2.5 GB
 * of memory. Longer ones are read up to here, and say so.
 */
export const MOST_READ = 5_000_000;
/** How far back the end of a line, or else a space, is looked for, so that no word is cut. */
const BACK = 10_000;

/**
 * Where the part of a text ends that is read: its own end, unless it is longer than `most` code units.
 *
 * @example readableEnd("وصل الوزير", 5) // 3, the space before `الوزير`
 */
export function readableEnd(text: string, most = MOST_READ): number {
  if (text.length <= most) return text.length;
  for (const mark of ["\n", " "]) {
    const at = text.lastIndexOf(mark, most);
    if (at > 0 && at > most - BACK) return at;
  }
  // Between the halves of a character no text is cut.
  const code = text.charCodeAt(most - 1);
  return code >= 0xd800 && code < 0xdc00 ? most - 1 : most;
}
