import type { FactKind, FactQuery } from "@isnad/record/answers";
import type { Order, Which } from "../words/review.ts";
import { PART_KINDS, type PartKind } from "./parts.ts";

type Query = Readonly<Record<string, string>>;

export const WHICH: readonly Which[] = ["none", "second", "accepted", "edited", "rejected", "any"];
export const ORDERS: readonly Order[] = ["confidence", "-confidence", "newest", "oldest"];
export const KINDS: readonly FactKind[] = ["statement", "event", "figure", "trip", "position"];

const among = <T extends string>(all: readonly T[], value: string | undefined, otherwise: T): T =>
  all.find((one) => one === value) ?? otherwise;

export const whichOf = (query: Query): Which => among(WHICH, query.show, "none");
export const orderOf = (query: Query): Order => among(ORDERS, query.order, "confidence");

/** Whether the queue is of names or of times. */
export const partKindIn = (query: Query): PartKind | null => PART_KINDS.find((one) => one === query.kind) ?? null;

/** What narrows the queue, whatever was decided. */
export function narrowing(query: Query): FactQuery {
  const kind = KINDS.find((one) => one === query.kind);
  return {
    ...(kind ? { kind } : {}),
    ...(query.report ? { report: query.report } : {}),
    ...(query.speaker ? { speaker: query.speaker } : {}),
  };
}

/** What the queue asks of the archive. */
export function queueQuery(query: Query): FactQuery {
  const which = whichOf(query);
  return { ...narrowing(query), review: which === "second" ? "any" : which, sort: orderOf(query) };
}
