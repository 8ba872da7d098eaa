import type { Match, Rule, Step } from "../../rules/rule.ts";
import { ASPECT, nameOf, Upos, VERBFORM } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import { agrees, isOblique } from "../agreement.ts";
import { bringsThat, cueAt } from "../cue-at.ts";
import { type Cue, FORM_CUES, VERB_CUES } from "../cues/table.ts";
import type { Bringer, Gap } from "../gap/gap.ts";
import { afterThat } from "../gap/seek.ts";
import {
  clauseLimit,
  clauseStart,
  isAnd,
  isClosing,
  isColon,
  isComma,
  isNominal,
  isOpening,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  namedAt,
  partner,
  type Stretch,
} from "../layers.ts";
import { headOf, isMedium, kindOfNoun, phraseAt, speaks } from "../nouns.ts";
import { openingOf } from "../opening.ts";
import type { Raw } from "../raw.ts";
import { subjectBefore } from "../subject.ts";
import { canDrop, invokes, isIdle, isPrayer, named, resumes, tellsNoWords } from "./idle.ts";
import { assertedVerb, broughtBy, finiteVerbs, gapOf } from "./steps.ts";

/** The words of a cue: its token from the و, ف or ب before it to the pronoun behind it (`وقال`, `بقوله`, `أكده`). */
export function cueWords(l: Layers, at: number): Stretch {
  const { reading, token, firstOfToken } = l.words;
  const p = reading[at - 1];
  const joined = at > 0 && token[at - 1] === token[at] && (isAnd(p) || p?.lemma === "ف" || p?.lemma === "ب");
  return [joined ? at - 1 : at, firstOfToken[token[at]! + 1]!];
}

/** Verbs whose source is the paper in which it came: `جاء في بيان الشركة أن`. */
const CAME = new Set(["جاء", "ورد"]);
/** The paper in which it came: behind the verb (`جاء في بيان`), or before it at the head of the sentence (`وفي بيان للشركة جاء أن`). */
function paperOf(l: Layers, at: number, gap: Gap): Stretch | null {
  // `جاء على لسان المدير أن`: whose tongue it was.
  if (reading(l, at + 1).lemma === "على" && reading(l, at + 2).lemma === "لسان") {
    const p = l.phrases.of[at + 2]!;
    const end = p >= 0 ? l.phrases.last[p]! : at + 3;
    return end > at + 3 ? [at + 3, end] : null;
  }
  if (gap.channel) return [gap.channel[0] + 1, gap.channel[1]];
  const resumed = resumedPaper(l, at);
  if (resumed) return resumed;
  const start = clauseStart(l, at);
  for (let w = start; w < at && w < start + 4; w++) {
    if (l.words.reading[w]!.lemma !== "في") continue;
    const p = l.phrases.at[w + 1]!;
    const r = p >= 0 ? l.words.reading[l.phrases.head[p]!]! : undefined;
    return r && (r.classes.has("speech") || r.classes.has("document")) ? [w + 1, l.phrases.last[p]!] : null;
  }
  return null;
}

/** Up to how many words stand between a paper and the verb whose pronoun takes it up. */
const RESUMED = 8;
/** `بيان الحزب الذي جاء فيه أن`, `بيانا للوزارة جاء فيه أن`: the paper before the verb, with whose it is. */
function resumedPaper(l: Layers, at: number): Stretch | null {
  const { reading } = l.words;
  if (reading[at + 1]?.lemma !== "في" || !isPronounAttached(reading[at + 2])) return null;
  let end = at;
  if (end > 0 && isRelative(reading[end - 1]!)) end--;
  if (end > 0 && isComma(reading[end - 1])) end--;
  for (let w = end - 1; w >= clauseStart(l, at) && w > end - RESUMED; w--) {
    const r = reading[w]!;
    if (r.classes.has("speech") || r.classes.has("document")) return [w, end];
    if (isComma(r)) return null;
  }
  return null;
}

/** A noun of the lexicon that names nobody who speaks. */
function isKnownThing(l: Layers, words: Stretch): boolean {
  const r = l.words.reading[headOf(l, words)]!;
  return r.upos === Upos.NOUN && !r.guessed && speaks(l, words) === undefined;
}

