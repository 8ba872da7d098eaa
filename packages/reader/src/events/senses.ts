import { ASPECT, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { entity } from "./cast.ts";
import { fits } from "./company.ts";
import type { EventLayers } from "./layers.ts";
import { isPreposition, isVerb } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { TRIGGERS, type Trigger } from "./triggers/index.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const GOD = set("الله إله مولى رب باري عزيز علي خالق");
/** What is called for in prayer, thanked for or asked for is nobody's in politics. */
const PRAYING = set("دعا سأل رجا ابتهل تضرع طلب شكر حمد ناشد");
/** Nouns whose idafa or `في` names a skill, a device or a way, not talks. */
const SKILLS = set("مهارة فن فنون جهاز وسيلة أداة لغة ثقافة أدب آداب شبكة قناة تقنية برج هندسة نقطة رقم هاتف خدمة");
/** Whose questions are an interview. */
const PRESS = set("صحيفة جريدة مجلة قناة وكالة إذاعة تلفزيون موقع برنامج صحفي صحافي إعلامي محطة يومية");
/** What is kept or broken of what was promised before. */
const KEEPING = set("وفاء وفى احترام احترم تنفيذ نفذ خرق إخلال أخل نكث تنصل التزام التزم تجاهل تقيد تراجع");
/** What puts an end to help or work together, or keeps from it: that is the deed. */
const STOPPING = set(
  "علق تعليق جمد تجميد قطع أوقف إيقاف وقف إنهاء أنهى ألغى إلغاء سحب خفض حجب امتنع امتناع استأنف استئناف",
);
const STOPPED = set("AID COOPERATE SUPPORT");
/** How another deed is meant: in the accusative, behind its verb or noun. */
const MEANT = set("احتجاج تأييد تضامن دعم رفض رد تنديد استنكار مساندة إدانة");
/** What a court lays upon somebody. */
const SENTENCE = set("سجن حبس إعدام غرامة مؤبد عام سنة عاما شهر حرمان تعزير جلد طرد ترحيل عقوبة حل");
/** How somebody's looks, hearts or titles are won. */
const ATTENTION =
  / (?:ال)?(?:أنظار|انظار|أضواء|اضواء|ألباب|الباب|قلوب|اهتمام|أبصار|ابصار|نجومية|لقب|صدارة|فوز|تعادل|نقطة|نقاط|بطاقة|هدف|ميدالية|كأس)ه?ا?(?= )/;
function formsBehind(l: EventLayers, at: number, far: number): string {
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + far);
  let forms = " ";
  for (let w = at + 1; w < stop; w++) forms += `${l.words.reading[w]!.form} `;
  return forms;
}
/** Nouns for what is said, decided or done, besides masdars. */
const IDEAS = set(
  "قرار سياسة قانون فكرة رأي خطاب تصريح موقف بيان خطة برنامج مشروع اتفاق معاهدة دستور حكم تقرير مقال كتاب فيلم رسم مبادرة نظام_ أداء إضراب زيارة فتوى ميزانية إصلاح رسالة عقيدة مبدأ ثقافة",
);
/** Whether what a verb or masdar of attacking has for its object is no one and nothing that can be struck. */
function ofIdea(l: EventLayers, at: number): boolean {
  const { words, phrases } = l;
  const stop = Math.min(words.firstOf[words.sentence[at]! + 1]!, at + 12);
  const subject = isVerb(words.reading[at]) ? subjectOf(l, at).word : -1;
  const own = subject === -1 ? -1 : phrases.of[subject]!;
  for (let w = at + 1; w < stop; w++) {
    const r = words.reading[w]!;
    if (isPronounHere(l, w)) return false;
    if (r.upos === Upos.PUNCT || isPreposition(r) || isVerb(r)) return false;
    const p = phrases.of[w]!;
    if (p !== -1 && p === own) {
      // `هاجم خطباء الحركة إضرابات المعلمين`: one phrase of two nouns.
      const apart = words.reading[w - 1]!.definite || l.entities.of[w - 1] !== -1;
      if (w !== subject && IDEAS.has(r.lemma) && apart) return true;
      continue;
    }
    if (w === subject || r.upos !== Upos.NOUN) continue;
    return IDEAS.has(r.lemma);
  }
  return false;
}
const isPronounHere = (l: EventLayers, w: number): boolean => {
  const r = l.words.reading[w]!;
  return r.part === Part.ENCLITIC && r.upos === Upos.PRON && l.words.token[w] === l.words.token[w - 1];
};
/** Whether a masdar stands as the object of a verb of aiming. */
function aimsAt(l: EventLayers, at: number): boolean {
  const r = l.words.reading[at + 1];
  if (r === undefined || r.upos !== Upos.NOUN || r.definite || nameOf(r.features, VERBFORM) !== "Vnoun") return false;
  const next = l.words.reading[at + 2];
  return (
    l.entities.of[at + 1] === -1 &&
    !["body", "place", "facility", "group", "person", "military", "armed", "weapon"].some((c) => r.classes.has(c)) &&
    next !== undefined &&
    (next.definite || next.upos === Upos.NOUN || next.upos === Upos.PROPN || next.part === Part.ENCLITIC)
  );
}
/** Whether a verb shortly before says that an uprising began. */
function breaksOut(l: EventLayers, at: number): boolean {
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1; w >= begin && w > at - 6; w--)
    if (isVerb(l.words.reading[w])) return OUTBREAK.has(l.words.reading[w]!.lemma);
  return false;
}
const OVERTHROWN = / (?:أطاح|اطاح|أسقط|اسقط|خلع)ت? /;
const OUTBREAK = set("اندلع تفجر انطلق نشب شهد عم اجتاح");

