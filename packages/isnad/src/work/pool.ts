import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Task } from "../input/tasks.ts";
import { LONG, patient } from "./patience.ts";
import type { Done } from "./read-task.ts";

/** Something that does tasks: the thread itself, or several. Tasks may be done side by side; callers keep the order. */
export interface Hands<T = Task, D = Done> {
  /** How many tasks it is worth to have under way. */
  readonly room: number;
  do(task: T, seq: number): Promise<D>;
  /** Ends all work at once. */
  close(): Promise<void>;
}

/** What a pool's workers do. */
export interface Trade<T, D> {
  readonly script: URL;
  /** What every worker is told once: plain data. */
  readonly settings: unknown;
  /** The task as it is sent, and what of it is handed over rather than copied. */
  send(task: T): { readonly task: T; readonly transfer: readonly ArrayBuffer[] };
  /** What stands for a task whose worker died. */
  lost(task: T, error: Error): D;
  /** The memory of one worker; `FRUGAL` where nothing is said. */
  readonly memory?: ResourceLimits;
  /** How many tasks are under way or waiting for each worker: 3 where nothing is said. */
  readonly ahead?: number;
}

interface Job<T, D> {
  readonly task: T;
  readonly seq: number;
  /** Whether it needs a worker without limits of memory. */
  large: boolean;
  resolve(done: D): void;
}

/** A task of more bytes than this is given a worker without limits of memory. */
const LARGE = 4 * 1024 * 1024;

/**
 * Batches are small, so a worker does with little memory; told so, it tidies up early instead of letting its heap grow to
 * several times of what it needs. A text that needs more is given to a worker without limits.
 */
const FRUGAL = { maxOldGenerationSizeMb: 224, maxYoungGenerationSizeMb: 16 };

const OUT_OF_MEMORY = "ERR_WORKER_OUT_OF_MEMORY";

/** A worker with the job that it has in hand, if any. */
interface Hand<T, D> {
  readonly worker: Worker;
  /** Whether it may take all the memory that there is. */
  readonly large: boolean;
  job: Job<T, D> | null;
}

/**
 * Up to `size` workers, hired as work comes. A worker that dies costs its task and is replaced when there is more to do; one that
 * died for want of memory has its task done once more by a worker without limits.
 */
export class Pool<T extends { readonly size: number }, D> implements Hands<T, D> {
  readonly room: number;
  private readonly waiting: Job<T, D>[] = [];
  private readonly hands = new Set<Hand<T, D>>();
  private closed = false;

  constructor(
    private readonly size: number,
    private readonly trade: Trade<T, D>,
  ) {
    this.room = size * (trade.ahead ?? 3);
  }

  do(task: T, seq: number): Promise<D> {
    return new Promise((resolve) => {
      this.waiting.push({ task, seq, large: task.size > LARGE, resolve });
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
      const { large } = this.waiting[0]!;
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
      const { task, transfer } = this.trade.send(job.task);
      hand.worker.postMessage({ seq: job.seq, task }, transfer);
    }
  }

  private hire(large: boolean): Hand<T, D> {
    const { script, settings, memory = FRUGAL } = this.trade;
    if (this.hands.size === 0) patient(LONG);
    const worker = new Worker(script, { workerData: settings, resourceLimits: large ? {} : memory });
    const hand: Hand<T, D> = { worker, large, job: null };
    this.hands.add(hand);
    worker.on("message", ({ done }: { done: D }) => {
      hand.job?.resolve(done);
      hand.job = null;
      this.assign();
    });
    worker.on("error", (error) => this.lose(hand, error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", (code) => this.lose(hand, new Error(`its worker ended with ${code}`)));
    return hand;
  }

  private lose(hand: Hand<T, D>, error: Error): void {
    if (this.closed || !this.hands.delete(hand)) return;
    const { job } = hand;
    if (job && !hand.large && (error as NodeJS.ErrnoException).code === OUT_OF_MEMORY) {
      job.large = true;
      this.waiting.unshift(job);
    } else job?.resolve(this.trade.lost(job.task, error));
    this.assign();
  }
}

/** What to tell of a worker's death. */
export function whyLost(error: Error): string {
  const out = (error as NodeJS.ErrnoException).code === OUT_OF_MEMORY;
  return out
    ? "too much for the memory; cut the text, or give Node more (NODE_OPTIONS=--max-old-space-size=8192)"
    : `not read: ${error.message}`;
}