/** `تشير النتائج إلى تراجع`: right behind the verb stands a thing that is its subject; then nobody speaks. */
function saysNothing(l: Layers, at: number, gap: Gap): boolean {
  const { reading } = l.words;
  const w = at + 1;
  if (w >= l.words.count || w === gap.content || w === gap.addressee?.[0] || w === gap.object?.[0]) return false;
  const r = reading[w]!;
  if (l.phrases.at[w]! < 0 || r.upos !== Upos.NOUN || l.times.of[w]! >= 0 || r.guessed || isOblique(r)) return false;
  const noun = phraseAt(l, w, clauseLimit(l, at));
  if (!noun || gap.content < noun[1] || speaks(l, noun) === true || ADVERBIAL.has(r.lemma)) return false;
  if (!r.definite && r.form.endsWith("ا")) return false;
  return (r.definite || noun[1] > w + 1) && agrees(cueAt(l, at)!.shape, r, true) === true;
}
/** `وقالت تحقيقات الوزارة إن`: whatever stands right behind قال and has إن behind it tells. */
function toldBy(l: Layers, at: number, gap: Gap, cue: Cue): Stretch | null {
  if (gap.bringer !== "that" || !OUTSPOKEN.has(cue.lemma) || !saysNothing(l, at, gap)) return null;
  const noun = phraseAt(l, at + 1, clauseLimit(l, at));
  return noun && l.words.reading[at]!.upos === Upos.VERB ? noun : null;
}
const OUTSPOKEN = new Set(["قال", "أفاد"]);
/** Nouns that tell when, how often or how something was said: مرة أخرى, صباح اليوم, بعد. By bare lemma. */
const ADVERBIAL = new Set(
  "مرة يوم صباح مساء ليلة فجر ظهر عصر بعد قبل خلال أثناء عقب لدى عند حول حيال تجاه ضمن وسط كل نفس ذات غير إثر أمام".split(
    " ",
  ),
);

const reading = (l: Layers, w: number) => l.words.reading[w]!;

/** What a finite verb attributes, once its gap is read; null where nobody can be meant. */
export function finiteRaw(l: Layers, at: number, gap: Gap, cue: Cue): Raw | null {
  const before = gap.subject ? null : subjectBefore(l, at);
  const source =
    gap.subject ?? before?.words ?? toldBy(l, at, gap, cue) ?? (CAME.has(cue.lemma) ? paperOf(l, at, gap) : null);
  // `الأمور في الوقت الحاضر تنذر بأن`: what the lexicon knows and nobody speaks as, in the present.
  if (
    before &&
    source === before.words &&
    isKnownThing(l, before.words) &&
    (nameOf(l.words.reading[at]!.features, ASPECT) === "Imp" || cue.lemma === "أشار")
  )
    return null;
  // A masdar read as a verb needs its subject.
  const where = l.words.reading[at]!.upos === Upos.VERB ? undefined : FORM_CUES.get(l.words.reading[at]!.form)?.where;
  const byForm = where === "head" || (where === "that" && !bringsThat(l, at));
  if (source === null && byForm && (where === "that" || (gap.bringer !== "quote" && gap.bringer !== "colon")))
    return null;
  // `أمر مهم جدا للاعب بالتمارين`: an indefinite adjective behind what is spelt as a verb is of the noun.
  if (source !== null && byForm && reading(l, source[0]).upos === Upos.ADJ && !reading(l, source[0]).definite)
    return null;
  // `جاء الإعلان عقب بدء عملية "…"`: what came is no paper.
  if (CAME.has(cue.lemma) && gap.bringer === "quote" && gap.subject !== null)
    if (gap.channel === null || reading(l, gap.channel[0]).lemma !== "في") return null;
  // `الجامعة والتي جاءت ثمرة لمبادرة "…"`: nor does somebody come as words, unless it is a paper.
  if (CAME.has(cue.lemma) && before && source === before.words) {
    const r = l.words.reading[headOf(l, before.words)]!;
    if (!r.classes.has("speech") && !r.classes.has("document")) return null;
  }
  // `جاء القرار ليؤكد أن`: what another verb says.
  if (CAME.has(cue.lemma) && gap.bringer === "that" && cueAt(l, gap.at - 1)?.form === "finite") return null;
  // `جاء على حساب المنافس، أي أن`: at somebody's expense.
  if (
    CAME.has(cue.lemma) &&
    gap.channel !== null &&
    gap.subject === null &&
    reading(l, gap.channel[0]).lemma !== "في" &&
    // `جاء على لسان المدير أن`
    reading(l, gap.channel[0] + 1).lemma !== "لسان"
  )
    return null;
  if (source === null && saysNothing(l, at, gap)) return null;
  if (source === null && (CAME.has(cue.lemma) || !canDrop(l, at, gap))) return null;
  if (
    source !== null &&
    l.words.reading[source[0]]!.classes.has("demonstrative") &&
    (source[1] === source[0] + 1 || !l.words.reading[source[0] + 1]!.definite)
  )
    return null;
  // `العمليات التي أعلن عنها الجيش`: what الذي speaks of is all that the verb brings.
  const own = gap.preposition !== "" || gap.bringer === "object";
  // `الخطة التي أعلنها "خطوة مهمة"`, `المشروع الذي أقره الوزير … بالتجهيزات`: so too where a pronoun on the verb takes up what الذي speaks of.
  const taken = isPronounAttached(reading(l, at + 1)) && cue.to !== "ه" && !cue.frames.has("هب");
  const brought = gap.bringer === "object" || gap.bringer === "preposition" || gap.bringer === "quote";
  // `بما أعلنته الرئاسة عن تجاوبها`: but what عن tells is said.
  const pointed = l.words.reading[at - 1]?.lemma === "ما" && gap.bringer === "object";
  if (brought && taken && (behindRelative(l, at) || pointed) && !isColon(reading(l, gap.at))) return null;
  // `المؤتمر الذي دعت له الحكومة`
  const governed = reading(l, at + 1).upos === Upos.ADP && isPronounAttached(l.words.reading[at + 2]);
  if (
    own &&
    governed &&
    behindRelative(l, at) &&
    TAKING_UP.has(reading(l, at + 1).lemma) &&
    cue.frames.has(reading(l, at + 1).lemma)
  )
    return null;
  if (
    own &&
    isRelative(reading(l, at - 1)) &&
    resumes(l, at) &&
    l.words.reading[at + 1]!.upos === Upos.ADP &&
    l.words.reading[at + 1]!.lemma === "عن"
  )
    return null;
  // `ربط اسمي بالنادي أمر طبيعي`: an indefinite adjective behind أمر is of the noun.
  if (cue.lemma === "أمر" && reading(l, at + 1).upos === Upos.ADJ && !reading(l, at + 1).definite) return null;
  if (invokes(l, cue, gap) || tellsNoWords(l, cue, gap) || isIdle(l, at, gap, cue, source)) return null;
  // `ما خلص إليه الفريق، وأن`: what ما points at is all that the verb brings.
  if (l.words.reading[at - 1]?.lemma === "ما" && gap.at > at + 3 && resumes(l, at)) return null;
  const opening = openingOf(l, before && !before.relative ? before.words[0] : at, "finite");
  // `قالت المرأة (لن أستسلم)`: words in brackets end there.
  const bracketed =
    gap.bringer === "quote" && l.quotes.at[gap.at]! < 0 && isOpening(l, gap.at) ? partner(l, gap.at) : -1;
  return {
    at,
    cue: cueWords(l, at),
    source: source as Stretch | null,
    leaning: null,
    content: {
      from: gap.content,
      to: bracketed,
      more: [],
      nominal: gap.bringer === "object" || gap.bringer === "preposition",
      bringer: gap.bringer,
    },
    act: cue.act,
    form: "finite",
    from: opening.from,
    opening: before?.relative ? "relative" : opening.opening,
    gap,
    nobody: false,
  };
}

