import type { Match, Rule, Step } from "../../rules/rule.ts";
import { Kind } from "../../tokens/tokens.ts";
import { Upos } from "../../words/features.ts";
import { agrees } from "../agreement.ts";
import { cueAt } from "../cue-at.ts";
import { CITING, MEASURES, VIEWS } from "../cues/citing.ts";
import { CHANNELS } from "../cues/settings.ts";
import { NOUN_CUES, SPEAKER_KINDS, shapeOf } from "../cues/table.ts";
import { isHearer } from "../gap/kinds.ts";
import { afterThat } from "../gap/seek.ts";
import {
  afterTime,
  clauseLimit,
  clauseStart,
  isAnd,
  isColon,
  isComma,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  type Stretch,
} from "../layers.ts";
import { headOf, isElliptical, phraseAt, speaks, wholeSource, withPrepositional } from "../nouns.ts";
import type { Raw } from "../raw.ts";
import { COUNTING } from "../who.ts";
import { lastClause } from "./last-clause.ts";
import { gapOf } from "./steps.ts";

/** Who is cited: the words, and the first word behind them. */
interface Cited {
  /** The words that name the source; null for a pronoun (`بحسبه`, `على حد قوله`). */
  readonly source: Stretch | null;
  readonly cueEnd: number;
  readonly end: number;
}

/** Takes `وفقا ل`, `بحسب`, `نقلا عن` with the one whom they name, or with ما and a verb of saying (`وفقا لما ذكرته الوكالة`). */
const citation: Step<Layers> = {
  label: "who is cited: a speaker, or ما with a verb of saying",
  match(l, at, m) {
    const { reading } = l.words;
    const r = reading[at];
    if (!r || isVerb(r)) return -1;
    const limit = clauseLimit(l, at);
    let w = at + 1;
    if (isPronounAttached(reading[w])) return -1;
    // `وفق الله العاملين`: a prayer.
    if (GOD.has(reading[w]?.lemma ?? "")) return -1;
    const allowed = CITING.get(r.lemma) ?? [""];
    const next = reading[w];
    if (next && isPreposition(next)) {
      if (!allowed.includes(next.lemma)) return -1;
      w++;
    } else if (!allowed.includes("")) return -1;
    const cited = r.form.endsWith("ما")
      ? whatSaid(l, w, limit)
      : reading[w]?.lemma === "ما"
        ? whatSaid(l, w + 1, limit)
        : named(l, w, limit);
    if (!cited) return -1;
    m.keep("cited", at, cited.end, cited);
    return cited.end;
  },
};

const GOD = new Set(["الله", "المولى", "لله"]);

/** `ما ذكرته الوكالة`, `ما نقلت عنه`: a verb of saying and its subject. */
function whatSaid(l: Layers, from: number, limit: number): Cited | null {
  const { reading } = l.words;
  let w = from;
  while (w < limit && (reading[w]!.lemma === "قد" || reading[w]!.upos === Upos.ADV)) w++;
  const r = reading[w];
  if (!r || w >= limit) return null;
  const cue = cueAt(l, w);
  if (!(isVerb(r) && (cue || r.lemma === "ورد" || r.lemma === "جاء"))) return null;
  // `وفقا لما أدين به`: of what somebody was charged with, nobody is cited.
  if (cue && NOT_TELLING.has(cue.cue.act)) return null;
  w++;
  if (isPronounAttached(reading[w])) w++;
  const cueEnd = w;
  // بـه, إليه, في بيان before the subject
  while (w + 1 < limit && isPreposition(reading[w]) && isPronounAttached(reading[w + 1])) w += 2;
  if (w < limit && isPreposition(reading[w])) {
    // `حسبما ورد في تقرير`, `وفق ما جاء في بيان الوزارة`
    const noun = phraseAt(l, w + 1, limit);
    if (!noun) return null;
    const paper = withPrepositional(l, noun, limit, () => true);
    // `في حسابه على موقع "تويتر"`
    const site = paper[1] < limit ? inMarks(l, paper[1]) : null;
    const whole: Stretch = site ? [paper[0], site[1]] : paper;
    if (reading[w]!.lemma !== "في" && reading[w]!.lemma !== "على") return null;
    // `حسبما قال في تغريدة`: who speaks is left out.
    return cue && !FOUND_IN.has(r.lemma)
      ? { source: null, cueEnd, end: whole[1] }
      : { source: whole, cueEnd: w + 1, end: whole[1] };
  }
  // `ما ذكرت "الأفق"`: a name in marks.
  const marked = w < limit ? inMarks(l, w) : null;
  if (marked) return { source: marked, cueEnd, end: marked[1] };
  w = pastAsides(l, w, limit);
  const noun = w < limit ? phraseAt(l, w, limit) : null;
  if (!noun || speaks(l, noun) === false) return { source: null, cueEnd, end: cueEnd };
  const source = wholeSource(l, noun, limit);
  return { source, cueEnd, end: source[1] };
}

