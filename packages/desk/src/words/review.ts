import type { Both } from "./both.ts";

export type FormField =
  | "value"
  | "high"
  | "bound"
  | "role"
  | "magnitude"
  | "unit"
  | "cumulative"
  | "via"
  | "act"
  | "manner"
  | "sourceKind"
  | "sourceEntity"
  | "parent"
  | "addressee"
  | "time"
  | "place"
  | "type"
  | "mode"
  | "status"
  | "actors"
  | "recipients"
  | "places"
  | "background"
  | "traveller"
  | "ordinal"
  | "stance"
  | "holder"
  | "toward"
  | "from"
  | "event"
  | "partOf"
  | "asOf"
  | "word"
  | "currency"
  | "figures"
  | "contexts"
  | "stops"
  | "ordered"
  | "length"
  | "kind"
  | "mod"
  | "edtf"
  | "refinedBy"
  | "name"
  | "nameEn"
  | "office"
  | "country"
  | "sector"
  | "normal";
export type SpanName =
  | "words"
  | "counted"
  | "content"
  | "source"
  | "cue"
  | "anonymity"
  | "channel"
  | "trigger"
  | "also"
  | "purpose"
  | "mention"
  | "at";
type AddedKind = "statement" | "event" | "figure" | "trip" | "position" | "time" | "entity";
export type Which = "none" | "second" | "accepted" | "edited" | "rejected" | "any";
export type Order = "confidence" | "-confidence" | "newest" | "oldest";
type Action = "accept" | "reject" | "edit" | "add" | "merge" | "split";

/** What the view of review says. */
export interface ReviewWords {
  readonly tabs: { readonly queue: string; readonly hand: string; readonly log: string; readonly agreement: string };
  readonly which: string;
  readonly whichOf: Readonly<Record<Which, string>>;
  readonly kind: string;
  readonly everyKind: string;
  readonly order: string;
  readonly orderOf: Readonly<Record<Order, string>>;
  readonly speaker: string;
  readonly everySpeaker: string;
  readonly report: string;
  readonly everyReport: string;
  readonly progress: (done: number, all: string) => string;
  readonly you: (name: string) => string;
  readonly changeName: string;
  readonly askName: string;
  readonly askNameWhy: string;
  readonly yourName: string;
  readonly goOn: string;
  readonly queue: string;
  readonly sure: (percent: number) => string;
  readonly accept: string;
  readonly reject: string;
  readonly mend: string;
  readonly mendCode: string;
  readonly mendSource: string;
  readonly parts: string;
  readonly partsWhy: string;
  readonly mendPart: string;
  readonly noParts: string;
  readonly notSaved: string;
  readonly timexHelp: string;
  readonly partKind: Readonly<Record<"entity" | "time", string>>;
  readonly recast: string;
  readonly recastWhy: string;
  readonly recastAs: (kind: string, id: string) => string;
  readonly recastTo: (kind: string) => string;
  readonly next: string;
  readonly previous: string;
  readonly undo: string;
  readonly keys: string;
  readonly state: Readonly<Record<"accepted" | "rejected" | "edited" | "added", string>>;
  readonly said: Readonly<Record<Action | "undo", (what: string) => string>> & {
    readonly recast: (what: string, kind: string) => string;
  };
  readonly nothingToUndo: string;
  readonly hidden: string;
  readonly inText: string;
  readonly details: string;
  readonly span: string;
  readonly spanOf: Readonly<Record<SpanName, string>>;
  readonly spanHelp: string;
  readonly startEarlier: string;
  readonly startLater: string;
  readonly endEarlier: string;
  readonly endLater: string;
  readonly takeSpan: string;
  readonly dropSpan: string;
  readonly field: Readonly<Record<FormField, string>>;
  readonly stop: (n: number) => string;
  readonly stays: string;
  readonly earlier: string;
  readonly later: string;
  readonly wholeText: string;
  readonly findWords: string;
  readonly findNext: string;
  readonly notThere: string;
  readonly addMissed: string;
  readonly byHand: string;
  readonly byHandWhy: string;
  readonly chooseReport: string;
  readonly kindOf: Readonly<Record<AddedKind, string>>;
  readonly kindWhy: Readonly<Record<AddedKind, string>>;
  readonly missingName: string;
  readonly stillMissing: string;
  readonly saveAdded: string;
  readonly nobody: string;
  readonly itself: string;
  readonly notGiven: string;
  readonly exact: string;
  readonly range: string;
  readonly vague: string;
  readonly yes: string;
  readonly no: string;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly why: string;
  readonly whyHelp: string;
  readonly save: string;
  readonly cancel: string;
  readonly unchanged: string;
  readonly done: string;
  readonly doneWhy: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly noSecond: string;
  readonly noSecondWhy: string;
  readonly toAdd: string;
  readonly showAll: string;
  readonly readOnly: string;
  readonly readOnlyWhy: string;
  readonly noLog: string;
  readonly noLogWhy: string;
  readonly by: string;
  readonly everybody: string;
  readonly did: Readonly<Record<Action, string>>;
  readonly undone: (who: string) => string;
  readonly lost: string;
  readonly more: string;
  readonly reviewers: string;
  readonly judged: string;
  readonly pairs: string;
  readonly bothJudged: string;
  readonly agree: string;
  readonly kappa: string;
  readonly kappaWhy: string;
  readonly differ: string;
  readonly onlyOne: string;
  readonly onlyOneWhy: string;
  readonly export: string;
  readonly exportWhy: string;
  readonly exportDecisions: string;
  readonly exportAnnotated: string;
  readonly exportFacts: string;
  readonly exportRecords: string;
}

