import { NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { callsPeople, describesThings, isPeople } from "./unnamed.ts";

/**
 * People told by grammar alone, where no list calls the word so: the sound masculine plural is of persons (Wright I § 302), a numeral counts
 * who does something, a masdar of killing has somebody behind it.
 */

/** Sound plurals that count or measure, and adjectives that stand for times and things. By lemma. */
const NO_PERSONS = new Set(
  "أول آخر ثان تال ماض مقبل أخير حال لاحق مئة ألف مليون مليار سنة عالم أرض عشر علي زيت بحر وحيد أعلى أدنى".split(" "),
);

/** Sound masculine plurals: `الغاضبون`, `قرويين`, `المفصولين`. Not duals, which end alike in the oblique. */
export function isSoundPlural(r: Reading): boolean {
  return (
    (r.upos === Upos.ADJ || (r.upos === Upos.NOUN && r.verb !== "" && nameOf(r.features, VERBFORM) !== "Vnoun")) &&
    /..(?:ون|ين)$/.test(r.form) &&
    nameOf(r.features, NUMBER) === "Plur" &&
    !NO_PERSONS.has(r.lemma) &&
    // `الديون` is broken.
    (/[ىي]$/.test(r.lemma) || r.form.replace(/^ال/, "").length - 2 >= r.lemma.length)
  );
}

/**
 * A sound plural that stands for people where it stands: with ال; without, behind a verb in the singular, a preposition, a masdar or a count.
 * `كانوا ملتزمين`, `عادوا متعبين`, `غير قادرين` tell how they are.
 */
export function standsForPeople(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  if (!isSoundPlural(r)) return false;
  if (r.definite || r.classes.has("person") || isPeople(r.lemma)) return true;
  const b = words.reading[w - 1];
  if (b === undefined || words.sentence[w - 1] !== words.sentence[w]) return false;
  if (b.upos === Upos.VERB) return !/(?:وا|ون|نا)$/.test(b.form) && !b.classes.has("become");
  if (b.upos === Upos.ADP) return BEFORE_PEOPLE.has(b.lemma);
  return b.upos === Upos.NUM || nameOf(b.features, VERBFORM) === "Vnoun" || b.classes.has("quantity");
}
/**
 * `احتشدوا مطالبين الحكومة بالرحيل`, `متهمين الشرطة بالتقصير`, `مرددين شعارات`: an indefinite participle in ين with its own object tells how
 * something is done, and is nobody (the accusative of circumstance, Wright II § 74). One who accuses tells so in ا or ة: `متهمة الشرطة`, `متهما إياها`.
 */
export function isCircumstance(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  const objects = CIRCUMSTANCES.get(r.verb);
  if (objects === undefined || r.definite) return false;
  const one = nameOf(r.features, NUMBER) === "Sing";
  if (!(one ? /[ةا]$/ : /ين$/).test(r.form)) return false;
  const b = words.reading[w - 1];
  if (b === undefined || words.sentence[w - 1] !== words.sentence[w]) return false;
  if (b.upos === Upos.VERB || b.upos === Upos.NUM || b.classes.has("quantity")) return false;
  if (b.upos === Upos.ADP && b.lemma !== "ف") return false;
  const next = words.reading[w + 1];
  if (next === undefined || words.sentence[w + 1] !== words.sentence[w]) return false;
  // `ضبطت متهما بالسرقة` is a person, `غادر متهما إياه` is none.
  if (next.upos === Upos.ADP) return !one && objects.has(next.lemma);
  if (next.part === Part.ENCLITIC) return !one && next.upos === Upos.PRON;
  if (next.lemma === "إيا") return true;
  return (
    next.upos === Upos.PROPN || (next.upos === Upos.NOUN && (next.definite === true || endsDefinite(words, w + 1)))
  );
}

/**
 * One word by itself that looks like somebody and is nobody: `على مقربة من`, `من قريب أو بعيد`, `كانت باريس مسؤولة عنه`, `دولة كبيرة ورائدة`,
 * `هجوم منسق على`, `مقدما شكره`.
 */
export function isNoOne(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  if (r.definite || r.upos === Upos.PROPN || nameOf(r.features, NUMBER) !== "Sing") return false;
  const b = words.sentence[w - 1] === words.sentence[w] ? words.reading[w - 1] : undefined;
  const next = words.sentence[w + 1] === words.sentence[w] ? words.reading[w + 1] : undefined;
  if (b === undefined || next === undefined) return false;
  if (r.form === "مقربة") return b.lemma === "على";
  if (r.form === "قريب") return next.lemma === "أو" || (next.lemma === "و" && words.reading[w + 2]?.form === "بعيد");
  // Behind a verb or a preposition it is an official: `قال مسؤول عن الملف`.
  if (r.lemma === "مسؤول" && next.lemma === "عن")
    return (
      b.upos === Upos.PROPN ||
      b.upos === Upos.AUX ||
      b.upos === Upos.PRON ||
      // `أن النظام مسؤول عنه`, but `قال للصحيفة مسؤول عن الملف`.
      (b.upos === Upos.NOUN && b.definite && words.reading[w - 2]?.upos !== Upos.ADP)
    );
  // `مقدما شكره`: the accusative before its object with a pronoun.
  if (/[^ىا]ا$/.test(r.form) && r.verb !== "" && r.classes.has("role"))
    return next.upos === Upos.NOUN && words.reading[w + 2]?.part === Part.ENCLITIC;
  // `دولة كبيرة ورائدة`, but `طفلة صغيرة وامرأة`.
  if (b.form === "و") {
    const [noun, quality] = [words.reading[w - 3], words.reading[w - 2]];
    return (
      quality?.upos === Upos.ADJ && !quality.definite && r.form.endsWith("ة") && noun?.classes.has("place") === true
    );
  }
  // `هجوم منسق على`: how it was made; `اعتداء مستوطن على` tells by whom.
  return b.upos === Upos.NOUN && !b.definite && MADE.has(r.lemma) && next.upos === Upos.ADP;
}

/** How something is made, spelt as who makes such. By lemma. */
const MADE = new Set(["منسق", "منظم", "مدبر", "مخطط"]);

/** `متظاهرون معارضون للحكومة`: an indefinite sound plural behind another of the same case describes it, and calls nobody else. */
export function describesPlural(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  const b = words.reading[w - 1];
  if (describesThings(words, w)) return true;
  const ending = /(?:ون|ين)$/.exec(r.form)?.[0];
  return (
    ending !== undefined &&
    b !== undefined &&
    words.sentence[w - 1] === words.sentence[w] &&
    !r.definite &&
    !b.definite &&
    b.form.endsWith(ending) &&
    r.verb !== "" &&
    OPPOSED.has(r.verb) &&
    (isSoundPlural(b) || b.classes.has("person"))
  );
}
/** Verbs whose participles say for or against whom people are. */
const OPPOSED = new Set("عارض ناهض أيد ناصر والى ناوأ عادى رفض".split(" "));

/** Whether an idafa ends in a definite word (`مطالبين رئيس الوزراء`). */
const endsDefinite = (words: Words, w: number): boolean => {
  const next = words.reading[w + 1];
  return next !== undefined && (next.definite === true || next.upos === Upos.PROPN || next.part === Part.ENCLITIC);
};
/** Verbs of such participles, with the prepositions of what they say; who is accused stands with ب, too (`اعتقلوا متهمين بالقتل`). */
const CIRCUMSTANCES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["طالب", new Set(["ب"])],
  ["ندد", new Set(["ب"])],
  ["هتف", new Set(["ب", "ضد"])],
  ["هدد", new Set(["ب"])],
  ["ناشد", new Set(["ب"])],
  ["اتهم", new Set<string>()],
]);

