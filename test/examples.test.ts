import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { validateArticle } from "@isnad/record/schema";
import { describe, expect, it } from "vitest";
import { EXAMPLES, examples } from "./examples.ts";

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe("examples", () => {
  it("are eight at least, by four outlets at least", () => {
    expect(examples.size).toBeGreaterThanOrEqual(8);
    expect(new Set([...examples.values()].map((e) => e.outlet)).size).toBeGreaterThanOrEqual(4);
  });
  it.each([...examples])("%s is a whole article of an outlet that is marked as imagined", (file, example) => {
    const result = validateArticle(example);
    expect(result).toEqual({ ok: true, article: example });
    expect(example.id).toBe(basename(file, ".json"));
    expect(example.outlet).toMatch(/\(متخيَّلة?\)$/);
    expect(example.title).toBeTruthy();
    expect(example.published).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(words(example.text)).toBeGreaterThanOrEqual(150);
    expect(words(example.text)).toBeLessThanOrEqual(350);
  });
  it("each stand in the folder's README", () => {
    const readme = join(EXAMPLES, "README.md");
    expect(existsSync(readme)).toBe(true);
    for (const file of examples.keys()) expect(readFileSync(readme, "utf8")).toContain(file);
  });
  it("show what the README says that the set shows", () => {
    const all = [...examples.values()].map((e) => e.text);
    const some = (pattern: RegExp) => all.some((text) => pattern.test(text));
    expect(some(/[٠-٩]/), "Arabic-Indic digits").toBe(true);
    expect(some(/(?:كانون|تشرين|أيلول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب)\s/), "Syriac month names").toBe(true);
    expect(some(/(?:يناير|فبراير|مارس|أبريل|يونيو|سبتمبر|أكتوبر|نوفمبر|ديسمبر)/), "Latin month names").toBe(true);
    expect(some(/\d{4}هـ|[٠-٩]{4} ?هـ|للهجرة|هجري/), "a Hijri date").toBe(true);
    const unmatched = (text: string) =>
      text.split("«").length !== text.split("»").length || text.split("“").length !== text.split("”").length;
    expect(all.some(unmatched), "an unmatched quotation mark").toBe(true);
  });
});
