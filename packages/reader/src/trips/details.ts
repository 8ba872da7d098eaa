import type { EventLayers } from "../events/layers.ts";
import { isComma, isVerb } from "../events/slots.ts";
import { NUMTYPE, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { JOURNEY } from "./journeys.ts";
import type { Leg } from "./legs.ts";
import { ordinalValue } from "./ordinals.ts";
import { SPENDING } from "./stays.ts";

/** `زيارته الرابعة`, `هذه الزيارة هي الرابعة`, `للمرة الرابعة`, `ثاني زيارة`. */
export function ordinalOf(l: EventLayers, legs: readonly Leg[]): number | null {
  const whole = legs.map((x) => l.words.sentence[x.word]!);
  const from = Math.min(...whole);
  const to = Math.max(...whole) + 2;
  const end = l.words.firstOf[Math.min(to, l.words.firstOf.length - 1)] ?? l.words.count;
  for (let w = l.words.firstOf[from]!; w < end; w++) {
    const r = l.words.reading[w]!;
    if (!JOURNEY.has(r.lemma) && r.lemma !== "مرة") continue;
    // `ثاني زيارة`; `أول مرة` tells of anything.
    const before = JOURNEY.has(r.lemma) && !r.definite ? ordinalAt(l, w - 1) : null;
    if (before !== null) return before;
    for (let x = w + 1; x < l.words.count && x < w + 5; x++) {
      const y = l.words.reading[x]!;
      if (y.upos === Upos.PUNCT || y.upos === Upos.VERB) break;
      const n = ordinalAt(l, x);
      if (n !== null) return n;
    }
  }
  return null;
}

function ordinalAt(l: EventLayers, x: number): number | null {
  const r = l.words.reading[x];
  if (r === undefined || (nameOf(r.features, NUMTYPE) !== "Ord" && !r.classes.has("ordinal"))) return null;
  return ordinalValue(r.key);
}

/** Verbs of lasting. By bare lemma. */
const LASTING = new Set(["امتد", "استغرق", "استمر", "دام"]);
/** How far behind a word of going the length of the journey may stand. */
const FAR = 24;

/** `التي تمتد أسبوعا`, `تستغرق ثلاثة أيام`, `لمدة ثلاثة أيام`, `زيارة ليومين`, `أمضى ثلاثة أيام في`: a duration in the sentence of a leg. */
export function lengthOf(l: EventLayers, legs: readonly Leg[]): string | null {
  const { reading, sentence, firstOf } = l.words;
  for (const { word } of legs) {
    for (let w = firstOf[sentence[word]!]!; w < firstOf[sentence[word]! + 1]!; w++) {
      const t = l.times.of[w]!;
      if (t === -1 || l.times.of[w - 1] === t || l.times.items[t]!.kind !== "DURATION") continue;
      // A number may open the expression.
      const before = reading[w - 1]?.lemma ?? "";
      const lasts =
        LASTING.has(before) ||
        (before === "مدة" && isNear(l, word, w)) ||
        (before === "ل" &&
          isNear(l, word, w) &&
          (JOURNEY.has(reading[w - 2]?.lemma ?? "") || LASTING.has(reading[w - 2]?.lemma ?? ""))) ||
        (SPENDING.has(reading[word]!.lemma) && w > word && isNear(l, word, w));
      if (lasts) return l.times.items[t]!.id;
    }
  }
  return null;
}

/** Whether a word stands behind a word of going, in its clause. */
function isNear(l: EventLayers, word: number, w: number): boolean {
  if (w < word || w > word + FAR) return false;
  for (let x = word + 1; x < w; x++)
    if (isVerb(l.words.reading[x]) && !LASTING.has(l.words.reading[x]!.lemma)) return false;
  return true;
}

/** `بهدف إقناع …`, `من أجل …`, to the end of the sentence; `للمشاركة في القمة` right behind the place or the day, to the end of its clause. */
export function purposeOf(l: EventLayers, legs: readonly Leg[]): { start: number; end: number } | null {
  const { reading, sentence, firstOf } = l.words;
  for (const { word } of legs) {
    const end = firstOf[sentence[word]! + 1]!;
    for (let w = word; w < end - 1; w++) {
      const r = reading[w]!;
      if (AIMS.has(r.lemma) && reading[w - 1]?.upos === Upos.ADP) return spanOf(l, w + 1, end - 1);
      if (r.lemma !== "ل" || r.upos !== Upos.ADP || w === word || !isDeed(l, w + 1)) continue;
      const e = l.entities.of[w - 1]!;
      const place = e !== -1 && l.entities.items[e]!.kind === "place";
      if (!place && l.times.of[w - 1] === -1 && reading[w - 1]!.upos !== Upos.ADV) continue;
      if (w > word + FAR) break;
      let last = w + 1;
      while (last + 1 < end && !closes(l, last + 1)) last++;
      return spanOf(l, w + 1, last);
    }
  }
  return null;
}
const AIMS = new Set(["هدف", "غية", "أجل", "غرض"]);

/** Whether a word is a masdar that tells of a deed. */
const isDeed = (l: EventLayers, w: number): boolean => {
  const r = l.words.reading[w];
  return (
    r !== undefined &&
    (nameOf(r.features, VERBFORM) === "Vnoun" || r.verb !== "") &&
    r.upos === Upos.NOUN &&
    l.entities.of[w] === -1 &&
    !JOURNEY.has(r.lemma) &&
    r.lemma !== "مدة"
  );
};

const closes = (l: EventLayers, w: number): boolean => {
  const r = l.words.reading[w]!;
  return (
    isComma(r) ||
    r.upos === Upos.SCONJ ||
    r.upos === Upos.PUNCT ||
    isVerb(r) ||
    r.lemma === "حيث" ||
    r.classes.has("relative")
  );
};

function spanOf(l: EventLayers, from: number, to: number): { start: number; end: number } {
  let last = to;
  while (last > from && l.words.reading[last]!.upos === Upos.PUNCT) last--;
  return { start: l.words.start[from]!, end: l.words.end[last]! };
}
