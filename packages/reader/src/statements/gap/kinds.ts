import { nameOf, Upos, VERBFORM } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import { CHANNELS } from "../cues/settings.ts";
import { SPEAKER_KINDS } from "../cues/table.ts";
import { isAnd, isComma, isNominal, isPronounAttached, type Layers, namedAt, type Stretch } from "../layers.ts";
import { headOf } from "../nouns.ts";

/** The name of a body or place, whose noun may be read as something else and tells no gender (`حماس`). */
export function isBody(l: Layers, w: number): boolean {
  const e = namedAt(l, w);
  return e >= 0 && l.entities.items[e]!.kind !== "person";
}

/** Whether a person's name stands in a stretch. */
export function holdsPerson(l: Layers, [from, to]: Stretch): boolean {
  for (let w = from; w < to; w++) {
    const e = l.names[w]!;
    if (e >= 0 && l.entities.items[e]!.kind === "person") return true;
  }
  return false;
}

/** One to whom a report's speakers speak: a name, a medium, journalists, people with an office. */
export function isHearer(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  if (l.entities.of[w]! >= 0 || r.upos === Upos.PROPN) return true;
  return (
    r.classes.has("media") ||
    r.classes.has("person") ||
    r.classes.has("role") ||
    SPEAKER_KINDS.get(r.lemma) === "organization"
  );
}

/**
 * Whether ل behind one with an office tells whose office it is (`المتحدث الرسمي لوزارة العمل`, `الأمين العام للمنظمة`), not to whom is
 * spoken: a body, a state or a district, no medium; not behind a name (`قال فلان لوزارة العمل`).
 */
export function isWhose(l: Layers, subject: Stretch, noun: number): boolean {
  // `سمير الحداد نائب المدير العام للشركة`: behind a name the office that follows it.
  let head = l.words.reading[headOf(l, subject)]!;
  const last = l.words.reading[subject[1] - 1]!;
  if (
    last.upos === Upos.PROPN ||
    last.classes.has("family") ||
    (namedAt(l, subject[1] - 1) >= 0 && last.upos !== Upos.ADJ)
  )
    return false;
  for (let w = subject[1] - 1; w > subject[0] && !head.classes.has("role"); w--) head = l.words.reading[w]!;
  if (!head.classes.has("role")) return false;
  // `الوزير للهيئة`: an office that stands alone needs nobody's name.
  if (subject[1] - subject[0] < 2 && !OF_BODIES.has(head.lemma)) return false;
  const r = l.words.reading[noun]!;
  const entity = namedAt(l, noun);
  // `النائب الأول لمندوب البلاد`: an office of another office.
  // `فلان مستشار الشؤون الدولية للرئيس`
  if (r.classes.has("role") && DEPUTIES.has(head.lemma) && !(head.definite && r.definite)) return true;
  if (entity >= 0 && l.entities.items[entity]!.kind === "person") return false;
  if (MEDIA.has(r.lemma) && !r.definite) return false;
  if (r.classes.has("media") || (entity < 0 && SPEAKER_KINDS.get(r.lemma) === "organization")) return false;
  return entity >= 0 || r.classes.has("body") || r.classes.has("place");
}
/** Nouns of media, which one speaks to: `قال رئيس الاتحاد لوكالة النخيل`. By bare lemma. */
export const MEDIA = new Set(
  "وكالة قناة صحيفة جريدة مجلة إذاعة شبكة تلفزيون موقع راديو فضائية يومية أسبوعية".split(" "),
);
const DEPUTIES = new Set("نائب مساعد مستشار معاون وكيل".split(" "));
/** Offices that are held for somebody, also without an adjective. */
const OF_BODIES = new Set("متحدث ناطق أمين مدير ممثل مندوب منسق سفير مستشار مرشد قنصل".split(" "));

/** A paper or a report, whose ل names whose it is: `بيان للشركة`. */
export const isPaper = (r: Reading): boolean => r.classes.has("speech") || r.classes.has("document");

/** Words before a number: نحو, حوالي, قرابة. By bare lemma. */
const ABOUT = new Set(["نحو", "حوالي", "قرابة", "زهاء"]);

/** What a preposition may bring although no noun phrase begins there: ما, ذلك, a number, a quotation. */
export function isBringable(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  return (
    r.lemma === "ما" ||
    r.classes.has("demonstrative") ||
    r.upos === Upos.NUM ||
    r.lemma === "من" ||
    ABOUT.has(r.lemma) ||
    l.quotes.at[w]! >= 0 ||
    isNominal(r)
  );
}

/** Whether a prepositional phrase right behind who speaks belongs to the words that name them. */
export function holds(l: Layers, subject: Stretch, preposition: string, noun: number): boolean {
  const r = l.words.reading[noun]!;
  // `قال محرر في صحيفة "الأفق"`: for which medium somebody unnamed works.
  const works = preposition === "في" && MEDIA.has(r.lemma) && !r.definite && !holdsPerson(l, subject);
  if (works && l.words.reading[headOf(l, subject)]!.upos === Upos.NOUN) return true;
  if (CHANNELS.has(r.lemma) && !(preposition === "على" && r.lemma === "لسان")) return false;
  if (preposition === "ب")
    return r.lemma === "اسم" || l.entities.of[noun]! >= 0 || r.classes.has("body") || r.classes.has("place");
  if (preposition === "على") return r.lemma === "لسان";
  if (
    preposition === "عن" ||
    preposition === "خلال" ||
    preposition === "بعد" ||
    preposition === "قبل" ||
    preposition === "عبر"
  )
    return false;
  const person = l.entities.of[subject[1] - 1]!;
  if (person >= 0 && l.entities.items[person]!.kind === "person") return false;
  return (
    preposition === "في" ||
    preposition === "ل" ||
    preposition === "إلى" ||
    preposition === "من" ||
    preposition === "لدى" ||
    preposition === "عن"
  );
}

/** Whether a stretch is definite: an article, a name. */
export function isDefinite(l: Layers, [from, to]: Stretch): boolean {
  for (let w = from; w < to; w++) {
    const r = l.words.reading[w]!;
    if (r.definite || r.upos === Upos.PROPN || l.entities.of[w]! >= 0) return true;
  }
  return false;
}

/** Whether a word is a masdar. */
export const isMasdar = (r: Reading): boolean => nameOf(r.features, VERBFORM) === "Vnoun";

/** Masdars of what one has to say of himself that are spelt as pasts: حرص الحكومة على, دعم بلاده, رفض الشعب. By form. */
const OF_ONESELF = new Set("حرص دعم رفض عزم سعي فخر".split(" "));
/** Whether what was read as a past is such a masdar: right behind a noun, before another that is definite. */
export function isMisreadMasdar(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  if (!OF_ONESELF.has(r.form) || w === 0) return false;
  const before = l.words.reading[w - 1]!;
  const next = l.words.reading[w + 1];
  if (
    next === undefined ||
    isAnd(before) ||
    !(isNominal(before) || isPronounAttached(before) || isComma(before) || l.times.of[w - 1]! >= 0)
  )
    return false;
  return (
    next.definite || isPronounAttached(next) || isPronounAttached(l.words.reading[w + 2]) || next.upos === Upos.PROPN
  );
}
