import type { Stop } from "@isnad/record";
import type { EventLayers } from "../events/layers.ts";
import { isPronoun, isVerb } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { Upos } from "../words/features.ts";
import { endedAt } from "./beginnings.ts";
import { peopleIn } from "./delegations.ts";
import { DELEGATION, GOING, JOURNEY } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { bringer, isStop, listedAfter } from "./places.ts";
import { isOfEnvoy } from "./titles.ts";
import { doer, nearestPerson, travellerOf } from "./travellers.ts";

/** `تشمل زيارة الوزير إسرائيل والأردن`, `جولة تقوده إلى مصر`: what a journey takes in. */
export function listLeg(l: EventLayers, w: number, before: Leg | undefined): Leg | undefined {
  // `زيارة لوفد يقوده فلان`: what leads a delegation is no journey.
  if (DELEGATION.has(l.words.reading[w - 1]?.lemma ?? "")) return undefined;
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
  // `في جولة تستغرق أياما، وستقوده إلى الهند`: the verb has who travels as its object.
  if (head === -1 && CARRYING.has(carryingAt(l, w)) && isPronoun(l.words.reading[w + 1]))
    for (let x = w - 1; x >= 0 && x > w - 30 && l.words.sentence[w]! - l.words.sentence[x]! < 2 && head === -1; x--)
      if (JOURNEY.has(l.words.reading[x]!.lemma)) head = x;
  if (head === -1) return undefined;
  // `في مستهل جولة تقوده إلى القاهرة`: who does what the journey goes along with.
  const from = l.words.reading[head - 1]?.lemma === "من";
  const same = before !== undefined && l.words.sentence[before.word] === l.words.sentence[w];
  const hangs = ["في", "ضمن", "خلال", "مستهل", "إطار"].includes(l.words.reading[head - 1]?.lemma ?? "");
  const traveller =
    // `الوزير فلان الذي وصل القاهرة في جولة تشمل`
    (same && hangs ? before.traveller : undefined) ??
    travellerOf(l, head) ??
    (same ? before.traveller : undefined) ??
    doer(l, head) ??
    (from ? nearestPerson(l, head) : undefined) ??
    (before !== undefined && l.words.sentence[w]! - l.words.sentence[before.word]! < 2
      ? before.traveller
      : undefined) ??
    // `الجولة التي تشمل مصر هي الأولى للرئيس فلان`
    peopleIn(l, w + 1, l.words.firstOf[l.words.sentence[w]! + 1]!)[0];
  if (!traveller) return undefined;
  const at = (words: readonly number[]): Stop[] =>
    words.map((x) => ({ place: l.entities.items[l.entities.of[x]!]!.id, role: "stop", time: null }));
  let stops: Stop[] = [];
  let goal = -1;
  const end = l.words.firstOf[l.words.sentence[w]! + 1]!;
  const p = l.phrases.of[head]!;
  for (let x = Math.max(w + 1, p === -1 ? 0 : l.phrases.last[p]!); x < end && stops.length === 0; x++) {
    const r = l.words.reading[x]!;
    if (isVerb(r) && GOING.has(r.lemma)) break;
    // `جولة في القارة، بأن العلاقات بين …`: what is told further on is no stop.
    if (r.upos === Upos.SCONJ || r.lemma === "بين" || r.lemma === "هدف") break;
    const e = l.entities.of[x]!;
    if (e === -1 || !isStop(l, e) || (l.words.reading[x - 1]?.lemma === "إلى" && isOfEnvoy(l, x - 1))) continue;
    // `تشمل زيارة الرئيس لفرنسا مدينتي ليون ومرسيليا`: the country is of the visit, not of the list.
    const by = bringer(l, x);
    // `شملت مطار الملك سلمان بالدوادمي`: where a building is that is told of by itself.
    if ((by === "ب" || by === "في") && l.entities.items[l.entities.of[x - 2] ?? -1]?.kind === "facility") continue;
    // `ضربات تقودها الولايات المتحدة`
    if (CARRYING.has(carryingAt(l, w)) && !isTowards(l, w, x)) break;
    if (goal === -1 && head > w && !CARRYING.has(carryingAt(l, w)) && (by === "ل" || by === "إلى")) {
      goal = x;
      continue;
    }
    stops = at([x, ...listedAfter(l, x)]);
  }
  if (stops.length === 0 && goal !== -1) stops = at([goal, ...listedAfter(l, goal)]);
  if (stops.length > 0) stops.push(...endedAt(l, w));
  stops = stops.filter((s, n) => stops.findIndex((t) => t.place === s.place) === n);
  const earlier = from || AFTER.has(l.words.reading[head - 1]?.lemma ?? "");
  return stops.length > 0
    ? { traveller, stops, word: w, rule: "trips/journey-takes-in", apart: false, earlier }
    : undefined;
}
/** Whether a word for where to stands between a verb and a place (`تقوده إلى كل من مصر والأردن`). */
function isTowards(l: EventLayers, w: number, x: number): boolean {
  for (let y = w + 1; y < x; y++) if (["إلى", "ل", "نحو", "صوب"].includes(l.words.reading[y]!.lemma)) return true;
  return false;
}

/** The lemma of a verb; `قادته` may be read as leaders. */
const carryingAt = (l: EventLayers, w: number): string =>
  l.words.reading[w]!.form === "قادت" ? "قاد" : l.words.reading[w]!.lemma;

/** Verbs by which a journey leads somebody somewhere. By bare lemma. */
const CARRYING = new Set(["قاد", "أخذ", "حمل"]);

/** `عاد إلى تونس بعد جولة شملت موسكو وبكين`: words before a journey that is over. */
const AFTER = new Set(["بعد", "عقب", "إثر"]);
