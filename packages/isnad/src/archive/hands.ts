import type { Fault } from "@isnad/record";
import { type Hands, Pool, type Trade, whyLost } from "../work/pool.ts";
import { type Bundle, type Reading, readBundle } from "./read-bundle.ts";

/** More bytes than this are worth the time that workers take to load the lexicon. */
const WORTH_WORKERS = 512 * 1024;

/**
 * Of a worker's heap some 55 MB are in use (`keepLess`). V8 begins to tidy up half way between what is in use and the bound: with a bound of 92 it did
 * nothing else for as long as it read, at 120 that costs a tenth; from 190 on hardly anything. A text that needs more is read by a worker without bounds. `test/memory.test.ts` and `scripts/measure-archive.mjs` measure the whole.
 */
const MEMORY = { maxOldGenerationSizeMb: 190, maxYoungGenerationSizeMb: 8 };

const TRADE: Trade<Bundle, (Reading | Fault)[]> = {
  script: new URL("./adding-worker.js", import.meta.url),
  settings: null,
  memory: MEMORY,
  // What was read waits here as JSON until its turn to be written; more than two for each worker is only memory.
  ahead: 2,
  // A reader needs the article; the bytes that it came as stay here.
  send: ({ documents, size }) => ({
    task: { size, documents: documents.map((d) => ({ ...d, bytes: null })) },
    transfer: [],
  }),
  lost: (task, error) => task.documents.map((d) => ({ where: d.origin, fault: whyLost(error) })),
};

/** The thread itself for little work, workers when there is more. */
export class AddingHands {
  private seen: number;
  private pool: Pool<Bundle, (Reading | Fault)[]> | undefined;
  private readonly own: Hands<Bundle, (Reading | Fault)[]> = {
    room: 1,
    do: async (bundle) => readBundle(bundle),
    close: async () => {},
  };

  constructor(
    private readonly jobs: number,
    expected = 0,
  ) {
    this.seen = expected;
  }

  choose(size: number): Hands<Bundle, (Reading | Fault)[]> {
    this.seen += size;
    // Sources run without a build (in tests) have no worker script.
    if (this.seen <= WORTH_WORKERS || !import.meta.url.endsWith(".js")) return this.own;
    this.pool ??= new Pool(this.jobs, TRADE);
    return this.pool;
  }

  async close(): Promise<void> {
    await this.pool?.close();
  }
}
