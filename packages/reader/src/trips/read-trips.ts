import type { Status, Stop, StopRole, Trip } from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import type { Events } from "../events/events.ts";
import type { EventLayers } from "../events/layers.ts";
import { partiesAt } from "../events/parties.ts";
import { subjectOf } from "../events/subject.ts";
import type { Figures } from "../figures/figures.ts";
import type { Clauses } from "../phrases/phrases.ts";
import type { Trace } from "../rules/rule.ts";
import type { Statements } from "../statements/statements.ts";
import type { Times } from "../times/times.ts";
import { NUMTYPE, nameOf, Upos } from "../words/features.ts";
import { GOING, JOURNEY, LISTING } from "./journeys.ts";
import { ordinalValue } from "./ordinals.ts";

/** What one clause or noun says of a journey. */
interface Leg {
  readonly traveller: string;
  readonly stops: readonly Stop[];
  readonly word: number;
  readonly rule: string;
}

/** Reads journeys: legs by verbs and nouns of going, gathered by traveller in the order of the text. */
export function readTrips(
  clauses: Clauses,
  entities: Entities,
  times: Times,
  statements: Statements,
  events: Events,
  figures: Figures,
  trace?: Trace,
): readonly Trip[] {
  const { phrases } = clauses;
  const l: EventLayers = { words: phrases.words, phrases, clauses, entities, times, figures, statements };
  const legs: Leg[] = [];
  let last: string | undefined;
  for (let w = 0; w < l.words.count; w++) {
    const leg = verbLeg(l, w, last) ?? nounLeg(l, w);
    if (!leg) continue;
    trace?.woke(leg.rule, w);
    trace?.made(leg.rule, w);
    legs.push(leg);
    last = leg.traveller;
  }
  const byTraveller = new Map<string, Leg[]>();
  for (const leg of legs) {
    const list = byTraveller.get(leg.traveller);
    if (list) list.push(leg);
    else byTraveller.set(leg.traveller, [leg]);
  }
  const trips: Trip[] = [];
  for (const [traveller, list] of byTraveller) {
    const stops: Stop[] = [];
    for (const leg of list) for (const s of leg.stops) if (!stops.some((x) => x.place === s.place)) stops.push(s);
    if (stops.length === 0) continue;
    const first = list.find((x) => x.stops.length > 0)!;
    const statement = l.statements.of[first.word]!;
    const start = l.words.start[first.word]!;
    const end = l.words.end[first.word]!;
    trips.push({
      id: `J${trips.length + 1}`,
      traveller,
      stops,
      ordered: ordered(l, list),
      ordinal: ordinalOf(l, list),
      length: lengthOf(l, list),
      purpose: purposeOf(l, list),
      status: statusOf(l, events, list),
      via: statement === -1 ? null : l.statements.items[statement]!.id,
      evidence: { start, end, rule: first.rule, from: [traveller, ...stops.map((s) => s.place)], confidence: 0.7 },
    });
  }
  return trips;
}

/** `وصل فلان إلى مصر`, `وسيمر أيضا بتركيا`: a verb of going. */
function verbLeg(l: EventLayers, w: number, last: string | undefined): Leg | undefined {
  const r = l.words.reading[w]!;
  if (r.upos !== Upos.VERB) return undefined;
  const clause = l.clauses.of[w]!;
  if (clause === -1 || l.clauses.verb[clause] !== w) return undefined;
  if (LISTING.has(r.lemma)) return listLeg(l, w, clause);
  const going = GOING.get(r.lemma);
  if (!going) return undefined;
  const dropped = l.clauses.subjectWord[clause] === -1;
  const subject =
    subjectOf(l, l.clauses.verb[clause]!).ids.find((id) => isTraveller(l, id)) ?? (dropped ? last : undefined);
  if (!subject) return undefined;
  const stop = Math.min(l.clauses.last[clause]!, w + 30);
  const stops: Stop[] = [];
  if (going.object && l.clauses.object[clause] !== -1)
    stops.push(...placesOf(l, l.clauses.object[clause]!, going.role));
  for (let x = w + 1; x < stop; x++) {
    const p = l.words.reading[x]!;
    if (p.upos === Upos.ADP && going.prepositions.includes(p.lemma) && x + 1 < stop && l.phrases.of[x + 1] !== -1) {
      stops.push(...placesOf(l, l.phrases.of[x + 1]!, going.role));
      if (stops.length > 0) break;
    }
  }
  // `قادما من كندا`: where the journey came from is a stop before.
  for (let x = w + 1; x < stop - 2; x++) {
    if (l.words.reading[x]!.lemma === "قادم" && l.words.reading[x + 1]!.lemma === "من" && l.phrases.of[x + 2] !== -1)
      stops.unshift(...placesOf(l, l.phrases.of[x + 2]!, "stop"));
  }
  return stops.length > 0 ? { traveller: subject, stops, word: w, rule: "trips/went-to" } : undefined;
}

