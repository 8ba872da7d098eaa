import { MEN } from "../entities/genders.ts";
import { ASPECT, GENDER, NUMBER, nameOf, PERSON, Upos } from "../words/features.ts";
import { fits } from "./agreement.ts";
import { cueAt } from "./cue-at.ts";
import { CHANNELS } from "./cues/settings.ts";
import { SPEAKER_KINDS, shapeOf } from "./cues/table.ts";
import {
  clauseLimit,
  isAnd,
  isClosing,
  isComma,
  isNominal,
  isOpening,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  partner,
  type Stretch,
} from "./layers.ts";
import { namesAgain, narrates, type WithNesting } from "./narrates.ts";
import { headOf, isHonour } from "./nouns.ts";
import type { Raw } from "./raw.ts";
import { takesOver } from "./takes-over.ts";
import { COUNTING } from "./who.ts";

/** What an attribution says: its stretches of words, and where it may end instead, if that was in doubt. */
export interface Said {
  readonly content: readonly Stretch[];
  readonly otherwise: readonly Stretch[] | null;
}

/** What each attribution says, in the order given. */
export function findContents(l: Layers, raws: readonly Raw[]): Said[] {
  const beginning = new Map<number, Raw[]>();
  for (const raw of raws) {
    const list = beginning.get(raw.from);
    if (list) list.push(raw);
    else beginning.set(raw.from, [raw]);
  }
  const cues = raws
    .map((r) => r.at)
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  const { words, phrases, clauses, entities, times, quotes, paragraphEnd, names, gaps } = l;
  const nested = (from: number, to: number) => firstFrom(cues, from) < to;
  // Spelt out: a copy by spreading gets a shape of its own for each report, and everything below looks into it.
  const layers: WithNesting = {
    words,
    phrases,
    clauses,
    entities,
    times,
    quotes,
    paragraphEnd,
    names,
    gaps,
    nested,
    doubts: new Map(),
    opened: new Set(raws.filter((r) => r.content.bringer === "colon").map((r) => r.content.from)),
  };
  const trim = (stretches: readonly Stretch[]) => stretches.map((s) => trimmed(l, s)).filter(([a, b]) => b > a);
  const said = raws.map((raw): Said => {
    const content = trim(contentOf(layers, raw, beginning));
    const end = layers.doubts.get(raw);
    const other = end === undefined || content.length !== 1 ? [] : trim([[content[0]![0], end]]);
    return { content, otherwise: other.length === 1 && other[0]![1] !== content[0]![1] ? other : null };
  });
  return said.map((s, i) => citedFor(raws, said, i) ?? s);
}

/** `وأكد الوزير، بحسب الوكالة، أن الجسر آمن`: who is cited between a verb of saying and what it brings is cited for just that. */
function citedFor(raws: readonly Raw[], said: readonly Said[], i: number): Said | null {
  const { form, at, handedOn, content: own } = raws[i]!;
  // `ذكرت القناة، نقلا عن المدير، أن`: whose words it hands on is cited for what follows.
  if (form !== "cited" || handedOn || own.from > at) return null;
  for (let j = i - 1; j >= 0 && j > i - 3; j--) {
    const { content } = said[j]!;
    if (raws[j]!.form === "finite" && raws[j]!.at < at && content.length > 0 && at < content[0]![0]) return said[j]!;
  }
  return null;
}

/** The first of some ascending numbers that is not below `from`. */
function firstFrom(sorted: readonly number[], from: number): number {
  let a = 0;
  let b = sorted.length;
  while (a < b) {
    const m = (a + b) >> 1;
    if (sorted[m]! < from) a = m + 1;
    else b = m;
  }
  return sorted[a] ?? Number.POSITIVE_INFINITY;
}