/** Prepositions that, governed by a verb, take up what الذي speaks of. */
const TAKING_UP = new Set(["إلى", "ل", "على", "عن", "ب"]);
/** Whether الذي stands before a verb, past قد and كان. */
function behindRelative(l: Layers, at: number): boolean {
  let w = at - 1;
  while (w > 0 && (reading(l, w).lemma === "قد" || reading(l, w).lemma === "كان")) w--;
  return w >= 0 && isRelative(reading(l, w));
}

/** Verbs whose ب, عن or على counts only where the one told is named too (`أبلغ الوزير بالقرار`, not `يبلغ بالخبر`). */
const TELLING = new Set("أخبر أبلغ أعلم أخطر أشعر طمأن ذكر حدث بشر خبر بلغ أطلع".split(" "));

const CERTAIN = new Set(["opening", "sure", "pronoun"]);
/** `أعلن عن`, `دعا إلى`, `طالب بـ`. */
function spoke(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const { cue } = cueAt(l, at)!;
  const told = TELLING.has(cue.lemma) || (cue.lemma === "دعا" && gap.preposition === "ب");
  if (cue.to === "ه" && told && gap.addressee === null) return null;
  // `ودعت العائلة أبناءها بكل حب`: of دعا ب brings only a deed.
  const asked = gap.preposition === "ب" && cue.lemma === "دعا" ? reading(l, gap.content + 1) : undefined;
  const deed = asked && (nameOf(asked.features, VERBFORM) === "Vnoun" || asked.lemma === "سرعة");
  if (
    asked &&
    !(
      deed &&
      (asked.definite ||
        reading(l, gap.content + 2).definite ||
        l.quotes.at[gap.content + 2]! >= 0 ||
        asked.lemma === "سرعة")
    )
  )
    return null;
  // A noun read as a verb brings its preposition only with a subject between, or one spoken to.
  // `بيانا كشف فيه عن`: or with a pronoun that takes up a paper.
  const paper = reading(l, at + 1).lemma === "في" && isPronounAttached(l.words.reading[at + 2]);
  if (
    l.words.reading[at]!.upos !== Upos.VERB &&
    gap.subject === null &&
    !paper &&
    !(gap.addressee !== null && CERTAIN.has(FORM_CUES.get(l.words.reading[at]!.form)?.where ?? ""))
  )
    return null;
  if (cue.lemma === "كتب" && gap.at !== (gap.subject?.[1] ?? at + 1)) return null;
  if (brandishes(l, cue, gap)) return null;
  const raw = finiteRaw(l, at, gap, cue);
  // `أفعال تعبر عن خبثها`: a thing expresses, nobody speaks.
  if (cue.lemma === "دافع" && !((raw?.source == null || named(l, raw.source)) && isDefended(l, gap.content)))
    return null;
  const thing = cue.lemma === "عبر" && nameOf(l.words.reading[at]!.features, ASPECT) === "Imp";
  return raw && thing && !(raw.source && named(l, raw.source)) ? null : raw;
}

