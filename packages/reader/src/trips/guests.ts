import { antecedent } from "../events/antecedent.ts";
import { entity } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { partiesIn } from "../events/parties.ts";
import { isPronoun, isVerb, slotsAfter } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { travellerBy, travellersAmong } from "./bearers.ts";
import { MADE } from "./journeys.ts";
import { goerOf } from "./travellers.ts";

/** Verbs of which the object is the visitor, so that a pronoun on his journey behind them is his. By bare lemma. */
const WELCOMING = new Set("استقبل ودع رافق".split(" "));
/** How far before a journey such a verb may stand, over two long titles. */
const FAR = 36;

/**
 * `استقبل الرئيس فلان الوزير فلانا لدى وصوله إلى القاهرة`: the guest, who is not the host. Null where nobody knows who the guest is,
 * undefined where the word stands under no such verb.
 */
export function guestAt(l: EventLayers, w: number): string | null | undefined {
  const { reading, sentence, firstOf } = l.words;
  const start = firstOf[sentence[w]!]!;
  for (let x = w - 1; x >= start && x > w - FAR; x--) {
    if (!isVerb(reading[x]) || reading[x]!.upos === Upos.AUX || l.entities.of[x] !== -1) continue;
    if (!WELCOMING.has(reading[x]!.lemma)) return undefined;
    const hosts = subjectOf(l, x);
    const host = hosts.word > x || hosts.word === -1 ? undefined : hosts.ids;
    const people: string[] = [];
    for (let y = x + 1; y < w; y++) {
      const e = l.entities.of[y]!;
      if (e === -1 || reading[y]!.upos === Upos.PRON || l.entities.items[e]!.kind !== "person") continue;
      const { id } = l.entities.items[e]!;
      if (!people.includes(id)) people.push(id);
    }
    const others = people.filter((id) => !hosts.ids.includes(id));
    if (others.length > 0) return others.at(-1)!;
    // `ويرافق الوزير فلانا في زيارته عدد من المستشارين`: who goes along is told further on.
    if (reading[x]!.lemma === "رافق" && people.length > 0) return people.at(-1)!;
    // `استقبل الرئيس فلان الوزير الفرنسي`: who is known by the office.
    for (const s of slotsAfter(l, x)) {
      if (s.by !== "" || s.word > w || s.word === hosts.word) continue;
      const known = travellersAmong(l, partiesIn(l, s)).find((id) => !hosts.ids.includes(id) && !people.includes(id));
      if (known) return known;
    }
    const known = byNation(l, x, w, hosts.ids);
    if (known) return known;
    // `يستقبله لدى وصوله`
    if (isPronoun(reading[x + 1])) return antecedent(l, x + 1) ?? null;
    return host !== undefined && people.length > 0 ? people.at(-1)! : null;
  }
  return undefined;
}

/** `استقبل الملك فلان الرئيس التركي`: an office with its nation that reads on from the host's name, of somebody whom the report names. */
function byNation(l: EventLayers, from: number, to: number, hosts: readonly string[]): string | undefined {
  const { reading } = l.words;
  for (let x = from + 1; x + 1 < to; x++) {
    if (!reading[x]!.classes.has("role")) continue;
    for (const nation of reading[x + 1]!.classes) {
      if (!nation.startsWith("country:")) continue;
      const found = l.entities.items.filter(
        (p) =>
          p.kind === "person" &&
          p.country === nation.slice(8) &&
          !hosts.includes(p.id) &&
          p.office?.replace(/^ال/, "").startsWith(reading[x]!.lemma),
      );
      if (found.length === 1) return found[0]!.id;
    }
  }
  return undefined;
}

/** `أول زيارة يقوم بها المبعوث الأممي`: who makes the journey by the verb behind it. */
export function makerBehind(l: EventLayers, w: number): string | undefined {
  const { reading, sentence } = l.words;
  for (let x = w + 1; x < w + 6 && sentence[x] === sentence[w]; x++) {
    if (!isVerb(reading[x])) continue;
    return MADE.has(reading[x]!.lemma) && subjectOf(l, x).word > x ? goerOf(l, x) : undefined;
  }
  return undefined;
}

/** `الزيارة الثانية له إلى القاهرة`, `أول زيارة له`: whom the pronoun behind ل means. */
export function ofWhom(l: EventLayers, w: number): string | undefined {
  const { reading, sentence } = l.words;
  let x = w + 1;
  while (x < w + 4 && sentence[x] === sentence[w] && reading[x]!.upos === Upos.ADJ) x++;
  const pronoun = reading[x + 1];
  if (reading[x]?.lemma !== "ل" || !isPronoun(pronoun) || sentence[x + 1] !== sentence[w]) return undefined;
  if (nameOf(pronoun!.features, NUMBER) !== "Sing") return undefined;
  const who = antecedent(l, x + 1);
  return who === undefined ? undefined : travellerBy(l, who);
}

/** `التقى الرئيس المصري فلان الوزير الفرنسي فلانا خلال زيارته للقاهرة`: of two the one who is not at home where the journey goes. */
export function fromAbroad(l: EventLayers, w: number, place: string): string | undefined {
  const { country } = entity(l, place);
  for (let x = w - 1; x >= l.words.firstOf[l.words.sentence[w]!]!; x--) {
    const e = l.entities.of[x]!;
    const item = e === -1 ? undefined : l.entities.items[e]!;
    if (item?.kind !== "person" || l.words.reading[x]!.upos === Upos.PRON) continue;
    if (item.country !== null && item.country !== country) return item.id;
  }
  return undefined;
}

/** `التقى الوزير فلان نظيره فلانا الذي كان في استقباله لدى وصوله`: the guest, who is not the host that the relative clause is about. */
export function receivedAt(l: EventLayers, w: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  const start = firstOf[sentence[w]!]!;
  let x = w - 1;
  while (x > start && x > w - 5 && reading[x]!.lemma !== "استقبال") x--;
  if (x < start || reading[x]!.lemma !== "استقبال" || !isPronoun(reading[x + 1])) return undefined;
  while (x > start && !reading[x]!.classes.has("relative")) x--;
  const people = peopleBefore(l, start, x);
  for (let y = x - 1; y >= start; y--) {
    if (!isVerb(reading[y])) continue;
    const guest = travellersAmong(l, subjectOf(l, y).ids)[0];
    if (guest && guest !== people.at(-1)) return guest;
    break;
  }
  return people.length > 1 ? people.at(-2) : undefined;
}

/** Everybody named from one word up to another, in order. */
function peopleBefore(l: EventLayers, from: number, to: number): string[] {
  const out: string[] = [];
  for (let x = from; x < to; x++) {
    const e = l.entities.of[x]!;
    if (e !== -1 && l.entities.items[e]!.kind === "person" && out.at(-1) !== l.entities.items[e]!.id)
      out.push(l.entities.items[e]!.id);
  }
  return out;
}
