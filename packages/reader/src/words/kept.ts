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
    if (this.#newer.size >= this.room) {
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
