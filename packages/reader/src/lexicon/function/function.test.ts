import { describe, expect, it } from "vitest";
import { bare, key } from "../../letters/fold.ts";
import { FIELDS, UPOS } from "../../words/features.ts";
import { FUNCTION_WORDS } from "./index.ts";

const lines = FUNCTION_WORDS.flatMap((text) => text.split("\n"))
  .map((l) => l.trim())
  .filter((l) => l && !l.startsWith("#"))
  .map((l) => l.split("|").map((f) => f.trim()));
const known = new Map(FIELDS.map((f) => [f.name, new Set(f.values)]));

describe("function words", () => {
  it("are many", () => expect(lines.length).toBeGreaterThan(900));

  it("have six fields, a known part of speech, known features, classes and a gloss", () => {
    for (const fields of lines) {
      const at = fields.join(" | ");
      expect(fields, at).toHaveLength(6);
      const [form, lemma, upos, features, classes, gloss] = fields;
      expect(form, at).toMatch(/^[\u0621-\u064A\u064B-\u0652]+$/);
      expect(lemma, at).toMatch(/^[\u0621-\u064A\u064B-\u0652]+$/);
      expect(UPOS as readonly string[], at).toContain(upos);
      expect(classes, at).not.toBe("");
      expect(gloss, at).not.toBe("");
      for (const feature of features!.split(";").filter(Boolean)) {
        const [name, value] = feature.split("=");
        expect(known.get(name!)?.has(value!), `${at}: ${feature}`).toBe(true);
      }
    }
  });

  it("stand once: no form has the same lemma, part of speech and features twice", () => {
    const seen = new Set<string>();
    for (const [form, lemma, upos, features] of lines) {
      const k = `${bare(form!)} ${lemma} ${upos} ${features}`;
      expect(seen.has(k), k).toBe(false);
      seen.add(k);
    }
  });

  it.each([
    ["إن", ["inna", "condition"]],
    ["أن", ["anna", "an"]],
    ["ما", ["relative", "negation", "question"]],
    ["من", ["preposition", "relative", "question"]],
    ["لا", ["negation"]],
    ["لكن", ["lakinna", "lakin"]],
    ["اللتين", ["relative"]],
    ["هؤلاء", ["demonstrative"]],
    ["مائتين", ["cardinal"]],
    ["ثلاثمائة", ["cardinal"]],
    ["مئتي", ["cardinal"]],
    ["الثلاثة", ["cardinal"]],
    ["الحادي", ["ordinal"]],
    ["الأولى", ["ordinal"]],
    ["لسنا", ["negation"]],
    ["غدا", ["time-adverb"]],
    ["حوالي", ["approximation"]],
  ])("%s is read as %j", (form, classes) => {
    const found = new Set(lines.filter(([f]) => key(f!) === key(form)).flatMap((l) => l[4]!.split(" ")));
    for (const c of classes) expect([...found]).toContain(c);
  });
});
