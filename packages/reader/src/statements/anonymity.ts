import { ANONYMITY, IDENTITY } from "./cues/settings.ts";
import { isComma, type Layers } from "./layers.ts";

/** Whether words that keep a source unnamed begin here: شريطة عدم الكشف عن هويته, طلب عدم نشر اسمه. */
export function anonymityAt(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  if (!ANONYMITY.has(r.lemma) && !ANONYMITY.has(r.verb) && !ANONYMITY.has(r.form)) return false;
  for (let i = w + 1; i < w + 6 && i < l.words.count; i++) {
    const x = l.words.reading[i]!;
    if (isComma(x)) return false;
    if (IDENTITY.has(x.lemma)) return true;
  }
  return false;
}