const BEFORE_PEOPLE = new Set("على مع ضد إلى ل ب عند لدى".split(" "));

/** The same before what they do or whose they are, without their nun: `منظمو الاحتفال`, `معرقلي الحل`. Wright I § 315. */
export function isPluralInIdafa(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  if (r.definite || (r.upos !== Upos.ADJ && r.upos !== Upos.NOUN) || nameOf(r.features, NUMBER) !== "Plur")
    return false;
  if (r.verb === "" || nameOf(r.features, VERBFORM) === "Vnoun") return false;
  // `بواقي` is broken.
  if (!/..[وي]$/.test(r.form) || r.form.slice(0, -1) !== r.lemma) return false;
  const next = words.reading[w + 1];
  return (
    next !== undefined &&
    words.sentence[w] === words.sentence[w + 1] &&
    (next.part === Part.ENCLITIC || next.definite || next.upos === Upos.NOUN || next.upos === Upos.PROPN)
  );
}

/** Whether a numeral stands before a word: `39 دولة`, `أكثر من عشرين أسيرا`, `سبعة عشر حزبا`. */
export function isCounted(words: Words, w: number): boolean {
  const b = words.reading[w - 1];
  if (b === undefined || words.sentence[w - 1] !== words.sentence[w]) return false;
  return b.upos === Upos.NUM || (b.upos === Upos.NOUN && NUMERALS.test(b.form));
}
const NUMERALS =
  /^(?:عشر|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مئة|مائة|ألف|آلاف)$/;

