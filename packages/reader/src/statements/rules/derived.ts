import type { Match, Rule, Step } from "../../rules/rule.ts";
import { NUMBER, nameOf, Upos, VERBFORM } from "../../words/features.ts";
import { anonymityAt } from "../anonymity.ts";
import { cueAt } from "../cue-at.ts";
import { type Cue, NOUN_CUES, participleForms, VERB_CUES } from "../cues/table.ts";
import { ASIDES, isOnceMore } from "../gap/asides.ts";
import type { Bringer, Gap } from "../gap/gap.ts";
import { isGoverned } from "../governing.ts";
import {
  bringsAtOnce,
  clauseStart,
  isComma,
  isOpening,
  isPreposition,
  isPronounAttached,
  isThat,
  isVerb,
  type Layers,
  partner,
  type Stretch,
} from "../layers.ts";
import { phraseAt, speaks, wholeSource } from "../nouns.ts";
import { openingOf } from "../opening.ts";
import type { Raw } from "../raw.ts";
import { brandishes, cueWords, SAID_THINGS } from "./finite.ts";
import { invokes, named, tellsNoWords } from "./idle.ts";
import { broughtBy, cueIn, derived, gapOf, nounAnchors } from "./steps.ts";

/** What a participle, masdar or noun attributes, once its gap is read. */
export function derivedRaw(l: Layers, at: number, gap: Gap, cue: Cue, source: Stretch | null, nobody: boolean): Raw {
  const form = cueAt(l, at)!.form;
  const opening = openingOf(l, at, form);
  return {
    at,
    cue: cueWords(l, at),
    source,
    leaning: null,
    content: {
      from: gap.content,
      to: gap.bringer === "quote" && l.quotes.at[gap.at]! < 0 && isOpening(l, gap.at) ? partner(l, gap.at) : -1,
      more: [],
      nominal: gap.bringer === "object" || gap.bringer === "preposition",
      bringer: gap.bringer,
    },
    act: cue.act,
    form,
    from: opening.from,
    // A noun of saying stands in somebody's clause: it never ends what another says.
    opening: form === "participle" ? opening.opening : "inside",
    gap,
    nobody,
  };
}

interface Family {
  readonly name: string;
  readonly example: string;
  readonly bringers: readonly Bringer[];
  readonly cues: (cue: Cue) => boolean;
}

/** A participle in the accusative that goes on a saying or an act: `مؤكدا أن`, `مشيرة إلى`, `نافيا مشاركته`. */
function participle(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const cue = cueAt(l, at)!.cue;
  if (
    anonymityAt(l, at) ||
    isOnceMore(l, at) ||
    invokes(l, cue, gap) ||
    tellsNoWords(l, cue, gap) ||
    brandishes(l, cue, gap)
  )
    return null;
  // `حتى ينهض مجددا، كما أن`: of once more no أن behind a comma is brought.
  if (l.words.reading[at]!.form === "مجددا" && gap.bringer === "that" && gap.at > at + 2) return null;
  // `نصائح مفيدة`: without a comma or و the feminine is an adjective.
  const p = l.words.reading[at - 1];
  if (
    at > 0 &&
    /(?:ة|ات)$/.test(l.words.reading[at]!.form) &&
    !isComma(p) &&
    p?.upos !== Upos.CCONJ &&
    p?.upos !== Upos.PUNCT &&
    gap.bringer !== "quote" &&
    cue.lemma !== "قال" &&
    !(bringsAtOnce(l, at) && l.words.reading[at]!.form.endsWith("ة")) &&
    !(p?.definite && TELLS_ONLY.has(l.words.reading[at]!.form))
  )
    return null;
  // `مؤشرات مؤكدة بأن`: of a noun without an article, with أن as well.
  if (
    p !== undefined &&
    /ة$/.test(l.words.reading[at]!.form) &&
    p.upos === Upos.NOUN &&
    !p.definite &&
    p.form.endsWith("ات") &&
    cue.lemma !== "قال"
  )
    return null;
  // `كمتابعين للعبة`: a preposition makes it a noun; `كان متهما`, `ليس مؤكدا`: a predicate.
  // `وهي مهددة بأن تتراجع`: what a pronoun is said to be. `تحمل لافتة كتب عليها "…"`: a banner.
  if (p !== undefined && p.upos === Upos.PRON && !isPronounAttached(p)) return null;
  if (l.words.reading[at]!.form === "لافتة" && gap.bringer !== "that" && gap.bringer !== "preposition") return null;
  const remote = p?.form === "بعد" && l.words.reading[at - 2]?.lemma === "عن";
  if ((isPreposition(p) && !remote) || isPredicate(l, at)) return null;
  // `آراء ومقترحات الشركات`: a feminine plural is a noun, unless what was said follows at once.
  if (l.words.reading[at]!.form.endsWith("ات") && !bringsAtOnce(l, at)) return null;
  // `داعية أن …` is a preacher.
  if (l.words.reading[at]!.form === "داعية" && gap.bringer === "that" && gap.preposition === "") return null;
  if (gap.bringer === "object" && !cue.frames.has("ه") && !cue.frames.has("هه")) {
    // `مبديا استعداده`: of some verbs only what is itself said or felt.
    const p = l.phrases.at[gap.content]!;
    const head = l.words.reading[p >= 0 ? l.phrases.head[p]! : gap.content]!;
    if (!cue.frames.has("ه!") || !SAID_THINGS.has(head.lemma)) return null;
  }
  if (gap.bringer === "preposition" && !circumstantial(l, at)) return null;
  if (gap.bringer === "object" && !circumstantial(l, at)) return null;
  return derivedRaw(l, at, gap, cue, gap.subject, false);
}

