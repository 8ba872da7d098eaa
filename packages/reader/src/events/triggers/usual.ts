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
سار خرج تدفق احتشد | f | PROTEST:demo | i:على,ضد | rights_freedoms | ~2 ألف مئة عشرة مليون آلاف مئات عشرات | ~8 مشجع @sport نازح لاجئ جندي قوات عيد احتفال فرح سائح حاج معتمر زائر مسلح مقاتل طفل سيارة
قاطع | m | PROTEST:boycott | t | political_institutions | ~3 قمة اجتماع مؤتمر بضاعة اقتصادي عربي دولي دام هدد حافلة
سحب | v | RETREAT:withdraw | t | military | ~5 @party | ~5 قرعة مال أموال رصيد ترشيح ثقة بساط لقب منتج سيارة مياه رخصة جنسية شكوى طلب مشروع تأييد دعم توقيع اعتراف
تخل تخلي | n | CONCEDE | i:عن | diplomatic | ~1 عن | @sport
زحف | f | MOBILIZE:troops | i:على,نحو,إلى | military | ~2 على نحو إلى صوب | رمل عمران صحراء جراد
أوفد أرسل بعث | f | AID | i:إلى | human_security | ~4 طبي إغاثي منقذ
`;
