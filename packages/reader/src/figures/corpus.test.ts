import { describe, expect, it } from "vitest";
import { findPhrases } from "../phrases/find-phrases.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { readTimes } from "../times/read-times.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import type { Figures } from "./figures.ts";
import { readFigures } from "./read-figures.ts";
import { FIGURE_RULES } from "./rules/index.ts";

/** The figures of a text by themselves, for tests: no names, published on 18 October 2018. */
function figuresOf(text: string, made?: string[]): Figures {
  const words = analyze(tokenize(splitSentences(text)));
  const mentions = { items: [], of: new Int32Array(words.count).fill(-1) };
  const times = readTimes(words, mentions, "2018-10-18");
  return readFigures(
    findPhrases(words),
    mentions,
    times,
    made && { woke() {}, stopped() {}, made: (rule) => void made.push(rule) },
  );
}

/** `words=value[-high] bound role [unit or currency] [of F1]`, `exact` and null left out. */
export function figures(text: string): string[] {
  return figuresOf(text).items.map((f) =>
    [
      `${text.slice(f.start, f.end)}=${f.value ?? f.magnitude}${f.high === null ? "" : `-${f.high}`}`,
      f.bound === "exact" || f.bound === "vague" || f.bound === "range" ? "" : f.bound,
      f.role,
      f.unit ?? f.currency ?? "",
      f.partOf ? `of ${f.partOf}` : "",
    ]
      .filter((x) => x !== "")
      .join(" "),
  );
}

