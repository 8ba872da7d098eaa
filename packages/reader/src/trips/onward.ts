import type { EventLayers } from "../events/layers.ts";
import { isPronoun } from "../events/slots.ts";
import { Upos } from "../words/features.ts";
import { isThence, leftBefore } from "./on-the-way.ts";

/** Words behind which `توجه` is the verb. By bare lemma. */
export const GOING_ON = new Set("ثم قد ف".split(" "));
/** Whether إلى or نحو stands behind a word, times and adverbs aside. */
export function isTowards(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  let x = w + 1;
  while (x < w + 5 && (l.times.of[x] !== -1 || reading[x]?.upos === Upos.ADV || reading[x]?.classes.has("time"))) x++;
  return reading[x]?.lemma === "إلى" || reading[x]?.lemma === "نحو";
}

/** `قبل أن ينتقل`. */
export const isBeforeThat = (l: EventLayers, w: number): boolean =>
  l.words.reading[w - 1]?.lemma === "أن" && l.words.reading[w - 2]?.lemma === "قبل";

/** Verbs of moving that tell of a new post or club as often as of a journey: they count only where they go on with one. */
export const MOVING = new Set(["انتقل", "تنقل", "استقر", "مضى", "نزل", "حل"]);
export function goesOnward(l: EventLayers, w: number): boolean {
  if (leftBefore(l, w) !== -1) return true;
  for (let x = w - 1; x >= 0 && x > w - 4; x--)
    if (["ثم", "لاحقا"].includes(l.words.reading[x]!.lemma) || l.words.reading[x]!.form === "بعدها") return true;
  // `ومنها ينتقل إلى باريس`, `ومن هناك`
  if (l.words.reading[w - 2]?.lemma === "من" && isThence(l.words.reading[w - 1])) return true;
  const next = l.words.reading[w + 1];
  // `وينتقل بعدها إلى باريس`
  if (next?.lemma === "بعد" && isPronoun(l.words.reading[w + 2])) return true;
  return next?.lemma === "من" || l.words.reading[w]!.lemma === "نزل" || l.words.reading[w]!.lemma === "حل";
}
