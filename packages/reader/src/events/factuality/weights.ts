import { parseWeights, writeWeights } from "../weights.ts";
import { SIZE, STATUSES } from "./signs.ts";
import { WEIGHTS } from "./weights.generated.ts";

/** Weights are kept as whole numbers of this part of one: there are many, and coarser ones decide the same. */
const UNIT = 1 / 16;

let read: Float32Array | undefined;
/** The learned weights of all statuses, one after the other; see docs/factuality-model.md. */
export const statusWeights = (): Float32Array => (read ??= parseStatusWeights(WEIGHTS));

export const parseStatusWeights = (text: string): Float32Array => parseWeights(text, SIZE * STATUSES.length, UNIT);
export const writeStatusWeights = (weights: Float32Array): string => writeWeights(weights, UNIT);
