import type { Archive } from "@isnad/archive";
import type { Events } from "./events.ts";
import type { Jobs } from "./jobs/jobs.ts";

/** How often is looked whether another program has written to the archive, while somebody listens. */
const EVERY_MS = 2000;

/** Tells those who listen that another program has changed the archive; what this server does itself is told by its own events. */
export class Watch {
  private last: string | null = null;
  private busy = false;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly archive: Archive,
    private readonly events: Events,
    private readonly jobs: Jobs,
    everyMs = EVERY_MS,
  ) {
    this.timer = setInterval(() => void this.look(), everyMs);
    this.timer.unref();
  }

  /** Something was written here: no news for those who listen. */
  async own(): Promise<void> {
    if (this.last !== null) this.last = await this.archive.revision();
  }

  close(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.events.listening === 0) {
      this.last = null;
      return;
    }
    const now = await this.archive.revision();
    // A job that ended since the last look may have written until its end.
    const mine = this.busy || this.jobs.busy;
    this.busy = this.jobs.busy;
    if (this.last !== null && this.last !== now && !mine) this.events.tell({ kind: "changed", data: {} });
    this.last = now;
  }
}
