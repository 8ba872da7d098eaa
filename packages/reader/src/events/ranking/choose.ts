import type { Alternative } from "@isnad/record";
import { knownAs } from "../known-as.ts";
import type { EventLayers } from "../layers.ts";
import type { Hit } from "../rules.ts";
import type { Parties } from "../verb-parties.ts";
import { type Asked, SIZE, type Taker, tell } from "./features.ts";
import { scoreOf } from "./forest.ts";
import { pairingOf } from "./pairs.ts";
import { type Neighbour, seatsOf } from "./seats.ts";
import { settingOf } from "./setting.ts";
import { traitsOf } from "./traits.ts";
import type { Weights } from "./weights.ts";

/** Whoever has at least this part of the first one's share is a party beside him where the two stand in one list. */
const BESIDE = 0.5;
/** The same where they are not. */
const APART = 0.95;
/** Whoever has less than this of all is none beside another. */
const LEAST = 0.15;
/**
 * Newsrooms leave unsaid whom an event is done to more often than reports that were written to be learned from; who acts, less often.
 * By so much nobody is likelier in either role, in log odds; set on read sets of real reports, docs/parties-model.md.
 */
const SILENCE = [0.5, 0.3] as const;
/** The two parties are looked for among so many of either role, ... */
const LIKELY = 6;
/** ... and pairs that have less than this part of the first one's share by each one's own are left out. */
const UNLIKELY = 0.03;
/** More parties than this no weights give. */
const MOST = 4;

interface Share {
  /** An entity's id; the empty string for nobody. */
  readonly id: string;
  /** Its place among the candidates; -1 for nobody. */
  readonly place: number;
  readonly share: number;
  readonly list: number;
}

/**
 * Who acts and to whom, by weights: the two that are the likeliest together, and nobody has both roles.
 * A candidate's score is that of its best seat with what its parts in other deeds add; shares are their softmax.
 */
export const choose = (asked: Asked, weights: Weights, ruled: Parties, settle: Settle = (x) => x): Chosen =>
  chosenOf(sharesIn(asked, weights), ruled, asked, weights, settle);

/** What rules of grammar make of the parties that weights have, where they are known to be the surer (`settled.ts`). */
export type Settle = (weighed: Parties) => Parties;

/** The shares of a trigger's candidates and of nobody in either role. */
export function sharesIn(asked: Asked, weights: Weights): Shares {
  const scorer = new Scorer(weights);
  asked.candidates.forEach(({ seats, lists, links }, i) => {
    seats.forEach((row, k) => {
      scorer.seat(i, lists[k]!, row, row.length);
    });
    scorer.link(i, links, links.length);
  });
  scorer.none(asked.none, asked.none.length);
  return scorer.shares(asked.candidates.map((c) => c.id));
}

/** The same for a trigger at a word, its candidates weighed as they are found. */
export function chooseAt(
  l: EventLayers,
  at: number,
  hit: Hit,
  ruled: Parties,
  others: readonly Neighbour[],
  weights: Weights,
  settle: Settle,
): Chosen {
  const scorer = new Scorer(weights);
  const seats = seatsOf(l, at, hit.trigger.type, ruled, others);
  const setting = settingOf(l, at, hit, ruled, others);
  const ids = tell(l, at, hit, ruled, others, seats, setting, scorer);
  const pairing = pairingOf(l, at, hit, ruled, others, seats, ids);
  const traits = traitsOf(l, at, hit, ruled, others, seats, ids, setting);
  const { actors, recipients, alternatives } = chosenOf(
    scorer.shares(ids),
    ruled,
    { pairing, traits },
    weights,
    (weighed) => settle({ actors: onceEach(l, weighed.actors), recipients: onceEach(l, weighed.recipients) }),
  );
  return { actors: onceEach(l, actors), recipients: onceEach(l, recipients), alternatives };
}

/** Each once, by name where it has one: of `المتمردون` the movement that they are. */
const onceEach = (l: EventLayers, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => knownAs(l, id))),
];

function chosenOf(shares: Shares, ruled: Parties, told: Told, weights: Weights, settle: Settle): Chosen {
  const { actors, recipients } = partiesOf(shares, ruled, told, weights, settle);
  const alternatives = [
    ...otherwise("actors", shares[0], actors, recipients),
    ...otherwise("recipients", shares[1], recipients, actors),
  ];
  return { actors, recipients, alternatives };
}

/** What is told of two candidates together. */
type Told = Pick<Asked, "pairing" | "traits">;