/** Programmes and the like, which are made for somebody. */
const PROGRAMMES = set(
  "ورشة برنامج مشروع دورة حملة_توعية مبادرة معرض مهرجان ملتقى فعالية خطة دراسة استطلاع مسابقة جائزة خدمة بحث منتج إعلان مسح صندوق",
);
/** Those for whom they are made. */
const AUDIENCE = set(
  "طالب طلاب شاب شباب مستثمر معلم موظف أسرة مستهلك سائح زائر خريج باحث متدرب مستفيد جمهور فئة شريحة قارئ مشاهد عميل",
);
/** Verbs of duty, and those with which somebody is told of his. */
const OUGHT = set("وجب انبغى تعين لزم");
const TOLD = set("أخبر أبلغ");
/** What brings the forces that are pushed forward: `دفعت بتعزيزات`. */
const WITH = set("ب");
/** Animals that attack as well. */
const BEASTS = set("نمر أسد كلب قرش ذئب دب تمساح ثعبان أفعى فيل ثور نحل حيوان قرد جراد فأر ضبع");
/** What is harmed by those who break rules. */
const GOODS = set("بيئة شعب_مرجانية وادي أودية مال ملكية حق حقوق حرية خصوصية كرامة شجر غابة آثار أرض تراث مرفق");

const isEnclitic = (l: EventLayers, w: number): boolean =>
  w < l.words.count && l.words.reading[w]!.part === Part.ENCLITIC && l.words.token[w] === l.words.token[w - 1];

/** Whether one of the lemmas stands within `reach` words to a side, in the sentence and before a mark or another verb. */
function near(l: EventLayers, at: number, reach: number, lemmas: ReadonlySet<string>): boolean {
  const s = l.words.sentence[at]!;
  const end = reach > 0 ? Math.min(l.words.firstOf[s + 1]! - 1, at + reach) : Math.max(l.words.firstOf[s]!, at + reach);
  const by = Math.sign(reach);
  for (let w = at + by; by > 0 ? w <= end : w >= end; w += by) {
    const r = l.words.reading[w]!;
    if (lemmas.has(r.lemma) || (r.verb !== "" && lemmas.has(r.verb))) return true;
    if (r.upos === Upos.PUNCT || (isVerb(r) && by > 0)) return false;
  }
  return false;
}

/** The first word behind one that is no adverb, quotation mark or particle. */
function behind(l: EventLayers, at: number): Reading | undefined {
  const s = l.words.sentence[at]!;
  for (let w = at + 1; w < l.words.firstOf[s + 1]! && w < at + 4; w++) {
    const r = l.words.reading[w]!;
    if (r.part === Part.ENCLITIC || r.upos === Upos.ADV || r.upos === Upos.PUNCT) continue;
    return r;
  }
  return undefined;
}

