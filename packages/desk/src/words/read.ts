import type { FurnitureKind } from "@isnad/record";
import type { Original } from "@isnad/record/answers";
import type { Layer } from "@isnad/record/facts";
import type { LayerName } from "../read/layers.ts";
import type { Both } from "./both.ts";

/** What the view of one report says, and the view of a pasted text with it. */
export interface ReadWords {
  readonly text: string;
  readonly layers: string;
  readonly layer: Readonly<Record<LayerName, string>>;
  /** One fact of a kind. */
  readonly one: Readonly<Record<Exclude<Layer, "entity">, string>>;
  readonly allLayers: string;
  readonly noLayers: string;
  readonly panel: string;
  readonly whoSpeaks: string;
  readonly nobodySpeaks: string;
  readonly itself: string;
  readonly factsOfIt: (n: number) => string;
  readonly statementsOfIt: (n: number) => string;
  readonly facts: string;
  readonly allFacts: (n: number) => string;
  readonly choose: string;
  readonly letGo: string;
  readonly next: string;
  readonly previous: string;
  readonly why: string;
  readonly readFrom: string;
  readonly span: (start: number, end: number) => string;
  readonly otherReadings: string;
  readonly leansOn: string;
  readonly hangsTogether: string;
  readonly chain: string;
  readonly fields: string;
  readonly field: Readonly<Record<Field, string>>;
  readonly yes: string;
  readonly no: string;
  readonly cite: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly citeIn: string;
  readonly citeAs: string;
  readonly format: { readonly text: string; readonly markdown: string; readonly json: string };
  readonly inArabic: string;
  readonly inEnglish: string;
  readonly saveRecord: string;
  readonly print: string;
  readonly original: string;
  readonly source: string;
  readonly versions: string;
  readonly versionOf: (n: number, all: number) => string;
  readonly compare: string;
  readonly before: string;
  readonly after: string;
  readonly cutHere: string;
  readonly addedHere: string;
  readonly factsGone: string;
  readonly factsCome: string;
  readonly titleChanged: string;
  readonly sameText: string;
  readonly leftOut: string;
  readonly reviewState: Readonly<Record<"accepted" | "rejected" | "edited" | "added", string>>;
  readonly toReview: string;
  readonly inReport: string;
  readonly asTaken: string;
  readonly asItCame: string;
  readonly originalKept: string;
  readonly originalBinary: string;
  readonly originalSave: string;
  readonly originalSource: string;
  readonly originalPage: string;
  readonly originalPageWhy: string;
  /** What was left out of a page's body. */
  readonly furniture: Readonly<Record<FurnitureKind, string>>;
  readonly originalState: Readonly<Record<Original["state"], string>>;
  readonly citeLink: string;
  readonly linkOf: { readonly report: string; readonly desk: string; readonly none: string };
  readonly judge: string;
  readonly addByHand: string;
  readonly addFrom: string;
  readonly acrossReports: string;
  readonly noReport: string;
  readonly noReportWhy: string;
  readonly back: string;
  readonly nothingRead: string;
  readonly nothingReadWhy: string;
}

export type Field =
  | "role"
  | "counted"
  | "word"
  | "partOf"
  | "event"
  | "asOf"
  | "cumulative"
  | "source"
  | "act"
  | "manner"
  | "to"
  | "channel"
  | "terms"
  | "time"
  | "place"
  | "type"
  | "status"
  | "actors"
  | "recipients"
  | "figures"
  | "contexts"
  | "background"
  | "value"
  | "edtf"
  | "implied"
  | "anchor"
  | "refined"
  | "office"
  | "english"
  | "country"
  | "sector"
  | "ids"
  | "mentions"
  | "stops"
  | "ordered"
  | "ordinal"
  | "length"
  | "purpose"
  | "holder"
  | "stance"
  | "toward"
  | "from"
  | "relation"
  | "kind";

