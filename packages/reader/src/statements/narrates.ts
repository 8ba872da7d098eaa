import { ASPECT, GENDER, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { fits } from "./agreement.ts";
import { goesOnAlso } from "./also.ts";
import { cueAt } from "./cue-at.ts";
import { MEASURES } from "./cues/citing.ts";
import { CHANNELS } from "./cues/settings.ts";
import { shapeOf } from "./cues/table.ts";
import {
  bringsAtOnce,
  clauseStart,
  isAnd,
  isClosing,
  isComma,
  isNominal,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  namedAt,
  type Stretch,
} from "./layers.ts";
import { headOf } from "./nouns.ts";
import type { Raw } from "./raw.ts";
import { takesOver } from "./takes-over.ts";
import { goesOnToll } from "./toll.ts";

/** The layers, and whether a cue stands in a stretch: then what is said there is told by another inside. */
export interface WithNesting extends Layers {
  nested(from: number, to: number): boolean;
  /** Where what an attribution says may end instead. */
  readonly doubts: Map<Raw, number>;
  /** The first words of what colons bring. */
  readonly opened: ReadonlySet<number>;
}

/** Verbs that, denied, tell what a source left out: `ولم يكشف عن التفاصيل`, `لكنها لم تحدد الموعد`. */
const LEFT_OUT = new Set("كشف حدد أورد أعطى ذكر أوضح قدم أفصح تطرق أشار علق فصل أضاف سمى بين أدلى حدد عرض".split(" "));
/** Settings that, between a comma and the end, belong to the saying and not to what is said. */
const SAYING_NOUNS = new Set(
  "مؤتمر بيان تصريح مقابلة حوار حديث كلمة خطاب تغريدة إشارة مداخلة إفادة تدوينة منشور لسان".split(" "),
);

/** Whether at `w` the report's own voice takes over again although no attribution begins there. */
export function narrates(l: WithNesting, w: number, from: number, limit: number, raw: Raw, embedded: boolean): boolean {
  const { reading } = l.words;
  const r = reading[w]!;
  // A bracket that closes parts no verb from its noun: `يقوم على (جنيف 1) يشمل`.
  const comma = isComma(reading[w - 1]) || (isClosing(l, w - 1) && (l.quotes.closing[w - 1]! >= 0 || !isVerb(r)));
  let at = w;
  // `، فيما أصيب خمسة آخرون`: others than those whom the content counted.
  if (comma && (countsOthers(l, w, from, limit) || goesOnToll(l, from, w, limit))) return false;
  if (takesOver(l, w, limit, raw)) return true;
  // `ولم`, `لكنها لم`, `ولكنه لم`, `من دون أن`
  if (isAnd(reading[at])) at++;
  if (reading[at]?.lemma === "لكن") at++;
  if (isPronounAttached(reading[at]) && at > w) at++;
  const joined = at > w || comma;
  if (joined && at < limit) {
    let n = at;
    if (reading[n]!.lemma === "من" && reading[n + 1]?.lemma === "دون") n++;
    if (reading[n]!.lemma === "دون" && isThat(reading[n + 1])) n += 2;
    else if (reading[n]!.lemma === "لم" || reading[n]!.lemma === "لا") n++;
    else n = -1;
    if (n >= 0 && n < limit && isVerb(reading[n]) && LEFT_OUT.has(reading[n]!.lemma)) return true;
  }
  if (isAnd(r) && reading[w + 1]?.lemma === "ذلك" && w + 3 < limit && isOccasion(l, w + 2, comma)) return true;
  if (comma && !raw.content.nominal && r.lemma === "على" && reading[w + 1]?.lemma === "لسان") return true;
  // `، على حد تعبيره`: whose words they are.
  if (comma && r.lemma === "على" && reading[w + 1]?.lemma === "حد" && MEASURES.has(reading[w + 2]?.lemma ?? ""))
    return true;
  // `، بحسب قولهم`, `، حسب تعبيره`: so too.
  const by = r.lemma === "ب" && reading[w + 1]?.lemma === "حسب" ? w + 2 : r.lemma === "حسب" ? w + 1 : -1;
  if (comma && by > 0 && MEASURES.has(reading[by]?.lemma ?? "") && isPronounAttached(reading[by + 1])) return true;
  // `تعهد بأن يكون العمل سريعا، وتناولت الصحف …`: no past goes on what أن brings in the subjunctive (Wright II § 15).
  if (
    comma &&
    isAnd(r) &&
    raw.content.bringer === "that" &&
    isImperfect(reading[raw.content.from]) &&
    isThat(reading[raw.content.from - 1]) &&
    isVerb(reading[w + 1]) &&
    nameOf(reading[w + 1]!.features, ASPECT) === "Perf" &&
    !looksLikeNoun(l, w + 1) &&
    !l.nested(from, w)
  )
    return true;
  // `وأعلنتها جماعة محظورة عقب الحادث`: when she was declared so.
  if (raw.content.bringer === "object" && raw.gap?.object && AFTER.has(r.lemma) && raw.gap.object[1] === raw.at + 2)
    return true;
  // `المطالبات بوقف الأعمال تقابلها الشركة بالرفض`: what is said stands in the subject of another verb.
  if (
    raw.content.nominal &&
    !embedded &&
    (raw.form === "noun" || raw.form === "masdar") &&
    isVerb(r) &&
    (reading[w - 1]!.definite || reading[w - 1]!.upos === Upos.PROPN)
  )
    return true;
  // `أثارت الاتهامات بالفساد غضب العمال`: the object of the verb whose subject the noun is.
  if (
    raw.content.nominal &&
    !embedded &&
    raw.form === "noun" &&
    isVerb(reading[raw.at - 1]) &&
    r.upos === Upos.NOUN &&
    l.phrases.at[w]! >= 0 &&
    reading[w - 1]!.definite &&
    reading[w - 1]!.upos === Upos.NOUN &&
    w - raw.content.from <= 3
  )
    return true;
  if (comma && (isPreposition(r) || r.lemma === "خلال" || r.lemma === "عبر")) {
    let n = w + 1;
    while (n < limit && n < w + 3 && reading[n]!.upos === Upos.ADJ) n++;
    const noun = reading[n];
    if (
      noun &&
      SAYING_NOUNS.has(noun.lemma) &&
      CHANNELS.has(noun.lemma) &&
      r.lemma !== "ب" &&
      r.lemma !== "ل" &&
      r.lemma !== "ك" &&
      r.lemma !== "من" &&
      r.lemma !== "إلى"
    )
      return true;
  }
  // `أكدت أن البلاد تدين الجريمة، كما تدين …` goes on, `، كما زار` does not.
  if (comma && r.lemma === "كما" && reading[w + 1] && !goesOnAlso(l, raw, w)) return true;
  // `، يذكر أن`, `، يشار إلى أن`: the report's own remark.
  if (comma && isVerb(r) && (r.lemma === "ذكر" || r.lemma === "أشار") && nameOf(r.features, ASPECT) === "Imp")
    return true;
  // `الوزير، الذي أعلن استقالته، إن`: إن is of the verb before the relative clause.
  if (comma && r.form === "إن" && raw.opening === "relative") return true;
  if (
    comma &&
    sumsUp(l, w) &&
    (raw.content.nominal || !l.nested(from, w)) &&
    !speaksOnLater(l, w, limit, raw) &&
    !bringsAbout(l, w, raw)
  )
    return true;
  // `أكدت الوزارة أن الأمر جريمة، وحددت الوزارة العقوبة`: who speaks is named anew as one who did something.
  if (comma && isAnd(r) && isPast(reading[w + 1]) && raw.form !== "colon" && namesAgain(l, raw.source, w + 2))
    return true;
  // `قال التنظيم إن الهجوم رد، في الوقت الذي لم يقدم فيه التنظيم أي دليل`: so too in a clause that sets something against what was said.
  if (comma && raw.form !== "colon" && setsAgainst(l, w, limit, raw)) return true;
  // `فلان - الذي أشار إلى أن العمل صعب - في الانتخابات`: up to the dash that closes it.
  if (raw.opening === "relative" && DASHES.has(r.form) && DASHES.has(reading[raw.from - 1]?.form ?? "")) return true;
  // `بعد أن أعلن الاتحاد أن المباراة تأجلت، غادر الجمهور`: the main clause.
  // `وبينما تؤكد السلطات أن الطريق مفتوح، تنفي الشركة`: so too where بينما opens the sentence.
  const leads =
    raw.opening === "while" &&
    raw.from - clauseStart(l, raw.at) <= 1 &&
    reading[raw.at - 1]!.lemma === "بينما" &&
    cueAt(l, w)?.form === "finite";
  if ((raw.opening === "before" || leads) && comma && (isVerb(r) || (r.lemma === "ف" && isThat(reading[w + 1]))))
    return true;
  // `قال إن العمل انتهى، مشيدا بجهود العمال`: who speaks praises, and that is told, not said.
  if (comma && isCircumstanceOfAny(r) && JUDGING.has(r.verb) && !raw.nobody && praises(l, raw, w)) return true;
  // `قال إن العمل انتهى، وأشاد بجهود العمال`
  if (comma && isAnd(r) && isPast(reading[w + 1]) && JUDGING.has(reading[w + 1]!.lemma) && !raw.nobody)
    if (praises(l, raw, w + 1) && !isNominal(reading[w + 2])) return true;
  // `… منذ سنوات، مقدما شكره للوزارة`: so too who gives thanks or wishes.
  const parted = comma || DASHES.has(reading[w - 1]?.form ?? "");
  if (
    parted &&
    isCircumstanceOfAny(r) &&
    OFFERING.has(r.verb) &&
    !raw.nobody &&
    offersThanks(l, w) &&
    praises(l, raw, w)
  )
    return true;
  if (!raw.content.nominal) return false;
  // `، ومن المتوقع أن ترد`: the report's own guess behind a noun.
  if (comma && isAnd(r) && reading[w + 1]?.lemma === "من" && EXPECTED.has(reading[w + 2]?.form ?? "")) return true;
  // `مطالبا المجلس بضمانات وواضعا سبعة شروط`: one circumstance more.
  if (raw.form === "participle" && isAnd(r) && isCircumstance(reading[w + 1])) return true;
  // `الاستثمارات، التي أعلنت الشركة عن ضخها، بشكل`: a relative clause between commas.
  if (raw.opening === "relative" && isComma(r) && isComma(reading[raw.from - 1])) return true;
  // `متوعدا بالرد، وهو الأمر الذي …`
  if (
    (comma || raw.form === "noun" || raw.form === "masdar") &&
    isAnd(r) &&
    TAKEN_UP.has(reading[w + 1]?.lemma ?? "") &&
    (reading[w + 2]?.lemma === "ما" || (reading[w + 2]?.lemma === "أمر" && reading[w + 2]!.definite))
  )
    return true;
  // `عوامل عدة، أبرزها ارتفاع الأسعار`: what is spelt as a past is a superlative with its pronoun.
  const superlative =
    isPronounAttached(reading[w + 1]) && /^(?:أبرز|أهم|آخر|أول|أكثر|أحدث|أخطر|أكبر|أقل)$/.test(r.form);
  if (comma && superlative) return false;
  // `خطة شاملة، تتضمن فتح الطرق`: a clause that an indefinite noun has.
  if (comma && (describesThing(l, from, w) || takesUpNoun(l, w) || cameOfThing(l, from, w))) return false;
  if (comma && (isVerb(r) || r.lemma === "لن" || r.lemma === "لم" || r.lemma === "لا" || r.lemma === "قد")) return true;
  // Behind a noun `، فيما`, `، حيث`, `، إذ` are sooner the report's own than said.
  if (
    comma &&
    (r.lemma === "بينما" ||
      r.lemma === "فيما" ||
      r.lemma === "لكن" ||
      r.lemma === "حيث" ||
      r.lemma === "إذ" ||
      (EXCEPT.has(r.lemma) && isThat(reading[w + 1])) ||
      (r.lemma === "في" && reading[w + 1]?.lemma === "حين"))
  )
    return true;
  // `أوامر بفتح الجسر، ولكن الخطة فشلت`
  if (comma && isAnd(r) && (reading[w + 1]?.lemma === "لكن" || reading[w + 1]?.lemma === "لكنّ")) return true;
  // `مقتل ثلاثة وجرح 12 آخرين`: one count more of what was told.
  if (isAnd(r) && !comma && goesOnCounting(reading, w + 1)) return false;
  const and = isAnd(r) || (r.lemma === "ف" && r.upos === Upos.CCONJ);
  if (and && isRelative(reading[w + 1]!)) return comma;
  // `مواقف تعزز السلم، وتدعم التضامن`: one verb more of a clause in what is said.
  if (and && comma && isImperfect(reading[w + 1]) && parallels(l, from, w)) return false;
  if (
    and &&
    isVerb(reading[w + 1]) &&
    !(comma && isDeedOf(l, w + 1)) &&
    (comma || (!embedded && nameOf(reading[w + 1]!.features, ASPECT) === "Perf" && !looksLikeNoun(l, w + 1)))
  )
    return true;
  return comma && and && reading[w + 1]?.lemma === "قد";
}

/** What one speaks in answer to: ردا على, تعقيبا على, تعليقا على. By bare lemma. */
const ANSWERING = new Set("رد ردا تعقيب تعقيبا تعليق تعليقا".split(" "));
/** When a report sets what was said against other events: تزامنا مع, غداة, عشية, على خلفية, في أول ظهور. By bare lemma. */
const BESIDE = new Set("تزامن تزامنا غداة عشية خلفية أول أعقاب".split(" "));
/** Measures of time, of which a report counts how long after another event something was said. By bare lemma. */
const MEASURED = new Set("ساعة يوم أسبوع شهر".split(" "));

/** `، وذلك في مؤتمر صحفي`, `، وذلك عبر «تويتر»`, `وذلك ردا على تصريحات الوزير`, `، وذلك بعد يومين من الحادث`: whether وذلك brings where or on what occasion it was said. */
function isOccasion(l: Layers, at: number, comma: boolean): boolean {
  const { reading } = l.words;
  const p = reading[at]!;
  const next = reading[at + 1]!;
  if (ANSWERING.has(p.lemma) && next.lemma === "على") return true;
  if (!comma) return false;
  // `، وذلك في ضوء توجيهات القائد`: for what reason what was told was done.
  if (next.lemma === "ضوء") return false;
  if (BESIDE.has(p.lemma)) return true;
  if (p.lemma === "بعد" && MEASURED.has(next.lemma) && AFTERWARDS.has(reading[at + 2]?.lemma ?? "")) return true;
  const setting = isPreposition(p) || p.lemma === "خلال" || p.lemma === "عبر" || p.lemma === "أثناء";
  // `خلال إعلانه الخطة`, `خلال مشاركته في الحفل`: what who speaks was about.
  if (p.lemma === "خلال" && nameOf(next.features, VERBFORM) === "Vnoun" && isPronounAttached(reading[at + 2]))
    return true;
  return setting && (CHANNELS.has(next.lemma) || BESIDE.has(next.lemma) || l.quotes.at[at + 1]! >= 0);
}
const AFTERWARDS = new Set(["من", "على"]);

/** What comes of a deed, not of the words that tell of it. By bare lemma. */
const OUTCOMES = new Set(
  "أدى تسبب أسفر نتج نجم خلف أوقع أودى ألحق أجبر اضطر عطل أصاب دمر قتل جرح حرم منع أعاق عرقل قطع أغرق هدم أحرق شرد دفع مكن سمح ساعد أسهم ساهم جعل رفع خفض".split(
    " ",
  ),
);
/** Up to how many words behind `مما`, `الأمر الذي` its verb stands. */
const OUTCOME = 4;
/** `قال المتحدث إن الحافلة انقلبت، مما أدى إلى إصابة عشرة`: whether a consequence of what was told as a clause is told with it. */
function bringsAbout(l: Layers, w: number, raw: Raw): boolean {
  if (raw.content.nominal || raw.opening === "relative" || raw.form === "colon") return false;
  const { reading } = l.words;
  for (let i = w; i < w + OUTCOME && i < l.words.count; i++)
    // `قال إنه سيعلن الخطة، الأمر الذي دفع`: what is still to come has brought nothing about.
    if (isVerb(reading[i]))
      return OUTCOMES.has(reading[i]!.lemma) && !(isPast(reading[i]) && isAhead(l, raw.content.from, w));
  return false;
}
/** Whether the first verb of a stretch is in the present or the future. */
function isAhead(l: Layers, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(l.words.reading[i])) return isImperfect(l.words.reading[i]);
  return false;
}

