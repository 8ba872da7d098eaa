import type { Both } from "./both.ts";

export interface PasteWords {
  readonly lead: string;
  readonly nothingSent: string;
  readonly nothingSentAlone: string;
  readonly title: string;
  readonly text: string;
  readonly placeholder: string;
  readonly published: string;
  readonly publishedWhy: string;
  readonly read: string;
  readonly clear: string;
  readonly example: string;
  readonly drop: string;
  readonly saveJson: string;
  readonly empty: string;
  readonly tooLong: (most: string) => string;
  readonly notText: (name: string) => string;
  readonly failed: string;
  readonly reading: string;
  readonly done: (words: string, milliseconds: string) => string;
  readonly long: (letters: string) => string;
  readonly keys: string;
}

const en: PasteWords = {
  lead: "Paste an Arabic report. It shows who said what, on whose word, how many, when, where and who did it, each with the words that it was read from.",
  nothingSent: "Nothing is sent: the reader runs in this tab, also when the server is gone.",
  nothingSentAlone: "The text stays in this tab: the reader runs here, and this page may not open any connection.",
  title: "Isnad: read a report",
  text: "The report",
  placeholder: "Paste the text of a report here, or drop a text file.",
  published: "Day of publication",
  publishedWhy: "“this week” and “November” are reckoned from it",
  read: "Read",
  clear: "Clear",
  example: "Show an example",
  drop: "Drop the file to read it",
  saveJson: "Record (JSON)",
  empty: "There is no text yet. Paste one, or look at the example first.",
  tooLong: (most) => `The text is longer than ${most} letters; cut it, or add it as a file.`,
  notText: (name) =>
    `“${name}” is no text. Give a .txt or .json file here; pages, Word and PDF can be added to the archive.`,
  failed: "The reader failed on this text. Please report it with the text, if you may.",
  reading: "Reading…",
  done: (words, milliseconds) => `${words} words read in ${milliseconds} ms, in this tab`,
  long: (letters) => `${letters} letters: too long to be changed here`,
  keys: "Ctrl+Enter reads",
};

const ar: PasteWords = {
  lead: "ألصق خبرا بالعربية، فيظهر من قال ماذا وعمن نقل، وكم ومتى وأين ومن الفاعل، ومع كل ذلك الكلمات التي قُرئ منها.",
  nothingSent: "لا يُرسل شيء: القارئ يعمل في هذه الصفحة، ولو غاب الخادم.",
  nothingSentAlone: "يبقى النص في هذه الصفحة: القارئ يعمل هنا، والصفحة ممنوعة من أي اتصال.",
  title: "إسناد: قراءة خبر",
  text: "نص الخبر",
  placeholder: "ألصق نص الخبر هنا، أو أفلت ملفا نصيا.",
  published: "يوم النشر",
  publishedWhy: "منه يُحسب «هذا الأسبوع» و«نوفمبر»",
  read: "اقرأ",
  clear: "امسح",
  example: "اعرض مثالا",
  drop: "أفلت الملف ليُقرأ",
  saveJson: "السجل (JSON)",
  empty: "لا نص بعد. ألصق نصا، أو انظر في المثال أولا.",
  tooLong: (most) => `النص أطول من ${most} حرف؛ قصّره، أو أضفه ملفا.`,
  notText: (name) => `«${name}» ليس نصا. هات هنا ملف ‎.txt أو ‎.json؛ أما الصفحات وملفات Word وPDF فتُضاف إلى الأرشيف.`,
  failed: "أخفق القارئ في هذا النص. نرجو الإبلاغ عنه مع النص إن أمكن.",
  reading: "يقرأ…",
  done: (words, milliseconds) => `قُرئت ${words} كلمة في ${milliseconds} من ألف من الثانية، في هذه الصفحة`,
  long: (letters) => `${letters} حرف: أطول من أن يُعدَّل هنا`,
  keys: "Ctrl+Enter للقراءة",
};

export const pasteWords: Both<PasteWords> = { en, ar };
