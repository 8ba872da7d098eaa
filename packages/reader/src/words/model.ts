import { agreement, agreementKind, CONCORDS, type Context } from "./choose.ts";
import { WEIGHTS } from "./weights.generated.ts";

/** The learned weights of the choice among readings; see docs/words-model.md for data, training and gain. */
export interface WordModel extends Context {
  readonly weight: (feature: string) => number;
  /** Numbers of the tags that the model knows; others share the number of `?`. */
  readonly tag: (name: string) => number;
  /** Spellings that have features of their own, numbered from 1. */
  readonly common: ReadonlyMap<string, number>;
}

let loaded: WordModel | undefined;
/** The model, read from its file at the first call. */
export const wordModel = (): WordModel => (loaded ??= parse(WEIGHTS));
/** Sets another model, for training. */
export const useModel = (text: string): void => {
  loaded = parse(text);
};

/**
 * Reads the model's text: a line of tags, a line of common spellings, then `feature<TAB>weight` lines, hundredths. A feature of
 * neighbours is `> tag tag`, `< tag spelling` (after it), `^ tag spelling` (before it), `= agreement`.
 */
export function parse(text: string): WordModel {
  const rows = text.split("\n");
  const names = ["?", ...(rows[0] ?? "").split(" ").filter(Boolean)];
  const ids = new Map(names.map((n, i) => [n, i]));
  const common = new Map((rows[1] ?? "").split(" ").map((w, i) => [w, i + 1]));
  const weights = new Map<string, number>();
  const agreements = new Map<string, number>();
  const tags = names.length;
  const commons = common.size + 1;
  const transition = new Float32Array(tags * tags);
  const left = new Float32Array(tags * commons);
  const right = new Float32Array(tags * commons);
  for (let i = 2; i < rows.length; i++) {
    const row = rows[i]!;
    const cut = row.lastIndexOf("\t");
    if (cut < 0) continue;
    const feature = row.slice(0, cut);
    const value = Number(row.slice(cut + 1)) / 100;
    if (row[1] !== " ") {
      weights.set(feature, value);
      continue;
    }
    const [kind, a, b] = feature.split(" ");
    if (kind === ">") transition[ids.get(a!)! * tags + ids.get(b!)!] = value;
    else if (kind === "<") left[ids.get(a!)! * commons + common.get(b!)!] = value;
    else if (kind === "^") right[ids.get(a!)! * commons + common.get(b!)!] = value;
    else if (kind === "=") agreements.set(feature.slice(2), value);
    else weights.set(feature, value);
  }
  return {
    weight: (f) => weights.get(f) ?? 0,
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
