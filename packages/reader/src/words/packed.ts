import { pack } from "./pack.ts";
import { WEIGHTS } from "./weights.generated.ts";

/**
 * The weights made ready for reading. In the built package `npm run build` puts another file in the place of this one, with the text that
 * `pack` makes, so that a start need not take the readable lines apart.
 */
export const packed = (): string => pack(WEIGHTS);
