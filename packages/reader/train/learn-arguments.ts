/**
 * Learns who is subject and object of a verb (`src/phrases/argument-weights.generated.ts`) from a treebank, over the clauses and candidates
 * that our own analyser finds: a log-linear choice among all pairs of a subject and an object, L2, AdaGrad. Deterministic.
 */
import { MOST, objectFeatures, subjectFeatures, TEMPLATES, WIDTH } from "../src/phrases/argument-features.ts";
import { type Frame, frameOf } from "../src/phrases/arguments.ts";
import { findPhrases } from "../src/phrases/find-phrases.ts";
import { cutClauses, type Segments } from "../src/phrases/segments.ts";
import { splitSentences } from "../src/sentences/split-sentences.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import { analyze } from "../src/words/analyze.ts";
import { Part, type Words } from "../src/words/words.ts";
import { argumentDrills } from "./argument-drills.ts";
import { argumentsOf } from "./check-clauses.ts";
import { dice, type GoldSentence, shuffled, solidOffsets } from "./conllu.ts";

/** One verb: the features of each pair of a subject and an object, and which pairs are right. */
export interface Choice {
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}
/** How much a drill counts beside a sentence of the treebank. */
const DRILL = 0.5;

export const segmentsOf = (text: string): Segments => cutClauses(findPhrases(analyze(tokenize(splitSentences(text)))));

export function choicesOf(sentences: readonly GoldSentence[]): Choice[] {
  const out: Choice[] = [];
  for (const sentence of sentences) {
    const s = segmentsOf(sentence.text);
    const { words } = s.phrases;
    const solid = solidOffsets(sentence.text);
    const goldAt = new Map(sentence.words.map((g, i) => [g.start, i]));
    for (let c = 0; c < s.kind.length; c++) {
      const verb = s.verb[c]!;
      if (verb === -1) continue;
      const g = goldAt.get(solid[words.start[verb]!]!);
      if (g === undefined) continue;
      const due = argumentsOf(sentence, g);
      if (!due) continue;
      const f = frameOf(s, c);
      const start = (w: number) => (w === -1 ? -1 : solid[words.start[w]!]!);
      const of = (g: number) => sentence.words[g]!.start;
      const subjectStarts = new Set([...(due.subject === -1 ? [] : [due.subject]), ...due.subjectOpen].map(of));
      const objectStarts = new Set(due.objects.map(of));
      const choice = choiceOf(
        s,
        f,
        (w) => (w === -1 ? due.subject === -1 : subjectStarts.has(start(w))),
        (w) => (w === -1 ? due.objects.length === 0 : objectStarts.has(start(w))),
        1,
      );
      if (choice) out.push(choice);
    }
  }
  return out;
}

/** The stem of a token. */
export function stemAt(words: Words, t: number): number {
  for (let w = words.firstOfToken[t]!; w < words.firstOfToken[t + 1]!; w++)
    if (words.reading[w]!.part === Part.STEM) return w;
  return words.firstOfToken[t]!;
}

/** What the project's own sentences say, see `argument-drills.ts`. */
export function choicesOfDrills(): Choice[] {
  const out: Choice[] = [];
  for (const { text, verbs } of argumentDrills()) {
    const s = segmentsOf(text);
    const { words } = s.phrases;
    const stem = (t: number) => stemAt(words, t);
    for (const v of verbs.values()) {
      const c = s.verb.indexOf(stem(v.token));
      if (c === -1) continue;
      const f = frameOf(s, c);
      const is = (due: number) => (w: number) => (due === -1 ? w === -1 : w === stem(due));
      const choice = choiceOf(s, f, is(v.subject), is(v.object), DRILL);
      if (choice) out.push(choice);
    }
  }
  return out;
}

/** A verb's choice; undefined where there is none to make. A subject that is not among the candidates teaches that it is none of these. */
function choiceOf(
  s: Segments,
  f: Frame,
  subject: (word: number) => boolean,
  object: (word: number) => boolean,
  weight: number,
): Choice | undefined {
  if (f.subjects.length === 1 && f.objects.length === 1) return undefined;
  const isSubject = f.subjects.map((x) => subject(x.word));
  if (!isSubject.includes(true)) isSubject[0] = true;
  const isObject = f.objects.map((x) => object(x.word));
  if (!isObject.includes(true)) isObject[0] = true;
  const features: Int32Array[] = [];
  const right: boolean[] = [];
  f.subjects.forEach((x, i) => {
    const own = buffer.slice(0, subjectFeatures(s, f, x, buffer));
    f.objects.forEach((y, j) => {
      if (y.unit !== -1 && y.unit === x.unit) return;
      let all = own;
      if (f.objects.length > 1) all = Int32Array.from([...own, ...buffer.slice(0, objectFeatures(s, f, x, y, buffer))]);
      features.push(all);
      right.push(isSubject[i]! && isObject[j]!);
    });
  });
  return right.includes(true) ? { features, right, weight } : undefined;
}
const buffer = new Int32Array(MOST + 8);

const ROUNDS = 30;
const L2 = 0.2;

export function learnArguments(
  choices: readonly Choice[],
  rounds = ROUNDS,
  l2 = L2,
  say: (line: string) => void = () => {},
): Float32Array {
  const size = TEMPLATES * WIDTH;
  const w = new Float64Array(size);
  const sums = new Float64Array(size);
  const mean = new Float64Array(size);
  const random = dice(2311);
  const rate = 0.3;
  const gradient = new Map<number, number>();
  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    let wrong = 0;
    for (const x of shuffled(choices.length, random)) {
      const { features, right, weight } = choices[x]!;
      const scores = features.map((f) => f.reduce((n, i) => n + w[i]!, 0));
      const top = Math.max(...scores);
      const e = scores.map((v) => Math.exp(v - top));
      const z = e.reduce((a, b) => a + b, 0);
      const zr = e.reduce((a, b, i) => a + (right[i] ? b : 0), 0);
      loss -= Math.log(Math.max(1e-12, zr / z));
      if (!right[scores.indexOf(top)]) wrong++;
      gradient.clear();
      features.forEach((f, i) => {
        const by = (right[i] ? e[i]! / Math.max(1e-12, zr) : 0) - e[i]! / z;
        if (Math.abs(by) < 1e-6) return;
        for (const k of f) gradient.set(k, (gradient.get(k) ?? 0) + weight * by);
      });
      for (const [k, g0] of gradient) {
        const g = g0 - l2 * w[k]!;
        sums[k]! += g * g;
        w[k]! += (rate * g) / Math.sqrt(1e-6 + sums[k]! + 1);
      }
    }
    for (let i = 0; i < size; i++) mean[i]! += w[i]!;
    if (round % 10 === 9)
      say(
        `round ${round + 1}: loss ${(loss / choices.length).toFixed(3)}, ${((100 * wrong) / choices.length).toFixed(2)} % of ${choices.length} verbs otherwise`,
      );
  }
  return Float32Array.from(mean, (v) => v / rounds);
}

/** Whole numbers: 32 is 1. */
export const rounded = (weights: Float32Array): Int32Array => Int32Array.from(weights, (v) => Math.round(v * 32));
