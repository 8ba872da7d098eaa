import type { Page } from "@isnad/record/answers";
import { untrack } from "svelte";
import { ApiError } from "./client.ts";

type Fetch<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;
/** Rows from one on, without those before. */
type Jump<T> = (skip: number, limit: number, signal: AbortSignal) => Promise<Page<T>>;

/** So many rows come at a time when somebody jumps, and from so far on it is a jump. */
const BLOCK = 100;
const FAR = 600;

/** A list that comes page by page; `ensure` fetches on until a row is there. */
export class Pages<T> {
  /** As they follow one another from the first; until the first page has come those of the list before, where they are kept. */
  items = $state.raw<readonly T[]>([]);
  /** Rows far behind them to which somebody jumped, by their places. */
  private far = $state.raw<ReadonlyMap<number, T>>(new Map());
  private blocks = new Set<number>();
  error = $state.raw<ApiError | null>(null);
  /** Nothing comes after `items`. */
  ended = $state(false);
  /** True until the first page has come. */
  first = $state(true);
  private next: string | null = null;
  private wanted = 0;
  private running = false;
  private control = new AbortController();

  constructor(
    private readonly page: Fetch<T>,
    private readonly jump: Jump<T> | null = null,
    before: readonly T[] = [],
  ) {
    this.items = before;
  }

  /** True while the rows of the list before are shown. */
  get stale(): boolean {
    return this.first && this.items.length > 0;
  }

  /** A row, if it has come. */
  row(index: number): T | undefined {
    return this.items[index] ?? this.far.get(index);
  }

  /**
   * Fetches until a row is there.
   *
   * @param from of the rows that are looked at the first; where it lies far away, only what is looked at is fetched
   */
  ensure(index: number, from = index): void {
    if (this.jump && !this.first && !this.ended && from > this.items.length + FAR) {
      for (let block = Math.floor(from / BLOCK); block * BLOCK <= index; block++) void this.leap(block);
      return;
    }
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

  private async leap(block: number): Promise<void> {
    if (this.blocks.has(block)) return;
    this.blocks.add(block);
    const { signal } = this.control;
    try {
      const { items } = await this.jump!(block * BLOCK, BLOCK, signal);
      if (signal.aborted) return;
      const far = new Map(this.far);
      for (const [i, item] of items.entries()) far.set(block * BLOCK + i, item);
      this.far = far;
    } catch (error) {
      this.blocks.delete(block);
      this.failed(error, signal);
    }
  }

  private failed(error: unknown, signal: AbortSignal): void {
    if (!signal.aborted)
      this.error = error instanceof ApiError ? error : new ApiError("failed", String((error as Error)?.message), 0);
  }

  private async run(): Promise<void> {
    const { signal } = this.control;
    this.running = true;
    try {
      while (!this.ended && (this.first || this.items.length <= this.wanted) && !signal.aborted) {
        const page = await this.page(this.next, signal);
        if (signal.aborted) return;
        this.items = this.first ? page.items : this.items.concat(page.items);
        this.first = false;
        this.next = page.next;
        this.ended = page.next === null;
      }
    } catch (error) {
      this.failed(error, signal);
    } finally {
      this.running = false;
    }
  }
}

interface Ways<K, T> {
  /** Rows from one on: the list can be jumped into. */
  readonly jump?: (key: K, skip: number, limit: number, signal: AbortSignal) => Promise<Page<T>>;
  /** The rows stay until others have come, so that a filter that is set empties nothing. */
  readonly keep?: boolean;
}

/** A paged list that begins anew whenever what it asks for changes. Call it while a component is set up. */
export function pages<K, T>(
  key: () => K,
  page: (key: K, cursor: string | null, signal: AbortSignal) => Promise<Page<T>>,
  { jump, keep = false }: Ways<K, T> = {},
): { readonly now: Pages<T> } {
  let last: Pages<T> | null = null;
  const same = $derived(JSON.stringify(key()));
  const now = $derived.by(() => {
    void same;
    return untrack(() => {
      const k = key();
      last = new Pages<T>(
        (cursor, signal) => page(k, cursor, signal),
        jump ? (skip, limit, signal) => jump(k, skip, limit, signal) : null,
        keep && last ? last.items : [],
      );
      return last;
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
