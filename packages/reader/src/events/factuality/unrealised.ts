import type { EventType, Status } from "@isnad/record";
import type { EventLayers } from "../layers.ts";
import { isAimedAt } from "./aimed.ts";
import { isForetold } from "./foretold.ts";
import { isOwed } from "./owed.ts";
import { isOfSupposed } from "./supposed.ts";

/** Types of words about other acts, which are said whatever comes of those. */
const SPOKEN = new Set<EventType>(["ACCUSE", "REQUEST", "THREATEN", "REJECT", "AGREE"]);

/** What a noun's own clause makes of it where nothing governs it: a condition, a duty, a purpose, or what is foretold of it. */
export function unrealised(l: EventLayers, at: number, type?: EventType): Status | undefined {
  if (!(type !== undefined && SPOKEN.has(type)) && isOfSupposed(l, at)) return "possible";
  if (isOwed(l, at)) return "asked";
  if (type !== undefined && (isForetold(l, at, type) || isAimedAt(l, at, type))) return "planned";
  return undefined;
}
