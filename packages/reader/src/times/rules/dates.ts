import { ascii } from "../../numbers/digits.ts";
import { raw } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import type { Words } from "../../words/words.ts";
import { isDay } from "../calendar/civil.ts";
import { anchors, timeWord } from "../lexis.ts";
import {
  isNumber,
  keyAt,
  type MonthRead,
  plausible,
  readCluster,
  readDay,
  readEra,
  readLooseDate,
  readMonth,
  readWhich,
  readYear,
  sameSentence,
  stemAt,
  type YearRead,
} from "../parts.ts";
import type { Sense } from "../sense.ts";
import { ahead, type Layers, reads, stem } from "../steps.ts";

type R = Rule<Layers, Sense>;

const DAYS = anchors((t) => t.weekday !== undefined).length > 0 ? ["kind:number", "key:(", ...dayWords()] : [];
function dayWords(): string[] {
  const ordinals = "اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي عشرين عشرون ثلاثين ثلاثون".split(" ");
  const cardinals = "واحد اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره احد اثني اثنا فاتح غره".split(" ");
  return [...ordinals, ...cardinals].map((k) => `key:${k}`);
}
const MONTHS = anchors(
  (t) => t.month !== undefined || t.monthBy !== undefined || t.hijriMonth !== undefined || t.hijriBy !== undefined,
);

/** `من شهر`, `من`, `شهر`, `/`, `-`, `.` between a day and its month. */
const toMonth = reads("من, شهر or a mark", (w, at) => {
  let i = at;
  const mark = /^[-/.،]$/.test(keyAt(w, i));
  if (mark) i++;
  if (keyAt(w, i) === "من") i++;
  if (stemAt(w, i) === "شهر") i++;
  return { to: i, mark };
});
const monthOf = reads("month", readMonth);
/** A year after its month: `2016`, `، 2016`, `من عام 2016`, `للعام 1967`, `سنة ألفين`. */
const yearOf = reads("year", (w, at) => {
  const i =
    keyAt(w, at) === "،" || keyAt(w, at) === "," || keyAt(w, at) === "/" || keyAt(w, at) === "-" || keyAt(w, at) === "."
      ? at + 1
      : at;
  const y = readYear(w, i) ?? oldYear(w, i);
  return y && sameSentence(w, at, y.to - 1) && !isCounted(w, i, y) ? y : null;
});
/** Right after a month four digits are a year, however long ago (`5 ديسمبر 1391`). */
function oldYear(w: Words, at: number): YearRead | null {
  if (!isNumber(w, at)) return null;
  const text = ascii(raw(w, at));
  return /^1\d{3}$/.test(text) ? { to: at + 1, year: Number(text), hijri: false, sure: false } : null;
}
/** `الماضي`, `المقبل`, and `من العام الماضي`, `من الشهر الجاري`. */
const whichOf = reads("which", readWhich);

/** A four-digit number before what it counts is no year (`في مايو 2015 جنديا`). */
function isCounted(w: Words, at: number, y: YearRead): boolean {
  if (y.sure || y.to >= w.count || !isNumber(w, at)) return false;
  const next = stemAt(w, y.to);
  return (
    /^(?:شخص|قتيل|جندي|دولار|مليون|الف|جريح|مدني|طن|كيلومتر|متر|وحده|طالب|مصاب|حاله|اصابه|نسمه)ا?$/.test(next) ||
    next === "%" ||
    next === "٪"
  );
}

const dated = (
  month: MonthRead,
  year: YearRead | undefined,
  which: { which: NonNullable<Sense["which"]> } | undefined,
  day?: number,
): Sense => ({
  kind: "point",
  ...(month.hijri || year?.hijri ? { calendar: "hijri" as const } : {}),
  ...(year ? { year: year.year } : {}),
  month: month.month,
  ...(day === undefined ? {} : { day }),
  ...(which ? { which: which.which } : {}),
});

