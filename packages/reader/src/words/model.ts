import { HASH_START, hashOn, hashStep, placeOf, placesFor } from "../letters/hash.ts";
import { UnitReader } from "../letters/units.ts";
import type { Candidate } from "./candidate.ts";
import { agreement, agreementKind, CONCORDS, type Context, type FeatureSink, features } from "./choose.ts";
import { nameHash, pack } from "./pack.ts";
import { packed } from "./packed.ts";

/** The learned weights of the choice among readings; see docs/words-model.md for data, training and gain. */
export interface WordModel extends Context {
  /** `from` and the weights of a candidate's features together; `list` is all candidates of the token that is spelt `form`. */
  readonly score: (c: Candidate, form: string, list: readonly Candidate[], from: number) => number;
  /** Numbers of the tags that the model knows; others share the number of `?`. */
  readonly tag: (name: string) => number;
  /** Spellings that have features of their own, numbered from 1. */
  readonly common: ReadonlyMap<string, number>;
}

/**
 * Adds up the weights of features, each looked up by the hash of its name: a name is some parts joined, and making it a string
 * for every feature of every candidate costs more than all else of a new spelling.
 */
class FeatureSum implements FeatureSink {
  sum = 0;
  #hash = HASH_START;
  readonly #mask: number;
  /** Hashes of names; 0 is a free place. */
  readonly #hashes: Int32Array;
  readonly #weights: Float64Array;

  constructor(readonly size: number) {
    const places = placesFor(size);
    this.#mask = places - 1;
    this.#hashes = new Int32Array(places);
    this.#weights = new Float64Array(places);
  }
  /** A name's weight, by `nameHash`. */
  add(hash: number, weight: number): void {
    const at = this.#place(hash);
    this.#hashes[at] = hash;
    this.#weights[at] = weight;
  }
  #place(hash: number): number {
    let at = placeOf(hash, this.#mask);
    while (this.#hashes[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }
  text(part: string): this {
    this.#hash = hashOn(this.#hash, part);
    return this;
  }
  digit(n: number): this {
    this.#hash = hashStep(this.#hash, 48 + n);
    return this;
  }
  end(): void {
    this.sum += this.#weights[this.#place(nameHash(this.#hash))]!;
    this.#hash = HASH_START;
  }
}

let loaded: WordModel | undefined;
/** The model, read from its file at the first call. */
export const wordModel = (): WordModel => (loaded ??= unpack(packed()));
/** Sets another model, for training. */
export const useModel = (text: string): void => {
  loaded = parse(text);
};

/** Reads the model's text, as `npm run train` writes it; see `pack`. */
export const parse = (text: string): WordModel => unpack(pack(text));

/** Reads a model that `pack` made ready. */
export function unpack(model: string): WordModel {
  const [tagLine, commonLine, agreeLine] = model.split("\n", 3) as [string, string, string];
  const names = tagLine.split(" ");
  const ids = new Map(names.map((n, i) => [n, i]));
  const common = new Map(commonLine.split(" ").map((w, i) => [w, i + 1]));
  const tags = names.length;
  const commons = common.size + 1;
  const transition = new Float32Array(tags * tags);
  const left = new Float32Array(tags * commons);
  const right = new Float32Array(tags * commons);
  const units = new UnitReader(model, tagLine.length + commonLine.length + agreeLine.length + 3);
  for (const table of [transition, left, right])
    for (let n = units.int(); n > 0; n--) table[units.int()] = units.signed() / 100;
  const out = new FeatureSum(units.int());
  for (let n = out.size; n > 0; n--) out.add(units.int(), units.signed() / 100);
  const agreements = new Map<string, number>();
  for (const field of agreeLine.split(";")) {
    const [name, value] = field.split("\t");
    agreements.set(name!, Number(value) / 100);
  }
  return {
    score(c, form, list, from) {
      out.sum = from;
      features(c, form, common, list, out);
      return out.sum;
    },
    tag: (n) => ids.get(n) ?? 0,
    tags,
    transition,
    common,
    commons,
    left,
    right,
    concord: concords((name) => agreements.get(name) ?? 0),
  };
}

/** The table of agreement, from the weights of its names. */
export function concords(weight: (name: string) => number): Float32Array {
  const out = new Float32Array(CONCORDS * CONCORDS);
  // Few names stand for very many pairs: each is made once for two parts of speech.
  const how = new Uint16Array(64 * 64);
  for (let i = 0; i < how.length; i++) how[i] = agreementKind(i >> 6, i & 63);
  const values = new Float32Array(256);
  for (let x = 64; x < CONCORDS; x += 64) {
    for (let y = 64; y < CONCORDS; y += 64) {
      values.fill(Number.NaN);
      for (let i = 0; i < how.length; i++) {
        const a = x + (i >> 6);
        const b = y + (i & 63);
        const kind = how[i]!;
        if (Number.isNaN(values[kind]!)) values[kind] = weight(agreement(a, b)!);
        out[a * CONCORDS + b] = values[kind]!;
      }
    }
  }
  return out;
}