/** Participles of women that behind a definite noun are no adjective of it and no predicate. By form. */
const TELLS_ONLY = new Set([
  "نافية",
  "معلنة",
  "مؤكدة",
  "محذرة",
  "مشيرة",
  "متهمة",
  "واصفة",
  "معتبرة",
  "متعهدة",
  "متوعدة",
]);
/** `كان متهما`, `كان الرجل متهما`: the predicate of a verb of being, before which no other verb and no comma stands. */
function isPredicate(l: Layers, at: number): boolean {
  const { reading } = l.words;
  for (let w = at - 1; w >= 0 && w > at - 5; w--) {
    const r = reading[w]!;
    if (BEING.has(r.lemma) && r.upos !== Upos.NOUN) return true;
    if (isVerb(r) || r.upos === Upos.PUNCT || r.upos === Upos.SCONJ) return false;
  }
  return false;
}

/** Verbs of which an accusative is the predicate. By bare lemma. */
const BEING = new Set("كان أصبح صار ظل بات أمسى ليس زال بدا".split(" "));

/** Whether a participle stands as a circumstance: behind a comma or و, and not as an adjective or noun. */
function circumstantial(l: Layers, at: number): boolean {
  const opening = openingOf(l, at, "participle").from;
  if (isPreposition(l.words.reading[at - 1]) && l.words.reading[at - 2]?.lemma !== "عن") return false;
  const p = l.words.reading[opening - 1];
  // `شاملا وواضحا ومعلنا بالتفصيل`: one adjective more.
  if (opening < at)
    return (
      p === undefined || isComma(p) || cueAt(l, at)!.cue.frames.has("إلى") || !(p.upos === Upos.ADJ && !p.definite)
    );
  // `تظاهر العمال مطالبين بزيادة الأجور`: of many in the accusative, behind one with the article.
  const many =
    /ين$/.test(l.words.reading[at]!.form) &&
    p !== undefined &&
    (p.definite || p.upos === Upos.PROPN || isPronounAttached(p));
  return (
    p === undefined ||
    p.form === "،" ||
    p.form === "," ||
    p.form === "؛" ||
    l.words.reading[at]!.form.endsWith("ا") ||
    (p.definite && TELLS_ONLY.has(l.words.reading[at]!.form)) ||
    many
  );
}

const participles = (f: Family): Rule<Layers, Raw> => ({
  name: `statements/${f.name}`,
  example: f.example,
  anchor: [...derived(VERB_CUES, f.cues), ...participleForms(f.cues)],
  pattern: [cueIn("participle"), broughtBy(...f.bringers)],
  make: participle,
});

