import { UPOS } from "../../words/features.ts";
import type { Clauses, Tree } from "../phrases.ts";
import { arcFeatures, MOST, relationFeatures } from "./arcs.ts";
import { bestTree } from "./eisner.ts";
import { type Nodes, nodesOf } from "./nodes.ts";
import { mix, place } from "./table.ts";
import { bestTag, MOST_TAG, tagFeatures } from "./tags.ts";

/** Universal Dependencies' relations, without subtypes, that a word that is not the root can have. */
export const RELATIONS = [
  "nmod",
  "case",
  "punct",
  "obl",
  "amod",
  "nsubj",
  "obj",
  "conj",
  "cc",
  "mark",
  "advmod",
  "compound",
  "acl",
  "advcl",
  "ccomp",
  "flat",
  "det",
  "appos",
  "fixed",
  "xcomp",
  "nummod",
  "dep",
  "cop",
  "aux",
  "csubj",
  "parataxis",
  "expl",
  "iobj",
] as const;

/** No more words than this are parsed at once, so that time grows as the text does; longer sentences are cut at marks. */
export const LONGEST = 90;

const buffer = new Int32Array(MOST);
const tagBuffer = new Int32Array(MOST_TAG);

/** Parts of speech of the words from `begin` to before `stop`, written into `tags`. */
export function tagWords(
  clauses: Clauses,
  begin: number,
  stop: number,
  tags: Uint8Array,
  weights: ArrayLike<number>,
): void {
  const { phrases } = clauses;
  const weight = (i: number): number => weights[i]!;
  for (let w = begin; w < stop; w++) {
    const count = tagFeatures(phrases, w, begin, stop, tags, tagBuffer);
    tags[w] = bestTag(tagBuffer, count, phrases.words.reading[w]!.upos, weight);
  }
}

/** Scores of all arcs, `score[h * count + d]`. */
export function scoreArcs(n: Nodes, weights: ArrayLike<number>): Float32Array {
  const { count } = n;
  const score = new Float32Array(count * count);
  for (let i = 0; i < count; i++) {
    let between = 0;
    for (let j = i + 1; j < count; j++) {
      if (j > i + 1) between |= 1 << n.pos[j - 1]!;
      let sum = 0;
      let k = arcFeatures(n, i, j, between, buffer);
      for (let f = 0; f < k; f++) sum += weights[buffer[f]!]!;
      score[i * count + j] = sum;
      if (i === 0) continue;
      sum = 0;
      k = arcFeatures(n, j, i, between, buffer);
      for (let f = 0; f < k; f++) sum += weights[buffer[f]!]!;
      score[j * count + i] = sum;
    }
  }
  return score;
}

/** The relations that stand between two parts of speech, as bits: a line a pair in base 36, `head dependent bits`. */
export function readPairs(text: string): Int32Array {
  const out = new Int32Array(32 * 32);
  for (const line of text.split(";")) {
    const [h, d, bits] = line.split(" ").map((x) => Number.parseInt(x, 36));
    out[h! * 32 + d!] = bits!;
  }
  return out;
}

/** What is learned: the weights, and which relations to look at between two parts of speech. */
export interface TreeModel {
  readonly weights: ArrayLike<number>;
  readonly pairs: Int32Array;
}

/** The best relation of `d` to `h`, a number of `RELATIONS`. */
export function bestRelation(n: Nodes, h: number, d: number, { weights, pairs }: TreeModel): number {
  const k = relationFeatures(n, h, d, buffer);
  const allowed = pairs[n.pos[h]! * 32 + n.pos[d]!]!;
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < RELATIONS.length; r++) {
    if (allowed !== 0 && (allowed & (1 << r)) === 0) continue;
    let sum = 0;
    for (let f = 0; f < k; f++) sum += weights[place(mix(buffer[f]!, r))]!;
    if (sum > top) {
      top = sum;
      best = r;
    }
  }
  return best;
}

/** The stretches of a sentence that are parsed by themselves: cut before a conjunction or behind a mark, where it is long. */
export function stretches(clauses: Clauses, begin: number, stop: number): number[] {
  const { reading } = clauses.phrases.words;
  const cuts = [begin];
  let from = begin;
  while (stop - from > LONGEST) {
    let cut = from + LONGEST;
    for (let w = from + LONGEST; w > from + LONGEST / 2; w--) {
      if (UPOS[reading[w - 1]!.upos] === "PUNCT") {
        cut = w;
        break;
      }
    }
    cuts.push(cut);
    from = cut;
  }
  cuts.push(stop);
  return cuts;
}

/** Heads, relations and parts of speech by learned weights, with the tree by rule among what is looked at. */
export function parse(clauses: Clauses, ruled: Tree, model: TreeModel): Tree {
  const { weights } = model;
  const { words } = clauses.phrases;
  const head = new Int32Array(words.count).fill(-1);
  const relation = new Array<string>(words.count).fill("root");
  const upos = new Uint8Array(words.count);
  for (let s = 0; s < words.tokens.sentences.count; s++) {
    const begin = words.firstOf[s]!;
    const stop = words.firstOf[s + 1]!;
    if (begin === stop) continue;
    tagWords(clauses, begin, stop, upos, weights);
    const cuts = stretches(clauses, begin, stop);
    let root = -1;
    for (let c = 0; c + 1 < cuts.length; c++) {
      const from = cuts[c]!;
      const n = nodesOf(clauses, ruled, upos, from, cuts[c + 1]!);
      const heads = bestTree(scoreArcs(n, weights), n.count);
      for (let i = 1; i < n.count; i++) {
        const h = heads[i]!;
        const w = from + i - 1;
        if (h > 0) {
          head[w] = from + h - 1;
          relation[w] = RELATIONS[bestRelation(n, h, i, model)]!;
        } else if (root === -1) root = w;
        else {
          head[w] = root;
          relation[w] = "parataxis";
        }
      }
    }
  }
  return { head, relation, upos };
}