/** A sentence a line, the figures marked `{words=value bound role unit}`. */
const CORPUS = `
أصيب {4 من قوات الدرك=4 injured} في الحادث.
أدى القصف إلى مقتل {ما يقارب 278=278 about killed}.
وزعت الجمعية {«28» أسرة=28 affected} على القرى.
قتل {11 "مطلوبا" فلسطينيا=11 killed} في الغارة.
هبط الخام {65 سنتا=65 money}.
أعلن اللاعب سمير حسن "{40 عاما=40 age}" اعتزاله.
سجل {أربعة=4 missing} في عداد المفقودين.
قتل {جندي أفغاني واحد=1 killed} في الهجوم.
عمر الحضارة آلاف السنين.
# Numbers and what they count
استقبل المتحف {120 زائرا=120 affected} في يومه الأول.
شارك في المؤتمر {خمسة وعشرون باحثا=25 affected}.
افتتحت الوزارة {ثلاث مدارس=3 count} في القرية.
يضم المجلس {24 عضوا=24 count}.
أرسلت الجمعية {خمس شاحنات=5 count} إلى المدينة.
صوت {142 نائبا=142 count} على القانون.
نقلت الطائرة {أربعة آلاف مسافر=4000 affected}.
زار المعرض {22 ألف شخص=22000 affected}.
يعيش في البلاد {876 ألف نسمة=876000 count}.
باعت الشركة {1.5 مليون سيارة=1500000 count}.
سجلت المحطة {53 ألفا و894 بلاغا=53894 count}.
طبعت الدار {٣٬٥٠٠ نسخة=3500 count} من الكتاب.
وزعت البلدية {2,464 شجرة=2464 count}.
بنت الدولة {22.000 مسكن=22000 count}.
قدمت اللجنة {(30) توصية=30 count} إلى الوزير.
زرع الأهالي {ألف شجرة=1000 count}.
وصلت {سبع طائرات إغاثة=7 count} إلى المطار.
استمع القاضي إلى {ثمانية شهود=8 affected}.
جمعت المكتبة {ألفي كتاب=2000 count}.
يملك النادي {أحد عشر ملعبا=11 count}.
وافقت {اثنتا عشرة دولة=12 count} على النص.
سافر {ثلاثة وزراء=3 affected} إلى جنيف.
التقى الوفد {عشرة صحفيين عرب=10 affected}.
حضر {بضعة عشر متدربا=13-19 affected} الدورة.
حضر {نيف وعشرون متدربا=20 more affected} الدورة.
وزعت الجمعية {اثنا عشر ألفا وثلاثمئة سلة=12300 count}.
يعيش في الإقليم {مليار ومئتا مليون نسمة=1200000000 count}.
# Bounds
شارك {أكثر من 300 طالب=300 more affected} في السباق.
يعمل في المصنع {ما لا يقل عن 50 عاملا=50 more affected}.
يعمل في المصنع {ما يزيد على 50 عاملا=50 more affected}.
حضر الحفل {نحو 80 ضيفا=80 about affected}.
حضر الحفل {حوالي 80 ضيفا=80 about affected}.
حضر الحفل {قرابة ثمانين ضيفا=80 about affected}.
حضر الحفل {زهاء 80 ضيفا=80 about affected}.
بنيت {أقل من عشر مدارس=10 less count} في المنطقة.
يجوز تعيين {ما لا يزيد عن 5%=5 less percent} من الأعضاء.
حضر الجلسة {20 عضوا على الأقل=20 more count}.
زار القلعة {ما يقارب 90 سائحا=90 about affected}.
حضر اللقاء {20 ضيفا تقريبا=20 about affected}.
تطبق الخطة على المنشآت التي فيها {130 عاملا فأكثر=130 more affected}.
بلغ الإنتاج {150 ألف طن=150000 measure t} ل{35 نوعا=35 count} من التمور.
انتقلت الشركات وعددها {25=25 count} للعمل بالنظام.
تجاوز عدد الكتب {5000 كتاب=5000 more count}.
# Ranges
عاد {بين 20 و30 عاملا=20-30 affected} إلى القرية.
تحتاج الرحلة {من 3 إلى 5 سيارات=3-5 count}.
يستقبل المركز {5-10 متدربين=5-10 affected} كل شهر.
يقيم في الحي {بين 5 و10 آلاف ساكن=5000-10000 affected}.
تتراوح النسبة {بين 5 و7 في المئة=5-7 percent}.
تراوحت النسبة {بين 5% و7%=5-7 percent}.
# Orders of size
تظاهر {آلاف العمال=thousands affected} في العاصمة.
عاد {مئات النازحين=hundreds displaced} إلى قراهم.
اختفت {عشرات المواقع=tens count} من الشبكة.
زار الحديقة {عشرات الآلاف=thousands affected}.
زار الحديقة {عشرات الآلاف من السكان=thousands affected}.
تحتاج المدينة {ملايين الدولارات=millions money USD}.
غرقت {مئات المنازل=hundreds count} في الفيضان.
تابع {الملايين=millions affected} المباراة.
سقط {عشرات القتلى والمصابين=tens affected} في الزلزال.
أصيب {العشرات=tens injured} في التدافع.
حملت السفينة {آلاف الأطنان=thousands measure t} من القمح.
# Duals
عثر الأهالي على {صندوقين قديمين=2 count} في الكهف.
فقد الصيادون {قاربين=2 count} في العاصفة.
أنقذت الفرق {طفلين=2 affected} من النهر.
وقع {انفجاران=2 count} في المصنع.
توفي {شخصان=2 killed} في الحريق.
قال المرصد إن {50 جنديا=50 killed} قتلوا إلى جانب {33 مقاتلا=33 killed} و{34 مقاتلا=34 killed} من دول أخرى.
قتل {5 جنود=5 killed} وشارك {20 شخصا=20 affected} في الجنازة.
أصيب {عاملان=2 injured} بحروق.
أصيب {الملايين=millions affected} بصدمة بعد النبأ.
أصيب {50 شخصا=50 affected} بفيروس كورونا في المدينة.
أعلنت الوزارة إصابة {50 شخصا=50 affected} بالحمى.
{خمسة عمال=5 affected} أصيبوا بالملاريا.
{خمسة عمال=5 injured} أصيبوا بجروح.
انتشلت الفرق جثتي {شخصين=2 killed} من الوادي.
نقل المسعفون {جريحين=2 injured} إلى المستشفى.
بيعت اللوحة ب{مليوني دولار=2000000 money USD}.
# Fates
قتل {خمسة أشخاص=5 killed} في انهيار المبنى.
لقي {ستة عمال=6 killed} حتفهم في المنجم.
لقي {ستة عمال=6 killed} مصرعهم في المنجم.
أودى الزلزال بحياة {40 شخصا=40 killed}.
أدى الحريق إلى مقتل {6 أشخاص=6 killed} وإصابة {192 آخرين=192 injured}.
سقط {12 قتيلا=12 killed} و{30 جريحا=30 injured} في الزلزال.
توفي {3 متسلقين=3 killed} في الجبل.
أصيب {ثلاثة ركاب=3 injured} بجروح طفيفة.
انتشلت الفرق جثث {21 بحارا=21 killed}.
فقد {أربعة صيادين=4 missing} في البحر.
لا يزال {20 بحارا=20 missing} في عداد المفقودين.
أعلن عن {زهاء ستين مفقودا=60 about missing} بعد السيول.
نزح {آلاف السكان=thousands displaced} بسبب الفيضان.
يستضيف المخيم {13 ألف نازح=13000 displaced}.
أوقفت الشرطة {سبعة مشتبهين=7 detained}.
اعتقلت الشرطة {11 شخصا=11 detained} في المطار.
حكمت المحكمة على {13 متهما=13 detained} بالسجن.
خطف القراصنة {خمسة بحارة=5 abducted}.
أطلقت السلطات سراح {101 صياد=101 released}.
قالت الشرطة إن {أربعة متسلقين=4 killed} لقوا حتفهم.
قال المتحدث إن {جنديين آخرين=2 injured} جرحا في الحادث.
ارتفع عدد القتلى إلى {204 أشخاص=204 killed}.
بلغت حصيلة القتلى {خمسة=5 killed} فقط.
قتل {ثلاثة=3 killed} وأصيب {خمسة=5 injured} في حادث السير.
مقتل وإصابة {9 أشخاص=9 affected} في حادث سير.
أصيب {جندي واحد=1 injured} في التدريب.
استشهد {أربعة شبان=4 killed} في القصف.
حصد الوباء أرواح {ألفي شخص=2000 killed}.
انتشلت الفرق {40 جثة=40 killed} من البحر.
من بين القتلى {6 نساء=6 killed}.
قضت الفرقة بالقضاء على {عشرة مسلحين=10 killed}.
قضى {3 آخرون=3 killed} إعداما.
فقد {7 من أفراد الوحدة=7 killed} حياتهم.
أوضحت اللجنة أن {17 شخصا=17 killed} من بين الضحايا من القرية.
شيع {آلاف السكان=thousands affected} جثمان الفنان.
أشار التقرير إلى أن {39 أسرة=39 affected} فقدت معيلها.
# Parts
قتل {22 شخصا=22 killed} هم {15 مدنيا=15 killed of F1} و{7 عسكريين=7 killed of F1}.
اعتقل {30 شخصا=30 detained}، {نصفهم=50 percent of F1} من الطلاب.
قتل {100 شخص=100 killed}، {ثلثهم=33.3 percent of F1} أطفال.
أصيب {40 آخرون=40 injured}، {7 منهم=7 injured of F1} في حالة حرجة.
قتل {9 أشخاص على الأقل=9 more killed}، {ثلاثة منهم=3 killed of F1} أطفال.
أصيب {4 من جنوده=4 injured}، {اثنان منهم=2 injured of F1} بحالة خطرة.
قتل {12 شخصا=12 killed} بينهم {5 أطفال=5 killed of F1}.
وقعت {الدول الست=6 count} على البيان.
أعلنت اللجنة نتائج {القضايا الأربع الأخرى=4 count}.
# Money
قدم الصندوق قرضا بقيمة {50 مليون دولار=50000000 money USD}.
بلغت الكلفة {مليونين و500 ألف جنيه مصري=2500000 money EGP}.
خسرت الشركة {ثلاثة ملايين ونصف المليون يورو=3500000 money EUR}.
تبرع التاجر ب{ألف دينار كويتي=1000 money KWD}.
اشترى الأرض ب{100 ألف ريال سعودي=100000 money SAR}.
دفع السائق غرامة قدرها {500 درهم إماراتي=500 money AED}.
بيعت اللوحة بسعر {$500=500 money USD}.
بيعت التذكرة ب{20 ليرة تركية=20 money TRY}.
وصل العجز إلى {12 مليار جنيه إسترليني=12000000000 money GBP}.
بلغ الدين {أكثر من 25 مليار دولار=25000000000 more money USD}.
ارتفع رأس المال من {200 مليون دولار=200000000 money USD} إلى {450 مليون دولار=450000000 money USD}.
بلغت الإيرادات {44 مليار دولار=44000000000 money USD} مقابل {نحو 42 مليارا=42000000000 about money USD} من قبل.
# Percent
ارتفعت الصادرات بنسبة {7 في المئة=7 percent}.
ارتفعت الصادرات بنسبة {7 في المائة=7 percent}.
ارتفعت الصادرات بنسبة {سبعة بالمئة=7 percent}.
نما الاقتصاد {3.5%=3.5 percent} هذا العام.
نما الاقتصاد {٣٫٥٪=3.5 percent} هذا العام.
بلغ العائد {5.625%=5.625 percent}.
يمر عبر القناة {نحو 20 في المائة=20 about percent} من التجارة.
صوت {ثلثا الأعضاء=66.7 percent} لصالح القرار.
خسر المصنع {ربع عماله=25 percent}.
نزح {نصف السكان=50 percent} عن القرية.
ارتفعت الأسعار {خمسة ونصف بالمئة=5.5 percent}.
يعاني {واحد من كل خمسة أطفال=20 percent} من الجوع.
يعمل {1 من كل 4 شبان=25 percent} في الزراعة.
أغلقت الوزارة {184=184 count} من أصل {220 مركزا صحيا=220 count}.
بلغت المنح {ما يزيد عن 120 مليارا=120000000000 more money}.
# Measures
يبعد الميناء {30 كيلومترا=30 measure km} عن المدينة.
تبلغ مساحة الجزيرة {48 كيلومترا مربعا=48 measure km²}.
نقلت السفينة {20 طنا=20 measure t} من القمح.
تنتج البلاد {9.62 مليون برميل=9620000 measure} من النفط.
ارتفعت الحرارة إلى {45 درجة مئوية=45 measure °C}.
سارت السيارة بسرعة {120 كيلومترا في الساعة=120 measure km/h}.
تحلق الطائرة بسرعة {6 أضعاف سرعة الصوت=6 measure}.
يبلغ عمق البئر {مئتي متر=200 measure m}.
سبح {50 مترا=50 measure m} في دقيقة.
# Ages
قال سمير الحداد ({34 عاما=34 age}) إنه عاد.
توفي الفنان عن عمر ناهز {74 عاما=74 about age}.
يبلغ الطفل من العمر {خمس سنوات=5 age}.
فازت باللقب ابنة {16 عاما=16 age}.
تجاوز عمره {60 عاما=60 more age}.
ألا يقل عمرها عن {25=25 age} و{لا يزيد على (35) عاما=35 less age}.
نقل المسعفون طفلا عمره {عام ونصف=1.5 age}.
سمح للرجال ما {فوق 50 عاما=50 more age} بالدخول.
يقبل المركز من سن الولادة للبنين حتى {12 عاما=12 age} وللبنات حتى {30 عاما=30 age}.
فازت بالسباق فتاة في {الثامنة من عمرها=8 age}.
تشمل الحملة من هم {فوق 65 عاما=65 more age}.
`;

