/**
 * Rarer words of each type, by families: what one finds abominable, casts blame with, implores, backs, lets go, hunts, slays, calls on. Looked at after
 * the tables of common words and before what words most often mean. Line format: see `violence.ts`.
 */
export default `
# chiding: finding abominable, taking amiss, casting blame
استفظع استقبح استبشع استسخف | v | ACCUSE:disapprove | t | diplomatic
اشمأز امتعض استاء تبرم تأفف | f | ACCUSE:disapprove | i:من,على,إزاء,حيال | diplomatic | | طعام رائحة طقس مناخ
اشمئزاز تبرم تذمر حنق نقمة | n | ACCUSE:disapprove | i:من,على,إزاء,حيال | diplomatic | ~4 أبدى أعرب عبر/II إزاء أعلن | نجا هرب فريق @sport
عاب أعاب | f | ACCUSE:disapprove | i:على | diplomatic | ~6 على | @sport
أخذ | f | ACCUSE:disapprove | i:على | diplomatic | ~4 سكوت صمت تقصير تراخ تراخي بطء تأخر إهمال تجاهل تساهل تقاعس تهاون انحياز ضعف عجز غياب تردد إفراط | قرض درس عاتق
قرع/II وبخ زجر لام نهر/I | f | ACCUSE:disapprove | t | diplomatic | ~6 @party @someone وزير رئيس سفير حكومة مسؤول نائب حليف قائد | طبل باب جرس ناقوس
تهجم تحامل | v | ACCUSE:disapprove | i:على | diplomatic | ~5 @party @someone رئيس وزير حكومة زعيم حزب | ألم إصابة جرح نفس لاعب
فند/II دحض سفه/II | v | ACCUSE:disapprove | t | diplomatic | ~4 اتهام زعم مزاعم ادعاء رواية تصريح موقف خطاب كلام
رمى قذف/I | f | ACCUSE:allege | ti:ب | legal | ~9 كذب إبادة خيانة تآمر عمالة فساد كفر إرهاب تقصير تخاذل تواطؤ سعي ارتكاب تحريض تفريط عنصرية جهل | كرة حجر نار رصاص قنبلة قذيفة زجاجة قمامة
ألصق كال | f | ACCUSE:allege | i:ب,ل,إلى | legal | ~3 تهمة اتهام جريمة
أنحى | v | ACCUSE:allege | i:على | legal
ألقى أنحى | f | ACCUSE:allege | i:على | legal | ~7 لوم لائمة تبعة وزر مسؤولية مسئولية
ألقى | m | ACCUSE:allege | i:على | legal | ~5 لوم لائمة تبعة وزر مسؤولية مسئولية
صب/I | f | ACCUSE:disapprove | i:على | diplomatic | ~3 غضب جام لعنة نقمة
تظلم | f | ACCUSE | i:من | diplomatic | ~5 @party حكومة سلطات شرطة وزارة بلدية معاملة قرار حكم
ضالع متورط | n | ACCUSE:allege | i:في | legal | ~12 اتهم رجح اعتبر زعم ادعى رأى
تعقب تقصى | v | ACCUSE:investigate | t | legal | ~4 محقق لجنة نيابة بعثة حقيقة حقائق
# turning down
نبذ لفظ/I | f | REJECT | t | diplomatic | ~4 عرض مقترح تدخل اقتراح دعوة وساطة فكرة خطة مبادرة اتفاق عنف وصاية إملاء | نفس أنفاس بحر
أعرض | f | REJECT | i:عن | diplomatic | ~5 عن
ضن بخل | f | REJECT | i:ب,على | diplomatic | ~4 تسليم معلومة معلومات دعم تأييد مساعدة
رد/I صد/I | f | REJECT | t | political_institutions | ~4 التماس طلب مطالبة مسعى طعن شكوى دعوى استئناف عرض اعتراض | كرة هجوم
رد/I صد/I | m | REJECT | t | political_institutions | ~2 التماس طعن شكوى دعوى استئناف
رفض | n | REJECT | i:ل | diplomatic | ~3 أبدى أعلن جدد كرر أكد لقي قوبل قابل
سفه/II | f | REJECT | t | diplomatic | | نفس
تمرد عصى | f | REJECT | i:على,عن | diplomatic | ~5 أمر أوامر قرار تعليمات قيادة | دمع فهم
تمسك | f | REJECT | i:ب | diplomatic | ~2 رفض
أشاح | f | REJECT | i:عن | diplomatic | ~3 وجه نظر
تغيب | v | REJECT | i:عن | diplomatic | ~4 @party @country قمة اجتماع جلسة توقيع مفاوضة مؤتمر مراسم | مدرسة عمل درس مباراة تدريب لاعب
أوصد | f | REJECT | t | diplomatic | ~3 باب أبواب
# imploring, urging, bidding
تضرع توسل تشفع | v | REQUEST | i:إلى,ل | diplomatic | | الله رب صلاة سماء
ترجى رجا استعطف استجدى استصرخ استحث استنهض استنفر/X | f | REQUEST | t | diplomatic | ~6 @party @someone رئيس حكومة سلطات مجتمع قائد ملك عالم مجلس | الله رب همة
رجا/I استصرخ استحث | p | REQUEST | t | diplomatic
استعجل | f | REQUEST | t | diplomatic | ~5 @party حكومة برلمان مجلس سلطات قضاء رئيس
استغاث استجار استنجد | v | REQUEST | i:ب | diplomatic | | الله رب
ألزم كلف/II | f | REQUEST | t | diplomatic | ~6 لجنة فريق وزير وزارة محقق سلطات جيش شرطة حكومة | كثير مبلغ دولار مليون مليار ثمن حياة تشكيل خزينة
نبه/II | f | REQUEST | ti:إلى,على | diplomatic | ~9 ضرورة وجوب أهمية
أشار | f | REQUEST | i:على | diplomatic | ~1 على | ~3 أن إن
تمنى | f | REQUEST | i:على,من | diplomatic | ~2 على
ساوم | v | REQUEST | ti:على | diplomatic | ~6 @party @someone حكومة رهينة سجين أسير خاطف | بائع سعر
شجع/II | f | REQUEST | t | diplomatic | ~3 على | فريق منتخب مشجع جمهور لاعب استثمار
نادى | f | REQUEST | i:ب | rights_freedoms | ~2 متظاهر محتج معارضة نقابة ناشط حقوقي
استفسر | v | REQUEST | i:من,عن | diplomatic | ~5 @party سلطات حكومة وزارة سفير مفوضية
إلحاح استغاثة تضرع توسل رجاء | n | REQUEST | i:على,إلى,ل | diplomatic | ~3 وجه أطلق رغم تحت أمام | الله رب
# threatening
أوعد | v | THREATEN | ti:ب | diplomatic
أقسم | f | THREATEN | i:على | diplomatic | ~3 تعقب ملاحقة قصاص سحق | يمين دستور قسم
تلويح تلويحة تلويحات | n | THREATEN | i:ب | diplomatic | ~2 ب | علم يد منديل
وعيد إنذار | n | THREATEN | i:ل,إلى | diplomatic | ~3 وجه أطلق تلقى | كاذب
# promising, consenting
رضي ارتضى قبل/I | f | AGREE | i:ب | diplomatic | ~4 وساطة تسوية هدنة حل شرط تحكيم عرض مرور وقف تسليم تفاوض تفتيش مقترح تأجيل | الله نصيب هزيمة واقع
تفاهم توافق | f | AGREE | r:مع,على | diplomatic | ~4 حزب حكومة طرف جانب وزير زعيم فصيل كتلة | ذوق
تكفل | v | AGREE | i:ب | diplomatic | ~4 @party علاج نفقة إعادة دولة حكومة | الله
مانع/III | f | AGREE | i:في | diplomatic | ~2 لا لم لن ليس
استعداد جاهزية | n | AGREE | i:ل | diplomatic | ~2 أبدى أبدت إبداء
# backing and praising
عاضد عضد/II ظاهر/III ناصر/III آزر | v | SUPPORT | t | diplomatic | ~6 @party @someone رئيس حكومة موقف قضية شعب مسعى حركة معارضة | فريق منتخب لاعب لافت
غبط استصوب استحسن | f | SUPPORT | t | diplomatic | ~6 @party @someone قرار خطوة موقف فكرة مقترح خطة ترك عقد رئيس عامل
ابتهج استبشر اغتبط | v | SUPPORT | i:ب,ل | diplomatic | ~12 اتفاق قرار توقيع إعلان إطلاق إفراج إصلاح مصالحة انتخاب عودة خطوة حلول هدنة | مشجع @sport جمهور عيد طفل
احتضن | f | SUPPORT | t | diplomatic | ~3 محتج معارض معارضة ثورة ثوار متمرد لاجئ مقاوم | مباراة بطولة ملعب مهرجان معرض فعالية
شد/I | f | SUPPORT | i:من | diplomatic | ~3 إزار أزر عضد
شد/I | m | SUPPORT | i:من | diplomatic | ~2 إزار أزر عضد
أزجى أسدى | f | SUPPORT | i:إلى,ل | diplomatic | ~3 شكر تحية تهنئة تقدير ثناء
أمضى | f | SUPPORT | t | diplomatic | ~3 اتفاق اتفاقية بروتوكول معاهدة مذكرة وثيقة ميثاق | وقت سنة عام شهر ساعة يوم عقوبة عقد
ذيل/II مهر/I | f | SUPPORT | t | diplomatic | ~5 اتفاق اتفاقية بروتوكول معاهدة مذكرة عقد وثيقة ميثاق | وقت سنة عام شهر ساعة يوم عقوبة
عقد/I | f | SUPPORT | r:مع,بين | diplomatic | ~3 شراكة معاهدة صفقة اتفاق اتفاقية صلح هدنة تحالف
تعاقد | f | SUPPORT | r:مع | diplomatic | ~4 حكومة وزارة دولة @country @party | لاعب مدرب نادي @sport فريق صانع دوري محترف لعب
تبنى | f | SUPPORT | t | diplomatic | ~4 مطلب شعار قضية مقترح مشروع موقف مبادرة حملة | هجوم تفجير عملية مسؤولية طفل اغتيال
اصطف تخندق | v | SUPPORT | i:خلف,مع,وراء | diplomatic | ~4 خلف وراء مع | طابور سيارة مصل
# helping
أعان أنجد أسعف عاضد أسند | f | AID | t | human_security | ~5 @party قوات جيش لاجئ نازح متضرر منكوب سكان ضحية جائع غريق شرطة | كرة مهمة دور
نجدة إعانة معاضدة إغاثة مؤازرة | n | AID | t | human_security | ~2 ل هب سارع | شرطة خط رقم توزيع نقدي بطالة
آوى | v | AID | t | migration | ~5 لاجئ نازح مشرد منكوب طفل أسرة ناج متضرر | إرهابي مسلح
أمد مون/II | v | AID | t | human_security | ~5 @party مستشفى مشفى سكان قوات لاجئ دواء غذاء سلاح وقود | أجل عمر
فك/I | m | AID | t | human_security | ~1 أسر
# meeting, coming, going between
قصد/I أم/I | f | CONSULT:visit | t | diplomatic | ~4 وزير رئيس مبعوث زعيم ملك أمير وفد رئيسة وزيرة | معنى قول سائح حاج
وفد/I | f | CONSULT:visit | i:على,إلى | diplomatic | ~5 وزير رئيس مبعوث زعيم ملك أمير وفد | لاجئ مهاجر عامل دعم شكوى
مجيء قدوم حلول مقدم | n | CONSULT:visit | i:إلى,ب | diplomatic | ~2 وزير رئيس مبعوث زعيم ملك أمير وفد عاهل رئيسة | شهر عام شتاء موسم رمضان عيد
حط/I هبط | f | CONSULT:visit | i:في,ب | diplomatic | ~5 @someone رحال وزير رئيس مبعوث زعيم ملك أمير وفد | سعر أسعار سهم طائرة @sport فريق
شد/I | f | CONSULT:visit | i:إلى | diplomatic | ~4 رحال
كلم/II هاتف/III | f | CONSULT | t | diplomatic | ~4 @someone رئيس وزير نظير زعيم | نفس
اختلى انفرد | f | CONSULT | i:ب | diplomatic | ~4 @someone نظير رئيس وزير زعيم | صدارة مرمى حارس مركز
رعى/I | f | CONSULT:third-party | i:بين | diplomatic | ~5 جولة تفاوض مفاوضة مفاوضات محادثة محادثات حوار | غنم ماشية بطولة
تقريب توفيق | n | CONSULT:third-party | i:بين | diplomatic | ~4 بين | الله
توسط | v | CONSULT:third-party | i:بين,في | diplomatic | ~4 بين نزاع خلاف أزمة هدنة صلح | مدينة ملعب دخل
جولة | n | CONSULT | r:مع,بين | diplomatic | ~3 تفاوض مفاوضة مفاوضات محادثة محادثات حوار مباحثة مباحثات | انتخاب إعادة
تلاقى التأم | f | CONSULT | r:مع,بين | diplomatic | ~4 زعيم رئيس وزير شمل وفد
# working together
تعاضد تضافر تآزر تساند | v | COOPERATE | r:مع,بين | diplomatic | ~5 دولة طرف جانب بين مع @country @party | جهد جهود
عمل | n | COOPERATE | r:مع,بين | diplomatic | ~1 مشترك | حوض شركة خطة سوق فريق مجموعة لجنة ورشة
# letting go, easing, leaving
أعتق | v | RETREAT:release | t | human_rights | | الله نار
فك/I | f | RETREAT | i:عن | diplomatic | ~3 قيد حصار حظر طوق | ارتباط شفرة رمز عقدة
فك/I | m | RETREAT | i:عن | diplomatic | ~3 قيد حصار حظر طوق | ارتباط شفرة رمز
سرح/II | v | RETREAT:release | t | human_rights | ~4 سجين أسير محتجز معتقل طفل موقوف رهينة مجند | عامل موظف شعر
أخلى | f | RETREAT:release | t | human_rights | ~3 سبيل
انكفأ ولى/II | f | RETREAT:withdraw | i:عن,إلى,من | military | ~4 هارب دبر قوات مقاتل مسلح جيش | وجه عهد زمن
انصراف جلاء رحيل | n | RETREAT:withdraw | i:عن,من | military | ~4 قوات جيش سفينة جندي مسلح مقاتل محتل | وفاة ذكرى فنان
لاذ | v | RETREAT | i:ب | military | ~3 فرار @country @place | صمت
أسكت | v | RETREAT:ceasefire | t | military | ~3 بندقية بنادق سلاح مدفع مدافع
تخفيف | n | RETREAT | t | diplomatic | ~2 حظر قيد قيود حصار عقوبة عقوبات رقابة | ألم حكم
خفف/II | f | RETREAT | i:عن | diplomatic | ~2 حظر قيد قيود حصار عقوبة عقوبات رقابة | ألم حكم حدة سرعة
أفسح | v | RETREAT:access | ti:ل | human_rights | ~3 طريق ممر مجال | منافسة سوق
استئناف | n | RETREAT | t | rights_freedoms | ~1 عمل دوام
# seizing, hunting, hemming in
بسط/I | f | COERCE:seize | i:على | territory | ~3 سيطرة سلطة نفوذ سلطان
بسط/I | m | COERCE:seize | i:على | territory | ~2 سيطرة
تعقب لاحق/III | v | COERCE | t | repression | ~5 شرطة أمن جان مرتكب مشتبه فار فاعل متهم معارض ناشط مدبر مطلوب مسلح | محكمة قضائي سابق
ساق/I | f | COERCE:deport | ti:إلى | repression | ~6 سجن محكمة معسكر معتقل سكان قضاء | سيارة مركبة مثال حجة دليل
اكتساح | n | COERCE:seize | t | territory | ~4 قوات جيش مدينة | انتخاب سوق @sport
أسر/I | f | COERCE:arrest | t | military | ~5 جندي مقاتل ضابط طيار قوات آخر عنصر مسلح @number | قلب جمال جمهور
أسر/I | m | COERCE:arrest | t | military | ~2 جندي مقاتل ضابط طيار آخر عنصر مسلح أكثر | قلب جمال
إمساك | n | COERCE:arrest | i:ب | legal | ~3 شرطة مشتبه متهم لص قاتل جان تمكن | رمضان
كبل/II صفد/II كمم/II | v | COERCE | t | repression | ~4 معارض صحفي سجين موقوف معتقل شرطة صحافة إعلام فم أفواه | اقتصاد
زج/I | m | COERCE:arrest | i:ب | repression | ~5 سجن معتقل زنزانة معتقلات سجون
تضييق | n | COERCE:restrict | i:على | repression | ~1 على | هوة فجوة خناق_فريق
حجز | n | COERCE:seize | i:على | legal | ~1 على
تجريم | n | COERCE:restrict | v | legal | ~3 حزب حركة جماعة تنظيم تعذيب تطبيع
بطش | n | COERCE | i:ب | repression | ~4 قوات نظام سلطات جيش أمن شرطة معارض متظاهر
بطش | f | COERCE | i:ب | repression | ~4 قوات نظام سلطات جيش أمن شرطة معارض متظاهر
# slaying, raiding, beating
أجهز قضى/I | f | ASSAULT | i:على | military | ~5 جندي مسلح مقاتل متمرد عنصر جريح أسير إرهابي شخص @number | أمل حلم مرض فقر
إجهاز | n | ASSAULT | i:على | military | ~4 جندي مسلح مقاتل عنصر جريح أسير إرهابي شخص @number
خنق/I شنق/I جلد/I ذبح سحل رجم سمم/II | v | ASSAULT | t | crime | | نفس دخان غاز اقتصاد أضحية خروف غضب مناخ علاقة أجواء كتاب
أهلك أباد أفنى | f | ASSAULT | t | military | ~6 شخص مدني جندي قرية سكان مقاتل @number @military | محصول جراد فيضان مرض زلزال
ناوش | v | ASSAULT | t | military
هجمة | n | ASSAULT | i:على,ضد | military | ~3 مضاد مسلح عسكري بري شرس صد شن | مرتد @sport إعلامي
انقضاض | n | ASSAULT | i:على | military | | @sport
انقض | f | ASSAULT | i:على | military | ~6 شرطة قوات مسلح جندي مقاتل @armed | @sport
رشق | n | ASSAULT | t | rights_freedoms | ~4 حجر حجارة زجاجة قنبلة صاروخ | @sport
أمطر صب/I | f | ASSAULT:heavy-weapons | i:على | military | ~5 قذيفة قذائف صاروخ صواريخ نيران قنبلة قنابل رصاص | زيت
رمى/I | f | ASSAULT | t | military | ~3 رصاص نيران | كرة
صوب/II | f | ASSAULT | i:إلى,على,نحو | military | ~2 نار رصاص
فتك نكأ | f | ASSAULT | i:ب | military | ~6 مسلح قوات جيش عصابة مدني | مرض وباء فيروس سرطان
ثأر أخذ | m | ASSAULT | i:من,ل | military | ~2 ثأر انتقام
# moving troops
سير/II | f | MOBILIZE:troops | t | military | ~5 دورية سفينة حاملة طائرة قوات رتل سرب أسطول مدمرة | رحلة خط حافلة عمل شأن
قدوم وصول | n | MOBILIZE:troops | s | military | ~2 كتيبة كتائب قوات تعزيز تعزيزات جنود لواء ألوية
نصب/I | f | MOBILIZE:weapons | t | military | ~4 صاروخ صواريخ منظومة بطارية رادار مدفع مدافع | خيمة كمين فخ تمثال
دخول | n | MOBILIZE:troops | s | military | ~1 جنود جندي قوات
# protest
شل/I | f | PROTEST:strike | t | rights_freedoms | ~5 نقابة إضراب نقابات محتج عامل متظاهر
ملأ | f | PROTEST:demo | t | rights_freedoms | ~4 شارع شوارع ساحة ميدان | سيارة مياه زينة
نزول | n | PROTEST:demo | i:إلى | rights_freedoms | ~3 شارع شوارع ساحة ميدان | طائرة سعر
مضرب | n | PROTEST:strike | s | rights_freedoms | ~4 عامل عمال نقابة معلم موظف منجم طعام | @sport تنس
انقطع | f | PROTEST:strike | i:عن | rights_freedoms | ~3 عمل تدريس دوام دراسة
سد/I | f | PROTEST:obstruct | t | rights_freedoms | ~3 طريق طرق شارع مدخل مستديرة | فجوة نقص عجز دين حاجة رمق
# yielding
سلم/II | f | CONCEDE | t | political_institutions | ~2 حكم سلطة | سلطات
أذعن رضخ انصاع | v | CONCEDE | i:ل | diplomatic
تنازل | n | CONCEDE | i:عن,ل | diplomatic | ~3 قدم تقديم | عرش رئاسة
# punishing
أوقع أنزل | f | SANCTION | i:ب,على | legal | ~6 عقوبة عقوبات غرامة جزاء حظر قصاص | ضحية قتيل جريح خسارة ستار هزيمة
أوقع أنزل | m | SANCTION | i:ب,على | legal | ~3 عقوبة عقوبات غرامة جزاء قصاص
أدرج | f | SANCTION | t | economic | ~6 قائمة لائحة سوداء عقوبات | بند مادة تراث جدول
جزاء | n | SANCTION | i:على,ب | legal | ~3 فرض إقرار تأديبي إنزال إيقاع | ضربة ركلة @sport
غرامة | n | SANCTION | i:على | legal | ~3 فرض إنزال تغريم سدد أوقع | حكم
طي | n | SANCTION:discontinue | t | diplomatic | ~2 صفحة
قفل/I أقفل أوصد | f | SANCTION:discontinue | t | diplomatic | ~3 سفارة قنصلية قاعدة حدود معبر
# further set phrases
اصطدم | f | ASSAULT | i:ب,مع | military | ~4 شرطة أمن قوات متظاهر محتج مشاغب | سيارة قطار حافلة سفينة طائرة شجرة جدار
هدم/I | f | ASSAULT:destroy | t | territory | ~7 ضريح أضرحة مزار معبد تمثال مقبرة | بلدية
أصر ألح | f | REQUEST | i:على | diplomatic | ~4 رفع إطلاق إفراج تسليم انسحاب وقف رحيل استقالة | رفض موقف
نسب/I | f | ACCUSE:allege | i:إلى,ل | legal | ~6 سعي تدبير أمر محاولة تخطيط ضلوع | فضل نجاح قول
إقامة تطبيع | n | SUPPORT | r:مع,بين | diplomatic | ~2 دبلوماسي
إقفال إغلاق | n | SANCTION:discontinue | t | diplomatic | ~1 قاعدة قواعد
استمالة استرضاء مهادنة | n | SUPPORT | t | diplomatic | ~3 @party @someone حركة حزب خصم
`;