const NOT_TELLING = new Set<string>(["condemn", "praise", "threaten", "refuse"]);

/** `صحيفة "الأفق"`, `"سانا"`: a name of a few words in marks, with the marks. */
function inMarks(l: Layers, w: number): Stretch | null {
  const q = l.quotes.at[w]!;
  return q >= 0 && l.quotes.items[q]!.close > 0 && l.quotes.items[q]!.last - w <= 5
    ? [w, l.quotes.items[q]!.close + 1]
    : null;
}

/** `ما نشره سابقا، المركز`, `ما أعلنته أمس الوزارة`: past when it was told, to one who can speak; else where it began. */
function pastAsides(l: Layers, from: number, limit: number): number {
  const { reading } = l.words;
  let w = from;
  for (let n = 0; n < 3 && w < limit; n++) {
    const time = afterTime(l, w);
    if (time > 0) w = time;
    else if (reading[w]!.upos === Upos.ADV || (reading[w]!.form.endsWith("ا") && reading[w]!.upos === Upos.ADJ)) w++;
    else if (isComma(reading[w]) && w > from) w++;
    else break;
  }
  if (w === from || w >= limit) return from;
  const noun = phraseAt(l, w, limit);
  return noun && speaks(l, noun) === true ? w : from;
}

/** Verbs of what is found in a paper: ورد في, جاء في, نشر في. By bare lemma. */
const FOUND_IN = new Set("ورد جاء نشر ذكر أفيد تضمن ظهر".split(" "));

/** The speaker named at once: one who can speak, or a thing that says (تقرير, تصريحات). */
function named(l: Layers, w: number, limit: number): Cited | null {
  if (w >= limit) return null;
  // `صحيفة "الأفق"`, `"سانا"`
  const marked = inMarks(l, w);
  if (marked) return { source: marked, cueEnd: w, end: marked[1] };
  // `بحسب قوله`, `وفق تعبيرها`, `بحسب قول الخبراء`: one's own words.
  const { reading } = l.words;
  if (MEASURES.has(reading[w]!.lemma)) {
    if (isPronounAttached(reading[w + 1])) return { source: null, cueEnd: w + 2, end: w + 2 };
    const p = l.phrases.of[w]!;
    const owner: Stretch | null = p >= 0 && l.phrases.last[p]! > w + 1 ? [w + 1, l.phrases.last[p]!] : null;
    if (owner && owner[1] <= limit && speaks(l, owner) === true) {
      const source = wholeSource(l, owner, limit);
      return { source, cueEnd: w + 1, end: source[1] };
    }
  }
  const noun = phraseAt(l, w, limit);
  if (!noun || !cites(l, noun)) return null;
  const source = wholeSource(l, noun, limit);
  return { source, cueEnd: w, end: source[1] };
}
/** Whether words name one who can be cited, or a paper that tells; a law, a plan or a measure does not (`وفقا للقانون`). */
function cites(l: Layers, noun: Stretch): boolean {
  // `بحسب عدد من السكان`: those who are counted.
  const counts = COUNTING.has(l.words.reading[noun[0]]!.lemma) && l.words.reading[noun[1]]?.lemma === "من";
  const counted = counts ? phraseAt(l, noun[1] + 1, clauseLimit(l, noun[0])) : null;
  if (counted && speaks(l, counted) === true) return true;
  const head = headOf(l, noun);
  const r = l.words.reading[head]!;
  // `بحسب لائحة الاتهام`, but not `وفق لائحة النادي`
  if (r.lemma === "لائحة") return l.words.reading[head + 1]?.lemma === "اتهام";
  if (l.times.of[head]! >= 0 || NOT_CITED.has(r.lemma)) return false;
  const entity = l.entities.of[head]!;
  if (entity >= 0 && l.entities.items[entity]!.kind !== "group") return true;
  // `وفق مصالحها`: what a pronoun has is no body.
  if (
    entity >= 0 &&
    !(isPronounAttached(l.words.reading[head + 1]) && !r.classes.has("role") && !r.classes.has("person"))
  )
    return true;
  if (SAYINGS.has(r.lemma) || NOUN_CUES.has(r.lemma) || SPEAKER_KINDS.has(r.lemma)) return true;
  if (r.upos === Upos.PROPN || (isElliptical(r) && speaks(l, noun) === true)) return true;
  return (
    r.classes.has("role") ||
    r.classes.has("title") ||
    r.classes.has("person") ||
    (r.classes.has("body") && !r.classes.has("act") && !r.classes.has("document")) ||
    // `وفقا لإدارة المستشفى`
    RUNNING.has(r.lemma) ||
    // `وفقا لأوراق المحكمة`, `طبقا للدعوى`
    PAPERS.has(r.lemma)
  );
}
const NOT_CITED = new Set(
  "فئة نوع درجة حجم مساحة كمية تصنيف طلب دعوة وعد تعهد شعار اتهام تهمة نص قول كلمة جملة عبارة قانون نظام اتفاق خطة سوق حاجة سياسة معيار دستور مصلحة هوى رغبة نزوة معتقد مزاج ذوق ظرف وضع تعليم تعليمات توجيه أمر شرط مبدأ قاعدة".split(
    " ",
  ),
);
/** Masdars that are bodies: those who run something. By bare lemma. */
const RUNNING = new Set("إدارة رئاسة قيادة أمانة بعثة غرفة نيابة".split(" "));
/** Papers in which something stands as told. By bare lemma. */
const PAPERS = new Set(
  "دعوى ورق ورقة أوراق سجل محضر ملف مذكرة برقية رسالة شكوى عريضة تغريدة منشور نشرة مقال كتاب صورة تسجيل مقطع خطاب كلمة مرافعة مقتطف مسودة تسريب مراسلة محادثة".split(
    " ",
  ),
);
const SAYINGS = new Set(
  "تقدير إحصائية إحصاء رقم دراسة تقرير استطلاع بحث مصدر رواية إفادة شاهد وثيقة بيان أرقام بيانات معلومة مرصد تعريف تصنيف مؤشر تحقيق مسح استبيان إعلان".split(
    " ",
  ),
);

