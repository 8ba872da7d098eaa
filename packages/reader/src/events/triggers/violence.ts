/**
 * Triggers of violence: ASSAULT. One line a family:
 *
 *     lemmas | part | TYPE:mode | roles | contexts | needs | not
 *
 * lemmas: bare; `رحل/II` is the verb of that form only (`رحّل`, not `رحل`).
 * part: `v` the verb in all its forms (finite, masdar, participle), `f` finite forms only, `m` its masdar only, `n` a noun, `p` its
 * participle only.
 * roles: `t` the object is the recipient; `i:P,Q` no object, the recipient comes through the prepositions; `ti:P` either;
 * `r:P` those who do it together are actors; `s` the doer is all that is named; `v` a noun or verb of suffering: the one
 * it is said of is the recipient.
 * needs: lemmas or classes (`@weapon`) one of which must stand in the clause (`أطلق` with fire or a rocket); may be left out.
 *   `~8` among them: at most so many words off, `>8`: and behind it; `@force`, `@dealings`: another deed, of force or of help and talks;
 *   `سفير+`: only with a pronoun on it (`سفيرها`); `@them`: a pronoun of people;
 *   `@party`: a political party by what it is, named or not (a state, an army, a movement).
 * not: lemmas or classes none of which may (`أطلق حملة`, `أطلق سراح`); may be left out.
 * Of several lines for one word the first that fits is taken: what tells a type from its neighbour stands in `needs` and `not`.
 * Types and modes: PLOVER manual 0.8; decided cases: the project's guidelines of annotation.
 */