/** What a numeral counts where it can be a party: people, and bodies and states by the singular too (`39 دولة`, `17 منظمة`). */
export function isCountedParty(r: Reading): boolean {
  if (r.upos === Upos.ADJ) return isPeople(r.lemma) || r.classes.has("nisba");
  return r.upos === Upos.NOUN && (callsPeople(r) || BODIES.has(r.lemma));
}
const BODIES = new Set(
  "دولة بلد حكومة منظمة حزب فصيل جماعة تنظيم حركة نقابة جمعية هيئة شركة مصرف بنك محكمة قبيلة عشيرة عائلة أسرة وفد كتيبة لواء فرقة ميليشيا مؤسسة صحيفة وزارة بلدية نقابة كنيسة".split(
    " ",
  ),
);

/** `منهم`, `منهن` behind a count: some of those who were spoken of. The end of the phrase, or -1. */
export function ofThem(words: Words, last: number): number {
  const from = words.reading[last];
  const them = words.reading[last + 1];
  return from?.lemma === "من" && from.upos === Upos.ADP && them?.upos === Upos.PRON && /^هم|^هن/.test(them.form)
    ? last + 2
    : -1;
}

/** Some or all of those who were spoken of: `بعضهم`, `أحدهم`, `الجميع`, `البعض`. */
export function isSomeOfThem(words: Words, head: number): boolean {
  const r = words.reading[head]!;
  if (!SOME.has(r.lemma)) return false;
  // `بعضها البعض`
  if (words.reading[head - 1]?.part === Part.ENCLITIC && words.reading[head - 2]?.lemma === r.lemma) return false;
  if (r.definite)
    return !OF_A_TIME.has(words.reading[head + 1]?.lemma ?? "") && (r.lemma === "بعض" || r.lemma === "جميع");
  const next = words.reading[head + 1];
  return next !== undefined && next.part === Part.ENCLITIC && /^(?:هم|هن)/.test(next.form);
}
const SOME = new Set("بعض جميع أحد إحدى معظم غالبية أغلب".split(" "));
const OF_A_TIME = new Set(["الآخر", "آخر"]);

/** Masdars and nouns behind which an adjective in the indefinite singular is somebody: `مقتل شاب`, `إصابة شرطي`. */
const SUFFERED = new Set(
  "مقتل إصابة اغتيال خطف اختطاف قتل إعدام استشهاد وفاة مصرع طعن دهس جرح توقيف اعتقال احتجاز تصفية ذبح إنقاذ تحرير محاكمة".split(
    " ",
  ),
);
/** Adjectives of people that tell of the masdar how it is done or by whom. */
const OF_A_DEED = new Set("سياسي عسكري إداري جنائي مدني أمني إرهابي انتحاري مسلح احتياطي جماعي محتمل معارض".split(" "));
export function isVictim(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  const b = words.reading[w - 1];
  return (
    b !== undefined &&
    r.upos === Upos.ADJ &&
    !r.definite &&
    !b.definite &&
    SUFFERED.has(b.lemma) &&
    nameOf(r.features, NUMBER) === "Sing" &&
    isPeople(r.lemma) &&
    !OF_A_DEED.has(r.lemma)
  );
}

/** `ذوي الضحايا`, `ذويهم`: those to whom somebody belongs. */
export const isKinOf = (words: Words, w: number): boolean => {
  const r = words.reading[w]!;
  const next = words.reading[w + 1];
  return (
    r.lemma === "ذو" &&
    /^(?:ذوو|ذوي|ذويي)$/.test(r.form) &&
    next !== undefined &&
    (next.part === Part.ENCLITIC || (next.upos === Upos.NOUN && callsPeople(next)))
  );
};

/** Bodies of a state in the bare singular with ال: what stands around them tells them from a claim, a judgement or safety. */
export function isArmOfState(words: Words, head: number, last: number): boolean {
  const r = words.reading[head]!;
  if (!r.definite || r.upos !== Upos.NOUN || nameOf(r.features, NUMBER) !== "Sing") return false;
  const next = words.reading[last];
  const before = words.reading[head - 1];
  const alone = last === head + 1;
  switch (r.lemma) {
    // `الادعاء العام`, `طلب الادعاء السجن`, and no claim: `الادعاء بأن`.
    case "ادعاء":
      if (!alone) return OF_PROSECUTION.has(words.reading[head + 1]!.lemma);
      return (
        next?.lemma !== "ب" && next?.lemma !== "أن" && (before?.upos === Upos.VERB || before?.part === Part.ENCLITIC)
      );
    // `أوقف القضاء`, and no `القضاء على الفساد`.
    case "قضاء":
      return alone ? next?.lemma !== "على" && next?.lemma !== "في" : words.reading[head + 1]!.upos === Upos.ADJ;
    // `فرق الأمن المتظاهرين`: who keeps it.
    case "أمن":
      return alone && before?.upos === Upos.VERB && !OF_SAFETY.has(before.lemma);
    case "سلطة":
      return alone && (before?.upos === Upos.VERB || before?.lemma === "بين" || before?.lemma === "ضد");
    // `طالب العالم`, `اتهم الغرب`: who lives there.
    case "عالم":
    case "غرب":
      return alone && before?.upos === Upos.VERB && SPOKEN_TO.some((c) => before.classes.has(c));
    default:
      return false;
  }
}
const OF_PROSECUTION = new Set(
  "عام عسكري ثوري اتحادي فدرالي فيدرالي أميركي أمريكي إسرائيلي تركي فرنسي ألماني".split(" "),
);
const OF_SAFETY = new Set("حقق وفر ضمن ساد عم استتب فرض حفظ أعاد هدد عزز استعاد زعزع شمل".split(" "));
const SPOKEN_TO = ["ask", "accuse", "say", "threaten", "order", "criticize", "warn", "help"];