/**
 * What is cited: the clause before, back to the head of the sentence (or only the quotation that stands right before);
 * the clause behind, where the citation opens the sentence (`وبحسب الشرطة، فقد أغلق الجسر`).
 */
function cite(m: Match, l: Layers, at: number): Raw | null {
  const { reading } = l.words;
  const cited = m.value<Cited>("cited")!;
  const start = Math.max(clauseStart(l, at), at - LONGEST);
  const limit = clauseLimit(l, at);
  let from = at;
  if (reading[from - 1]?.lemma === "حد") from--;
  while (
    from > start &&
    (isPreposition(reading[from - 1]) || reading[from - 1]!.lemma === "على" || isAnd(reading[from - 1]))
  )
    from--;
  const cue: Stretch = [from, Math.max(cited.cueEnd, at + 1)];
  // `…، وبحسب الشرطة فإن الجسر أغلق`: behind a comma, with its own و, it opens a clause.
  // `…، ووفقا لبيان الوزارة.`: but not where nothing follows.
  const opens =
    isAnd(reading[from]) &&
    isComma(reading[from - 1]) &&
    limit - behindFa(l, cited.end, limit) >= (from > start ? 3 : 0);
  // وذلك وفقا لـ
  const takenUp = reading[from - 1]?.lemma === "ذلك" && isAnd(reading[from - 2]);
  if (takenUp) from -= 2;
  const base = {
    at,
    cue,
    source: cited.source,
    leaning: null,
    act: "report" as const,
    form: "cited" as const,
    from,
    opening: "cited" as const,
    gap: null,
    nobody: false,
  };
  const head = headOfSentence(l, start, from);
  // `لكن بحسب الشرطة، يبقى الجسر مغلقا`
  const but = from > head && BUT.has(reading[from - 1]!.lemma) && isComma(reading[cited.end]);
  if (from - head <= 1 || opens || but) {
    // At the head: what follows.
    let w = behindFa(l, cited.end, limit);
    // `وبحسب بيان نشر على القناة، قال`: past the clause that tells of the paper.
    if (w === cited.end && GIVEN_OUT.test(reading[w - 1]!.form) && isPreposition(reading[w]))
      while (w < limit && !isComma(reading[w])) w++;
    // `وطبقا للمدير الذي يقيم في المدينة، فإن`: past a clause that tells of the source.
    if (w === cited.end && reading[w] && isRelative(reading[w]!)) {
      const fa = clauseBehind(l, w, limit);
      w = fa > 0 ? fa : commaBehind(l, w, limit);
    }
    while (w < limit && (isComma(reading[w]) || reading[w]!.lemma === "ف" || isColon(reading[w]))) w++;
    // `أغلق الجسر. وفقا للمدير فلان، الذي أوضح أن …`: of the one who is cited the rest tells.
    if (from === head && w < limit && isRelative(reading[w]!) && l.quotes.of[at]! < 0)
      return ofSentenceBefore(l, base, from);
    if (w < limit && isThat(reading[w])) w += isPronounAttached(reading[w + 1]) ? 2 : 1;
    if (limit - w < 3) return from === head && l.quotes.of[at]! < 0 ? ofSentenceBefore(l, base, from) : null;
    return { ...base, content: { from: w, to: -1, more: [], nominal: false, bringer: null }, opening: "start" };
  }
  let before = from;
  while (before > head && isComma(reading[before - 1])) before--;
  // `يشار إلى أن الجسر أغلق، وفقا للشرطة`: what is remarked is what was said.
  const remarked = remarkedFrom(l, head, before);
  const teller = HANDING.has(reading[at]!.lemma) ? tellerBefore(l, head, before) : null;
  if (teller)
    return {
      ...base,
      content: { from: teller[0], to: teller[1], more: [], nominal: false, bringer: null },
      handedOn: true,
    };
  const closed = l.quotes.closing[before - 1]!;
  if (closed >= 0 && before === from && !l.quotes.items[closed]!.term && l.quotes.items[closed]!.first >= head) {
    const quote = l.quotes.items[closed]!;
    return { ...base, content: { from: quote.first, to: quote.last, more: [], nominal: false, bringer: "quote" } };
  }
  const within = before === from && !takenUp ? aroundCitation(l, head, from, cited.end, limit) : null;
  if (within)
    return {
      ...base,
      content: { from: within[0], to: from, more: [[cited.end, within[1]]], nominal: false, bringer: null },
      opening: "inside",
    };
  // `وقتل، بحسب الشرطة، خمسة عمال`: a verb alone, of which the rest follows behind the citation.
  // `وشدد، بحسب الوكالة، على`: a verb of saying has its own words.
  const lone = before < from && isVerb(reading[before - 1]) && cueAt(l, before - 1)?.form !== "finite";
  if (before - head < 2 && !(lone && isComma(reading[cited.end]))) return null;
  // `جاء ذلك وفقا للوكالة`: what came is told elsewhere.
  if (before - head <= 3 && CAME.has(reading[head]!.lemma) && reading[before - 1]!.classes.has("demonstrative"))
    return { ...base, content: { from: at, to: at, more: [], nominal: false, bringer: null } };
  const more = rest(l, cited.end, limit, isIncomplete(l, head, before), before < from);
  return {
    ...base,
    content: {
      from: more.length === 0 ? lastClause(l, remarked, before) : remarked,
      to: before,
      more,
      nominal: false,
      bringer: null,
    },
  };
}

