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
زيادة رفع مضاعفة | n | SANCTION | i:على | economic | ~3 رسم تعريفة جمركي
أسقط سحب | f | SANCTION | t | legal | ~2 جنسية
إسقاط سحب | n | SANCTION | i:عن,من | legal | ~2 جنسية
قطع علق/II جمد/II أوقف | f | SANCTION:discontinue | t | diplomatic | ~14 علاقة+ علاقات مساعدات مساعدة+ تعاون+ عضوية تمويل+ رحلة+ رحلات+ معونات | إطلاق نار طريق كهرباء مياه
حذا | f | SANCTION | i:ل | diplomatic | ~2 حذو
# protest
تحرك | n | PROTEST:demo | i:على,ضد | rights_freedoms | ~2 احتجاجي سلمي شعبي مطلبي طلابي شارع نقابي | دبلوماسي سياسي عسكري
عمل حركة | n | PROTEST:demo | i:على,ضد | rights_freedoms | ~1 احتجاجي
تجمع تجمهر احتشاد | n | PROTEST:demo | i:على,ضد | rights_freedoms | ~6 أمام مقر سفارة نظم تفريق مناهض مؤيد سلمي | سكني صناعي تجاري كتلة خليجي اقتصادي
احتشد تجمع تجمهر | f | PROTEST:demo | i:على,ضد | rights_freedoms | ~3 عدد حشد حشود جموع شبان شباب أهال مواطن سكان امرأة نساء طالب عامل أنصار مناصر مؤيد معارض عائلة موظف معلم محام طبيب مزارع سائق | @sport مشجع عيد قوات جيش حاج سائح فرح احتفال
نصب | f | PROTEST:demo | t | rights_freedoms | ~3 خيمة خيام | لاجئ نازح قوات
إقفال قطع إغلاق سد | n | PROTEST:obstruct | t | rights_freedoms | ~6 شبان محتج متظاهر أهال عشيرة غاضب معتصم إطار | علاقة سفارة
امتنع | f | PROTEST:strike | i:عن | rights_freedoms | ~3 عمل دراسة دوام | تصويت تعليق
# signing: people sign, things happen
وقع | f | SUPPORT | r:مع | diplomatic | ~2 قائد قادة وزير وزراء زعيم رئيس رؤساء ممثل طرف وفد وفود @state | ~8 على ضحية فخ خطأ أسر كمين حادث انفجار زلزال هجوم اشتباك خلاف لاعب نادي
`;
