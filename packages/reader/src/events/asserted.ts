import { ASPECT, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import type { Deed } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import { ledBy } from "./led.ts";
import { isComma, isPronoun, isVerb } from "./slots.ts";
import { statusOf } from "./status.ts";
import { subjectOf } from "./subject.ts";

/**
 * Whether a clause asserts a deed, or only presupposes or supposes it. Asserted is what a main clause says, or the content of what
 * somebody says, with a verb in the perfect (`قصف الجيش البلدة`) or with a noun that its verb brings into the world (`شن هجوما`, `أدى
 * إلى مقتل`, `أعلنت الشرطة مقتل`), and what a headline says without a verb. Presupposed is what stands in a clause about a noun (`البلدة
 * التي قصفها`), of time or cause (`عندما هاجموا`, `بعد هجوم`), or under a noun or a verb that says something else of it (`تداعيات اغتيال`).
 * After Kiparsky and Kiparsky, "Fact" (1970), and Karttunen, "Implicative verbs" (1971).
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** How far before a noun its verb is looked for. */
const NEAR = 10;
/** How far before a verb about a noun the one of its main clause is looked for. */
const FAR = 16;
/** How far before a verb the particle of its clause is looked for. */
const HEAD = 7;

/** Particles whose clause says when, whether, why or how something else is. By form. */
const SUBORDINATE = set("عندما حين حينما بعدما قبلما إذا اذا لو لما كيف لماذا هل كلما مهما متى حيثما كي ريثما");
/** Before `أن` these make a clause of time or cause. */
const TIMES = set("بعد قبل منذ عقب إثر أجل سبب رغم");
/** Verbs with which what `أن` brings was done. */
const IMPLIES = set("استطاع تمكن نجح سبق حدث حصل كاد_ لبث جرى");

/** Nouns in whose idafa an act is told as such. */
const BEARING = set(
  "محاولة عملية سلسلة موجة وقوع حدوث تنفيذ شن ارتكاب نبأ خبر حادث حادثة حصول اندلاع استمرار تواصل تجدد أول ثان ثالث رابع آخر أحدث أعنف أكبر أسوأ أحد بعض عدة عدد عشرة مئة ألف جريمة أعمال عمل مزيد",
);
/** Verbs that bring what their subject or object names into the world, or report it. */
const BRINGS = set(
  "أدان استنكر أعلن أكد أذاع شهد نفذ شن ارتكب وجه بدأ واصل استأنف كثف أطلق أوقع خلف أودى اندلع وقع حدث جرى تم انفجر تصاعد تواصل تجدد استمر أسفر أدى نظم أقام سير رافق أعقب تلا تبع دار نشب انطلق نصب خاض أحبط حاول هز استهدف أصاب صاحب شمل عم تسبب ضرب حصل لقي واجه تلقى",
);
/** Verbs that bring an act by a preposition. */
const BRINGS_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["ب", set("رد ندد نجح قام أقدم أفاد أبلغ تمثل تسبب بادر شرع باشر عمد اعترف")],
  ["إلى", set("أدى أفضى انتهى تعرض تحول تطور عمد لجأ بادر سارع")],
  ["عن", set("أسفر أعلن كشف نجم أبلغ تمخض")],
  ["في", set("انخرط شارك تسبب شرع خرج سار نزل نجح توفي قضى لقي قتل أصيب جرح سقط أصاب استشهد دخل تجمع احتشد")],
  ["ل", set("تعرض")],
  ["من", set("نجا تمكن")],
  ["على", set("أقدم")],
  ["مع", set("تزامن ترافق")],
]);
/** Nouns that do so. */
const DONE = set("قيام إقدام تعرض");
/** Verbs that say of an indefinite act in a clause of its own whom it struck, who did it or what came of it. */
const SAID_OF = set("استهدف شن نفذ أسفر أدى أوقع خلف أودى ارتكب نصب هز وقع");
/** Of these, those whose subject did it. */
const DOES = set("شن نفذ ارتكب نصب");
/** Verbs in whose content a deed is charged with or denied. */
const CHARGES = set("اتهم ادعى زعم نفى أنكر");

