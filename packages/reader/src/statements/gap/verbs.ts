import { ASPECT, MOOD, nameOf, PERSON, Upos } from "../../words/features.ts";
import { cueAt } from "../cue-at.ts";
import { isAnd, isComma, isNominal, isPreposition, isPronounAttached, isRelative, isThat, isVerb } from "../layers.ts";
import { givenOut, headOf, phraseAt, speaks, wholeSource } from "../nouns.ts";
import { untilComma } from "./asides.ts";
import type { GapReader, Outcome } from "./gap.ts";
import { isDefinite, isMasdar, isMisreadMasdar, isPaper } from "./kinds.ts";
import { nameBehindOffice } from "./phrases.ts";
import { seekThat } from "./seek.ts";

/** Spelt as a past and as a masdar: three letters without an ending, `تعرض`, `تراجع`. */
const MASDAR_LIKE = /^(?:[\u0621-\u064a]{3}|ت[\u0621-\u064a]{3}|ت[\u0621-\u064a]ا[\u0621-\u064a]{2})$/;

/** Spelt as a past of a woman and, with a pronoun, as a masdar in ة: استقالته, استعادتها, إقامته, مشاركته. */
const MASDAR_IN_TA = /^(?:است|إ|م)[\u0621-\u064a]{2,5}ت$/;

/** What is read as a verb but cannot be one: right behind a verb of saying, or commanding, or a masdar behind who speaks. */
export function misreadVerb(s: GapReader, w: number): Outcome {
  const { l, d } = s;
  const r = l.words.reading[w]!;
  if (!isVerb(r)) return null;
  // `وأضاف باشرت الفرق العمل`: behind أضاف a past with its noun brings what was said, though أن is left out.
  if (
    w === s.begin &&
    s.cw.cue.lemma === "أضاف" &&
    s.cw.form === "finite" &&
    nameOf(r.features, ASPECT) === "Perf" &&
    !r.guessed &&
    isNominal(l.words.reading[w + 1])
  )
    return s.bring("colon", w, w);
  if ((w === s.begin || nameOf(r.features, MOOD) === "Imper") && l.quotes.of[w]! < 0) {
    const end = l.words.firstOfToken[l.words.token[w]! + 1]!;
    // `وأضاف نشار في تصريح إن`: outside marks no report says `we`; it is a name.
    const name = nameOf(r.features, PERSON) === "1" && s.cw.form === "finite";
    if (s.takesObject && nameOf(r.features, ASPECT) === "Imp" && !name) return s.bring("object", w, w);
    return s.seeksSubject ? s.found([w, end]) : end;
  }
  // `أعلن الاتحاد فرض عقوبة`: two verbs do not follow each other; the second is a masdar spelt alike.
  // `أعلن المدير، استقالته من`: so too a masdar in ة with its pronoun.
  const masdar =
    s.takesObject &&
    d.subject !== null &&
    isDefinite(l, d.subject) &&
    nameOf(r.features, ASPECT) === "Perf" &&
    (MASDAR_LIKE.test(r.form) || (MASDAR_IN_TA.test(r.form) && isPronounAttached(l.words.reading[w + 1])));
  // `وأكد في اجتماعه مع العاملين حرص الحكومة على`: so too where who speaks is left out, of what one has to say of himself.
  if (s.takesObject && w > s.begin && s.cw.form !== "noun" && isMisreadMasdar(l, w)) return s.bring("object", w, w);
  return masdar && !isAnd(l.words.reading[w - 1]) ? s.bring("object", w, w) : null;
}

/** `أكد المبعوث الذي يزور العاصمة أن`: past a relative clause only إن is sought, or what stands behind its comma. */
export function clause(s: GapReader, w: number): Outcome {
  const r = s.l.words.reading[w]!;
  if (!isRelative(r) && !isVerb(r)) return null;
  // `أشار الدكتور حافظ مغربي إلى أن`: no verb stands right behind who speaks.
  const name = isVerb(r) ? nameBehindOffice(s, w) : -1;
  if (name > w + 1) return s.grow(name);
  // `قالت مصادر تحدثت لـ"الأفق" إن`: to whom those spoke who are not named.
  const told = isVerb(r) && s.cw.form === "finite" && s.touches(w) && TALKING.has(r.lemma) ? toldEnd(s, w) : -1;
  if (told > 0) return told;
  const given = isVerb(r) && s.touches(w) ? givenBy(s, w) : -1;
  if (given > 0) return s.grow(given);
  const deed = isVerb(r) ? deedBehind(s, w) : -1;
  if (deed > 0) return deed;
  const found = seekThat(s, w);
  if (found.bringer || !isRelative(r) || !s.d.subject || s.near) return found;
  const end = untilComma(s.l, w, s.limit);
  return end >= s.limit ? s.d : end;
}

