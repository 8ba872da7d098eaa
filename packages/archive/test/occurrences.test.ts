import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openArchive } from "../src/index.ts";
import { TOLD } from "./occurrences-data.ts";
import { language, readDocument } from "./reading.ts";

/** Pairs of reports: whether they tell the same occurrence, and whether the archive thinks so. */
it("events that are the same occurrence are gathered, others are not", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-occurrences-"));
  const archive = openArchive(join(folder, "news.db"), language, { create: true });
  await archive.add(
    TOLD.map(({ published, text }, i) => readDocument({ id: `r${i}`, outlet: `o${i % 5}`, published, text })),
  );
  // The occurrences that each report tells, by the archive.
  const told = new Map<number, Set<number>>();
  const read = new Set<number>();
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await archive.facts({ kind: ["event", "figure"], limit: 500, cursor });
    for (const f of page.items) {
      const report = Number(f.report.slice(1));
      if (f.kind === "event") read.add(report);
      if (f.occurrence !== null) told.set(report, (told.get(report) ?? new Set()).add(f.occurrence));
    }
    cursor = page.next;
  }
  const together = (a: number, b: number) => [...(told.get(a) ?? [])].some((o) => told.get(b)?.has(o));
  let right = 0;
  let missed = 0;
  let wrong = 0;
  const faults: string[] = [];
  for (let i = 0; i < TOLD.length; i++)
    for (let j = i + 1; j < TOLD.length; j++) {
      const same = TOLD[i]!.o === TOLD[j]!.o;
      const thinks = together(i, j);
      if (same && thinks) right++;
      else if (thinks) {
        wrong++;
        faults.push(`wrongly together: ${TOLD[i]!.text} | ${TOLD[j]!.text}`);
      } else if (same) {
        missed++;
        faults.push(`missed: ${TOLD[i]!.text} | ${TOLD[j]!.text}`);
      }
    }
  await archive.close();
  rmSync(folder, { recursive: true });
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  console.log(
    `occurrences: ${TOLD.length} reports (${read.size} with an event), ${right + missed} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  if (process.env.FAULTS) console.log(faults.join("\n"));
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.6);
});
