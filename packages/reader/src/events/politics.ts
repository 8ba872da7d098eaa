import { castOf, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { isState } from "./parties.ts";

/** PLOVER's sectors of those who govern, fight, judge or contend for power. */
const POWERS = new Set([
  "GOV",
  "MIL",
  "REB",
  "PTY",
  "JUD",
  "LEG",
  "SPY",
  "COP",
  "PRM",
  "UAF",
  "OPP",
  "ELI",
  "REF",
  "REL",
]);

/** Whether an entity is a political party by what it is: a state, a body or an officer of one, a movement, a party. */
export function isPolitical(l: EventLayers, id: string): boolean {
  const item = l.entities.items[Number(id.slice(1)) - 1];
  if (!item) return false;
  if (item.kind === "place") return isState(l, id);
  if (item.sector !== null) return POWERS.has(item.sector);
  return item.kind === "organization" && item.country === null;
}

const FIGHTING = ["armed", "military", "police", "government", "rebel", "criminal"];
/** People who fight or govern, by what they are called. */
export function fights(l: EventLayers, id: string): boolean {
  const w = castOf(l).first[indexOf(id)]!;
  return w !== -1 && FIGHTING.some((c) => l.words.reading[w]!.classes.has(c));
}
