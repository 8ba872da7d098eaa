let share = 1;

/**
 * How much of the usual the reader keeps of the spellings that it has met, from 0.05 to 1: less memory (at 1 some 170 MB after a thousand
 * reports, at 0.3 some 100), and more work for words that come back. For those who run several readers at once.
 *
 * @example keepLess(0.25)
 */
export function keepLess(part: number): void {
  share = Math.min(1, Math.max(0.05, part));
}

/**
 * What was worked out for spellings, in two halves: when the newer half is full it becomes the older one and what that held goes, so that
 * memory stays flat over a long run while what keeps coming back stays known.
 */
export class Kept<V> {
  #newer = new Map<string, V>();
  #older = new Map<string, V>();

  /** `room` is how many a half holds. */
  constructor(readonly room: number) {}

  get(key: string): V | undefined {
    const hit = this.#newer.get(key);
    if (hit !== undefined) return hit;
    const old = this.#older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: V): void {
    if (this.#newer.size >= this.room * share) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(key, value);
  }

  clear(): void {
    this.#newer.clear();
    this.#older.clear();
  }
}
