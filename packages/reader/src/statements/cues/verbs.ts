/**
 * Verbs with which a report attributes words, one a line: `lemma | act | frames | to`.
 *
 * `lemma` is bare, with its hamza; participles and masdars of the verb are cues with the same frames.
 * `frames` say how the content comes:
 *   إن   a clause after إن, أن, بأن (also behind a preposition: أشار إلى أن)
 *   ه    an object that is the content (نفى مشاركته)
 *   ه!   the same, but only when the object is itself a thing said (رفض الاتهامات)
 *   هه   two objects that are the content together (حمّل الشركة المسؤولية)
 *   هب   an object and ب, the content together, or the clause after بأن (وصف القرار بالخطأ)
 *   بأن  a clause after بأن alone (اختتم حديثه بأن)
 *   عن على إلى من في   a separate preposition, outside the content
 *   ب ل   an attached preposition, inside the content
 *   هل   a question (هل, ما إذا, عما, لماذا …)
 *   "    words in quotation marks or after a colon: every verb takes them; alone it says that nothing else counts
 * `to` says how the one spoken to comes: ه an object, ل إلى من على مع ب a preposition.
 */
export default `
# saying
قال | say | إن عن | ل
أضاف | say | إن ه! | -
ذكر | say | إن ه ب | ل
أوضح | say | إن ه | ل
أكد | say | إن ه على عن | ل
أشار | say | إن إلى | -
لفت | say | إن إلى | -
بين | say | إن ه | ل
أبان | say | إن ه | ل
أفاد | report | إن ب عن إلى | -
صرح | say | إن ب | ل
شدد | say | إن على | -
نوه | say | إن إلى | -
ألمح | say | إن إلى | -
لمح | say | إن إلى ب | -
ألمع | say | إن إلى | -
تابع | say | إن | -
واصل | say | " | -
استطرد | say | إن | -
أردف | say | إن | -
أتبع | say | " | -
أكمل | say | " | -
استدرك | say | إن | -
تدارك | say | إن | -
استرسل | say | " | -
استأنف | say | " | -
استهل | say | " | -
مضى | say | " | -
زاد | say | إن | -
عقب | say | إن | على
علق | say | إن | على
رد | say | إن | على
أجاب | say | إن ب | على
ختم | say | بأن | -
اختتم | say | بأن | -
خلص | say | إن إلى | -
خاطب | say | " | ه
توجه | say | " | إلى
حدث | say | إن عن | ه
تحدث | say | إن عن | مع
تكلم | say | عن | مع
حكى | say | إن | ل
روى | say | إن | ل
سرد | say | ه! | -
قص | say | " | على
نطق | say | ب | -
همس | say | إن | ل
هتف | say | ب | -
صاح | say | إن | -
صرخ | say | إن | -
ردد | say | إن | -
كرر | say | إن ه! | -
جدد | say | إن ه! | -
أعاد | say | " | -
عبر | say | عن | ل
أعرب | say | عن | ل
أبدى | say | ه! | -
أفصح | say | إن عن | -
باح | say | ب | -
بث | say | " | -
أسر | say | إن | إلى
اعترف | say | إن ب | -
أقر | say | إن ب | -
سلم | say | " | -
اعتبر | say | إن ه | -
رأى | say | إن | -
اعتقد | say | إن | -
لاحظ | say | إن | -
قدر | say | إن هب | -
رجح | say | إن ه | -
استبعد | say | إن ه | -
توقع | say | إن ه | -
تنبأ | say | إن ب | -
تكهن | say | إن ب | -
زعم | say | إن ه | -
ادعى | say | إن ه | -
جادل | say | إن ب | -
حاجج | say | إن ب | -
تفاخر | say | إن ب | -
تباهى | say | إن ب | -
أجمع | say | إن | -
خمن | say | إن | -
أفتى | say | إن ب | -
أنبأ | announce | إن ب | ه
أوجز | say | " | -
افترض | say | " | -
جزم | say | إن ب | -
أصر | say | إن على | -
ألح | say | على | -
احتج | say | إن ب | -
تذرع | say | إن ب | -
تحجج | say | إن ب | -
برر | say | إن ه ب | -
علل | say | إن ه ب | -
عزا | say | إن ه | -
أرجع | say | ه | -
نسب | accuse | إن " | إلى
فسر | say | إن ه | -
وصف | say | هب | -
عد | say | إن | -
نعت | say | هب | -
صنف | say | " | -
شبه | say | هب | -
سمى | say | " | -
استذكر | say | إن | -
استحضر | say | " | -
استشهد | say | " | -
نبه | warn | إن إلى من | ه
لوح | threaten | ب | -
أوحى | say | إن ب | إلى
تساءل | say | هل إن عن | -
سأل | say | إن هل عن | ه
استفسر | say | هل عن | من
استغرب | say | إن ه من | -
تعجب | say | من | -
تمنى | say | إن ه | ل
سخر | say | من | -
تهكم | say | على | -
مازح | say | " | ه
دافع | say | عن | -
قلل | say | من | -
هون | say | من | -
استهان | say | ب | -
شكك | say | إن في ب | -
شكا | say | إن من | إلى
اشتكى | say | إن من | إلى
تظلم | say | من | -
أيد | say | " | -
أثبت | say | " | -
برهن | say | " | -
دلل | say | " | -
شهد | say | إن | -
أقسم | promise | إن على ب | ل
حلف | promise | إن على | ل
ناقش | say | " | -
لخص | say | " | -
عرض | offer | ه! | على
استعرض | say | " | -
شرح | say | إن | ل
فصل | say | " | -
عدد | say | " | -
وثق | report | إن ه | -
سجل | report | إن | -
رصد | report | إن ه | -
أحصى | report | إن ه | -
قرأ | say | " | -
تلا | say | " | -
أدلى | say | " | -
عنون | report | " | -
عنى | say | " | -
# announcing
أعلن | announce | إن ه عن | -
كشف | announce | إن عن ه | ل
أذاع | announce | إن ه | -
تبنى | announce | ه | -
أشاع | announce | إن ه | -
بشر | announce | إن ب | ه
زف | announce | " | -
نشر | report | " | -
أصدر | announce | " | -
علم | report | إن | -
أعلم | announce | إن ب | ه
أخبر | announce | إن ب عن | ه
خبر | announce | إن | ه
أبلغ | announce | إن ب عن ه! | ه
بلغ | report | إن | ه
أخطر | announce | إن ب | ه
أشعر | announce | إن ب | ه
أطلع | announce | " | ه
عرف | announce | " | -
أحاط | announce | " | -
طمأن | say | إن إلى ب | ه
# writing and reporting
كتب | say | إن عن | ل
دون | say | إن | -
غرد | say | إن | -
نقل | report | إن ه عن | ل
أورد | report | إن ه | -
ورد | report | إن | -
جاء | report | إن | -
روج | report | إن ل | -
سرب | report | إن ه | -
تداول | report | " | -
أظهر | report | إن | -
أبرز | report | إن | -
تضمن | report | " | -
اقتبس | report | ه | -
ترجم | report | " | -
رفق | say | " | -
أرفق | say | " | -
# denying
نفى | deny | إن ه | ل
أنكر | deny | إن ه | -
كذب | deny | ه | -
فند | deny | ه | -
دحض | deny | ه | -
جحد | deny | ه | -
تنصل | deny | من | -
تبرأ | deny | من | -
# demanding, asking, ordering
طالب | demand | إن ب | ه
طلب | demand | إن ه | من
التمس | demand | إن ه | من
ناشد | demand | إن ب ل | ه
استجدى | demand | " | ه
رجا | demand | إن | ه
توسل | demand | إن | إلى
اشترط | demand | إن ه | على
أمر | demand | إن ب | ه
أوعز | demand | إن ب | إلى
وجه | demand | إن ب | ه
ألزم | demand | إن ب | ه
أوصى | demand | إن ب | ه
نصح | demand | إن ب | ه
استدعى | demand | " | -
ضغط | demand | " | على
حض | call | إن على | ه
حث | call | إن على | ه
دعا | call | إن إلى ل ب | ه
نادى | call | إن ب | -
استنجد | call | ب | -
أهاب | call | إن ه | ب
استنهض | call | " | -
استحث | call | على | ه
اقترح | offer | إن ه | على
ارتأى | offer | إن | -
طرح | offer | إن | -
# accusing, blaming, condemning
اتهم | accuse | إن ب | ه
حمل | accuse | هه | -
لام | accuse | على | ه
أنحى | accuse | " | على
انتقد | accuse | إن ه! | -
هاجم | accuse | " | -
عاب | accuse | " | على
عاتب | accuse | على | ه
آخذ | accuse | على | ه
أدان | condemn | " | -
دان | condemn | " | -
ندد | condemn | " | -
استنكر | condemn | " | -
شجب | condemn | " | -
استهجن | condemn | " | -
اعترض | refuse | إن | على
احتد | condemn | " | -
تحدى | threaten | إن | ه
# threatening, warning
هدد | threaten | إن ب | ه
توعد | threaten | إن ب | ه
أنذر | warn | إن ب | ه
حذر | warn | إن من | ه
نذر | promise | إن | -
خوف | warn | من | ه
تخوف | warn | إن من | -
# promising, offering, accepting, refusing
وعد | promise | إن ب | ه
تعهد | promise | إن ب | ل
عاهد | promise | على | ه
ضمن | promise | " | -
قطع | promise | " | -
رفض | refuse | إن ه! | -
أبى | refuse | " | -
امتنع | refuse | " | -
تحفظ | refuse | " | على
وافق | say | إن | -
رحب | praise | " | ب
أشاد | praise | " | ب
أثنى | praise | " | على
امتدح | praise | " | -
مدح | praise | " | -
ثمن | praise | " | -
هنأ | praise | " | ه
بارك | praise | " | -
شكر | praise | " | ه
أعجب | praise | " | -
نعى | announce | إن ه! | -
عزى | say | " | ه
اعتذر | say | عن | من
تأسف | say | على | -
أسف | say | " | -
استبشر | say | ب | -
تفاءل | say | ب | -
`;
