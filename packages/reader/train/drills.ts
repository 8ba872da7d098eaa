/**
 * Sentences made for training: what news says all the time and a treebank of encyclopedias and blogs seldom does. Each is a
 * frame with words of closed lists put in; only the word that is put in is asked for, the rest is read as the model reads it.
 */
import { build } from "../src/lexicon/build.ts";
import { Upos } from "../src/words/features.ts";

/** Verbs of the news whose past is spelt as their verbal noun or another noun is: what stands around must tell. */
const SAME_AS_NOUN =
  "ذكر نقل رفض طلب دعم وصف قصف ضرب قتل عقد منع وقف شرح حكم شجب نشر عرض وضع فرض طرح حمل دفع سحب خطف قطع فتح شن رد حرص وصل شارك بدأ حذر تعهد توعد تجاهل تبادل تداول تحدى تولى تلقى تسلم تبنى تفقد توقع تقدم".split(
    " ",
  );
/** Verbs whose past of the fourth form is spelt as a first person of the present. */
const FOURTH =
  "أعلن أكد أضاف أوضح أفاد أشار أبلغ أدان أعرب أصدر أطلق أجرى أقر أنهى أوقف أرسل أورد أبدى أحبط أنشأ أصاب أدلى أمر أقال أرفق أيد أثار".split(
    " ",
  );
/** Their passives, spelt like the first person of the present too. */
const FOURTH_PASSIVE =
  "أصيب أجبر أعدم أطلق أحرق أفرج أقيل أدين أغلق أعلن أحيل أوقف أخلي أنقذ أجلي أبلغ أقيم أعيد أرسل أصلح أنجز أخمد أجل أعفي أرجئ".split(
    " ",
  );
const SUBJECTS = [
  "الوزير",
  "الناطق باسم الجيش",
  "وزير الداخلية",
  "رئيس الحكومة",
  "مسؤولون",
  "مصدر أمني",
  "قائد الشرطة",
  "المتحدث باسم الوزارة",
];
const CASUALTIES = ["أربعة جنود", "عشرات المدنيين", "ثلاثة أشخاص", "خمسة عمال", "طفلان", "شرطي"];

/** The verbs that the lexicon marks as frequent, and nouns of people and places that begin with a letter of a clitic. */
function lexiconWords(): { readonly verbs: readonly string[]; readonly nouns: readonly string[] } {
  const { verbs, nominals } = build();
  const v = new Set<string>();
  for (const list of verbs.values())
    for (const { entry } of list) if (entry.classes.has("often") && entry.upos === Upos.VERB) v.add(entry.bare);
  const n = new Set<string>();
  for (const list of nominals.values()) {
    for (const { entry } of list) {
      if (
        entry.upos === Upos.NOUN &&
        /^[بلكوفس]..../.test(entry.bare) &&
        PEOPLE_AND_PLACES.some((c) => entry.classes.has(c))
      )
        n.add(entry.bare);
    }
  }
  return { verbs: [...v].sort(), nouns: [...n].sort() };
}
const PEOPLE_AND_PLACES = ["person", "role", "group", "place", "victim", "kin", "vehicle", "weapon"];
/** Plurals of such nouns. */
const PLURALS =
  "باحثين بحارة بنايات بلدات بلدان كتائب كتل وفود وزراء ولايات فرق فنادق فتيات سفن سفراء سيارات سجناء لجان لاعبين بواخر بوارج".split(
    " ",
  );
const COUNTED = "بحارا باحثا وزيرا سجينا سائحا لاعبا كاتبا فنانا سفيرا فتى بلدا كيلومترا لغما فردا وفدا".split(" ");

/** Accusatives that stand by themselves, spelt like a past verb of two. */
const ADVERBIAL = "نقلا طبقا وفقا نظرا خلافا طلبا دعما رفضا ردا حرصا سعيا فضلا علما".split(" ");

/**
 * What a word is: a past verb (`V`), a passive past verb (`P`), a noun (`N`), an adjective (`A`), a particle (`R`), a noun uncut (`W`), a verb of
 * the first person plural (`U`), a name (`Q`), ل with a pronoun (`T`), a noun and a pronoun (`O`).
 */
export type Want = "V" | "P" | "N" | "A" | "R" | "W" | "U" | "Q" | "T" | "O";
export interface Drill {
  readonly text: string;
  /** What is asked for, by the number of the token. */
  readonly wants: ReadonlyMap<number, Want>;
}