/** Which other meaning a word at which a trigger was found has by the words around it, or null. */
export function otherSense(
  l: EventLayers,
  at: number,
  trigger: Trigger,
  reading: "active" | "passive" | "masdar" | "participle" | "noun",
): string | null {
  const { words } = l;
  const r = words.reading[at]!;
  const begin = words.firstOf[words.sentence[at]!]!;
  const p = at > begin ? words.reading[at - 1] : undefined;
  const next = at + 1 < words.firstOf[words.sentence[at]! + 1]! ? words.reading[at + 1] : undefined;
  const { lemma, type } = trigger;
  const finite = reading === "active" || reading === "passive";
  const noun = !finite && reading !== "participle";

  // `داعيا الله أن يحفظ`, `سأل المولى عز وجل`.
  const to = behind(l, at);
  if (to && PRAYING.has(lemma) && (to.lemma === "الله" || (to.definite && GOD.has(to.lemma)))) return "a prayer";
  // `ما الذي يدعو إلى القلق`, `ما دعا الناس إلى الخروج`: what makes people do something.
  if (lemma === "دعا" && finite) {
    const q = p?.lemma === "الذي" && at - 2 >= begin ? words.reading[at - 2]! : p;
    if (q !== undefined && (q.lemma === "ما" || q.lemma === "مما" || q.form === "مما")) return "a reason";
  }
  // `لقمة العيش`: a morsel.
  if (lemma === "قمة" && p?.form === "ل" && (next?.lemma === "عيش" || next?.lemma === "خبز" || next?.lemma === "سائغ"))
    return "another word";
  // `تدين به اليونان`, `يدينون له بالكثير`: they owe it.
  if (lemma === "أدان" && finite && nameOf(r.features, ASPECT) === "Imp" && next && isPreposition(next)) {
    // `وفقا لما أدين به`: was found guilty.
    if (r.form.startsWith("أ")) return null;
    if (isEnclitic(l, at + 2) || next.lemma === "ل") return "owes";
  }
  // `يكفرون بالله`: they do not believe in him.
  if (lemma === "كفر" && finite && next?.lemma === "ب" && next.part !== Part.ENCLITIC) return "does not believe";
  // `ويحقق معه استمرار العلاقة`: achieves it.
  if (lemma === "حقق" && finite && next?.lemma === "مع") {
    const w = isEnclitic(l, at + 2) ? at + 3 : -1;
    const object =
      w !== -1 && w < words.count && words.sentence[w] === words.sentence[at] ? words.reading[w]! : undefined;
    if (object?.upos === Upos.NOUN && nameOf(object.features, VERBFORM) === "Vnoun") return "achieves";
  }
  // `تدفع الزيادة في الإنفاق`: only forces are pushed forward, by ب.
  if (lemma === "دفع" && type === "MOBILIZE" && !near(l, at, 5, WITH)) return "drives on";
  // `بتهمة التجسس`: what for, where nobody is held or punished in the words before it.
  if (type === "ACCUSE" && noun && r.lemma === "تهمة" && p?.form === "ب" && !isHeldBefore(l, at)) return "what for";
  if (type === "CONSULT" && noun) {
    // `مهارات الحوار`, `أجهزة الاتصال`
    if (p?.upos === Upos.NOUN && !p.definite && SKILLS.has(p.lemma)) return "a skill or a device";
    // `في حوار أجرته معه الصحيفة`
    if ((lemma === "حوار" || lemma === "لقاء") && near(l, at, 5, PRESS)) return "an interview";
  }
  // `لقاءات الأسر المشتتة`
  if (lemma === "لقاء" && (next?.lemma === "أسرة" || next?.lemma === "عائلة")) return "private life";
  // `الوفاء بالتزاماتها`, `خرق تعهداته`
  if (type === "AGREE" && noun && (lemma === "تعهد" || lemma === "التزام") && near(l, at, -4, KEEPING))
    return "promised before";
  // `من دون موافقة الحكومة`
  if (lemma === "موافقة" && (p?.lemma === "دون" || p?.lemma === "بدون")) return "a condition";
  // `علقت باريس تعاونها العسكري`, `سحب تأييده`
  if (noun && STOPPED.has(type) && near(l, at, -6, STOPPING)) return "called off";
  // `أخبره أنه يتعين عليه الانسحاب`: he is told so, and that is the demand.
  if (OUGHT.has(lemma) && finite && near(l, at, -12, TOLD)) return "told to somebody";
  // `في تعليقه على القرار`, `علق الوزير على القرار`: a comment.
  if (lemma === "تعليق" && noun && (to?.lemma === "على" || (p?.lemma === "في" && COMMENTED.has(to?.lemma ?? ""))))
    return "a comment";
  if (lemma === "علق" && (finite || reading === "participle") && comments(l, at, trigger)) return "a comment";
  // `وقع البلدان، الخميس، اتفاقا`, `اتفاق تعاون`: the signing is told already; what is agreed on.
  if (type === "AGREE" && noun && (lemma === "اتفاق" || lemma === "تفاهم") && signed(l, at)) return "signed already";
  if (type === "COOPERATE" && noun && p !== undefined && PACTS.has(p.lemma) && !r.definite) return "of another noun";
  // `وصف المتحدث باسم الحكومة الزيارة بأنها تاريخية`: what it is called tells blame from praise.
  if (lemma === "وصف" && finite && type === "ACCUSE" && !blames(l, at, trigger)) return "no blame";
  // `تعد للرد`, `يعد لهجوم`: it is made ready.
  if (lemma === "عد" && finite && next?.lemma === "ل" && nameOf(r.features, ASPECT) === "Imp") return "another verb";
  // `تقف بحزم ضدهم`: it stands, and holds nobody up.
  if (lemma === "وقف" && finite && type === "COERCE" && /^(?:[يتن]قف|وقف)/.test(r.form)) return "another verb";
  // `هي وأسرتها`: her family, and nobody is captured.
  if (r.lemma === "أسرة" && type === "COERCE" && p?.lemma === "و" && l.words.reading[at - 2]?.upos !== Upos.PUNCT)
    return "another word";
  // `مما ينذر بعواقب`: what was told bodes it.
  if (lemma === "أنذر" && finite && p?.lemma === "ما") return "a thing does it";
  // `لا دليل يدعم الاتهامات`, `لم يقدم أي دليل`: what bears a claim out.
  if ((lemma === "دعم" || lemma === "قدم") && finite && (p?.lemma === "دليل" || near(l, at, 4, PROOFS)))
    return "a proof";
  // `دعاه إلى الامتناع عن السلاح`: what somebody is to keep from is refused to nobody.
  if (type === "REJECT" && lemma.startsWith("امتن") && noun && r.definite) return "to be kept from";
  // `بدون توجيه اتهام أو صدور حكم`: what was not done.
  if (noun && type !== "ASSAULT" && (WITHOUT.has(p?.lemma ?? "") || WITHOUT.has(words.reading[at - 2]?.lemma ?? "")))
    return "without it";
  // `بمشاركة كتائب من الساحل`: those who do it as well.
  if (type === "COOPERATE" && r.lemma === "مشاركة" && p?.form === "ب") return "those who take part";
  // `قاضي التحقيق`, `وحدة التحقيق`: whose task it is.
  if (r.lemma === "تحقيق" && noun && p?.upos === Upos.NOUN && INQUIRERS.has(p.lemma)) return "a body that inquires";
  // `استبعد أن يكون هناك ناجون`: deems it unlikely.
  if (lemma === "استبعد" && finite && near(l, at, 14, THAT)) return "deems unlikely";
  // `المسار الذي يتحدث عنه`: speaks of it.
  if (lemma === "تحدث" && finite && next?.lemma === "عن") return "speaks of it";
  // `توجهت بالشكر إلى`: with words.
  if (lemma === "توجه" && brings(l, at, (x) => WORDS_GIVEN.has(x.lemma) || ADDRESSED.has(x.lemma))) return "with words";
  // `تتحمل المسؤولية`, `تحملت نفقات`: who bears it accuses nobody; `تحمّله واشنطن مسؤولية الهجوم`.
  if (lemma === "تحمل" && type === "ACCUSE" && (r.form !== "تحمل" || next === undefined || BORNE.has(next.lemma)))
    return "bears it";
  // `رفض التعليق`, `رفض الكشف عن اسمه`: nothing is refused to anybody.
  if (lemma === "رفض" && (finite || reading === "participle") && near(l, at, 5, COMMENTS)) return "no comment";
  // `لن نرحل بدون رفاقنا`: they do not drive out, they leave.
  if (lemma === "رحل" && finite && next !== undefined && LEAVING.has(next.lemma)) return "another verb";
  // `قدم شكره للجهات الداعمة`: what is given is a word.
  if (lemma === "قدم" && type === "AID" && finite && near(l, at, 5, WORDS_GIVEN)) return "a word is given";
  // `التوتر يهدد الأسواق`: only somebody does it.
  if (reading === "active" && BY_SOMEBODY.has(lemma) && ofThings(l, at)) return "a thing does it";
  // `القرار يهدد باندلاع نزاعات`: it is a danger; `ينسحب ذلك على غيره`: it holds of it.
  if (lemma === "هدد" && finite && near(l, at, 4, DANGERS)) return "a danger";
  if (lemma === "انسحب" && finite && next?.lemma === "على") return "another verb";
  // `داعيا لهم بالتوفيق`
  if (lemma === "دعا" && to?.lemma === "ل" && near(l, at, 6, WISHED)) return "a prayer";
  // `تحت ضغط واشنطن`
  if (lemma === "ضغط" && noun && p?.lemma === "تحت") return "a state of things";
  // `ما يصل إلى 80 من أنصاره`: as many as.
  if (lemma === "وصل" && finite && next?.lemma === "إلى" && words.reading[at + 2]?.upos === Upos.NUM) return "a number";
  // `وصلت المكيفات إلى مكة`, `يصل حجم الاستثمارات في مصر إلى مليار`
  if (trigger.mode === "visit" && finite && TRAVEL.has(lemma) && !mayVisit(l, at)) return "no visitor";
  // `دافعوا عن أنفسهم`
  if (lemma === "دافع" && next?.lemma === "عن" && words.reading[at + 2]?.lemma === "نفس") return "himself";
  // `قضت المحكمة بعدم الاختصاص`: only what is laid upon somebody.
  if (type === "SANCTION" && (lemma === "قضى" || lemma === "قضية") && finite && !near(l, at, 12, SENTENCE))
    return "another ruling";
  if (type === "ASSAULT") {
    // `استشهد بقول الشاعر`, `استشهدت بمقطع`: words that are cited; who falls does so by fire or in a place.
    if (lemma === "استشهد" && finite && brings(l, at, (x) => CITED.has(x.lemma))) return "cites";
    // `فجرت في مكتب المحافظ`: and it ran.
    if (lemma === "فجر" && r.form === "فجرت" && next?.upos === Upos.ADP && next.part === Part.STEM)
      return "another verb";
    // `خطفه الموت`, `خطفت اسم الوكالة`
    if (lemma === "خطف" && finite && to && TAKEN.has(to.lemma)) return "no violence";
    // `إصابته بروماتيزم القلب`, `أصيب بالسرطان`
    if (
      (lemma === "إصابة" || lemma === "أصاب") &&
      brings(l, at, (x) => x.classes.has("illness") || ILLNESS.has(x.lemma))
    )
      return "an illness";
    // `إيقاف إطلاق النار`, `هدنة لوقف إطلاق النار`
    if (lemma === "إطلاق" && noun && p !== undefined && CEASING.has(p.lemma)) return "a ceasefire";
    if ((lemma === "شن" || lemma === "هجوم") && inWords(l, at, finite)) return "an attack in words";
    // `هاجم النواب قرار الوزير`: what somebody says, decides or does cannot be struck.
    if ((lemma === "هاجم" || lemma === "مهاجمة") && ofIdea(l, at) && !near(l, at, 12, ARMS))
      return "an attack in words";
    // `خطف اللاعب الأنظار`, `خطفت الصورة قلوب المشاهدين`
    if (lemma === "خطف" && finite && ATTENTION.test(formsBehind(l, at, 16))) return "no violence";
    // `طعن الرجل في السن`: grew old.
    if (lemma === "طعن" && / (?:في|ب) (?:ال)?سن /.test(formsBehind(l, at, 6))) return "grown old";
    // `تستهدف زيادة الإنتاج`, `استهدف تحقيق السلام`: aims at a deed.
    if (lemma === "استهدف" && finite && aimsAt(l, at)) return "an aim";
    // `انفجار فقاعة المضاربة`, `انفجار الأسعار`
    if (lemma === "انفجار" && next && BUBBLES.has(next.lemma)) return "no violence";
    // `هجوم النمر عليها`, `هاجمت الكلاب`
    if (next && BEASTS.has(next.lemma)) return "a beast";
    // `الاعتداء على الشعاب`: the word behind the preposition is harmed.
    if (noun && lemma === "اعتداء" && next?.lemma === "على" && GOODS.has(words.reading[at + 2]?.lemma ?? ""))
      return "no violence";
    if (
      lemma === "استهدف" &&
      finite &&
      nameOf(r.features, ASPECT) === "Imp" &&
      (near(l, at, 4, AUDIENCE) || near(l, at, 1, PROGRAMMES) || near(l, at, -3, PROGRAMMES))
    )
      return "made for somebody";
  }
  if (type === "PROTEST") {
    // `ثورة يوليو`, `بعد الثورة`: an uprising is told as an era, as a war is; that it breaks out or whom it overthrew is an event.
    if (
      noun &&
      (lemma === "ثورة" || lemma === "انتفاضة") &&
      !(breaksOut(l, at) && !r.definite) &&
      !OVERTHROWN.test(formsBehind(l, at, 6))
    )
      return "an era";
    // `يهتفون: اخرج`: an order.
    if (finite && (r.form === "اخرج" || r.form === "انزل") && lemma !== "أخرج") return "an order";
    // `متظاهرا بالفهم`, `تظاهر الرجل بأنه نائم`: makes believe.
    if (lemma === "تظاهر" && !noun) {
      if (brings(l, at, (x) => x.classes.has("anna"))) return "makes believe";
      if (reading === "participle" && next?.form === "ب" && l.times.of[at + 2] === -1 && isThing(words.reading[at + 2]))
        return "makes believe";
    }
    // `مسيرة الإصلاح`, `مسيرة اللاعب`: the course of a thing or of one; of many it is a march (`مسيرة الطلاب`).
    if (lemma === "مسيرة" && !r.definite && next?.upos === Upos.NOUN && next.definite && isCourse(next))
      return "a course";
    // `الخوارج وأضرابهم`: and their like.
    if (lemma === "إضراب" && r.form.startsWith("أضراب")) return "another word";
    // `يجمعنا المهرجان`: brings together; spelt as those who gather is only `تجمع`.
    if (finite && lemma === "جمع" && !r.form.startsWith("ت")) return "another verb";
    // `لا يتوقف عن العمل`
    if (lemma === "توقف" && trigger.mode === "strike" && NEVER.has(p?.lemma ?? "")) return "goes on";
    // `خرج عن المألوف`, `نزل في فندق`
    if (finite && lemma === "خرج" && next?.form === "عن") return "another meaning";
    if (finite && lemma === "نزل" && near(l, at, -4, LODGING)) return "another meaning";
  }
  // `قطعت العلاقات احتجاجا على القصف`, `مظاهرة تأييدا للحكومة`: how the deed before it is meant.
  if (noun && MEANT.has(r.lemma) && !r.definite && /(?:ا|ً)$/.test(r.form) && p?.upos !== Upos.ADP && !isVerb(p))
    return meant(l, at);
  return null;
}

