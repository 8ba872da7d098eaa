/** A mark of a drawing that wants its name beside it; pixels from the drawing's left upper corner. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** Of the mark. */
  readonly r: number;
  /** How wide its name is, in pixels. */
  readonly width: number;
  /** Those with more weight get their place first. */
  readonly weight: number;
  /** Has its name whatever is there: where least of it is covered. */
  readonly always?: boolean;
}
export interface LabelPlace {
  /** The left edge of the name, and its base line. */
  readonly x: number;
  readonly y: number;
}
interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
const common = (a: Box, b: Box): number =>
  (Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)) * (Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1));
const least = <T>(list: readonly T[], of: (one: T) => number): T => list.reduce((a, b) => (of(b) < of(a) ? b : a));
const CELL = 64;

/**
 * Finds for each mark a place for its name that meets no other name and no heavier mark: beside it in the direction of reading, on
 * the other side, above, below. Null for those that find none. The same marks always give the same places.
 *
 * @param height of a line of names, in pixels
 */
export function placeLabels(
  marks: readonly Labelled[],
  frame: { readonly width: number; readonly height: number },
  height: number,
  rtl: boolean,
): (LabelPlace | null)[] {
  const grid = new Map<string, Box[]>();
  const cells = (b: Box): string[] => {
    const out: string[] = [];
    for (let i = Math.floor(b.x1 / CELL); i <= Math.floor(b.x2 / CELL); i++)
      for (let j = Math.floor(b.y1 / CELL); j <= Math.floor(b.y2 / CELL); j++) out.push(`${i} ${j}`);
    return out;
  };
  const put = (b: Box): void => {
    for (const cell of cells(b)) {
      const list = grid.get(cell);
      if (list) list.push(b);
      else grid.set(cell, [b]);
    }
  };
  const taken = (b: Box, own: Box | null): boolean =>
    cells(b).some((cell) => grid.get(cell)?.some((other) => other !== own && overlap(b, other)));
  /** How much of a name others would cover, in square pixels. */
  const hidden = (b: Box, own: Box): number =>
    [...new Set(cells(b).flatMap((cell) => grid.get(cell) ?? []))].reduce(
      (sum, other) => sum + (other === own || !overlap(b, other) ? 0 : common(b, other)),
      0,
    );
  const out: (LabelPlace | null)[] = marks.map(() => null);
  const order = marks
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [marks[a]!, marks[b]!];
      return Number(y.always ?? false) - Number(x.always ?? false) || y.weight - x.weight || a - b;
    });
  const dots = marks.map((m): Box => ({ x1: m.x - m.r, y1: m.y - m.r, x2: m.x + m.r, y2: m.y + m.r }));
  const inside = ({ x, y }: Labelled) => x > -20 && y > -20 && x < frame.width + 20 && y < frame.height + 20;
  for (const [i, m] of marks.entries()) if (inside(m) && m.r > 4) put(dots[i]!);
  for (const i of order) {
    const m = marks[i]!;
    if (!inside(m)) continue;
    const gap = m.r + 3;
    const beside = [m.x + gap, m.x - gap - m.width];
    if (rtl) beside.reverse();
    const middle = m.y + height * 0.32;
    const tries: readonly LabelPlace[] = [
      { x: beside[0]!, y: middle },
      { x: beside[1]!, y: middle },
      { x: m.x - m.width / 2, y: m.y - gap - height * 0.15 },
      { x: m.x - m.width / 2, y: m.y + gap + height * 0.75 },
    ];
    const boxOf = ({ x, y }: LabelPlace): Box => ({
      x1: x - 1,
      x2: x + m.width + 1,
      y1: y - height * 0.8,
      y2: y + height * 0.25,
    });
    const fits = ({ x1, x2, y1, y2 }: Box) => x1 >= 0 && y1 >= 0 && x2 <= frame.width && y2 <= frame.height;
    const place =
      tries.find((t) => fits(boxOf(t)) && !taken(boxOf(t), dots[i]!)) ??
      (m.always ? least(tries, (t) => hidden(boxOf(t), dots[i]!) + (fits(boxOf(t)) ? 0 : 1e6)) : undefined);
    if (!place) continue;
    out[i] = place;
    put(boxOf(place));
  }
  return out;
}

/** A name in the direction of its own letters, whatever stands around it (Unicode's first strong isolate). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