/** The comma before a ف with أن behind a relative clause, or -1. */
function clauseBehind(l: Layers, from: number, limit: number): number {
  const { reading } = l.words;
  for (let w = from + 1; w < limit - 2 && w < from + 24; w++)
    if (isComma(reading[w]) && reading[w + 1]!.lemma === "ف" && isThat(reading[w + 2])) return w;
  return -1;
}

/** The comma that ends a relative clause, where a verb stands between and a clause begins behind it; else its first word. */
function commaBehind(l: Layers, from: number, limit: number): number {
  const { reading } = l.words;
  for (let w = from + 2; w < limit - 2 && w < from + 24; w++)
    if (isComma(reading[w])) return !verbless(l, from, w) && isVerb(reading[w + 1]) ? w : from;
  return from;
}

/** Behind `يشار إلى أن`, `يذكر أن` at the head of a sentence the first word of what is remarked; else the head. */
function remarkedFrom(l: Layers, head: number, before: number): number {
  const { reading } = l.words;
  const at = isAnd(reading[head]) ? head + 1 : head;
  const r = reading[at];
  if (!r || !isVerb(r) || !(r.lemma === "ذكر" || r.lemma === "أشار") || !r.form.startsWith("ي")) return head;
  const that = isPreposition(reading[at + 1]) ? at + 2 : at + 1;
  return isThat(reading[that]) && that + 3 < before ? afterThat(l, that) : head;
}
const GIVEN_OUT = /^(?:نشر|صدر|بث|أذيع|وزع|نقل|أعلن)/;
const BUT = new Set(["لكن", "بينما", "فيما"]);

