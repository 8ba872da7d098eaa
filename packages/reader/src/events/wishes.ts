import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { doerOf } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { ownOf } from "./own.ts";
import { isVerb } from "./slots.ts";
import { subjectOf } from "./subject.ts";

const NOBODY: readonly string[] = [];

/** Masdars of complying, behind which a wish is that of another (`تلبية لدعوة الملك`, `بناء على طلب الحكومة`). */
const COMPLYING = new Set("تلبية استجابة بناء نزول امتثال تنفيذ تجاوب".split(" "));

/**
 * Who does what somebody wishes, where a noun of asking stands under ب or a word of complying: whoever acts in the clause (`اجتمع الوزراء بدعوة من الملك`,
 * `نفذ المعلمون إضرابا استجابة لنداء نقابتهم`).
 */
export function respond(l: EventLayers, at: number, asking: readonly string[]): readonly string[] {
  const { reading } = l.words;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  // `رفضت الحركة مقترحات كينيا`: who answers them.
  const answer = answeredBy(l, at, start);
  if (answer !== -1) {
    const { ids } = isVerb(reading[answer]) ? subjectOf(l, answer) : { ids: ownOf(l, answer).genitive };
    return ids.filter((id) => !asking.includes(id));
  }
  // `مؤكدا تلبية دعوة الحكومة`: who complies with it.
  if (COMPLYING.has(reading[at - 1]?.lemma ?? "")) return doerOf(l, at - 1).filter((id) => !asking.includes(id));
  if (reading[at - 1]?.lemma !== "ب" && !COMPLYING.has(reading[at - 2]?.lemma ?? "")) return NOBODY;
  for (let w = at - 1; w >= start; w--) {
    // `التحضير لزيارة الملك إلى كينيا بدعوة من رئيسها`: who travels.
    const travels = TRAVELS.has(reading[w]!.lemma) ? ownOf(l, w).genitive : NOBODY;
    if (travels.length > 0) return travels.filter((id) => !asking.includes(id));
    if (isVerb(reading[w])) return subjectOf(l, w).ids.filter((id) => !asking.includes(id));
  }
  return NOBODY;
}
const TRAVELS = new Set(["زيارة", "جولة", "وصول", "حضور", "قدوم"]);

/** Verbs of answering what somebody asks or offers. */
const ANSWERING = new Set("رفض رد صد لبى قبل استجاب تجاهل درس بحث وافق رضخ أذعن امتثل انصاع رحب".split(" "));
/** The verb of answering whose object, or what a preposition brings, the wish is, right before it or behind its subject; -1 for none. */
export function answeredBy(l: EventLayers, at: number, start: number): number {
  const { reading } = l.words;
  for (let w = at - 1; w >= start && w > at - ANSWER_FAR; w--) {
    const r = reading[w]!;
    if (isVerb(r) && r.upos !== Upos.AUX) return ANSWERING.has(r.lemma) ? w : -1;
    if (ANSWERING.has(r.verb) && r.upos === Upos.NOUN && !COMPLYING.has(r.lemma)) return w;
    if (r.classes.has("relative") || r.upos === Upos.CCONJ || r.upos === Upos.PUNCT) return -1;
    // What another noun holds is not answered: `رفض مناقشة دعوة`.
    if (
      r.upos === Upos.NOUN &&
      nameOf(r.features, VERBFORM) === "Vnoun" &&
      l.entities.of[w] === -1 &&
      !r.classes.has("body")
    )
      return -1;
  }
  return -1;
}
const ANSWER_FAR = 8;
