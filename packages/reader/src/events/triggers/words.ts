/**
 * Triggers of conflict in words: REQUEST, ACCUSE, REJECT, THREATEN, SANCTION. Line format: see `violence.ts`.
 */
export default `
# asking and demanding
طالب | v | REQUEST | t | diplomatic
دعا | f | REQUEST | t | diplomatic
ناشد حث ناشد استنجد | v | REQUEST | t | diplomatic
طلب | v | REQUEST | i:من,إلى | diplomatic
مطالبة | n | REQUEST | i:من,ل | diplomatic
استدعى | f | ACCUSE:disapprove | t | diplomatic
ضغط | v | REQUEST:yield | i:على | diplomatic
أقنع | v | REQUEST:yield | t | diplomatic
# accusing and condemning
اتهم | v | ACCUSE:allege | t | legal
حمل | f | ACCUSE:allege | t | legal | مسؤولية تبعة
أدان استنكر شجب ندد | v | ACCUSE:disapprove | ti:ب | diplomatic
انتقد هاجم لام عاتب وبخ | v | ACCUSE:disapprove | t | diplomatic
استهجن رثى | v | ACCUSE:disapprove | t | diplomatic
تصارع اختلف | v | ACCUSE:disapprove | i:مع | diplomatic
انتقاد تنديد إدانة استنكار | n | ACCUSE:disapprove | i:ل,ب | diplomatic
حقق | f | ACCUSE:investigate | i:مع | legal | نيابة شرطة لجنة محكمة
قاضى | v | ACCUSE:allege | t | legal
حاكم | f | ACCUSE:allege | t | legal
محاكمة | n | ACCUSE:allege | v | legal
# refusing
رفض أبى | v | REJECT | ti:من | diplomatic
رفض | n | REJECT | i:ل | diplomatic
عارض | v | REJECT | t | diplomatic
عرقل | v | REJECT | t | diplomatic
نقض | f | REJECT | t | diplomatic
# threatening
هدد توعد | v | THREATEN | ti:ل | diplomatic
تهديد وعيد | n | THREATEN | i:ل,ضد | diplomatic
لوح | f | THREATEN | s | diplomatic
أنذر | v | THREATEN | t | diplomatic
أقسم | f | THREATEN:violence | s | military
# punishing
عاقب | v | SANCTION | t | diplomatic
عقوبة | n | SANCTION:discontinue | i:على,ضد | economic
فرض | f | SANCTION | i:على | economic | عقوبة رسم غرامة قيد حظر ضريبة
حكم قضى | f | SANCTION:convict | i:على | legal | سجن إعدام حبس غرامة مؤبد مشدد سنة براءة
أدين | f | SANCTION:convict | v | legal
قاطع | n | SANCTION:discontinue | t | diplomatic
غرم | v | SANCTION | t | legal
علق | f | SANCTION:discontinue | t | diplomatic | مساعدة عضوية علاقة محادثة عمل اتفاق
`;