/**
 * `قال المدير إن الجسر أغلق، مما عطل السير، مضيفا أن`: whether behind a clause, in the same sentence, a participle goes on what the one who speaks says as a clause, so that
 * what stands between is said too.
 */
function speaksOnLater(l: Layers, w: number, limit: number, raw: Raw): boolean {
  if (raw.content.nominal || raw.form === "colon" || raw.at < 0) return false;
  const { reading } = l.words;
  for (let i = w + 1; i + 1 < limit; i++) {
    if (!isComma(reading[i]) && !isAnd(reading[i])) continue;
    const cue = cueAt(l, i + 1);
    if (cue?.form === "participle" && bringsAtOnce(l, i + 1)) return praises(l, raw, i + 1);
    if (cue?.form === "finite") return false;
  }
  return false;
}

const isPast = (r: Reading | undefined): boolean => isVerb(r) && nameOf(r!.features, ASPECT) === "Perf";

/**
 * Whether the noun at `w` names the one who speaks again: `الوزارة` of `وزارة العدل`, `المدير` of `المدير سمير الحداد`, or the name itself. Of
 * states' names nothing is shown, which are named so in their own words too.
 */
export function namesAgain(l: Layers, source: Stretch | null, w: number): boolean {
  const r = l.words.reading[w];
  if (source === null || r === undefined || source[1] > w) return false;
  const e = namedAt(l, w);
  if (e >= 0 && l.entities.items[e]!.kind === "person") {
    for (let i = source[0]; i < source[1]; i++) if (namedAt(l, i) === e) return true;
    return false;
  }
  if (r.upos !== Upos.NOUN || !r.definite || l.names[w]! >= 0) return false;
  // `الوزارة المصرية` of another land, `الشركة المصنعة`.
  const next = l.words.reading[w + 1];
  if (next?.definite && (next.upos === Upos.ADJ || next.classes.has("nisba"))) return false;
  const head = l.words.reading[headOf(l, source)]!;
  return head.lemma === r.lemma && nameOf(head.features, NUMBER) === nameOf(r.features, NUMBER);
}

