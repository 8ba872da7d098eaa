import type { Lang } from "@isnad/record/labels";

/** What the paste page says, in one language. Both are complete: the compiler holds it. */
export interface PasteWords {
  readonly title: string;
  readonly lead: string;
  readonly nothingSent: string;
  readonly text: string;
  readonly placeholder: string;
  readonly published: string;
  readonly publishedWhy: string;
  readonly read: string;
  readonly clear: string;
  readonly example: string;
  readonly drop: string;
  readonly save: string;
  readonly saveJson: string;
  readonly other: string;
  readonly empty: string;
  readonly tooLong: (most: string) => string;
  readonly notText: (name: string) => string;
  readonly failed: string;
  readonly done: (words: string, milliseconds: string) => string;
  readonly keys: string;
}

const en: PasteWords = {
  title: "Isnad: read a report",
  lead: "Paste an Arabic report. It shows who said what, on whose word, how many, when, where and who did it, each with the words that it was read from.",
  nothingSent: "The text stays in this tab: the reader runs here, and this page may not open any connection.",
  text: "The report",
  placeholder: "Paste the text of a report here, or drop a text file.",
  published: "Day of publication",
  publishedWhy: "“this week” and “November” are reckoned from it",
  read: "Read",
  clear: "Clear",
  example: "Show an example",
  drop: "Drop the file to read it",
  save: "Keep",
  saveJson: "Save the record (JSON)",
  other: "العربية",
  empty: "There is no text yet. Paste one, or look at an example first.",
  tooLong: (most) => `The text is longer than ${most} letters; cut it, or use the command line (isnad read).`,
  notText: (name) =>
    `“${name}” is no text. Give a .txt or .json file; for pages, Word and PDF use the command line (isnad read).`,
  failed: "The reader failed on this text. Please report it with the text, if you may.",
  done: (words, milliseconds) => `${words} words read in ${milliseconds} ms, in this tab`,
  keys: "Ctrl+Enter reads",
};

const ar: PasteWords = {
  title: "إسناد: قراءة خبر",
  lead: "ألصق خبرا بالعربية، فيظهر من قال ماذا وعمن نقل، وكم ومتى وأين ومن الفاعل، ومع كل ذلك الكلمات التي قرئ منها.",
  nothingSent: "يبقى النص في هذه الصفحة: القارئ يعمل هنا، والصفحة ممنوعة من أي اتصال.",
  text: "نص الخبر",
  placeholder: "ألصق نص الخبر هنا، أو أفلت ملفا نصيا.",
  published: "يوم النشر",
  publishedWhy: "منه يحسب «هذا الأسبوع» و«نوفمبر»",
  read: "اقرأ",
  clear: "امسح",
  example: "اعرض مثالا",
  drop: "أفلت الملف ليقرأ",
  save: "احفظ",
  saveJson: "احفظ السجل (JSON)",
  other: "English",
  empty: "لا نص بعد. ألصق نصا، أو انظر في مثال أولا.",
  tooLong: (most) => `النص أطول من ${most} حرف؛ قصره، أو استعمل سطر الأوامر (isnad read).`,
  notText: (name) =>
    `«${name}» ليس نصا. هات ملف ‎.txt أو ‎.json؛ وللصفحات وملفات Word وPDF استعمل سطر الأوامر (isnad read).`,
  failed: "أخفق القارئ في هذا النص. نرجو الإبلاغ عنه مع النص إن أمكن.",
  done: (words, milliseconds) => `قرئت ${words} كلمة في ${milliseconds} من ألف من الثانية، في هذه الصفحة`,
  keys: "Ctrl+Enter للقراءة",
};

export const pasteWords = (lang: Lang): PasteWords => (lang === "ar" ? ar : en);