const beginOf = (l: EventLayers, at: number): number => l.words.firstOf[l.words.sentence[at]!]!;
const isMark = (r: Reading): boolean => r.upos === Upos.PUNCT;
const isStop = (r: Reading): boolean => r.upos === Upos.PUNCT && /^[.؛!؟?:]$/.test(r.form);
const isMasdar = (r: Reading): boolean => r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Vnoun";

/** Whether a deed is asserted where it stands: that it was done or was not, or, told with who and to whom, that it is planned, possible or asked for. */
export function isAsserted(l: EventLayers, { at, type, found, ruled }: Deed, triggers: ReadonlySet<number>): boolean {
  const { reading, trigger } = found.fact;
  const finite = reading === "active" || reading === "passive";
  const status = statusOf(l, at, finite, triggers, trigger.type);
  if (status === "negated") return false;
  if (status !== "actual") {
    if (type === "PROTEST")
      return status === "asked" || (status === "planned" && ruled.actors.length > 0 && (finite || isWilled(l, at)));
    const whom = ruled.recipients.length > 0 || (!finite && l.words.reading[at + 1]?.upos === Upos.NOUN);
    return ruled.actors.length > 0 && whom && (finite ? !isAboutNoun(l, at) : isWilled(l, at));
  }
  // A crowd is told of in clauses of time as well as by itself: what it did is news wherever it is told.
  if (type === "PROTEST")
    return finite
      ? !isAboutNoun(l, at) && !isGoingOn(l, at, trigger.lemma)
      : !l.words.reading[at]!.definite || isDone(l, at) || nounAsserts(l, at);
  if (!finite) return reading !== "participle" && nounAsserts(l, at);
  const masdar = joinedMasdar(l, at, triggers);
  return masdar === -1 ? verbAsserts(l, at) && !isHabit(l, at) : nounAsserts(l, masdar);
}

/** `كان المتظاهرون يرشقون`, `وهتف المتظاهرون`: what a crowd that is known was doing or shouting when its protest was told. */
function isGoingOn(l: EventLayers, verb: number, lemma: string): boolean {
  const r = l.words.reading[verb]!;
  const going = isImperfect(r) && r.form.startsWith("ي");
  if (!going && lemma !== "هتف") return false;
  const { word } = subjectOf(l, verb);
  return word !== -1 && l.words.reading[word]!.definite;
}

/**
 * Whether a verb stands in a clause about a noun: behind a relative pronoun, or about the indefinite noun before it, which
 * a pronoun takes up (`موقعا في الشمال هاجمته الطائرات`, `هجوم قتل فيه جنود`), or joined to one that does, with its subject left out
 * (`الهجوم الذي وقع أمس وأسفر عن`).
 */
function isAboutNoun(l: EventLayers, verb: number): boolean {
  const { reading } = l.words;
  const begin = beginOf(l, verb);
  for (let w = verb - 1; w >= begin && w >= verb - HEAD; w--) {
    const r = reading[w]!;
    if (isMark(r) || (isVerb(r) && r.upos !== Upos.AUX)) break;
    if (r.classes.has("relative") && r.part === Part.STEM) return true;
  }
  const p = reading[verb - 1];
  if (verb === begin || p === undefined) return false;
  if (p.lemma === "من" && p.part === Part.STEM) return true;
  const led = joinedTo(l, verb);
  if (led !== -1) return reading[led]!.classes.has("relative") || isAboutNoun(l, led);
  if (p.upos !== Upos.NOUN && p.upos !== Upos.ADJ && p.upos !== Upos.PROPN) return false;
  if (!takesUp(l, verb)) return false;
  for (let w = verb - 1; w >= begin && w >= verb - FAR; w--) {
    const r = reading[w]!;
    // What is itself an act that its clause brings in is told with all that is said of it.
    if (isVerb(r) && r.upos !== Upos.AUX) return !bringsIn(l, verb);
    if (r.classes.has("anna") || ANNA.test(r.form) || r.upos === Upos.CCONJ || isMark(r)) break;
  }
  return false;
}