/** What one defends with words: a deed, a decision, oneself; no land, people, faith or title of a champion. By bare lemma. */
const DEFENDED = new Set(
  "قرار موقف سياسة اتفاق اتفاقية خطة قانون تصريح تصريحات أداء سجل إجراء خطوة شرعية مشروع مقترح نفس ذات حكم خيار توجه استراتيجية عملية حق وجهة رأي تعامل اختيار صفقة رسم عقوبة ضربة".split(
    " ",
  ),
);
function isDefended(l: Layers, from: number): boolean {
  const p = l.phrases.at[from]!;
  const head = reading(l, p >= 0 ? l.phrases.head[p]! : from);
  const deed = nameOf(head.features, VERBFORM) === "Vnoun" && head.lemma !== "إسلام";
  return DEFENDED.has(head.lemma) || deed || l.quotes.at[from]! >= 0;
}

/** That something may be done. By bare lemma. */
const CHANCES = new Set(["إمكانية", "احتمال", "إمكان"]);
/** `ملوحا بسيف`: what is brandished is no threat, unless it is a deed (`يلوح بفرض رسوم`). */
export function brandishes(l: Layers, cue: Cue, gap: Gap): boolean {
  if (cue.lemma !== "لوح" || gap.bringer !== "preposition" || gap.preposition !== "ب") return false;
  const r = reading(l, gap.content + 1);
  // `لوحت الدول بإمكانية فرض عقوبات`
  if (CHANCES.has(r.lemma)) return false;
  const deed =
    nameOf(r.features, VERBFORM) === "Vnoun" && (r.definite || reading(l, gap.content + 2).upos === Upos.NOUN);
  return r.upos === Upos.NOUN && !deed;
}

/** `وكتبت سلمى هذه الأغنية بعد أن …، إذ فوجئت أنها`: a verb between كتب and أن has it. */
function wroteAThing(l: Layers, at: number, gap: Gap): boolean {
  return gap.at > at + 1 && isVerb(reading(l, gap.at - 1));
}

/** `ويعتقد المحللون أن`: of beliefs only those of somebody who is named there, and what is held publicly. */
function make(m: Match, l: Layers, at: number): Raw | null {
  const { cue } = cueAt(l, at)!;
  // `سأل الصحفي المدير إن كان الجسر آمنا` asks, `سأل الله أن يحفظهم` prays.
  if (cue.lemma === "سأل" && !isPrayer(l, m.value<Gap>("gap")!)) return null;
  if (cue.lemma === "كتب" && wroteAThing(l, at, m.value<Gap>("gap")!)) return null;
  const raw = finiteRaw(l, at, m.value<Gap>("gap")!, cue);
  if (raw && HOPING.has(cue.lemma) && raw.source && isEverybody(l, raw.source)) return null;
  return raw && cue.lemma === "اعتقد" && (raw.source === null || !named(l, raw.source) || isAnybody(l, raw.source))
    ? null
    : raw;
}
/** Verbs of what one expects and thinks. By bare lemma. */
const HOPING = new Set("توقع رأى اعتقد اعتبر رجح استبعد تمنى ظن".split(" "));
/** `الجميع`, `الكل`, `المرء`: nobody in particular. */
const EVERYBODY = new Set("الجميع الكل المرء أحد الناس".split(" "));
const isEverybody = (l: Layers, [from, to]: Stretch): boolean =>
  to === from + 1 && EVERYBODY.has(reading(l, from).form);

interface Family {
  readonly name: string;
  readonly example: string;
  readonly bringers: readonly Bringer[];
  readonly verbs: (cue: Cue) => boolean;
  readonly make?: (m: Match, l: Layers, at: number) => Raw | null;
}

const rule = (f: Family): Rule<Layers, Raw> => ({
  name: `statements/${f.name}`,
  example: f.example,
  anchor: finiteVerbs(f.verbs),
  pattern: [assertedVerb, broughtBy(...f.bringers)],
  make: f.make ?? make,
});

/** Verbs whose قائلا only goes on what they say themselves: one statement, not two. */
const PLAIN = new Set(
  "قال أضاف تابع رد علق أجاب أردف استطرد زاد ختم اختتم واصل مضى صرح عقب أكد أوضح استدرك خاطب توجه كتب غرد حدث تحدث ذكر".split(
    " ",
  ),
);

/** Of these, the ones with a matter of their own. */
const COMMENTING = new Set("رد علق عقب خاطب توجه كتب غرد حدث تحدث".split(" "));

/** `مضى بالقول إن`, `وأضاف قائلا: "…"`: what the second word of saying brings belongs to the first. */
function saidAgain(m: Match, l: Layers, at: number): Raw | null {
  const cue = cueAt(l, at)!.cue;
  if (!PLAIN.has(cue.lemma)) return null;
  const gap = m.value<Gap>("gap")!;
  const second = cueAt(l, gap.content);
  if (!second) return null;
  // `علق الوزير على صفحته، قائلا`: what he commented on is told; what he said, behind the comma.
  if (COMMENTING.has(cue.lemma) && isComma(l.words.reading[gap.content - 1])) return null;
  const inner = gapOf(l, gap.content);
  if (inner.bringer === null || inner.bringer === "saying") return null;
  return finiteRaw(
    l,
    at,
    { ...gap, bringer: inner.bringer, at: inner.at, content: inner.content, preposition: inner.preposition },
    cue,
  );
}

