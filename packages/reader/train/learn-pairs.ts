/**
 * Learns what two parties are to each other (`src/events/ranking/pairs.ts`), over the shares that the weights of either role give: a log-linear
 * choice among the likely pairs of a trigger; L2, AdaGrad. The shares must come of weights that did not learn from the case. Deterministic.
 */
import { likelyPairs, sharesIn } from "../src/events/ranking/choose.ts";
import { PAIR_SIZE } from "../src/events/ranking/pairs.ts";
import type { Weights } from "../src/events/ranking/weights.ts";
import { dice, shuffled } from "./conllu.ts";
import type { Case } from "./learn-parties.ts";

/** The likely pairs of a trigger: the logarithm of their shares, their features, whether they are due. */
export type Match = readonly { readonly odds: number; readonly features: Int32Array; readonly due: boolean }[];

/** The pairs of a trigger by weights that have not learned from it; none where who is due is told in other sentences. */
export function matchOf({ asked, due, near }: Case, weights: Weights): Match {
  if (!near[0] || !near[1]) return [];
  const isDue = (role: 0 | 1, id: string): boolean =>
    id === "" ? due[role].length === 0 : due[role].some((ids) => ids.includes(id));
  return likelyPairs(sharesIn(asked, weights)).map(({ doer, sufferer, odds }) => ({
    odds,
    features: asked.pairing(doer.place, sufferer.place),
    due: isDue(0, doer.id) && isDue(1, sufferer.id),
  }));
}

const ROUNDS = 8;
const RATE = 0.01;
const L2 = 0.03;

/** The weights of pairs. */
export function learnPairs(matches: readonly Match[]): Float32Array {
  const w = new Float32Array(PAIR_SIZE);
  const squares = new Float64Array(PAIR_SIZE);
  const mean = new Float32Array(PAIR_SIZE);
  const random = dice(1907);
  for (let round = 0; round < ROUNDS; round++) {
    for (const k of shuffled(matches.length, random)) {
      const match = matches[k]!;
      // Where no likely pair is due, nothing can be learned.
      if (!match.some((x) => x.due)) continue;
      const scores = match.map(({ odds, features }) => features.reduce((n, f) => n + w[f]!, odds));
      const top = Math.max(...scores);
      const shares = scores.map((s) => Math.exp(s - top));
      const all = shares.reduce((n, s) => n + s, 0);
      const right = shares.reduce((n, s, i) => n + (match[i]!.due ? s : 0), 0);
      match.forEach(({ features, due }, i) => {
        const gradient = shares[i]! / all - (due ? shares[i]! / right : 0);
        if (Math.abs(gradient) < 1e-4) return;
        for (const f of features) {
          const g = gradient + L2 * w[f]!;
          squares[f]! += g * g;
          w[f]! -= (RATE * g) / Math.sqrt(squares[f]! + 0.1);
        }
      });
    }
    if (round >= ROUNDS / 2) for (let f = 0; f < PAIR_SIZE; f++) mean[f]! += w[f]! / (ROUNDS - ROUNDS / 2);
  }
  return mean;
}
