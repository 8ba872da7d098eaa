import type { EventType, Status } from "@isnad/record";
import { ASPECT, nameOf, Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { CARRIERS } from "./factuality/carriers.ts";
import { circumstance } from "./factuality/circumstance.ts";
import { flipped, inRelative, isAhead, isMasdar, negatedAt } from "./factuality/clause.ts";
import { ofContent } from "./factuality/contents.ts";
import { denied, ofAnother } from "./factuality/denied.ts";
import { isOwed } from "./factuality/owed.ts";
import { inCase, isSupposed } from "./factuality/supposed.ts";
import { unrealised } from "./factuality/unrealised.ts";
import type { EventLayers } from "./layers.ts";

const table = (rows: Partial<Record<Status, string>>): ReadonlyMap<string, Status> =>
  new Map(
    Object.entries(rows).flatMap(([status, lemmas]) => lemmas.split(" ").map((l) => [l, status as Status] as const)),
  );

/** What a verb, noun or adjective that governs a trigger makes of it, by lemma: `اعتزم زيارة`, `من المقرر أن يزور`, `طالب بوقف`. */
const GOVERNORS = table({
  planned:
    "اعتزم نوى خطط قرر أزمع رغب أمل استعد تأهب مقرر مرتقب توقع انتظر منتظر متوقع عزم نية خطة هدف سعى أراد استعداد مزمع تعهد وعد التزم جدول سبيل غرض بهدف تهيأ تحضير تمهيد تمهيدا اتفق مخطط مصمم ملتزم أقسم حلف",
  possible:
    "أمكن محتمل احتمال إمكانية لعل خشي تخوف مخاوف هدد تهديد لوح تلويح لمح تلميح حذر تحذير توعد خطر احتمالية خيار جاز خوف خشية مرجح رجح احتمل استبعد درس بحث",
  negated: "نفى نفي أحبط إحباط فشل إفشال منع تجنب تفاد تفادى حال دون عدم امتنع رفض_قيام أنكر إلغاء ألغى",
  asked:
    "مطلوب طالب دعا طلب ناشد حث دعوة مطالبة ضرورة وجوب وجب انبغى لزم اشترط ضغط أقنع إقناع أوصى حاجة تحريض حرض اقترح اقتراح تعين أهمية شدد",
});
/** Particles and adverbs directly before a verb. */
const PARTICLES = table({ planned: "س سوف", possible: "ربما لعل لو إذا قد", negated: "لم لن لا ليس ما دون عدم" });
/** Adjectives and adverbs after a noun or an imperfect that put it in time to come. */
const TO_COME = new Set("مقرر مرتقب مزمع مقبل قادم منتظر متوقع غد مفترض وشيك".split(" "));
/** Those that are said of what is to happen, however far they stand. */
const SET_FOR = new Set("مقرر مرتقب مزمع".split(" "));
/** `زيارة مرتقبة`: whether the word behind a noun says that it is yet to come. */
export const isSetFor = (l: EventLayers, at: number): boolean => SET_FOR.has(l.words.reading[at + 1]?.lemma ?? "");
const PERHAPS = new Set("محتمل ممكن مفترض مزعوم".split(" "));

export { CARRIERS };

/** Whether what a trigger names was done, is planned, may be, is denied, or is asked for. */
export function statusOf(
  l: EventLayers,
  trigger: number,
  finite: boolean,
  triggers: ReadonlySet<number>,
  type?: EventType,
): Status {
  if (finite) return isSupposed(l, trigger) ? "possible" : ofVerb(l, trigger);
  const told = ofNoun(l, trigger, triggers, type);
  if (told !== "actual") return told;
  return ofContent(l, trigger, type) ?? unrealised(l, trigger, type) ?? joined(l, trigger, triggers, type) ?? told;
}

/** What a masdar is with which one goes on (`للتحقيق فيها ومحاكمة المتهمين`): what that is, where it is yet to be. */
function joined(l: EventLayers, at: number, triggers: ReadonlySet<number>, type?: EventType): Status | undefined {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  const by = reading[at - 1];
  if (by === undefined || !JOINS.has(by.lemma) || !isMasdar(reading[at]!) || type === undefined || !GOING_ON.has(type))
    return undefined;
  for (let w = at - 2; w > begin && w > at - 12; w--) {
    const r = reading[w]!;
    if (r.upos === Upos.VERB || (r.upos === Upos.PUNCT && r.form !== "،") || r.classes.has("relative"))
      return undefined;
    // Only one under a preposition, not the one that stands in idafa or is joined itself.
    if (!isMasdar(r) || reading[w - 1]!.upos !== Upos.ADP) continue;
    const told = ofNoun(l, w, triggers, type);
    const status = told === "actual" ? (ofContent(l, w, type) ?? unrealised(l, w, type)) : told;
    return status === "planned" || status === "asked" ? status : undefined;
  }
  return undefined;
}
const WILL = new Set(["س", "سوف"]);
const JOINS = new Set(["و", "أو", "ثم"]);
/** Types of what goes on with what is wanted; violence beside it may have been (`تصدت للقوات وتفجير عبوات`). */
const GOING_ON = new Set<string>(["RETREAT", "AID", "COOPERATE", "CONSULT", "CONCEDE", "SUPPORT", "COERCE", "ACCUSE"]);

const CONDITION = new Set(["إذا", "لو"]);
const OFTEN = new Set("كثير كثيرا غالبا عادة قليلا نادرا".split(" "));

function ofVerb(l: EventLayers, at: number): Status {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  const r = reading[at]!;
  const imperfect = nameOf(r.features, ASPECT) === "Imp";
  const before = at > begin ? reading[at - 1]! : undefined;
  if (!before) return imperfect && toCome(l, at) ? "planned" : "actual";
  if (!imperfect) {
    if (CONDITION.has(before.lemma)) return "possible";
    // `كثيرا ما هاجموا`
    if (before.lemma === "ما" && OFTEN.has(reading[at - 2]?.lemma ?? "")) return "actual";
    if (before.lemma === "ما" && before.classes.has("negation"))
      return CONDITION.has(reading[at - 2]?.lemma ?? "") ? "possible" : "negated";
    return "actual";
  }
  const particle = PARTICLES.get(before.lemma);
  if (
    particle !== undefined &&
    before.upos !== Upos.NOUN &&
    !(before.lemma === "ما" && !before.classes.has("negation"))
  )
    return particle === "negated" ? denied(l, at) : particle;
  // `من المقرر أن يزور`, `دعا إلى أن ينسحب`; `ل` of purpose.
  let w = at - 1;
  if (before.lemma === "لا" || before.lemma === "ألا") return "negated";
  if (before.lemma === "أن" || before.lemma === "كي" || (before.lemma === "ل" && before.upos === Upos.ADP)) {
    if (before.lemma === "ل") return "planned";
    for (let n = 0; w > begin && n < 8; n++) {
      w--;
      const g = reading[w]!;
      if (g.upos === Upos.PUNCT && n > 0) break;
      const status = governs(g);
      if (status !== undefined) return negatedAt(l, w) && status === "planned" ? "negated" : status;
      if (g.upos === Upos.VERB && n > 0) break;
    }
    // `على أن يجتمع الطرفان لاحقا`: what is laid down.
    if (reading[at - 2]?.lemma === "على" && before.lemma === "أن") return "planned";
    return isOwed(l, at) ? "asked" : "actual";
  }
  if (toBe(l, at, begin)) return "planned";
  for (let n = 0; w >= begin && n < 3; w--, n++) {
    const g = reading[w]!;
    if (g.upos === Upos.PUNCT || g.upos === Upos.VERB) break;
    if (g.lemma === "ربما" || g.lemma === "لعل" || g.lemma === "إذا" || g.lemma === "لو") return "possible";
  }
  return toCome(l, at) ? "planned" : "actual";
}

/** Verbs of what is done at a point in time: told of in the imperfect at the head of a sentence, it is yet to come (`ويزور الوزير القاهرة السبت`). */
const POINTS = new Set("زار التقى اجتمع استقبل توجه وصل غادر سافر".split(" "));
const CHAINED = new Set(["ثم", "حيث"]);
/** Whether an imperfect tells of what is to be: at the head of its sentence, going on with what will be, or laid down (`تنسحب بموجبه القوات`). */
function toBe(l: EventLayers, at: number, begin: number): boolean {
  const { reading } = l.words;
  for (let w = at + 1; w < at + 4 && w < l.words.count; w++)
    if (reading[w]!.lemma === "موجب" || reading[w]!.lemma === "مقتضى") return true;
  if (at - 2 >= begin && reading[at - 1]!.part === Part.ENCLITIC && /^(?:موجب|مقتضى)$/.test(reading[at - 2]!.lemma))
    return true;
  if (!POINTS.has(reading[at]!.lemma) || !/^[يتن]/.test(reading[at]!.form)) return false;
  if (at === begin || (at === begin + 1 && reading[begin]!.lemma === "و")) {
    const end = l.words.firstOf[l.words.sentence[at]! + 1]!;
    for (let w = at + 1; w < end && w < at + 16; w++) if (STILL.has(reading[w]!.lemma)) return false;
    return true;
  }
  if (!CHAINED.has(reading[at - 1]!.lemma)) return false;
  for (let w = at - 2; w >= begin; w--)
    if (reading[w]!.upos === Upos.VERB)
      return nameOf(reading[w]!.features, ASPECT) === "Imp" && (w === begin || reading[w - 1]!.lemma !== "لم");
  return false;
}
/** What says that an imperfect is going on. */
const STILL = new Set("حاليا الآن منذ دائما كل عادة مازال".split(" "));

/** An imperfect with a time to come after it (`يزور بغداد غدا`). */
function toCome(l: EventLayers, at: number): boolean {
  const end = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 16);
  for (let w = at + 1; w < end; w++) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.VERB || (r.upos === Upos.PUNCT && w > at + 8)) return false;
    if (l.times.of[w] !== -1 && TO_COME.has(r.lemma)) return true;
    if (r.lemma === "أسبوع" && l.words.reading[w - 1]?.lemma === "هذا") return true;
  }
  return false;
}