/** Sides of a strife in the definite dual, and one of them by its nation: `الطرفان`, `البلدين`, `الجانب السوري`. */
export function isSide(words: Words, head: number, last: number, ofNation: boolean): boolean {
  const r = words.reading[head]!;
  if (!r.definite || r.upos !== Upos.NOUN) return false;
  if (nameOf(r.features, NUMBER) === "Dual") return SIDES.has(r.lemma);
  return (
    (r.lemma === "جانب" || r.lemma === "طرف") && last > head + 1 && ofNation && nameOf(r.features, NUMBER) === "Sing"
  );
}
const SIDES = new Set("جانب طرف بلد دولة حكومة جيش حركة حزب فصيل جماعة شركة شعب رئيس وزير زعيم قائد".split(" "));

/** Forces, media and agencies by a noun that alone means something else: `قوة دولية`, `وسائل إعلام`, `وكالات الإغاثة`, `الدفاعات الجوية`. */
export function isByItsSecond(words: Words, head: number, last: number): boolean {
  const r = words.reading[head]!;
  if (r.upos !== Upos.NOUN || last === head + 1) return false;
  const next = words.reading[head + 1]!;
  const plural = nameOf(r.features, NUMBER) === "Plur";
  switch (r.lemma) {
    case "قوة":
      return next.upos === Upos.ADJ && (next.classes.has("nisba") || OF_A_FORCE.has(next.lemma));
    case "وسيلة":
      return plural && next.lemma === "إعلام";
    case "وكالة":
      return plural;
    case "دفاع":
      return plural && next.lemma === "جوي";
    case "جهاز":
      return plural && (next.part === Part.ENCLITIC || OF_SERVICES.has(next.lemma));
    case "تنظيم":
    case "خلية":
    case "عصابة":
      return !r.definite && next.upos === Upos.ADJ && OF_A_CELL.has(next.lemma);
    case "إدارة":
      return r.definite !== true && next.definite === true && OF_AN_OFFICE.has(next.lemma);
    default:
      return false;
  }
}
const OF_A_FORCE = new Set(
  "دولي متعدد مشترك أمني عسكري خاص دولية متعددة مشتركة أممي إفريقي أفريقي أوروبي أطلسي عربي بحري".split(" "),
);
const OF_SERVICES = new Set("أمن أمني استخبارات مخابرات شرطة دولة رقابة رقابي قضائي استخباري".split(" "));
const OF_A_CELL = new Set(
  "سري إرهابي متطرف متشدد مسلح جهادي سياسي انفصالي محظور نائم إجرامي دولي محلي تابع موال متمرد منظم مجهول يميني يساري".split(
    " ",
  ),
);
const OF_AN_OFFICE = new Set("سجن مدرسة مستشفى هجرة ضريبة جمارك مرور".split(" "));

/** `كبار العلماء`, `كبار المسؤولين`: the seniors of a kind. */
export const isSenior = (words: Words, w: number): boolean => {
  const next = words.reading[w + 1];
  return words.reading[w]!.form === "كبار" && next !== undefined && (callsPeople(next) || isPeople(next.lemma));
};

/**
 * `من يعرقل السلام`, `كل من يحملون السلاح`, `على الذين قاتلوا`: a relative that stands for people itself. `من` before a verb is no
 * preposition; before a perfect in the singular it may be, its masdar read as a verb.
 */
export function isWhoever(words: Words, w: number): boolean {
  const r = words.reading[w]!;
  const verb = words.reading[w + 1];
  if (verb === undefined || verb.upos !== Upos.VERB || words.sentence[w] !== words.sentence[w + 1]) return false;
  const before = words.reading[w - 1];
  if (r.form === "من")
    return /^(?:ي|ت)|وا$/.test(verb.form)
      ? !/^(?:ت.{3}|ي.{2})$/.test(verb.form)
      : before?.lemma === "كل" || before?.lemma === "أن";
  return r.form === "الذين" && before !== undefined && before.upos === Upos.ADP;
}
