import { Worker } from "node:worker_threads";
import { type Archive, ArchiveError, type ArchiveFault } from "@isnad/archive";

/**
 * Questions that may take long in a large archive: they are answered by a worker with a connection of its own, so that a search or a
 * decision never waits behind a network of everybody.
 */
const LONG = [
  "overview",
  "reportFacets",
  "factFacets",
  "speakers",
  "unnamedSources",
  "timeline",
  "timelineDays",
  "figures",
  "contradictions",
  "places",
  "network",
  "journeys",
  "stories",
  "story",
] as const satisfies readonly (keyof Archive)[];
/** Long when all is counted. */
const COUNTS = ["countReports", "countFacts"] as const satisfies readonly (keyof Archive)[];
type Long = (typeof LONG)[number] | (typeof COUNTS)[number];
const isCount = (name: PropertyKey): name is (typeof COUNTS)[number] =>
  (COUNTS as readonly PropertyKey[]).includes(name);
const isLong = (name: PropertyKey): name is Long => (LONG as readonly PropertyKey[]).includes(name);

/** What the worker is asked, and what it answers. */
export interface Question {
  readonly seq: number;
  readonly name: Long;
  readonly args: readonly unknown[];
}
export interface Reply {
  readonly seq: number;
  readonly value?: unknown;
  readonly error?: { readonly code: string | null; readonly message: string };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** An archive whose long questions are answered aside. Closing it closes the worker too. */
export function withAside(archive: Archive, path: string): Archive {
  // Sources that run without a build (in tests) have no worker script.
  if (!import.meta.url.endsWith(".js")) return archive;
  const aside = new Aside(path);
  return new Proxy(archive, {
    get(target, name) {
      if (name === "close")
        return async () => {
          await aside.close();
          await target.close();
        };
      if (isLong(name)) return (...args: unknown[]) => aside.ask(name, args);
      if (isCount(name))
        return (query: never, whole = false) => (whole ? aside.ask(name, [query, true]) : target[name](query));
      const own = Reflect.get(target, name, target) as unknown;
      return typeof own === "function" ? own.bind(target) : own;
    },
  });
}

class Aside {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private seq = 0;

  constructor(private readonly path: string) {
    this.start();
  }

  ask(name: Long, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const seq = ++this.seq;
      this.waiting.set(seq, { resolve, reject });
      const worker = this.start();
      // As long as an answer is awaited the process stays.
      worker.ref();
      worker.postMessage({ seq, name, args } satisfies Question);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.lose(new Error("the server was stopped"));
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL("./aside-worker.js", import.meta.url), { workerData: { path: this.path } });
    worker.on("message", ({ seq, value, error }: Reply) => {
      const one = this.waiting.get(seq);
      this.waiting.delete(seq);
      if (this.waiting.size === 0) worker.unref();
      if (!error) one?.resolve(value);
      else
        one?.reject(
          error.code ? new ArchiveError(error.code as ArchiveFault, error.message) : new Error(error.message),
        );
    });
    // A worker that dies costs the questions that it had; the next one starts another.
    const lost = (error: unknown) => {
      if (this.worker !== worker) return;
      this.worker = null;
      this.lose(error instanceof Error ? error : new Error(`the worker ended with ${error}`));
    };
    worker.on("error", lost);
    worker.on("exit", lost);
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private lose(error: Error): void {
    for (const one of this.waiting.values()) one.reject(error);
    this.waiting.clear();
  }
}
