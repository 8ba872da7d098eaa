import type { Stop } from "@isnad/record";
import type { EventLayers } from "../events/layers.ts";
import { isComma, isPronoun, isVerb } from "../events/slots.ts";
import { GENDER, nameOf, Upos } from "../words/features.ts";
import { BEGINNING } from "./journeys.ts";
import { placesOf } from "./places.ts";

/** `من بكين حيث يقوم بزيارة`: the place that the clause is about. */
export function whereBefore(l: EventLayers, w: number): Stop[] {
  const { reading, sentence, firstOf } = l.words;
  const start = firstOf[sentence[w]!]!;
  let x = w - 1;
  while (x > start && x > w - 6 && reading[x]!.lemma !== "حيث") x--;
  if (x < start || reading[x]!.lemma !== "حيث") return [];
  const at = isComma(reading[x - 1]) ? x - 2 : x - 1;
  return at < start ? [] : placesOf(l, { phrase: -1, word: at, by: "" }, "stop", w);
}

/** `يبدأ فلان أولى جولاته من الرياض`. */
export function isBegun(l: EventLayers, w: number): boolean {
  const { reading, sentence, firstOf } = l.words;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 14; x--)
    if (isVerb(reading[x])) return BEGINNING.has(reading[x]!.lemma);
  return false;
}

/** `بدأ فلان من القاهرة جولة`: where it begins, told between the verb and its object. */
export function begunAt(l: EventLayers, w: number): Stop[] {
  const { reading, sentence, firstOf } = l.words;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 14; x--) {
    if (isVerb(reading[x])) return [];
    if (reading[x]!.lemma === "من" && reading[x]!.upos === Upos.ADP && l.entities.of[x + 1] !== -1)
      return placesOf(l, { phrase: l.phrases.of[x + 1]!, word: x + 1, by: "من" }, "stop", w);
  }
  return [];
}

/** `جولة تشمل تونس والجزائر، على أن يختتمها في القاهرة`, `جولة … وتنتهي بتونس`: where a journey that is told of before a word ends, in its sentence. */
export function endedAt(l: EventLayers, w: number): Stop[] {
  const { reading, sentence } = l.words;
  for (let x = w + 1; x < w + 40 && sentence[x + 2] === sentence[w]; x++) {
    const r = reading[x]!;
    if (!isVerb(r)) continue;
    const its = ENDING.has(r.lemma) && isPronoun(reading[x + 1]) && nameOf(reading[x + 1]!.features, GENDER) === "Fem";
    const by = its ? x + 2 : ENDED.has(r.lemma) && nameOf(r.features, GENDER) === "Fem" ? x + 1 : -1;
    if (by === -1 || (reading[by]!.lemma !== "في" && reading[by]!.lemma !== "ب")) continue;
    return placesOf(l, { phrase: l.phrases.of[by + 1]!, word: by + 1, by: reading[by]!.lemma }, "stop", w);
  }
  return [];
}
/** Verbs of ending a journey, and of its end. By bare lemma. */
const ENDING = new Set("اختتم ختم أنهى".split(" "));
const ENDED = new Set("انتهى تواصل استمر".split(" "));
