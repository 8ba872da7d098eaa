import { rm } from "node:fs/promises";
import type { JobLine } from "@isnad/record/answers";
import type { Events } from "../events.ts";
import type { Adder, Job, Task, Word } from "./job.ts";

/** So many documents and failures of a job are kept, and so many jobs. */
const KEPT = 2000;
const JOBS = 200;
/** Progress is told at most so often. */
const EVERY_MS = 200;

/** Documents that are being added: one job after another, each told of while it goes on. */
export class Jobs {
  private readonly jobs: Job[] = [];
  private n = 0;
  private last: Promise<void> = Promise.resolve();
  private readonly ends = new Map<string, Promise<void>>();
  private toldAt = 0;
  private closed = false;

  constructor(
    private readonly adder: Adder,
    private readonly events: Events,
  ) {}

  /** The newest first. */
  list(): readonly Job[] {
    return this.jobs.toReversed();
  }

  get(id: string): Job | undefined {
    return this.jobs.find((j) => j.job === id);
  }

  /** Begins a task as soon as those before it are done. */
  start(task: Task): Job {
    const job: Job = {
      job: `j${++this.n}`,
      kind: task.kind,
      what: what(task),
      state: "waiting",
      created: new Date().toISOString(),
      ended: null,
      expected: task.kind === "files" ? task.files.length : null,
      added: 0,
      versions: 0,
      known: 0,
      faults: 0,
      error: null,
      documents: [],
      failures: [],
    };
    this.jobs.push(job);
    if (this.jobs.length > JOBS) this.jobs.shift();
    this.tell(job, true);
    this.last = this.last.then(() => this.run(job, task));
    this.ends.set(job.job, this.last);
    return job;
  }

  get busy(): boolean {
    return this.jobs.some((j) => j.state === "running" || j.state === "waiting");
  }

  /** When a job has ended, well or not. */
  async done(id: string): Promise<void> {
    await this.ends.get(id);
  }

  /** When all that was begun is done. */
  async settled(): Promise<void> {
    await this.last;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.adder.close();
    await this.last;
  }

  private async run(job: Job, task: Task): Promise<void> {
    try {
      if (this.closed) throw new Error("the server was stopped");
      job.state = "running";
      this.tell(job, true);
      await this.adder.add(task, (word) => this.hear(job, word));
      job.state = "done";
    } catch (error) {
      job.state = "failed";
      job.error = this.closed
        ? "the server was stopped; what was added before stands"
        : error instanceof Error
          ? error.message
          : String(error);
    } finally {
      job.ended = new Date().toISOString();
      this.ends.delete(job.job);
      if (task.kind === "files") await rm(task.folder, { recursive: true, force: true });
      this.tell(job, true);
    }
  }

  private hear(job: Job, word: Word): void {
    if (word.kind === "fault") {
      job.faults++;
      if (job.failures.length < KEPT) job.failures.push({ where: word.where, fault: word.fault });
    } else
      for (const { version, ...document } of word.documents) {
        const { outcome, report } = document;
        job[outcome === "added" ? "added" : outcome === "version" ? "versions" : "known"]++;
        job.documents.push(document);
        if (job.documents.length > KEPT) job.documents.shift();
        if (outcome !== "known" && report !== null)
          this.events.tell({ kind: "report", data: { report, version, outcome, job: job.job } });
      }
    this.tell(job, false);
  }

  private tell(job: Job, must: boolean): void {
    const now = Date.now();
    if (!must && now - this.toldAt < EVERY_MS) return;
    this.toldAt = now;
    this.events.tell({ kind: "progress", data: lineOf(job) });
  }
}

/** A job as it stands in a list. */
export function lineOf({ documents: _, failures: __, ...line }: Job): JobLine {
  return line;
}

function what(task: Task): string {
  if (task.kind !== "files") return task.address;
  const names = task.files.slice(0, 3).map((f) => f.name);
  return task.files.length > names.length ? `${names.join(", ")} …` : names.join(", ");
}
