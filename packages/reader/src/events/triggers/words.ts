/**
 * Triggers of conflict in words: REQUEST, ACCUSE, REJECT, THREATEN, SANCTION. Line format: see `violence.ts`.
 */
export default `
# asking and demanding
طالب | v | REQUEST | t | diplomatic | | جامعة مدرسة كلية
دعا | f | REQUEST | ti:ل,إلى | diplomatic | | مجال شك حاجة سبب دافع قلق تفاؤل دهشة استغراب سخرية
ناشد حث حض استنجد التمس | v | REQUEST | t | diplomatic
أهاب | v | REQUEST | i:ب | diplomatic
طلب | f | REQUEST | i:من,إلى | diplomatic | | سوق شراء
طلب | n | REQUEST | i:من,إلى | diplomatic | ~1 ب | سوق شراء عرض
طلب | n | REQUEST | i:من,إلى | diplomatic | قدم تقدم وجه تقديم تقدم بناء لجوء مساعدة تعليق استجاب رفض وافق تسليم تجاوب استجابة تلبية | عرض نفط طاقة سوق سلعة إنتاج نمو تآكل زواج وظيفة انضمام استقالة
مطالبة مطلب | n | REQUEST | i:من,ل | diplomatic
نداء مناشدة | n | REQUEST | i:إلى,ل | diplomatic | وجه أطلق توجيه إنساني عاجل دولي تلبية استجابة رغم قبل رفض تجاهل أخير
دعوة | n | REQUEST | i:إلى,ل | diplomatic | وجه جدد تجديد أطلق إلى ل من تلبية بناء استجابة تلقى | إرشاد تعاوني جالية إسلامي مكتب توعية
ضغط | v | REQUEST:yield | i:على | diplomatic | | دم جوي مرتفع زر منخفض جوية مياه نفسي عمل سكري
أقنع | v | REQUEST:yield | t | diplomatic
شدد أكد ألح أصر | f | REQUEST | i:على | diplomatic | ~9 ضرورة وجوب أهمية
وجب انبغى تعين | f | REQUEST | i:على | diplomatic | ~3 على
أوصى | f | REQUEST | t | diplomatic
اشترط | f | REQUEST | i:على | diplomatic
عرض | f | AGREE | i:على,ل | diplomatic | تسليم تعاون توسط تقديم وساطة مساعدة إرسال استضافة لجوء حماية خدمات ضمانات | فيلم مسرحية معرض تلفزيون صورة
عرض | n | AGREE | i:ل,على | diplomatic | ~4 رفض قبول وساطة | فيلم عسكري أزياء مسرح فني مسرحي كتاب لاعب نادي سعر شركة جوي تلفزيوني
اقترح عرض | f | REQUEST | i:على | diplomatic | مبادرة وساطة خطة حل تسوية هدنة مقترح حوار مفاوضات لقاء | فيلم مسرحية معرض تلفزيون
مقترح مبادرة | n | REQUEST | i:على,إلى | diplomatic | قدم طرح تقدم أطلق عرض
استفتى | f | REQUEST | t | diplomatic
أمر | f | REQUEST | t | military | ~2 @party رعايا مواطن سكان أهال مدني دبلوماسي | محكمة قاض نيابة جيش قوات شرطة جندي
ذكر/II | f | REQUEST | t | diplomatic | ضرورة
حرض | v | REQUEST | t | diplomatic
# accusing and condemning
اتهم | v | ACCUSE:allege | t | legal
اتهام تهمة | n | ACCUSE:allege | i:إلى,ل,نحو | legal | وجه توجيه رد رفض نفى أصبع تبادل أصابع كال لائحة
حمل/II | f | ACCUSE:allege | t | legal | مسؤولية تبعة وزر لوم مسؤول
حمل/II | m | ACCUSE:allege | t | legal | ~5 مسؤولية تبعة وزر لوم
أحمل | p | ACCUSE:allege | t | legal | مسؤولية تبعة وزر لوم مسؤول
لوم لائمة | n | ACCUSE:allege | i:على | diplomatic | ~4 ألقى إلقاء وجه أنحى ملق حمل
شكك | f | ACCUSE:disapprove | i:في,ب | diplomatic
زعم ادعى | f | ACCUSE:allege | t | diplomatic | تورط ضلوع وقوف خلف انتهك
نسب | f | ACCUSE:allege | i:إلى,ل | legal | تهمة نيابة جريمة متهم ادعاء
نسب ورط/II | f | ACCUSE:allege | i:إلى,ل | legal | هجوم تفجير اغتيال
قدم أحال | f | ACCUSE:allege | t | legal | محاكمة محكمة جنايات نيابة قضاء
إحالة تقديم | n | ACCUSE:allege | v | legal | محاكمة محكمة جنايات نيابة قضاء
رفع أقام قدم تقدم | f | ACCUSE:allege | ti:ضد,على,ب | legal | دعوى شكوى بلاغ
وجه/II | f | ACCUSE:allege | i:إلى,ل | legal | ~7 تهمة اتهام
دعوى شكوى بلاغ | n | ACCUSE:allege | i:ضد,على | legal | ضد على قضائي
قاضى | v | ACCUSE:allege | t | legal
حاكم/III | f | ACCUSE:allege | t | legal
محاكمة | n | ACCUSE:investigate | v | legal
مثل/I | f | ACCUSE:investigate | v | legal | >9 أمام محكمة قاض محاكمة | مشهد ممثل دور شخصية
جلسة | n | ACCUSE:investigate | v | legal | محكمة محاكمة استماع استجواب نظر طعن قضية جنايات نيابة | بورصة تداول
حقق | f | ACCUSE:investigate | i:مع,في | legal | ~1 في مع
حقق | f | ACCUSE:investigate | i:مع,في | legal | ~3 مع محقق نيابة شرطة | فوز هدف نجاح إنجاز ربح تقدم رقم أرباح مكسب نتيجة @sport
مذكرة | n | ACCUSE:allege | i:بحق,ضد | legal | ~3 توقيف اعتقال جلب إحضار قبض ضبط
تحقيق | n | ACCUSE:investigate | i:مع,في,ضد | legal | ~3 فتح باشر أجرى نيابة لجنة شرطة محكمة مع قضائي جنائي دولي مكتب محقق جار أمر كلف نزيه مستقل شفاف محايد عاجل | هدف نجاح تقدم نتيجة انتصار مصلحة سلام استقرار أمن تنمية فوز تطلع عدالة
استجوب | v | ACCUSE:investigate | t | legal
استجواب مساءلة | n | ACCUSE:investigate | v | legal
استدعى | f | ACCUSE:investigate | t | legal | تحقيق نيابة محكمة استجواب شاهد
فتش/II | f | ACCUSE:investigate | t | legal
أدان | v | SANCTION:convict | ti:ب | legal | ~5 محكمة قاض محلف محلفون محلفين جنايات قضاء | اغتيال مجزرة عدوان استيطان
دان/I | f | SANCTION:convict | ti:ب | legal | ~5 محكمة قاض محلف جنايات قضاء | ولاء إسلام اغتيال عدوان
أدان استنكر شجب ندد استهجن | v | ACCUSE:disapprove | ti:ب | diplomatic
دان/I | f | ACCUSE:disapprove | ti:ب | diplomatic | | ولاء إسلام يهودية مسيحية مال مبلغ فضل
أدين | f | SANCTION:convict | v | legal
انتقد هاجم وبخ عاتب لام ذم سخر/I استهزأ شتم سب/I لعن فضح خون/II كفر/II شهر/II عير/II أنب/II عنف/II هجا أهان | f | ACCUSE:disapprove | ti:ب,من | diplomatic
انتقد | m | ACCUSE:disapprove | i:ل | diplomatic
انتقد أهان | p | ACCUSE:disapprove | ti:ل | diplomatic
توبيخ تنديد إدانة استنكار شجب استهجان انتقاد تشهير إساءة | n | ACCUSE:disapprove | i:ل,ب,إلى | diplomatic | | متهم محكمة ثبت قضائي تهمة جنائي
سحب استدعى | f | SANCTION:withdraw | t | diplomatic | سفير+ مفوض+ ممثل+ قنصل+ قائم+ بعثة+ دبلوماسي+ | تحقيق
استدعى | f | ACCUSE:disapprove | t | diplomatic | سفير قائم دبلوماسي أعمال
استدعاء | n | SANCTION:withdraw | i:من | diplomatic | ~4 سفير+ مفوض+ ممثل+ قنصل+ بعثة+ دبلوماسي+
استدعاء | n | ACCUSE:disapprove | v | diplomatic | سفير دبلوماسي
تصارع اختلف تخاصم | f | ACCUSE:disapprove | i:مع | diplomatic | ~6 مع
احتج اعترض | f | REJECT | i:على | diplomatic | سفير مذكرة دولة قرار حكومة خارجية
استياء امتعاض تحفظ استغراب انزعاج سخط أسف | n | ACCUSE:disapprove | i:من,على,إزاء | diplomatic | أبدى أعرب عبر إزاء من | ضحية ضحايا وفاة رحيل مصاب
وصف | f | ACCUSE:disapprove | t | diplomatic | ~14 غير تطهير عرقي سياسي فاشل مخيف قاس قسوة نازي نازية فاشي شر قتل وحشية همجية سخيف عدائي عدائية مجحف مشين بشع شنيع مأساة مأساوي حرب إبادة عنف تمييز ظلم تواطؤ خاضع خضوع مهين مذل مروع فظيع فظاعة دموي قمع قمعي قمعية استعمار استعماري احتلال عبث عنصرية تصرف لا خدعة مناورة مشبوه هزيل كاذب قاطع عصابة مخرب تخريب تخريبي متآمر طاغية مستبد فوضى مغامرة مقامرة انقلاب | قوي ناجح تاريخي مهم إيجابي بناء مثمر شجاع صديق ممتاز جيد ضروري
وصف اعتبر عد | f | ACCUSE:disapprove | t | diplomatic | ~14 طعنة خطأ كارثة كارثي كذب كذبة أكذوبة فشل إخفاق إهانة مهزلة مسرحية عبثي ظالم جائر مؤامرة تصفية جنون منافق نفاق وقح مخز همجي وحشي بربري تحريض مضلل افتراء خيانة عقيم إرهاب إرهابي عدواني كاذب كذاب فاشل عدو جبان خائن ديكتاتور حيوان ضعيف عنصري متطرف خطير عار جريمة مجرم عدائي غبي أحمق فاسد انتهاك خرق تدخل مرفوض عدوان استفزاز استفزازي تصعيد باطل قلة مزعزع سافر متهور أكذوبة افتراء خطأ فضيحة مهزلة كارثة لاجئ خيانة ابتزاز همجي وحشي بربري مؤسف مخز متعصب إهانة | ~18 إنجاز نجاح
وصف | f | ACCUSE:disapprove | t | diplomatic | ~16 ب | إنجاز متناسب متوافق طموح جريء تقدم تحول نقلة فرصة خطوة نجاح مفيد مشجع معقول واقعي عادل متوازن نوعي انتصار مرضي مرن بسيط محدود مستقبلي رائد متطور عمق جوهري مبشر مطمئن مشرف معتدل عميق قيمة نموذج إنسان أخ شقيق أمين ملهم مبدع موهوب ذكي بطولي شهيد ثمين غال مثمر بناء بناءة إيجابي تاريخي مهم هام ممتاز جيد ودي صريح أخوي متميز قوي ناجح رائع شجاع حكيم محوري استراتيجي صديق شريك حليف بطل عظيم ضروري طبيعي مستقر كبير علاقة علاقات لقاء اجتماع زيارة محادثة مباحثة حالة صحة شاهد دواء طبيب دقيق معمق شامل صعب
اعتبر | p | ACCUSE:disapprove | t | diplomatic | قلة انتهاك خرق تدخل مرفوض عدوان استفزاز تصعيد باطل خيانة إرهاب جريمة خطأ
كذب/II | f | ACCUSE:disapprove | t | diplomatic
شكا اشتكى تذمر | f | ACCUSE | i:من | diplomatic | سلطات قوات جندي حكومة تعسف تضييق انتهاك معاملة تمييز
# refusing
رفض أبى | v | REJECT | ti:من | diplomatic
عارض ناهض | f | REJECT | t | diplomatic | | مصلحة
ناهض | p | REJECT | i:ل | diplomatic
معارضة | n | REJECT | i:ل | diplomatic | ~4 ل أبدى أعلن أكد جدد | قوى حزب تيار مسلح سوري زعيم مرشح رئيس
اعترض | f | REJECT | i:على | diplomatic | | صاروخ طائرة سفينة طريق سبيل
اعتراض | n | REJECT | i:على | diplomatic | ~3 على | صاروخ طائرة سفينة
عرقل أعاق أحبط عطل/II أفشل | f | REJECT | t | diplomatic | جهد مفاوضات مساعي اتفاق مشروع قرار تشكيل عملية مساعدة دخول | تهريب إرهابي
نقض | f | REJECT | t | diplomatic | فيتو قرار اتفاق
فيتو | n | REJECT | i:ضد,على | diplomatic
استخدم | f | REJECT | i:ضد | diplomatic | فيتو نقض
صوت/II | f | REJECT | i:ضد | diplomatic | ضد
استبعد | f | REJECT | t | diplomatic | | منتخب لاعب مدرب @sport
سحب | f | REJECT | t | diplomatic | ~9 تأييد دعم ثقة توقيع | قوات جندي
سحب | m | REJECT | t | diplomatic | ~3 تأييد دعم ثقة توقيع اعتراف
تخلى | f | REJECT | i:عن | diplomatic | اتفاق حليف دعم تحالف
حجب | f | REJECT | i:عن | political_institutions | ثقة
امتنع | f | REJECT | i:عن | diplomatic | تصويت تعليق رد
خرق انتهك | v | REJECT | t | diplomatic | هدنة اتفاق قرار وقف قانون مجال سيادة اتفاقية معاهدة | رقم
خرق انتهاك | n | REJECT | i:ل | diplomatic | هدنة اتفاق قرار وقف سيادة اتفاقية مجال
تجاهل | f | REJECT | t | diplomatic
# threatening
هدد توعد | f | THREATEN:violence | ti:ل | military | رد قصف ضرب حرب هجوم تدمير قتل سحق انتقام عسكري استهداف محو
هدد توعد | v | THREATEN | ti:ل | diplomatic | | مرض فيضان جفاف تلوث انقراض وباء صحة سلامة مستقبل حياة أمن استقرار وحدة دين وجود مصلحة
تهديد وعيد | n | THREATEN | i:ل,ضد | diplomatic | ~5 أطلق وجه تلقى رغم إثر رد نفذ كرر صدر تصريح بعد قبل جدد استمر واصل أطلقتها لوح هدد | إرهاب أمن مصدر خطر
لوح/II | f | THREATEN | s | diplomatic | | علم يد
لمح تلميح تلويح | n | THREATEN | s | diplomatic | إغلاق استخدام قوة حرب عقوبات قطع استقالة عقوبات عقوبة انسحاب سحب ضرب طرد
أنذر | v | THREATEN | t | diplomatic
إنذار مهلة | n | THREATEN | i:ل,إلى | diplomatic | وجه أمهل منح أعطى نهائي | صافرة مبكر بطاقة @sport حريق
أمهل | f | THREATEN | t | diplomatic
حذر/II | f | THREATEN | ti:من | diplomatic | مغبة عاقبة عواقب رد تدخل تجاوز لعب عمل استمرار مساس غزو بقاء إقدام اقتراب
أقسم | f | THREATEN:violence | s | military | قضاء انتقام ثأر رد سحق
سيدفع | f | THREATEN | t | diplomatic
دفع | f | THREATEN | t | diplomatic | ~4 ثمن
رد/I | f | THREATEN:violence | i:على | military | مناسب قوة قسوة حزم شكل صاع بحزم بقوة بقسوة | سؤال رسالة
انتقم ثأر | v | THREATEN:violence | i:من,ل | military
ابتز | v | THREATEN | t | diplomatic
# punishing
عاقب عوقب | f | SANCTION:convict | t | legal | محكمة سجن حبس جنايات
عاقب | v | SANCTION | t | diplomatic
عقوبة | n | SANCTION:discontinue | i:على,ضد | economic | فرض اقتصادي دولي حزمة تشديد جديد @country أوروبي استئناف على ضد تفرض قرر شدد طال | رفع تخفيف سجن إعدام جنائي حبس خفف قانون لاعب @sport نصوص
فرض | f | SANCTION | i:على | economic | ~9 رسم جمركي تعريفة عقوبة غرامة قيد حظر حجر مقاطعة
فرض | m | SANCTION | i:على | economic | رسم جمركي تعريفة عقوبة غرامة قيد حظر حجر
حكم/I | f | SANCTION:convict | i:على,ب | legal | سجن إعدام حبس غرامة مؤبد مشدد سنة براءة
قضى/I | f | SANCTION:convict | i:على,ب | legal | ~5 محكمة قاض دائرة | عقوبة مدة فترة
أصدر | f | SANCTION:convict | i:على,ب,بحق,ضد | legal | ~6 حكم | بيان عفو مرسوم
حكم | n | SANCTION:convict | i:على,ضد,بحق | legal | محكمة قضائي إعدام سجن مؤبد صدر أصدر حبس مشدد | نفذ تنفيذ ذاتي نظام مباراة @sport حزب رشيد
أيد | f | SANCTION:convict | t | legal | محكمة نقض
غرم/II | v | SANCTION | t | legal
قطع/I علق/II جمد/II خفض/II | f | SANCTION:discontinue | t | diplomatic | ~8 علاقة تمثيل مساعدة عضوية محادثة اتفاق تعاون مفاوضات تمويل دعم مشاركة شحنة لقاء حوار عقد رحلة مناورة مساهمة معونة قرض تصدير تدريب تسليم ضخ | طريق كهرباء مياه
قطع تعليق تجميد خفض وقف إنهاء | n | SANCTION:discontinue | t | diplomatic | علاقة تمثيل مساعدة عضوية محادثة تعاون مفاوضات تمويل مشاركة معونة شحنة ضخ تصدير رحلة لقاء قرض شراء تعاقد | طريق كهرباء مياه أسعار فائدة إنتاج نار قتال عدائي حرب قصف هجوم عنف عملية
أوقف أنهى | f | SANCTION:discontinue | t | diplomatic | ~5 مساعدة تعاون تمويل دعم تصدير صفقة ضخ رحلة محادثة مفاوضة إنتاج شراء استيراد معونة حوار | إطلاق نار
ألغى | f | SANCTION:discontinue | t | diplomatic | اتفاق صفقة زيارة لقاء قمة اجتماع معاهدة اتفاقية مناورة مساهمة عقد مشاركة منحة صفقة مساعدة | حكم طعن هدف @sport
انسحب | v | SANCTION:withdraw | i:من | diplomatic | ~4 وكالة حلف تحالف ائتلاف حكومة اتفاق اتفاقية معاهدة نووي منظمة مجلس حقوق يونسكو
انسحاب خروج | n | SANCTION:withdraw | i:من | diplomatic | ~4 وكالة حلف تحالف ائتلاف اتفاق اتفاقية معاهدة نووي منظمة يونسكو اتحاد
سحب استدعى | f | SANCTION:withdraw | t | diplomatic | سفير دبلوماسي بعثة | قرعة
سحب | m | SANCTION:withdraw | t | diplomatic | سفير دبلوماسي بعثة
جرد/II | v | SANCTION | t | legal | ~6 جنسية لقب رتبة
أعفى | v | SANCTION:expel | t | political_institutions | ~6 منصب | مدرب @sport
أقال | f | SANCTION:expel | t | political_institutions | وزير رئيس قائد مستشار | مدرب @sport
إقالة | n | SANCTION:expel | v | political_institutions | وزير رئيس قائد مستشار | مدرب @sport
فصل/I | f | SANCTION:expel | t | political_institutions | عضو موظف حزب طالب | بين مسافة جدار
`;
