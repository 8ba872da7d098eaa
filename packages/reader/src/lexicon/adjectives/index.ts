import ideas from "./ideas.ts";
import nisba from "./nisba.ts";
import qualities from "./qualities.ts";

/** Adjectives, one text a family: `lemma | feminine | plurals | classes | gloss`. */
export const ADJECTIVES: readonly string[] = [nisba, ideas, qualities];