const VERB_FRAMES = [
  "و* @ ذلك في بيان",
  "وكان * @ القرار أمس",
  "من جهته، * @ هذا القرار",
  "كما * @ القرار",
  "المشروع الذي * @ أمس",
  "بعد أن * @ المشروع",
  "في المقابل، * @ المشروع",
  "قال إن @ * المشروع",
  "* @ اليوم المشروع",
];
const NOUN_FRAMES = [
  "أعلن @ * المشروع",
  "بسبب * المشروع",
  "من أجل * المشروع",
  "على * المشروع",
  "عملية * المدينة",
  "أدى إلى * المدينة",
  "أكدت الوزارة *ها القرار",
  "مؤكدا * بلاده على المشروع",
  "مؤكدة *ها هذا القرار",
  "مبديا *ه المشروع",
  "قالت الوزارة ذلك، مؤكدة في الوقت ذاته *ها القرار",
  "معلنا في بيان *ه القرار",
  "أكد @ ضرورة * المشروع",
  "لا يمكن * هذا القرار",
];
const PASSIVE_FRAMES = [
  "و* # في الانفجار",
  "* # بجروح في المدينة",
  "كما * # أمس",
  "حيث * # في الهجوم",
  "وقد * #",
  "قال إن # *",
  "وقالت الوزارة إن المشروع *",
];

const WHOLE_FRAMES = ["زار @ * أمس", "في * المدينة", "وقال * إن المشروع نجح", "* المدينة في بيان", "وصل * إلى المدينة"];
const PLURAL_FRAMES = [
  "قتل خمسة * في المدينة",
  "بين * و#",
  "خطف مسلحون ثلاثة *",
  "عدة * في المدينة",
  "أربع * وقعت أمس",
];
const COUNTED_FRAMES = ["قتل 20 * في المدينة", "لا يزال 14 * في المدينة", "وصل خمسون * أمس"];
/** Participles and adjectives that stand for people. */
const SUBSTANTIVES =
  "مسلحون مجهولون متظاهرون محتجون مدنيون ناشطون معارضون متمردون مهاجرون ملثمون مشاركون عسكريون أمريكيون روس يمنيون فلسطينيون لبنانيون عراقيون أوروبيون".split(
    " ",
  );
const SUBSTANTIVE_FRAMES = [
  "هاجم * المدينة",
  "قتل * في المدينة",
  "وقال * إن المشروع نجح",
  "تظاهر * أمام السفارة",
  "خطف * شرطيا",
  "وصل * إلى المدينة",
];
/** What a speaker says of himself and others. */
const WE = "بحثنا ناقشنا أكدنا طلبنا اتفقنا قررنا علمنا رفضنا وجدنا سمعنا شاهدنا حذرنا وضعنا أعلنا نجحنا".split(" ");
const WE_FRAMES = ["قال @: * المشروع", "قال @: «* هذا القرار»", "وأضاف @ «لقد * المشروع»"];
const NAME_FRAMES = [
  "كرم المتحف الرسام * بيرغ",
  "وقال المدرب * دير لاين إن المشروع نجح",
  "زار السفير بيتر * لاين المدينة",
];
/** Given names that are words as well. */
const GIVEN =
  "سامح عادل خالد كريم جميل سعيد محمود نبيل باسل حسن وليد رشيد ناصر ماهر فارس صالح راشد حازم أشرف أحمد أيمن طارق سالم سليم منصور حسام كامل".split(
    " ",
  );
const GIVEN_FRAMES = [
  "قال وزير الخارجية المصري/A * شكري/Q «بدأ المشروع»",
  "وصل/V * الحداد/Q إلى المدينة",
  "أعلن الناطق باسم الجيش * حسين ذلك",
  "وقال/V * شكري/Q إن المشروع نجح",
];
/** Family names that are words as well. */
const FAMILY = "السادات الأسد الصدر الحريري الشرع الخطيب النجار الحداد المهدي الهاشمي الصباح الراشد السيد الجبير".split(
  " ",
);
const FAMILY_FRAMES = [
  "زار الرئيس المصري/A أنور/Q * القدس/Q",
  "وقال أحمد * إن المشروع نجح",
  "التقى الوزير محمود * أمس",
];
/** Adjectives of peoples and of kinds after a definite noun. */
const ADJECTIVES =
  "المصري الإسرائيلي الفلسطيني الأمريكي الكندي الروسي السعودي التركي الإيراني العراقي السوري اليمني اللبناني الأردني الليبي الفرنسي البريطاني الألماني الصيني الياباني".split(
    " ",
  );
const ADJECTIVE_FRAMES = [
  "قال/V رئيس/N الوزراء/N * ذلك",
  "أعلن/V الرئيس/N * أمس",
  "قتل الجيش/N * مدنيين",
  "وزير/N الخارجية/N *، أحمد/Q سعيد/Q، وصل/V أمس",
  "التقى/V السفير/N * بالوزير/N",
];
/** Nouns behind a number, and pairs of things. */
const AFTER_NUMBER = "طالب عامل مقاتل مهاجر ناخب متظاهر شخص جندي لاجئ قتيل دولار صاروخ مواطن موظف".split(" ");
const AFTER_NUMBER_FRAMES = [
  "شارك أكثر من 300 * في السباق",
  "قتل 200 * في المدينة",
  "نحو 1500 * من المدينة",
  "وصول 40 ألف * إلى المدينة",
];
const PAIRS = "قاربين سفينتين شرطيين منزلين سيارتين صاروخين جنديين بلدتين طائرتين قذيفتين جسرين قتيلين".split(" ");
const PAIR_FRAMES = ["فقد/V الصيادون/N * في المدينة", "دمر الجيش/N *", "أصاب الانفجار/N *", "أطلق المسلحون/N *"];
/** Nouns with a pronoun that could be cut behind a letter of a clitic. */
const OWN =
  "وزارته وزارتها ولايته وكالتها بلاده بلدته بعثته لجنته كتلته فريقه فرقته سفارتها سفيره كتابه وفده بيانه وعده وضعه فوزه سلاحه سكانها".split(
    " ",
  );
