import type { Status, Stop, Trip } from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import { entity, indexOf } from "../events/cast.ts";
import type { Events } from "../events/events.ts";
import type { EventLayers } from "../events/layers.ts";
import { isPronoun } from "../events/slots.ts";
import type { Figures } from "../figures/figures.ts";
import type { Clauses } from "../phrases/phrases.ts";
import { apply, compile } from "../rules/apply.ts";
import type { Trace } from "../rules/rule.ts";
import type { Statements } from "../statements/statements.ts";
import type { Times } from "../times/times.ts";
import { Upos } from "../words/features.ts";
import { buildingLeg, CALLING, isPalace } from "./building-legs.ts";
import { companions } from "./company.ts";
import { lengthOf, ordinalOf, purposeOf } from "./details.ts";
import {
  CONTINUING,
  GOING,
  HEADING,
  HOSTING,
  JOURNEY,
  LISTING,
  MADE,
  ONWARD,
  PASSAGE,
  SENDING,
  SENT,
  STATION,
  STAY,
  UNDER_WAY,
} from "./journeys.ts";
import { type Leg, verbLeg } from "./legs.ts";
import { isNobodys } from "./nobody.ts";
import { nounLeg } from "./noun-legs.ts";
import { passageLeg } from "./passage-legs.ts";
import { isHome, isLand, isPartOfWorld } from "./places.ts";
import { meetings } from "./presence.ts";
import { AWAITED, CARRYING, objectLeg } from "./sent-legs.ts";
import { stationLeg } from "./station-legs.ts";
import { BEING, SPENDING, stayLeg } from "./stays.ts";
import { PRESENT, participleLeg, VISITOR } from "./under-way.ts";
import { isUnmade } from "./unmade.ts";
import { visitLeg } from "./visit-legs.ts";

/** Legs that are one journey. */
export interface Journey {
  readonly traveller: string;
  readonly legs: Leg[];
  readonly stops: Stop[];
}

/** The words that may tell of a journey, so that all others are passed over. */
const TELLING = compile<EventLayers, number>([
  {
    name: "trips/telling",
    example: "زار الوزير تونس.",
    anchor: [
      ...[
        ...GOING.keys(),
        ...LISTING,
        ...SENDING,
        ...HOSTING,
        ...HEADING,
        ...JOURNEY,
        ...STAY,
        ...SPENDING,
        ...BEING,
        ...CARRYING,
        ...UNDER_WAY,
        ...PRESENT,
        ...PASSAGE.keys(),
        ...SENT,
        ...CALLING,
      ].map((lemma) => `lemma:${lemma}`),
      "form:توجه",
      "form:تقل",
      `lemma:${AWAITED}`,
      "form:قادت",
      "lemma:طريق",
      `lemma:${STATION}`,
      `lemma:${VISITOR}`,
    ],
    pattern: [],
    make: (_, __, at) => at,
  },
]);

