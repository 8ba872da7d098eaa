import { ASPECT, nameOf, Upos } from "../../words/features.ts";
import type { EventLayers } from "../layers.ts";
import { isVerb } from "../slots.ts";
import { isMasdar } from "./clause.ts";

const IF = new Set(["إذا", "لو"]);
const CASE = new Set(["حال", "حالة"]);
/** How far behind its conjunction a verb may stand with `كان` between (`إذا كانت بلاده قد هاجمت`). */
const FAR = 9;

/**
 * Whether a verb tells of what is only supposed or asked about: `في حال انسحبت كندا`, `هل قصفوا القرية؟`, `إن وافق الأعضاء`, `عما إذا كانت كندا
 * ستشارك`.
 */
export function isSupposed(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  const before = at > begin ? reading[at - 1]! : undefined;
  if (before === undefined || !isVerb(reading[at])) return false;
  if (before.lemma === "هل" || (before.lemma === "أن" && reading[at - 2]?.lemma === "شريطة")) return true;
  const perfect = nameOf(reading[at]!.features, ASPECT) === "Perf";
  // `في حال انسحبت`; `في حال ما إذا` is a condition by its last word.
  if (perfect && CASE.has(before.lemma) && !before.definite && reading[at - 2]?.lemma === "في") return true;
  // `إن وافق الأعضاء`; `ما إن وصل حتى` tells of what was.
  if (
    perfect &&
    before.lemma === "إن" &&
    before.form.startsWith("إ") &&
    at - 1 >= begin &&
    reading[at - 2]?.lemma !== "ما"
  )
    return true;
  for (let w = at - 1; w > begin && w > at - FAR; w--) {
    const r = reading[w]!;
    if (r.upos === Upos.PUNCT || r.lemma === "ف") return false;
    if (isVerb(r)) return r.lemma === "كان" && (IF.has(reading[w - 1]!.lemma) || reading[w - 1]!.lemma === "هل");
  }
  return false;
}

/** Whether a noun is subject or object of a verb that is only supposed: `إذا ثبت مقتل الوزير`, `في حال سمح الحزب بمهاجمة المدينة`. */
export function isOfSupposed(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  // `إذا تكرر الهجوم`: one that was told of.
  if (/^(?:ال|لل)/.test(reading[at]!.form) || reading[at - 1]?.classes.has("demonstrative")) return false;
  for (let w = at - 1; w > begin && w > at - 5; w--) {
    const r = reading[w]!;
    if (r.upos === Upos.PUNCT || r.upos === Upos.SCONJ || r.classes.has("complementiser")) return false;
    if (isVerb(r)) return IF.has(reading[w - 1]!.lemma) || isSupposed(l, w);
  }
  return false;
}

/** `في حال تعرض البلاد لهجوم`, `في حالة وقوع هجوم`: supposed. */
export function inCase(l: EventLayers, at: number, begin: number): boolean {
  const { reading } = l.words;
  for (let w = at - 1; w > begin && w > at - 7; w--) {
    const g = reading[w]!;
    // `تعرض` is spelt as its verb.
    if (g.upos === Upos.PUNCT || (g.upos === Upos.VERB && g.lemma !== "تعرض")) return false;
    if ((g.lemma === "حال" || g.lemma === "حالة") && !g.definite && reading[w - 1]!.lemma === "في")
      return w === at - 1 ? g.lemma === "حال" : isMasdar(reading[w + 1]!) || reading[w + 1]!.lemma === "تعرض";
  }
  return false;
}