/** `نقلت الوكالة عن المصدر قوله إن`: all that stands behind عن is what the agency reports. */
function quotedAsSaying(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  if (gap.preposition !== "عن") return null;
  const raw = finiteRaw(l, at, gap, VERB_CUES.get("نقل")!);
  if (raw && raw.source === null) return toldOf(l, raw, gap);
  return raw && { ...raw, content: { ...raw.content, nominal: false } };
}

/** `نقل عن الوزير أن الخطة جاهزة`: the passive, with whose words it hands on. */
function toldOf(l: Layers, raw: Raw, gap: Gap): Raw | null {
  const noun = phraseAt(l, gap.content, clauseLimit(l, raw.at));
  if (!noun || !isThat(l.words.reading[noun[1]])) return { ...raw, content: { ...raw.content, nominal: false } };
  return {
    ...raw,
    source: noun,
    content: { ...raw.content, from: afterThat(l, noun[1]), nominal: false, bringer: "that" },
  };
}

/** An object counts as said only where it is itself a thing said (رفض الاتهامات), or stands in quotation marks. */
export const SAID_THINGS = new Set(
  "اتهام ادعاء زعم مزعم تصريح قول شائعة إشاعة تهمة مقولة كلام رواية مزاعم نبأ خبر تقرير انتقاد دعوة مطلب مطالبة طلب شكوى موقف تأكيد وعد تعهد التزام تهديد تحذير رفض تأييد دعم استعداد أسف رغبة تفاؤل قلق استياء امتعاض تخوف استغراب ثقة أمل حرص".split(
    " ",
  ),
);

const WITHOUT = new Set("دون بدون بلا".split(" "));

function object(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const cue = cueAt(l, at)!.cue;
  const p = l.phrases.at[gap.content]!;
  const head = l.words.reading[p >= 0 ? l.phrases.head[p]! : gap.content]!;
  if (!cue.frames.has("ه") && !(cue.frames.has("ه!") && SAID_THINGS.has(head.lemma))) return null;
  // `ثلاث جولات، بين الأطراف اليمنية`: behind a mere comma or a bracket it is the preposition.
  const before = l.words.reading[at - 1];
  if (l.words.reading[at]!.form === "بين" && (isComma(before) || (before !== undefined && isClosing(l, at - 1))))
    return null;
  // `تبنى التنظيم الهجوم`: of what is taken up only a deed that one claims.
  if (cue.lemma === "تبنى" && !CLAIMED.has(head.lemma)) return null;
  // `أكد شهود ذلك دون تقديم أي حصيلة`: what was said is told before.
  for (let w = at + 1; w < gap.content; w++)
    if (l.words.reading[w]!.form === "ذلك" && WITHOUT.has(l.words.reading[w + 1]?.lemma ?? "")) return null;
  const raw = finiteRaw(l, at, gap, cue);
  // `انتقدت فيها النائب انتقادا حادا`: a masdar of the verb itself only tells how.
  if (
    head.verb === cue.lemma &&
    nameOf(head.features, VERBFORM) === "Vnoun" &&
    head.form.endsWith("ا") &&
    !head.definite
  )
    return null;
  // `اعتبرت جزءا من …` without a subject is a passive.
  if (raw === null) return null;
  // `تحديث بياناته، وطلب نقل العداد`: what is read as a noun before another is one where nobody speaks.
  const verbal = l.words.reading[at]!.upos === Upos.VERB;
  if (!verbal && raw.source === null && !head.definite && !isPronounAttached(l.words.reading[at + 1])) return null;
  // `أكدت النتائج تفوق الفريق`: things do not speak, and are not what is said either.
  if (
    raw.source === null &&
    head.definite &&
    nameOf(head.features, VERBFORM) !== "Vnoun" &&
    !isPronounAttached(l.words.reading[(p >= 0 ? l.phrases.last[p]! : gap.content + 1) - 1])
  )
    return null;
  // `نفى التعليق`, `رفض الإدلاء بتصريحات`: nothing was said.
  if ((cue.act === "deny" || cue.act === "refuse") && KEPT_BACK.has(head.lemma)) return null;
  // `الذي يعتبر أقدم موظف`: is held to be.
  if (JUDGING.has(cue.lemma) && raw.opening === "relative" && nameOf(l.words.reading[at]!.features, ASPECT) === "Imp")
    return null;
  // `رحبت بالقرار واعتبرته انتصارا`: with its pronoun the verb is active, though who speaks is left out.
  // `انتقدت القرار، واعتبرت ذلك الدعم مكافأة`: so too where the noun behind it is not of its gender.
  const other = head.definite && agrees(cueAt(l, at)!.shape, head, true) === false && gap.content <= at + 2;
  const goesOn = raw.source === null && (isPronounAttached(l.words.reading[at + 1]) || other) && raw.opening === "and";
  if (JUDGING.has(cue.lemma) && !(raw.source && named(l, raw.source)) && !goesOn) return null;
  // `يعتبر الموقع أكبر منصة`: with one noun before what it is held to be, the verb is passive.
  if (
    cue.lemma === "اعتبر" &&
    imperfect(l, at) &&
    gap.subject &&
    !head.definite &&
    head.upos !== Upos.PROPN &&
    !isPronounAttached(l.words.reading[(p >= 0 ? l.phrases.last[p]! : gap.content + 1) - 1])
  )
    return null;
  // `مصر تعتبر الضامن الأهم`: so too behind its noun, where nothing follows that the object is held to be.
  if (cue.lemma === "اعتبر" && imperfect(l, at) && !gap.subject && head.definite && !heldToBe(l, at, gap)) return null;
  // `والرجل يعتبر التغيير تحديا`: what people in general hold.
  if (
    JUDGING.has(cue.lemma) &&
    nameOf(l.words.reading[at]!.features, ASPECT) === "Imp" &&
    raw.source !== null &&
    isAnybody(l, raw.source)
  )
    return null;
  // `جدد الوزير التأكيد على أن الجسر آمن`: of what is only said again the words themselves.
  if (SAYING_AGAIN.has(cue.lemma) && nameOf(head.features, VERBFORM) === "Vnoun") {
    const end = p >= 0 ? l.phrases.last[p]! : gap.content + 1;
    const that = l.words.reading[end]?.upos === Upos.ADP ? end + 1 : end;
    if (that < l.words.count && isThat(l.words.reading[that]))
      return { ...raw, content: { ...raw.content, from: afterThat(l, that), nominal: false, bringer: "that" } };
  }
  // `نقل المصابين إلى المستشفى` carries; only media hand on what others say.
  const hands = raw.source ? headOf(l, raw.source) : -1;
  const carries = hands < 0 || (!isMedium(l, hands) && kindOfNoun(l.words.reading[hands]!) !== "organization");
  // `نقلت المجموعات أخبارا عن هجوم`: whoever hands on news says what it is about.
  if (cue.lemma === "نقل" && hands >= 0 && NEWS.has(head.lemma)) return aboutNews(l, raw);
  if (cue.lemma === "نقل" && carries) return null;
  // `كان الحرس ينقل أسلحة`: and of others only words.
  if (cue.lemma === "نقل" && !isMedium(l, headOf(l, raw.source!)) && !isTold(head)) return null;
  return raw;
}

