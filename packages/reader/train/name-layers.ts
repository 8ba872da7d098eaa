import { type ByRules, namesByRules } from "../src/mentions/find-mentions.ts";
import { findPhrases } from "../src/phrases/find-phrases.ts";
import { splitSentences } from "../src/sentences/split-sentences.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import { analyze } from "../src/words/analyze.ts";

/** A sentence as the rules of names leave it to the model. */
export const analyzeNames = (text: string): ByRules =>
  namesByRules(findPhrases(analyze(tokenize(splitSentences(text)))));
