import { describe, expect, it } from "vitest";
import { bare } from "../../letters/fold.ts";
import { NOUNS } from "./index.ts";

const CLASSES = new Set(
  `person group role body place facility time unit money number weapon vehicle speech channel kin title victim act
  quantity document thing abstract material animal nature month weekday season day-part calendar holiday government
  military police legal law media medical education religious business criminal refugee worker activist diplomat armed
  rebel civilian security science sport killed injured taken crime illness disaster conflict protest event meeting
  motion emotion field direction part food drink plant body-part colour language energy art clothing housing cause
  purpose topic means according benefit weather mineral currency manner length weight area volume duration
  frequency rare`.split(/\s+/),
);
const lines = NOUNS.flatMap((text) => text.split("\n"))
  .map((l) => l.trim())
  .filter((l) => l && !l.startsWith("#"))
  .map((l) => l.split("|").map((f) => f.trim()));
const WORD = /^[\u0621-\u064A][\u0621-\u064A\u064B-\u0652]*$/;
const VOWELS = /[\u064B-\u0650\u0652]|[اويآ]/;

describe("nouns", () => {
  it("have five fields: a vocalised lemma, a gender, plurals, known classes, a gloss", () => {
    for (const fields of lines) {
      const at = fields.join(" | ");
      expect(fields, at).toHaveLength(5);
      const [lemma, gender, plurals, classes, gloss] = fields as [string, string, string, string, string];
      expect(lemma, at).toMatch(WORD);
      expect(lemma, at).toMatch(VOWELS);
      expect(["m", "f", "mf", "m+ة"], at).toContain(gender);
      for (const p of plurals.split(" ")) expect(p === "-" || p === "ون" || p === "ات" || WORD.test(p), at).toBe(true);
      for (const c of classes.split(" ")) expect(CLASSES.has(c), `${c} in ${at}`).toBe(true);
      expect(gloss, at).not.toBe("");
    }
  });

  it("carry their vowels: every letter but the last and long ones has a mark", () => {
    for (const [lemma, , plurals] of lines) {
      for (const word of [lemma!, ...plurals!.split(" ")]) {
        if (word === "-" || word === "ون" || word === "ات" || word === "اللَّه") continue;
        const letters = word.match(/[\u0621-\u064A][\u064B-\u0652]*/g)!;
        letters.slice(0, -1).forEach((l, i) => {
          expect(l.length > 1 || /[اويىآ]/.test(l) || letters[i + 1]![0] === "ة", `${l} in ${word}`).toBe(true);
        });
      }
    }
  });

  it("end in ة where they are masculine only as people do", () => {
    for (const [lemma, gender, , classes] of lines) {
      if (lemma!.endsWith("ة") && gender === "m") expect(classes).toMatch(/person|group|month/);
    }
  });

  it("stand once", () => {
    const seen = new Set<string>();
    for (const [lemma] of lines) {
      expect(seen.has(lemma!), lemma).toBe(false);
      seen.add(lemma!);
    }
  });

  it.each([
    ["وزير", "m+ة", "وزراء", "role"],
    ["حرب", "f", "حروب", "conflict"],
    ["قتيل", "m", "قتلى", "killed"],
    ["مطار", "m", "ات", "facility"],
    ["طريق", "mf", "طرق", "place"],
    ["مستشفى", "m", "مستشفيات", "facility"],
    ["دولار", "m", "ات", "money"],
    ["كيلومتر", "m", "ات", "unit"],
    ["رمضان", "m", "-", "month"],
    ["تشرين", "m", "-", "month"],
    ["أربعاء", "m", "-", "weekday"],
    ["مظاهرة", "f", "ات", "protest"],
    ["غارة", "f", "ات", "act"],
    ["قاض", "m", "قضاة", "legal"],
  ])("%s is %s, its plural %s, of class %s", (lemma, gender, plural, cls) => {
    const found = lines.filter(([l, g]) => bare(l!) === lemma && g === gender);
    expect(found.some((f) => bare(f[2]!).split(" ").includes(plural) && f[3]!.split(" ").includes(cls))).toBe(true);
  });
});
