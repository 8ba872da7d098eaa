import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { HARMING, HARMING_THROUGH } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { genitiveOf, ownOf } from "./own.ts";
import { partiesIn, partiesOf } from "./parties.ts";
import { isPreposition, isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { objectOf } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];

/** How far behind an attack its dead are looked for. */
const BEHIND = 34;
/** Verbs of dying; whose subject died. */
const DIES = new Set("لقي قضى سقط استشهد هلك مات توفي راح ذهب".split(" "));
/** Verbs of harm that are spelt alike in either voice. */
const HARMED = new Set(["قتل", "أصاب", "جرح", "أعدم", "خطف", "اغتال", "أسر"]);

/** Whom the words behind an attack say that it struck: `الهجمات التي تقتل المدنيين`, `تفجير أسفر عن إصابة جنود`, `هجوم على ثكنة قتل فيه جنديان`. */
export function struckBy(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + BEHIND);
  for (let w = at + 1; w < stop; w++) {
    const r = reading[w]!;
    if (r.classes.has("anna") || r.classes.has("inna") || r.form === ":" || r.form === "؛") break;
    // `بتفجير نفسه مستهدفا دورية للجيش`
    if (r.verb === "استهدف" && !isVerb(r) && !r.definite && /(?:ا|ة|ين)$/.test(r.form)) {
      const aimed = objectOf(l, w, -1, slotsAfter(l, w, 3));
      if (aimed.length > 0) return aimed;
    }
    if (!isVerb(r) || r.upos === Upos.AUX) continue;
    const ids = costOf(l, at, w, r);
    if (ids.length > 0) return ids;
    // Of another deed of harm its own clause tells.
    if (HARMED.has(r.lemma)) break;
  }
  return NOBODY;
}

/** Whom a verb behind an attack says that it cost. */
function costOf(l: EventLayers, at: number, w: number, r: Reading): readonly string[] {
  const after = slotsAfter(l, w);
  const through = HARMING_THROUGH.get(r.lemma);
  if (through !== undefined) {
    const s = after.find((x) => through.has(x.by) && x.phrase !== -1);
    if (s === undefined) return NOBODY;
    const named = partiesOf(l, s.phrase);
    return named.length > 0 ? named : genitiveOf(l, s.phrase, s.word);
  }
  if (comesBack(l, w, after)) return patientOf(l, after);
  if (HARMING.has(r.lemma) && isItsOwn(l, at, w)) return objectOf(l, w, subjectOf(l, w).phrase, after);
  return NOBODY;
}

/** `قتل فيه جنديان`, `راح ضحيته خمسة`: with a pronoun for the attack. */
function comesBack(l: EventLayers, w: number, after: readonly Slot[]): boolean {
  const { reading } = l.words;
  if (!DIES.has(reading[w]!.lemma) && !HARMED.has(reading[w]!.lemma)) return false;
  return after
    .slice(0, 3)
    .some((s) => (s.phrase === -1 && (s.by === "في" || s.by === "خلال") && isPronoun(reading[s.word])) || isToll(l, s));
}
/** `ضحيته`: its dead, before they are told. */
const isToll = (l: EventLayers, s: Slot): boolean =>
  l.words.reading[s.word]!.lemma === "ضحية" && isPronoun(l.words.reading[s.word + 1]);

/** Who died or was hurt by a verb of harm that tells of nobody who did it. */
function patientOf(l: EventLayers, after: readonly Slot[]): readonly string[] {
  const s = after.find((x) => x.by === "" && !isToll(l, x) && partiesIn(l, x).length > 0);
  return s === undefined ? NOBODY : partiesIn(l, s);
}

/** Whether what does harm behind an attack is the attack, or who made it: in a clause about it, or in the next one with the same subject left out. */
function isItsOwn(l: EventLayers, at: number, w: number): boolean {
  const { reading } = l.words;
  const v = reading[w]!;
  const subject = subjectOf(l, w);
  if (isVerb(reading[at])) {
    const same = subjectOf(l, at);
    return (
      subject.word < w &&
      nameOf(reading[at]!.features, GENDER) === nameOf(v.features, GENDER) &&
      (subject.ids.length === 0 || subject.ids.join() === same.ids.join())
    );
  }
  return subject.word <= w || nameOf(v.features, NUMBER) === "Plur";
}

/** Prepositions that bring what somebody died in or of. */
const DIED_IN = new Set("في ب خلال جراء إثر نتيجة بسبب أثناء".split(" "));
const SERIES = new Set("سلسلة موجة عملية حادث حادثة جولة عدد".split(" "));
const DEATHS = new Set("مقتل مصرع استشهاد وفاة موت إصابة سقوط جرح ضحية قتيل".split(" "));
/** How far before an attack those who died in it may stand. */
const BEFORE = 18;

/** The word of dying or being hurt that an attack is the circumstance of, or -1: `قتل جنديان في كمين`, `مقتل جنود في غارة`. */
export function harmBefore(l: EventLayers, at: number): number {
  const { reading } = l.words;
  const p = l.phrases.of[at]!;
  let first = p === -1 ? at : l.phrases.first[p]!;
  if (first < at && !SERIES.has(reading[first]!.lemma) && reading[first]!.upos !== Upos.NUM) return -1;
  if (!isPreposition(reading[first - 1]) || !DIED_IN.has(reading[first - 1]!.lemma)) return -1;
  const start = Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - BEFORE);
  for (first -= 2; first >= start; first--) {
    const r = reading[first]!;
    if (isVerb(r) && r.upos !== Upos.AUX)
      return DIES.has(r.lemma) || (HARMED.has(r.lemma) && r.classes.has("passive")) || r.lemma === "أصيب" ? first : -1;
    if (DEATHS.has(r.lemma) && r.upos === Upos.NOUN) return first;
    if (r.classes.has("relative") || r.form === ":" || r.form === "؛") return -1;
  }
  return -1;
}

/** Who died or was hurt by a word of harm before an attack. */
export function harmedAt(l: EventLayers, w: number): readonly string[] {
  const r = l.words.reading[w]!;
  if (!isVerb(r)) return ownOf(l, w).genitive;
  const subject = subjectOf(l, w);
  const object = DIES.has(r.lemma) ? NOBODY : objectOf(l, w, subject.phrase, slotsAfter(l, w), subject.ids);
  return object.length > 0 ? object : subject.ids;
}
