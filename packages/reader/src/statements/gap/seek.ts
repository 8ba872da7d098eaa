import { ASPECT, nameOf, Upos } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import { cueAt } from "../cue-at.ts";
import {
  bringsAtOnce,
  isAnd,
  isClosing,
  isColon,
  isComma,
  isOpening,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  partner,
} from "../layers.ts";
import type { Gap, GapReader } from "./gap.ts";
import { holdsPerson } from "./kinds.ts";

/** The content after إن. */
export const bringThat = (s: GapReader, w: number, preposition: string): Gap =>
  s.bring("that", w, afterThat(s.l, w), preposition);

/** The first word of what إن brings: behind the pronoun that it carries, behind an opening mark that is not a term's. */
export function afterThat(l: Layers, w: number): number {
  let content = w + 1;
  if (isPronounAttached(l.words.reading[content])) content++;
  // `وأضاف أن: "…"`
  if (isColon(l.words.reading[content])) content++;
  if (isAnd(l.words.reading[content]) && (l.quotes.at[content + 1] ?? -1) >= 0) content++;
  const q = l.quotes.at[content] ?? -1;
  if (q >= 0 && !l.quotes.items[q]!.term) content++;
  return content;
}

/** `خاصة وأن`, `لا سيما أن`, `ذلك أن`: a reason of the report's own; `أي أن`: what it means. */
export function isAllTheMore(l: Layers, w: number): boolean {
  const { reading } = l.words;
  const p = isAnd(reading[w - 1]) ? reading[w - 2] : reading[w - 1];
  // `أي أن`, `ذلك أن`: that is, because.
  // `أعلن المدير بعد ذلك أن`: but not where ذلك is governed.
  const because = p?.form === "ذلك" && !isAnd(reading[w - 1]) && reading[w]!.form === "أن";
  if (p?.form === "أي" || (because && reading[w - 2]?.upos !== Upos.ADP)) return true;
  return p !== undefined && ESPECIALLY.has(p.form) && (isAnd(reading[w - 1]) || p.form.endsWith("سيما"));
}
const ESPECIALLY = new Set("خاصة خصوصا سيما لاسيما علما".split(" "));

/** Words before أن that make it something else than what was said: بعد أن, يمكن أن, إلا أن, كما أن. */
const OTHER_THAT = new Set(
  "حجة ذريعة دعوى أساس هو هي دام بعد قبل دون رغم إلا غير بيد كما حيث منذ حتى لا بد يمكن أمكن وجب انبغى استطاع أراد حاول كاد قرر رفض أجل من مع شأن بل بما سوى لولا إما أو بغية خشية بهدف".split(
    " ",
  ),
);

/** Verbs that take أن themselves, by the lexicon's frame. */
const takesThat = (r: Reading): boolean =>
  r.entry === undefined || r.entry.frame.includes("أن") || r.entry.frame.includes("إن");

/**
 * Seeks إن (or a colon, a quotation) past what the reader of the gap cannot take apart: a relative clause, a circumstance.
 * Each verb of saying on the way takes the next إن for itself. Nouns of saying do not reach so far.
 */
