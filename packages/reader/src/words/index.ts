/**
 * The Arabic analyser by itself: sentences, tokens, words with lemma, part of speech and features, phrases, clauses, tree.
 *
 * @example
 * import { analyze } from "@isnad/reader/words";
 * const { words } = analyze("وقال الوزير إن الاجتماع انتهى.");
 * words.reading[1].lemma; // "قال"
 */
import { findClauses } from "../phrases/find-clauses.ts";
import { findPhrases } from "../phrases/find-phrases.ts";
import { findTree } from "../phrases/find-tree.ts";
import type { Clauses, Phrases, Predicates, Tree } from "../phrases/phrases.ts";
import type { Sentences } from "../sentences/sentences.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { analyze as analyzeTokens } from "./analyze.ts";
import type { Words } from "./words.ts";

export { key as fold } from "../letters/fold.ts";
export { ClauseKind, PredicateKind, Role } from "../phrases/phrases.ts";
export { Kind } from "../tokens/tokens.ts";
export * from "./features.ts";
export { Part, type Reading } from "./words.ts";
export type { Clauses, Phrases, Predicates, Sentences, Tokens, Tree, Words };

export interface Analysis {
  readonly sentences: Sentences;
  readonly tokens: Tokens;
  readonly words: Words;
  readonly phrases: Phrases;
  readonly clauses: Clauses;
  /** Made when it is first asked for: it costs more than all that is below it. */
  readonly tree: Tree;
}

/** Cuts a text into words, clitics apart, and no further. Offsets are UTF-16 code units of `text`, half-open. */
export const splitWords = (text: string): Words => analyzeTokens(tokenize(splitSentences(text)));

/** Reads a text up to its clauses. Offsets are UTF-16 code units of `text`, half-open. Any string is read. */
export function analyze(text: string): Analysis {
  const sentences = splitSentences(text);
  const tokens = tokenize(sentences);
  const words = analyzeTokens(tokens);
  const phrases = findPhrases(words);
  const clauses = findClauses(phrases);
  let tree: Tree | undefined;
  return {
    sentences,
    tokens,
    words,
    phrases,
    clauses,
    get tree() {
      tree ??= findTree(clauses);
      return tree;
    },
  };
}
