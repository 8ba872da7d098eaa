/** Where the map is looked at: the middle in the projection's own units, and how many pixels one of them is. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}
export interface Frame {
  readonly width: number;
  readonly height: number;
}
export type Point = readonly [number, number];

/** From the whole world to a town. */
export const CLOSEST = 80;
const FARTHEST = 0.3;

export const toScreen = (camera: Camera, frame: Frame, [x, y]: Point): Point => [
  (x - camera.x) * camera.k + frame.width / 2,
  (y - camera.y) * camera.k + frame.height / 2,
];
export const toWorld = (camera: Camera, frame: Frame, [x, y]: Point): Point => [
  (x - frame.width / 2) / camera.k + camera.x,
  (y - frame.height / 2) / camera.k + camera.y,
];

/** Closer by a factor, so that what lies under `at` stays there. */
export function zoomed(
  camera: Camera,
  frame: Frame,
  by: number,
  at: Point = [frame.width / 2, frame.height / 2],
): Camera {
  const k = Math.max(FARTHEST, Math.min(CLOSEST, camera.k * by));
  const [x, y] = toWorld(camera, frame, at);
  return { k, x: x - (at[0] - frame.width / 2) / k, y: y - (at[1] - frame.height / 2) / k };
}

/** Moved by pixels. */
export const moved = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x - dx / camera.k,
  y: camera.y - dy / camera.k,
});

interface Weighted {
  readonly at: Point;
  readonly weight: number;
}
/** So much of the weight may lie outside at each side. */
const OUTSIDE = 0.08;

/** Shows nearly all of the weight: a single far place does not make the rest small. */
export function fitted(points: readonly Weighted[], frame: Frame, closest = 12): Camera {
  if (points.length === 0) return { x: 480, y: 250, k: Math.min(frame.width / 960, frame.height / 480) };
  const [x1, x2] = middle(points.map((p) => [p.at[0], p.weight]));
  const [y1, y2] = middle(points.map((p) => [p.at[1], p.weight]));
  const room = 0.8;
  const k = Math.min((frame.width * room) / (x2 - x1 || 1), (frame.height * room) / (y2 - y1 || 1), closest);
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, k: Math.max(FARTHEST, k) };
}
function middle(values: readonly (readonly [number, number])[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  const total = sorted.reduce((sum, [, w]) => sum + w, 0);
  let seen = 0;
  let lo = sorted[0]![0];
  let hi = sorted.at(-1)![0];
  let begun = false;
  for (const [value, weight] of sorted) {
    if (!begun && seen + weight > total * OUTSIDE) {
      lo = value;
      begun = true;
    }
    if (seen < total * (1 - OUTSIDE)) hi = value;
    seen += weight;
  }
  return [lo, hi];
}
