import type { Archive, Renewed } from "@isnad/archive";
import type { Document, Fault, ReaderVersion } from "@isnad/record";
import { AddingHands } from "./hands.ts";
import { type Bundle, isReading, readDocument } from "./read-bundle.ts";

export interface RereadTally {
  read: number;
  changed: number;
  gone: number;
  come: number;
  lost: number;
  faults: number;
}

export interface RereadHooks {
  renewed(one: Renewed): void | Promise<void>;
  fault(fault: Fault): void;
}

/** Read together and written in one step. */
const TOGETHER = 50;

/**
 * Reads anew every report that another reader than this one read (every report for null), and puts the new reading in the
 * place of the old one. An interruption costs nothing: what is done is done, and the rest is still the older reader's.
 */
export async function reread(
  archive: Archive,
  reader: ReaderVersion | null,
  jobs: number,
  hooks: RereadHooks,
): Promise<RereadTally> {
  const tally: RereadTally = { read: 0, changed: 0, gone: 0, come: 0, lost: 0, faults: 0 };
  const hands = new AddingHands(jobs);
  try {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await archive.stale(reader, { limit: TOGETHER, cursor });
      const documents = page.items.map(
        ({ report, article }): Document => ({ article, sha256: "", origin: report, mediaType: "text/plain" }),
      );
      const readings = (await Promise.all(shares(documents, jobs).map((b) => hands.choose(b.size).do(b, 0)))).flat();
      const batch = [];
      for (const [i, reading] of readings.entries()) {
        if (!isReading(reading)) {
          tally.faults++;
          hooks.fault(reading);
          continue;
        }
        const { record, words, title } = readDocument(documents[i]!, reading);
        batch.push({ report: page.items[i]!.report, record, words, title });
      }
      for (const one of await archive.renew(batch)) {
        const { gone, come } = one.changes;
        tally.read++;
        if (gone.length + come.length > 0) tally.changed++;
        tally.gone += gone.length;
        tally.come += come.length;
        tally.lost += one.lost.length;
        await hooks.renewed(one);
      }
      cursor = page.next;
    }
  } finally {
    await hands.close();
  }
  return tally;
}

/** Documents dealt out to so many workers, in their order. */
function shares(documents: readonly Document[], jobs: number): Bundle[] {
  const each = Math.ceil(documents.length / Math.max(1, jobs));
  const out: Bundle[] = [];
  for (let i = 0; i < documents.length; i += each) {
    const some = documents.slice(i, i + each);
    out.push({ documents: some, size: some.reduce((n, d) => n + d.article.text.length * 2, 0) });
  }
  return out;
}