/** A masdar with the one who speaks behind it: `قوله إن`, `تأكيد الوزير أن`; none where nobody stands there. */
function masdar(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const { cue, form } = cueAt(l, at)!;
  const r = l.words.reading[at]!;
  if (isSurely(l, at)) return null;
  // `ردا على`: an aside.
  if (r.form.endsWith("ا") && ASIDES.has(r.lemma)) return null;
  if (isModal(l, at) || isOtherNoun(l, at)) return null;
  const out = sentOut(l, at, gap);
  // `هيئة التحقيق والادعاء العام`: a word of a name.
  if (l.names[at]! >= 0) return null;
  if (cue.lemma === "طلب" && form === "masdar" && (gap.bringer !== "that" || gap.at > at + 3)) return null;
  // `بحجة أن الطريق مغلق`: what somebody gives as a reason.
  if (PRETEXTS.has(cue.lemma) && (l.words.reading[at - 1]?.lemma !== "ب" || gap.bringer !== "that")) return null;
  // `اللجنة الدائمة للإفتاء`: what a body is for.
  if (form === "masdar" && r.definite && l.words.reading[at - 1]?.lemma === "ل") return null;
  // `بعد اعتراضها "نتجت أضرار"`: what stands in marks behind a masdar of a deed is not brought by it.
  if (cue.lemma === "اعترض" && gap.bringer === "quote" && l.words.reading[gap.at]!.form !== ":") return null;
  // `في تقريره الجديد أنه`: an adjective is nobody.
  const named1 = gap.subject && gap.subject[1] === gap.subject[0] + 1 ? l.words.reading[gap.subject[0]]! : undefined;
  if (named1 && named1.upos === Upos.ADJ && isPronounAttached(l.words.reading[at + 1])) return null;
  // `على ثقة تامة بأن`: what one is; `اتهامات يمكن أن تصل`: a clause that tells of the noun.
  if (r.lemma === "ثقة" && l.words.reading[at - 1]?.lemma === "على") return null;
  // `معلومات عن أن`: what one knows of.
  if (cue.lemma === "معلومة" && gap.preposition === "عن") return null;
  // `تقارير تفيد بأن`: the verb says it.
  if (form === "noun" && gap.bringer === "that" && isVerb(l.words.reading[at + 1])) return null;
  if (gap.subject && gap.subject[0] === at + 1 && isVerb(l.words.reading[at + 1])) return null;
  if (PLURAL_ONLY.has(cue.lemma) && gap.bringer === "preposition" && !isUttered(l, at, gap)) return null;
  // `تحت شعار "…"`: a motto is nobody's saying.
  if (l.words.reading[at - 1]?.lemma === "تحت") return null;
  // `تقرير عن غياب المتخصصين بالمدارس`: ب brings what is reported only where nothing but its giver stands before it.
  if ((gap.bringer === "preposition" || (gap.bringer === "quote" && form === "noun")) && !broughtNear(l, at, gap))
    return null;
  // `تهديد من جانب الرئيس من المستحيل أن`: so with أن, but for when and to whom.
  if (
    gap.bringer === "that" &&
    form === "noun" &&
    gap.preposition === "" &&
    gap.at > at + 4 &&
    !out &&
    !broughtNear(l, at, gap)
  )
    return null;
  // `الدفاع عنه والمطالبة بالإفراج`: a definite masdar of demanding is done by nobody in particular, or not yet.
  const asks =
    form === "masdar" || cue.act === "demand" || cue.act === "call" || cue.act === "promise" || cue.act === "threaten";
  // `المزاعم بتورط فلان`, `كثرة الطلبات بإقامة مهرجان`: but those of many were uttered.
  const many = nameOf(r.features, NUMBER) === "Plur" && bringsAtOnceBy(l, at, gap);
  if (
    gap.bringer === "preposition" &&
    r.definite &&
    asks &&
    !gap.subject &&
    l.words.reading[at - 1]?.lemma !== "ب" &&
    !many
  )
    return null;
  if (cue.act === "deny" && gap.preposition === "ل" && !isPronounAttached(l.words.reading[at + 1])) return null;
  // `للتوجيه السامي بتمديد المهلة`: behind a noun with the article stands its adjective.
  if (form === "noun" && r.definite && !out && gap.subject?.[0] === at + 1 && l.names[at + 1]! < 0) return null;
  let source = withName(l, possessor(l, at)) ?? out ?? gap.subject ?? quotedOne(l, at) ?? mover(l, at) ?? issuer(l, at);
  // `اتهامات وصفها بـ"الزائفة"`: what stands behind the verb is the verb's.
  if (source !== null && cueAt(l, source[0])?.form === "finite") return null;
  // `توجيه الاستثمارات بصناعات معينة`: nor what is asked, of a thing.
  if (
    gap.bringer === "preposition" &&
    cue.lemma === "توجيه" &&
    source !== null &&
    !(speaks(l, source) === true && named(l, source))
  )
    return null;
  // `اعتقاد خاطئ أن`: an indefinite adjective is nobody.
  if (source !== null && source[1] === source[0] + 1 && source[0] === at + 1) {
    const own = l.words.reading[source[0]]!;
    if (own.upos === Upos.ADJ && !own.definite && l.names[source[0]]! < 0) {
      if (form === "masdar") return null;
      source = null;
    }
  }
  // `تقارير الهجوم بأسلحة`, `تقريرها الرابع، 128 حالة بالتعذيب`: ب brings what a paper tells only of one who can speak.
  if (gap.bringer === "preposition" && cue.act === "report" && source !== null && speaks(l, source) !== true)
    return null;
  const quote = gap.bringer === "quote" ? l.quotes.items[l.quotes.of[gap.content]!] : undefined;
  if (quote && form === "noun" && quote.last - quote.first < 4 && l.words.reading[gap.at]!.form !== ":") return null;
  if (
    form === "masdar" &&
    source === null &&
    !(isPronounAttached(l.words.reading[at + 1]) || l.words.reading[at - 1]?.lemma === "ب")
  )
    return null;
  if (form === "noun" && r.definite && gap.at > at + 3 && !out) return null;
  // `وكالة الأنباء`: a noun that another governs says nothing itself.
  const p = l.phrases.of[at]!;
  if (
    form === "noun" &&
    r.definite &&
    !out &&
    p >= 0 &&
    l.phrases.head[p] !== at &&
    l.words.reading[at - 1]!.upos === Upos.NOUN &&
    !(many && INCREASE.has(l.words.reading[at - 1]!.lemma))
  )
    return null;
  return derivedRaw(
    l,
    at,
    gap,
    cue,
    source,
    source === null &&
      form === "noun" &&
      // `ووجه رسالة للشباب بأن`: who gave it out is left out, but somebody.
      !(isVerb(l.words.reading[at - 1]) && GIVING.has(l.words.reading[at - 1]!.lemma)) &&
      // `واختتم المدير تصريحه بأن`: the pronoun is somebody who was named.
      !isPronounAttached(l.words.reading[at + 1]) &&
      (cue.act !== "say" || l.words.reading[at - 1]?.lemma !== "ب"),
  );
}

