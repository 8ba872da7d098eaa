import { ASPECT, GENDER, NUMBER, nameOf, PERSON, Upos, VERBFORM } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import { cueAt } from "../cue-at.ts";
import type { Cue } from "../cues/table.ts";
import type { Gap } from "../gap/gap.ts";
import { GOD } from "../gap/prayer.ts";
import { clauseStart, isOpening, isPronounAttached, isRelative, isThat, type Layers, type Stretch } from "../layers.ts";
import { headOf, isMedium, isOthers, kindOfNoun, speaks } from "../nouns.ts";
import { openingOf } from "../opening.ts";

/** Whether a source is one who can hold an opinion: a named one, an office, a body, not a paper or a thing. */
export function named(l: Layers, source: Stretch): boolean {
  const head = headOf(l, source);
  const r = l.words.reading[head]!;
  if (l.entities.of[head]! >= 0 || r.upos === Upos.PROPN || isOthers(r)) return true;
  return (
    r.classes.has("role") ||
    r.classes.has("title") ||
    r.classes.has("person") ||
    (r.classes.has("body") && !r.classes.has("speech"))
  );
}
/** `سأل المولى التوفيق`, `ناشد الله`: a prayer without words of its own; `سائلا الله أن يحفظهم` has them. */
export function invokes(l: Layers, cue: Cue, gap: Gap): boolean {
  if (gap.bringer === "that") return false;
  if (cue.lemma !== "دعا" && cue.lemma !== "سأل" && cue.lemma !== "ناشد" && cue.lemma !== "رجا") return false;
  for (const s of [gap.subject, gap.addressee, gap.object]) if (s && GOD.has(l.words.reading[s[0]]!.lemma)) return true;
  return gap.content >= 0 && GOD.has(l.words.reading[gap.content]!.lemma);
}

/** `سأل الوزير الله أن يحفظهم` */
export const isPrayer = (l: Layers, gap: Gap): boolean =>
  gap.addressee !== null && GOD.has(l.words.reading[gap.addressee[0]]!.lemma);

/** Verbs that say something only of one who can speak: `سجلت النسبة`, `وجهت أصابع الاتهام` say nothing. */
const NEEDS_SPEAKER = new Set("سجل رصد أحصى وثق وجه".split(" "));
/** Things that a name in their phrase does not make speak: `أصابع الاتهام إلى إيران`, `نسبة`. */
const isThing = (l: Layers, source: Stretch): boolean => {
  const r = l.words.reading[headOf(l, source)]!;
  return (
    l.entities.of[headOf(l, source)]! < 0 &&
    r.upos === Upos.NOUN &&
    kindOfNoun(r) === undefined &&
    !r.classes.has("person") &&
    !r.classes.has("role")
  );
};
/** Verbs of seeing and counting. By bare lemma. */
const OBSERVING = new Set(["رصد", "أحصى"]);
/** A paper, a mission or a monitor. By bare lemma. */
const OBSERVERS = new Set("بعثة مرصد مركز منظمة شبكة مفوضية فريق".split(" "));
function tellsOfIt(l: Layers, source: Stretch): boolean {
  const r = l.words.reading[headOf(l, source)]!;
  return OBSERVERS.has(r.lemma) || NEWS.has(r.lemma) || r.classes.has("document");
}
/** Verbs that are hardly ones of saying without their subject: `أظهر`, or without the one told: `حدث` is mostly `happened`. */
const NEEDS_SUBJECT = new Set("أظهر أثبت برهن دلل أبرز تضمن".split(" "));
const NEEDS_HEARER = new Set(["حدث", "أشعر", "أعلم"]);
/** What is drawn, not said: لفت الانتباه, لفت الأنظار. */
const DRAWN = new Set(["انتباه", "نظر", "أنظار"]);

/** Whether a verb that may also tell another thing says nothing here: `حدث أن`, `لفت الأنظار`, `يفيد المجتمع`. */
export function isIdle(l: Layers, at: number, gap: Gap, cue: Cue, source: Stretch | null): boolean {
  const { reading } = l.words;
  if (source === null && NEEDS_SUBJECT.has(cue.lemma)) return true;
  // `تبين أن`: it turned out, where no woman or body stands behind or before it.
  if (source === null && reading[at]!.form === "تبين") return true;
  // `رصدت القوات تحركات`: what is seen is said only in a paper or by those who count.
  if (OBSERVING.has(cue.lemma) && gap.bringer === "object" && !(source && tellsOfIt(l, source))) return true;
  if (NEEDS_SPEAKER.has(cue.lemma) && !(source && speaks(l, source) === true && !isThing(l, source))) return true;
  if (NEEDS_HEARER.has(cue.lemma) && gap.addressee === null && gap.bringer !== "quote" && gap.bringer !== "colon")
    return true;
  // `في أعقاب ما حدث`
  if (reading[at - 1]?.lemma === "ما" && cue.lemma === "حدث") return true;
  // `وهو ما دعا الشركة إلى …`, `هذا ما شجع الناس على …`: what ما points at moved them.
  if (reading[at - 1]?.lemma === "ما" && cue.to === "ه" && !isPronounAttached(reading[at + 1])) return true;
  // `علمت "الأفق" أن`: only media tell what they learnt.
  if (
    cue.lemma === "علم" &&
    !(source && (l.quotes.at[source[0]]! >= 0 || isOpening(l, source[0]) || isMedium(l, headOf(l, source))))
  )
    return true;
  if (cue.lemma === "لفت" && DRAWN.has(reading[at + 1]?.lemma ?? "")) return true;
  return (
    cue.lemma === "أفاد" &&
    gap.bringer === "preposition" &&
    nameOf(reading[at]!.features, ASPECT) === "Imp" &&
    !(source && (named(l, source) || (isNews(l, source) && isMasdar(reading[gap.content + 1]))))
  );
}

