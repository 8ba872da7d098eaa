import { describe, expect, it } from "vitest";
import { plainHashtags } from "../letters/hashtags.ts";
import { findPhrases } from "../phrases/find-phrases.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { findMentions, NAME_RULES } from "./find-mentions.ts";
import type { Mentions } from "./mentions.ts";

/** The names of a text, for tests; `made` hears the rules that made one. */
function mentionsOf(text: string, made?: string[]): Mentions {
  const phrases = findPhrases(analyze(tokenize(splitSentences(plainHashtags(text)))));
  return findMentions(phrases, made && { woke() {}, stopped() {}, made: (rule) => void made.push(rule) }, {
    published: text,
  });
}
const namesOf = (text: string): string[] =>
  mentionsOf(text)
    .items.filter((m) => !m.inner)
    .map((m) => `${text.slice(m.start, m.end)}=${m.kind}`);

/** A sentence a line, its names marked `{words=kind}`. */
const CORPUS = `
# Single words that are nobody: a verb, what belongs to all, an adjective behind a calling, a word with its hamza; and those that are somebody
كلما رأيت صورته بكيت عليه.
وقالت المحامية إن أسرتها رفعت دعوى ضد الشركة.
قال الشاعر العربي في قصيدته إن الليل طويل.
ولا مكان لليأس في قلوبنا.
تعبر هذه الأفعال عن مدى اليأس الذي وصلت إليه الجماعة.
وأخ ثالث اسمه ({رائد=person}) يدرس في الجامعة.
تحدث عن العدو المشترك الواحد للكل ألا وهو المرض.
سأبذل كل ما لدي وإذا لم ألعب سأساند زملائي.
أطلقت {الإدارة العامة للدفاع المدني=organization} حملة جديدة.
حصل المزارعون على الأرض بقروض ميسرة.
قال الفريق إن لدي اللاعبين رغبة في الفوز.
حضر السفير وابنته {يوليا=person} الحفل.
وصل {إلياس=person} إلى {بيروت=place} أمس.
قال {سامي العربي=person} إن العمل مستمر. وأضاف {العربي=person} أن الباب مفتوح.
# Provinces by their names alone, and the words that they are; a city that is a man's office is a place
وصلت القافلة إلى {تعز=place} أمس.
اندلعت المواجهات في {أبين=place} و{لحج=place} صباحا.
سافر الوفد إلى {عسير=place} أمس.
كان السؤال عسيرا على الطلاب.
قال محافظ {جدة=place} الأمير {سعود الحداد=person} ذلك.
قالت جدة الطفلة إن البيت قديم.
# A mother is called after her son; أم between two names asks which
وقالت {أم سمير=person} إن البيت قديم.
وتابعت المواطنة {أم خالد=person} الفعالية.
استمع إلى أغنية {أم كلثوم=person} أمس.
هل فاز {أحمد=person} أم {محمد=person}؟
اجتمع كل أب وأم على أوضاع المدرسة.
# A town behind في is not the given name that it is as well; today's paper is one where it is called so; Li is a name behind an office
يعقد السفير الأمريكي في {بغداد=place} {دانيال روثمور=person} لقاء.
استقبل وزير الخارجية المصري اليوم نظيره.
قالت صحيفة {المصري اليوم=organization} إن الوزير استقال.
وصل وزير الدفاع الصيني {لي شانغفو=person} إلى {موسكو=place}.
وقال لي طبيب النادي إني سأعود.
# Centres and bodies by what is studied or worked for there
أصدر {مركز المعلومات والتأهيل لحقوق الإنسان=organization} تقريرا.
أصدر {مركز أبحاث التسليح في الصراعات=organization} تقريرا.
أصدر {مركز توثيق الانتهاكات=organization} تقريرا.
أصدر {المركز السوري لبحوث السياسات=organization} تقريرا.
أصدرت {مؤسسة كير الخيرية=organization} بيانا.
أصدرت {لجنة المتابعة العليا للجماهير العربية=organization} بيانا.
أصدر مركز "{الأفق الجديد=organization}" تقريرا.
نقل المتهم إلى مركز الشرطة للتحقيق معه.
زار الوزير مركز المدينة للتسوق.
اقتحم ملثمون مركز تدريبات الفريق.
# Panels with what they are concerned with, tribes of a place
أصدر {الفريق الأممي المعني باليمن=organization} تقريره.
أكد الفريق الوطني المعني بالأمر ذلك.
وأشار {مجلس عشائر الأنبار=organization} إلى ذلك.
# An officer by a name of two words; an honour before an office
وصرح العقيد {جميل المعالم=person}، قائد اللواء، بذلك.
قال سماحة مفتي الجمهورية الشيخ {سمير الحداد=person} ذلك.
قال القيادي في الحركة {سامي أبو زهري=person} إن العمل مستمر.
# Villages called after a mother, or by a word that is no name elsewhere
وقع الحادث بقرية {أم النخيل=place} أمس.
اندلع حريق في قرية {دير السلام=place}.
وقع الحادث في قرية أم مدينة.
وضم الوفد وزير التجارة {ويلبور روس=person}.
# An heir is called by his office, and the adjective of a thing is nobody
وجه الشكر لولي العهد وولي عهده.
طالبت اللجنة بانتهاج الحل السلمي.
# A body that a hashtag calls with its class noun, and the same in running text
رفضت #{حركة_طالبان=organization} العرض.
رفضت حركة {طالبان=organization} العرض.
زار الوفد #مدينة_{بيروت=place} أمس.
# A family name that is a word, behind a verb of going on that is read as a noun
قال المتحدث {عبدالستار بارز=person} إن الشارع مغلق. وتابع {بارز=person} أن العمل مستمر.
# A verb of demanding that is a name as well, at the head of a sentence
قال الوزير {سامي مكاوي=person} ذلك. وطالب {مكاوي=person} الدول بالتحرك.
وطالب {صائب عريقات=person} الدول بالتحرك.
قال {طالب الحداد=person} إن العمل مستمر.
وطالب الوزير {سامي مكاوي=person} {إيران=place} بالانسحاب.
وأشرف {العبادي=person} على العملية. وصادق {نتنياهو=person} على القرار.
وقال {أشرف الحداد=person} على هامش المؤتمر إن العمل مستمر.
# A rank that is spelt as a name with ال
أكد رئيس التكتل، العماد {سامي الحداد=person}، أن العمل مستمر.
أكد العميد {عماد الحداد=person} أن العمل مستمر.
# A noun before somebody's name, and a name that is one as well
وجاءت تصريحات {لافروف=person} في {موسكو=place}.
قال الرئيس {عمر الرزاز=person} ذلك. وأيد النواب حديث {الرزاز=person} أمس.
التقى {عمر البشير=person} الوفد. وقال مساعد {البشير=person} إن اللقاء ناجح.
قال السيناتور {جون ماكين=person} ذلك. وأشار إلى أن بيان {ماكين=person} جاء متأخرا.
حكم {معمر القذافي=person} {ليبيا=place}. وفي عهد {القذافي=person} كثرت السجون.
قال الرئيس {دونالد ترمب=person} ذلك. ودان {ترمب=person} الهجوم.
زار {محمد الفيصل=person} و{سعود الفيصل=person} المعرض.
كتب {عهد التميمي=person} و{أحمد التميمي=person} رسالة.
وقالت {بيان الحداد=person} و{سمير الحداد=person} إن العمل مستمر.
# A verb that is a name as well, before a sheikh and his father
وشهد الشيخ {سالم بن راشد=person} ختام المهرجان.
قالت {شهد الشيخ=person} إن المعرض نجح.
# A preposition spelt as a name
حكمت المحكمة على {بديع=person} بالسجن.
قال الدكتور {على عبد العال=person} إن المجلس رفض.
# What one of rank saw, and a woman of that name
وشهد الشيخ {خالد الحداد=person} حفل التخرج.
قالت {شهد الشيخ=person} إن الحفل ناجح.
# What a و joins to a name of no list
وصل الجنود إلى {جبال حمرين=place} ومشارف البلدة.
# Whose safety it is, and a man of that name
اطمأن السفير على سلامة {خالد الحداد سعيد=person}.
حكمت المحكمة على {سلامة خالد سعيد=person} بالسجن.
# What ل brings behind an adjective spelt as a name
كانت هناك مفاجأة سارة لأهل المدينة.
# A hospital with its adjective, and a year
زار الوفد {مستشفى جدة العام=facility} أمس.
زار الوفد {مستشفى جدة=facility} العام الماضي.
# The wing of a party is called by what it does
دعا الجناح السياسي لحركة {حماس=organization} إلى الهدوء.
# A movement by its adjective
هاجمت {الميليشيات الحوثية=organization} القرية.
# The name between an office and what is said; titles cut short
وأكد رئيس الفريق الإعلامي {حمد العمر=person} أن الحملة مستمرة.
وأشار القيادي المحلي {علي صفرة=person} إلى أن العمل مستمر.
وأضاف الزائر {فيصل الحرقان=person} أنه سعيد.
وقال {يوسف الجيدة=person} إن الأمر مهم.
وأبلغ {مارسيلو=person} الصحفيين أن الفوز مهم.
وأكد {خالد=person} اليوم أن العمل مستمر.
وصرح د. {أشرف العربي=person} بأن العمل مستمر.
وقال م. {عادل=person} إن الطريق طويل.
وصرح العقيد {سمير الحداد=person}، أركان حرب اللواء، بأن العمل مستمر.
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
# No verb before a name, no أن behind it
قال {ضاحي الخلفان=person} إن الجسر آمن. ورأى {الخلفان=person} أن الطريق مفتوح.
# A family name that is a word, behind a title and a given name
رحب الوزير السابق {هشام بركات=person} بالوفد.
سأل العقيد {عبد الله السلال=person} عن الجسر.
شكر الطبيب {كمال الدين فخار=person} و26 من زملائه.
تحدث المدرب {عبد السلام جلود=person} ووافق الحضور.
كتب رئيس النادي {عادل عسيران=person} مقالا.
سأل الصحفي عن {سمير القنطار=person}، وعن كتابه.
رحب الرئيس {جلال بايار=person} بالضيوف.
وصل رجل الأعمال {إلحنان تننباوم=person} إلى القاعة.
زار الرئيس {سيدي ولد الشيخ عبد الله=person} المعرض.
قال عضو المجلس، {إيان ليدل - غرينجر=person}، إن الجسر آمن.
قال {أبو خير الأشقر=person}، العضو في اللجنة، إن الجسر آمن.
قال حاكم الولاية {عبد الستار بارز=person} لوكالة {رويترز=organization} إن الجسر آمن.
قال قائد الشرطة المحلية {سيف=person} لوكالة {رويترز=organization} إن الجسر آمن.
عاد المدرب {لويس فان غال=person} إلى داره.
# Names of Korea, China and Vietnam: the family's first, then syllables, some of them Arabic words
قال وزير الخارجية {ري يونغ هو=person} إن الجسر آمن.
قال وزير الدفاع {نو كوانج تشول=person} إن الجسر آمن.
قال المدير العام {شوي كانغ ايل=person}، إن الجسر آمن.
قال رئيس الوزراء {لي كه تشيانغ=person} إن الجسر آمن.
ووصل {ري يونغ هو=person}، مساء الخميس، إلى {باريس=place}.
تحدث الوزير هو ومن معه عن الجسر.
وصل الوزير {وانغ يي=person} إلى {بيونغ يانغ=place}.
# What the clause makes of a word that is a name as well
قال متحدث باسم الوزير {رامي ليدن=person} إن الجسر آمن. وقال متحدث باسم {ليدن=person} إن الطريق مفتوح.
قال {باسم الخطيب=person} إن الجسر آمن.
تحدثت الناطقة الرسمية باسم {بومبيو=person} عن الجسر.
سيقوم الوفد باول زيارة له.
قال {طالب العنزي=person} إن الجسر آمن. وطالب {العنزي=person} بالإصلاح.
قال {باول=person} إن الجسر آمن.
وكانت الطريق آمنة فان سلامة الجسر مهمة.
انطلقت السفينة في العاشرة بتوقيت جرينتش.
غنى فنانو بوب في الساحة.
غنى المغني {بوب مارلي=person} في الساحة.
عاد اللاعب {أندريس إنييستا=person} النجم السابق للفريق.
# Kings and patriarchs have a number and no family name
افتتح الملك {فيصل الثاني=person} المكتبة.
زار الملك {محمد الخامس=person} المدرسة.
# Where a name ends
زار {ياسر عرفات=person} الشيخ في داره.
هنأ {توني بلير=person} {بوتين=person} بالعيد.
زار {حسني مبارك=person} {بغداد=place} قبل عام.
عاد السلطان {محمد بن يوسف=person} العائد من السفر إلى داره.
أعلن الأمير {عبد العزيز بن سلمان=person} عودة العمل.
استقبل الشيخ {محمد=person} الوفد في القصر.
ألقى الأمير {محمد=person} كلمة في الحفل.
قال الوزير {محمد=person} إن العمل مستمر.
تسلم الطالب {محمد=person} جائزته من المدير.
# A noun of buildings behind a title, and the time of day behind a name
زار الوزير {معسكر الرويك=facility} في {مأرب=place}.
تفقد وزير الدفاع {سامي الحداد=person} {معسكر الرويك=facility} أمس.
افتتح الوزير {متحف الرويك=facility} في {جدة=place}.
وصل الأمير {خالد بن فيصل=person} صباح أمس إلى المدينة.
غادر الشيخ {فهد بن سلطان=person} مساء الاثنين المدينة.
# Movements and forces that are called by what they are for
انضم إلى {حركة انتصار الحريات الديمقراطية=organization} كثيرون.
أسس {جبهة إنقاذ الريف الأخضر=organization} قبل عام.
غادر {لواء عاصفة الشمال=organization} القرية.
انضمت {جمعية تحسين مونتغمري=organization} إلى الحملة.
عاد جنود من {جيش جنوب السودان=organization}.
التقى أعضاء {حركة الوطنيين الديمقراطيين=organization} في القاعة.
اتهمت {حركة الأمل الوطنية=organization} الحكومة بالفساد.
شكر زعيم إقليم {كاتالونيا=place} {كارليس بوتشيمون=person} ناخبيه.
أعلنت {حركة الوفاء=organization} مقاطعة الجلسة.
انضم إلى {حركة شباب الثورة=organization} كثيرون.
أغلقت {منظمة اليد الحمراء=organization} مكتبها.
أخلت {القوات الخاصة السويسرية=organization} الثكنة.
شكر {قوى الأمن اللبنانية=organization}.
رفعت الجلسة في {محكمة أمن الدولة العليا=organization}.
عقد {مجلس الأمن الروسي=organization} اجتماعه.
وصل {الدرك الفرنسي=organization} إلى القرية.
{الدوحة=place} - {قنا=organization}: افتتح المعرض.
# Places that many know, behind a preposition of place
سافر الطلاب إلى {الأقصر=place} ثم إلى {العقبة=place}.
عاد الوفد من {عدن=place} أمس.
# Places that are ordinary words
نقل الجرحى إلى مستشفيات {عدن=place} و{تعز=place} في {اليمن=place}، وعاد وفد من {اليمن=place}.
ازدحمت أسواق مدينة {الباحة=place} أمس، وافتتح مهرجان صيف {الباحة=place}.
زار الوفد {جازان=place}، و{العارضة=place}، و{بيش=place} في {السعودية=place}.
زار الوفد {مكة=place} و{المدينة=place} أمس.
زار الوزير ولاية {معسكر=place} في {الجزائر=place}.
# Facilities
نقل المصاب إلى {مستشفى عسير المركزي=facility}.
نقل المصاب إلى {مستشفى القوات المسلحة=facility}.
هبطت الطائرة في {مطار جنيف الدولي=facility}.
نقل المصاب إلى {مستشفى الشفاء=facility}.
وصلت السفينة إلى {ميناء الملك عبدالعزيز=facility} في {الدمام=place}.
جلسوا في {حديقة الملك عبدالله=facility} مساء.
أغلقت السلطات {معبر رفح=facility} يومين.
صلى الزوار في {المسجد الأقصى=facility}.
اجتمعوا في {فندق هيلتون=facility} صباحا.
# Bodies
اجتمعت {لجنة التنمية الاجتماعية=organization} أمس.
فتح {مجلس الضمان الصحي=organization} باب التسجيل.
قال رئيس {لجنة الحكام=organization} إن القرار نهائي.
أصدرت {المحكمة الجزائية المتخصصة=organization} حكمها.
رفعت {الشركة الشرقية للورق=organization} أسعارها.
قالت {المندوبية السامية للتخطيط=organization} إن الأسعار استقرت.
أعلنت {وزارة الحرس الوطني=organization} بدء التسجيل.
أقام {نادي جدة الأدبي=organization} أمسية.
دشنت {شركة المياه الوطنية=organization} محطة.
اجتمعت {اللجنة التنفيذية لمنظمة التحرير الفلسطينية=organization} مساء.
أصدر {المكتب السياسي لحركة حماس=organization} بيانا.
اتفقت حركتا {فتح=organization} و{حماس=organization} على موعد.
التقى ممثلو حركتي {أمل=organization} و{حماس=organization} أمس.
اتفقت حركتا {فتح=organization} و{حماس=organization} على موعد.
التقى ممثلو حركتي {أمل=organization} و{حماس=organization} أمس.
قالت {وكالة حماية البيئة=organization} إن الهواء نقي.
انسحب مقاتلو {جيش خالد بن الوليد=organization} ليلا.
اختتمت دول {مجلس التعاون=organization} دورتها.
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
# Family names that words or letters read otherwise
سجل اللاعب {أسامة البرقاوي=person} هدفا.
سجل {فهد فقيهي=person} 13 نقطة.
قال منسق الوفود الأستاذ {محمد كزمان=person}، بأن الوفد وصل.
قال اللاعب {محمد شرقي=person} إن الفريق جاهز.
وقال {جاويش أوغلو=person} إن الطريق مفتوح.
حضر العقيد المهندس {سعيد القرني=person} الحفل.
وصل إلى القرية {ماركيتا فسيلوفا=person} و{مرسولاف فاركاس=person} أمس.
# Fields joined to fields
أعلنت {وزارة الزراعة والري والثروة السمكية=organization} الخطة.
أعلنت {وزارة البيئة والمياه والزراعة=organization} الخطة.
أعلنت {وزارة التجارة وحماية المستهلك=organization} الخطة.
أعلنت {وزارة الاتصالات وتقنية المعلومات=organization} الخطة.
أعلنت {وزارة الدولة لشؤون الآثار=organization} الخطة.
قالت {الهيئة العامة للأرصاد وحماية البيئة=organization} إن الجو صحو.
قالت {إدارة الغذاء والدواء الأمريكية=organization} إن الدواء آمن.
# Bodies of another body
افتتحت {وكالة الأمم المتحدة للتجارة والتنمية=organization} مكتبها.
دعمه {صندوق أوبك للتنمية الدولية=organization}.
قال {مكتب الأمم المتحدة المعني بالمخدرات والجريمة=organization} إن العدد كبير.
# Where a body's name ends
خفض {البنك المركزي الإيراني=organization} لتجنب الأزمة أسعاره.
اختار {الاتحاد الدولي لكرة القدم=organization} السعودي حكما.
نقلت وكالة الأنباء الروسية "{تاس=organization}" الخبر.
# Firms of other languages
أعلنت {جيرمان إيرلاينز=organization} أن الرحلة ألغيت.
قال محام من {كرايندلار آند كرايندلار=organization} ذلك.
# A place behind و that is another whole; a province called by a side; a kingdom
سافر الوفد إلى {مكة المكرمة=place}، و{جدة=place}، و{الطائف=place} في {السعودية=place}.
افتتح المعرض في {وجدة=place} ب{المغرب=place}.
افتتح أمير {المنطقة الشرقية=place} المعرض في {السعودية=place}.
زار وفد من {الدمام=place} مدن {المملكة=place}.
نقل إلى {مرتفعات الجولان=place}.
# A town that is called as the family of whom the report names
قالت زعيمة الحزب {مارين لوبن=person} إن الوقت مناسب. وأعلنت {لوبن=person} الموعد.
# Numbered units; what is joined to a name
هاجم المسلحون مقر {الفرقة 30=organization} ومقر {اللواء 35 مدرع=organization}.
هنأ الملك {سلمان=person} وولي عهده الضيوف.
افتتحت {جامعة أم القرى=organization} المعرض.
قال {سالم غانم=person} إن الجو صحو.
# Clubs by their noun
شكر النادي {الأهلي=organization} جمهوره.
`;