/** Whether what something is called behind ب is none of the words of praise or plain fact that the line of the table rules out. */
function blames(l: EventLayers, at: number, { needs, not }: Trigger): boolean {
  // Lines that name words of blame have found one.
  if (!needs?.lemmas.has("ب")) return true;
  const end = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 26);
  for (let w = at + 1; w < end; w++) {
    const { lemma, upos } = l.words.reading[w]!;
    if (lemma !== "ب" || upos !== Upos.ADP || l.words.reading[w + 1]?.lemma === "اسم") continue;
    for (let x = w + 1; x < end && x < w + 6 && l.words.reading[x]!.upos !== Upos.PUNCT; x++)
      if (not?.lemmas.has(l.words.reading[x]!.lemma)) return false;
    return true;
  }
  return false;
}

const PROOFS = set("دليل برهان إثبات بينة حجة");
/** What is refused to those who ask for news. */
const COMMENTS = set("تعليق كشف إدلاء إفصاح");
/** What nobody does and many fear. */
const DANGERS = set("اندلاع انهيار تفاقم نشوب تفكك تقويض زعزعة كارثة مجاعة انزلاق تراجع فقدان اختفاء انقراض غرق");
/** What is wished upon others in prayer. */
const WISHED = set("توفيق عون رحمة مغفرة شفاء سداد");
/** What is given in words only. */
const WORDS_GIVEN = set(
  "شكر تقدير تهنئة تعزية عزاء اعتذار استقالة طلب قائمة شكوى دعوى بلاغ مقترح اقتراح ورقة تقرير خطة مبادرة نصيحة إحاطة عرض واجب",
);
/** What follows a verb of leaving, not of driving out. */
const LEAVING = set("عن بدون دون");
/** Verbs that say of somebody what he does, and of things how they bear on others. */
const BY_SOMEBODY = set("هدد أنقذ ساعد دعم ساند حمى شجع أكد استفسر");
const THINGS = [
  "abstract",
  "nature",
  "illness",
  "disaster",
  "emotion",
  "weather",
  "plant",
  "quantity",
  "money",
  "mineral",
  "energy",
  "food",
];
const PEOPLE = [
  "person",
  "group",
  "role",
  "body",
  "place",
  "victim",
  "military",
  "government",
  "armed",
  "police",
  "media",
  "legal",
];
/** Whether the subject of a verb is a noun for what nobody is. */
function ofThings(l: EventLayers, at: number): boolean {
  const { word, ids } = subjectOf(l, at);
  if (word === -1 || ids.some((id) => entity(l, id).kind !== "group")) return false;
  const { classes, upos } = l.words.reading[word]!;
  return upos === Upos.NOUN && THINGS.some((c) => classes.has(c)) && !PEOPLE.some((c) => classes.has(c));
}

