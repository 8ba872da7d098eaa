/**
 * Learns the weights of the choice among readings (`src/words/weights.generated.ts`) from a treebank in CoNLL-U.
 * `--all` learns from the documents that are kept apart for checking, too.
 */
import { writeFileSync } from "node:fs";
import { isKeptApart, readConllu } from "./conllu.ts";
import { checkWords, learnWords } from "./learn-words.ts";

const [path, out] = process.argv.slice(2);
const all = process.argv.includes("--all");
if (!path || !out) {
  console.error("usage: train-words TREEBANK.conllu OUT.ts [--all]");
  process.exit(2);
}
const sentences = readConllu(path);
const model = learnWords(all ? sentences : sentences.filter((s) => !isKeptApart(s)), console.error);
writeFileSync(
  out,
  `/** Learned by \`npm run train\`; see docs/words-model.md. Not edited by hand. */\nexport const WEIGHTS = ${JSON.stringify(model)};\n`,
);
const check = sentences.filter(isKeptApart);
const { of, right } = checkWords(model, check);
console.error(
  `${model.split("\n").length} weights; of ${of} tokens of ${check.length} sentences kept apart ${((100 * right) / of).toFixed(2)} % read as the best candidate`,
);
