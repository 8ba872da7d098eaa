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

/**
 * A worker a core. Each has one task in hand and one waiting, so that it never idles while its result is written.
 * A worker that dies (out of memory on a monstrous text) costs its task and is replaced.
 */
export class Pool implements Hands {
  readonly room: number;
  private readonly waiting: Job[] = [];
  private readonly workers = new Map<Worker, Job | null>();
  private closed = false;

  constructor(
    size: number,
    private readonly settings: Settings,
    private readonly script: URL = new URL("./worker.js", import.meta.url),
  ) {
    this.room = size * 3;
    for (let i = 0; i < size; i++) this.hire();
  }

  do(task: Task, seq: number): Promise<Done> {
    return new Promise((resolve) => {
      this.waiting.push({ task, seq, resolve });
      for (const [worker, job] of this.workers) if (!job) this.give(worker);
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.workers.keys()].map((w) => w.terminate()));
  }

  private hire(): void {
    const worker = new Worker(this.script, { workerData: this.settings });
    this.workers.set(worker, null);
    worker.on("message", ({ done }: { done: Done }) => {
      this.workers.get(worker)?.resolve(done);
      this.workers.set(worker, null);
      this.give(worker);
    });
    worker.on("error", (error) => this.lose(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", (code) => this.lose(worker, new Error(`its worker ended with ${code}`)));
  }

  private give(worker: Worker): void {
    const job = this.waiting.shift();
    if (!job) return;
    this.workers.set(worker, job);
    // The bytes go over whole: a view of a larger buffer would take all of that along.
    const bytes = new Uint8Array(job.task.bytes);
    worker.postMessage({ seq: job.seq, task: { ...job.task, bytes } }, [bytes.buffer]);
  }

  private lose(worker: Worker, error: Error): void {
    if (this.closed || !this.workers.has(worker)) return;
    const job = this.workers.get(worker);
    this.workers.delete(worker);
    if (job) job.resolve(lost(job.task, error));
    // Without a task in hand it failed to start: another one would too.
    if (job) this.hire();
    else if (this.workers.size === 0) for (const w of this.waiting.splice(0)) w.resolve(lost(w.task, error));
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
