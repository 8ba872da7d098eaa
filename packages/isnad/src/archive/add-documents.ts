import type { Added, Archive } from "@isnad/archive";
import type { Document, Fault } from "@isnad/record";
import { isFault } from "../input/tasks.ts";
import { AddingHands } from "./hands.ts";
import { type Bundle, isReading, type Reading, readDocument } from "./read-bundle.ts";
import { stayYoung, tidier } from "./tidy.ts";

/** What became of the documents. */
export interface Tally {
  added: number;
  versions: number;
  known: number;
  faults: number;
}

export interface AddHooks {
  fault(fault: Fault): void;
  /** After each step that was written down. */
  progress?(tally: Readonly<Tally>, words: number, bytes: number): void;
  /** Told of each document that is in the archive now; null for one that was there already and need not be read. */
  document?(document: Document, added: Added | null): void;
}

/** So much text is read and written down in one step: what an interruption can cost. */
const BUNDLE_BYTES = 192 * 1024;
const BUNDLE_DOCUMENTS = 64;
/** What the documents of a bundle came as may be so long together: pages are longer than their texts, PDF files far longer. */
const BUNDLE_HELD = 4 * 1024 * 1024;

/**
 * Reads documents and adds them to an archive: those that are there already are not read again, the others are read on
 * all cores and written down step by step, so that an interruption costs the last steps and nothing else. What cannot
 * be read is told to `fault` and the rest goes on. This is where every source of documents ends: files, feeds, folders
 * that are watched. `expected` is how many bytes will come at the least: with many, this thread does not load the reader at all.
 */
export async function addDocuments(
  archive: Archive,
  documents: AsyncIterable<Document | Fault>,
  jobs: number,
  hooks: AddHooks,
  expected = 0,
): Promise<Tally> {
  const tally: Tally = { added: 0, versions: 0, known: 0, faults: 0 };
  const fault = (one: Fault) => {
    tally.faults++;
    hooks.fault(one);
  };
  const hands = new AddingHands(jobs, expected);
  const under: { readonly bundle: Bundle; readonly done: Promise<(Reading | Fault)[]> }[] = [];

  const tidy = tidier();
  const settle = async () => {
    const { bundle, done } = under.shift()!;
    const readings = await done;
    const batch = [];
    for (const [i, reading] of readings.entries())
      if (isReading(reading)) batch.push(readDocument(bundle.documents[i]!, reading));
      else fault(reading);
    for (const [i, added] of (await archive.add(batch)).entries()) {
      const { outcome } = added;
      hooks.document?.(batch[i]!.document, added);
      if (outcome === "known") tally.known++;
      else if (outcome === "version") tally.versions++;
      else tally.added++;
    }
    const words = batch.reduce((n, { words }) => n + words.starts.length, 0);
    hooks.progress?.(tally, words, bundle.size);
    tidy();
  };

  try {
    for await (const bundle of bundles(documents, fault)) {
      const unseen = await archive.unseen(bundle.documents);
      tally.known += bundle.documents.length - unseen.length;
      if (hooks.document && unseen.length < bundle.documents.length) {
        const news = new Set(unseen);
        for (const document of bundle.documents) if (!news.has(document)) hooks.document(document, null);
      }
      if (unseen.length === 0) {
        hooks.progress?.(tally, 0, bundle.size);
        continue;
      }
      const work = { documents: unseen, size: bundle.size };
      const hand = hands.choose(work.size);
      under.push({ bundle: work, done: hand.do(work, 0) });
      stayYoung();
      while (under.length >= hand.room) await settle();
    }
    while (under.length > 0) await settle();
  } finally {
    await hands.close();
  }
  return tally;
}

async function* bundles(
  documents: AsyncIterable<Document | Fault>,
  fault: (one: Fault) => void,
): AsyncGenerator<Bundle> {
  let bundle: Document[] = [];
  let size = 0;
  let held = 0;
  for await (const one of documents) {
    if (isFault(one)) {
      fault(one);
      continue;
    }
    bundle.push(one);
    // Arabic takes two bytes a letter.
    size += one.article.text.length * 2;
    held += one.bytes?.length ?? 0;
    if (size < BUNDLE_BYTES && held < BUNDLE_HELD && bundle.length < BUNDLE_DOCUMENTS) continue;
    yield { documents: bundle, size };
    bundle = [];
    size = 0;
    held = 0;
  }
  if (bundle.length > 0) yield { documents: bundle, size };
}