/** `تشمل زيارة بلينكن إسرائيل والأردن`: what a journey takes in. */
function listLeg(l: EventLayers, w: number, clause: number): Leg | undefined {
  const subject = l.clauses.subject[clause]!;
  if (subject === -1 || !JOURNEY.has(l.words.reading[l.phrases.head[subject]!]!.lemma)) return undefined;
  const traveller = travellerIn(l, subject);
  if (!traveller) return undefined;
  const stops: Stop[] = [];
  const end = l.words.firstOf[l.words.sentence[w]! + 1]!;
  for (let x = Math.max(w + 1, l.phrases.last[subject]!); x < end; x++) {
    const r = l.words.reading[x]!;
    if (r.upos === Upos.VERB && GOING.has(r.lemma)) break;
    const e = l.entities.of[x]!;
    if (e !== -1 && isStop(l, e) && !stops.some((s) => s.place === l.entities.items[e]!.id))
      stops.push({ place: l.entities.items[e]!.id, role: "stop", time: null });
  }
  return stops.length > 0 ? { traveller, stops, word: w, rule: "trips/journey-takes-in" } : undefined;
}

/** `زيارة الأمير إلى مصر`, `زيارته لإسرائيل وفلسطين`. */
function nounLeg(l: EventLayers, w: number): Leg | undefined {
  const r = l.words.reading[w]!;
  if (r.upos !== Upos.NOUN || !JOURNEY.has(r.lemma)) return undefined;
  const p = l.phrases.of[w]!;
  if (p === -1) return undefined;
  const traveller = travellerIn(l, p, w) ?? subjectOfVisit(l, w);
  if (!traveller) return undefined;
  const stops: Stop[] = [];
  const end = Math.min(l.words.firstOf[l.words.sentence[w]! + 1]!, l.phrases.last[p]! + 12);
  for (let x = w + 1; x < end; x++) {
    const y = l.words.reading[x]!;
    if (y.upos === Upos.VERB || y.upos === Upos.PUNCT) break;
    if (y.upos === Upos.ADP && (y.lemma === "إلى" || y.lemma === "ل") && l.phrases.of[x + 1] !== -1 && x + 1 < end) {
      stops.push(...placesOf(l, l.phrases.of[x + 1]!, "stop"));
      if (stops.length > 0) break;
    }
  }
  return stops.length > 0 ? { traveller, stops, word: w, rule: "trips/journey-of" } : undefined;
}

const travellerIn = (l: EventLayers, phrase: number, from = l.phrases.first[phrase]!): string | undefined => {
  for (let x = from + 1; x < l.phrases.last[phrase]!; x++) {
    const id = partiesAtWord(l, x);
    if (id && isTraveller(l, id)) return id;
  }
  return undefined;
};
const partiesAtWord = (l: EventLayers, x: number): string | undefined => {
  const e = l.entities.of[x]!;
  if (e !== -1) return l.entities.items[e]!.id;
  return l.words.reading[x]!.upos === Upos.PRON ? partiesAt(l, x)[0] : undefined;
};
/** `أجرى الوزير زيارة إلى مصر`, `يقوم بزيارة`: the subject of the verb that the noun stands under. */
const subjectOfVisit = (l: EventLayers, w: number): string | undefined => {
  const c = l.clauses.of[w]!;
  if (c === -1 || l.clauses.verb[c] === -1 || l.clauses.verb[c]! > w) return undefined;
  return subjectOf(l, l.clauses.verb[c]!).ids.find((id) => isTraveller(l, id));
};

const isTraveller = (l: EventLayers, id: string): boolean =>
  l.entities.items[Number(id.slice(1)) - 1]?.kind === "person";
