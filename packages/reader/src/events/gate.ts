import { ASPECT, NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { startedBy } from "./asserted.ts";
import { otherByObject } from "./by-object.ts";
import { castOf, entity, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { noDeed } from "./no-deed.ts";
import { isPolitical } from "./politics.ts";
import type { Hit } from "./rules.ts";
import { otherSense } from "./senses.ts";
import { CARRIERS } from "./status.ts";
import { subjectOf } from "./subject.ts";
import { isTalkInGeneral } from "./talk-in-general.ts";
import type { Topic } from "./topic.ts";
import type { Trigger } from "./triggers/index.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What stands before a deed that is yet to be done. */
const TO_COME = set("س أن ل لن كي حتى");
/** Heads of an idafa whose second word is a topic, a right, a charge or a work, not something that was done. */
const ABOUT = set(
  "جو أجواء مناخ مخرجات مقررات مرجعيات مذكرة قانون حق حقوق حرية ثقافة ظاهرة سياسة مكافحة تهمة فيلم كتاب جائزة ذكرى وزارة لجنة هيئة مركز إدارة دائرة شرطة عقيدة فن أدب رواية مسلسل قضية شبهة جريمة جرائم حكاية قصة محاربة خلفية سيناريو وزير موضوع مسألة ملف مشكلة شعار دستور نظرية علم أكاديمية معهد صندوق منظمة مجلس جامعة اتفاقية معاهدة مادة يوم عيد سجل تاريخ فكر خطاب لغة أسلوب طريقة آلية مكان مركز سجن بند بنود أحكام مبدأ معايير شروط شرط أنواع نوع أشكال شكل ظروف أجواء أدوات وسائل وسيلة منطقة موقع ائتلاف تحالف جيش جبهة مدير مسؤول خبير شركة قطاع معسكر خطر مخاطر عدم دون بدون عام",
);
/** Participles that bring a charge, with which nothing is asserted (`المتهم باغتيال`). */
const CHARGED = set("متهم مشتبه مدان متورط ضالع مطلوب اشتبه اتهم تورط ضلوع اشتباه تورّط متهمين أدين حوكم شبهة تهمة");
/** Types of violence and force, which need no named party where people are said to do or suffer them. */
const FORCE = set("ASSAULT PROTEST COERCE SANCTION RETREAT MOBILIZE AID CONSULT");
/** Types that private life knows as well (thanks, help, visits, demands): they need a political party, or talk of politics. */
const SOFT = set("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID REQUEST ACCUSE REJECT THREATEN");
/** Types of which an indefinite noun brings news, where politics is spoken of, though no party could be read. */
const UNNAMED = set("AGREE REQUEST COOPERATE");
/** Words for any one of a kind. */
const ANY = set("أي أية كل");
/** Classes of nouns that a political party may be called by. */
const PARTY_CLASSES = [
  "person",
  "group",
  "role",
  "victim",
  "body",
  "military",
  "armed",
  "police",
  "government",
  "state",
  "capital",
];

/** Why a trigger names no event, or null where it names one; `parties` null before they have been looked for. */
export function refusal(
  l: EventLayers,
  at: number,
  trigger: Trigger,
  reading: Hit["reading"],
  topic: Topic,
  parties: readonly string[] | null,
): string | null {
  const { words, entities } = l;
  const r = words.reading[at]!;
  const before = words.reading[at - 1];
  // A word of a name is no deed (`منظمة التعاون الإسلامي`).
  const e = entities.of[at]!;
  if (
    e !== -1 &&
    entities.items[e]!.kind !== "group" &&
    !(reading === "active" && (beginsClause(l, at) || opensSentence(l, at)))
  )
    return "a word of a name";
  // `#تعز`: a word marked as a topic by itself is no verb.
  if (before?.form === "#" && (reading === "active" || reading === "passive")) return "a hashtag";
  // `رغبة جادة`: an adjective of a noun says how it is, not what somebody is ready to do.
  if (
    r.upos === Upos.ADJ &&
    reading === "noun" &&
    l.words.reading[at - 1]?.upos === Upos.NOUN &&
    l.words.reading[at - 1]!.definite === r.definite
  )
    return "an attribute";
  const other = otherSense(l, at, trigger, reading) ?? otherByObject(l, at, trigger);
  if (other !== null) return other;
  const none = noDeed(l, at, trigger, reading === "active" || reading === "passive");
  if (none !== null) return none;
  if (trigger.type === "CONSULT" && reading === "noun" && calledOff(l, at)) return "called off";
  if (trigger.type === "CONSULT" && parties !== null && parties.length < 2 && isTalkInGeneral(l, at))
    return "talk in general";
  if (topic.game) return topic.politics ? (topic.match ? "a report of sport" : "sport beside politics") : "sport";
  if (topic.fiction && trigger.type === "ASSAULT") return "a story";
  const sameSentence = at > 0 && words.sentence[at - 1] === words.sentence[at];
  if (reading !== "active" && reading !== "passive" && before && sameSentence) {
    // `مذكرة احتجاج` is handed over as one.
    const note = before.lemma === "مذكرة" && r.lemma === "احتجاج";
    if (before.upos === Upos.NOUN && !before.definite && ABOUT.has(before.lemma) && !note)
      return `under ${before.lemma}`;
    if (ANY.has(before.lemma) && !deniedAny(l, at)) return "any one of its kind";
    for (let w = at - 1, n = 0; n < 3 && w >= words.firstOf[words.sentence[at]!]!; w--, n++) {
      const x = words.reading[w]!;
      if (trigger.type === "ASSAULT" && CHARGED.has(x.lemma)) return "a charge";
      if (x.upos === Upos.VERB || x.upos === Upos.PUNCT) break;
    }
  }
  // `المناطق التي يسيطر عليها`: a state of things.
  if (
    trigger.mode === "seize" &&
    reading === "active" &&
    nameOf(r.features, ASPECT) === "Imp" &&
    (before?.lemma === "الذي" || (trigger.lemma === "سيطر" && !TO_COME.has(before?.form ?? "")))
  )
    return "a state of things";
  // `من يقتل`, `من سيرفض`: whoever does it.
  const whoever = before?.form === "س" ? words.reading[at - 2] : before;
  if (whoever?.lemma === "من" && (whoever.upos === Upos.PRON || r.upos === Upos.VERB)) return "whoever does it";
  // Only what is yet to be paid is a threat.
  if (trigger.lemma === "دفع" && trigger.type === "THREATEN" && nameOf(r.features, ASPECT) !== "Imp")
    return "paid already";
  // `يدعى سمير`: is called so. `المعارضة`, `جيش تحرير الشعب`: bodies.
  if ((trigger.lemma === "دعا" || trigger.lemma === "ادعى") && /^[يت]دع[ىي]$/.test(r.form)) return "is called so";
  if (r.lemma === "معارضة" && r.definite && reading !== "active") return "a body";
  // `هجمات فجر الخميس`: at dawn.
  if (trigger.lemma === "فجر" && r.form === "فجر" && dawn(l, at)) return "at dawn";
  if (topic.scripture) return "scripture";
  if (trigger.lemma === "مساعد" && !r.form.endsWith("ات")) return "another word";
  if (trigger.lemma === "أقر" && r.form.startsWith("اقر")) return "another verb";
  // `يستعد` is أعدّ's tenth form, not the jussive of استعاد, where nothing makes it one.
  if (trigger.lemma === "استعاد" && /^[يتن]ستعد/.test(r.form) && before?.lemma !== "لم") return "another verb";
  if (trigger.type === "ASSAULT" && trigger.mode !== "abduct") {
    const suffering = trigger.roles.kind === "v" || HURT.has(trigger.lemma);
    if ((suffering || STRIKE.has(trigger.lemma)) && topic.mishap && !topic.violence) return "a mishap";
    if (suffering && inMishap(l, at)) return "a mishap";
    if (INJURED.has(trigger.lemma) && !topic.violence) return "no violence is told of";
    if (topic.kin && !topic.violence) return "a private crime";
  }
  const noun = reading === "noun" || reading === "masdar";
  // `ذكرى اغتيال`, `التحقيق في مقتل`, `اعترف بخطف`: what is spoken of is known already, or only charged.
  if (noun && trigger.type === "ASSAULT" && isCase(l, at)) return "points at something known";
  // `أعلنت مسؤوليتها عن الهجوم`, `تجنب المظاهرات`: with ال what is meant is known; it may be told of elsewhere.
  if (reading === "noun" && r.definite && r.lemma !== "قضاء" && KNOWN.has(trigger.type) && !happens(l, at))
    return "points at something known";
  // `تعزيز التعاون`: told by the noun before it.
  if (noun && trigger.type === "COOPERATE" && sameSentence && STRENGTHENING.has(before?.lemma ?? ""))
    return "told by the noun before";
  // `خطر هجوم`, `هدف تفجير`: of what another noun is, unless that says that it took place (`محاولة اغتيال`).
  if (
    noun &&
    trigger.type === "ASSAULT" &&
    sameSentence &&
    before?.upos === Upos.NOUN &&
    !before.definite &&
    !TOOK_PLACE.has(before.lemma) &&
    !/(?:ا|ً)$/.test(before.form) &&
    // `نفذ انتحاري هجوما`: in the accusative of the indefinite it is of no noun.
    !(/[^ىا]ا$/.test(r.form) && !r.lemma.endsWith("ا"))
  )
    return "of another noun";
  // `للسماح للمدنيين بالمغادرة`: a purpose of its own verb, not a deed.
  if (noun && PURPOSES.has(trigger.type) && before?.form === "ل" && !WANTING.has(l.words.reading[at - 2]?.lemma ?? ""))
    return "a purpose";
  // `تعرض الناس للقتل`, but `اتهموه بالقتل`: violence by its kind.
  if (reading === "masdar" && trigger.type === "ASSAULT" && r.definite && !happens(l, at))
    return "points at something known";
  if (parties === null) return null;
  // `احتشدت أعداد من الشرطة`, `أغلقوا` of the police: those who keep order are no crowd.
  if (trigger.type === "PROTEST" && reading === "active" && MOVES.has(trigger.mode ?? "") && keepsOrder(l, at))
    return "those who keep order";
  const soft = SOFT.has(trigger.type) || trigger.mode === "resign" || trigger.mode === "discontinue";
  if (
    // In a report of games no club arrests or withdraws.
    (topic.match ? trigger.type !== "ASSAULT" && trigger.type !== "PROTEST" : soft && !topic.politics) &&
    !parties.some((id) => isPolitical(l, id))
  )
    return "no politics";
  // `تطورات تهدد بإسقاط الحكومة`: nobody threatens.
  if (trigger.type === "THREATEN" && reading === "active" && parties.length === 0) return "nobody threatens";
  if (parties.length > 0) return null;
  if (reading === "participle") return "no party";
  // Those of whom it is wanted are named with the wanting; a ceasefire is its parties' own.
  if (noun && WANTED.has(trigger.type) && wanted(l, at)) return null;
  if (noun && trigger.mode === "ceasefire" && topic.politics && !r.definite) return null;
  if (noun && r.definite && !happens(l, at) && !wanted(l, at)) return "points at something known";
  if (
    noun &&
    nameOf(r.features, NUMBER) === "Plur" &&
    trigger.roles.kind !== "v" &&
    trigger.type === "ASSAULT" &&
    trigger.mode !== "aerial"
  )
    return "points at something known";
  if (!noun && trigger.type === "MOBILIZE") return null;
  if (noun && CARRIED.has(trigger.type) && carried(l, at)) return null;
  if (trigger.mode === "weapons" || (trigger.type === "AGREE" && r.upos === Upos.ADJ)) return null;
  if (noun && !FORCE.has(trigger.type) && !(topic.politics && !r.definite && UNNAMED.has(trigger.type)))
    return "no party";
  if (noun && trigger.type === "SANCTION" && trigger.mode !== "convict") return "no party";
  // `احتجاجا على القرار`: the doer is the subject before it.
  const meanwhile = noun && r.form.endsWith("ا") && !r.definite;
  if (meanwhile && trigger.type === "PROTEST" && before?.upos !== Upos.NOUN) return null;
  if (trigger.type === "ASSAULT" && (noun ? trigger.mode === "aerial" && !r.definite : BY_ARMS.has(trigger.mode ?? "")))
    return null;
  if (trigger.type === "PROTEST" && noun && breaksOut(l, at)) return null;
  return peopleNear(l, at, noun && !meanwhile) ? null : "nobody is named";
}
/** `لم يقدم الدائنون أي تعهد`, `نفى عقد أي لقاء`: that there was none is told. */
function deniedAny(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  if (reading[at - 1]!.definite || reading[at - 1]!.lemma === "كل") return false;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 2, n = 0; w >= begin && n < 6; w--, n++) {
    const r = reading[w]!;
    if (r.upos === Upos.PUNCT) return false;
    if (r.upos === Upos.VERB)
      return r.lemma === "نفى" || (GIVEN.has(r.lemma) && NEVER.has(reading[w - 1]?.lemma ?? ""));
  }
  return false;
}
const NEVER = set("لم لن لا");
const GIVEN = set("قدم عقد أجرى أعطى أبدى وقع توصل تلقى وجه شن نفذ اتخذ");

/** `مقتل مدرب في حادث تحطم مروحية`: in what they died, where the same clause says so; a plane that was shot down is told by its own words. */
function inMishap(l: EventLayers, at: number): boolean {
  const { reading, sentence } = l.words;
  for (let w = at + 1; w < at + 12 && w < l.words.count && sentence[w] === sentence[at]; w++) {
    const r = reading[w]!;
    if (r.upos === Upos.VERB || r.upos === Upos.CCONJ || r.upos === Upos.PUNCT) return false;
    if (!IN_WHAT.has(r.lemma)) continue;
    const next = reading[w + 1]?.lemma ?? "";
    const what = reading[w + 2]?.lemma ?? "";
    if (next === "حادث" ? ACCIDENTS.has(what) : DISASTERS.has(next)) return true;
  }
  return false;
}
const IN_WHAT = set("في جراء إثر نتيجة");
const DISASTERS = set("تحطم غرق زلزال إعصار فيضان تصادم اصطدام");
/** Of what an accident is one; some of them are done as well (`انقلاب عسكري`, `مرور الموكب`). */
const ACCIDENTS = set("تحطم غرق تصادم اصطدام سير مروري مرور انقلاب انهيار تدهور حريق تدافع");

/** Modes of protest that the police know as well: they gather and close roads. */
const MOVES = set("demo obstruct");
/** Whether those who do what a verb tells are the police or an army. */
function keepsOrder(l: EventLayers, at: number): boolean {
  const { ids } = subjectOf(l, at);
  return ids.length > 0 && ids.every((id) => isForce(l, id));
}
const FORCES = new Set(["COP", "MIL"]);
/** Whether somebody is the police or an army. */
export function isForce(l: EventLayers, id: string): boolean {
  const w = castOf(l).first[indexOf(id)]!;
  const classes = w === -1 ? undefined : l.words.reading[w]!.classes;
  return FORCES.has(entity(l, id).sector ?? "") || (classes?.has("police") ?? false);
}
/** `. ودان الرئيس الفرنسي`: a verb before an office is no first name, though a name begins with it. */
function beginsClause(l: EventLayers, at: number): boolean {
  const next = l.words.reading[at + 1];
  if (!next?.definite || !(next.classes.has("title") || next.classes.has("role"))) return false;
  const e = l.entities.of[at]!;
  return e !== -1 && (at === 0 || l.entities.of[at - 1] !== e);
}
/** `وطالب مكاوي الأمم المتحدة`: at the head of a sentence what begins a name is a verb where others call him without it. */
function opensSentence(l: EventLayers, at: number): boolean {
  const { words, entities } = l;
  const begin = words.firstOf[words.sentence[at]!]!;
  if (at - begin !== 1 || words.token[begin] !== words.token[at]) return false;
  const e = entities.of[at]!;
  if (entities.of[at + 1] !== e) return false;
  const { form } = words.reading[at + 1]!;
  for (let w = 0; w < words.count; w++)
    if (
      words.reading[w]!.form === form &&
      entities.of[w] !== -1 &&
      w !== at + 1 &&
      words.reading[w - 1]?.form !== words.reading[at]!.form
    )
      return true;
  return false;
}
/** What puts an end to talks, or keeps away from them: that is the deed, the talks are not. */
const CALLED_OFF = set("قاطع مقاطعة علق تعليق ألغى إلغاء انهيار أقطاب إفشال أفشل تأجيل أرجأ إرجاء فشل");
function calledOff(l: EventLayers, at: number): boolean {
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1, n = 0; w >= begin && n < 4; w--, n++) {
    const { lemma, upos } = l.words.reading[w]!;
    if (CALLED_OFF.has(lemma)) return true;
    if (upos === Upos.PUNCT || (n > 0 && upos === Upos.VERB)) return false;
  }
  return false;
}
/** Types of what is asked of somebody, by which he is named already. */
const WANTED = set("RETREAT CONCEDE COOPERATE SUPPORT AGREE CONSULT AID");
/** Verbs, masdars and participles with which somebody wants something of somebody. */
const DEMANDS = set(
  "طالب دعا حث حض ناشد أجبر أرغم ألزم أقنع أمر ضغط هدد لوح توعد وعد تعهد رفض قرر طلب عرض وافق اتفق استبعد نصح حرض أقسم أصر منع",
);
/** `طالب إسرائيل بالانسحاب`, `دعوته الحكومة إلى الاستقالة`: what is wanted, under a preposition, is news though it is definite. */
function wanted(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const by = reading[at - 1];
  if (by?.upos !== Upos.ADP || by.lemma === "من") return false;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 2, n = 0; w >= begin && n < 14; w--, n++) {
    const { lemma, verb, upos } = reading[w]!;
    if (DEMANDS.has(verb === "" ? lemma : verb)) return true;
    // Another verb rules it, unless that stands in a clause about a noun (`طالب الوزير الذي تحدث بالعربية إسرائيل بالانسحاب`).
    if (upos === Upos.VERB && reading[w - 1]?.lemma !== "الذي") return false;
  }
  return false;
}
/** Whether a day or a time stands right behind. */
const dawn = (l: EventLayers, at: number): boolean =>
  !himself(l, at) &&
  (l.times.of[at] !== -1 ||
    (l.times.of[at + 1] ?? -1) !== -1 ||
    (l.words.reading[at + 1]?.classes.has("weekday") ?? false));
