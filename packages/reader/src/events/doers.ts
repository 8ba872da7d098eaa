import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { cueAt } from "./antecedent.ts";
import type { EventLayers } from "./layers.ts";
import { ledBy } from "./led.ts";
import { ASKING, BELONGING, CARRIERS, LIGHT, TELLING, UNDERGO } from "./nouns.ts";
import { mainSubject, nationOf, ownOf, predicateOf } from "./own.ts";
import { canAct, partiesIn } from "./parties.ts";
import { asideBefore, governorOf, isComma, isPreposition, isPronoun, isVerb, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { TRIGGERS } from "./triggers/index.ts";
import { brought, objectOf } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];

/** How far before a masdar the word that governs it may stand. */
export const GOVERNED = 18;

/** What a purpose is told by: who acts in the main clause is to do it. */
export const PURPOSE = new Set("هدف أجل بغية غية غرض سبيل ضمن خلال عبر بعد قبل".split(" "));

/**
 * The doer of a masdar by the word that it stands under: a masdar that carries it (`قيام إسرائيل بقصف`, `محاولة الجيش اقتحام`), a verb whose subject does it
 * (`شن الجيش غارة`), for verbs of asking whom they ask (`طالب إيران بوقف`); or the verb after it (`غارات شنها الجيش`).
 */
