/**
 * Further verbs of each type, by families: talking, chiding, turning away, joining, driving out, spying, striking. Looked at after the tables of
 * narrower meanings and before what words most often mean. Line format: see `violence.ts`.
 */
export default `
# talking
خاطب/III | f | CONSULT | t | diplomatic | ~6 جمعية مجلس برلمان أمم قمة شعب أمة نائب كونغرس نظير | نفس جمهور عقل
حاور فاوض شاور/III باحث/III راسل | f | CONSULT | t | diplomatic | ~6 @party @someone قائد زعيم ممثل فصيل خاطف مسلح حركة وفد مسؤول | صحيفة مذيع ضيف قناة طالب نفس
جال طاف/I تجول | f | CONSULT:visit | i:على,في,ب | diplomatic | ~6 وزير رئيس مسؤول سفير مبعوث وفد ملك أمير محافظ | بصر خاطر كعبة بيت حاج معتمر
اختلى | v | CONSULT | i:ب | diplomatic | ~5 @party @someone نظير
مداولة | n | CONSULT | r:مع,بين | diplomatic | ~3 أجرى بدأ ختام جرى انتهى مجلس | محكمة حكم سوق سهم
تسلم | f | CONSULT | i:من | diplomatic | ~5 رسالة اعتماد | مجلة صحيفة لاعب
# looking into what was done
فحص عاين/III | v | ACCUSE:investigate | t | legal | ~6 محقق شرطة نيابة جثة هاتف حاسوب كمبيوتر مفتش حطام صندوق_أسود خبير_جنائي | طبيب مريض طبي عين
تقصى تحرى | v | ACCUSE:investigate | i:عن,في | legal | ~4 حقيقة حقائق لجنة بعثة شرطة أمن مصدر سبب | دقة
مساءلة محاسبة | n | ACCUSE:investigate | t | legal | ~4 طالب دعا ضرورة برلمان نائب مسؤول متورط مرتكب | مكتب ديوان قانوني مالي
# chiding
سخر/I تهكم استهزأ هزئ | v | ACCUSE:disapprove | i:من,على,ب | diplomatic | ~5 @party @someone رئيس وزير زعيم قرار موقف تصريح
استغرب | f | ACCUSE:disapprove | t | diplomatic | ~4 @party موقف قرار تصريح بيان اتهام صمت | نتيجة
خيبة | n | ACCUSE:disapprove | i:من,إزاء,حيال,ب,ل | diplomatic | ~1 أمل | فريق جمهور لاعب
أساء | f | ACCUSE:disapprove | i:إلى,ل | diplomatic | ~5 @party @someone رئيس ملك زعيم نبي رسول | معاملة استخدام فهم تقدير ظن تصرف تدبير
تطاول | v | ACCUSE:disapprove | i:على | diplomatic | ~4 @party @someone رئيس ملك زعيم قيادة رمز | بنيان عمارة
خون/II جرم/II كفر/II شيطن | f | ACCUSE:disapprove | t | diplomatic | ~4 @party @someone معارض خصم حزب مخالف | قانون مادة
اشتكى شكا | f | ACCUSE:disapprove | t | diplomatic | ~5 @party وزارة بلدية أمانة شركة أهالي سكان مواطن مزارع عامل | ألم مرض صداع إصابة لاعب
# turning away
تحفظ | v | REJECT | i:على | diplomatic | ~5 قرار بيان مشروع اقتراح مقترح خطة اتفاق صيغة طلب بند دعوة مادة | شرطة نيابة متهم مضبوط جثة
طعن/I | f | REJECT | i:في,ب | legal | ~5 قرار حكم قانون دستورية نتيجة شرعية | سكين خنجر سلاح
طعن | n | REJECT | i:في,ضد,على | legal | ~3 قدم تقدم رفع قرار حكم دستورية | سكين خنجر قتل
استأنف | f | REJECT | t | legal | ~3 حكم إدانة | مفاوضة محادثة رحلة
تصدى | v | REJECT | i:ل | diplomatic | ~3 مشروع قانون قرار حظر مخطط سياسة تدخل ابتزاز | هجوم كرة @sport
تنكر | v | REJECT | i:ل | diplomatic | ~4 اتفاق وعد تعهد التزام حق قرار
# asking and ordering
نصح | f | REQUEST | t | diplomatic | ~6 رعية رعايا مواطن+ @party | طبيب خبير مريض مدرب
وجه/II | f | REQUEST | t | diplomatic | ~8 سرعة تخصيص تشكيل تأمين إنهاء إنجاز صرف تكثيف إيقاف إغلاق علاج محاسبة إحالة استكمال تسهيل | رسالة كلمة نداء اتهام ضربة شكر تحية نقد انتقاد تهمة كرة سؤال إنذار لوم دعوة
# threatening
خير/II | f | THREATEN | t | diplomatic | ~6 بين | لاعب
# promising
ضمن/I كفل/I | f | AGREE | ti:ل | diplomatic | ~4 سلامة مرور وصول عودة أمن | دستور قانون مادة فوز تأهل
ارتضى | f | AGREE | t | diplomatic | ~4 وساطة تسوية هدنة حل شرط حكم تحكيم عرض
عرض/I | f | AGREE | ti:على,ل,إلى | diplomatic | ~5 وساطة مساعدة تعويض هدنة قرض استقبال ملجأ لجوء دعم تفاوض إرسال استضافة مقايضة | فيلم مسرح قناة تلفزيون لوحة صورة كتاب شريط بضاعة سلعة موضوع قضية فكرة
استعداد | n | AGREE | i:ل | diplomatic | ~4 أكد جدد كرر أبلغ | موسم بطولة مباراة عيد حج اختبار امتحان شتاء انتخاب
مرونة | n | AGREE | s | diplomatic | ~2 أبدى إبداء أظهر | عضلة اقتصاد
# letting in, and going over
رخص/II | f | RETREAT:access | i:ل | diplomatic | ~4 @party طائرة سفينة قافلة | دواء بناء شركة
انشق | v | RETREAT | i:عن | military | ~5 جيش حزب نظام حركة قيادي ضابط جندي وزير سفير مسؤول جماعة | قمر أرض
اعتزل | v | RETREAT:resign | t | political_institutions | ~3 سياسة سياسي حزب | كرة لعب @sport فن غناء تمثيل
جلاء | n | RETREAT:withdraw | i:عن,من | military | ~3 قوات جيش محتل آخر استكمال بريطاني فرنسي عن
تعويض | n | CONCEDE | t | human_security | ~5 دفع صرف ذو أسرة عائلة ضحية أهالي متضرر ورثة | بدلا تأمين هدف خسارة
عوض/II | f | CONCEDE | t | human_security | ~5 ضحية متضرر أسرة ذو أهالي عائلة | هدف نقطة غياب فشل خسارة
اعترف أقر | f | CONCEDE | i:ب | diplomatic | ~6 قصف مقتل قتل هزيمة خسارة إسقاط تجسس إخفاق إبادة ذنب حق مجزرة خطأ | متهم محكمة محقق جان قاتل نيابة تحقيق مشتبه
ندم | n | CONCEDE | i:على,ل | diplomatic | ~2 أبدى إبداء أعرب كرر عبر
# working together
عمل/I | f | COOPERATE | i:مع | diplomatic | ~2 مع | فريق نادي مخرج فنان
تقاسم اقتسم | v | COOPERATE | r:مع,بين | diplomatic | ~4 معلومات سلطة عبء حصة إيراد مياه نفط مورد
تحالف | f | COOPERATE | r:مع | diplomatic | ~4 @party حزب قوة كتلة | شركة
استورد اشترى ابتاع | f | COOPERATE | ti:من | economic | ~6 سلاح أسلحة نفط غاز طائرة مقاتلة قمح صاروخ دبابة منظومة رصاص_مطاطي | شركة محل متجر بطاقة
استأنف | f | COOPERATE | r:مع,بين | diplomatic | ~3 علاقة تعاون
# help
ضخ/I | v | AID | i:في | economic | ~4 مليار مليون استثمار أموال | مياه دم مضخة غاز
عالج | f | AID | t | human_security | ~5 جريح مصاب لاجئ نازح | مشكلة أزمة قضية ملف خلل مرض
أعان | f | AID | t | human_security | ~5 @party لاجئ نازح متضرر منكوب | الله نفس
عون معونة هبة | n | AID | i:ل,إلى | human_security | ~3 قدم تقديم تلقى طلب مد لازم سنوي عسكري | محكمة قاضي
انتشل | v | AID | t | human_security | ~4 ضحية ناج أحياء عالق مهاجر | جثة جثمان
# honouring and joining
كرم/II كافأ | f | SUPPORT | t | diplomatic | ~5 @party @someone رئيس وزير ملك سفير أمير محافظ | لاعب فنان
احتفى | v | SUPPORT | i:ب | diplomatic | ~4 @party @someone رئيس وزير ملك ضيف | يوم عيد ذكرى
تعاطف | v | SUPPORT | i:مع | diplomatic | ~4 @party ضحية شعب أسرة قضية
تصالح | f | SUPPORT | r:مع,بين | diplomatic | ~5 @party @someone رئيس زعيم فصيل حركة
انحاز اصطف | f | SUPPORT | i:إلى,ل,مع | diplomatic | ~5 @party @someone جانب صف طرف | طابور مصل مواطن
التحق انخرط | v | SUPPORT | i:ب,في | military | ~4 تنظيم متمرد ميليشيا مليشيا جماعة صف قتال جبهة معارضة مقاتل ثورة جيش | جامعة كلية مدرسة دورة وظيفة فريق تدريب مفاوضة حوار
# hunting, locking up, spying, driving out
طارد/III | v | COERCE | t | repression | ~5 شرطة قوات أمن جيش متظاهر محتج مسلح عنصر | فريق كرة صيد كلب لص
زج/I | v | COERCE:arrest | i:ب | repression | ~5 سجن معتقل زنزانة
أودع | f | COERCE:arrest | t | repression | ~4 سجن حبس زنزانة توقيف
وضع/I | f | COERCE:arrest | t | repression | ~6 جبري
تجسس تنصت | v | COERCE:cyber | i:على | legal | ~5 @party @someone هاتف مكالمة رئيس مسؤول حكومة وزارة سفارة
انقلب | f | COERCE:seize | i:على | military | ~3 على | سيارة حافلة مركبة شاحنة قارب
اضطهد | v | COERCE | t | repression
مضايقة | n | COERCE | t | repression | ~4 @party صحفي ناشط معارض أقلية سفينة طائرة | زميل شارع
# cutting
شطب/I | v | SANCTION | t | diplomatic | ~4 قائمة سجل عضوية مرشح حزب | دين ديون
فصل/I | f | SANCTION:expel | t | political_institutions | ~3 موظف قاض ضابط نائب عامل معلم عضو | دين خط نهر
أرجأ أجل/II جمد/II | f | SANCTION:discontinue | t | economic | ~3 صرف قرض دفعة تمويل مساعدة منحة
أرجأ أجل/II قلص/II خفض/II | m | SANCTION:discontinue | t | economic | ~3 مساعدة تمويل تمثيل علاقة بعثة إمدادات مكون | نفقات عجز
قلص/II خفض/II | f | SANCTION:discontinue | t | diplomatic | ~3 مساعدة تمويل تمثيل علاقة بعثة إمدادات وجود_دبلوماسي | نفقات عجز سعر
فسخ | v | SANCTION:discontinue | t | diplomatic | ~3 عقد اتفاق اتفاقية معاهدة | لاعب مدرب نادي خطوبة
# striking
تدخل | v | ASSAULT | i:في,ضد | military | ~2 عسكري مسلح بري @military
سفك أراق | v | ASSAULT | t | human_rights | ~2 دم دماء
أزهق | v | ASSAULT | t | human_rights | ~4 روح
تراشق | v | ASSAULT | i:ب,مع | military | ~4 حجر حجارة نار قذيفة صاروخ زجاجة | اتهام كلام
رشقة | n | ASSAULT | i:على | military | ~3 صاروخ صاروخي حجر حجارة
صدام | n | ASSAULT | r:مع,بين | military | ~5 شرطة أمن قوات متظاهر محتج مؤيد معارض وقع اندلع | فكري حضاري حضارة
# making ready
عبأ/II | v | MOBILIZE:troops | t | military | ~3 جيش قوات احتياط عام | خزان قارورة مياه استمارة
تمركز تموضع | f | MOBILIZE:troops | s | military | ~4 قوات جيش دبابة مقاتل مسلح آلية @military
حلق/II | v | MOBILIZE | i:فوق,في | military | ~4 طائرة مقاتلة مروحية طيران مسيرة سرب | رأس شعر لحية مسافر راكب
وضع/I | f | MOBILIZE | t | military | ~7 تأهب استنفار
تمرين | n | MOBILIZE | r:مع,بين | military | ~2 عسكري مشترك بحري جوي تعبوي
# defying
تحدى | f | PROTEST | t | rights_freedoms | ~6 حظر طوارئ منع | لاعب فريق مرض إعاقة موت
`;