/**
 * Reads journeys: legs by verbs and nouns of going, gathered by traveller in the order of the text. A leg goes on with the
 * traveller's last journey where it shares a country with it, lists its stops, or follows upon it (`ثم`, the next sentence);
 * else it is another journey.
 */
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
  const journeys: Journey[] = [];
  let last: Leg | undefined;
  const told: Leg[] = [];
  const aimless: Leg[] = [];
  const worldwide: Leg[] = [];
  for (const { fact: w } of apply(TELLING, l)) {
    const leg =
      objectLeg(l, w) ??
      stayLeg(l, w) ??
      verbLeg(l, w, last) ??
      placed(nounLeg(l, w, last)) ??
      participleLeg(l, w) ??
      passageLeg(l, w) ??
      visitLeg(l, events, w) ??
      buildingLeg(l, events, w) ??
      nounLeg(l, w, last) ??
      stationLeg(l, w, last);
    if (!leg || isUnmade(l, w) || (OWNED.has(leg.rule) && isNobodys(l, w)) || isOwn(l, leg)) continue;
    const stops = leg.stops.filter((s) => !isPartOfWorld(entity(l, s.place)));
    if (stops.length === 0) {
      if (leg.stops.length > 0) worldwide.push(leg);
      last = { ...leg, stops };
      aimless.push(last);
      continue;
    }
    trace?.woke(leg.rule, w);
    trace?.made(leg.rule, w);
    last = stops.length < leg.stops.length ? { ...leg, stops } : leg;
    for (const traveller of [leg.traveller, ...(leg.others ?? [])])
      told.push(traveller === leg.traveller ? last : { ...last, traveller, others: [] });
  }
  for (const leg of told) {
    // `زار واشنطن … خلال زيارته للبيت الأبيض`: the house is in the town where he is known to have been.
    if (leg.rule === "trips/called-at" && told.some((x) => x !== leg && isAround(l, x, leg))) continue;
    const same = journeys.findLast((j) => j.traveller === leg.traveller && goesOn(l, j, leg));
    if (!same) {
      journeys.push({ traveller: leg.traveller, legs: [leg], stops: [...leg.stops] });
      continue;
    }
    same.legs.push(leg);
    const further = leg.stops.filter((s) => !same.stops.some((x) => x.place === s.place) && !namedClosely(l, same, s));
    // `وصل إلى المملكة … لدى وصوله إلى الرياض`: the town says where in the country that was all that was told.
    if (same.stops.length === 1 && further.length === 1 && isTownOf(l, same.stops[0]!, further[0]!)) {
      same.stops.splice(0, 1, further[0]!);
      continue;
    }
    // Who set out by the same words goes on with them.
    const together = journeys.filter(
      (j) => j.stops.length === same.stops.length && j.legs[0]!.word === same.legs[0]!.word,
    );
    for (const j of together) {
      if (leg.earlier || isAhead(l, same.legs.at(-2)!, leg)) j.stops.unshift(...further);
      else j.stops.push(...further);
    }
  }
  meetings(l, events, journeys, aimless);
  // `عاد إلى الشرق الأوسط … وزار إسرائيل ومصر`: a part of the world is where one went only if the report names no state that he went to.
  for (const leg of worldwide)
    if (!journeys.some((j) => j.traveller === leg.traveller))
      journeys.push({ traveller: leg.traveller, legs: [leg], stops: [...leg.stops] });
  journeys.push(...companions(l, journeys));
  return journeys.map((j, i) => {
    const first = j.legs[0]!;
    const statement = l.statements.of[first.word]!;
    const start = l.words.start[first.word]!;
    const end = l.words.end[first.word]!;
    return {
      id: `J${i + 1}`,
      traveller: j.traveller,
      stops: j.stops,
      ordered: ordered(l, j.legs),
      ordinal: ordinalOf(l, j.legs),
      length: lengthOf(l, j.legs),
      purpose: purposeOf(l, j.legs),
      status: statusOf(l, events, j.legs),
      via: statement === -1 ? null : l.statements.items[statement]!.id,
      evidence: { start, end, rule: first.rule, from: [j.traveller, ...j.stops.map((s) => s.place)], confidence: 0.7 },
    };
  });
}

/** Rules by which the subject or the genitive of the word goes, and not its object. */
const OWNED = new Set(["trips/went-to", "trips/journey-of", "trips/visit-of", "trips/under-way", "trips/stayed-in"]);

/** `اجتمع في إطار الزيارة إلى إسبانيا … الوزير الإسباني`: nobody visits his own state. */
function isOwn(l: EventLayers, { traveller, stops, word }: Leg): boolean {
  const { lemma } = l.words.reading[word]!;
  if ((lemma !== "زيارة" && lemma !== "زار") || stops.length !== 1) return false;
  return isHome(l, traveller, stops[0]!.place);
}

const placed = (leg: Leg | undefined): Leg | undefined => (leg && leg.stops.length > 0 ? leg : undefined);

/** `يزور صنعاء … في زيارته لليمن`: the country of a town that is a stop already tells of no further stop. */
const namedClosely = (l: EventLayers, j: Journey, s: Stop): boolean =>
  isLand(l, s.place) && j.stops.some((x) => entity(l, x.place).country === entity(l, s.place).country);

/** Whether a leg of the same traveller leads to a place in the country of a house of government that another has. */
const isAround = (l: EventLayers, around: Leg, { traveller, stops }: Leg): boolean =>
  around.traveller === traveller &&
  around.rule !== "trips/called-at" &&
  stops.every(({ place }) => entity(l, place).kind === "organization" && isPalace(l, indexOf(place))) &&
  around.stops.some((s) => entity(l, s.place).country === entity(l, stops[0]!.place).country);

/** Whether a stop is a country and the other a town in it. */
const isTownOf = (l: EventLayers, land: Stop, town: Stop): boolean =>
  entity(l, land.place).country === entity(l, town.place).country && isLand(l, land.place) && !isLand(l, town.place);

/** `قبل وصوله إلى عمان، كان فلان قد زار تونس`: what is told behind in the sentence came first. */
const isAhead = (l: EventLayers, before: Leg, leg: Leg): boolean =>
  before.rule === "trips/journey-of" &&
  leg.rule === "trips/went-to" &&
  gapOf(l, before, leg) === 0 &&
  ["قبل", "قبيل"].includes(l.words.reading[before.word - 1]?.lemma ?? "");