function contentOf(l: WithNesting, raw: Raw, beginning: ReadonlyMap<number, readonly Raw[]>): Stretch[] {
  const { content } = raw;
  if (content.to >= 0) return [[content.from, content.to], ...content.more];
  const opened = content.from > 0 ? l.quotes.at[content.from - 1]! : -1;
  // `قال "إن الجسر آمن. سيفتح غدا"`: the marks begin before إن.
  let that = content.from - 1;
  if (isPronounAttached(l.words.reading[that])) that--;
  const within = opened < 0 && that > 0 && isThat(l.words.reading[that]) ? l.quotes.at[that - 1]! : -1;
  if (within >= 0 && l.quotes.items[within]!.first === that && !l.quotes.items[within]!.term) {
    const { last, close } = l.quotes.items[within]!;
    if (close >= 0 && last > content.from) return [[content.from, last]];
  }
  if (opened < 0 || l.quotes.items[opened]!.first !== content.from)
    return [[content.from, endFrom(l, raw, content.from, beginning)]];
  const quote = l.quotes.items[opened]!;
  const after =
    quote.close < 0
      ? -1
      : goesOnBehind(l, quote.first, quote.last, quote.close + 1, clauseLimit(l, raw.at), beginning, raw);
  return after < 0 ? [[quote.first, quote.last]] : [[quote.first, endFrom(l, raw, after, beginning)]];
}

/** Up to how many words a quotation may have to be only a part of the clause that it opens (`إن "قلة" من الناس رأت ذلك`). */
const FEW = 3;

/** Where the clause goes on behind a quotation that opens it; -1 where the quotation is all. */
function goesOnBehind(
  l: Layers,
  first: number,
  last: number,
  w: number,
  limit: number,
  beginning: ReadonlyMap<number, readonly Raw[]>,
  raw: Raw,
): number {
  const { reading } = l.words;
  if (w >= limit) return -1;
  let at = w;
  if (isComma(reading[at])) at++;
  // `"قلة تماسك" و"قلة انسجام"`, also past a comma.
  if ((isAnd(reading[at]) || reading[at]?.lemma === "أو") && (l.quotes.at[at + 1] ?? -1) >= 0) return at + 1;
  if (isAnd(reading[at]) && isThat(reading[at + 1])) return at;
  // `إن "الخلية"، في أعقاب ما جرى، "انتهت"`: what has no verb yet is not done.
  if (
    at > w &&
    raw.content.bringer === "that" &&
    !verbIn(l, first, last) &&
    at + 1 < limit &&
    !closing(l, raw, at, beginning) &&
    isPreposition(reading[at]) &&
    // `"…"، في إشارة إلى`
    reading[at + 1]!.lemma !== "إشارة"
  )
    return at;
  if (at > w || reading[w]!.upos === Upos.PUNCT) return -1;
  if (closing(l, raw, w, beginning) || takesOver(l, w, limit, raw)) return -1;
  if (endsInMidPhrase(l, last, w, limit)) return w;
  // `"لن نقبل بالتفاوض" مع الشركة`: so too a preposition that tells nothing of when and where somebody spoke.
  if (MARKED.has(reading[w]!.lemma) && !isSetting(l, w)) return w;
  // `إنها "لن تنتظر لأيام" حتى وصول الوفد`, `لا يمكن فصل "هذا" عن "ذاك"`: the clause of أن goes on behind its marks, but for where and when it was said.
  if (
    raw.content.bringer === "that" &&
    isPreposition(reading[w]) &&
    GOING_ON.has(reading[w]!.lemma) &&
    !isSetting(l, w)
  )
    return w;
  if (last - first <= FEW) return w;
  for (let i = first; i < last; i++) if (isVerb(reading[i])) return -1;
  return isVerb(reading[w]) ||
    reading[w]!.upos === Upos.PART ||
    (isPreposition(reading[w]) && !isSetting(l, w)) ||
    reading[w]!.upos === Upos.ADV
    ? w
    : -1;
}

/**
 * `"نشكر الحكومة على دعم الخطة" الجديدة.`, `"مرحلة من تدهور" العلاقات بين البلدين`: words right behind the closing mark that the last noun within it is still lacking,
 * up to the next mark with no verb among them.
 */
function endsInMidPhrase(l: Layers, last: number, w: number, limit: number): boolean {
  const { reading } = l.words;
  const inside = reading[last - 1]!;
  const r = reading[w]!;
  if (!isNominal(inside) && !isPronounAttached(inside) && !isVerb(inside)) return false;
  const adjective = r.definite && (r.upos === Upos.ADJ || r.classes.has("nisba")) && inside.definite;
  const genitive =
    r.definite && r.upos === Upos.NOUN && inside.upos === Upos.NOUN && !inside.definite && !r.classes.has("role");
  const pointing = r.classes.has("demonstrative") && (reading[w + 1]?.definite ?? false);
  if (!adjective && !genitive && !pointing) return false;
  for (let i = w; i < limit && i < w + 40 && reading[i]!.upos !== Upos.PUNCT; i++)
    if (isVerb(reading[i]) || cueAt(l, i) !== null || l.quotes.at[i]! >= 0) return false;
  return true;
}

