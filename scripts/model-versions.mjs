// Writes down which weights the reader's learned models have: `npm run train` runs it after each training. A version is the beginning of the
// SHA-256 of the weights as they stand in the project (white space aside), so that other weights never go by the same version.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

/** The weights of each model that takes part when a report is read. */
export const WEIGHTS = {
  words: "packages/reader/src/words/weights.generated.ts",
  arguments: "packages/reader/src/phrases/argument-weights.generated.ts",
  names: "packages/reader/src/mentions/learned/weights.generated.ts",
  triggers: "packages/reader/src/events/verdict/weights.generated.ts",
  parties: "packages/reader/src/events/ranking/weights.generated.ts",
  forest: "packages/reader/src/events/ranking/forest.generated.ts",
  status: "packages/reader/src/events/factuality/weights.generated.ts",
  dates: "packages/reader/src/events/dating/weights.generated.ts",
};

/** The file that the reader takes the versions from. */
export function versions() {
  const lines = Object.entries(WEIGHTS).map(([name, file]) => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8").replace(/\s+/g, "");
    return `  "${name}@${createHash("sha256").update(text).digest("hex").slice(0, 8)}",\n`;
  });
  return `/** The learned models that read, each with the beginning of its weights' SHA-256. Written by \`npm run train\` (scripts/model-versions.mjs). */\nexport const MODELS: readonly string[] = [\n${lines.join("")}];\n`;
}

export const FILE = new URL("../packages/reader/src/record/models.generated.ts", import.meta.url);
if (process.argv[1]?.endsWith("model-versions.mjs")) writeFileSync(FILE, versions());