/** `نقلا عن`: from whom one has it. */
const HANDING = new Set(["نقل", "نقلا"]);
/** How many words back another citation is looked for, and how many ahead of a sentence a verb of saying. */
const NEAR = 24;

/** `ذكرت القناة أن الجسر أغلق، نقلا عن الشرطة`, `أغلق الجسر، وفقا للصحيفة نقلا عن الشرطة`: what the one tells who has it from another; null where nobody tells it. */
function tellerBefore(l: Layers, head: number, before: number): Stretch | null {
  const { reading } = l.words;
  for (let w = before - 1; w > head + 2 && w > before - NEAR; w--) {
    const r = reading[w]!;
    if (!(r.classes.has("according") || r.lemma === "وفق" || r.lemma === "حسب") || isVerb(r)) continue;
    let end = w;
    while (end > head && (isPreposition(reading[end - 1]) || isAnd(reading[end - 1]) || isComma(reading[end - 1])))
      end--;
    return end - head >= 3 ? [head, end] : null;
  }
  for (let w = head; w < before - 3 && w < head + 4; w++) {
    const cue = cueAt(l, w);
    if (cue?.form !== "finite" || !cue.cue.frames.has("إن")) continue;
    const gap = gapOf(l, w);
    return gap.bringer === "that" && gap.content < before - 2 ? [gap.content, before] : null;
  }
  return null;
}

/**
 * `…، بينما يعيش هؤلاء بحسب النقابة ظروفا صعبة`: where a citation stands in the middle of a clause without commas, what is handed on is that clause, from
 * the comma before to the next.
 */
function aroundCitation(l: Layers, head: number, from: number, end: number, limit: number): Stretch | null {
  const { reading } = l.words;
  const r = reading[end];
  if (r === undefined || end >= limit || r.upos === Upos.PUNCT || r.upos === Upos.CCONJ || l.times.of[end]! >= 0)
    return null;
  // `ارتفع عدد القتلى وفق الوزارة إلى ثلاثين`
  const to = UP_TO.has(r.lemma) && !isPronounAttached(reading[end + 1]) && !verbless(l, head, from);
  if (r.upos !== Upos.NOUN && r.upos !== Upos.VERB && !isThat(r) && !to) return null;
  // `بحسب رئيس المهرجان فلان`: a few words up to the end that hold no verb are a name that nobody knows.
  if (!to && limit - end <= 5 && verbless(l, end, limit) && !verbless(l, head, from)) return null;
  // A comma parts clauses only where one begins behind it: `القيادي، فلان، قتل بحسب …` is whole.
  let a = from - 1;
  while (a > head && !(isComma(reading[a - 1]) && beginsClause(l, a))) a--;
  if (isAnd(reading[a])) a++;
  if (reading[a]!.lemma === "بينما" || reading[a]!.lemma === "فيما") a++;
  let b = end;
  while (
    b < limit &&
    !(isComma(reading[b]) && (b + 1 >= limit || beginsClause(l, b + 1))) &&
    reading[b]!.form !== "." &&
    reading[b]!.form !== "؛"
  )
    b++;
  return from - a >= 2 && b - end >= 2 ? [a, b] : null;
}

const UP_TO = new Set("إلى حتى بسبب نتيجة جراء إثر ضد".split(" "));

/** `قتل خمسة في الهجوم. بحسب مصادر عسكرية.`: a citation that is a sentence of its own hands on the one before, in its paragraph. */
function ofSentenceBefore(l: Layers, base: Omit<Raw, "content">, from: number): Raw | null {
  const { sentence, firstOf, tokens } = l.words;
  const s = sentence[from]!;
  if (s === 0 || tokens.sentences.paragraph[s - 1] !== tokens.sentences.paragraph[s]) return null;
  const [a, b] = [firstOf[s - 1]!, firstOf[s]!];
  return b - a < 4 ? null : { ...base, content: { from: a, to: b, more: [], nominal: false, bringer: null } };
}

