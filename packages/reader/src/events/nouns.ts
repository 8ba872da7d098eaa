/**
 * Nouns through which another acts or is struck: the party is not what the noun names but whose it is. By bare lemma.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Those of whom a body consists: `عناصر حماس`, `أعضاء الوفد`, `قيادات الحركة`. */
export const MEMBERS = set(`
  عنصر مقاتل مسلح جندي ضابط قائد قيادة قيادي عضو وحدة قوة قوات كتيبة لواء فصيل ميليشيا ميليشيات سرية فرقة خلية طيار فرد رجل
  مجند عسكري فلول وزير سفير ناطق متحدث مسؤول ممثل مبعوث مندوب دولة بلد شعب طاقم أفراد كادر مجلس لجنة جناح شباب وفد بعثة
  متطوع انتحاري إرهابي حرس شرطة جيش`);

/** Groups of vehicles: whose they are is struck with them (`قافلة للجيش`, `موكب الوزير`). */
export const CONVOYS = set("قافلة موكب دورية أسطول رتل سرب طائرة سيارة زورق سفينة ناقلة حافلة مركبة");

/** Parts that count or pick from those who follow: `عدد من الطلاب`, `أحد جنوده`, `العشرات من السكان`. */
export const PARTITIVE = set(`
  عدد أحد إحدى بعض عشرات عشرة مئات مئة آلاف ألف مليون كثير معظم غالبية أغلب أغلبية أكثر أقل مجموعة جملة جميع كل واحد اثنان اثنين عديد مزيد
  قلة بقية باقي نصف ثلث ربع حوالي نحو قرابة زهاء قلة كافة حشد حشود جمع جموع فوج أفواج`);

/** Words of rank that stand before one who is named by what follows. */
export const NAMESAKE = set("زعيم رئيس قائد ملك أمير وزير");

/** Adjectives and participles that say whose a thing is: `مواقع تابعة لحماس`. */
export const BELONGING = set("تابع خاص عائد مملوك موال تابعة ينتمي منتم");

/** Kin and followers are a party of their own beside the one on whom they depend: `أسرة فلان`, `مؤيدو الحزب`. */
export const DEPENDENTS = set(`
  أسرة عائلة ذوي ذوو أهالي أهل أقارب زوجة زوج ابن ابنة نجل شقيق شقيقة أخ أخت والد والدة أب أم محام محامي مؤيد معارض مناهض نصير أنصار
  مساعد مستشار مرافق حليف حلفاء خصم ضحية ضحايا قتلة قاتل نظير سكان`);

/** Verbs whose subject does what the masdar under them names (`شن غارة`, `بدأ الانسحاب`, `أعلن اعتقال`). */
export const LIGHT = set(`
  أدرج طبق استكمل أقسم حلف
  شن نفذ أجرى وجه عقد أطلق قام قدم فرض تولى باشر بدأ واصل استأنف كثف أعلن أوقف ارتكب نظم خاض حاول استطاع تمكن اعتزم نوى قرر وقع أبدى
  أعرب عبر أبرم تابع صعد أصدر ترأس حضر شارك أدار ساهم أسهم اختتم أنهى كرر جدد أكد أيد استمر نجح فشل أخفق هدد توعد تعهد وعد التزم رفض
  وافق قبل سعى أراد هدف عمل مارس أحكم ألقى رد استعد خطط عرض أتم أكمل علق ضاعف زاد عزز شدد خفف رفع سحب أحبط صد شرع أخذ عاد عاود اضطر
  مضى لجأ أقدم أحجم امتنع تراجع اتجه تجه انتهى فاوض ناقش أبلغ كشف قضى صوت أقر اعترف تبنى زعم استعمل استخدم اتخذ خصص أرسل منح يعتزم
  ينوي بات أوشك كاد همّ بادر سارع هم دعا جهز أوعز نوه أوقع تسلم تلقى_`);

/** Of these, those that only say that it is done: by whom the masdar itself may tell (`أعلن الوزير قصف الطيران للموقع`). */
export const TELLING = set("أعلن أكد كشف أعرب عبر جدد زعم أقر اعترف أبلغ نوه كرر ناقش أثبت ذكر أيد تابع علق");

/** Verbs whose object, or whom a preposition brings, is to do it (`طالب إيران بوقف`, `دعا الأطراف إلى ضبط النفس`). */
export const ASKING = set(`
  طالب دعا ناشد حث أقنع أجبر أرغم أمر كلف ألزم طلب حذر اتهم سمح ساعد مكن دفع شجع حرض خول أذن وكل ناشد ضغط منع انتقد لام حمل أدان استنكر`);

/** Verbs and nouns whose subject suffers it (`تعرض لهجوم`). */
export const UNDERGO = set("تعرض لقي خضع واجه شهد تلقى نال نجا عانى أصيب قضى سقط تعرّض");

/** Masdars that stand before another and share its doer: `محاولة اغتيال`, `حملة اعتقالات`, `قيام إسرائيل بقصف`. */
export const CARRIERS = set(`
  محاولة حملة عملية قيام بدء استمرار مواصلة شن تنفيذ إجراء عزم اعتزام نية قرار تهديد تعهد وعد استعداد قدرة إمكانية احتمال سلسلة عدد
  مزيد فترة جولة موجة أعمال عمل جهد إعلان تلويح تنظيم عقد إطلاق توجيه تقديم اتفاق سعي رغبة مسعى خطة نجاح فشل مشاركة`);

/** `من قبل`, `على يد`: nouns that bring who did what is told in the passive. */
export const BY = set("قبل يد أيدي جانب طرف يدي");

/** What kills or strikes has an owner: `برصاص الجيش`, `في غارة إسرائيلية`. */
export const MEANS = set(`
  رصاص رصاصة نيران نار قصف غارة صاروخ قذيفة هجوم ضربة انفجار طعن كمين تفجير اعتداء عبوة قنبلة لغم طائرة مقاتلة مدفعية دبابة برميل
  سيارة حزام سكين إطلاق عملية اشتباك مواجهة معركة حادث مداهمة`);