/** Prepositions that go on a clause sooner than they tell when somebody spoke. By bare lemma. */
const GOING_ON = new Set("عن حتى من إلى على في ب ل ضد بين دون بدون مع تجاه بسبب إزاء ضمن".split(" "));

/** Prepositions that, right behind a closing mark, go on the clause within. By bare lemma. */
const MARKED = new Set("مع ضد إزاء تجاه حول منذ".split(" "));

/** `في مؤتمر صحفي`, `على حسابه`, `في وقت سابق`: where or when somebody spoke, not what was said. */
const isSetting = (l: Layers, w: number): boolean =>
  CHANNELS.has(l.words.reading[w + 1]?.lemma ?? "") ||
  (l.times.of[w + 1] ?? -1) >= 0 ||
  (l.words.reading[w + 1]?.classes.has("time") ?? false) ||
  (l.words.reading[w]!.lemma === "ل" && SPEAKER_KINDS.get(l.words.reading[w + 1]?.lemma ?? "") === "organization");

function verbIn(l: Layers, from: number, to: number): boolean {
  for (let w = from; w < to; w++) {
    const r = l.words.reading[w]!;
    if (isVerb(r) && !isRelative(l.words.reading[w - 1]!) && !isRelative(l.words.reading[w - 2]!)) return true;
  }
  return false;
}

/** Up to how many words one saying runs on outside quotation marks. */
const LONGEST = 600;

/** The word after the last of what was said from `from` on. */
function endFrom(l: WithNesting, raw: Raw, from: number, beginning: ReadonlyMap<number, readonly Raw[]>): number {
  const { reading } = l.words;
  const most = from + LONGEST;
  let limit = Math.min(clauseLimit(l, raw.at), most, raw.content.until ?? most);
  let embedded = !raw.content.nominal;
  for (let w = from; w < limit; ) {
    const q = l.quotes.at[w]!;
    if (q >= 0) {
      const quote = l.quotes.items[q]!;
      // `المبعوث الذي دعا المندوبين للمحادثات "كان يأمل في رؤيتهم"`: the predicate of the one of whom الذي tells.
      if (w > from && raw.content.nominal && raw.opening === "relative" && isVerb(reading[quote.first])) return w;
      const next = quote.close < 0 ? quote.last : quote.close + 1;
      // A quotation that runs past the sentence takes the content with it.
      if (next > limit) limit = next;
      w = next;
      continue;
    }
    if (isOpening(l, w)) {
      const close = partner(l, w);
      w = close > w && close < limit ? close + 1 : w + 1;
      continue;
    }
    if (w > from && closing(l, raw, w, beginning)) return w;
    // `معلنا استقالته: "…"`: the quotation belongs to the verb before.
    if (w > from && raw.content.nominal && r0(l, w) === ":" && (l.quotes.at[w + 1] ?? -1) >= 0) return w;
    // `قال المدير الذي نفى مؤخرا وجود خلاف: لن نتوقف`: so too words without marks.
    if (w > from && r0(l, w) === ":" && raw.opening === "relative" && l.opened.has(w + 1)) return w;
    // `كشفت ألف محاولة تسلل إلا أن غالبيتهم لم ينجحوا`: a noun that was said does not go on with another clause.
    if (w > from && raw.content.nominal && !embedded && r0(l, w) === "إلا" && isThat(reading[w + 1])) return w;
    // `تنفي أية مسؤولية وتوجه أصابع الاتهام`: nor with a further deed.
    if (
      w > from + 1 &&
      raw.content.nominal &&
      !embedded &&
      isAnd(reading[w]) &&
      isVerb(reading[w + 1]) &&
      joins(l, raw, w + 1)
    )
      return w;
    // `واكتفى بالقول إنه`: he says again.
    if (
      w > from &&
      isAnd(reading[w]) &&
      isVerb(reading[w + 1]) &&
      SAYS_ON.has(reading[w + 1]!.lemma) &&
      saysOn(l, w + 2)
    )
      return w;
    if (w > from && narrates(l, w, from, limit, raw, embedded)) {
      l.doubts.set(raw, limit);
      return w;
    }
    if (w > from && !l.doubts.has(raw) && mayEnd(l, w)) l.doubts.set(raw, w);
    const r = reading[w]!;
    if (isRelative(r) || isThat(r)) embedded = true;
    else if (isComma(r) && raw.content.nominal) embedded = false;
    w++;
    if (w === limit && limit < l.words.count && limit < most && raw.content.until === undefined)
      limit = continued(l, raw, limit, beginning);
  }
  return limit;
}