/** `عام 2007 فجر ثلاثة انتحاريين أنفسهم`: whoever does that to himself is none of a day. */
function himself(l: EventLayers, at: number): boolean {
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]! - 1, at + 7);
  for (let w = at + 1; w < stop; w++) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.PUNCT || (r.upos === Upos.VERB && w > at + 1)) return false;
    if (r.lemma === "نفس" && l.words.reading[w + 1]!.part === Part.ENCLITIC) return true;
  }
  return false;
}

/** Words for a case, an anniversary, a charge or a tie, of which an act of violence is the matter, and for training for one. */
const CASES = set(
  "ذكرى قضية تحقيق ملابسات ملف محاكمة محكمة لائحة اتهم اتهام متهم تهمة اعترف اعتراف مسؤولية مأساة شبهة تورط ضلوع ضلع صلة علاقة اشتبه اشتباه تدرب تدريب",
);
function isCase(l: EventLayers, at: number): boolean {
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1, n = 0; w >= begin && n < 5; w--, n++) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.PUNCT) return false;
    if (CASES.has(r.lemma)) return true;
    if (r.upos === Upos.VERB) return false;
  }
  return false;
}
/** Nouns for what goes on at talks. */
const WORKS = set("أعمال فعاليات جلسات");
/** Verbs that say of an act that it takes place. */
const HAPPEN = set("دخل سرى تجدد اندلع تواصل استمر انطلق عم اتسع شهد دار انفجر توالى تصاعد نشب");
const CARRIED = set("CONSULT ASSAULT COERCE MOBILIZE PROTEST");
/** Whether a verb that only carries it stands shortly before (`عقد الجانبان محادثات`). */
function carried(l: EventLayers, at: number): boolean {
  for (let w = at - 1; w >= Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - 4); w--)
    if (l.words.reading[w]!.upos === Upos.VERB) return CARRIERS.has(l.words.reading[w]!.lemma);
    else if (w === at - 1 && CARRIERS.has(l.words.reading[w]!.verb)) return true;
  return false;
}
/** `اندلعت في العاصمة مظاهرات`: within a few words after such a verb. */
function breaksOut(l: EventLayers, at: number): boolean {
  for (let w = at - 1; w >= Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - 5); w--)
    if (HAPPEN.has(l.words.reading[w]!.lemma) || HELD.has(l.words.reading[w]!.lemma)) return true;
  return AMID.has(l.words.reading[at - 1]?.lemma ?? "");
}
const AMID = set("إثر خلال وسط عقب منذ أثناء بعد");
const HELD = set("دخل خاض واصل نظم شارك خرج انخرط رافق خرجت سير انضم دعا فرق قمع نفذ أقام عقد بدأ");
/** Verbs whose complement is a masdar with ال (`تمكن من السيطرة على المدينة`). */
const MANAGE = set(
  "تبادل استطاع تمكن نجح حاول بدأ واصل قرر رفض اعتزم استأنف أفلح أعلن نفى أوقف أنهى نوى قام تولى بحث طلب شهد تعرض",
);
function happens(l: EventLayers, at: number): boolean {
  const before = l.words.reading[at - 1];
  if (before === undefined) return false;
  // `قيد الاعتقال`, `رهن الاحتجاز`
  if (HAPPEN.has(before.lemma) || before.lemma === "قيد" || before.lemma === "رهن") return true;
  // `انطلقت في نيروبي أعمال القمة`
  if (WORKS.has(before.lemma) && !before.definite) return true;
  // `التفجير الذي استهدف الموكب`: a clause of its own says what is meant.
  for (let w = at + 1; w < at + 4 && w < l.words.count; w++) {
    if (l.words.reading[w]!.lemma === "الذي") return true;
    if (l.words.reading[w]!.upos !== Upos.ADJ) break;
  }
  if (startedBy(l, at) !== -1) return true;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1, n = 0; w >= begin && n < 7; w--, n++) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.VERB) return MANAGE.has(r.lemma) || CARRIERS.has(r.lemma);
    // `قيام مجموعة من المتظاهرين بالتجمع`
    if (r.lemma === "قيام" || r.lemma === "إقدام") return true;
    if (r.upos === Upos.PUNCT) return false;
  }
  return false;
}

