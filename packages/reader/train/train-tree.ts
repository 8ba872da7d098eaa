/**
 * Learns the weights of the tree (`src/phrases/parse/weights.generated.ts`) from a treebank in CoNLL-U, after the weights of words.
 * Words and parts of speech are read by models that have not learned from the same document, as they will be in use.
 * `--all` learns from the documents that are kept apart for checking, too.
 */
import { writeFileSync } from "node:fs";
import { tagWords } from "../src/phrases/parse/parse.ts";
import { encode } from "../src/phrases/parse/table.ts";
import { useModel } from "../src/words/model.ts";
import { WEIGHTS as WORDS } from "../src/words/weights.generated.ts";
import { isKeptApart, readConllu } from "./conllu.ts";
import { choicesOf, choicesOfDrills, learnArguments, rounded } from "./learn-arguments.ts";
import {
  type Example,
  examplesOfDrills,
  jackknifed,
  learnTags,
  learnTree,
  pairsOf,
  quantised,
  together,
} from "./learn-tree.ts";

const [path, out] = process.argv.slice(2);
if (!path || !out) {
  console.error("usage: train-tree TREEBANK.conllu OUT.ts [--all]");
  process.exit(2);
}
const PARTS = 4;
const ROUNDS = 8;
const TAG_ROUNDS = 6;
/** How many weights are kept of heads, relations and parts of speech. */
const KEPT = [60_000, 30_000, 15_000] as const;

const sentences = readConllu(path).filter((s) => process.argv.includes("--all") || !isKeptApart(s));
const groups = jackknifed(sentences, PARTS);
const tag = (examples: readonly Example[], weights: Float32Array) =>
  examples.map((example) => {
    const tags = new Uint8Array(example.clauses.phrases.words.count);
    tagWords(example.clauses, example.begin, example.stop, tags, weights);
    return { example, tags };
  });
const tagged = groups.flatMap((group, i) => tag(group, learnTags(groups.filter((_, k) => k !== i).flat(), TAG_ROUNDS)));
useModel(WORDS);
const drills = examplesOfDrills(rounded(learnArguments([...choicesOf(sentences), ...choicesOfDrills()])));
const tags = learnTags([...groups.flat(), ...drills], TAG_ROUNDS);
const { arcs, relations } = learnTree([...tagged, ...tag(drills, tags)], ROUNDS, console.error);
const weights = encode(together(quantised(arcs, KEPT[0]), quantised(relations, KEPT[1]), quantised(tags, KEPT[2])));
writeFileSync(
  out,
  `/** Learned by \`npm run train\`; see docs/tree-model.md. Not edited by hand. */\nexport const PAIRS = ${JSON.stringify(pairsOf(tagged))};\nexport const WEIGHTS =\n  ${JSON.stringify(weights)};\n`,
);
console.error(`${weights.length} letters of weights`);
