/**
 * Sentences and the event that must be read in each: `sentence | trigger | TYPE:mode | status`. All of them are made up.
 * A mode may be left out where it is not what the line is about.
 */
export default `
# told by what is carried, retaken, looted, used
أوصلت كندا مساعدات غذائية إلى الصومال. | أوصلت | AID | actual
حصلت كينيا على مليون دولار في صورة مساعدات من كندا. | حصلت | AID | actual
تقدم الجيش الصومالي بدعم من القوات الكينية. | دعم | AID | actual
استعاد الجيش الصومالي مخزن أسلحة من حركة الشباب. | استعاد | COERCE:seize | actual
حررت القوات الصومالية جبل غوليس. | حررت | COERCE:seize | actual
نهب مسلحون صوماليون أراضي القرية. | نهب | COERCE:seize | actual
جرى ذلك قبل سقوط القاعدة بأيدي الجيش الصومالي. | سقوط | COERCE:seize | actual
أصدر الوزير الكيني قرارا بمنع سير الشاحنات الصومالية. | منع | COERCE:restrict | planned
أعلن الجيش الصومالي عن تقدم ميداني قرب كيسمايو. | تقدم | MOBILIZE:troops | actual
أكد التقرير استخدام حركة الشباب عبوات ناسفة ضد القرويين. | استخدام | ASSAULT | actual
أطلقت كينيا حملة ضد مسلحي حركة الشباب. | حملة | ASSAULT | actual
# told by what somebody is suspected of, what relations come to, before whom one speaks
اعتقلت الشرطة الكينية شابا للاشتباه في ضلوعه في الهجوم. | لاشتباه | ACCUSE:allege | actual
سجنت كينيا صوماليا بتهمة التجسس. | تهمة | ACCUSE:allege | actual
أصدرت المحكمة الكينية مذكرة توقيف بحق الوزير الصومالي. | أصدرت | ACCUSE:allege | actual
عبرت كندا عن قلقها إزاء اعتقال الصحفيين في كينيا. | عبرت | ACCUSE:disapprove | actual
فترت العلاقات بين كندا وكينيا. | فترت | SANCTION | actual
أعرب الرئيس الكيني عن فخره بجنود بلاده. | فخر | SUPPORT | actual
قال الوزير الكندي ذلك في مؤتمر صحفي مع نظيره الكيني. | مؤتمر | CONSULT | actual
اتفقت كندا وكينيا على تعزيز التعاون العسكري بينهما. | تعزيز | COOPERATE | planned
غادر الوزير الكيني القاعة رافضا كل المقترحات الكندية. | رافضا | REJECT | actual
# who is held or charged, what nobody promised, what ought to be, who goes over
طالبت كينيا بالإفراج عن دبلوماسي كيني محتجز في كندا. | محتجز | COERCE:arrest | actual
غادر الوزير الكيني بلاده وهو متهم بالفساد. | متهم | ACCUSE:allege | actual
لم يقدم الدائنون الكنديون أي تعهد لكينيا. | تعهد | AGREE | negated
وصوت البرلمان الكيني على مشروع قانون جديد. | صوت | SUPPORT | actual
دعمت كينيا الرئيس الصومالي الذي تعارضه كندا. | تعارض | REJECT | actual
أعلن الجيش الكيني أسر عشرين مسلحا من حركة الشباب. | أسر | COERCE:arrest | actual
انضم قادة اللواء الصومالي إلى متمردي حركة الشباب. | انضم | COOPERATE | actual
ردت المدفعية الكينية على القصف الصومالي. | ردت | ASSAULT | actual
استمعت الشرطة الكينية إلى أقوال الشهود. | استمعت | ACCUSE:investigate | actual
قال الوزير الكندي إنه لا مكان للرئيس الصومالي في مستقبل بلاده. | مكان | REJECT | actual
# kept from coming out, left before it ended, handed over
عرقلت كندا صدور بيان من مجلس الأمن بشأن كينيا. | عرقلت | REJECT | actual
انسحب الوفد الصومالي من المشاورات مع كينيا. | انسحب | SANCTION:withdraw | actual
أقرت الحكومة الكينية موازنة جديدة. | أقرت | SUPPORT | actual
قدمت كندا أسلحة للجيش الصومالي. | قدمت | AID | actual
أبلغت كندا كينيا بضرورة الإفراج عن الصحفي. | أبلغت | REQUEST | actual
# what two did, who is on the move or bent on it, whose office was taken
قالت نيروبي إن الرئيسين إيمانويل ماكرون ودونالد ترمب ناقشا الهجوم. | ناقشا | CONSULT | actual
وصلت إلى كيسمايو عشرات الدبابات الكينية. | وصلت | MOBILIZE:troops | actual
قال الرئيس الكيني إن حكومته عازمة على حماية اللاجئين. | عازمة | AGREE | actual
عزل البرلمان الكيني الوزير سمير الحداد من منصبه. | عزل | SANCTION:expel | actual
يستعد الجيش الصومالي لتحرير كيسمايو. | يستعد | MOBILIZE:troops | actual
قال الوزير الكندي إن الهجوم يثبت تورط كينيا في الحرب. | قال | ACCUSE | actual
# neighbours told apart by what is ended, banned, left, backed
أوقفت كندا مساعدات بقيمة مليون دولار لكينيا. | أوقفت | SANCTION:discontinue | actual
أوقفت الحركة الصومالية القتال في سبتمبر. | أوقفت | RETREAT:ceasefire | actual
حظرت كينيا الواردات الكندية. | حظرت | SANCTION | actual
انسحبت كينيا من المفاوضات مع الصومال. | انسحبت | SANCTION:withdraw | actual
دعمت كينيا المتمردين في الصومال. | دعمت | AID | actual
عفا الرئيس الكيني عن ثلاثة كنديين. | عفا | RETREAT:release | actual
# told by the object, however far, and by what a clause about a noun governs
ضاعفت كندا في اليوم نفسه الرسوم على الشاي الكيني. | ضاعفت | SANCTION | actual
هاجمت القوات الصومالية المدعومة من كينيا مدينة كيسمايو. | المدعومة | SUPPORT | actual
أصدر الوفد الكيني بيانا طالب فيه كندا بالاعتذار. | طالب | REQUEST | actual
منعت كندا ثلاثة وزراء كينيين من دخول أراضيها. | منعت | SANCTION | actual
نقلت مروحيات كندية لاجئين صوماليين إلى كينيا. | نقلت | AID | actual
# heights, coasts and camps that are taken
حررت قوات الجيش الكيني جبل الملح والتلال المطلة على الطريق. | حررت | COERCE:seize | actual
كان الجنود الكينيون استعادوا القصر من المتمردين. | استعادوا | COERCE:seize | actual
# held, asked for, signed, fought beside others
أعلنت الشرطة الكينية القبض على وزير سابق. | القبض | COERCE:arrest | actual
اجتمع مجلس الأمن بناء على طلب كينيا. | طلب | REQUEST | actual
تعهد الرئيس الكيني بملاحقة المهاجمين الصوماليين. | تعهد | THREATEN | actual
استعاد الجيش الصومالي البلدة بمساندة من الطيران الكيني. | مساندة | AID | actual
أعلنت كندا مشاركة جيشها في العملية العسكرية الكينية. | مشاركة | COOPERATE | actual
هجرت الميليشيا الصومالية سكان القرية. | هجرت | COERCE:deport | actual
# verbs that are spelt as nouns or prepositions, told by where they stand
ووعد الوزير الكيني بتخفيف القيود على كندا. | وعد | AGREE | actual
ووعد بإرسال مساعدات إلى كينيا. | وعد | AGREE | actual
كانت كينيا قد قبلت العرض، فيما وعدت كندا بإرسال معونة. | عدت | AGREE | actual
كان الرئيس الكيني قد قبل الهدنة مع الصومال. | قبل | AGREE | actual
وقبل الرئيس الكيني باستقدام قوة أفريقية. | قبل | AGREE | actual
زار الوزير الكندي نيروبي، وطالبه البرلمان بإعادة السفير. | طالب | REQUEST | actual
التقوا السفير الكندي في نيروبي وطالبوه بفتح الحدود. | طالبو | REQUEST | actual
وعارضته ست دول أفريقية في مقدمتها كينيا. | عارضت | REJECT | actual
ومثل أمام المحكمة في نيروبي وزير كيني سابق. | مثل | ACCUSE:investigate | actual
من جهته وعد الرئيس الكيني نظيره الكندي بفتح الحدود. | وعد | AGREE | actual
في المقابل عارض الرئيس الكيني الاتفاق مع كندا. | عارض | REJECT | actual
وفر المسلحون الصوماليون إلى الجبال. | وفر | RETREAT:withdraw | actual
غادر الوفد الكيني القاعة رافضا هذا الاتفاق مع كندا. | رافضا | REJECT | actual
# what is ended, what is kept from, what is looked into
دعت كندا الحكومة الكينية إلى وقف الاغتيالات. | وقف | RETREAT | asked
علقت المعارضة الكينية عصيانا بدأته قبل شهر. | علقت | RETREAT | actual
قررت كندا وقف توريد القمح إلى كينيا. | وقف | SANCTION:discontinue | planned
ألغت كينيا قرار طرد السفير الكندي، وطالبت كندا بإلغاء القرار فورا. | إلغاء | RETREAT | asked
امتنعت كينيا عن تأييد البيان الكندي. | امتنعت | REJECT | actual
امتنع السجناء الكينيون عن الطعام أسبوعا. | امتنع | PROTEST:hunger | actual
طعنت المعارضة الكينية في نتائج الاقتراع. | طعنت | REJECT | actual
أرسلت الأمم المتحدة خبراء للتحقيق في مقتل السفير الكندي. | لتحقيق | ACCUSE:investigate | planned
دعا مجلس الأمن كينيا إلى تحقيق نزيه. | تحقيق | ACCUSE:investigate | asked
# who is held, what is taken, what is laid on somebody
نسبت كندا الهجوم إلى كينيا. | نسبت | ACCUSE:allege | actual
أوقف جهاز الأمن الكيني ضابطين كنديين. | أوقف | COERCE:arrest | actual
حل الرئيس الكيني مجلس النواب. | حل | COERCE:restrict | actual
استعادت القوات الكينية قاعدة في جنوب الصومال. | استعادت | COERCE:seize | actual
احتجز مسلحون صوماليون بحارة كنديين. | احتجز | ASSAULT:abduct | actual
شدد مجلس الأمن العقوبات على كينيا. | شدد | SANCTION | actual
أغلقت كينيا أجواءها أمام الطائرات الكندية. | أغلقت | SANCTION:discontinue | actual
سحبت الحكومة الكينية مشروع القانون تحت ضغط الشارع. | سحبت | CONCEDE | actual
حاصر متظاهرون كينيون السفارة الكندية. | حاصر | PROTEST:obstruct | actual
# what is given and taken
حث مجلس الأمن كينيا على القبول بهدنة. | القبول | AGREE | asked
منح الرئيس الكيني نظيره الكندي أرفع وسام. | منح | SUPPORT | actual
نقل الرئيس الكيني سلطاته إلى نائبه. | نقل | CONCEDE | actual
وقعت معارك في الصومال، ونقلت كندا جرحى الجيش الصومالي إلى نيروبي. | نقلت | AID | actual
وقعت كينيا والصومال اتفاقا رعته كندا بعد مفاوضات طويلة. | رعت | CONSULT:third-party | actual
# set phrases, and words that are spelt as others
ستطرد كينيا قريبا دبلوماسيين كنديين من البلاد. | تطرد | SANCTION:expel | planned
أعلنت كينيا الملحق العسكري الكندي شخصا غير مرغوب فيه. | أعلنت | SANCTION:expel | actual
أعلنت كينيا قطع علاقاتها الدبلوماسية مع كندا. | قطع | SANCTION:discontinue | actual
قررت كينيا إغلاق سفارتها في أوتاوا. | إغلاق | SANCTION:discontinue | planned
سحبت كينيا اعترافها بالمجلس الانتقالي في مالي. | سحبت | REJECT | actual
أسقط البرلمان الكيني مشروع القانون الذي قدمته الحكومة. | أسقط | REJECT | actual
تنصلت كينيا من التزاماتها في المعاهدة. | تنصلت | REJECT | actual
وصف الرئيس الكيني قرار نظيره الكندي بأنه شجاع. | وصف | SUPPORT | actual
اعتبرت كينيا موقف كندا غير مبرر. | اعتبرت | ACCUSE:disapprove | actual
هاجم الرئيس الكيني زعيم المعارضة، ووصفه بالمستبد. | وصف | ACCUSE:disapprove | actual
أيدت محكمة كينية الحكم بسجن وزير سابق. | الحكم | SANCTION:convict | actual
عززت كينيا وجودها العسكري على الحدود مع الصومال. | عززت | MOBILIZE:troops | actual
سقطت ثلاث قذائف على مقر الحكومة الكينية. | سقطت | ASSAULT:heavy-weapons | actual
مدد الرئيس الكيني حالة الطوارئ شهرا. | مدد | COERCE:martial-law | actual
منعت السلطات الكينية زعيم المعارضة من السفر. | منعت | COERCE:restrict | actual
ألحت كندا على كينيا بقبول الهدنة. | ألحت | REQUEST | actual
طالبت كندا الحكومة الكينية بالكف عن تهديد جيرانها. | الكف | CONCEDE | asked
حل الرئيس الكيني ضيفا على نظيره الكندي. | حل | CONSULT:visit | actual
سلم السفير الكيني رسالة إلى الرئيس الكندي. | سلم | CONSULT | actual
أبرمت كينيا بعد مفاوضات طويلة اتفاقا مع كندا. | اتفاقا | SUPPORT | actual
نعت الرئيس الكيني الاتفاق مع كندا بالكارثي. | نعت | ACCUSE:disapprove | actual
أعربت الخارجية الكينية عن احتجاجها على تصريحات الوزير الكندي. | احتجاج | ACCUSE:disapprove | actual
# rarer words, by families
استفظعت كينيا المجزرة التي ارتكبها المسلحون. | استفظعت | ACCUSE:disapprove | actual
امتعضت الخارجية الكينية من تصريحات السفير الكندي. | امتعضت | ACCUSE:disapprove | actual
عاب الوزير الكيني على كندا صمتها. | عاب | ACCUSE:disapprove | actual
أخذت كينيا على كندا تقاعسها عن التدخل. | أخذت | ACCUSE:disapprove | actual
ألصقت الحكومة الكينية التهمة بزعيم المتمردين. | ألصقت | ACCUSE:allege | actual
نبذت كينيا كل تدخل خارجي في شؤونها. | نبذت | REJECT | actual
أعرضت المعارضة الكينية عن عرض الحكومة. | أعرضت | REJECT | actual
ردت المحكمة الكينية التماس زعيم المعارضة. | ردت | REJECT | actual
تضرعت الأمهات إلى الرئيس الكيني كي يعيد أبناءهن. | تضرعت | REQUEST | actual
استحث الوزير الكندي الحكومة الكينية على قبول الهدنة. | استحث | REQUEST | actual
استغاثت البلدة بالحكومة الكينية. | استغاثت | REQUEST | actual
أوعد الرئيس الكيني المتمردين بحرب طويلة. | أوعد | THREATEN | actual
رضيت كينيا بالهدنة التي عرضتها كندا. | رضيت | AGREE | actual
عاضدت كندا الحكومة الكينية في نزاعها مع جارتها. | عاضدت | SUPPORT | actual
ابتهج الوزير الكيني بتوقيع الاتفاق. | ابتهج | SUPPORT | actual
ذيل الوزيران الكيني والكندي الاتفاقية بتوقيعهما. | ذيل | SUPPORT | actual
آوت كينيا آلاف اللاجئين. | آوت | AID | actual
قصد الرئيس الكيني أوتاوا الثلاثاء. | قصد | CONSULT:visit | actual
شد الرئيس الكيني الرحال إلى كندا. | شد | CONSULT:visit | actual
أعتقت كينيا خمسة سجناء كنديين. | أعتقت | RETREAT:release | actual
بسط الجيش الكيني سيطرته على البلدة. | بسط | COERCE:seize | actual
تعقبت الشرطة الكينية الفارين. | تعقبت | COERCE | actual
أجهز الجنود على ثلاثة مسلحين. | أجهز | ASSAULT | actual
خنق مسلحون حارسا في نيروبي. | خنق | ASSAULT | actual
أمطرت المدفعية الكينية البلدة بالقذائف. | أمطرت | ASSAULT | actual
سيرت كينيا سفينتين حربيتين إلى الخليج. | سيرت | MOBILIZE:troops | actual
ملأ آلاف المحتجين شوارع نيروبي. | ملأ | PROTEST:demo | actual
أنزلت المحكمة الكينية بالشركة غرامة كبيرة. | أنزلت | SANCTION | actual
حجبت كندا السلاح عن كينيا. | حجبت | SANCTION:discontinue | actual
ستضرب الشرطة الكينية بيد من حديد كل عابث بالأمن. | تضرب | THREATEN | actual
حبست كينيا الغاز عن جارتها. | حبست | SANCTION:discontinue | actual
قطعت كينيا صلاتها بكندا. | قطعت | SANCTION:discontinue | actual
هبط الوزير الكيني في أوتاوا الجمعة. | هبط | CONSULT:visit | actual
اصطدم المحتجون بالشرطة في نيروبي. | اصطدم | ASSAULT | actual
قضى الجيش الكيني على عشرة متمردين. | قضى | ASSAULT | actual
# ASSAULT: what is done, what is suffered, by what means
هاجم مسلحون قافلة للجيش قرب الحدود. | هاجم | ASSAULT | actual
قتل مسلحون ثلاثة جنود في كمين شرق البلاد. | قتل | ASSAULT | actual
قُتل خمسة مدنيين في قصف على البلدة. | قُتل | ASSAULT | actual
لقي أربعة جنود مصرعهم في هجوم على ثكنة عسكرية. | لقي | ASSAULT | actual
سقط عشرة قتلى في اشتباكات بين الجيش ومسلحين. | سقط | ASSAULT | actual
أسفر الهجوم عن مقتل شرطيين وإصابة ثلاثة مدنيين. | مقتل | ASSAULT | actual
أعلنت الوزارة مصرع سبعة من عناصر التنظيم المسلح في الغارة. | مصرع | ASSAULT | actual
أوقع تفجير في السوق عشرات القتلى من المدنيين. | أوقع | ASSAULT | actual
شن الطيران الحربي غارات على مواقع المتمردين. | غارات | ASSAULT:aerial | actual
قصفت المدفعية أحياء سكنية في المدينة. | قصفت | ASSAULT:heavy-weapons | actual
أطلق مسلحون النار على دورية للشرطة. | أطلق | ASSAULT:firearms | actual
أطلق المتمردون صواريخ على قاعدة عسكرية. | أطلق | ASSAULT:heavy-weapons | actual
فجر انتحاري سيارة مفخخة أمام مركز للشرطة. | فجر | ASSAULT:explosives | actual
انفجرت عبوة ناسفة لدى مرور حافلة تقل جنودا. | انفجرت | ASSAULT:explosives | actual
اغتال مجهولون قاضيا في العاصمة. | اغتال | ASSAULT:targeted | actual
نجا الوزير من محاولة اغتيال استهدفت موكبه. | اغتيال | ASSAULT:targeted | actual
اختطف مسلحون مهندسين أجنبيين جنوب البلاد. | اختطف | ASSAULT:abduct | actual
أحرق مسلحون قرية للاجئين. | أحرق | ASSAULT:destroy | actual
دمرت القوات منازل عشرات المدنيين. | دمرت | ASSAULT:destroy | actual
فرقت الشرطة متظاهرين بالغاز المسيل للدموع. | فرقت | ASSAULT:crowd-control | actual
اشتبكت القوات مع مسلحين في الجبال. | اشتبكت | ASSAULT | actual
نفذ التنظيم المسلح عملية انتحارية ضد جنود. | عملية | ASSAULT:suicide-attack | actual
أسقط المتمردون طائرة حربية للجيش. | أسقط | ASSAULT | actual
تعرض المعتقلون للتعذيب على أيدي حراس السجن. | لتعذيب | ASSAULT:torture | actual
اقتحم مسلحون مقر المحافظة. | اقتحم | ASSAULT | actual
يستعد الجيش لاقتحام المدينة الخاضعة للمتمردين. | اقتحام | ASSAULT | planned
لم يهاجم الجيش المخيم. | يهاجم | ASSAULT | negated
احتشد عدد من الشبان أمام مقر البرلمان احتجاجا على القانون. | احتشد | PROTEST | actual
شهدت العاصمة تحركات احتجاجية ضد الحكومة. | تحركات | PROTEST | actual
أعلنت السعودية تقديم 100 مليون دولار للاجئين السوريين. | تقديم | AID | actual
أقرت الحكومة الهندية بتقصير أمني سبق الهجمات. | أقرت | CONCEDE | actual
رفعت واشنطن الرسوم الجمركية على الواردات الصينية. | رفعت | SANCTION | actual
سلمت تركيا واشنطن نسخة من التسجيلات. | سلمت | COOPERATE | actual
وقع قادة الدول الأعضاء في ختام القمة التي استضافتها الرياض بيانا مشتركا. | وقع | SUPPORT | actual
علقت وزارة الدفاع الأمريكية، ردا على الانقلاب، مساعدات عسكرية. | علقت | SANCTION | actual
# orders, proposals, handing over, blows
أصدر الرئيس الكيني تعليمات للجيش بالانسحاب. | تعليمات | REQUEST | actual
أخبر الوزير الكيني السفير أنه يتعين عليه المغادرة. | أخبر | REQUEST | actual
اقترحت فرنسا هدنة لثلاثة أيام. | اقترحت | REQUEST | actual
قدمت الأمم المتحدة اقتراحا إلى الطرفين. | اقتراحا | REQUEST | actual
شبه الرئيس الكيني المعارضة بالعصابة. | شبه | ACCUSE:disapprove | actual
أسرت القوات الكوبية ألفا من المنفيين. | أسرت | COERCE:arrest | actual
تنازل الملك عن العرش لابنه. | تنازل | RETREAT:resign | actual
توقف عمال الموانئ في السنغال عن العمل. | توقف | PROTEST:strike | actual
ترأس رئيس الوزراء الأردني اجتماعا للحكومة. | ترأس | CONSULT:multilateral | actual
صفع متظاهر وزير الداخلية الفرنسي. | صفع | ASSAULT | actual
# COERCE
اعتقلت الشرطة عشرين ناشطا في العاصمة. | اعتقلت | COERCE:arrest | actual
ألقت الشرطة القبض على زعيم الجماعة. | القبض | COERCE:arrest | actual
شنت السلطات حملة اعتقالات ضد معارضين. | اعتقالات | COERCE:arrest | actual
أوقفت السلطات ثلاثة صحفيين. | أوقفت | COERCE:arrest | actual
سيطر المتمردون على بلدة حدودية. | سيطر | COERCE:seize | actual
استعاد الجيش السيطرة على المطار من المسلحين. | استعاد | COERCE:seize | actual
تمكنت القوات من تحرير القرية من المسلحين. | تحرير | COERCE:seize | actual
صادرت السلطات ممتلكات الحزب. | صادرت | COERCE:seize | actual
جمدت سويسرا أموال الرئيس المخلوع. | جمدت | COERCE:seize | actual
رحلت السلطات مئات المهاجرين. | رحلت | COERCE:deport | actual
فرضت السلطات حظر تجول في المدينة. | حظر | COERCE:curfew | actual
أعلنت الحكومة حالة الطوارئ في البلاد. | الطوارئ | COERCE:martial-law | actual
حجبت السلطات مواقع إخبارية معارضة. | حجبت | COERCE:censor | actual
حاصرت القوات المخيم ومنعت دخول الغذاء. | حاصرت | COERCE:restrict | actual
أغلقت السلطات المعبر الحدودي مع الجيران. | أغلقت | COERCE:restrict | actual
اخترق قراصنة موقع وزارة الدفاع. | اخترق | COERCE:cyber | actual
أطاح الجيش بالرئيس المنتخب. | أطاح | COERCE | actual
# MOBILIZE
نشر الجيش آلاف الجنود على الحدود. | نشر | MOBILIZE:troops | actual
حشدت الدولتان قواتهما قرب المضيق. | حشدت | MOBILIZE:troops | actual
بدأت البحرية مناورات عسكرية في الخليج. | مناورات | MOBILIZE:troops | actual
أرسل الحلف تعزيزات عسكرية إلى المنطقة. | أرسل | MOBILIZE:troops | actual
أجرت الدولة تجربة صاروخية جديدة. | تجربة | MOBILIZE:weapons | actual
اختبر الجيش صاروخا باليستيا. | اختبر | MOBILIZE:weapons | actual
رفع الجيش حالة التأهب على الجبهة. | التأهب | MOBILIZE:troops | actual
# PROTEST
احتل متظاهرون ردهة البرلمان. | احتل | PROTEST:obstruct | actual
أحرق محتجون صور الرئيس أمام القصر. | أحرق | PROTEST:riot | actual
هتف عدد من العمال برحيل الحكومة. | هتف | PROTEST:demo | actual
قطع سكان القرية الطريق احتجاجا على انقطاع المياه. | قطع | PROTEST:obstruct | actual
نظم آلاف العمال مسيرة رفضا للقرار. | مسيرة | PROTEST:demo | actual
تظاهر آلاف العمال أمام البرلمان. | تظاهر | PROTEST:demo | actual
احتشد المحتجون في الميدان مطالبين بالإصلاح. | احتشد | PROTEST:demo | actual
تجمع مئات المتظاهرين أمام السفارة. | تجمع | PROTEST:demo | actual
خرج آلاف الطلاب في مسيرة ضد الغلاء. | خرج | PROTEST:demo | actual
اندلعت احتجاجات في عدة مدن. | احتجاجات | PROTEST:demo | actual
نظم المعلمون اعتصاما أمام الوزارة. | اعتصاما | PROTEST:demo | actual
أضرب عمال الموانئ عن العمل. | أضرب | PROTEST:strike | actual
بدأ الأسرى إضرابا عن الطعام. | إضرابا | PROTEST:hunger | actual
قطع محتجون الطريق الدولي بالإطارات. | قطع | PROTEST:obstruct | actual
رشق متظاهرون رجال الشرطة بالحجارة. | رشق | PROTEST:riot | actual
قاطع حزبان معارضان الانتخابات. | قاطع | PROTEST:boycott | actual
دعا الحزب المعارض إلى تنظيم مظاهرة يوم الجمعة. | مظاهرة | PROTEST:demo | asked
# SANCTION
فرضت الأمم المتحدة عقوبات على الجماعة المسلحة. | عقوبات | SANCTION | actual
فرضت كندا رسوما جمركية على واردات الأرجنتين. | فرضت | SANCTION | actual
قطعت النرويج علاقاتها الدبلوماسية مع الدولة المجاورة. | قطعت | SANCTION:discontinue | actual
طردت فنلندا سفير الدولة المجاورة. | طردت | SANCTION:expel | actual
سحبت النرويج سفيرها من العاصمة. | سحبت | SANCTION:withdraw | actual
انسحبت كندا من الاتفاقية. | انسحبت | SANCTION:withdraw | actual
علق الاتحاد الأوروبي مساعداته للحكومة. | علق | SANCTION:discontinue | actual
حكمت المحكمة على ناشطين بالسجن خمس سنوات. | حكمت | SANCTION:convict | actual
قضت محكمة الجنايات بإعدام أربعة متهمين. | قضت | SANCTION:convict | actual
أصدرت المحكمة حكما بالسجن على الوزير السابق. | حكما | SANCTION:convict | actual
لوحت النرويج بفرض عقوبات على الدولة المجاورة. | لوحت | THREATEN | actual
# THREATEN
هدد زعيم المتمردين بوقف المحادثات. | هدد | THREATEN | actual
توعد القائد العسكري المهاجمين بالرد. | توعد | THREATEN | actual
لوح الوزير باستخدام القوة ضد المتمردين. | لوح | THREATEN | actual
أنذر الجيش سكان القرية. | أنذر | THREATEN | actual
أمهلت الحكومة المسلحين أسبوعا لتسليم سلاحهم. | أمهلت | THREATEN | actual
حذرت الدولة جيرانها من مغبة التدخل. | حذرت | THREATEN | actual
قال الوزير متوعدا المتمردين برد قاس. | متوعدا | THREATEN | actual
# REJECT
رفضت الحكومة مطالب المتمردين. | رفضت | REJECT | actual
أعلن الحزب رفضه المبادرة الحكومية. | رفض | REJECT | actual
اعترضت فنلندا على مشروع القرار. | اعترضت | REJECT | actual
استخدمت الدولة حق النقض (الفيتو) ضد القرار. | استخدمت | REJECT | actual
عارضت المعارضة تعديل الدستور. | عارضت | REJECT | actual
انتهك المتمردون الهدنة. | انتهك | REJECT | actual
سحب البرلمان الثقة من الحكومة. | سحب | REJECT | actual
# ACCUSE
اتهمت النرويج الدولة المجاورة بخرق الاتفاق. | اتهمت | ACCUSE:allege | actual
حمل الوزير المتمردين مسؤولية الهجوم. | حمل | ACCUSE:allege | actual
غادر الوفد القاعة متهما الحكومة بالمماطلة. | متهما | ACCUSE:allege | actual
وجهت النيابة اتهامات إلى الوزير السابق. | اتهامات | ACCUSE:allege | actual
أحالت النيابة العامة الناشطين إلى المحاكمة. | أحالت | ACCUSE:allege | actual
أدانت الأمم المتحدة الهجوم. | أدانت | ACCUSE:disapprove | actual
نددت المنظمة الحقوقية بالاعتقالات. | نددت | ACCUSE:disapprove | actual
أعربت النرويج عن استنكارها للقصف. | استنكار | ACCUSE:disapprove | actual
انتقد زعيم المعارضة الحكومة بشدة. | انتقد | ACCUSE:disapprove | actual
استدعت الخارجية السفير الكندي للاحتجاج. | استدعت | ACCUSE:disapprove | actual
وصف الوزير قرار الدولة المجاورة بأنه عدوان سافر. | وصف | ACCUSE:disapprove | actual
ألقى الوزير باللوم على المتمردين. | اللوم | ACCUSE:allege | actual
قدمت فنلندا احتجاجا رسميا إلى السفير الكندي. | احتجاجا | ACCUSE:disapprove | actual
فتحت النيابة تحقيقا مع مسؤولين حكوميين. | تحقيقا | ACCUSE:investigate | actual
# REQUEST
طالبت المعارضة الحكومة بالاستقالة. | طالبت | REQUEST | actual
دعا الأمين العام الأطراف إلى التهدئة. | دعا | REQUEST | actual
ناشدت المنظمة الدول المانحة تقديم العون. | ناشدت | REQUEST | actual
حثت فنلندا الحكومة على الحوار. | حثت | REQUEST | actual
وطالب المندوب الكندي مجلس الأمن بالتحرك. | طالب | REQUEST | actual
طلبت الحكومة من الأمم المتحدة إرسال مراقبين. | طلبت | REQUEST | actual
شدد وزير الخارجية على ضرورة انسحاب القوات. | شدد | REQUEST | actual
وجه الرئيس نداء إلى المتمردين. | نداء | REQUEST | actual
قال الوزير مطالبا المتمردين بتسليم السلاح. | مطالبا | REQUEST | actual
# AGREE
وافقت الحكومة على خطة السلام. | وافقت | AGREE | actual
اتفق الوزيران على فتح الحدود. | اتفق | AGREE | actual
تعهد الرئيس بمكافحة الفساد. | تعهد | AGREE | actual
وعد رئيس الحكومة المعلمين بزيادة الأجور. | وعد | AGREE | actual
قبل المتمردون مقترح الهدنة. | قبل | AGREE | actual
أبدت الحكومة استعدادها للتفاوض مع المعارضة. | استعداد | AGREE | actual
استجابت السلطات لمطالب المضربين. | استجابت | AGREE | actual
# CONSULT
التقى وزير الخارجية النرويجي نظيره الفنلندي في أوسلو. | التقى | CONSULT | actual
اجتمع الرئيس مع قادة الأحزاب. | اجتمع | CONSULT | actual
أجرى الوزير محادثات مع المبعوث الأممي. | محادثات | CONSULT | actual
عقد مجلس الأمن اجتماعا طارئا. | اجتماعا | CONSULT | actual
بحث الرئيس مع وزير الخارجية الكندي سبل التعاون. | بحث | CONSULT | actual
أجرى الرئيس اتصالا هاتفيا برئيس الوزراء. | اتصالا | CONSULT:phone | actual
زار الوزير الكندي مخيمات اللاجئين. | زار | CONSULT:visit | actual
وصل رئيس الوزراء الفنلندي إلى أوسلو. | وصل | CONSULT:visit | actual
قام وزير الدفاع بزيارة إلى كندا. | زيارة | CONSULT:visit | actual
استقبل الملك السفير الجديد. | استقبل | CONSULT:visit | actual
من المقرر أن يلتقي الرئيس نظيره الأسبوع المقبل. | يلتقي | CONSULT | planned
ويعتزم الوزير زيارة فنلندا الشهر المقبل. | زيارة | CONSULT:visit | planned
سيعقد الجانبان جولة محادثات في جنيف. | جولة | CONSULT | planned
لم يلتق الوزير زعيم المعارضة. | يلتق | CONSULT | negated
# SUPPORT
رحبت كندا بالاتفاق بين الحكومة والمتمردين. | رحبت | SUPPORT | actual
أشاد الأمين العام بجهود الحكومة. | أشاد | SUPPORT | actual
أكد الوزير دعم بلاده للحكومة الشرعية. | دعم | SUPPORT | actual
أيد الحزب مرشح المعارضة للرئاسة. | أيد | SUPPORT | actual
هنأ الملك الرئيس المنتخب. | هنأ | SUPPORT | actual
بعث الأمير برقية تعزية إلى رئيس الدولة. | برقية | SUPPORT | actual
وقعت الحكومة والمتمردون اتفاق سلام. | وقعت | SUPPORT | actual
تم توقيع اتفاقية بين كندا وفنلندا. | توقيع | SUPPORT | actual
أقر البرلمان قانون الموازنة. | أقر | SUPPORT | actual
صادق الكونغرس على الاتفاقية. | صادق | SUPPORT | actual
اعترفت النرويج بالدولة الجديدة. | اعترفت | SUPPORT | actual
أعرب الوزير عن تضامنه مع الشعب المنكوب. | تضامن | SUPPORT | actual
غادر الوفد البلاد مشيدا بتعاون الحكومة. | مشيدا | SUPPORT | actual
# CONCEDE
اعتذرت الحكومة للضحايا عن سنوات الحرب. | اعتذرت | CONCEDE | actual
أصدر الملك عفوا عن السجناء السياسيين. | عفوا | RETREAT:release | actual
تراجعت الحكومة عن قرار رفع الأسعار. | تراجعت | CONCEDE | actual
رضخ الوزير لمطالب المحتجين. | رضخ | CONCEDE | actual
# COOPERATE
تعاونت كندا مع فنلندا في مكافحة التهريب. | تعاونت | COOPERATE | actual
نسقت القوات مع الحلفاء خلال العملية. | نسقت | COOPERATE | actual
تبادلت الحكومة والمتمردون عشرات الأسرى. | تبادلت | COOPERATE | actual
أكد الوزير أن التعاون مع النرويج قوي. | التعاون | COOPERATE | actual
# AID
قدمت كندا مساعدات إنسانية للنازحين. | مساعدات | AID | actual
أرسلت فنلندا مساعدات طبية إلى اللاجئين. | مساعدات | AID | actual
زودت الدولة المتمردين بالسلاح. | زودت | AID | actual
أجلت القوات مئات المدنيين من المدينة. | أجلت | AID | actual
مولت النرويج مشاريع للاجئين. | مولت | AID | actual
تعهدت كندا بتقديم مساعدات للحكومة. | مساعدات | AID | planned
# RETREAT
انسحبت القوات من البلدة الحدودية. | انسحبت | RETREAT:withdraw | actual
أفرجت السلطات عن عشرة سجناء سياسيين. | أفرجت | RETREAT:release | actual
أطلقت الحكومة سراح زعيم المعارضة. | أطلقت | RETREAT:release | actual
أعلن المتمردون وقف إطلاق النار من جانب واحد. | وقف | RETREAT:ceasefire | actual
استقال رئيس الوزراء بعد الاحتجاجات. | استقال | RETREAT:resign | actual
قدم وزير الداخلية استقالته. | استقالت | RETREAT:resign | actual
سلم المتمردون أسلحتهم إلى الجيش. | سلم | RETREAT:disarm | actual
رفعت الأمم المتحدة العقوبات عن الحكومة. | رفعت | RETREAT | actual
سمحت السلطات بدخول قوافل الإغاثة إلى المدينة. | سمحت | RETREAT:access | actual
استسلم عشرات المسلحين للجيش. | استسلم | RETREAT | actual
طالبت الدول الكبرى بانسحاب القوات من المدينة. | انسحاب | RETREAT:withdraw | asked
دعا الأمين العام المتمردين إلى وقف القتال فورا. | وقف | RETREAT:ceasefire | asked
أعلن الجيش وقف القتال. | وقف | RETREAT:ceasefire | actual
وبدأ الجيش في التوقف لمدة خمس ساعات كل يوم في أحياء قليلة. | التوقف | RETREAT:ceasefire | actual
قال الوسيط إنه يتعين على المتمردين الموافقة على سلسلة من فترات التوقف المؤقت للقتال. | التوقف | RETREAT:ceasefire | asked
وافقت الحكومة على سلسلة من فترات التوقف المؤقت للقتال. | التوقف | RETREAT:ceasefire | actual
توقفت القوات عن قصف البلدة. | توقفت | RETREAT:ceasefire | actual
أعلنت الحركة وقفة إنسانية لست ساعات. | وقفة | RETREAT:ceasefire | actual
علق الجيش هجومه على المدينة. | علق | RETREAT:ceasefire | actual
قرر المتمردون تعليق العمليات العسكرية ثلاثة أيام. | تعليق | RETREAT:ceasefire | planned
أعلن التحالف إيقاف الغارات على العاصمة. | إيقاف | RETREAT:ceasefire | actual
طالبت الأمم المتحدة الجيش بالكف عن قصف المستشفيات. | الكف | RETREAT:ceasefire | asked
كف المتمردون عن إطلاق النار على القرية. | كف | RETREAT:ceasefire | actual
دخلت الهدنة بين الجيش والمتمردين حيز التنفيذ. | الهدنة | RETREAT:ceasefire | actual
حاول الوسيط إقناع الجيش بالحد من الهجمات على المدن. | الحد | RETREAT | asked
جمد الفصيل القتال في الجنوب. | جمد | RETREAT:ceasefire | actual
حضت المنظمة الدولية الحكومة الصومالية على ضبط النفس. | حضت | REQUEST | actual
ودعت الخارجية التونسية الأطراف الليبية إلى التهدئة. | دعت | REQUEST | actual
وجه الأمين العام إلى البلدين نداء أخيرا لوقف القتال. | نداء | REQUEST | actual
انتشرت قوات دولية في الإقليم بطلب من الحكومة السودانية. | طلب | REQUEST | actual
أمر الرئيس الكوري الشمالي الدبلوماسيين الأجانب بمغادرة البلاد. | أمر | REQUEST | actual
غادر الوفد السوري القاعة محملا إسرائيل مسؤولية الفشل. | محملا | ACCUSE:allege | actual
انسحبت الحركة من المحادثات، متهمة إياه بالمماطلة. | متهمة | ACCUSE:allege | actual
انتقد الرئيس اللبناني التقرير، متهما قوى أجنبية بإثارة الفتنة. | متهما | ACCUSE:allege | actual
وصف وزير الخارجية السوداني القرار بأنه غير عادل. | وصف | ACCUSE:disapprove | actual
احتجت الحكومة اليونانية لدى مجلس الأمن على القصف. | احتجت | ACCUSE:disapprove | actual
استدعت الحكومة الأردنية سفيرها من طهران للتشاور. | استدعت | SANCTION:withdraw | actual
استدعت الحكومة الأردنية السفير الإيراني لديها. | استدعت | ACCUSE:disapprove | actual
أدانت محكمة في لاهاي القائد الصربي السابق بجرائم حرب. | أدانت | SANCTION:convict | actual
أصدر قاض إسباني مذكرة توقيف بحق الجنرال التشيلي. | مذكرة | ACCUSE:allege | actual
أعربت الخارجية الروسية عن استغرابها من القرار التركي. | استغراب | ACCUSE:disapprove | actual
عرضت الحكومة الجزائرية التوسط بين الجانبين. | عرضت | AGREE | actual
رفضت الحكومة الإيرانية عرضا تركيا بتبادل السفراء. | عرضا | AGREE | actual
قبلت الحكومة السورية خطة السلام التي قدمها الوسيط الأفريقي. | قبلت | AGREE | actual
شارك جنود فرنسيون في إنقاذ المحاصرين في بيروت. | إنقاذ | AID | actual
أعلنت الحكومة اليابانية تقديم مساعدات عاجلة إلى لبنان. | تقديم | AID | actual
أوفدت الحكومة الكوبية فريقا طبيا إلى هايتي. | أوفدت | AID | actual
خصصت الحكومة القطرية عشرة ملايين دولار للنازحين السودانيين. | خصصت | AID | actual
واصلت الحكومة الأوغندية إيواء اللاجئين السودانيين. | إيواء | AID | actual
طالب الوسيط الخاطفين بإطلاقهم فورا. | إطلاق | RETREAT:release | asked
أطلقت الحركة المتمردة عشرات الأسرى الحكوميين أمس. | أطلقت | RETREAT:release | actual
علق السجناء الفلسطينيون إضرابا دام شهرا. | علق | RETREAT | actual
علق مجلس الأمن العقوبات على ليبيا. | علق | RETREAT | actual
توقف القتال بين الجيشين العراقي والإيراني في المدينة. | توقف | RETREAT:ceasefire | actual
سلم المتمردون جثة الطيار الروسي إلى الصليب الأحمر. | سلم | RETREAT:release | actual
سلم العسكريون السلطة إلى حكومة مدنية. | سلم | CONCEDE | actual
طلبت إسبانيا من بريطانيا تسليم المتهم بالتفجير. | تسليم | COERCE:deport | asked
أمم الرئيس المصري شركة القناة. | أمم | COERCE:seize | actual
فرضت السلطات التونسية حظر التجول في العاصمة. | فرضت | COERCE:curfew | actual
فرض مجلس الأمن على البلاد حظرا على السلاح. | فرض | SANCTION | actual
أعلن الرئيس الباكستاني حالة الطوارئ في البلاد. | الطوارئ | COERCE:martial-law | actual
لاحقت الشرطة العراقية عناصر التنظيم في الموصل. | لاحقت | COERCE | actual
أطاح ضباط في الجيش بالملك. | أطاح | COERCE | actual
نزل مظليون بريطانيون في عمان. | نزل | MOBILIZE:troops | actual
نشرت الهند مئات المظليين على الحدود الباكستانية. | نشرت | MOBILIZE:troops | actual
زحفت قوات المتمردين على العاصمة التشادية. | زحفت | MOBILIZE:troops | actual
أرسلت فرنسا كتيبة من المظليين إلى مالي. | أرسلت | MOBILIZE:troops | actual
جرت المحادثات بين الفريقين اليمنيين برعاية الأمم المتحدة. | رعاية | CONSULT:third-party | actual
علقت الولايات المتحدة شحنات السلاح إلى إندونيسيا. | علقت | SANCTION:discontinue | actual
طردت كندا مستشار السفارة الصينية. | طردت | SANCTION:expel | actual
رشق طلاب غاضبون السفارة البلجيكية بالحجارة. | رشق | PROTEST:riot | actual
اقتحم متظاهرون غاضبون مبنى البرلمان العراقي. | اقتحم | PROTEST:riot | actual
قام متظاهرون في ضواحي المدينة بالاحتجاج على الغلاء. | الاحتجاج | PROTEST:demo | actual
نعى الرئيس اللبناني المفكر الفلسطيني. | نعى | SUPPORT | actual
استقبل آلاف الأنصار الزعيم المعارض العائد من المنفى. | استقبل | SUPPORT | actual
نفذ الحكم بإعدام القائد العراقي السابق فجر أمس، وأثار إعدام القائد غضبا. | إعدام | ASSAULT | actual
هدد الرئيس الأمريكي باستخدام القوة ضد ليبيا. | استخدام | ASSAULT | possible
أمطر مسلحون موكب الوزير العراقي بالرصاص. | أمطر | ASSAULT | actual
وفي نيويورك دان مجلس الأمن القصف الإسرائيلي. | دان | ACCUSE:disapprove | actual
تجمع الأهالي في مظاهرة فرقتها الشرطة الجزائرية بالغاز. | فرقت | ASSAULT:crowd-control | actual
ينص الاتفاق الذي وقعه الجيش السوداني مع الحركة على هدنة. | وقع | SUPPORT | actual
طالبت المعارضة الأوكرانية الرئيس بالاستقالة. | الاستقالة | RETREAT:resign | asked
دعت الجامعة العربية إسرائيل إلى الانسحاب من الجولان. | الانسحاب | RETREAT:withdraw | asked
دعت الأمم المتحدة الحكومة الإثيوبية إلى التفاوض مع المتمردين. | التفاوض | CONSULT | asked
خفضت الحكومة الكويتية مستوى تمثيلها الدبلوماسي في طهران. | خفضت | SANCTION | actual
قضت محكمة مصرية بسجن الوزير السابق خمس سنوات. | قضت | SANCTION:convict | actual
حكم على الزعيم المعارض بالإعدام غيابيا. | حكم | SANCTION:convict | actual
صدر حكم بالسجن المؤبد على القائد الصربي. | حكم | SANCTION:convict | actual
جردت السلطات البحرينية المعارض من جنسيته. | جردت | SANCTION | actual
أعفى الرئيس السوداني وزير الدفاع من منصبه. | أعفى | SANCTION:expel | actual
أقال الملك الأردني رئيس الوزراء. | أقال | SANCTION:expel | actual
علق الاتحاد الأفريقي عضوية مالي. | علق | SANCTION:discontinue | actual
جمدت الجامعة العربية عضوية سوريا. | جمدت | SANCTION:discontinue | actual
أغلقت السعودية سفارتها في دمشق. | أغلقت | SANCTION | actual
قاطعت الدول الأفريقية الدورة احتجاجا على القرار. | قاطعت | PROTEST | actual
أدرجت وزارة الخزانة الأمريكية القيادي على لائحة العقوبات. | أدرجت | SANCTION | actual
وسعت بروكسل عقوباتها على مينسك. | عقوبات | SANCTION | actual
مدد الاتحاد الأوروبي العقوبات المفروضة على موسكو. | العقوبات | SANCTION | actual
انسحبت الولايات المتحدة من معاهدة الصواريخ. | انسحبت | SANCTION:withdraw | actual
سحبت أستراليا سفيرها من جاكرتا. | سحبت | SANCTION:withdraw | actual
ألغت فرنسا صفقة السفن مع روسيا. | ألغت | SANCTION:discontinue | actual
غرمت المحكمة الحزب مليون دينار. | غرمت | SANCTION | actual
رفع مجلس الأمن الحظر عن العراق. | رفع | RETREAT | actual
خففت واشنطن قيود السفر إلى كوبا. | خففت | RETREAT | actual
أعادت الجزائر سفيرها إلى الرباط. | أعادت | RETREAT | actual
أخلت القوات الفرنسية قاعدتها في غاو. | أخلت | RETREAT:withdraw | actual
أنهت القوات البريطانية وجودها في عدن. | أنهت | RETREAT:withdraw | actual
غادر آخر الجنود السوفيت أفغانستان. | غادر | RETREAT:withdraw | actual
تراجع المتمردون عن مواقعهم شمال المدينة. | تراجع | RETREAT:withdraw | actual
أعلن المتمردون وقفا لإطلاق النار من جانب واحد. | وقفا | RETREAT:ceasefire | actual
دخلت الهدنة بين الجانبين اليمنيين حيز التنفيذ. | الهدنة | RETREAT:ceasefire | actual
أفرجت السلطات الإيرانية عن الصحفي. | أفرجت | RETREAT:release | actual
أطلق سراح الرهائن الفرنسيين. | أطلق | RETREAT:release | actual
أخلى الجيش سبيل النائب المعارض. | أخلى | RETREAT:release | actual
أنهى عمال المناجم إضرابهم بعد وساطة حكومية. | أنهى | RETREAT | actual
ألقى مئات المقاتلين الكولومبيين سلاحهم. | ألقى | RETREAT:disarm | actual
برأت محكمة أمريكية الضابط. | برأت | RETREAT:release | actual
تنحى الرئيس المصري عن السلطة. | تنحى | RETREAT:resign | actual
فكت القوات الحكومية الحصار عن البلدة. | فكت | RETREAT | actual
فرضت السلطات السودانية الإقامة الجبرية على الزعيم المعارض. | فرضت | COERCE | actual
حلت المحكمة الحزب الشيوعي. | حلت | COERCE:restrict | actual
علق الملك العمل بالدستور. | علق | COERCE | actual
استولى الجيش على السلطة في النيجر. | استولى | COERCE:seize | actual
سيطر المقاتلون الأكراد على المعبر الحدودي. | سيطر | COERCE:seize | actual
دخلت القوات العراقية تكريت وسيطرت على وسطها. | سيطرت | COERCE:seize | actual
حجبت السلطات الباكستانية موقع يوتيوب. | حجبت | COERCE:censor | actual
منعت السلطات المغربية المسيرة. | منعت | COERCE:restrict | actual
صادرت الشرطة الروسية نسخ الصحيفة. | صادرت | COERCE | actual
هجرت الميليشيات سكان القرية العربية. | هجرت | COERCE:deport | actual
نفت السلطات الفرنسية الملك إلى جزيرة بعيدة. | نفت | COERCE:deport | actual
نفي الزعيم التونسي إلى جزيرة جالطة. | نفي | COERCE:deport | actual
فتشت الشرطة مقر الحزب المعارض. | فتشت | ACCUSE:investigate | actual
داهمت الشرطة البريطانية منازل في برمنغهام. | داهمت | COERCE:seize | actual
خرج آلاف السودانيين إلى الشوارع مطالبين بالخبز. | خرج | PROTEST:demo | actual
أضرب المعلمون التونسيون عن العمل. | أضرب | PROTEST:strike | actual
أغلق محتجون الطريق السريع بالإطارات. | أغلق | PROTEST:obstruct | actual
اعتصم عمال المصنع أمام الوزارة. | اعتصم | PROTEST:demo | actual
نزل الطلاب إلى شوارع العاصمة التشيلية. | نزل | PROTEST:demo | actual
شهدت بيروت مظاهرات ضد الحكومة. | مظاهرات | PROTEST:demo | actual
عمت المدن الإيرانية احتجاجات واسعة. | احتجاجات | PROTEST:demo | actual
اندلعت أعمال شغب في ضواحي باريس. | شغب | PROTEST:riot | actual
نظمت النقابات الفرنسية إضرابا عاما. | إضرابا | PROTEST:strike | actual
دخل الأسرى الفلسطينيون في إضراب عن الطعام. | إضراب | PROTEST:hunger | actual
تمردت وحدات في الجيش الكونغولي. | تمردت | PROTEST | actual
أحرق متظاهرون العلم الأمريكي. | أحرق | PROTEST | actual
قدمت ألمانيا قرضا بمليار يورو إلى مصر. | قدمت | AID | actual
زودت الولايات المتحدة أوكرانيا بالصواريخ. | زودت | AID | actual
سلحت ليبيا المتمردين في تشاد. | سلحت | AID | actual
منحت السويد المعارض حق اللجوء. | منحت | AID | actual
أجلت البحرية الهندية رعايا أجانب من عدن. | أجلت | AID | actual
أنقذ خفر السواحل الإيطالي مئات المهاجرين. | أنقذ | AID | actual
تبرعت قطر بخمسين مليون دولار لغزة. | تبرعت | AID | actual
أجرت مصر وروسيا مناورات بحرية مشتركة. | مناورات | MOBILIZE:troops | actual
استدعى الجيش الإسرائيلي آلاف الجنود من الاحتياط. | استدعى | MOBILIZE | actual
تحركت دبابات روسية نحو تبليسي. | تحركت | MOBILIZE:troops | actual
أطلقت كوريا الشمالية صاروخا باليستيا فوق اليابان. | أطلقت | MOBILIZE:weapons | actual
أرسل الاتحاد الأفريقي قوات حفظ سلام إلى دارفور. | أرسل | MOBILIZE:troops | actual
تعاونت الشرطة الإسبانية مع نظيرتها المغربية. | تعاونت | COOPERATE | actual
تبادلت إسرائيل وحزب الله الأسرى. | تبادلت | COOPERATE | actual
اعتذرت تركيا لروسيا عن إسقاط الطائرة. | اعتذرت | CONCEDE | actual
عفا الملك عن السجناء السياسيين. | عفا | RETREAT:release | actual
تراجعت الحكومة الفرنسية عن القانون. | تراجعت | CONCEDE | actual
خضعت الحكومة اللبنانية لمطالب الخاطفين. | خضعت | CONCEDE | actual
ردت إسرائيل على هجوم الحركة بقصف غزة. | قصف | ASSAULT | actual
سقطت قذائف على المخيم فقتلت لاجئا. | قتلت | ASSAULT | actual
حوصر المقاتلون في القلعة. | حوصر | COERCE:restrict | actual
تعرض موكب السفير الأمريكي لإطلاق نار. | إطلاق | ASSAULT:firearms | actual
أغرقت غواصة بريطانية الطراد الأرجنتيني. | أغرقت | ASSAULT | actual
هدمت الجرافات الإسرائيلية منازل في القدس. | هدمت | ASSAULT:destroy | actual
أبيدت القرية على يد الجنود الألمان. | أبيدت | ASSAULT | actual
شنقت السلطات العراقية الجاسوس. | شنقت | ASSAULT | actual
أعدمت السلطات السعودية المتهم. | أعدمت | ASSAULT | actual
أضرم مسلحون النار في القنصلية الإيرانية. | أضرم | ASSAULT:destroy | actual
قلد الرئيس الفرنسي الجنرال المصري وساما. | قلد | SUPPORT | actual
صوت الكنيست لصالح الاتفاق. | صوت | SUPPORT | actual
صدق البرلمان التركي على المعاهدة. | صدق | SUPPORT | actual
اعترفت السويد بدولة فلسطين. | اعترفت | SUPPORT | actual
أعلنت روسيا تأييدها للحكومة السورية. | تأييد | SUPPORT | actual
أعربت باكستان عن تضامنها مع تركيا. | تضامن | SUPPORT | actual
انضمت فنلندا إلى حلف شمال الأطلسي. | انضمت | SUPPORT | actual
ترأس الوزيران السعودي والعراقي اجتماعا في الرياض. | اجتماعا | CONSULT | actual
انعقدت في عمان قمة عربية طارئة حضرها الملك حسين. | قمة | CONSULT:multilateral | actual
تفقد الرئيس السوداني القوات في دارفور. | تفقد | CONSULT:visit | actual
تباحث الوزيران المصري والإثيوبي في ملف السد. | تباحث | CONSULT | actual
أجرى المبعوث الأممي مشاورات مع الحوثيين. | مشاورات | CONSULT | actual
توصلت الحكومة والمتمردون إلى تسوية. | توصلت | SUPPORT | actual
قبلت الحكومة الإيرانية القرار الدولي. | قبلت | AGREE | actual
أبدى العراق استعداده لاستقبال المفتشين. | استعداد | AGREE | actual
تعهدت اليابان بتمويل إعادة الإعمار. | تعهدت | AGREE | actual
أكد الرئيس الأمريكي التزام بلاده بأمن إسرائيل. | التزام | AGREE | actual
دعت القاهرة إلى وقف القتال. | دعت | REQUEST | actual
استنجدت الحكومة الصومالية بإثيوبيا. | استنجدت | REQUEST | actual
طلبت مالي من فرنسا التدخل. | طلبت | REQUEST | actual
نددت إيران بالعقوبات. | نددت | ACCUSE:disapprove | actual
استنكر الأزهر الهجوم. | استنكر | ACCUSE:disapprove | actual
وجهت النيابة إلى الوزير السابق تهمة الفساد. | وجهت | ACCUSE:allege | actual
رفعت ليبيا دعوى على بريطانيا. | رفعت | ACCUSE:allege | actual
استجوب البرلمان الكويتي وزير الداخلية. | استجوب | ACCUSE:investigate | actual
بدأت محاكمة الرئيس التشادي السابق. | محاكمة | ACCUSE:investigate | actual
مثل الزعيم الصربي أمام المحكمة. | مثل | ACCUSE:investigate | actual
فتحت النيابة التركية تحقيقا مع النائب. | تحقيقا | ACCUSE:investigate | actual
رفضت الهند وساطة الصين. | رفضت | REJECT | actual
أفشلت روسيا مشروع القرار. | أفشلت | REJECT | actual
استخدمت الصين حق النقض ضد القرار. | استخدمت | REJECT | actual
هددت تركيا بقطع المياه عن سوريا. | هددت | THREATEN | actual
توعدت الحركة إسرائيل بالرد. | توعدت | THREATEN:violence | actual
وجهت واشنطن إنذارا إلى بغداد. | إنذارا | THREATEN | actual
أمهلت المجموعة الأفريقية الانقلابيين أسبوعا. | أمهلت | THREATEN | actual
# whoever is not known, patrols, those who gather where it is asked of them
وقال المصدر إن جنديا قتل في المنطقة. | قتل | ASSAULT | actual
هاجم مسلحون دورية للشرطة في المدينة. | هاجم | ASSAULT | actual
قال المصدر إن انتحاريا يقود سيارة مفخخة فجر نفسه قرب المسجد. | فجر | ASSAULT:explosives | actual
استنكرت الحكومة قيام مجموعة من المتظاهرين بالتجمع أمام السفارة. | التجمع | PROTEST:demo | actual
اجتاح حشد من المتظاهرين شوارع المدينة وهم يهتفون ضد الحكومة. | اجتاح | PROTEST:demo | actual
تظاهر الآلاف احتجاجا على ارتفاع الأسعار. | تظاهر | PROTEST:demo | actual
# further families
خاطب الرئيس الكيني الجمعية العامة للأمم المتحدة. | خاطب | CONSULT | actual
حاور المبعوث الأممي قادة الفصائل في نيروبي. | حاور | CONSULT | actual
فاوضت الحكومة الكينية المتمردين على تسليم أسراهم. | فاوضت | CONSULT | actual
جال الوزير الكندي على المسؤولين في نيروبي. | جال | CONSULT | actual
فحصت الشرطة الكينية هاتف النائب المعارض. | فحصت | ACCUSE | actual
تحرت الشرطة الكينية عن مصدر القنبلة. | تحرت | ACCUSE | actual
سخر الرئيس الكيني من زعيم المعارضة. | سخر | ACCUSE | actual
عبرت كينيا عن خيبة أملها من الموقف الكندي. | خيبة | ACCUSE | actual
استغربت كينيا الموقف الكندي. | استغربت | ACCUSE | actual
أساء النائب الكيني إلى الرئيس في خطابه. | أساء | ACCUSE | actual
تحفظت كينيا على البيان الختامي. | تحفظت | REJECT | actual
طعنت المعارضة الكينية في قرار المحكمة. | طعنت | REJECT | actual
استأنفت النيابة الكينية الحكم. | استأنفت | REJECT | actual
تنكرت كندا لوعودها للحكومة الكينية. | تنكرت | REJECT | actual
وجه الرئيس الكيني الجيش بسرعة تأمين الحدود. | وجه | REQUEST | actual
نصحت كينيا رعاياها بمغادرة كندا. | نصحت | REQUEST | actual
عرضت كندا على كينيا المساعدة في البحث عن المفقودين. | عرضت | AGREE | actual
ضمنت كندا لكينيا سلامة جنودها. | ضمنت | AGREE | actual
ارتضت كينيا وساطة الاتحاد الأفريقي. | ارتضت | AGREE | actual
رخصت كينيا للطائرات الكندية بعبور أجوائها. | رخصت | RETREAT | actual
انشق ضابط عن الجيش الكيني. | انشق | RETREAT | actual
أقر الجيش الكندي بإسقاط الطائرة الكينية. | أقر | CONCEDE | actual
عوضت كندا أسر الضحايا الكينيين. | عوضت | CONCEDE | actual
تعمل كينيا مع كندا على مكافحة القرصنة. | تعمل | COOPERATE | actual
تقاسمت كينيا وكندا المعلومات عن المتمردين. | تقاسمت | COOPERATE | actual
تحالفت كينيا مع كندا ضد القراصنة. | تحالفت | COOPERATE | actual
تستورد كينيا القمح من كندا. | تستورد | COOPERATE | actual
ضخت كندا مليار دولار في الاقتصاد الكيني. | ضخت | AID | actual
عالجت المستشفيات الكندية جرحى الجيش الكيني. | عالجت | AID | actual
قدمت كندا العون للجيش الكيني. | العون | AID | actual
كرم الرئيس الكيني السفير الكندي. | كرم | SUPPORT | actual
احتفى الكينيون بالرئيس الكندي. | احتفى | SUPPORT | actual
تعاطف الكينيون مع ضحايا الهجوم في كندا. | تعاطف | SUPPORT | actual
انحازت كينيا إلى كندا في الأزمة. | انحازت | SUPPORT | actual
التحق الضابط الكيني بالمتمردين. | التحق | SUPPORT | actual
طاردت الشرطة الكينية المتظاهرين. | طاردت | COERCE | actual
أودع المعارض الكيني السجن. | أودع | COERCE | actual
تجسست كندا على الرئيس الكيني. | تجسست | COERCE | actual
انقلب الجيش على الرئيس الكيني. | انقلب | COERCE | actual
اضطهدت السلطات الكينية الأقلية المسلمة. | اضطهدت | COERCE | actual
وضعت السلطات الكينية المعارض قيد الإقامة الجبرية. | وضعت | COERCE | actual
شطبت كندا كينيا من قائمة شركائها. | شطبت | SANCTION | actual
أرجأت كندا صرف قرض لكينيا. | أرجأت | SANCTION | actual
قلصت كندا مساعداتها لكينيا. | قلصت | SANCTION | actual
فسخت كينيا العقد مع الشركة الكندية. | فسخت | SANCTION | actual
تدخل الجيش الكندي عسكريا في كينيا. | تدخل | ASSAULT | actual
سفكت الميليشيا دماء المدنيين الكينيين. | سفكت | ASSAULT | actual
أزهقت الغارات أرواح مدنيين كينيين. | أزهقت | ASSAULT | actual
وقعت صدامات بين الشرطة الكينية والمحتجين. | صدامات | ASSAULT | actual
عبأت كينيا جيشها على الحدود. | عبأت | MOBILIZE | actual
تمركزت القوات الكندية على الحدود الكينية. | تمركزت | MOBILIZE | actual
حلقت الطائرات الكندية فوق نيروبي. | حلقت | MOBILIZE | actual
وضعت كينيا جيشها في حالة تأهب. | وضعت | MOBILIZE | actual
تحدى آلاف الكينيين حظر التجول. | تحدى | PROTEST | actual
# charges and demands that are made by what is said
قال وزير الخارجية الكيني إن كندا تدعم الإرهاب في الصومال. | قال | ACCUSE | actual
قال الرئيس الكيني إن كندا انتهكت الاتفاق. | قال | ACCUSE | actual
أكد الوزير الكيني أن كندا ارتكبت جرائم بحق المدنيين. | أكد | ACCUSE | actual
وأضاف الوزير الكيني أن كندا «عدو لدود» لشعوب القارة. | أضاف | ACCUSE | actual
أشار الوزير الكيني إلى أن كندا تسعى إلى زعزعة استقرار القارة. | أشار | ACCUSE | actual
قال الناطق الكندي إن المتمردين يعرقلون وصول الدواء. | قال | ACCUSE | actual
كتب الوزير الكيني أن كندا فشلت في الوفاء بتعهداتها. | كتب | ACCUSE | actual
غادر الوزير الكيني القاعة قائلا إن كندا تتدخل في شؤون بلاده. | قائلا | ACCUSE | actual
أكد الوزير الكيني أن على كندا أن تسحب قواتها. | أكد | REQUEST | actual
قال الرئيس الكيني إن على المتمردين أن يلقوا السلاح. | قال | REQUEST | actual
لفت الوزير الكيني إلى أن على كندا الاعتذار. | لفت | REQUEST | actual
# what is said meanwhile, right behind a noun; letters, readiness
أمرت كينيا منظمات الإغاثة بمغادرة البلاد متهمة إياها بالتجسس. | متهمة | ACCUSE | actual
رفضت كينيا صلاحية الهيئة متهمة كندا بسوء النية. | متهمة | ACCUSE | actual
أعلنت كينيا دعمها للحوار داعية الطرفين إلى التهدئة. | داعية | REQUEST | actual
علقت كينيا مشاركتها منددة بالغارات. | منددة | ACCUSE | actual
تسلم الرئيس الكيني رسالة من نظيره الكندي. | تسلم | CONSULT | actual
أكد الوزير الكيني استعداد بلاده للتعاون مع كندا. | استعداد | AGREE | actual
أبدت كينيا مرونة في المفاوضات مع كندا. | مرونة | AGREE | actual
اشتكت كينيا من الغارات الكندية. | اشتكت | ACCUSE | actual
# a verb that is spelt as an adjective
من ناحية أخرى صادق مجلس النواب الكيني على مشروع القانون. | صادق | SUPPORT | actual
وجه الرئيس الكيني بتخصيص مدرسة للنازحين. | وجه | REQUEST | actual
`;

