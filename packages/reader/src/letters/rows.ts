import { HASH_START, hashOn, placeOf, placesFor } from "./hash.ts";
import { UnitReader, UnitWriter, unitInt } from "./units.ts";

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
  /** Where rows begin, by the place of their key's hash; see `rowsIndex`. */
  readonly #index: string;

  /** `index` is `rowsIndex(text)`, made when the text was compiled or now. */
  constructor(text: string, index: string = rowsIndex(text)) {
    const head = new UnitReader(index);
    this.#text = text;
    this.#index = index;
    this.size = head.int();
    this.#mask = head.int() - 1;
  }

  /** Where the rest of the row begins whose key is `text[from, to)`; -1 where there is none. */
  find(text: string, from = 0, to = text.length): number {
    const mask = this.#mask;
    for (let at = placeOf(hashOn(HASH_START, text, from, to), mask); ; at = (at + 1) & mask) {
      const begin = unitInt(this.#index, HEAD + 2 * at) - 1;
      if (begin === -1) return -1;
      if (this.#has(begin, text, from, to)) return begin + to - from + 1;
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
    return own.charCodeAt(begin + length) === TAB;
  }
}

const TAB = 9;
/** Code units before the first place: how many rows there are, and how many places. */
const HEAD = 4;

/** How many rows, how many places, and at each place where a row begins, plus one; 0 is a free place. */
export function rowsIndex(text: string): string {
  const begins: number[] = [];
  const hashes: number[] = [];
  for (let from = 0; from < text.length; ) {
    const tab = text.indexOf("\t", from);
    begins.push(from);
    hashes.push(hashOn(HASH_START, text, from, tab));
    const end = text.indexOf("\n", tab);
    from = end === -1 ? text.length : end + 1;
  }
  const places = new Int32Array(placesFor(begins.length));
  const mask = places.length - 1;
  for (let i = 0; i < begins.length; i++) {
    let at = placeOf(hashes[i]!, mask);
    while (places[at] !== 0) at = (at + 1) & mask;
    places[at] = begins[i]! + 1;
  }
  const out = new UnitWriter().int(begins.length).int(places.length);
  for (const begin of places) out.int(begin);
  return out.text;
}

/** The lines of a text by their number, cut out when they are asked for. */
export class Lines {
  readonly size: number;
  readonly #text: string;
  readonly #index: string;

  /** `index` is `linesIndex(text)`, made when the text was compiled or now. */
  constructor(text: string, index: string = linesIndex(text)) {
    this.#text = text;
    this.#index = index;
    this.size = index.length / 2 - 1;
  }

  at(n: number): string {
    return this.#text.slice(unitInt(this.#index, 2 * n), unitInt(this.#index, 2 * n + 2) - 1);
  }
}

/** Where each line begins, and where one more would. */
export function linesIndex(text: string): string {
  const out = new UnitWriter().int(0);
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) out.int(at + 1);
  return out.int(text.length + 1).text;
}
