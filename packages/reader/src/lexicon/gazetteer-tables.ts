import { encodeGazetteer, type GazetteerTables, gazetteerLines } from "./gazetteer-build.ts";

/**
 * The gazetteer made from the lines of its files. In the built package `npm run build` puts another file in the place of
 * this one: the same tables as text (`scripts/compile-lexicon.mjs`), so that a start costs milliseconds.
 */
export const gazetteerTables = (): GazetteerTables => encodeGazetteer(gazetteerLines());
