import { placesFor } from "../../letters/hash.ts";
import { UnitReader } from "../../letters/units.ts";
import { CONTEXT_PARTS, KIND_BITS, RULE_BITS } from "./contexts.ts";
import { COUNT } from "./labels.ts";
import { featureHash, nameKey, OFFSETS, pack } from "./pack.ts";
import { packed } from "./packed.ts";
import { kindId, type Unit } from "./unit.ts";

/** Weights of the model of names, decoded once; see docs/names-model.md for data, training and gain. */
export interface NameModel {
  readonly transition: Float64Array;
  /** Scores a label of a token's unit: itself, then as seen by the tokens after and before it, from -2 to 2. */
  scoresOf(unit: Unit): readonly number[];
  /** Weights a label of a context family, by the context's number; see `contexts`. */
  readonly contexts: readonly Rows[];
  /** What stands before the first and after the last token, from -2 to 2. */
  readonly edge: readonly (Float32Array | undefined)[];
}

/** A table of rows of weights, one a label: the row of a key stands at the first free place from its hash on. */
class Rows {
  readonly #mask: number;
  /** Keys from 1 on; 0 is a free place. */
  readonly #keys: Int32Array;
  readonly weights: Float32Array;

  constructor(size: number) {
    const places = placesFor(size);
    this.#mask = places - 1;
    this.#keys = new Int32Array(places);
    this.weights = new Float32Array(places * COUNT);
  }

  /** Makes room for a key's row and says where in `weights` it begins. */
  add(key: number): number {
    let at = spread(key) & this.#mask;
    while (this.#keys[at] !== 0) at = (at + 1) & this.#mask;
    this.#keys[at] = key;
    return at * COUNT;
  }

  /** Where in `weights` the row of a key begins, -1 where it has none. */
  at(key: number): number {
    let at = spread(key) & this.#mask;
    for (;;) {
      const here = this.#keys[at]!;
      if (here === key) return at * COUNT;
      if (here === 0) return -1;
      at = (at + 1) & this.#mask;
    }
  }
}
const spread = (k: number): number => {
  const h = Math.imul(k, 0x9e3779b1);
  return h ^ (h >>> 15);
};

export type { Rows };

const NO_FEATURES: readonly string[] = [];

/** Weights in the file are whole numbers of this. */
const UNIT = 1 / 50;
let loaded: NameModel | undefined;
/** The model, decoded at the first call. */
export const nameModel = (): NameModel => (loaded ??= unpack(packed()));

/** Reads the model's text, as `npm run train` writes it; see `pack`. */
export const parse = (text: string): NameModel => unpack(pack(text));

/** Reads a model that `pack` made ready. */
export function unpack(model: string): NameModel {
  const [transitionLine, kindLine] = model.split("\n", 2) as [string, string];
  const transition = Float64Array.from(transitionLine.split(","), (w) => Number(w) * UNIT);
  // Numbers of kinds are those of this run.
  const kinds = kindLine.split(" ").map((k) => (k === "-" ? 0 : kindId(k)));
  const units = new UnitReader(model, transitionLine.length + kindLine.length + 2);
  const read = (rows: Rows, at: number) => {
    for (let b = 0; b < COUNT; b++) rows.weights[at + b] = units.signed() * UNIT;
  };
  // By the hash of a feature's name and the offset from which it is seen.
  const named = new Rows(units.int());
  for (let n = units.int(); n > 0; n--) {
    const key = nameKey(units.int(), units.short());
    read(named, named.add(key));
  }
  const contexts = CONTEXT_PARTS.map((parts) => {
    const rows = new Rows(units.int());
    for (let n = units.int(); n > 0; n--) {
      let key = 0;
      for (const part of parts)
        key = part === "kind" ? (key << KIND_BITS) | kinds[units.short()]! : (key << RULE_BITS) | units.short();
      read(rows, rows.add((key + 1) | 0));
    }
    return rows;
  });
  const add = (out: Float32Array, hash: number, offset: number) => {
    const at = named.at(nameKey(hash, offset));
    if (at !== -1) for (let b = 0; b < COUNT; b++) out[offset * COUNT + b]! += named.weights[at + b]!;
  };
  const edge = featureHash("-");
  const sums = new Float32Array(OFFSETS.length * COUNT);
  return {
    transition,
    contexts,
    edge: OFFSETS.map((_, o) => {
      const at = named.at(nameKey(edge, o));
      return at === -1 ? undefined : named.weights.subarray(at, at + COUNT);
    }),
    scoresOf(unit) {
      if (unit.scores) return unit.scores;
      sums.fill(0);
      for (const f of unit.own) add(sums, featureHash(f), 2);
      for (const f of unit.seen) {
        const hash = featureHash(f);
        add(sums, hash, 1);
        add(sums, hash, 3);
        if (f[0] === "e") continue;
        add(sums, hash, 0);
        add(sums, hash, 4);
      }
      // An array of its own for each unit and not a typed one, which costs V8 as much again to keep. The features were for this alone.
      unit.scores = Array.from(sums);
      unit.own = unit.seen = NO_FEATURES;
      return unit.scores;
    },
  };
}