/** Up to how many words behind `في الوقت الذي`, `فيما` who speaks is named again. */
const SET_AGAINST = 7;
/** Whether a clause with `في الوقت الذي`, `في حين`, `فيما`, `بينما` begins at `w` whose verb has the one who speaks, named again, as its subject. */
function setsAgainst(l: Layers, w: number, limit: number, raw: Raw): boolean {
  const { reading } = l.words;
  let at = w;
  if (reading[at]!.lemma === "في" && (reading[at + 1]?.lemma === "حين" || reading[at + 1]?.lemma === "وقت")) {
    at += 2;
    if (reading[at] && isRelative(reading[at]!)) at++;
  } else if (reading[at]!.lemma === "فيما" || reading[at]!.lemma === "بينما") at++;
  else return false;
  for (let i = at, verb = -1; i < limit && i < at + SET_AGAINST; i++) {
    if (reading[i]!.upos === Upos.PUNCT) return false;
    if (isVerb(reading[i])) verb = i;
    else if (namesAgain(l, raw.source, i)) return verb >= 0 && i > verb;
  }
  return false;
}

/** Verbs of praise, blame, thanks and wishes, which are done by saying. By bare lemma. */
const JUDGING = new Set(
  "أشاد ثمن ندد استنكر أدان دان رحب شكر هنأ عزى بارك تمنى نوه انتقد استغرب استهجن شجب امتدح حيا أثنى سأل تضرع رجا هاجم".split(
    " ",
  ),
);
/** Verbs by which thanks and wishes are given. By bare lemma. */
const OFFERING = new Set("قدم وجه رفع تقدم أعرب بعث أزجى".split(" "));
const THANKS = new Set("شكر تهنئة تهاني تعزية تعازي امتنان تحية تقدير تبريكات تبريك مواساة عزاء".split(" "));
function offersThanks(l: Layers, w: number): boolean {
  for (let i = w + 1; i < w + 4 && i < l.words.count; i++) if (THANKS.has(l.words.reading[i]!.lemma)) return true;
  return false;
}
/** Whether a circumstance agrees with the one who speaks: with the verb of saying, as far as its form tells. */
const praises = (l: Layers, raw: Raw, w: number): boolean =>
  raw.at >= 0 &&
  raw.form !== "cited" &&
  fits(shapeOf(l.words.reading[w]!), cueAt(l, raw.at)?.shape ?? shapeOf(l.words.reading[raw.at]!)) !== false;

