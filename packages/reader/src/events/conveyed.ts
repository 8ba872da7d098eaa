import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { isComma, isVerb, slotsAfter } from "./slots.ts";
import { brought } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs of bringing words to somebody: `وجهت كينيا اللوم رسميا إلى الرئيس`, `تقدم الوزير بالشكر للدول`. */
const CONVEYING = set("وجه قدم تقدم رفع أرسل بعث أبرق أسند كال ألقى أعرب عبر نقل سجل أبدى ساق أزجى أسدى صب");
const TYPES = set("ACCUSE SUPPORT REJECT REQUEST THREATEN");
const TO = set("إلى ل على نحو");
/** How far before the noun its verb may stand. */
const FAR = 10;

/** To whom words are brought by the verb that a noun of opinion or demand stands under, on either side of it; nobody where no such verb does. */
export function conveyedTo(l: EventLayers, at: number, type: string): readonly string[] {
  if (!TYPES.has(type)) return NOBODY;
  const { reading } = l.words;
  const start = Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - FAR);
  for (let w = at - 1; w >= start; w--) {
    const r = reading[w]!;
    if (isVerb(r) && r.upos !== Upos.AUX) return CONVEYING.has(r.lemma) ? brought(l, slotsAfter(l, w), TO) : NOBODY;
    if (isComma(r) || r.classes.has("relative") || r.upos === Upos.CCONJ) return NOBODY;
  }
  return NOBODY;
}
