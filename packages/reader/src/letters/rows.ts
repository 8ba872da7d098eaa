import { HASH_START, hashOn, hashStep, placeOf, placesFor } from "./hash.ts";
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
  /** Where rows begin, plus one, by the place of their key's hash; made ready as text (`rowsIndex`), or counted out now. */
  readonly #ready: string | undefined;
  readonly #places: Int32Array;

  constructor(text: string, ready?: string) {
    this.#text = text;
    this.#ready = ready;
    if (ready === undefined) {
      const { size, places } = placesOf(text);
      this.size = size;
      this.#places = places;
      this.#mask = places.length - 1;
    } else {
      const head = new UnitReader(ready);
      this.size = head.int();
      this.#mask = head.int() - 1;
      this.#places = NO_PLACES;
    }
  }

  /** Where the rest of the row begins whose key is `text[from, to)`; -1 where there is none. */
  find(text: string, from = 0, to = text.length): number {
    const mask = this.#mask;
    const ready = this.#ready;
    for (let at = placeOf(hashOn(HASH_START, text, from, to), mask); ; at = (at + 1) & mask) {
      const begin = (ready === undefined ? this.#places[at]! : unitInt(ready, HEAD + 2 * at)) - 1;
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
const LF = 10;
/** Code units before the first place: how many rows there are, and how many places. */
const HEAD = 4;

const NO_PLACES = new Int32Array(0);

/** How many rows there are, and at each place where a row begins, plus one; 0 is a free place. */
function placesOf(text: string): { readonly size: number; readonly places: Int32Array } {
  let size = text.length > 0 && text.charCodeAt(text.length - 1) !== LF ? 1 : 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) size++;
  const places = new Int32Array(placesFor(size));
  const mask = places.length - 1;
  for (let from = 0; from < text.length; ) {
    let hash = HASH_START;
    let at = from;
    for (let c = text.charCodeAt(at); c !== TAB && at < text.length; c = text.charCodeAt(++at))
      hash = hashStep(hash, c);
    let place = placeOf(hash, mask);
    while (places[place] !== 0) place = (place + 1) & mask;
    places[place] = from + 1;
    const end = text.indexOf("\n", at);
    from = end === -1 ? text.length : end + 1;
  }
  return { size, places };
}

/** The same as text, for a start that must not take the time to count: `new Rows(text, rowsIndex(text))`. */
export function rowsIndex(text: string): string {
  const { size, places } = placesOf(text);
  const out = new UnitWriter().int(size).int(places.length);
  for (const begin of places) out.int(begin);
  return out.text;
}

/** The lines of a text by their number, cut out when they are asked for. */
export class Lines {
  readonly size: number;
  readonly #text: string;
  readonly #ready: string | undefined;
  readonly #begins: Int32Array;

  /** `ready` is `linesIndex(text)`, where that was made before. */
  constructor(text: string, ready?: string) {
    this.#text = text;
    this.#ready = ready;
    this.#begins = ready === undefined ? beginsOf(text) : NO_PLACES;
    this.size = (ready === undefined ? this.#begins.length : ready.length / 2) - 1;
  }

  at(n: number): string {
    return this.#text.slice(this.#begin(n), this.#begin(n + 1) - 1);
  }

  #begin(n: number): number {
    return this.#ready === undefined ? this.#begins[n]! : unitInt(this.#ready, 2 * n);
  }
}

/** Where each line begins, and where one more would. */
function beginsOf(text: string): Int32Array {
  let size = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) size++;
  const out = new Int32Array(size + 1);
  let n = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) out[n++] = at + 1;
  out[n] = text.length + 1;
  return out;
}

/** The same as text; see `rowsIndex`. */
export function linesIndex(text: string): string {
  const out = new UnitWriter();
  for (const begin of beginsOf(text)) out.int(begin);
  return out.text;
}