/** Whether a clause of its own begins behind a comma: with و, ف, a conjunction, a verb, or a participle that goes on a saying. */
function beginsClause(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  return (
    isAnd(r) ||
    isVerb(r) ||
    r.upos === Upos.SCONJ ||
    r.upos === Upos.CCONJ ||
    r.lemma === "بينما" ||
    r.lemma === "فيما" ||
    r.lemma === "كما" ||
    (r.lemma === "في" && l.words.reading[w + 1]?.lemma === "حين") ||
    cueAt(l, w)?.form === "participle"
  );
}

/** Verbs of which ذلك is the subject in the report's own words: `جاء ذلك`, `ورد هذا`. */
const CAME = new Set("جاء أتى ورد حدث حصل".split(" "));

/** `وبحسب ما نشرت الصحيفة في تقرير لها فإن …`: where ف takes up the sentence again, not far behind the one who is cited. */
function behindFa(l: Layers, end: number, limit: number): number {
  const { reading } = l.words;
  if (isComma(reading[end]) || reading[end]?.lemma === "ف") return end;
  for (let w = end; w + 1 < limit && w < end + 25; w++) {
    const r = reading[w]!;
    if (r.lemma === "ف" && (isThat(reading[w + 1]) || reading[w + 1]!.lemma === "قد")) return w;
    if (r.form === "فقد") return w + 1;
    // `ووفقا للفريق الذي زار المكان، فبعد ساعة …`
    if (r.lemma === "ف" && isComma(reading[w - 1])) return w;
    if (cueAt(l, w)?.form === "participle" || r.form === "." || r.form === "؛") break;
  }
  return end;
}

/** Up to how many words before a citation it may hand on. */
const LONGEST = 300;

/** Behind the dateline and the و of the sentence. */
function headOfSentence(l: Layers, start: number, to: number): number {
  const { reading, tokens, token } = l.words;
  let head = start;
  for (let w = start; w < to && w < start + 16; w++) {
    const t = token[w]!;
    if (
      (reading[w]!.form.startsWith("--") ||
        reading[w]!.form === "—" ||
        reading[w]!.form === "–" ||
        reading[w]!.form === "-") &&
      tokens.kind[t] === Kind.PUNCTUATION
    ) {
      head = w + 1;
      while (head < to && reading[head]!.upos === Upos.PUNCT) head++;
      break;
    }
    if (isVerb(reading[w])) break;
  }
  if (isAnd(reading[head]) && head + 1 < to) head++;
  if (reading[head]!.lemma === "كما" && head + 1 < to) head++;
  return head;
}

function verbless(l: Layers, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (isVerb(l.words.reading[w])) return false;
  return true;
}

/** Verbs that bring a number as their object. By bare lemma. */
const MEASURING = new Set(["بلغ", "تجاوز", "ناهز", "قارب", "تخطى"]);

/** Whether the words before a citation lack what follows it: a verb, the subject of their last verb, or the number that a verb of measuring brings. */
function isIncomplete(l: Layers, head: number, before: number): boolean {
  const { reading } = l.words;
  if (verbless(l, head, before)) return true;
  if (isVerb(reading[before - 1])) return true;
  if (takesUpTopic(l, head, before)) return true;
  const first = reading[head]!;
  if (!isVerb(first)) return false;
  if (lacksSubject(l, head, before)) return true;
  if (!MEASURING.has(first.lemma)) return false;
  for (let w = head + 1; w < before; w++)
    if (reading[w]!.upos === Upos.NUM || reading[w]!.classes.has("number") || isVerb(reading[w])) return false;
  return true;
}

/** `استقالة الوزير تلتها أيضا، بحسب الصحف، استقالة نائبه`: whether the last verb carries a pronoun that takes up the noun at the head of the clause, so that its subject is still to come. */
function takesUpTopic(l: Layers, head: number, before: number): boolean {
  const { reading } = l.words;
  let last = before - 1;
  while (last > head && reading[last]!.upos === Upos.ADV) last--;
  const pronoun = reading[last]!;
  if (!isPronounAttached(pronoun) || !isVerb(reading[last - 1])) return false;
  for (let w = head; w < last - 1; w++) if (isVerb(reading[w]) || isThat(reading[w])) return false;
  const topic = phraseAt(l, head, before);
  return topic !== null && agrees(shapeOf(pronoun), reading[headOf(l, topic)]!, false) === true;
}

