import type { Stop } from "@isnad/record";
import { antecedent } from "../events/antecedent.ts";
import { isTitle } from "../events/apposition.ts";
import type { EventLayers } from "../events/layers.ts";
import { partiesIn } from "../events/parties.ts";
import { isComma, isPronoun, isVerb, type Slot, slotsAfter } from "../events/slots.ts";
import { type Subject, subjectOf } from "../events/subject.ts";
import { Upos } from "../words/features.ts";
import { travellerBy } from "./bearers.ts";
import { headsOf, peopleIn } from "./delegations.ts";
import { DELEGATION, HEADING, HOSTING, SENDING } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { isStop, placesOf } from "./places.ts";
import { titledBehind } from "./titles.ts";
import { isTraveller } from "./travellers.ts";

/** `أوفد الرئيس الوزير فلانا إلى بكين`, `تستقبل واشنطن الأمير فلانا`: a verb whose object travels. */
export function objectLeg(l: EventLayers, w: number): Leg | undefined {
  const r = l.words.reading[w]!;
  if (!isVerb(r)) return r.lemma === AWAITED ? awaited(l, w) : undefined;
  if (SENDING.has(r.lemma) || CARRYING.has(carrying(l, w))) return sent(l, w);
  if (HEADING.has(r.lemma)) return led(l, w);
  return HOSTING.has(r.lemma) ? received(l, w) : undefined;
}

/** Verbs by which a plane or a ship carries somebody. By bare lemma. */
export const CARRYING = new Set("نقل حمل أقل".split(" "));
/** The lemma of a verb; `تقل` is read as one of being little. */
const carrying = (l: EventLayers, w: number): string =>
  l.words.reading[w]!.lemma === "قل" ? "أقل" : l.words.reading[w]!.lemma;

function sent(l: EventLayers, w: number): Leg | undefined {
  const subject = subjectOf(l, w);
  // `الطائرة التي تقله إلى القاهرة`
  if (CARRYING.has(carrying(l, w)) && isPronoun(l.words.reading[w + 1]) && isVehicle(l, subject.word, w)) {
    const who = antecedent(l, w + 1);
    const goal = slotsAfter(l, w).find((s) => s.by === "إلى" || s.by === "نحو");
    const stops = goal ? placesOf(l, goal, "stop", w) : [];
    const traveller = who === undefined ? undefined : travellerBy(l, who);
    return traveller && stops.length > 0
      ? { traveller, stops, word: w, rule: "trips/sent-to", apart: false }
      : undefined;
  }
  // `نقلت طائرة خاصة الرئيس فلانا إلى جنيف`, and not `نقل الجريح إلى مستشفى`.
  if (
    CARRYING.has(l.words.reading[w]!.lemma) &&
    !(subject.word > w && l.words.reading[subject.word]!.classes.has("vehicle"))
  )
    return undefined;
  let traveller: string | undefined;
  let stops: Stop[] = [];
  // `أوفده الرئيس إلى بكين`, `الطائرة التي أرسلها`: whom the pronoun means, or what.
  if (isPronoun(l.words.reading[w + 1])) {
    const relative = l.words.reading[w - 1]?.classes.has("relative") === true;
    const object = relative
      ? l.entities.items[l.entities.of[isComma(l.words.reading[w - 2]) ? w - 3 : w - 2] ?? -1]?.id
      : antecedent(l, w + 1, subject.ids);
    traveller = object === undefined ? undefined : travellerBy(l, object);
    if (traveller === undefined) return undefined;
  }
  for (const s of slotsAfter(l, w)) {
    if (s.by === "" && s.word !== subject.word && !isPronoun(l.words.reading[s.word]))
      traveller ??= partiesIn(l, s).find((id) => isTraveller(l, id) && !subject.ids.includes(id));
    if (s.by === "إلى") {
      stops = placesOf(l, s, "stop", w);
      if (stops.length > 0) traveller ??= sentBefore(l, w, s, subject);
    }
    if (stops.length > 0) break;
  }
  if (!traveller || stops.length === 0) return undefined;
  return { traveller, stops, word: w, rule: "trips/sent-to", apart: false };
}

/** Whether what carries is a plane or a car: the subject, or what the relative clause is about (`على متن الطائرة التي تقله`). */
function isVehicle(l: EventLayers, subject: number, w: number): boolean {
  const { reading } = l.words;
  const at = subject === -1 && reading[w - 1]?.classes.has("relative") ? w - 2 : subject;
  return at >= 0 && reading[at]!.classes.has("vehicle");
}

