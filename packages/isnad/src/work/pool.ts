import { Worker } from "node:worker_threads";
import type { Task } from "../input/tasks.ts";
import type { Done } from "./read-task.ts";
import type { Settings } from "./settings.ts";

/** Something that does tasks: the thread itself, or several. Tasks may be done side by side; callers keep the order. */
export interface Hands {
  /** How many tasks it is worth to have under way. */
  readonly room: number;
  do(task: Task, seq: number): Promise<Done>;
  /** Ends all work at once. */
  close(): Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly seq: number;
  resolve(done: Done): void;
}

/** A task of more bytes than this is given a worker without limits of memory. */
const LARGE = 4 * 1024 * 1024;

/**
 * Batches are small, so a worker does with little memory; told so, it tidies up early instead of letting its heap grow to
 * several times of what it needs. A wide nursery (three semi-spaces) saves a tenth of the time.
 */
const FRUGAL = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 96 };

/** A worker with the job that it has in hand, if any. */
interface Hand {
  readonly worker: Worker;
  /** Whether it may take all the memory that there is. */
  readonly large: boolean;
  job: Job | null;
}

/**
 * Up to `size` workers, hired as work comes. A worker that dies (out of memory on a monstrous text) costs its task and is
 * replaced when there is more to do.
 */
export class Pool implements Hands {
  readonly room: number;
  private readonly waiting: Job[] = [];
  private readonly hands = new Set<Hand>();
  private closed = false;

  constructor(
    private readonly size: number,
    private readonly settings: Settings,
    private readonly script: URL = new URL("./worker.js", import.meta.url),
  ) {
    this.room = size * 3;
  }

  do(task: Task, seq: number): Promise<Done> {
    return new Promise((resolve) => {
      this.waiting.push({ task, seq, resolve });
      this.assign();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.hands].map((h) => h.worker.terminate()));
  }

  /** Gives waiting jobs to idle hands, hiring where there is room. */
  private assign(): void {
    while (this.waiting.length > 0) {
      const large = this.waiting[0]!.task.size > LARGE;
      const idle = [...this.hands].filter((h) => !h.job);
      let hand = idle.find((h) => h.large || !large);
      if (!hand && this.hands.size < this.size) hand = this.hire(large);
      else if (!hand && idle[0]) {
        this.hands.delete(idle[0]);
        void idle[0].worker.terminate();
        hand = this.hire(large);
      }
      if (!hand) return;
      const job = this.waiting.shift()!;
      hand.job = job;
      // The bytes go over whole: a view of a larger buffer would take all of that along.
      const bytes = new Uint8Array(job.task.bytes);
      hand.worker.postMessage({ seq: job.seq, task: { ...job.task, bytes } }, [bytes.buffer]);
    }
  }

  private hire(large: boolean): Hand {
    const worker = new Worker(this.script, { workerData: this.settings, resourceLimits: large ? {} : FRUGAL });
    const hand: Hand = { worker, large, job: null };
    this.hands.add(hand);
    worker.on("message", ({ done }: { done: Done }) => {
      hand.job?.resolve(done);
      hand.job = null;
      this.assign();
    });
    worker.on("error", (error) => this.lose(hand, error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", (code) => this.lose(hand, new Error(`its worker ended with ${code}`)));
    return hand;
  }

  private lose(hand: Hand, error: Error): void {
    if (this.closed || !this.hands.delete(hand)) return;
    hand.job?.resolve(lost(hand.job.task, error));
    this.assign();
  }
}

/** What stands for a task whose worker died. */
function lost(task: Task, error: Error): Done {
  const last = task.first + count(task.bytes) - 1;
  const where = task.kind === "text" ? task.file : `${task.file}:${task.first}${last > task.first ? `–${last}` : ""}`;
  const out = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
  const fault = out
    ? "too much for the memory; cut the text, or give Node more (NODE_OPTIONS=--max-old-space-size=8192)"
    : `not read: ${error.message}`;
  return { bytes: new Uint8Array(0), cards: [], faults: [{ where, fault }], reports: 0, words: 0 };
}

function count(bytes: Uint8Array): number {
  let lines = bytes.at(-1) === 10 || bytes.length === 0 ? 0 : 1;
  for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1)) lines++;
  return lines;
}