/** Masdars of harm that are spelt as pasts, before a number or a dual. By form. */
const HARM = new Set("جرح قتل أسر خطف فقد تشريد إصابة سقوط نزوح".split(" "));
const goesOnCounting = (reading: readonly Reading[], w: number): boolean => {
  const next = reading[w + 1];
  if (!HARM.has(reading[w]?.form ?? "") || next === undefined) return false;
  return next.upos === Upos.NUM || next.classes.has("quantity") || next.classes.has("number") || /ين$/.test(next.form);
};

const EXPECTED = new Set("المتوقع المنتظر المقرر المرجح المحتمل المفترض".split(" "));
/** A participle without an article that may be a circumstance, also of women and of many. */
const isCircumstanceOfAny = (r: Reading | undefined): boolean =>
  r !== undefined &&
  (r.upos === Upos.ADJ || r.upos === Upos.NOUN) &&
  !r.definite &&
  /(?:ا|ة|ين|ات)$/.test(r.form) &&
  nameOf(r.features, VERBFORM) === "Part" &&
  r.verb !== "";
/** An active participle in the accusative, without an article. */
const isCircumstance = (r: Reading | undefined): boolean =>
  r !== undefined &&
  r.upos === Upos.ADJ &&
  !r.definite &&
  r.form.endsWith("ا") &&
  nameOf(r.features, VERBFORM) === "Part" &&
  r.verb !== "";