/** `بل بالتأكيد أن`: at the head of its clause the adverb, which nobody says. */
function isSurely(l: Layers, at: number): boolean {
  const { reading, sentence, firstOf } = l.words;
  if (reading[at]!.form !== "التأكيد" || reading[at - 1]?.lemma !== "ب") return false;
  const p = reading[at - 2];
  return p === undefined || firstOf[sentence[at]!] === at - 1 || p.form === "بل" || p.form === "لكن";
}

/** `التحذيرات الصادرة عن الوزارة بأن`, `تصريح صادر عن المدير بأن`: from whom a noun of saying comes, right before what it brings. */
function sentOut(l: Layers, at: number, gap: Gap): Stretch | null {
  const { reading } = l.words;
  const from = reading[at + 2];
  if (reading[at + 1]?.lemma !== "صادر" || (from?.lemma !== "عن" && from?.lemma !== "من")) return null;
  const noun = phraseAt(l, at + 3, gap.at);
  if (!noun || speaks(l, noun) === false) return null;
  const whole = wholeSource(l, noun, gap.at);
  const behind = isComma(reading[whole[1]]) ? whole[1] + 1 : whole[1];
  return behind === gap.at || (behind + 1 === gap.at && isPreposition(reading[behind])) ? whole : null;
}

/** Nouns of which only the plural says that something was uttered: `مطالب بإقالة المدير`, `دعوات إلى المقاطعة`; one alone may be held, filed or an invitation. */
const PLURAL_ONLY = new Set(["مطلب", "طلب", "دعوة"]);
/** Nouns before what there is much or more of: كثرة الطلبات, تزايد المطالبات. By bare lemma. */
const INCREASE = new Set(
  "كثرة تزايد تصاعد ازدياد ارتفاع تنامي تنام توالي توال استمرار تكرار عودة سيل موجة مواجهة وسط بعد رغم رفض نفي".split(
    " ",
  ),
);
/** Whether such a noun stands in the plural, tells of no one who is required to do something, and calls for a deed. */
function isUttered(l: Layers, at: number, gap: Gap): boolean {
  const { reading } = l.words;
  const r = reading[at]!;
  if (nameOf(r.features, NUMBER) !== "Plur") return false;
  const first = gap.content + (isPreposition(reading[gap.content]) ? 1 : 0);
  if (reading[first] === undefined || nameOf(reading[first]!.features, VERBFORM) !== "Vnoun") return false;
  // `اللاعبون مطالب منهم`
  const p = reading[at - 1];
  return r.definite || p === undefined || !(p.definite || isPronounAttached(p) || p.upos === Upos.PROPN);
}
/** Whether the preposition of its content stands right behind a noun. */
const bringsAtOnceBy = (l: Layers, at: number, gap: Gap): boolean =>
  gap.at === at + 1 || (gap.at === at + 2 && l.words.reading[at + 1]!.upos === Upos.ADJ);

const PRETEXTS = new Set(["دعوى", "ذريعة", "حجة"]);

/** `توجيهات الأمير سمير الحداد بتسخير`: who gives it, with the name that follows his office. */
function withName(l: Layers, words: Stretch | null): Stretch | null {
  if (words === null) return null;
  const e = l.names[words[1]] ?? -1;
  if (e < 0 || l.entities.items[e]!.kind !== "person" || l.words.reading[words[1] - 1]!.upos === Upos.PROPN)
    return words;
  let end = words[1];
  while (end < l.words.count && l.names[end] === e) end++;
  return [words[0], end];
}

/** Verbs and adjectives behind which a masdar is only thought of: `يمكن القول إن`, `يصعب التأكيد`. By bare lemma. */
const MODAL = new Set("أمكن يمكن وجب انبغى جاز صعب استطاع جدر صح تعذر سهل نافلة خلاصة صفوة ممكن مستطاع".split(" "));

/** `يمكن القول إن`, `نستطيع القول`: the writer's own turn of phrase. */
function isModal(l: Layers, at: number): boolean {
  const { reading } = l.words;
  // `كل ما يمكنني قوله`: also with whom it is possible.
  const own = isPronounAttached(reading[at + 1]);
  const p = isPronounAttached(reading[at - 1]) ? reading[at - 2] : reading[at - 1];
  return p !== undefined && (reading[at]!.definite || own) && (MODAL.has(p.lemma) || MODAL.has(p.form));
}

