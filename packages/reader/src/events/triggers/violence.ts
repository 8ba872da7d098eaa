/**
 * Triggers of force: ASSAULT, COERCE, MOBILIZE, PROTEST. One line a family:
 *
 *     lemmas | part | TYPE:mode | roles | contexts | needs
 *
 * part: `v` the verb in all its forms (finite, masdar, participle), `f` finite forms only, `m` its masdar only, `n` a noun.
 * roles: `t` the object is the recipient; `i:P,Q` no object, the recipient comes through the prepositions; `ti:P` either;
 * `r:P` those who do it together are actors; `s` the doer is all that is named; `v` a noun or verb of suffering: the one
 * it is said of is the recipient.
 * needs: lemmas one of which must follow in the clause (`أطلق` with fire or a rocket, not with a campaign); may be left out.
 * Types and modes: PLOVER manual 0.8; decided cases: the project's guidelines of annotation.
 */
export default `
# killing
قتل أردى صرع ذبح أعدم | v | ASSAULT | t | military
اغتال | v | ASSAULT:targeted | t | military
استشهد | f | ASSAULT | v | military
سقط | f | ASSAULT | v | military | قتيل جريح ضحية شهيد مصاب
مقتل مصرع استشهاد | n | ASSAULT | v | military
أباد | v | ASSAULT | t | human_rights
مذبحة مجزرة إبادة | n | ASSAULT | i:في,ضد,بحق | human_rights
أودى | f | ASSAULT | i:ب | military
أصاب جرح | f | ASSAULT | t | military
إصابة | n | ASSAULT | v | military
# attacking
هاجم استهدف اعتدى اقتحم داهم | v | ASSAULT | ti:على | military
هجوم اعتداء عدوان هجمة | n | ASSAULT | i:على,ضد,في | military
باغت | v | ASSAULT | t | military
اشتبك تقاتل تصادم | v | ASSAULT | r:مع | military
قاتل حارب | v | ASSAULT | ti:ضد | military
معركة اشتباك مواجهة | n | ASSAULT | r:مع,بين | military
كمين | n | ASSAULT | i:ل | military
تصدى | v | ASSAULT | i:ل | military
قصف | v | ASSAULT:heavy-weapons | t | military
دك | f | ASSAULT:heavy-weapons | t | military
غارة | n | ASSAULT:aerial | i:على,ضد,في | military
أغار | v | ASSAULT:aerial | i:على | military
ضربة | n | ASSAULT | i:على,ضد,ل | military
ضرب | f | ASSAULT | t | military
قصفة | n | ASSAULT:heavy-weapons | i:على | military
فجر | v | ASSAULT:explosives | t | terrorism
انفجر | v | ASSAULT:explosives | s | terrorism
انفجار تفجير | n | ASSAULT:explosives | i:في | terrorism
نسف لغم | v | ASSAULT:explosives | t | military
دمر هدم خرب أحرق أضرم | v | ASSAULT:destroy | t | military
أسقط | v | ASSAULT | t | military | طائرة مروحية صاروخ قنبلة برميل
طعن | f | ASSAULT:primitive | t | crime
دهس | v | ASSAULT:primitive | t | crime
اختطف خطف | v | ASSAULT:abduct | t | crime
أسر | f | ASSAULT:abduct | t | military
عذب | v | ASSAULT:torture | t | human_rights
اغتصب | v | ASSAULT:sexual | t | human_rights
سحق | f | ASSAULT | t | military
أوقع | f | ASSAULT | i:وسط,في,بين | military | خسارة قتيل جريح ضحية
هزم دحر | v | ASSAULT | t | military
غزا | v | ASSAULT | t | military
غزو اجتياح | n | ASSAULT | i:ل | military
اجتاح | v | ASSAULT | t | military
حرر | f | ASSAULT | t | military | مدينة منطقة بلدة قرية رهينة
إطلاق | n | ASSAULT:firearms | i:على | military | صاروخ قذيفة رصاص نيران
أطلق | f | ASSAULT:firearms | i:على | military | نار رصاص صاروخ قذيفة نيران رصاصة
# seizing and holding
سيطر استولى | v | COERCE:seize | i:على | territory
احتل ضم صادر | v | COERCE:seize | t | territory
جمد | f | COERCE:seize | t | economic
اعتقل احتجز | f | COERCE:arrest | t | rights_freedoms
اعتقال توقيف احتجاز | n | COERCE:arrest | v | rights_freedoms
سجن | f | COERCE:arrest | t | rights_freedoms
رحل طرد | f | COERCE:deport | t | migration
ترحيل | n | COERCE:deport | v | migration
حاصر | v | COERCE:restrict | t | military
حصار | n | COERCE:restrict | i:على | military
حظر | v | COERCE:restrict | t | legal
أغلق | f | COERCE:restrict | t | legal | معبر حدود مكتب قناة صحيفة مسجد طريق مضيق مجال
منع | f | COERCE:restrict | t | legal
قمع | v | COERCE | t | repression
عزل أطاح | v | COERCE | ti:ب | political_institutions
قرصن | v | COERCE:cyber | t | cyber
اخترق | v | COERCE:cyber | t | cyber
قرصنة | n | COERCE:cyber | i:على | cyber
# force on the move
حشد نشر | f | MOBILIZE:troops | s | military | قوات قوة جندي دبابة جيش سفينة صاروخ طائرة مقاتل وحدة
مناورة | n | MOBILIZE:troops | s | military
انتشار | n | MOBILIZE:troops | s | military
تعبئة استنفار | n | MOBILIZE:troops | s | military
# protest
تظاهر احتج | v | PROTEST:demo | i:على,ضد | rights_freedoms
اعتصم | v | PROTEST:demo | i:على,ضد | rights_freedoms
تظاهرة مظاهرة مسيرة احتجاج اعتصام وقفة | n | PROTEST:demo | i:على,ضد | rights_freedoms
انتفض تمرد | v | PROTEST | i:على,ضد | rights_freedoms
انتفاضة | n | PROTEST | i:على,ضد | rights_freedoms
أضرب | v | PROTEST:strike | i:عن | rights_freedoms
إضراب | n | PROTEST:strike | s | rights_freedoms
شغب | n | PROTEST:riot | s | rights_freedoms
قاطع | v | PROTEST:boycott | t | political_institutions
`;