const gapOf = (l: EventLayers, a: Leg, b: Leg): number => l.words.sentence[b.word]! - l.words.sentence[a.word]!;

/** Whether a leg belongs to a journey of its traveller. */
function goesOn(l: EventLayers, j: Journey, leg: Leg): boolean {
  const before = j.legs.at(-1)!;
  const countries = new Set(j.stops.map((s) => entity(l, s.place).country));
  if (leg.stops.some((s) => countries.has(entity(l, s.place).country))) return true;
  if (leg.rule === "trips/journey-takes-in" || before.rule === "trips/journey-takes-in") return !leg.apart;
  if (leg.rule === "trips/station-of") return true;
  if (leg.apart) return false;
  if (leg.earlier && gapOf(l, before, leg) === 0) return true;
  if (leg.rule === "trips/visit-of" && l.words.sentence[leg.word] === l.words.sentence[before.word]) return true;
  for (let w = leg.word - 1; w >= 0 && w > leg.word - 4; w--) if (ONWARD.has(l.words.reading[w]!.lemma)) return true;
  const gap = gapOf(l, before, leg);
  const { lemma } = l.words.reading[leg.word]!;
  // `خلال توقفه في ريغا، وهو في طريقه إلى هلسنكي`
  if (lemma === "طريق" && gap === 0) return true;
  // `أمضى يومين في بيروت. … فور رجوعه إلى باريس`
  const home = entity(l, leg.traveller).country;
  const back = lemma === "عودة" || lemma === "رجوع";
  if (back && gap <= 1 && home !== null && leg.stops.every((s) => entity(l, s.place).country === home)) return true;
  // `كان في زيارة إلى تونس. … سيتابع سفره إلى باريس`
  if (gap <= 3 && CONTINUING.has(l.words.reading[leg.word - 1]?.lemma ?? "")) return true;
  // `حل بالرباط في زيارة … وينتظر أن ينتقل غدا إلى فاس`: one moves on from where one is.
  if (lemma === "انتقل" && gap <= 3) return true;
  if (before.open && gap <= 3) return true;
  return leg.rule === "trips/went-to" ? gap <= 1 : gap === 0 && l.words.reading[leg.word - 1]?.lemma === "و";
}

/** The text asserts an order where it parts the stops in time (`ثم`, `ومنها إلى`, `قبل أن يتوجه`, `بعد أن زار`), not where it lists them. */
const ordered = (l: EventLayers, legs: readonly Leg[]): boolean => {
  const told = legs.filter((x) => x.stops.length > 0);
  if (told.some((x) => x.stops.length > 1 && partsStops(l, x.word))) return true;
  if (told.length < 2) return false;
  return (
    told.some((x) => x.earlier === true || x.open === true) ||
    legs.some((x) => ["ثم", "بعد", "قبل"].includes(l.words.reading[x.word - 1]?.lemma ?? ""))
  );
};

/** Whether `ثم`, `منها إلى`, `قادما من` or `عبر` stands between the stops behind a word. */
function partsStops(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  for (let x = w + 1; x < w + 30 && sentence[x] === sentence[w]; x++) {
    const { lemma } = reading[x]!;
    if (lemma === "ثم" || lemma === "عبر" || lemma === "قادم" || lemma === "آت") return true;
    if (lemma === "من" && isPronoun(reading[x + 1]) && reading[x + 2]?.lemma === "إلى") return true;
  }
  return false;
}

/** Of the visit that the same word triggers, else planned where the verb is in the future or what is meant or due (`من المقرر أن يصل`). */
function statusOf(l: EventLayers, events: Events, legs: readonly Leg[]): Status {
  for (const { word } of legs) {
    const v = events.of[word]!;
    if (v !== -1 && events.items[v]!.status !== "actual") return events.items[v]!.status;
    if (isDue(l, word)) return "planned";
    if (v !== -1) return "actual";
  }
  return "actual";
}

/** Whether a word of going stands under the future or under a word of being meant or due, with no other verb between. */
function isDue(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  if (reading[w - 1]?.lemma === "س") return true;
  for (let x = w - 1; x >= 0 && x > w - 9 && sentence[x] === sentence[w]; x--) {
    if (DUE.has(reading[x]!.lemma) || reading[x]!.lemma === "س") return true;
    // `سيقوم بزيارة`
    if ((reading[x]!.upos === Upos.VERB && !MADE.has(reading[x]!.lemma)) || reading[x]!.form === "أنه") return false;
  }
  return false;
}
/** Words of what is due or meant. By bare lemma. */
const DUE = new Set(
  "مقرر متوقع منتظر مرتقب مزمع سوف اعتزم عزم اعتزام نوى ينتظر قرر وافق موافقة استعد استعداد تأهب أزمع".split(" "),
);
