/**
 * Words whose object, or whoever stands beside them, tells which deed they name: what is carried to those in need, what is retaken, what is
 * looted, what relations come to. Looked at after set phrases and before the tables of common meanings. Line format: see `violence.ts`.
 */
export default `
# help on its way: who brings, sends in or receives it
أوصل نقل/I سلم/II أدخل كثف/II | v | AID | ti:إلى,ل | human_security | ~3 مساعدات مساعدة مساعد معونة معونات إغاثة إغاثي | دبلوماسي عسكري طلب
حمل/I | f | AID | ti:إلى,ل | human_security | >3 مساعدات مساعد معونات إغاثي
وصل هبط/I حط/I رسا | f | AID | i:إلى,في | human_security | >4 مساعدات إغاثي معونات
وصول | n | AID | i:إلى,في | human_security | >5 مساعدات إغاثي معونات
حصل/I تلقى | f | AID | v | economic | >8 مساعدات مساعدة معونة منحة | دراسي تعليمي
وزع/II | v | AID | i:على,ل | human_security | ~3 دواء أدوية غذاء لقاح بطانية أغطية هدايا هدية كسوة | شركة
قدم/II أهدى | f | AID | i:ل,إلى | human_security | ~4 هدايا | تذكاري
دعم | n | AID | i:ل | military | ~2 طيران مظلة غطاء
إسناد | n | AID | i:ل | military | >2 من
دعم | n | AID | i:ل | military | >1 من | حق سيادة مبدأ
دعم | n | AID | i:ل | military | ~4 مال أموال سلاح رجال
وفر/II | v | AID | ti:ل | military | ~2 غطاء ملاذ مأوى
# what is taken back, taken away, found
استعاد استرد غنم | v | COERCE:seize | t | military | ~5 سلاح أسلحة ذخيرة ذخائر مخزن | قوة
استعاد انتزع استرد حرر/II | v | COERCE:seize | t | territory | ~5 جبل جبال تلة تل تلال قاعدة معسكر عقبة قصر ميناء جسر مرتفع مقر ثكنة مديرية ناحية مدينة مرتفعات | رهينة مختطف محضر مخطوف محتجز أسير معتقل عقد شيك حكم سكرتير هيئة رئيس مدير مقال كتاب خبر رسالة
تحرير | n | COERCE:seize | t | territory | >4 سيطرة قبضة براثن متمرد ميليشيا مليشيا إرهابي داعش | رهينة مختطف مخطوف محتجز أسير معتقل سجين
سقوط | n | COERCE:seize | v | territory | ~9 أيدي أيد قبضة سيطرة يد | قتيل جريح صاروخ
احتلال | n | COERCE:seize | i:ل | territory | >2 مدينة بلدة قرية عقبة جبل منطقة مطار مبنى موقع جزيرة | جيش سلطات قوات سجن
نهب سرق/I سلب سطا | v | COERCE:seize | t | crime | ~4 أرض أراض ممتلك ممتلكات مال أموال منزل بيت متجر مصرف مخزن مستودع مساعدات محل | متظاهر محتج مشاغب غاضب حشد حشود شبان
عثر/I | f | COERCE:seize | i:على | military | >5 مخزن أسلحة ذخيرة ذخائر
منع | m | COERCE:restrict | t | legal | >3 سير تجوال ارتداء تداول صيد
حرم | m | COERCE:withhold | t | human_rights | ~5 مواطن سكان أهالي أهال مدني ماء غذاء دواء كهرباء وقود رواتب
# moving up, watching
تقدم | m | MOBILIZE:troops | s | military | ~4 ميداني عسكري قوات جيش جبهة مقاتل متمرد ميليشيا مليشيا | علمي تقني صناعي ملموس محرز أحرز مفاوضة محادثات اقتصادي @sport
سير/II | m | MOBILIZE:police | s | military | ~3 دورية دوريات
شدد/II كثف/II | v | MOBILIZE:police | s | military | >3 حراسة حراسات دورية دوريات
انتشار | n | MOBILIZE:troops | s | military | ~3 عنصر مقاتل مسلح ميليشيا مليشيا | سلاح فيروس مرض
تعبئة | n | MOBILIZE:troops | s | military | ~4 متطوع احتياط
# striking: with what, at what, for whom
استهدف | v | ASSAULT | ti:على | military | ~6 مقاتلة طيران غارة قصف قذيفة مدفعية ميليشيا مليشيا مخزن مسلح تفجير انتحاري | سوق تواصل إلكتروني
استخدم | v | ASSAULT:unconventional | i:ضد | cbrn | ~4 كيماوي كيميائي كيماويات سام كلور سارين | طبي
استخدم | v | ASSAULT | i:ضد | military | ~3 عبوة لغم قنبلة قذيفة ذخيرة ذخائر نابالم فوسفور | تدريب تمرين مهارة
زرع/I | m | ASSAULT:explosives | i:في | military | ~5 لغم ألغام عبوة عبوات
عنف | n | ASSAULT | i:ضد,بين | military | >2 ضد بحق | أسري منزلي مدرسي لفظي مناهضة
حملة | n | ASSAULT | i:على,ضد | military | >3 داعش متمرد مسلح مقاتل ميليشيا مليشيا | اعتقال دهم إعلامي توعوي انتخابي دبلوماسي
ضرب/I | m | ASSAULT | t | military | >1 @country @capital
ضربة | n | ASSAULT:aerial | i:على,ضد | military | ~1 شن
هزيمة | n | ASSAULT | v | military | ~1 ألحق إلحاق
تصدى | f | ASSAULT | i:ل | military | >3 حركة ميليشيا مليشيا تنظيم جماعة متمرد انقلابي
إطلاق | n | ASSAULT:heavy-weapons | i:على,نحو | military | ~2 مقذوف مقذوفات قذائف
انقلاب | n | ASSAULT | i:على,ضد | military | ~1 محاولة ل | سيارة شاحنة قارب حافلة
# charges, suspicions, worries
أصدر | v | ACCUSE:allege | i:بحق,ضد | legal | ~5 مذكرة | تفاهم تعاون رئاسي
اشتبه | f | ACCUSE:allege | i:في,ب | legal | >4 ضلوع تورط انتماء ارتكاب تخطيط وقوف علاقة صلة
اشتباه | n | ACCUSE:allege | i:في,ب | legal | >4 ضلوع تورط انتماء ارتكاب تخطيط وقوف
واجه/III | f | ACCUSE:allege | v | legal | ~4 تهمة
عبر/II أعرب أبدى | f | ACCUSE:disapprove | i:إزاء,حيال,من | diplomatic | >3 قلق | صحة سلامة
# relations that cool, business that ends
فتر/I تدهور ساء توتر تأزم | f | SANCTION | r:بين | diplomatic | >2 علاقة علاقات | صحة حالة
تراجع تدهور توتر فتور تأزم | n | SANCTION | r:بين | diplomatic | ~4 علاقات | عمل عامل
إنهاء فسخ | n | SANCTION:discontinue | t | economic | >2 عقد عقود
جمد/II | f | SANCTION:discontinue | t | economic | >10 مخصص مساعدات منحة
# pride, deals
فخر اعتزاز افتخار | n | SUPPORT | i:ب | diplomatic | ~4 أعرب عبر أبدى أكد
افتخر اعتز فخر/I تفاخر | f | SUPPORT | i:ب | diplomatic | >5 إنجاز بطولة تضحية قوات جندي جيش شهيد بطل دور
صفقة | n | SUPPORT | r:مع,بين | diplomatic | ~2 عقد أبرم وقع إبرام توقيع | لاعب نادي @sport
أتم استكمل أنجز | v | SUPPORT | r:مع,بين | diplomatic | >2 اتفاق اتفاقية مذكرة_تفاهم مذكرة صفقة
# talks: before the press beside each other, over dinner, with an exchange of views
مؤتمر | n | CONSULT | r:مع,بين | diplomatic | >3 مشترك مع | علمي طبي
مؤتمر | n | CONSULT | r:مع,بين | diplomatic | >10 نظير+
تبادل | n | CONSULT | r:مع,بين | diplomatic | >3 رأي آراء وجهات حديث أحاديث
تبادل | f | CONSULT | r:مع,بين | diplomatic | >4 رأي آراء وجهات حديث أحاديث
عشاء غداء مأدبة | n | CONSULT | r:مع,بين | diplomatic | ~5 حضر أقام عمل تكريم شرف مأدبة
# pushing for
أصر ألح | f | REQUEST | i:على | diplomatic | >3 حصول إشراك مشاركة تنفيذ تطبيق اعتذار إجراء | رفض موقف
توجيه | n | REQUEST | i:ل,إلى | diplomatic | ~3 تنفيذ إنفاذ إنفاذا تنفيذا بناء | تهمة ضربة
تمنى | f | REQUEST | i:على,من | diplomatic | >1 أن | شفاء
# laying down arms, running away
ترك/I | v | RETREAT:disarm | s | military | >2 سلاح أسلحة
فرار | n | RETREAT:withdraw | i:من | military | ~2 لاذ
# holding out a hand, working closer
مد/I | f | AGREE | i:ل,إلى | diplomatic | >1 يد+
عزز/II طور/II وسع/II عمق/II وثق/II وطد/II | v | COOPERATE | r:مع,بين | diplomatic | >3 تعاون علاقة علاقات شراكة تنسيق | سبل بحث ناقش لبحث أهمية ضرورة
# what somebody ought to do, wants, will not have
وجب انبغى | f | REQUEST | i:على | diplomatic | >1 أن
أمل/I | f | REQUEST | i:من | diplomatic | >1 من
أراد | f | REQUEST | i:من | diplomatic | >1 من
سمح | f | REJECT | i:ل,ب | diplomatic | ~1 لن
مكان | n | REJECT | i:ل | diplomatic | ~1 لا
# warning those who are another power; looking into what was done
حذر/II | f | THREATEN | ti:من | diplomatic | >4 إخلال عبث استفزاز انتهاك تماد تمادي مواصلة اعتداء مهاجمة
استمع | f | ACCUSE:investigate | i:إلى,ل | legal | >6 شاهد شهود أقوال إفادة
تحقيق | n | ACCUSE:investigate | i:مع,في,ضد | legal | ~6 أطلق فتح باشر
# going over, moving up, answering fire, crimes of war
انضم | v | COOPERATE | i:إلى,ل | military | >4 داعش تنظيم صف صفوف جماعة متمرد ميليشيا مليشيا حركة حوثي | حزب فريق نادي لاعب
تقدم | f | MOBILIZE:troops | i:نحو,إلى | military | >3 باتجاه نحو صوب اتجاه | شكر عزاء طلب استقالة ترشيح لاعب @sport
رد/I | f | ASSAULT | i:على | military | ~3 مدفعية قصف نيران قذائف غارة
ارتكب | v | ASSAULT | i:ضد,بحق,في | human_rights | >6 ضد بحق | خطأ احتيال مخالفة اقتصادي مالي غسل
# good wishes
قدم/II | f | SUPPORT | i:ل,إلى | diplomatic | >4 تبريك تبريكات
أعرب عبر/II | f | SUPPORT | i:ل,عن | diplomatic | >3 حزن تعاز تعازي تقدير امتنان | أسف قلق
# kept from coming out, left before it ended, stopped, decided, told to do
عرقل أعاق | f | REJECT | t | diplomatic | >3 صدور بيان إصدار تشكيل انتخاب وصول
انسحب | f | SANCTION:withdraw | i:من | diplomatic | >4 مشاورة مشاورات مفاوضات محادثات حوار جلسة مؤتمر قمة
وقف إيقاف تعليق تجميد | n | RETREAT | s | military | >3 نووي تخصيب صاروخي باليستي
أقر | f | SUPPORT | t | legal | >3 بناء خطة موازنة ميزانية حزمة صرف
أبلغ | f | REQUEST | t | diplomatic | >6 ضرورة وجوب سعي
قدم/II زود/II أعطى | f | AID | ti:ل,إلى | military | >4 سلاح أسلحة ذخيرة ذخائر عتاد معدات | مطلوب فدية
وزع/II | v | AID | i:على,في | human_security | ~6 غذائي إغاثي سلة
حمى | f | AID | t | human_security | ~5 نازح لاجئ مدني منكوب
# talks, deals in goods, what somebody is bent on
نقاش | n | CONSULT | r:مع,بين | diplomatic | ~3 جار مجلس وزير رئيس مستفيض | حاد كتاب علمي
اشترك | f | COOPERATE | r:مع | military | >3 مع | مسابقة بطولة فريق
شراء | n | COOPERATE | ti:من | economic | >5 سلاح أسلحة نفط غاز طائرة مقاتلة قمح أرز صاروخ كهرباء | أصوات منزل سيارة
اشترى | f | COOPERATE | ti:من | economic | >5 أرز كهرباء | شركة محل
عازم مصمم | n | AGREE | i:على | diplomatic | >1 على | أزياء @sport
ارتياح سرور | n | SUPPORT | i:ل,ب | diplomatic | ~3 أعرب عبر أبدى
اعتبر رأى | f | SUPPORT | t | diplomatic | ~10 رائع ممتاز | غير
اعتبر | p | SUPPORT | t | diplomatic | ~8 رائع ممتاز شجاع صائب | غير
# help with men, money and arms
دعم | n | AID | i:ل | military | >4 طيران
دعم | n | AID | t | military | >2 متمرد مقاتل مسلح ميليشيا مليشيا قوات | حفظ يونيفيل
قدم/II تقديم | v | AID | i:ل,إلى | military | >3 مادي مالي لوجستي | شكوى تقرير
سلم/II | v | AID | ti:ل,إلى | military | >9 رافال فرقاطة مقاتلة غواصة دبابة أباتشي
# on the move
وصل | f | MOBILIZE:troops | i:إلى | military | >9 دبابة مدرعة تعزيزات طليعة طلائع | مساعدات
أرسل دفع/I | f | MOBILIZE:troops | i:إلى | military | >4 طقم أطقم رتل مقاتل
توجه | n | MOBILIZE:troops | i:إلى,نحو | military | >2 جيش قوات مقاتل
زحف | m | MOBILIZE:troops | i:إلى,نحو,على | military | >1 إلى نحو صوب على
استعد تأهب | f | MOBILIZE:troops | i:ل | military | >5 تحرير هجوم اقتحام معركة تطهير رد اجتياح | @sport
انتصار | n | ASSAULT | i:على,في | military | ~4 جبهة ميداني معركة قوات | انتخاب @sport
مواجهة | n | ASSAULT | r:مع,بين | military | ~2 خاض
# taken from somebody, driven from office, wanted gone
جرد/II | v | COERCE:seize | t | military | >4 سلاح أسلحة
عزل/I | v | SANCTION:expel | t | political_institutions | >9 منصب
استعادة استعاد | v | COERCE:seize | t | territory | >3 أرض أراض
خروج | n | RETREAT:withdraw | i:من | military | >3 حوثي انقلابي متمرد مسلح إرهابي
أصر ألح | f | REQUEST | i:على | diplomatic | >3 خروج رحيل مغادرة تسليم
تهمة | n | ACCUSE:allege | v | legal | ~5 واجه
`;
