/**
 * Learns parts of speech in the treebank's practice, heads and relations: averaged perceptrons (Collins 2002; McDonald 2005) over hashed
 * features, from words as our own analyser reads sentences that its model has not learned from. Deterministic.
 */
import { argued } from "../src/phrases/find-clauses.ts";
import { arcFeatures, MOST, relationFeatures } from "../src/phrases/parse/arcs.ts";
import { bestTree } from "../src/phrases/parse/eisner.ts";
import { type Nodes, nodesOf } from "../src/phrases/parse/nodes.ts";
import { RELATIONS } from "../src/phrases/parse/parse.ts";
import { mix, place, SIZE } from "../src/phrases/parse/table.ts";
import { MOST_TAG, tagFeatures, tagsFor } from "../src/phrases/parse/tags.ts";
import type { Clauses, Tree } from "../src/phrases/phrases.ts";
import { ruledTree } from "../src/phrases/ruled-tree.ts";
import { UPOS, Upos } from "../src/words/features.ts";
import { useModel } from "../src/words/model.ts";
import { argumentDrills } from "./argument-drills.ts";
import { Averaged } from "./averaged.ts";
import { dice, type GoldSentence, shuffled, solidOffsets } from "./conllu.ts";
import { choicesOf, choicesOfDrills, learnArguments, rounded, segmentsOf, stemAt } from "./learn-arguments.ts";
import { learnWords } from "./learn-words.ts";