/** `أوفد رئيس الجمهورية وزير الخارجية فلانا إلى`: of several titles or names behind the verb the last is who is sent. */
function sentBefore(l: EventLayers, w: number, goal: Slot, subject: Subject): string | undefined {
  if (subject.word < w) return undefined;
  const people = peopleIn(l, w + 1, goal.word);
  const free = slotsAfter(l, w).filter((s) => s.by === "" && s.word < goal.word);
  return people.length > 1 || free.length > 1 ? people.at(-1) : undefined;
}

/** `يرأس الوزير فلان وفد بلاده إلى جنيف`. */
function led(l: EventLayers, w: number): Leg | undefined {
  const traveller = subjectOf(l, w).ids.find((id) => isTraveller(l, id));
  if (!traveller) return undefined;
  let delegation = false;
  for (const s of slotsAfter(l, w)) {
    if (s.by === "" && DELEGATION.has(l.words.reading[s.word]!.lemma)) delegation = true;
    const stops = delegation && s.by === "إلى" ? placesOf(l, s, "stop", w) : [];
    if (stops.length > 0) return { traveller, stops, word: w, rule: "trips/leads-to", apart: false };
  }
  return undefined;
}

/** The noun of receiving somebody. By bare lemma. */
export const AWAITED = "استقبال";
/** Verbs of making ready. By bare lemma. */
const PREPARING = new Set("استعد تأهب تهيأ تحضر".split(" "));

/** `تستعد القاهرة لاستقبال الوزير فلان`: a town or a state makes ready for its guest. */
function awaited(l: EventLayers, w: number): Leg | undefined {
  const { reading, sentence, firstOf } = l.words;
  if (reading[w - 1]?.lemma !== "ل" || isPronoun(reading[w + 1])) return undefined;
  for (let x = w - 2; x >= firstOf[sentence[w]!]! && x > w - 12; x--) {
    if (!isVerb(reading[x])) continue;
    if (!PREPARING.has(reading[x]!.lemma)) return undefined;
    const { word, ids } = subjectOf(l, x);
    const e = word === -1 ? -1 : l.entities.of[word]!;
    if (e === -1 || !isStop(l, e) || l.entities.items[e]!.id !== ids[0]) return undefined;
    const first = l.entities.items[l.entities.of[w + 1] ?? -1];
    const named = first?.kind === "person" || first?.kind === "group" ? travellerBy(l, first.id) : undefined;
    const traveller = titledBehind(l, w + 1) ?? named;
    const stops: Stop[] = [{ place: ids[0]!, role: "stop", time: null }];
    return traveller ? { traveller, stops, word: w, rule: "trips/received", apart: false } : undefined;
  }
  return undefined;
}

/** The host is a town or a state, not a person in it. */
function received(l: EventLayers, w: number): Leg | undefined {
  const subject = subjectOf(l, w);
  // `القاهرة تستقبل الوزير فلانا`: right before it, and not in a relative clause.
  const right = subject.word === w - 1 || (l.words.reading[w - 1]?.lemma === "س" && subject.word === w - 2);
  if ((subject.word < w && !right) || subject.ids.length !== 1) return undefined;
  const e = l.entities.of[subject.word]!;
  if (e === -1 || !isStop(l, e) || l.entities.items[e]!.id !== subject.ids[0]) return undefined;
  for (const s of slotsAfter(l, w)) {
    // `تستضيف تونس برعاية الوزير فلان المؤتمر`: under whose patronage, and not who comes.
    if (s.by === "ب" && s.word > subject.word && l.entities.of[s.word] === -1) return undefined;
    // `البطولة التي تستضيفها روسيا`
    if (s.by !== "" || s.word === subject.word || isPronoun(l.words.reading[s.word])) continue;
    // `تستضيف جنيف محادثات`: what is hosted, whoever takes part.
    const r = l.words.reading[s.word]!;
    const led = DELEGATION.has(r.lemma) ? headsOf(l, s.word) : [];
    if (led.length > 0) {
      const stops: Stop[] = [{ place: subject.ids[0]!, role: "stop", time: null }];
      return { traveller: led[0]!, others: led.slice(1), stops, word: w, rule: "trips/received", apart: false };
    }
    if (r.upos === Upos.NOUN && l.entities.of[s.word] === -1 && !isTitle(r) && !r.classes.has("person"))
      return undefined;
    const traveller = partiesIn(l, s).find((id) => isTraveller(l, id));
    if (!traveller) continue;
    const stops: Stop[] = [{ place: subject.ids[0]!, role: "stop", time: null }];
    return { traveller, stops, word: w, rule: "trips/received", apart: false };
  }
  return undefined;
}