/** What a word makes of what it governs; `في حال` denies nothing. */
const governsAt = (l: EventLayers, w: number): Status | undefined =>
  l.words.reading[w]!.lemma === "حال" && l.words.reading[w + 1]?.lemma !== "دون"
    ? undefined
    : governs(l.words.reading[w]!);

const governs = (g: Reading): Status | undefined =>
  (g.lemma === "استعاد" && /^[يتن]ستعد/.test(g.form) ? "planned" : undefined) ??
  // What is to be prevented may be.
  (g.lemma === "منع" && g.upos === Upos.NOUN ? "possible" : undefined) ??
  GOVERNORS.get(g.lemma) ??
  // `تقرير` is a report, and what a decision had for its content is told as done (`بعد قرار المجلس فرض عقوبات`).
  (g.verb !== "" && g.upos !== Upos.VERB && g.lemma !== "تقرير" && g.lemma !== "قرار"
    ? GOVERNORS.get(g.verb)
    : undefined);

function ofNoun(l: EventLayers, at: number, triggers: ReadonlySet<number>, type?: EventType): Status {
  const { reading } = l.words;
  const sentence = l.words.sentence[at]!;
  const begin = l.words.firstOf[sentence]!;
  const end = Math.min(l.words.firstOf[sentence + 1]!, at + 9);
  for (let w = at + 1; w < end; w++) {
    const r = reading[w]!;
    if (r.upos === Upos.VERB || r.upos === Upos.PUNCT) break;
    if (TO_COME.has(r.lemma) && (w < at + 5 || SET_FOR.has(r.lemma) || l.times.of[w] !== -1)) return "planned";
    if (PERHAPS.has(r.lemma) && w < at + 4) return "possible";
  }
  // `وصل الوزير للقاء الملك`: what a journey is for is yet to be; `تلبية لدعوة` is no purpose.
  const by = reading[at - 1];
  // `يزور وفد المدينة لإجراء محادثات`
  if (
    by?.upos === Upos.NOUN &&
    BEGUN.has(by.lemma) &&
    reading[at - 2]?.lemma === "ل" &&
    reading[at - 2]!.upos === Upos.ADP
  )
    return "planned";
  if (by?.lemma === "قبيل" || (by?.lemma === "عشية" && isAhead(l, at, begin))) return "planned";
  // `كلف البنك بمهمة إقراض البلاد`
  if (by?.lemma === "مهمة" && reading[at - 2]?.lemma === "ب") return "planned";
  // `مقابل الإفراج عنهم`, `مشروع عقوبات`
  if (by?.lemma === "مقابل" || (by?.lemma === "مشروع" && !by.definite)) return "possible";
  const own = reading[at]!.lemma;
  // `طالب العمال، في مسيرة`, `تم بوساطة قطر`: in what, by whose help it was done is no part of what is wanted.
  if (by?.upos === Upos.ADP && circumstance(l, at, own)) return ofHead(l, at, begin);
  if (
    by?.lemma === "ل" &&
    by.upos === Upos.ADP &&
    type !== "REQUEST" &&
    type !== "REJECT" &&
    !ANSWERING.has(reading[at - 2]?.lemma ?? "")
  )
    for (let w = at - 2, n = 0; w >= begin && n < 16; w--, n++) {
      if (reading[w]!.upos !== Upos.VERB) continue;
      if (reading[w]!.classes.has("motion")) return "planned";
      break;
    }
  if (inCase(l, at, begin)) return "possible";
  let masdars = 0;
  let commas = 0;
  for (let w = at - 1, n = 0; w >= begin && n < 14; w--, n++) {
    const g = reading[w]!;
    if (g.upos === Upos.PUNCT && /[.؛!؟:]/.test(g.form)) break;
    const verb = g.upos === Upos.VERB || g.upos === Upos.AUX;
    if (n < 7 || verb) {
      const status = masdars === 0 ? (settled(g, own, by) ?? governsAt(l, w)) : undefined;
      // `نفت التهم`, `لم تعلن مسؤوليتها عن التفجير`: that it was is not what is denied.
      if (status === "negated" && (SAYINGS.has(own) || ofAnother(l, at, w))) return "actual";
      // Talks that fail were held.
      const held = (g.lemma === "فشل" || g.lemma === "إفشال") && TALKS.has(own);
      if (status !== undefined && !held && !(g.upos === Upos.ADJ && n > 1)) return flipped(l, w, status);
    }
    if (g.upos === Upos.PUNCT) commas++;
    // `طالب الوزير الذي تحدث أمس إسرائيل بالانسحاب`: a clause about a noun on the way.
    if (verb && inRelative(l, w) && by?.lemma !== "في" && n < 12) continue;
    if (verb && ofAnother(l, at, w)) return "actual";
    // `ستشمل زيارة الوزير`, `ستترأس اجتماعا`
    if (verb && type === "CONSULT" && at - w <= 2 && WILL.has(reading[w - 1]?.lemma ?? "")) return "planned";
    if (verb) return masdars === 0 && CARRIERS.has(g.lemma) && !OUTCOME.has(g.lemma) ? ofVerb(l, w) : "actual";
    if ((g.lemma === "بدون" && commas === 0) || (g.lemma === "دون" && n < 2) || (g.lemma === "غير" && n === 0))
      return "negated";
    if (AFTER.has(g.lemma) && (g.upos === Upos.ADP || g.upos === Upos.ADV || g.upos === Upos.NOUN)) return "actual";
    if (g.upos === Upos.NOUN && TRANSPARENT.has(g.verb)) continue;
    // What another act governs is not what its governor speaks of (`سيقوم بتخفيف العقوبات`: the sanctions are there).
    // `اقترح عملية تفجير`: with the noun in whose idafa it stands it is one act.
    if (w === at - 1 && g.lemma === "عملية" && !g.definite) continue;
    if (triggers.has(w) || (g.upos === Upos.NOUN && isMasdar(g) && reading[w + 1]?.upos === Upos.ADP)) masdars++;
  }
  return "actual";
}
/** Of a circumstance: planned where its verb is. */
function ofHead(l: EventLayers, at: number, begin: number): Status {
  for (let w = at - 2; w >= begin; w--) {
    const r = l.words.reading[w]!;
    if (r.upos !== Upos.VERB || inRelative(l, w)) continue;
    const particle = l.words.reading[w - 1];
    return particle !== undefined && (particle.lemma === "س" || particle.lemma === "سوف") ? "planned" : "actual";
  }
  return "actual";
}