const LOOK_ALIKES = [
  "حطت الطائرة في كرمان حاملة مساعدات.",
  "فاز الفريق 3-0 على ضيفه.",
  "انتهت المباراة بنتيجة 2-1.",
  "صوت المجلس على القرار 2216.",
  "صوت المجلس على القرار رقم 1701.",
  "تنص المادة 40 من الدستور على ذلك.",
  "هبطت طائرة من طراز بوينغ 737 بسلام.",
  "حلقت طائرة F-16 فوق المدينة.",
  "وصل الوفد في 7 أكتوبر 2016.",
  "عقدت الجلسة عام 2018م.",
  "استمرت المحادثات أربع ساعات.",
  "احتل المركز الثالث في السباق.",
  "زار الوفد المدينة للمرة الرابعة.",
  "التقى قادة البلدين في القاهرة.",
  "اتفق الطرفان على الهدنة.",
  "قال أحد المسؤولين إن العمل مستمر.",
  "في إحدى المدن وقع حادث.",
  "عدد من الأشخاص وصلوا.",
  "شارك بعض الطلاب في الحفل.",
  "معظمهم من المدنيين.",
  "وقع الحادث في شارع 26 سبتمبر وسط السوق.",
  "ويتخذ الاثنان مواقف متشددة.",
  "وشهدت السنوات الـ12 نموا.",
  "سجل الهدف في الدقيقة 68 من المباراة.",
  "1- افتتاح المعرض.",
  "2. كلمة الوزير.",
  "للتواصل الرجاء الاتصال على 0112345678.",
  "اجتمعت مجموعة السبع في كندا.",
  "قمة مجموعة العشرين في الرياض.",
  "كان اليوم الأول من المعرض ناجحا.",
  "الساعة 11:42 صباحا دخل الموكب.",
  "يوم الأحد 5 مايو بدأ العمل.",
  "القرن العشرون شهد حروبا.",
  "أثنى الوزير على الجهود.",
  "كتب الوزير مقالا جديدا.",
  "فتح نصف النهائي باب الأمل.",
  "بلغ الفريق الدور ربع النهائي.",
  "الطابق 5 من المبنى مغلق.",
  "عاش الناس في سلام.",
  "",
  "وسط المدينة هادئ.",
  "غرفة 2015 في الفندق.",
  "أعلن الرئيس تفاصيل الخطة.",
  "النسخة 12 من المهرجان.",
  "وقع الوزيران الاتفاق.",
  "زار الوفد البلد مرتين.",
  "كلا الرجلين حاضر.",
];

