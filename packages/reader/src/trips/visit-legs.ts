import type { Stop } from "@isnad/record";
import { entity } from "../events/cast.ts";
import type { Events } from "../events/events.ts";
import type { EventLayers } from "../events/layers.ts";
import { isPronoun, isVerb, slotsAfter } from "../events/slots.ts";
import { Upos } from "../words/features.ts";
import { travellersAmong } from "./bearers.ts";
import { guestAt } from "./guests.ts";
import { GOING, JOURNEY, LASTING, LISTING, MADE } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { HONOURS, hasOwn } from "./owners.ts";
import { bringer, isFigure, isOfOffice, isStop, PLACE_NOUNS } from "./places.ts";
import { isDirected, isWords } from "./sent-words.ts";
import { isRound } from "./teams.ts";
import { isEnvoy } from "./titles.ts";

/**
 * The journey that a visit among the events is, where no rule of grammar finds who goes where: its actors in its sentence, and the places
 * there that it is paid to.
 */
export function visitLeg(l: EventLayers, events: Events, w: number): Leg | undefined {
  const v = events.of[w]!;
  if (v === -1) return undefined;
  const { mode, actors, recipients, status } = events.items[v]!;
  const r = l.words.reading[w]!;
  const verb = r.upos === Upos.VERB;
  // `الزيارة`, of which all was told before; `دعاه إلى زيارة`, which nobody has promised to make.
  if (mode !== "visit" || !(verb ? GOING.has(r.lemma) : JOURNEY.has(r.lemma) && !r.definite)) return undefined;
  if (r.lemma === "جولة" && isRound(l, w)) return undefined;
  if (status === "asked" || status === "negated") return undefined;
  // `جولة تشمل`, `زيارة يلتقي خلالها`, `جولة زار خلالها`: of which the verb tells.
  if (!verb)
    for (let x = w + 1; x < w + 5; x++) {
      const { lemma, upos } = l.words.reading[x] ?? r;
      if (LISTING.has(lemma) || (upos === Upos.VERB && GOING.has(lemma))) return undefined;
    }
  // `توجه بالتهنئة إلى مصر`
  if (r.form === "توجه" && (isWords(l, slotsAfter(l, w)) || isDirected(l, slotsAfter(l, w)))) return undefined;
  // `وصل إلى سدة الحكم في مصر`
  if (verb && slotsAfter(l, w).some((s) => s.by === "إلى" && isFigure(l, s.word))) return undefined;
  // `في جولة تستغرق أياما، وستقوده إلى الهند`
  if (!verb && r.lemma !== "زيارة")
    for (let x = w + 5; x < w + 16 && l.words.sentence[x] === l.words.sentence[w]; x++)
      if (l.words.reading[x]!.lemma === "قاد" && isPronoun(l.words.reading[x + 1])) return undefined;
  const pronoun = !verb && isPronoun(l.words.reading[w + 1]);
  if (!verb && (hasOwn(l, w) || (pronoun && guestAt(l, w) !== undefined))) return undefined;
  const owner = verb ? -1 : ownerAt(l, w);
  const people = travellersAmong(
    l,
    actors.filter((id) => {
      const at = isId(l, id) ? mentionIn(l, id, w) : -1;
      return at !== -1 && (owner === -1 || at > w) && !(pronoun && at > w + 1);
    }),
  );
  const traveller = people[0];
  if (traveller === undefined) return undefined;
  const home = entity(l, traveller).country;
  const goals = recipients
    .filter((id) => isId(l, id) && isStop(l, Number(id.slice(1)) - 1))
    .map((id) => townIn(l, id, w) ?? id)
    .map((id) => ({ id, at: mentionIn(l, id, w) }))
    .filter(({ id, at }) => at !== -1 && goesTo(l, w, at) && (verb || entity(l, id).country !== home))
    .sort((a, b) => a.at - b.at);
  const stops: Stop[] = goals.map(({ id }) => ({ place: id, role: "stop", time: null }));
  if (stops.length === 0) return undefined;
  const before = l.words.reading[w - 1]?.lemma ?? "";
  return {
    traveller,
    others: people.slice(1),
    stops,
    word: w,
    rule: "trips/visit-of",
    apart: before === "خلال" || before === "أثناء",
    earlier: before === "من" || before === "بعد" || before === "عقب",
  };
}