/** What a verb makes of the masdar that it governs: what is agreed, ordered or laid down is yet to be, what is offered may be, what is refused is not done. */
function settled(g: Reading, own: string, by: Reading | undefined): Status | undefined {
  // `عرض الوزير، في اتصال هاتفي`: what stands under في is no object.
  if (g.lemma === "رفض" && g.upos === Upos.NOUN && (YIELDING.has(own) || HOLDING.has(own)) && by?.upos !== Upos.ADP)
    return "negated";
  if (g.upos !== Upos.VERB || SAYINGS.has(own) || by?.lemma === "في") return undefined;
  if (g.lemma === "رفض") return TALKS.has(own) || YIELDING.has(own) || own === "تعاون" ? "negated" : undefined;
  if (g.lemma === "عرض") return "possible";
  if (g.lemma === "وافق" || g.lemma === "أمر") return TALKS.has(own) || YIELDING.has(own) ? "planned" : undefined;
  if (
    (g.lemma === "قضى" || g.lemma === "نص") &&
    (by?.lemma === "ب" || by?.lemma === "على") &&
    nameOf(g.features, ASPECT) === "Imp"
  )
    return "planned";
  return undefined;
}
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const SAYINGS = words("طلب دعوة نداء اقتراح مقترح مطالبة اتهام تهمة مبادرة");
const TALKS = words("مفاوضة محادثة مباحثة اجتماع لقاء حوار تفاوض قمة مشاورة");
const YIELDING = words(
  "انسحاب سحب تسليم إرسال إخلاء وقف إفراج إطلاق فتح تقديم بيع نشر تفكيك تنازل استقالة استقبال اقتحام رفع خروج عودة مساعدة منح توجه سفر سماح",
);
const HOLDING = words("توقيف اعتقال ترحيل إبعاد طرد");
/** Masdars of beginning and holding, which a purpose is put with. */
const BEGUN = words("إجراء عقد إطلاق بدء فتح حضور استئناف");
const ANSWERING = words("تلبية استجابة تنفيذا وفقا خلافا نتيجة طبقا");
/** Verbs that say of an act what came of it: denied, the act was done all the same. */
const OUTCOME = words("أسفر أدى حقق");
/** Verbs whose masdar stands between a governor and what is governed all the same: `عليهم الموافقة على الهدنة`, `طلب بدء الانسحاب`. */
const TRANSPARENT = new Set("وافق التزم قبل بدأ باشر شرع قام تعرض".split(" "));
/** Prepositions with which an act is told as having been. */
const AFTER = new Set("بعد عقب إثر خلال منذ أثناء غداة جراء بسبب رغم نتيجة لدى".split(" "));
