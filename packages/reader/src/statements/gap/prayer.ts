import type { CueWord } from "../cues/table.ts";
import type { Layers } from "../layers.ts";
import type { Gap } from "./gap.ts";

/** Names of God. By bare lemma. */
export const GOD = new Set(["الله", "المولى", "مولى", "رب", "لله", "الباري"]);
/** Verbs with which one prays, and asks others. By bare lemma. */
const PRAYING = new Set(["سأل", "دعا", "ناشد", "رجا"]);

/** `سأل الوزير الله عز وجل أن يحفظهم`, `داعيا الله أن`: God, and what is said of Him, is the one spoken to and no part of who prays. */
export function prayed(l: Layers, d: Gap, cw: CueWord): Gap {
  if (!PRAYING.has(cw.cue.lemma) || d.subject === null) return d;
  const [from, to] = d.subject;
  for (let w = from; w < to; w++) {
    if (!GOD.has(l.words.reading[w]!.lemma) || isOfName(l, w, from)) continue;
    return { ...d, subject: w > from ? [from, w] : null, addressee: [w, to] };
  }
  return d;
}

/** `عبد الله`: a word of somebody's name. */
const isOfName = (l: Layers, w: number, from: number): boolean =>
  w > from && l.words.reading[w - 1]!.lemma.startsWith("عبد");