/** Papers that tell by a verb of their own. By bare lemma. */
const TELLING_PAPERS = new Set("تقرير بيان توقع دراسة إحصاء".split(" "));
/** `رحب التقرير بالخطط`, `الرأي العام`, `عيد الأضحى`: a paper right behind its verb, which says what is said; words that are spelt as those of saying. */
function isOtherNoun(l: Layers, at: number): boolean {
  const { reading } = l.words;
  const r = reading[at]!;
  if (r.definite && TELLING_PAPERS.has(r.lemma) && isVerb(reading[at - 1])) return true;
  const next = reading[at + 1]?.form ?? "";
  return (r.form === "الرأي" && next === "العام") || (r.form === "وعيد" && FEASTS.has(next));
}
const FEASTS = new Set(["الأضحى", "الاضحى", "الفطر", "الميلاد", "الأم", "الاستقلال"]);

/** Whether only adjectives, a pronoun, or من with who gives it stand between a noun and the preposition of its content. */
function broughtNear(l: Layers, at: number, gap: Gap): boolean {
  const { reading } = l.words;
  let w = at + 1;
  const owner = gap.subject ?? possessor(l, at);
  while (w < gap.at) {
    const r = reading[w]!;
    if (owner && owner[0] <= w && w < owner[1]) w = owner[1];
    else if (
      r.upos === Upos.ADJ ||
      isPronounAttached(r) ||
      r.form === ":" ||
      isComma(r) ||
      r.upos === Upos.ADV ||
      l.times.of[w]! >= 0
    )
      w++;
    else if (owner && isPreposition(r) && w + 1 === owner[0]) w++;
    // `تعليمات للسكان بإغلاق النوافذ`, `مطالبة الصندوق، الحكومة بالاستقلال`: to whom.
    else if (gap.addressee && gap.addressee[0] <= w && w < gap.addressee[1]) w = gap.addressee[1];
    else if (gap.addressee && isPreposition(r) && w + 1 === gap.addressee[0]) w++;
    // `قوله في بيان "لن نتوقف"`
    else if (gap.channel && reading[at]!.lemma === "قول" && gap.channel[0] === w) w = gap.channel[1];
    else return false;
  }
  return true;
}

/** `نقلت عن المدير قوله إن`, `… القول إن`: the one of whom the masdar is told. */
function quotedOne(l: Layers, at: number): Stretch | null {
  const p = at > 0 ? l.phrases.of[at - 1]! : -1;
  if (p >= 0 && (l.phrases.last[p] === at || l.phrases.of[at] === p)) {
    const preposition = l.phrases.preposition[p]!;
    // `نقلت عن ممثل عن الشركة قوله`: not what ممثل governs.
    const governed = preposition > 1 && isGoverned(l, preposition - 2, preposition);
    if (preposition >= 0 && l.words.reading[preposition]!.lemma === "عن" && !governed) return [l.phrases.first[p]!, at];
  }
  return handedOn(l, at);
}

/** Up to how many words lie between `نقلت عن` and `قوله`. */
const HANDED = 34;

/** `نقلت الوكالة عن المدير، رئيس اللجنة، قوله`: whose words a verb of handing on brings, past appositions and relative clauses. */
function handedOn(l: Layers, at: number): Stretch | null {
  const { reading } = l.words;
  const start = Math.max(clauseStart(l, at), at - HANDED);
  let about = -1;
  let to = -1;
  for (let w = at - 1; w >= start; w--) {
    const r = reading[w]!;
    // `عن صحيفة "الأفق" قولها`: a name in marks.
    const quote = l.quotes.items[l.quotes.closing[w]!];
    if (isThat(r) || r.form === ":" || (quote && quote.last - quote.first > 4)) return null;
    if (r.lemma === "عن" && isPreposition(r)) about = w;
    // `نسب إلى المدير قوله`
    if ((r.lemma === "إلى" || r.lemma === "ل") && isPreposition(r)) to = w;
    if (to > 0 && isVerb(r) && r.lemma === "نسب") {
      const one = phraseAt(l, to + 1, at);
      return one && speaks(l, one) !== false ? wholeSource(l, one, at) : null;
    }
    if (about < 0 || (r.lemma !== "نقل" && r.lemma !== "نقلا") || (r.lemma === "نقل") === !isVerb(r)) continue;
    let plain = true;
    for (let i = about + 1; i < at && plain; i++)
      plain = !isVerb(reading[i]) && reading[i]!.upos !== Upos.PUNCT && reading[i]!.lemma !== "الذي";
    if (plain) return [about + 1, at];
    const noun = phraseAt(l, about + 1, at);
    return noun && speaks(l, noun) !== false ? wholeSource(l, noun, at) : null;
  }
  return null;
}

/** Up to how many words name who speaks between a verb and the masdar that it governs. */
const MOVED = 14;
/** By preposition: verbs that only lead to what is said with the masdar behind it: ذهب إلى القول, حرص على التأكيد, تردد في القول. By bare lemma. */
const LEADING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["إلى", new Set("ذهب سارع بادر عمد لجأ عاد انتهى انتقل مضى".split(" "))],
  ["على", new Set("حرص دأب درج أقدم".split(" "))],
  ["في", new Set("تردد استمر مضى أسهب".split(" "))],
]);

