/** Learns which of a trigger's likely pairs are its parties (`src/events/ranking/forest.ts`), over weights that did not learn from the case. */
import { pairsToWeigh } from "../src/events/ranking/choose.ts";
import type { Weights } from "../src/events/ranking/weights.ts";
import { learnForest } from "./boost.ts";
import type { Case } from "./learn-parties.ts";

/** The rows of a trigger's likely pairs with whether each is due; none where there is one pair or none of them is due. */
export function pairsOf({ asked, due }: Case, weights: Weights): { row: readonly number[]; due: boolean }[] {
  const isDue = (role: 0 | 1, id: string): boolean =>
    id === "" ? due[role].length === 0 : due[role].some((ids) => ids.includes(id));
  const pairs = pairsToWeigh(asked, weights).map((x) => ({
    row: x.row(),
    due: isDue(0, x.doer.id) && isDue(1, x.sufferer.id),
  }));
  return pairs.length > 1 && pairs.some((x) => x.due) ? pairs : [];
}

export const forestOf = (pairs: readonly { row: readonly number[]; due: boolean }[]): string =>
  learnForest(
    pairs.map((x) => x.row),
    pairs.map((x) => x.due),
  );