const DASHES = new Set(["-", "–", "—"]);
const AFTER = new Set(["عقب", "بعد", "إثر", "قبل", "منذ"]);

const isImperfect = (r: Reading | undefined): boolean => isVerb(r) && nameOf(r!.features, ASPECT) === "Imp";

/** `إلا أن`, `غير أن`, `بيد أن`. */
const EXCEPT = new Set(["إلا", "غير", "بيد"]);
/** Verbs in the present that tell what a thing holds, aims at or takes. By bare lemma. */
const OF_THINGS = new Set("تضمن شمل اشتمل هدف استهدف ضم احتوى تكون امتد استمر استغرق".split(" "));
/** Up to how many words back the noun is looked for that such a verb describes. */
const DESCRIBED = 14;
/** Whether the present at `w` describes an indefinite noun of its gender among the words before it. */
function describesThing(l: Layers, from: number, w: number): boolean {
  const { reading } = l.words;
  const r = reading[w]!;
  if (!isImperfect(r) || !OF_THINGS.has(r.lemma)) return false;
  const gender = nameOf(r.features, GENDER);
  for (let i = w - 2; i >= from && i > w - DESCRIBED; i--) {
    const n = reading[i]!;
    if (n.upos !== Upos.NOUN || n.definite || isPronounAttached(reading[i + 1]) || reading[i + 1]!.definite) continue;
    if (nameOf(n.features, GENDER) === gender) return true;
  }
  return false;
}
/** `زراعة ألغام في القرى، أودت بحياة العشرات`: whether the past of an outcome at `w` has an indefinite noun of its gender before it. */
function cameOfThing(l: Layers, from: number, w: number): boolean {
  const { reading } = l.words;
  const r = reading[w]!;
  if (!isPast(r) || !OUTCOMES.has(r.lemma)) return false;
  const gender = nameOf(r.features, GENDER);
  for (let i = w - 2; i >= from && i > w - DESCRIBED; i--) {
    const n = reading[i]!;
    if (n.upos !== Upos.NOUN || n.definite || isPronounAttached(reading[i + 1]) || reading[i + 1]!.definite) continue;
    if (n.classes.has("person") || l.times.of[i]! >= 0) continue;
    if ((nameOf(n.features, NUMBER) === "Plur" ? "Fem" : nameOf(n.features, GENDER)) === gender) return true;
  }
  return false;
}
/** `سيارة مفخخة، يقودها انتحاري`: whether the pronoun on a present takes up the indefinite noun right before the comma. */
function takesUpNoun(l: Layers, w: number): boolean {
  const { reading } = l.words;
  const pronoun = reading[w + 1];
  if (!isImperfect(reading[w]) || !isPronounAttached(pronoun)) return false;
  let i = w - 2;
  while (i > 0 && reading[i]!.upos === Upos.ADJ && !reading[i]!.definite) i--;
  const noun = reading[i]!;
  return (
    noun.upos === Upos.NOUN && !noun.definite && nameOf(noun.features, GENDER) === nameOf(pronoun!.features, GENDER)
  );
}
/** Whether the present behind the و at `w` stands in gender and number beside one in a clause before it. */
function parallels(l: Layers, from: number, w: number): boolean {
  const { reading } = l.words;
  const next = reading[w + 1]!;
  if (cueAt(l, w + 1) !== null) return false;
  for (let i = w - 1; i >= from; i--) {
    const r = reading[i]!;
    if (
      isImperfect(r) &&
      nameOf(r.features, GENDER) === nameOf(next.features, GENDER) &&
      nameOf(r.features, NUMBER) === nameOf(next.features, NUMBER)
    )
      return true;
  }
  return false;
}

