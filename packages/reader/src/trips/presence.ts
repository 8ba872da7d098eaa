import type { Stop } from "@isnad/record";
import { entity } from "../events/cast.ts";
import type { Events } from "../events/events.ts";
import type { EventLayers } from "../events/layers.ts";
import { Upos } from "../words/features.ts";
import { abroad, bringer, isLand, isStop } from "./places.ts";
import type { Journey } from "./read-trips.ts";

/**
 * Where travellers are told to have met somebody: `أجرى المبعوث فلان محادثات في صنعاء وعدن غداة عودته من اليمن`. Such a town is a stop of the journey that
 * leads to its country; or of one whose places the report does not name otherwise (`يقوم بجولة في المنطقة`), where it lies abroad.
 * `aimless` are the words that tell of those, with who travels.
 */
export function meetings(
  l: EventLayers,
  events: Events,
  journeys: Journey[],
  aimless: readonly { readonly traveller: string; readonly word: number; readonly rule: string }[],
): void {
  for (let w = 0; w < l.words.count; w++) {
    const v = events.of[w]!;
    if (v === -1) continue;
    const { type, mode, status, actors, recipients, places } = events.items[v]!;
    // Who telephones is elsewhere.
    if (type !== "CONSULT" || mode === "phone" || places.length === 0 || status === "negated" || status === "asked")
      continue;
    const met = [...actors, ...recipients];
    for (const id of places) {
      const at = nameIn(l, id, w);
      // What is told behind a visit has its own rules.
      if (at === -1 || (mode === "visit" && at > w)) continue;
      const stop: Stop = { place: id, role: "stop", time: null };
      const { country } = entity(l, id);
      for (const j of journeys) {
        if (!met.includes(j.traveller) || j.stops.some((s) => s.place === id)) continue;
        // `أجرى الوزير الأميركي فلان محادثات في الرياض قبل أن يتوجه إلى الدوحة`: where one was abroad before one went on.
        if (isBefore(l, w, at, j)) {
          j.stops.unshift(stop);
          continue;
        }
        if (isLand(l, id) || entity(l, j.traveller).country === country) continue;
        // Towns beside towns; where the report only tells of the country, that is the stop.
        const near = j.stops.filter((s) => entity(l, s.place).country === country);
        if (near.length > 0 && !near.some((s) => isLand(l, s.place))) j.stops.push(stop);
      }
      for (const { traveller, word, rule } of aimless) {
        if (!met.includes(traveller) || !abroad(l, traveller, id)) continue;
        if (Math.abs(l.words.sentence[word]! - l.words.sentence[w]!) > 3) continue;
        if (journeys.some((j) => j.traveller === traveller)) continue;
        journeys.push({ traveller, legs: [{ traveller, stops: [stop], word, rule, apart: false }], stops: [stop] });
      }
    }
  }
}

/** Whether a meeting abroad is told right before the going on, in its sentence. */
function isBefore(l: EventLayers, w: number, at: number, j: Journey): boolean {
  const { word, rule } = j.legs[0]!;
  const e = l.entities.of[at]!;
  if ((rule !== "trips/went-to" && !isFurther(l, at, word, rule)) || !abroad(l, j.traveller, l.entities.items[e]!.id))
    return false;
  if (l.words.sentence[word] !== l.words.sentence[w] || word < Math.max(w, at) || word > at + 14) return false;
  // A country is no stop of its own before a town in it.
  if (j.stops.some((s) => entity(l, s.place).country === l.entities.items[e]!.country)) return false;
  for (let x = Math.max(w, at) + 1; x < word; x++) {
    const r = l.words.reading[x]!;
    if (r.upos === Upos.VERB || r.classes.has("relative")) return false;
  }
  return true;
}

/** `التقى الملك في الرياض، في مستهل جولة تقوده أيضا إلى تونس`: a list of further stops. */
function isFurther(l: EventLayers, at: number, word: number, rule: string): boolean {
  if (rule !== "trips/journey-takes-in") return false;
  for (let x = at + 1; x < word + 4; x++) {
    const lemma = l.words.reading[x]?.lemma;
    if (lemma === "أيضا" || lemma === "مستهل") return true;
  }
  return false;
}

/** Where في or ب brings the name of a place in the sentence of a word, or و goes on from there; -1 for nowhere. */
function nameIn(l: EventLayers, id: string, w: number): number {
  const { sentence, firstOf, reading } = l.words;
  for (let x = firstOf[sentence[w]!]!; x < firstOf[sentence[w]! + 1]!; x++) {
    const e = l.entities.of[x]!;
    if (e === -1 || l.entities.items[e]!.id !== id || !isStop(l, e)) continue;
    const by = bringer(l, x);
    if (by === "في" || by === "ب") return x;
    const before = l.entities.of[x - 2] ?? -1;
    if (reading[x - 1]?.lemma === "و" && before !== -1 && isStop(l, before)) return x;
  }
  return -1;
}
