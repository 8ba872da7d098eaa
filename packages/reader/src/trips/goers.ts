import { entity } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { partiesIn } from "../events/parties.ts";
import { isComma, isPronoun, isVerb, type Slot } from "../events/slots.ts";
import { type Subject, subjectOf } from "../events/subject.ts";
import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import { travellersAmong } from "./bearers.ts";
import { headsAt, headsOf, peopleIn } from "./delegations.ts";
import { TEAMS } from "./places.ts";
import { titledAt, titledBehind } from "./titles.ts";
import {
  agreeing,
  clauseTopic,
  isTraveller,
  ledBy,
  listed,
  mainGoer,
  nearestPerson,
  topicBefore,
} from "./travellers.ts";

/** Whom a verb of going carries: `traveller`, and those who go with him. */
interface Who {
  readonly traveller: string;
  readonly others: readonly string[];
}

/** Who goes by a verb of going. */
export function travellersOf(
  l: EventLayers,
  w: number,
  subject: Subject,
  after: readonly Slot[],
  last: string | undefined,
): Who | undefined {
  const r = l.words.reading[w]!;
  const heads = headsAt(l, subject);
  const people = travellersAmong(l, subject.ids);
  const behind = after.find((s) => s.by === "");
  // `اللذان وصلا إلى القاهرة`, `إنهما سيتوجهان`: the two named last.
  const two = people.length < 2 && nameOf(r.features, NUMBER) === "Dual" ? pairBefore(l, w) : [];
  if (two.length === 2) return { traveller: two[0]!, others: two.slice(1) };
  const about = relativeTo(l, w);
  const topic = subject.word === -1 ? agreeing(l, w, topicBefore(l, w) ?? clauseTopic(l, w)) : undefined;
  const traveller =
    heads[0] ??
    about ??
    topic ??
    people[0] ??
    // `وصل المتحدث باسم الحركة الدكتور فلان`: the name behind a long title.
    (subject.word === -1 || subject.word > w
      ? agreeing(l, w, titledBehind(l, w + 1))
      : agreeing(l, w, topicOf(l, w, subject))) ??
    // `يزور موسكو اليوم الوزير فلان`: behind the place.
    (subject.word === -1 ? behindPlace(l, w, after) : undefined) ??
    (subject.word === -1 || subject.word > w ? nationBehind(l, w, after) : undefined) ??
    // `غادرت البعثة إلى باريس برئاسة فلان`
    (subject.word !== -1 ? ledBy(l, w) : undefined) ??
    (r.form === "توجه" ? partiesIn(l, behind).find((id) => isTraveller(l, id)) : undefined) ??
    // Left out, or a pronoun that stands for nobody who can be found by grammar.
    ((subject.word === -1 || isPronoun(l.words.reading[subject.word])) &&
    subject.ids.every((id) => entity(l, id).kind === "group") &&
    !isOfTeam(l, w)
      ? (nearestPerson(l, w) ?? mainGoer(l, w) ?? agreeing(l, w, last))
      : undefined);
  if (!traveller) return undefined;
  if (traveller === about || traveller === topic) return { traveller, others: [] };
  const others = [...new Set([...heads, ...people, ...listed(l, subject.word), ...joined(l, subject)])].filter(
    (id) => id !== traveller && isTraveller(l, id),
  );
  return { traveller, others };
}

/** `نجم المنتخب سمير الحداد يصل إلى القاهرة`: the name behind the long title of a subject before its verb. */
function topicOf(l: EventLayers, w: number, { phrase, word }: Subject): string | undefined {
  const at = titledAt(l, phrase === -1 ? word : l.phrases.first[phrase]!);
  return at !== -1 && at < w ? l.entities.items[l.entities.of[at]!]!.id : undefined;
}

/** The traveller in the first free phrase behind the place that a verb of going has for its object, also a delegation's leader. */
function behindPlace(l: EventLayers, w: number, after: readonly Slot[]): string | undefined {
  const at = after.findIndex((s) => s.by === "");
  const place = at === -1 ? -1 : l.entities.of[after[at]!.word]!;
  if (place === -1 || l.entities.items[place]!.kind !== "place") return undefined;
  const s = after.slice(at + 1).find((x) => x.by === "");
  if (s === undefined) return undefined;
  const person = partiesIn(l, s).find((id) => isTraveller(l, id));
  const from = s.phrase === -1 ? s.word : l.phrases.first[s.phrase]!;
  return agreeing(l, w, person ?? titledBehind(l, from) ?? headsOf(l, s.word)[0]);
}

/** `وصل إلى الدوحة البرتغالي فلان`: the name behind the adjective of a nation, right behind the place. */
function nationBehind(l: EventLayers, w: number, after: readonly Slot[]): string | undefined {
  const { reading, sentence } = l.words;
  const to = after.find((s) => s.by === "إلى");
  if (to === undefined) return undefined;
  for (let x = to.word + 1; x < to.word + 5 && sentence[x] === sentence[w]; x++) {
    const r = reading[x]!;
    const e = l.entities.of[x]!;
    if (e !== -1 && l.entities.items[e]!.kind === "person")
      return reading[x - 1]!.definite && reading[x - 1]!.classes.has("nisba")
        ? agreeing(l, w, l.entities.items[e]!.id)
        : undefined;
    if (isVerb(r) || r.upos === Upos.PUNCT || r.upos === Upos.ADP || r.upos === Upos.CCONJ) return undefined;
  }
  return undefined;
}

