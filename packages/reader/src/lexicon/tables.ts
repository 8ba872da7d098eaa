import { build } from "./build.ts";
import { decode, encode } from "./compile.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * The tables made from the lines of the family files. In the built package `npm run build` puts another file in the place of this one:
 * the same tables compiled to text (`compile.ts`), so that a start costs milliseconds and the lines are not shipped twice.
 */
export const tables = (): Lexicon => decode(encode(build()));
