import { describe, expect, it } from "vitest";
import { findPhrases } from "../phrases/find-phrases.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { findMentions, NAME_RULES } from "./find-mentions.ts";
import type { Mentions } from "./mentions.ts";

/** The names of a text, for tests; `made` hears the rules that made one. */
function mentionsOf(text: string, made?: string[]): Mentions {
  const phrases = findPhrases(analyze(tokenize(splitSentences(text))));
  return findMentions(phrases, made && { woke() {}, stopped() {}, made: (rule) => void made.push(rule) });
}
const namesOf = (text: string): string[] =>
  mentionsOf(text)
    .items.filter((m) => !m.inner)
    .map((m) => `${text.slice(m.start, m.end)}=${m.kind}`);

/** A sentence a line, its names marked `{words=kind}`. */
const CORPUS = `
# Places
وصل الوفد إلى {بيروت=place} قادما من {قبرص=place}.
سافر الطلاب إلى {الأردن=place} و{قطر=place} و{مصر=place}.
عاد الفريق لل{أردن=place} أمس.
تصدر {الكويت=place} النفط إلى {اليابان=place}.
تقع القرية شمال {أفغانستان=place}.
هبت العاصفة على جنوب {إسرائيل=place}.
زار الوزير {الشرق الأوسط=place} للمرة الثالثة.
عبرت السفينة {مضيق هرمز=place} ليلا.
رست الباخرة في {بحر العرب=place}.
وصلت المساعدات إلى {قطاع غزة=place}.
افتتح المعرض في {جنوب أفريقيا=place}.
تساقطت الثلوج على مدينة {حلب=place} السورية.
اندلع حريق في قرية {عين ورقة=place}.
تقع المدرسة في محافظة {نينوى=place}.
زار الفريق مخيم {الزعتري=place}.
فاض {نهر العاصي=place} بعد الأمطار.
تجمع السياح في {بكين=place} و{طوكيو=place}.
أقيم المهرجان في {دبي=place}، {الإمارات العربية المتحدة=place}.
ارتفع عدد السكان في {الولايات المتحدة=place}.
تعرضت {سريلانكا=place} لفيضانات.
شارك لاعبون من {كوريا الجنوبية=place} في البطولة.
#{بيروت=place} تستعد للصيف.
التقى المهندسون في {البوسنة والهرسك=place}.
عقد المؤتمر في {شرم الشيخ=place}.
# Facilities
هبطت الطائرة في {مطار جنيف الدولي=facility}.
نقل المصاب إلى {مستشفى الشفاء=facility}.
أغلقت السلطات {معبر رفح=facility} يومين.
صلى الزوار في {المسجد الأقصى=facility}.
اجتمعوا في {فندق هيلتون=facility} صباحا.
# Bodies
عقدت {جامعة الدول العربية=organization} اجتماعها السنوي.
أصدرت {الأمم المتحدة=organization} تقريرا عن المياه.
نشرت {وزارة الزراعة=organization} جدول الأسعار.
أعلنت {وزارة الصحة النرويجية=organization} خطة جديدة.
أعلن {الجيش السويسري=organization} تدريبات شتوية.
قالت {الحكومة اليابانية=organization} إن الموسم جيد.
أفادت {الشرطة الألمانية=organization} بأن الطريق مفتوح.
ناقش {البرلمان اللبناني=organization} الموازنة.
اجتمع {مجلس النواب=organization} أمس.
درس {مجلس الأمن الدولي=organization} المشروع.
وقعت {وزارة التربية والتعليم=organization} اتفاقا.
نقلت وكالة {رويترز=organization} عن الخبير.
نشرت صحيفة {هآرتس=organization} مقالا.
نشرت صحيفة «{الميزان=organization}» تقريرا عن الحصاد.
كتب على موقع {تويتر=organization}.
فازت شركة «{ندى الشمال=organization}» بالعقد.
اجتمع قادة حركة {حماس=organization} بالوسطاء.
قالت حركة {طالبان=organization} إنها مستعدة للحوار.
شارك {حزب الله=organization} في الانتخابات.
درس الطلاب في {جامعة القاهرة=organization}.
نظرت {محكمة النقض=organization} في الطلب.
أصدرت {الهيئة العامة للاستثمار=organization} بيانا.
قالت {منظمة الصحة العالمية=organization} إن اللقاح متاح.
رحب {الاتحاد الأوروبي=organization} بالاتفاق.
أكد {البيت الأبيض=organization} الموعد.
زار الوفد لل{أمم المتحدة=organization} المدينة.
أعلن #{الاتحاد_الأوروبي=organization} خطة جديدة.
نقلت {وكالة الأنباء السعودية=organization} ({واس=organization}) الخبر.
قال مراسل ({CNN=organization}) إن الجو صحو.
أعلنت {الرئاسة الفرنسية=organization} برنامج الزيارة.
اجتمعت {القوات الأمريكية=organization} في القاعدة.
# People
استقبل وزير الخارجية النرويجي {سمير الحداد=person} الوفد.
قال رئيس الوزراء {سليم المنصوري=person} إن الميزانية متوازنة.
زار وزير الخارجية، {سمير الحداد=person}، المعرض.
فاز بالجائزة {سمير الحداد=person} عن روايته.
وقال الدكتور {خالد البستاني=person} إن الموسم جيد.
افتتح الأمير {فيصل بن خالد=person} المعرض.
التقى الملك {عبد الله=person} الضيوف.
زار السيد {سمير=person} المكتبة.
شارك {محمد أبو الفضل=person} في الندوة.
كتب {عبد الرحمن الكواكبي=person} الكتاب.
ألقت الكاتبة {سلوى بكر=person} محاضرة.
كرم المتحف الرسام {فان دير بيرغ=person}.
زار {أنور السادات=person} {القدس=place}.
التقى {هنري كيسنجر=person} بالوفد.
تحدث {بيل كلينتون=person} في الجامعة.
قال {كوفي عنان=person} إن السلام ممكن.
سافر {نيلسون مانديلا=person} إلى {باريس=place}.
نال الجائزة سفير {النرويج=place} {سمير الحداد=person}.
حضر رئيس وزراء {كندا=place} {سليم المنصوري=person} الحفل.
قال المتحدث باسم {الحكومة اليابانية=organization} {سامر البستاني=person} ذلك.
استقبل {سمير الحداد=person} الضيوف. وقال {الحداد=person} إن الحوار مفيد.
حضر {خالد البستاني=person} و{سليم المنصوري=person} الافتتاح.
فاز النرويجي {برونت هالسن=person} بالسباق.
نال الجائزة {سالم عوض منصور=person} (25 عاما) من القرية.
# Bodies called by what they do, by a town, by one whom they honour
أكدت {المديرية العامة للدفاع المدني=organization} سلامة المبنى.
علقت {الإدارة العامة للتعليم=organization} الدراسة.
أوضحت {إمارة منطقة مكة المكرمة=organization} الخطة.
قضت {محكمة استئناف طنطا=organization} بالبراءة.
دعت {هيئة الري والصرف=organization} المزارعين.
زار الوفد {جامعة الملك سعود=organization} أمس.
أشادت {رابطة اللاعبين=organization} بالقرار.
ذكرت {القناة العاشرة الإسرائيلية=organization} أن الطقس معتدل.
كتبت {وكالة الأنباء الإيرانية=organization} الخبر.
قال {المجلس المركزي لليهود=organization} في {ألمانيا=place} إن الحوار مفيد.
أصدرت {الأمانة العامة لمجلس الوزراء=organization} تعميما.
تسير السيارات على {طريق الملك فهد=facility} كل صباح.
افتتحت {مدينة الملك عبدالله الاقتصادية=place} مصنعا.
# Persons to the end of their names
قال الشيخ الدكتور {أسامة خياط=person} إن الصبر جميل.
قال مدير المكتب {خالد بن عبدالله الدخيل=person} إن العمل مستمر.
روى عن {عبدالرحمن بن عوف=person} رضي الله عنه.
زار {تميم بن حمد آل ثاني=person} الخميس المعرض.
وهو ما رحبت به {السعودية=place} أمس.
`;

