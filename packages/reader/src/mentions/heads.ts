import { key } from "../letters/fold.ts";
import { lines } from "../lexicon/family.ts";

/**
 * Class nouns that make a name with what follows. One line a noun:
 *
 *     bare lemmas | how | sector
 *
 * `nisba` the definite noun with a national adjective (`الجيش الإسرائيلي`) · `idafa` the noun with a definite genitive
 * (`وزارة الدفاع`) · `named` the same, but a name or a national adjective must be in it (`حكومة السراج`, `بلدية غزة`) ·
 * `occupier` with الاحتلال (`جيش الاحتلال`) · `for` the definite noun with adjectives
 * and ل (`الهيئة العامة للاستثمار`) · `branch` with a branch's adjective alone (`القوات المسلحة`).
 */
const BODIES = `
وزارة | idafa | GOV
جيش | nisba occupier branch movement state | MIL
قوة قوات | nisba occupier branch | MIL
حكومة | nisba named occupier | GOV
رئاسة | nisba for | GOV
برلمان | nisba named | LEG
كونغرس كونجرس | nisba | LEG
شرطة | nisba named occupier branch | COP
درك | nisba branch | COP
طيران | nisba | MIL
معارضة | nisba | OPP
قوى | security | COP
مؤتمر | nisba | -
فرقة | nisba branch for | MIL
فوج | nisba | MIL
ادعاء | nisba branch | -
حركة تجمع كتلة تيار تحالف | movement | -
استخبارات مخابرات | nisba occupier | SPY
سلطات سلطة | nisba occupier | GOV
نظام | nisba | GOV
قضاء | nisba | JUD
إدارة | nisba person for | GOV
تلفزيون إذاعة تليفزيون | nisba named | JRN
خارجية داخلية خزانة مالية | ministry | GOV
سفارة قنصلية | nisba named | GOV
بحرية | nisba | MIL
جمارك جوازات | nisba | GOV
حرس | nisba branch | MIL
بورصة | nisba named | BUS
محكمة | nisba idafa branch | JUD
نيابة | nisba branch idafa | JUD
عائلة أسرة | royal | GOV
قيادة | nisba branch | MIL
مقاومة | nisba branch | REB
أركان | nisba | MIL
كنيسة | nisba | REL
مجلس | nisba council branch named for | GOV
ائتلاف | nisba named | -
حزب | nisba idafa party | PTY
ديوان | nisba branch idafa for | GOV
بنك مصرف | nisba named branch for | BUS
جامعة | nisba idafa for | EDU
احتلال | nisba | GOV
أسطول | nisba | MIL
صناعات خطوط | nisba | BUS
لجنة | nisba agency for | -
اتحاد | nisba idafa branch for | -
نقابة | nisba idafa for | LAB
رابطة | nisba idafa for movement | -
جمعية | nisba idafa for branch movement | -
هيئة | nisba branch idafa for | -
مفوضية | nisba idafa branch for | -
منظمة | nisba idafa for movement | -
مؤسسة | named for | -
مركز | named for | -
معهد | named idafa for nisba branch | EDU
أكاديمية | named idafa | EDU
كلية عمادة | idafa | EDU
صندوق | named nisba for | -
وكالة | nisba agency branch for | -
مكتب | bureau for | GOV
جهاز | agency nisba named for | GOV
دائرة | agency | GOV
مديرية | agency nisba for | GOV
مصلحة | agency for | GOV
أمانة | named for | GOV
إمارة | named | GOV
سلاح | agency | MIL
منتخب | nisba | -
قناة | channel | JRN
بعثة | nisba | -
مليشيا ميليشيا مليشيات ميليشيات | nisba | REB
بلدية | named | GOV
شركة | national for town | BUS
جبهة | branch nisba movement | REB
كتائب كتيبة لواء سرايا ألوية فيلق | party movement | REB
غرفة | agency branch named | BUS
مرصد شبكة منتدى برنامج مندوبية | for | -
نادي ناد | literary | SOC
`;

export interface Head {
  readonly how: ReadonlySet<string>;
  readonly sector: string;
}