/** `سيزور بلغراد`, whose host is Serbia: the town in the sentence of a visit to a state, which is the stop or none. */
function townIn(l: EventLayers, host: string, w: number): string | undefined {
  const { country } = entity(l, host);
  const named = mentionIn(l, host, w);
  // `سيزور صربيا`: told by its own name.
  if (named > w && named < w + 4) return undefined;
  for (let x = l.words.firstOf[l.words.sentence[w]!]!; x < l.words.firstOf[l.words.sentence[w]! + 1]!; x++) {
    const item = l.entities.items[l.entities.of[x]!];
    if (item?.kind === "place" && item.country === country && item.id !== host) return item.id;
  }
  return undefined;
}

const isId = (l: EventLayers, id: string): boolean => l.entities.items[Number(id.slice(1)) - 1]?.id === id;

/** `زيارة وزير الخارجية`: the noun in whose idafa the journey stands and who makes it, or -1. */
function ownerAt(l: EventLayers, w: number): number {
  const next = l.words.reading[w + 1];
  const e = l.entities.of[w + 1] ?? -1;
  // `زيارة سموه الكريم`: his who was told of before.
  if (next !== undefined && HONOURS.has(next.lemma) && isPronoun(l.words.reading[w + 2])) return -1;
  const officer = next !== undefined && (next.classes.has("role") || HONOURS.has(next.lemma));
  return next?.upos === Upos.NOUN && officer && (e === -1 || l.entities.items[e]!.kind === "group") ? w + 1 : -1;
}

/**
 * Whether the name of a place is where one goes: not where the one visited is found (`زيارة للمرضى في بيروت`), nor between
 * whom something is that a verb behind the journey speaks of (`جولة تستهدف الصلح بين تشاد والنيجر`).
 */
function goesTo(l: EventLayers, w: number, at: number): boolean {
  const r = l.words.reading[w]!;
  const by = bringer(l, at);
  // `زيارة لبيت الشعر الذي تستضيفه اليابان`: what another verb tells of.
  for (let x = w + 1; x < at; x++) {
    const y = l.words.reading[x]!;
    if (isVerb(y) && y.upos !== Upos.AUX && !MADE.has(y.lemma) && !LASTING.has(y.lemma) && !y.guessed) return false;
  }
  // `زار فلان أمير منطقة عسير المصابين`
  let of = at - 1;
  while (of > 0 && PLACE_NOUNS.has(l.words.reading[of]!.lemma)) of--;
  if (by === "" && of < at - 1 && isOfOffice(l, of)) return false;
  // `سفير الملك إلى إسبانيا`
  if (by === "إلى" && isEnvoy(l, at - 1) && l.words.reading[at - 1]?.upos === Upos.ADP) return false;
  // `بين تشاد والنيجر`: what is coordinated is brought by the same.
  const both = l.words.reading[at - 1]?.upos === Upos.CCONJ && l.entities.of[at - 2] !== -1 ? bringer(l, at - 2) : by;
  if (by === "بين" || both === "بين") for (let x = w + 1; x < at; x++) if (isVerb(l.words.reading[x])) return false;
  if (by === "في" || by === "ب")
    return GOING.get(r.lemma)?.prepositions.has(by) === true ? r.lemma !== "زار" : r.lemma === "جولة";
  return by === "" || TOWARDS.has(by) || (by === "من" && r.lemma === "جولة");
}

const TOWARDS = new Set(["إلى", "ل", "نحو", "صوب", "بين"]);

/** Where an entity is mentioned in the sentence of a word, sooner behind it than before; -1 for nowhere. */
function mentionIn(l: EventLayers, id: string, w: number): number {
  const { sentence, firstOf } = l.words;
  const from = firstOf[sentence[w]!]!;
  const to = firstOf[sentence[w]! + 1]!;
  for (let n = 0; n < to - from; n++) {
    const x = w + n < to ? w + n : to - 1 - n;
    const e = l.entities.of[x]!;
    if (e !== -1 && l.entities.items[e]!.id === id) return x;
  }
  return -1;
}
