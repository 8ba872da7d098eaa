import { readOrdinal } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import { Upos } from "../../words/features.ts";
import type { Words } from "../../words/words.ts";
import { anchors, definite, timeWord, type Unit, type Which } from "../lexis.ts";
import { keyAt, plausible, readMonth, readWhich, readYear, sameSentence, stemAt, type YearRead } from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads, says } from "../steps.ts";

type R = Rule<Layers, Sense>;
const BY: Readonly<Partial<Record<Which, number>>> = { last: -1, this: 0, next: 1 };
const THIS = new Set(["هذا", "هذه"]);
const SAME_BEFORE = new Set(["ذلك", "تلك", "نفس", "ذات"]);
const SAME_AFTER = new Set(["نفسه", "نفسها", "ذاته", "ذاتها"]);
const LONG_UNITS: ReadonlySet<Unit> = new Set(["week", "month", "year", "decade", "century"]);

/** Weeks, months, seasons and other periods, by name or counted from the report. */
/** What stands before a quarter that is named without its year. */
const ALONE = /^(?:في|خلال|نهايه|بنهايه|بدايه|مطلع|عن|ل|ب|و|منذ)$/;

export const PERIODS: readonly R[] = [
  {
    name: "times/this-period",
    example: "يزور الوفد العاصمة هذا الأسبوع.",
    anchor: ["key:هذا", "key:هذه", "key:ذلك", "key:تلك", "key:نفس", "key:ذات"],
    pattern: [
      reads("pointing word", (w, at) =>
        THIS.has(keyAt(w, at)) || SAME_BEFORE.has(keyAt(w, at)) ? { to: at + 1 } : null,
      ),
      says(
        "a week, month, year or longer",
        (t) =>
          t.unit !== undefined &&
          t.number === "one" &&
          (LONG_UNITS.has(t.unit) || t.unit === "day" || t.unit === "night"),
        true,
      ),
    ],
    make(_m, { words }, at) {
      const { unit } = timeWord(words, at + 1);
      const pointing = keyAt(words, at);
      // `وافق على هذا العقد` is a contract.
      if (
        unit === "decade" &&
        !/^(?:في|خلال|من|منذ|طوال|نهايه|بدايه|مطلع|منتصف|اواخر|اوائل|حتي)$/.test(keyAt(words, at - 1))
      )
        return null;
      if (unit === "day" || unit === "night")
        return SAME_BEFORE.has(pointing)
          ? {
              kind: "point",
              shift: { unit: "day", by: 0 },
              from: "text",
              ...(unit === "night" ? { part: "NI" as const } : {}),
            }
          : unit === "night"
            ? { kind: "point", shift: { unit: "day", by: 0 }, part: "NI" }
            : { kind: "point", shift: { unit: "day", by: 0 } };
      return {
        kind: "point",
        shift: { unit: unit!, by: 0 },
        ...(SAME_BEFORE.has(pointing) ? { from: "text" as const } : {}),
      };
    },
  },
  {
    name: "times/last-period",
    example: "ارتفعت الأسعار في الشهر الماضي.",
    anchor: anchors((t) => t.unit !== undefined && t.number === "one" && LONG_UNITS.has(t.unit)),
    pattern: [
      says(
        "a week, month, year or longer",
        (t) => t.unit !== undefined && t.number === "one" && LONG_UNITS.has(t.unit),
        true,
      ),
      reads(
        "which",
        (w, at) =>
          readWhich(w, at) ??
          (SAME_AFTER.has(keyAt(w, at))
            ? { to: at + 1, which: "same" as const }
            : SAME_AFTER.has(keyAt(w, at) + keyAt(w, at + 1))
              ? { to: at + 2, which: "same" as const }
              : null),
      ),
    ],
    make(m, { words }, at) {
      const { unit } = timeWord(words, at);
      const { which, twice } = m.value<{ which: Which | "same"; twice?: boolean }>("which")!;
      // `الأمين العام الحالي`: the adjective belongs to the office.
      if (stemAt(words, at) === "عام" && (which === "this" || which === "previous") && isTitled(words, at)) return null;
      if (which === "same") return { kind: "point", shift: { unit: unit!, by: 0 }, from: "text" };
      if (which === "following" || which === "previous")
        return { kind: "point", shift: { unit: unit!, by: which === "following" ? 1 : -1 }, from: "text" };
      return { kind: "point", shift: { unit: unit!, by: BY[which]! * (twice ? 2 : 1) } };
    },
  },
  {
    name: "times/year-beside-it",
    example: "ارتفعت الصادرات عام 1970 ثم تراجعت في العام الذي يليه.",
    anchor: ["key:عام", "key:سنه", "key:شهر"],
    pattern: [
      says("a month or year", (t) => (t.unit === "year" || t.unit === "month") && t.number === "one", true),
      reads("الذي", (w, at) => (/^(?:الذي|التي)$/.test(keyAt(w, at)) ? { to: at + 1 } : null)),
      reads("before or after it", (w, at) => {
        const by = /^(?:سبق|سبقت|يسبق|تسبق)$/.test(keyAt(w, at))
          ? -1
          : /^(?:يلي|تلي|تلا|تلت)$/.test(keyAt(w, at))
            ? 1
            : 0;
        return by !== 0 && /^(?:ه|ها)$/.test(keyAt(w, at + 1)) ? { to: at + 2, by } : null;
      }),
    ],
    make(m, { words }, at) {
      if (readYear(words, m.to)) return null;
      const { by } = m.value<{ by: number }>("before or after it")!;
      return { kind: "point", shift: { unit: timeWord(words, at).unit!, by }, from: "text" };
    },
  },
  {
    name: "times/season",
    example: "تفتتح الحديقة في صيف 1998.",
    anchor: anchors((t) => t.season !== undefined),
    pattern: [
      maybe(reads("فصل", (w, at) => (stemAt(w, at) === "فصل" ? { to: at + 1 } : null))),
      says("season", (t) => t.season !== undefined),
      maybe(reads("which", readWhich)),
      maybe(
        reads("year", (w, at) => {
          const y = readYear(w, at);
          return y && (y.sure || plausible(y.year)) ? y : null;
        }),
      ),
    ],
    make(m, { words }, at) {
      const { season } = timeWord(words, at);
      const year = m.value<YearRead>("year");
      const which = m.value<{ which: Which }>("which");
      const pointed = THIS.has(keyAt(words, at - 1));
      if (pointed && definite(words, at)) {
        m.from = at - 1;
        return { kind: "point", season, which: "this" };
      }
      if (year) return { kind: "point", season, year: year.year };
      if (which && definite(words, at)) {
        if (stemAt(words, at - 1) === "فصل") m.from = at - 1;
        return { kind: "point", season, which: which.which };
      }
      // `صيف العام الماضي` is joined with the year; a season with nothing beside it has no value.
      return definite(words, at) || timeWord(words, at + 1).unit !== "year" ? null : { kind: "point", season };
    },
  },
  {
    name: "times/quarter",
    example: "نما الاقتصاد في الربع الثالث من 2017.",
    anchor: ["key:ربع", "key:نصف", "key:فصل"],
    pattern: [
      reads("الربع, الفصل or النصف", (w, at) => (definite(w, at) ? { to: at + 1 } : null)),
      reads("ordinal", (w, at) => {
        const o = readOrdinal(w, at);
        return o?.definite
          ? o
          : stemAt(w, at) === "اخير"
            ? { to: at + 1, value: stemAt(w, at - 1) === "نصف" ? 2 : 4, definite: true, sure: true }
            : null;
      }),
      reads("من and a year", (w, at) => {
        const i = keyAt(w, at) === "من" || keyAt(w, at) === "ل" ? at + 1 : at;
        const j = THIS.has(keyAt(w, i)) ? i + 1 : i;
        if (timeWord(w, j).unit === "year" && definite(w, j)) return { to: at };
        // `في الربع الأول`: of the year of the report.
        const alone = stemAt(w, at - 2) === "ربع" && ALONE.test(keyAt(w, at - 3)) && i === at;
        return readYear(w, at) || alone ? { to: at } : null;
      }),
    ],
    make(m, { words }, at) {
      const { value } = m.value<{ value: number }>("ordinal")!;
      // A quarter is `الفصل` as well; so is a term of the school year, and a chapter.
      const quarter = stemAt(words, at) !== "نصف";
      if (stemAt(words, at) === "فصل" && /^(?:دراسي|دراسيه|جامعي)$/.test(stemAt(words, m.to + 2))) return null;
      if (value > (quarter ? 4 : 2)) return null;
      return quarter ? { kind: "point", quarter: value } : { kind: "point", half: value };
    },
  },
  {
    name: "times/half-of-month",
    example: "تبدأ الدورة في النصف الثاني من سبتمبر.",
    anchor: ["key:نصف"],
    pattern: [
      reads("النصف", (w, at) => (definite(w, at) ? { to: at + 1 } : null)),
      reads("ordinal", (w, at) => {
        const o = readOrdinal(w, at);
        if (o?.definite && o.value <= 2) return { to: o.to, value: o.value };
        return stemAt(w, at) === "اخير" ? { to: at + 1, value: 2 } : null;
      }),
      reads("من and a month", (w, at) => {
        if (keyAt(w, at) !== "من") return null;
        const unit = timeWord(w, at + 1);
        return readMonth(w, at + 1) || (unit.unit === "month" && unit.number === "one") ? { to: at + 1 } : null;
      }),
    ],
    make(m, { words }) {
      const second = m.value<{ value: number }>("ordinal")!.value === 2;
      const half = {
        kind: "point" as const,
        edge: second ? ("END" as const) : ("START" as const),
        halfOfMonth: second ? (2 as const) : (1 as const),
      };
      // The month belongs to it: `الثاني من نوفمبر` is not a day here.
      const month = readMonth(words, m.to);
      if (!month || month.hijri) return half;
      const year = readYear(words, month.to);
      const which = year ? null : readWhich(words, month.to);
      m.to = year?.to ?? which?.to ?? month.to;
      return {
        ...half,
        month: month.month,
        ...(year ? { year: year.year } : {}),
        ...(which ? { which: which.which } : {}),
      };
    },
  },
  {
    name: "times/year-alone-this",
    example: "سجلت البلاد نموا منذ بداية العام.",
    anchor: ["key:عام", "key:سنه", "key:شهر", "key:اسبوع"],
    pattern: [
      reads("an edge before it", (w, at) =>
        definite(w, at) && (timeWord(w, at - 1).edge !== undefined || WHOLE.has(keyAt(w, at - 1))) ? { to: at } : null,
      ),
      says("a week, month or year", (t) => t.unit !== undefined && t.number === "one", true),
    ],
    make(_m, { words }, at) {
      const next = stemAt(words, at + 1);
      if (
        next === "دراسي" ||
        next === "دراسيه" ||
        next === "مالي" ||
        next === "ميلادي" ||
        SAME_AFTER.has(keyAt(words, at + 1))
      )
        return null;
      if (WHOLE.has(keyAt(words, at - 1))) return null;
      return { kind: "point", shift: { unit: timeWord(words, at).unit!, by: 0 } };
    },
  },
  {
    name: "times/edge",
    example: "يبدأ العمل في مطلع العام المقبل.",
    anchor: anchors((t) => t.edge !== undefined),
    pattern: [says("a beginning, middle or end", (t) => t.edge !== undefined)],
    make(_m, { words }, at) {
      const { edge } = timeWord(words, at);
      if (definite(words, at)) return null;
      return { kind: "point", edge };
    },
  },
  {
    name: "times/week-of",
    example: "يعقد اللقاء في الأسبوع الأول من أكتوبر المقبل.",
    anchor: ["key:اسبوع"],
    pattern: [
      says("الأسبوع", (t) => t.unit === "week" && t.number === "one", true),
      reads("ordinal", (w, at) => {
        const o = readOrdinal(w, at);
        if (o?.definite && o.value <= 5) return { to: o.to, value: o.value };
        return stemAt(w, at) === "اخير" && keyAt(w, at + 1) === "من" ? { to: at + 1, value: -1 } : null;
      }),
    ],
    make(m, { words }) {
      const nth = m.value<{ value: number }>("ordinal")!.value;
      // The month or year that it is counted in belongs to it: `الأول من أكتوبر` is not a day here.
      const i = keyAt(words, m.to) === "من" ? m.to + 1 : m.to;
      const month = readMonth(words, stemAt(words, i) === "شهر" ? i + 1 : i);
      if (month && !month.hijri) {
        const year = readYear(words, month.to);
        const which = year ? null : readWhich(words, month.to);
        m.to = year?.to ?? which?.to ?? month.to;
        return {
          kind: "point",
          nth,
          month: month.month,
          ...(year ? { year: year.year } : {}),
          ...(which ? { which: which.which } : {}),
        };
      }
      return { kind: "point", nth };
    },
  },
  {
    name: "times/weekend",
    example: "يسافر كثيرون في عطلة نهاية الأسبوع.",
    anchor: ["key:عطله", "key:نهايه"],
    pattern: [
      maybe(reads("عطلة", (w, at) => (stemAt(w, at) === "عطله" ? { to: at + 1 } : null))),
      reads("نهاية", (w, at) => (stemAt(w, at) === "نهايه" ? { to: at + 1 } : null)),
      maybe(reads("this", (w, at) => (THIS.has(keyAt(w, at)) ? { to: at + 1 } : null))),
      reads("week", (w, at) =>
        timeWord(w, at).unit === "week" && timeWord(w, at).number === "one" ? { to: at + 1 } : null,
      ),
      maybe(reads("which", readWhich)),
    ],
    make(m, { words }, at) {
      const said = m.value<{ which: Which; twice?: boolean }>("which");
      const which = said?.which;
      const by = which ? (BY[which] ?? (which === "following" ? 1 : -1)) * (said?.twice ? 2 : 1) : 0;
      const holiday = stemAt(words, at) === "عطله";
      // `نهاية الأسبوع المقبل` is the end of the week; `عطلة نهاية الأسبوع` its free days.
      if (which && !holiday) return { kind: "point", shift: { unit: "week", by: by ?? 0 }, edge: "END" };
      return { kind: "point", shift: { unit: "week", by: by ?? 0 }, weekend: true };
    },
  },
];

const WHOLE = new Set(["طوال", "طيله", "كل"]);

/** Whether the word before is a definite noun that `العام` may describe (`الأمين العام`). */
function isTitled(w: Words, at: number): boolean {
  if (!sameSentence(w, at, at - 1)) return false;
  const before = w.reading[at - 1]!;
  return before.definite && before.upos !== Upos.ADP && timeWord(w, at - 1).unit === undefined;
}
