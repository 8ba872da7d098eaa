import type { FigureRole } from "@isnad/record";
import { key } from "../letters/fold.ts";
import { Upos } from "../words/features.ts";
import { stemKey } from "../words/stem.ts";
import type { Reading } from "../words/words.ts";

/** What befell the people that a figure counts; a subset of the roles. */
export type Fate = Extract<
  FigureRole,
  "killed" | "injured" | "missing" | "displaced" | "detained" | "abducted" | "released" | "affected"
>;

const keys = (fate: Fate, forms: string, into: Map<string, Fate>): void => {
  for (const f of forms.trim().split(/\s+/)) into.set(key(f), fate);
};

/** Nouns that count people by their fate, singular, dual and plural (`قتيلا`, `جريحين`, `نازحين`). */
export const FATE_NOUNS = new Map<string, Fate>();
keys(
  "killed",
  "قتيل قتيلا قتيلة قتيلين قتيلان قتلى قتلي شهيد شهيدا شهيدة شهيدين شهيدان شهداء ضحية ضحايا ضحيتين ضحيتان صريع صرعى جثة جثث جثتين جثتان جثمان جثامين وفاة وفيات وفيتين متوف متوفى متوفين متوفيا",
  FATE_NOUNS,
);
keys(
  "injured",
  "جريح جريحا جريحة جريحين جريحان جرحى جرحي مصاب مصابا مصابة مصابين مصابون مصابان إصابة إصابات إصابتين إصابتان",
  FATE_NOUNS,
);
keys("missing", "مفقود مفقودا مفقودين مفقودون مفقودة مفقودان", FATE_NOUNS);
keys(
  "displaced",
  "نازح نازحا نازحة نازحين نازحون نازحان لاجئ لاجئا لاجئة لاجئين لاجئون مشرد مشردا مشردين مشردون مهجر مهجرا مهجرين مهجرون",
  FATE_NOUNS,
);
keys(
  "detained",
  "معتقل معتقلا معتقلة معتقلين معتقلون أسير أسيرا أسيرة أسيرين أسرى موقوف موقوفا موقوفين موقوفون محتجز محتجزا محتجزين محتجزون سجين سجينا سجينة سجناء سجينين محكوم محكوما محكومين محبوس محبوسا محبوسين",
  FATE_NOUNS,
);
keys("abducted", "رهينة رهائن رهينتين مختطف مختطفا مختطفين مختطفون مخطوف مخطوفا مخطوفين مخطوفون", FATE_NOUNS);

/** Verbal nouns that govern the people counted (`مقتل 6 أشخاص`). */
export const FATE_MASDARS = new Map<string, Fate>();
keys("killed", "مقتل قتل استشهاد مصرع وفاة موت اغتيال إعدام ذبح سقوط هلاك تصفية أرواح جثث جثامين", FATE_MASDARS);
keys("injured", "إصابة جرح إصابات جروح", FATE_MASDARS);
keys("missing", "فقدان اختفاء فقد", FATE_MASDARS);
keys("displaced", "نزوح تهجير تشريد تشرد لجوء إجلاء ترحيل", FATE_MASDARS);
keys("detained", "اعتقال احتجاز توقيف إيقاف أسر سجن حبس ضبط قبض محاكمة إدانة", FATE_MASDARS);
keys("abducted", "خطف اختطاف", FATE_MASDARS);
keys("released", "إفراج تحرير سراح سبيل إطلاق", FATE_MASDARS);

/** Verbs by lemma (`key`): what happens to their object, or to the subject of their passive. */
export const FATE_VERBS = new Map<string, Fate>();
keys("killed", "قتل استشهد اغتال مات توفي أعدم ذبح صرع أردى أودى لقي صفى", FATE_VERBS);
keys("injured", "أصاب جرح أصيب", FATE_VERBS);
keys("missing", "فقد اختفى فقدت", FATE_VERBS);
keys("displaced", "نزح هجر شرد تشرد أجلى", FATE_VERBS);
keys("detained", "اعتقل احتجز أوقف أسر سجن حبس عاقب قبض ضبط أدان حاكم حكم", FATE_VERBS);
keys("abducted", "خطف اختطف اقتاد", FATE_VERBS);
keys("released", "أفرج حرر", FATE_VERBS);