const en: ReadWords = {
  text: "Text of the report with its facts marked",
  layers: "What is marked",
  layer: {
    said: "What is said",
    events: "Events",
    figures: "Figures",
    times: "Times",
    people: "People",
    bodies: "Bodies",
    places: "Places",
    parties: "Unnamed parties",
    notes: "Notes",
  },
  one: {
    time: "Time",
    figure: "Figure",
    statement: "Statement",
    event: "Event",
    trip: "Journey",
    position: "Position",
    relation: "How facts hang together",
  },
  allLayers: "all",
  noLayers: "none",
  panel: "About the report and its facts",
  whoSpeaks: "Who speaks in this report",
  nobodySpeaks: "No statement was found: the report tells everything in its own voice.",
  itself: "the report itself, no source given",
  factsOfIt: (n) => `${n} ${n === 1 ? "fact" : "facts"}`,
  statementsOfIt: (n) => `${n} ${n === 1 ? "statement" : "statements"}`,
  facts: "Facts in the order of the text",
  allFacts: (n) => `All ${n} facts`,
  choose: "Choose a marked word to see its chain, its words and why it was read so.",
  letGo: "Back to the overview",
  next: "Next fact",
  previous: "Previous fact",
  why: "Why",
  readFrom: "Read from",
  span: (start, end) => `[${start}, ${end})`,
  otherReadings: "Other readings that were weighed",
  leansOn: "Leans on",
  hangsTogether: "Hangs together with",
  chain: "Chain",
  fields: "What it says",
  field: {
    role: "what it counts",
    counted: "counted",
    word: "the source’s word",
    partOf: "part of",
    event: "toll of",
    asOf: "as of",
    cumulative: "running total",
    source: "who speaks",
    act: "act",
    manner: "how",
    to: "said to",
    channel: "where it was said",
    terms: "terms of anonymity",
    time: "when",
    place: "where",
    type: "type",
    status: "whether it happened",
    actors: "who did it",
    recipients: "to whom",
    figures: "figures",
    contexts: "about",
    background: "told as background",
    value: "value",
    edtf: "EDTF",
    implied: "implied, not stated",
    anchor: "reckoned from",
    refined: "told closer later",
    office: "office",
    english: "in English",
    country: "country",
    sector: "sector",
    ids: "registers",
    mentions: "mentions",
    stops: "stops",
    ordered: "order asserted",
    ordinal: "which visit",
    length: "how long",
    purpose: "what for",
    holder: "whose position",
    stance: "stance",
    toward: "toward",
    from: "rests on",
    relation: "how",
    kind: "kind",
  },
  yes: "yes",
  no: "no",
  cite: "Cite",
  copy: "Copy the citation",
  copied: "Copied",
  copyFailed: "The browser does not let this page copy; mark the text and copy it.",
  citeIn: "Language",
  citeAs: "Form",
  format: { text: "Text", markdown: "Markdown", json: "JSON" },
  inArabic: "Arabic",
  inEnglish: "English",
  saveRecord: "Record (JSON)",
  print: "Print",
  original: "At its publisher",
  source: "Where it came from",
  versions: "Versions",
  versionOf: (n, all) => `version ${n} of ${all}`,
  compare: "Compare versions",
  before: "Before",
  after: "After",
  cutHere: "cut",
  addedHere: "added",
  factsGone: "Facts gone",
  factsCome: "Facts come",
  titleChanged: "The headline was changed.",
  sameText: "The text is the same.",
  leftOut: "What was left out of the body",
  reviewState: { accepted: "accepted", rejected: "rejected", edited: "mended", added: "added by hand" },
  toReview: "Review the facts of this report",
  inReport: "in",
  asTaken: "The text that was read",
  asItCame: "As it came",
  originalKept: "The archive keeps it byte for byte, whatever becomes of where it came from.",
  originalBinary: "It is no text that could be shown here.",
  originalSave: "Download it as it came",
  originalSource: "Show its source",
  originalPage: "Show its words",
  originalPageWhy: "Large: what was taken into the text. Small: what stood around it.",
  furniture: {
    menu: "menu",
    related: "related",
    caption: "caption",
    share: "share buttons",
    "outlet-tag": "outlet’s tag",
    byline: "byline",
    dateline: "dateline",
    notice: "notice",
    comment: "comment",
    advertisement: "advertisement",
    other: "other",
  },
  originalState: {
    same: "These are the very bytes that were added.",
    binary: "The very file that was added still lies there; it is no text that could be shown here.",
    inside: "It is a part of a larger document that lies there; only whole texts are shown.",
    changed: "What lies there now says something else than what was added; it is not shown.",
    gone: "Nothing lies there any more, or the server may not read it: the archive keeps the text and a hash of the bytes.",
    elsewhere: "It was fetched or sent in: the archive keeps the text, what stood around it, and a hash of the bytes.",
  },
  citeLink: "Link",
  linkOf: { report: "the report’s own", desk: "this desk", none: "none" },
  judge: "Correct or accept it",
  addByHand: "Add a fact by hand",
  addFrom: "Add a fact from these words",
  acrossReports: "in all reports",
  noReport: "There is no report of this name",
  noReportWhy: "It may have been added to another archive.",
  back: "To the reports",
  nothingRead: "Nothing was read of this text",
  nothingReadWhy: "It may be in another language, or hold neither names nor figures, dates, statements or events.",
};

