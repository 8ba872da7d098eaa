import adverbs from "./adverbs.ts";
import conjunctions from "./conjunctions.ts";
import numerals from "./numerals.ts";
import particles from "./particles.ts";
import prepositions from "./prepositions.ts";
import pronouns from "./pronouns.ts";
import quantifiers from "./quantifiers.ts";

/** Function words, one text a family: `form | lemma | UPOS | features | classes | gloss`. */
export const FUNCTION_FAMILIES: Readonly<Record<string, string>> = {
  prepositions,
  conjunctions,
  pronouns,
  particles,
  quantifiers,
  numerals,
  adverbs,
};
/** The texts alone, in the same order. */
export const FUNCTION_WORDS: readonly string[] = Object.values(FUNCTION_FAMILIES);