/** `معلومات`, `تقارير`, `أنباء`: what tells of deeds. */
function isNews(l: Layers, source: Stretch): boolean {
  const r = l.words.reading[headOf(l, source)]!;
  return NEWS.has(r.lemma) || r.classes.has("document");
}
const NEWS = new Set("نبأ خبر معلومة تقرير إحصائية إحصاء وثيقة بلاغ".split(" "));
const isMasdar = (r: Reading | undefined): boolean => r !== undefined && nameOf(r.features, VERBFORM) === "Vnoun";

/** Verbs by which one utters what one feels. By bare lemma. */
const UTTERING = new Set(["أعرب", "عبر", "أبدى"]);
/** Condemning and refusing, which are done by saying so. By bare lemma. */
const CONDEMNING = new Set("إدانة استنكار تنديد شجب استهجان رفض".split(" "));
/** Verbs of making known, and what there is to tell of a matter, which is not told by naming it. By bare lemma. */
const MAKING_KNOWN = new Set(["كشف", "أعلن"]);
const MATTERS = new Set("تفصيل تفاصيل نتيجة موقف ملابسات ملابسة هوية".split(" "));

/**
 * `أعربت الدولة عن إدانتها للهجوم`, `كشف المتحدث تفاصيل الخطة`: whether the object of a verb of saying tells only that somebody condemned, or what was spoken of,
 * and none of the words.
 */
export function tellsNoWords(l: Layers, cue: Cue, gap: Gap): boolean {
  if (gap.content < 0 || gap.content >= l.words.count || (gap.bringer !== "object" && gap.bringer !== "preposition"))
    return false;
  const head = l.words.reading[headOf(l, [gap.content, gap.content + 1])]!;
  if (UTTERING.has(cue.lemma)) return CONDEMNING.has(head.lemma);
  return MAKING_KNOWN.has(cue.lemma) && MATTERS.has(head.lemma);
}

/** Verbs that in the imperfect, without a subject, are the report's own remark: `يذكر أن`, `يشار إلى أن`, `يتوقع أن`. */
const IMPERSONAL = new Set("ذكر أشار توقع رجح قدر اعتبر زعم افترض عد نقل روى حكى قال أظهر لاحظ رأى".split(" "));

/** Verbs that hardly mean anything but that somebody speaks: they may leave it out even behind words that were not understood. */
const SAYING = new Set("قال أضاف أكد أوضح صرح شدد أردف".split(" "));

/** `هم`, `هن`, `ني`: a pronoun that takes up no thing. */
const isPeople = (r: Reading | undefined): boolean =>
  isPronounAttached(r) && (nameOf(r!.features, NUMBER) === "Plur" || nameOf(r!.features, PERSON) === "1");

