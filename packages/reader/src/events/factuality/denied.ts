import type { Status } from "@isnad/record";
import { Upos } from "../../words/features.ts";
import type { EventLayers } from "../layers.ts";

/** What a negation makes of its verb: `ما لم ينسحبوا` asks for it, `لم يفرجوا إلا عن اثنين` tells that it was done. */
export function denied(l: EventLayers, at: number): Status {
  const { reading } = l.words;
  const end = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 9);
  if (reading[at - 1]!.lemma === "لم" && UNLESS.has(reading[at - 2]?.lemma ?? "")) return "asked";
  for (let w = at + 1; w < end; w++) {
    const r = reading[w]!;
    if (r.lemma === "سوى" || r.lemma === "إلا") return reading[w + 1]?.lemma === "أن" ? "negated" : "actual";
    if (r.upos === Upos.VERB || r.upos === Upos.PUNCT) break;
  }
  return "negated";
}
const UNLESS = new Set(["ما", "إذا", "إن"]);

/** Nouns of having a part in a deed that stands under their preposition. */
const PART_IN = new Set("مسؤولية ضلوع علاقة صلة تورط دور مشاركة يد معرفة علم نبأ خبر".split(" "));
/** Whether between what denies and the deed stands whose doing it was, or that it is told of. */
export function ofAnother(l: EventLayers, at: number, governor: number): boolean {
  if (!isUnder(l, at)) return false;
  for (let w = at - 2; w > governor && w > at - 9; w--) if (PART_IN.has(l.words.reading[w]!.lemma)) return true;
  return false;
}
/** Whether a noun stands under a preposition, with or without a demonstrative between. */
function isUnder(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const by = reading[at - 1]!;
  return by.upos === Upos.ADP || (by.classes.has("demonstrative") && reading[at - 2]?.upos === Upos.ADP);
}
