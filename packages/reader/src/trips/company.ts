import { antecedent } from "../events/antecedent.ts";
import type { EventLayers } from "../events/layers.ts";
import { partiesIn } from "../events/parties.ts";
import { isPronoun, isVerb, slotsAfter } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { Upos } from "../words/features.ts";
import { isHis, peopleIn, withWhom } from "./delegations.ts";
import { ACCOMPANYING, COMPANY, DELEGATION, HOLDING } from "./journeys.ts";
import type { Journey } from "./read-trips.ts";
import { isTraveller } from "./travellers.ts";

/** Who travels along, with whom, and the word that says so. */
interface Along {
  readonly word: number;
  /** Undefined where it is said of a delegation: then of whoever travelled last before it. */
  readonly whom: readonly string[] | undefined;
  readonly people: readonly string[];
  /** How many sentences lie at most between the journey and where it is said, where nobody is named with whom. */
  readonly far: number;
}

/** A list of the delegation belongs to the journey right before it; one at the end of a report of a state visit is of its protocol, and its people no travellers of their own. */
const LIST_AFTER = 1;
/** One of the delegation that goes `المرافق له` may stand behind a sentence on who received them. */
const LIST_OF_HIS = 2;

/** `ويضم الوفد المرافق للرئيس الوزيرين فلان وفلان`, `يرافقه الوزير فلان`, `برفقة نائبه فلان`: they make the same journey. */
export function companions(l: EventLayers, journeys: readonly Journey[]): Journey[] {
  const out: Journey[] = [];
  if (journeys.length === 0) return out;
  for (let w = 0; w < l.words.count; w++) {
    const r = l.words.reading[w]!;
    const along = ACCOMPANYING.has(r.lemma)
      ? accompanying(l, w)
      : HOLDING.has(r.lemma)
        ? held(l, w)
        : COMPANY.has(r.lemma)
          ? inCompany(l, w)
          : undefined;
    if (!along) continue;
    const near = journeyOf(l, journeys, along);
    if (!near) continue;
    for (const id of along.people) {
      if (id === near.traveller || out.some((j) => j.traveller === id)) continue;
      if (journeys.some((j) => j.traveller === id)) continue;
      out.push({
        traveller: id,
        legs: [{ ...near.legs[0]!, traveller: id, word: w, rule: "trips/travels-along" }],
        stops: near.stops,
      });
    }
  }
  return out;
}

/** The journey on which they go along: of the one named, the nearest; else the one told of last. */
function journeyOf(l: EventLayers, journeys: readonly Journey[], { word, whom, far }: Along): Journey | undefined {
  const apart = (w: number): number => Math.abs(l.words.sentence[word]! - l.words.sentence[w]!);
  let best: Journey | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const j of journeys) {
    if (whom !== undefined && !whom.includes(j.traveller)) continue;
    for (const leg of j.legs) {
      if (whom === undefined && leg.word > word) continue;
      const n = apart(leg.word);
      if (n > far || n > least || (n === least && whom !== undefined)) continue;
      best = j;
      least = n;
    }
  }
  return best;
}

/** `يرافقه الوزير فلان، ونائبه فلان`, `ترافق الوزيرة فلانة الرئيس فلانا`. */
function accompanying(l: EventLayers, w: number): Along | undefined {
  const { reading, sentence, firstOf } = l.words;
  if (!isVerb(reading[w]) && reading[w]!.lemma !== "ترافق") return undefined;
  const end = firstOf[sentence[w]! + 1]!;
  if (isPronoun(reading[w + 1])) {
    const whom = antecedent(l, w + 1);
    if (!whom || !isTraveller(l, whom)) return undefined;
    return { word: w, whom: [whom], people: peopleIn(l, w + 2, end), far: 2 };
  }
  const subject = subjectOf(l, w);
  for (const s of slotsAfter(l, w)) {
    if (s.by !== "" || s.word === subject.word) continue;
    const whom = partiesIn(l, s).find((id) => isTraveller(l, id) && !subject.ids.includes(id));
    if (whom) return { word: w, whom: [whom], people: subject.ids.filter((id) => isTraveller(l, id)), far: 2 };
  }
  // Of names that stand otherwise (`رافق الرئيس فلانا في زيارته الوزير فلان`) one has a journey, the others go along.
  const people = peopleIn(l, w + 1, end);
  return people.length > 1 ? { word: w, whom: people, people, far: 2 } : undefined;
}

/** `ويضم الوفد المرافق`: near a word for a delegation. */
function held(l: EventLayers, w: number): Along | undefined {
  const { reading, sentence, firstOf } = l.words;
  if (reading[w]!.upos !== Upos.VERB) return undefined;
  const end = firstOf[sentence[w]! + 1]!;
  for (let x = Math.max(firstOf[sentence[w]!]!, w - 5); x < end && x < w + 6; x++)
    if (DELEGATION.has(reading[x]!.lemma)) {
      const from = Math.max(w, x) + 1;
      // `الوفد المرافق للرئيس فلان`, `المرافق له`: who stands behind the ل right there.
      const whom = withWhom(l, x, end);
      const people = peopleIn(l, from, end).filter((id) => id !== whom);
      return {
        word: w,
        whom: whom === undefined ? undefined : [whom],
        people,
        far: isHis(l, x) ? LIST_OF_HIS : LIST_AFTER,
      };
    }
  return undefined;
}

/** `وصل فلان برفقة نائبه فلان`: with the traveller of the same sentence. */
function inCompany(l: EventLayers, w: number): Along | undefined {
  const { reading, sentence, firstOf } = l.words;
  if (reading[w]!.upos !== Upos.NOUN) return undefined;
  // `وبرفقته الوزير فلان`: with him who is told of, and who stands behind.
  const from = isPronoun(reading[w + 1]) ? w + 2 : w + 1;
  if (from > w + 1 && reading[w - 1]?.lemma !== "ب") return undefined;
  const people = peopleIn(l, from, Math.min(firstOf[sentence[w]! + 1]!, w + 40));
  return people.length > 0 ? { word: w, whom: undefined, people, far: 0 } : undefined;
}
