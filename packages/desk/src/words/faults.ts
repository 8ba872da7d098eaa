import type { Lang } from "@isnad/record/labels";

type Say = (...parts: string[]) => string;
const size = (mb: string): string => `${mb} ميغابايت`;

/**
 * What cannot be read, and why, in Arabic. Documents are read where there are no languages (intake, the command line): their faults are English
 * sentences, and each of them has its own here; what a sentence names (a column, an address, a number) is kept. Parts that follow a `;` are
 * looked for by themselves.
 */
const FAULTS: readonly (readonly [RegExp, Say])[] = [
  [/^a Word document that breaks off .*$/, () => "مستند Word مبتور"],
  [/^save it again$/, () => "احفظه من جديد"],
  [/^a Word document without text .*$/, () => "مستند Word لا نص فيه (لعل صفحاته صور)"],
  [/^a Word document that unpacks to (\d+) MB$/, (n) => `مستند Word يبلغ بعد فكّه ${size(n!)}`],
  [/^too much for one report$/, () => "وهو أكبر من أن يكون تقريرا واحدا"],
  [/^a Word document that cannot be opened \((.*)\)$/s, (why) => `مستند Word لا يُفتح (${why})`],
  [/^a ZIP archive that is no Word document$/, () => "أرشيف ZIP ليس مستند Word"],
  [/^unpack it first$/, () => "فكّه أولا"],
  [/^a feed without entries$/, () => "خلاصة لا مواد فيها"],
  [/^no feed that can be read \((.*)\)$/s, (why) => `لا خلاصة تُقرأ هنا (${why})`],
  [/^RSS, Atom, RDF and JSON Feed are$/, () => "وتُقرأ RSS وAtom وRDF وJSON Feed"],
  [/^a page without an article: .*$/s, () => "صفحة لا مقال فيها: لا نص متصل (لعلها قائمة روابط، أو يملؤها برنامج)"],
  [/^a page that cannot be taken apart \((.*)\)$/s, (why) => `صفحة لم تُفكّك (${why})`],
  [/^an empty page$/, () => "صفحة فارغة"],
  [/^a table without rows$/, () => "جدول لا صفوف فيه"],
  [
    /^the first line names the columns, the others are the reports$/,
    () => "السطر الأول أسماء الأعمدة وما بعده التقارير",
  ],
  [/^a row that cannot be read \((.*)\)$/s, (why) => `صف لا يُقرأ (${why})`],
  [/^no table that can be read \((.*)\)$/s, (why) => `لا جدول يُقرأ هنا (${why})`],
  [/^nothing in column "(.*)"$/s, (name) => `لا شيء في العمود «${name}»`],
  [/^"(.*)" is no day that can be read$/s, (day) => `«${day}» ليس تاريخا يُقرأ`],
  [/^write YYYY-MM-DD$/, () => "اكتبه هكذا: ‎YYYY-MM-DD‎"],
  [/^no column "(.*)"$/s, (name) => `لا عمود اسمه «${name}»`],
  [/^no column that is known to hold the text$/, () => "لا عمود يُعرف أنه يحمل النص"],
  [/^its columns are (.*)$/s, (names) => `أعمدته: ${names}`],
  [/^say which: (.*)$/s, (flag) => `قل أيها: ‎${flag}‎`],
  [/^a web archive without records$/, () => "أرشيف ويب لا سجلات فيه"],
  [
    /^a web archive that breaks off or is damaged after record (\d+) \((.*)\)$/s,
    (n, why) => `أرشيف ويب مبتور أو تالف بعد السجل ${n} (${why})`,
  ],
  [/^(\S+) is longer than (\d+) MB$/, (what, n) => `${what} أطول من ${size(n!)}`],
  [/^a PDF whose Arabic cannot be trusted: (.*)$/s, (why) => `ملف PDF لا يوثق بعربيّته: ${inArabic(why!)}`],
  [/^get the text from where it was published, or type it$/, () => "خذ النص من موضع نشره أو اكتبه"],
  [/^it holds no Arabic text .*$/, () => "لا نص عربيا فيه (لعل صفحاته صور)"],
  [/^its words come out backwards$/, () => "تخرج كلماته معكوسة"],
  [/^its letters come out as shapes \((.*) of them\)$/, (n) => `تخرج حروفه أشكالا (${n} منها)`],
  [
    /^blanks come out inside words \((.*) of the words are single letters\)$/,
    (n) => `تخرج فراغات داخل الكلمات (${n} من الكلمات حروف مفردة)`,
  ],
  [
    /^letters are missing or out of order \(only (.*) of its words are Arabic words\)$/,
    (n) => `حروف ناقصة أو مضطربة (${n} فقط من كلماته كلمات عربية)`,
  ],
  [/^its words come out of order or with letters missing .*$/, () => "تخرج كلماته مضطربة أو ناقصة الحروف"],
  [/^an empty list$/, () => "قائمة فارغة"],
  [/^empty$/, () => "فارغ"],
  [/^nothing to read$/, () => "لا شيء يُقرأ"],
  [/^an entry without a text$/, () => "مادة لا نص فيها"],
  [/^binary.*$/, () => "ملف ثنائي لا نص"],
  [
    /^in no encoding that Arabic comes in: .*$/s,
    () => "ليس في ترميز تأتي به العربية: لا هو UTF-8 ولا يعطي في غيره نصا عربيا",
  ],
  [/^save it as UTF-8$/, () => "احفظه بترميز UTF-8"],
  [/^named or sent as (.*), but it does not begin like one$/s, (what) => `اسمه أو نوعه ${what}، وليست بدايته كذلك`],
  [/^it may be damaged$/, () => "لعله تالف"],
  [/^damaged gzip$/, () => "ملف gzip تالف"],
  [/^fetch or copy it again$/, () => "اجلبه أو انسخه من جديد"],
  [/^gzip that unpacks to more than (\d+) MB$/, (n) => `ملف gzip يتجاوز بعد فكّه ${size(n!)}`],
  [/^unpack and cut it first$/, () => "فكّه وقطّعه أولا"],
  [/^longer than (\d+) MB$/, (n) => `أطول من ${size(n!)}`],
  [/^longer than a page may be \((\d+) MB\)$/, (n) => `أطول مما تكون صفحة (${size(n!)})`],
  [/^cut it into reports$/, () => "قطّعه تقارير"],
  [/^cut it into reports, one a line of JSON lines$/, () => "قطّعه تقارير، كل تقرير سطر من JSON lines"],
  [/^one report a line, please$/, () => "تقرير في كل سطر"],
  [/^a directory$/, () => "هذا مجلد"],
  [/^name the files in it: (.*)$/s, (what) => `سمِّ ما فيه من ملفات: ‎${what}‎`],
  [/^a folder without files$/, () => "مجلد لا ملفات فيه"],
  [/^no (?:file is called so|such file or folder)$/, () => "لا ملف ولا مجلد بهذا الاسم"],
  [/^cannot be read: (.*)$/s, (why) => `لا يُقرأ: ${inArabic(why!)}`],
  [/^not valid JSON at character (\d+)$/, (n) => `ليس JSON صحيحا عند الحرف ${n}`],
  [/^not valid JSON \(it breaks off\)$/, () => "ليس JSON صحيحا (مبتور)"],
  [/^not valid JSON$/, () => "ليس JSON صحيحا"],
  [
    /^(\d+) places? (?:is|are) not (\S+) and stands? as . in the text$/,
    (n, encoding) => `${n} من المواضع ليست ${encoding}، وتظهر في النص هكذا: \ufffd`,
  ],
  [/^the rest was read$/, () => "وقُرئ الباقي"],
  [/^there is no such file$/, () => "لا ملف بهذا الاسم"],
  [/^permission denied$/, () => "لا إذن به"],
  [/^a directory, where a file was expected$/, () => "مجلد حيث ينبغي أن يكون ملف"],
  [/^a file, where a directory was expected$/, () => "ملف حيث ينبغي أن يكون مجلد"],
  [/^a file of that name is in the way$/, () => "ملف بهذا الاسم في الطريق"],
  [/^no space left on the device$/, () => "لم يبق على القرص مكان"],
  [/^the file system is read-only$/, () => "القرص للقراءة فقط"],
  [/^too many open files$/, () => "ملفات مفتوحة أكثر مما ينبغي"],
  [/^the name is too long$/, () => "الاسم أطول مما ينبغي"],
  [/^a loop of links$/, () => "وصلات تدور على نفسها"],
  [/^the device failed$/, () => "عطل في القرص"],
  [/^write (\{.*\})$/s, (form) => `اكتب: ‎${form}‎`],
  [/^write an object: (\{.*\})$/s, (form) => `اكتب: ‎${form}‎`],
  [/^(.*) where a report was expected$/s, (what) => `${what} حيث ينبغي أن يكون تقرير`],
  [/^no "text"$/, () => 'لا حقل ‎"text"‎ فيه'],
  [/^"(\w+)" is (.*)$/s, (field, what) => `‎"${field}"‎ قيمته ${what}`],
  [/^give (?:the report's text as )?a string.*$/, () => "أعطه نصا"],
  [/^write the day as YYYY-MM-DD, or null$/, () => "اكتب اليوم هكذا: ‎YYYY-MM-DD‎، أو null"],
  [/^no address$/, () => "ليس عنوانا"],
  [/^write https:\/\/…$/, () => "اكتب ‎https://…‎"],
  [/^(\S+) addresses are not fetched, only http: and https:$/, (p) => `عناوين ‎${p}‎ لا تُجلب، بل http و https فقط`],
  [/^addresses with a name and password in them are not fetched$/, () => "العناوين التي فيها اسم وكلمة سر لا تُجلب"],
  [
    /^(?:(\S+) leads to )?(\S+?),? (?:which )?is on this machine or in its network$/,
    (name, host) => (name ? `${name} يقود إلى ${host}، وهو في هذا الجهاز أو شبكته` : `${host} في هذا الجهاز أو شبكته`),
  ],
  [/^--allow-private fetches it all the same$/, () => "ويجلبه ‎--allow-private‎ مع ذلك"],
  [/^(\S+) is not of the public net$/, (host) => `${host} ليس من الشبكة العامة`],
  [/^(\S+) is not known to the net .*$/, (host) => `${host} لا تعرفه الشبكة (أو لا اتصال بها)`],
  [/^(\S+) has no address$/, (host) => `لا عنوان لـ ${host}`],
  [/^no whole answer within (\d+) seconds$/, (n) => `لم يكتمل الجواب في ${n} ثانية`],
  [/^nobody answers there$/, () => "لا أحد يجيب هناك"],
  [/^the connection broke off$/, () => "انقطع الاتصال"],
  [/^its certificate is not trusted \((.*)\)$/s, (why) => `شهادته غير موثوقة (${why})`],
  [/^could not be fetched \((.*)\)$/s, (why) => `تعذّر جلبه (${why})`],
  [/^the server answers (\d+)$/, (status) => `يجيب الخادم بالرمز ${status}`],
  [/^sent on more than (\d+) times$/, (n) => `أُحيل أكثر من ${n} مرات`],
  [/^sent on from https to (\S+), which is not safe$/, (to) => `أُحيل من https إلى ${to}، وهو غير آمن`],
  [/^sent on to an address that is none$/, () => "أُحيل إلى ما ليس عنوانا"],
  [/^(?:its )?robots\.txt.*$/s, () => "لا يأذن robots.txt بجلبه"],
  [/^the feed's own words are kept$/, () => "وحُفظ نص الخلاصة نفسها"],
  [/^asked again in (.*)$/, (when) => `ويُسأل ثانية بعد ${when}`],
  [/^unchanged$/, () => "لم يتغيّر"],
  [/^the reader failed on it \((.*)\)$/s, (why) => `عثر القارئ فيه (${why})`],
  [/^please report this with the text$/, () => "أبلغ عن ذلك مع النص"],
  [/^the server was stopped$/, () => "أُوقف الخادم"],
  [/^what was added before stands$/, () => "وما أُضيف قبل ذلك باق"],
];

function inArabic(fault: string): string {
  for (const [sign, say] of FAULTS) {
    const found = sign.exec(fault);
    if (found) return say(...found.slice(1).map((part) => part ?? ""));
  }
  return fault;
}

/**
 * Why a document could not be read, in the language of the page. What has no sentence of its own stays as it came.
 *
 * @example faultSays("empty; nothing to read", "ar") // "فارغ؛ لا شيء يُقرأ"
 */
export const faultSays = (fault: string, lang: Lang): string =>
  lang === "en" ? fault : fault.split("; ").map(inArabic).join("؛ ");
