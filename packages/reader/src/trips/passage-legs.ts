import type { Stop } from "@isnad/record";
import { antecedent } from "../events/antecedent.ts";
import type { EventLayers } from "../events/layers.ts";
import { isComma, isPronoun, isVerb, slotsAfter } from "../events/slots.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { travellerBy } from "./bearers.ts";
import { guestAt } from "./guests.ts";
import { PASSAGE, SENT } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { isMission } from "./legs.ts";
import { abroad, isFigure, placesOf } from "./places.ts";
import { titledAt } from "./titles.ts";
import { clauseTopic, doer } from "./travellers.ts";

/**
 * `بعد دخوله غزة`, `فرار الوزير فلان إلى باريس`, `قرر إيفاد وزيره فلان إلى بكين`: masdars of going and sending that have their traveller in
 * idafa or as their pronoun; by themselves (`تأشيرة دخول إلى مصر`) they tell of nobody's journey.
 */
export function passageLeg(l: EventLayers, w: number): Leg | undefined {
  const r = l.words.reading[w]!;
  if (r.upos !== Upos.NOUN || r.definite) return undefined;
  if (SENT.has(r.lemma)) return sentBy(l, w);
  const by = PASSAGE.get(r.lemma);
  if (by === undefined) return undefined;
  const pronoun = l.words.reading[w + 1];
  const at = nameAt(l, w + 1);
  const traveller = isPronoun(pronoun)
    ? nameOf(pronoun!.features, NUMBER) === "Sing"
      ? ownOf(l, w)
      : undefined
    : at === -1
      ? undefined
      : l.entities.items[l.entities.of[at]!]!.id;
  if (!traveller) return undefined;
  for (const s of slotsAfter(l, w, 18)) {
    if ((at !== -1 && s.word <= at) || isPronoun(l.words.reading[s.word])) continue;
    if (!by.has(s.by === "" ? "ه" : s.by) && s.by !== "ل") continue;
    if (isMission(l, s)) return undefined;
    if (isFigure(l, s.word)) return undefined;
    let stops: Stop[] = placesOf(l, s, r.lemma === "مرور" ? "transit" : "stop", w, false);
    if (stops.length === 0)
      stops = placesOf(l, s, "stop", w).filter((x) => r.lemma === "هبوط" || abroad(l, traveller, x.place));
    if (stops.length > 0) return { traveller, stops, word: w, rule: "trips/journey-of", apart: false };
    if (s.by === "" || s.by === "إلى") return undefined;
  }
  return undefined;
}

/** Whom the pronoun of such a masdar means. */
function ownOf(l: EventLayers, w: number): string | undefined {
  const guest = guestAt(l, w);
  if (guest !== undefined) return guest ?? undefined;
  const known = clauseTopic(l, w) ?? doer(l, w);
  if (known) return known;
  const who = antecedent(l, w + 1);
  return who === undefined ? undefined : travellerBy(l, who);
}

/** The name in the idafa of a noun, behind its title, the pronoun on it (`وزيره فلان`) and a convoy. */
function nameAt(l: EventLayers, from: number): number {
  const { reading, sentence } = l.words;
  let x = from;
  if (reading[x]?.lemma === "موكب" || reading[x]?.lemma === "وفد") x++;
  const person = (y: number): boolean =>
    l.entities.items[l.entities.of[y] ?? -1]?.kind === "person" && reading[y]!.upos !== Upos.PRON;
  if (person(x)) return x;
  if (reading[x]?.upos === Upos.NOUN && isPronoun(reading[x + 1]) && sentence[x + 2] === sentence[from])
    return person(x + 2) ? x + 2 : -1;
  return titledAt(l, x);
}

/** `إرسال المبعوث فلان إلى القاهرة`: with where to right behind the name, days aside. */
function sentBy(l: EventLayers, w: number): Leg | undefined {
  const { reading, sentence } = l.words;
  const at = nameAt(l, w + 1);
  if (at === -1) return undefined;
  const e = l.entities.of[at]!;
  let x = at + 1;
  while (l.entities.of[x] === e || l.times.of[x] !== -1 || reading[x]?.upos === Upos.ADV || isComma(reading[x])) x++;
  if (reading[x]?.lemma !== "إلى" || sentence[x] !== sentence[w] || isVerb(reading[x])) return undefined;
  const stops = placesOf(l, { phrase: l.phrases.of[x + 1]!, word: x + 1, by: "إلى" }, "stop", w);
  if (stops.length === 0) return undefined;
  return { traveller: l.entities.items[e]!.id, stops, word: w, rule: "trips/sent-to", apart: false };
}