/** Regions without a country (`الشرق الأوسط`) and buildings are no stops of a journey. */
const isStop = (l: EventLayers, e: number): boolean =>
  l.entities.items[e]!.kind === "place" && l.entities.items[e]!.country !== null;

function placesOf(l: EventLayers, phrase: number, role: StopRole): Stop[] {
  const out: Stop[] = [];
  for (let p = phrase, n = 0; p !== -1 && n < 16; p = l.phrases.next[p]!, n++) {
    let found: Stop | undefined;
    for (let x = l.phrases.first[p]!; x < l.phrases.last[p]!; x++) {
      const e = l.entities.of[x]!;
      if (e !== -1 && isStop(l, e)) found = { place: l.entities.items[e]!.id, role, time: null };
    }
    if (found && !out.some((s) => s.place === found!.place)) out.push(found);
  }
  return out;
}

/** The text asserts an order where it parts the stops in time (`ثم`, `قبل أن يتوجه`), not where it lists them. */
const ordered = (l: EventLayers, legs: readonly Leg[]): boolean =>
  legs.filter((x) => x.stops.length > 0).length > 1 &&
  legs.some((x) => ["ثم", "بعد", "قبل"].includes(l.words.reading[x.word - 1]?.lemma ?? ""));

/** `زيارته الرابعة`, `هذه الزيارة هي الرابعة`, `للمرة الرابعة`. */
function ordinalOf(l: EventLayers, legs: readonly Leg[]): number | null {
  const whole = legs.map((x) => l.words.sentence[x.word]!);
  const from = Math.min(...whole);
  const to = Math.max(...whole) + 2;
  for (
    let w = l.words.firstOf[from]!;
    w < (l.words.firstOf[Math.min(to, l.words.firstOf.length - 1)] ?? l.words.count);
    w++
  ) {
    const r = l.words.reading[w]!;
    if (!JOURNEY.has(r.lemma) && r.lemma !== "مرة") continue;
    for (let x = w + 1; x < l.words.count && x < w + 5; x++) {
      const y = l.words.reading[x]!;
      if (y.upos === Upos.PUNCT || y.upos === Upos.VERB) break;
      if (nameOf(y.features, NUMTYPE) === "Ord" || y.classes.has("ordinal")) {
        const n = ordinalValue(y.key);
        if (n !== null) return n;
      }
    }
  }
  return null;
}

/** `التي تمتد أسبوعا`, `تستغرق ثلاثة أيام`: a duration in the sentence of a leg. */
function lengthOf(l: EventLayers, legs: readonly Leg[]): string | null {
  for (const { word } of legs) {
    const s = l.words.sentence[word]!;
    for (let w = l.words.firstOf[s]!; w < l.words.firstOf[s + 1]!; w++) {
      const t = l.times.of[w]!;
      if (
        t !== -1 &&
        l.times.items[t]!.kind === "DURATION" &&
        ["امتد", "استغرق", "استمر", "دام"].includes(l.words.reading[w - 1]?.lemma ?? "")
      )
        return l.times.items[t]!.id;
    }
  }
  return null;
}

/** `بهدف إقناع …`, `من أجل …`: to the end of the sentence. */
function purposeOf(l: EventLayers, legs: readonly Leg[]): { start: number; end: number } | null {
  for (const { word } of legs) {
    const s = l.words.sentence[word]!;
    const end = l.words.firstOf[s + 1]!;
    for (let w = word; w < end - 1; w++) {
      if (
        !["هدف", "غية", "أجل", "غرض"].includes(l.words.reading[w]!.lemma) ||
        l.words.reading[w - 1]?.upos !== Upos.ADP
      )
        continue;
      let last = end - 1;
      while (last > w && l.words.reading[last]!.upos === Upos.PUNCT) last--;
      return { start: l.words.start[w + 1]!, end: l.words.end[last]! };
    }
  }
  return null;
}

/** Of the visit that the same word triggers, else planned where the verb is in the future. */
function statusOf(l: EventLayers, events: Events, legs: readonly Leg[]): Status {
  for (const { word } of legs) {
    const v = events.of[word]!;
    if (v !== -1) return events.items[v]!.status;
    if (l.words.reading[word - 1]?.lemma === "س") return "planned";
  }
  return "actual";
}
