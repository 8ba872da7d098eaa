import type { EventLayers } from "../events/layers.ts";
import { isVerb, slotsAfter } from "../events/slots.ts";
import type { Leg } from "./legs.ts";
import { abroad, placesOf } from "./places.ts";
import { goerOf } from "./travellers.ts";

/** Verbs of spending time: `أمضى`, `قضى`. By bare lemma. */
export const SPENDING = new Set(["أمضى", "قضى", "مكث"]);

/** Spans of time that a visitor spends; who spends years somewhere lives there. By bare lemma. */
const BRIEF = new Set("ساعة يوم ليلة أسبوع إجازة عطلة".split(" "));

/** How far behind the verb the time that is spent may stand, over a long title. */
const FAR = 18;

/** `أمضى الوزير فلان ثلاثة أيام في القاهرة`, `قضت عطلتها في باريس`: a stay whose length is told in days. */
export function stayLeg(l: EventLayers, w: number): Leg | undefined {
  const { reading, sentence } = l.words;
  if (BEING.has(reading[w]!.lemma)) return presence(l, w);
  if (!isVerb(reading[w]) || !SPENDING.has(reading[w]!.lemma)) return undefined;
  for (let x = w + 1; x < w + FAR && sentence[x] === sentence[w]; x++) {
    if (isVerb(reading[x])) return undefined;
    if (!BRIEF.has(reading[x]!.lemma)) continue;
    for (const s of slotsAfter(l, x, 10)) {
      if (s.by !== "في" && s.by !== "ب") continue;
      const stops = placesOf(l, s, "stop", w, false);
      const traveller = stops.length > 0 ? goerOf(l, w) : undefined;
      return traveller ? { traveller, stops, word: w, rule: "trips/stayed-in", apart: false } : undefined;
    }
    return undefined;
  }
  return undefined;
}

/** Verbs of being somewhere. By bare lemma. */
export const BEING = new Set(["كان", "تواجد", "وجد"]);

/** `أنه سيكون في مسقط يوم الأحد`: being abroad at a time to come. */
function presence(l: EventLayers, w: number): Leg | undefined {
  if (l.words.reading[w - 1]?.lemma !== "س") return undefined;
  for (const s of slotsAfter(l, w, 8)) {
    if (s.by !== "في" && s.by !== "ب") {
      if (s.by === "") continue;
      return undefined;
    }
    const traveller = goerOf(l, w);
    if (traveller === undefined) return undefined;
    const stops = placesOf(l, s, "stop", w, false).filter((x) => abroad(l, traveller, x.place));
    return stops.length > 0 ? { traveller, stops, word: w, rule: "trips/stayed-in", apart: false } : undefined;
  }
  return undefined;
}
