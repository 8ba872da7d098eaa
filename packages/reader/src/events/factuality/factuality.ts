import type { Status } from "@isnad/record";
import type { Judged } from "../judge.ts";
import type { EventLayers } from "../layers.ts";
import type { Hit } from "../rules.ts";
import { isSetFor, statusOf } from "../status.ts";
import { chooseStatus } from "./choose.ts";
import { isOwed } from "./owed.ts";
import { type Claimed, FactSigns } from "./signs.ts";
import { unrealised } from "./unrealised.ts";

/** A reading of one event, and whether weights and not grammar have it. */
export interface Weighed<T> {
  readonly value: T;
  readonly weighed: boolean;
}

/**
 * Whether each event was done, is planned, possible, denied or asked for: by weights (docs/factuality-model.md), or by grammar alone
 * (`status.ts`) where these are null. `triggers` are all words that may trigger an event.
 */
export function statusesOf(
  l: EventLayers,
  events: readonly Judged[],
  triggers: ReadonlySet<number>,
  weights: Float32Array | null,
): readonly Weighed<Status>[] {
  const claimed = claimedOf(l, events, triggers);
  if (weights === null) return claimed.map((c) => ({ value: c.ruled, weighed: false }));
  const signs = new FactSigns(l, claimed);
  return claimed.map((c, n) => {
    const value = c.sure ? c.ruled : chooseStatus(c, signs.of(n), weights);
    return { value, weighed: value !== c.ruled };
  });
}

/** The events' triggers with what grammar says, in the order of the text. */
export const claimedOf = (
  l: EventLayers,
  events: readonly Judged[],
  triggers: ReadonlySet<number>,
): readonly Claimed[] =>
  events.map(({ deed: { at, found } }): Claimed => {
    const ruled = ruledAt(l, at, found.fact, triggers);
    const { reading } = found.fact;
    const finite = reading === "active" || reading === "passive";
    const sure =
      ruled === "negated" ||
      (ruled !== "actual" && (finite || isSetFor(l, at) || unrealised(l, at, found.fact.trigger.type) === ruled));
    return { at, hit: found.fact, ruled, sure };
  });

function ruledAt(l: EventLayers, at: number, { trigger, reading }: Hit, triggers: ReadonlySet<number>): Status {
  if (reading === "participle") return "actual";
  const told = statusOf(l, at, reading === "active" || reading === "passive", triggers, trigger.type);
  // A threat of what will be is made already; who is said to be for something is so; `لن نسمح` refuses.
  if (trigger.type === "THREATEN" && told === "planned") return "actual";
  // `على كندا أن تفي بتعهداتها`: who says so demands it.
  if (trigger.type === "REQUEST" && told === "asked" && isOwed(l, at)) return "actual";
  return trigger.type === "REJECT" && told === "negated" && !REFUSALS.has(l.words.reading[at]!.lemma) ? "actual" : told;
}

/** Verbs that refuse without a negation. */
const REFUSALS = new Set("رفض عارض أبى امتنع نفى أنكر".split(" "));