const many = (n: number, one: string, two: string, few: string, more: string): string =>
  n === 1 ? one : n === 2 ? two : n % 100 >= 3 && n % 100 <= 10 ? `${n} ${few}` : `${n} ${more}`;

const ar: ReadWords = {
  text: "نص التقرير ووقائعه معلَّمة",
  layers: "ما يُعلَّم",
  layer: {
    said: "الأقوال",
    events: "الأحداث",
    figures: "الأرقام",
    times: "الأزمنة",
    people: "الأشخاص",
    bodies: "الهيئات",
    places: "الأماكن",
    parties: "أطراف غير مسمّاة",
    notes: "ملاحظات",
  },
  one: {
    time: "زمن",
    figure: "رقم",
    statement: "قول",
    event: "حدث",
    trip: "رحلة",
    position: "موقف",
    relation: "صلة وقائع",
  },
  allLayers: "الكل",
  noLayers: "لا شيء",
  panel: "عن التقرير ووقائعه",
  whoSpeaks: "من يتكلم في هذا التقرير",
  nobodySpeaks: "لم يُعثر على قول: التقرير يروي كل شيء بلسانه.",
  itself: "التقرير نفسه، ولم يُذكر مصدر",
  factsOfIt: (n) => many(n, "واقعة واحدة", "واقعتان", "وقائع", "واقعة"),
  statementsOfIt: (n) => many(n, "قول واحد", "قولان", "أقوال", "قولا"),
  facts: "الوقائع على ترتيب النص",
  allFacts: (n) => `كل الوقائع (${n})`,
  choose: "اختر كلمة معلَّمة لترى إسنادها وألفاظها ولماذا قُرئت هكذا.",
  letGo: "عودة إلى النظرة العامة",
  next: "الواقعة التالية",
  previous: "الواقعة السابقة",
  why: "السبب",
  readFrom: "قُرئت من",
  span: (start, end) => `[${start}, ${end}) من النص`,
  otherReadings: "قراءات أخرى وُزنت",
  leansOn: "تستند إلى",
  hangsTogether: "صلاتها",
  chain: "الإسناد",
  fields: "ما تقوله",
  field: {
    role: "ما يُعدّ",
    counted: "المعدود",
    word: "لفظ المصدر",
    partOf: "جزء من",
    event: "حصيلة",
    asOf: "حتى",
    cumulative: "حصيلة إجمالية",
    source: "القائل",
    act: "نوع القول",
    manner: "كيف نُقل",
    to: "قيل لـ",
    channel: "أين قيل",
    terms: "شرط إغفال الاسم",
    time: "متى",
    place: "أين",
    type: "النوع",
    status: "هل وقع",
    actors: "الفاعل",
    recipients: "من وقع عليه",
    figures: "الأرقام",
    contexts: "السياق",
    background: "يُذكر خلفيةً",
    value: "القيمة",
    edtf: "صيغة EDTF (معيار)",
    implied: "مفهوم ضمنا",
    anchor: "محسوب من",
    refined: "حُدّد لاحقا",
    office: "المنصب",
    english: "بالإنكليزية",
    country: "البلد",
    sector: "القطاع",
    ids: "في السجلات العامة",
    mentions: "مرات الذكر",
    stops: "المحطات",
    ordered: "الترتيب مصرّح به",
    ordinal: "أي زيارة",
    length: "المدة",
    purpose: "الغرض",
    holder: "صاحب الموقف",
    stance: "الموقف",
    toward: "تجاه",
    from: "يقوم على",
    relation: "كيف",
    kind: "النوع",
  },
  yes: "نعم",
  no: "لا",
  cite: "استشهاد",
  copy: "انسخ الاستشهاد",
  copied: "نُسخ",
  copyFailed: "المتصفح لا يسمح بالنسخ؛ حدّد النص وانسخه.",
  citeIn: "اللغة",
  citeAs: "الصيغة",
  format: { text: "نص", markdown: "Markdown", json: "JSON" },
  inArabic: "العربية",
  inEnglish: "الإنكليزية",
  saveRecord: "السجل (JSON)",
  print: "طباعة",
  original: "عند ناشره",
  source: "من أين جاء",
  versions: "الصيغ",
  versionOf: (n, all) => `الصيغة ${n} من ${all}`,
  compare: "مقارنة الصيغ",
  before: "قبل",
  after: "بعد",
  cutHere: "حُذف",
  addedHere: "أُضيف",
  factsGone: "وقائع زالت",
  factsCome: "وقائع جدّت",
  titleChanged: "تغيّر العنوان.",
  sameText: "النص هو نفسه.",
  leftOut: "ما تُرك خارج المتن",
  reviewState: { accepted: "مقبولة", rejected: "مردودة", edited: "مصحَّحة", added: "مضافة باليد" },
  toReview: "مراجعة وقائع هذا التقرير",
  inReport: "في",
  asTaken: "النص الذي قُرئ",
  asItCame: "كما ورد",
  originalKept: "يحفظه الأرشيف كما هو بايتا بايتا، مهما صار بموضعه الأول.",
  originalBinary: "وليس نصا يُعرض هنا.",
  originalSave: "نزّله كما ورد",
  originalSource: "اعرض مصدره",
  originalPage: "اعرض كلماته",
  originalPageWhy: "بالخط الكبير ما أُخذ في النص، وبالصغير ما كان حوله.",
  furniture: {
    menu: "قائمة",
    related: "روابط متصلة",
    caption: "شرح صورة",
    share: "أزرار المشاركة",
    "outlet-tag": "توقيع الناشر",
    byline: "اسم الكاتب",
    dateline: "سطر التاريخ والمكان",
    notice: "تنبيه",
    comment: "تعليق",
    advertisement: "إعلان",
    other: "غير ذلك",
  },
  originalState: {
    same: "هذه هي البايتات التي أُضيفت بعينها.",
    binary: "ما زال الملف الذي أُضيف بعينه في موضعه، وليس نصا يُعرض هنا.",
    inside: "هو جزء من مستند أكبر في ذلك الموضع، ولا تُعرض هنا إلا النصوص الكاملة.",
    changed: "ما في ذلك الموضع الآن غير ما أُضيف، فلا يُعرض.",
    gone: "لم يبق في ذلك الموضع شيء، أو لا يصل إليه الخادم: يحفظ الأرشيف النص وبصمة البايتات.",
    elsewhere: "جُلب من عنوان أو أُرسل: يحفظ الأرشيف النص وما كان حوله وبصمة البايتات.",
  },
  citeLink: "الرابط",
  linkOf: { report: "رابط التقرير نفسه", desk: "هذا المكتب", none: "بلا رابط" },
  judge: "صحّحها أو اقبلها",
  addByHand: "إضافة واقعة باليد",
  addFrom: "أضف واقعة من هذه الكلمات",
  acrossReports: "في كل التقارير",
  noReport: "لا تقرير بهذا الاسم",
  noReportWhy: "قد يكون أُضيف إلى أرشيف آخر.",
  back: "إلى التقارير",
  nothingRead: "لم يُقرأ من هذا النص شيء",
  nothingReadWhy: "قد يكون بلغة أخرى، أو خاليا من الأسماء والأرقام والتواريخ والأقوال والأحداث.",
};

export const readWords: Both<ReadWords> = { en, ar };
