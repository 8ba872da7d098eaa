/**
 * Learns the weights of the choice among readings (`src/words/weights.generated.ts`) from a treebank in CoNLL-U.
 * Deterministic: an averaged perceptron (Collins 2002) over the candidates that the lexicon allows, ten rounds.
 * Documents whose number divides by four are kept apart for checking; `--all` learns from them too.
 */
import { writeFileSync } from "node:fs";
import { key } from "../src/letters/fold.ts";
import { splitSentences } from "../src/sentences/split-sentences.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import { Kind, type Tokens } from "../src/tokens/tokens.ts";
import { candidatesOf, prior } from "../src/words/analyze.ts";
import type { Candidate } from "../src/words/candidate.ts";
import { bestPath, features, outerTags, type Scored, stemOf } from "../src/words/choose.ts";
import { UPOS } from "../src/words/features.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";

const [path, out] = process.argv.slice(2);
const all = process.argv.includes("--all");
if (!path || !out) {
  console.error("usage: train-words TREEBANK.conllu OUT.ts [--all]");
  process.exit(2);
}

/** Spellings of the commonest words get features of their own. */
const COMMON_LEAST = 4;
const ROUNDS = 10;

interface Item {
  readonly candidates: readonly Candidate[];
  readonly features: readonly Int32Array[];
  readonly priors: readonly number[];
  readonly tags: readonly (readonly [number, number])[];
  readonly gold: number;
  readonly spans: string;
}

const sentences = readConllu(path);
const isCheck = (s: GoldSentence): boolean => Number(s.document.slice(1, 6)) % 4 === 0;
const learn = sentences.filter((s) => all || !isCheck(s));
const check = sentences.filter(isCheck);

const counts = new Map<string, number>();
const lattices = new Map<GoldSentence, { tokens: Tokens; lists: (readonly Candidate[])[] }[]>();
for (const s of sentences) {
  const tokens = tokenize(splitSentences(s.text));
  const parts: { tokens: Tokens; lists: (readonly Candidate[])[] }[] = [];
  const lists: (readonly Candidate[])[] = [];
  for (let t = 0; t < tokens.count; t++) {
    lists.push(candidatesOf(tokens, t));
    if (tokens.kind[t] === Kind.WORD && !isCheck(s))
      counts.set(tokens.spelling[t]!, (counts.get(tokens.spelling[t]!) ?? 0) + 1);
  }
  parts.push({ tokens, lists });
  lattices.set(s, parts);
}
const common = new Set([...counts].filter(([, n]) => n >= COMMON_LEAST).map(([w]) => w));

const featureIds = new Map<string, number>();
const featureNames: string[] = [];
const tagIds = new Map<string, number>([
  ["?", 0],
  ["^", 1],
]);
const idOf = (f: string): number => {
  let n = featureIds.get(f);
  if (n === undefined) {
    n = featureNames.length;
    featureIds.set(f, n);
    featureNames.push(f);
  }
  return n;
};
const tagOf = (t: string): number => {
  let n = tagIds.get(t);
  if (n === undefined) {
    n = tagIds.size;
    tagIds.set(t, n);
  }
  return n;
};