export function doerOf(l: EventLayers, at: number, told = true): readonly string[] {
  const { reading } = l.words;
  const after = doneBy(l, at, LIGHT);
  if (after.length > 0) return after;
  if (isAnswered(l, at)) return NOBODY;
  const led = ledBy(l, at);
  if (led !== -1) return subjectOf(l, led).ids;
  // Inside the idafa of another noun (`ضحايا الهجوم`) no verb governs it, unless that noun carries it.
  const p = l.phrases.of[at]!;
  const top = p === -1 ? at : l.phrases.head[p]!;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  if (top < at && !carriesIt(reading[top]!) && !VESSELS.has(reading[top]!.lemma))
    return BEHIND.has(reading[top]!.lemma) ? standingBehind(l, top, start) : NOBODY;
  let purpose = reading[at - 1]?.form === "ل";
  const free = top === at && p !== -1 && governorOf(l, p) === -1 && !reading[at]!.definite;
  const governed = isPreposition(reading[at - 1]) && BRINGING.has(reading[at - 1]!.lemma);
  for (let w = at - 1; w >= start && w >= at - GOVERNED; w--) {
    const r = reading[w]!;
    // `طالب الوزير، الذي يزور المنطقة، إسرائيل بالانسحاب`
    if (isComma(r)) {
      const opens = asideBefore(l, w, start);
      if (opens !== -1) {
        w = opens;
        continue;
      }
    }
    // A word of a name is no particle: `بان كي مون`.
    if (l.entities.of[w] !== -1 && l.entities.items[l.entities.of[w]!]!.kind === "person") continue;
    if (ends(r)) break;
    if (PURPOSE.has(r.lemma) && w >= at - 2) purpose = true;
    if (isVerb(r)) {
      if (r.upos === Upos.AUX) continue;
      // `شنت طائرات التحالف الذي تقوده كينيا غارات`: a clause about a noun of the verb above it.
      if (isAboutNoun(l, w, top)) {
        w--;
        continue;
      }
      if (ASKING.has(r.lemma)) {
        const asked = askedBy(l, w, at);
        // `أمر الجيش بضرب الموقع`: who orders it does it where nobody is ordered.
        return asked.length === 0 && ORDERS.has(r.lemma) ? subjectOf(l, w).ids : asked;
      }
      // `لا يمكن للنظام الاستمرار بمهاجمة المدنيين`
      if (MAY.has(r.lemma)) {
        const may = slotsAfter(l, w).find((s) => s.word < at && s.by === "ل");
        if (may) return partiesIn(l, may).filter((id) => canAct(l, id));
      }
      if (fallsInto(l, w, at)) break;
      if (UNDERGO.has(r.lemma) || (!told && TELLING.has(r.lemma))) break;
      // `وجهت التهم لكريم`: the noun itself is the subject of what was done by nobody told of.
      if (LIGHT.has(r.lemma) && isOwnSubject(l, w, at)) return NOBODY;
      if (LIGHT.has(r.lemma) || (purpose && told)) return subjectOf(l, w).ids;
      // `وردت القوات بقصف المدينة`: of رد, though read as of ورد.
      if (r.lemma === "ورد" && reading[at - 1]!.lemma === "ب" && r.form.startsWith("ورد")) return subjectOf(l, w).ids;
      // `خرجوا تأييدا للقائد`: whoever does what the accusative gives the reason of.
      if (free && reading[at]!.form.endsWith("ا") && reading[at]!.verb !== "" && told) return subjectOf(l, w).ids;
      // `اكتفت واشنطن بدعوة الأطراف`: who acts in the clause does what a preposition of the verb brings, unless the verb tells or judges.
      if (governed && told && !judges(r)) return subjectOf(l, w).ids;
      break;
    }
    if (isPreposition(r) && BEHIND.has(r.lemma)) {
      // `اتهم الحركة بالوقوف وراء الهجوم`, `يقف التنظيم وراء التفجير`
      if (reading[w - 1]?.lemma === "وقوف") continue;
      return standingBehind(l, w, start);
    }
    // `وجه عبر الإذاعة نداء`: what another preposition brings stands between the verb and its object.
    const timed = l.times.of[w + 1] !== -1;
    if (isPreposition(r) && !CARRYING.has(r.lemma) && !purpose && !free && !timed && !isPronoun(reading[w + 1])) break;
    if (r.part !== Part.STEM || r.upos === Upos.PUNCT || r.upos === Upos.ADP) continue;
    // `إقناع الجيش بوقف القصف`, `دعوة الأطراف إلى التهدئة`: whoever is asked.
    // `مطالبا الجيش بوقف القصف`: in a circumstance as with the verb.
    if (r.verb !== "" && ASKING.has(r.verb) && !r.definite && isMeanwhile(r)) {
      const asked = objectOf(
        l,
        w,
        -1,
        slotsAfter(l, w).filter((x) => x.word < at),
      );
      if (asked.length > 0) return asked;
    }
    if (r.verb !== "" && ASKING.has(r.verb) && r.upos === Upos.NOUN) {
      const asked = ownOf(l, w);
      if (asked.object.length > 0) return asked.object;
      if (asked.genitive.length > 0) return asked.genitive;
    }
    // `نداءات للانفصاليين لتسليم الجثامين`: to whom an appeal or an order goes.
    if (APPEALS.has(r.lemma)) {
      const asked = brought(
        l,
        slotsAfter(l, w).filter((x) => x.word < at),
        TO,
      );
      if (asked.length > 0) return asked;
    }
    if (r.upos === Upos.ADJ && CONTROL.has(r.lemma)) return predicateOf(l, w);
    if (!carriesIt(r)) continue;
    // `من قوة تابعة للأمم المتحدة`: whose it is.
    if (BELONGING.has(r.lemma)) continue;
    if (r.upos === Upos.ADJ && r.verb !== "") {
      // `متهما`, `محاولا اقتحام`: a circumstance of the subject.
      if (!r.definite && /ا$|اً$|ة$|ين$/.test(r.form)) {
        // `قال الوزير إن الحركة تتقدم، مؤكدا دعم بلاده`: who speaks.
        const said = cueAt(l, w)?.sourceEntity;
        return said ? [said] : mainSubject(l, w);
      }
      continue;
    }
    const own = ownOf(l, w);
    const doers = own.genitive.filter((id) => canAct(l, id));
    if (doers.length > 0 && !within(l, own.genitive, at)) return doers;
    const nation = nationOf(l, w);
    if (nation) return [nation];
    const done = doneBy(l, w, LIGHT);
    if (done.length > 0) return done;
  }
  return NOBODY;
}

/** Whether a definite noun soon behind a verb is its subject, by the phrase that it stands in. */
function isOwnSubject(l: EventLayers, verb: number, at: number): boolean {
  if (at - verb > 3 || !l.words.reading[at]!.definite) return false;
  const { word, phrase } = subjectOf(l, verb);
  return word === at || (phrase !== -1 && phrase === l.phrases.of[at]);
}

