let share = 1;

/**
 * How much of the usual the reader keeps of the spellings that it has met, from 0.02 to 1: less memory (at 1 some 170 MB of heap after fifteen
 * hundred reports), and more work for words that come back. For those who run several readers at once.
 *
 * @example keepLess(0.25)
 */
export function keepLess(part: number): void {
  share = Math.min(1, Math.max(0.02, part));
}

interface Entry<V> {
  readonly value: V;
  /** The turn in which it was last asked for. */
  turn: number;
}

/**
 * What was worked out for spellings, in two halves: those asked for in this turn, and those last asked for in the turn before. When
 * the newer half is full the next turn begins and the older half goes, so that memory stays flat over a long run while what keeps coming
 * back stays known.
 */
export class Kept<V> {
  readonly #entries = new Map<string, Entry<V>>();
  #turn = 0;
  /** How many were asked for in this turn. */
  #newer = 0;

  /** `room` is how many a half holds. */
  constructor(readonly room: number) {}

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.turn !== this.#turn) {
      // Before and after: counting it may begin the next turn, which drops what is of the one before.
      entry.turn = this.#turn;
      this.#count();
      entry.turn = this.#turn;
    }
    return entry.value;
  }

  set(key: string, value: V): void {
    this.#count();
    this.#entries.set(key, { value, turn: this.#turn });
  }

  /** Counts one more of this turn, which may end the turn. */
  #count(): void {
    if (this.#newer >= this.room * share) {
      for (const [key, { turn }] of this.#entries) if (turn !== this.#turn) this.#entries.delete(key);
      this.#turn++;
      this.#newer = 0;
    }
    this.#newer++;
  }

  clear(): void {
    this.#entries.clear();
    this.#newer = 0;
  }
}
