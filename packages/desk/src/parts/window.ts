/** Rows beyond the screen that stand ready, on each side. */
const SPARE = 12;

/**
 * Which rows of a long list stand on the screen, with some to spare.
 *
 * @param above how much of the list is above the screen's upper edge, in pixels; negative when the list begins below it
 * @example windowOf(1000, 800, 50, 100_000) // { from: 8, to: 48 }
 */
export function windowOf(above: number, screen: number, row: number, count: number): { from: number; to: number } {
  const first = Math.floor(Math.max(0, above) / row);
  const last = Math.ceil(Math.max(0, above + screen) / row);
  return { from: Math.max(0, Math.min(first, count) - SPARE), to: Math.min(count, last + SPARE) };
}