/** Verbs and nouns of which only the company tells the fate: `لقي حتفه`, `سقط قتيلا`, `أطلق سراح`, `ألقى القبض`. */
export const FATE_PAIRS: readonly (readonly [Fate, string, string])[] = [
  ["killed", "لقي", "حتف"],
  ["killed", "لقي", "مصرع"],
  ["killed", "راح", "ضحيه"],
  ["killed", "راح", "ضحيت"],
  ["killed", "ذهب", "ضحيه"],
  ["killed", "ذهب", "ضحيت"],
  ["killed", "فارق", "الحياه"],
  ["killed", "سقط", "قتيل"],
  ["killed", "سقط", "قتلي"],
  ["killed", "سقط", "شهيد"],
  ["killed", "سقط", "شهداء"],
  ["killed", "اودي", "حياه"],
  ["killed", "اودت", "حياه"],
  ["killed", "اسفر", "مقتل"],
  ["killed", "قضي", "نحب"],
  ["killed", "حصد", "ارواح"],
  ["released", "اطلق", "سراح"],
  ["released", "اطلاق", "سراح"],
  ["released", "اخلي", "سبيل"],
  ["released", "اخلاء", "سبيل"],
  ["abducted", "احتجز", "رهاين"],
  ["abducted", "احتجز", "رهائن"],
  ["abducted", "احتجاز", "رهائن"],
  ["killed", "فقد", "حيات"],
  ["killed", "فقد", "حياتهم"],
  ["missing", "فقد", "الاتصال"],
  ["displaced", "اجبر", "النزوح"],
  ["displaced", "اجبر", "الفرار"],
  ["displaced", "اضطر", "النزوح"],
  ["displaced", "دفع", "النزوح"],
  ["detained", "القي", "القبض"],
  ["detained", "القاء", "القبض"],
  ["detained", "حكم", "السجن"],
  ["detained", "حكم", "الاعدام"],
  ["detained", "قضت", "السجن"],
  ["detained", "عوقب", "السجن"],
];

/** People, counted as affected when no fate is told: the lexicon's classes and words of age, work and belonging. */
const PEOPLE_CLASSES = ["person", "role", "kin", "victim"] as const;
const PEOPLE = new Set(
  `شخص شخصا شخصين شخصان أشخاص فرد فردا أفراد إنسان رجل رجلا رجال رجلين رجلان امرأة امرأتين امرأتان نساء سيدة سيدات طفل طفلا طفلة أطفال طفلين طفلان طفلتين شاب شابا شابين شابان شبان شباب شابة
  فتاة فتيات فتاتين فتى فتيان مدني مدنيا مدنيين مدنيون جندي جنديا جنود جنديين جنديان عسكري عسكريا عسكريين عسكريون ضابط ضابطا ضباط ضابطين شرطي شرطيا شرطيين شرطيان مقاتل مقاتلا مقاتلين مقاتلون
  مسلح مسلحا مسلحين مسلحون مسلحان مسلحَين عنصر عنصرا عناصر عنصرين قوات إرهابي إرهابيا إرهابيين إرهابيان فلسطيني فلسطينيا فلسطينيين فلسطينيان سوري سوريا سوريين عراقي عراقيا عراقيين مواطن مواطنا مواطنين
  متظاهر متظاهرا متظاهرين متظاهرون محتج محتجين محتجون معتصم معتصمين معتصمون عامل عاملا عمال عاملين موظف موظفا موظفين طالب طالبا طلاب طلبة طالبين تلميذ تلاميذ صحفي صحفيا صحفيين صحافي صحافيا صحافيين
  مهاجر مهاجرا مهاجرين مهاجرون راكب راكبا ركاب ركابا مسافر مسافرا مسافرين سائح سائحا سياح زائر زائرا زوار حاج حاجا حجاج معتمر معتمرين ناخب ناخبا ناخبين مشارك مشاركا مشاركين حضور آخرين آخرون آخر أخرى
  مسعف مسعفا مسعفين متطوع متطوعا متطوعين لاعب لاعبا لاعبين مصل مصلين مصليا نزيل نزيلا نزلاء مريض مريضا مرضى مشتبه متهم متهما متهمين متهمان مدان مدانين طيار طيارين طيارا بحار بحارة بحارا دبلوماسي دبلوماسيا دبلوماسيين
  منسوب منسوبي منسوبين منسوبا منتسب منتسبي منتسبين منتسبا أسرة أسر عائلة عائلات سكان ساكن مزارع مزارعا مزارعين مستوطن مستوطنا مستوطنين ألماني ألمانيا أمريكي أمريكيا أمريكيين أميركيا أميركيين`
    .split(/\s+/)
    .map(key),
);
/** Members of bodies and candidates are counted as such. */
const COUNTED_AS_SUCH = new Set(
  "عضو عضوا أعضاء مرشح مرشحا مرشحين مرشحون نائب نائبا نواب مقعد مقعدا مقاعد نسمة صوت صوتا أصوات دولة دول بلد بلدا بلدان رأس رؤوس حزب أحزاب فريق فرق منتخب منتخبا لاعب لاعبا لاعبين مشاهدة مشاهدات زيارة زيارات"
    .split(" ")
    .map(key),
);

export function isPeople(r: Reading): boolean {
  const k = stemKey(r);
  if (COUNTED_AS_SUCH.has(k)) return false;
  if (PEOPLE.has(k)) return true;
  // A nisba or another adjective that is counted by itself is people (`24 سودانيا`).
  if (r.classes.has("nisba") || (r.upos === Upos.ADJ && !r.classes.has("quality"))) return true;
  return PEOPLE_CLASSES.some((c) => r.classes.has(c));
}

/** The fate that a noun names, by its form, its lemma or its verb's passive participle. */
export const fateOfNoun = (r: Reading): Fate | undefined => FATE_NOUNS.get(stemKey(r)) ?? FATE_NOUNS.get(key(r.lemma));