/** Whether who speaks may be left out here: the verb goes on what somebody said before. */
export function canDrop(l: Layers, at: number, gap: Gap): boolean {
  const { reading } = l.words;
  const r = reading[at]!;
  const imperfect = nameOf(r.features, ASPECT) === "Imp";
  const { opening } = openingOf(l, at, "finite");
  // `التوقعات التي تشير إلى`: what الذي speaks of is a thing, unless the verb has its object in it (`معلومات وصفها بأنها`).
  if (isRelative(reading[at - 1] ?? r) && !isPronounAttached(reading[at + 1]) && !resumes(l, at) && !tellsOf(l, gap))
    return false;
  // `الدوافع التي دعتهم إلى`: whom the pronoun means is not what الذي speaks of, which is a thing.
  if (isRelative(reading[at - 1] ?? r) && isPeople(reading[at + 1]) && !resumes(l, at) && !tellsOf(l, gap))
    return false;
  // `ما ذكر بالرسالة`: a passive.
  if (reading[at - 1]?.lemma === "ما" && !isPronounAttached(reading[at + 1]) && gap.bringer === "preposition")
    return false;
  // `ما وصفه بـ"الخطأ"`
  // `محادثات وصفها بالمثمرة`: by an adjective.
  if (describesWhatItPointsAt(l, at)) {
    const judged = reading[gap.at + 1];
    return (
      gap.bringer === "that" ||
      (l.quotes.at[gap.at + 1] ?? -1) >= 0 ||
      (judged?.form.startsWith("ال") &&
        (judged.upos === Upos.ADJ || nameOf(judged.features, VERBFORM) === "Part" || judged.classes.size === 0))
    );
  }
  // `بعث برسالة ليقول له: "…"`
  // `خرج الوزير ليؤكد أن`
  const brought = gap.bringer === "quote" || gap.bringer === "that" || gap.bringer === "colon";
  if (imperfect && reading[at - 1]?.lemma === "ل" && brought) return true;
  // `قبول الحكومة للتقرير، يؤكد حرصها`: a present in the middle of a clause is of what stands before it.
  if (imperfect && (opening === "comma" || opening === "inside") && !resumes(l, at) && gap.bringer !== "quote")
    return false;
  // `كشف الستار عن …` at the head of a sentence: nobody spoke before in it.
  if (opening === "start" && (gap.bringer === "object" || gap.bringer === "preposition")) return false;
  const remark = opening === "start" || opening === "and" || opening === "comma" || opening === "inside";
  if (
    imperfect &&
    remark &&
    IMPERSONAL.has(r.lemma) &&
    gap.bringer !== "quote" &&
    gap.bringer !== "colon" &&
    nameOf(r.features, GENDER) === "Masc" &&
    nameOf(r.features, NUMBER) === "Sing" &&
    !goesOnPresent(l, at, opening)
  )
    return false;
  if (
    opening !== "inside" ||
    (!imperfect && SAYING.has(r.lemma) && gap.bringer !== "object" && gap.bringer !== "preposition")
  )
    return true;
  // `بيانا أوضحت فيه أن`, `إنه قال إن`: behind a noun of saying, or a particle.
  const p = reading[at - 1]!;
  return (
    !imperfect &&
    (p.classes.has("speech") ||
      p.upos === Upos.PRON ||
      p.upos === Upos.PART ||
      p.upos === Upos.ADV ||
      p.upos === Upos.CCONJ ||
      isThat(p) ||
      p.lemma === "ما" ||
      p.lemma === "ل" ||
      paperBefore(l, at))
  );
}

/** How many words into a sentence the present stands that another goes on. */
const PRESENT = 4;
/** `وينفي المدير ذلك ويقول إن`: whether a present joined by و goes on one of saying at the head of its sentence. */
function goesOnPresent(l: Layers, at: number, opening: string): boolean {
  if (opening !== "and") return false;
  const start = clauseStart(l, at);
  for (let w = start; w < start + PRESENT && w < at - 2; w++) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.VERB)
      return (
        nameOf(r.features, ASPECT) === "Imp" &&
        nameOf(r.features, GENDER) === "Masc" &&
        nameOf(r.features, NUMBER) === "Sing" &&
        cueAt(l, w)?.form === "finite" &&
        !IMPERSONAL_HEAD.has(l.words.reading[w + 1]?.lemma ?? "")
      );
  }
  return false;
}
/** What stands behind an impersonal present: يذكر أن, يشار إلى. */
const IMPERSONAL_HEAD = new Set(["أن", "إن", "إلى"]);

/** `تقريرا في مارس أشار فيه إلى أن`: a paper a few words before, which the pronoun behind the verb takes up. */
function paperBefore(l: Layers, at: number): boolean {
  const { reading } = l.words;
  if (reading[at + 1]?.lemma !== "في" || !isPronounAttached(reading[at + 2])) return false;
  for (let w = at - 1; w > at - 8 && w >= 0 && l.words.sentence[w] === l.words.sentence[at]; w--)
    if (reading[w]!.classes.has("speech") || reading[w]!.classes.has("document")) return !reading[w]!.definite;
  return false;
}

/** `ما وصفه بـ"الخطأ"`, `معلومات وصفتها بـ"المغلوطة"`: a word of the report's own sentence that somebody called so. */
const describesWhatItPointsAt = (l: Layers, at: number): boolean =>
  (cueAt(l, at)?.cue.frames.has("هب") ?? false) && isPronounAttached(l.words.reading[at + 1]);

/** `البيان الذي قال فيه`: a preposition with a pronoun takes up what الذي speaks of. */
export function resumes(l: Layers, at: number): boolean {
  const { reading } = l.words;
  for (let w = at + 1; w < at + 5 && w + 1 < l.words.count; w++)
    if (reading[w]!.upos === Upos.ADP && isPronounAttached(reading[w + 1])) return true;
  return false;
}

/** `الأعمال التي قال إنها انتهت`: the pronoun behind إن is what الذي speaks of. */
const tellsOf = (l: Layers, gap: Gap): boolean =>
  gap.bringer === "that" && isPronounAttached(l.words.reading[gap.at + 1]);
