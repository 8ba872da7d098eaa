import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { isVerb } from "./slots.ts";

/** Verbs that only say of their subject that it does what a masdar under ب names. */
const LEADS = new Set(["قام", "أقدم"]);
/** How far before the masdar its verb may stand, over clauses about its subject. */
const FAR = 24;

/** The verb of doing that a masdar under ب belongs to, over what is said of its subject between (`قام جنود، من قوة تابعة للاتحاد، بضربه`); -1 for none. */
export function ledBy(l: EventLayers, at: number): number {
  const { reading, firstOf, sentence } = l.words;
  if (reading[at - 1]?.lemma !== "ب") return -1;
  const begin = Math.max(firstOf[sentence[at]!]!, at - FAR);
  for (let w = at - 2; w >= begin; w--) {
    const r = reading[w]!;
    if (/^[.؛:!؟]$/.test(r.form) || r.classes.has("anna")) return -1;
    if (!isVerb(r) || r.upos === Upos.AUX) continue;
    if (LEADS.has(r.lemma)) return w;
    if (!isAside(l, w)) return -1;
  }
  return -1;
}

/** Whether a verb says something of the noun before it: behind a relative pronoun, or right behind an indefinite noun. */
function isAside(l: EventLayers, verb: number): boolean {
  const p = l.words.reading[verb - 1];
  if (p === undefined) return false;
  return p.classes.has("relative") || ((p.upos === Upos.NOUN || p.upos === Upos.ADJ) && !p.definite);
}