/** Sentences that name no one and nothing. */
const LOOK_ALIKES = `
بدأ الموسم في نوفمبر الماضي.
ينعقد الاجتماع يوم الأحد المقبل.
ارتفعت الأسعار في شهر رمضان.
قالت الحكومة إن الطريق مفتوح.
أعلن الجيش تدريبات شتوية.
اجتمع البرلمان صباحا.
زار الوزير المصنع.
قال الرئيس إن الوقت مناسب.
فرح الفلسطينيون بالعيد.
عاد المصريون من الحج.
نشرت صحيفة محلية الخبر.
زار الطلاب مدينة كبيرة.
افتتحت المدرسة في القرية.
بنت الشركة مطارا جديدا.
دخل الفريق الملعب بحماس كبير.
رفع الطلاب أيديهم عاليا.
كان الحفل جميلا وكريما.
فتح البائع الباب.
قدم العامل طلبا إلى الإدارة.
زرع الفلاح القمح في الحقل.
هطل المطر على السهول.
وصلت الباخرة إلى الميناء.
اشترى الناس الخبز صباحا.
سجل اللاعب هدفا في الدقيقة الأخيرة.
أكد الخبراء أهمية المياه.
تحدث مسؤولون عن الخطة.
شاركت النساء في الندوة.
ارتفع سعر الذهب ارتفاعا طفيفا.
نوقش القانون في جلسة علنية.
كتب الصحفيون عن المعرض.
مر القطار في الموعد.
صدر الكتاب في جزأين.
حل الشتاء مبكرا هذا العام.
زاد عدد الزوار بنسبة كبيرة.
قرأ الطفل قصة قصيرة.
وقف الناس أمام المتجر.
انتهى العمل في الجسر الجديد.
طلبت المحكمة وثائق إضافية.
حضر السفير الاحتفال.
استمع القاضي إلى الشهود.
نظفت البلدية الشوارع.
قال الطبيب إن الراحة ضرورية.
عاد الهدوء إلى السوق.
تدرب الجنود في الصباح.
وعد المدير بمكافآت.
نام الأولاد باكرا.
أطفأ العمال الحريق.
جلس الضيوف في الحديقة.
أنهى المهندس التصميم.
غنى الأطفال في الساحة.
حصدت المزارع غلة وافرة.
ناقش الأعضاء جدول الأعمال.
أصلح الفني الهاتف.
باع التاجر بضاعته.
رسم الفنان لوحة زيتية.
جمع الباحث عينات من التربة.
قاس المهندسون ارتفاع المبنى.
أعد الطباخ الطعام.
اختار الحكام الفائز.
طبعت الدار الكتاب.
رحل الصيف سريعا.
لعب الصغار بالكرة.
درس الطلاب التاريخ.
نبت العشب بعد المطر.
وزع المعلم الدفاتر.
عبر المشاة الشارع.
لمعت النجوم ليلا.
صعد المتسلقون الجبل.
انتظر الركاب الحافلة.
عزف الموسيقيون لحنا قديما.
نال فيلم «برونت ألهيرق» إعجاب النقاد.
ضرب إعصار هالبرونت الساحل.
حلقت طائرة من طراز جوفيند فوق الجبل.
لكل مشجع ناديه المفضل.
تعلم الطلاب لغات جديدة.
كسرت الرياح غصن الشجرة.
قوة الرياضة في أبطالها.
`;

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
const MARK = /\{([^=}]+)=(\w+)\}/g;

