import type { Contradiction } from "@isnad/record/answers";
import type { Both } from "./both.ts";

/** What the view of speakers says. */
export interface SpeakersWords {
  readonly which: string;
  readonly byName: string;
  readonly without: string;
  readonly nobodyCalled: string;
  readonly nobodyCalledWhy: string;
  readonly named: string;
  readonly unnamed: string;
  readonly statements: (n: number) => string;
  readonly find: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly toAdd: string;
  readonly back: string;
  readonly inReports: (n: number) => string;
  readonly names: string;
  readonly offices: string;
  readonly said: string;
  readonly to: string;
  readonly acts: string;
  readonly everyAct: string;
  readonly oldest: string;
  readonly newest: string;
  readonly order: string;
  readonly contradictions: string;
  readonly contradictionsWhy: string;
  readonly noContradictions: string;
  readonly earlier: string;
  readonly later: string;
  readonly why: Readonly<Record<Contradiction["why"], string>>;
  readonly shared: string;
  readonly nothingSaid: string;
  readonly nothingSaidWhy: string;
  readonly searchThem: string;
  readonly perhaps: string;
  readonly perhapsWhy: string;
  readonly join: string;
  readonly joined: (a: string, b: string) => string;
  readonly merged: string;
  readonly undo: string;
  readonly review: string;
  readonly print: string;
  readonly splitHere: string;
  readonly split: string;
  readonly splitWhy: string;
}

const en: SpeakersWords = {
  which: "Which speakers",
  byName: "By name",
  without: "Without a name",
  nobodyCalled: "Nobody of that name speaks",
  nobodyCalledWhy: "Somebody may be named in reports and not be quoted: the search finds names in every role.",
  named: "Who speaks by name, by how much they say",
  unnamed: "Each as one report has it: the same words in two reports need not be the same person.",
  statements: (n) => `${n.toLocaleString("en-US")} ${n === 1 ? "statement" : "statements"}`,
  find: "Find somebody by name",
  none: "Nobody speaks yet",
  noneWhy: "When reports are added, everybody who is quoted stands here: people, bodies and sources that stay unnamed.",
  toAdd: "Add reports",
  back: "All who speak",
  inReports: (n) => `in ${n} ${n === 1 ? "report" : "reports"}`,
  names: "Written as",
  offices: "Offices",
  said: "What was said, in time",
  to: "to",
  acts: "Act",
  everyAct: "every act",
  oldest: "oldest first",
  newest: "newest first",
  order: "Order",
  contradictions: "Look at these side by side",
  contradictionsWhy: "Words were compared, not meanings: whether they contradict each other is for you to judge.",
  noContradictions: "No two statements seem to contradict each other.",
  earlier: "Earlier",
  later: "Later",
  why: {
    "opposite-stance": "for it, and against it",
    denied: "said, and denied",
    negated: "affirmed, and negated",
    "different-figure": "one number, and another",
  },
  shared: "both speak of",
  nothingSaid: "No statement is kept of this one",
  nothingSaidWhy: "They are named in reports, but not quoted.",
  searchThem: "Facts in which they stand",
  perhaps: "Perhaps the same",
  perhapsWhy: "Names that are spelt alike. Joining makes two into one everywhere; it can be taken back.",
  join: "The same: join",
  joined: (a, b) => `${a} and ${b} are now one.`,
  merged: "Joined by people",
  undo: "Undo",
  review: "Review",
  print: "Print a dossier",
  splitHere: "Somebody else in this report",
  split: "Parted: here it is somebody else now.",
  splitWhy: "Splits this name in this report from the person",
};

const many = (n: number, one: string, two: string, few: string, more: string): string =>
  n === 1 ? one : n === 2 ? two : n % 100 >= 3 && n % 100 <= 10 ? `${n} ${few}` : `${n} ${more}`;

const ar: SpeakersWords = {
  which: "أي المتحدثين",
  byName: "بالاسم",
  without: "بلا اسم",
  nobodyCalled: "لا متحدث بهذا الاسم",
  nobodyCalledWhy: "قد يُذكر أحد في التقارير من غير أن يُنقل عنه قول: البحث يجد الأسماء في كل دور.",
  named: "من يتحدث باسمه، بحسب كثرة ما يقول",
  unnamed: "كلٌّ كما أورده تقريره: اللفظ نفسه في تقريرين لا يعني الشخص نفسه.",
  statements: (n) => many(n, "قول واحد", "قولان", "أقوال", "قولا"),
  find: "ابحث عن أحد باسمه",
  none: "لم يتحدث أحد بعد",
  noneWhy: "حين تُضاف تقارير يقف هنا كل من نُقل قوله: أشخاص وهيئات ومصادر لم تُسمَّ.",
  toAdd: "أضف تقارير",
  back: "كل المتحدثين",
  inReports: (n) => `في ${many(n, "تقرير واحد", "تقريرين", "تقارير", "تقريرا")}`,
  names: "يُكتب",
  offices: "المناصب",
  said: "ما قيل على ترتيب الزمن",
  to: "إلى",
  acts: "نوع القول",
  everyAct: "كل الأنواع",
  oldest: "الأقدم أولا",
  newest: "الأحدث أولا",
  order: "الترتيب",
  contradictions: "انظر في هذه جنبا إلى جنب",
  contradictionsWhy: "قورنت الألفاظ لا المعاني: وهل تتناقض أم لا فذلك لك أن تحكم فيه.",
  noContradictions: "لا يبدو قولان متناقضين.",
  earlier: "الأسبق",
  later: "اللاحق",
  why: {
    "opposite-stance": "مع الشيء ثم ضده",
    denied: "قيل ثم نُفي",
    negated: "مُثبت ثم منفيّ",
    "different-figure": "عدد ثم غيره",
  },
  shared: "كلاهما يذكر",
  nothingSaid: "لا يُحفظ لهذا قول",
  nothingSaidWhy: "يُذكر في تقارير، لكن لم يُنقل له قول.",
  searchThem: "الوقائع التي يرد فيها",
  perhaps: "لعلهما واحد",
  perhapsWhy: "أسماء متقاربة الرسم. الدمج يجعل الاثنين واحدا في كل مكان؛ ويمكن التراجع عنه.",
  join: "هما واحد: ادمجهما",
  joined: (a, b) => `صار ${a} و${b} واحدا.`,
  merged: "دمجه أشخاص",
  undo: "تراجع",
  review: "مراجعة",
  print: "اطبع ملفا عنه",
  splitHere: "شخص آخر في هذا التقرير",
  split: "فُصل: صار هنا شخصا آخر.",
  splitWhy: "يفصل هذا الاسم في هذا التقرير عن صاحبه",
};

export const speakersWords: Both<SpeakersWords> = { en, ar };
