import { describe, expect, it } from "vitest";
import { fitted, moved, toScreen, toWorld, zoomed } from "./camera.ts";

const FRAME = { width: 800, height: 500 };
const CAMERA = { x: 500, y: 200, k: 4 };

describe("the map's camera", () => {
  it("goes to the screen and back", () => {
    expect(toScreen(CAMERA, FRAME, [500, 200])).toEqual([400, 250]);
    expect(toWorld(CAMERA, FRAME, toScreen(CAMERA, FRAME, [512, 190]))).toEqual([512, 190]);
  });
  it("keeps under the pointer what is there, and has its limits", () => {
    const at = [100, 450] as const;
    const before = toWorld(CAMERA, FRAME, at);
    const after = toWorld(zoomed(CAMERA, FRAME, 2, at), FRAME, at);
    expect(after[0]).toBeCloseTo(before[0]);
    expect(after[1]).toBeCloseTo(before[1]);
    expect(zoomed(CAMERA, FRAME, 1e9).k).toBe(80);
    expect(zoomed(CAMERA, FRAME, 1e-9).k).toBeGreaterThan(0);
  });
  it("moves with the pointer", () => expect(moved(CAMERA, 40, -8)).toEqual({ x: 490, y: 202, k: 4 }));
  it("shows nearly all, not the one far away", () => {
    const near = Array.from({ length: 60 }, (_, i) => ({ at: [500 + (i % 10), 200 + (i % 7)] as const, weight: 1 }));
    const { x, y, k } = fitted([...near, { at: [10, 10], weight: 1 }], FRAME, 100);
    expect(x).toBeCloseTo(504.5);
    expect(y).toBeCloseTo(203);
    expect(k).toBeGreaterThan(50);
    expect(fitted([], FRAME).k).toBeGreaterThan(0);
    expect(fitted([{ at: [5, 5], weight: 1 }], FRAME).k).toBe(12);
  });
});