const table = (text: string): ReadonlyMap<string, Head> => {
  const out = new Map<string, Head>();
  for (const line of lines("heads", text)) {
    const [lemmas, how, sector] = line.fields as [string, string, string];
    for (const lemma of lemmas.split(/\s+/)) out.set(lemma, { how: new Set(how.split(/\s+/)), sector });
  }
  return out;
};
export const BODY_HEADS = table(BODIES);

/** Lemmas as they are. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/** Spellings by their keys. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(key));

/** Adjectives of branches and ranks, which belong to a body's name though they name no nation. */
export const BRANCHES = set(`
الدولي الدولية العالمي العالمية العام العامة الأعلى العليا الوطني الوطنية القومي القومية الاتحادي الاتحادية الفيدرالي الفيدرالية الفدرالي الفدرالية
المركزي المركزية الشعبي الشعبية الإسلامي الإسلامية العربي العربية الثوري الثورية الديمقراطي الديمقراطية الديموقراطي الرسمي الرسمية العالي العلمي العلمية
الخارجية الداخلية الخارجي الداخلي الاجتماعي الاجتماعية الإنسانية الاقتصادي الاقتصادية الدينية المدني المدنية العسكري العسكرية الجوي الجوية البحري البحرية البري البرية
المسلحة الملكي الملكية الجمهوري الجمهورية القضائي الجنائي الجنائية الإداري الإدارية الدستوري الدستورية التشريعي التنفيذي التنفيذية الرئاسي السياسي
المالي المالية المشتركة المشترك الانتقالي الانتقالية التأسيسي الاستشاري المستقلة المستقل الأوروبي الأوروبية الأفريقي الأفريقية الإفريقي الإفريقية الخليجي الخليجية
الأممي الأممية الأرثوذكسية الأرثوذكسي الكاثوليكية الإنجيلية الكردي الكردية الكردستاني الاشتراكي الشيوعي الليبرالي الجماهيري التقدمي الاشتراكية الطبية الأمريكي الأميركي
المتخصصة القابضة المتحدة الموحدة المركزي التنسيقي الاستخباراتية التطوعية الأولمبية الأولمبي الرياضية التجارية الصناعية الزراعية البلدي البلدية المحلي المحلية الإقليمي الذرية الفضائية الحديث الفني الفنية الخيري الخيرية الجنائي الحربي الخاصة السلفي السلفية الإصلاحي التركماني التركمانية الأمازيغية
`);
/** Branches that make a name with a definite head and nothing else (`القوات المسلحة`). */
export const BRANCH_ALONE: Readonly<Record<string, ReadonlySet<string>>> = {
  قوة: set("المسلحة الجوية"),
  قوات: set("المسلحة الجوية"),
  حرس: set("الثوري الجمهوري الرئاسي"),
  محكمة: set(
    "العليا العامة الدستورية الجزائية الجنائية الاتحادية الإدارية العسكرية الثورية الكلية التجارية المركزية الابتدائية",
  ),
  شرطة: set("الاتحادية العسكرية القضائية الدينية"),
  غرفة: set("التجارية الصناعية"),
  جيش: set("الوطني الحر الشعبي الأبيض الأحمر"),
  نيابة: set("العامة العسكرية الإدارية"),
  قيادة: set("المركزية"),
  مقاومة: set("الشعبية الجنوبية"),
  هيئة: set("الملكية"),
  مجلس: set("الانتقالي الرئاسي التشريعي الدستوري"),
  ديوان: set("الملكي الأميري"),
  بنك: set("المركزي"),
  مصرف: set("المركزي"),
  جبهة: set("الشعبية الديمقراطية الثورية القومية الإسلامية الوطنية"),
  درك: set("الوطني الملكي الحربي"),
  جمعية: set("الوطنية التأسيسية"),
  فرقة: set("الأجنبية"),
  ادعاء: set("الفدرالي الاتحادي"),
  معهد: set("الديمقراطي الجمهوري"),
};

