import { describe, expect, it } from "vitest";
import { LIMITS, sizes } from "../scripts/measure-desk.mjs";

const size = sizes();
const where = size ? "" : " (skipped: the desk is not built; npm run build)";

describe.skipIf(!size)(`what a browser must fetch of the desk${where}`, () => {
  const kb = (n: number) => `${(n / 1024).toFixed(1)} kB`;
  it("is little for the first view", () => {
    console.log(`The desk's first view: ${kb(size!.first)} compressed, without fonts (at most ${kb(LIMITS.first)}).`);
    expect(size!.first).toBeLessThan(LIMITS.first);
    expect(size!.first).toBeGreaterThan(10 * 1024);
  });
  it.each(Object.entries(size?.views ?? {}))("is bounded for %s", (_, n) => expect(n).toBeLessThan(LIMITS.view));
  it("is bounded for the reader and the fonts", () => {
    expect(size!.reader).toBeLessThan(LIMITS.reader);
    expect(size!.reader).toBeGreaterThan(100 * 1024);
    expect(size!.fonts).toBeLessThan(LIMITS.fonts);
  });
});