/** `قصف الجيش القرية ردا على هجوم`: what is answered was done by others. */
const isAnswered = (l: EventLayers, at: number): boolean => {
  const { reading } = l.words;
  const by = reading[at - 1];
  if (!isPreposition(by) || (by!.lemma !== "على" && by!.lemma !== "ل")) return false;
  return ANSWERING.has(reading[at - 2]?.form ?? "") || answerTo(l, at) !== -1;
};
/** `رد إيراني على قصف`: the answer whose phrase ends right before what it is to, or -1. */
function answerTo(l: EventLayers, at: number): number {
  const p = l.words.reading[at - 1]?.lemma === "على" && at > 1 ? l.phrases.of[at - 2]! : -1;
  if (p === -1 || l.phrases.last[p] !== at - 1) return -1;
  return l.words.reading[l.phrases.head[p]!]!.lemma === "رد" ? l.phrases.head[p]! : -1;
}
/** Whose the answer to a deed is, who did not do the deed. */
export function answererOf(l: EventLayers, at: number): string | undefined {
  const answer = answerTo(l, at);
  if (answer === -1) return undefined;
  const e = l.entities.of[answer + 1]!;
  return e === -1 ? nationOf(l, answer) : l.entities.items[e]!.id;
}
const ANSWERING = new Set("ردا ردًا رداً انتقاما انتقامًا انتقاماً ثأرا ثأرًا ثأراً".split(" "));

/** `مطالبا`, `مطالبين`, `مطالبة`: a participle of a circumstance. */
const isMeanwhile = (r: Reading): boolean =>
  r.form.endsWith("ا") ||
  (/(?:ين|ة)$/.test(r.form) && (r.upos === Upos.ADJ || nameOf(r.features, VERBFORM) === "Part"));

/** Nouns of what holds an opinion or a demand, so that who sends or says it has that opinion: `بعث الملك برقية تهنئة`. */
const VESSELS = new Set("برقية رسالة خطاب كلمة بيان مذكرة عبارة حالة".split(" "));

/** Nouns of purpose that hold a masdar in idafa: `بهدف إقناع`. */
export const AIMS = new Set(
  "هدف غية غرض أجل سبيل محاولة نية عزم بغية خالص صادق أحر أصدق عميق بالغ جزيل وافر كامل مزيد".split(" "),
);

/** Who stands behind a deed did it. */
const BEHIND = new Set(["وراء", "خلف"]);

/** Who stands behind a deed, by the verb soon before `وراء`. */
function standingBehind(l: EventLayers, at: number, start: number): readonly string[] {
  for (let w = at - 1; w >= start && w > at - 8; w--)
    if (isVerb(l.words.reading[w])) return l.words.reading[w]!.lemma === "وقف" ? subjectOf(l, w).ids : NOBODY;
  return NOBODY;
}

/** Prepositions with which a verb governs what its subject does. */
const BRINGING = new Set(["ب", "في", "على", "عن", "إلى", "من"]);
/** Whether a verb tells or judges what others do. */
const judges = (r: Reading): boolean =>
  JUDGING.some((c) => r.classes.has(c)) ||
  (TRIGGERS.get(r.lemma)?.some((t) => t.type === "ACCUSE" || t.type === "SUPPORT" || t.type === "PROTEST") ?? false);
const JUDGING = ["say", "tell", "ask", "think", "know"];

/** Verbs of what somebody can or may do, whom ل brings. */
const MAY = new Set("أمكن جاز حق سبق تسنى انبغى تأتى".split(" "));

/** Verbs of having something done. */
const ORDERS = new Set(["أمر", "أوعز", "أذن"]);

/** Nouns of asking and ordering, and the prepositions that bring whom they reach. */
const APPEALS = new Set("سماح إذن نداء دعوة مناشدة طلب أمر إيعاز ضغط إنذار مهلة توجيه رسالة مطالبة".split(" "));
const TO = new Set(["ل", "إلى", "على", "من"]);

/** Adjectives that say of their subject that it can or will do what follows: `قادرة على ضبط الجناة`. */
const CONTROL = new Set("قادر عازم مصمم حريص عاجز مستعد ملتزم جاهز مسؤول".split(" "));

export const carriesIt = (r: Reading): boolean =>
  AIMS.has(r.lemma) ||
  CARRIERS.has(r.lemma) ||
  // `ضلوعها باغتيال`: taken for ribs.
  r.form === "ضلوع" ||
  // `معربة عن تضامنها`: of أعرب, though read as of عرّب.
  r.lemma === "معرب" ||
  // `ورد إسرائيل بشن هجوم`: and her answer, though spelt as roses.
  (r.form === "ورد" && !r.definite) ||
  (r.verb !== "" && (CARRIERS.has(r.verb) || LIGHT.has(r.verb)));

/** Prepositions over which a verb or a noun governs a masdar; over others (`عقب`, `إثر`) it only goes with it. */
export const CARRYING = new Set("ب على عن من في إلى ل حول بشأن نحو بين".split(" "));

