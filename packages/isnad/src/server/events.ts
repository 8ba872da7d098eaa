import type { Decision } from "@isnad/archive";
import type { Job } from "./jobs/job.ts";

/** What the server tells those who listen. */
export type Happening =
  /** A job began, went on or ended. */
  | { readonly kind: "progress"; readonly data: Omit<Job, "documents" | "failures"> }
  /** A report was added, or a new version of one. */
  | {
      readonly kind: "report";
      readonly data: {
        readonly report: string;
        readonly version: number;
        readonly outcome: string;
        readonly job: string;
      };
    }
  /** Somebody decided something, or took it back. */
  | { readonly kind: "decision"; readonly data: Decision }
  /** The archive changed otherwise: another program wrote to it. */
  | { readonly kind: "changed"; readonly data: Record<string, never> };

export interface Told {
  readonly id: number;
  readonly what: Happening;
}

/** So many are kept for listeners whose line broke off. */
const KEPT = 500;

/** Tells happenings to all who listen, and to those who come back what they missed. */
export class Events {
  private last = 0;
  private readonly kept: Told[] = [];
  private readonly listeners = new Set<(told: Told) => void>();

  get listening(): number {
    return this.listeners.size;
  }

  tell(what: Happening): void {
    const told = { id: ++this.last, what };
    this.kept.push(told);
    if (this.kept.length > KEPT) this.kept.shift();
    for (const listener of this.listeners) listener(told);
  }

  /** Listens, first to what was told after `since`; gives what ends it. */
  listen(listener: (told: Told) => void, since: number | null = null): () => void {
    if (since !== null) for (const told of this.kept) if (told.id > since) listener(told);
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
