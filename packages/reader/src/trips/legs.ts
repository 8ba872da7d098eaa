import type { Stop, StopRole } from "@isnad/record";
import { apposed } from "../events/apposition.ts";
import { entity } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { ofNoun } from "../events/noun-parties.ts";
import { partiesIn } from "../events/parties.ts";
import { isComma, isVerb, type Slot, slotsAfter } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { TRIGGERS } from "../events/triggers/index.ts";
import { Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { GOING, JOURNEY, LISTING } from "./journeys.ts";

/** What one clause or noun says of a journey. */
export interface Leg {
  readonly traveller: string;
  readonly stops: readonly Stop[];
  readonly word: number;
  readonly rule: string;
  /** True for a noun that tells of a journey beside the one under way (`خلال زيارته للصين`). */
  readonly apart: boolean;
}

export const isTraveller = (l: EventLayers, id: string): boolean => entity(l, id)?.kind === "person";

/** Regions without a country (`الشرق الأوسط`) and buildings are no stops of a journey. */
const isStop = (l: EventLayers, e: number): boolean =>
  l.entities.items[e]!.kind === "place" && l.entities.items[e]!.country !== null;

/** `وصل فلان إلى مصر`, `وسيمر أيضا بتركيا`, `غادر إلى باريس`: a verb of going. `last` is who travelled before. */
export function verbLeg(l: EventLayers, w: number, last: string | undefined): Leg | undefined {
  const r = l.words.reading[w]!;
  if (r.upos !== Upos.VERB || r.part !== Part.STEM) return undefined;
  if (LISTING.has(r.lemma)) {
    const listed = listLeg(l, w);
    if (listed) return listed;
  }
  // `توجه` is spelt as a form of وجّه, too.
  const going = GOING.get(r.lemma) ?? (r.form === "توجه" ? GOING.get(r.form) : undefined);
  if (!going) return undefined;
  const subject = subjectOf(l, w);
  const after = slotsAfter(l, w);
  const behind = after.find((s) => s.by === "");
  const traveller =
    subject.ids.find((id) => isTraveller(l, id)) ??
    (r.form === "توجه" ? partiesIn(l, behind).find((id) => isTraveller(l, id)) : undefined) ??
    (subject.ids.length === 0 && subject.word === -1 ? last : undefined);
  if (!traveller) return undefined;
  const stops: Stop[] = [];
  let left: Stop[] = [];
  for (let i = 0; i < after.length; i++) {
    const s = after[i]!;
    if (s.phrase === subject.phrase && s.phrase !== -1) continue;
    const object = s.by === "" && going.object;
    if (!object && !going.prepositions.has(s.by)) continue;
    let found = placesOf(l, s, going.role, w);
    // `إلى مطار الملك خالد بالرياض`: the town of the building.
    const next = after[i + 1];
    if (found.length === 0 && next && (next.by === "ب" || next.by === "في")) found = placesOf(l, next, going.role, w);
    if (found.length === 0) continue;
    if (going.leave && object) left = found;
    else {
      stops.push(...found);
      break;
    }
  }
  // Who leaves a country that is not his own has been there.
  if (left.length > 0 && (stops.length > 0 || abroad(l, traveller, left[0]!.place)))
    if (abroad(l, traveller, left[0]!.place)) stops.unshift(...left);
  if (going.leave) stops.push(...headingFor(l, w));
  stops.unshift(...comingFrom(l, w));
  const unique = stops.filter((s, i) => stops.findIndex((x) => x.place === s.place) === i);
  return unique.length > 0 ? { traveller, stops: unique, word: w, rule: "trips/went-to", apart: false } : undefined;
}

const abroad = (l: EventLayers, traveller: string, place: string): boolean => {
  const home = entity(l, traveller).country;
  return home !== null && entity(l, place).country !== home;
};

/** `قادما من كندا`: where the journey came from is a stop before. */
function comingFrom(l: EventLayers, w: number): Stop[] {
  return behind(l, w, "قادم", "من");
}
/** `متوجها إلى باريس`. */
function headingFor(l: EventLayers, w: number): Stop[] {
  return [...behind(l, w, "متوجه", "إلى"), ...behind(l, w, "متجه", "إلى")];
}
function behind(l: EventLayers, from: number, participle: string, preposition: string): Stop[] {
  const { reading } = l.words;
  const stop = l.words.firstOf[l.words.sentence[from]! + 1]!;
  for (let x = from + 1; x + 2 < stop && x < from + 24; x++) {
    if (
      reading[x]!.lemma !== participle &&
      !(participle === "متوجه" && reading[x]!.verb === "توجه" && reading[x]!.upos === Upos.ADJ)
    )
      continue;
    if (reading[x + 1]!.lemma !== preposition) continue;
    const p = l.phrases.of[x + 2]!;
    return placesOf(l, { phrase: p, word: x + 2, by: preposition }, "stop", from);
  }
  return [];
}

/** `تشمل زيارة الوزير إسرائيل والأردن`, `جولة تقوده إلى مصر`: what a journey takes in. */
function listLeg(l: EventLayers, w: number): Leg | undefined {
  const subject = subjectOf(l, w);
  let head = subject.word;
  if (head === -1 || !JOURNEY.has(l.words.reading[head]!.lemma)) {
    // `في جولة تشمل`: the noun right before it.
    head = -1;
    for (let x = w - 1; x >= 0 && x > w - 6 && l.words.sentence[x] === l.words.sentence[w]; x--)
      if (JOURNEY.has(l.words.reading[x]!.lemma)) {
        head = x;
        break;
      }
  }
  if (head === -1) return undefined;
  const traveller = travellerOf(l, head);
  if (!traveller) return undefined;
  const stops: Stop[] = [];
  const end = l.words.firstOf[l.words.sentence[w]! + 1]!;
  const p = l.phrases.of[head]!;
  for (let x = Math.max(w + 1, p === -1 ? 0 : l.phrases.last[p]!); x < end; x++) {
    const r = l.words.reading[x]!;
    if (isVerb(r) && GOING.has(r.lemma)) break;
    const e = l.entities.of[x]!;
    if (e !== -1 && isStop(l, e) && !stops.some((s) => s.place === l.entities.items[e]!.id))
      stops.push({ place: l.entities.items[e]!.id, role: "stop", time: null });
  }
  return stops.length > 0 ? { traveller, stops, word: w, rule: "trips/journey-takes-in", apart: false } : undefined;
}

/** `زيارة الأمير إلى مصر`, `زيارته لإسرائيل وفلسطين`, `يعتزم زيارة القاهرة`. */
export function nounLeg(l: EventLayers, w: number): Leg | undefined {
  const r = l.words.reading[w]!;
  if (r.upos !== Upos.NOUN || !JOURNEY.has(r.lemma)) return undefined;
  const traveller = travellerOf(l, w);
  if (!traveller) return undefined;
  const stops: Stop[] = [];
  for (const s of slotsAfter(l, w, 18)) {
    if (s.by !== "إلى" && s.by !== "ل") continue;
    stops.push(...placesOf(l, s, "stop", w));
    if (stops.length > 0) break;
  }
  const p = l.phrases.of[w]!;
  if (stops.length === 0 && p !== -1 && (r.lemma === "زيارة" || r.lemma === "وصول"))
    for (let x = w + 1; x < l.phrases.last[p]!; x++) {
      const e = l.entities.of[x]!;
      if (e !== -1 && isStop(l, e) && !stops.some((s) => s.place === l.entities.items[e]!.id))
        stops.push({ place: l.entities.items[e]!.id, role: "stop", time: null });
    }
  const before = l.words.reading[w - 1]?.lemma;
  return stops.length > 0
    ? {
        traveller,
        stops,
        word: w,
        rule: "trips/journey-of",
        apart: before === "خلال" || before === "أثناء" || before === "منذ" || before === "بعد",
      }
    : undefined;
}

/** Who travels by a noun of a journey: in its idafa, its pronoun, `برئاسة فلان`, or the subject of the verb that it stands under. */
function travellerOf(l: EventLayers, w: number): string | undefined {
  const r = l.words.reading[w]!;
  const p = l.phrases.of[w]!;
  if (p !== -1) {
    for (let x = w + 1; x < l.phrases.last[p]!; x++) {
      const e = l.entities.of[x]!;
      if (e !== -1 && l.entities.items[e]!.kind === "person") return l.entities.items[e]!.id;
    }
    const name = apposed(l, p);
    if (name) return name.id;
  }
  const led = ledBy(l, w);
  if (led) return led;
  const trigger =
    TRIGGERS.get(r.lemma)?.find((t) => t.part === "n") ?? TRIGGERS.get("زيارة")?.find((t) => t.part === "n");
  return trigger ? ofNoun(l, w, trigger, "noun").actors.find((id) => isTraveller(l, id)) : undefined;
}

/** `زيارة وفد برئاسة الوزير فلان`. */
function ledBy(l: EventLayers, w: number): string | undefined {
  const { reading } = l.words;
  const stop = l.words.firstOf[l.words.sentence[w]! + 1]!;
  for (let x = w + 1; x < stop && x < w + 12; x++) {
    if (isVerb(reading[x]!) || isComma(reading[x])) return undefined;
    if (reading[x]!.lemma !== "رئاسة" && reading[x]!.lemma !== "قيادة") continue;
    if (reading[x - 1]!.lemma !== "ب") continue;
    for (let y = x + 1; y < stop && y < x + 8; y++) {
      const e = l.entities.of[y]!;
      if (e !== -1 && l.entities.items[e]!.kind === "person") return l.entities.items[e]!.id;
    }
  }
  return undefined;
}

/** The places that a slot names, with those coordinated with it; of a capital or a base, the town behind it. */
function placesOf(l: EventLayers, slot: Slot, role: StopRole, word: number): Stop[] {
  const out: Stop[] = [];
  const put = (e: number): boolean => {
    if (!isStop(l, e)) return false;
    const place = l.entities.items[e]!.id;
    if (!out.some((s) => s.place === place)) out.push({ place, role, time: timeBy(l, word) });
    return true;
  };
  if (slot.phrase === -1) {
    const e = l.entities.of[slot.word]!;
    if (e !== -1) put(e);
    else for (const id of partiesIn(l, slot)) put(Number(id.slice(1)) - 1);
    return out;
  }
  for (let p = slot.phrase, n = 0; p !== -1 && n < 16; p = l.phrases.next[p]!, n++) {
    const last = l.phrases.last[p]!;
    let found = -1;
    for (let x = l.phrases.first[p]!; x < last; x++) {
      const e = l.entities.of[x]!;
      if (e !== -1 && isStop(l, e)) found = e;
    }
    // `العاصمة السعودية، الرياض`, `قاعدة جوية في سنغافورة`
    const after = l.words.reading[last];
    const further = isComma(after) || (after?.lemma === "في" && found === -1) ? (l.entities.of[last + 1] ?? -1) : -1;
    const capital =
      l.words.reading[l.phrases.head[p]!]!.lemma === "عاصمة" || l.words.reading[l.phrases.head[p]!]!.lemma === "مدينة";
    if (further !== -1 && (found === -1 || capital) && put(further)) continue;
    if (found !== -1) put(found);
  }
  return out;
}

/** The day that stands in the clause of a leg, if there is one. */
function timeBy(l: EventLayers, w: number): string | null {
  const stop = Math.min(l.words.firstOf[l.words.sentence[w]! + 1]!, w + 20);
  for (let x = w + 1; x < stop; x++) {
    if (isVerb(l.words.reading[x]!)) break;
    const t = l.times.of[x]!;
    if (t !== -1 && (l.times.items[t]!.kind === "DATE" || l.times.items[t]!.kind === "TIME"))
      return l.times.items[t]!.id;
  }
  return null;
}
