// Learns the weights of the reader from data that is not part of the project:
//   npm run train -- TREEBANK.conllu          (UD Arabic-PUD, CC BY-SA 3.0)
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const data = process.argv.slice(2);
if (data.length === 0 || data.includes("--help")) {
  console.log(
    "usage: npm run train -- TREEBANK.conllu [--all]\n\nWrites packages/reader/src/words/weights.generated.ts. Deterministic: the same data give the same weights.",
  );
  process.exit(data.length === 0 ? 2 : 0);
}
const out = join(mkdtempSync(join(tmpdir(), "isnad-train-")), "train.mjs");
await build({
  entryPoints: ["packages/reader/train/train-words.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  conditions: ["source"],
  outfile: out,
  logLevel: "error",
});
const [treebank, ...flags] = data;
const run = spawnSync(process.execPath, [out, treebank, "packages/reader/src/words/weights.generated.ts", ...flags], {
  stdio: "inherit",
});
process.exit(run.status ?? 1);
