import type { Stop } from "@isnad/record";
import type { Events } from "../events/events.ts";
import type { EventLayers } from "../events/layers.ts";
import { isVerb } from "../events/slots.ts";
import { travellersAmong } from "./bearers.ts";
import { MISSIONS } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { bringer } from "./places.ts";

/** Words of calling at a building. By bare lemma. */
export const CALLING = new Set("زار زيارة تفقد جولة".split(" "));
/** What brings the name of a building where one calls. */
const BY = new Set(["", "إلى", "ل", "في", "ب"]);
const FAR = 16;

/**
 * `زار الوزير فلان مستشفى الشفاء`, `زار الأمير فلان المصابين في مستشفى عسير المركزي`, `زيارته إلى القنصلية`: whoever visits a building that has a name, or a mission,
 * stops there; where the report names a town that he went to, other rules tell of that. Of another body (`زار جامعة القاهرة`) and of an unnamed building nothing is told.
 */
export function buildingLeg(l: EventLayers, events: Events, w: number): Leg | undefined {
  const { reading, sentence } = l.words;
  const v = events.of[w]!;
  if (v === -1 || !CALLING.has(reading[w]!.lemma)) return undefined;
  const { mode, actors, status } = events.items[v]!;
  if (mode !== "visit" || status === "asked" || status === "negated") return undefined;
  const people = travellersAmong(l, actors);
  if (people.length === 0) return undefined;
  for (let x = w + 1; x < w + FAR && sentence[x] === sentence[w] && !isVerb(reading[x]); x++) {
    const e = l.entities.of[x]!;
    if (e === -1 || l.entities.of[x - 1] === e) continue;
    const { kind, id } = l.entities.items[e]!;
    if (!(kind === "facility" || MISSIONS.has(reading[x]!.lemma)) || !BY.has(bringer(l, x))) continue;
    const stop: Stop = { place: id, role: "stop", time: null };
    return {
      traveller: people[0]!,
      others: people.slice(1),
      stops: [stop],
      word: w,
      rule: "trips/called-at",
      apart: false,
    };
  }
  return undefined;
}
