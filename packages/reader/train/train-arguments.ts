/**
 * Learns who is subject and object of a verb (`src/phrases/argument-weights.generated.ts`) from a treebank in CoNLL-U, after the weights of
 * words. `--all` learns from the documents that are kept apart for checking, too; `--errors` shows what is otherwise on the part to learn from,
 * each quarter read by weights of the other three.
 */
import { writeFileSync } from "node:fs";
import { parseWeights, writeWeights } from "../src/phrases/argument-weights.ts";
import { argued } from "../src/phrases/find-clauses.ts";
import { checkClauses, told } from "./check-clauses.ts";
import { type GoldSentence, isKeptApart, readConllu } from "./conllu.ts";
import { choicesOf, choicesOfDrills, learnArguments, rounded, segmentsOf } from "./learn-arguments.ts";

const [path, out] = process.argv.slice(2);
if (!path || !out) {
  console.error("usage: train-arguments TREEBANK.conllu OUT.ts [--all] [--errors]");
  process.exit(2);
}
const all = readConllu(path);
const learn = process.argv.includes("--all") ? all : all.filter((s) => !isKeptApart(s));
const drills = choicesOfDrills();
if (process.argv.includes("--errors")) {
  const documents = [...new Set(learn.map((s) => s.document))];
  const part = (s: GoldSentence) => documents.indexOf(s.document) % 4;
  for (let k = 0; k < 4; k++) {
    const weights = rounded(learnArguments([...choicesOf(learn.filter((s) => part(s) !== k)), ...drills]));
    const { errors } = checkClauses(
      learn.filter((s) => part(s) === k),
      (text) => argued(segmentsOf(text), weights),
    );
    for (const e of errors) console.log(`${e.role} of ${e.verb}: due ${e.due}, found ${e.found}\n    ${e.sentence}`);
  }
}
const text = writeWeights(rounded(learnArguments([...choicesOf(learn), ...drills])));
writeFileSync(
  out,
  `/** Learned by \`npm run train\`; see docs/clauses-model.md. Not edited by hand. */\nexport const WEIGHTS =\n  ${JSON.stringify(text)};\n`,
);
const weights = parseWeights(text);
console.error(`kept apart: ${told(checkClauses(all.filter(isKeptApart), (t) => argued(segmentsOf(t), weights)))}`);
