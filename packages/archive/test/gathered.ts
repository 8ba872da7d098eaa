import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../src/index.ts";
import { language, readDocument } from "./reading.ts";

/** A report with the name of the occurrence that it tells, and that of the cluster within which reports are compared. */
export interface Judged {
  readonly cluster: string;
  readonly occurrence: string;
  readonly published: string;
  readonly text: string;
}

export interface Measured {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
  readonly faults: readonly string[];
}

/** Adds reports to an archive of their own and counts the pairs within clusters that it gathers as people do. */
export async function gathered(reports: readonly Judged[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-occurrences-"));
  const archive = openArchive(join(folder, "news.db"), language, { create: true });
  await archive.add(
    reports.map(({ published, text }, i) => readDocument({ id: `r${i}`, outlet: `o${i % 5}`, published, text })),
  );
  // The occurrences that each report tells, by the archive.
  const told = new Map<number, Set<number>>();
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await archive.facts({ kind: ["event", "figure"], limit: 500, cursor });
    for (const { report, occurrence } of page.items) {
      const i = Number(report.slice(1));
      if (occurrence !== null) told.set(i, (told.get(i) ?? new Set()).add(occurrence));
    }
    cursor = page.next;
  }
  await archive.close();
  rmSync(folder, { recursive: true });
  const [counts, faults] = [{ right: 0, missed: 0, wrong: 0 }, [] as string[]];
  for (const [i, a] of reports.entries())
    for (const [j, b] of reports.entries()) {
      if (j <= i || a.cluster !== b.cluster) continue;
      const same = a.occurrence === b.occurrence;
      const thinks = [...(told.get(i) ?? [])].some((o) => told.get(j)?.has(o));
      if (same && thinks) counts.right++;
      else if (same) counts.missed++;
      else if (thinks) counts.wrong++;
      if (same !== thinks) faults.push(`${thinks ? "wrongly together" : "missed"}: ${a.text} | ${b.text}`);
    }
  const { right, missed, wrong } = counts;
  return { ...counts, precision: right / (right + wrong), recall: right / (right + missed), faults };
}
