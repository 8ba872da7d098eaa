import { readFileSync } from "node:fs";
import { validate } from "@isnad/record/schema";
import { expect, test } from "vitest";
import { FILE, versions } from "../../../../scripts/model-versions.mjs";
import { read } from "../read.ts";

test("a record says which models read it, and the archive can keep them in one column", () => {
  const record = read({ text: "وصل الوفد إلى المدينة." });
  const { models } = record.report.reader;
  expect(models.map((m) => m.split("@")[0])).toEqual([
    "words",
    "arguments",
    "names",
    "triggers",
    "parties",
    "forest",
    "status",
    "dates",
  ]);
  for (const m of models) expect(m).toMatch(/^[a-z]+@[0-9a-f]{8}$/);
  expect(validate(record).ok).toBe(true);
});

test("the versions are those of the weights (else: node scripts/model-versions.mjs)", () => {
  expect(readFileSync(FILE, "utf8")).toBe(versions());
});