describe("names", () => {
  it.each(linesOf(CORPUS))("%s", (line) => {
    const due = [...line.matchAll(MARK)].map((m) => `${m[1]}=${m[2]}`);
    expect(namesOf(line.replace(MARK, "$1"))).toEqual(due);
  });
  it.each(linesOf(LOOK_ALIKES))("no name in: %s", (line) => {
    expect(namesOf(line)).toEqual([]);
  });
});

describe("rules of names", () => {
  it.each(NAME_RULES.rules.map((r) => [r.name, r.example]))("%s reads its example", (name, example) => {
    const made: string[] = [];
    mentionsOf(example, made);
    expect(made).toContain(name);
  });
});

describe("laws of names", () => {
  it.each([
    ["", "nothing"],
    ["\ud800 السيد \udc00", "lone surrogates"],
    ["Only Latin here, 1234.", "Latin"],
    ["#_#_# «» () ، بن آل أبو عبد", "marks and bare particles"],
    ["وزير ".repeat(4000), "an office without end"],
    ["محمد ".repeat(4000), "a name without end"],
  ])("reads %j (%#) with spans in the text that do not overlap", (text) => {
    const { items, of } = mentionsOf(text);
    let end = 0;
    for (const m of items.filter((x) => !x.inner)) {
      expect(m.start).toBeGreaterThanOrEqual(end);
      expect(m.end).toBeGreaterThan(m.start);
      expect(m.end).toBeLessThanOrEqual(text.length);
      end = m.end;
    }
    for (const i of of) expect(i).toBeLessThan(items.length);
  });
});