const en: ReviewWords = {
  tabs: { queue: "Queue", hand: "Add by hand", log: "Who decided what", agreement: "Agreement and export" },
  which: "Show",
  whichOf: {
    none: "not yet decided",
    second: "second look: decided by others",
    accepted: "accepted",
    edited: "mended",
    rejected: "rejected",
    any: "all facts",
  },
  kind: "Kind",
  everyKind: "every kind",
  order: "Order",
  orderOf: {
    confidence: "least sure first",
    "-confidence": "most sure first",
    newest: "newest first",
    oldest: "oldest first",
  },
  speaker: "Who speaks",
  everySpeaker: "everybody",
  report: "Report",
  everyReport: "every report",
  progress: (done, all) => `${done} of ${all} decided`,
  you: (name) => `Reviewing as ${name}`,
  changeName: "change",
  askName: "Whose name shall stand under your decisions?",
  askNameWhy:
    "It is asked once and kept in this browser. Everybody who opens this archive sees it beside what you decide.",
  yourName: "Your name",
  goOn: "Go on",
  queue: "Facts in the queue",
  sure: (percent) => `${percent}% sure`,
  accept: "Accept",
  reject: "Reject",
  mend: "Mend",
  mendCode: "Mend the code",
  mendSource: "Mend the source",
  parts: "Names and times",
  partsWhy: "Mended once, they are right in every fact of this report that points at them.",
  mendPart: "Mend this name or time",
  notSaved: "Not saved.",
  timexHelp: "such as 2023-11-03 · 2023-11 · XXXX-11-03 · P2D · PT4H",
  noParts: "This fact points at no name and at no time.",
  partKind: { entity: "names and parties", time: "times" },
  recast: "Other kind",
  recastWhy: "What is it in truth? Its words and parties go over; the fact as it was read is rejected.",
  recastAs: (kind, id) => `read as: ${kind} ${id}`,
  recastTo: (kind) => `it is: ${kind}`,
  next: "Next",
  previous: "Previous",
  undo: "Undo",
  keys: "Keys",
  state: { accepted: "accepted", rejected: "rejected", edited: "mended", added: "added by hand" },
  said: {
    accept: (what) => `Accepted: ${what}`,
    reject: (what) => `Rejected: ${what}`,
    edit: (what) => `Mended: ${what}`,
    add: (what) => `Added: ${what}`,
    merge: (what) => `Joined: ${what}`,
    split: (what) => `Parted: ${what}`,
    undo: (what) => `Taken back: ${what}`,
    recast: (what, kind) => `${what} → ${kind}`,
  },
  nothingToUndo: "There is nothing of yours to undo in this session; older decisions are under “Who decided what”.",
  hidden: "Somebody else has decided on this fact. What they decided is shown after you did.",
  inText: "In the report",
  details: "Fields, and why it was read so",
  span: "Words",
  spanOf: {
    words: "its words",
    counted: "what is counted",
    content: "what is said",
    source: "who says it",
    cue: "verb of saying",
    anonymity: "terms of anonymity",
    channel: "where it was said",
    trigger: "word of the deed",
    also: "told again",
    purpose: "what for",
    mention: "where it is named",
    at: "words that tell it",
  },
  spanHelp:
    "Select words in the text, or: arrows move the end by a word, Shift and arrows the beginning; with Ctrl by a letter.",
  startEarlier: "Begin a word earlier",
  startLater: "Begin a word later",
  endEarlier: "End a word earlier",
  endLater: "End a word later",
  takeSpan: "choose its words",
  dropSpan: "none",
  field: {
    value: "number",
    normal: "normal form",
    high: "up to (of a range)",
    bound: "how the number is meant",
    role: "what it counts",
    magnitude: "order of size",
    unit: "unit",
    cumulative: "running total",
    via: "on whose word",
    act: "act",
    manner: "how it is given",
    sourceKind: "kind of source",
    sourceEntity: "who speaks",
    parent: "told within what",
    addressee: "said to",
    time: "when",
    place: "where",
    type: "type",
    mode: "mode",
    status: "whether it happened",
    actors: "who did it",
    recipients: "to whom",
    places: "where",
    background: "told as background",
    traveller: "who travels",
    ordinal: "which visit",
    stance: "stance",
    holder: "whose position",
    toward: "toward",
    from: "rests on",
    event: "toll of",
    partOf: "part of",
    asOf: "as of",
    word: "the source’s own word",
    currency: "currency (USD)",
    figures: "its figures",
    contexts: "about",
    stops: "stops",
    ordered: "order asserted",
    length: "how long",
    kind: "kind",
    mod: "about, before, after",
    edtf: "EDTF",
    refinedBy: "told closer by",
    name: "name",
    nameEn: "English name",
    office: "office",
    country: "country (two letters)",
    sector: "sector",
  },
  stop: (n) => `Stop ${n}`,
  stays: "stays there",
  earlier: "One place earlier",
  later: "One place later",
  wholeText: "Text of the report",
  findWords: "Words of the text",
  findNext: "Find",
  notThere: "They do not stand in this text.",
  addMissed: "Add what was missed",
  byHand: "Add a fact by hand",
  byHandWhy:
    "Choose a report, select words in its text, say what they tell. The fact is marked as added by hand and can be taken back.",
  chooseReport: "Choose a report…",
  kindOf: {
    statement: "Statement",
    event: "Event",
    figure: "Figure",
    trip: "Journey",
    position: "Position",
    time: "Time",
    entity: "Name or party",
  },
  kindWhy: {
    statement: "Select what was said; then who says it, and the verb of saying.",
    event: "Select the word that tells the deed; then say its type and who did it to whom.",
    figure: "Select the number with the words that belong to it; then say what it counts.",
    trip: "Select the words that tell the journey; then say who travels and the stops in their order.",
    position: "Select what is demanded, offered or refused; then say whose position it is.",
    time: "Select the words of the time; then write its value: 2023-11-03, 2023-11, XXXX-11-03, P2D.",
    entity: "Select the name where it stands; then say what it is.",
  },
  missingName: "Is a name or a time not in the lists? Add it first:",
  stillMissing: "Still missing",
  saveAdded: "Save the fact",
  nobody: "nobody",
  itself: "the report itself",
  notGiven: "not given",
  exact: "exactly",
  range: "a range",
  vague: "vague",
  yes: "yes",
  no: "no",
  add: "add…",
  remove: (name) => `Take away: ${name}`,
  why: "Why (if you like)",
  whyHelp: "It stands in the log beside your decision.",
  save: "Save what was mended",
  cancel: "Leave as it is",
  unchanged: "Nothing was changed yet.",
  done: "All decided",
  doneWhy: "Nothing is left in this queue. Take a filter away, look at what others decided, or export what you have.",
  none: "There is nothing to review yet",
  noneWhy:
    "When a report is added, everything that was read of it waits here for your judgement, the least sure first.",
  noSecond: "Nobody else has decided anything yet",
  noSecondWhy:
    "When a second person reviews under another name, the facts that the first decided on wait here, with the verdict hidden. From facts that both judged their agreement is reckoned.",
  toAdd: "Add reports",
  showAll: "Show all facts",
  readOnly: "This archive is open for reading only",
  readOnlyWhy: "You can look, but not decide. Start the server without --read-only to review.",
  noLog: "Nobody has decided anything yet",
  noLogWhy: "Every decision is kept here with its name, time and reason; one taken back stays in the log too.",
  by: "Of",
  everybody: "everybody",
  did: {
    accept: "accepted",
    reject: "rejected",
    edit: "mended",
    add: "added",
    merge: "joined names",
    split: "parted names",
  },
  undone: (who) => `taken back by ${who}`,
  lost: "no longer found in the text",
  more: "Older decisions",
  reviewers: "Reviewers",
  judged: "facts judged",
  pairs: "Agreement, two by two",
  bothJudged: "judged by both",
  agree: "decided the same",
  kappa: "Cohen’s kappa",
  kappaWhy: "0: as chance would have it; 1: always the same. Reckoned over accept, reject and mend.",
  differ: "Where they differ",
  onlyOne: "Agreement needs two",
  onlyOneWhy: "Let a second person review some of the same facts: under Queue, show “second look”.",
  export: "Export",
  exportWhy: "Corrections are in every export. Annotated data measures readers against what you decided.",
  exportDecisions: "Decisions (CSV)",
  exportAnnotated: "Annotated data (JSON lines)",
  exportFacts: "Facts (CSV)",
  exportRecords: "The whole archive as…",
};

