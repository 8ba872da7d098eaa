import type { Stop } from "@isnad/record";
import { isTitle } from "../events/apposition.ts";
import type { Events } from "../events/events.ts";
import type { EventLayers } from "../events/layers.ts";
import { isComma, isPronoun, isVerb } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { travellersAmong } from "./bearers.ts";
import { LISTING, MISSIONS } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { abroad, bringer, isLand, isSite, isStop, PLACE_NOUNS } from "./places.ts";

/** Words of calling at a building. By bare lemma. */
export const CALLING = new Set("زار زيارة تفقد جولة اطمأن".split(" "));
/** Those of which no event tells. By bare lemma. */
const UNTOLD = new Set(["تفقد", "اطمأن"]);
/** What brings the name of a building where one calls. */
const BY = new Set(["", "إلى", "ل", "في", "ب"]);
const FAR = 36;
/** How patients are where they are. By bare lemma. */
const LYING = new Set("تلقى رقد عالج تعالج خضع نوم نقل".split(" "));
/** How one asks after somebody from where one is. By bare lemma. */
const AFAR = new Set("هاتفي هاتفيا هاتف اتصال برقية مكالمة".split(" "));
/** How far behind the noun of a visit the verb may stand that tells what it takes in (`زيارة ميدانية شملت`). */
const NEAR = 4;

/**
 * `زار الوزير فلان مستشفى الشفاء`, `زار الأمير فلان المصابين في مستشفى عسير المركزي`, `زيارته إلى القنصلية`, `جولة شملت مطار حائل ومطار شرورة`: whoever visits
 * buildings that have names, or a mission, stops there; where the report names a town that he went to, other rules tell of that. Of another body (`زار جامعة القاهرة`)
 * and of an unnamed building nothing is told.
 */
export function buildingLeg(l: EventLayers, events: Events, w: number): Leg | undefined {
  const { reading, sentence } = l.words;
  if (!CALLING.has(reading[w]!.lemma)) return undefined;
  const people = callers(l, events, w);
  if (people.length === 0) return undefined;
  let lists = false;
  const town = reading[w]!.lemma === "اطمأن" ? -1 : townOf(l, w);
  if (town !== -1)
    return {
      traveller: people[0]!,
      others: people.slice(1),
      stops: [{ place: l.entities.items[l.entities.of[town]!]!.id, role: "stop", time: null }],
      word: w,
      rule: "trips/called-at",
      apart: false,
    };
  for (let x = w + 1; x < w + FAR && sentence[x] === sentence[w]; x++) {
    // `اطمأن هاتفيا`, `باتصال هاتفي`: from afar.
    if (AFAR.has(reading[x]!.lemma)) return undefined;
    // `المصابين الذين يتلقون العلاج في مستشفى الشفاء`: where those lie whom he visits.
    if (isVerb(reading[x]) && !LYING.has(reading[x]!.lemma)) {
      if (x > w + NEAR || !LISTING.has(reading[x]!.lemma)) return undefined;
      lists = true;
    }
    if (!isCalledAt(l, x) || !(lists || BY.has(x === w + 1 ? "" : bringer(l, x)))) continue;
    // Whose government sits there visits nobody.
    if (isPalace(l, l.entities.of[x]!) && !abroad(l, people[0]!, l.entities.items[l.entities.of[x]!]!.id)) continue;
    const stops: Stop[] = [x, ...buildingsAfter(l, x)].map((y) => ({
      place: l.entities.items[l.entities.of[y]!]!.id,
      role: "stop",
      time: null,
    }));
    return { traveller: people[0]!, others: people.slice(1), stops, word: w, rule: "trips/called-at", apart: false };
  }
  return undefined;
}

/** Who calls there: by the visit among the events, else the subject of `تفقد` or `اطمأن`, which tell of no event. */
function callers(l: EventLayers, events: Events, w: number): string[] {
  const r = l.words.reading[w]!;
  const v = events.of[w]!;
  if (v === -1) return UNTOLD.has(r.lemma) && isVerb(r) ? travellersAmong(l, subjectOf(l, w).ids) : [];
  const { mode, actors, status } = events.items[v]!;
  // `زيارات المعايدة شملت`: of many people.
  if (mode !== "visit" || status === "asked" || status === "negated" || isMany(r)) return [];
  const people = travellersAmong(l, actors);
  // `زيارته للقنصلية`: of one.
  return isPronoun(l.words.reading[w + 1]) && people.length > 1 ? people.slice(0, 1) : people;
}

/** `تفقد المدير فلان المستشفى الجامعي بمدينة السيح`, `زيارة لمقر العزاء الواقع بقرية أم راكة`: the word at which the town is named that an unnamed building is in, or -1. */
function townOf(l: EventLayers, w: number): number {
  const { reading, sentence } = l.words;
  for (let x = w + 1; x < w + FAR && sentence[x] === sentence[w] && !isVerb(reading[x]); x++) {
    const { lemma } = reading[x]!;
    if (
      (l.entities.of[x] !== -1 && !FOLK.has(lemma)) ||
      !(isSite(l, x) || SEATS.has(lemma) || FOLK.has(lemma)) ||
      PLACE_NOUNS.has(lemma)
    )
      continue;
    // `بيت الأمير فلان للشباب`, `دار الرعاية`: the name of a house.
    if (lemma === "دار" || (lemma === "بيت" && isTitle(reading[x + 1]!))) return -1;
    if (l.times.of[x - 1] === -1 && !BY.has(bringer(l, x))) continue;
    for (let y = x + 1; y < x + FAR_TOWN && sentence[y + 1] === sentence[w]; y++) {
      const r = reading[y]!;
      if (isVerb(r) || isComma(r) || r.upos === Upos.CCONJ || r.upos === Upos.SCONJ || r.classes.has("relative")) break;
      if (r.lemma !== "في" && r.lemma !== "ب") continue;
      let at = y + 1;
      while (l.entities.of[at] === -1 && PLACE_NOUNS.has(reading[at]!.lemma)) at++;
      const e = l.entities.of[at]!;
      if (e !== -1 && isStop(l, e) && !isLand(l, l.entities.items[e]!.id)) return at;
    }
    return -1;
  }
  return -1;
}
/** Where a body or a mourning has its seat. By bare lemma. */
const SEATS = new Set("مقر مركز معرض موقع".split(" "));
/** Those whom one goes to see where they are: troops, the wounded, the bereaved. By bare lemma. */
const FOLK = new Set(
  "قوة مرابط جندي مصاب جريح مريض أسرة عائلة ذوي منوم نزيل لاجئ نازح طالب مشروع مرفق منشأة".split(" "),
);
/** How far behind a building its town may be named. */
const FAR_TOWN = 10;

const isMany = (r: Reading): boolean => r.upos === Upos.NOUN && nameOf(r.features, NUMBER) === "Plur";

/** Houses of government that are named as bodies: `زار الرئيس فلان البيت الأبيض`. */
const PALACES = /^(ال)?(بيت الأبيض|كرملين|إليزيه|اليزيه|بنتاغون|بنتاجون|كابيتول)$/;

/** Whether an entity is the house of a government, named for it. */
export const isPalace = (l: EventLayers, e: number): boolean => PALACES.test(l.entities.items[e]!.name);

/** Whether the name of a building, or a mission, begins at a word. */
function isCalledAt(l: EventLayers, x: number): boolean {
  const e = l.entities.of[x]!;
  if (e === -1 || l.entities.of[x - 1] === e) return false;
  const { lemma, classes } = l.words.reading[x]!;
  if (MISSIONS.has(lemma) || isPalace(l, e)) return true;
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