/** Texts that name in an idafa what is agreed on. */
const PACTS = set("اتفاق اتفاقية مذكرة بروتوكول معاهدة عقد");
const SIGNING = set("وقع أبرم توصل توقيع إبرام");
/** Whether an agreement is the object of a verb of signing, however far before it. */
function signed(l: EventLayers, at: number): boolean {
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1, n = 0; w >= begin && n < 16; w--, n++) {
    const r = l.words.reading[w]!;
    if (SIGNING.has(r.lemma)) return true;
    if (isVerb(r)) return false;
  }
  return false;
}

/** `علق الوزير على القرار`: whether على comes before anything that can be suspended. */
function comments(l: EventLayers, at: number, trigger: Trigger): boolean {
  const end = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 10);
  for (let w = at + 1; w < end; w++) {
    const { lemma, upos } = l.words.reading[w]!;
    const before = l.words.reading[w - 1]!;
    // `ردا على الانقلاب` goes on.
    const aside = before.upos === Upos.NOUN && !before.definite && /(?:ا|ً)$/.test(before.form);
    if (lemma === "على" && upos === Upos.ADP && !aside) return true;
    if (trigger.needs?.lemmas.has(lemma)) return false;
  }
  return false;
}

/** `في تعليق له حول الهجوم`: what follows where something was said. */
const COMMENTED = set("ل حول من");
/** What is borne by whoever is to blame or willing to pay. */
const BORNE = set("مسؤولية تبعة وزر كامل كل نفقة كلفة تكلفة عبء أعباء");
const WITHOUT = set("دون بدون");
const THAT = set("أن");
/** Those whose task it is to inquire. */
const INQUIRERS = set("قاض قاضي مكتب وحدة فريق خبير لجنة غرفة هيئة قسم شعبة جهة دائرة");
/** What somebody is turned to with. */
const ADDRESSED = set("كلمة خطاب سؤال رسالة نداء تحية دعاء حديث");
const NEVER = set("لا لم لن ما");
const LODGING = set("فندق نزل شقة ضيف");
const isThing = (r: Reading | undefined): boolean =>
  r?.upos === Upos.NOUN && !["quantity", "place", "facility", "city", "person"].some((c) => r.classes.has(c));