/** Whether the genitive of a carrier is the masdar's own (`حملة اعتقال ناشطين`): the words between hold no party. */
export function within(l: EventLayers, ids: readonly string[], at: number): boolean {
  for (let w = at - 1; w > at - 8 && w >= 0; w--) {
    const e = l.entities.of[w]!;
    if (e !== -1 && ids.includes(l.entities.items[e]!.id)) return false;
    if (isPronoun(l.words.reading[w])) return false;
    // `قيام تشاد بشن غارات`: of two carriers the nearer has no doer of its own.
    if (CARRIERS.has(l.words.reading[w]!.lemma) && !isPreposition(l.words.reading[w - 1])) break;
  }
  return true;
}

export const ends = (r: Reading): boolean =>
  r.classes.has("anna") ||
  r.classes.has("inna") ||
  r.classes.has("an") ||
  r.classes.has("relative") ||
  r.form === ":" ||
  r.form === "؛";

/** Who did it by the verb of a relative clause behind it: `غارات شنتها مقاتلات التحالف`, `التهديدات التي أطلقتها إيران`. */
export function doneBy(l: EventLayers, at: number, verbs: ReadonlySet<string>): readonly string[] {
  const w = doneAt(l, at, verbs);
  return w === -1 ? NOBODY : subjectOf(l, w).ids;
}

/** The verb of the relative clause behind an act that tells who did it, or -1. */
export function doneAt(l: EventLayers, at: number, verbs: ReadonlySet<string>, resumed = true): number {
  const { reading } = l.words;
  const p = l.phrases.of[at]!;
  let w = p === -1 ? at + 1 : l.phrases.last[p]!;
  let past = false;
  for (let n = 0; w < l.words.count && n < 6 && l.words.sentence[w] === l.words.sentence[at]; n++, w++) {
    const r = reading[w]!;
    // `إطلاق المعتقلين الذين أوقفتهم الشرطة`: of people, not of the deed.
    if (PEOPLE.has(r.form)) break;
    if (r.upos === Upos.AUX) {
      past = true;
      continue;
    }
    if (isVerb(r)) {
      // `تجريها الشرطة`: of أجرى, though read as of جرى, which has no object.
      const conducts = r.lemma === "جرى" && isPronoun(reading[w + 1]) && verbs.has("أجرى");
      const carries = verbs.has(r.lemma) || conducts;
      if (carries && (!resumed || isResumed(l, w) || reading[w - 1]!.classes.has("relative"))) return w;
      break;
    }
    // `حظر تجاري ونفطي قرره المجلس`
    if (r.upos === Upos.CCONJ && reading[w + 1]?.upos === Upos.ADJ && reading[w - 1]!.upos === Upos.ADJ) continue;
    // `خمس قذائف، أطلقتها القوات صباحا،`: an aside with a pronoun that comes back to the noun.
    if (
      isComma(r) &&
      n === 0 &&
      isVerb(reading[w + 1]) &&
      verbs.has(reading[w + 1]!.lemma) &&
      isPronoun(reading[w + 2])
    )
      continue;
    // `حالة الطوارئ، التي أعلنتها نيروبي`
    if (isComma(r) && reading[w + 1]?.classes.has("relative") && reading[w + 1]!.part === Part.STEM) continue;
    if (r.upos === Upos.CCONJ || isComma(r) || isPreposition(r)) break;
    // `احتجاز الحرس ناقلة النفط التي ترفع العلم`: the clause is of another noun.
    if (r.upos === Upos.NOUN && l.phrases.of[w] !== p && !past) break;
  }
  return -1;
}

const PEOPLE = new Set("الذين اللواتي اللاتي اللائي".split(" "));

/** Whether a verb is that of a relative clause which is whole before a word: its object comes back to the noun, and its subject stands behind it. */
function isAboutNoun(l: EventLayers, verb: number, before: number): boolean {
  const { reading } = l.words;
  const relative = reading[verb - 1];
  if (relative?.part !== Part.STEM || !relative.classes.has("relative") || !isPronoun(reading[verb + 1])) return false;
  const { word } = subjectOf(l, verb);
  return word > verb && word < before;
}

/** Whether a pronoun comes back to the noun that a verb tells more of: `شنها`, `قام بها`, `يعتزم القيام بها`. */
function isResumed(l: EventLayers, verb: number): boolean {
  const { reading } = l.words;
  let w = verb + 1;
  if (reading[w]?.lemma === "قيام") w++;
  return isPronoun(reading[w]) || (isPreposition(reading[w]) && isPronoun(reading[w + 1]));
}