/** `ويعيش في المخيم، وفقا للمنظمة، ألف لاجئ`: whether behind a verb of three persons stand only prepositional phrases. */
function lacksSubject(l: Layers, verb: number, before: number): boolean {
  let w = verb + 1;
  if (isPronounAttached(l.words.reading[w])) return false;
  while (w + 1 < before && isPreposition(l.words.reading[w])) {
    if (isPronounAttached(l.words.reading[w + 1])) {
      w += 2;
      continue;
    }
    const noun = phraseAt(l, w + 1, before);
    if (!noun) return false;
    w = noun[1];
  }
  return w >= before && w > verb + 1;
}

/** Prepositions and what is spelt like them that go on a clause behind a citation between commas. By bare lemma. */
const GOING_ON = new Set(
  "في من إلى على ب ل عن حتى مع إثر جراء بسبب نتيجة بعد عقب قبل خلال أثناء منذ ضمن بين ضد قرب قرابة حول عبر دون".split(
    " ",
  ),
);
/** Nouns behind في that begin a clause of their own, or tell where it was said: في حين, في إشارة إلى. By bare lemma. */
const TURNING = new Set("حين وقت مقابل إشارة ظل هذا ذلك غضون أثناء سياق إطار خطوة رد تعليق".split(" "));

/** Whether the words at `w` go on the clause before the citation: a preposition with what it governs, but not how or where it was said. */
function goesOn(l: Layers, w: number): boolean {
  const { reading } = l.words;
  const r = reading[w]!;
  const noun = reading[w + 1];
  if (!noun || isVerb(r) || !(isPreposition(r) || r.upos === Upos.ADP || r.upos === Upos.ADV || r.upos === Upos.NOUN))
    return false;
  if (!GOING_ON.has(r.lemma) || isPronounAttached(noun) || isThat(noun) || isRelative(noun)) return false;
  const told = CHANNELS.has(noun.lemma) && r.lemma !== "إلى" && r.lemma !== "من";
  if (noun.lemma === "ما" || TURNING.has(noun.lemma) || told || noun.classes.has("demonstrative")) return false;
  return r.lemma !== "ل" || !isHearer(l, w + 1);
}

/**
 * What goes on behind the citation without a word of its own: `…، وفقا للوكالة، من دون وقوع إصابات`. `incomplete` where the words before lack it,
 * `parted` where a comma stands before the citation.
 */
function rest(l: Layers, end: number, limit: number, incomplete: boolean, parted: boolean): Stretch[] {
  const { reading } = l.words;
  // `بلغ عدد السيارات، وفقا للفريق 1800 سيارة`
  if (end + 1 < limit && reading[end]!.upos === Upos.NUM) {
    let w = end;
    while (w < limit && !isComma(reading[w]) && reading[w]!.form !== ".") w++;
    return [[end, w]];
  }
  if (!isComma(reading[end]) || end + 2 >= limit) return [];
  // `هذا النفوذ، بحسب الكاتب، مرده …`: the clause is not done before the citation.
  if (!incomplete && !(parted && goesOn(l, end + 1))) return [];
  let w = end + 1;
  while (
    w < limit &&
    !(isComma(reading[w]) && (!incomplete || w + 1 >= limit || beginsClause(l, w + 1))) &&
    reading[w]!.form !== "." &&
    reading[w]!.form !== "؛"
  )
    w++;
  return [[end + 1, w]];
}

/** على حد قوله, على حد تعبير الوزير; في رأي الخبراء. */
const measured: Step<Layers> = {
  label: "قول, تعبير, وصف with the one who speaks",
  match(l, at, m) {
    const { reading } = l.words;
    const r = reading[at];
    if (!r) return -1;
    const p = reading[at - 1];
    const measure = MEASURES.has(r.lemma) && p?.lemma === "حد";
    const view = VIEWS.has(r.lemma) && p?.lemma === "في" && l.words.tokens.count > 0;
    if (!measure && !view) return -1;
    const limit = clauseLimit(l, at);
    if (isPronounAttached(reading[at + 1])) {
      if (view) return -1;
      m.keep("cited", at, at + 2, { source: null, cueEnd: at + 2, end: at + 2 } satisfies Cited);
      return at + 2;
    }
    const phrase = l.phrases.of[at]!;
    const to = phrase >= 0 ? Math.min(limit, l.phrases.last[phrase]!) : at + 1;
    if (to <= at + 1) return -1;
    if (view && speaks(l, [at + 1, to]) !== true) return -1;
    m.keep("cited", at, to, { source: [at + 1, to], cueEnd: at + 1, end: to } satisfies Cited);
    return to;
  },
};