/** Whether ب brings such a word soon behind a verb, over its subject. */
function brings(l: EventLayers, at: number, test: (r: Reading) => boolean): boolean {
  const { reading } = l.words;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]! - 1, at + 6);
  for (let w = at + 1; w < stop; w++) {
    if (reading[w]!.upos === Upos.PUNCT || isVerb(reading[w])) return false;
    if (reading[w]!.form === "ب" && reading[w]!.part === Part.PROCLITIC) return test(reading[w + 1]!);
  }
  return false;
}

/** What is cited with استشهد ب. */
const CITED = set(
  "قول مقطع بيت آية حديث مثال كلام عبارة شعر نص مقولة تصريح تقرير رقم إحصاء إحصائية دراسة مقال حادثة واقعة قصة كتاب تجربة خطاب رأي",
);
/** What takes people away by no violence, and what is taken by none. */
const TAKEN = set("موت منية قدر مرض اسم وقت نوم عنوان شعار فكرة");
const CEASING = set("إيقاف وقف كف إنهاء توقف تعليق");

/** What people are struck with by no violence. */
const ILLNESS = set(
  "مرض روماتيزم سرطان جلطة أزمة نوبة ذبحة حمى فيروس وباء عدوى التهاب فشل ضغط سكري شلل صدمة إحباط اكتئاب خيبة ذعر هلع غيبوبة إغماء زكام إنفلونزا كورونا ملاريا كوليرا إيدز تسمم حروق عمى دهشة غرور",
);

