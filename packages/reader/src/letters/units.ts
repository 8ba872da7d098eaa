/**
 * Whole numbers as text, for tables that are compiled into a module: a code unit holds fifteen bits, so that none is a surrogate and
 * the text passes through every encoding; reading one back is one look at the text.
 */
const BITS = 15;
const MASK = (1 << BITS) - 1;
const ZERO = 1 << 10;

export class UnitWriter {
  #out: string[] = [];
  /** From 0 to 32,767. */
  short(n: number): this {
    if (!(n >= 0 && n <= MASK)) throw new Error(`${n} does not fit`);
    this.#out.push(String.fromCharCode(n));
    return this;
  }
  /** From 0 to 2³⁰ − 1. */
  int(n: number): this {
    return this.short(n >>> BITS).short(n & MASK);
  }
  /** From -1,024 to 31,743. */
  signed(n: number): this {
    return this.short(n + ZERO);
  }
  get text(): string {
    return this.#out.join("");
  }
}

/** The number that `UnitWriter.int` wrote at code unit `at`. */
export const unitInt = (text: string, at: number): number => (text.charCodeAt(at) << BITS) | text.charCodeAt(at + 1);

/** Reads what `UnitWriter` wrote, in the same order. */
export class UnitReader {
  #at: number;
  readonly #text: string;
  constructor(text: string, from = 0) {
    this.#text = text;
    this.#at = from;
  }
  short(): number {
    return this.#text.charCodeAt(this.#at++);
  }
  int(): number {
    const high = this.#text.charCodeAt(this.#at++);
    return (high << BITS) | this.#text.charCodeAt(this.#at++);
  }
  signed(): number {
    return this.#text.charCodeAt(this.#at++) - ZERO;
  }
}
