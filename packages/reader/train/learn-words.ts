/**
 * Learns the weights of the choice among readings: an averaged perceptron (Collins 2002) over the candidates that the
 * lexicon allows. Deterministic.
 */
import { key } from "../src/letters/fold.ts";
import { splitSentences } from "../src/sentences/split-sentences.ts";
import { tokenize } from "../src/tokens/tokenize.ts";
import { Kind } from "../src/tokens/tokens.ts";
import { candidatesOf, prior } from "../src/words/analyze.ts";
import type { Candidate } from "../src/words/candidate.ts";
import { agreement, bestPath, CONCORDS, concordsOf, outerTags, type Scored, stemOf } from "../src/words/choose.ts";
import { ASPECT, DEFINITE, FIELDS, NUMBER, nameOf, PERSON, UPOS, Upos, VOICE } from "../src/words/features.ts";
import { parse } from "../src/words/model.ts";
import type { Reading } from "../src/words/words.ts";
import { Averaged } from "./averaged.ts";
import { dice, type GoldSentence, shuffled, solidOffsets } from "./conllu.ts";
import { drills, type Want } from "./drills.ts";
import { featureNames } from "./feature-names.ts";

/** Spellings at least so often get features of their own. */
const COMMON_LEAST = 3;
const ROUNDS = 12;
const STEP = 0.2;
const SLOWING = 0.3;
const DECAY = 0.3;
/** Features that the treebank marks as we do; a reading gains by each in which it agrees. */
const COMPARED = new Set(["Aspect", "Person", "Number", "Gender", "Mood", "Case"]);

interface Item {
  readonly spelling: string;
  readonly candidates: readonly Candidate[];
  readonly gold: number;
}

const lattices = new Map<GoldSentence, Item[][]>();
/** A sentence's tokens with their candidates and the best of them, cut where our sentences are. */
export function itemsOf(s: GoldSentence): Item[][] {
  const known = lattices.get(s);
  if (known) return known;
  const tokens = tokenize(splitSentences(s.text));
  const out: Item[][] = [];
  const offset = solidOffsets(s.text);
  const byStart = new Map(s.words.map((w) => [w.start, w]));
  for (let k = 0; k < tokens.sentences.count; k++) {
    const row: Item[] = [];
    for (let t = tokens.firstOf[k]!; t < tokens.firstOf[k + 1]!; t++) {
      const list = candidatesOf(tokens, t);
      let best = -1;
      let bestScore = Number.NEGATIVE_INFINITY;
      list.forEach((c, j) => {
        let at = offset[tokens.start[t]!]!;
        let n = 0;
        c.readings.forEach((r) => {
          const g = byStart.get(at);
          at += r.form.length;
          if (g?.end !== at) return;
          n += 4 + (g.upos === UPOS[r.upos] ? 2 : 0) + (key(g.lemma) === key(r.lemma) ? 3 : 0);
          for (const f of FIELDS) {
            const ours = COMPARED.has(f.name) ? nameOf(r.features, f) : undefined;
            const theirs = g.feats.get(f.name);
            if (ours && theirs) n += ours === theirs ? 0.3 : -0.3;
          }
        });
        const score = n / c.readings.length + prior(c) * 0.01;
        if (score > bestScore) {
          bestScore = score;
          best = j;
        }
      });
      row.push({ spelling: tokens.kind[t] === Kind.WORD ? tokens.spelling[t]! : "", candidates: list, gold: best });
    }
    if (row.length > 0) out.push(row);
  }
  lattices.set(s, out);
  return out;
}