export const DATES: readonly R[] = [
  {
    name: "times/day-month",
    example: "وقع البلدان الاتفاق في السابع عشر من سبتمبر أيلول 1978.",
    anchor: DAYS,
    pattern: [
      reads("day", readDay),
      toMonth,
      monthOf,
      maybe(yearOf),
      maybe(whichOf),
      maybe(reads("later year", readYear)),
    ],
    make(m) {
      const d = m.value<{ day: number }>("day")!;
      const month = m.value<MonthRead>("month")!;
      const year = m.value<YearRead>("year") ?? m.value<YearRead>("later year");
      if (!month.hijri && !isDay(month.month, d.day)) return null;
      if (month.hijri && (d.day > 30 || m.value<{ mark: boolean }>("من, شهر or a mark")!.mark)) return null;
      return dated(month, year, m.value("which"), d.day);
    },
  },
  {
    name: "times/shared-month",
    example: "عقد المؤتمر بين 3 و5 مايو 1991.",
    anchor: DAYS,
    pattern: [
      reads("day", readDay),
      stem("و", "الي", "حتي", "-", "–", "او", "،"),
      ahead(
        reads("the date that gives the month", (w, at) => {
          const d = readDay(w, at);
          if (!d) return null;
          const link = keyAt(w, d.to) === "من" ? d.to + 1 : d.to;
          // `بين 15 و20 من الشهر الجاري`
          if (link > d.to && timeWord(w, link).unit === "month" && timeWord(w, link).number === "one") {
            const said = readWhich(w, link + 1);
            const by = said
              ? { last: -1, this: 0, next: 1, previous: undefined, following: undefined }[said.which]
              : undefined;
            return said && by !== undefined ? { to: said.to, day: d.day, by } : null;
          }
          const month = readMonth(w, stemAt(w, link) === "شهر" ? link + 1 : link);
          if (!month) return null;
          const year = readYear(w, month.to);
          const y = year && !isCounted(w, month.to, year) ? year : undefined;
          return {
            to: y?.to ?? month.to,
            day: d.day,
            month,
            year: y,
            which: readWhich(w, y?.to ?? month.to) ?? undefined,
          };
        }),
      ),
    ],
    make(m) {
      const d = m.value<{ to: number; day: number }>("day")!;
      const counted = m.value<{ day: number; by?: number }>("the date that gives the month")!;
      if (counted.by !== undefined) {
        if (d.day >= counted.day) return null;
        m.to = d.to;
        return { kind: "point", day: d.day, shift: { unit: "month", by: counted.by } };
      }
      const then = m.value<{
        day: number;
        month: MonthRead;
        year?: YearRead;
        which?: { which: NonNullable<Sense["which"]> };
      }>("the date that gives the month")!;
      if (!isDay(then.month.month, d.day) || d.day >= then.day) return null;
      m.to = d.to;
      return dated(then.month, then.year, then.which, d.day);
    },
  },
  {
    name: "times/day-of-it",
    example: "تقام المباراة الأولى في 23 مارس 2015 والثانية في 27 منه.",
    anchor: ["kind:number"],
    pattern: [
      reads("day", readDay),
      stem("من"),
      reads("its month", (w, at) => (keyAt(w, at) === "ه" ? { to: at + 1 } : null)),
    ],
    make(m, { words }, at) {
      // Only where the sentence has named a month.
      for (let i = at - 1; i >= 0 && words.sentence[i] === words.sentence[at]; i--)
        if (readMonth(words, i)) return { kind: "point", day: m.value<{ day: number }>("day")!.day, from: "text" };
      return null;
    },
  },
  {
    name: "times/month-day",
    example: "افتتح المعرض أكتوبر 14، 1998.",
    anchor: MONTHS,
    pattern: [
      monthOf,
      reads("day", (w, at) => {
        const d = readDay(w, at);
        if (!d) return null;
        // `في أكتوبر 14 قتيلا`: only before a year, a mark, a clock or an end.
        const next = keyAt(w, d.to);
        return next === "" ||
          /^[.،,؛:)]$/.test(next) ||
          isNumber(w, d.to) ||
          readYear(w, d.to) ||
          !sameSentence(w, at, d.to)
          ? d
          : null;
      }),
      maybe(yearOf),
    ],
    make(m) {
      const month = m.value<MonthRead>("month")!;
      const d = m.value<{ day: number }>("day")!;
      if (!isDay(month.month, d.day)) return null;
      return dated(month, m.value("year"), undefined, d.day);
    },
  },
  {
    name: "times/month",
    example: "قام السادات بزيارته في تشرين الثاني/نوفمبر 1977.",
    anchor: ["key:شهر", "key:هذا", ...MONTHS],
    pattern: [
      maybe(reads("شهر", (w, at) => (stemAt(w, at) === "شهر" || stemAt(w, at) === "شهري" ? { to: at + 1 } : null))),
      maybe(reads("this", (w, at) => (keyAt(w, at) === "هذا" ? { to: at + 1 } : null))),
      monthOf,
      maybe(yearOf),
      maybe(whichOf),
      maybe(reads("later year", readYear)),
    ],
    make(m, { words }, at) {
      const month = m.value<MonthRead>("month")!;
      const year = m.value<YearRead>("year") ?? m.value<YearRead>("later year");
      const which = m.value<{ which: NonNullable<Sense["which"]> }>("which");
      const said = m.span("شهر") !== undefined && m.span("شهر")![1] > m.span("شهر")![0];
      if (!year && !which && !said) {
        if (month.hijri) return null;
        if (month.shy && !monthly(words, at, m.to)) return null;
      } else if (month.hijri && said && !year && !which) return null;
      return dated(
        month,
        year,
        m.span("this") !== undefined && m.span("this")![1] > m.span("this")![0] ? { which: "this" } : which,
      );
    },
  },
  {
    name: "times/slashed-date",
    example: "صدر القرار بتاريخ 22/11/1967.",
    anchor: ["kind:number"],
    pattern: [
      reads("digits with marks", (w, at) => readLooseDate(w, at) ?? afterWeekday(w, at) ?? readCluster(w, at)),
      maybe(reads("era", readEra)),
    ],
    make(m, { words }, at) {
      const c = m.value<{ to: number; text: string }>("digits with marks")!;
      const era = m.value<{ hijri: boolean }>("era");
      const date = slashed(words, at, c.text, era?.hijri);
      // `08/12, 2015`
      if (date && date.year === undefined && /^[،,]$/.test(keyAt(words, m.to))) {
        const y = readYear(words, m.to + 1);
        if (y && plausible(y.year)) {
          m.to = y.to;
          return { ...date, year: y.year };
        }
      }
      return date;
    },
  },
];