/** `كشف تقرير أصدره مؤخرا، مركز الأبحاث عن`: the end of those who gave out the paper that tells, or -1. */
function givenBy(s: GapReader, w: number): number {
  const { l, d, limit } = s;
  const { reading } = l.words;
  if (givenOut(reading, w, w + 1) < 0 || !isPaper(reading[headOf(l, d.subject!)]!)) return -1;
  let at = w + 2;
  while (at < limit && (reading[at]!.form.endsWith("ا") || l.times.of[at]! >= 0 || isComma(reading[at]))) at++;
  const giver = at < limit ? phraseAt(l, at, limit) : null;
  return giver && speaks(l, giver) !== false ? wholeSource(l, giver, limit)[1] : -1;
}

/** `أفادت مصادر في قرى تخضع للجيش بمقتل رجلين`: behind the clause of an indefinite noun the ب of أفاد with a deed, before any mark or other verb; or -1. */
function deedBehind(s: GapReader, w: number): number {
  const { reading } = s.l.words;
  if (s.cw.cue.lemma !== "أفاد" || s.cw.form !== "finite" || s.d.subject === null || !s.touches(w)) return -1;
  if (reading[w - 1]!.definite) return -1;
  for (let i = w + 1; i + 1 < s.limit; i++) {
    const r = reading[i]!;
    if (isVerb(r) || isThat(r) || r.upos === Upos.PUNCT) return -1;
    if (r.lemma === "ب" && isPreposition(r) && isMasdar(reading[i + 1]!)) return i;
  }
  return -1;
}

/** Verbs of a clause that an unnamed source has: مصادر تحدثت لـ, مسؤول صرح لـ. By bare lemma. */
const TALKING = new Set(["تحدث", "صرح", "تكلم", "اتصل", "التقى"]);
/** Behind such a verb the end of the one spoken to, or -1. */
function toldEnd(s: GapReader, w: number): number {
  const { l } = s;
  const p = l.words.reading[w + 1];
  if (!p || !["ل", "إلى", "مع", "ب"].includes(p.lemma) || w + 2 >= s.limit) return -1;
  const quote = l.quotes.items[l.quotes.at[w + 2]!];
  if (quote && quote.close > 0 && quote.last - quote.first <= 4) return quote.close + 1;
  const noun = phraseAt(l, w + 2, s.limit);
  return noun ? noun[1] : w + 3;
}

/** و and أو: further names of who speaks, of the one spoken to; before a verb the gap ends. */
export function conjunction(s: GapReader, w: number): Outcome {
  const { l, d } = s;
  const { reading } = l.words;
  const r = reading[w]!;
  if (!isAnd(r) && r.upos !== Upos.CCONJ) return null;
  const next = reading[w + 1];
  const noun = isNominal(next) ? phraseAt(l, w + 1, s.limit) : null;
  if (noun && d.subject && (s.touches(w) || isComma(reading[w - 1])) && speaks(l, noun) !== false)
    return s.grow(noun[1]);
  // `وزارة الدفاع أو ما يعرف بـ"البنتاغون"`
  const named = r.lemma === "أو" && next?.lemma === "ما" && s.touches(w) ? nextQuote(s, w + 2) : -1;
  if (named >= 0) return s.grow(l.quotes.items[named]!.close + 1);
  // `وزارة النقل أو "نقل"`
  const other = l.quotes.at[w + 1] ?? -1;
  if (
    r.lemma === "أو" &&
    s.touches(w) &&
    other >= 0 &&
    l.quotes.items[other]!.close > 0 &&
    l.quotes.items[other]!.last - w <= 5
  )
    return s.grow(l.quotes.items[other]!.close + 1);
  if (noun && (d.addressee !== null || d.object !== null || d.subject !== null)) return noun[1];
  // `جهاز حماية المنافسة ومنع الاحتكار`: a masdar read as a verb, between a verb of saying and its إن.
  const masdar = MASDAR_LIKE.test(next?.form ?? "") && s.touches(w) && reading[w + 2]?.definite && !cueAt(l, w + 1);
  return isVerb(next) && !masdar ? d : seekThat(s, w + 1);
}

/** The short quotation that begins within a few words, or -1. */
function nextQuote(s: GapReader, from: number): number {
  for (let w = from; w < from + 4 && w < s.limit; w++) {
    const q = s.l.quotes.at[w]!;
    if (q >= 0) return s.l.quotes.items[q]!.close > 0 && s.l.quotes.items[q]!.last - w <= 4 ? q : -1;
  }
  return -1;
}

/** Other particles and conjunctions: behind them only إن is sought. */
export function particle(s: GapReader, w: number): Outcome {
  const r = s.l.words.reading[w]!;
  return r.upos === Upos.PART || r.upos === Upos.SCONJ ? seekThat(s, w + 1) : null;
}