/** `وقع الجنود في كمين`: who falls into it. */
const fallsInto = (l: EventLayers, verb: number, at: number): boolean =>
  l.words.reading[verb]!.lemma === "وقع" &&
  l.words.reading[at - 1]?.lemma === "في" &&
  TRAPS.has(l.words.reading[at]!.lemma);
const TRAPS = new Set(["كمين", "فخ", "أسر"]);

/** Who suffers it by the word that it stands under: `تعرضت المدينة لهجوم`, `أثناء تعرضهم لغارات`. */
export function sufferers(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1; w >= start && w >= at - 12; w--) {
    const r = reading[w]!;
    if (isVerb(r)) return UNDERGO.has(r.lemma) || fallsInto(l, w, at) ? subjectOf(l, w).ids : NOBODY;
    if (r.verb !== "" && UNDERGO.has(r.verb) && r.upos === Upos.NOUN) return ownOf(l, w).genitive;
    // `لا تزال البلاد خاضعة لعقوبات`
    if (r.verb !== "" && UNDERGO.has(r.verb) && r.upos === Upos.ADJ && !r.definite) return predicateOf(l, w);
  }
  return NOBODY;
}

/** Whom a verb of asking asks, where they are to do what the masdar names. */
export function askedBy(l: EventLayers, verb: number, at: number): readonly string[] {
  const after = slotsAfter(l, verb).filter((s) => s.word < at);
  const subject = subjectOf(l, verb);
  const object = objectOf(l, verb, subject.phrase, after, subject.ids);
  if (object.length > 0) return object;
  return brought(l, after, new Set(["من", "إلى", "على", "ل"]));
}

/** `خلال اجتماع خاص، أخبر الوزير نظيره`: who speak during a meeting meet. */
export function present(l: EventLayers, at: number): readonly string[] {
  const before = l.words.reading[at - 1]?.lemma;
  if (before !== "خلال" && before !== "أثناء" && before !== "في") return NOBODY;
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  for (let w = at + 1; w < stop && w < at + 12; w++) {
    const r = l.words.reading[w]!;
    if (!isVerb(r)) continue;
    if (!r.classes.has("say") && !r.classes.has("ask") && !r.classes.has("tell")) return NOBODY;
    const subject = subjectOf(l, w);
    const both = [...subject.ids, ...objectOf(l, w, subject.phrase, slotsAfter(l, w))];
    return both.length > 1 ? both : NOBODY;
  }
  return NOBODY;
}

/** Who does it in the relative clause behind a noun phrase: `الجهود التي تبذلها مصر`, `سياسة يتبعها نظيره`. */
export function doerBehind(l: EventLayers, p: number): readonly string[] {
  const { reading } = l.words;
  let w = l.phrases.last[p]!;
  const stop = Math.min(l.words.firstOf[l.words.sentence[w - 1]! + 1]!, w + 7);
  const relative = w < stop && reading[w]!.classes.has("relative");
  if (relative) w++;
  for (; w < stop; w++) {
    const r = reading[w]!;
    if (isVerb(r)) {
      if (r.upos === Upos.AUX) continue;
      // `التي حظوا بها من القائد`: from whom they had it.
      if (relative && HAD.has(r.lemma)) return brought(l, slotsAfter(l, w), FROM).filter((id) => canAct(l, id));
      // Without a relative pronoun, one that comes back to the noun tells that the clause is its own.
      if (!relative && !isPronoun(reading[w + 1])) return NOBODY;
      const subject = subjectOf(l, w);
      return subject.word > w ? subject.ids.filter((id) => canAct(l, id)) : NOBODY;
    }
    // `الزيارة التي من المقرر أن تقوم بها المفوضة`
    const due =
      relative &&
      (DUE.has(r.lemma) || r.classes.has("an") || (r.lemma === "من" && DUE.has(reading[w + 1]?.lemma ?? "")));
    if (!due && r.upos !== Upos.PART && r.upos !== Upos.ADV) return NOBODY;
  }
  return NOBODY;
}
const HAD = new Set("حظي لقي نال تلقى".split(" "));
const FROM = new Set(["من"]);
const DUE = new Set("مقرر مزمع متوقع منتظر مرتقب مفترض".split(" "));
