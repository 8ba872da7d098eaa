import { NUMBER, nameOf, Upos, VERBFORM } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import { cueAt } from "../cue-at.ts";
import { isAnd, isColon, isComma, isOpening, isPreposition, isThat, isVerb, partner } from "../layers.ts";
import type { Quotation } from "../quotations.ts";
import type { GapReader, Outcome } from "./gap.ts";
import { isBody } from "./kinds.ts";
import { bringThat, isAllTheMore, thatFollows } from "./seek.ts";

/** A quotation: a name or term in marks is passed, a short one beside who speaks is their other name, all else is content. */
export function quotation(s: GapReader, w: number): Outcome {
  const { l, d } = s;
  const { reading } = l.words;
  const q = l.quotes.at[w]!;
  if (q < 0) return null;
  const quote = l.quotes.items[q]!;
  const short = quote.close > 0 && quote.last - quote.first <= 2;
  const between = s.subjectEnd === w - 1 && isComma(reading[w - 1]) && isComma(reading[quote.close + 1]);
  const alias = d.subject !== null && short && (s.touches(w) || between);
  // `مسؤولو "محور تعز" في بيان`, `حركة "أبناء النيل"`: a noun in the construct state lacks its genitive.
  // `رئيس عمليات "اللواء التاسع"، أن`: a name in marks right before what is said.
  const behind = quote.close > 0 && isComma(reading[quote.close + 1]) ? quote.close + 2 : quote.close + 1;
  const then = reading[behind]?.lemma === "ب" ? behind + 1 : behind;
  const named = quote.close > 0 && isThat(reading[then]) && s.frames.has("إن") && s.cw.cue.lemma !== "قال";
  // `أبلغ مصدر أمني رفيع «الأفق» أن`: whom he told.
  const told = s.to === "ه" || reading[d.subject?.[0] ?? w]!.lemma === "مصدر";
  if (s.touches(w) && told && named && d.addressee === null && quote.last - quote.first <= 3) {
    if (behind === quote.close + 1 && !reading[w - 1]!.definite && !isConstruct(s, w - 1)) {
      d.addressee = [quote.first, quote.last];
      return quote.close + 1;
    }
  }
  if (s.touches(w) && quote.close > 0 && quote.last - quote.first <= 5 && (named || isConstruct(s, w - 1))) {
    return s.grow(modifiersFrom(s, quote.close + 1));
  }
  // `نقلت "سانا" عن مصدر`: a body's name in marks right behind the verb.
  if (quote.term && s.seeksSubject && w === s.begin && s.cw.form === "finite" && isBody(l, quote.first))
    return s.found([w, quote.close > 0 ? quote.close + 1 : quote.last]);
  if ((quote.term || alias) && quote.close > 0) {
    if (s.touches(w) || alias) return s.grow(modifiersFrom(s, quote.close + 1));
    return quote.close + 1;
  }
  // `نقلت "الأفق" عن المدير`: a short name in marks, before what the verb governs, is who speaks.
  // `نقلت "وكالة خبر" اليمنية عن مصدر`
  const after = quote.close > 0 ? modifiersFrom(s, quote.close + 1) : -1;
  const next = after > 0 ? reading[after] : undefined;
  // `علمت "الأفق" أن`, `تقدر "الأفق" 76 دولارا`
  const brings =
    (isPreposition(next) && s.frames.has(next!.lemma)) ||
    (w === s.begin && s.frames.has("إن") && (isThat(next) || next?.upos === Upos.NUM));
  if (s.seeksSubject && quote.last - quote.first <= 3 && brings) return s.found([w, after]);
  // `اتهم المدير «الدولة وجيشها» بـ«خرق» الهدنة`: those who are accused or called upon, in marks.
  if (s.to === "ه" && d.subject !== null && d.addressee === null && s.touches(w) && bringsBehind(s, quote)) {
    d.addressee = [quote.first, quote.last];
    return quote.close + 1;
  }
  return isNameOfThing(s, w, quote) ? quote.close + 1 : s.bring("quote", w, quote.first);
}

