import type { Status } from "@isnad/record";
import type { Weighed } from "../factuality/factuality.ts";
import type { Judged } from "../judge.ts";
import type { EventLayers } from "../layers.ts";
import { chooseTime } from "./choose.ts";
import { DateSigns, type Undated } from "./signs.ts";

/**
 * When each event was, as the id of a time or null: the likeliest by weights among the times of its sentence and the one before, and none
 * (docs/dating-model.md), or by grammar alone (`when.ts`) where weights are null.
 */
export function timesOf(
  l: EventLayers,
  events: readonly Judged[],
  statuses: readonly Weighed<Status>[],
  weights: Float32Array | null,
): readonly Weighed<string | null>[] {
  if (l.times.items.length === 0) return events.map(() => ({ value: null, weighed: false }));
  const signs = new DateSigns(l, undatedOf(events, statuses));
  return events.map((_, n) => {
    const asked = signs.of(n);
    const t = weights === null ? asked.ruled : chooseTime(asked, weights);
    return { value: t === -1 ? null : l.times.items[t]!.id, weighed: t !== asked.ruled };
  });
}

/** The events' triggers with their status. */
export const undatedOf = (events: readonly Judged[], statuses: readonly Weighed<Status>[]): readonly Undated[] =>
  events.map(({ deed: { at, found } }, n) => ({ at, hit: found.fact, status: statuses[n]!.value }));
