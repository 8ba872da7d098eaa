import type { Alternative } from "@isnad/record";
import type { Parties } from "../verb-parties.ts";
import type { Asked } from "./features.ts";
import type { Weights } from "./weights.ts";

/** Whoever has at least this part of the first one's share is a party beside him where the two stand in one list. */
const BESIDE = 0.5;
/** The same where they are not. */
const APART = 0.95;
/** Whoever has less than this of all is none beside another. */
const LEAST = 0.15;
/** More parties than this no weights give. */
const MOST = 4;

interface Share {
  /** An entity's id; the empty string for nobody. */
  readonly id: string;
  readonly share: number;
  readonly list: number;
}

/**
 * Who acts and to whom, by weights: the role that is surer is given first, and nobody has both.
 * A candidate's score is that of its best seat with what its parts in other deeds add; shares are their softmax.
 */
export function choose(asked: Asked, weights: Weights, ruled: Parties): Chosen {
  const shares = bothShares(asked, weights);
  const first = shares[0][0]!.share >= shares[1][0]!.share ? 0 : 1;
  const grammar = [ruled.actors, ruled.recipients];
  const one = together(pick(shares[first]!, []), grammar[first]!, []);
  const other = together(pick(shares[1 - first]!, one), grammar[1 - first]!, one);
  const [actors, recipients] = first === 0 ? [one, other] : [other, one];
  const alternatives = [
    ...otherwise("actors", shares[0], actors!, recipients!),
    ...otherwise("recipients", shares[1], recipients!, actors!),
  ];
  return { actors: actors!, recipients: recipients!, alternatives };
}

/** Parties with those who come next. */
export interface Chosen extends Parties {
  readonly alternatives: readonly Alternative[];
}

/** Who else it may be, or nobody: whoever comes next with half of the first one's share at least. */
function otherwise(
  field: "actors" | "recipients",
  shares: readonly Share[],
  chosen: readonly string[],
  taken: readonly string[],
): readonly Alternative[] {
  const next = shares.find(({ id }) => (id === "" ? chosen.length > 0 : !chosen.includes(id) && !taken.includes(id)));
  const top = shares[0]!.share;
  if (next === undefined || next.share < LEAST || next.share < top * BESIDE) return [];
  return [{ field, value: next.id || null, confidence: OTHERWISE[field] }];
}

/** The share of such choices in which annotated reports bear out the other reading (`npm run train -- parties` prints it). */
const OTHERWISE = { actors: 0.25, recipients: 0.25 };

/** Those chosen with those whom grammar puts beside the first of them: `مصر وإسرائيل`. */
function together(chosen: readonly string[], grammar: readonly string[], taken: readonly string[]): readonly string[] {
  const [top] = chosen;
  if (top === undefined || !grammar.includes(top)) return chosen;
  return [...grammar.filter((id) => !taken.includes(id)), ...chosen.filter((id) => !grammar.includes(id))];
}

function pick(shares: readonly Share[], taken: readonly string[]): readonly string[] {
  const left = shares.filter((x) => !taken.includes(x.id));
  const [top] = left;
  if (top === undefined || top.id === "") return [];
  const beside = (x: Share): boolean =>
    x.share >= LEAST && x.share >= top.share * (top.list !== -1 && x.list === top.list ? BESIDE : APART);
  return left
    .filter((x) => x.id !== "" && (x === top || beside(x)))
    .slice(0, MOST)
    .map((x) => x.id);
}

/** Candidates and nobody with their shares of a role, the greatest first. */
function sharesOf(asked: Asked, scores: Float64Array, best: Int32Array): readonly Share[] {
  const top = Math.max(...scores);
  let all = 0;
  for (let i = 0; i < scores.length; i++) all += scores[i] = Math.exp(scores[i]! - top);
  return Array.from(scores, (x, i) => {
    const candidate = asked.candidates[i];
    return { id: candidate?.id ?? "", share: x / all, list: candidate?.lists[best[i]!] ?? -1 };
  }).sort((a, b) => b.share - a.share);
}

const paired = new WeakMap<Weights, Float32Array>();
/** Both roles' weights of a feature side by side: both are asked for, and memory is slow. */
function pairs(weights: Weights): Float32Array {
  let out = paired.get(weights);
  if (!out) {
    const [actors, recipients] = weights;
    out = new Float32Array(2 * actors.length);
    for (let f = 0; f < actors.length; f++) {
      out[2 * f] = actors[f]!;
      out[2 * f + 1] = recipients[f]!;
    }
    paired.set(weights, out);
  }
  return out;
}

/** Shares of either role. */
function bothShares(asked: Asked, weights: Weights): readonly [readonly Share[], readonly Share[]] {
  const w = pairs(weights);
  const n = asked.candidates.length;
  const scores = [new Float64Array(n + 1), new Float64Array(n + 1)] as const;
  const best = [new Int32Array(n), new Int32Array(n)] as const;
  let actor = 0;
  let recipient = 0;
  const sum = (row: Int32Array): void => {
    actor = 0;
    recipient = 0;
    for (let i = 0; i < row.length; i++) {
      const f = 2 * row[i]!;
      actor += w[f]!;
      recipient += w[f + 1]!;
    }
  };
  asked.candidates.forEach(({ seats, links }, i) => {
    let topA = seats.length > 0 ? Number.NEGATIVE_INFINITY : 0;
    let topR = topA;
    best[0][i] = -1;
    best[1][i] = -1;
    for (let k = 0; k < seats.length; k++) {
      sum(seats[k]!);
      if (actor > topA) {
        topA = actor;
        best[0][i] = k;
      }
      if (recipient > topR) {
        topR = recipient;
        best[1][i] = k;
      }
    }
    sum(links);
    scores[0][i] = topA + actor;
    scores[1][i] = topR + recipient;
  });
  sum(asked.none);
  scores[0][n] = actor;
  scores[1][n] = recipient;
  return [sharesOf(asked, scores[0], best[0]), sharesOf(asked, scores[1], best[1])];
}

/** The score of each candidate in one role, and of nobody last, as learning asks for it; `best` is told which seat speaks for each, -1 for none. */
export function scoresOf(asked: Asked, weights: ArrayLike<number>, best?: Int32Array): Float64Array {
  const out = new Float64Array(asked.candidates.length + 1);
  asked.candidates.forEach(({ seats, links }, i) => {
    let top = seats.length > 0 ? Number.NEGATIVE_INFINITY : 0;
    if (best) best[i] = -1;
    for (let k = 0; k < seats.length; k++) {
      const score = sum(seats[k]!, weights);
      if (score <= top) continue;
      top = score;
      if (best) best[i] = k;
    }
    out[i] = top + sum(links, weights);
  });
  out[asked.candidates.length] = sum(asked.none, weights);
  return out;
}

function sum(row: Int32Array, weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < row.length; i++) total += weights[row[i]!]!;
  return total;
}
