import { Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { isQuote } from "./before-verb.ts";
import { askedBy } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { mainSubject, predicateOf } from "./own.ts";
import { canAct, partiesIn, partiesOf } from "./parties.ts";
import { isPreposition, isPronoun, isVerb, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";

const NOBODY: readonly string[] = [];

/** How far before a deed the word of guilt may stand. */
const FAR = 16;
/** Nouns of having a part in a deed, or of its charge, between it and the word of guilt: `بالوقوف وراء`, `بتدبير`, `مسؤولية`. */
const PART = new Set(
  "تدبير ارتكاب تنفيذ وقوف وراء خلف ضلوع مشاركة تورط تخطيط تهمة مسؤولية تبعة وزر اشتباه تحريض عملية عمليات سلسلة محاولة قضية عشرات مئات آلاف عدد شن إعطاء إصدار أمر".split(
    " ",
  ),
);
const BURDEN = new Set(["مسؤولية", "تبعة", "وزر"]);
/** Verbs of charging somebody with what ب brings, and of holding him for it. */
const CHARGING = new Set("اتهم أدان دان حاكم لاحق اعتقل أوقف حبس سجن احتجز اشتبه حكم طلب".split(" "));
/** Participles of guilt, by their verb, and by lemma. */
const GUILTY_VERBS = new Set(["اتهم", "أدان", "دان", "اشتبه", "تورط", "ضلع"]);
const GUILTY = new Set("متهم مدان مشتبه متورط ضالع مسؤول مطلوب".split(" "));
const TO = new Set(["إلى", "ل"]);

/**
 * Who is held to have done a deed by the words of guilt that it stands under: `اتهمت الشرطة الحركة بالوقوف وراء التفجير`, `المدان بقتل الوزير`,
 * `حمّل الحزب مسؤولية مقتل جنوده`, `أعلن التنظيم مسؤوليته عن الهجوم`.
 */
export function accusedOf(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const start = Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - FAR);
  let burden = false;
  let charged = false;
  let linked = true;
  for (let w = at - 1; w >= start; w--) {
    const r = reading[w]!;
    if (r.form === ":" || r.form === "؛" || r.classes.has("inna") || r.classes.has("anna")) break;
    if (linked && isPreposition(r)) {
      charged ||= r.lemma === "ب";
      continue;
    }
    // `"متورطا" في عمليات الاغتيال`
    if (isPronoun(r) || isQuote(r)) continue;
    if (linked && PART.has(r.lemma)) {
      burden ||= BURDEN.has(r.lemma);
      continue;
    }
    if (linked && !isVerb(r) && isGuilty(r)) return guiltyAt(l, w);
    if (isVerb(r)) return r.upos === Upos.AUX ? NOBODY : byVerb(l, w, at, r, burden, charged);
    linked = false;
    // Only those who are charged stand between.
    if (r.classes.has("relative") || r.upos === Upos.PUNCT) break;
  }
  return NOBODY;
}

/** Whom a verb charges with a deed behind it. */
function byVerb(
  l: EventLayers,
  w: number,
  at: number,
  r: Reading,
  burden: boolean,
  charged: boolean,
): readonly string[] {
  const { reading } = l.words;
  const after = slotsAfter(l, w).filter((s) => s.word < at);
  if (burden && r.lemma === "حمل") {
    // The last of those before the burden bears it, whoever lays it on him.
    const free = after.filter((s) => s.by === "" && !BURDEN.has(reading[s.word]!.lemma));
    const bearer = free.find((s) => isPronoun(reading[s.word])) ?? free.at(-1);
    return partiesIn(l, bearer).filter((id) => canAct(l, id));
  }
  if (burden && (r.lemma === "أعلن" || r.lemma === "تبنى")) return subjectOf(l, w).ids;
  if (r.lemma === "نسب") {
    const to = after.find((s) => TO.has(s.by));
    return to === undefined ? NOBODY : partiesIn(l, to);
  }
  // `ألقت الشرطة القبض على رجل بتهمة القتل`
  const seizes = r.lemma === "ألقى" || r.lemma === "تم";
  const hold = seizes ? after.findIndex((s) => reading[s.word]!.lemma === "قبض" || s.by === "على") : -1;
  const seized = hold === -1 || !charged ? undefined : after.slice(hold).find((s) => s.by === "على");
  if (seized !== undefined) return partiesIn(l, seized);
  return charged && CHARGING.has(r.lemma) ? askedBy(l, w, at) : NOBODY;
}

const isGuilty = (r: Reading): boolean =>
  GUILTY.has(r.lemma) || (r.form.includes("م") && r.upos === Upos.ADJ && GUILTY_VERBS.has(r.verb));

/** Of whom a participle of guilt is said: the noun before it, those whom it calls itself, else the subject of its clause. */
function guiltyAt(l: EventLayers, w: number): readonly string[] {
  const { reading } = l.words;
  const p = l.phrases.of[w]!;
  if (p !== -1 && l.phrases.head[p] !== w) {
    const host = partiesOf(l, p, false);
    if (host.length > 0) return host;
  }
  let before = w - 1;
  if (reading[before]?.upos === Upos.PUNCT) before--;
  const e =
    reading[w]!.definite && l.words.sentence[before] === l.words.sentence[w] ? (l.entities.of[before] ?? -1) : -1;
  if (e !== -1 && l.entities.items[e]!.kind !== "place") return [l.entities.items[e]!.id];
  // `يكون متورطا`: of whom it is said.
  const said = /ا$|ين$/.test(reading[w]!.form) && !reading[w]!.definite && isAux(l, w);
  if (said) return mainSubject(l, w);
  const own = l.entities.of[w]!;
  if (own !== -1) return [l.entities.items[own]!.id];
  if (reading[w]!.definite) return NOBODY;
  return /ا$|ين$/.test(reading[w]!.form) ? mainSubject(l, w) : predicateOf(l, w);
}

/** Whether كان or one of its sisters stands right before a predicate, over a mark. */
function isAux(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  const before = isQuote(reading[w - 1] ?? reading[w]!) ? w - 2 : w - 1;
  return reading[before]?.upos === Upos.AUX;
}
