import { ASPECT, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { fits } from "./agreement.ts";
import { cueAt } from "./cue-at.ts";
import { MEASURES } from "./cues/citing.ts";
import { CHANNELS } from "./cues/settings.ts";
import { shapeOf } from "./cues/table.ts";
import {
  clauseStart,
  isAnd,
  isClosing,
  isComma,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
} from "./layers.ts";
import type { Raw } from "./raw.ts";

/** The layers, and whether a cue stands in a stretch: then what is said there is told by another inside. */
export interface WithNesting extends Layers {
  nested(from: number, to: number): boolean;
  /** Where what an attribution says may end instead. */
  readonly doubts: Map<Raw, number>;
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
  if (comma && countsOthers(l, w, from, limit)) return false;
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
  // `، وذلك في مؤتمر صحفي`, `، وذلك عبر «تويتر»`: where it was said.
  if (comma && isAnd(r) && reading[w + 1]?.lemma === "ذلك" && w + 3 < limit) {
    const p = reading[w + 2]!;
    const setting = isPreposition(p) || p.lemma === "خلال" || p.lemma === "عبر" || p.lemma === "أثناء";
    if (setting && (CHANNELS.has(reading[w + 3]!.lemma) || l.quotes.at[w + 3]! >= 0)) return true;
  }
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
    (raw.at - clauseStart(l, raw.at) <= 2 || isThat(reading[raw.at - 1])) &&
    (reading[w - 1]!.definite || reading[w - 1]!.upos === Upos.PROPN)
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
  const also = comma && r.lemma === "كما" ? reading[w + 1] : undefined;
  const present = also !== undefined && nameOf(also.features, ASPECT) === "Imp";
  if (also && (isThat(also) || (!present && cueAt(l, w + 1)?.form === "finite"))) return true;
  // `أكدت أن البلاد تدين الجريمة، كما تدين …` goes on, `، كما زار` does not.
  if (
    comma &&
    r.lemma === "كما" &&
    isVerb(reading[w + 1]) &&
    nameOf(reading[w + 1]!.features, ASPECT) !== "Imp" &&
    // `قال المدير إن البلدية وسعت الحديقة، كما بدأت …`: what the verb cannot be of the speaker is said.
    !(raw.source && ofAnother(l, raw.source, w + 1))
  )
    return true;
  // `، يذكر أن`, `، يشار إلى أن`: the report's own remark.
  if (comma && isVerb(r) && (r.lemma === "ذكر" || r.lemma === "أشار") && nameOf(r.features, ASPECT) === "Imp")
    return true;
  // `الوزير، الذي أعلن استقالته، إن`: إن is of the verb before the relative clause.
  if (comma && r.form === "إن" && raw.opening === "relative") return true;
  if (comma && sumsUp(l, w) && (raw.content.nominal || !l.nested(from, w))) return true;
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
  if (!raw.content.nominal) return false;
  // `، ومن المتوقع أن ترد`: the report's own guess behind a noun.
  if (comma && isAnd(r) && reading[w + 1]?.lemma === "من" && EXPECTED.has(reading[w + 2]?.form ?? "")) return true;
  // `مطالبا المجلس بضمانات وواضعا سبعة شروط`: one circumstance more.
  if (raw.form === "participle" && isAnd(r) && isCircumstance(reading[w + 1])) return true;
  // `الاستثمارات، التي أعلنت الشركة عن ضخها، بشكل`: a relative clause between commas.
  if (raw.opening === "relative" && isComma(r) && isComma(reading[raw.from - 1])) return true;
  // `متوعدا بالرد، وهو الأمر الذي …`
  if (
    comma &&
    isAnd(r) &&
    TAKEN_UP.has(reading[w + 1]?.lemma ?? "") &&
    (reading[w + 2]?.lemma === "ما" || (reading[w + 2]?.lemma === "أمر" && reading[w + 2]!.definite))
  )
    return true;
  // `عوامل عدة، أبرزها ارتفاع الأسعار`: what is spelt as a past is a superlative with its pronoun.
  const superlative =
    isPronounAttached(reading[w + 1]) && /^(?:أبرز|أهم|آخر|أول|أكثر|أحدث|أخطر|أكبر|أقل)$/.test(r.form);
  if (comma && superlative) return false;
  if (comma && (isVerb(r) || r.lemma === "لن" || r.lemma === "لم" || r.lemma === "لا" || r.lemma === "قد")) return true;
  // Behind a noun `، فيما`, `، حيث`, `، إذ` are sooner the report's own than said.
  if (
    comma &&
    (r.lemma === "بينما" ||
      r.lemma === "فيما" ||
      r.lemma === "لكن" ||
      r.lemma === "حيث" ||
      r.lemma === "إذ" ||
      (r.lemma === "في" && reading[w + 1]?.lemma === "حين"))
  )
    return true;
  // `مقتل ثلاثة وجرح 12 آخرين`: one count more of what was told.
  if (isAnd(r) && !comma && goesOnCounting(reading, w + 1)) return false;
  const and = isAnd(r) || (r.lemma === "ف" && r.upos === Upos.CCONJ);
  if (and && isRelative(reading[w + 1]!)) return comma;
  if (
    and &&
    isVerb(reading[w + 1]) &&
    (comma || (!embedded && nameOf(reading[w + 1]!.features, ASPECT) === "Perf" && !looksLikeNoun(l, w + 1)))
  )
    return true;
  return comma && and && reading[w + 1]?.lemma === "قد";
}

/** Verbs of praise, blame, thanks and wishes, which are done by saying. By bare lemma. */
const JUDGING = new Set(
  "أشاد ثمن ندد استنكر أدان دان رحب شكر هنأ عزى بارك تمنى نوه انتقد استغرب استهجن شجب امتدح حيا أثنى سأل تضرع رجا هاجم".split(
    " ",
  ),
);
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

/** `تفاصيل ووضع المشاريع`, `المركز ودار الرعاية`: three letters right before a definite noun, which two nouns joined by و may be as well. */
const looksLikeNoun = (l: Layers, w: number): boolean => {
  const r = l.words.reading[w]!;
  return (
    NOUN_AS_WELL.has(r.form) && l.words.reading[w + 1]?.definite === true && l.words.reading[w + 1]!.upos === Upos.NOUN
  );
};

const NOUN_AS_WELL = new Set(
  "وضع دار فتح منع رفع دعم طرح جمع حفظ ضبط عرض درس بحث شرح قصف قتل سحب صرف حصر ربط رصد فرض منح دفع عقد هدم دمج نقل نشر".split(
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

/** Whether a verb without a subject of its own shows by its gender that the source is not who acts. */
function ofAnother(l: Layers, source: readonly [number, number], verb: number): boolean {
  const next = verb + 1 < l.words.count ? l.phrases.at[verb + 1]! : -1;
  if (next >= 0) return false;
  const p = l.phrases.at[source[0]]!;
  return (
    fits(shapeOf(l.words.reading[verb]!), shapeOf(l.words.reading[p >= 0 ? l.phrases.head[p]! : source[0]]!)) === false
  );
}

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