/** The drills as items: the best candidate under a model among those that the word asked for allows. */
function drillItems(model: string): Item[][] {
  const learned = parse(model);
  const out: Item[][] = [];
  for (const { text, wants } of drills()) {
    const tokens = tokenize(splitSentences(text));
    const row: Item[] = [];
    for (let t = 0; t < tokens.count; t++) {
      const spelling = tokens.spelling[t]!;
      const list = candidatesOf(tokens, t);
      const want = wants.get(t);
      const allowed = list.filter((c) => !isPair(stemOf(c)) && (want === undefined || wanted(c, want)));
      const score = (c: Candidate) => learned.score(c, spelling, list, prior(c));
      const best = allowed.reduce<Candidate | undefined>((a, c) => (a && score(a) >= score(c) ? a : c), undefined);
      row.push({ spelling, candidates: list, gold: best ? list.indexOf(best) : -1 });
    }
    // A word that the lexicon does not read as it is asked for teaches nothing.
    if (row.every((it) => it.gold !== -1)) out.push(row);
  }
  return out;
}

/** A dual before a genitive, spelt like an accusative; no drill has one. */
const isPair = (r: Reading): boolean =>
  nameOf(r.features, NUMBER) === "Dual" && nameOf(r.features, DEFINITE) === "Cons" && r.form.endsWith("ا");

function wanted(c: Candidate, want: Want): boolean {
  const r = stemOf(c);
  if (want === "W")
    return c.readings.length === 1 && r.upos === Upos.NOUN && !r.guessed && nameOf(r.features, NUMBER) !== "Dual";
  if (want === "O") return r.upos === Upos.NOUN && c.readings[0] === r && c.readings.length === 2;
  if (want === "T") return r.upos === Upos.PRON && c.readings.length === 2;
  if (want === "Q") return c.readings.length === 1 && r.upos === Upos.PROPN;
  if (want === "U")
    return (
      r.upos === Upos.VERB &&
      nameOf(r.features, PERSON) === "1" &&
      nameOf(r.features, NUMBER) === "Plur" &&
      nameOf(r.features, VOICE) === "Act"
    );
  if (want === "N") return r.upos === Upos.NOUN;
  if (want === "A") return r.upos === Upos.ADJ;
  if (want === "R") return r.upos === Upos.PART;
  return (
    r.upos === Upos.VERB &&
    nameOf(r.features, ASPECT) === "Perf" &&
    nameOf(r.features, PERSON) === "3" &&
    nameOf(r.features, NUMBER) === "Sing" &&
    (nameOf(r.features, VOICE) === "Pass") === (want === "P")
  );
}

/** A number for each name, in the order of their coming. */
class Names {
  readonly list: string[];
  private readonly ids: Map<string, number>;
  constructor(first: readonly string[]) {
    this.list = [...first];
    this.ids = new Map(first.map((n, i) => [n, i]));
  }
  of(name: string): number {
    let n = this.ids.get(name);
    if (n === undefined) {
      n = this.list.length;
      this.ids.set(name, n);
      this.list.push(name);
    }
    return n;
  }
}

/** The text of the model (`parse`) that is learned from sentences. */
export function learnWords(sentences: readonly GoldSentence[], say: (line: string) => void = () => {}): string {
  const rows = sentences.flatMap(itemsOf);
  // What the drills leave open is read as a model of the treebank alone reads it.
  return learn([...rows, ...drillItems(learn(rows, () => {}))], say);
}

function logSum(values: readonly number[]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const v of values) if (v > top) top = v;
  let sum = 0;
  for (const v of values) sum += Math.exp(v - top);
  return top + Math.log(sum);
}

