/**
 * Nouns that tell where and how something was said (`في بيان`, `خلال مؤتمر صحفي`, `عبر تويتر`), by bare lemma.
 * A prepositional phrase with one of these is never what was said.
 */
export const CHANNELS: ReadonlySet<string> = new Set(
  (
    "بيان تصريح مؤتمر مقابلة حوار حديث كلمة خطاب تغريدة تدوينة منشور تعليق رسالة برقية لقاء اتصال مكالمة جلسة اجتماع ندوة محاضرة إفادة شهادة تقرير مذكرة مداخلة " +
    "مقال كتاب حساب صفحة موقع تويتر فيسبوك إنستغرام يوتيوب تلغرام تيليغرام إكس منصة شاشة أثير تلفزيون إذاعة فيديو تسجيل شريط بث إيجاز إحاطة برنامج خطبة موعظة " +
    "لسان صوت وسيلة شبكة قناة وكالة صحيفة منتدى قمة لغة إنجليزية عربية فرنسية وقت حين ذات نفس ختام مستهل معرض سياق إطار إشارة هامش أعقاب ضوء حضور " +
    "مقطع لقطة ملتقى مهرجان حفل ورشة حلقة مستهل خضم تدخل دردشة مقابل دراسة تصريحات حوارات ردود رد تعقيب نقاش مناقشة زيارة استقبال افتتاح"
  ).split(" "),
);

/**
 * Nouns after ب that tell the manner of saying, not its content (`بشدة`, `بوضوح`, `بدوره`, `بشأن الحدود`, `باسم`), by bare lemma.
 */
export const MANNERS: ReadonlySet<string> = new Set(
  (
    "شدة قوة وضوح صراحة حزم حدة دور اسم شأن خصوص صدد مناسبة حضور طريقة شكل صورة لهجة صوت لغة سخرية غضب هدوء ثقة إيجاز اختصار تفصيل وقت حسب لسان عبارة كلمة جملة " +
    "قول تأكيد إشارة إضافة صفة صدر حق حزن أسف فخر حماس سرعة سرور حرارة إجماع أغلبية موجب سبب فضل رغم مقتضى رئاسة رعاية"
  ).split(" "),
);

/** Words by which a source is kept unnamed: شريطة عدم الكشف, طلب عدم نشر اسمه, رفض ذكر اسمه, فضل عدم. By bare lemma. */
export const ANONYMITY: ReadonlySet<string> = new Set(
  "شريطة شرط طلب رفض فضل اشترط طالبا طالبة طالبين رافضا رافضة رافضين مفضلا مفضلة مفضلين مشترطا مشترطة".split(" "),
);
/** What an anonymity clause speaks of: the name, the identity, the disclosing. */
export const IDENTITY: ReadonlySet<string> = new Set("اسم هوية كشف ذكر نشر إفصاح".split(" "));