function partiesOf(shares: Shares, ruled: Parties, told: Told, weights: Weights, settle: Settle): Parties {
  const [, , pairs, forest] = weights;
  let best: readonly [Share, Share] = [NO_ONE, NO_ONE];
  let most = Number.NEGATIVE_INFINITY;
  const weighed = weighedPairs(shares, told, pairs);
  for (const { doer, sufferer, score, row } of weighed) {
    const all = forest === undefined || weighed.length === 1 ? score : scoreOf(forest, row());
    if (all <= most) continue;
    most = all;
    best = [doer, sufferer];
  }
  return settle(pairedBy(shares, ruled, best));
}

/** The two with those who stand beside them. */
function pairedBy(shares: Shares, ruled: Parties, [doer, sufferer]: readonly [Share, Share]): Parties {
  const actors = together(beside(shares[0], doer, [sufferer.id]), ruled.actors, [sufferer.id]);
  const recipients = together(beside(shares[1], sufferer, actors), ruled.recipients, actors);
  return { actors, recipients };
}

/** Pairs that may be the two parties, with the logarithm of both shares: nobody does a thing to himself. */
export function likelyPairs([doers, sufferers]: Shares): readonly LikelyPair[] {
  const out: LikelyPair[] = [];
  let most = 0;
  for (const doer of doers.slice(0, LIKELY))
    for (const sufferer of sufferers.slice(0, LIKELY)) {
      if (doer.id === sufferer.id && doer.id !== "") continue;
      const share = doer.share * sufferer.share;
      if (share > most) most = share;
      out.push({ doer, sufferer, odds: Math.log(share) });
    }
  const least = Math.log(most * UNLIKELY);
  return out.filter((x) => x.odds >= least);
}
interface LikelyPair {
  readonly doer: Share;
  readonly sufferer: Share;
  readonly odds: number;
}

/** The likely pairs with their scores by weights, and what a forest is to look at: the traits of either, with what these weights say. */
function weighedPairs(shares: Shares, { pairing, traits }: Told, weights: Float32Array) {
  const [doers, sufferers] = shares;
  const nobody = [shareOfNobody(doers), shareOfNobody(sufferers)] as const;
  const pairs = likelyPairs(shares);
  return pairs.map(({ doer, sufferer, odds }) => {
    let pair = 0;
    for (const f of pairing(doer.place, sufferer.place)) pair += weights[f]!;
    const row = (): readonly number[] =>
      traits(doer.place, sufferer.place, {
        shares: [Math.log(doer.share), Math.log(sufferer.share)],
        ranks: [doers.indexOf(doer), sufferers.indexOf(sufferer)],
        nobody,
        pair,
        count: pairs.length,
      });
    return { doer, sufferer, score: odds + pair, row };
  });
}
const shareOfNobody = (shares: readonly Share[]): number => Math.log(shares.find((x) => x.place === -1)!.share);

/** The likely pairs of a trigger, as a forest learns from them. */
export const pairsToWeigh = (asked: Asked, weights: Weights) =>
  weighedPairs(sharesIn(asked, weights), asked, weights[2]);
const NO_ONE: Share = { id: "", place: -1, share: 1, list: -1 };

/** The shares of candidates and of nobody by role, the greatest first. */
type Shares = readonly [readonly Share[], readonly Share[]];

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
const OTHERWISE = { actors: 0.27, recipients: 0.22 };

/** Those chosen with those whom grammar puts beside the first of them: `مصر وإسرائيل`. */
function together(chosen: readonly string[], grammar: readonly string[], taken: readonly string[]): readonly string[] {
  const [top] = chosen;
  if (top === undefined || !grammar.includes(top)) return chosen;
  return [...grammar.filter((id) => !taken.includes(id)), ...chosen.filter((id) => !grammar.includes(id))];
}

