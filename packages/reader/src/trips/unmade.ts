import type { EventLayers } from "../events/layers.ts";
import { isPronoun, isVerb } from "../events/slots.ts";
import { ASPECT, GENDER, nameOf, Upos, VOICE } from "../words/features.ts";
import { JOURNEY, MADE } from "./journeys.ts";

/**
 * Whether the text says of a word of going that nobody went: negated (`لم يزر`, `دون أن يزور`), what one did not manage or mean to do
 * (`لم يتمكن من السفر`, `لا ينوي زيارة`), cancelled, put off, refused or forbidden (`ألغى … زيارة كانت مقررة`), or denied (`نفى أنه زار`).
 */
export function isUnmade(l: EventLayers, w: number): boolean {
  const { reading, sentence, firstOf } = l.words;
  const start = firstOf[sentence[w]!]!;
  const verb = isVerb(reading[w]);
  if (verb && isNegated(l, w, start)) return true;
  // `من يسافر إلى سوريا`, `كل من عاد`: whoever does.
  if (verb && reading[reading[w - 1]?.lemma === "س" ? w - 2 : w - 1]?.lemma === "من") return true;
  if (isDenied(l, w, verb) || isCalledOff(l, w) || isWork(l, w)) return true;
  if (!verb && NOT.has(reading[w - 1]?.lemma ?? "")) return true;
  if (verb && wasNot(l, w, start)) return true;
  return isKept(l, w, start, verb);
}