const ar: ReviewWords = {
  tabs: { queue: "الطابور", hand: "إضافة باليد", log: "من قرّر ماذا", agreement: "الاتفاق والتصدير" },
  which: "اعرض",
  whichOf: {
    none: "ما لم يُقرَّر بعد",
    second: "نظرة ثانية: ما قرّره غيرك",
    accepted: "المقبولة",
    edited: "المصحَّحة",
    rejected: "المردودة",
    any: "كل الوقائع",
  },
  kind: "النوع",
  everyKind: "كل الأنواع",
  order: "الترتيب",
  orderOf: {
    confidence: "الأقل ثقة أولا",
    "-confidence": "الأكثر ثقة أولا",
    newest: "الأحدث أولا",
    oldest: "الأقدم أولا",
  },
  speaker: "القائل",
  everySpeaker: "الجميع",
  report: "التقرير",
  everyReport: "كل التقارير",
  progress: (done, all) => `قُرِّر ${done} من ${all}`,
  you: (name) => `المراجع: ${name}`,
  changeName: "تغيير",
  askName: "باسم مَن تُكتب قراراتك؟",
  askNameWhy: "يُسأل عنه مرة واحدة ويُحفظ في هذا المتصفح. ويراه كل من يفتح هذا الأرشيف بجانب ما تقرّره.",
  yourName: "اسمك",
  goOn: "متابعة",
  queue: "الوقائع في الطابور",
  sure: (percent) => `ثقة ${percent}٪`,
  accept: "قبول",
  reject: "ردّ",
  mend: "تصحيح",
  mendCode: "تصحيح الرمز",
  mendSource: "تصحيح المصدر",
  parts: "الأسماء والأزمنة",
  partsWhy: "إذا صُحّحت مرة صحّت في كل واقعة من هذا التقرير تشير إليها.",
  mendPart: "صحّح هذا الاسم أو الزمن",
  notSaved: "لم يُحفظ.",
  timexHelp: "مثل ‎2023-11-03 · 2023-11 · XXXX-11-03 · P2D · PT4H‎",
  noParts: "لا تشير هذه الواقعة إلى اسم ولا إلى زمن.",
  partKind: { entity: "الأسماء والأطراف", time: "الأزمنة" },
  recast: "نوع آخر",
  recastWhy: "ما هي على الحقيقة؟ تنتقل ألفاظها وأطرافها، وتُردّ الواقعة كما قُرئت.",
  recastAs: (kind, id) => `قُرئت: ${kind} ${id}`,
  recastTo: (kind) => `هي: ${kind}`,
  next: "التالية",
  previous: "السابقة",
  undo: "تراجع",
  keys: "المفاتيح",
  state: { accepted: "مقبولة", rejected: "مردودة", edited: "مصحَّحة", added: "مضافة باليد" },
  said: {
    accept: (what) => `قُبلت: ${what}`,
    reject: (what) => `رُدّت: ${what}`,
    edit: (what) => `صُحّحت: ${what}`,
    add: (what) => `أُضيفت: ${what}`,
    merge: (what) => `دُمج: ${what}`,
    split: (what) => `فُصل: ${what}`,
    undo: (what) => `تُراجع عنها: ${what}`,
    recast: (what, kind) => `${what}: صارت «${kind}»`,
  },
  nothingToUndo: "ليس لك في هذه الجلسة ما تتراجع عنه؛ والقرارات الأقدم تحت «من قرّر ماذا».",
  hidden: "قرّر غيرك في هذه الواقعة. ويظهر قراره بعد قرارك.",
  inText: "في التقرير",
  details: "الحقول، ولماذا قُرئت هكذا",
  span: "الألفاظ",
  spanOf: {
    words: "ألفاظها",
    counted: "المعدود",
    content: "ما قيل",
    source: "القائل",
    cue: "فعل القول",
    anonymity: "شرط إخفاء الاسم",
    channel: "أين قيل",
    trigger: "لفظ الحدث",
    also: "ذُكر ثانية",
    purpose: "الغرض",
    mention: "موضع الاسم",
    at: "الألفاظ التي تذكرها",
  },
  spanHelp: "حدّد كلمات في النص، أو: الأسهم تحرّك النهاية كلمة، ومع Shift البداية؛ ومع Ctrl حرفا.",
  startEarlier: "ابدأ قبل بكلمة",
  startLater: "ابدأ بعد بكلمة",
  endEarlier: "اختم قبل بكلمة",
  endLater: "اختم بعد بكلمة",
  takeSpan: "اختر ألفاظها",
  dropSpan: "لا شيء",
  field: {
    value: "العدد",
    normal: "الصيغة المعيارية",
    high: "إلى (في المدى)",
    bound: "كيف يُفهم العدد",
    role: "ما يُعدّ",
    magnitude: "رتبة الكثرة",
    unit: "الوحدة",
    cumulative: "حصيلة إجمالية",
    via: "على قول من",
    act: "نوع القول",
    manner: "كيف نُقل",
    sourceKind: "نوع المصدر",
    sourceEntity: "القائل",
    parent: "ضمن أي قول",
    addressee: "قيل لـ",
    time: "متى",
    place: "أين",
    type: "النوع",
    mode: "الكيفية",
    status: "هل وقع",
    actors: "الفاعل",
    recipients: "من وقع عليه",
    places: "أين",
    background: "يُذكر خلفيةً",
    traveller: "المسافر",
    ordinal: "أي زيارة",
    stance: "الموقف",
    holder: "صاحب الموقف",
    toward: "تجاه",
    from: "يستند إلى",
    event: "حصيلة أي حدث",
    partOf: "جزء من",
    asOf: "حتى تاريخ",
    word: "لفظ المصدر نفسه",
    currency: "العملة (‎USD‎)",
    figures: "أرقامه",
    contexts: "في شأن",
    stops: "المحطات",
    ordered: "الترتيب منصوص عليه",
    length: "المدة",
    kind: "النوع",
    mod: "نحو، قبل، بعد",
    edtf: "صيغة EDTF",
    refinedBy: "وقت أدق ورد بعده",
    name: "الاسم",
    nameEn: "الاسم بالإنكليزية",
    office: "المنصب",
    country: "البلد (حرفان)",
    sector: "القطاع",
  },
  stop: (n) => `المحطة ${n}`,
  stays: "يقيم فيها",
  earlier: "قدّم موضعا",
  later: "أخّر موضعا",
  wholeText: "نص التقرير",
  findWords: "كلمات من النص",
  findNext: "ابحث",
  notThere: "ليست في هذا النص.",
  addMissed: "أضف ما فات",
  byHand: "إضافة واقعة باليد",
  byHandWhy: "اختر تقريرا، وحدّد كلمات في نصه، وقل ما تفيده. تُعلَّم الواقعة بأنها مضافة باليد، ولك أن تتراجع عنها.",
  chooseReport: "اختر تقريرا…",
  kindOf: {
    statement: "قول",
    event: "حدث",
    figure: "رقم",
    trip: "رحلة",
    position: "موقف",
    time: "زمن",
    entity: "اسم أو طرف",
  },
  kindWhy: {
    statement: "حدّد ما قيل، ثم من قاله، ثم فعل القول.",
    event: "حدّد لفظ الحدث، ثم قل نوعه ومن فعله بمن.",
    figure: "حدّد العدد وما يتصل به من ألفاظ، ثم قل ما يعدّه.",
    trip: "حدّد الألفاظ التي تذكر الرحلة، ثم قل من المسافر وما محطاته على ترتيبها.",
    position: "حدّد ما يُطلب أو يُعرض أو يُرفض، ثم قل موقف من هو.",
    time: "حدّد ألفاظ الزمن، ثم اكتب قيمته: ‎2023-11-03‎ أو ‎2023-11‎ أو ‎XXXX-11-03‎ أو ‎P2D‎.",
    entity: "حدّد الاسم حيث ورد، ثم قل ما هو.",
  },
  missingName: "أليس الاسم أو الزمن في القوائم؟ أضفه أولا:",
  stillMissing: "ما زال ينقص",
  saveAdded: "احفظ الواقعة",
  nobody: "لا أحد",
  itself: "التقرير نفسه",
  notGiven: "لم يُذكر",
  exact: "بالضبط",
  range: "مدى",
  vague: "غير محدّد",
  yes: "نعم",
  no: "لا",
  add: "أضف…",
  remove: (name) => `أزل: ${name}`,
  why: "السبب (إن شئت)",
  whyHelp: "يُكتب في السجل بجانب قرارك.",
  save: "احفظ التصحيح",
  cancel: "اتركها كما هي",
  unchanged: "لم يتغيّر شيء بعد.",
  done: "قُرّر كل شيء",
  doneWhy: "لم يبق في هذا الطابور شيء. أزل قيدا، أو انظر في ما قرّره غيرك، أو صدّر ما عندك.",
  none: "لا شيء للمراجعة بعد",
  noneWhy: "حين يُضاف تقرير ينتظر هنا كل ما قُرئ منه حكمَك، الأقل ثقة أولا.",
  noSecond: "لم يقرّر غيرك شيئا بعد",
  noSecondWhy:
    "حين يراجع شخص ثان باسم آخر تنتظر هنا الوقائع التي قرّر فيها الأول، وقراره مخفيّ. ومن الوقائع التي حكم فيها الاثنان يُحسب اتفاقهما.",
  toAdd: "أضف تقارير",
  showAll: "اعرض كل الوقائع",
  readOnly: "هذا الأرشيف مفتوح للقراءة فقط",
  readOnlyWhy: "لك أن تنظر لا أن تقرّر. شغّل الخادم من غير ‎--read-only‎ للمراجعة.",
  noLog: "لم يقرّر أحد شيئا بعد",
  noLogWhy: "يُحفظ هنا كل قرار باسم صاحبه ووقته وسببه؛ وما تُراجع عنه يبقى في السجل أيضا.",
  by: "قرارات",
  everybody: "الجميع",
  did: {
    accept: "قَبِل",
    reject: "ردّ",
    edit: "صحّح",
    add: "أضاف",
    merge: "دمج اسمين",
    split: "فصل اسمين",
  },
  undone: (who) => `تراجع عنه ${who}`,
  lost: "لم يعد في النص",
  more: "قرارات أقدم",
  reviewers: "المراجعون",
  judged: "وقائع حكم فيها",
  pairs: "الاتفاق اثنين اثنين",
  bothJudged: "حكم فيها الاثنان",
  agree: "قرّرا الشيء نفسه",
  kappa: "كابا كوهين",
  kappaWhy: "0: كما تأتي به المصادفة؛ 1: الحكم نفسه دائما. تُحسب على القبول والردّ والتصحيح.",
  differ: "أين يختلفان",
  onlyOne: "الاتفاق يحتاج إلى اثنين",
  onlyOneWhy: "ليراجع شخص ثان بعض الوقائع نفسها: في الطابور، اعرض «نظرة ثانية».",
  export: "التصدير",
  exportWhy: "التصحيحات في كل تصدير. والبيانات المعلَّمة تقيس القارئ بما قرّرته.",
  exportDecisions: "القرارات (CSV)",
  exportAnnotated: "بيانات معلَّمة (JSON lines)",
  exportFacts: "الوقائع (CSV)",
  exportRecords: "الأرشيف كله بصيغة…",
};

export const reviewWords: Both<ReviewWords> = { en, ar };