export function seekThat(s: GapReader, from: number): Gap {
  const { l, d, limit } = s;
  const { reading } = l.words;
  if (s.near || !s.frames.has("إن")) return d;
  let owed = 0;
  for (let w = from; w < limit; w++) {
    const r = reading[w]!;
    // `وثيقة التخرج إن وجدت`: an `if`.
    // `إلى أن` is `until` but for verbs that take إلى.
    // `لأن`, `على أن تتم`: a reason, a condition.
    const reason = isThat(r) && reading[w - 1]!.lemma === "ل" && !s.frames.has("ل") && w > from;
    const condition =
      isThat(r) &&
      reading[w - 1]!.lemma === "على" &&
      !s.frames.has("على") &&
      isVerb(reading[w + 1]) &&
      nameOf(reading[w + 1]!.features, ASPECT) === "Imp";
    if (reason || condition) continue;
    if (isThat(r) && (isAllTheMore(l, w) || (reading[w - 1]!.lemma === "إلى" && !s.frames.has("إلى")))) continue;
    if (isThat(r) && !(r.form === "إن" && IF.has(reading[w + 1]?.lemma ?? ""))) {
      const previous = reading[w - 1]!;
      const verb = isPronounAttached(previous) ? w - 2 : w - 1;
      // `قال المتحدث، زهانغ يسوي إن`: of all verbs only قال takes إن, and what stands before it there is no verb.
      const own = r.form === "إن" && s.cw.cue.lemma === "قال" && isVerb(previous) && cueAt(l, verb) === null;
      if (
        w > from &&
        !own &&
        ((OTHER_THAT.has(previous.lemma) &&
          !(previous.lemma === "من" && s.frames.has("من") && isComma(reading[w - 2]))) ||
          (isVerb(reading[verb]) && takesThat(reading[verb]!)))
      ) {
        if (owed > 0 && cueAt(l, verb)) owed--;
        continue;
      }
      // `قال فلان، الذي يعتبر …، إن`: behind a comma إن is of قال, whatever verbs stand between.
      const resumes = r.form === "إن" && isComma(previous) && s.cw.cue.lemma === "قال" && !saidBetween(s, from, w);
      if (owed > 0 && !resumes) {
        owed--;
        continue;
      }
      if (own && s.touches(w - 1)) s.grow(w);
      else if (d.subject !== null && s.cw.form === "finite" && holderBefore(s, w)) d.subject = [d.subject[0], w - 1];
      return bringThat(s, w, "");
    }
    // `قال فلان، الذي زار المدينة، "سنعود"`: a quotation behind the comma that ends an aside.
    const quote = l.quotes.items[l.quotes.at[w]!];
    if (
      quote &&
      !quote.term &&
      owed === 0 &&
      s.cw.form === "finite" &&
      (d.subject !== null || !s.subjectAllowed) &&
      isComma(reading[w - 1]) &&
      quote.last - quote.first > SHORT
    )
      return s.bring("quote", w, quote.first);
    // `سؤال طرحته الصحيفة قال المدير: "…"`: the words are of the verb in between.
    if (isColon(r) && (l.quotes.at[w + 1] ?? -1) >= 0 && saysBetween(l, from, w)) return d;
    if (isColon(r) && (l.quotes.at[w + 1] ?? -1) >= 0)
      return s.bring("quote", w, l.quotes.items[l.quotes.at[w + 1]!]!.first);
    // `قال فلان، في رسالة نشرتها الصحيفة: سنعود`: a finite verb of saying, and nothing else that could bring words.
    if (isColon(r) && owed === 0 && s.cw.form === "finite" && w + 2 < limit && d.subject !== null)
      return s.bring("colon", w, w + 1);
    if (r.form === "؛" || r.form === "؟") return d;
    const cue = cueAt(l, w);
    // `وصف المساعدات التي تطالب بها الشركة بأنها`: what الذي speaks of is all that such a verb brings.
    const sated =
      isRelative(reading[w - 1] ?? r) && reading[w + 1]?.upos === Upos.ADP && isPronounAttached(reading[w + 2]);
    if (cue?.form === "finite" && cue.cue.frames.has("إن") && !sated) owed++;
    else if (cue?.form === "participle" && (isComma(reading[w - 1]) || r.form.endsWith("ا") || bringsAtOnce(l, w)))
      return d;
    // A new clause of the report's own: what brings content now belongs to it.
    if (
      w > from + 1 &&
      isAnd(r) &&
      isVerb(reading[w + 1]) &&
      nameOf(reading[w + 1]!.features, ASPECT) === "Perf" &&
      isComma(reading[w - 1])
    )
      return d;
  }
  return d;
}

