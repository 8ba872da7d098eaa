import type { ServerEvents } from "@isnad/record/answers";

/** What the server tells those who listen. */
export type Happening = {
  [K in keyof ServerEvents]: { readonly kind: K; readonly data: ServerEvents[K] };
}[keyof ServerEvents];

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