/** Whether a pronoun on a verb, by its preposition or on the masdar that it carries (`ملهى جرى تفجيره`) takes up the noun before it. */
function takesUp(l: EventLayers, verb: number): boolean {
  const { reading } = l.words;
  const next = reading[verb + 1];
  if (isPronoun(next)) return true;
  // `وفاة رهينتين أعدما في الشمال`
  const p = reading[verb - 1]!;
  const many = nameOf(p.features, NUMBER);
  if (!p.definite && p.upos === Upos.NOUN && many === "Dual" && nameOf(reading[verb]!.features, NUMBER) === many)
    return true;
  if (next?.upos === Upos.ADP) return isPronoun(reading[verb + 2]) && BACK.has(next.lemma);
  return TAKES_PLACE.has(reading[verb]!.lemma) && next?.upos === Upos.NOUN && isPronoun(reading[verb + 2]);
}
const TAKES_PLACE = set("جرى تم");
const BACK = set("في خلال ب أثناء جراء");
const ANNA = /^[أإا]ن$/;
/** Whether the noun before a verb that is about it is an act that is asserted. */
function bringsIn(l: EventLayers, verb: number): boolean {
  const p = l.phrases.of[verb - 1]!;
  return p !== -1 && nounAsserts(l, l.phrases.head[p]!);
}

/** The verb to which one without a subject of its own is joined by و, or the relative pronoun of that verb's clause where no verb was read; -1 for neither. */
function joinedTo(l: EventLayers, verb: number): number {
  const { reading } = l.words;
  const begin = beginOf(l, verb);
  if (verb - 2 < begin || reading[verb - 1]!.upos !== Upos.CCONJ) return -1;
  const next = reading[verb + 1];
  const person = /(?:وا|ا|ن)$/.test(reading[verb]!.form);
  const pronoun = next !== undefined && isPronoun(next) ? reading[verb + 2] : next;
  if (!person && (pronoun?.upos !== Upos.ADP || (subjectOf(l, verb).word > verb && !SAID_OF.has(reading[verb]!.lemma))))
    return -1;
  for (let w = verb - 2; w >= begin && w >= verb - 2 * NEAR; w--) {
    if (isStop(reading[w]!)) return -1;
    if (isVerb(reading[w]) && reading[w]!.upos !== Upos.AUX) return w;
    if (reading[w]!.classes.has("relative") && reading[w]!.part === Part.STEM) return w;
  }
  return -1;
}

/** Whether a verb stands in a clause that asserts. */
function verbAsserts(l: EventLayers, verb: number): boolean {
  const { reading } = l.words;
  if (isAboutNoun(l, verb)) return false;
  const led = joinedTo(l, verb);
  if (led !== -1 && (!isVerb(reading[led]) || !verbAsserts(l, led))) return false;
  const begin = beginOf(l, verb);
  // `بمزاعم تعرض السجناء للضرب`: spelt as its verb.
  const p = verb > begin ? reading[verb - 1]! : undefined;
  if (p?.upos === Upos.NOUN && !p.definite && DONE.has(reading[verb]!.lemma) && !p.classes.has("person")) return false;
  for (let w = verb - 1; w >= begin && w >= verb - HEAD; w--) {
    const r = reading[w]!;
    if (isMark(r)) break;
    // `كان الموكب يعبر الجسر عندما انفجرت عبوة`: behind its main clause it tells the news.
    if (r.form === "عندما" && w > begin && !isMark(reading[w - 1]!) && isMain(l, w)) break;
    // `روت طفلة كيف قام الجنود بضربها`: told as it was.
    if (r.form === "كيف" && isToldHow(l, w)) break;
    if (SUBORDINATE.has(r.form) || SUBORDINATE.has(r.lemma)) return false;
    if (ANNA.test(r.form)) {
      const before = reading[w - 1];
      if (TIMES.has(before?.lemma ?? "") || isFeared(l, w)) return false;
      // With an imperfect `أن` brings what somebody wants, fears or may do.
      if (w === verb - 1 && isImperfect(reading[verb]!) && !IMPLIES.has(before?.lemma ?? "")) return false;
      break;
    }
    if (isVerb(r) && r.upos !== Upos.AUX) break;
  }
  const statement = l.statements.of[verb]!;
  const cue = statement === -1 ? null : l.statements.items[statement]!.cue;
  return cue === null || !charges(l, cue.start);
}