/** What bursts without harm to anybody. */
const BUBBLES = set("فقاعة سعر أزمة سكان سكاني خلاف غضب موهبة معلومات أسعار");
/** Weapons and forces, with which an attack is one of blows. */
const ARMS = set(
  "طائرة صاروخ مدفعية مسلح قوات قوة جيش قنبلة سلاح كتيبة ميليشيا مليشيا قذيفة سكين عبوة نيران رصاص سيارة دبابة",
);
/** How attacks in words are. */
const ONLY_WORDS = /^ (?:قوي|عنيف|لاذع|حاد|شديد|شرس|كاسح|ضار)/;
const FORCE = ["armed", "military", "police", "criminal", "rebel"];
/** `شن المتحدث هجوما على الحكومة`: one who holds an office attacks in words, where no arms are spoken of. */
function inWords(l: EventLayers, at: number, finite: boolean): boolean {
  const { reading } = l.words;
  let verb = at;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  if (!finite) {
    while (verb >= begin && verb > at - 14 && !isVerb(reading[verb])) verb--;
    if (verb < begin || reading[verb]!.lemma !== "شن") return false;
  }
  const { word, ids } = subjectOf(l, verb);
  const who = word === -1 ? undefined : reading[word]!;
  if (who === undefined || nameOf(who.features, NUMBER) === "Plur" || nameOf(who.features, NUMBER) === "Dual")
    return false;
  // `شن سمير الحداد هجوما قويا على زملائه`
  const person = ids.length === 1 && entity(l, ids[0]!).kind === "person" && !who.definite;
  if (
    !(who.classes.has("role") && nameOf(who.features, NUMBER) === "Sing") &&
    !(person && ONLY_WORDS.test(formsBehind(l, at, 3)))
  )
    return false;
  return !FORCE.some((c) => who.classes.has(c)) && !near(l, at, 12, ARMS) && !near(l, at, -12, ARMS);
}

