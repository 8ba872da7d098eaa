import type { Stop } from "@isnad/record";
import type { EventLayers } from "../events/layers.ts";
import { isComma, isVerb } from "../events/slots.ts";
import { subjectOf } from "../events/subject.ts";
import { Upos } from "../words/features.ts";
import { GOING, JOURNEY } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { isStop } from "./places.ts";
import { doer, nearestPerson, travellerOf } from "./travellers.ts";

/** `تشمل زيارة الوزير إسرائيل والأردن`, `جولة تقوده إلى مصر`: what a journey takes in. */
export function listLeg(l: EventLayers, w: number, before: Leg | undefined): Leg | undefined {
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
  // `في مستهل جولة تقوده إلى القاهرة`: who does what the journey goes along with.
  const from = l.words.reading[head - 1]?.lemma === "من";
  const same = before !== undefined && l.words.sentence[before.word] === l.words.sentence[w];
  const traveller =
    travellerOf(l, head) ??
    (same ? before.traveller : undefined) ??
    doer(l, head) ??
    (from ? nearestPerson(l, head) : undefined);
  if (!traveller) return undefined;
  const stops: Stop[] = [];
  const end = l.words.firstOf[l.words.sentence[w]! + 1]!;
  const p = l.phrases.of[head]!;
  for (let x = Math.max(w + 1, p === -1 ? 0 : l.phrases.last[p]!); x < end; x++) {
    const r = l.words.reading[x]!;
    if (isVerb(r) && GOING.has(r.lemma)) break;
    // A new clause: `تشمل قطر، وقال الوزير`.
    const joint = l.words.reading[x - 1]!;
    if (isVerb(r) && stops.length > 0 && (isComma(joint) || joint.upos === Upos.CCONJ)) break;
    // `جولة في القارة، بأن العلاقات بين …`: what is told further on is no stop.
    if (r.upos === Upos.SCONJ || r.lemma === "بين" || r.lemma === "هدف") break;
    const e = l.entities.of[x]!;
    if (e !== -1 && isStop(l, e) && !stops.some((s) => s.place === l.entities.items[e]!.id))
      stops.push({ place: l.entities.items[e]!.id, role: "stop", time: null });
  }
  const earlier = from || AFTER.has(l.words.reading[head - 1]?.lemma ?? "");
  return stops.length > 0
    ? { traveller, stops, word: w, rule: "trips/journey-takes-in", apart: false, earlier }
    : undefined;
}
/** `عاد إلى تونس بعد جولة شملت موسكو وبكين`: words before a journey that is over. */
const AFTER = new Set(["بعد", "عقب", "إثر"]);
