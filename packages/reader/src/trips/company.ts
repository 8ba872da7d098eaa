import { antecedent } from "../events/antecedent.ts";
import type { EventLayers } from "../events/layers.ts";
import { partiesIn } from "../events/parties.ts";
import { isPronoun, isVerb, slotsAfter } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { Upos } from "../words/features.ts";
import { peopleIn } from "./delegations.ts";
import { ACCOMPANYING, COMPANY, DELEGATION, HOLDING } from "./journeys.ts";
import type { Journey } from "./read-trips.ts";
import { isTraveller } from "./travellers.ts";

/** Who travels along, with whom, and the word that says so. */
interface Along {
  readonly word: number;
  /** Undefined where it is said of a delegation: then of whoever travelled last before it. */
  readonly whom: readonly string[] | undefined;
  readonly people: readonly string[];
}

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
function journeyOf(l: EventLayers, journeys: readonly Journey[], { word, whom }: Along): Journey | undefined {
  const apart = (j: Journey): number =>
    Math.min(...j.legs.map((x) => Math.abs(l.words.sentence[word]! - l.words.sentence[x.word]!)));
  if (whom === undefined)
    return journeys.findLast(
      (j) => j.legs[0]!.word < word && l.words.sentence[word]! - l.words.sentence[j.legs.at(-1)!.word]! <= 2,
    );
  let best: Journey | undefined;
  for (const j of journeys)
    if (whom.includes(j.traveller) && apart(j) <= 2 && (best === undefined || apart(j) < apart(best))) best = j;
  return best;
}

/** `يرافقه الوزير فلان، ونائبه فلان`, `ترافق الوزيرة فلانة الرئيس فلانا`. */
function accompanying(l: EventLayers, w: number): Along | undefined {
  const { reading, sentence, firstOf } = l.words;
  if (!isVerb(reading[w])) return undefined;
  const end = firstOf[sentence[w]! + 1]!;
  if (isPronoun(reading[w + 1])) {
    const whom = antecedent(l, w + 1);
    if (!whom || !isTraveller(l, whom)) return undefined;
    return { word: w, whom: [whom], people: peopleIn(l, w + 2, end) };
  }
  const subject = subjectOf(l, w);
  for (const s of slotsAfter(l, w)) {
    if (s.by !== "" || s.word === subject.word) continue;
    const whom = partiesIn(l, s).find((id) => isTraveller(l, id) && !subject.ids.includes(id));
    if (whom) return { word: w, whom: [whom], people: subject.ids.filter((id) => isTraveller(l, id)) };
  }
  // Of names that stand otherwise (`رافق الرئيس فلانا في زيارته الوزير فلان`) one has a journey, the others go along.
  const people = peopleIn(l, w + 1, end);
  return people.length > 1 ? { word: w, whom: people, people } : undefined;
}

/** `ويضم الوفد المرافق`: near a word for a delegation. */
function held(l: EventLayers, w: number): Along | undefined {
  const { reading, sentence, firstOf } = l.words;
  if (reading[w]!.upos !== Upos.VERB) return undefined;
  const end = firstOf[sentence[w]! + 1]!;
  for (let x = Math.max(firstOf[sentence[w]!]!, w - 5); x < end && x < w + 6; x++)
    if (DELEGATION.has(reading[x]!.lemma))
      return { word: w, whom: undefined, people: peopleIn(l, Math.max(w, x) + 1, end) };
  return undefined;
}

/** `وصل فلان برفقة نائبه فلان`: with the traveller of the same sentence. */
function inCompany(l: EventLayers, w: number): Along | undefined {
  const { reading, sentence, firstOf } = l.words;
  if (reading[w]!.upos !== Upos.NOUN || isPronoun(reading[w + 1])) return undefined;
  const people = peopleIn(l, w + 1, Math.min(firstOf[sentence[w]! + 1]!, w + 40));
  return people.length > 0 ? { word: w, whom: undefined, people } : undefined;
}
