/**
 * Triggers of force short of violence: COERCE, MOBILIZE, PROTEST. Line format: see `violence.ts`.
 */
export default `
# seizing
سيطر استولى | f | COERCE:seize | i:على | territory | | @sport مرض حريق نار كرة برلمان شركة سوق حزن قلق أجواء فرح خوف هدوء فكرة شعور هاجس كراهية رغبة إحساس وهم عقل ذهن تفكير نفس قلب
سيطرة استيلاء | n | COERCE:seize | i:على | territory | على استعاد فرض أحكم بسط إحكام استعادة | خاضع نقطة تحت فقد خارج سلاح انفعال
احتل | f | COERCE:seize | t | territory | أرض مدينة بلدة قرية جيش قوات @state @place مبنى مقر منطقة @country | مرتبة مركز مكانة ترتيب صدارة مقعد موقع المرتبة صدر
احتلال | n | COERCE:seize | i:ل | territory | بعد منذ عقب إثر خلال @number | جيش سلطات قوات سجن جندي قوة سلطة دولة شرطة مستوطن طائرة
ضم/I | f | COERCE:seize | t | territory | أرض إقليم شبه جزيرة مستوطنة جولان قدس ضفة منطقة | وفد لجنة مجلس قائمة عضو حكومة تحالف مجموعة فريق
ضم | m | COERCE:seize | v | territory | قرم جولان قدس ضفة أرض جزيرة إقليم مستوطنة @country | قائمة لائحة عضوية حكومة صفوف
أمم | v | COERCE:seize | t | economic
سقط | f | COERCE:seize | v | territory | ~9 أيدي قبضة سيطرة | قتيل جريح صاروخ
علق/II عطل/II ألغى | v | COERCE | t | political_institutions | ~4 دستور برلمان انتخاب | طعن
نفى | f | COERCE:deport | t | migration | ~8 جزيرة منفى | أنباء خبر صحة تقرير اتهام
إقامة | n | COERCE:arrest | v | rights_freedoms | ~1 جبري
فرض | f | COERCE:arrest | i:على | rights_freedoms | ~7 جبري
طوق | n | COERCE:restrict | i:على | military | ~1 أمني
صادر/III | v | COERCE:seize | t | economic
حجز تحفظ | f | COERCE:seize | i:على | economic | أموال مال ممتلكات سفينة ناقلة أصل
تحفظ | m | COERCE:seize | i:على | legal | أموال مال ممتلكات
جمد/II | v | COERCE:seize | t | economic | أصل مال حساب أموال رصيد ممتلكات أرصدة
استعاد انتزع استرد | f | COERCE:seize | t | territory | مدينة بلدة قرية منطقة حي موقع سيطرة مطار معبر أرض محافظة جبل مرتفع معسكر سلسلة ساحل مديرية ميناء مبنى وادي واد جزيرة حقل قصر تل تلة ضاحية ريف قاعدة ثكنة حاجز مخيم جبهة | صحة عافية لقب صدارة ذاكرة
استعادة انتزاع | n | COERCE:seize | t | territory | مدينة بلدة قرية منطقة حي سيطرة مطار معبر محافظة جبل مرتفع معسكر سلسلة ساحل مديرية ميناء مبنى وادي واد جزيرة حقل قصر تل تلة ضاحية ريف قاعدة ثكنة حاجز مخيم جبهة
حرر/II | f | COERCE:seize | t | territory | مدينة منطقة بلدة قرية محافظة حي موقع مطار معبر أرض جبل مرتفع معسكر سلسلة ساحل مديرية ميناء مبنى وادي واد جزيرة حقل قصر تل تلة ضاحية ريف قاعدة ثكنة حاجز مخيم جبهة | رهينة مختطف محضر سعر مخطوف محتجز أسير معتقل مقال خبر كتاب نص كاتب
تحرير | n | RETREAT:release | t | human_rights | ~5 رهينة مختطف مخطوف محتجز أسير معتقل مسافر راكب طاقم سجين
تحرير تطهير | n | COERCE:seize | t | territory | مدينة منطقة بلدة قرية محافظة معركة عملية حي متمرد إرهابي سيطرة قبضة @armed @place جبل مرتفع معسكر سلسلة ساحل مديرية ميناء مبنى وادي واد جزيرة حقل قصر تل تلة ضاحية ريف قاعدة ثكنة حاجز مخيم جبهة | سعر عرقي صحيفة مجلة رئيس هيئة منظمة مدير مركز سكرتير
حرر/II | f | RETREAT:release | t | human_rights | رهينة مختطف أسير مخطوف محتجز معتقل مسافر طاقم سجين
دخل | f | COERCE:seize | t | military | قوات جيش دبابة مسلح فصيل مليشيا مقاتل داعش @armed
تقدم | f | MOBILIZE:troops | s | military | قوات جيش مقاتل فصيل مليشيا دبابة
نهب سلب سطا | f | COERCE:seize | t | crime
اعترض احتجز | f | COERCE:seize | t | military | سفينة ناقلة قارب باخرة
# arrest
اعتقل احتجز | v | COERCE:arrest | t | rights_freedoms
اعتقال توقيف احتجاز | n | COERCE:arrest | v | rights_freedoms
حملة | n | COERCE:arrest | i:على,ضد | repression | اعتقال مداهمة توقيف أمني قمع تفتيش | انتخابي إعلامي توعوي
حملة | n | COERCE | i:على,ضد | repression | قمع اعتقال
أوقف وقف/II | f | COERCE:arrest | t | rights_freedoms | شرطة أمن سلطات شخص ناشط مشتبه متهم صحفي صحافي عنصر @criminal مواطن مهاجر إرهابي @activist درك جندي طالب نائب مدعي مدع قاض محقق عشرات مهرب مطلوب منتسب متظاهر محتج مجموعة | دعم مساعدة عمل بث تصدير إنتاج إطلاق نار برنامج رحلة دوري
قبض/I | f | COERCE:arrest | i:على | legal | ~2 على | نفس سعر ثمن
قبض | m | COERCE:arrest | i:على | legal | >1 على
ضبط قبض/I | v | COERCE:arrest | t | legal | @criminal متهم شخص عصابة خلية مشتبه إرهابي مطلوب عنصر مهرب مسؤول زعيم قيادي ناشط مجرم تشكيل | نفس سرعة سعر وقت
قبض | m | COERCE:arrest | i:على | legal | ألقى إلقاء تم ألقي 
سجن/I حبس/I | v | COERCE:arrest | t | rights_freedoms | | حكم قضى عقوبة محكمة قضت 
سجن حبس | n | COERCE:arrest | v | rights_freedoms | أمر قرر تجديد نيابة احتياطي جدد | حكم قضى عقوبة محكمة
داهم دهم | v | COERCE:seize | t | legal | | سيل مرض خطر موت
مداهمة | n | COERCE:seize | i:ل,في | legal
اقتاد | f | COERCE:arrest | t | rights_freedoms
فكك/II | f | COERCE:arrest | t | terrorism | خلية شبكة
تفكيك | n | COERCE:arrest | v | terrorism | خلية شبكة
سلم/II | v | COERCE:deport | t | legal | ~6 مطلوب متهم مشتبه فار خاطف @criminal هارب قاتل مسؤول ضيف لاجئ مواطن مرتكب منفذ
سلم/II | v | COERCE:deport | t | legal | ~3 @someone | سلاح أسلحة رسالة جائزة وسام سلطة مساعدة قاعدة
# driving out
أجبر أرغم | f | COERCE:deport | t | migration | ~9 مغادرة نزوح رحيل إخلاء فرار هجرة نزح غادر
أجبر أرغم | f | COERCE | t | repression | | ظرف مرض إصابة طقس مطر فقر برد جوع حاجة
رحل/II شرد/II | v | COERCE:deport | t | migration
هجر/II | v | COERCE:deport | t | migration | | ~3 منزل بيت حياة زوجة
طرد/I أبعد | v | SANCTION:expel | t | diplomatic | ~5 سفير دبلوماسي قنصل بعثة عضوية عضو ملحق مستشار موظف
طرد/I | v | COERCE:deport | t | migration | | لاعب بطاقة حكم مدرب بريد @sport
أبعد | f | COERCE:deport | t | migration | سلطات مهاجر ناشط خارج بلد أسير
إبعاد | n | COERCE:deport | v | migration | سفير ناشط مهاجر أسير أجنبي مواطن خارج
ترحيل تهجير | n | COERCE:deport | v | migration
نزح | f | COERCE:deport | v | migration | قتال معركة قصف هجوم عنف حرب
# hemming in
حاصر | v | COERCE:restrict | t | military | | حريق نار سيل فيضان مشكلة
حصار | n | COERCE:restrict | i:على | military | | رفع فك كسر إنهاء ظاهرة
طوق/II | f | COERCE:restrict | t | military
حظر | v | SANCTION | t | economic | ~6 سلاح أسلحة نفط صادرات استيراد تصدير جوي تجاري توريد بيع طيران صادر | رفع
فرض | v | COERCE:curfew | s | legal | ~8 تجول تجوال
حظر | f | COERCE:curfew | s | legal | ~2 تجول تجوال
حظر | f | COERCE:restrict | t | legal
حظر | n | COERCE:curfew | s | legal | ~3 تجول تجوال تجوّل
حظر | n | COERCE:censor | i:على | rights_freedoms | نشر
حظر | n | COERCE:restrict | i:على | legal | فرض قرر أعلن سفر دخول طيران أصدر قرار مدد | رفع
حجب | v | COERCE:censor | t | rights_freedoms | موقع صحيفة قناة صفحة حساب إنترنت تويتر فيسبوك شبكة تواصل
أغلق | v | SANCTION:discontinue | t | diplomatic | ~3 سفارة+ قنصلية+ ممثلية+
أغلق أقفل | f | COERCE:restrict | t | legal | معبر حدود مكتب قناة صحيفة مسجد طريق مضيق مجال سفارة قنصلية مدرسة منفذ سلطات مدخل شارع | @sport سعر تداول بورصة مؤشر متظاهر محتج جلسة
إغلاق | n | COERCE:restrict | v | legal | معبر حدود مكتب قناة صحيفة مسجد مضيق مجال سفارة قنصلية حكومي منفذ مدخل طريق | تداول بورصة سعر
منع | f | COERCE:restrict | t | legal | شرطة سلطات سلطة قوات أمن حكومة جيش احتلال مليشيا مسلح محكمة دخول سفر وصول مرور نشر وزارة إدارة تظاهر تنقل متظاهر زيارة
قمع | v | COERCE | t | repression
منع | m | COERCE:restrict | t | legal | ~2 سلطات شرطة قوات جيش حكومة سلطة
إعلان | n | COERCE:restrict | t | legal | ~6 إرهابي محظور
ضيق/II | f | COERCE:restrict | i:على | repression
عزل/I | v | COERCE | t | political_institutions | رئيس قائد وزير جيش
أطاح | v | COERCE | i:ب | political_institutions | | @sport حلم أمل صدارة لقب
أزاح أقصى | v | COERCE | t | political_institutions | ~4 رئيس حكومة نظام قائد زعيم سلطة حكم ملك حزب أنصار خصم | @sport دور دوري منتخب
انقلاب | n | COERCE | i:على | political_institutions | عسكري فاشل محاولة نظام جيش رئيس جنرال نفذ قاد إدانة أدان دان ضابط عقيد حرس | سيارة شاحنة مركبة قارب زورق حافلة قطار جوي مناخ مرور
خلع | f | COERCE | t | political_institutions | رئيس ملك شاه سلطان إمام حاكم أمير
أدرج | v | SANCTION | t | economic | ~8 عقوبة
صنف/II أدرج وضع | v | COERCE:restrict | t | legal | إرهاب إرهابي أسود
أعلن | f | COERCE:restrict | t | legal | ~5 إرهابي محظور | أن إن مسؤولية عمل هجوم مقتل
حل/I | f | COERCE:restrict | t | political_institutions | حزب برلمان جماعة
حكم | n | COERCE:martial-law | s | repression | ~1 عرفي
قيد/II | v | COERCE:restrict | t | rights_freedoms | ~3 تنقل حركة حرية دخول سفر وصول
لاحق | f | COERCE | t | repression | ~4 عنصر مسلح إرهابي متهم مشتبه تابع أتباع مطلوب متمرد قائد قيادي فلول @armed @criminal | فضيحة لعنة
أعلن | f | COERCE:martial-law | s | repression | ~4 طوارئ عرفي | صحي وقف رفع
فرض | f | COERCE:martial-law | s | repression | طوارئ | رفع
طوارئ طارئ | n | COERCE:martial-law | s | repression | ~5 أعلن إعلان فرض مدد تمديد | رفع صحي مستشفى طب مجلس لجنة غرفة دائرة
تشويش شوش | v | COERCE:censor | i:على | rights_freedoms | بث إذاعة قناة
حرم | f | COERCE:withhold | t | human_rights | ماء غذاء دواء كهرباء حق علاج
# hacking
قرصن | v | COERCE:cyber | t | cyber
قرصنة اختراق | n | COERCE:cyber | i:على,ل | cyber | إلكتروني موقع حساب شبكة حاسوب بريد بيانات معلومات قرصان هاكر
اخترق | v | COERCE:cyber | t | cyber | موقع حساب شبكة حاسوب بريد بيانات هاكر إلكتروني قرصان
عطل/II | v | COERCE:cyber | t | cyber | موقع شبكة إلكتروني إنترنت
# force on the move
حشد/I نشر عزز/II | v | MOBILIZE:troops | s | military | ~9 قوات قوة جندي دبابة سفينة منظومة بطارية مقاتل كتيبة لواء حاملة تعزيز وحدة مظلي مشاة مدفعية مدرعة أسطول بارجة صاروخ مراقب شرطي درك فرقة دفاعات مروحية مدفع غواصة مفرزة راجمة | تقرير صحيفة موقع بيان صورة مقال مكانة ثقة فيديو مقطع
حشد | n | MOBILIZE:troops | s | military | عسكري قوات
أرسل دفع/I حرك/II أوفد وجه/II أنزل | f | MOBILIZE:troops | s | military | تعزيز قوات جندي سفينة دبابة مقاتل بارجة حاملة مدمرة كتيبة وحدة لواء مظلي مشاة فرقة طراد أسطول مدرعة مراقب طائرة مقاتلة غواصة عسكري فوج سرية | رسالة مساعدة إغاثة خيمة طبي مستشفى غذاء اتهام نداء ضربة صاروخ
إرسال إيفاد إنزال | n | MOBILIZE:troops | s | military | تعزيز قوات جندي سفينة دبابة مقاتل بارجة حاملة وحدة لواء مظلي مشاة فرقة مراقب أسطول مدرعة فوج عسكري
نزل هبط زحف توغل | f | MOBILIZE:troops | s | military | ~4 قوات مظلي مشاة كتيبة لواء فرقة وحدة دبابة | مسلح
زحف | v | MOBILIZE:troops | i:على,نحو,إلى | military | ~5 قوات جيش مقاتل دبابة متمرد رتل عسكري @armed | عقارب رملي صحراء تصحر متظاهر عمراني
وصل | f | MOBILIZE:troops | s | military | ~6 تعزيز قوات دبابة بارجة
مناورة | n | MOBILIZE:troops | s | military | عسكري بحري جوي حربي تدريب جيش قوات مشترك أجرى
تدريب تمرين | n | MOBILIZE:troops | s | military | ~4 عسكري بحري جوي حربي مناورة مشترك | مدرب كرة منتخب لاعب نادي مهني تقني
انتشر | f | MOBILIZE:troops | s | military | ~6 قوات جيش أمني جندي شرطة عسكري دبابة | مرض فيروس سلاح وباء عدوى خبر فيديو صورة
انتشار | n | MOBILIZE:troops | s | military | قوات جيش أمني جندي شرطة عسكري | مرض فيروس سلاح وباء عدوى
نشر | m | MOBILIZE:troops | s | military | قوات جندي منظومة صاروخ دبابة طائرة مقاتل بطارية | تقرير صورة
استنفار تأهب | n | MOBILIZE:troops | s | military | | طبي صحي لاعب فريق
تعبئة | n | MOBILIZE:troops | s | military | ~3 عسكري قوات جيش عام مقاتل جماهير استنفار
رفع أعلن | f | MOBILIZE:troops | s | military | ~6 تأهب استنفار جاهزية | صحي طبي
استدعى | f | MOBILIZE:troops | s | military | ~8 احتياط احتياطي
استدعاء | n | MOBILIZE:troops | s | military | ~3 احتياط احتياطي
استنفر تأهب | f | MOBILIZE:troops | s | military | ~5 قوات جيش شرطة جندي عسكري أمني حرس وحدة سلطات أمن طيران @military @armed @police
تجنيد | n | MOBILIZE:militia | v | military
جند/II | f | MOBILIZE:militia | t | military
اختبر | f | MOBILIZE:weapons | s | military | صاروخ قنبلة نووي سلاح باليستي بالستي
اختبار تجربة | n | MOBILIZE:weapons | s | military | صاروخ صاروخي نووي قنبلة باليستي بالستي هيدروجيني سلاح مدرسة | 
اختبار تجربة | n | MOBILIZE:weapons | s | military | طائرة قتالي عسكري
أطلق إطلاق | f | MOBILIZE:weapons | s | military | باليستي بالستي | على نحو باتجاه سراح
إطلاق | n | MOBILIZE:weapons | s | military | باليستي بالستي | على نحو باتجاه سراح
خصب/II | v | MOBILIZE:weapons | s | cbrn | يورانيوم
سير/II | f | MOBILIZE:police | s | military | دورية
استعرض | f | MOBILIZE:troops | s | military | قوة عسكري جيش | مع تقرير تجربة علاقة
عرض استعراض | n | MOBILIZE:troops | s | military | عسكري | أزياء مسرح
توجه تحرك | f | MOBILIZE:troops | i:إلى,نحو | military | دبابة قوات بارجة حاملة مدمرة رتل تعزيز
تسلح | m | MOBILIZE:weapons | s | military | سباق
# protest
تظاهر | v | PROTEST:demo | i:على,ضد | rights_freedoms | | قانون ترخيص ب+ بأن حق حرية
احتج | f | ACCUSE:disapprove | i:على,لدى,ضد | diplomatic | ~6 لدى رسمي خارجية سفارة | @activist عامل طالب أهال شارع
احتج | f | ACCUSE:disapprove | i:على,لدى,ضد | diplomatic | ~1 حكومة اتحاد @state @country @capital خارجية | @activist عامل أهال شارع
احتج | f | PROTEST:demo | i:على,ضد | rights_freedoms
حرق إحراق إضرام | n | PROTEST | s | rights_freedoms | ~4 احتجاج نفس
احتجاج | n | ACCUSE:disapprove | i:ل,إلى,على | diplomatic | ~2 رسمي مذكرة دبلوماسي قدم أبلغ سجل أبدى وجه نقل
احتجاج | n | PROTEST:demo | i:على,ضد | rights_freedoms
تظاهرة مظاهرة تجمهر | n | PROTEST:demo | i:على,ضد | rights_freedoms | | ~1 ثقافي رياضي فني عالمي علمي كروي اقتصادي أدبي سينمائي ترفيهي تراثي
مسيرة حراك | n | PROTEST:demo | i:على,ضد | rights_freedoms | احتجاج تنديد استنكار رفض مناهض معاد مناوئ مندد غاضب غضب صامت مناصر سفارة مقر برلمان حاشد شارك خرج نظم آلاف ألف مئة عشرة @activist احتجاجي شارع ميدان راجل جماهيري تضامن سلمي شعبي طالب شرطة مشارك تفريق هتف منظم ضد مؤيد معارض ضخم عودة حرية | طائرة درون تنمية فني رياضي إصلاح تعليمي مهني خير تعليم عطاء علمي مؤسسة شركة بنك
اعتصم | v | PROTEST:demo | i:على,ضد | rights_freedoms
اعتصام | n | PROTEST:demo | i:على,ضد | rights_freedoms
وقفة | n | PROTEST:demo | i:على,ضد | rights_freedoms | احتجاج احتجاجي تضامني تضامن ناشط متظاهر نظم أمام ضد
تجمع جمع احتشد خرج نزل سار توافد تجمهر جاب انطلق زحف تدفق طوف أحيا انضم | f | PROTEST:demo | i:على,ضد | rights_freedoms | @activist متظاهر محتج هتاف لافتة شعار هتف مندد تنديد استنكار مطالب مناهض معاد مناوئ احتجاجي احتجاج | @sport
توجه وجه | f | PROTEST:demo | i:إلى | rights_freedoms | ~3 متظاهر محتج | اتهام تهمة
تجمع جمع احتشد خرج نزل | f | PROTEST:demo | i:على,ضد | rights_freedoms | شارع ميدان ساحة احتجاج مسيرة تظاهرة مظاهرة لافتة هتاف | @sport مباراة دبابة قوات جيش شرطة سيارة
احتشاد نزول | n | PROTEST:demo | i:على,ضد | rights_freedoms | متظاهر محتج شارع ميدان احتجاج
تجمع | n | PROTEST:demo | i:على,ضد | rights_freedoms | حاشد معارض احتجاجي احتجاج متظاهر أنصار @activist جماهيري
أغلق أقفل قطع سد عرقل أقدم حاصر | f | PROTEST:obstruct | t | rights_freedoms | @activist متظاهر محتج مضرب إطار أهال أهالي احتجاج تنديد | ~3 شرطة قوات قوى سلطة سلطات جيش أمن قوة غيار
قطع إغلاق | m | PROTEST:obstruct | s | rights_freedoms | ~10 متظاهر محتج مضرب معتصم شبان أهال أهالي إطار | علاقة على شرطة سلطات غيار
رشق | v | PROTEST:riot | t | rights_freedoms | متظاهر محتج مشاغب شغب شاب شبان طالب طلاب أهال أنصار مناصر غاضب مشيع عامل @activist
ألقى رمى أحرق أضرم حطم خرب | f | PROTEST:riot | t | rights_freedoms | متظاهر محتج مشاغب شغب غاضب مشيع أهال @activist | كلمة خطاب جيش شرطة قوات جندي
هتف | f | PROTEST:demo | i:ضد | rights_freedoms | ~8 ضد شعار إسقاط سقوط رحيل موت سقط رحل
انتفض تمرد ثار | f | PROTEST | i:على,ضد | rights_freedoms | | جدل سؤال غضب
انتفاضة ثورة | n | PROTEST | i:على,ضد | rights_freedoms | @number شعب شعبي اندلع @year ضد على خلال بعد سلمي أطاح | حرس مجلس قائد مرشد صناعي تكنولوجيا رقمي معلومات صناعية
تمرد عصيان | n | PROTEST | i:على,ضد | rights_freedoms | مدني قاد أعلن اندلع سجن | عنصر حركة قائد
أضرب | f | PROTEST:hunger | i:عن | rights_freedoms | طعام
أضرب | f | PROTEST:strike | i:عن | rights_freedoms
إضراب | n | PROTEST:hunger | s | rights_freedoms | طعام
إضراب | n | PROTEST:strike | s | rights_freedoms
شغب | n | PROTEST:riot | s | rights_freedoms | | مكافحة شرطة قوات
قاطع | f | PROTEST:boycott | t | political_institutions | | حديث كلام مصلحة مصالح طريق رأي
مقاطعة | n | PROTEST:boycott | v | political_institutions | انتخاب منتج بضاعة اقتراع دعا استفتاء جلسة حملة مؤتمر
`;
