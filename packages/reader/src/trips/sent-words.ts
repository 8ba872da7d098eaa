import { isTitle } from "../events/apposition.ts";
import type { EventLayers } from "../events/layers.ts";
import { partiesIn } from "../events/parties.ts";
import type { Slot } from "../events/slots.ts";
import type { Subject } from "../events/subject.ts";
import { Upos } from "../words/features.ts";
import { COMPANY, DELEGATION, EACH } from "./journeys.ts";

/** Classes of nouns for those who go, and for what carries them. */
export const GOERS = ["role", "title", "person", "kin", "group", "vehicle", "body"];

/** `توجه بالشكر إلى مصر`: what ب brings before إلى, unless one goes with it or by it (`بطائرة خاصة`, `برفقة نائبه`). */
export function isWords(l: EventLayers, after: readonly Slot[]): boolean {
  const to = after.findIndex((s) => s.by === "إلى" || s.by === "ل");
  return after.some((s, i) => {
    const r = l.words.reading[s.word]!;
    if (s.by !== "ب" || i > to || l.entities.of[s.word] !== -1 || l.words.reading[s.word - 1]?.lemma !== "ب")
      return false;
    return !r.classes.has("vehicle") && !COMPANY.has(r.lemma) && !GUIDED.has(r.lemma);
  });
}
/** What one goes by or at, with ب. By bare lemma. */
const GUIDED = new Set("دعوة هدف غية غرض قصد رئاسة قيادة صحبة سيارة طائرة تكليف أمر طلب".split(" "));

/** `جاء ذلك بعد يوم`: what was told. */
export const isTold = (l: EventLayers, w: number): boolean =>
  DEICTIC.has(l.words.reading[w + 1]?.lemma ?? "") && l.entities.of[w + 1] === -1;
const DEICTIC = new Set("ذلك هذا تلك هذه".split(" "));

/** Whether an object that is nobody's name or office stands before what إلى brings. */
export function isDirected(l: EventLayers, after: readonly Slot[]): boolean {
  const to = after.findIndex((s) => s.by === "إلى" || s.by === "ل");
  return after.slice(0, Math.max(0, to)).some((s) => {
    const r = l.words.reading[s.word]!;
    const goes = isTitle(r) || GOERS.some((c) => r.classes.has(c)) || DELEGATION.has(r.lemma) || EACH.has(r.lemma);
    return (
      s.by === "" &&
      r.upos === Upos.NOUN &&
      !r.guessed &&
      !goes &&
      l.entities.of[s.word] === -1 &&
      l.times.of[s.word] === -1
    );
  });
}

/** `قدم الرئيس تهانيه إلى فرنسا`: a thing that is handed over, also one's own. */
export function isGiven(l: EventLayers, s: Slot, subject: Subject): boolean {
  const r = l.words.reading[s.word]!;
  if (r.upos === Upos.NOUN && l.entities.of[s.word] === -1 && !isTitle(r) && !DELEGATION.has(r.lemma)) return true;
  return !subject.ids.includes(partiesIn(l, s)[0]!);
}
