import { ASPECT, nameOf, Upos, VERBFORM, VOICE } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";
import { isPreposition, isPronoun, isVerb } from "./slots.ts";
import type { Trigger } from "./triggers/index.ts";

/**
 * What is spelt as a deed and is none, by where it stands: what something is judged to be, what is talked about, what a meeting is held for,
 * a name in quotation marks, what one's own family does.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** `الحصار يشكل تهديدا للمنطقة`, `يمثل خرقا للقانون`: what something amounts to. */
const AMOUNTS = set("شكل مثل عد");
const JUDGED = set("ASSAULT REJECT THREATEN");
/** `لبحث العلاقات والتعاون بين البلدين`, `سبل دعمها`: what is talked about. */
const TALKED = set("بحث ناقش تناول استعرض تطرق تدارس مناقشة استعراض");
const WAYS = set("سبل سبيل أوجه وجه آفاق أفق");
const DEALINGS = set("COOPERATE SUPPORT AID");
/** Words of meeting, for which one meets to talk: `اجتمعا لبحث الأزمة`. */
const MEET = set("اجتمع التقى زار وصل عقد استقبل توجه لقاء اجتماع زيارة قمة مؤتمر جلسة محادثة مباحثة مشاورة استدعى");
/** What has a name in quotation marks: `عملية "قطع الرأس"`, `مناورات "صد العدوان"`. */
const NAMED = set("عملية عملي مناورة تمرين حملة مبادرة مشروع عاصفة جمعة برنامج فيلم كتاب تدريب معركة");
const QUOTE = /^["'«“„]$/;
/** `القضاء على الفقر`, `القضاء على الإرهاب`: an evil, nobody. */
const EVILS = set("إرهاب تطرف فساد فقر بطالة أمية ظاهرة آفة جريمة مرض عنف جهل");
/** One's own family: `مساندة زوجها`, `تحدث مع أفراد أسرته`. */
const KIN = set("زوج زوجة ابن ابنة أب أم أخ أخت والد والدة أسرة عائلة فرد شقيق شقيقة قريب أهل طفل");
const KINDLY = set("SUPPORT AID CONSULT");
/** Who is of a coup by now, so that it tells whom they are: `حكومة الانقلاب`. */
const OF_COUP = set("حكومة سلطة سلطات قائد قادة رئيس زعيم جماعة مليشيا ميليشيا قوات قوة نظام");
/** Him to whom one prays. */
const GOD = set("الله مولى");

/** What somebody's words burst out with. By bare lemma. */
const SURPRISES = set("مفاجأة جدل أزمة غضب فضيحة خلاف سجال");
function burstsOut(l: EventLayers, at: number, end: number): boolean {
  for (let w = at + 1; w < end && w < at + 16 && !isVerb(l.words.reading[w]); w++)
    if (SURPRISES.has(l.words.reading[w]!.lemma)) return true;
  return false;
}

/** How one condemns: بشدة, بأشد العبارات. By bare lemma. */
const HOW = set("شدة أشد قوة أقوى أقسى حزم عبارة صوت لهجة أغلظ شكل دور اسم أي كل ما أن عموم");

/** Whose families are told of, spelt as a capture: `أسر الضحايا`, `الأسر المحتاجة`, `لأسر الجنود`. */
const BEREFT = set("قتيل ضحية شهيد مفقود معتقل جريح مصاب متوفى متضرر سجين مخطوف محتجز لاجئ نازح يتيم منتج");
/** What stands before captivity: `من الأسر`, `في الأسر`. */
const CAPTIVITY = set("من في قيد");
function areFamilies(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  if (reading[at]!.form !== "أسر" && reading[at]!.form !== "الأسر") return false;
  const p = reading[at - 1];
  if (reading[at]!.definite) return !CAPTIVITY.has(p?.lemma ?? "");
  const of = reading[at + 1];
  if (isPronoun(of)) return isPreposition(p) || p?.upos === Upos.CCONJ;
  return BEREFT.has(of?.lemma ?? "") || (p?.form === "ل" && of?.upos === Upos.NOUN && of.classes.has("person"));
}
/** `أسر العقول`, `أسر إليه حديثا`: minds are captured, a secret is told. */
function seizes(l: EventLayers, at: number, end: number): boolean {
  const { reading } = l.words;
  for (let w = at + 1; w < end && w < at + 5; w++) {
    if (MINDS.has(reading[w]!.lemma)) return false;
    if (reading[w]!.lemma === "إلى") return false;
  }
  return true;
}
const MINDS = set("عقل قلب لب نفس وجدان جمهور مشاهد قارئ");

/** Why what a trigger names is no deed where it stands, or null. */
export function noDeed(l: EventLayers, at: number, trigger: Trigger, finite: boolean): string | null {
  const { reading, firstOf, sentence } = l.words;
  const r = reading[at]!;
  const begin = firstOf[sentence[at]!]!;
  const end = firstOf[sentence[at]! + 1]!;
  const p = at > begin ? reading[at - 1] : undefined;
  const next = at + 1 < end ? reading[at + 1] : undefined;
  const { lemma, type, mode } = trigger;
  if (!finite && JUDGED.has(type) && !r.definite && AMOUNTS.has(p?.lemma ?? "") && isVerb(p)) return "a judgement";
  if (!finite && DEALINGS.has(type) && !isParticiple(r) && isTopic(l, at, begin)) return "what is talked about";
  if (!finite && type === "CONSULT" && lemma === "بحث" && p?.form === "ل" && meets(l, at, begin))
    return "what a meeting is for";
  if (p !== undefined && QUOTE.test(p.form) && at - 2 >= begin && NAMED.has(reading[at - 2]!.lemma)) return "a name";
  if (!finite && lemma === "قضاء" && next?.lemma === "على" && EVILS.has(reading[at + 2]?.lemma ?? "")) return "an evil";
  if (KINDLY.has(type) && ofKin(l, at, end)) return "private life";
  if (r.lemma === "انقلاب" && r.definite && p?.upos === Upos.NOUN && !p.definite && OF_COUP.has(p.lemma))
    return "whom it describes";
  // `واتفق كيم ومون`, `يسر الخاطر`: spelt like rare verbs.
  if (r.form === "مون" && finite) return "another word";
  if (lemma === "أسر" && finite && /^[يت]سر$/.test(r.form)) return "another verb";
  if (lemma === "أسر" && (finite ? !seizes(l, at, end) : areFamilies(l, at))) return "another word";
  // `لا تدين بالإسلام`, `يدينون بثرواتهم`: is of a faith, owes it; `تدين بشدة` condemns.
  if (lemma === "أدان" && finite && next?.lemma === "ب" && !HOW.has(reading[at + 2]?.lemma ?? ""))
    return "another verb";
  // `فجر رئيس الهيئة مفاجأة`, `فجرت تصريحاته جدلا`
  if (lemma === "فجر" && finite && burstsOut(l, at, end)) return "a turn of phrase";
  // `على حد تعبيره`, `على حد سواء`
  if (r.form === "حد" && p?.lemma === "على") return "a turn of phrase";
  // `لن يثني عن`: it keeps nobody from it, and is no praise.
  if (lemma === "أثنى" && finite && next?.lemma === "عن") return "another verb";
  // `بما يضمن وصولها`: so that it does.
  if (finite && type === "AGREE" && p?.lemma === "ما") return "a purpose";
  // `وصفت كيف عثرت عليه`: told it; `توصف بعروس البحر`: is known as.
  if (lemma === "وصف" && finite && (next?.lemma === "كيف" || reading[at + 2]?.lemma === "كيف")) return "tells of it";
  if (lemma === "وصف" && /^[تي]وصف$/.test(r.form) && next?.lemma === "ب") return "is known as";
  // `رحل سامي بطلا`, `رحلوا من ديارهم`: passed or went away.
  if (lemma === "رحل" && mode === "deport" && finite && nameOf(r.features, VOICE) !== "Pass" && leaves(l, at, end))
    return "another verb";
  // `أقف عند رحيله`: stands, and stops nobody.
  if (mode === "arrest" && /^[أاينت]?قف$/.test(r.form)) return "another verb";
  // `عين مستشارا له`, `علماء الاجتماع`, `الوضع السياسي`: an office, a science, how things stand.
  if (lemma === "استشار" && r.form.startsWith("مستشار")) return "an office";
  if (r.form === "الاجتماع" && isScience(l, at)) return "a science";
  if (lemma === "وضع" && !finite && r.definite && r.form.startsWith("ال")) return "another word";
  // `اضربوهم`, `توقف العمل فيه`: strikes are no blows, and those who strike cease from work.
  if (mode === "strike" && lemma === "أضرب" && isPronoun(next)) return "another verb";
  if (mode === "strike" && lemma === "توقف" && !hasOf(l, at, Math.min(end, at + 8))) return "a standstill";
  // `دعا معاليه في ختام كلمته المولى القدير أن يحفظ البلاد`: whom he prays to stands far behind.
  if ((lemma === "دعا" || lemma === "سأل") && type === "REQUEST" && prays(l, at, end)) return "a prayer";
  // `قاتلهم الله`, `يرحم الله الشهداء ويجبرنا`, `أسأل الله أن يبارك`: what He is prayed to do.
  if (finite && ofGod(l, at, begin, end)) return "a prayer";
  // `توافد 1500 طالب`: as many of them.
  if (finite && l.figures.of[at] !== -1) return "what is counted";
  // `كل من عقد مؤتمرا`, `يعاقب كل من شارك`: what a law says of whoever does it.
  if (ofWhoever(l, at, begin, end)) return "whoever does it";
  // `أكد على أهمية العلاقات`: of importance is what is there; only what is to be done is demanded.
  if (type === "REQUEST" && STRESSING.has(lemma) && ofWhatIs(l, at, end)) return "what is there";
  // `تقع قرب المدينة`, `الهجوم الذي وقع في مصر`: it lies or happens there.
  if (lemma === "وقع" && finite && type === "SUPPORT" && (/^[يتن]قع/.test(r.form) || happens(l, at, end)))
    return "another verb";
  // `لم يعد الأمر كذلك`: is so no more.
  if (lemma === "عد" && finite && p?.lemma === "لم") return "another verb";
  // `يصف نفسه`
  if (lemma === "وصف" && next?.lemma === "نفس") return "himself";
  // `كذبت بشأن برنامجها`: lied.
  if (lemma === "كذب" && finite && lies(l, at, end)) return "another verb";
  // `القنوات التي تتصل بعملها`: has to do with it.
  if (lemma === "اتصل" && finite && p?.lemma === "الذي" && nameOf(r.features, ASPECT) === "Imp") return "another verb";
  // `تدافع الأهالي إلى الساحة`: they throng; one defends something.
  if (lemma === "دافع" && finite && type === "SUPPORT" && !hasOf(l, at, end)) return "another verb";
  // `وزيرة التخطيط والتعاون الدولي`: what an office is for.
  if (!finite && r.definite && p?.lemma === "و" && isOfficeFor(l, at, begin)) return "what an office is for";
  // `محادثات برعاية الأمم المتحدة`: who watches over the talks that are told of.
  if ((lemma === "رعاية" || lemma === "إشراف") && (p?.lemma === "ب" || p?.lemma === "تحت") && meets(l, at - 6, begin))
    return "who watches over it";
  // `قال في المؤتمر الصحفي المشترك`: nobody meets there but the press.
  if (lemma === "مؤتمر" && r.definite && PRESS.has(next?.lemma ?? "")) return "the press";
  // `بتهمة الانضمام إلى جماعة والتحريض على العنف`: one of several charges.
  if (type === "REQUEST" && !finite && (r.verb || lemma) === "حرض" && isCharged(l, at, begin))
    return "what one is charged with";
  // `ترأس الوزير وفدا`: leads it.
  if (lemma === "ترأس" && finite && leads(l, at, end)) return "leads it";
  // `نحذر شبابنا من هذه الفئة`: one's own are warned, not threatened.
  if (lemma === "حذر" && type === "THREATEN" && finite && OWN_PEOPLE.has(next?.lemma ?? "")) return "for their good";
  // `الجلسة يجب أن تشمل`: only of what is named before it a duty is told.
  if ((lemma === "وجب" || lemma === "انبغى") && next?.lemma === "أن" && !isOfTopic(p)) return "a duty of nobody";
  return null;
}
const isOfTopic = (p: Reading | undefined): boolean =>
  p !== undefined &&
  (p.upos === Upos.PROPN || ((p.upos === Upos.NOUN || p.upos === Upos.ADJ) && p.definite)) &&
  !p.classes.has("relative");

const isParticiple = (r: Reading): boolean => r.upos === Upos.ADJ || nameOf(r.features, VERBFORM) === "Part";

/** Whether a noun stands in what a verb or noun of talking is about, with nothing but nouns between. */
function isTopic(l: EventLayers, at: number, begin: number): boolean {
  const { reading } = l.words;
  for (let w = at - 1, n = 0; w >= begin && n < 7; w--, n++) {
    const x = reading[w]!;
    if (WAYS.has(x.lemma) && !x.definite && x.upos === Upos.NOUN) return n < 3;
    if (TALKED.has(x.lemma) || TALKED.has(x.verb)) return true;
    if (isVerb(x) || (isPreposition(x) && x.lemma !== "بين")) return false;
    if (x.upos === Upos.PUNCT || x.classes.has("anna")) return false;
  }
  return false;
}

/** `علم الاجتماع`, `علم النفس والاجتماع`. */
function isScience(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const before = reading[at - 1]?.form === "و" ? reading[at - 2] : reading[at - 1];
  return SCIENCES.has(before?.lemma ?? "") || (before?.lemma === "نفس" && SCIENCES.has(reading[at - 3]?.lemma ?? ""));
}
const SCIENCES = set("علم عالم أستاذ خبير باحث قسم");

/** Whether a charge stands before a word with no verb between. */
function isCharged(l: EventLayers, at: number, begin: number): boolean {
  const { reading } = l.words;
  for (let w = at - 1; w >= begin && !isVerb(reading[w]); w--) if (reading[w]!.lemma === "تهمة") return true;
  return false;
}

function meets(l: EventLayers, at: number, begin: number): boolean {
  for (let w = at - 1; w >= begin; w--) {
    const x = l.words.reading[w]!;
    if (MEET.has(x.lemma) || MEET.has(x.verb)) return true;
  }
  return false;
}

/** Whether those whom it is done to or with are somebody's own kin. */
function ofKin(l: EventLayers, at: number, end: number): boolean {
  const { reading } = l.words;
  let from = at + 1;
  // `تحدث الرجل مع أسرته`: with whom, behind whoever does it.
  if (isVerb(reading[at])) for (let w = at + 1; w < end && w < at + 6; w++) if (reading[w]!.lemma === "مع") from = w;
  for (let w = from, n = 0; w < end && n < 4; w++, n++) {
    const x = reading[w]!;
    if (KIN.has(x.lemma)) {
      const own = reading[w + 1];
      if (own?.part === Part.ENCLITIC) return true;
      if (x.lemma !== "فرد") return false;
      continue;
    }
    if (x.upos !== Upos.ADP && x.part === Part.STEM) return false;
  }
  return false;
}

/**
 * Whether a verb of going has only whoever goes behind it: neither those who keep order, a body or a state (`رحلت السلطات ثلاثين مهاجرا`), nor a
 * pronoun, nor a person's name and others whom he might drive out.
 */
function leaves(l: EventLayers, at: number, end: number): boolean {
  const subject = at + 1 < end ? l.words.reading[at + 1] : undefined;
  if (subject === undefined) return true;
  if (isPronoun(subject) || subject.classes.has("body") || subject.classes.has("state")) return false;
  if (AUTHORITIES.has(subject.lemma)) return false;
  const e = l.entities.of[at + 1]!;
  if (e === -1 || l.entities.items[e]!.kind !== "person") return true;
  let w = at + 1;
  while (w < end && l.entities.of[w] === e) w++;
  const next = l.words.reading[w];
  return next === undefined || w >= end || !(next.upos === Upos.NOUN && (next.definite || isPeople(next)));
}
const AUTHORITIES = set("سلطة سلطات شرطة حكومة وزارة جيش قوات أمن دولة إدارة محكمة جماعة ميليشيا مليشيا تنظيم نظام");
const isPeople = (r: Reading): boolean =>
  /(?:ين|ات)$/.test(r.form) && (r.classes.has("person") || r.classes.has("group"));

/** Whether God is named behind a verb of calling, before any other demand. */
function prays(l: EventLayers, at: number, end: number): boolean {
  for (let w = at + 1; w < end && w < at + 12; w++) {
    const x = l.words.reading[w]!;
    if (isVerb(x) || x.lemma === "إلى") return false;
    if (GOD.has(x.lemma) && x.lemma === "الله") return ASKED.has(l.words.reading[w + 1]?.lemma ?? "");
    if (GOD.has(x.lemma) && x.definite) return true;
  }
  return false;
}
/** Whether God is the subject of a verb, or of the one that it is joined to or hangs on. */
function ofGod(l: EventLayers, at: number, begin: number, end: number): boolean {
  const { reading } = l.words;
  const next = at + 1 < end && reading[at + 1]!.part === Part.ENCLITIC ? at + 2 : at + 1;
  if (next < end && reading[next]!.form === "الله" && l.entities.of[next] === -1) return true;
  for (let w = at - 1, n = 0; w >= begin && n < 6; w--, n++) {
    const x = reading[w]!;
    if (x.form === "الله" && l.entities.of[w] === -1)
      return w > begin && (isVerb(reading[w - 1]) || reading[w - 1]!.part === Part.ENCLITIC);
    if (isVerb(x) || (x.upos === Upos.PUNCT && !COMMA.test(x.form))) return false;
  }
  return false;
}
const COMMA = /^[،,]$/;

/** Whether `كل من` rules a word, or is whom a law punishes. */
function ofWhoever(l: EventLayers, at: number, begin: number, end: number): boolean {
  const { reading } = l.words;
  const isWhoever = (w: number): boolean =>
    w + 2 < end && reading[w]!.lemma === "كل" && reading[w + 1]!.form === "من" && mayBeVerb(reading[w + 2]!);
  for (let w = at - 2, n = 0; w >= begin && n < 6; w--, n++) if (isWhoever(w)) return true;
  if (!PUNISHES.has(reading[at]!.verb || reading[at]!.lemma)) return false;
  for (let w = at + 1; w < end && w < at + 7; w++) if (isWhoever(w)) return true;
  return false;
}
/** A verb, or what is spelt as one of the first form. */
const mayBeVerb = (r: Reading): boolean => isVerb(r) || (!r.definite && r.entry?.pattern === "فَعْل");
const PUNISHES = set("عاقب عوقب سجن حبس");
const ASKED = set("أن تعالى عز سبحانه عزوجل جل");

const STRESSING = set("أكد شدد");
const IMPORTANCE = set("أهمية");
/** Whether importance is given to what is there (`أهمية العلاقات`, `أهمية دور`), not to a deed. */
function ofWhatIs(l: EventLayers, at: number, end: number): boolean {
  const { reading } = l.words;
  for (let w = at + 1; w < end && w < at + 10; w++) {
    if (!IMPORTANCE.has(reading[w]!.lemma)) continue;
    const x = reading[w + 1];
    // `أهمية مواصلة التعاون بين البلدين`: as it is.
    if (x !== undefined && KEEPING.has(x.lemma) && BOND.has(reading[w + 2]?.lemma ?? "")) return true;
    return (
      x !== undefined &&
      x.upos === Upos.NOUN &&
      (nameOf(x.features, VERBFORM) !== "Vnoun" || STATES.has(x.lemma)) &&
      x.lemma !== "أن"
    );
  }
  return false;
}
const KEEPING = set("مواصلة تعزيز تطوير دعم تعميق توطيد استمرار");
const BOND = set("تعاون تنسيق علاقة علاقات شراكة تشاور");
/** Masdars that tell what there is. */
const STATES = set("علاقة وجود دور مكانة موقع اتفاق لقاء زيارة اجتماع مشروع قرار موضوع");

const PRESS = set("صحفي صحافي");
const OWN_PEOPLE = set("شاب شباب مواطن رعية رعايا ابن طالب حاج مسافر سائق مستهلك مستثمر");
const SIGNED = set(
  "اتفاق اتفاقية معاهدة مذكرة عقد صفقة هدنة وثيقة قانون بروتوكول ميثاق إعلان مرسوم مبادرة خريطة تفاهم",
);
/** Whether a verb tells that something took place: a preposition behind it, and nothing that is signed. */
function happens(l: EventLayers, at: number, end: number): boolean {
  const { reading } = l.words;
  if (at + 1 >= end || !isPreposition(reading[at + 1])) return false;
  for (let w = at + 2; w < end && w < at + 12; w++) if (SIGNED.has(reading[w]!.lemma)) return false;
  return true;
}
const ABOUT_WHAT = set("بشأن شأن حول عندما");
function lies(l: EventLayers, at: number, end: number): boolean {
  for (let w = at + 1; w < end && w < at + 5; w++) if (ABOUT_WHAT.has(l.words.reading[w]!.lemma)) return true;
  return false;
}
function hasOf(l: EventLayers, at: number, end: number): boolean {
  for (let w = at + 1; w < end && w < at + 14; w++) if (l.words.reading[w]!.lemma === "عن") return true;
  return false;
}
const OFFICES = set("وزير وزيرة وزارة");
function isOfficeFor(l: EventLayers, at: number, begin: number): boolean {
  const { reading } = l.words;
  for (let w = at - 2, n = 0; w >= begin && n < 4; w--, n++) {
    if (OFFICES.has(reading[w]!.lemma)) return true;
    if (reading[w]!.upos !== Upos.NOUN && reading[w]!.lemma !== "و" && reading[w]!.upos !== Upos.ADJ) return false;
  }
  return false;
}
function leads(l: EventLayers, at: number, end: number): boolean {
  for (let w = at + 1; w < end && w < at + 9; w++) if (l.words.reading[w]!.lemma === "وفد") return true;
  return false;
}
