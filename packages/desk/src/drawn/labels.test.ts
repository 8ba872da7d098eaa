import { describe, expect, it } from "vitest";
import { type Labelled, placeLabels } from "./labels.ts";

const mark = (x: number, y: number, weight = 1, width = 40): Labelled => ({ x, y, r: 4, width, weight });
const FRAME = { width: 400, height: 300 };

describe("names beside marks", () => {
  it("stand after their mark in the direction of reading", () => {
    expect(placeLabels([mark(100, 100)], FRAME, 14, false)[0]!.x).toBe(107);
    expect(placeLabels([mark(100, 100)], FRAME, 14, true)[0]!.x).toBe(53);
  });
  it("turn to the other side at the edge", () => {
    expect(placeLabels([mark(390, 100)], FRAME, 14, false)[0]!.x).toBe(343);
  });
  it("never overlap, the heavier first", () => {
    const marks = Array.from({ length: 300 }, (_, i) => mark((i * 37) % 400, (i * 91) % 300, i, 30 + (i % 50)));
    const places = placeLabels(marks, FRAME, 14, false);
    const boxes = places.flatMap((p, i) =>
      p ? [{ x1: p.x, x2: p.x + marks[i]!.width, y1: p.y - 11, y2: p.y + 3 }] : [],
    );
    expect(boxes.length).toBeGreaterThan(20);
    expect(places[299]).not.toBeNull();
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) expect(a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).toBe(false);
    expect(placeLabels(marks, FRAME, 14, false)).toEqual(places);
  });
  it("leave out what lies outside, and keep what must stand", () => {
    expect(placeLabels([mark(-100, 0)], FRAME, 14, false)).toEqual([null]);
    const chosen = { ...mark(100, 100), always: true };
    expect(placeLabels([mark(100, 100, 99), chosen], FRAME, 14, false)[1]).not.toBeNull();
  });
});