const OWN_FRAMES = [
  "رفض/V الوزير/N الاتهامات الموجهة إلى *",
  "قال في * إن المشروع نجح",
  "أكد الرئيس أن * مستعدة",
  "من * في المدينة",
];
/** Their plurals. */
const PLURAL_ADJECTIVES =
  "أمريكيون فلسطينيون نرويجيون إسرائيليون روس سعوديون إيرانيون عسكريون أمنيون حكوميون محليون كبار غربيون مسلحون".split(
    " ",
  );
const PLURAL_ADJECTIVE_FRAMES = [
  "قال/V مسؤولون/N * إن المشروع نجح",
  "وصل/V خبراء/N * إلى المدينة",
  "قتل جنود/N * في الهجوم",
];
const TO_FRAMES = ["قال * @ إن المشروع نجح", "ذكر @ أنه قال * ذلك"];
const ADVERBIAL_FRAMES = [
  "وقع الزلزال أمس، * لتقرير الوزارة",
  "* لتقرير الوزارة، بدأ المشروع",
  "زار الوفد المدينة * على ذلك",
  "قال @ ذلك، * عن مصدر",
];
const PARTICLE_FRAMES = ["* وقع الزلزال أمس", "وبحسب @، * قتل #", "وفي المدينة * أصيب #", "* أعلن @ ذلك"];

/** All drills, in a fixed order; every third of what the frames allow. */
export function drills(): Drill[] {
  const out: Drill[] = [];
  let n = 0;
  const fill = (frames: readonly string[], words: readonly string[], want: Want, step: number) => {
    for (const word of words) {
      for (const frame of frames) {
        if (n++ % step !== 0) continue;
        const marked = frame
          .replace("@", SUBJECTS[n % SUBJECTS.length]!)
          .replace("#", CASUALTIES[n % CASUALTIES.length]!)
          .replace(/\*(\p{L}*)/u, `${word}$1/${want}`);
        const wants = new Map<number, Want>();
        let token = 0;
        for (const piece of marked.matchAll(/[\p{L}\d]+(?:\/([A-Z]))?|[^\p{L}\d\s]/gu)) {
          if (piece[1]) wants.set(token, piece[1] as Want);
          token++;
        }
        out.push({ text: `${marked.replace(/\/[A-Z]/g, "")}.`, wants });
      }
    }
  };
  const { verbs, nouns } = lexiconWords();
  fill(VERB_FRAMES, verbs, "V", 13);
  fill(WHOLE_FRAMES, nouns, "W", 7);
  fill(PLURAL_FRAMES, PLURALS, "W", 2);
  fill(COUNTED_FRAMES, COUNTED, "W", 1);
  fill(VERB_FRAMES, SAME_AS_NOUN, "V", 2);
  fill(VERB_FRAMES, FOURTH, "V", 4);
  fill(NOUN_FRAMES, SAME_AS_NOUN.slice(0, 28), "N", 3);
  fill(PASSIVE_FRAMES, FOURTH_PASSIVE, "P", 2);
  fill(SUBSTANTIVE_FRAMES, SUBSTANTIVES, "N", 2);
  fill(WE_FRAMES, WE, "U", 1);
  fill(NAME_FRAMES, ["فان", "فون", "دي", "ديل", "لو", "بن"], "Q", 1);
  fill(GIVEN_FRAMES, GIVEN, "Q", 2);
  fill(FAMILY_FRAMES, FAMILY, "Q", 2);
  fill(ADJECTIVE_FRAMES, ADJECTIVES, "A", 2);
  fill(AFTER_NUMBER_FRAMES, AFTER_NUMBER, "N", 2);
  fill(PAIR_FRAMES, PAIRS, "N", 2);
  fill(OWN_FRAMES, OWN, "O", 1);
  fill(PLURAL_ADJECTIVE_FRAMES, PLURAL_ADJECTIVES, "A", 2);
  fill(["و* عن @ أن المشروع نجح", "كما * عن مسؤولين أن المشروع بدأ"], ["نقل", "ذكر", "روي"], "V", 1);
  fill(TO_FRAMES, ["لي", "لنا", "له", "لها", "لهم"], "T", 1);
  fill(ADVERBIAL_FRAMES, ADVERBIAL, "N", 3);
  fill(PARTICLE_FRAMES, ["فقد", "ولقد", "وقد"], "R", 1);
  return out;
}