const TRAVEL = set("وصل توجه سافر غادر");
const VISITORS = ["role", "title", "diplomat", "government"];
const SENT = set("وفد بعثة لجنة فريق موكب مفتش مراقب خبير مسؤول");
/** Whether the subject of a verb of going is left out, or calls or names somebody who visits for a state or a body. */
function mayVisit(l: EventLayers, at: number): boolean {
  const { word, ids } = subjectOf(l, at);
  if (word === -1) return true;
  const r = l.words.reading[word]!;
  return (
    SENT.has(r.lemma) || VISITORS.some((c) => r.classes.has(c)) || ids.some((id) => entity(l, id).kind === "person")
  );
}

const isDeed = (l: EventLayers, w: number): boolean => {
  const r = l.words.reading[w]!;
  const parts = isVerb(r) ? "vf" : "vmn";
  return [r.lemma, r.verb].some(
    (x) => x !== "" && TRIGGERS.get(x)?.some((t) => parts.includes(t.part) && fits(l, w, t)),
  );
};

/** Where a deed stands before it that is an event itself, it only says how that is meant; else it is the news (`توقفوا عن العمل احتجاجا`). */
function meant(l: EventLayers, at: number): string | null {
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1, n = 0; w >= begin && n < 14; w--, n++) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.PUNCT) return null;
    if (isDeed(l, w)) return "how a deed is meant";
    if (isVerb(r)) return null;
  }
  return null;
}

/** What a march is called after: a day, a cause (`مسيرة العودة`), those who march. */
const MARCHED = new Set(
  "عودة يوم غضب مليون مليونية ذكرى شمع شموع كرامة حرية وحدة سلام نصر تضامن دعم تأييد احتجاج".split(" "),
);
const isCourse = (next: Reading): boolean =>
  !MARCHED.has(next.lemma) &&
  !next.classes.has("group") &&
  !next.classes.has("weekday") &&
  !(next.classes.has("person") && nameOf(next.features, NUMBER) === "Plur");

/** Whether somebody is arrested or punished shortly before a word in its sentence. */
function isHeldBefore(l: EventLayers, at: number): boolean {
  const start = Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - 12);
  for (let w = at - 2; w >= start; w--) {
    const { lemma, verb } = l.words.reading[w]!;
    if ([lemma, verb].some((x) => TRIGGERS.get(x)?.some((t) => HELD.has(t.type)))) return true;
  }
  return false;
}
const HELD = new Set(["COERCE", "SANCTION"]);