const rows = CORPUS.split("\n")
  .map((l) => l.trim())
  .filter((l) => l !== "" && !l.startsWith("#"))
  .map((body) => {
    const expected = [...body.matchAll(/\{([^=}]*)=([^}]*)\}/g)].map((m) => `${m[1]}=${m[2]}`);
    return [body.replace(/\{([^=}]*)=[^}]*\}/g, "$1"), expected] as const;
  });

describe("figures", () => {
  it.each(rows)("%s", (text, expected) => expect(figures(text)).toEqual(expected));
  it("holds enough lines", () => expect(rows.length + LOOK_ALIKES.length).toBeGreaterThan(150));
});
describe("look-alikes of figures", () => {
  it.each(LOOK_ALIKES)("%s", (text) => expect(figures(text)).toEqual([]));
});
describe("rules of figures", () => {
  it.each(FIGURE_RULES.map((r) => [r.name, r.example] as const))("%s reads its example", (name, example) => {
    const made: string[] = [];
    figuresOf(example, made);
    expect(made).toContain(name);
  });
});
describe("what a figure tells", () => {
  it("keeps the source's own word, the thing counted and whether it is a total", () => {
    const text = "ارتفعت حصيلة الزلزال إلى 40 قتيلا.";
    const [f] = figuresOf(text).items;
    expect(f).toMatchObject({ value: 40, role: "killed", word: "قتيلا", cumulative: true, partOf: null });
    expect(text.slice(f!.counted!.start, f!.counted!.end)).toBe("قتيلا");
  });
  it.each([
    ["قتل 1500 شخص منذ مارس 2015.", null, "T1"],
    ["بلغ عدد الضحايا حتى مساء الأحد 30 قتيلا.", "T1", null],
  ])("knows up to when and from when it counts: %s", (text, until, since) => {
    const found = figuresOf(text);
    expect(found.items[0]!.cumulative).toBe(true);
    expect(found.spans.get("F1")).toMatchObject({ until, since });
  });
  it("is a total where it is counted from a beginning, or up to now", () => {
    for (const text of ["قتل 300 ألف شخص منذ بدء النزاع.", "وصل 12 متطوعا حتى الآن."])
      expect(figuresOf(text).items[0]!.cumulative, text).toBe(true);
    expect(figuresOf("وصل 12 متطوعا أمس.").items[0]!.cumulative).toBe(null);
  });
  it("tells new cases from totals", () =>
    expect(figuresOf("وصل 12 متطوعا جديدا، ثم 12 آخرين.").items.at(-1)?.cumulative).toBe(false));
});
