import type { Lang } from "./labels.ts";

type Say = (...parts: string[]) => string;
const size = (mb: string): string => `${mb} ميغابايت`;

/**
 * What cannot be read, kept or done, and why, in Arabic. Documents are read and kept where there are no languages (intake, the archive): their faults are
 * English sentences, and each of them has its own here; what a sentence names (a column, an address, a number) is kept. Parts that follow a `;` are
 * looked for by themselves. Tests take the sentences out of the sources, so that none is without its Arabic.
 */
const FAULTS: readonly (readonly [pattern: string, say: Say])[] = [
  ["^a Word document that breaks off .*$", () => "مستند Word مبتور"],
  ["^save it again$", () => "احفظه من جديد"],
  ["^a Word document without text .*$", () => "مستند Word لا نص فيه (لعل صفحاته صور)"],
  ["^a Word document that unpacks to (\\d+) MB$", (n) => `مستند Word يبلغ بعد فكّه ${size(n!)}`],
  ["^too much for one report$", () => "وهو أكبر من أن يكون تقريرا واحدا"],
  ["^a Word document that cannot be opened \\((.*)\\)$", (why) => `مستند Word لا يُفتح (${why})`],
  ["^a ZIP archive that is no Word document$", () => "أرشيف ZIP ليس مستند Word"],
  ["^unpack it first$", () => "فكّه أولا"],
  ["^a feed without entries$", () => "خلاصة لا مواد فيها"],
  ["^no feed that can be read \\((.*)\\)$", (why) => `لا خلاصة تُقرأ هنا (${why})`],
  ["^RSS, Atom, RDF and JSON Feed are$", () => "وتُقرأ RSS وAtom وRDF وJSON Feed"],
  ["^a page without an article: .*$", () => "صفحة لا مقال فيها: لا نص متصل (لعلها قائمة روابط، أو يملؤها برنامج)"],
  ["^a page that cannot be taken apart \\((.*)\\)$", (why) => `صفحة لم تُفكّك (${why})`],
  ["^an empty page$", () => "صفحة فارغة"],
  ["^a table without rows$", () => "جدول لا صفوف فيه"],
  [
    "^the first line names the columns, the others are the reports$",
    () => "السطر الأول أسماء الأعمدة وما بعده التقارير",
  ],
  ["^a row that cannot be read \\((.*)\\)$", (why) => `صف لا يُقرأ (${why})`],
  ["^no table that can be read \\((.*)\\)$", (why) => `لا جدول يُقرأ هنا (${why})`],
  ['^nothing in column "(.*)"$', (name) => `لا شيء في العمود «${name}»`],
  ['^"(.*)" is no day that can be read$', (day) => `«${day}» ليس تاريخا يُقرأ`],
  ["^write YYYY-MM-DD$", () => "اكتبه هكذا: ‎YYYY-MM-DD‎"],
  ['^no column "(.*)"$', (name) => `لا عمود اسمه «${name}»`],
  ["^no column that is known to hold the text$", () => "لا عمود يُعرف أنه يحمل النص"],
  ["^its columns are (.*)$", (names) => `أعمدته: ${names}`],
  ["^say which: (.*)$", (flag) => `قل أيها: ‎${flag}‎`],
  ["^a web archive without records$", () => "أرشيف ويب لا سجلات فيه"],
  [
    "^a web archive that breaks off or is damaged after record (\\d+) \\((.*)\\)$",
    (n, why) => `أرشيف ويب مبتور أو تالف بعد السجل ${n} (${why})`,
  ],
  ["^(\\S+) is longer than (\\d+) MB$", (what, n) => `${what} أطول من ${size(n!)}`],
  ["^a PDF whose Arabic cannot be trusted: (.*)$", (why) => `ملف PDF لا يوثق بعربيّته: ${inArabic(why!)}`],
  ["^get the text from where it was published, or type it$", () => "خذ النص من موضع نشره أو اكتبه"],
  ["^it holds no Arabic text .*$", () => "لا نص عربيا فيه (لعل صفحاته صور)"],
  ["^its words come out backwards$", () => "تخرج كلماته معكوسة"],
  ["^its letters come out as shapes \\((.*) of them\\)$", (n) => `تخرج حروفه أشكالا (${n} منها)`],
  [
    "^blanks come out inside words \\((.*) of the words are single letters\\)$",
    (n) => `تخرج فراغات داخل الكلمات (${n} من الكلمات حروف مفردة)`,
  ],
  [
    "^letters are missing or out of order \\(only (.*) of its words are Arabic words\\)$",
    (n) => `حروف ناقصة أو مضطربة (${n} فقط من كلماته كلمات عربية)`,
  ],
  ["^its words come out of order or with letters missing .*$", () => "تخرج كلماته مضطربة أو ناقصة الحروف"],
  ["^an empty list$", () => "قائمة فارغة"],
  ["^empty$", () => "فارغ"],
  ["^nothing to read$", () => "لا شيء يُقرأ"],
  ["^an entry without a text$", () => "مادة لا نص فيها"],
  ["^binary.*$", () => "ملف ثنائي لا نص"],
  [
    "^in no encoding that Arabic comes in: .*$",
    () => "ليس في ترميز تأتي به العربية: لا هو UTF-8 ولا يعطي في غيره نصا عربيا",
  ],
  ["^save it as UTF-8$", () => "احفظه بترميز UTF-8"],
  ["^named or sent as (.*), but it does not begin like one$", (what) => `اسمه أو نوعه ${what}، وليست بدايته كذلك`],
  ["^it may be damaged$", () => "لعله تالف"],
  ["^damaged gzip$", () => "ملف gzip تالف"],
  ["^fetch or copy it again$", () => "اجلبه أو انسخه من جديد"],
  ["^gzip that unpacks to more than (\\d+) MB$", (n) => `ملف gzip يتجاوز بعد فكّه ${size(n!)}`],
  ["^unpack and cut it first$", () => "فكّه وقطّعه أولا"],
  ["^longer than (\\d+) MB$", (n) => `أطول من ${size(n!)}`],
  ["^longer than a page may be \\((\\d+) MB\\)$", (n) => `أطول مما تكون صفحة (${size(n!)})`],
  ["^cut it into reports$", () => "قطّعه تقارير"],
  ["^cut it into reports, one a line of JSON lines$", () => "قطّعه تقارير، كل تقرير سطر من JSON lines"],
  ["^one report a line, please$", () => "تقرير في كل سطر"],
  ["^a directory$", () => "هذا مجلد"],
  ["^name the files in it: (.*)$", (what) => `سمِّ ما فيه من ملفات: ‎${what}‎`],
  ["^a folder without files$", () => "مجلد لا ملفات فيه"],
  ["^no (?:file is called so|such file or folder)$", () => "لا ملف ولا مجلد بهذا الاسم"],
  ["^cannot be read: (.*)$", (why) => `لا يُقرأ: ${inArabic(why!)}`],
  ["^not valid JSON at character (\\d+)$", (n) => `ليس JSON صحيحا عند الحرف ${n}`],
  ["^not valid JSON \\(it breaks off\\)$", () => "ليس JSON صحيحا (مبتور)"],
  ["^not valid JSON$", () => "ليس JSON صحيحا"],
  [
    "^(\\d+) places? (?:is|are) not (\\S+) and stands? as . in the text$",
    (n, encoding) => `${n} من المواضع ليست ${encoding}، وتظهر في النص هكذا: \ufffd`,
  ],
  ["^the rest was read$", () => "وقُرئ الباقي"],
  ["^there is no such file$", () => "لا ملف بهذا الاسم"],
  ["^permission denied$", () => "لا إذن به"],
  ["^a directory, where a file was expected$", () => "مجلد حيث ينبغي أن يكون ملف"],
  ["^a file, where a directory was expected$", () => "ملف حيث ينبغي أن يكون مجلد"],
  ["^a file of that name is in the way$", () => "ملف بهذا الاسم في الطريق"],
  ["^no space left on the device$", () => "لم يبق على القرص مكان"],
  ["^the file system is read-only$", () => "القرص للقراءة فقط"],
  ["^too many open files$", () => "ملفات مفتوحة أكثر مما ينبغي"],
  ["^the name is too long$", () => "الاسم أطول مما ينبغي"],
  ["^a loop of links$", () => "وصلات تدور على نفسها"],
  ["^the device failed$", () => "عطل في القرص"],
  ["^write (\\{.*\\})$", (form) => `اكتب: ‎${form}‎`],
  ["^write an object: (\\{.*\\})$", (form) => `اكتب: ‎${form}‎`],
  ["^(.*) where a report was expected$", (what) => `${what} حيث ينبغي أن يكون تقرير`],
  ['^no "text"$', () => 'لا حقل ‎"text"‎ فيه'],
  ['^"(\\w+)" is (.*)$', (field, what) => `‎"${field}"‎ قيمته ${what}`],
  ["^give (?:the report's text as )?a string.*$", () => "أعطه نصا"],
  ["^write the day as YYYY-MM-DD, or null$", () => "اكتب اليوم هكذا: ‎YYYY-MM-DD‎، أو null"],
  ["^no address$", () => "ليس عنوانا"],
  ["^write https://…$", () => "اكتب ‎https://…‎"],
  ["^(\\S+) addresses are not fetched, only http: and https:$", (p) => `عناوين ‎${p}‎ لا تُجلب، بل http و https فقط`],
  ["^addresses with a name and password in them are not fetched$", () => "العناوين التي فيها اسم وكلمة سر لا تُجلب"],
  [
    "^(?:(\\S+) leads to )?(\\S+?),? (?:which )?is on this machine or in its network$",
    (name, host) => (name ? `${name} يقود إلى ${host}، وهو في هذا الجهاز أو شبكته` : `${host} في هذا الجهاز أو شبكته`),
  ],
  ["^--allow-private fetches it all the same$", () => "ويجلبه ‎--allow-private‎ مع ذلك"],
  ["^(\\S+) is not of the public net$", (host) => `${host} ليس من الشبكة العامة`],
  ["^(\\S+) is not known to the net .*$", (host) => `${host} لا تعرفه الشبكة (أو لا اتصال بها)`],
  ["^(\\S+) has no address$", (host) => `لا عنوان لـ ${host}`],
  ["^no whole answer within (\\d+) seconds$", (n) => `لم يكتمل الجواب في ${n} ثانية`],
  ["^nobody answers there$", () => "لا أحد يجيب هناك"],
  ["^the connection broke off$", () => "انقطع الاتصال"],
  ["^its certificate is not trusted \\((.*)\\)$", (why) => `شهادته غير موثوقة (${why})`],
  ["^could not be fetched \\((.*)\\)$", (why) => `تعذّر جلبه (${why})`],
  ["^the server answers (\\d+)$", (status) => `يجيب الخادم بالرمز ${status}`],
  ["^sent on more than (\\d+) times$", (n) => `أُحيل أكثر من ${n} مرات`],
  ["^sent on from https to (\\S+), which is not safe$", (to) => `أُحيل من https إلى ${to}، وهو غير آمن`],
  ["^sent on to an address that is none$", () => "أُحيل إلى ما ليس عنوانا"],
  ["^(?:its )?robots\\.txt.*$", () => "لا يأذن robots.txt بجلبه"],
  ["^the feed's own words are kept$", () => "وحُفظ نص الخلاصة نفسها"],
  ["^asked again in (.*)$", (when) => `ويُسأل ثانية بعد ${when}`],
  ["^unchanged$", () => "لم يتغيّر"],
  ["^the reader failed on it \\((.*)\\)$", (why) => `عثر القارئ فيه (${why})`],
  ["^please report this with the text$", () => "أبلغ عن ذلك مع النص"],
  // The archive.
  ["^there is no such archive$", () => "لا أرشيف بهذا الاسم"],
  ["^isnad add makes one$", () => "ينشئه ‎isnad add‎"],
  ["^a directory, not an archive$", () => "هذا مجلد لا أرشيف"],
  ["^an SQLite file, but no archive of Isnad$", () => "ملف SQLite، وليس أرشيفا لإسناد"],
  ["^no archive of Isnad \\(not an SQLite file\\)$", () => "ليس أرشيفا لإسناد (ولا ملف SQLite)"],
  [
    "^made by a newer Isnad \\(version (\\S+) of the archive, this one knows (\\S+)\\)$",
    (its, known) => `أنشأه إصدار أحدث من إسناد (الأرشيف من الإصدار ${its} وهذا لا يعرف بعد ${known})`,
  ],
  ["^update Isnad$", () => "حدّث إسناد"],
  ["^made by an older Isnad$", () => "أنشأه إصدار أقدم من إسناد"],
  ["^open it once with the right to write$", () => "افتحه مرة ولك إذن الكتابة فيه"],
  ["^no space is left for it$", () => "لم يبق له مكان على القرص"],
  [
    "^what was added before stands, and adding again goes on from there$",
    () => "ما أُضيف قبل ذلك باق، وإعادة الإضافة تكمل من حيث توقفت",
  ],
  ["^it may only be read$", () => "للقراءة فقط"],
  ["^give yourself the right to write it and its folder$", () => "امنح نفسك إذن الكتابة فيه وفي مجلده"],
  ["^the file is damaged$", () => "الملف تالف"],
  [
    "^take your last backup, or save what can be read: (.*)$",
    (how) => `خذ آخر نسخة احتياطية، أو أنقذ ما يُقرأ منه: ‎${how}‎`,
  ],
  [
    "^another program is writing to it and did not end within ten seconds$",
    () => "يكتب فيه برنامج آخر ولم يفرغ في عشر ثوان",
  ],
  ["^try again$", () => "حاول ثانية"],
  ["^cannot be opened$", () => "لا يُفتح"],
  ["^is its folder there, and may you write in it\\?$", () => "هل مجلده موجود ولك إذن الكتابة فيه؟"],
  ["^the device failed while it was read or written$", () => "عطل في القرص في أثناء القراءة أو الكتابة"],
  ["^one document is larger than an archive can keep$", () => "مستند أكبر مما يحفظه أرشيف"],
  ["^cut it$", () => "قطّعه"],
  ["^the document's bytes are not what their hash says$", () => "بايتات المستند ليست ما تقوله بصمتها"],
  ["^they were changed$", () => "غُيّرت"],
  ["^the copy is not sound \\((.*)\\)$", (why) => `النسخة غير سليمة (${why})`],
  ["^is there already$", () => "موجود من قبل"],
  ["^name a new file$", () => "سمِّ ملفا جديدا"],
  ["^no decision (\\S+)$", (id) => `لا قرار رقمه ${id}`],
  ["^nobody is named$", () => "لم يُسمَّ أحد"],
  ["^say who decides$", () => "قل من يقرر"],
  ["^decision (\\S+) was undone already$", (id) => `أُلغي القرار ${id} من قبل`],
  ["^no report (.*)$", (name) => `لا تقرير اسمه ${name}`],
  ["^no (?:fact|entity) (\\S+) in (.*)$", (id, name) => `لا ${id} في ${name}`],
  ["^no identity (\\S+)$", (id) => `لا هوية رقمها ${id}`],
  ["^nothing to change$", () => "لا شيء يُغيَّر"],
  ["^at: there are no words from (\\S+) to (\\S+) in (.*)$", (a, b, name) => `لا كلمات من ${a} إلى ${b} في ${name}`],
  ["^a (\\S+) needs the words that it hangs on$", (kind) => `لا بد أن يستند ${kind} إلى كلمات من النص`],
  ["^(\\S+) and (\\S+) are one already$", (a, b) => `${a} و${b} هوية واحدة من قبل`],
  ["^read from another text than the one that is kept$", () => "قُرئ من نص غير المحفوظ"],
  ["^the cursor is not one of this search$", () => "علامة الصفحة ليست من هذا البحث"],
  ["^start again without it$", () => "ابدأ من جديد بدونها"],
  ["^limit is (.*)$", (n) => `الحد ${n}`],
  ["^give a number from (\\d+) to (\\d+)$", (a, b) => `أعطه عددا من ${a} إلى ${b}`],
  ["^only words that must not stand there$", () => "لا كلمات إلا ما ينبغي ألا يرد"],
  ["^give one that must$", () => "أعط كلمة ينبغي أن ترد"],
  ["^no word to look for$", () => "لا كلمة يُبحث عنها"],
  ["^an empty name$", () => "اسم فارغ"],
  ["^relevance needs words to look for$", () => "الترتيب بالصلة يحتاج إلى كلمات يُبحث عنها"],
  ["^the server was stopped$", () => "أُوقف الخادم"],
  ["^what was added before stands$", () => "وما أُضيف قبل ذلك باق"],
];

let signs: readonly (readonly [RegExp, Say])[] | null = null;

function inArabic(fault: string): string {
  // Made when a first fault is told.
  signs ??= FAULTS.map(([pattern, say]) => [new RegExp(pattern, "s"), say]);
  for (const [sign, say] of signs) {
    const found = sign.exec(fault);
    if (found) return say(...found.slice(1).map((part) => part ?? ""));
  }
  // What stands before a colon is where it happened: a path, a report.
  const where = /^(.+?): (?=\S)(.*)$/s.exec(fault);
  return where ? `${where[1]}: ${inArabic(where[2]!)}` : fault;
}

/**
 * Why a document could not be read, or an archive not do what it was asked, in the language of the page or the command. What has no sentence of its own stays as it came.
 *
 * @example faultSays("empty; nothing to read", "ar") // "فارغ؛ لا شيء يُقرأ"
 */
export const faultSays = (fault: string, lang: Lang): string =>
  lang === "en" ? fault : fault.split("; ").map(inArabic).join("؛ ");
