/**
 * What a word most often means where none of the tables before says it by its company: with a political party beside it.
 * Looked at last. Line format: see `violence.ts`.
 */
export default `
جمد/II | f | SANCTION:discontinue | t | diplomatic | ~6 @party | ~6 على إضراب آمال أمل لافتة صورة جرس لوحة قرار وسام
حشد/I | f | MOBILIZE:troops | s | military | ~6 @party ألف | دعم تأييد طاقة جهد مورد رأي جماهير أنصار تبرع ناخب
منع | f | COERCE:restrict | t | legal | ~3 @party | ~5 تأهل هدف مرض حمل تدهور انهيار عدوى وقوع انتشار تكرار حدوث أزمة نشوب
أغلق أقفل | f | COERCE:restrict | t | legal | ~3 @party | ~4 باب هاتف بورصة سوق سهم متظاهر محتج جلسة ملف محل مصنع شركة مطعم متجر عيادة
أوقف وقف/II | f | COERCE:arrest | t | rights_freedoms | ~3 @someone @them | ~5 مباراة حكم لاعب نزيف سيارة
أمسك | f | COERCE:arrest | i:ب | legal | ~4 شرطة أمن قوات
سار خرج تدفق احتشد | f | PROTEST:demo | i:على,ضد | rights_freedoms | ~3 ألف مئة عشرة مليون آلاف مئات عشرات | ~8 مشجع @sport نازح لاجئ جندي قوات عيد احتفال فرح سائح حاج معتمر زائر مسلح مقاتل طفل سيارة
قاطع | m | PROTEST:boycott | t | political_institutions | ~3 قمة اجتماع مؤتمر بضاعة اقتصادي عربي دولي دام هدد حافلة
سحب | v | RETREAT:withdraw | t | military | ~5 @party | ~5 قرعة مال أموال رصيد ترشيح ثقة بساط لقب منتج سيارة مياه رخصة جنسية شكوى طلب مشروع تأييد دعم توقيع اعتراف
تخل تخلي | n | CONCEDE | i:عن | diplomatic | ~1 عن | @sport
زحف | f | MOBILIZE:troops | i:على,نحو,إلى | military | ~2 على نحو إلى صوب | رمل عمران صحراء جراد
أوفد أرسل بعث | f | AID | i:إلى | human_security | ~4 طبي إغاثي منقذ
# help: money for those in need, those who are taken in or brought to safety
قدم/II منح رصد خصص | f | AID | ti:ل,إلى | economic | ~5 مليون مليار دولار يورو جنيه ريال درهم دينار | ~8 فدية رشوة صفقة لاعب عقد شراء راتب غرامة استثمار مشروع ميزانية شركة أرباح جائزة إيراد ضريبة رسم فاتورة
تقديم منح تخصيص | n | AID | ti:ل,إلى | economic | ~5 مليون مليار دولار يورو غذاء دواء مأوى | مساعدات مساعدة معونة خدمة خدمات فدية رشوة صفقة لاعب شراء غرامة استثمار جائزة
إيواء | n | AID | t | migration | ~4 لاجئ نازح متضرر مشرد منكوب مهاجر أسرة
استقبال قبول | n | AID | t | migration | ~3 لاجئ نازح جريح مصاب مهاجر
أجلى أعاد | f | AID | t | human_security | ~5 جريح مصاب مريض عالق مواطن+ رعية رعايا سائح ضحية | سلطة عاصمة سفارة مستشفى
إجلاء | n | AID | t | human_security | ~3 جريح مصاب مريض عالق رعية رعايا متضرر
إطعام إسعاف إغاثة | n | AID | t | human_security | ~4 لاجئ نازح متضرر جريح مصاب منكوب جائع مدني
درب/II سلح/II جهز/II مول/II زود/II | f | AID | t | military | ~4 @party @armed جيش قوات معارض مقاتل فصيل | ذخيرة لاعب طالب منتخب
# giving in
أقر اعترف سلم/II | f | CONCEDE | i:ب | diplomatic | ~4 خطأ تقصير خلل فشل إخفاق مسؤولية هزيمة ذنب | متهم محكمة جان
اعتذر | f | CONCEDE | i:ل,عن,إلى | diplomatic | ~6 @party شعب أهالي ضحية عن | حضور مشاركة لاعب جمهور مدرب
منح أعاد رد/I | f | CONCEDE | ti:ل,إلى | diplomatic | ~5 حكم_ذاتي حقوق جنسية أرض استقلال صلاحية ممتلك رفات جثة | لاعب
رضخ أذعن خضع/I استجاب انصاع | f | CONCEDE | i:ل | diplomatic | ~5 مطلب ضغط ابتزاز شرط نداء دعوة طلب
رضوخ إذعان استجابة خضوع | n | CONCEDE | i:ل | diplomatic | ~4 مطلب ضغط ابتزاز شرط نداء دعوة طلب
# working together
انضم انضمام | v | COOPERATE | i:إلى,ل | diplomatic | ~5 جهد تحالف ائتلاف حملة عملية قوة مبادرة | فريق نادي @sport
انضمام | n | COOPERATE | i:إلى,ل | diplomatic | ~4 جهد تحالف ائتلاف اتفاقية منظمة اتحاد حلف | فريق نادي @sport
سلم/II | v | COOPERATE | ti:إلى,ل | legal | ~8 مشتبه مطلوب متهم فار هارب وثيقة معلومات ملف تسجيل نسخة أدلة | جائزة وسام رسالة
تأسيس إنشاء إطلاق تشكيل | n | COOPERATE | r:مع,بين | economic | ~4 مشترك | حكومة نار صاروخ
باع بيع | v | COOPERATE | ti:ل,إلى | military | ~5 سلاح أسلحة طائرة غواصة صاروخ دبابة نفط غاز | سوق مزاد تجزئة
استخدم استخدام | v | COOPERATE | t | military | ~4 أراض أجواء قاعدة مطار موانئ مجال | هجوم ضرب
# punishing
زاد رفع/I ضاعف | f | SANCTION | t | economic | ~3 رسم تعريفة جمركي | مباراة
زيادة رفع مضاعفة | n | SANCTION | i:على | economic | ~3 رسم تعريفة جمركي | إيراد عائد
أسقط سحب | f | SANCTION | t | legal | ~2 جنسية
إسقاط سحب | n | SANCTION | i:عن,من | legal | ~2 جنسية
قطع علق/II جمد/II أوقف | f | SANCTION:discontinue | t | diplomatic | ~14 علاقة+ علاقات مساعدات مساعدة+ تعاون+ عضوية تمويل+ رحلة+ رحلات+ معونات | إطلاق نار طريق كهرباء مياه
# protest
تحرك | n | PROTEST:demo | i:على,ضد | rights_freedoms | ~2 احتجاجي سلمي شعبي مطلبي طلابي شارع نقابي | دبلوماسي سياسي عسكري
عمل حركة | n | PROTEST:demo | i:على,ضد | rights_freedoms | ~1 احتجاجي
تجمع تجمهر احتشاد | n | PROTEST:demo | i:على,ضد | rights_freedoms | ~6 أمام مقر سفارة نظم تفريق مناهض مؤيد سلمي | سكني صناعي تجاري كتلة خليجي اقتصادي
احتشد تجمع تجمهر | f | PROTEST:demo | i:على,ضد | rights_freedoms | ~3 عدد حشد حشود جموع شبان شباب أهال مواطن سكان امرأة نساء طالب عامل أنصار مناصر مؤيد معارض عائلة موظف معلم محام طبيب مزارع سائق | @sport مشجع عيد قوات جيش حاج سائح فرح احتفال
نصب | f | PROTEST:demo | t | rights_freedoms | ~3 خيمة خيام | لاجئ نازح قوات
إقفال قطع إغلاق سد | n | PROTEST:obstruct | t | rights_freedoms | ~6 شبان محتج متظاهر أهال عشيرة غاضب معتصم إطار | علاقة سفارة
امتنع | f | PROTEST:strike | i:عن | rights_freedoms | ~3 عمل دراسة دوام | تصويت تعليق
# what is ended: of force it is drawing back, of help and dealings a punishment
وقف إيقاف إنهاء تعليق تجميد | n | RETREAT | s | rights_freedoms | ~4 @force عنف دم دماء استيطان طوارئ
إلغاء رفع تخفيف | n | RETREAT | ti:عن,على | legal | >2 قرار إجراء قيد طوارئ عزلة | مستوى تأهب
أوقف علق/II جمد/II أنهى | f | RETREAT | t | rights_freedoms | >5 @force عنف استيطان تحرك تقدم مناورة عصيان مسيرة | مشتبه مطلوب متهم شخص
وقف إيقاف إنهاء تعليق تجميد قطع | n | SANCTION:discontinue | t | economic | ~3 @dealings توريد بيع تصدير استيراد تجارة مبيعات شراء واردات صادرات إمداد تسليم مساهمة ترخيص | خدمة كهرباء مياه
أوقف علق/II جمد/II قطع | f | SANCTION:discontinue | t | economic | >4 @dealings توريد بيع تصدير استيراد تجارة واردات صادرات إمداد تسليم ترخيص | طريق كهرباء مياه على زيارة جولة
# keeping from what is wanted
امتنع | v | PROTEST:hunger | i:عن | rights_freedoms | >5 طعام
امتنع | v | REJECT | i:عن | diplomatic | >8 عن | طعام تدخين تفاصيل أكل شرب لاعب
# taking what is offered
قبول | n | AGREE | ti:ب | diplomatic | >2 ب مقايضة استقالة اعتذار تسوية @party | حظي لقي نال عميد تسجيل جامعة طالب طلاب لجوء لاجئ نازح طعن استئناف
قبل/I | f | AGREE | i:ب | diplomatic | >1 ب | زواج
تفاوض | m | CONSULT | r:مع,بين | diplomatic | | @sport سعر
منح | v | SUPPORT | ti:ل | diplomatic | ~8 لقب جائزة شهادة ثقة وسام | قرض مليون مليار
منح | v | CONCEDE | ti:ل,إلى | diplomatic | ~6 حق صلاحية حكم_ذاتي استقلال جنسية
نقل | v | CONCEDE | ti:إلى,ل | diplomatic | >5 سلطة صلاحية
نقل | f | AID | t | human_security | >4 جريح مصاب رعية رعايا لاجئ نازح معونة | مستشفى
نقل | f | COERCE | t | repression | ~4 أسير سجين معتقل سجن زنزانة
# whom a deed is laid to, who is held
قبض | m | COERCE:arrest | i:على | legal | >1 على
نسب | f | ACCUSE:allege | i:إلى,ل | legal | ~8 هجمة جريمة مجزرة هجوم ضربة غارة تفجير عملية قتل اغتيال تجسس | تصريح قول صحيفة مصدر وكالة
أوقف وقف/II | f | COERCE:arrest | t | rights_freedoms | ~4 قضاء جهاز قوات مخابرات استخبارات كتيبة مكتب | إطلاق نار قتال قصف هجوم عملية حرب بث عمل تنفيذ نشاط تقدم استيراد
حل/I | f | COERCE:restrict | t | political_institutions | >4 مجلس كونغرس كنيست جبهة حركة منظمة جمعية حكومة | ضيف محل مشكلة أزمة خلاف نزاع مكان
حل | n | COERCE:restrict | v | political_institutions | ~1 برلمان حزب كونغرس كنيست جماعة جبهة ميليشيا مليشيا | مع وسط
استعاد | f | COERCE:seize | t | territory | ~6 قوات جيش قاعدة | مبادرة توازن ثقة جثة جثمان رفات قدرة سيطرة كمية سلاح أسلحة
حملة | n | ASSAULT | i:على,ضد | military | ~3 جيش قوات @armed | دبلوماسي انتخابي إعلامي توعوي اعتقال أمني شرطة دعائي مقاطعة تطعيم تلقيح تفتيش مداهمة
# punishing more
شدد/II تشديد | v | SANCTION | i:على | economic | >4 عقوبة حصار خناق | أن ضرورة أهمية
# leaving, going, bringing together
غادر | f | RETREAT:withdraw | t | military | ~5 بلد قصر | زيارة متوجه متوجها وفد جولة
جولة | n | CONSULT:visit | i:إلى,ل,في | diplomatic | ~2 قطع واصل ختام @someone | مفاوضات مباراة @sport دوري انتخاب
رعاية | n | CONSULT:third-party | i:بين | diplomatic | ~1 @country @party @state | طبي صحي اجتماعي
رعى | f | CONSULT:third-party | i:بين | diplomatic | ~6 اتفاق محادثة مفاوضة جولة لقاء اتصال هدنة صفقة حوار تفاهم صلح | غنم ماشية حفل
# whom something is laid on, asked of, wanted from
تحمل | f | ACCUSE:allege | t | legal | >7 مسؤولية تبعة وزر
استعان | f | REQUEST | i:ب | diplomatic | >5 @party @armed | خبير شركة مدرب صورة تقنية
طرح | f | REQUEST | i:على | diplomatic | >6 مبادرة مقترح | سهم شركة سندات سؤال
مهيب | n | REQUEST | i:ب | diplomatic | >1 ب
# fleeing, holding, hurting
أحكم بسط | f | COERCE:seize | i:على | territory | >4 قبضة نفوذ سيطرة
استحوذ | v | COERCE:seize | i:على | territory | >3 مدينة بلدة منطقة ناحية أرض موقع أسلحة سلاح | شركة سوق حصة
اكتسح | f | COERCE:seize | t | territory | ~4 قوات جيش مسلح مقاتل @armed | انتخاب مقعد سوق
غلق | n | COERCE:restrict | v | legal | >2 حدود معبر مسجد طريق مقر
اختفاء إخفاء | n | COERCE | v | human_rights | >1 قسري
# bringing to nothing, keeping going
أجهض | f | REJECT | t | diplomatic | ~5 مشروع قرار قانون مبادرة | حمل جنين
مدد/II | f | SUPPORT | t | diplomatic | >6 ولاية بعثة تفويض مهمة
طلب | n | REQUEST | i:من,إلى | diplomatic | >2 @party @state | عرض نفط طاقة سوق سلعة شراء
توقيع إبرام | n | SUPPORT | r:مع,بين | diplomatic | >15 اتفاق اتفاقية معاهدة مذكرة قانون بروتوكول إعلان هدنة | لاعب نادي مدرب @sport كتاب
عرض/I | f | AGREE | ti:على,ل,إلى | diplomatic | >8 إيفاد إرسال استقبال استضافة تقديم توسط وساطة مساعدة | فيلم مسرح قناة تلفزيون
جلسة | n | CONSULT | r:مع,بين | diplomatic | ~3 انعقد عقد مع | محكمة محاكمة تداول بورصة طعن قضية متهم قاض
أطلق | f | RETREAT:release | t | human_rights | >8 أسير معتقل سجين محتجز مخطوف مختطف رهينة موقوف | نار رصاص صاروخ نيران قذيفة قنبلة غاز حملة مبادرة
# fighting beside others, taking to the streets
مشاركة | n | COOPERATE | r:مع | military | >5 تحالف قتال عملية عاصفة @military | انتخاب مباراة سياسي
انضم انضمام | v | COOPERATE | i:إلى,ل | military | >6 @armed متمرد مليشيا ميليشيا | فريق نادي @sport
# carried by those who help, kept out, moved up
نقل | f | AID | t | human_security | >3 طائرة مروحية سفينة | راكب مسافر حاج بضاعة مشجع @sport
منع | m | COERCE:restrict | t | legal | >7 دخول سفر بلوغ مغادرة خروج تنقل | تسلل هجرة مرض عدوى سقوط
نشر | v | MOBILIZE:troops | s | military | >4 جيش تعزيزات | تقرير صورة خبر بيان فيديو كتاب
وصول | n | RETREAT:access | i:إلى | human_rights | ~3 إتاحة ضمان مطالبة إصرار | نهائي كأس
# signing: people sign, things happen
وقع | f | SUPPORT | r:مع | diplomatic | ~2 قائد قادة وزير وزراء زعيم رئيس رؤساء ممثل طرف وفد وفود @state | ~8 على ضحية فخ خطأ أسر كمين حادث انفجار زلزال هجوم اشتباك خلاف لاعب نادي
# victories and defeats, what is inquired into, threats against somebody, stabbing, spoils, what is searched
انتصار نصر | n | ASSAULT | i:على | military | >5 @armed @military متمرد مليشيا ميليشيا إرهابي عدو | انتخاب @sport
هزيمة دحر | n | ASSAULT | v | military | ~2 @armed @military متمرد مليشيا ميليشيا | انتخاب @sport
تهديد | n | THREATEN | i:ل,ضد | diplomatic | ~2 ضد قتل @party | خطر مصدر إرهاب
طعن | m | ASSAULT:primitive | v | crime | ~3 تعرض سكين خنجر موت @police شرطي عنصر جندي | قرار حكم محكمة انتخاب قضائي نقض استئناف
استيلاء | n | COERCE:seize | i:على | military | >3 قافلة سلاح أسلحة ذخيرة عتاد آلية دبابة مدرعة مخزن سفينة أرض ممتلكات
غنم استولى | f | COERCE:seize | ti:على | military | >4 قافلة سلاح أسلحة ذخيرة عتاد آلية دبابة مدرعة ناقلة مدفع
احتل | f | COERCE:seize | t | territory | ~4 @armed @military متمرد مليشيا ميليشيا | مرتبة مركز مكانة ترتيب صدارة مقعد
تفتيش | n | ACCUSE:investigate | v | legal | >2 سفارة قنصلية مقر منزل مكتب سفينة طائرة | نقطة محطة حاجز
عرقل | m | COERCE:restrict | t | legal | >3 سفر تحرك حركة وصول دخول مرور تنقل رحلة قافلة
أصدر | f | SUPPORT | s | diplomatic | >14 قانون | حكم محكمة بيان مذكرة تعليق
`;
