import { key } from "../letters/fold.ts";
import { facet } from "../words/facet.ts";
import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";

/**
 * The closed families of words that tell time, by `stemKey` (folded, without ال). One spelling may be of several
 * families (`ثانية` is a second and the second), so a word's senses are one object with a field for each.
 */

export type Unit = "second" | "minute" | "hour" | "day" | "night" | "week" | "month" | "year" | "decade" | "century";
/** TIMEX3's parts of the day. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI";
/** Which of the same name is meant: the last, this one, the next; or the one before or after a time in the text. */
export type Which = "last" | "this" | "next" | "previous" | "following";
export type Edge = "START" | "MID" | "END";

export interface TimeWord {
  /** A Gregorian month, 1 to 12. */
  readonly month?: number;
  /** True when the word is a month only beside a day, a year or a preposition (`مارس`, `آب`). */
  readonly shy?: boolean;
  /** First word of a month's name in two (`كانون`): the months by their second word. */
  readonly monthBy?: ReadonlyMap<string, number>;
  readonly hijriMonth?: number;
  readonly hijriBy?: ReadonlyMap<string, number>;
  /** Monday is 1, Sunday 7. */
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly number?: "one" | "two" | "many";
  readonly which?: Which;
  readonly part?: DayPart;
  /** The form that stands as an adverb by itself (`صباحا`, `ليلا`). */
  readonly adverb?: boolean;
  readonly edge?: Edge;
  /** EDTF's number of the season: 21 spring to 24 winter. */
  readonly season?: number;
  /** Days from today: `أمس` is -1. */
  readonly days?: number;
  /** A unit that something happens every: `يوميا`. */
  readonly every?: Unit;
}

const TABLE = new Map<string, TimeWord>();
const add = (sense: TimeWord, forms: string): void => {
  for (const f of forms.split(" ")) {
    const k = key(f);
    TABLE.set(k, { ...TABLE.get(k), ...sense });
  }
};

// Months: the names from Latin, the Levant's and Iraq's, the Maghreb's (Morocco, Algeria and Tunisia).
const MONTHS = [
  "يناير جانفي",
  "فبراير شباط فيفري فبرائر",
  "آذار اذار",
  "أبريل إبريل نيسان أفريل ابريل",
  "أيار ايار",
  "يونيو يونيه يونية حزيران",
  "يوليو يوليه يولية يوليوز تموز جويلية",
  "أغسطس اغسطس غشت أغشت أغسطوس",
  "سبتمبر أيلول شتنبر ايلول سبتنبر",
  "أكتوبر اكتوبر أوكتوبر",
  "نوفمبر نونبر نوفنبر",
  "ديسمبر دجنبر ديسنبر دسمبر دسامبر ديسامبر",
];
for (const [i, forms] of MONTHS.entries()) add({ month: i + 1 }, forms);
// Also a verb (مارس), a hospital (مايو), a father (آب, without its madda), a name (ماي).
const SHY = ["", "", "مارس", "", "مايو ماي", "جوان", "", "آب أوت", "", "", "", ""];
for (const [i, forms] of SHY.entries()) if (forms !== "") add({ month: i + 1, shy: true }, forms);
const FIRST = ["اول", "الاول"];
const SECOND = ["ثاني", "الثاني", "ثان", "الثان"];
const two = (first: number, second: number): ReadonlyMap<string, number> =>
  new Map([...FIRST.map((f) => [f, first] as const), ...SECOND.map((f) => [f, second] as const)]);
add({ monthBy: two(12, 1) }, "كانون");
add({ monthBy: two(10, 11) }, "تشرين");

const HIJRI = ["محرم", "صفر", "", "", "", "", "رجب", "شعبان", "رمضان", "شوال", "", ""];
for (const [i, form] of HIJRI.entries()) if (form !== "") add({ hijriMonth: i + 1 }, form);
add(
  {
    hijriBy: new Map([
      ["اول", 3],
      ["الاول", 3],
      ["اخر", 4],
      ["الاخر", 4],
      ["ثاني", 4],
      ["الثاني", 4],
    ]),
  },
  "ربيع",
);
add(
  {
    hijriBy: new Map([
      ["اولي", 5],
      ["الاولي", 5],
      ["اول", 5],
      ["الاول", 5],
      ["اخره", 6],
      ["الاخره", 6],
      ["ثانيه", 6],
      ["الثانيه", 6],
      ["الثاني", 6],
      ["الاخر", 6],
    ]),
  },
  "جمادى جماد جمادي",
);
add(
  {
    hijriBy: new Map([
      ["قعده", 11],
      ["القعده", 11],
      ["حجه", 12],
      ["الحجه", 12],
    ]),
  },
  "ذو ذي ذا",
);

