import { availableParallelism } from "node:os";
import type { Archive } from "@isnad/archive";
import type { Document, Fault } from "@isnad/record";
import { addDocuments, type Tally } from "../archive/add-documents.ts";
import { bytesOf, documentsOf, documentsOfFile, type SourceOptions } from "../archive/documents.ts";
import { withArchive } from "../archive/open.ts";
import { skills } from "../archive/skills.ts";
import type { Defaults } from "../input/article.ts";
import { sizeOf } from "../input/tasks.ts";
import { Progress } from "../output/progress.ts";
import { say } from "../terminal/faults.ts";
import { told } from "../terminal/told.ts";

export interface AddFlags {
  readonly archive: string;
  readonly published?: string;
  readonly jobs?: number;
  /** For tables: which column holds which field. */
  readonly column?: Readonly<Record<string, string>>;
  readonly allowPrivate?: boolean;
}

const optionsOf = (flags: AddFlags): SourceOptions & Defaults => ({
  published: flags.published ?? null,
  id: null,
  columns: flags.column,
  allowPrivate: flags.allowPrivate ?? false,
  ...skills,
});

/** Adds documents to an archive; gives the exit code. */
export async function addCommand(files: readonly string[], flags: AddFlags): Promise<number> {
  return withArchive(flags.archive, { create: true }, async (archive) => {
    const tally = await add(
      archive,
      documentsOf(files, optionsOf(flags)),
      flags,
      await sizeOf(files),
      await bytesOf(files),
    );
    process.stderr.write(`${summed(tally)}\n`);
    return tally.faults > 0 ? 1 : 0;
  });
}

export interface WatchFlags extends AddFlags {
  /** Seconds between two looks. */
  readonly every: number;
  readonly once?: boolean;
}

/** Watches folders and feeds and adds what is new, until it is interrupted; gives the exit code. */
export async function watchCommand(names: readonly string[], flags: WatchFlags): Promise<number> {
  const { Politeness, watched } = await import("@isnad/intake/sources");
  return withArchive(flags.archive, { create: true }, async (archive) => {
    const options = optionsOf(flags);
    // One for all: two feeds of one host wait for each other.
    const polite = new Politeness();
    const all = names.map((name) =>
      watched(name, {
        ...options,
        everyMs: flags.every * 1000,
        polite,
        fetch: { allowPrivate: flags.allowPrivate ?? false },
        readFile: (path) => documentsOfFile(path, options),
      }),
    );
    const stop = new AbortController();
    const interrupt = () => {
      if (stop.signal.aborted) process.exit(130);
      process.stderr.write(`${told().finishing}\n`);
      stop.abort();
    };
    process.on("SIGINT", interrupt);
    process.on("SIGTERM", interrupt);
    let faults = 0;
    try {
      for (let round = 0; !stop.signal.aborted; round++) {
        for (const one of all) {
          const now = Date.now();
          if (one.due > now || stop.signal.aborted) continue;
          const tally = await add(archive, one.look(now), flags, null);
          faults += tally.faults;
          const news = tally.added + tally.versions + tally.faults > 0;
          if (news || (round === 0 && all.length > 0))
            process.stderr.write(`${new Date(now).toISOString().slice(0, 19)}Z ${one.name}: ${summed(tally)}\n`);
        }
        // A file that was still growing is looked at once more before `--once` is over.
        if (flags.once && (round > 0 || all.every((one) => one.due - Date.now() > 5000))) break;
        await pause(Math.max(200, Math.min(...all.map((one) => one.due)) - Date.now()), stop.signal);
      }
    } finally {
      process.off("SIGINT", interrupt);
      process.off("SIGTERM", interrupt);
    }
    return flags.once && faults > 0 ? 1 : 0;
  });
}

/** Adds documents with progress on a terminal; faults go to standard error as they come. */
async function add(
  archive: Archive,
  documents: AsyncIterable<Document | Fault>,
  flags: AddFlags,
  /** Bytes for the share that is done; null where it cannot be told. */
  size: number | null,
  /** Bytes that will come at the least. */
  expected = 0,
): Promise<Tally> {
  const { stderr } = process;
  const progress = new Progress(stderr.isTTY ? stderr : null, size);
  let before = 0;
  const tally = await addDocuments(
    archive,
    documents,
    flags.jobs ?? availableParallelism(),
    {
      fault({ where, fault }) {
        progress.clear();
        say(where, fault);
      },
      progress(tally, words, bytes) {
        const done = tally.added + tally.versions + tally.known;
        progress.add(done - before, words, bytes);
        before = done;
      },
    },
    expected,
  );
  progress.clear();
  return tally;
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end, { once: true });
    function end() {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      done();
    }
  });

/** `12 added, 1 new version, 3 there already, 2 not read` */
function summed({ added, versions, known, faults }: Tally): string {
  const n = (x: number) => x.toLocaleString("en-US");
  const words = told();
  const parts = [words.added(n(added))];
  if (versions > 0) parts.push(words.versions(versions));
  if (known > 0) parts.push(words.known(n(known)));
  if (faults > 0) parts.push(words.notRead(n(faults)));
  return parts.join(words.and);
}
