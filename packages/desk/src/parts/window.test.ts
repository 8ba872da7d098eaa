import { expect, it } from "vitest";
import { windowOf } from "./window.ts";

it("shows what is on the screen and a little more, however long the list", () => {
  expect(windowOf(-300, 800, 50, 100_000)).toEqual({ from: 0, to: 22 });
  expect(windowOf(1000, 800, 50, 100_000)).toEqual({ from: 8, to: 48 });
  expect(windowOf(4_999_500, 800, 50, 100_000)).toEqual({ from: 99_978, to: 100_000 });
  expect(windowOf(9_000_000, 800, 50, 100_000).to).toBe(100_000);
  expect(windowOf(0, 800, 50, 0)).toEqual({ from: 0, to: 0 });
});
