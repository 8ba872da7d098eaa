import { parseWeights } from "../weights.ts";
import { SIZE } from "./signs.ts";
import { WEIGHTS } from "./weights.generated.ts";

let read: Float32Array | undefined;
/** The learned weights; see docs/dating-model.md. */
export const dateWeights = (): Float32Array => (read ??= parseWeights(WEIGHTS, SIZE));
