import type { Furniture, FurnitureKind } from "@isnad/record";

/** What a line is when it stands in an article without being part of it, told by how it begins or by all that it says. */
const LINES: readonly (readonly [FurnitureKind, RegExp])[] = [
  [
    "related",
    /^(اقرأ|اقرئي|إقرأ|أقرأ|اقرا|اقرؤوا|شاهد|شاهدوا|طالع|طالعوا|تابع)\s+(أيضا|أيضًا|ايضا|كذلك|المزيد|التفاصيل|في هذا الملف)|^(مواضيع|موضوعات|أخبار|مقالات|مواد|تقارير|روابط|قصص)\s+(ذات صلة|متعلقة|مرتبطة|قد تهمك|مشابهة)|^(ذات صلة|قد يعجبك|قد يهمك|لمزيد من الأخبار|الأكثر (قراءة|مشاهدة|تداولا)|read (also|more)|related (articles|stories))|^(المزيد|للمزيد|آخر الأخبار)\s*:?$/i,
  ],
  [
    "share",
    /^(شارك|شاركوا|مشاركة|انشر|أرسل)\s+(هذا|الخبر|المقال|المقالة|الموضوع|الصفحة|عبر|على (فيسبوك|تويتر|واتساب)|إلى صديق)|^(تم نسخ|نسخ) الرابط|^(تابعنا|تابعونا)(\s|$)|^(تابع|تابعوا) (صفحة|صفحتنا|حساب|حسابنا|قناتنا)|^(حمل|حمّل|حملوا) (التطبيق|تطبيق)|^(اشترك|اشتركوا|للاشتراك) (الآن|في (نشرتنا|النشرة|قناتنا|قناة|خدمة))|^(share (this|on)|follow us|subscribe|tweet|print|email)(\s|$)/i,
  ],
  [
    "share",
    /^((شارك|مشاركة|طباعة|فيسبوك|تويتر|إكس|واتساب|تليغرام|تلغرام|تيليجرام|لينكد ?إن|ماسنجر|بريد إلكتروني|البريد الإلكتروني|حفظ|تعليق|facebook|twitter|whatsapp|telegram|linkedin|email|x)(\s|\||$))+$/i,
  ],
  ["caption", /^(صورة (أرشيفية|من الأرشيف|تعبيرية)|أرشيفية$|تصوير\s*:|الصورة\s*:|\(?(صورة|photo|credit)\s*:)/i],
  [
    "notice",
    /^(جميع الحقوق محفوظة|حقوق النشر|©|copyright|all rights reserved|سياسة الخصوصية|الشروط والأحكام|الآراء الواردة في|نستخدم ملفات)/i,
  ],
  ["comment", /^(التعليقات|تعليقات القراء|comments)\s*(\(\d+\)|:)?$|^(اترك|أضف|اكتب) تعليق/i],
  ["advertisement", /^(إعلان|اعلان|إعلانات|advertisement|محتوى ممول)$/i],
  [
    "outlet-tag",
    /^(وسوم|الوسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية|التصنيف|الأقسام|tags?|keywords)\s*(:|$)/i,
  ],
  [
    "byline",
    /^(كتب|كتبت|كتبه|بقلم|إعداد|اعداد|تحرير|ترجمة|متابعة)\s*[:/–-]\s*\S+(\s+\S+){0,5}$|^بقلم\s+\S+(\s+\S+){0,3}$/,
  ],
];
/** Bullets and brackets before a line's first word say nothing. */
const BULLET = /^[\s•*»«:▪◄►|-]+/;
/** A line longer than this is told by no opening: it may be the report's own. */
const SHORT = 180;
/** What ends a report: the outlet's mark on a line of its own (`رويترز`, `(وكالات)`, `المصدر: …`). */
const SIGNATURE =
  /^[\s•*»([-]*(المصدر|مصدر الخبر|المصادر|source)\s*[:/–-]\s*\S.{0,80}$|^[\s([]*(رويترز|أ\s?ف\s?ب|فرانس برس|وكالات|الأناضول|د\s?ب\s?أ|أسوشيتد برس|أ\s?ب|سبوتنيك|شينخوا|وام|واس|قنا|كونا|بترا|سانا|واع|وفا|معا)[\s)\]./،-]*$/i;

/** What a line of an article is taken for when it is no part of it, else null. */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length > SHORT) return null;
  const words = line.replace(BULLET, "").trimEnd();
  return LINES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether the last line of an article only names where it comes from. */
export const isSignature = (line: string): boolean => SIGNATURE.test(line);

/** Elements around an article, by what they are called. */
const AROUND: readonly (readonly [FurnitureKind, string])[] = [
  ["menu", 'nav, [role="navigation"], [class*="menu" i], [class*="navbar" i], [class*="breadcrumb" i]'],
  [
    "related",
    '[class*="related" i], [id*="related" i], [class*="recommend" i], [class*="read-also" i], [class*="readmore" i], [class*="most-read" i]',
  ],
  [
    "share",
    '[class*="share" i], [class*="sharing" i], [class*="social" i], [class*="follow-us" i], [class*="newsletter" i]',
  ],
  ["comment", '[id="comments"], [class*="comments" i], [class*="disqus" i]'],
  ["advertisement", 'ins.adsbygoogle, [class*="advert" i], [id^="ad-" i], [class^="ad-" i], [class*="sponsor" i]'],
  ["outlet-tag", '[class*="tags" i], [rel="tag"], [class*="keywords" i]'],
  ["notice", 'footer, [role="contentinfo"], [class*="cookie" i], [class*="copyright" i]'],
  ["caption", "figcaption, [class*=caption i], [class*=image-credit i]"],
];
const MOST = 60;
const LONGEST = 300;

/**
 * Takes out of a page what is plainly no article (menus, related links, share lines, comments), and lists it. An element that holds
 * much of the page's running text is left in, whatever it is called: sites name their classes as they like.
 */
export function takeAway(document: Document): Furniture[] {
  const out: Furniture[] = [];
  const all = lengthOfParagraphs(document.body ?? document.documentElement);
  for (const [kind, selector] of AROUND) {
    for (const element of document.querySelectorAll(selector)) {
      if (element === document.body || element === document.documentElement || !element.parentNode) continue;
      if (/^(MAIN|ARTICLE)$/i.test(element.tagName)) continue;
      if (kind !== "caption" && all > 0 && lengthOfParagraphs(element) > 0.3 * all) continue;
      const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
      if (text !== "" && out.length < MOST) out.push({ kind, text: cut(text) });
      element.remove();
    }
  }
  return out;
}

/** Long furniture is told by its beginning. */
export const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function lengthOfParagraphs(element: Element): number {
  let n = 0;
  for (const p of element.querySelectorAll("p")) n += p.textContent?.length ?? 0;
  return n;
}