/** `قصيدته "مسافر إلى تونس"`, `رواية «رحلة إلى باريس»`: the title of a work in marks, right behind what it is. */
function isWork(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  if (!/^["«“”]$/.test(reading[w - 1]?.form ?? "")) return false;
  let x = w - 2;
  while (x > w - 6 && x >= 0 && (isPronoun(reading[x]) || reading[x]!.upos === Upos.ADJ)) x--;
  return x >= 0 && sentence[x] === sentence[w] && WORKS.has(reading[x]!.lemma);
}
/** What is written, sung and shown. By bare lemma. */
const WORKS = new Set(
  "كتاب رواية قصيدة ديوان فيلم مسرحية مسلسل أغنية ألبوم لوحة معرض قصة مجموعة برنامج مقال حملة مبادرة كليب عرض سلسلة".split(
    " ",
  ),
);

/** `لم يكن الوزير قد زار`: the negation is on كان before the subject. */
function wasNot(l: EventLayers, w: number, start: number): boolean {
  const { reading } = l.words;
  for (let x = w - 1; x >= start && x > w - FAR; x--) {
    const r = reading[x]!;
    if (r.lemma === "كان" || r.upos === Upos.AUX) return isNegated(l, x, start);
    if (isVerb(r) || r.upos === Upos.PUNCT || r.upos === Upos.SCONJ || r.classes.has("relative")) return false;
  }
  return false;
}

/** What is said to be untrue: `نفى أنه زار`, `نفى سفره إلى`; not what a denial only speaks of (`نفى أن تكون زيارته سرية`). */
function isDenied(l: EventLayers, w: number, verb: boolean): boolean {
  const s = l.statements.of[w]!;
  if (s === -1) return false;
  const content = l.statements.items[s]!;
  const above = content.parent === null ? undefined : l.statements.items.find((x) => x.id === content.parent);
  const denied = [content, above].find((x) => x?.act === "deny");
  if (denied && isRumour(l, w, denied.content[0]?.start ?? 0)) return true;
  if (content.act !== "deny") return false;
  return verb ? isFirst(l, w, content) : l.words.start[w]! - (content.content[0]?.start ?? 0) < 2;
}

/** `نفى ما تردد عن قيام فلان بزيارة`, `نفى صحة أنباء تحدثت عن سفره`: a denial of what is told, and what is told of. */
function isRumour(l: EventLayers, w: number, from: number): boolean {
  const { reading, sentence, start } = l.words;
  let x = w;
  for (; x > w - 16 && x > 0 && sentence[x - 1] === sentence[w] && start[x - 1]! >= from; x--) {
    const r = reading[x - 1]!;
    if (isVerb(r) && r.upos !== Upos.AUX && !ABOUT.has(r.lemma)) return false;
  }
  return start[x] === from && RUMOURS.has(reading[x]!.lemma);
}
const RUMOURS = new Set("صحة ما نبأ خبر شائعة إشاعة تقرير معلومة مزاعم زعم ادعاء نية".split(" "));
/** Verbs of telling and making the rounds. By bare lemma. */
const ABOUT = new Set("تردد أشيع شاع راج ذكر تحدث تناقل نشر قيل قال أفاد زعم أثير ورد تداول أورد".split(" "));

/** Whether a verb before may have the word for its object: not where it only tells when (`علق خلال زيارته`, `رفض ذلك بعد أن وصل`). */
function isGoverned(l: EventLayers, w: number, verb: boolean): boolean {
  const { reading } = l.words;
  if (!verb) {
    const by = reading[w - 1];
    return by?.upos !== Upos.ADP || by.lemma === "من" || by.lemma === "عن" || by.lemma === "ب" || by.lemma === "إلى";
  }
  let x = w - 1;
  while (x > w - 3 && (reading[x]?.upos === Upos.AUX || reading[x]?.lemma === "قد")) x--;
  if (reading[w - 1]?.upos === Upos.PRON && reading[w - 2]?.lemma === "أن") x = w - 2;
  return reading[x]?.lemma === "أن" && !WHEN.has(reading[x - 1]?.lemma ?? "");
}
/** Words that with أن tell when. By bare lemma. */
const WHEN = new Set("بعد قبل عقب منذ إلى".split(" "));

/** Whether the verb or noun that governs a word of going cancels, forbids, refuses or only allows it. */
function isKept(l: EventLayers, w: number, start: number, verb: boolean): boolean {
  const { reading } = l.words;
  if (!isGoverned(l, w, verb)) return false;
  for (let x = w - 1; x >= start && x > w - FAR; x--) {
    const r = reading[x]!;
    if (KEPT.has(r.lemma) && (isVerb(r) || (x === w - 1 && reading[x - 1]?.lemma !== "من"))) return true;
    // `منع المرض الذي أصاب فلانا من وصوله إلى`: what is told of the cause stands between.
    if (
      !verb &&
      reading[w - 1]?.lemma === "من" &&
      (r.classes.has("relative") || reading[x - 1]?.classes.has("relative"))
    )
      continue;
    if (r.form === "؛" || r.form === ":" || r.classes.has("relative")) return false;
    // `نفى أن تكون زيارته سرية`: the clause is the object, and not the noun in it.
    if (!verb && r.lemma === "أن") return false;
    if (!isVerb(r) || r.upos === Upos.AUX || r.lemma === "كان") continue;
    // `رفض أن يقوم بزيارة`
    if (!verb && MADE.has(r.lemma) && !isNegated(l, x, start)) return isKept(l, x, start, true);
    // `يستطيع العودة`, `يمكنه أن يعود`: that one may go.
    if (MAY.has(r.lemma) && nameOf(r.features, ASPECT) === "Imp" && x > w - 6) return true;
    return ABLE.has(r.lemma) && isNegated(l, x, start);
  }
  return false;
}

/** `زيارة الوزير إلى القاهرة تأجلت`, `كان يعتزم زيارتها قبل أن يلغيها`, `لكن الزيارة ألغيت`: what is told of the journey further on in the sentence. */
function isCalledOff(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  const noun = !isVerb(reading[w]);
  let verbs = 0;
  let contrast = false;
  // `كان من المفترض أن يصل … لكنه لم يلحق بالطائرة`
  const due = wasDue(l, w);
  for (let x = w + 1; x < w + FAR && sentence[x] === sentence[w]; x++) {
    const r = reading[x]!;
    if (CONTRAST.has(r.lemma)) contrast = true;
    if (!isVerb(r)) continue;
    const first = verbs++ === 0 && noun && !reading[x - 1]!.classes.has("relative");
    if (due && contrast && r.upos === Upos.VERB && isNegated(l, x, w)) return true;
    if (!OFF.has(r.lemma)) continue;
    // What is called off is the subject, or a pronoun or another word for the journey the object; else it is another thing (`بعد زيارته ألغى القرار`).
    const suffered = r.lemma === "تأجل" || r.lemma === "ألغي" || nameOf(r.features, VOICE) === "Pass";
    if (suffered && (first || JOURNEY.has(reading[x - 1]!.lemma))) return true;
    const next = reading[x + 1];
    if (isPronoun(next) && nameOf(next!.features, GENDER) === "Fem") return true;
    if (JOURNEY.has(next?.lemma ?? "") && next!.definite) return true;
  }
  return false;
}
const CONTRAST = new Set("لكن إلا غير بيد".split(" "));

/** `كان من المقرر أن يصل`, `كان مقررا أن`: what was due in the past, so that what follows may tell why it came to nothing. */
function wasDue(l: EventLayers, w: number): boolean {
  const { reading, sentence } = l.words;
  let due = false;
  for (let x = w - 1; x >= 0 && x > w - 7 && sentence[x] === sentence[w]; x--) {
    if (DUE.has(reading[x]!.lemma)) due = true;
    if (due && reading[x]!.lemma === "كان") return true;
  }
  return false;
}
const DUE = new Set("مقرر مفترض متوقع منتظر".split(" "));

/** Verbs of putting off and calling off. By bare lemma. */
const OFF = new Set("ألغى ألغي أرجأ أجل تأجل".split(" "));

/** How far before a word of going what governs it is looked for: over a long title. */
const FAR = 26;

/** Whether a particle of negation stands before a verb, at most a word away (`لم يكن قد زار`). */
function isNegated(l: EventLayers, w: number, start: number): boolean {
  const { reading } = l.words;
  for (let x = w - 1; x >= start && x > w - 4; x--) {
    const r = reading[x]!;
    if ((r.lemma === "لم" || r.lemma === "لن" || r.lemma === "لا") && r.upos !== Upos.NOUN) return true;
    if (r.lemma === "ما" && x === w - 1 && r.classes.has("negation")) return true;
    if (r.lemma === "أن" && (reading[x - 1]?.lemma === "دون" || reading[x - 1]?.lemma === "عدم")) return true;
    if (r.upos !== Upos.AUX && r.lemma !== "كان" && r.lemma !== "قد" && r.lemma !== "س") return false;
  }
  return false;
}

/** Whether no other verb stands in a content before a word: `نفى أنه زار`, and not `نفى أن تكون الأزمة قد بدأت حين زار`. */
function isFirst(l: EventLayers, w: number, s: { readonly content: readonly { readonly start: number }[] }): boolean {
  const from = s.content[0]?.start ?? 0;
  for (let x = w - 1; x >= 0 && l.words.start[x]! >= from; x--) {
    const r = l.words.reading[x]!;
    if (isVerb(r) && r.upos !== Upos.AUX && r.lemma !== "كان") return false;
  }
  return true;
}

/** What keeps a journey from being made. By bare lemma. */
const KEPT = new Set("ألغى إلغاء ألغي أرجأ إرجاء تأجيل أجل تأجل رفض منع تعليق امتنع تراجع نفى استبعد حظر".split(" "));
/** Nouns that deny the noun of a journey which they govern. */
const NOT = new Set(["عدم", "دون", "بدون", "إلغاء", "تأجيل", "إرجاء", "تعليق"]);
/** Verbs of being able and allowed, in the imperfect. By bare lemma. */
const MAY = new Set("استطاع أمكن جاز حق".split(" "));
/** Verbs of managing and meaning to do something. By bare lemma. */
const ABLE = new Set("سبق تمكن استطاع نوى اعتزم قرر أراد نجح أمكن خطط رغب قام أجرى كان".split(" "));