const NEWS = new Set(["خبر", "نبأ", "معلومة"]);
/** From behind the عن of `أخبارا عن هجوم`, `معلومات مهمة عن الخطة`. */
function aboutNews(l: Layers, raw: Raw): Raw | null {
  const { reading } = l.words;
  for (let w = raw.content.from + 1; w < raw.content.from + 3; w++)
    if (reading[w]?.lemma === "عن")
      return { ...raw, content: { ...raw.content, from: w + 1, nominal: false, bringer: "preposition" } };
  return null;
}

/** Words and papers, and talks. */
const isTold = (r: Reading): boolean =>
  SAID_THINGS.has(r.lemma) || r.classes.has("speech") || r.classes.has("document") || r.lemma === "حوار";
const SAYING_AGAIN = new Set(["جدد", "كرر", "أعاد"]);

/** Deeds that somebody claims to have done. By bare lemma. */
const CLAIMED = new Set("مسؤولية مسئولية هجوم عملية تفجير اعتداء اغتيال قتل إطلاق قصف استهداف".split(" "));
const imperfect = (l: Layers, at: number): boolean => nameOf(l.words.reading[at]!.features, ASPECT) === "Imp";
/** Whether an indefinite noun or adjective stands behind the object of a verb, before the next mark: `يعتبر القرار خطأ`. */
function heldToBe(l: Layers, at: number, gap: Gap): boolean {
  const { reading } = l.words;
  const limit = clauseLimit(l, at);
  for (let w = gap.content + 1; w < limit && !isComma(reading[w]) && w < gap.content + 16; w++) {
    const r = reading[w]!;
    if (isVerb(r) || isThat(r)) return true;
    if (!r.definite && isNominal(r) && r.upos !== Upos.PROPN && !r.form.endsWith("يا") && namedAt(l, w) < 0)
      return true;
    if (l.quotes.at[w]! >= 0) return true;
  }
  return false;
}
const KEPT_BACK = new Set("تعليق إدلاء إفصاح كشف خوض حديث رد إجابة تصريح".split(" "));
const JUDGING = new Set(["اعتبر", "عد", "وصف", "توقع", "رجح", "فسر"]);
/** `الرجل`, `المرأة`, `الناس`: one noun of people that names no office and no one in particular. */
const isAnybody = (l: Layers, source: Stretch): boolean => {
  const head = headOf(l, source);
  const r = l.words.reading[head]!;
  return namedAt(l, head) < 0 && source[1] === source[0] + 1 && r.classes.has("person") && !r.classes.has("role");
};

