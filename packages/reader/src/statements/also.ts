import { ASPECT, nameOf, Upos, VERBFORM, VOICE } from "../words/features.ts";
import { agrees, fits, isOblique } from "./agreement.ts";
import { cueAt } from "./cue-at.ts";
import { type Shape, shapeOf } from "./cues/table.ts";
import { isPronounAttached, isThat, isVerb, type Layers, namedAt, type Stretch } from "./layers.ts";
import { headOf } from "./nouns.ts";
import type { Raw } from "./raw.ts";

/** Verbs that have no object, so that the noun behind them is who or what does it. By bare lemma. */
const WITHOUT_OBJECT = new Set(
  "ارتفع انخفض تراجع تعرض تحول نزح لقي توفي توفى سقط وقع انهار اندلع تضرر وصل استمر تواصل زاد انتقل عاد نجا فر هرب انسحب تقدم تدهور تفاقم تزايد تصاعد تطور توسع تأخر توقف انقطع انفجر اشتعل احترق غرق بدأ انتهى صدر ظهر برز تكون تعطل أسهم ساهم تضاعف تقلص هبط صعد نما تحسن ساء تأثر اختفى شارك".split(
    " ",
  ),
);
/** Verbs of which what is done is the subject: `تم تفكيك العبوة`, `جرى نقل المصابين`. By bare lemma. */
const BRINGING_ABOUT = new Set(["تم", "جرى"]);

/**
 * Whether a clause with كما and a past, behind a comma, goes on what somebody is reported to have said as a clause: where the verb has somebody or something
 * else as its subject. `قال المدير إن الجسر أغلق، كما تضرر الطريق` goes on; `…، كما زار المدير الورشة`, `أعلن المدير إغلاق الجسر، كما تضرر الطريق` do not.
 */
export function goesOnAlso(l: Layers, raw: Raw, w: number): boolean {
  const { reading } = l.words;
  const next = reading[w + 1]!;
  // `حادثة يرى كثيرون أنها نادرة`, `وهي تؤكد أن`: not where the attribution only tells of a noun, or how somebody acted.
  const before = reading[raw.from - 1];
  const told =
    (raw.source !== null && reading[raw.source[0]]!.upos === Upos.PRON) ||
    (raw.opening === "inside" && before?.upos === Upos.NOUN && !before.definite && l.times.of[raw.from - 1]! < 0);
  const clause = !raw.content.nominal && raw.opening !== "relative" && !told;
  // `أكد أن الجسر آمن، كما أن الطريق مفتوح`
  if (isThat(next)) return clause;
  if (nameOf(next.features, ASPECT) === "Imp") return true;
  if (cueAt(l, w + 1)?.form === "finite") return false;
  if (!isVerb(next)) return true;
  return ofAnother(l, raw, w + 1) || (clause && (counts(l, w + 2) || hasSubject(l, raw, w + 1)));
}

/** How many words behind a verb the number of those stands whom it struck. */
const COUNTED = 5;
/** Whether what a verb brings is a count: `أصيب نحو عشرين`, `نزح ما لا يقل عن ألف`. */
function counts(l: Layers, from: number): boolean {
  const { reading, count } = l.words;
  for (let w = from; w < count && w < from + COUNTED; w++) {
    const r = reading[w]!;
    if (r.upos === Upos.NUM || r.classes.has("number")) return true;
    if (r.upos === Upos.PUNCT || r.upos === Upos.NOUN || r.upos === Upos.PROPN) return COUNTS.has(r.lemma);
  }
  return false;
}

/** The noun that begins right behind a verb: its word, or -1. */
function nounBehind(l: Layers, verb: number): number {
  const p = verb + 1 < l.words.count ? l.phrases.at[verb + 1]! : -1;
  return p >= 0 ? l.phrases.head[p]! : -1;
}

/** What the words say of the gender of the one who speaks. */
function shapeOfSpeaker(l: Layers, raw: Raw): Shape | undefined {
  const asked = raw.form === "finite" ? cueAt(l, raw.at)?.shape : undefined;
  // `أكدت مصادر`: the verb tells more than a plural.
  if (asked?.gender && (!raw.source || raw.source[0] > raw.at)) return { gender: asked.gender, number: "Sing" };
  return raw.source ? shapeOf(l.words.reading[headOf(l, raw.source)]!) : undefined;
}

/** Whether a verb without a subject of its own shows by its gender that the one who speaks is not who acts. */
function ofAnother(l: Layers, raw: Raw, verb: number): boolean {
  const speaker = shapeOfSpeaker(l, raw);
  return speaker !== undefined && nounBehind(l, verb) < 0 && fits(shapeOf(l.words.reading[verb]!), speaker) === false;
}

/** Whether right behind a verb stands its subject, which is not the one who speaks. */
function hasSubject(l: Layers, raw: Raw, verb: number): boolean {
  const { reading } = l.words;
  const v = reading[verb]!;
  const at = nounBehind(l, verb);
  if (at < 0) return false;
  const noun = reading[at]!;
  if (BRINGING_ABOUT.has(v.lemma)) return noun.upos === Upos.NOUN && nameOf(noun.features, VERBFORM) === "Vnoun";
  if (isOblique(noun) || (!noun.definite && noun.form.endsWith("ا")) || l.times.of[at]! >= 0) return false;
  const shape = shapeOf(v);
  if (agrees(shape, noun, true) === false) return false;
  if (raw.source && isSame(l, raw.source, at)) return false;
  const speaker = shapeOfSpeaker(l, raw);
  if (speaker !== undefined && fits(shape, speaker) === false) return true;
  if (WITHOUT_OBJECT.has(v.lemma) || noun.lemma === "آخر" || nameOf(v.features, VOICE) === "Pass") return true;
  // `كما أكد لهم أن الجسر آمن، كما استمع الحداد إلى آرائهم`: where who speaks is left out, he may be named now.
  if (raw.source === null && !(noun.classes.has("body") || noun.classes.has("military") || noun.classes.has("armed")))
    return false;
  // `كما أقر البرلمان خطة`: of two nouns the first acts.
  const end = l.phrases.last[l.phrases.at[verb + 1]!]!;
  const second = end < l.words.count ? l.phrases.at[end]! : -1;
  if (second >= 0 && noun.definite && reading[l.phrases.head[second]!]!.upos === Upos.NOUN && l.times.of[end]! < 0)
    return true;
  if (isPronounAttached(reading[at + 1]) && !noun.classes.has("person") && !noun.classes.has("body")) return false;
  return (
    noun.classes.has("military") || noun.classes.has("armed") || (namedAt(l, at) >= 0 && !isPlace(l, namedAt(l, at)))
  );
}
/** Nouns that count. By bare lemma. */
const COUNTS = new Set("عشرات مئات آلاف عدد مئة مائة ألف مليون مليار".split(" "));
const isPlace = (l: Layers, entity: number): boolean => l.entities.items[entity]!.kind === "place";

/** Whether a noun is that of the source, or names the same. */
function isSame(l: Layers, source: Stretch, at: number): boolean {
  const e = namedAt(l, at);
  if (e >= 0) for (let i = source[0]; i < source[1]; i++) if (namedAt(l, i) === e) return true;
  return l.words.reading[headOf(l, source)]!.lemma === l.words.reading[at]!.lemma;
}