/** Look-alikes: words of the tables in sentences in which nothing political is done. */
export const LOOK_ALIKES = `
# rarer words that mean something else
دعوني أعرض عليكم نموذجا من القراء.
صب الكاتب الزيت على النار.
شنق الرجل نفسه.
حرر الكاتب مقالا عن جبل الملح.
وقبل صدور الصحيفة وصل المحرر.
وقبل افتتاح المعرض بيعت التذاكر.
يحتضن المركز مهرجان الزهور.
أعرض الأقمشة في السوق هو الأغلى ثمنا.
أمضت كينيا عقودا في بناء السد.
تحامل اللاعب على إصابته وأكمل الشوط.
أخذت الطالبة القلم عن الطاولة.
هبط سعر البن في نيروبي.
لفظ المريض أنفاسه الأخيرة.
ملأ العامل خزان السيارة.
خنق الدخان أشجار الغابة.
شد النجار الحبل.
أسدل الستار على المهرجان.
تبنت الأسرة طفلا يتيما.
حط طائر على الغصن.
أكد الوزير أن الرئاسة تقف بحزم ضد المتحرشين.
ونشاطرها هي وأسرتها الأحزان.
وتزيد الجرائم التوتر في المنطقة، مما ينذر بعواقب وخيمة.
# attacks in words, what bursts without harm
خطف اللاعب الشاب أنظار الحاضرين في الحفل.
خطفت التقنيات الجديدة التي عرضتها الشركة أنظار الصحفيين.
تستهدف الخطة زيادة الإنتاج في المصانع.
شن سمير الحداد هجوما لاذعا على زملائه في اللجنة.
# uprisings as eras, orders in a chant, crowds joined to a noun
تغيرت القوانين بعد الثورة في تونس.
تحدث المؤرخ عن ثورة يوليو في مصر.
شن عضو شرف النادي هجوما قويا على بعض الأعضاء.
شن المدير التنفيذي هجوما عنيفا على المنافسين.
قال الشيخ إنهم يكفرون بالله وبرسله.
يستعيد النزيل صلته بأسرته ويحقق معه استمرار العلاقة.
قال الباحث إن المنافسة تدفع الزيادة في الإنفاق العسكري.
يخشى المحللون من انفجار فقاعة العقارات.
اقترح المخرج نهاية أخرى للفيلم.
أصدر المدير تعليمات بترتيب المكتبة.
توقف المصعد عن العمل.
صد الحارس ركلة الجزاء.
# metaphors of violence, and roads that the police close
تلقت الشركة الحكومية ضربة قوية بعد تراجع مبيعاتها.
خطفت الوزيرة الأضواء في ختام المؤتمر.
قطعت الشرطة الطريق المؤدية إلى القصر.
تتقاطع مصالح الحكومة والمعارضة في هذا الملف.
# ties to an attack, training for one
للرجل صلة بهجوم وقع قبل عامين.
تدرب الموقوفون على تنفيذ هجمات انتحارية.
# marches that are courses, demonstrations that are festivals
تستمر مسيرة الإصلاح في البلاد ضد الفساد.
بدأت تركيا مسيرة التحكيم ضد واشنطن.
أصبح المهرجان تظاهرة ثقافية كبرى.
تطرق الكتاب إلى مسيرة الرئيس ونضاله ضد الاستعمار.
# other senses: prayers, reasons, morsels, debts, charges, skills, interviews
وختم الوزير كلمته داعيا الله أن يلهم أسر الضحايا الصبر.
وختم رئيس البلدية كلمته سائلا المولى عز وجل أن يحفظ البلاد.
وقال الوزير إن ما يدعو إلى القلق هو غلاء الأسعار.
يبحث العمال الأجانب عن لقمة العيش في بلاد بعيدة.
يبلغ المبلغ الذي تدين به اليونان ثلاثين مليار يورو.
نظمت الوزارة دورة في مهارات الحوار والتواصل.
عثر الفنيون في السفارة على أجهزة اتصال قديمة.
وجاء ذلك في حوار أجرته معه صحيفة محلية.
طالبت الدراسة المصارف الحكومية بالوفاء بالتزاماتها.
تستهدف الورشة رؤساء لجان التعاملات الإلكترونية الحكومية.
يستهدف البرنامج الحكومي طلاب المرحلة الثانوية.
فوجئت الوزيرة بهجوم النمر على حارس الحديقة.
وصلت مكيفات جديدة إلى العاصمة المصرية.
بلغت نسبة الأمية عشرة في المئة، ويصل حجم الاستثمارات في مصر إلى مليار دولار.
فِي ذَلِكَ الْيَوْمِ قَتَلَ الْمَلِكُ الْجُنُودَ فَلَمْ يَبْقَ مِنْهُمْ أَحَدٌ.
بلغت درجة الحرارة أربعين درجة.
فاز الفريق بالمباراة بعد ركلات الترجيح.
هاجم لاعبو المنتخب مرمى الخصم منذ بداية الشوط الأول.
قصف اللاعب مرمى الحارس بتسديدات قوية في مباراة الدوري.
انسحب اللاعب من البطولة بسبب الإصابة.
استقال مدرب الفريق بعد خسارة الكأس.
كتب الشاعر قصيدة عن البحر.
افتتح المعرض أبوابه للزوار.
ارتفعت أسعار النفط بنسبة اثنين في المئة.
يدرس الطلاب اللغة العربية.
تساقطت الأمطار على المدينة.
نشرت الصحيفة صورة للقمر.
قتل خمسة أشخاص في حادث سير على الطريق السريع.
لقي ثلاثة سائقين مصرعهم في تصادم حافلتين.
أصيب عشرات السكان بالإنفلونزا هذا الشتاء.
ضرب زلزال عنيف الساحل الشرقي.
وبلغت قوة الزلزال سبع درجات وقتل فيه مئة شخص وأصيب كثيرون.
وقع الزلزال في الساعة الخامسة فجرا وأصيب فيه نحو مئة شخص.
اجتاحت موجة حر البلدان المجاورة.
دمر الإعصار مئات المنازل.
شهد السوق إقبالا كبيرا من الزبائن.
وقع حادث على الطريق السريع مساء أمس.
وصلت الشحنة إلى المستودع.
وصل سعر الأونصة إلى أعلى مستوى.
أطلقت الشركة هاتفا جديدا.
أطلقت الجمعية حملة للتبرع بالدم.
أطلقت الوكالة قمرا صناعيا إلى الفضاء.
عادت الحياة إلى طبيعتها.
تعود القصة إلى القرن الماضي.
حقق المصنع أرباحا كبيرة.
حققت الطالبة المركز الأول.
يضم المتحف قطعا نادرة.
تضم القاعة ألف مقعد.
تحتل المدينة المرتبة الثالثة بين مدن الساحل.
اتفق النقاد على جودة الرواية.
وافق يوم الجمعة أول أيام العيد.
يناقش الطالب رسالة الماجستير غدا.
عرض الفيلم قصة اغتيال ملك قديم.
دعت الكلية الراغبين إلى تقديم طلباتهم.
طلب الزبون فنجان قهوة.
ارتفع الطلب على الغاز.
تراجع سعر الذهب قليلا.
رفعت الشركة أسعار منتجاتها.
رفضت الآلة العمل بسبب عطل.
انفجر إطار السيارة على الطريق.
انفجرت أنبوبة غاز في مطبخ المنزل.
سيطر الهدوء على الأسواق.
سيطر رجال الإطفاء على الحريق.
أغلقت البورصة على ارتفاع.
أغلق التداول عند مستوى قياسي.
قطع العداء مسافة طويلة.
شارك الأطفال في مسابقة الرسم.
زار السياح الموقع الأثري.
استقبلت الحديقة آلاف الزوار.
نظم المتحف معرضا للخط العربي.
أقام الفندق حفلا لنزلائه.
تعاون المؤلف مع الملحن في أغنية جديدة.
شكر الطلاب معلمهم.
كرمت المدرسة المتفوقين.
تدعم الهواتف الحديثة هذه الخدمة.
يساعد النوم على التركيز.
تهدد الحرائق الغابات.
أصابت الطفل حمى شديدة.
خرج المريض من المستشفى.
وعد المخرج الجمهور بعمل جديد.
التزم السائقون بالسرعة المحددة.
قمة الجبل مغطاة بالثلوج.
مسيرة المؤسسة حافلة بالنجاح.
يعتبر الكتاب مرجعا مهما.
توقفت المباراة نصف ساعة بسبب المطر.
بدأ المصنع في التوقف عن الإنتاج لمدة شهر.
توقفت الشركة عن دفع الرواتب.
علقت شركة الطيران رحلاتها إلى العاصمة.
أعلنت الشركة وقف الإنتاج في مصنعين.
قررت الإدارة تعليق الدراسة يوم الخميس.
توقف القطار في المحطة ساعتين.
نصح الطبيب المريض بالتوقف عن التدخين.
أوقف الحكم المباراة دقيقتين.
جمد المصرف خدماته عبر الهاتف.
طلبت الأم من طفلها الكف عن الصراخ.
أعلن الفندق هدنة مع الأسعار في الصيف.
كانت للمسافرين وقفة قصيرة على الطريق.
ودعت الممثلة جمهورها بدموع الفرح.
قطعة قماش نادرة بيعت في مزاد.
عارضة الأزياء الشابة فازت بالجائزة.
أطلقت الشركة هاتفا جديدا في الأسواق.
وصل الخبر إلى أهل القرية مساء.
عاد المسافرون إلى بيوتهم بعد العطلة.
قدم المدرب خطة اللعب إلى اللاعبين.
نشرت المجلة العلمية تقريرا عن النجوم.
انقلاب حافلة على الطريق الساحلي.
أوقفوه بتهمة سرقة دراجة.
أعرب المزارعون عن أسفهم لتأخر المطر.
تسليم الجوائز إلى الفائزين مساء الخميس.
تعود جذور القصة إلى القرن الماضي.
استقبل العلماء إشارات من المسبار.
إقصاء المنتخب من الدور الأول.
نقلت السفينة شحنات من القمح إلى الميناء.
إنقاذ الشركة من الإفلاس يحتاج إلى وقت.
رعاية الأطفال في المستشفى مجانية.
زحف الرمال على الواحة يقلق المزارعين.
عمل المهندسون على إصلاح الجسر.
تحرير الأسعار يدخل مرحلته الثانية.
أزاح العامل الصخرة عن الطريق.
علق الناقد على الرواية بكلمات قليلة.
وصف الطبيب دواء للمريض.
تجاوزت البلاد خطر هجمات الجراد.
جردت الإدارة محتويات المخزن.
أقام الفندق جسرا خشبيا إلى الشاطئ.
أغلقت العائلة بيتها في القرية.
كمين في مسلسل تلفزيوني يشد المشاهدين.
تفقد السائق إطارات السيارة.
خضع اللاعب لفحص طبي.
علق المدير لافتة على الباب.
نفى المصنع وجود مواد ضارة.
أعاد الموظف الكتاب إلى رفه.
تراجع المؤشر عن مكاسبه.
سحب المصنع منتجاته من السوق.
حشد المخرج ممثلين كثيرين في مشهد واحد.
أمسك الصياد بسمكة كبيرة.
سارت القافلة في الصحراء ليلا.
تخلى الكاتب عن أسلوبه القديم.
أغرق المطر شوارع الحي.
منعت الأم طفلها من السباحة.
نقل السائق الركاب إلى الفندق.
أطلق الناشر سلسلة كتب للأطفال.
عودة الطيور المهاجرة إلى البحيرة.
تقع البحيرة في منتصف الطريق وتتوسط المدينة حديقة.
نوه المدير إلى أن الموعد تغير.
علقت الكاتبة على الصورة بجملة واحدة.
في تعليقه على الكتاب أثنى القارئ على الغلاف.
قطع الأثاث معروضة في القاعة.
تسيطر على الكاتب فكرة واحدة.
سقطت أوراق الشجر على الطريق.
عزز النادي صفوفه بحارس جديد.
مدد المعرض أيامه أسبوعا.
حل الطالب المسألة في دقائق.
سلم الساعي رسالة إلى الجارة.
وسع التاجر متجره.
واستشهد الكاتب بمقطع من خطاب الرئيس في الجيش.
تظاهر الرجل بأنه نائم عندما دخلت الشرطة.
وخاطب الموظفة متظاهرا بالفهم.
خطف الموت الوزير السابق.
أصيب الوزير بجلطة في الدماغ في مستشفى الجيش.
احتشدت أعداد كبيرة من الشرطة المصرية في الميدان.
تورد الشركة لمصانع الإطارات وقطع غيار السيارات.
تحدث الخطيب عن الخوارج وأضرابهم من الفرق.
لا يتوقف الوزير عن العمل طيلة اليوم.
الجفاف يهدد بانهيار المحاصيل في القرى.
ينسحب ذلك على بقية المهن.
قدم المدير شكره للعاملين على جهودهم.
كبدت العاصفة المزارعين خسائر مالية.
يفصل جدار بين الحديقة والطريق، فلا يمر طالب.
# look-alikes of the further families
خاطب الشاعر نفسه في مطلع القصيدة.
طاف الحجاج بالبيت العتيق.
فحص الطبيب عيون الأطفال في المدرسة.
عاين المشتري الشقة قبل دفع الثمن.
استغرب المدرب نتيجة المباراة.
أساء الطالب فهم السؤال.
تحفظ المتحف على القطع القديمة في خزائنه.
طعن الرجل في السن.
استأنفت المدرسة الدروس بعد العطلة.
تصدى الحارس لثلاث كرات خطيرة.
نصح الطبيب مرضاه بشرب الماء.
وجه المخرج التحية إلى جمهوره.
ضمن الفريق التأهل إلى النهائي.
عرضت القناة فيلما عن حياة البحارة.
رخصت البلدية لثلاثة مطاعم جديدة.
اعتزل الحارس كرة القدم.
عوض اللاعب غيابه عن المباراة بهدفين.
يعمل الممثل مع المخرج في فيلم جديد.
تقاسم الفريقان نقاط المباراة.
اشترى الرجل بطاقة طائرة.
تضخ المحطة المياه إلى البيوت.
عالج الفيلم مشكلة البطالة.
كافأ المعلم تلاميذه بالحلوى.
التحق الطالب بكلية الطب.
انخرط الشاب في دورة تدريب.
طارد الصيادون كلبا شاردا.
انقلبت سيارة على الطريق الساحلي.
فصلت الجدة بين حبات القمح والتبن.
قلصت الشركة نفقاتها.
فسخ اللاعب عقده مع النادي.
تدخلت الأم لإرضاء ولديها.
عبأ العمال قوارير المياه.
حلق الرجل شعره.
وضعت الأم الطعام على المائدة.
تحدى اللاعب الإصابة وسجل هدفا.
# what is carried, retaken, looked at and used by nobody in politics
نقل الشاب أثاثه إلى بيته الجديد.
استعاد الرجل الكيني حقيبته المسروقة.
عثر الطفل على حذائه قرب البحر.
استخدم الطباخ الملح بكثرة.
تقدم العداء الكيني في السباق.
ساءت حالة الطقس في كينيا.
تبادل الجيران الكينيون الهدايا في العيد.
أقام الرجل مأدبة لأقاربه.
ترك الرجل الكيني سيارته أمام المحطة.
# judged, talked about, named, done for one's own, prayed for, pleasing
قال الخبير الكيني إن الجفاف يشكل تهديدا كبيرا.
القضاء على الفقر هدف كيني قديم.
لم يذكر الكاتب الكيني شيئا عن حكومة الانقلاب.
قرأ الطالب الكيني في المعسكر كتابا عن تمرين "صد الهجوم".
تحدث الوزير الكيني مع أفراد أسرته.
أنفق الرجل الكيني ماله على مساندة والده.
رأى السائح الكيني في الحديقة ما يسر الخاطر.
لن يثني المطر الرحالة الكيني عن سفره.
اتخذ المدير الكيني خطوات بما يضمن وصول الماء إلى الحديقة.
وصفت الجدة الكينية كيف عثرت على الخاتم.
المدينة الكينية توصف بعروس البحر.
دعا معالي الوزير الكيني في ختام خطابه المولى القدير أن ينزل المطر.
أكد الوزير الكيني على أهمية العلاقات بين البلدين.
رأى السائح الكيني أبوابا مفتوحة للزوار.
احتفى التلاميذ الكينيون بيوم الشجرة.
# families, places, duties of nobody
زارت المعلمة الكينية أسر الطلاب في بيوتهم.
في الدرج الكيني مكان للكتب.
قال المدرب الكيني إنه يجب أن يتدرب أكثر.
لم يبع التاجر الكيني أي بضاعة.
انضم الطالب الكيني إلى نادي الشطرنج.
# what happens, lies, is so no more, throngs, leads a party, is for one's own good
قال الوزير الكيني إن الزلزال وقع في الشمال.
القرية الكينية تقع قرب البحيرة.
لم يعد الطريق الكيني طويلا.
المغني الكيني يصف نفسه بالهاوي.
تدافع أبناء القرية الكينية إلى السوق.
ترأس الوزير الكيني وفدا كبيرا.
حضرت وزيرة التخطيط والتعاون الدولي الكينية الحفل.
نحذر شبابنا من السرعة.
أكد الوزير الكيني أهمية مواصلة التعاون.
# what is said of others and neither blames nor demands
قال الوزير الكيني إن كندا لم تخرق أي بند.
قال الوزير الكيني إن بلاده لن تخون أصدقاءها.
قال المدرب إن على اللاعبين أن يركضوا أكثر.
قال الوزير الكيني إن الأمطار هددت محاصيل البلاد.
قال الوزير الكيني إن كندا دولة كبيرة المساحة.
بقيت المدينة محاصرة أسبوعا كاملا بالثلوج.
الموظفة مطالبة بتقديم الأوراق.
# what is made ready, proofs, no comment
كانت الخلية الكينية تعد لمخطط إرهابي في كندا.
لم تقدم الحركة الكينية أي دليل على روايتها.
رفض المتحدث الكيني التعليق على النبأ.
# nouns, and what only looks like those verbs
قبل غروب الشمس هطل المطر.
يدرس في الكلية طالب بارع اسمه سمير.
أسهم الوزير الكيني في تحقيق نمو كبير.
شدد الوزير الكيني على أن الطقس معتدل.
دعا الطبيب الكيني الناس إلى الامتناع عن الملح.
تحملت الأسرة مسؤولية كبيرة.
وفر المصنع فرصة عمل لعشرين شابا.
ورد في الكتاب وصف للمدينة القديمة.
في تعليق له حول المباراة ضحك المذيع.
نقل الساعي البريد إلى القرية.
تحظى اللوحة بقبول واسع في المعارض.
كتبت الصحيفة الكينية مقالا، معلقة على مقتل البطل في الفيلم.
# whoever does it, what was not done, states, tasks, words
قال الوزير الكيني إن من سيرفض ذلك سيندم.
بقي الرجل الكيني في بيته من دون توجيه تهمة.
المنطقة التي تقع فيها القرية تسيطر عليها قبائل كينية.
جلس قاضي التحقيق الكيني في مكتبه.
استبعد الوزير الكيني أن يكون هناك ناجون من العاصفة.
الطريق الذي يتحدث عنه الرئيس الكيني طويل.
توجه الوزير الكيني بكلمة إلى الطلاب.
عاد السكان الكينيون إلى بيوتهم التي هجروها.
العائلة الكينية مدعومة من الجيران.
اشترى الرجل كتابا نقاش فيه طويل.
قال الوزير الكيني إن ما يصل إلى 80 من الخراف شردت.
`;