/** Verbs that go on with بالقول. By bare lemma. */
const SAYS_ON = new Set("اكتفى مضى استرسل تابع ختم اختتم استدرك رد علق أردف".split(" "));
const saysOn = (l: Layers, w: number): boolean =>
  l.words.reading[w]?.lemma === "ب" && l.words.reading[w + 1]?.lemma === "قول" && l.words.reading[w + 1]!.definite;

/** Whether a verb behind و has the person and gender of the cue, so that the one who speaks may do it. Of the present only: `وقطع` may be a masdar. */
function joins(l: Layers, raw: Raw, w: number): boolean {
  const cue = raw.form === "finite" && raw.at >= 0 ? l.words.reading[raw.at]! : undefined;
  const verb = l.words.reading[w]!;
  return (
    cue !== undefined &&
    nameOf(cue.features, ASPECT) === "Imp" &&
    nameOf(verb.features, ASPECT) === "Imp" &&
    nameOf(cue.features, GENDER) === nameOf(verb.features, GENDER) &&
    nameOf(cue.features, NUMBER) === nameOf(verb.features, NUMBER)
  );
}

const r0 = (l: Layers, w: number): string => l.words.reading[w]!.form;

/** Words behind a comma with which the report may take over: `، فيما`, `، بينما`, `، وذلك`. */
const TURNING = new Set("فيما بينما عندما حين وسط ذلك بعدما".split(" "));

/** Whether what is said may end here although nothing shows it: `، و` with a past, `، فيما`, `، وذلك`. */
function mayEnd(l: Layers, w: number): boolean {
  const { reading } = l.words;
  if (!isComma(reading[w - 1])) return false;
  const r = reading[w]!;
  if (TURNING.has(r.lemma)) return true;
  const next = reading[w + 1];
  return (
    isAnd(r) &&
    next !== undefined &&
    (TURNING.has(next.lemma) || (isVerb(next) && nameOf(next.features, ASPECT) === "Perf"))
  );
}

/** Whether the sentence that begins at `w` only goes on with the one before (`. حيث …`): then its end, else `w`. */
function continued(l: Layers, raw: Raw, w: number, beginning: ReadonlyMap<number, readonly Raw[]>): number {
  const { reading, tokens, sentence, firstOf } = l.words;
  if (l.quotes.of[raw.at]! >= 0 || raw.content.nominal) return w;
  const s = sentence[w]!;
  if (firstOf[s] !== w || tokens.sentences.paragraph[s] !== tokens.sentences.paragraph[s - 1]) return w;
  const r = reading[w]!;
  const because = r.lemma === "ل" && isThat(reading[w + 1]);
  // Up to where somebody else speaks in the sentence.
  let until = w;
  while (until < firstOf[s + 1]! && !beginning.has(until)) until++;
  const going =
    (raw.content.bringer === "colon" &&
      (firstPersonIn(l, w, until) ||
        endsParagraph(l, raw, w) ||
        speaksLater(l, raw, w, beginning) ||
        (speaksOn(l, w) && opensParagraph(l, raw)) ||
        (opensParagraph(l, raw) && toldOn(l, w, firstOf[s + 1]!, beginning)))) ||
    r.lemma === "حيث" ||
    r.lemma === "إذ" ||
    because ||
    (r.lemma === "ب" && reading[w + 1]?.lemma === "حيث") ||
    // `قال إن العمل بدأ. وأنه سينتهي غدا.`
    (raw.content.bringer === "that" && isAnd(r) && reading[w + 1]?.form === "أن") ||
    goingOn(l, w);
  return going && !(beginning.get(w) ?? []).some((b) => b !== raw) ? firstOf[s + 1]! : w;
}

/**
 * `وكتب فلان: لا أحد يعلم. الفعل أهم من الكلام.`: where a paragraph opens with words behind a colon, a sentence of it that begins with no verb joined by و and no past, and in which
 * nobody else is said to speak, is his as well.
 */
