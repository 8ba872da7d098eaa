import * as lists from "../weights.ts";
import { SIZE } from "./features.ts";
import { FOREST } from "./forest.generated.ts";
import { type Forest, parseForest } from "./forest.ts";
import { PAIR_SIZE } from "./pairs.ts";
import { WEIGHTS } from "./weights.generated.ts";

/** Weights of who acts, of whom it is done to, and of what the two are to each other; and the forest that has the last word, where there is one. */
export type Weights = readonly [Float32Array, Float32Array, Float32Array, Forest?];

/** Weights are kept as whole numbers of this part of one. */
const UNIT = 1 / 32;

let read: Weights | undefined;
/** The learned weights; see docs/parties-model.md. */
export const partyWeights = (): Weights => (read ??= parseWeights(WEIGHTS, FOREST));

/** Both roles' weights and those of pairs, with a line break between them, and a forest. */
export function parseWeights(text: string, forest = ""): Weights {
  const [actors = "", recipients = "", pairs = ""] = text.split("\n");
  return [
    lists.parseWeights(actors, SIZE, UNIT),
    lists.parseWeights(recipients, SIZE, UNIT),
    lists.parseWeights(pairs, PAIR_SIZE, UNIT),
    parseForest(forest),
  ];
}

export const writeWeights = ([actors, recipients, pairs]: Weights): string =>
  [actors, recipients, pairs].map((w) => lists.writeWeights(w, UNIT)).join("\n");
