/**
 * Set phrases, and words that unvowelled spelling lets be read as others (`قطع علاقاتها`: pieces; `ستطرد`: goes on), told by narrow company.
 * Looked at before all other tables. Line format: see `violence.ts`.
 */
export default `
# clearing a land of somebody, while it goes on or is what a fight is for
تطهير | n | ASSAULT | ti:من | military | ~1 ل على عملية مهمة معركة مسألة واصل
# driving out, breaking off
طرد/I اطرد | f | SANCTION:expel | t | diplomatic | ~6 سفير دبلوماسي قنصل بعثة ملحق
اعتبر أعلن عد | f | SANCTION:expel | t | diplomatic | ~10 مرغوب
قطعة | n | SANCTION:discontinue | t | diplomatic | ~2 علاقة علاقات
قطعة | n | SANCTION:discontinue | t | economic | ~2 مساعدات معونة تمويل إمدادات | أثرية
إغلاق | n | SANCTION:discontinue | t | diplomatic | ~2 سفارة+ قنصلية+ ممثلية+ بعثة+
فرض | f | SANCTION | i:على | migration | ~3 تأشيرة
أغلق أقفل أوصد | v | SANCTION:discontinue | t | diplomatic | ~3 سفارة قنصلية ملحقية أجواء | متظاهر محتج
حظر | n | SANCTION | i:على | economic | ~2 تجاري نفطي اقتصادي سلاح أسلحة تصدير استيراد توريد بيع واردات صادرات مالي | رفع
حصار | n | SANCTION | i:على | economic | ~1 مالي تجاري اقتصادي | رفع فك كسر إنهاء
أمهل | f | SANCTION:expel | t | diplomatic | ~4 سفير دبلوماسي بعثة
منع | v | SANCTION | t | diplomatic | >7 أرض+
سحب | f | SANCTION:withdraw | t | diplomatic | >4 وزير+ خبير+
أوقف | f | SANCTION:discontinue | t | economic | >6 مساعدة مساعدات واردات معونة | إطلاق نار سفينة قافلة
حظر | f | SANCTION | t | economic | >3 واردات صادرات رحلة عمالة
انسحب | v | SANCTION:withdraw | i:من | diplomatic | >3 محادثة مفاوضة مباحثة سوق
# giving in
سحب | v | CONCEDE | t | diplomatic | >4 قانون مشروع_قانون | قوات جيش جنسية ترخيص تأييد
# refusing
سحب | f | REJECT | t | diplomatic | ~3 اعتراف
أسقط رد/I | f | REJECT | t | political_institutions | ~5 مشروع_قانون مشروع تعديل | طائرة مسيرة صاروخ @number
أدار | f | REJECT | t | diplomatic | ~3 ظهر
تنصل تملص | v | REJECT | i:من | diplomatic | ~4 اتفاق التزام تعهد معاهدة وعد مسؤولية
نقض نكث | v | REJECT | t | diplomatic | ~3 عهد عهود ميثاق هدنة تعهد
طعن/I | f | REJECT | i:في | legal | >5 نتيجة شرعية دستورية رواية نزاهة | سكين
# backing
وصف اعتبر عد | f | SUPPORT | t | diplomatic | ~14 شجاع شجاعة حكيم صائب بطولي مشرف نبيل | غير
قدر/II | f | SUPPORT | t | diplomatic | ~2 قرار جهد موقف دور
أعرب عبر/II | f | SUPPORT | i:ل,مع | diplomatic | ~6 مواساة | عدم
# what was signed
اتفاق تفاهم | n | SUPPORT | r:مع,بين | diplomatic | ~6 وقع أبرم توصل | خرق انسحب انتهك توقيع إبرام احترم احترام التزم التزام
# chiding
وصف | f | ACCUSE:disapprove | t | diplomatic | ~16 ديكتاتور ديكتاتوري مستبد طاغية دموي منافق كاذب مجرم قاتل إرهابي فاسد خائن عميل دمية مهزوم مفلس
اعتبر عد رأى | f | ACCUSE:disapprove | t | diplomatic | ~8 طعنة مسؤول مقبول مبرر مشروع قانوني أخلاقي مفهوم | شجاع صائب أن غير_مرغوب حل خطوة رئيس أول
نعت نعى | f | ACCUSE:disapprove | t | diplomatic | ~10 كارثي كارثة إرهابي إرهاب كاذب كذب فاشل فشل خائن خيانة عميل جبان مجنون مجرم فاسد عنصري غبي
احتجاج | n | ACCUSE:disapprove | i:على,ل,إلى | diplomatic | ~1 عن | متظاهر
# convicting
حكم | n | SANCTION:convict | i:على | legal | ~2 قتل جلد صلب تعزير سجن إعدام حبس غرامة مؤبد | نفذ تنفيذ
صدق/II ثبت/II أيد | f | SANCTION:convict | t | legal | ~1 حكم
# force
عزز/II | v | MOBILIZE:troops | s | military | ~5 عسكري | تعاون علاقة شراكة تنسيق دعم مساعدة
سقط | f | ASSAULT:heavy-weapons | i:على,في | military | ~3 قذيفة قذائف صاروخ صواريخ | قتيل جريح ضحية شهيد مصاب
سقوط | n | ASSAULT:heavy-weapons | i:على,في | military | ~2 قذيفة قذائف صاروخ صواريخ مقذوف | قتيل جريح ضحية شهيد مصاب
إبعاد | n | COERCE | t | repression | ~2 محتج متظاهر معارض
ضغط | n | COERCE | i:على | diplomatic | ~2 مارس ممارسة
مدد/II | f | COERCE:martial-law | s | repression | ~6 طوارئ طارئ
مدد/II | f | COERCE:arrest | t | rights_freedoms | ~5 حبس توقيف اعتقال احتجاز
منع | f | COERCE:restrict | t | legal | ~6 دخول سفر وصول ذهاب خروج مغادرة مرور عبور | ~5 تأهل هدف مرض حمل تدهور انهيار عدوى وقوع انتشار تكرار حدوث أزمة نشوب
# held by those who have no right to
احتجز أسر اقتاد | f | ASSAULT:abduct | t | crime | ~3 مسلح خاطف متمرد ميليشيا مليشيا مقاتل | شرطة جيش سلطات قوات محكمة
أوقف أنهى علق/II | f | RETREAT:ceasefire | t | military | >3 قتال قصف إطلاق هجوم غارة | مشتبه مطلوب متهم
# in the streets
حاصر | f | PROTEST:obstruct | t | rights_freedoms | ~3 متظاهر محتج غاضب معتصم أهال | شرطة قوات جيش
أغلق أقفل سد | f | PROTEST:obstruct | t | rights_freedoms | ~2 متظاهر محتج غاضب معتصم أهال شبان
# occupying, burning what stands for somebody
احتل | f | PROTEST:obstruct | t | rights_freedoms | ~4 متظاهر محتج معتصم طالب طلاب مضرب | جيش قوات مسلح مرتبة مركز صدارة
أحرق أضرم حرق/I | f | PROTEST:riot | t | rights_freedoms | ~6 علم أعلام صورة صور دمية مجسم | عناصر مسلح جيش
داس مزق/II | f | PROTEST:riot | t | rights_freedoms | ~3 علم أعلام صورة صور دمية
# pressing
ألح | f | REQUEST | i:على | diplomatic
# giving up
رفع | n | RETREAT | i:عن | legal | ~2 إيقاف
كف | n | CONCEDE | i:عن | diplomatic | ~1 عن | قصف قتال إطلاق عدائي هجوم غارة اقتتال صراخ تدخين كلام
# help
دعم ساند | v | AID | t | military | >2 متمرد مقاتل مسلح مليشيا ميليشيا طيران
سند/I | v | AID | t | military
دعم | n | AID | i:ل | military | >4 طيران طائرة مقاتلة مروحية مدفعية جوي يونيسف يونيسيف يونسيف أونروا هلال صليب
مساندة مؤازرة | n | AID | i:ل | military | ~3 طيران جيش قوات قوة مظلي طائرة شرطة
أرسل إرسال أوفد إيفاد | v | AID | i:إلى,ل | human_security | >5 منقذ طبيب إسعاف مسعف إغاثة طبي
عاون | v | AID | t | human_security | ~4 جيش قوات سلطات حكومة شرطة لاجئ نازح متضرر
# meeting
حل/I | f | CONSULT:visit | i:على,ب | diplomatic | ~7 ضيف
تفقد | f | CONSULT:visit | t | diplomatic | ~2 @someone
جلسة | n | CONSULT:multilateral | s | diplomatic | ~1 مغلق طارئ استثنائي خاص | محكمة محاكمة تداول
نقل سلم/II | f | CONSULT | i:إلى,ل | diplomatic | ~5 رسالة | صحيفة وكالة قناة
أطلع | f | CONSULT | t | diplomatic | ~5 مجلس رئيس وزير ملك أمير سفير | رأي صحفي
التأم | f | CONSULT:multilateral | r:بين | diplomatic | ~5 اجتماع لجنة قمة مؤتمر جلسة مجلس
# set phrases of rarer words
ضرب/I | f | THREATEN | i:على,ب | diplomatic | ~6 حديد | طرق سكك باب
ضرب/I | f | COERCE:restrict | i:على,حول | military | ~2 طوق
حبس/I حجب/I | f | SANCTION:discontinue | ti:عن | economic | ~4 غاز نفط سلاح مساعدة مساعدات تمويل وقود إمدادات | أنفاس رؤية شمس موقع
قطع/I | f | SANCTION:discontinue | t | diplomatic | ~4 صلة صلات | رحم
تفجير | n | MOBILIZE:weapons | s | military | ~1 نووي ذري
شد | n | CONSULT:visit | i:إلى | diplomatic | ~3 رحال
شد | n | SUPPORT | i:من | diplomatic | ~2 أزر إزار
فك | n | RETREAT | i:عن | diplomatic | ~2 حصار قيد قيود حظر
قدر/II | f | SUPPORT | t | diplomatic | ~4 عاليا عال عالي
`;
