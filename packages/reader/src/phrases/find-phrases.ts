import type { Words } from "../words/words.ts";
import type { Phrases } from "./phrases.ts";

/** Finds the noun phrases. Placeholder. */
export function findPhrases(words: Words): Phrases {
  const none = new Int32Array(0);
  const minus = () => new Int32Array(words.count).fill(-1);
  return { words, count: 0, first: none, last: none, head: none, next: none, preposition: none, at: minus(), of: minus() };
}
