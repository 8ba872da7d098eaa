import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { areCopies } from "../src/compare/copies.ts";
import { shinglesOf, sketchOf } from "../src/compare/shingles.ts";
import { language } from "./reading.ts";

const NEWS = resolve(import.meta.dirname, "../../../../shared/data/text/news-3000.jsonl");
const EVERY = 40;

/** A generator of numbers from 0 to 1 that gives the same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
const chance = numbers(11);
const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
const sentences = (text: string): string[] => text.split(/(?<=[.!؟\n])\s+/).filter((s) => s.trim());

const SOURCES = ["مصادر مطلعة", "مسؤول كبير", "متحدث رسمي", "وكالة أخرى", "شهود عيان"];
const SAID = /^(و?(?:قال|أكد|أوضح|ذكر|أعلن|كشف|أضاف|أشار)\S*)\s+\S+(\s+\S+)?/u;

/** What an outlet does to a wire's text. */
const cut = (text: string): string => {
  const all = sentences(text);
  return all.slice(0, Math.max(2, Math.ceil(all.length * (0.4 + 0.4 * chance())))).join(" ");
};
const reordered = (text: string): string => {
  const all = sentences(text);
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all.join(" ");
};
const reattributed = (text: string): string =>
  `${sentences(text)
    .map((s) => s.replace(SAID, () => `وقال ${pick(SOURCES)}`).replace(/\d+/g, (n) => String(Number(n) + 1)))
    .join(" ")} نقلا عن ${pick(SOURCES)}`;
const MAKES = { cut, reordered, reattributed, all: (t: string) => reattributed(reordered(cut(t))) };

const there = existsSync(NEWS);
describe.skipIf(!there)(`copies of one text${there ? "" : " (skipped: no reports at hand)"}`, () => {
  const texts = there
    ? readFileSync(NEWS, "utf8")
        .trim()
        .split("\n")
        .filter((_, i) => i % EVERY === 0)
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : [];
  const shingles = (text: string) => shinglesOf(language.words(text).stems.split(" ").filter(Boolean));
  // As the archive does it: candidates by sketch, then shingle by shingle.
  const found = (a: Uint32Array, b: Uint32Array) => {
    const sketch = new Set(sketchOf(a));
    return sketchOf(b).filter((h) => sketch.has(h)).length >= 2 && areCopies(a, b);
  };

  it("are found, and different texts are told apart: precision and recall at least 0.97", () => {
    const originals = texts.map(shingles);
    let right = 0;
    let missed = 0;
    let wrong = 0;
    for (const make of Object.values(MAKES))
      for (const [i, text] of texts.entries()) {
        const made = shingles(make(text));
        for (const [j, original] of originals.entries()) {
          // Reports that are copies of each other in the corpus itself are no mistake.
          if (i !== j && areCopies(originals[i]!, original)) continue;
          const same = found(original, made);
          if (i === j && same) right++;
          else if (i === j) missed++;
          else if (same) wrong++;
        }
      }
    const precision = right / (right + wrong);
    const recall = right / (right + missed);
    expect({ precision, recall, ok: precision >= 0.97 && recall >= 0.97 }).toMatchObject({ ok: true });
    console.log(`copies: ${right + missed} made pairs, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
  });
});