/** `تفاصيل ووضع المشاريع`, `المركز ودار الرعاية`: three letters right before a definite noun, which two nouns joined by و may be as well. */
const looksLikeNoun = (l: Layers, w: number): boolean => {
  const r = l.words.reading[w]!;
  const next = l.words.reading[w + 1];
  if (!NOUN_AS_WELL.has(r.form) || next === undefined) return false;
  // `عرض فرص عمل مناسبة لهم وحفظهم من الضياع`
  if (isPronounAttached(next)) return true;
  if (next.upos !== Upos.NOUN) return false;
  // `ومنع وصولها`, `وقمع سكان المدينة`: also before a noun that is definite by what it governs.
  const behind = l.words.reading[w + 2];
  return (
    next.definite ||
    isPronounAttached(behind) ||
    (behind?.upos === Upos.NOUN && behind.definite && !next.classes.has("role"))
  );
};

/** `أمر بالتوجه إلى المدينة، وبحث قضية الأسرى`: so too behind a comma, where the noun behind is nobody who acts. */
function isDeedOf(l: Layers, w: number): boolean {
  const next = l.words.reading[w + 1];
  if (next === undefined || !looksLikeNoun(l, w)) return false;
  if (l.entities.of[w + 1]! >= 0) return false;
  for (const c of ["role", "title", "person", "body", "military", "armed", "group", "kin"])
    if (next.classes.has(c)) return false;
  return true;
}