/** `مضت المصادر بالتأكيد على أن`, `ذهب الوزير إلى القول إن`: the subject of the verb whose ب, إلى, على or في the masdar stands behind. */
function mover(l: Layers, at: number): Stretch | null {
  const { reading } = l.words;
  if (at < 3 || !reading[at]!.definite) return null;
  const { lemma } = reading[at - 1]!;
  const leading = LEADING.get(lemma);
  if (lemma !== "ب" && leading === undefined) return null;
  for (let w = at - 3; w >= clauseStart(l, at) && w > at - MOVED; w--) {
    const r = reading[w]!;
    if (r.upos === Upos.PUNCT || isThat(r) || r.lemma === "الذي") return null;
    if (!isVerb(r)) continue;
    if (leading && !leading.has(r.lemma)) return null;
    const noun = phraseAt(l, w + 1, at - 1);
    if (!noun || speaks(l, noun) === false) return null;
    const whole = wholeSource(l, noun, at - 1);
    return whole[1] === at - 1 ? whole : null;
  }
  return null;
}

const GIVING = new Set("وجه بعث أرسل أصدر أطلق قدم".split(" "));
/** Verbs by which demands and papers are given out. By bare lemma. */
const ISSUING = new Set("أصدر وجه قدم أرسل رفع أعطى أطلق نشر".split(" "));
/** Up to how many words stand between such a verb and what is given out. */
const ISSUED = 10;

/** `أصدرت الشرطة تعليمات بإغلاق`: who gives out what the noun names, right behind the verb. */
function issuer(l: Layers, at: number): Stretch | null {
  const { reading } = l.words;
  if (reading[at]!.definite) return null;
  for (let w = at - 1; w > at - ISSUED && w >= clauseStart(l, at); w--) {
    if (!isVerb(reading[w])) continue;
    if (!ISSUING.has(reading[w]!.lemma)) return null;
    const noun = w + 1 < at ? phraseAt(l, w + 1, at) : null;
    return noun && speaks(l, noun) === true ? wholeSource(l, noun, at) : null;
  }
  return null;
}

/** The rest of the phrase that a masdar heads: who does what it says. */
function possessor(l: Layers, at: number): Stretch | null {
  const p = l.phrases.of[at]!;
  if (p < 0 || isPronounAttached(l.words.reading[at + 1]) || l.words.reading[at]!.definite) return null;
  const to = l.phrases.last[p]!;
  if (to <= at + 1) return null;
  // `رسائل إيجابية مفادها`: an adjective is nobody.
  const r = l.words.reading[at + 1]!;
  return r.upos === Upos.ADJ || (r.verb !== "" && nameOf(r.features, VERBFORM) === "Part" && r.classes.size === 0)
    ? null
    : [at + 1, to];
}

/**
 * Masdars with who speaks behind them that bring what the verb brings, by the verb: `إعلان الوزارة عن`, `دعوة المجلس إلى`, `تهديده بـ`.
 * An object is what is said only where it is itself a masdar (`إعلان الوزارة تأجيل الافتتاح`).
 */
const MASDARS: ReadonlyMap<string, readonly string[]> = new Map([
  ["أعلن", ["عن", "ب", "ه"]],
  ["كشف", ["عن"]],
  ["أكد", ["على", "ه"]],
  ["دعا", ["إلى", "ل"]],
  ["دعوة", ["إلى", "ل"]],
  ["هدد", ["ب"]],
  ["توعد", ["ب"]],
  ["تعهد", ["ب"]],
  ["ألمح", ["ب", "إلى"]],
  ["لمح", ["ب", "إلى"]],
  ["تلميح", ["ب", "إلى"]],
  ["اعترف", ["ب"]],
  ["أقر", ["ب"]],
  ["حذر", ["من"]],
  ["زعم", ["ه"]],
  ["اقترح", ["ه"]],
  ["رفض", ["ه"]],
  ["نفى", ["ه"]],
  ["لوح", ["ب"]],
  ["طلب", ["ه"]],
]);
/** Words before a masdar that make it something not said, or not yet. By bare lemma. */
const NOT_SAID = new Set("عدم دون غير انتظار حال إمكان إمكانية احتمال موعد نية قرب حتى لولا حق بدل".split(" "));