/** `حمّل الشركة المسؤولية`: both objects are the charge; without the second nothing is said. */
function heldResponsible(_m: Match, l: Layers, at: number): Raw | null {
  const gap = gapOf(l, at);
  const { reading } = l.words;
  let responsibility = false;
  // `حمل المجلس الشركة، مسؤولية التأخير`: also behind one comma.
  for (
    let w = at + 1;
    w < at + 16 && w < l.words.count && !(isComma(reading[w]) && reading[w + 1]?.lemma !== "مسؤولية");
    w++
  )
    if (reading[w]!.lemma === "مسؤولية") responsibility = true;
  if (!responsibility || gap.content < 0) return null;
  return finiteRaw(l, at, gap, VERB_CUES.get("حمل")!);
}

/** `وصف القرار بأنه خاطئ` gives what follows بأن; `وصف القرار بالخاطئ` the object with it. */
function described(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const cue = cueAt(l, at)!.cue;
  const raw = finiteRaw(l, at, gap, cue);
  if (cue.lemma === "قدر") return reckoned(l, at, gap, cue, raw);
  if (raw === null) return null;
  return isPronounAttached(reading(l, at + 1)) ? calledOnly(l, raw) : raw;
}

/** `قدرت المصادر الخسائر بمليون`, `وقدر إيراداتها بمليون`: one who is named, or who goes on; not the passive `قدرت الخسائر بمليون`, nor `تقدر`. */
function reckoned(l: Layers, at: number, gap: Gap, cue: Cue, raw: Raw | null): Raw | null {
  if (imperfect(l, at)) return null;
  if (raw?.source && named(l, raw.source)) return raw;
  const { reading } = l.words;
  if (!isAnd(reading[at - 1])) return null;
  // The pronoun, or a noun with which the verb does not agree, is what is reckoned.
  const own = isPronounAttached(reading[at + 1]);
  const thing = reading[at + 1];
  if (thing === undefined) return null;
  const active = own || (thing.upos === Upos.NOUN && agrees(cueAt(l, at)!.shape, thing, true) === false);
  if (!active) return null;
  const opening = openingOf(l, at, "finite");
  return {
    at,
    cue: cueWords(l, at),
    source: null,
    leaning: null,
    content: { from: own ? gap.content : at + 1, to: -1, more: [], nominal: true, bringer: "object" },
    act: cue.act,
    form: "finite",
    from: opening.from,
    opening: opening.opening,
    gap: { ...gap, subject: null },
    nobody: false,
  };
}

/** Up to how many words of what is reckoned stand before the sum. */
const RECKONED = 40;
/** ب with a sum, behind what is reckoned: `قدر إيرادات الشركة من البيع الذي بدأ أمس بحوالي مليون`. */
const sum: Step<Layers> = {
  label: "what is reckoned, and ب with a sum",
  match(l, at, m) {
    const { reading } = l.words;
    const gap = gapOf(l, at - 1);
    if (gap.bringer !== null) return -1;
    for (let w = at; w + 1 < l.words.count && w < at + RECKONED && w < clauseLimit(l, at); w++) {
      if (isComma(reading[w]) || isThat(reading[w])) return -1;
      const next = reading[w + 1]!;
      const counts = next.upos === Upos.NUM || next.classes.has("number") || ABOUT.has(next.lemma);
      if (reading[w]!.lemma === "ب" && isPreposition(reading[w]) && counts) {
        m.keep("gap", at, w, { ...gap, bringer: "preposition", at: w, content: at });
        return w;
      }
    }
    return -1;
  },
};
const ABOUT = new Set(["نحو", "حوالي", "قرابة", "زهاء", "أكثر"]);

/** `ما وصفه الوزير بـ"الإهمال" الذي رافق العمل`, `محادثات وصفها بالمثمرة في العاصمة`: of what a pronoun takes up only what it is called is said. */
function calledOnly(l: Layers, raw: Raw): Raw {
  const at = raw.content.from;
  if (reading(l, at).lemma !== "ب" || at + 1 >= l.words.count) return raw;
  const quote = l.quotes.items[l.quotes.at[at + 1]!];
  const { content } = raw;
  if (quote && quote.close >= 0) {
    // `بـ"الكارثي" و"الخاطئ"`
    const more = isAnd(l.words.reading[quote.close + 1]);
    return { ...raw, content: { ...content, from: quote.first, to: more ? -1 : quote.last, nominal: true } };
  }
  const p = l.phrases.at[at + 1]!;
  const to = !quote && p >= 0 && reading(l, at + 1).definite ? l.phrases.last[p]! : -1;
  return to < 0 || isAnd(l.words.reading[to]) ? raw : { ...raw, content: { ...content, to } };
}

/** Verbs of which a term in marks is more often an object than something said (`يعد "مهما"`, `عرفت بـ"…"`). */
const NOT_QUOTING = new Set(
  "طرح وعد أعد اعتبر عد عرف سمى عبر نشر أظهر رفض أبدى قطع ضمن شهد وجه ناقش أسر حمل".split(" "),
);

