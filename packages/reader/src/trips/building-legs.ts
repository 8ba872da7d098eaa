import type { Stop } from "@isnad/record";
import type { Events } from "../events/events.ts";
import type { EventLayers } from "../events/layers.ts";
import { isComma, isVerb } from "../events/slots.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { travellersAmong } from "./bearers.ts";
import { LISTING, MISSIONS } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { bringer } from "./places.ts";

/** Words of calling at a building. By bare lemma. */
export const CALLING = new Set("زار زيارة تفقد جولة".split(" "));
/** What brings the name of a building where one calls. */
const BY = new Set(["", "إلى", "ل", "في", "ب"]);
const FAR = 26;
/** How far behind the noun of a visit the verb may stand that tells what it takes in (`زيارة ميدانية شملت`). */
const NEAR = 4;

/**
 * `زار الوزير فلان مستشفى الشفاء`, `زار الأمير فلان المصابين في مستشفى عسير المركزي`, `زيارته إلى القنصلية`, `جولة شملت مطار حائل ومطار شرورة`: whoever visits
 * buildings that have names, or a mission, stops there; where the report names a town that he went to, other rules tell of that. Of another body (`زار جامعة القاهرة`)
 * and of an unnamed building nothing is told.
 */
export function buildingLeg(l: EventLayers, events: Events, w: number): Leg | undefined {
  const { reading, sentence } = l.words;
  const v = events.of[w]!;
  if (v === -1 || !CALLING.has(reading[w]!.lemma)) return undefined;
  const { mode, actors, status } = events.items[v]!;
  // `زيارات المعايدة شملت`: of many people.
  if (mode !== "visit" || status === "asked" || status === "negated" || isMany(reading[w]!)) return undefined;
  const people = travellersAmong(l, actors);
  if (people.length === 0) return undefined;
  let lists = false;
  for (let x = w + 1; x < w + FAR && sentence[x] === sentence[w]; x++) {
    if (isVerb(reading[x])) {
      if (x > w + NEAR || !LISTING.has(reading[x]!.lemma)) return undefined;
      lists = true;
    }
    if (!isCalledAt(l, x) || !(lists || BY.has(x === w + 1 ? "" : bringer(l, x)))) continue;
    const stops: Stop[] = [x, ...buildingsAfter(l, x)].map((y) => ({
      place: l.entities.items[l.entities.of[y]!]!.id,
      role: "stop",
      time: null,
    }));
    return { traveller: people[0]!, others: people.slice(1), stops, word: w, rule: "trips/called-at", apart: false };
  }
  return undefined;
}

const isMany = (r: Reading): boolean => r.upos === Upos.NOUN && nameOf(r.features, NUMBER) === "Plur";

/** Whether the name of a building, or a mission, begins at a word. */
function isCalledAt(l: EventLayers, x: number): boolean {
  const e = l.entities.of[x]!;
  if (e === -1 || l.entities.of[x - 1] === e) return false;
  const { lemma, classes } = l.words.reading[x]!;
  if (MISSIONS.has(lemma)) return true;
  return l.entities.items[e]!.kind === "facility" && (classes.has("facility") || classes.has("place"));
}

/** The buildings that a list names behind the first, past the towns that they are in: `مطار حائل ومطار الملك سلمان بالدوادمي`. */
function buildingsAfter(l: EventLayers, first: number): number[] {
  const { reading, sentence } = l.words;
  const out: number[] = [];
  for (let x = first + 1; x < l.words.count && sentence[x] === sentence[first]; x++) {
    const e = l.entities.of[x]!;
    if (isCalledAt(l, x)) {
      if (reading[x - 1]!.upos !== Upos.CCONJ) break;
      out.push(x);
    } else if (e === -1 && reading[x]!.upos !== Upos.CCONJ && reading[x]!.upos !== Upos.ADP && !isComma(reading[x]))
      break;
    else if (e !== -1 && e !== l.entities.of[x - 1] && l.entities.items[e]!.kind !== "place") break;
  }
  return out;
}