function learn(rows: readonly Item[][], say: (line: string) => void): string {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const { spelling } of row) if (spelling) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const commonList = [...counts]
    .filter(([, n]) => n >= COMMON_LEAST)
    .map(([w]) => w)
    .sort();
  const common = new Map(commonList.map((w, i) => [w, i + 1]));
  const names = new Names([]);
  const tagNames = new Names(["?", "^"]);
  const made = rows.map((row) =>
    row.map((it) => ({
      gold: it.gold,
      common: common.get(it.spelling) ?? 0,
      features: it.candidates.map((c) =>
        Int32Array.from(featureNames(c, it.spelling, common, it.candidates), (f) => names.of(f)),
      ),
      scored: it.candidates.map((c): Scored & { score: number } => {
        const [first, last] = outerTags(c);
        const [firstConcord, lastConcord] = concordsOf(c);
        return {
          candidate: c,
          score: 0,
          firstTag: tagNames.of(first),
          lastTag: tagNames.of(last),
          firstConcord,
          lastConcord,
          stem: stemOf(c),
        };
      }),
      priors: it.candidates.map(prior),
    })),
  );
  const tags = tagNames.list.length;
  const commons = common.size + 1;
  const own = new Averaged(names.list.length);
  const transition = new Averaged(tags * tags);
  const left = new Averaged(tags * commons);
  const right = new Averaged(tags * commons);
  // Pairs that agree in the same way share a weight; the table is kept in step with it.
  const agreements = new Names([]);
  const pairs: number[][] = [];
  const agreementOf = new Int32Array(CONCORDS * CONCORDS).fill(-1);
  for (let a = 0; a < CONCORDS; a++) {
    for (let b = 0; b < CONCORDS; b++) {
      const name = agreement(a, b);
      if (name === undefined) continue;
      const n = agreements.of(name);
      pairs[n] ??= [];
      pairs[n].push(a * CONCORDS + b);
      agreementOf[a * CONCORDS + b] = n;
    }
  }
  const agreeing = new Averaged(agreements.list.length);
  const concord = new Float32Array(CONCORDS * CONCORDS);

  const random = dice(12345);
  let clock = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP / (1 + round * SLOWING);
    let loss = 0;
    let of = 0;
    for (const n of shuffled(made.length, random)) {
      const row = made[n]!;
      clock++;
      for (const it of row) {
        it.scored.forEach((c, j) => {
          let sum = it.priors[j]!;
          for (const f of it.features[j]!) sum += own.now[f]!;
          c.score = sum;
        });
      }
      const pair = (t: number, k: number, j: number): number => {
        const c = row[t]!.scored[j]!;
        const p = t === 0 ? undefined : row[t - 1]!.scored[k]!;
        return (
          transition.now[(p === undefined ? 1 : p.lastTag) * tags + c.firstTag]! +
          (p !== undefined && c.firstConcord !== 0 ? concord[p.lastConcord * CONCORDS + c.firstConcord]! : 0)
        );
      };
      const single = row.map((it, t) => {
        const l = t === 0 ? 0 : row[t - 1]!.common;
        const r = t + 1 < row.length ? row[t + 1]!.common : 0;
        return it.scored.map(
          (c) =>
            c.score + (l ? left.now[c.firstTag * commons + l]! : 0) + (r ? right.now[c.lastTag * commons + r]! : 0),
        );
      });
      // Forward and backward sums of the lattice, as logarithms.
      const forward: number[][] = [];
      for (let t = 0; t < row.length; t++) {
        forward.push(
          single[t]!.map(
            (own, j) => own + (t === 0 ? pair(0, 0, j) : logSum(forward[t - 1]!.map((a, k) => a + pair(t, k, j)))),
          ),
        );
      }
      const backward: number[][] = row.map((it) => it.scored.map(() => 0));
      for (let t = row.length - 2; t >= 0; t--) {
        backward[t] = row[t]!.scored.map((_, k) =>
          logSum(single[t + 1]!.map((own, j) => own + pair(t + 1, k, j) + backward[t + 1]![j]!)),
        );
      }
      const all = logSum(forward.at(-1)!);
      // All expectations first, then the steps, so that each is of the same weights.
      const pairsOf: [number, number, number][][] = row.map((it, t) => {
        const list: [number, number, number][] = [];
        it.scored.forEach((_, j) => {
          const before = t === 0 ? 1 : row[t - 1]!.scored.length;
          for (let k = 0; k < before; k++) {
            const p = Math.exp(
              (t === 0 ? 0 : forward[t - 1]![k]!) + pair(t, k, j) + single[t]![j]! + backward[t]![j]! - all,
            );
            const due = j === it.gold && (t === 0 || k === row[t - 1]!.gold) ? 1 : 0;
            if (Math.abs(due - p) > 0.002) list.push([k, j, (due - p) * step]);
          }
        });
        return list;
      });
      row.forEach((it, t) => {
        of++;
        const l = t === 0 ? 0 : row[t - 1]!.common;
        const r = t + 1 < row.length ? row[t + 1]!.common : 0;
        it.scored.forEach((c, j) => {
          const p = Math.exp(forward[t]![j]! + backward[t]![j]! - all);
          if (j === it.gold) loss -= Math.log(p);
          const by = ((j === it.gold ? 1 : 0) - p) * step;
          if (Math.abs(by) < 0.002 * step) return;
          for (const f of it.features[j]!) own.bump(f, by, clock);
          if (l) left.bump(c.firstTag * commons + l, by, clock);
          if (r) right.bump(c.lastTag * commons + r, by, clock);
        });
        for (const [k, j, by] of pairsOf[t]!) {
          const c = it.scored[j]!;
          const p = t === 0 ? undefined : row[t - 1]!.scored[k]!;
          transition.bump((p === undefined ? 1 : p.lastTag) * tags + c.firstTag, by, clock);
          if (p !== undefined && c.firstConcord !== 0) {
            const a = agreementOf[p.lastConcord * CONCORDS + c.firstConcord]!;
            if (a !== -1) agreeing.bump(a, by, clock);
          }
        }
      });
      for (let a = 0; a < pairs.length; a++) for (const x of pairs[a]!) concord[x] = agreeing.now[a]!;
    }
    // Large weights are drawn towards nothing (L2).
    for (const w of [own, transition, left, right, agreeing]) w.shrink(DECAY * step, clock);
    say(`round ${round + 1}: ${(loss / of).toFixed(4)} nats a token of ${of}`);
  }
  clock++;
  const out = [tagNames.list.slice(1).join(" "), commonList.join(" ")];
  const write = (name: string, mean: number) => {
    const w = Math.round(mean * 100);
    if (w !== 0) out.push(`${name}\t${w}`);
  };
  names.list.forEach((f, i) => {
    write(f, own.mean(i, clock));
  });
  for (let a = 0; a < tags; a++) {
    for (let b = 0; b < tags; b++)
      write(`> ${tagNames.list[a]} ${tagNames.list[b]}`, transition.mean(a * tags + b, clock));
  }
  for (let a = 0; a < tags; a++) {
    commonList.forEach((w, i) => {
      write(`< ${tagNames.list[a]} ${w}`, left.mean(a * commons + i + 1, clock));
      write(`^ ${tagNames.list[a]} ${w}`, right.mean(a * commons + i + 1, clock));
    });
  }
  agreements.list.forEach((f, i) => {
    write(`= ${f}`, agreeing.mean(i, clock));
  });
  return out.join("\n");
}

/** Of how many tokens of sentences the best candidate is chosen under a model. */
export function checkWords(
  text: string,
  sentences: readonly GoldSentence[],
): { readonly of: number; readonly right: number } {
  const model = parse(text);
  let of = 0;
  let right = 0;
  for (const row of sentences.flatMap(itemsOf)) {
    const scored = row.map((it) =>
      it.candidates.map((candidate): Scored => {
        const score = model.score(candidate, it.spelling, it.candidates, prior(candidate));
        const [first, last] = outerTags(candidate);
        const [firstConcord, lastConcord] = concordsOf(candidate);
        return {
          candidate,
          score,
          firstTag: model.tag(first),
          lastTag: model.tag(last),
          firstConcord,
          lastConcord,
          stem: stemOf(candidate),
        };
      }),
    );
    const path = bestPath(
      scored,
      row.map((it) => model.common.get(it.spelling) ?? 0),
      model,
      1,
    );
    row.forEach((it, t) => {
      of++;
      if (path[t] === it.gold) right++;
    });
  }
  return { of, right };
}