/** Types whose act with ال is seldom news. */
const KNOWN = set("ASSAULT PROTEST");
/** Nouns that say of an act in their idafa that it was done or tried. */
const STRENGTHENING = new Set("تعزيز تطوير توطيد تعميق توثيق توسيع".split(" "));
const TOOK_PLACE = set(
  "محاولة عملية شن وقوع سلسلة موجة بدء استئناف تبادل نتيجة أثر حادث حادثة مقتل إصابة سقوط حصيلة ضحية قتيل جريح منفذ جراء إثر عقب غداة يوم ليلة ساعة استمرار تواصل اندلاع تجدد أعمال عمل حملة وقف إدانة استنكار تنديد إعلان تنفيذ ارتكاب إحباط إفشال مئة ألف عشرة عشرات آلاف عدد بعض أول آخر أكبر أعنف أسوأ مواصلة تكثيف تصعيد رد احتمال شأن مشاركة دعم رفض نفي سبب خلفية أعقاب أثناء ذريعة",
);
/** Ways of force that need no name for whoever used it. */
const BY_ARMS = set("explosives heavy-weapons aerial suicide-attack");
/** Types whose masdar after ل only says what something else is for, and words of wanting and readiness with which it is said of somebody. */
const PURPOSES = set("RETREAT CONCEDE SUPPORT COOPERATE");
const WANTING = set("حاجة استعداد مستعد جاهز دعوة دعا استعد سعى عزم توصل احتاج نتيجة خلاف");
const HURT = set("قتل أصاب جرح صرع قضى لقي أودى أوقع خلف حصد");
/** What storms and floods are said to do as well. */
const STRIKE = set("ضرب دمر اجتاح حاصر هدم جرف خرب هاجم");
const INJURED = set("أصاب إصابة جرح حصد أودى");

/** Whether a word for people or bodies stands beside the trigger: of a noun, in its phrase or the one after. */
function peopleNear(l: EventLayers, at: number, noun: boolean): boolean {
  const s = l.words.sentence[at]!;
  const from = noun ? at + 1 : Math.max(l.words.firstOf[s]!, at - 4);
  const to = Math.min(l.words.firstOf[s + 1]!, at + (noun ? 6 : 9));
  for (let w = from; w < to; w++) {
    if (w === at) continue;
    const e = l.entities.of[w]!;
    if (e !== -1 && l.entities.items[e]!.kind !== "facility") return true;
    const { classes, upos } = l.words.reading[w]!;
    if (upos === Upos.PUNCT && w > at) return false;
    if (upos !== Upos.NOUN && upos !== Upos.ADJ) continue;
    for (const c of PARTY_CLASSES) if (classes.has(c)) return true;
    if (classes.has("nisba") || (upos === Upos.ADJ && /(?:ون|ين)$/.test(l.words.reading[w]!.form))) return true;
  }
  return false;
}
