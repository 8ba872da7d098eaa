/** Subjects and objects of clauses, on the documents of a treebank that no weights have learned from; skipped where it is not at hand. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkClauses, f1 } from "../packages/reader/train/check-clauses.ts";
import { isKeptApart, readConllu } from "../packages/reader/train/conllu.ts";

const TREEBANK = resolve(import.meta.dirname, "../../shared/data/words/pud.dev.conllu");

describe.skipIf(!existsSync(TREEBANK))("clauses of the documents kept apart", () => {
  it("have the subjects and objects that have been reached", { timeout: 120_000 }, () => {
    const score = checkClauses(readConllu(TREEBANK).filter(isKeptApart));
    expect(f1(score.subject)).toBeGreaterThan(80);
    expect(f1(score.object)).toBeGreaterThan(65);
  });
});