/** Sentences as items a token; our sentence splits are kept (each begins anew). */
function itemsOf(s: GoldSentence): Item[][] {
  const [{ tokens, lists }] = lattices.get(s)! as [{ tokens: Tokens; lists: (readonly Candidate[])[] }];
  const out: Item[][] = [];
  let solid = 0;
  const offset = new Int32Array(s.text.length + 1);
  for (let i = 0; i < s.text.length; i++) {
    offset[i] = solid;
    if (!/\s/.test(s.text[i]!) && !/[\u064B-\u0652\u0670\u0640]/.test(s.text[i]!)) solid++;
  }
  offset[s.text.length] = solid;
  const byStart = new Map(s.words.map((w) => [w.start, w]));
  for (let k = 0; k < tokens.sentences.count; k++) {
    const row: Item[] = [];
    for (let t = tokens.firstOf[k]!; t < tokens.firstOf[k + 1]!; t++) {
      const list = lists[t]!;
      let best = -1;
      let bestScore = Number.NEGATIVE_INFINITY;
      list.forEach((c, j) => {
        let at = offset[tokens.start[t]!]!;
        let n = 0;
        c.readings.forEach((r, i) => {
          const g = byStart.get(at);
          at += c.lengths[i]!;
          if (g?.end === at) n += 4 + (g.upos === UPOS[r.upos] ? 2 : 0) + (key(g.lemma) === key(r.lemma) ? 3 : 0);
        });
        const score = n / c.readings.length + prior(c) * 0.01;
        if (score > bestScore) {
          bestScore = score;
          best = j;
        }
      });
      row.push({
        candidates: list,
        gold: best,
        spans: "",
        features: list.map((c) => Int32Array.from(features(c, tokens.spelling[t]!, common), idOf)),
        priors: list.map(prior),
        tags: list.map((c) => outerTags(c).map(tagOf) as [number, number]),
      });
    }
    if (row.length > 0) out.push(row);
  }
  return out;
}
const train = learn.flatMap(itemsOf);
const size = tagIds.size;
const weights = new Float64Array(featureNames.length);
const sums = new Float64Array(featureNames.length);
const stamps = new Int32Array(featureNames.length);
const transition = new Float32Array(size * size);
const tSums = new Float64Array(size * size);
const tStamps = new Int32Array(size * size);
let clock = 0;
const bump = (i: number, by: number) => {
  sums[i]! += weights[i]! * (clock - stamps[i]!);
  stamps[i] = clock;
  weights[i]! += by;
};
const bumpTag = (i: number, by: number) => {
  tSums[i]! += transition[i]! * (clock - tStamps[i]!);
  tStamps[i] = clock;
  transition[i]! += by;
};
const score = (it: Item): Scored[] =>
  it.candidates.map((candidate, j) => {
    let sum = it.priors[j]!;
    for (const f of it.features[j]!) sum += weights[f]!;
    return { candidate, score: sum, firstTag: it.tags[j]![0], lastTag: it.tags[j]![1], stem: stemOf(candidate) };
  });

let seed = 12345;
const random = (n: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
};
for (let round = 0; round < ROUNDS; round++) {
  let wrong = 0;
  let of = 0;
  const order = train.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  for (const n of order) {
    const row = train[n]!;
    clock++;
    const path = bestPath(row.map(score), transition, size, 1);
    let was = 1;
    let is = 1;
    row.forEach((it, t) => {
      of++;
      const p = path[t]!;
      const g = it.gold;
      if (p !== g) {
        wrong++;
        for (const f of it.features[g]!) bump(f, 0.1);
        for (const f of it.features[p]!) bump(f, -0.1);
      }
      const a = is * size + it.tags[g]![0];
      const b = was * size + it.tags[p]![0];
      if (a !== b) {
        bumpTag(a, 0.1);
        bumpTag(b, -0.1);
      }
      is = it.tags[g]![1];
      was = it.tags[p]![1];
    });
  }
  console.error(`round ${round + 1}: ${((100 * wrong) / of).toFixed(2)} % of ${of} tokens read otherwise`);
}
clock++;
for (let i = 0; i < weights.length; i++) weights[i] = (sums[i]! + weights[i]! * (clock - stamps[i]!)) / clock;
for (let i = 0; i < transition.length; i++)
  transition[i] = (tSums[i]! + transition[i]! * (clock - tStamps[i]!)) / clock;

const names = [...tagIds.keys()];
const rows = [names.slice(1).join(" "), [...common].sort().join(" ")];
featureNames.forEach((f, i) => {
  const w = Math.round(weights[i]! * 100);
  if (w !== 0) rows.push(`${f}\t${w}`);
});
for (let a = 0; a < size; a++) {
  for (let b = 0; b < size; b++) {
    const w = Math.round(transition[a * size + b]! * 100);
    if (w !== 0) rows.push(`>${names[a]} > ${names[b]}\t${w}`);
  }
}
writeFileSync(
  out,
  `/** Learned by \`npm run train\`; see docs/words-model.md. Not edited by hand. */\nexport const WEIGHTS = ${JSON.stringify(rows.join("\n"))};\n`,
);
let right = 0;
let tokensOf = 0;
for (const row of check.flatMap(itemsOf)) {
  const path = bestPath(
    row.map((it) =>
      it.candidates.map((candidate, j) => {
        let sum = it.priors[j]!;
        for (const f of it.features[j]!) sum += f < weights.length ? weights[f]! : 0;
        return {
          candidate,
          score: sum,
          firstTag: it.tags[j]![0] < size ? it.tags[j]![0] : 0,
          lastTag: it.tags[j]![1] < size ? it.tags[j]![1] : 0,
          stem: stemOf(candidate),
        };
      }),
    ),
    transition,
    size,
    1,
  );
  row.forEach((it, t) => {
    tokensOf++;
    if (path[t] === it.gold) right++;
  });
}
console.error(
  `${rows.length} weights; of ${tokensOf} tokens of ${check.length} sentences kept apart ${((100 * right) / tokensOf).toFixed(2)} % read as the best candidate`,
);
