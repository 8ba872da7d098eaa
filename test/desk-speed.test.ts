import { describe, expect, it } from "vitest";
import { SLOWEST, sizes, times } from "../scripts/measure-desk.mjs";
import { findBrowser } from "../scripts/set-up.mjs";

const program = findBrowser();
const where = program && sizes() ? "" : " (skipped: no browser was found, or the desk is not built)";

/** How many times longer than it works a process is let wait at the moment: 1 on a quiet machine, more where many want the processor. */
function crowd(): number {
  const began = performance.now();
  const before = process.cpuUsage();
  let worked = 0;
  // So much work that turns are taken in between.
  while (worked < 150) {
    const { user, system } = process.cpuUsage(before);
    worked = (user + system) / 1000;
  }
  return Math.max(1, (performance.now() - began) / worked);
}

describe.skipIf(where !== "")(`how long the desk takes${where}`, () => {
  it("is bounded, with the processor slowed down four times", { timeout: 300_000 }, async () => {
    // Other tests run beside this one: what counts is the best of a few tries, each by as much as the machine let it wait.
    const best: Record<string, number> = {};
    const tooLong = () => Object.entries(SLOWEST).filter(([what, most]) => !(best[what]! < most));
    for (let i = 0; i < 4 && tooLong().length > 0; i++) {
      const before = crowd();
      const taken = await times(program as string);
      const wait = (before + crowd()) / 2;
      for (const [what, ms] of Object.entries(taken))
        best[what] = Math.min(best[what] ?? Number.POSITIVE_INFINITY, Math.round(ms / wait));
    }
    console.log(
      `The desk, slowed down four times, in ms, as on a quiet machine: ${Object.entries(best)
        .map((one) => one.join(" "))
        .join(", ")}`,
    );
    expect(tooLong(), JSON.stringify(best)).toEqual([]);
  });
});
