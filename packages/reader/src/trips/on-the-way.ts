import type { Stop } from "@isnad/record";
import { entity } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { isPronoun, isVerb, type Slot } from "../events/slots.ts";
import { Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { GOING, STATION, STAY } from "./journeys.ts";
import { isStop, placesOf } from "./places.ts";

/** `ومن طهران ينتقل إلى بغداد`, `وبعد القاهرة يتوجه إلى تونس`: the place from which one goes on, named right before the verb; -1 for none. */
export function leftBefore(l: EventLayers, w: number): number {
  const { reading, sentence, firstOf } = l.words;
  for (let x = w - 1; x > firstOf[sentence[w]!]! && x > w - 4; x--) {
    const e = l.entities.of[x]!;
    if (e === -1 || !isStop(l, e)) continue;
    const by = reading[x - 1]!;
    return by.lemma === "من" || by.lemma === "بعد" ? x : -1;
  }
  return -1;
}

/** `قادما من كندا`: where the journey came from is a stop before, unless one is at home there. */
export function comingFrom(l: EventLayers, w: number, traveller: string): Stop[] {
  const home = entity(l, traveller).country;
  return ["قادم", "آت", "عائد"]
    .flatMap((participle) => behind(l, w, participle, "من"))
    .filter((s) => home === null || entity(l, s.place).country !== home);
}
/** `متوجها إلى باريس`. */
export function headingFor(l: EventLayers, w: number): Stop[] {
  return ["متوجه", "متجه", "عائد", "قاصد"].flatMap((participle) => behind(l, w, participle, "إلى"));
}
function behind(l: EventLayers, from: number, participle: string, preposition: string): Stop[] {
  const { reading } = l.words;
  const stop = l.words.firstOf[l.words.sentence[from]! + 1]!;
  for (let x = from + 1; x + 2 < stop && x < from + 24; x++) {
    if (
      reading[x]!.lemma !== participle &&
      !(participle === "متوجه" && reading[x]!.verb === "توجه" && reading[x]!.upos === Upos.ADJ)
    )
      continue;
    if (reading[x + 1]!.lemma !== preposition) continue;
    const p = l.phrases.of[x + 2]!;
    const found = placesOf(l, { phrase: p, word: x + 2, by: preposition }, "stop", from);
    return preposition === "إلى" ? [...found, ...thence(l, x + 2, stop)] : found;
  }
  return [];
}
/** `منها`, `من هناك`, `من ثم`. */
export const isThence = (r: Reading | undefined): boolean =>
  isPronoun(r) || r?.lemma === "هناك" || r?.lemma === "ثم" || r?.form === "ثم";

/** How far behind a word of going, over a long title, it is told where one goes on to. */
const FAR = 28;

/** `إلى باريس ومنها إلى برلين`, `يزور مصر الأحد، ثم تونس`: where one goes on to. */
export function thence(l: EventLayers, from: number, stop: number): Stop[] {
  const { reading } = l.words;
  for (let x = from; x + 3 < stop && x < from + FAR; x++) {
    // `زار تونس، ثم توجه إلى باريس ومنها إلى برلين`: of the next going.
    if (x > from && (isVerb(reading[x]) || reading[x - 1]?.lemma === "ثم") && GOING.has(reading[x]!.lemma)) break;
    if (reading[x]!.lemma !== "من" || !isThence(reading[x + 1])) continue;
    // `ومنها عبر الحدود إلى سوريا`
    let y = x + 2;
    while (y < stop && y < x + 6 && reading[y]!.lemma !== "إلى" && !isVerb(reading[y])) y++;
    if (y + 1 < stop && reading[y]!.lemma === "إلى")
      return placesOf(l, { phrase: l.phrases.of[y + 1]!, word: y + 1, by: "إلى" }, "stop", from);
  }
  for (let x = from + 1; x + 3 < stop && x < from + FAR; x++) {
    if (isVerb(reading[x])) break;
    // `وصل إلى القاهرة في طريقه إلى عمان`
    if (reading[x]!.lemma === "طريق" && isPronoun(reading[x + 1]) && reading[x + 2]!.lemma === "إلى")
      return placesOf(l, { phrase: l.phrases.of[x + 3]!, word: x + 3, by: "إلى" }, "stop", from);
  }
  for (let x = from + 1; x + 1 < stop && x < from + FAR; x++) {
    if (isVerb(reading[x]) || reading[x]!.upos === Upos.SCONJ) return [];
    if (reading[x]!.lemma !== "ثم") continue;
    const y = reading[x + 1]!.lemma === "إلى" ? x + 2 : x + 1;
    return placesOf(l, { phrase: l.phrases.of[y] ?? -1, word: y, by: "" }, "stop", from);
  }
  return [];
}

/** `إلى تونس عبر اسطنبول`: what is only passed through. */
export const through = (l: EventLayers, slots: readonly Slot[], w: number): Stop[] =>
  slots
    .filter((s) => s.by === "عبر" && l.words.reading[s.word]!.lemma !== "معبر")
    .flatMap((s) => placesOf(l, s, "transit", w));

/** `يزور باريس بعد لندن`, `زار باريس قبل لندن`: a place that is itself what comes before or after in time. */
export function besides(l: EventLayers, slots: readonly Slot[], w: number, stops: Stop[]): void {
  for (const [i, s] of slots.entries()) {
    if (s.by !== "بعد" && s.by !== "قبل") continue;
    const e = l.entities.of[s.word]!;
    // `بعد توقف قصير في عمان`, `بعد محطة أولى في عمان`
    const { lemma } = l.words.reading[s.word]!;
    const within = (STAY.has(lemma) || lemma === STATION) && slots[i + 1]?.by === "في" ? slots[i + 1]! : s;
    if (within === s && (e === -1 || !isStop(l, e))) continue;
    const found = placesOf(l, within, "stop", w);
    if (s.by === "بعد") stops.unshift(...found);
    else stops.push(...found);
  }
}