/** Sentences that name no one and nothing. */
const LOOK_ALIKES = `
تم الاتفاق على خمسة مشروعات بين المدرب واللاعب والفريق والنادي في الملعب وفي الدوري وفي الكأس.
ارتفع العلم الأحمر والأبيض والأزرق على المبنى.
تضررت المباني من سيول الشتاء.
تدرس المملكة الحيوانية في المدرسة.
تعادل الفريق الأنصاري مع ضيفه.
صام الناس شهر رمضان المبارك، وفرحوا بعيد الفطر المبارك.
سجل لاعب درجة الشباب هدفا في الملعب. وقال المدرب إن الفريق جيد والدوري طويل والكأس قريبة.
تعاونت الأمانة العامة للجائزة مع اللجنة المنظمة للمهرجان.
ارتفع سعر الريال اليمني.
قالت القوى الأوروبية إنها مستعدة.
ودان الرئيس التأخير في العمل.
قال النائب العام إن الملف مغلق.
طالب الأمين العام بوقف العمل.
سلك الوفد الطريق الأقصر إلى القرية.
سقط وابل من المطر على الحقل.
هبطت طائرة بوينغ في الحقل.
تحسنت حركة المرور بعد حركة نقل البضائع.
شهدت حركة البيع الموسمية تراجعا وأعلنت حركة القطارات.
عقد المؤتمر الوطني للحوار جلسته.
وصل لواء متقاعد إلى القاعة ومعه جيش من العاملين.
قاد سيارة من طراز إيرباص.
كتب عن جنات عدن وعن النعيم.
استهدفت الغارات قوات في معسكر اللواء السابع.
جلست جدة الطفلة إلى جانبها.
انتقلت الشركات إلى نظام إدارة الوثائق المطور «الجديد»، وأعدت للنظام الجديد دليلا.
غطت الشبكة كل مناطق المدينة لتأمين الاتصالات.
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
أكد وزير الداخلية نهار الأحد أن العمل مستمر.
ونصح المشرفون على الدراسة بأن النوم مهم.
أكد رئيس الجمعية أمل الأهالي أن يفتح الجسر.
بلغ طوله 15 م. وقال المدير إن العمل مستمر.
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
اجتمع رئيس مجلس إدارة الشركة بالعمال.
شكر الأهالي اللجنة المنظمة للمهرجان.
عاد المسافر إلى مسقط رأسه.
يكتب للطفل الآن أو في الغد.
طرد البلد ستين دبلوماسيا روسيا.
تحدث عن سعي البعض للنيل من سمعته.
نجا الركاب بفضل الله عز وجل.
استيقظ في الصباح وباحة البيت خالية من الزوار.
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

it("an adjective inside a body's name is nobody", () => {
  const { items } = mentionsOf("أصدرت الإدارة العامة للدفاع المدني بيانا.");
  expect(items.map((m) => m.kind)).toEqual(["organization"]);
});

describe("laws of names", () => {
  it.each([
    ["", "nothing"],
    ["\ud800 السيد \udc00", "lone surrogates"],
    ["Only Latin here, 1234.", "Latin"],
    ["مركز أبحاث التسليح", "a centre at the end of the text"],
    ["أصدر مركز المعلومات والتأهيل", "a centre and two fields at the end"],
    ["وزارة الدولة", "a ministry at the end"],
    ["لجنة متابعة", "a body without its genitive at the end"],
    ["قال رئيس الفريق الإعلامي حمد العمر", "who speaks at the end"],
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
