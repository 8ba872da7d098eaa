import type { StopRole } from "@isnad/record";

/** How a word of going stands to the place: by its object, through prepositions; whether one stays there. */
export interface Going {
  readonly object: boolean;
  readonly prepositions: ReadonlySet<string>;
  readonly role: StopRole;
}

const LINES = `
زار | ه في | stop
وصل | ه إلى ل في | stop
دخل | ه إلى | stop
استقر | في ب | stop
أوى لجأ فر هرب | إلى | stop
قصد | ه | stop
توجه اتجه | إلى | stop
سافر | إلى ل | stop
عاد رجع | إلى | stop
انتقل | إلى | stop
ذهب | إلى | stop
مضى | إلى | stop
حل نزل | ب في على | stop
حط | في ب | stop
تجول جال طاف | في على ب | stop
هبط | في ب | stop
قدم وفد | إلى | stop
أوفد أرسل | إلى | stop
طار أقلع | إلى | stop
تنقل | بين في | stop
اصطحب رافق | إلى في | stop
مر | ب عبر | transit
عبر | ه ب | transit
عرج | على | transit
توقف | في ب | transit
غادر | ه إلى | leave
`;

/** Verbs of going, by bare lemma. */
export const GOING: ReadonlyMap<string, Going & { readonly leave: boolean }> = new Map(
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
  "انتقال",
  "حلول",
  "رجوع",
  "مغادرة",
]);

/** Nouns of a stay on the way, which name their place with في or ب: بعد مكوثه بالمدينة, خلال توقفه في العاصمة. */
export const STAY = new Set(["مكوث", "توقف", "إقامة", "تواجد"]);

/** Verbs by which one makes a journey that a relative clause tells of: الزيارة التي قام بها فلان, يجريها. By bare lemma. */
export const MADE = new Set("قام أجرى أدى بدأ استهل اختتم باشر نفذ".split(" "));

/** Participles of going that stand by themselves: `كانت متوجهة إلى`, `وهو عائد إلى`. By bare lemma or the verb. */
export const UNDER_WAY = new Set("متوجه متجه مسافر عائد".split(" "));

/** Verbs that list what a journey takes in (`تشمل الزيارة مصر والأردن`). */
export const LISTING = new Set(["شمل", "ضم", "تضمن", "قاد", "تخلل", "بدأ", "اختتم", "استهل", "أخذ", "امتد", "تمتد"]);

/** Words that go on with a journey: what follows is its next stop. */
export const ONWARD = new Set("ثم بعد قبل كما أيضا لاحقا عقب ف".split(" "));

/** Verbs that bring who travels along (`الوفد المرافق يضم`). */
export const COMPANY = new Set("ضم رافق صاحب شمل".split(" "));
