import { findPhrases } from "../phrases/find-phrases.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { readTimes } from "../times/read-times.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import type { Figures } from "./figures.ts";
import { readFigures } from "./read-figures.ts";

/** The figures of a text by themselves, for tests: no names, published on 18 October 2018. */
export function figuresOf(text: string, made?: string[]): Figures {
  const words = analyze(tokenize(splitSentences(text)));
  const mentions = { items: [], of: new Int32Array(words.count).fill(-1) };
  const times = readTimes(words, mentions, "2018-10-18");
  return readFigures(
    findPhrases(words),
    mentions,
    times,
    made && { woke() {}, stopped() {}, made: (rule) => void made.push(rule) },
  );
}