function toldOn(l: Layers, w: number, end: number, beginning: ReadonlyMap<number, readonly Raw[]>): boolean {
  const { reading } = l.words;
  const joined = isAnd(reading[w]);
  const at = joined ? w + 1 : w;
  const r = reading[at]!;
  if (isVerb(r) && (joined || nameOf(r.features, ASPECT) === "Perf" || REMARKING.has(r.lemma))) return false;
  if (REPORTING.has(r.form) || (r.lemma === "من" && reading[at + 1]?.definite)) return false;
  for (let i = w; i < end; i++) if (beginning.has(i) || l.quotes.at[i]! >= 0) return false;
  return true;
}
/** `يذكر أن`, `يشار إلى أن`: the report's own remarks; by lemma, and how else it takes over, by form. */
const REMARKING = new Set(["ذكر", "أشار", "جدر"]);
const REPORTING = new Set("كما فيما بينما وفي حيث الجدير جدير وجدير يذكر يشار بدوره بدورها".split(" "));

/** Words with which a report hardly begins a sentence of its own, and a speaker does. By form. */
const SPEAKING_ON = new Set(
  "إنها إنه إن إنهم لقد لن لا ليس ليست نعم ربما لو كلا طبعا بالطبع بالتأكيد بصراحة شخصيا برأيي صحيح".split(" "),
);

/** `وقال فلان: هذه التصريحات وقاحة. إنها تقال فقط من أجل المال.`: a sentence in the tone of somebody who speaks. */
function speaksOn(l: Layers, w: number): boolean {
  const { reading } = l.words;
  const at = isAnd(reading[w]) ? w + 1 : w;
  const token = l.words.token[at]!;
  const first = l.words.firstOfToken[token]!;
  const { text } = l.words.tokens.sentences;
  return SPEAKING_ON.has(
    text.slice(l.words.start[first === w ? first : at]!, l.words.end[l.words.firstOfToken[token + 1]! - 1]!),
  );
}

/** Whether an attribution is the first thing in its paragraph. */
function opensParagraph(l: Layers, raw: Raw): boolean {
  const { sentence, tokens } = l.words;
  const own = sentence[Math.max(0, raw.at)]!;
  return own === 0 || tokens.sentences.paragraph[own - 1] !== tokens.sentences.paragraph[own];
}

/**
 * `وذكر مسؤول: نعمل مع الجميع. المبنى لا يزال مغلقا.`: where the paragraph begins with the attribution, somebody speaks of himself and only a sentence
 * is left that does not begin with a past, it is his too.
 */
function endsParagraph(l: Layers, raw: Raw, w: number): boolean {
  const { reading, sentence, firstOf } = l.words;
  const { sentences } = l.words.tokens;
  const own = sentence[Math.max(0, raw.at)]!;
  const s = sentence[w]!;
  if (s !== own + 1 || (own > 0 && sentences.paragraph[own - 1] === sentences.paragraph[own])) return false;
  if (s + 1 < sentences.count && sentences.paragraph[s + 1] === sentences.paragraph[s]) return false;
  const at = isAnd(reading[w]) ? w + 1 : w;
  if (reading[at] && isVerb(reading[at]) && nameOf(reading[at]!.features, ASPECT) === "Perf") return false;
  return firstPersonIn(l, raw.content.from, firstOf[own + 1]!);
}

/** How many sentences ahead somebody is looked for who still speaks of himself. */
const AHEAD = 4;
/**
 * `وقال فلان: الأمر واضح. هذا لا يجوز. قلنا ذلك أمس.`: a sentence behind which, in the paragraph and before anybody else is said to speak, the first person comes again, is his as well.
 */
