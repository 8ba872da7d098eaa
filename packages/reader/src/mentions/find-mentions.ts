import type { Phrases } from "../phrases/phrases.ts";
import type { Trace } from "../rules/rule.ts";
import type { Mentions } from "./mentions.ts";

/** Placeholder. */
export function findMentions(phrases: Phrases, _trace?: Trace): Mentions {
  return { items: [], of: new Int32Array(phrases.words.count).fill(-1) };
}
