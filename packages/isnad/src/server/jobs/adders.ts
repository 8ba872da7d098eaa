import { Worker } from "node:worker_threads";
import type { Archive } from "@isnad/archive";
import { addTask } from "./add-task.ts";
import type { Adder, Task, Word } from "./job.ts";

interface Settings {
  readonly path: string;
  readonly jobs: number;
  readonly allowPrivate: boolean;
}

/** A worker without work is let go after so long: it holds the lexicon in memory. */
const IDLE_MS = 120_000;

/** A worker where there is one to be run, else this thread: sources that run without a build (in tests) have none. */
export const adderFor = (archive: Archive, settings: Settings): Adder =>
  import.meta.url.endsWith(".js") ? new WorkingAdder(settings) : new OwnAdder(archive, settings);

class OwnAdder implements Adder {
  constructor(
    private readonly archive: Archive,
    private readonly settings: Settings,
  ) {}
  add(task: Task, tell: (word: Word) => void): Promise<void> {
    return addTask(this.archive, task, this.settings, tell);
  }
  async close(): Promise<void> {}
}

class WorkingAdder implements Adder {
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | undefined;
  private seq = 0;
  /** A worker that knows what feeds had when they were last asked is kept. */
  private stays = false;

  constructor(private readonly settings: Settings) {}

  add(task: Task, tell: (word: Word) => void): Promise<void> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= new Worker(new URL("./adding-server.js", import.meta.url), {
      workerData: this.settings,
    }));
    const seq = ++this.seq;
    return new Promise<void>((done, failed) => {
      const lost = (error: unknown) => {
        this.worker = null;
        over();
        failed(error instanceof Error ? error : new Error(`the worker ended with ${error}`));
      };
      const heard = (message: { seq: number; word?: Word; end?: { message: string } | null }) => {
        if (message.seq !== seq) return;
        if (message.word) return tell(message.word);
        over();
        if (message.end) failed(new Error(message.end.message));
        else done();
      };
      const over = () => {
        worker.off("message", heard).off("error", lost).off("exit", lost);
        if (this.stays) return;
        this.idle = setTimeout(() => void this.close(), IDLE_MS);
        this.idle.unref();
      };
      worker.on("message", heard).on("error", lost).on("exit", lost);
      worker.postMessage({ seq, task });
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}