export default `
# killing
قتل/I أردى صرع/I ذبح نحر/I | v | ASSAULT | t | military | | فريق منتخب وقت
قتيل | n | ASSAULT | v | military | سقوط وقوع سقط وقع خلف أوقع
أعدم | f | ASSAULT | t | human_rights
أعدم | m | ASSAULT | v | human_rights | | حكم حكما عقوبة قضى محكمة طلب سجن طالب إلغاء بإعدام
نفذ | f | ASSAULT | i:في,ب | legal | ~5 قصاص إعدام | هجوم عملية
نفذ | f | ASSAULT | i:في,ب | legal | ~1 حكم | هجوم عملية سجن
تنفيذ | n | ASSAULT | i:في,ب | legal | ~4 قصاص إعدام | هجوم عملية مشروع
اغتال | v | ASSAULT:targeted | t | military
صفى/II | f | ASSAULT:targeted | t | military | جسد عنصر قيادي قائد زعيم عميل
تصفية | n | ASSAULT:targeted | v | military | جسدي عنصر قيادي قائد زعيم
استشهد | f | ASSAULT | v | military
سقط | f | ASSAULT | v | military | ~5 رصاص رصاصة صريع
سقط | f | ASSAULT | v | military | قتيل جريح ضحية شهيد مصاب @killed
سقوط وقوع | n | ASSAULT | v | military | قتيل جريح شهيد قتلى جرحى شهداء
لقي قضى/I | f | ASSAULT | v | military | مصرع حتف نحب @killed
قضى/I | f | ASSAULT | v | military | انفجار تفجير هجوم قصف غارة اشتباك كمين | محكمة حكم سجن قاض دائرة
مقتل مصرع استشهاد | n | ASSAULT | v | military
أباد | v | ASSAULT | t | human_rights
مذبحة مجزرة إبادة | n | ASSAULT | i:في,ضد,بحق | human_rights
أودى | f | ASSAULT | i:ب | military | @conflict @weapon هجوم انفجار تفجير | 
حصد | f | ASSAULT | t | military | روح حياة | جائزة ميدالية لقب
أصاب جرح | f | ASSAULT | t | military | | هدف خيبة ذعر قلق حالة خوف إحباط هلع مرض شلل عدوى صدمة ركود اقتصاد مشاعر غرور مرمى كبد
إصابة | n | ASSAULT | v | military
كبد | f | ASSAULT | i:وسط,في,بين,ب | military | ~8 قتيل جريح بشري جيش قوات عدو ميليشيا مليشيا متمرد تنظيم عتاد أرواح | سعر نفط مالي اقتصادي شركة
أوقع خلف ألحق | f | ASSAULT | i:وسط,في,بين,ب | military | خسارة قتيل جريح ضحية شهيد مصاب هزيمة إصابة
# attacking
هاجم | v | ASSAULT | ti:على | military | | تصريح مقال تغريدة بيان تويتر كلمة وسيلة إعلام مقابلة حوار واصف وصف رغبة سياسة قرار موقف أداء فكرة مشروع قانون مقترح سجل متهم قائل منتقد
هجم | f | ASSAULT | ti:على | military
مهاجمة | n | ASSAULT | ti:على | military
استهدف | v | ASSAULT | ti:على | military | | مصالحة سمعة وحدة استقرار وعي قيمة هوية عقيدة سوق مشروع برنامج فئة خطة مستهلك نمو منتج بضاعة سلعة اقتصاد قطاع زيادة رفع تحقيق تطوير توفير خفض تعزيز طالب جهد خطوة تهديد
اعتدى | v | ASSAULT | ti:على | military
تعدى | f | ASSAULT | i:على | military | ~8 ضرب سلاح سكين عصا شتم @armed مسلح رجل قوات | حق حقوق صلاحية اختصاص قانون ملك أرض دور
اقتحم | v | PROTEST:riot | t | rights_freedoms | ~4 متظاهر محتج مشيع أهال غاضب أنصار عامل طالب معتصم @activist | مسلح جندي شرطة قوات
اقتحم | v | ASSAULT | ti:على | military
هجوم هجمة | n | ASSAULT:suicide-attack | i:على,ضد,في | terrorism | انتحاري | @sport
هجوم هجمة | n | ASSAULT:unconventional | i:على,ضد,في | cbrn | كيماوي كيميائي
هجوم هجمة | n | COERCE:cyber | i:على,ضد | cyber | إلكتروني سيبراني قرصنة
هجوم هجمة | n | ACCUSE:disapprove | i:على | diplomatic | لاذع لفظي كلامي إعلامي تصريح مقال
هجوم هجمة | n | ACCUSE:disapprove | i:على | diplomatic | متهم قائل واصف منتقد تقرير خطاب متحدث رئيس_تحرير نائب مرشح كتلة | مسلح قوات جيش قتيل قتل طائرة تنظيم صاروخ جندي حركة إرهابي انتحاري عسكري مقاتل بري جوي @weapon @killed @armed
هجوم هجمة اعتداء عدوان | n | ASSAULT | i:على,ضد,في | military | | سيادة حق حرية كرامة لغة مضارب مضاربين @sport
باغت | v | ASSAULT | t | military | | مرمى حارس
اشتباكات | n | ASSAULT | r:مع,بين | military
اشتبك تقاتل اقتتل | v | ASSAULT | r:مع | military
قتال اقتتال | n | ASSAULT | r:مع,بين,ضد | military | @place @country اندلع تجدد دار شهد عنيف بين مع | وقف توقف إنهاء ميدان ساحة جبهة طائرة
قاتل/III حارب/III | f | ASSAULT | ti:ضد | military | | فساد فقر مرض غلاء فيروس بطالة تطرف
معركة اشتباك مصادمة مناوشة | n | ASSAULT | r:مع,بين | military | | @sport انتخابي سياسي إرهاب قضائي قانوني
صدام | n | ASSAULT | r:مع,بين | military | ~5 مسلح دام عنيف شرطة متظاهر اندلع أمن
مواجهة | n | ASSAULT | r:مع,بين | military | ~5 بين مسلح دام عنيف اندلع دار شرطة جندي متظاهر حدود اشتباك قتيل وقع شهد | @sport فكري سياسي انتخابي كلامي تحد أزمة خطر تزايد إرهاب
تبادل | n | ASSAULT:firearms | r:مع,بين | military | نار نيران قصف
سمم/II | f | ASSAULT:unconventional | t | cbrn | | غذاء طعام مياه ماء أجواء علاقة
تسميم | n | ASSAULT:unconventional | v | cbrn | | غذاء طعام مياه ماء
تصد | n | ASSAULT | i:ل | military | ~4 @armed مليشيا ميليشيا مسلح متمرد مهاجم طائرة صاروخ هجوم
كمين | n | ASSAULT | i:ل | military
تصدى | f | ASSAULT | i:ل | military | @weapon طائرة صاروخ هجوم مقاتل مهاجم عدوان @armed مسلح تسلل
قصف | v | ASSAULT:heavy-weapons | t | military
دك | f | ASSAULT:heavy-weapons | t | military
غارة | n | ASSAULT:aerial | i:على,ضد,في | military
أغار | f | ASSAULT:aerial | i:على | military | ~6 طائرة طيران مقاتلة على
أمطر | f | ASSAULT | t | military | @weapon رصاص قذيفة صاروخ قنبلة
أشعل | f | ASSAULT:destroy | i:في | military | ~2 نار حريق | متظاهر محتج
صد/I | f | ASSAULT | t | military | ~3 هجوم قوات جيش مهاجم @armed
عمل | n | ASSAULT | i:ضد,على | military | ~1 عسكري عدائي | وقف أوقاف توقف إنهاء
ضربة | n | ASSAULT:aerial | i:على,ضد,ل | military | جوي طائرة صاروخي طيران تحالف صاروخ
ضربة | n | ASSAULT | i:على,ضد,ل | military | عسكري استباقي أمريكي إسرائيلي روسي وجه تلقى موجع نووي خاطف قوات | شركة سوق اقتصاد حزب حملة انتخاب فريق جزاء ركني حر رأسي ترجيح جزائي @sport اقتصاد
ضرب | f | ASSAULT | t | military | | زلزال إعصار عاصفة موجة مثال أزمة فيروس موعد رقم هزة فيضان طوق سيل عصفور جهد مصداقية
ضرب | m | ASSAULT:beat | v | military | تعرض مبرح أيد عصا مدينة موقع هدف مطار قاعدة قوات | 
انهال | f | ASSAULT:beat | i:على | military | ضرب
قصفة | n | ASSAULT:heavy-weapons | i:على | military
فجر/II | v | ASSAULT:explosives | t | terrorism | | خلاف أزمة جدل مفاجأة طاقة احتجاج غضب موهبة قضية
انفجر تفجر | f | ASSAULT:explosives | s | terrorism | @weapon سيارة عبوة قنبلة مفخخ لغم صاروخ انتحاري حزام ناسف دراجة شاحنة طرد | أنبوب غاز إطار أزمة غضب بركان
انفجار تفجير | n | ASSAULT:explosives | i:في | terrorism | | سكاني غاز أنبوب مصنع نجم كوني عظيم بركان معلومات
نسف لغم | v | ASSAULT:explosives | t | military | | جهد فكرة مبدأ أساس
زرع وضع | f | ASSAULT:explosives | i:في | terrorism | عبوة لغم قنبلة متفجرة ناسف
دمر/II | v | ASSAULT:destroy | t | military | | زلزال إعصار عاصفة فيضان سيل حياة صحة
حطم/II خرب/II أحرق أضرم نهب | v | ASSAULT:destroy | t | military | | رقم فيلم دهون سعر متظاهر محتج مشاغب
هدم/I جرف | v | ASSAULT:destroy | t | territory | منزل بيت مبنى قرية سلطات احتلال أرض مسجد كنيسة منشأة | سيل فيضان مطر
حرق | m | ASSAULT:destroy | t | military | علم مبنى منزل مسجد كنيسة سيارة مقر قرية جثة مصحف
أسقط | f | ASSAULT | t | military | طائرة مروحية صاروخ قنبلة برميل مقاتلة درون مسيرة
إسقاط | n | ASSAULT | t | military | طائرة مروحية صاروخ قنبلة برميل مقاتلة درون مسيرة
اعترض | f | ASSAULT | t | military | صاروخ طائرة مسيرة قذيفة
ألقى رمى | f | ASSAULT | i:على | military | قنبلة برميل متفجر حارق مولوتوف قذيفة قنابل | متظاهر محتج
إلقاء رمي | n | ASSAULT | i:على | military | قنبلة برميل متفجر حارق مولوتوف قذيفة
رشق | v | ASSAULT:primitive | t | rights_freedoms | | متظاهر محتج مشاغب شغب شاب شبان طالب أهال أنصار غاضب مشيع @activist
طعن | f | ASSAULT:primitive | t | crime | | قرار حكم محكمة انتخاب قضائي نقض استئناف دستوري شرعية
طعن | m | ASSAULT:primitive | v | crime | سكين حادث عملية تعرض منفذ | قرار حكم محكمة انتخاب قضائي نقض استئناف
دهس | v | ASSAULT:primitive | t | crime
احتجز | f | ASSAULT:abduct | t | crime | رهينة
احتجاز | n | ASSAULT:abduct | v | crime | رهينة
اختطف خطف | v | ASSAULT:abduct | t | crime | | ضوء أنظار فوز هدف نظر قلب لب بصر أضواء أذهان اهتمام نجومية صدارة بطاقة
أسر | f | COERCE:arrest | t | military | | قلب سيارة لب نظر
أسر | m | COERCE:arrest | t | military | جندي طيار ضابط عنصر
عذب/II | v | ASSAULT:torture | t | human_rights | | 
نكل | f | ASSAULT:torture | i:ب | human_rights
اغتصب | v | ASSAULT:sexual | t | human_rights | | سلطة أرض حق حكم
سحق | f | ASSAULT | t | military | تجمع عنصر تمرد عدو مسلح قوات مليشيا ميليشيا إرهابي
هزم | f | ASSAULT | t | military | جيش قوات داعش تنظيم عدو إرهاب مليشيا مسلح متمرد
هزيمة | n | ASSAULT | v | military | جيش قوات داعش تنظيم عدو مليشيا مسلح متمرد عسكري مقاتل إرهابي | انتخاب
دحر | v | ASSAULT | t | military
قضى/I | f | ASSAULT | i:على | military | تنظيم إرهابي مسلح عنصر مليشيا خلية حماس داعش | محكمة سجن
قضاء | n | ASSAULT | i:على | military | تنظيم إرهابي مسلح عنصر مليشيا خلية حماس داعش قاعدة إرهاب | فقر مرض بطالة فساد مجلس سلطة قاض
غزا | v | ASSAULT | t | military
غزو اجتياح | n | ASSAULT | i:ل | military
اجتاح | f | PROTEST:demo | s | rights_freedoms | ~4 متظاهر محتج مظاهرة تظاهرة حشد مسيرة | جندي جيش دبابة قوات مسلح
اجتاح | v | ASSAULT | t | military | | موجة حمى سيل فيروس فيضان عاصفة إعصار حريق جراد وباء
توغل | v | ASSAULT | i:في | military
تسلل | v | ASSAULT | i:إلى | military | مسلح عنصر @armed حدود مقاتل | حكم @sport
عملية عملي | n | ASSAULT:suicide-attack | i:في,ضد,على | terrorism | انتحاري استشهادي
عملية عملي | n | ASSAULT | i:في,ضد,على | military | ~3 عسكري قتالي فدائي إرهابي نوعي دهس طعن حربي هجومي عاصفة | سياسي سلمي إنساني إغاثي تدريب وقف إيقاف تعليق توقف أوقف علق تجميد
حملة | n | ASSAULT | i:على,ضد | military | عسكري جوي بري قصف | انتخابي إعلامي
نصب | f | ASSAULT | i:ل | military | ~5 كمين
أغرق | v | ASSAULT:destroy | t | military | ~4 سفينة طراد غواصة مدمرة بارجة زورق قارب فرقاطة ناقلة أسطول
شنق رجم | v | ASSAULT | t | human_rights | | نفس
قنص | v | ASSAULT:firearms | t | military | | فرصة هدف
شن | f | ASSAULT | i:على,ضد | military | حرب عملية هجوم غارة ضربة قصف هجمة | إعلامي انتخابي توعوي تفتيش اعتقال دبلوماسي مداهمة إلكتروني لاذع
استخدم | v | ASSAULT | i:ضد | military | ~1 قوة
فض/I | f | ASSAULT:crowd-control | t | repression | اعتصام مظاهرة تظاهرة تجمع متظاهر محتج مسيرة
فض | m | ASSAULT:crowd-control | t | repression | اعتصام مظاهرة تظاهرة تجمع متظاهر محتج مسيرة رابعة
فرق/II | f | ASSAULT:crowd-control | t | repression | ~3 شرطة أمن قوات درك
فرق/II | v | ASSAULT:crowd-control | t | repression | متظاهر محتج تظاهرة مظاهرة مسيرة حشد متجمهر معتصم غاز مسيل
أطلق فتح | f | ASSAULT:crowd-control | i:على | repression | مسيل دمع غاز مطاطي
أطلق | f | MOBILIZE:weapons | s | military | باليستي بالستي | ~9 على نحو باتجاه تجاه سراح صوب
أطلق | f | ASSAULT:heavy-weapons | i:على,نحو,باتجاه,تجاه | military | صاروخ قذيفة قذائف هاون | سراح فضاء قمر تجربة تجريبي اختبار اختباري
إطلاق | n | ASSAULT:heavy-weapons | i:على,نحو,باتجاه,تجاه | military | صاروخ قذيفة هاون | سراح فضاء قمر وقف إيقاف تجربة تجريبي اختبار
أطلق فتح | f | ASSAULT:firearms | i:على,باتجاه,صوب | military | نار رصاص نيران رصاصة عيار | سراح وقف
إطلاق | n | ASSAULT:firearms | i:على | military | رصاص نيران نار عيار | سراح وقف إيقاف كف توقف هدنة
أطلق | f | ASSAULT | i:في,ضد | military | عسكري هجوم معركة
# foiled: the attempt is coded, and that it was not done
أحبط | f | ASSAULT | t | terrorism | هجوم تفجير اغتيال عملية محاولة مخطط انتحاري تسلل | تهريب
`;
