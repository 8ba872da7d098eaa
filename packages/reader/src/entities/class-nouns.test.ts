import { describe, expect, it } from "vitest";
import { findMentions } from "../mentions/find-mentions.ts";
import { findClauses } from "../phrases/find-clauses.ts";
import { findPhrases } from "../phrases/find-phrases.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { CLASS_NOUNS, REPEATS } from "./class-nouns.corpus.ts";
import { resolveEntities } from "./resolve-entities.ts";

function entitiesOf(text: string) {
  const phrases = findPhrases(analyze(tokenize(splitSentences(text))));
  return resolveEntities(findMentions(phrases), findClauses(phrases)).items;
}

describe("whom a definite class noun comes back to", () => {
  it.each(CLASS_NOUNS)("%s (%s): %s", (text, noun, name) => {
    const at = text.lastIndexOf(noun);
    const found = entitiesOf(text).filter(
      (e) =>
        e.kind !== "group" &&
        e.mentions.some((m) => m.form === "nominal" && m.start === at && m.end === at + noun.length),
    );
    expect(found.map((e) => e.name)).toEqual(name === "" ? [] : [name]);
  });
});

describe("unnamed groups that come back", () => {
  it.each(REPEATS)("%s (%s, %s): %s", (text, first, second, same) => {
    const group = (said: string) => {
      const at = text.lastIndexOf(said);
      return entitiesOf(text).find((e) => e.kind === "group" && e.mentions.some((m) => m.start === at))?.id;
    };
    expect(group(first)).toBeDefined();
    expect(group(first) === group(second)).toBe(same);
  });
});
