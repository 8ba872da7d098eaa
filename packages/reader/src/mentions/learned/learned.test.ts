import { describe, expect, it } from "vitest";
import { findPhrases } from "../../phrases/find-phrases.ts";
import { splitSentences } from "../../sentences/split-sentences.ts";
import { tokenize } from "../../tokens/tokenize.ts";
import { analyze } from "../../words/analyze.ts";
import { findMentions } from "../find-mentions.ts";
import { begin, COUNT, KINDS } from "./labels.ts";
import { Lattice } from "./lattice.ts";
import { LEARNED } from "./learned.ts";

const learned = (text: string): string[] =>
  findMentions(findPhrases(analyze(tokenize(splitSentences(text)))))
    .items.filter((m) => m.rule === LEARNED)
    .map((m) => `${m.name}=${m.kind}`);

describe("the model of names", () => {
  it.each([
    ["وكان كوتروسكي قد تولى منصبه العام الماضي.", ["كوتروسكي=person"]],
    ["وكان غاميروف قد شارك في المباراة.", ["غاميروف=person"]],
  ])("sees what no rule reads: %s", (text, due) => {
    expect(learned(text)).toEqual(due);
  });
  it.each([
    "وقال اليمنيون إنهم متعبون.",
    "واحتج مئات من اللبنانيين على الأسعار.",
    "وأكد السفير الفرنسي أن الطريق مفتوح.",
    "وهنأ المفتي المسلمين بالعيد.",
  ])("bars what the guidelines leave out: %s", (text) => {
    expect(learned(text)).toEqual([]);
  });
});

describe("the lattice", () => {
  const lattice = new Lattice(new Float64Array(COUNT * COUNT));
  it("begins no name with a further word, and sums to one", () => {
    lattice.reset(3, true, true);
    for (let i = 0; i < 3; i++) lattice.scores[i * COUNT + begin(0) + 1] = 5;
    const path = new Int8Array(3);
    lattice.best(path);
    expect(path[0]! % 2 === 1 || path[0] === 0).toBe(true);
    lattice.sum();
    for (let i = 0; i < 3; i++) {
      let all = 0;
      for (let b = 0; b < COUNT; b++) all += lattice.marginal(i, b);
      expect(all).toBeCloseTo(1, 6);
    }
  });
  it("a name is as probable as all paths that hold it", () => {
    lattice.reset(2);
    lattice.scores.set([0.3, 1, 0.2, 0.1, 0.4, -1, 0.5, 0.1, -0.2, 0.7, 0, 0.3, 0.6, -0.4]);
    lattice.sum();
    let one = 0;
    KINDS.forEach((_, k) => {
      one += lattice.span(0, 1, begin(k)) + lattice.span(0, 2, begin(k));
    });
    expect(one + lattice.marginal(0, 0)).toBeCloseTo(1, 6);
  });
});
