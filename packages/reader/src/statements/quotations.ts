import type { Entities } from "../entities/entities.ts";
import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import { Part, type Words } from "../words/words.ts";

/**
 * A stretch between quotation marks. Words are half-open and leave the marks out; `open` and `close` are the words of
 * the marks, `close` -1 where none comes (the stretch then ends with its paragraph).
 */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly first: number;
  readonly last: number;
  /** True for a name or a term in marks (`صحيفة "الأفق"`, `ما يسمى "…"`), which is nobody's words. */
  readonly term: boolean;
}

export interface Quotations {
  readonly items: readonly Quotation[];
  /** Index of the innermost quotation in which a word stands (marks not counted), else -1. */
  readonly of: Int32Array;
  /** Index of the quotation whose opening mark a word is, else -1. */
  readonly at: Int32Array;
  /** Index of the quotation whose closing mark a word is, else -1. */
  readonly closing: Int32Array;
}

const BRACKETS = new Set(["(", ")", "[", "]", "{", "}", "﴾", "﴿", "（", "）"]);

/** Nouns after which marks hold a name or a term: media, bodies, things that are given names. By bare lemma. */
const NAMED_THINGS = new Set(
  (
    "صحيفة جريدة مجلة وكالة قناة شبكة إذاعة تلفزيون موقع منصة تطبيق برنامج حركة حزب تنظيم جماعة مجموعة كتيبة لواء فرقة حملة مبادرة مشروع خطة عملية شركة مؤسسة " +
    "منظمة هيئة جمعية مركز نادي ناد فندق مطعم مقهى مسجد فيلم مسلسل كتاب رواية ديوان أغنية لعبة صاروخ طائرة سفينة ناقلة سيارة قاعدة مصنع طراز نوع لقب اسم كنية " +
    "مصطلح تعبير وسم هاشتاغ حساب إعصار عاصفة فيروس متحور قانون اتفاق اتفاقية معاهدة وثيقة جائزة مهرجان معرض مؤتمر منتدى ميدان شارع حي مخيم معبر مستشفى جامعة " +
    "صفحة حساب لجنة نقابة تجمع كلية معهد راديو بنك مصرف قصر قافلة حافلة صالة مدونة دار منتج ماركة شعار أغنيتي رابطة اتحاد كتلة حركة غرفة " +
    "منتخب نادي قرية مدينة بلدة منطقة معسكر برج جسر مطار مسرحية سلسلة فئة عنوان باسم جهاز نظام حزمة فرقة فريق سوق بطولة دوري كأس أسلوب سياسة عقيدة مبدأ ظاهرة متلازمة " +
    "ضاحية محافظة مقاطعة ولاية إقليم جزيرة سد نهر جبل سجن كنيسة قلعة بوابة محطة ملعب استاد حقل ميناء مرفأ مصفاة متجر صندوق مؤشر علامة أكاديمية منفذ حاجز ثكنة دواء عقار لقاح قبيلة عشيرة كوكب قمر " +
    "مدرسة متحف عصابة شبكة خلية تحالف ائتلاف قائمة تيار فصيل ميليشيا جيش قوات سرايا ألوية كتائب"
  ).split(" "),
);
/** Words that call a thing by a name: ما يسمى, المعروف بـ, الملقب بـ. By bare lemma. */
const NAMING = new Set("سمى أسمى لقب دعا عرف معروف ملقب مسمى مدعو كنى سمي أطلق".split(" "));

/** The quotations of a report, in the order of their opening marks. Brackets are not quotation marks. */
export function findQuotations(words: Words, entities: Entities): Quotations {
  const { tokens } = words;
  const items: Quotation[] = [];
  const of = new Int32Array(words.count).fill(-1);
  const at = new Int32Array(words.count).fill(-1);
  const closing = new Int32Array(words.count).fill(-1);
  const end = paragraphEnds(words);
  const within: number[] = [];
  for (let w = 0; w < words.count; w++) {
    while (within.length > 0 && items[within.at(-1)!]!.last <= w) within.pop();
    const t = words.token[w]!;
    if (tokens.kind[t] === Kind.OPEN && !BRACKETS.has(tokens.spelling[t]!) && within.length < DEEPEST) {
      const pair = tokens.pair[t]!;
      const close = pair >= 0 ? words.firstOfToken[pair]! : -1;
      const last = close >= 0 ? close : end[words.sentence[w]!]!;
      // An opening mark that only repeats at the head of a further paragraph goes on with the same quotation.
      const goesOn = pair >= 0 && tokens.pair[pair] !== t;
      if (last > w + 1 && !goesOn) {
        if (within.length > 0) of[w] = within.at(-1)!;
        at[w] = items.length;
        if (close >= 0) closing[close] = items.length;
        within.push(items.length);
        items.push({
          open: w,
          close,
          first: w + 1,
          last,
          term: isTitled(words, w) || (last - w < 12 && (isName(entities, w + 1, last) || isTerm(words, w, last))),
        });
        continue;
      }
    }
    if (within.length > 0) of[w] = within.at(-1)!;
  }
  // `شركة "وهج" … بين "وهج" و…`: the name in marks that a noun called one elsewhere.
  const terms = new Set(items.filter((q) => q.term).map((q) => keyOf(words, q)));
  terms.delete(undefined);
  return {
    items: items.map((q) => (q.term || !terms.has(keyOf(words, q)) ? q : { ...q, term: true })),
    of,
    at,
    closing,
  };
}

