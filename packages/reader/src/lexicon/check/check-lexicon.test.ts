import { describe, expect, it } from "vitest";
import { bare } from "../../letters/fold.ts";
import { items } from "../family.ts";
import { checkLexicon } from "./check-lexicon.ts";
import { type Listed, listed, type Sort } from "./listed.ts";
import { sharedForms } from "./shared-forms.ts";

const entry = (sort: Sort, line: string): Listed => {
  const fields = line.split("|").map((f) => f.trim());
  const lemma = sort === "function" ? fields[1]! : fields[0]!;
  return { sort, line: { file: "nouns/trial", line: 1, fields }, lemma, bare: bare(lemma), forms: [fields[0]!] };
};
const count = (sort: Sort) => listed().filter((e) => e.sort === sort).length;

describe("the lexicon", () => {
  it("has no faults", () => expect(checkLexicon()).toEqual([]));

  it("is wide: verbs with frames, nouns and adjectives, function words", () => {
    const framed = listed().filter((e) => e.sort === "verb" && items(e.line.fields[2]).length > 0);
    expect(framed.length).toBeGreaterThanOrEqual(2500);
    expect(count("noun") + count("adjective")).toBeGreaterThanOrEqual(6600);
    expect(count("function")).toBeGreaterThanOrEqual(1100);
  });
});

describe("the check tells of", () => {
  const kinds = (...lines: Listed[]) => checkLexicon(lines).map((f) => f.kind);
  it.each<[string, Sort, string]>([
    ["a missing field", "noun", "قِطَار | m | ات | vehicle"],
    ["a lemma without vowels", "noun", "قطار | m | ات | vehicle | train"],
    ["a plural without vowels", "noun", "قِطَار | m | قطارات | vehicle | train"],
    ["a missing gloss", "adjective", "كَبِير | ة | كِبَار | |"],
    ["a root of one letter", "verb", "ق I a-u | - | ه | say | say"],
    ["form I without its vowels", "verb", "قول I | - | ه | say | say"],
    ["a verb that says not what it is about", "verb", "قول I a-u | - | ه | often | say"],
    ["a function word without a class", "function", "إِلَى | إِلَى | ADP | | | to"],
  ])("malformed lines: %s", (_, sort, line) => expect(kinds(entry(sort, line))).toContain("malformed"));

  it.each<[string, Sort, string]>([
    ["class", "noun", "قِطَار | m | ات | trains | train"],
    ["gender", "noun", "قِطَار | n | ات | vehicle | train"],
    ["frame", "verb", "قول I a-u | قَوْل | ه بجانب | say | say"],
    ["feature", "function", "إِلَى | إِلَى | ADP | Case=Dat | preposition | to"],
    ["part of speech", "function", "إِلَى | إِلَى | PREP | | preposition | to"],
  ])("an unknown %s", (_, sort, line) => expect(kinds(entry(sort, line))).toContain("unknown"));

  it("an entry that stands twice", () => {
    const line = "قِطَار | m | ات | vehicle | train";
    expect(kinds(entry("noun", line), entry("noun", line))).toEqual(["duplicate"]);
  });

  it("a spelling that two entries share without its being declared", () => {
    const two = [entry("noun", "قِطَار | m | ات | vehicle | train"), entry("noun", "قَطَّار | m | ات | person | x")];
    expect(kinds(...two)).toEqual(["shared"]);
    expect(sharedForms(two)[0]).toMatchObject({ form: "قطار", declared: false });
  });
});