function speaksLater(l: Layers, raw: Raw, w: number, beginning: ReadonlyMap<number, readonly Raw[]>): boolean {
  const { reading, sentence, firstOf } = l.words;
  const { paragraph, count } = l.words.tokens.sentences;
  const s = sentence[w]!;
  const masculine = raw.at >= 0 && (cueAt(l, raw.at)?.shape.gender ?? "") === "Masc";
  for (let n = s; n < count && n < s + AHEAD && paragraph[n] === paragraph[s]; n++) {
    const from = firstOf[n]!;
    const to = firstOf[n + 1]!;
    const first = reading[isAnd(reading[from]) ? from + 1 : from];
    // A bare و, behind which the text is cut off.
    if (first === undefined) return false;
    if (REPORTING.has(first.form) || (first.lemma === "من" && reading[from + 1]?.definite)) return false;
    for (let i = from; i < to; i++) if (beginning.has(i) || l.quotes.at[i]! >= 0) return false;
    if (firstPersonIn(l, from, to) || (masculine && tellsOfHimself(l, from))) return true;
  }
  return false;
}
/** `لقد ارتكبت خطأ`, `اعتذرت للمدرب`: what is spelt as the past of a woman, at the head of a sentence and with no woman behind it, in the words of a man. */
function tellsOfHimself(l: Layers, from: number): boolean {
  const { reading } = l.words;
  let w = isAnd(reading[from]) ? from + 1 : from;
  if (reading[w]!.form === "لقد" || reading[w]!.form === "قد") w++;
  else if (isAnd(reading[from])) return false;
  const r = reading[w];
  if (!isVerb(r) || nameOf(r!.features, ASPECT) !== "Perf" || !r!.form.endsWith("ت")) return false;
  const next = reading[w + 1];
  return (
    next !== undefined &&
    (isPreposition(next) || isPronounAttached(next) || (isNominal(next) && !next.definite && next.upos !== Upos.PROPN))
  );
}

/** Spellings of the first person that may be read as something else. */
const WE = new Set(["كنا", "لسنا", "إننا", "أننا", "نحن", "أنا"]);

/** Whether somebody speaks of himself in a sentence: behind a colon without marks he goes on, as long as nobody else is said to speak. */
function firstPersonIn(l: Layers, from: number, to: number): boolean {
  for (let w = from; w < to; w++) {
    const r = l.words.reading[w]!;
    if (nameOf(r.features, PERSON) === "1" || WE.has(r.form)) return true;
  }
  return false;
}

/** An accusative participle at the head of a sentence, which says more of the one before: `. مستفيدة من خبرتها`. */
const goingOn = (l: Layers, w: number): boolean => {
  const r = l.words.reading[w]!;
  return r.verb !== "" && !r.definite && r.upos === Upos.ADJ && isPreposition(l.words.reading[w + 1]);
};

/** Whether an attribution that begins at `w` ends what `raw` says. */
function closing(l: Layers, raw: Raw, w: number, beginning: ReadonlyMap<number, readonly Raw[]>): boolean {
  for (const b of beginning.get(w) ?? []) if (b !== raw && b.at > raw.content.from - 1 && ends(l, raw, b)) return true;
  return false;
}

/** Verbs that only go on what the same speaker says: joined to the content without a comma they still end it. */
const PLAIN = new Set(
  "قال أضاف أكد أوضح أشار تابع ذكر لفت شدد أردف نوه بين أبان صرح ختم اختتم استطرد زاد علق".split(" "),
);

/** Verbs of which the participle in the accusative, also without a comma, tells what the speaker did besides. By bare lemma. */
const TELLING = new Set("وصف اعتبر حذر دعا طالب أعرب عبر توعد هدد نفى اتهم ناشد كشف أعلن حمل".split(" "));

/** Verbs of calling upon people, which of those two one speaks of only the speaker does. */
const CALLING = new Set(["أهاب", "ناشد", "طالب", "حث"]);

function ends(l: Layers, a: Raw, b: Raw): boolean {
  const { reading } = l.words;
  const comma = isComma(reading[b.from - 1]) || isClosing(l, b.from - 1);
  const verb = b.at >= 0 ? (cueAt(l, b.at)?.cue.lemma ?? "") : "";
  switch (b.opening) {
    case "circumstance":
      return (
        (comma || isAnd(reading[b.from]) || PLAIN.has(verb) || TELLING.has(verb)) && sameSpeaker(l, a, b) !== false
      );
    case "also":
    case "but":
    case "while":
    case "cited":
      return true;
    case "where":
      return comma && PLAIN.has(verb);
    case "and":
      if (comma) return b.source !== null || sameSpeaker(l, a, b) !== false;
      // `اعتبرت الحركة أن الوحدة ضرورة ودعت الحركة إلى`
      if (b.form === "finite" && b.source !== null && b.source[0] > b.at && namesAgain(l, a.source, b.source[0]))
        return true;
      if (CALLING.has(verb) && b.source === null && b.form === "finite") return sameSpeaker(l, a, b) === true;
      return PLAIN.has(verb) && b.content.bringer !== "object" && sameSpeaker(l, a, b) !== false;
    case "comma":
      return PLAIN.has(verb) && b.form === "finite";
    case "before":
      return PLAIN.has(verb) || b.source === null;
    case "relative":
      return comma && (verb === "أضاف" || verb === "تابع" || verb === "أردف");
    case "start":
      return true;
    default:
      return false;
  }
}

