/**
 * Triggers of cooperation in words and deeds: CONSULT, AGREE, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT. Line format: see `violence.ts`.
 */
export default `
# meeting and visiting
التقى قابل | v | CONSULT | ti:ب,مع | diplomatic
اجتمع | v | CONSULT | r:مع,ب | diplomatic
لقاء اجتماع | n | CONSULT | r:مع,بين | diplomatic
محادثة مباحثة مشاورة مفاوضة | n | CONSULT | r:مع,بين | diplomatic
قمة | n | CONSULT:multilateral | r:مع,بين | diplomatic
بحث ناقش تباحث تشاور تفاوض | f | CONSULT | r:مع | diplomatic
هاتف | f | CONSULT:phone | t | diplomatic
اتصل | f | CONSULT:phone | i:ب | diplomatic
اتصال مكالمة مهاتفة | n | CONSULT:phone | i:ب,مع | diplomatic
زار | v | CONSULT:visit | t | diplomatic
زيارة جولة | n | CONSULT:visit | i:إلى,ل | diplomatic
وصل | f | CONSULT:visit | i:إلى | diplomatic
وصول | n | CONSULT:visit | i:إلى | diplomatic
سافر توجه عاد | f | CONSULT:visit | i:إلى | diplomatic
استقبل | v | CONSULT:visit | t | diplomatic
استضاف | v | CONSULT | t | diplomatic
توسط | v | CONSULT:third-party | i:بين | diplomatic
وساطة | n | CONSULT:third-party | i:بين | diplomatic
صافح | v | CONSULT | t | diplomatic
# agreeing and promising
وافق | v | AGREE | i:على | diplomatic
موافقة | n | AGREE | i:على | diplomatic
اتفق | f | AGREE | r:مع,على | diplomatic
تعهد التزم | v | AGREE | i:ل | diplomatic
وعد | f | AGREE | t | diplomatic
قبل | f | AGREE | t | diplomatic | اقتراح مقترح شرط عرض هدنة قرار خطة طلب دعوة
# backing
دعم أيد ساند آزر ناصر | v | SUPPORT | t | diplomatic
رحب أشاد | v | SUPPORT | i:ب | diplomatic
أثنى | v | SUPPORT | i:على | diplomatic
ثمن | f | SUPPORT | t | diplomatic
هنأ بارك شكر كرم | v | SUPPORT | t | diplomatic
عزى | v | SUPPORT | t | diplomatic
تضامن | v | SUPPORT | i:مع | diplomatic
أبرم | f | SUPPORT | r:مع | diplomatic
وقع صادق صدق | f | SUPPORT | r:مع | diplomatic | اتفاق اتفاقية معاهدة مذكرة عقد صفقة هدنة وثيقة قانون بروتوكول ميثاق إعلان تفاهم مرسوم
توقيع إبرام مصادقة | n | SUPPORT | r:مع,بين | diplomatic
توصل | f | SUPPORT | r:مع | diplomatic | اتفاق اتفاقية تفاهم هدنة تسوية
اعترف | v | SUPPORT | i:ب | diplomatic
طبع | v | SUPPORT | r:مع | diplomatic
# yielding
اعتذر | v | CONCEDE | i:ل,إلى | diplomatic
عفا | v | CONCEDE | i:عن | legal
عفو | n | CONCEDE | i:عن | legal
تنازل تراجع | v | CONCEDE | i:عن | diplomatic
# working together and giving
تعاون نسق | v | COOPERATE | r:مع,بين | diplomatic
شراكة | n | COOPERATE | r:مع,بين | economic
ساعد أغاث أسعف أنقذ | v | AID | t | human_security
أمد زود مول سلح | v | AID | t | military
إسناد | n | AID | i:ل | military
مساعدة معونة إغاثة | n | AID | i:ل,إلى | human_security
منح تبرع | f | AID | ti:ل | human_security
أجلى | v | AID | t | human_security
# drawing back
انسحب | v | RETREAT:withdraw | i:من | military
فر هرب | v | RETREAT:withdraw | i:من | military
أخلى | f | RETREAT:withdraw | t | military
أفرج | v | RETREAT:release | i:عن | human_rights
إفراج | n | RETREAT:release | i:عن | human_rights
استقال تنحى | v | RETREAT:resign | s | political_institutions
استقالة تنحي | n | RETREAT:resign | s | political_institutions
هدنة | n | RETREAT:ceasefire | r:بين,مع | military
توقف | m | RETREAT:ceasefire | s | military
وقف | n | RETREAT:ceasefire | s | military | إطلاق قتال عدائي حرب هجوم عملية قصف
خرج | v | RETREAT:withdraw | i:من | military | مسلح مقاتل قوة قوات جيش فصيل عنصر
استسلم | v | RETREAT | i:ل | military
`;