/** The first of a role with whoever stands beside him and hasn't the other role. */
function beside(shares: readonly Share[], top: Share, taken: readonly string[]): readonly string[] {
  if (top.id === "") return [];
  // Whoever is likelier by himself and yet not chosen is none beside another, unless both stand in one list.
  const isBeside = (x: Share): boolean =>
    x.share >= LEAST &&
    (top.list !== -1 && x.list === top.list
      ? x.share >= top.share * BESIDE
      : x.share >= top.share * APART && x.share <= top.share);
  return [top, ...shares.filter((x) => x !== top && x.id !== "" && !taken.includes(x.id) && isBeside(x))]
    .slice(0, MOST)
    .map((x) => x.id);
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

/** When a feature was last seen among the links of a candidate; see `Scorer`. */
const seen = new Int32Array(SIZE);
let turn = 0;

/** Adds up both roles' weights of candidates as their features come. A candidate's parts in other deeds count each feature once. */
class Scorer implements Taker {
  readonly #weights: Float32Array;
  /** By candidate and role: the best seat's score (unset before there is one) and list, and the links' features. */
  readonly #tops: [number[], number[]] = [[], []];
  readonly #lists: [number[], number[]] = [[], []];
  readonly #links: (number[] | undefined)[] = [];
  #actor = 0;
  #recipient = 0;

  constructor(weights: Weights) {
    this.#weights = pairs(weights);
  }

  #sum(row: ArrayLike<number>, length: number): void {
    const w = this.#weights;
    let actor = 0;
    let recipient = 0;
    for (let i = 0; i < length; i++) {
      const f = 2 * row[i]!;
      actor += w[f]!;
      recipient += w[f + 1]!;
    }
    this.#actor = actor;
    this.#recipient = recipient;
  }

  #best(role: 0 | 1, candidate: number, list: number, score: number): void {
    const tops = this.#tops[role];
    while (tops.length <= candidate) tops.push(Number.NEGATIVE_INFINITY);
    const lists = this.#lists[role];
    while (lists.length <= candidate) lists.push(-1);
    if (score <= tops[candidate]!) return;
    tops[candidate] = score;
    lists[candidate] = list;
  }

  seat(candidate: number, list: number, row: Int32Array, length: number): void {
    this.#sum(row, length);
    this.#best(0, candidate, list, this.#actor);
    this.#best(1, candidate, list, this.#recipient);
  }

  link(candidate: number, row: Int32Array, length: number): void {
    const links = (this.#links[candidate] ??= []);
    turn++;
    for (const f of links) seen[f] = turn;
    for (let i = 0; i < length; i++) {
      const f = row[i]!;
      if (seen[f] === turn) continue;
      seen[f] = turn;
      links.push(f);
    }
  }

  none(row: Int32Array, length: number): void {
    this.#sum(row, length);
  }

  /** Candidates and nobody with their shares of either role, the greatest first; to be called when all is told. */
  shares(ids: readonly string[]): Shares {
    const n = ids.length;
    const actors = new Array<number>(n + 1);
    const recipients = new Array<number>(n + 1);
    actors[n] = this.#actor + SILENCE[0];
    recipients[n] = this.#recipient + SILENCE[1];
    for (let i = 0; i < n; i++) {
      const links = this.#links[i] ?? NO_LINKS;
      this.#sum(links, links.length);
      actors[i] = topOf(this.#tops[0], i) + this.#actor;
      recipients[i] = topOf(this.#tops[1], i) + this.#recipient;
    }
    return [sharesOf(ids, actors, this.#lists[0]), sharesOf(ids, recipients, this.#lists[1])];
  }
}
const NO_LINKS: readonly number[] = [];

/** The best seat's score, 0 for whoever has none. */
const topOf = (tops: readonly number[], i: number): number =>
  i < tops.length && tops[i]! > Number.NEGATIVE_INFINITY ? tops[i]! : 0;

function sharesOf(ids: readonly string[], scores: number[], lists: readonly number[]): readonly Share[] {
  let top = scores[0]!;
  for (const score of scores) if (score > top) top = score;
  let all = 0;
  for (let i = 0; i < scores.length; i++) all += scores[i] = Math.exp(scores[i]! - top);
  const out: Share[] = [];
  for (let i = 0; i < scores.length; i++)
    out.push({ id: ids[i] ?? "", place: i < ids.length ? i : -1, share: scores[i]! / all, list: lists[i] ?? -1 });
  return out.sort(byShare);
}
const byShare = (a: Share, b: Share): number => b.share - a.share;

/**
 * The score of each candidate in one role, and of nobody last, as learning asks for it; `best` is told which seat speaks for each, -1 for none.
 * `out` tells the features that are left out; what is left of a sum then stands for the whole.
 */
export function scoresOf(
  asked: Asked,
  weights: ArrayLike<number>,
  best?: Int32Array,
  out?: (f: number) => boolean,
): Float64Array {
  const sum = (row: Int32Array): number => {
    let total = 0;
    let kept = 0;
    for (const f of row) {
      if (out?.(f)) continue;
      kept++;
      total += weights[f]!;
    }
    return kept === 0 ? 0 : (total * row.length) / kept;
  };
  const scores = new Float64Array(asked.candidates.length + 1);
  asked.candidates.forEach(({ seats, links }, i) => {
    let top = seats.length > 0 ? Number.NEGATIVE_INFINITY : 0;
    if (best) best[i] = -1;
    for (let k = 0; k < seats.length; k++) {
      const score = sum(seats[k]!);
      if (score <= top) continue;
      top = score;
      if (best) best[i] = k;
    }
    scores[i] = top + sum(links);
  });
  scores[asked.candidates.length] = sum(asked.none);
  return scores;
}