/** `قالت وزيرة الدولة التي تشغل أيضا منصبا آخر، فلانة، إن`: whether only a person's name stands between two commas before إن, and none in the words that name who speaks. */
function holderBefore(s: GapReader, that: number): boolean {
  const { l, d } = s;
  if (!isComma(l.words.reading[that - 1]) || holdsPerson(l, d.subject!)) return false;
  const e = l.names[that - 2]!;
  if (e < 0 || l.entities.items[e]!.kind !== "person") return false;
  let w = that - 2;
  while (w > d.subject![1] && l.names[w] === e) w--;
  return isComma(l.words.reading[w]);
}

/** What stands behind an إن that means `if`: إن وجد, إن شاء, إن كان, إن لم. By bare lemma. */
const IF = new Set("وجد شاء كان أمكن صح لزم لم اقتضى دعا".split(" "));

/** Up to how many words in marks behind a comma may be a name or a term. */
const SHORT = 4;

/** Whether another قال stands in a stretch. */
function saidBetween(s: GapReader, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (cueAt(s.l, w)?.cue.lemma === "قال") return true;
  return false;
}

/** Whether a past of saying that has its own words stands in a stretch, behind no الذي. */
function saysBetween(l: Layers, from: number, to: number): boolean {
  const { reading } = l.words;
  for (let w = from; w < to; w++) {
    const cue = cueAt(l, w);
    if (
      cue?.form === "finite" &&
      ASSERTING.has(cue.cue.lemma) &&
      nameOf(reading[w]!.features, ASPECT) === "Perf" &&
      !isRelative(reading[w - 1]!) &&
      reading[w + 1]?.lemma !== "في"
    )
      return true;
  }
  return false;
}
/** Verbs that hardly stand without words of their own. By bare lemma. */
const ASSERTING = new Set(["قال", "أجاب", "أضاف", "رد", "أوضح"]);

/** Whether a long quotation follows, with nothing but the one spoken to between (`أعلن الحاكم فلان لوكالة الأنباء «…»`). */
export function quoteFollows(l: Layers, from: number, limit: number): boolean {
  const { reading } = l.words;
  for (let w = from; w < limit && w < from + 8; w++) {
    const q = l.quotes.at[w]!;
    if (q >= 0) return !l.quotes.items[q]!.term && l.quotes.items[q]!.last - l.quotes.items[q]!.first > SHORT;
    if (isVerb(reading[w]) || isRelative(reading[w]!) || isThat(reading[w])) return false;
    if (w === from && !isPreposition(reading[w]) && !isComma(reading[w])) return false;
  }
  return false;
}

/** What somebody gives as a reason has a saying of its own. */
const PRETEXTS = new Set(["حجة", "ذريعة", "دعوى"]);

/** Whether only words that name and a comma stand between here and إن: then what was read names who speaks. */
export function thatFollows(l: Layers, from: number, limit: number, behindB = false): boolean {
  const { reading } = l.words;
  for (let w = from; w < limit && w < from + 14; w++) {
    const r = reading[w]!;
    if (isThat(r)) {
      const next = reading[w + 1];
      // `رفضت الشركة الدفع بحجة أن`
      if (PRETEXTS.has(reading[w - 1]!.lemma)) return false;
      // `رفضه أن يكون`: أن before a verb in the subjunctive hangs on the noun.
      return (
        !(isVerb(next) && nameOf(next!.features, ASPECT) === "Imp") &&
        // `وصفت الوزيرة القرار بالخاطئ وأنه`: a second thing said.
        !(isAnd(reading[w - 1]) && w > from + 1) &&
        !(isPreposition(reading[w - 1]) && !(behindB && reading[w - 1]!.lemma === "ب"))
      );
    }
    if (isColon(r)) return true;
    // `المصدرة للنفط (أوبك) فلان أن`: past what stands in brackets.
    const close = isOpening(l, w) && l.quotes.at[w]! < 0 ? partner(l, w) : -1;
    if (close > w) {
      w = close;
      continue;
    }
    if (isVerb(r) || isRelative(r) || isClosing(l, w) || cueAt(l, w)?.form === "participle") return false;
    const q = l.quotes.at[w]!;
    if (q >= 0) return false;
  }
  return false;
}
