/**
 * Triggers that plain reports have beside those of the other tables: orders and proposals, joining and handing over, chiding by comparison, blows.
 * Looked at before the tables of cooperation. Line format: see `violence.ts`.
 */
export default `
# proposing and ordering
اقترح | f | REQUEST | i:على | diplomatic | | فيلم سعر @sport
اقتراح مقترح | n | REQUEST | i:على,من,ل | diplomatic | ~4 قدم طرح تقدم رفض قبل وافق رحب من على أيد درس بحث | قانون مشروع اقتراع
توجيه تعليمات | n | REQUEST | i:ل,إلى | diplomatic | ~5 أصدر أعطى تلقى صدر | تهمة اتهام ضربة رسالة شكر
أمر | n | REQUEST | i:ل,إلى | diplomatic | ~2 أصدر أعطى تلقى صدر إصدار | ملكي محكمة قضائي قبض توقيف
أخبر أبلغ | f | REQUEST | t | diplomatic | ~12 تعين وجب انبغى لزم
أوعز | f | REQUEST | i:إلى,ل | diplomatic
أمر | f | REQUEST | t | diplomatic | ~9 ب | محكمة قاض نيابة مدع ادعاء
# chiding
شبه/II | f | ACCUSE:disapprove | t | diplomatic | ~7 ب | جزيرة لوحة
تحميل | n | ACCUSE:allege | t | legal | ~9 مسؤولية تبعة وزر لوم | تطبيق ملف برنامج صورة فيديو
# bare, or with في, it is no achieving of anything
تحقيق | n | ACCUSE:investigate | i:مع,في,ضد | legal | >1 في بشأن حول نزيه مشترك شفاف سريع موسع رسمي داخلي علني فوري
تحقيق | n | ACCUSE:investigate | i:مع,في,ضد | legal | ~3 قضية حادث حادثة هجوم مقتل اختفاء جريمة واقعة اغتيال تفجير فساد | هدف نجاح تقدم نتيجة مصلحة سلام استقرار
تفتيش | n | ACCUSE:investigate | v | legal | ~4 مفتش دولي شرطة قوات منزل منشأة | نقطة محطة حاجز
# punishing
إجراء | n | SANCTION | i:ضد,على | diplomatic | ~2 انتقامي عقابي تأديبي مضاد جوابي
أقال أعفى عزل/I | f | SANCTION:expel | t | political_institutions | ~4 موظف ضابط قاض جنرال مسؤول حاكم محافظ سفير مدير | مدرب @sport
حاسب/III | f | SANCTION | t | legal | ~4 متورط مسؤول جان مجرم مرتكب مقصر
# seizing and hindering
منع | f | COERCE:restrict | t | legal | ~1 @them | ~5 تأهل هدف مرض حمل تدهور انهيار عدوى وقوع انتشار تكرار حدوث أزمة نشوب إصابة طقس ثلج مطر
إجبار إرغام | n | COERCE | t | repression | | ظرف مرض طقس
# handing over and giving up
تسليم | n | RETREAT:withdraw | t | military | ~3 إدارة ميناء مدينة مطار موقع قاعدة سلطة منطقة حكم | جائزة شهادة مشروع وحدة
تنازل تخلى | f | RETREAT:resign | i:عن | political_institutions | ~4 عرش حكم سلطة رئاسة منصب
تنازل تخل تخلي | n | RETREAT:resign | i:عن | political_institutions | ~3 عرش حكم سلطة رئاسة منصب
حرر/II | f | RETREAT:release | t | human_rights | ~1 @them
افتتح | v | RETREAT:access | t | human_rights | ~2 معبر منفذ حدود
تقهقر انكفأ اندحر | v | RETREAT:withdraw | i:عن,من,إلى | military
# joining and reassuring
انضم | m | SUPPORT | i:إلى,ل | diplomatic | ~6 تحالف اتفاقية منظمة اتحاد معاهدة اتفاق حلف ائتلاف تنظيم شرعية صف ثورة تمرد | فريق نادي لاعب @sport
طمأن | f | SUPPORT | t | diplomatic
ضمان ضمانة | n | AGREE | i:ل | diplomatic | ~3 قدم تقديم منح أعطى إعطاء | اجتماعي صحي بنك
# help
مساعد مساعدة معونة | n | AID | i:ل,إلى | human_security | ~4 حصل تلقى طلب وعد تعهد دولي أممي اقتصادي عسكري مادي عاجل من | رئيس مدير أستاذ وزير أمين
قرض منحة | n | AID | i:ل,إلى | economic | ~4 بنك مليون مليار حصل | عقاري سكني شخصي
# meeting
ترأس | f | CONSULT:multilateral | t | diplomatic | ~4 اجتماع قمة جلسة مؤتمر محادثة مباحثة مفاوضة وفد
انتقل | f | CONSULT:visit | i:إلى | diplomatic | ~5 وزير رئيس وفد زعيم مبعوث ملك عاهل حاكم | قوات سلطة ملكية فريق نادي معركة قتال
تفاوض تحاور | m | CONSULT | r:مع,بين | diplomatic | ~4 مباشر دعا رفض وافق مائدة طاولة
# protest
توقف | v | PROTEST:strike | i:عن | rights_freedoms | ~2 عمل
# force
تحرك | n | MOBILIZE:troops | s | military | ~2 عسكري قوات جيش
نشر | m | MOBILIZE:troops | s | military | ~3 نظام دفاعي طائرة أسلحة سلاح بارجة درع | تقرير صورة
قطع | v | ASSAULT | t | human_rights | ~2 رأس رؤوس عنق أعناق
تصفية | n | ASSAULT:targeted | v | military | ~4 هدد جسدي خصم معارض | حساب نزاع خلاف دور بطولة @sport
صفع لطم لكم ركل دهس طعن/I | f | ASSAULT | t | crime | | كرة حكم قرار محكمة سن
صد/I | f | ASSAULT | t | military | ~4 هجوم @armed قوات مسلح جيش | كرة ضربة_جزاء حارس @sport
جرح | n | ASSAULT | v | military | ~2 @number @military @police جندي شخص شرطي ضابط مدني
`;
