import { Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { PartOf, partsOf } from "./name-parts.ts";
import { isFunction, isListed, isUnknown, PASSING } from "./name-words.ts";
import type { Scan } from "./scan.ts";

/**
 * Words that lists of names hold and that the clause around them makes something else: `فان` for فإن before an Arab name, `باسم` behind one who
 * speaks, `باول` for بأول before what is first of its kind, `بوب` behind who sings it, the town of a time. How many tokens of a name from `from`
 * to `to` are such at its front: 0 for none.
 */
export function clauseWords(scan: Scan, from: number, to: number): number {
  const is = OPENING.get(scan.tokens.spelling[from]!.replace(/^و(?=.{4})/, "")) ?? timed;
  return is(scan, from, to) ? 1 : 0;
}

type Asks = (scan: Scan, from: number, to: number) => boolean;

/** `فان سعادة ازداد`: before a name that no foreigner has; `فان دير بيرغ` is one. */
const isThen: Asks = (scan, from, to) => to - from > 1 && isArab(scan, from + 1);

/** A name of the lists that no foreigner has: `فان` before it joins it to nothing. */
export function isArab(scan: Scan, t: number): boolean {
  const bits = partsOf(scan.key(t));
  return (bits & (PartOf.GIVEN | PartOf.FAMILY)) !== 0 && (bits & PartOf.FOREIGN) === 0 && !isUnknown(scan, t);
}

/** `متحدث باسم لوفن`, `الناطقة الرسمية باسم`: in whose name one speaks. */
const isInName: Asks = (scan, from) => {
  for (let t = scan.before(from), n = 0; t >= 0 && n < 4; t = scan.before(t), n++) {
    const r = scan.stem(t);
    if (SPEAKERS.has(r.lemma)) return true;
    if (r.upos !== Upos.ADJ) return false;
  }
  return false;
};
const SPEAKERS = new Set("متحدث ناطق متكلم تحدث نطق تكلم ممثل هتف باح حلف".split(" "));

/** `سيقوم باول زيارة`, `بدأ باول خطوة`: the first of what is counted; `قال باول إن` is a name. */
const isFirst: Asks = (scan, from, to) => {
  if (to - from > 1) return false;
  const next = scan.after(from);
  if (next < 0 || !scan.whole(next)) return false;
  const r = scan.stem(next);
  return r.upos === Upos.NOUN && !r.definite && !r.guessed && !isListed(r.key) && !isFunction(r);
};

/** `فنانو بوب`, `مغني بوب`: what they sing. */
const isSong: Asks = (scan, from, to) => {
  const b = to - from > 1 ? -1 : scan.before(from);
  const r = b < 0 ? undefined : scan.stem(b);
  return r !== undefined && r.upos === Upos.NOUN && !r.definite && !r.guessed;
};

/** `بتوقيت جرينتش`. */
const timed: Asks = (scan, from, to) => {
  const b = to - from > 1 ? -1 : scan.before(from);
  return b >= 0 && scan.stem(b).lemma === "توقيت";
};

/**
 * `وطالب العنزي بالتحقيق`, `وطالب عريقات المجتمع الدولي`: a verb of demanding, who demands, and what ب brings or, at the head of a sentence, of whom; `طالب الحداد، وهو مدير` is
 * a name.
 */
const isDemand: Asks = (scan, from, to) => {
  if (to - from < 2 || !scan.sameSentence(from, to)) return false;
  const next = scan.words.reading[scan.words.firstOfToken[to]!]!;
  const b = scan.before(from);
  const head = b < 0 || scan.stem(b).upos === Upos.PUNCT;
  const demands = next.upos === Upos.ADP && next.lemma === "ب";
  if (
    to - from === 2 &&
    demands &&
    scan.key(from + 1).startsWith("ال") &&
    (head || scan.tokens.spelling[from]![0] === "و")
  )
    return true;
  return head && (demands || isWhom(next));
};
/** What may be asked something: a definite noun, a name. */
const isWhom = (r: Reading): boolean =>
  r.upos === Upos.PROPN || (r.upos === Upos.NOUN && r.definite && !r.classes.has("title"));

/** `وأشرف الحداد على التدريب`, `وصادق نتنياهو على القرار`: verbs that want على, at the head of a sentence. */
const overSomething: Asks = (scan, from, to) => {
  const b = scan.before(from);
  if (to - from < 2 || !scan.sameSentence(from, to) || !(b < 0 || scan.stem(b).upos === Upos.PUNCT)) return false;
  return scan.words.reading[scan.words.firstOfToken[to]!]!.lemma === "على";
};

/** `الاطمئنان على سلامة خالد الحداد`: whose safety it is; `حكمت على سلامة الحداد` is a name. */
const isSafety: Asks = (scan, from, to) => {
  const by = scan.before(from);
  if (to - from < 3 || by < 0 || scan.stem(by).upos !== Upos.ADP) return false;
  for (let t = scan.before(by), n = 0; t >= 0 && n < 3; t = scan.before(t), n++)
    if (CARES.has(scan.stem(t).lemma)) return true;
  return false;
};
const CARES = new Set("اطمأن اطمئنان حرص حفاظ حافظ قلق خوف خشي".split(" "));

const OPENING: ReadonlyMap<string, Asks> = new Map([
  ["فان", isThen],
  ["باسم", isInName],
  ["باول", isFirst],
  ["بوب", isSong],
  ["طالب", isDemand],
  ["أشرف", overSomething],
  ["صادق", overSomething],
  ["سلامة", isSafety],
]);

/** `إنييستا النجم السابق`: a word with ال that the lexicon knows, before what says when he was it. */
export function isWhatHeWas(scan: Scan, t: number): boolean {
  const next = scan.after(t);
  if (next < 0) return false;
  const r = scan.stem(t);
  return r.definite && !r.guessed && r.upos === Upos.NOUN && PASSING.has(scan.key(next).replace(/ه$/, ""));
}
