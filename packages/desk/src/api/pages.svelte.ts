import type { Page } from "@isnad/record/answers";
import { untrack } from "svelte";
import { ApiError } from "./client.ts";

/** A list that comes page by page; `ensure` fetches on until a row is there. */
export class Pages<T> {
  items = $state.raw<readonly T[]>([]);
  error = $state.raw<ApiError | null>(null);
  /** Nothing comes after `items`. */
  ended = $state(false);
  /** True until the first page has come. */
  first = $state(true);
  private next: string | null = null;
  private wanted = 0;
  private running = false;
  private control = new AbortController();

  constructor(private readonly page: (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>) {}

  ensure(index: number): void {
    this.wanted = Math.max(this.wanted, index);
    if (!this.running) void this.run();
  }

  stop(): void {
    this.control.abort();
  }

  again(): void {
    this.error = null;
    void this.run();
  }

  private async run(): Promise<void> {
    const { signal } = this.control;
    this.running = true;
    try {
      while (!this.ended && this.items.length <= this.wanted && !signal.aborted) {
        const page = await this.page(this.next, signal);
        if (signal.aborted) return;
        this.items = this.first ? page.items : this.items.concat(page.items);
        this.first = false;
        this.next = page.next;
        this.ended = page.next === null;
      }
    } catch (error) {
      if (!signal.aborted)
        this.error = error instanceof ApiError ? error : new ApiError("failed", String((error as Error)?.message), 0);
    } finally {
      this.running = false;
    }
  }
}

/** A paged list that begins anew whenever what it asks for changes. Call it while a component is set up. */
export function pages<K, T>(
  key: () => K,
  page: (key: K, cursor: string | null, signal: AbortSignal) => Promise<Page<T>>,
): { readonly now: Pages<T> } {
  const same = $derived(JSON.stringify(key()));
  const now = $derived.by(() => {
    void same;
    return untrack(() => {
      const k = key();
      return new Pages<T>((cursor, signal) => page(k, cursor, signal));
    });
  });
  $effect(() => {
    const list = now;
    untrack(() => list.ensure(0));
    return () => list.stop();
  });
  return {
    get now() {
      return now;
    },
  };
}