add({ weekday: 1 }, "اثنين إثنين أثنين");
add({ weekday: 2 }, "ثلاثاء ثلاثا");
add({ weekday: 3 }, "أربعاء إربعاء اربعا");
add({ weekday: 4 }, "خميس");
add({ weekday: 5 }, "جمعة");
add({ weekday: 6 }, "سبت");
add({ weekday: 7 }, "أحد");

const UNITS: readonly (readonly [Unit, string, string, string])[] = [
  ["second", "ثانية", "ثانيتان ثانيتين ثانيتا ثانيتي", "ثوان ثواني"],
  ["minute", "دقيقة", "دقيقتان دقيقتين دقيقتا دقيقتي", "دقائق"],
  ["hour", "ساعة", "ساعتان ساعتين ساعتا ساعتي", "ساعات"],
  ["day", "يوم يوما", "يومان يومين", "أيام أياما"],
  ["night", "ليلة", "ليلتان ليلتين", "ليال ليالي لياليا"],
  ["week", "أسبوع أسبوعا إسبوع اسبوع", "أسبوعان أسبوعين اسبوعين", "أسابيع"],
  ["month", "شهر شهرا", "شهران شهرين", "أشهر شهور شهورا أشهرا"],
  ["year", "سنة عام عاما", "سنتان سنتين سنتا سنتي عامان عامين", "سنوات سنين سنون أعوام أعواما"],
  ["decade", "عقد عقدا", "عقدان عقدين", "عقود عقودا"],
  ["century", "قرن قرنا", "قرنان قرنين", "قرون قرونا"],
];
for (const [unit, one, dual, many] of UNITS) {
  add({ unit, number: "one" }, one);
  add({ unit, number: "two" }, dual);
  add({ unit, number: "many" }, many);
}

add(
  { which: "last" },
  "ماضي ماضية ماض ماضيين ماضيان ماضيتين ماضيتان منصرم منصرمة منصرمين منصرمتين فائت فائتة فائتين فائتتين",
);
add({ which: "next" }, "مقبل مقبلة مقبلين مقبلان مقبلتين مقبلتان قادم قادمة قادمين قادمان قادمتين قادمتان آتي آتية آت");
add({ which: "this" }, "جاري جارية جار حالي حالية راهن راهنة");
add({ which: "following" }, "تالي تالية لاحق لاحقة");
add({ which: "previous" }, "سابق سابقة");

add({ part: "MO" }, "صباح فجر ضحى صبيحة");
add({ part: "MO", adverb: true }, "صباحا صباحاً فجرا ضحا");
add({ part: "MI" }, "ظهر ظهيرة");
add({ part: "MI", adverb: true }, "ظهرا");
add({ part: "AF" }, "عصر");
add({ part: "AF", adverb: true }, "عصرا");
add({ part: "EV" }, "مساء أمسية");
add({ part: "EV", adverb: true }, "مساءا مساء");
add({ part: "NI" }, "ليل ليلة");
add({ part: "NI", adverb: true }, "ليلا");

add({ edge: "START" }, "مطلع بداية أوائل مستهل بدايات");
add({ edge: "MID" }, "منتصف أواسط وسط اواسط");
add({ edge: "END" }, "نهاية أواخر ختام نهايات اواخر");

add({ season: 21 }, "ربيع");
add({ season: 22 }, "صيف");
add({ season: 23 }, "خريف");
add({ season: 24 }, "شتاء");

add({ days: 0 }, "يوم");
add({ days: -1 }, "أمس بارحة");
add({ days: 1 }, "غد غدا");

add({ every: "hour" }, "ساعي");
add({ every: "day" }, "يومي يومية يوميا");
add({ every: "week" }, "أسبوعي أسبوعية أسبوعيا");
add({ every: "month" }, "شهري شهرية شهريا");
add({ every: "year" }, "سنوي سنوية سنويا");

const NOTHING: TimeWord = {};

/** What a word says of time; an empty object for a word that says nothing. */
export function timeWord(w: Words, at: number): TimeWord {
  if (at < 0 || at >= w.count) return NOTHING;
  return senseOf(w.reading[at]!);
}
const senseOf = facet((r) => TABLE.get(stemKey(r)) ?? TABLE.get(r.key) ?? NOTHING);

/** Whether the word carries ال (also where it is written `لل`). */
export const definite = (w: Words, at: number): boolean =>
  at >= 0 && at < w.count && (w.reading[at]!.definite || stemKey(w.reading[at]!) !== w.reading[at]!.key);

/** The anchors (`key:…`) of every word whose sense passes. */
export const anchors = (test: (t: TimeWord) => boolean): string[] =>
  [...TABLE].filter(([, t]) => test(t)).map(([k]) => `key:${k}`);
