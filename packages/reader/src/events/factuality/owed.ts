import { Upos } from "../../words/features.ts";
import type { EventLayers } from "../layers.ts";
import { isPronoun, isVerb } from "../slots.ts";

/** How many words may name the one who owes something between `على` and `أن`. */
const NAME = 6;

/**
 * Whether what a verb or noun tells is somebody's duty: `على كندا أن تنسحب`, `عليهم الانسحاب`. Verbs that bind by `على` themselves (`اتفقوا على
 * أن`) name nobody in between.
 */
export function isOwed(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  if (!isVerb(reading[at]))
    return reading[at]!.definite && isPronoun(reading[at - 1]) && at - 2 >= begin && opens(l, at - 2, begin);
  if (reading[at - 1]?.lemma !== "أن") return false;
  for (let w = at - 2; w >= begin && w > at - 2 - NAME; w--) {
    const r = reading[w]!;
    if (r.lemma === "على" && r.upos === Upos.ADP) return w < at - 2 && opens(l, w, begin);
    if (isVerb(r) || r.upos === Upos.PUNCT || r.upos === Upos.ADP || r.upos === Upos.SCONJ) return false;
  }
  return false;
}

/** Whether `على` opens a clause or follows `أن`, `إن`, and hangs on no verb or noun: `أن عليهم`, `وعليهم`, `فعلى`. */
function opens(l: EventLayers, w: number, begin: number): boolean {
  const { reading } = l.words;
  if (reading[w]!.lemma !== "على") return false;
  if (w === begin) return true;
  const b = reading[w - 1]!;
  return (
    b.upos === Upos.PUNCT ||
    b.upos === Upos.CCONJ ||
    b.classes.has("complementiser") ||
    b.lemma === "أن" ||
    b.lemma === "وجب"
  );
}