const NOUN_AS_WELL = new Set(
  "وضع دار فتح منع رفع دعم طرح جمع حفظ ضبط عرض درس بحث شرح قصف قمع نهب خطف حشد حجز كسر قتل سحب صرف حصر ربط رصد فرض منح دفع عقد هدم دمج نقل نشر سوق تبادل تجاوز أهل خطب أخذ شق سد صد قطع ردع لجم كبح حصد جلب سلب هدر زج".split(
    " ",
  ),
);

/** Whether a clause behind a comma, up to the next mark, counts others: what it goes on is not told by somebody else. */
function countsOthers(l: Layers, w: number, from: number, limit: number): boolean {
  const { reading } = l.words;
  let counted = false;
  for (let i = w; i < limit && i < w + 7 && reading[i]!.upos !== Upos.PUNCT; i++) {
    if (cueAt(l, i)?.form === "finite") return false;
    if (OTHERS.has(reading[i]!.form)) counted = true;
  }
  if (!counted) return false;
  for (let i = from; i < w; i++) if (reading[i]!.upos === Upos.NUM || reading[i]!.classes.has("victim")) return true;
  return false;
}
const OTHERS = new Set("آخرون آخرين آخران أخريات".split(" "));

/** Pronouns that behind a comma and و take up what was told: وهو ما, وهو الأمر الذي. */
const TAKEN_UP = new Set(["هو", "هي", "هذا", "ذلك"]);

/** `، الأمر الذي دفع …`, `، مما أدى …`, `، ما أثار …`: the report draws a consequence of what was done. */
function sumsUp(l: Layers, w: number): boolean {
  const { reading } = l.words;
  const r = reading[w]!;
  if (r.lemma === "أمر" && r.definite && reading[w + 1] && isRelative(reading[w + 1]!)) return true;
  if (r.form === "مما" || (r.lemma === "من" && r.part === Part.PROCLITIC && reading[w + 1]?.lemma === "ما"))
    return true;
  return r.lemma === "ما" && isVerb(reading[w + 1]) && nameOf(reading[w + 1]!.features, ASPECT) === "Perf";
}