/** A sentence of ours with what the treebank says of its words; -2 and undefined where the treebank cuts words otherwise. */
export interface Example {
  readonly clauses: Clauses;
  readonly ruled: Tree;
  readonly begin: number;
  readonly stop: number;
  readonly tags: readonly number[];
  /** By the number of the node (1 is the first word): its head's, 0 for the root, -2 unknown. */
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

/** Reads sentences under a model of words and sets them beside the treebank. */
export function examplesOf(
  sentences: readonly GoldSentence[],
  wordModel: string,
  argumentWeights: ArrayLike<number>,
): Example[] {
  useModel(wordModel);
  const out: Example[] = [];
  for (const s of sentences) {
    const clauses = argued(segmentsOf(s.text), argumentWeights);
    const ruled = ruledTree(clauses);
    const { words } = clauses.phrases;
    const solid = solidOffsets(s.text);
    // The treebank's words at each of ours: the same span, else the one that covers its beginning.
    const byStart = new Map(s.words.map((g, i) => [g.start, i]));
    const goldOf = new Int32Array(words.count).fill(-1);
    const ourOf = new Int32Array(s.words.length).fill(-1);
    for (let w = 0; w < words.count; w++) {
      const g = byStart.get(solid[words.start[w]!]!);
      if (g === undefined) continue;
      const exact = s.words[g]!.end === solid[words.end[w]!]!;
      if (ourOf[g] === -1) ourOf[g] = w;
      if (exact) goldOf[w] = g;
    }
    for (let k = 0; k < words.tokens.sentences.count; k++) {
      const begin = words.firstOf[k]!;
      const stop = words.firstOf[k + 1]!;
      if (begin === stop) continue;
      const tags: number[] = [];
      const heads = [-1];
      const relations = [-1];
      for (let w = begin; w < stop; w++) {
        const g = goldOf[w]!;
        const gold = g === -1 ? undefined : s.words[g]!;
        tags.push(gold ? UPOS.indexOf(gold.upos as (typeof UPOS)[number]) : -1);
        const up = gold === undefined ? -2 : gold.head === -1 ? -1 : ourOf[gold.head]!;
        const unknown = gold === undefined || (gold.head !== -1 && up === -1);
        heads.push(unknown ? -2 : up < begin || up >= stop ? 0 : up - begin + 1);
        relations.push(unknown || up < begin ? -1 : RELATIONS.indexOf(gold!.relation as (typeof RELATIONS)[number]));
      }
      out.push({ clauses, ruled, begin, stop, tags, heads, relations });
    }
  }
  return out;
}

/** The project's own sentences (`argument-drills.ts`): heads of subjects and objects, all else unknown. Read by the model of words in use. */
export function examplesOfDrills(argumentWeights: ArrayLike<number>): Example[] {
  return argumentDrills().map(({ text, verbs }) => {
    const clauses = argued(segmentsOf(text), argumentWeights);
    const { words } = clauses.phrases;
    const heads = new Array<number>(words.count + 1).fill(-2);
    const relations = new Array<number>(words.count + 1).fill(-1);
    heads[0] = -1;
    // Of what two verbs share, the second says nothing.
    for (const v of verbs.values()) {
      for (const [token, relation] of [
        [v.subject, "nsubj"],
        [v.object, "obj"],
      ] as const) {
        if (token === -1) continue;
        const node = stemAt(words, token) + 1;
        if (heads[node] !== -2) continue;
        heads[node] = stemAt(words, v.token) + 1;
        relations[node] = RELATIONS.indexOf(relation);
      }
    }
    // What is said and wanted hangs on the verb of saying and wanting; what is joined on what it is joined to.
    const first = verbs.get(1);
    const second = verbs.get(2);
    if (first && second) {
      const node = stemAt(words, second.token) + 1;
      const spelt = words.tokens.spelling;
      const that = spelt.findIndex((x, t) => t > first.token && t < second.token && (x === "إن" || x === "أن"));
      const joined = spelt[second.token]!.startsWith("و") && words.firstOfToken[second.token]! < node - 1;
      if (that !== -1 || joined) {
        heads[node] = stemAt(words, first.token) + 1;
        relations[node] = RELATIONS.indexOf(that !== -1 ? "ccomp" : "conj");
      }
      if (that !== -1) {
        heads[words.firstOfToken[that]! + 1] = node;
        relations[words.firstOfToken[that]! + 1] = RELATIONS.indexOf(spelt[that] === "أن" ? "mark" : "compound");
      }
    }
    // Nouns, verbs and adjectives are the treebank's as they are ours.
    const tags = words.reading.map((r) =>
      r.upos === Upos.NOUN || r.upos === Upos.VERB || r.upos === Upos.ADJ ? r.upos : -1,
    );
    return { clauses, ruled: ruledTree(clauses), begin: 0, stop: words.count, tags, heads, relations };
  });
}

/** Documents dealt into parts, in the order of the file. */
export function parts(sentences: readonly GoldSentence[], count: number): GoldSentence[][] {
  const documents = [...new Set(sentences.map((s) => s.document))];
  const of = new Map(documents.map((d, i) => [d, i % count]));
  return Array.from({ length: count }, (_, k) => sentences.filter((s) => of.get(s.document) === k));
}

/** Examples of sentences, each read by a model of words that has not learned from its document. */
export function jackknifed(sentences: readonly GoldSentence[], count: number): Example[][] {
  const all = parts(sentences, count);
  return all.map((part) => {
    const others = sentences.filter((s) => !part.includes(s));
    const model = learnWords(others);
    useModel(model);
    return examplesOf(part, model, rounded(learnArguments([...choicesOf(others), ...choicesOfDrills()])));
  });
}

const features = (length: number) => new Int32Array(length);

/** Weights of parts of speech. */
export function learnTags(examples: readonly Example[], rounds: number): Float32Array {
  const weights = new Averaged(SIZE);
  const random = dice(99);
  const buffer = features(MOST_TAG);
  let clock = 0;
  for (let round = 0; round < rounds; round++) {
    for (const x of shuffled(examples.length, random)) {
      const { clauses, begin, stop, tags } = examples[x]!;
      const { phrases } = clauses;
      const given = new Uint8Array(phrases.words.count);
      for (let w = begin; w < stop; w++) {
        clock++;
        const count = tagFeatures(phrases, w, begin, stop, given, buffer);
        const list = tagsFor(phrases.words.reading[w]!.upos);
        let best = list[0]!;
        let top = Number.NEGATIVE_INFINITY;
        const gold = tags[w - begin]!;
        for (const t of list) {
          let sum = t === gold ? 0 : 1;
          for (let i = 0; i < count; i++) sum += weights.now[place(mix(buffer[i]!, t))]!;
          if (sum > top) {
            top = sum;
            best = t;
          }
        }
        given[w] = best;
        if (gold === -1 || best === gold || !list.includes(gold)) continue;
        for (let i = 0; i < count; i++) {
          weights.bump(place(mix(buffer[i]!, gold)), 1, clock);
          weights.bump(place(mix(buffer[i]!, best)), -1, clock);
        }
      }
    }
  }
  return weights.means(clock);
}

/** An example with its nodes and the features of all its arcs. */
interface Arcs {
  readonly example: Example;
  readonly nodes: Nodes;
  readonly from: Int32Array;
  readonly list: Int32Array;
}
function arcsOf(example: Example, tags: ArrayLike<number>): Arcs {
  const nodes = nodesOf(example.clauses, example.ruled, tags, example.begin, example.stop);
  const { count } = nodes;
  const from = new Int32Array(count * count + 1);
  const list: number[] = [];
  const buffer = features(MOST);
  for (let h = 0; h < count; h++) {
    for (let d = 0; d < count; d++) {
      from[h * count + d] = list.length;
      if (d === 0 || h === d) continue;
      let between = 0;
      for (let b = Math.min(h, d) + 1; b < Math.max(h, d); b++) between |= 1 << nodes.pos[b]!;
      const k = arcFeatures(nodes, h, d, between, buffer);
      for (let i = 0; i < k; i++) list.push(buffer[i]!);
    }
  }
  from[count * count] = list.length;
  return { example, nodes, from, list: Int32Array.from(list) };
}

/** Weights of heads and relations. `tagged` are the examples with their parts of speech as they will be seen. */
export function learnTree(
  tagged: readonly { readonly example: Example; readonly tags: ArrayLike<number> }[],
  rounds: number,
  say: (line: string) => void = () => {},
): { readonly arcs: Float32Array; readonly relations: Float32Array } {
  const arcs = new Averaged(SIZE);
  const relations = new Averaged(SIZE);
  const random = dice(4711);
  const made = tagged
    .filter(({ example }) => example.stop - example.begin < 100)
    .map(({ example, tags }) => arcsOf(example, tags));
  const buffer = features(MOST);
  let clock = 0;
  for (let round = 0; round < rounds; round++) {
    let wrong = 0;
    let of = 0;
    for (const x of shuffled(made.length, random)) {
      const { example, nodes, from, list } = made[x]!;
      const { count } = nodes;
      const { heads } = example;
      clock++;
      const score = new Float32Array(count * count);
      for (let h = 0; h < count; h++) {
        for (let d = 1; d < count; d++) {
          if (h === d) continue;
          let sum = heads[d] === h || heads[d]! < 0 ? 0 : MARGIN;
          const at = h * count + d;
          for (let i = from[at]!; i < from[at + 1]!; i++) sum += arcs.now[list[i]!]!;
          score[at] = sum;
        }
      }
      const best = bestTree(score, count);
      for (let d = 1; d < count; d++) {
        const gold = heads[d]!;
        if (gold < 0) continue;
        of++;
        if (best[d] !== gold) {
          wrong++;
          const g = gold * count + d;
          const b = best[d]! * count + d;
          for (let i = from[g]!; i < from[g + 1]!; i++) arcs.bump(list[i]!, 1, clock);
          for (let i = from[b]!; i < from[b + 1]!; i++) arcs.bump(list[i]!, -1, clock);
        }
        const due = example.relations[d]!;
        if (gold === 0 || due === -1) continue;
        const k = relationFeatures(nodes, gold, d, buffer);
        let is = 0;
        let top = Number.NEGATIVE_INFINITY;
        for (let r = 0; r < RELATIONS.length; r++) {
          let sum = r === due ? 0 : 1;
          for (let f = 0; f < k; f++) sum += relations.now[place(mix(buffer[f]!, r))]!;
          if (sum > top) {
            top = sum;
            is = r;
          }
        }
        if (is === due) continue;
        for (let f = 0; f < k; f++) {
          relations.bump(place(mix(buffer[f]!, due)), 1, clock);
          relations.bump(place(mix(buffer[f]!, is)), -1, clock);
        }
      }
    }
    say(`round ${round + 1}: ${((100 * wrong) / of).toFixed(2)} % of ${of} heads otherwise`);
  }
  return { arcs: arcs.means(clock), relations: relations.means(clock) };
}
const MARGIN = 2;

/** Which relations stand between two parts of speech (`readPairs` reads it). */
export function pairsOf(tagged: readonly { readonly example: Example; readonly tags: ArrayLike<number> }[]): string {
  const bits = new Int32Array(32 * 32);
  for (const { example, tags } of tagged) {
    for (let i = 1; i < example.heads.length; i++) {
      const h = example.heads[i]!;
      const r = example.relations[i]!;
      if (h > 0 && r !== -1) bits[tags[example.begin + h - 1]! * 32 + tags[example.begin + i - 1]!]! |= 1 << r;
    }
  }
  const out: string[] = [];
  bits.forEach((b, i) => {
    if (b !== 0) out.push([i >> 5, i & 31, b >>> 0].map((x) => x.toString(36)).join(" "));
  });
  return out.join(";");
}

/** The largest weights as whole numbers up to 127; the others 0. */
export function quantised(weights: Float32Array, keep: number): Int8Array {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort()
    .reverse();
  const least = sizes[Math.min(keep, sizes.length) - 1] ?? 0;
  // The very largest are cut, so that the many small ones keep their differences.
  const scale = 127 / sizes[Math.floor(sizes.length / 500)]!;
  return Int8Array.from(weights, (w) =>
    Math.abs(w) < least ? 0 : Math.max(-127, Math.min(127, Math.round(w * scale))),
  );
}
/** One table of all that was learned; the few places that two share are added. */
export function together(...parts: readonly Int8Array[]): Int8Array {
  return parts[0]!.map((_, i) =>
    Math.max(
      -127,
      Math.min(
        127,
        parts.reduce((n, p) => n + p[i]!, 0),
      ),
    ),
  );
}