/** Whether right behind a quotation without a verb stands the ب of what its verb brings. */
function bringsBehind(s: GapReader, quote: Quotation): boolean {
  const { reading } = s.l.words;
  if (quote.close < 0 || !s.frames.has("ب") || reading[quote.close + 1]?.lemma !== "ب") return false;
  for (let i = quote.first; i < quote.last; i++) if (isVerb(reading[i])) return false;
  return true;
}

/** Up to how many words the name of a thing in marks has, and behind how many its أن still stands. */
const NAME_WORDS = 8;
const BEHIND = 40;
/** Nouns that marks behind them name. By bare lemma. */
const TITLES = new Set("عنوان شعار اسم مسمى".split(" "));
/** `قال المدير خلال حفل "عائلة الأفق" إن`, `في تقرير تحت عنوان "الطريق" أن`: words in marks without a verb, right behind a noun without an article that is not who speaks, with the verb's own أن further on. */
function isNameOfThing(s: GapReader, w: number, quote: Quotation): boolean {
  const { reading } = s.l.words;
  const noun = reading[w - 1];
  if (!s.frames.has("إن") || quote.close < 0 || quote.last - quote.first > NAME_WORDS || w <= s.begin) return false;
  if (!noun || s.touches(w) || noun.upos !== Upos.NOUN || noun.definite) return false;
  if (!TITLES.has(noun.lemma) && !isPreposition(reading[w - 2]) && reading[w - 2]?.upos !== Upos.ADP) return false;
  for (let i = quote.first; i < quote.last; i++) if (isVerb(reading[i])) return false;
  for (let i = quote.close + 1; i < s.limit && i < quote.close + BEHIND; i++) {
    if (isThat(reading[i])) return true;
    if (cueAt(s.l, i)?.form === "finite" || s.l.quotes.at[i]! >= 0 || isColon(reading[i])) return false;
  }
  return false;
}

/** `صحيفة "الأفق" اللبنانية`: past the adjectives with an article behind a name in marks. */
function modifiersFrom(s: GapReader, w: number): number {
  const { reading } = s.l.words;
  let end = w;
  while (end < s.limit && end < w + 3 && reading[end]!.definite && isModifier(reading[end]!)) end++;
  return end;
}
const isModifier = (r: Reading): boolean =>
  r.upos === Upos.ADJ || r.classes.has("nisba") || nameOf(r.features, VERBFORM) === "Part";

/** `مسؤولو`, `ناطقو`: a sound plural without its ن; or a body's noun without an article before a name in marks and more of the sentence. */
function isConstruct(s: GapReader, w: number): boolean {
  const r = s.l.words.reading[w]!;
  if (r.upos !== Upos.NOUN || r.definite) return false;
  if (r.form.endsWith("و") && nameOf(r.features, NUMBER) === "Plur") return true;
  const close = s.l.quotes.items[s.l.quotes.at[w + 1]!]!.close;
  return (
    (r.classes.has("body") || r.classes.has("media") || r.classes.has("group")) && thatFollows(s.l, close + 1, s.limit)
  );
}

/** A colon; the quotation behind it may begin the next paragraph. */
export function colon(s: GapReader, w: number): Outcome {
  const { l } = s;
  const { reading } = l.words;
  if (!isColon(reading[w])) return null;
  if (reading[w - 1]?.lemma === "عنوان" || reading[w - 1]?.lemma === "اسم") return s.d;
  // `أكد والد العامل، المواطن: فلان أن`: behind a title the colon only brings the name.
  const name = l.names[w + 1] ?? -1;
  if (s.touches(w) && name >= 0 && l.entities.items[name]!.kind === "person" && thatFollows(l, w + 1, s.limit))
    return s.grow(w + 1);
  const next = l.quotes.at[w + 1] ?? -1;
  if (next >= 0) return s.bring("quote", w, l.quotes.items[next]!.first);
  return w + 1 >= s.limit ? s.d : s.bring("colon", w, w + 1);
}

