import type { Both } from "./both.ts";

export type RemedyName =
  | "empty"
  | "pdf"
  | "format"
  | "encoding"
  | "size"
  | "address"
  | "private"
  | "robots"
  | "record"
  | "other";

/** What the view of adding says. */
export interface AddWords {
  readonly drop: string;
  readonly dropWhy: string;
  readonly files: string;
  readonly folder: string;
  readonly fromWeb: string;
  readonly address: string;
  readonly addressWhy: string;
  readonly fetch: string;
  readonly follow: string;
  readonly followWhy: string;
  readonly every: string;
  readonly minutes: (n: number) => string;
  readonly feeds: string;
  readonly lastAsked: string;
  readonly notYet: string;
  readonly stop: string;
  readonly jobs: string;
  readonly noJobs: string;
  readonly noJobsWhy: string;
  readonly sending: (n: number) => string;
  readonly state: Readonly<Record<"waiting" | "running" | "done" | "failed", string>>;
  readonly added: (n: number) => string;
  readonly versions: (n: number) => string;
  readonly known: (n: number) => string;
  readonly faults: (n: number) => string;
  readonly of: (done: number, all: number) => string;
  readonly failures: string;
  readonly document: string;
  readonly reason: string;
  readonly remedy: string;
  readonly remedyOf: Readonly<Record<RemedyName, string>>;
  readonly read: string;
  readonly outcome: Readonly<Record<"added" | "version" | "known", string>>;
  readonly review: string;
  readonly more: (n: number) => string;
  readonly readOnly: string;
  readonly readOnlyWhy: string;
  readonly kinds: string;
}

const en: AddWords = {
  drop: "Drop files or a folder here",
  dropWhy:
    "They are read on this machine and kept in this archive. The same file twice is kept once; a changed one becomes a new version.",
  files: "Choose files",
  folder: "Choose a folder",
  fromWeb: "From the web",
  address: "Address of a report or a feed",
  addressWhy: "The server fetches it once, politely; nothing else goes out.",
  fetch: "Fetch",
  follow: "Follow as a feed",
  followWhy: "A feed is asked again for as long as the server runs, and what is new is added.",
  every: "Every",
  minutes: (n) => (n < 60 ? `${n} minutes` : n === 60 ? "hour" : `${n / 60} hours`),
  feeds: "Feeds that are followed",
  lastAsked: "last asked",
  notYet: "not yet",
  stop: "Stop following",
  jobs: "What was added",
  noJobs: "Nothing was added since the server began",
  noJobsWhy:
    "Drop a folder of saved pages to begin: everything that can be read becomes a report, and what cannot is listed with its reason.",
  sending: (n) => `Sending ${n} ${n === 1 ? "file" : "files"}…`,
  state: { waiting: "waiting", running: "reading", done: "done", failed: "failed" },
  added: (n) => `${n} added`,
  versions: (n) => `${n} new ${n === 1 ? "version" : "versions"}`,
  known: (n) => `${n} known already`,
  faults: (n) => `${n} could not be read`,
  of: (done, all) => `${done} of ${all}`,
  failures: "What could not be read",
  document: "Document",
  reason: "Reason",
  remedy: "What helps",
  remedyOf: {
    empty:
      "Look whether the file holds a text at all; a page that is made by scripts must be saved after it has loaded.",
    pdf: "Save its text in another form, or copy it into Paste: only PDF whose text comes out whole is taken.",
    format: "Save it as text, HTML, Word (.docx), JSON or a table, and add it again.",
    encoding: "Save it as UTF-8, and add it again.",
    size: "Send it in parts, or add it on the server: isnad add FOLDER",
    address: "Open the address in a browser; if it works there, save the page and drop the file here.",
    private:
      "Addresses of this machine and its network are only fetched when the server was started with --allow-private.",
    robots: "The site asks programs to stay away. Save the page in a browser and drop the file here.",
    record: "The file is damaged or breaks off; take it anew from where it came from.",
    other: "Try the file by itself: isnad read FILE says more.",
  },
  read: "read",
  outcome: { added: "added", version: "new version", known: "known already" },
  review: "Review what was read",
  more: (n) => `and ${n} more`,
  readOnly: "This archive is open for reading only",
  readOnlyWhy:
    "Nothing can be added. Start the server without --read-only; or read a text in this tab under Paste, where nothing is kept.",
  kinds: "Web pages, feeds, WARC, Word, PDF, text in any Arabic encoding, JSON, CSV.",
};