/** `بعد إعلان الجيش عزل القائد`, `دعوة المجلس إلى التحقيق`, `تلميحها بإغلاق الطريق`. */
function masdarOf(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const { cue } = cueAt(l, at)!;
  const { reading } = l.words;
  const brings = MASDARS.get(cue.lemma);
  if (!brings) return null;
  if (reading[at]!.definite || NOT_SAID.has(reading[at - 1]?.lemma ?? "")) return null;
  // `سيتم دعوة الأندية لتزويد المكتبة`: who is invited.
  if (reading[at - 1]?.lemma === "تم") return null;
  const pronoun = isPronounAttached(reading[at + 1]);
  const source = pronoun ? null : gap.subject;
  if (!pronoun && !(source && named(l, source) && source[0] === at + 1)) return null;
  if (gap.bringer === "preposition" && !brings.includes(gap.preposition)) return null;
  if (gap.bringer === "object") {
    const p = l.phrases.at[gap.content]!;
    const head = reading[p >= 0 ? l.phrases.head[p]! : gap.content]!;
    // `عزل` may be read as a past, which does not stand there.
    if (!brings.includes("ه") || !(nameOf(head.features, VERBFORM) === "Vnoun" || isVerb(head)) || pronoun) return null;
    // `أعلن عن طلب الإدارة في مؤتمر، الأمر الذي`: what is asked for stands right behind who asks.
    if (cue.lemma === "طلب" && gap.content !== source![1]) return null;
    if (cue.lemma === "رفض" && !SAID_THINGS.has(head.lemma)) return null;
  }
  return derivedRaw(l, at, gap, cue, source, false);
}

/** `نقلت الوكالة عن المتحدث تأكيده وقوع الانفجار`: the object of a masdar with a pronoun, where a verb hands on the words of him before it. */
function handedObject(m: Match, l: Layers, at: number): Raw | null {
  const { reading } = l.words;
  const object = reading[m.value<Gap>("gap")!.content];
  const isDeed = object !== undefined && (nameOf(object.features, VERBFORM) === "Vnoun" || object.lemma === "ما");
  if (!isDeed || !isPronounAttached(reading[at + 1]) || handedOn(l, at) === null) return null;
  return masdar(m, l, at);
}

const nouns = (
  f: Family & { readonly anchor: readonly string[]; readonly make?: typeof masdar },
): Rule<Layers, Raw> => ({
  name: `statements/${f.name}`,
  example: f.example,
  anchor: f.anchor,
  pattern: [cueIn("masdar", "noun"), broughtBy(...f.bringers)],
  make: f.make ?? masdar,
});

const says =
  (...frames: string[]) =>
  (c: Cue) =>
    frames.some((f) => c.frames.has(f));

/** What one is charged with. By bare lemma. */
const CHARGES = new Set(["تهمة", "جريمة", "مخالفة"]);
/** Claims and offers that are a thing where nobody in particular is said to make them; of charges and orders only many that were uttered or given out count. By bare lemma. */
const UNOWNED = new Set("ادعاء مقترح اقتراح تقرير".split(" "));
/** Whether a noun is nobody's saying: `حالة ادعاء بالتعذيب`, `اتهام بالفساد`, `يواجه اتهامات بالفساد`, `بوجود أوامر بالقصف`. */
function isUnowned(l: Layers, at: number, cue: Cue): boolean {
  const { reading } = l.words;
  if (UNOWNED.has(cue.lemma)) return true;
  const before = reading[at - 1];
  if (cue.lemma === "أوامر") return !isVerb(before);
  return cue.act === "accuse" && (nameOf(reading[at]!.features, NUMBER) !== "Plur" || before?.lemma === "واجه");
}
/**
 * A noun that calls for, charges with or tells of something: `مطالبات بفتح الجسر`. Behind ب a deed (`التقارير بحذر`, `مقترح بقيمة مليون` say nothing); no
 * charge or claim of nobody's (`حالة ادعاء بالتعذيب`, `يواجه اتهامات بالفساد`), and none that tells whom it struck (`عقب اتهامه بالفساد`).
 */
function calledFor(m: Match, l: Layers, at: number): Raw | null {
  const raw = masdar(m, l, at);
  const gap = m.value<Gap>("gap")!;
  if (raw === null || gap.preposition !== "ب") return raw;
  const { reading } = l.words;
  const { cue } = cueAt(l, at)!;
  if (raw.nobody && isUnowned(l, at, cue)) return null;
  if (reading[at]!.lemma === "اتهام" && isPronounAttached(reading[at + 1]) && gap.content === at + 2) return null;
  const brought = reading[gap.content + 1];
  const quoted = (l.quotes.at[gap.content + 1] ?? -1) >= 0;
  // `اتهام النيابة المدير بتهم فساد`, `المطالبة بسرعة فتح الجسر`
  if (brought && (CHARGES.has(brought.lemma) || brought.lemma === "سرعة")) return raw;
  return quoted || (brought !== undefined && nameOf(brought.features, VERBFORM) === "Vnoun") ? raw : null;
}

/** Nouns and verbs of those who come together in the street. By bare lemma. */
const GATHERING = new Set(
  "مظاهرة تظاهرة مسيرة احتجاج إضراب اعتصام وقفة تجمع تجمهر حشد حراك تظاهر خرج احتشد اعتصم أضرب احتج تجمهر سار نزل".split(
    " ",
  ),
);
/** How many words before `للمطالبة بـ` a protest is looked for. */
const PROTESTED = 14;
/** `تظاهر العمال للمطالبة بزيادة الأجور`: what a protest demands. */
function protested(m: Match, l: Layers, at: number): Raw | null {
  const gap = m.value<Gap>("gap")!;
  const { reading } = l.words;
  if (!reading[at]!.definite || gap.preposition !== "ب" || !bringsAtOnceBy(l, at, gap)) return null;
  if (reading[at - 1]?.lemma !== "ل" && reading[at - 1]?.form !== "أجل") return null;
  const start = Math.max(clauseStart(l, at), at - PROTESTED);
  for (let w = at - 2; w >= start; w--)
    if (GATHERING.has(reading[w]!.lemma)) return derivedRaw(l, at, gap, cueAt(l, at)!.cue, null, false);
  return null;
}