/** `تحذير من أن`, `مخاوف من أن`: what is feared. */
function isFeared(l: EventLayers, anna: number): boolean {
  const { reading } = l.words;
  if (reading[anna - 1]?.lemma !== "من") return false;
  for (let w = anna - 2; w >= beginOf(l, anna) && w >= anna - 2 * NEAR; w--) {
    const r = reading[w]!;
    if (FEARS.has(r.lemma) || FEARS.has(r.verb)) return true;
  }
  return false;
}
const FEARS = set("حذر خشي تخوف خاف قلق خوف مخاوف خشية");

/** Whether a verb that asserts stands before what somebody plans, wants or threatens. */
function isWilled(l: EventLayers, at: number): boolean {
  for (let w = at - 1; w >= beginOf(l, at) && w >= at - NEAR; w--)
    if (isVerb(l.words.reading[w]) && l.words.reading[w]!.upos !== Upos.AUX) return verbAsserts(l, w);
  return false;
}

/** Whether the cue at a place charges or denies. */
function charges(l: EventLayers, start: number): boolean {
  const { words } = l;
  let low = 0;
  let high = words.count - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words.end[mid]! > start) high = mid;
    else low = mid + 1;
  }
  for (let w = low; w < low + 2 && w < words.count; w++)
    if (CHARGES.has(words.reading[w]!.verb || words.reading[w]!.lemma)) return true;
  return false;
}

const isImperfect = (r: Reading): boolean => nameOf(r.features, ASPECT) === "Imp" && /^[يتنأ]/.test(r.form);

/** An imperfect, which tells of what is done now and again, but in a headline (`إسرائيل تقصف غزة`). */
function isHabit(l: EventLayers, verb: number): boolean {
  const { reading } = l.words;
  if (!isImperfect(reading[verb]!)) return false;
  const begin = beginOf(l, verb);
  for (let w = verb - 1; w >= begin; w--) {
    const r = reading[w]!;
    // `إن القوات تقصف المدينة`: the subject before its verb tells what is going on.
    if (r.lemma === "لم" || ((ANNA.test(r.form) || r.classes.has("anna")) && w < verb - 1)) return false;
    if (isVerb(r)) return true;
  }
  // `يقاتل الجنود المتمردين منذ شهور`: what has been going on.
  const stop = Math.min(l.words.firstOf[l.words.sentence[verb]! + 1]! - 1, verb + FAR);
  for (let w = verb + 1; w < stop; w++)
    if (reading[w]!.lemma === "منذ" && SPANS.has(reading[w + 1]!.lemma)) return true;
  return false;
}
const SPANS = set("شهر عام سنة أسبوع عقد");

/** Nouns for what deeds are told, planned or punished, in whose idafa no verb stands. */
const OF_DEEDS = set("سيناريو حالة قضية ملف خطة فكرة مشهد صورة محاولة جرم تهمة خطر قصة حكاية مسلسل شبهة ظاهرة");