/** A comma; behind a noun of saying only what brings its content may follow one. */
export function comma(s: GapReader, w: number): Outcome {
  const { reading } = s.l.words;
  if (!isComma(reading[w])) return null;
  return s.near && isAnd(reading[w + 1]) && !isThat(reading[w + 2]) ? s.d : w + 1;
}

/** Brackets, past which one looks. */
export function bracket(s: GapReader, w: number): Outcome {
  if (!isOpening(s.l, w)) return null;
  const close = partner(s.l, w);
  if (close < 0) return s.d;
  // `علمت (الأفق) أن`: a medium's name in brackets right behind the verb.
  if (s.seeksSubject && w === s.begin && s.cw.form === "finite" && close - w <= 4 && isBody(s.l, w + 1))
    return s.found([w, close + 1]);
  // `قالت المرأة (لن أستسلم لكم)`, `قائلا (لوحاتي هي مزاجي)`: words in brackets for words in marks.
  if (isSaidInBrackets(s, w, close)) return s.bring("quote", w, w + 1);
  // `أبلغ مصدر قبلي (الأفق) أن`: whom he told.
  if (
    s.touches(w) &&
    s.to === "ه" &&
    s.d.addressee === null &&
    close - w <= 4 &&
    thatFollows(s.l, close + 1, s.limit)
  ) {
    s.d.addressee = [w + 1, close];
    return close + 1;
  }
  return s.touches(w) ? s.grow(close + 1) : close + 1;
}

/** Verbs of which what is in brackets right behind them, or behind who speaks, may be the words. By bare lemma. */
const UTTERING = new Set("قال أضاف صاح صرخ هتف ردد كتب غرد أجاب تابع حذر".split(" "));
/** Whether brackets hold a clause: a verb, and more words than a name or a year have. */
function isSaidInBrackets(s: GapReader, w: number, close: number): boolean {
  const { reading } = s.l.words;
  if (!UTTERING.has(s.cw.cue.lemma) || s.near || close - w < 3 || close >= s.limit) return false;
  const atOnce = w === s.begin || s.touches(w) || (isColon(reading[w - 1]) && w - s.begin < 4);
  // `قالت قناة (الأفق) المحلية إن`: a name.
  const behind = close + 1 < s.limit ? reading[close + 1]! : undefined;
  if (behind && (isThat(behind) || behind.definite)) return false;
  if (!atOnce || (s.cw.form === "finite" && s.seeksSubject && w !== s.begin)) return false;
  for (let i = w + 1; i < close; i++)
    if (isVerb(reading[i]) || reading[i]!.lemma === "هو" || reading[i]!.lemma === "لا") return true;
  return false;
}

/** إن, أن. */
export const that = (s: GapReader, w: number): Outcome =>
  isThat(s.l.words.reading[w]) && !isAllTheMore(s.l, w) ? (s.frames.has("إن") ? bringThat(s, w, "") : s.d) : null;

/** A question: هل, ما إذا, لماذا. */
export function question(s: GapReader, w: number): Outcome {
  if (!s.frames.has("هل")) return null;
  const r = s.l.words.reading[w]!;
  const asks = r.classes.has("question") || (r.lemma === "ما" && s.l.words.reading[w + 1]?.lemma === "إذا");
  return asks ? s.bring("question", w, w) : null;
}

/** Other marks: a dash is passed, a semicolon or a question mark ends the gap. */
export function mark(s: GapReader, w: number): Outcome {
  const r = s.l.words.reading[w]!;
  if (r.upos !== Upos.PUNCT && r.upos !== Upos.SYM) return null;
  if (r.form === "؛" || r.form === "؟" || r.form === "!") return s.d;
  // `قال 38% إنهم`
  if (s.touches(w) && r.form === "%") return s.grow(w + 1);
  if (s.touches(w) && r.upos === Upos.SYM) s.subjectEnd = w + 1;
  return w + 1;
}
