import { describe, expect, it } from "vitest";
import { bare } from "../../letters/fold.ts";
import { ADJECTIVES } from "./index.ts";

const CLASSES = new Set(
  `nisba town-nisba people politics war economy weapon deictic former evaluative comparison calendar time person role group kin
  victim colour quantity direction ordinal quality`.split(/\s+/),
);
const lines = ADJECTIVES.flatMap((text) => text.split("\n"))
  .map((l) => l.trim())
  .filter((l) => l && !l.startsWith("#"))
  .map((l) => l.split("|").map((f) => f.trim()));
const WORD = /^[\u0621-\u064A][\u0621-\u064A\u064B-\u0652]*$/;

describe("adjectives", () => {
  it("have five fields: a vocalised lemma, a feminine, plurals, known classes, a gloss", () => {
    for (const fields of lines) {
      const at = fields.join(" | ");
      expect(fields, at).toHaveLength(5);
      const [lemma, feminine, plurals, classes, gloss] = fields as [string, string, string, string, string];
      expect(lemma, at).toMatch(WORD);
      expect(feminine === "ة" || feminine === "-" || WORD.test(feminine), at).toBe(true);
      for (const p of plurals.split(" ")) expect(p === "-" || p === "ون" || p === "ات" || WORD.test(p), at).toBe(true);
      for (const c of classes.split(" ").filter(Boolean)) {
        expect(CLASSES.has(c) || /^country:[A-Z]{2}$/.test(c) || c === "body:UN", `${c} in ${at}`).toBe(true);
      }
      expect(gloss, at).not.toBe("");
    }
  });

  it("carry their vowels: every letter but the last and long ones has a mark", () => {
    for (const [lemma, feminine, plurals] of lines) {
      for (const word of [lemma!, feminine!, ...plurals!.split(" ")]) {
        if (["-", "ون", "ات", "ة"].includes(word)) continue;
        const letters = word.match(/[\u0621-\u064A][\u064B-\u0652]*/g)!;
        letters.slice(0, -1).forEach((l, i) => {
          expect(l.length > 1 || /[اويىآ]/.test(l) || letters[i + 1]![0] === "ة", `${l} in ${word}`).toBe(true);
        });
      }
    }
  });

  it("of a nisba end in a doubled ي", () => {
    for (const [lemma, , , classes] of lines) {
      if (classes!.startsWith("nisba") && lemma !== "مُسْلِم") expect(lemma).toMatch(/ي\u0651$/);
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
    ["عربي", "عرب", "nisba"],
    ["كردي", "أكراد", "nisba"],
    ["تركي", "أتراك", "country:TR"],
    ["ألماني", "ألمان", "country:DE"],
    ["سوري", "ون", "country:SY"],
    ["مغربي", "مغاربة", "country:MA"],
    ["بنيني", "ون", "country:BJ"],
    ["أكبر", "-", "comparison"],
    ["أعمى", "عميان", ""],
  ])("%s has the plural %s and the class %s", (lemma, plural, cls) => {
    const found = lines.find(([l]) => bare(l!) === lemma)!;
    if (plural !== "-") expect(bare(found[2]!).split(" ")).toContain(plural);
    if (cls) expect(found[3]!.split(" ")).toContain(cls);
  });
});