/**
 * A verb that is spelt as its masdar and joined to one is a masdar: `بتهريب الوقود وخطف المارة`. The one that leads, or -1.
 */
function joinedMasdar(l: EventLayers, verb: number, triggers: ReadonlySet<number>): number {
  const { reading } = l.words;
  const begin = beginOf(l, verb);
  if (verb === begin || reading[verb]!.form.length !== 3) return -1;
  const p = reading[verb - 1]!;
  // `عمليات خطف`, `سيناريو خطف`
  if (p.upos === Upos.NOUN && !p.definite && (BEARING.has(p.lemma) || OF_DEEDS.has(p.lemma))) return verb - 1;
  if (p.upos !== Upos.CCONJ) return -1;
  const comma = verb - 2 > begin && isComma(reading[verb - 2]);
  for (let w = comma ? verb - 3 : verb - 2; w >= begin && w >= verb - NEAR; w--) {
    const r = reading[w]!;
    if (isMark(r) || isVerb(r)) return -1;
    if (isMasdar(r) || (r.upos === Upos.NOUN && triggers.has(w))) return w;
  }
  return -1;
}

/** `قيام المتظاهرين بالتجمع` */
function isDone(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  if (reading[at - 1]?.lemma !== "ب") return false;
  for (let w = at - 2; w >= beginOf(l, at) && w >= at - NEAR; w--) {
    if (DONE.has(reading[w]!.lemma)) return true;
    if (isVerb(reading[w])) return false;
  }
  return false;
}

/** The verb behind an act that says of it that it began: `أعمال الشغب قد اندلعت`, `الاشتباكات تجددت`; -1 for none. */
export function startedBy(l: EventLayers, at: number): number {
  const { reading } = l.words;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 4);
  for (let w = at + 1; w < stop; w++) {
    const r = reading[w]!;
    if (isVerb(r) && r.upos !== Upos.AUX) return STARTED.has(r.lemma) ? w : -1;
    if (r.upos !== Upos.ADJ && r.upos !== Upos.AUX && r.lemma !== "قد") return -1;
  }
  return -1;
}
const STARTED = set("اندلع نشب تجدد انفجر دار");

/** Whether a noun is brought into the world by its verb, or stands as a headline. */
export function nounAsserts(l: EventLayers, at: number): boolean {
  let asking = asked.get(l.entities);
  if (!asking) asked.set(l.entities, (asking = new Set()));
  // `قنبلة انفجرت به`: the verb that starts it is about the noun itself, and asks for it anew.
  if (asking.has(at)) return false;
  asking.add(at);
  const asserts = nounStands(l, at);
  asking.delete(at);
  return asserts;
}
/** The nouns that are being asked about, by report. */
const asked = new WeakMap<EventLayers["entities"], Set<number>>();

