import type { EventType, Status } from "@isnad/record";
import { ASPECT, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";

const table = (rows: Partial<Record<Status, string>>): ReadonlyMap<string, Status> =>
  new Map(
    Object.entries(rows).flatMap(([status, lemmas]) => lemmas.split(" ").map((l) => [l, status as Status] as const)),
  );

/** What a verb, noun or adjective that governs a trigger makes of it, by lemma: `اعتزم زيارة`, `من المقرر أن يزور`, `طالب بوقف`. */
const GOVERNORS = table({
  planned:
    "اعتزم نوى خطط قرر أزمع استعد تأهب مقرر مرتقب توقع انتظر منتظر متوقع عزم نية خطة قرار هدف سعى أراد استعداد مزمع تعهد وعد التزم جدول سبيل غرض بهدف تهيأ تحضير تمهيد تمهيدا اتفق مخطط مصمم ملتزم أقسم حلف",
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
/** Verbs that only carry the noun that they govern: what is said of them is said of it. */
export const CARRIERS: ReadonlySet<string> = new Set(
  "شن نفذ أجرى وجه عقد أطلق قام قدم فرض تولى باشر بدأ واصل استأنف كثف ارتكب نظم خاض وقع أبدى أعرب عبر أبرم تابع صعد أصدر ترأس حضر شارك أدار اختتم أنهى تم جرى تعرض شهد أسفر أدى فتح أعلن تلقى بحث رفع ألقى حقق عرف دار انعقد توصل استمر تواصل اندلع حدث صدر بعث أرسل أحكم بسط واجه".split(
    " ",
  ),
);

/** Whether what a trigger names was done, is planned, may be, is denied, or is asked for. */
export function statusOf(
  l: EventLayers,
  trigger: number,
  finite: boolean,
  triggers: ReadonlySet<number>,
  type?: EventType,
): Status {
  if (finite) return ofVerb(l, trigger);
  const told = ofNoun(l, trigger, triggers, type);
  return told === "actual" ? (ofContent(l, trigger, type) ?? told) : told;
}

const CONDITION = new Set(["إذا", "لو"]);

function ofVerb(l: EventLayers, at: number): Status {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  const r = reading[at]!;
  const imperfect = nameOf(r.features, ASPECT) === "Imp";
  const before = at > begin ? reading[at - 1]! : undefined;
  if (!before) return imperfect && toCome(l, at) ? "planned" : "actual";
  if (!imperfect) {
    if (CONDITION.has(before.lemma)) return "possible";
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
    return particle;
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
    return reading[at - 2]?.lemma === "على" && before.lemma === "أن" ? "planned" : "actual";
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

const governs = (g: Reading): Status | undefined =>
  (g.lemma === "استعاد" && /^[يتن]ستعد/.test(g.form) ? "planned" : undefined) ??
  GOVERNORS.get(g.lemma) ??
  // `تقرير` is a report.
  (g.verb !== "" && g.upos !== Upos.VERB && g.lemma !== "تقرير" ? GOVERNORS.get(g.verb) : undefined);

/** Whether a negation stands before a word. */
function negatedAt(l: EventLayers, at: number): boolean {
  const b = l.words.reading[at - 1];
  return b !== undefined && (b.lemma === "لم" || b.lemma === "لن" || b.lemma === "لا") && b.upos !== Upos.NOUN;
}

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
  if (by?.lemma === "قبيل") return "planned";
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
      const status = masdars === 0 ? (settled(g, own, by) ?? governs(g)) : undefined;
      // Talks that fail were held.
      const held = (g.lemma === "فشل" || g.lemma === "إفشال") && TALKS.has(own);
      if (status !== undefined && !held && !(g.upos === Upos.ADJ && n > 1)) return flipped(l, w, status);
    }
    if (g.upos === Upos.PUNCT) commas++;
    // `طالب الوزير الذي تحدث أمس إسرائيل بالانسحاب`: a clause about a noun on the way.
    if (verb && inRelative(l, w) && by?.lemma !== "في" && n < 12) continue;
    if (verb) return masdars === 0 && CARRIERS.has(g.lemma) && !OUTCOME.has(g.lemma) ? ofVerb(l, w) : "actual";
    if ((g.lemma === "بدون" && commas === 0) || (g.lemma === "دون" && n < 2) || (g.lemma === "غير" && n < 2))
      return "negated";
    if (AFTER.has(g.lemma) && (g.upos === Upos.ADP || g.upos === Upos.ADV || g.upos === Upos.NOUN)) return "actual";
    if (g.upos === Upos.NOUN && TRANSPARENT.has(g.verb)) continue;
    // What another act governs is not what its governor speaks of (`سيقوم بتخفيف العقوبات`: the sanctions are there).
    // `اقترح عملية تفجير`: with the noun in whose idafa it stands it is one act.
    if (w === at - 1 && g.lemma === "عملية" && !g.definite) continue;
    if (triggers.has(w) || (g.upos === Upos.NOUN && VNOUN(g) && reading[w + 1]?.upos === Upos.ADP)) masdars++;
  }
  return "actual";
}
/** `في حال تعرض البلاد لهجوم`, `في حالة وقوع هجوم`: supposed. */
function inCase(l: EventLayers, at: number, begin: number): boolean {
  const { reading } = l.words;
  for (let w = at - 1; w > begin && w > at - 7; w--) {
    const g = reading[w]!;
    // `تعرض` is spelt as its verb.
    if (g.upos === Upos.PUNCT || (g.upos === Upos.VERB && g.lemma !== "تعرض")) return false;
    if ((g.lemma === "حال" || g.lemma === "حالة") && !g.definite && reading[w - 1]!.lemma === "في")
      return w === at - 1 ? g.lemma === "حال" : VNOUN(reading[w + 1]!) || reading[w + 1]!.lemma === "تعرض";
  }
  return false;
}

/** Whether a verb stands right behind a relative pronoun, with or without a particle between (`التي لم يعلن عنها`). */
function inRelative(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  let at = w - 1;
  for (let n = 0; n < 2 && at > 0; n++) {
    const r = reading[at]!;
    if (r.upos !== Upos.PART && r.upos !== Upos.AUX && !PARTICLES.has(r.lemma)) break;
    at--;
  }
  return reading[at]?.classes.has("relative") ?? false;
}

/** Whether a noun under its preposition only says in what or by whose help something else was done. */
function circumstance(l: EventLayers, at: number, own: string): boolean {
  const by = l.words.reading[at - 1]!;
  const head = l.words.reading[at - 2];
  if (by.lemma === "ب") return HELPING.has(own) && !CARRIERS.has(head?.lemma ?? "");
  return (
    by.lemma === "في" &&
    OCCASIONS.has(own) &&
    !(head !== undefined && (TAKING_PART.has(head.lemma) || TAKING_PART.has(head.verb)))
  );
}
const HELPING = new Set("وساطة رعاية دعوة طلب مباركة تأييد موافقة".split(" "));
const OCCASIONS = new Set(
  "اجتماع لقاء مكالمة اتصال محادثة مباحثة مسيرة مظاهرة تظاهرة اعتصام قمة زيارة جولة".split(" "),
);
const TAKING_PART = new Set(
  "شارك مشاركة حضر حضور دخل دخول انخرط انخراط بدأ بدء شرع استأنف عقد مساهمة أسهم ساهم بحث".split(" "),
);

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

/** Verbs with the prepositions of what they ask, plan or threaten, and what that makes of it. */
const CONTENTS: ReadonlyMap<string, readonly [string, Status]> = new Map(
  (
    [
      ["ب", "asked", "طالب نادى هتف أهاب أوصى نصح"],
      ["إلى", "asked", "دعا"],
      ["على", "asked", "حث حض حرض ألح"],
      ["ب", "planned", "تعهد وعد التزم"],
      ["على", "planned", "اتفق نص وافق صوت عزم"],
      ["ل", "planned", "استعد تأهب تهيأ خطط"],
      ["إلى", "planned", "سعى"],
      ["ب", "possible", "هدد لوح توعد"],
    ] as const
  ).flatMap(([by, status, verbs]) => verbs.split(" ").map((v) => [v, [by, status]] as const)),
);
/** Types of what is seldom told as done beside what is wanted (`دعا إلى وقف القتال وسحب القوات`). */
const WANTED = new Set<string>([
  "RETREAT",
  "AID",
  "COOPERATE",
  "CONSULT",
  "CONCEDE",
  "SUPPORT",
  "MOBILIZE",
  "SANCTION",
]);
/** How far before its preposition a verb may stand, in words. */
const FAR = 30;

/**
 * What a verb makes of the masdar that stands under its preposition however far behind it, with clauses about nouns between
 * (`دعا المجلس، الذي انعقد في جدة، إسرائيل إلى الانسحاب`), or goes on with one that does (`وسحب قواتها`).
 */
function ofContent(l: EventLayers, at: number, type?: EventType): Status | undefined {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  let under = at - 1;
  const joined = reading[under]?.lemma === "و" || reading[under]?.lemma === "أو";
  if (joined) {
    if (type !== undefined && !WANTED.has(type)) return undefined;
    for (under = at - 3; under >= begin && under > at - 14; under--) {
      const r = reading[under]!;
      if (r.upos === Upos.VERB || (r.upos === Upos.PUNCT && r.form !== "،")) return undefined;
      if (r.upos === Upos.ADP && VNOUN(reading[under + 1]!)) break;
    }
  }
  const by = under >= begin ? reading[under]! : undefined;
  if (by?.upos !== Upos.ADP) return undefined;
  for (let w = under - 1, n = 0; w >= begin && n < FAR; w--, n++) {
    const g = reading[w]!;
    if (g.upos === Upos.PUNCT && /[.؛!؟:]/.test(g.form)) return undefined;
    // A word of a name is no verb (`نافي بيلاي`).
    if (l.entities.of[w] !== -1) continue;
    const verb = g.upos === Upos.VERB;
    const aside = verb && (inRelative(l, w) || (reading[w - 1]?.upos === Upos.NOUN && !reading[w - 1]!.definite));
    const content = CONTENTS.get(verb ? g.lemma : g.verb);
    if (content?.[0] === by.lemma && !aside) return flipped(l, w, content[1]);
    if (verb && !aside) return undefined;
  }
  return undefined;
}
/** What a verb makes of the masdar that it governs: what is agreed, ordered or laid down is yet to be, what is offered may be, what is refused is not done. */
function settled(g: Reading, own: string, by: Reading | undefined): Status | undefined {
  // `عرض الوزير، في اتصال هاتفي`: what stands under في is no object.
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
/** Masdars of beginning and holding, which a purpose is put with. */
const BEGUN = words("إجراء عقد إطلاق بدء فتح حضور استئناف");
const ANSWERING = words("تلبية استجابة تنفيذا وفقا خلافا نتيجة طبقا");
/** Verbs that say of an act what came of it: denied, the act was done all the same. */
const OUTCOME = words("أسفر أدى حقق");
const VNOUN = (g: Reading): boolean => nameOf(g.features, VERBFORM) === "Vnoun";
/** Verbs whose masdar stands between a governor and what is governed all the same: `عليهم الموافقة على الهدنة`, `طلب بدء الانسحاب`. */
const TRANSPARENT = new Set("وافق التزم قبل بدأ باشر شرع قام تعرض".split(" "));
/** Prepositions with which an act is told as having been. */
const AFTER = new Set("بعد عقب إثر خلال منذ أثناء غداة جراء بسبب رغم نتيجة لدى".split(" "));

/** What a governor makes of its noun when it is itself denied (`لم يعتزم`): nothing was done. */
function flipped(l: EventLayers, at: number, status: Status): Status {
  return negatedAt(l, at) && status === "planned" ? "negated" : status;
}