/** Up to how many words of a name and of the one spoken to stand behind who is cited. */
const TOLD = 9;

/** What stands behind who is cited up to a mark: more of the name, then ل with the one who was told; null where it is anything else. */
function toldTo(l: Layers, source: Stretch, from: number, limit: number): { source: Stretch; end: number } | null {
  const { reading } = l.words;
  let to = -1;
  let w = from;
  for (; w < limit && reading[w]!.upos !== Upos.PUNCT; w++) {
    const r = reading[w]!;
    if (w - from > TOLD || isVerb(r) || isThat(r) || r.upos === Upos.SCONJ || isAnd(r)) return null;
    if (isPreposition(r)) {
      if (r.lemma !== "ل" || to >= 0 || w + 1 >= limit || !isHearer(l, w + 1)) return null;
      to = w;
    } else if (to < 0 && r.definite) return null;
  }
  return to < 0 ? null : { source: [source[0], to], end: w };
}

/** `كما قال المدير`, with nothing of its own behind: what stands before is what was said. */
const asSaid: Step<Layers> = {
  label: "a verb of saying with who speaks, and nothing more in its clause",
  match(l, at, m) {
    const { reading } = l.words;
    if (reading[at]?.lemma !== "كما" || at - clauseStart(l, at) < 3) return -1;
    const limit = clauseLimit(l, at);
    const cited = whatSaid(l, at + 1, limit);
    if (!cited?.source) return -1;
    const next = reading[cited.end];
    // `كما قالت المتحدثة باسم الوزارة فلانة لوكالة النخيل.`: a name that nobody knows, and to whom.
    const told =
      cited.end < limit && next && next.upos !== Upos.PUNCT ? toldTo(l, cited.source, cited.end, limit) : null;
    if (told) {
      m.keep("cited", at, told.end, { ...cited, ...told });
      return told.end;
    }
    if (cited.end < limit && next && next.upos !== Upos.PUNCT && l.times.of[cited.end]! < 0) return -1;
    if (isColon(next)) return -1;
    // `، كما أعلن الرئيس، فلان، أن بلاده`: what he said is his own.
    if (isComma(next) && isThat(reading[cited.end + 1])) return -1;
    m.keep("cited", at, cited.end, cited);
    return cited.end;
  },
};

/** `أغلق الجسر، على ما أكدت الشركة`: على ما and a verb of saying with who speaks. */
const onWhat: Step<Layers> = {
  label: "ما with a verb of saying and who speaks",
  match(l, at, m) {
    const { reading } = l.words;
    if (reading[at]?.lemma !== "على") return -1;
    const ma = reading[at + 1]?.lemma === "ما" ? at + 2 : reading[at]!.form === "علىما" ? at + 1 : -1;
    if (ma < 0) return -1;
    const r = reading[ma];
    if (!r || !isVerb(r) || isPronounAttached(reading[ma + 1])) return -1;
    const cited = whatSaid(l, ma, clauseLimit(l, at));
    if (!cited?.source) return -1;
    m.keep("cited", at, cited.end, cited);
    return cited.end;
  },
};

/** Citations. */
export const CITING_RULES: readonly Rule<Layers, Raw>[] = [
  {
    name: "statements/according-to",
    example: "أغلق الجسر صباح اليوم، وفقا لوزارة النقل.",
    anchor: [...new Set([...CITING.keys()].map((lemma) => `lemma:${lemma}`).concat("class:according"))],
    pattern: [citation],
    make: cite,
  },
  {
    name: "statements/on-what-they-said",
    example: "أغلق الجسر أمام المشاة مساء أمس، على ما أكدت وزارة النقل.",
    anchor: ["lemma:على"],
    pattern: [onWhat],
    make: cite,
  },
  {
    name: "statements/as-said",
    example: "أغلق الجسر أمام المشاة مساء أمس، كما قال مدير الطرق.",
    anchor: ["lemma:كما"],
    pattern: [asSaid],
    make: cite,
  },
  {
    name: "statements/as-he-put-it",
    example: "كان القرار خطأ جسيما، على حد قول المدير.",
    anchor: [...MEASURES, ...VIEWS].map((lemma) => `lemma:${lemma}`),
    pattern: [measured],
    make: cite,
  },
];
