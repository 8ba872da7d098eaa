/**
 * Nouns that name who speaks, one a line: `lemma | kind`. What is not here is read by the lexicon's classes (role, body, person).
 *
 * anonymous   an unnamed source or official, when indefinite or without a name beside it
 * organization  a body's own voice: its statement, report, medium
 * group       many people who are not a body
 * named       one person known by the office, when definite
 */
export default `
مصدر | anonymous
مسؤول | anonymous
مسئول | anonymous
شاهد | anonymous
دبلوماسي | anonymous
مراقب | anonymous
محلل | anonymous
شخصية | anonymous
شخصيات | anonymous
قيادي | anonymous
مطلع | anonymous
مقرب | anonymous
مراسل | organization
مراسلة | organization
عضو | named
بيان | organization
تقرير | organization
دراسة | organization
إحصاء | organization
إحصائية | organization
استطلاع | organization
مسح | organization
وثيقة | organization
صحيفة | organization
جريدة | organization
مجلة | organization
وكالة | organization
قناة | organization
شبكة | organization
إذاعة | organization
تلفزيون | organization
تلفزة | organization
موقع | organization
وسيلة | organization
إعلام | organization
مرصد | organization
فريق | organization
الأرصاد | organization
مغرد | group
متظاهر | group
محتج | group
أسرة | group
عائلة | group
ذو | group
سكان | group
أهل | group
مجموعة | group
قرصان | group
ناخب | group
مشجع | group
`;
