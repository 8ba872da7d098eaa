// Learns the weights of the reader from data that is not part of the project:
//   npm run train -- words TREEBANK.conllu                      (UD Arabic-PUD, CC BY-SA 3.0)
//   npm run train -- arguments TREEBANK.conllu [--errors]       (the same; subjects and objects, after words)
//   npm run train -- tree TREEBANK.conllu                       (the same; after words and arguments)
//   npm run train -- parties packages/reader/train/reports packages/reader/train/newsrooms [--check ANNOTATED…] [--errors N]   (the project's own reports; after all others)
//   npm run train -- triggers packages/reader/train/reports packages/reader/train/passages [--check ANNOTATED…] [--errors N]   (the same; which triggers tell of events)
//   npm run train -- status packages/reader/train/reports [--check ANNOTATED…] [--errors N]    (the same, after triggers; whether events were)
//   npm run train -- dates packages/reader/train/reports [--check ANNOTATED…] [--errors N]     (the same, after status; when they were)
//   npm run train -- names AQMAR.txt WOJOOD.txt TREEBANK.conllu  (CC BY-SA 3.0, MIT, CC BY-SA 3.0)
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { FILE, versions } from "./model-versions.mjs";

const MODELS = {
  words: { entry: "train-words.ts", weights: "packages/reader/src/words/weights.generated.ts" },
  arguments: { entry: "train-arguments.ts", weights: "packages/reader/src/phrases/argument-weights.generated.ts" },
  tree: { entry: "train-tree.ts", weights: "packages/reader/src/phrases/parse/weights.generated.ts" },
  parties: { entry: "train-parties.ts", weights: "packages/reader/src/events/ranking/weights.generated.ts" },
  triggers: { entry: "train-verdicts.ts", weights: "packages/reader/src/events/verdict/weights.generated.ts" },
  status: { entry: "train-status.ts", weights: "packages/reader/src/events/factuality/weights.generated.ts" },
  dates: { entry: "train-dates.ts", weights: "packages/reader/src/events/dating/weights.generated.ts" },
  names: { entry: "train-names.ts", weights: "packages/reader/src/mentions/learned/weights.generated.ts" },
};
const given = process.argv.slice(2);
// A treebank alone trains the words, as before there were two models.
const [name, ...data] = given[0] in MODELS ? given : ["words", ...given];
if (data.length === 0 || data.includes("--help")) {
  console.log(
    `usage: npm run train -- words|arguments|tree|names|parties|triggers|status|dates DATA... [--all]

Writes the model's weights.generated.ts. Deterministic: the same data give the same weights. --all learns from the part
kept apart for checking as well. Data, licences and gain: docs/words-model.md, docs/clauses-model.md, docs/tree-model.md, docs/names-model.md, docs/parties-model.md, docs/triggers-model.md, docs/factuality-model.md, docs/dating-model.md.`,
  );
  process.exit(data.length === 0 ? 2 : 0);
}
const { entry, weights } = MODELS[name];
const out = join(mkdtempSync(join(tmpdir(), "isnad-train-")), "train.mjs");
await build({
  entryPoints: [`packages/reader/train/${entry}`],
  bundle: true,
  platform: "node",
  format: "esm",
  conditions: ["source"],
  outfile: out,
  logLevel: "error",
});
const [first, ...rest] = data;
const args = ["names", "parties", "triggers", "status", "dates"].includes(name)
  ? [weights, first, ...rest]
  : [first, weights, ...rest];
const run = spawnSync(process.execPath, [out, ...args], { stdio: "inherit" });
writeFileSync(FILE, versions());
process.exit(run.status ?? 1);
