import type { StopRole } from "@isnad/record";

/** How a word of going stands to the place: by its object, through prepositions; whether one stays there. */
export interface Going {
  readonly object: boolean;
  readonly prepositions: ReadonlySet<string>;
  /** What its object, or a place that ب, عبر or على brings, is to the journey; what إلى, ل or في brings is a stop. */
  readonly role: StopRole;
  /** Whether its object is what one leaves behind. */
  readonly leave: boolean;
}

const LINES = `
زار | ه في | stop
وصل | ه إلى ل في | stop
شد | إلى نحو صوب | stop
دخل | ه إلى | stop
بلغ | ه | stop
استقر | في ب | stop
أوى لجأ فر هرب تسلل | إلى ل | stop
هاجر نزح ارتحل رحل أبحر سار مشى | إلى | stop
قصد | ه | stop
توجه اتجه | إلى ل نحو صوب | stop
سافر | إلى ل | stop
عاد رجع | إلى ل | stop
انتقل | إلى ل | stop
ذهب | إلى ل | stop
مضى | إلى | stop
حل | ب في على | stop
نزل | ب في على إلى | stop
حط | في ب | stop
تجول جال طاف | في على ب | stop
هبط | في ب | stop
قدم وفد جاء أتى حضر | إلى | stop
طار أقلع استقل | إلى | stop
تنقل | بين في | stop
اصطحب رافق | إلى | stop
مر | ب عبر | transit
عبر | ه ب إلى | transit
عرج | على | transit
توقف | في ب | transit
غادر | ه إلى | leave
`;

/** Verbs of going, by bare lemma. */
export const GOING: ReadonlyMap<string, Going> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [lemmas, through, role] = line.split(" | ");
      const by = through!.split(" ");
      return lemmas!.split(" ").map(
        (lemma) =>
          [
            lemma,
            {
              object: by.includes("ه"),
              prepositions: new Set(by.filter((x) => x !== "ه")),
              role: role === "transit" ? ("transit" as const) : ("stop" as const),
              leave: role === "leave",
            },
          ] as const,
      );
    }),
);

/** Verbs of coming back, of which `من` names where one has been: عاد من باريس. By bare lemma. */
export const RETURNING = new Set("عاد رجع عودة رجوع".split(" "));

/** Verbs by which somebody is sent: their object travels. By bare lemma. */
export const SENDING = new Set("أوفد أرسل بعث ابتعث أعاد".split(" "));

/** Verbs by which a town or a state receives its guest. By bare lemma. */
export const HOSTING = new Set("استقبل استضاف".split(" "));

/** Nouns of a journey: who travels stands in idafa, where to after إلى or ل. */
export const JOURNEY = new Set([
  "زيارة",
  "جولة",
  "رحلة",
  "سفر",
  "سفرة",
  "وصول",
  "توجه",
  "عودة",
  "قدوم",
  "حلول",
  "رجوع",
  "مغادرة",
]);

/** Masdars of further verbs of going (`بعد دخوله غزة`, `فراره إلى باريس`), which tell of a journey where they have their traveller with them. By bare lemma. */
export const PASSAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  "دخول ه إلى|ذهاب إلى|فرار إلى|هروب إلى|هرب إلى|لجوء إلى|مجيء إلى|عبور إلى|مرور ب|هبوط في ب|تسلل إلى|نزول في ب"
    .split("|")
    .map((x) => [x.split(" ")[0]!, new Set(x.split(" ").slice(1))] as const),
);

/** Masdars of sending, of which the genitive goes. By bare lemma. */
export const SENT = new Set("إرسال إيفاد ابتعاث انتداب بعث".split(" "));

/** Nouns of a stay on the way, which name their place with في or ب: بعد مكوثه بالمدينة, خلال توقفه في العاصمة. */
export const STAY = new Set(["مكوث", "توقف", "إقامة", "تواجد", "وجود"]);

/** Verbs by which one makes a journey that a relative clause tells of: الزيارة التي قام بها فلان, يجريها. By bare lemma. */
export const MADE = new Set("قام أجرى أدى بدأ استهل اختتم باشر نفذ".split(" "));

/** Verbs of a relative clause that tells how long a journey lasts. By bare lemma. */
export const LASTING = new Set("استغرق استمر امتد دام".split(" "));

/** Verbs of going on with a journey or one's way: سيتابع سفره إلى, واصل طريقه إلى. By bare lemma. */
export const CONTINUING = new Set("واصل تابع أكمل استأنف استكمل شق".split(" "));

/** Verbs of setting out, behind which `من` names the first stop of a tour: يبدأ أولى جولاته من الرياض. By bare lemma. */
export const BEGINNING = new Set("بدأ استهل انطلق افتتح باشر دشن".split(" "));

/** Nouns of a stop on a journey: المحطة الثانية في جولته. By bare lemma. */
export const STATION = "محطة";

/** Participles of going that stand by themselves: `كانت متوجهة إلى`, `وهو عائد إلى`. By bare lemma or the verb. */
export const UNDER_WAY = new Set("متوجه متجه مسافر عائد".split(" "));

/** Verbs that list what a journey takes in (`تشمل الزيارة مصر والأردن`). */
export const LISTING = new Set(["شمل", "ضم", "تضمن", "قاد", "تخلل", "بدأ", "اختتم", "استهل", "أخذ", "امتد", "تمتد"]);

/** Words that go on with a journey: what follows is its next stop. */
export const ONWARD = new Set("ثم بعد قبل كما أيضا لاحقا عقب ف".split(" "));

/** Verbs that tell who belongs to a delegation (`الوفد المرافق يضم`). By bare lemma. */
export const HOLDING = new Set("ضم شمل تألف تكون تشكل".split(" "));

/** Verbs of which the subject travels with the object: يرافقه الوزير; `ترافقه` may be read as a noun. By bare lemma. */
export const ACCOMPANYING = new Set("رافق صاحب صحب ترافق".split(" "));

/** Nouns that with ب, or by themselves, bring who travels along: برفقة الوزير, بصحبة نائبه. By bare lemma. */
export const COMPANY = new Set("رفقة صحبة معية مرافقة".split(" "));

/** Nouns of those who are sent together. By bare lemma. */
export const DELEGATION = new Set("وفد بعثة".split(" "));

/** Verbs of heading a delegation. By bare lemma. */
export const HEADING = new Set("رأس ترأس قاد".split(" "));

/** What parts a list into its members: `كلا من مصر والأردن`. By bare lemma. */
export const EACH = new Set(["كل", "كلا"]);

/** Buildings of a state abroad: who calls there makes no journey. By bare lemma. */
export const MISSIONS = new Set("قنصلية سفارة".split(" "));
