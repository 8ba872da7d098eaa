/**
 * Triggers of cooperation in words and deeds: CONSULT, AGREE, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT. Line format: see `violence.ts`.
 */
export default `
# meeting and visiting
التقى قابل | f | CONSULT | ti:ب,مع | diplomatic | | @sport مباراة فريق مقابل
التقى | m | CONSULT | ti:ب,مع | diplomatic
تفاوض تشاور تباحث تحاور | m | CONSULT | r:مع,بين | diplomatic | ~2 مع | @sport
اجتمع | f | CONSULT | r:مع,ب | diplomatic
لقاء اجتماع جلسة محادثة مباحثة مشاورة مفاوضة حوار | n | CONSULT:third-party | r:مع,بين | diplomatic | وساطة وسيط رعاية برعاية وسطاء
مؤتمر منتدى | n | CONSULT:multilateral | s | diplomatic | شارك حضر مشاركة حضور انعقد عقد استضاف دولي مانح انطلق انعقاد قمة افتتح | صحفي صحافي طبي علمي
لقاء اجتماع | n | CONSULT:multilateral | r:مع,بين | diplomatic | وزاري دول خليجي جامعة وزراء تعاون قادة | @sport
لقاء | n | CONSULT | r:مع,بين | diplomatic | | ودي تلفزيوني إعلامي تلفزي متلفز صحفي صحافي @sport ذهاب إياب
اجتماع | n | CONSULT | r:مع,بين | diplomatic | | كلمة
جلسة | n | CONSULT | r:مع,بين | diplomatic | مباحثات محادثات مجلس مباحثة محادثة مشاورة وزراء برلمان أمن عمومي طارئ مشترك | محكمة محاكمة تداول بورصة طعن قضية
محادثة مباحثة مشاورة مفاوضة حوار | n | CONSULT | r:مع,بين | diplomatic | | صحفي تلفزيوني صحيفة خاص
قمة | n | CONSULT:multilateral | r:مع,بين | diplomatic | | جبل ترتيب جدول سائغ هرم @sport
بحث/I | f | CONSULT | r:مع | diplomatic | وزير رئيس مع أمير ملك سفير جانبان جانب وفد مسؤول نظير مبعوث مجلس حكومة طرف طرفان | شرطة عن إنقاذ علمي
بحث | m | CONSULT | r:مع | diplomatic | سبل علاقة تعاون أوضاع تطور تعزيز مستجد آخر مع قضايا ملف | علمي مركز عن مجلة جامعي
ناقش تباحث تشاور تفاوض استعرض تداول تدارس تحاور | f | CONSULT | r:مع | diplomatic | وزير رئيس مع أمير ملك سفير جانبان جانب وفد نظير مبعوث اجتماع لقاء طرف طرفان مجلس | رسالة كتاب طالب ماجستير دكتوراه فيلم سوق
تحدث تكلم | f | CONSULT | r:مع,إلى | diplomatic | مع إلى هاتفي | صحفي صحافي صحيفة قناة وسائل إعلام مراسل صحافيين برنامج وكالة
تحدث اتصل تواصل | f | CONSULT:phone | i:مع,ب,إلى | diplomatic | هاتف هاتفي
هاتف | f | CONSULT:phone | t | diplomatic
اتصل | f | CONSULT:phone | i:ب | diplomatic | | قضية شأن موضوع شبكة إنترنت حد
اتصال مكالمة مهاتفة | n | CONSULT:phone | i:ب,مع | diplomatic | هاتفي أجرى تلقى مع بين جرى هاتف ب | وزارة وسائل شركة تقنية
مكالمة مهاتفة | n | CONSULT:phone | i:ب,مع | diplomatic
زار | v | CONSULT:visit | t | diplomatic | | موقع معرض متحف سائح @sport
تفقد | f | CONSULT:visit | t | diplomatic | ~5 وزير رئيس ملك أمير قائد وفد مبعوث | سيارة
تجول | f | CONSULT:visit | i:في | diplomatic | ~5 وزير رئيس أمير ملك ولي وفد
زيارة | n | CONSULT:visit | i:إلى,ل | diplomatic | | سائح سياح حج عمرة موقع متحف أسري عائلي @sport مريض
جولة | n | CONSULT:visit | i:إلى,ل,في | diplomatic | أوروبي آسيوي خليجي إقليمي أفريقي رسمي شرق وزير رئيس خارجي دولة زيارة مستهل إطار شمل مبعوث بدأ منطقة | مفاوضات مباراة @sport دوري
جولة | n | CONSULT | r:مع,بين | diplomatic | مفاوضة محادثة مباحثة مشاورة
وصل | f | CONSULT:visit | i:إلى | diplomatic | @state @capital @place @country @facility | ذروة رسالة سعر درجة عدد نسبة مبلغ طائرة قيمة قوات تعزيزات مساعدة تكلفة مليون مليار نتيجة نهائي @sport طريق شحنة شاحنة قافلة نسب نازح لاجئ مخطوف رهينة محتجز خبر مهاجر أسير سجين منقذ فرقة إغاثة خيمة مرحل عائد
وصول | n | CONSULT:visit | i:إلى | diplomatic | وزير رئيس وفد زعيم مبعوث مطار أمير ملك لدى | قوات مساعدة نهائي معلومات نازح لاجئ مخطوف رهينة طيار أسير سجين
سافر توجه | f | CONSULT:visit | i:إلى | diplomatic | ~6 وزير رئيس وفد زعيم مبعوث ملك عاهل نائب سفير مستشار ولي @someone | قوات دبابة سفينة متظاهر حياة صدارة ناخب كرة سبب تاريخ عام سنة قرن @sport وحدة جندي كتيبة رهينة أسير لاجئ نازح قاعة جلسة
غادر | f | CONSULT:visit | i:إلى | diplomatic | ~9 زيارة متوجه توجه مؤتمر قمة وداع ودع رسمي
توجه سفر مغادرة | n | CONSULT:visit | i:إلى | diplomatic | وزير رئيس وفد زعيم مبعوث أمير ملك سفير
عاد | f | CONSULT:visit | i:إلى | diplomatic | ~8 زيارة جولة محادثة مباحثة مفاوضة لقاء شرق منطقة | منصب ديار منزل منفى جذور
عاد تراجع | f | CONCEDE | i:عن | diplomatic | ~1 عن
عودة عدول رجوع | n | CONCEDE | i:عن | diplomatic | ~1 عن
حضر | f | CONSULT:multilateral | ti:في | diplomatic | اجتماع قمة مؤتمر لقاء منتدى مفاوضات محادثات جلسة مباحثات
شارك | f | CONSULT:multilateral | i:في | diplomatic | اجتماع قمة مؤتمر لقاء منتدى مفاوضات محادثات جلسة مباحثات
مشاركة | n | CONSULT:multilateral | i:في | diplomatic | قمة مؤتمر
حضور | n | CONSULT:multilateral | ti:في | diplomatic | قمة مؤتمر
استقبل | f | SUPPORT | t | diplomatic | ~3 آلاف جماهير أهال أنصار حشد سكان
استقبل | f | CONSULT:visit | t | diplomatic | | هدف مرمى شباك طلب متهم مستشفى شهر رمضان مكالمة مريض جريح لاجئ نازح زبون زائر
استقبال | n | CONSULT:visit | t | diplomatic | | طلب مركز مكتب قاعة هدف لاجئ رمضان موسم مرشح ناخب طالب حجز حاج معتمر مراجع زائر سائح مريض
استضاف | f | CONSULT | t | diplomatic | اجتماع قمة محادثات مؤتمر مفاوضات وفد لقاء مباحثات مباحثة محادثة مفاوضة وفد قادة توقيع | بطولة كأس دورة مونديال @sport لاجئ
استضافة | n | CONSULT | v | diplomatic | اجتماع قمة مؤتمر مباحثة محادثة مفاوضة لقاء حوار | بطولة كأس دورة مونديال @sport لاجئ
توسط | v | CONSULT:third-party | i:بين | diplomatic | ~10 بين لدى نزاع أزمة خلاف صلح طرف محادثة مفاوضة أسير رهينة هدنة مصالحة | ملعب عمر
وسط/II | v | CONSULT:third-party | i:بين | diplomatic | | ملعب عمر
وساطة | n | CONSULT:third-party | i:بين | diplomatic
رعاية إشراف | n | CONSULT:third-party | i:بين | diplomatic | ~6 محادثة مباحثة مفاوضة اتفاق هدنة صلح مصالحة أبرم وقع توصل حوار أممي دولي | طبي صحي اجتماعي فني إداري أسرة طفل مسن صحة
صافح عانق | v | CONSULT | t | diplomatic
ودع/II استشار | f | CONSULT | t | diplomatic
أوفد بعث أرسل | f | CONSULT:visit | t | diplomatic | وفد مبعوث وزير مندوب موفد | رسالة برقية قوات مساعدة
تلقى | f | CONSULT:phone | i:من | diplomatic | مكالمة
# agreeing and promising
تعهد توعد | f | THREATEN:violence | i:ضد,على | military | ~5 هجوم هجمة ضربة انتقام ثأر رد قتل سحق قصف شن تدمير | محاربة مكافحة
تعهد توعد وعد/I | f | THREATEN | i:ضد,على | military | >6 ملاحقة معاقبة محاسبة تعقب اقتصاص
وافق | v | AGREE | i:على,مع | diplomatic | | ~2 يوم تاريخ ذكرى
موافقة | n | AGREE | i:على | diplomatic
اتفق توافق | f | AGREE | r:مع,على | diplomatic
اتفاق تفاهم | n | AGREE | r:مع,بين | diplomatic | على بشأن بين يقضي قضى حول ينص نص | وقع أبرم توصل توقيع إبرام توصل انسحب خرق أوسلو رياض سلام بنود نووي إطار أحكام شمل التوصل
تعهد التزم تكفل | v | AGREE | i:ل,ب | diplomatic | | قضاء انتقام سحق رد
التزام تعهد | n | AGREE | i:ب,ل | diplomatic
وعد/I | f | AGREE | t | diplomatic
وعد | n | AGREE | i:ل,ب | diplomatic | قدم قطع أوفى تعهد وفاء
تطمين | n | AGREE | i:ل,من,ب | diplomatic | ~3 تلقى قدم أعطى حصل منح | اجتماعي صندوق بنك مالي قرض
استعداد جاهزية | n | AGREE | i:ل | diplomatic | أبدى أعرب أعلن عبر كرر جدد | مباراة بطولة @sport عيد موسم انتخاب
مستعد ملتزم جاد | n | AGREE | i:ل,ب,في | diplomatic | ~2 ل ب في
استعد | p | AGREE | i:ل | diplomatic | | مباراة @sport
استجاب تجاوب امتثل انصاع | v | AGREE | i:ل,مع | diplomatic | | دواء علاج مريض
استجابة تجاوب امتثال | n | AGREE | i:ل,مع | diplomatic | طلب نداء دعوة قرار | طوارئ كوارث علاج
لبى | v | AGREE | t | diplomatic | دعوة طلب نداء
قبل/I | f | AGREE | t | diplomatic | ~12 اعتذار استقدام اقتراح مقترح شرط عرض هدنة قرار خطة طلب دعوة اتفاق وساطة استقالة طعن مبادرة تسوية حكم نداء رفع وقف تحكيم حل تفاوض لقاء صلح مقايضة
قبول | n | AGREE | ti:ب | diplomatic | اقتراح مقترح شرط عرض هدنة قرار خطة طلب دعوة اتفاق وساطة مبادرة تسوية مقايضة نداء حكم تحكيم | جامعة طالب طلاب
# backing
دعم أيد ساند آزر ناصر/III عاضد | v | SUPPORT | t | diplomatic | | محكمة نقض استئناف حكم تشغيل تقنية تطبيق
دعم | n | AID | i:ل | economic | مالي عسكري مادي لوجستي قدم تقديم مليون سلاح مساعدة غذائي إنساني جوي ناري إسناد مليار | سياسي كامل
دعم | n | SUPPORT | i:ل | diplomatic | | سعر سلعة وقود بترول طاقة فني صندوق تنمية تقني خبز
تأييد مساندة مناصرة مؤازرة | n | SUPPORT | i:ل | diplomatic | | حكم
رحب أشاد | f | SUPPORT | i:ب | diplomatic
نوه | f | SUPPORT | i:ب | diplomatic | ~8 ب | إلى أن
ترحيب إشادة تنويه | n | SUPPORT | i:ب | diplomatic
ثناء | n | SUPPORT | i:على | diplomatic
أشاد رحب نوه أثنى | p | SUPPORT | i:ب | diplomatic
أثنى | f | SUPPORT | i:على | diplomatic
ثمن/II امتدح مدح أطرى مجد/II حيا | f | SUPPORT | t | diplomatic
ثمن/II امتدح | p | SUPPORT | t | diplomatic
قلد/II | f | SUPPORT | t | diplomatic | ~6 وسام قلادة نيشان
هنأ بارك شكر نعى رثى | v | SUPPORT | t | diplomatic
تفهم | n | SUPPORT | i:ل | diplomatic | ~3 أعرب أبدى عبر
قدر/II | f | SUPPORT | t | diplomatic | ~4 جهد دور موقف دعم تعاون تضحية مبادرة | خبير كلفة خسارة عدد
تهنئة تهان مباركة شكر امتنان تقدير تحية | n | SUPPORT | i:ل,إلى,ب | diplomatic | قدم أعرب وجه برقية نقل عبر بعث رفع تقدم تلقى أبدى إعراب كلمة مباركة وجه | صندوق نقدي جائزة درجة شهادة على
عزى واسى | v | SUPPORT | t | diplomatic | | ~3 إلى
برقية | n | SUPPORT | i:ل,إلى,من | diplomatic | ~3 تعزية تهنئة عزاء تعزي مواساة شكر
تعزية عزاء مواساة | n | SUPPORT | i:ل,إلى,في | diplomatic | | مجلس
تضامن | v | SUPPORT | i:مع | diplomatic
وقف/I | f | SUPPORT | i:مع,جانب | diplomatic | جانب مع صف | طريق ساعة شخص وراء خلف
وقوف | n | SUPPORT | i:مع,جانب | diplomatic | ~10 جانب مع | حداد دقيقة
بايع | v | SUPPORT | t | diplomatic
ولاء مبايعة | n | SUPPORT | i:ل | diplomatic | جدد أعلن أكد تجديد إعلان
دافع | f | SUPPORT | i:عن | diplomatic | | لقب فريق مرمى @sport حدود وطن أرض بلاد عرض تراب
وقع أبرم | f | SUPPORT | r:مع | diplomatic | اتفاق اتفاقية معاهدة مذكرة عقد صفقة هدنة وثيقة قانون بروتوكول ميثاق إعلان تفاهم مرسوم مبادرة هدنة خريطة خارطة تفاهم | لاعب نادي مدرب @sport
صادق صدق/II أقر | f | SUPPORT | i:على | legal | اتفاق اتفاقية معاهدة قانون مشروع قرار برلمان مجلس موازنة ميزانية كونغرس كنيست تعديل خطة هدنة بروتوكول | محكمة إعدام متهم ذنب
مصادقة إقرار تصديق | n | SUPPORT | i:على | legal | اتفاق اتفاقية معاهدة قانون مشروع قرار برلمان تعديل موازنة | حكم إعدام
توقيع إبرام | n | SUPPORT | r:مع,بين | diplomatic | اتفاق اتفاقية معاهدة مذكرة عقد صفقة وثيقة بروتوكول إعلان تفاهم هدنة | لاعب نادي مدرب @sport كتاب
توصل | v | SUPPORT | r:مع | diplomatic | اتفاق اتفاقية تفاهم هدنة تسوية
مرر/II أجاز تبنى | f | SUPPORT | t | legal | قانون قرار مشروع برلمان مجلس | هجوم عملية تفجير مسؤولية كرة طفل
صوت/II | f | SUPPORT | i:ل,على | legal | لصالح صالح مشروع قانون قرار | ضد انتخاب
اعترف | f | SUPPORT | i:ب | diplomatic | دولة حكومة استقلال سيادة رئيس عاصمة مجلس كيان حق @state @country | جريمة ذنب قتل خطأ متهم ضعف فشل هزيمة خسارة
اعتراف | n | SUPPORT | i:ب | diplomatic | دولة حكومة استقلال سيادة عاصمة رئيس
طبع/II | v | SUPPORT | r:مع | diplomatic
تطبيع استئناف إعادة | n | SUPPORT | r:مع,بين | diplomatic | علاقة علاقات
افتتح دشن | f | SUPPORT | i:في | diplomatic | ~3 سفارة قنصلية
استأنف أعاد أقام | f | SUPPORT | r:مع,بين | diplomatic | ~5 دبلوماسي
انضم | f | SUPPORT | i:إلى,ل | diplomatic | تحالف اتفاقية منظمة اتحاد معاهدة اتفاق حلف ائتلاف | فريق نادي لاعب @sport
جدد | f | SUPPORT | t | diplomatic | ولاء بيعة تضامن | عقد قصف قصفها
# yielding
اعتذر | v | CONCEDE | i:ل,إلى | diplomatic
اعتذار | n | CONCEDE | i:ل,إلى | diplomatic
عفا | v | RETREAT:release | i:عن | legal
عفو عفوا | n | RETREAT:release | i:عن | legal | | عام منظمة دولي
أعاد | f | RETREAT | t | diplomatic | ~4 سفير+
أنهى | v | RETREAT:withdraw | t | military | ~3 وجود انتداب
تراجع | v | RETREAT:withdraw | i:عن,من | military | ~4 موقع مواقع خط جبهة | سعر نسبة مؤشر مركز
خضع/I | f | CONCEDE | i:ل | diplomatic | ~5 مطلب ضغط ابتزاز تهديد شرط
تنازل تراجع | f | CONCEDE | i:عن | diplomatic | ~6 عن | ~2 سعر نسبة مؤشر مركز
تنازل تراجع | n | CONCEDE | i:عن,ل | diplomatic | قدم عن | سعر نسبة مؤشر
رضخ أذعن | v | CONCEDE | i:ل | diplomatic
سمح أذن | f | RETREAT:access | i:ل | human_rights | دخول مرور مغادرة عبور وصول زيارة خروج مساعدة مفتش
سمح | m | RETREAT:access | i:ل | human_rights | دخول مرور مغادرة عبور وصول زيارة خروج مفتش
سمح | f | CONCEDE | i:ل | rights_freedoms | ~6 سلطات حكومة محكمة امرأة
رفع خفف/II ألغى | f | RETREAT | ti:عن | economic | إيقاف عقوبة حظر حصار قيد طوارئ تجميد حكم إعدام | دعوى شكوى علم شعار سعر راتب لافتة
رفع تخفيف إلغاء تخفيض | n | RETREAT | ti:عن,على | economic | >5 عقوبة حظر حصار قيد طوارئ تجميد حكم إعدام | سعر دعوى راتب
فك | f | RETREAT | ti:عن | military | حصار
فك | m | RETREAT | ti:عن | military | حصار
فتح | f | RETREAT:access | t | human_rights | معبر حدود منفذ ممر | نار
فتح إعادة | n | RETREAT:access | t | human_rights | معبر حدود منفذ سفارة ممر | نار تحقيق
# working together and giving
تعاون نسق/II | f | COOPERATE | r:مع,بين | diplomatic
تعاون تنسيق | n | COOPERATE | r:مع,بين | diplomatic | مع بين مشترك وثيق إيجابي قوي مستمر عسكري أمني استخباراتي جار @country | مجلس منظمة وزارة دول اتفاقية سبل آفاق مجالات
تعزيز تطوير توطيد تعميق توثيق توسيع | n | COOPERATE | r:مع,بين | diplomatic | >2 تعاون علاقة علاقات شراكة تنسيق صلة روابط | هدف أهمية ضرورة سبيل
شراكة تحالف | n | COOPERATE | r:مع,بين | economic | مع بين | قوات طائرة طيران مقاتلة عربي دولي
عمل | f | COOPERATE | r:مع | diplomatic | ~2 معا مع سويا | على شركة موظف
تبادل | f | COOPERATE | r:مع | diplomatic | معلومات معلومة أسير سجين خبرة محتجز
تبادل | n | COOPERATE | r:مع,بين | diplomatic | معلومات معلومة أسير سجين خبرة محتجز
تشكيل إنشاء | n | COOPERATE | r:مع,بين | diplomatic | مشترك | حكومة
شكل أسس أنشأ | f | COOPERATE | r:مع,بين | diplomatic | مشترك | خطر تهديد
شارك | f | COOPERATE | r:مع | military | عملية جانب مناورة تدريب قتال حملة تحالف | مباراة @sport مسيرة تظاهرة مظاهرة انتخاب
أقرض | v | AID | t | economic
أطعم | v | AID | t | human_security | ~4 لاجئ نازح سكان جائع محاصر منكوب متضرر
خصص | f | AID | i:ل | economic | ~8 إغاثة لاجئ نازح متضرر منكوب مساعدة إعمار ضحية
أغاث أسعف أنجد | m | AID | t | human_security
ساعد | m | AID | t | human_security | ~4 سلطات حكومة جيش قوات لاجئ نازح متضرر ضحية شعب سكان دولة بلد منكوب مدني @country | رئيس مدير أستاذ وزير نظام
ساعد أغاث أسعف أنجد | f | AID | t | human_security | | دواء رياضة نظام على مدرب
أنقذ | f | AID | t | human_security | | مرمى فريق تعادل
أمد زود مول سلح درب/II جهز/II | f | AID | t | military | | موقع @sport سيارة هاتف
تزويد إمداد تمويل تسليح تدريب | n | AID | t | military | إرهاب معارضة جيش قوات أسلحة سلاح مقاتل @country ذخيرة مليشيا جماعة | نفط غاز
إسناد | n | AID | i:ل | military | | مهمة
مساعدة معونة إغاثة | n | AID | i:ل,إلى | human_security | قدم تقديم أرسل إرسال إنساني طبي غذائي مالي وصل إيصال وزع توزيع عسكري مليون منح | رئيس مدير أستاذ وزير
منحة قرض | n | AID | i:ل,إلى | economic | ~5 قدم منح تقديم تلقى | عقاري سكني شخصي
# مساعدات is also the plural of a woman who helps
مساعد | n | AID | i:ل,إلى | human_security | ~4 قدم تقديم أرسل إرسال إنساني طبي غذائي مالي إغاثي وزع توزيع منح قافلة شاحنة شحنة وصل سفينة طائرة
سير/II | f | AID | i:إلى | human_security | ~4 جسر قافلة إغاثي
منح | v | AID | t | migration | ~6 لجوء مأوى
نقل | v | AID | t | human_security | ~4 غذاء دواء إغاثة عالق
تقدم | f | AID | i:إلى,ل | economic | ~8 معونة مساعدة مساعد قرض منحة
أقام نصب | f | AID | i:ل,في | human_security | ~4 مستشفى مخيم
استئناف مواصلة زيادة مضاعفة | n | AID | i:إلى,ل | economic | ~2 مساعد مساعدة معونة
منح | f | AID | ti:ل | human_security | قرض مساعدة مليون مليار منحة تمويل
منح | f | SUPPORT | ti:ل | diplomatic | وسام ثقة جنسية
تبرع | v | AID | ti:ل | human_security
قدم/II أرسل وزع/II أوفد بعث ألقى | f | AID | i:ل,إلى | human_security | مساعدة معونة إغاثة غذاء دواء خيمة سلة منحة دعم قرض أغطية غطاء حصة مؤن مؤونة تموين وقود مستشفى تعويض أرز قمح سماد لقاح بطانية منقذ إنقاذ مسعف إغاثي معونات أدوية إمدادات مساعد معون بضاعة مستلزمات إسعاف طبيب مسعف | طعن شكوى قنبلة رسالة خطاب كلمة استقالة ربح أرباح مساهم خدمة خدمات طالب مريض شركة عناية
قدم/II أرسل وزع/II أوفد | m | AID | i:ل,إلى | human_security | مساعدة معونة إغاثة غذاء دواء خيمة سلة منحة أغطية غطاء حصة مؤن مؤونة تموين مستشفى أرز قمح سماد بطانية منقذ إنقاذ مسعف إغاثي معونات أدوية إمدادات مساعد معون بضاعة مستلزمات إسعاف | طعن شكوى قنبلة رسالة خطاب كلمة استقالة ربح أرباح مساهم خدمة خدمات طالب مريض شركة عناية
أجلى | v | AID | t | human_security
إجلاء | n | AID | v | human_security
آوى | v | AID | t | migration
أنقذ | m | AID | t | human_security | ~4 @number ناج مهاجر لاجئ غريق عالق محاصر مصاب جريح راكب بحار مدني رهينة ضحية حي أحياء | اقتصاد بنك مصرف موسم كوكب
استقبل استضاف | f | AID | t | migration | لاجئ نازح جريح مصاب مهاجر
حمى | f | AID | t | human_security | مدني لاجئ قوات
# drawing back
سحب | f | RETREAT:withdraw | t | military | قوات جيش جندي دبابة وحدة كتيبة لواء مقاتل عنصر رجل مراقب موظف صاروخ مفتش فرقة أسطول | قرعة مال
سحب | m | RETREAT:withdraw | t | military | قوات جيش جندي دبابة وحدة كتيبة لواء مقاتل عنصر رجل مراقب موظف صاروخ مفتش فرقة أسطول أنصار | قرعة مال
انسحب | v | RETREAT:withdraw | i:من | military | | @sport بطولة مباراة انتخاب سباق
انسحاب | n | RETREAT:withdraw | i:من | military
جلاء | n | RETREAT:withdraw | s | military
فر هرب/I | f | RETREAT:withdraw | i:من | migration | ~5 سكان قروي أهال عائلة مواطن لاجئ ألف مئات آلاف | سجن سجين
فر هرب/I | v | RETREAT:withdraw | i:من | military | مسلح مقاتل عنصر قوات جندي داعش مليشيا إرهابي @armed @military مدني رئيس زعيم قيادي | سجين سجن
هروب فرار | n | RETREAT:withdraw | i:من | military | مسلح مقاتل عنصر قوات جندي داعش مليشيا إرهابي @armed رئيس زعيم
أخلى | m | RETREAT:withdraw | t | military | ~3 قاعدة موقع مدينة بلدة معسكر مستوطنة ثكنة مقر قوات
أخلى | f | RETREAT:withdraw | t | military | | سبيل مسؤولية
أخلى | f | RETREAT:release | t | human_rights | سبيل
إخلاء | n | RETREAT:release | t | human_rights | سبيل
غادر | f | RETREAT:withdraw | t | military | ~6 مسلح مقاتل فصيل مليشيا @armed قوات جندي وحدة كتيبة جيش دبابة
مغادرة | n | RETREAT:withdraw | s | military | مسلح مقاتل فصيل مليشيا @armed
أسقط | f | RETREAT | i:عن | legal | ~4 تهمة دعوى اتهام اتهامات
إسقاط | n | RETREAT | i:عن | legal | ~3 تهمة دعوى اتهام
خرج | f | RETREAT:withdraw | i:من | military | مسلح مقاتل قوة قوات جيش فصيل عنصر مليشيا جندي وحدة كتيبة مرتزق دبابة
خروج | n | RETREAT:withdraw | i:من | military | مسلح مقاتل قوات جيش فصيل مليشيا جندي وحدة كتيبة مرتزق أجنبي طرف
أفرج | v | RETREAT:release | i:عن | human_rights | | تقرير وثيقة مال
إفراج | n | RETREAT:release | i:عن | human_rights | | مال
أطلق | f | RETREAT:release | t | human_rights | سراح
أطلق | f | RETREAT:release | t | human_rights | ~4 معتقل أسير رهينة محتجز موقوف سجين مخطوف نزيل مختطف طفل مدني أجنبي امرأة مواطن فلسطيني عسكري طاقم | نار رصاص صاروخ نيران قذيفة قنبلة
أطلق | f | RETREAT:release | t | human_rights | ~1 @them | نار رصاص صاروخ نيران قذيفة قنبلة رصاصة غاز
إطلاق | n | RETREAT:release | t | human_rights | سراح
إطلاق | n | RETREAT:release | t | human_rights | ~4 معتقل أسير رهينة محتجز موقوف سجين مخطوف نزيل مختطف طفل مدني أجنبي امرأة مواطن فلسطيني عسكري زعيم مواطن+ طاقم | نار رصاص صاروخ نيران قذيفة قنبلة
إطلاق | n | RETREAT:release | t | human_rights | ~1 @them | نار رصاص صاروخ نيران قذيفة قنبلة
برأ | f | RETREAT:release | t | legal | محكمة
استقال تنحى | v | RETREAT:resign | s | political_institutions | | مدرب @sport
استقالة تنح تنحي | n | RETREAT:resign | s | political_institutions | | مدرب @sport
رحيل | n | RETREAT:resign | s | political_institutions | رئيس نظام حكومة مطالبة طالب @person أسد | لاعب مدرب نادي فنان ذكرى شاعر @sport
هدنة تهدئة مهادنة | n | RETREAT:ceasefire | r:بين,مع | military | | توتر سوق سعر وضع مخاوف نفس خاطر
وقفة استراحة | n | RETREAT:ceasefire | s | military | ~3 إنساني تكتيكي قتال قصف عدائي | احتجاج احتجاجي تضامن تضامني عيد عرفة عرفات حداد تأمل صيف @sport
توقف | m | RETREAT:ceasefire | s | military | ~6 قتال إنساني قصف إطلاق عدائي هجوم غارة اقتتال | @sport دفع سداد إنتاج رحلة مصنع
# an army that pauses, whatever from
توقف | m | RETREAT:ceasefire | s | military | ~5 جيش قوات قوة مقاتل مسلح متمرد فصيل كتيبة ميليشيا مليشيا طيران مدفعية @armed | @sport دفع سداد إنتاج رحلة مصنع تجنيد تدريب شراء بيع مناورة تقدم تعاون عند أمام قرب
توقف كف/I | f | RETREAT:ceasefire | i:عن | military | ~7 قتال قصف إطلاق عدائي هجوم غارة اقتتال معركة | @sport لفظي إعلامي
كف/I | m | RETREAT:ceasefire | i:عن | military | ~4 قتال قصف إطلاق عدائي هجوم غارة اقتتال | لفظي إعلامي
وقف إيقاف | n | RETREAT:ceasefire | s | military | ~5 إطلاق نار قتال عدائي حرب هجوم عملية قصف غارة عنف اقتتال عدوان معركة | أوقاف إنفاق صادر @sport لفظي إعلامي
تعليق تجميد | n | RETREAT:ceasefire | s | military | ~4 إطلاق قتال عدائي هجوم قصف غارة حربي عسكري حملة | مساعدة تعاون تمويل عضوية مشاركة تدريب مناورة صفقة لفظي إعلامي
أوقف علق/II جمد/II | f | RETREAT:ceasefire | t | military | ~6 إطلاق نار قتال هجوم قصف غارة حرب عدائي اقتتال | مشتبه مطلوب متهم لفظي إعلامي
أوقف علق/II أنهى | f | RETREAT:ceasefire | t | military | ~6 عملية حملة قتال حرب | مشتبه مطلوب متهم لفظي إعلامي انتخابي توعية
أوقف علق/II أنهى رفع فك فض/I | f | RETREAT | t | rights_freedoms | ~9 إضراب اعتصام عصيان
علق/II | f | RETREAT | t | economic | ~5 عقوبة حظر حصار
جمد/II أوقف | v | RETREAT | t | military | ~3 تجربة تخصيب برنامج نووي صاروخي
توقف | f | RETREAT:ceasefire | s | military | ~2 قتال قصف معركة حرب مدفعية
استسلم | v | RETREAT | i:ل | military | | @sport
سلم/II | v | RETREAT:release | t | human_rights | ~5 جثة رفات جثمان أسير رهينة مخطوف محتجز مختطف
سلم/II | v | CONCEDE | t | diplomatic | ~4 سلطة حكم نفس | سلطات
سلم/II | v | RETREAT:withdraw | t | military | ~3 قاعدة موقع مدينة بلدة معسكر ثكنة عاصمة جزيرة حقل
سلم/II ألقى | f | RETREAT:disarm | s | military | سلاح أسلحة | قبض خطاب كلمة
تسليم إلقاء | n | RETREAT:disarm | s | military | سلاح أسلحة | قبض
نزع | n | RETREAT:disarm | v | military | سلاح أسلحة نووي
فكك/II | m | RETREAT:disarm | t | military | ~3 صاروخ سلاح أسلحة نووي ترسانة قاعدة مستوطنة
نزع فكك | f | RETREAT:disarm | t | military | سلاح أسلحة ترسانة | لغم ألغام عبوة
تخلى | v | RETREAT:disarm | i:عن | military | نووي سلاح أسلحة
تخل تخلي | n | RETREAT:disarm | i:عن | military | نووي سلاح أسلحة برنامج
حد/I خفض خفف/II | m | RETREAT | i:من | military | ~5 هجوم هجمة ضربة غارة عدوان اعتداء عنف تصعيد قصف توتر | جريمة أسري مروري سعر
فض/I | f | RETREAT | t | rights_freedoms | إضراب
`;