/** A quotation is said where it is long enough or has a verb; behind verbs that also take terms in marks, only at a colon. */
function quoted(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const cue = cueAt(l, at)!.cue;
  const quote = l.quotes.items[l.quotes.of[gap.content]!];
  if (NOT_QUOTING.has(cue.lemma) && !isColon(l.words.reading[gap.at]) && !isColon(l.words.reading[gap.at - 1]))
    return null;
  // `تواصل القوات عملية "الأفق"`: of verbs of going on, a name in marks belongs to the noun before it.
  const named = reading(l, gap.at - 1);
  if (!cue.frames.has("إن") && gap.at > at + 1 && isNominal(named) && !named.definite && !isColon(reading(l, gap.at)))
    return null;
  // `رد الوزير "بعصبية"`, `واصلت "عن كثب" تتبعها`: a few words that begin with a preposition tell how.
  if (
    quote &&
    isPreposition(reading(l, quote.first)) &&
    quote.last - quote.first <= FEW &&
    !isColon(reading(l, gap.at))
  )
    if (!verbWithin(l, quote.first, quote.last)) return null;
  if (quote && !cue.frames.has("إن") && quote.last - quote.first < 3 && !isColon(l.words.reading[gap.at])) return null;
  return finiteRaw(l, at, gap, cue);
}

/** Up to how many words tell how something was done. */
const FEW = 5;
function verbWithin(l: Layers, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (isVerb(reading(l, w))) return true;
  return false;
}

/** Verbs of going on, which bring words only in marks or right behind a colon: `وواصل: …`, `وختم المدير: …`. By bare lemma. */
const GOING_ON = new Set("واصل استرسل استأنف ختم اختتم زاد مضى علق خاطب توجه استهل عقب شدد أتبع أكمل نشر".split(" "));

/** A colon; behind a verb of going on only one that follows at once, or behind who speaks. */
function atColon(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const cue = cueAt(l, at)!.cue;
  // `نشر النادي عبر حسابه: …`: what is published is words only where it came through something.
  if (cue.lemma === "نشر") return gap.channel === null ? null : finiteRaw(l, at, gap, cue);
  if (!cue.frames.has("إن") && gap.at !== at + 1 && gap.at !== gap.subject?.[1]) return null;
  return finiteRaw(l, at, gap, cue);
}

const says =
  (...frames: string[]) =>
  (c: Cue) =>
    frames.some((f) => c.frames.has(f));
const not =
  (...lemmas: string[]) =>
  (c: Cue) =>
    !lemmas.includes(c.lemma);

/** Finite verbs of saying, by what brings the content. */
export const FINITE_RULES: readonly Rule<Layers, Raw>[] = [
  rule({
    name: "said-that",
    example: "وقال المدير، في بيان أمس، إن الجسر سيفتح غدا.",
    bringers: ["that"],
    verbs: says("إن", "هب", "بأن"),
  }),
  rule({
    name: "said-quote",
    example: "وقالت المديرة: «سنفتح الجسر غدا».",
    bringers: ["quote"],
    verbs: () => true,
    make: quoted,
  }),
  rule({
    name: "said-colon",
    example: "قالت المديرة: الجسر سيفتح غدا.",
    bringers: ["colon"],
    verbs: (c) => c.frames.has("إن") || GOING_ON.has(c.lemma),
    make: atColon,
  }),
  rule({
    name: "said-again",
    example: "وأضاف المدير قائلا: «سنفتح الجسر غدا».",
    bringers: ["saying"],
    verbs: (c) => PLAIN.has(c.lemma),
    make: saidAgain,
  }),
  rule({
    name: "asked-whether",
    example: "وتساءل الكاتب هل يفتح الجسر قريبا.",
    bringers: ["question"],
    verbs: says("هل"),
  }),
  rule({
    name: "quoted-as-saying",
    example: "نقلت وكالة الأنباء عن المدير قوله إن الجسر سيفتح غدا.",
    bringers: ["preposition"],
    verbs: (c) => c.lemma === "نقل",
    make: quotedAsSaying,
  }),
  rule({
    name: "spoke-of",
    example: "وأعلنت الشركة عن افتتاح الجسر غدا.",
    bringers: ["preposition"],
    verbs: (c) => not("نقل", "حمل")(c) && !c.frames.has("هب"),
    make: spoke,
  }),
  rule({
    name: "announced-object",
    example: "أعلنت الشركة، الثلاثاء، افتتاح الجسر.",
    bringers: ["object"],
    verbs: (c) => says("ه", "ه!")(c),
    make: object,
  }),
  rule({
    name: "held-responsible",
    example: "وحمّلت النقابة الشركة مسؤولية التأخير.",
    bringers: ["object", "preposition"],
    verbs: says("هه"),
    make: heldResponsible,
  }),
  rule({
    name: "described-as",
    example: "ووصفت الصحيفة القرار بالتاريخي.",
    bringers: ["preposition"],
    verbs: says("هب"),
    make: described,
  }),
  {
    name: "statements/reckoned-at",
    example: "وأكد المدير أن الجسر آمن. وقدر إيرادات الشركة من السوق التي افتتحت أمس بنحو مليون.",
    anchor: ["lemma:قدر"],
    pattern: [assertedVerb, sum],
    make: (m, l, at) => {
      const gap = m.value<Gap>("gap")!;
      return reckoned(l, at, gap, cueAt(l, at)!.cue, null);
    },
  },
];