/** What a council, ministry, agency or bureau is named by. */
export const COUNCILS = set(
  "الوزراء النواب الشيوخ الشعب الأمة الشورى المستشارين الأعيان العموم اللوردات الأمن الحكم السيادة الإفتاء",
);
/** What follows و in the name of a ministry: `وزارة التربية والتعليم`. */
export const SECOND_FIELDS = set(`
التعليم البحث السكان المواصلات المعادن الإعلام الصناعة التجارة المالية العمرة الرياضة الأوقاف الشؤون الموارد التعاون المياه البيئة الاستصلاح الثروة الأشغال الإسكان
الزراعة العدل العدالة المساءلة النقل الاقتصاد الصحة الثقافة التموين التضامن الاستيطان الجوازات الدواء الغذاء التوجيه الإحصاء المحررين الجريمة التربية الاستثمار السياسات
الفنون القانون الآداب العلوم التقنية الدراسات البحوث التدريب المتاحف التراث المقاييس الجودة النشر الترجمة التطوير التأهيل الطوارئ الكوارث
الطرق الجسور المرافق المجتمع الصرف التسليف الادخار التأمينات الإرشاد الدعوة المواصفات الحماية الرقابة الإسعاف الإنقاذ الإغاثة الضرائب الرسوم الجمارك السلامة الطب الأسرة الطفولة الشباب السلام
البورصة الأسواق البورصات الدخل الضريبة التخطيط السياحة الآثار الاتصالات التنمية الحرف الطاقة الكهرباء الري الهجرة المهجرين المغتربين المصايد الطيران الغاز النفط البترول الفنون الاستثمار القانون العلم التكنولوجيا المعلومات المهاجرين
`);
/** Genitives with which an institution's noun is a name by itself. */
export const OFFICES = set(`
الأمن المخابرات الاستخبارات الأنباء الإحصاء الجمارك الهجرة الجوازات المباحث الشرطة مكافحة أمن الإفتاء الأوقاف الآثار الطيران الأرصاد التحقيقات الطاقة الفضاء الإرشاد حقوق شؤون تنسيق
العلاقات الموازنة القضاء التشريع الانضباط الشؤون الأراضي الضريبة الإحصاءات الجو الطيران المهندسين المدفعية الإشارة الاستئناف الأركان الحريات
المحاسبة حماية الزكاة الخدمة الادعاء الدفاع الضرائب الرقابة الصحة التجارة الصناعة
`);
/** Common nouns with which a class noun makes no name: `مسجد المدينة`, `هيئة الدفاع`. */
export const GENERIC = set(`
المدينة البلدة القرية المنطقة البلاد الدولة العاصمة المعركة القتال الحرب السلام الحي المخيم النساء الرجال الأطفال الشباب الدفاع المحلفين التحقيق التحكيم التدريس الإدارة المؤسسة الشركة
الجامعة الجيش الشرطة الأمن الحكومة الوزارة الرئيس الوزير الملك الأمير القائد المتهم الضحية الشعب الحزب الجماعة الحركة التنظيم الطلاب الطلبة العمل العمال النقل القطارات الحافلات السيارات
الوقود الكهرباء المياه الطاقة التوليد الضخ الخضار الأسهم المال العملات السوداء الحر الوصول الانتظار الاجتماعات المؤتمرات الاحتجاز الحدود الحدودي المجاور الرئيسي الرئيسية الوحيد الجديد الجديدة القديم
نفسه نفسها ذاته الفصل الدراسة التعليم التدريب الإيواء العزل الحجر المؤتمر التوتر الاحتجاج الاعتصام التظاهر المعارضة الحاكم الحاكمة الأم الأكبر الأغلبية اليمين اليسار الوسط المحافظات الجوار
الموت الفتيات البنات البنين الثانوية الابتدائية الشخصية التجميل الصحافة الإعلام السياسة الفيديو الفضاء الاتصال التواصل الإنترنت الأخبار الأنباء الصحف الكتاب البناء الإنتاج السلاح الأسلحة الذخيرة الصواريخ
التفتيش العبور السفر القدوم الدخول الخروج الإعدام الاقتراع الانتخاب الانتخابات التصويت المنظمة المجلس اللجنة المحكمة الهيئة الاحتلال الدول العالم الأمم الاقتصاد المجتمع الناس السكان المدنيين
`);