/** `الأربعاء 20 /10`: after a weekday a space about the slash is no end. */
function afterWeekday(w: Words, at: number): { readonly to: number; readonly text: string } | null {
  if (timeWord(w, at - 1).weekday === undefined || !isNumber(w, at) || !isNumber(w, at + 2)) return null;
  if (keyAt(w, at + 1) !== "/" || !sameSentence(w, at - 1, at + 2)) return null;
  return { to: at + 3, text: `${ascii(raw(w, at))}/${ascii(raw(w, at + 2))}` };
}

const MONTH_SIGNS = new Set([
  "في",
  "منذ",
  "حتي",
  "خلال",
  "بحلول",
  "بنهايه",
  "نهايه",
  "مطلع",
  "بدايه",
  "منتصف",
  "اواخر",
  "اوائل",
  "مستهل",
  "لشهر",
  "من",
  "الي",
  "و",
  "ل",
  "ب",
  "بين",
  "انتخابات",
  "هجمات",
  "احداث",
]);
/** A shy month is one after a preposition or a word of time, and not before a name or a verb's object. */
function monthly(w: Words, at: number, to: number): boolean {
  const next = keyAt(w, to);
  if (next === "كلينك" || (next === "ك" && /^لين/.test(keyAt(w, to + 1)))) return false;
  const month = timeWord(w, at).month;
  if (!MONTH_SIGNS.has(keyAt(w, at - 1)))
    return (
      month === 5 && keyAt(w, at) === "مايو" && w.reading[at - 1] !== undefined && w.sentence[at - 1] === w.sentence[at]
    );
  if (keyAt(w, at) === "مايو") return true;
  // `ومارس ضغوطا`: the verb has an object; the month stands before a mark, a preposition or a verb.
  if (keyAt(w, at - 1) === "و") return false;
  return month !== 8 || w.reading[at]!.form === "آب" || w.reading[at]!.form === "أوت";
}

const MOTION = /^(?:ا|ت|ن|ي|س|ي)?(?:س?ا?عود|رجع|غادر|وصل|سافر|اعود|عدت|عاد|ارجع)/;

/** Dates of two or three numbers; the day stands before the month unless that cannot be. */
export function slashed(w: Words, at: number, text: string, hijriSaid?: boolean): Sense | null {
  if (/^(?:رقم|قانون|قرار|مرسوم)$/.test(stemAt(w, at - 1))) return null;
  const three = /^(\d{1,4})([-/.\\–])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (three) {
    const [a, b, c] = [Number(three[1]), Number(three[3]), Number(three[4])];
    let year: number;
    let day: number;
    let month = b;
    if (three[1]!.length >= 3) {
      if (three[4]!.length > 2) return null;
      [year, day] = [a, c];
    } else if (three[4]!.length === 4 || (three[4]!.length === 2 && three[2] !== ".")) {
      [year, day] = [three[4]!.length === 4 ? c : c > 40 ? 1900 + c : 2000 + c, a];
    } else return null;
    if (month > 12 && day <= 12) [day, month] = [month, day];
    const hijri = hijriSaid ?? (year >= 1300 && year <= 1500);
    if (hijri ? month > 12 || month < 1 || day < 1 || day > 30 : !isDay(month, day, year)) return null;
    return { kind: "point", year, month, day, ...(hijri ? { calendar: "hijri" as const } : {}) };
  }
  const two = /^(\d{1,4})([-/])(\d{1,4})$/.exec(text);
  if (!two) return null;
  const [a, b] = [Number(two[1]), Number(two[3])];
  if (two[3]!.length === 4 && two[1]!.length <= 2 && a >= 1 && a <= 12 && b >= 1300 && b <= 2099)
    return { kind: "point", year: b, month: a };
  if (two[1]!.length === 4 && two[3]!.length === 2 && b >= 1 && b <= 12 && a >= 1900 && a <= 2099)
    return { kind: "point", year: a, month: b };
  if (two[1]!.length > 2 || two[3]!.length > 2) return null;
  // `3-0`, `5/6` may be a score or a share: only after a word that a date follows.
  const before = keyAt(w, at - 1);
  const after = stemAt(w, at + 3);
  const said =
    before === "يوم" ||
    before === "بتاريخ" ||
    before === "تاريخ" ||
    before === "الموافق" ||
    before === "مورخ" ||
    timeWord(w, at - 1).weekday !== undefined;
  const near =
    said ||
    MOTION.test(before) ||
    (before === "في" && (MOTION.test(keyAt(w, at - 2)) || (two[2] === "/" && two[3]!.length === 2)));
  if (!near || /^(?:صوت|نقط|هدف)/.test(after)) return null;
  let [day, month] = [a, b];
  if (month > 12 && day <= 12) [day, month] = [month, day];
  return isDay(month, day) ? { kind: "point", month, day, numeric: true } : null;
}
