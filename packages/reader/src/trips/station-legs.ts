import type { EventLayers } from "../events/layers.ts";
import { isPronoun, isVerb } from "../events/slots.ts";
import { peopleIn } from "./delegations.ts";
import { JOURNEY, STATION } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { isStop, placesOf } from "./places.ts";
import { titledBehind } from "./titles.ts";
import { nearestPerson, travellerOf } from "./travellers.ts";

/** `وتعد القاهرة المحطة الأولى في جولة الوزير فلان`, `محطته الثانية هي عمان`: a stop by its number. */
export function stationLeg(l: EventLayers, w: number, last: Leg | undefined): Leg | undefined {
  const { reading, sentence, firstOf } = l.words;
  if (reading[w]!.lemma !== STATION) return undefined;
  const start = firstOf[sentence[w]!]!;
  const end = Math.min(firstOf[sentence[w]! + 1]!, w + 10);
  let traveller: string | undefined;
  for (let x = w + 1; x < end && x < w + 7; x++)
    if (JOURNEY.has(reading[x]!.lemma)) traveller ??= travellerOf(l, x) ?? titledBehind(l, x + 1) ?? last?.traveller;
  // `أولى محطات الوزير فلان`
  if (!isPronoun(reading[w + 1])) traveller ??= titledBehind(l, w + 1) ?? peopleIn(l, w + 1, Math.min(end, w + 2))[0];
  // `أول محطة خارجية للرئيس فلان`
  for (let x = w + 1; x < end && x < w + 5 && !traveller; x++)
    if (reading[x]!.lemma === "ل") traveller = peopleIn(l, x + 1, Math.min(end, x + 8))[0];
  const told = last !== undefined && sentence[w]! - sentence[last.word]! <= 2;
  if (!traveller && told && (isPronoun(reading[w + 1]) || reading[w]!.definite)) traveller = last.traveller;
  // `حظي الوزير فلان باستقبال في سمرقند، محطته الثانية`
  if (!traveller && isPronoun(reading[w + 1])) traveller = nearestPerson(l, w);
  if (!traveller) return undefined;
  const at = placeAt(l, w - 1, Math.max(start - 1, w - 5), -1) ?? placeAt(l, w + 1, end, 1);
  if (at === undefined) return undefined;
  const stops = placesOf(l, { phrase: -1, word: at, by: "" }, "stop", w);
  // `تليها القدس ثم بروكسل`
  for (let x = w + 1; x + 2 < firstOf[sentence[w]! + 1]! && x < w + 18; x++)
    if (FOLLOWING.has(reading[x]!.lemma) && isPronoun(reading[x + 1]))
      stops.push(...placesOf(l, { phrase: l.phrases.of[x + 2]!, word: x + 2, by: "" }, "stop", w));
  return stops.length > 0 ? { traveller, stops, word: w, rule: "trips/station-of", apart: false } : undefined;
}

/** Verbs of coming next: تليها, تتبعها. By bare lemma. */
const FOLLOWING = new Set(["تلا", "ولي", "تبع"]);

/** The nearest place named in one direction, with no verb of another clause before it. */
function placeAt(l: EventLayers, from: number, to: number, step: 1 | -1): number | undefined {
  for (let x = from; x !== to; x += step) {
    const r = l.words.reading[x];
    if (r === undefined || (isVerb(r) && !BEING.has(r.lemma))) return undefined;
    const e = l.entities.of[x]!;
    if (e !== -1 && isStop(l, e)) return x;
  }
  return undefined;
}
/** Verbs that say what a place is. By bare lemma. */
const BEING = new Set("كان عد اعتبر شكل مثل".split(" "));
