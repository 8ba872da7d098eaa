import { COUNT } from "./labels.ts";
import { kindId, type Unit } from "./unit.ts";
import { WEIGHTS } from "./weights.generated.ts";

/** Weights of the model of names, decoded once; see docs/names-model.md for data, training and gain. */
export interface NameModel {
  readonly transition: Float64Array;
  /** Scores a label of a token's unit: itself, then as seen by the tokens after and before it, from -2 to 2. */
  scoresOf(unit: Unit): Float32Array;
  /** Weights a label of a context family, by the context's number; see `contexts`. */
  readonly contexts: readonly Rows[];
  /** What stands before the first and after the last token, from -2 to 2. */
  readonly edge: readonly (Float32Array | undefined)[];
}

/**
 * Rows of weights, one a label, by whole numbers: the keys in a table of a power of two of places, at the first free place
 * from their hash on, since eight rows are looked up for every token that the model reads.
 */
export class Rows {
  private readonly mask: number;
  /** Keys from 1 on (a number of a context is not negative); 0 is a free place. */
  private readonly keys: Int32Array;
  readonly weights: Float32Array;

  /** `rows` gives a number's row in `weights`, which holds `COUNT` to a row. */
  constructor(rows: ReadonlyMap<number, number>, weights: Float32Array) {
    let places = 8;
    while (places < rows.size * 2.5) places *= 2;
    this.mask = places - 1;
    this.keys = new Int32Array(places);
    this.weights = new Float32Array(places * COUNT);
    for (const [k, row] of rows) {
      let at = hash(k) & this.mask;
      while (this.keys[at] !== 0) at = (at + 1) & this.mask;
      this.keys[at] = (k + 1) | 0;
      for (let b = 0; b < COUNT; b++) this.weights[at * COUNT + b] = weights[row * COUNT + b]!;
    }
  }

  /** Where in `weights` the row of a number begins, -1 where it has none. */
  at(k: number): number {
    const { keys, mask } = this;
    const sought = (k + 1) | 0;
    let at = hash(k) & mask;
    for (;;) {
      const here = keys[at]!;
      if (here === sought) return at * COUNT;
      if (here === 0) return -1;
      at = (at + 1) & mask;
    }
  }
}
const hash = (k: number): number => {
  const h = Math.imul(k, 0x9e3779b1);
  return h ^ (h >>> 15);
};

/** Weights in the file are whole numbers of this. */
const UNIT = 1 / 50;
const OFFSETS = ["-2", "-1", "0", "1", "2"];
let loaded: NameModel | undefined;
/** The model, decoded at the first call. */
export const nameModel = (): NameModel => (loaded ??= parse(WEIGHTS));

/** Reads the model's text: a line of transitions, then `family name<TAB>weights` lines, one weight a label. */
export function parse(text: string): NameModel {
  const lines = text.split("\n");
  const transition = new Float64Array(COUNT * COUNT);
  (lines[0] ?? "").split(";").forEach((row, a) => {
    row.split(",").forEach((w, b) => {
      transition[a * COUNT + b] = Number(w) * UNIT;
    });
  });
  const weights = new Float32Array(lines.length * COUNT);
  const contexts = Array.from({ length: 8 }, () => new Map<number, number>());
  /** By the name of a feature, for each offset the line that has its weights, 0 for none. */
  const byName = new Map<string, Int32Array>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const tab = line.lastIndexOf("\t");
    const space = line.indexOf(" ");
    if (tab < 0 || space < 0) continue;
    readWeights(line, tab + 1, weights, i * COUNT);
    const family = line.slice(0, space);
    const name = line.slice(space + 1, tab);
    if (family[0] === "@") {
      contexts[Number(family.slice(1))]!.set(contextId(Number(family.slice(1)), name), i);
      continue;
    }
    const offset = OFFSETS.indexOf(family);
    if (offset < 0) continue;
    let at = byName.get(name);
    if (!at) byName.set(name, (at = new Int32Array(OFFSETS.length)));
    at[offset] = i;
  }
  const edge = byName.get("-");
  return {
    transition,
    contexts: contexts.map((rows) => new Rows(rows, weights)),
    edge: OFFSETS.map((_, o) => (edge?.[o] ? weights.subarray(edge[o] * COUNT, (edge[o] + 1) * COUNT) : undefined)),
    scoresOf(unit) {
      if (unit.scores) return unit.scores;
      const out = new Float32Array(OFFSETS.length * COUNT);
      const add = (rows: Int32Array, o: number) => {
        const row = rows[o]! * COUNT;
        if (row !== 0) for (let b = 0; b < COUNT; b++) out[o * COUNT + b]! += weights[row + b]!;
      };
      for (const f of unit.own) {
        const rows = byName.get(f);
        if (rows) add(rows, 2);
      }
      for (const f of unit.seen) {
        const rows = byName.get(f);
        if (!rows) continue;
        add(rows, 1);
        add(rows, 3);
        if (f[0] === "e") continue;
        add(rows, 0);
        add(rows, 4);
      }
      unit.scores = out;
      return out;
    },
  };
}

/** Whole numbers parted by commas, an empty one 0, from `at` to the end of a line. */
function readWeights(line: string, at: number, out: Float32Array, row: number): void {
  let b = 0;
  let n = 0;
  let sign = 1;
  for (let i = at; i <= line.length; i++) {
    const c = i === line.length ? 44 : line.charCodeAt(i);
    if (c === 45) sign = -1;
    else if (c !== 44) n = n * 10 + c - 48;
    else {
      out[row + b++] = sign * n * UNIT;
      n = 0;
      sign = 1;
    }
  }
}

/** The number by which `contexts` looks a context up; numbers of kinds are those of this run. */
function contextId(family: number, name: string): number {
  const parts = name.split(" ");
  if (family === 5 || family === 6) return (Number(parts[0]) << 3) | Number(parts[1]);
  const id = (k: string) => (k === "-" ? 0 : kindId(k));
  if (family === 7) return (Number(parts[0]) << 10) | id(parts[1]!);
  return parts.reduce((n, k) => (n << 10) | id(k), 0);
}