/**
 * `بدعوى "دعم الاقتصاد"`: what somebody gives as the reason of a deed, in his words. A masdar without marks (`بدعوى الصيانة`) is the report's word for
 * it: three blind annotations of three have no statement there.
 */
const pretext: Step<Layers> = {
  label: "ب and a noun of pretext, with words in marks behind it",
  match(l, at) {
    const { reading } = l.words;
    if (!PRETEXTS.has(reading[at]!.lemma) || reading[at - 1]?.lemma !== "ب" || reading[at]!.definite) return -1;
    return l.quotes.items[l.quotes.at[at + 1]!] ? at + 1 : -1;
  },
};
function pretended(_m: Match, l: Layers, at: number): Raw {
  const quote = l.quotes.items[l.quotes.at[at + 1]!]!;
  return {
    at,
    cue: cueWords(l, at),
    source: null,
    leaning: null,
    content: {
      from: quote.first,
      to: quote.last,
      more: [],
      nominal: true,
      bringer: "quote",
    },
    act: "say",
    form: "masdar",
    from: openingOf(l, at, "noun").from,
    opening: "inside",
    gap: null,
    nobody: false,
  };
}

/** Participles, masdars and nouns of saying. */
export const DERIVED_RULES: readonly Rule<Layers, Raw>[] = [
  participles({
    name: "adding-that",
    example: "افتتح الوزير الجسر، مضيفا أن الطريق سيفتح غدا.",
    bringers: ["that", "question"],
    cues: says("إن", "هب"),
  }),
  participles({
    name: "adding-quote",
    example: "افتتح الوزير الجسر قائلا: «الطريق سيفتح غدا».",
    bringers: ["quote", "colon"],
    cues: () => true,
  }),
  participles({
    name: "pointing-to",
    example: "افتتح الوزير الجسر، مشيرا إلى أهمية الطريق.",
    bringers: ["preposition"],
    cues: () => true,
  }),
  participles({
    name: "stressing-object",
    example: "افتتح الوزير الجسر، مؤكدا حرص بلاده على السلامة.",
    bringers: ["object"],
    cues: says("ه", "هه", "ه!"),
  }),
  nouns({
    name: "his-saying-that",
    example: "ونقلت الصحيفة عن المدير قوله إن الجسر سيفتح.",
    bringers: ["that", "quote", "colon"],
    cues: says("إن"),
    anchor: [...derived(VERB_CUES, says("إن")), ...nounAnchors(NOUN_CUES, () => true)],
  }),
  nouns({
    name: "his-telling-of",
    example: "ونقلت الصحيفة عن المدير تأكيده وقوع أضرار في الجسر.",
    bringers: ["object"],
    cues: says("ه"),
    anchor: derived(VERB_CUES, says("ه")),
    make: handedObject,
  }),
  nouns({
    name: "his-denial-of",
    example: "ونقلت الصحيفة عن المدير نفيه للادعاءات.",
    bringers: ["preposition"],
    cues: (c) => c.act === "deny",
    anchor: derived(VERB_CUES, (c) => c.act === "deny"),
  }),
  {
    name: "statements/his-announcing-of",
    example: "جاء القرار بعد إعلان وزارة النقل عن فتح الجسر.",
    anchor: [
      ...derived(VERB_CUES, (c) => MASDARS.has(c.lemma)),
      ...nounAnchors(NOUN_CUES, (c) => MASDARS.has(c.lemma)),
    ],
    pattern: [cueIn("masdar", "noun"), broughtBy("preposition", "object")],
    make: masdarOf,
  },
  {
    name: "statements/protest-demands",
    example: "وخرج العمال في مسيرة للمطالبة بفتح الجسر.",
    anchor: nounAnchors(NOUN_CUES, (c) => c.lemma === "مطالبة"),
    pattern: [cueIn("noun", "masdar"), broughtBy("preposition")],
    make: protested,
  },
  {
    name: "statements/on-the-pretext-of",
    example: "أغلقت الشركة الجسر بدعوى «حماية المشاة من السيول».",
    anchor: ["lemma:دعوى", "lemma:حجة", "lemma:ذريعة"],
    pattern: [pretext],
    make: pretended,
  },
  nouns({
    name: "calls-for",
    example: "ظهرت مطالبات بفتح الجسر أمام المشاة.",
    bringers: ["preposition"],
    cues: says("ب", "عن", "من", "إلى"),
    anchor: nounAnchors(NOUN_CUES, says("ب", "عن", "من", "إلى")),
    make: calledFor,
  }),
];

export { gapOf };