/** `وسيمكث الفريق في النمسا …، ويعود إلى الرياض`: whether the verb before, with which one agrees, has many or a body for its subject. */
function isOfTeam(l: EventLayers, w: number): boolean {
  const { reading, sentence, firstOf } = l.words;
  for (let x = w - 1; x >= firstOf[sentence[w]!]! && x > w - 40; x--) {
    if (!isVerb(reading[x]) || reading[x]!.upos === Upos.AUX) continue;
    const { word } = subjectOf(l, x);
    const next = word === -1 ? (reading[x + 1]?.definite ? x + 1 : -1) : word;
    if (next === -1 || reading[next]!.upos !== Upos.NOUN) continue;
    return (
      TEAMS.has(reading[next]!.lemma) &&
      nameOf(reading[next]!.features, GENDER) === nameOf(reading[w]!.features, GENDER)
    );
  }
  return false;
}

/** The two people named last before a word in its sentence. */
function pairBefore(l: EventLayers, w: number): string[] {
  const out: string[] = [];
  for (let x = w - 1; x >= l.words.firstOf[l.words.sentence[w]!]! && out.length < 2; x--) {
    const e = l.entities.of[x]!;
    if (e === -1 || l.entities.items[e]!.kind !== "person") continue;
    if (!out.includes(l.entities.items[e]!.id)) out.unshift(l.entities.items[e]!.id);
  }
  return out;
}

/** Whom the dual pronoun on a noun means: two people joined by و, named last before it, else first behind it; empty where two are not so named. */
export function coupleBy(l: EventLayers, w: number): readonly string[] {
  const { reading, sentence, firstOf } = l.words;
  const start = firstOf[sentence[w]!]!;
  for (const step of [-1, 1]) {
    let ids: string[] = [];
    let joined = false;
    for (
      let x = step < 0 ? w - 1 : w + 2;
      x >= start && x < firstOf[sentence[w]! + 1]! && Math.abs(x - w) < 40;
      x += step
    ) {
      const r = reading[x]!;
      const e = l.entities.of[x]!;
      const person = e !== -1 && r.upos !== Upos.PRON && l.entities.items[e]!.kind === "person";
      if (person && ids.at(-1) !== l.entities.items[e]!.id) {
        if (ids.length > 0 && !joined) break;
        ids.push(l.entities.items[e]!.id);
        if (ids.length === 2) return step < 0 ? ids.reverse() : ids;
        joined = false;
      } else if (ids.length > 0 && !person) {
        if (r.upos === Upos.CCONJ) joined = true;
        else if (isVerb(r) && r.form !== "ولي") ids = [];
      }
    }
  }
  return [];
}

/** `الوزير فلان الذي وصل إلى`: the name right before the relative pronoun. */
function relativeTo(l: EventLayers, w: number): string | undefined {
  let x = w - 1;
  while (x > w - 3 && !l.words.reading[x]?.classes.has("relative")) x--;
  if (!l.words.reading[x]?.classes.has("relative")) return undefined;
  const e = l.entities.of[isComma(l.words.reading[x - 1]) ? x - 2 : x - 1] ?? -1;
  const item = e === -1 ? undefined : l.entities.items[e]!;
  return item?.kind === "person" ? agreeing(l, w, item.id) : undefined;
}

/** `الرئيس المصري فلان ونظيره الأردني فلان`: those joined to a subject by و. */
function joined(l: EventLayers, subject: Subject): string[] {
  if (subject.phrase === -1) return [];
  const { reading, sentence } = l.words;
  const out: string[] = [];
  let x = l.phrases.last[subject.phrase]!;
  for (let n = 0; n < 4; n++) {
    while (l.entities.of[x] !== -1 && l.entities.of[x] === l.entities.of[x - 1]) x++;
    const comma = isComma(reading[x]);
    if (comma) x++;
    if (reading[x]?.upos !== Upos.CCONJ || sentence[x] !== sentence[subject.word]) break;
    // `ونظيره`, which may be read as a preposition.
    const p = l.phrases.at[reading[x + 1]?.lemma === "نظير" && isPronoun(reading[x + 2]) ? x + 3 : x + 1] ?? -1;
    if (p === -1) break;
    let found = partiesIn(l, { phrase: p, word: l.phrases.head[p]!, by: "" }).filter((id) => isTraveller(l, id));
    x = l.phrases.last[p]!;
    if (found.length === 0) found = peopleIn(l, x, x + 1);
    if (found.length === 0) break;
    // `وصل فلان، وفلان قال`: a clause of its own.
    let y = x;
    while (l.entities.of[y] !== -1 && l.entities.of[y] === l.entities.of[y - 1]) y++;
    if (comma && isVerb(reading[y])) break;
    out.push(...found);
  }
  return out;
}