/** The letters at both ends of a short quotation, by which names in marks are known again; undefined for a longer one. */
function keyOf({ reading }: Words, { first, last, close }: Quotation): string | undefined {
  if (close < 0 || last - first > 2) return undefined;
  return `${last - first} ${reading[first]!.form} ${reading[last - 1]!.form}`;
}

/** Quotations inside quotations deeper than this are not followed. */
const DEEPEST = 6;

/** By sentence: the word after the last of its paragraph. */
export function paragraphEnds(words: Words): Int32Array {
  const { sentences } = words.tokens;
  const out = new Int32Array(sentences.count);
  for (let s = sentences.count - 1; s >= 0; s--) {
    out[s] =
      s + 1 < sentences.count && sentences.paragraph[s + 1] === sentences.paragraph[s]
        ? out[s + 1]!
        : words.firstOf[s + 1]!;
  }
  return out;
}

/** Nouns behind which marks hold what something is called, however long: `محاضرة بعنوان: "…"`. By bare lemma. */
const TITLES = new Set(["عنوان", "مسمى", "شعار"]);
/** Whether ب and such a noun stand right before an opening mark, a colon at most between. */
function isTitled(words: Words, open: number): boolean {
  let w = open - 1;
  if (words.reading[w]?.form === ":") w--;
  return (
    TITLES.has(words.reading[w]?.lemma ?? "") && !words.reading[w]!.definite && words.reading[w - 1]?.lemma === "ب"
  );
}

/** Up to how many words a name or term in marks has. */
const TERM_WORDS = 5;

/** Whether the marks hold just a name of a body, place or person. */
function isName(entities: Entities, from: number, to: number): boolean {
  const e = entities.of[from]!;
  if (e < 0 || entities.items[e]!.kind === "group") return false;
  for (let w = from + 1; w < to; w++) if (entities.of[w] !== e) return false;
  return true;
}

function isTerm(words: Words, open: number, last: number): boolean {
  let n = 0;
  // `عمليات "غصن الزيتون،"`: a comma that the name took with it.
  const end = words.reading[last - 1]!.upos === Upos.PUNCT ? last - 1 : last;
  for (let w = open + 1; w < end; w++) {
    const u = words.reading[w]!.upos;
    if (u === Upos.VERB || u === Upos.AUX || u === Upos.PUNCT) return false;
    n++;
  }
  if (n > TERM_WORDS) return false;
  // `هذه الكتب "الضعيفة"`: what somebody calls them, and no name of theirs.
  const [noun, word] = [words.reading[open - 1], words.reading[open + 1]!];
  if (n === 1 && noun?.definite && noun.upos === Upos.NOUN && word.definite && word.upos === Upos.ADJ && !word.guessed)
    return false;
  let passed = false;
  for (let w = open - 1, back = 0; w >= words.firstOf[words.sentence[open]!]! && back < 3; w--, back++) {
    const r = words.reading[w]!;
    if (r.upos === Upos.PUNCT) return false;
    // `وصف الاتفاق بـ"الكارثي"`: behind a preposition only a word that gives names makes a term.
    if ((NAMED_THINGS.has(r.lemma) && !passed) || NAMING.has(r.lemma) || NAMING.has(r.verb)) return true;
    // `روايته الجديدة «…»`
    if (r.upos === Upos.PRON && r.part === Part.ENCLITIC) {
      back--;
      continue;
    }
    if (r.upos === Upos.ADP && r.lemma === "ب") passed = true;
    // An adjective or a preposition may stand between the noun and the name (`وكالة الأنباء "…"`, `المعروف بـ"…"`).
    if (r.upos !== Upos.ADJ && r.upos !== Upos.ADP && !r.definite) return false;
  }
  return false;
}