function nounStands(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const started = startedBy(l, at);
  if (started !== -1) return verbAsserts(l, started);
  const begin = beginOf(l, at);
  const p = l.phrases.of[at]!;
  let first = at;
  const from = p === -1 ? at : l.phrases.first[p]!;
  while (first > begin) {
    const r = reading[first - 1]!;
    if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.NUM && r.upos !== Upos.DET) break;
    const bears = BEARING.has(r.lemma) || r.classes.has("quantity");
    if (r.upos === Upos.NOUN && !bears && first > from) return false;
    if (!bears && first <= from) break;
    first--;
  }
  let before = first - 1;
  while (before >= begin && isMark(reading[before]!) && /^[«"“(]$/.test(reading[before]!.form)) before--;
  if (before < begin) return isHeadline(l, at);
  const b = reading[before]!;
  if (b.classes.has("demonstrative")) return false;
  const by = b.upos === Upos.ADP ? b.lemma : "";
  let verbs = 0;
  for (let w = by === "" ? before : before - 1, n = 0; w >= begin && n < NEAR; w--, n++) {
    const r = reading[w]!;
    if (isStop(r)) break;
    if (r.upos === Upos.NOUN && DONE.has(r.lemma) && (by === "ب" || by === "ل")) return nounAsserts(l, w);
    if (!isVerb(r) || r.upos === Upos.AUX) continue;
    const brings = by === "" ? BRINGS : BRINGS_BY.get(by);
    if (brings?.has(r.lemma)) {
      if (verbAsserts(l, w) && !(r.lemma === "تم" && isImperfect(r))) return true;
      verbs++;
      break;
    }
    // `قامت امرأة اعتنقت الإسلام بتفجير`: a clause about a noun between.
    if (verbs === 0 && isAside(l, w)) continue;
    verbs++;
    break;
  }
  const led = by === "ب" ? ledBy(l, before + 1) : -1;
  if (led !== -1 && verbAsserts(l, led)) return true;
  if (by === "" && verbs === 0 && !hasVerb(l, begin, first)) return isHeadline(l, at);
  // `تزامن مع غارة شنتها طائرة`: what an indefinite noun brings in, and a clause of its own tells.
  if (reading[at]!.definite) return false;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 6);
  for (let w = at + 1; w < stop; w++) {
    const r = reading[w]!;
    if (r.classes.has("relative") || isMark(r)) return false;
    // On an occasion only one of which it is told who did it (`بعد ضربة نفذها الجيش`).
    if (isVerb(r)) return SAID_OF.has(r.lemma) && (!TIMES.has(by) || (isPronoun(reading[w + 1]) && DOES.has(r.lemma)));
  }
  return false;
}

/** Whether a verb says something of the indefinite noun right before it, or of one with a relative pronoun. */
function isAside(l: EventLayers, verb: number): boolean {
  const p = l.words.reading[verb - 1];
  if (p === undefined || verb - 2 < beginOf(l, verb)) return false;
  if (p.classes.has("relative")) return true;
  return (p.upos === Upos.NOUN || p.upos === Upos.ADJ) && !p.definite && l.entities.of[verb - 1] !== -1;
}

/** Whether a question stands under a verb of telling what was seen or suffered. */
function isToldHow(l: EventLayers, at: number): boolean {
  const begin = beginOf(l, at);
  for (let w = at - 1; w >= begin && w >= at - 2 * NEAR; w--)
    if (isVerb(l.words.reading[w])) return TELLS_HOW.has(l.words.reading[w]!.lemma);
  return false;
}
const TELLS_HOW = set("وصف روى حكى شرح قص سرد تذكر وثق أظهر صور عرض شاهد رأى");

/** Whether the last verb before a word stands in a clause that asserts. */
function isMain(l: EventLayers, w: number): boolean {
  const begin = beginOf(l, w);
  for (let v = w - 1; v >= begin; v--)
    if (isVerb(l.words.reading[v]) && l.words.reading[v]!.upos !== Upos.AUX) return verbAsserts(l, v);
  return false;
}

function hasVerb(l: EventLayers, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (isVerb(l.words.reading[w])) return true;
  return false;
}

const isNamed = (l: EventLayers, w: number): boolean => {
  const e = l.entities.of[w]!;
  return e !== -1 && l.entities.items[e]!.kind !== "group";
};

/** A noun before which no verb stands: news in a headline without a verb (`اغتيال الوزير في بيروت`), and where it is new and a verb says more of it (`هجوم يقتل خمسة`). */
function isHeadline(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const r = reading[at]!;
  if (r.definite) return false;
  const p = l.phrases.of[at]!;
  const next = reading[at + 1];
  const owned =
    next !== undefined &&
    p !== -1 &&
    l.phrases.last[p]! > at + 1 &&
    (isNamed(l, at + 1) || (next.upos === Upos.NOUN && next.definite));
  if (!owned) return true;
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  for (let w = at + 1; w < stop; w++) if (isVerb(reading[w])) return SAID_OF.has(reading[w]!.lemma);
  return true;
}