const many = (n: number, one: string, two: string, few: string, more: string): string =>
  n === 1 ? one : n === 2 ? two : n % 100 >= 3 && n % 100 <= 10 ? `${n} ${few}` : `${n} ${more}`;

const ar: AddWords = {
  drop: "أفلت ملفات أو مجلدا هنا",
  dropWhy: "تُقرأ على هذا الجهاز وتُحفظ في هذا الأرشيف. الملف نفسه مرتين يُحفظ مرة؛ وما تغيّر يصير صيغة جديدة.",
  files: "اختر ملفات",
  folder: "اختر مجلدا",
  fromWeb: "من الشبكة",
  address: "عنوان تقرير أو خلاصة",
  addressWhy: "يجلبه الخادم مرة واحدة برفق؛ ولا يخرج غير ذلك.",
  fetch: "اجلب",
  follow: "تابعه خلاصةً",
  followWhy: "وتُسأل الخلاصة مرة بعد مرة ما دام الخادم يعمل، ويُضاف ما جدّ.",
  every: "كل",
  minutes: (n) => (n < 60 ? `${n} دقيقة` : n === 60 ? "ساعة" : `${n / 60} ساعات`),
  feeds: "خلاصات متابَعة",
  lastAsked: "سُئلت آخر مرة",
  notYet: "لم تُسأل بعد",
  stop: "أوقف المتابعة",
  jobs: "ما أُضيف",
  noJobs: "لم يُضف شيء منذ بدأ الخادم",
  noJobsWhy: "ابدأ بإفلات مجلد من الصفحات المحفوظة: كل ما يُقرأ يصير تقريرا، وما لا يُقرأ يُذكر بسببه.",
  sending: (n) => `إرسال ${many(n, "ملف واحد", "ملفين", "ملفات", "ملفا")}…`,
  state: { waiting: "في الانتظار", running: "يُقرأ", done: "تمّ", failed: "فشل" },
  added: (n) => (n === 0 ? "لم يُضف شيء" : `أُضيف ${n}`),
  versions: (n) => many(n, "صيغة جديدة", "صيغتان جديدتان", "صيغ جديدة", "صيغة جديدة"),
  known: (n) => `${n} معروف من قبل`,
  faults: (n) => `تعذّرت قراءة ${n}`,
  of: (done, all) => `${done} من ${all}`,
  failures: "ما تعذّرت قراءته",
  document: "الوثيقة",
  reason: "السبب",
  remedy: "ما العمل",
  remedyOf: {
    empty: "انظر هل في الملف نص أصلا؛ والصفحة التي تصنعها البرامج تُحفظ بعد تحميلها.",
    pdf: "احفظ نصه في صيغة أخرى، أو انسخه إلى «اللصق»: لا يُؤخذ من PDF إلا ما خرج نصه سليما.",
    format: "احفظه نصا أو HTML أو Word ‎(.docx)‎ أو JSON أو جدولا، ثم أضفه من جديد.",
    encoding: "احفظه بترميز UTF-8 ثم أضفه من جديد.",
    size: "أرسله أجزاء، أو أضفه على الخادم بالأمر: isnad add FOLDER",
    address: "افتح العنوان في المتصفح؛ فإن فُتح فاحفظ الصفحة وأفلت الملف هنا.",
    private: "عناوين هذا الجهاز وشبكته لا تُجلب إلا إذا شُغّل الخادم بالخيار ‎--allow-private‎.",
    robots: "الموقع يطلب من البرامج ألا تدخله. احفظ الصفحة من المتصفح وأفلت الملف هنا.",
    record: "الملف تالف أو ناقص؛ خذه من مصدره من جديد.",
    other: "جرّب الملف وحده: الأمر isnad read FILE يقول أكثر.",
  },
  read: "قُرئ",
  outcome: { added: "أُضيف", version: "صيغة جديدة", known: "معروف من قبل" },
  review: "راجع ما قُرئ",
  more: (n) => `و${n} غيرها`,
  readOnly: "هذا الأرشيف مفتوح للقراءة فقط",
  readOnlyWhy:
    "لا يُضاف إليه شيء. شغّل الخادم من غير ‎--read-only‎؛ أو اقرأ نصا في هذه الصفحة تحت «اللصق»، ولا يُحفظ منه شيء.",
  kinds: "صفحات ويب وخلاصات وWARC وWord وPDF ونصوص بأي ترميز عربي وJSON وCSV.",
};

export const addWords: Both<AddWords> = { en, ar };
