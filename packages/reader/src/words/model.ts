import { WEIGHTS } from "./weights.generated.ts";

/** The learned weights of the choice among readings; see docs/words-model.md for data, training and gain. */
export interface WordModel {
  readonly weight: (feature: string) => number;
  /** Numbers of the tags that the model knows; others share the number of `?`. */
  readonly tag: (name: string) => number;
  readonly tags: number;
  readonly transition: Float32Array;
  readonly common: ReadonlySet<string>;
}

let loaded: WordModel | undefined;
/** The model, read from its file at the first call. */
export const wordModel = (): WordModel => (loaded ??= parse(WEIGHTS));

/** Reads the model's text: a line of tags, a line of common spellings, then `feature<TAB>weight` lines, hundredths. */
export function parse(text: string): WordModel {
  const rows = text.split("\n");
  const names = ["?", ...(rows[0] ?? "").split(" ").filter(Boolean)];
  const ids = new Map(names.map((n, i) => [n, i]));
  const common = new Set((rows[1] ?? "").split(" ").filter(Boolean));
  const weights = new Map<string, number>();
  const transition = new Float32Array(names.length * names.length);
  for (let i = 2; i < rows.length; i++) {
    const row = rows[i]!;
    const cut = row.lastIndexOf("\t");
    if (cut < 0) continue;
    const feature = row.slice(0, cut);
    const value = Number(row.slice(cut + 1)) / 100;
    if (feature.startsWith(">")) {
      const [a, b] = feature.slice(1).split(" > ");
      const x = ids.get(a!);
      const y = ids.get(b!);
      if (x !== undefined && y !== undefined) transition[x * names.length + y] = value;
    } else weights.set(feature, value);
  }
  return { weight: (f) => weights.get(f) ?? 0, tag: (n) => ids.get(n) ?? 0, tags: names.length, transition, common };
}