/** Whether a source names several: `الوزير والمدير`, a dual. */
function joined(l: Layers, [from, to]: Stretch): boolean {
  for (let w = from; w < to; w++)
    if (isAnd(l.words.reading[w]) || shapeOf(l.words.reading[w]!).number === "Dual") return true;
  return false;
}

/** Whether the one who speaks in `a` can be the dropped subject of `b`. */
function sameSpeaker(l: Layers, a: Raw, b: Raw): boolean | undefined {
  const asked = cueAt(l, b.at)?.shape ?? shapeOf(l.words.reading[b.at]!);
  // `قال عدد من الأهالي … مطالبين`
  if (a.source && COUNTING.has(l.words.reading[headOf(l, a.source)]!.lemma)) return undefined;
  // `قال فلان إن الزعيمين أشادا به، وتعهدا …`: two go on, one spoke.
  if (asked.number === "Dual" && a.source && !joined(l, a.source)) return false;
  if (a.source) {
    const p = l.phrases.at[a.source[0]]!;
    const noun = l.words.reading[p >= 0 ? l.phrases.head[p]! : a.source[0]]!;
    const head = headOf(l, a.source);
    // `سماحته`, `سعادة السفير`: a noun of honour tells no gender.
    const honour = isHonour(l, head) ? { ...shapeOf(noun), gender: undefined } : shapeOf(noun);
    const shape = MEN.has(noun.lemma) ? { ...honour, gender: "Masc" } : honour;
    // A name tells no gender, the verb before it does.
    // `تؤكد أعظم`: so does a name that is spelt as a masculine.
    const behind = a.form === "finite" && a.source[0] > a.at ? cueAt(l, a.at)?.shape : undefined;
    // `قالت عضو المجلس`: of an office whose noun has no feminine too.
    const office = behind?.gender === "Fem" && noun.classes.has("role");
    const told = shape.gender === undefined || office || isNamed(l, a.source);
    const verb = told ? behind : undefined;
    // `بحسب مصادر، … وطلبوا`: many who are no people ask for a singular of women.
    if (asked.number === "Plur" && asked.gender === "Masc" && UNNAMED.has(noun.lemma) && shape.number === "Plur")
      return false;
    return fits(asked, verb?.gender ? { gender: verb.gender, number: shape.number ?? "Sing" } : shape);
  }
  return a.at >= 0 && (a.form === "finite" || a.form === "participle")
    ? fits(asked, cueAt(l, a.at)?.shape ?? shapeOf(l.words.reading[a.at]!))
    : undefined;
}

/** Nouns by which reports call those who tell without saying who they are, and which are no nouns of people. By bare lemma. */
const UNNAMED = new Set(["مصدر", "تقرير", "وسيلة", "جهة"]);

/** A person's name, or one word of which the lexicon knows no body and no number. */
function isNamed(l: Layers, [from, to]: Stretch): boolean {
  const r = l.words.reading[from]!;
  const e = l.entities.of[from]!;
  if (e >= 0 && l.entities.items[e]!.kind !== "group") return l.entities.items[e]!.kind === "person";
  return to === from + 1 && (r.upos === Upos.PROPN || r.upos === Upos.ADJ) && !r.definite;
}

/** Without marks and commas at the edges; a full stop inside closing marks stays. */
function trimmed(l: Layers, [from, to]: Stretch): Stretch {
  const { reading } = l.words;
  let a = from;
  let b = to;
  while (
    a < b &&
    (isComma(reading[a]) ||
      reading[a]!.form === ":" ||
      (l.quotes.at[a]! >= 0 && l.quotes.items[l.quotes.at[a]!]!.last >= b - 1))
  )
    a++;
  if (b > a && isAnd(reading[a])) a++;
  while (b > a) {
    const r = reading[b - 1]!;
    const inner = l.quotes.closing[b]! >= 0 || l.quotes.of[b - 1]! >= 0;
    if (isComma(r) || r.form === "؛" || r.form === "-" || r.form === "–") b--;
    else if ((r.form === "." || r.form === "..") && !inner) b--;
    else if (l.quotes.closing[b - 1]! >= 0) {
      b--;
      break;
    } else if (isAnd(r)) b--;
    else break;
  }
  return [a, b];
}
