import { HASH_START, hashOn, placeOf, placesFor } from "./hash.ts";

/**
 * The rows of a text, `key<TAB>rest<LF>…`, found by their key without a string made of any: a table of where rows begin,
 * by the key's hash. Most of what is asked for is not there (every way to cut a word is tried), so that must cost next to nothing.
 *
 * @example
 * const rows = new Rows("قال\t1;2\nكتب\t3");
 * rows.rest(rows.find("وقال", 1, 4)); // "1;2"
 */
export class Rows {
  readonly size: number;
  readonly #text: string;
  readonly #mask: number;
  /** Where a row begins, plus one; 0 is a free place. */
  readonly #begin: Int32Array;
  readonly #hash: Int32Array;

  constructor(text: string) {
    const begins: number[] = [];
    const hashes: number[] = [];
    for (let from = 0; from < text.length; ) {
      const tab = text.indexOf("\t", from);
      begins.push(from);
      hashes.push(hashOn(HASH_START, text, from, tab));
      const end = text.indexOf("\n", tab);
      from = end === -1 ? text.length : end + 1;
    }
    const places = placesFor(begins.length);
    this.#text = text;
    this.size = begins.length;
    this.#mask = places - 1;
    this.#begin = new Int32Array(places);
    this.#hash = new Int32Array(places);
    for (let i = 0; i < begins.length; i++) {
      let at = placeOf(hashes[i]!, this.#mask);
      while (this.#begin[at] !== 0) at = (at + 1) & this.#mask;
      this.#begin[at] = begins[i]! + 1;
      this.#hash[at] = hashes[i]!;
    }
  }

  /** Where the rest of the row begins whose key is `text[from, to)`; -1 where there is none. */
  find(text: string, from = 0, to = text.length): number {
    const hash = hashOn(HASH_START, text, from, to);
    for (let at = placeOf(hash, this.#mask); ; at = (at + 1) & this.#mask) {
      const begin = this.#begin[at]! - 1;
      if (begin === -1) return -1;
      if (this.#hash[at] === hash && this.#has(begin, text, from, to)) return begin + to - from + 1;
    }
  }

  /** The first code unit behind a row's key, from where `find` says. */
  code(at: number): number {
    return this.#text.charCodeAt(at);
  }

  /** What stands behind a row's key, from where `find` says. */
  rest(at: number): string {
    const end = this.#text.indexOf("\n", at);
    return this.#text.slice(at, end === -1 ? this.#text.length : end);
  }

  #has(begin: number, text: string, from: number, to: number): boolean {
    const own = this.#text;
    const length = to - from;
    for (let i = 0; i < length; i++) if (own.charCodeAt(begin + i) !== text.charCodeAt(from + i)) return false;
    return own.charCodeAt(begin + length) === 9;
  }
}

/** The lines of a text by their number, cut out when they are asked for. */
export class Lines {
  readonly size: number;
  readonly #text: string;
  /** Where each line begins, and where one more would. */
  readonly #begin: Int32Array;

  constructor(text: string) {
    const begins: number[] = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) begins.push(at + 1);
    this.#text = text;
    this.size = begins.length;
    this.#begin = Int32Array.from([...begins, text.length + 1]);
  }

  at(n: number): string {
    return this.#text.slice(this.#begin[n]!, this.#begin[n + 1]! - 1);
  }
}