/** Buildings and sites: the noun stays inside (`مطار بيروت`). `named`: only with a name; `definite`: a definite noun will do. */
export const FACILITY_HEADS: ReadonlyMap<string, "named" | "definite"> = new Map([
  ...[
    ...list(`
  قاعدة معسكر ميناء مرفأ كنيس دير سجن معتقل سد برج حقل ملعب منفذ استاد إستاد ستاد متحف مقبرة مفاعل منشأة مصفاة محطة قلعة
  مرقد ضريح حاجز ثكنة مدرسة نفق مجمع حديقة سوق مسرح مكتبة منتجع قاعة محور كلية معهد مصنع كاتدرائية منجم مستوصف عيادة
`),
  ].map((lemma) => [lemma, "named"] as const),
  ...[
    ...list(`
  مطار مستشفى مشفى معبر مسجد جامع كنيسة فندق ساحة ميدان قصر شارع دوار جسر طريق
`),
  ].map((lemma) => [lemma, "definite"] as const),
]);
/** Adjectives that close a facility's name: `مطار بغداد الدولي`. */
export const FACILITY_ADJECTIVES = set(
  "الدولي الدولية الجوي الجوية العسكري العسكرية البحري البحرية المركزي المركزية الكبير الكبرى الجامعي التخصصي الحدودي البري النووي النووية النفطي الأثري التاريخي التذكاري الوطني الحكومي الملكي الرئاسي الأوليمبي الأولمبي الدولى",
);
/** Names of nature: the noun stays inside and the whole is a place (`نهر الليطاني`, `جبل الزيتون`). */
export const NATURE_HEADS: ReadonlySet<string> = list(`
  مرتفعات بحر بحيرة نهر جبل خليج مضيق وادي واد هضبة سهل جزر رأس غابة
`);
/** Nouns of places: the noun stays outside (`مدينة حمص`). */
export const PLACE_HEADS: ReadonlySet<string> = list(`
  مدينة بلدة قرية محافظة ولاية إقليم مخيم حي مقاطعة منطقة جزيرة قضاء مديرية ناحية بلدية ضاحية منتجع عاصمة دولة
  مملكة إمارة مركز مستوطنة حارة واحة جمهورية دائرة عمالة جهة ريف أرياف محلية معتمدية شبه صحراء منفذ
  ميناء قطاع ضفة
`);
/** Nouns of the media and of works published: the noun stays outside. */
export const MEDIA_HEADS: ReadonlySet<string> = list(`
  صحيفة جريدة مجلة قناة محطة تلفزيون تليفزيون إذاعة راديو شبكة وكالة موقع فضائية يومية أسبوعية منصة تطبيق دورية
  بوابة
`);
/** Nouns of movements and companies: the noun stays outside. */
export const GROUP_HEADS: ReadonlySet<string> = list(`
  حركة تنظيم جماعة شركة منظمة مؤسسة مجموعة ميليشيا مليشيا ميليشيات مليشيات فصيل فصائل فريق جمعية خلية شبكة نادي
  ناد متجر طائفة
`);
/** Nouns of movements and parties that stay inside (`حزب النور`, `كتائب القسام`). */
export const PARTY_HEADS: ReadonlySet<string> = list(`
  حزب كتائب كتيبة لواء سرايا ألوية جبهة جيش تيار تحالف ائتلاف كتلة فيلق فرقة بنك مصرف
`);
/** Nouns that a town or province has, one of each: what they govern is its name though it is a word as well (`أمانة الباحة`). */
export const BEARERS: ReadonlySet<string> = list(`
  مستشفى مشفى أمانة بلدية شرطة جوازات مرور صحة تعليم جامعة إمارة أمير محافظ وال حاكم غرفة مطار ميناء مرفأ محكمة جمرك
  جمارك سماء أجواء كورنيش قاضي عمدة نادي ريف سجن معبر مصفاة سد معارك معركة تحرير حصار سكان أهالي أهل مدينة وسط ضواحي ضاحية أبناء
`);
/** Of these, those that common nouns follow as readily (`أهالي القرى`). */
export const LOOSE_BEARERS: ReadonlySet<string> = list(
  "سكان أهالي أهل أبناء معارك معركة تحرير حصار وسط تعليم صحة سماء",
);
