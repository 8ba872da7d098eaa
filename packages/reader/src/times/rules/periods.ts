import { ascii } from "../../numbers/digits.ts";
import { raw, readNumber, readOrdinal, touches } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import { Upos } from "../../words/features.ts";
import type { Words } from "../../words/words.ts";
import { anchors, definite, timeWord, type Unit, type Which } from "../lexis.ts";
import {
  isNumber,
  keyAt,
  plausible,
  readEra,
  readMonth,
  readWhich,
  readYear,
  sameSentence,
  stemAt,
  type YearRead,
} from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads, says } from "../steps.ts";

type R = Rule<Layers, Sense>;
const BY: Readonly<Partial<Record<Which, number>>> = { last: -1, this: 0, next: 1 };
const THIS = new Set(["هذا", "هذه"]);
const SAME_BEFORE = new Set(["ذلك", "تلك", "نفس", "ذات"]);
const SAME_AFTER = new Set(["نفسه", "نفسها", "ذاته", "ذاتها"]);
const LONG_UNITS: ReadonlySet<Unit> = new Set(["week", "month", "year", "decade", "century"]);

/** Prepositions and words of time after which four digits are a year. */
const BEFORE_YEAR = new Set([
  "في",
  "منذ",
  "حتي",
  "خلال",
  "بحلول",
  "عام",
  "سنه",
  "مطلع",
  "نهايه",
  "بدايه",
  "منتصف",
  "اواخر",
  "اوائل",
  "مستهل",
  "ربيع",
  "صيف",
  "خريف",
  "شتاء",
  "بين",
  "من",
  "الي",
  "قبل",
  "بعد",
  "ل",
  "ب",
  "طوال",
  "مدي",
  "اعوام",
  "عامي",
  "سنوات",
]);
/** Nouns after which four digits number something else. */
const NOT_A_YEAR = new Set([
  "رقم",
  "قرار",
  "ماده",
  "رحله",
  "قانون",
  "بند",
  "غرفه",
  "طراز",
  "هاتف",
  "نحو",
  "حوالي",
  "قرابه",
  "زهاء",
  "حوالى",
  "مبلغ",
  "عدد",
  "ال",
  "اكثر",
  "اقل",
  "طائره",
  "مركبه",
  "عمره",
  "يبلغ",
  "بلغ",
  "بلغت",
  "نموذج",
  "طريق",
  "كتيبه",
  "فوج",
  "لواء",
]);

export const PERIODS: readonly R[] = [
  {
    name: "times/year-named",
    example: "بدأت المفاوضات في عام 1991.",
    anchor: ["key:عام", "key:سنه", "key:عامي", "key:عامين", "key:سنتي", "key:اعوام", "key:سنوات"],
    pattern: [
      reads("year", (w, at) => {
        const k = stemAt(w, at);
        if (k === "عام" || k === "سنه") return readYear(w, at);
        const n = isNumber(w, at + 1) ? readYear(w, at + 1) : null;
        return n && plausible(n.year) ? n : null;
      }),
    ],
    make(m, { words }, at) {
      const y = m.value<YearRead>("year")!;
      // `عام 5 أشهر`, `سنة 10 آلاف`: a number that counts.
      if (isNumber(words, at + 1) && (timeWord(words, y.to).unit !== undefined || y.year < 30)) return null;
      return { kind: "point", year: y.year, ...(y.hijri ? { calendar: "hijri" as const } : {}) };
    },
  },
  {
    name: "times/year",
    example: "عرفت المدينة الهدوء بعد حرب 1973.",
    anchor: ["kind:number"],
    pattern: [
      reads("year", (w, at) => {
        const text = ascii(raw(w, at));
        if (!/^\d{4}$/.test(text)) return null;
        const era = readEra(w, at + 1);
        if (era) return { to: era.to, year: Number(text), hijri: era.hijri, sure: true };
        return plausible(Number(text)) ? { to: at + 1, year: Number(text), hijri: false, sure: false } : null;
      }),
    ],
    make(m, { words }, at) {
      const y = m.value<YearRead>("year")!;
      if (!y.sure && !standsAsYear(words, at)) return null;
      return { kind: "point", year: y.year, ...(y.hijri ? { calendar: "hijri" as const } : {}) };
    },
  },
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
    name: "times/decade",
    example: "عاد إلى بلاده في تسعينيات القرن الماضي.",
    anchor: ["عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"].flatMap((k) => [
      `key:${k}ات`,
      `key:${k}يات`,
    ]),
    pattern: [reads("decade", (w, at) => ({ to: at + 1, decade: DECADES.get(stemAt(w, at).replace(/ي?ات$/, "")) }))],
    make(m, { words }, at) {
      const { decade } = m.value<{ decade: number | undefined }>("decade")!;
      if (decade === undefined) return null;
      // `في الثلاثينات من العمر`
      if (keyAt(words, m.to) === "من" && /^(?:عمر|عمره|عمرها|العمر)$/.test(keyAt(words, m.to + 1))) return null;
      if (stemAt(words, m.to) === "عمر") return null;
      let century = 19;
      let to = m.to;
      const i = keyAt(words, to) === "من" ? to + 1 : to;
      if (stemAt(words, i) === "قرن") {
        const which = readWhich(words, i + 1);
        const o = readOrdinal(words, i + 1);
        if (o) {
          century = o.value - 1;
          to = o.to;
        } else if (which) {
          to = which.to;
          if (which.which === "this") century = 20;
        }
      } else if (!definite(words, at)) return null;
      m.to = to;
      return { kind: "point", decade: century * 10 + decade };
    },
  },
  {
    name: "times/century",
    example: "يعود بناء القلعة إلى القرن الثاني عشر.",
    anchor: ["key:قرن"],
    pattern: [
      says("القرن", (t) => t.unit === "century" && t.number === "one", true),
      reads("ordinal", (w, at) => readOrdinal(w, at)),
      maybe(reads("era", readEra)),
    ],
    make(m) {
      const o = m.value<{ value: number }>("ordinal")!;
      const hijri = m.value<{ hijri: boolean }>("era")?.hijri;
      if (hijri) return null;
      return { kind: "point", century: o.value - 1 };
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
      if (which && definite(words, at)) return { kind: "point", season, which: which.which };
      // `صيف العام الماضي` is joined with the year; a season with nothing beside it has no value.
      return definite(words, at) || timeWord(words, at + 1).unit !== "year" ? null : { kind: "point", season };
    },
  },
  {
    name: "times/quarter",
    example: "نما الاقتصاد في الربع الثالث من 2017.",
    anchor: ["key:ربع", "key:نصف"],
    pattern: [
      reads("الربع or النصف", (w, at) => (definite(w, at) ? { to: at + 1 } : null)),
      reads("ordinal", (w, at) => {
        const o = readOrdinal(w, at);
        return o?.definite
          ? o
          : stemAt(w, at) === "اخير"
            ? { to: at + 1, value: stemAt(w, at - 1) === "ربع" ? 4 : 2, definite: true, sure: true }
            : null;
      }),
      reads("من and a year", (w, at) => {
        const i = keyAt(w, at) === "من" || keyAt(w, at) === "ل" ? at + 1 : at;
        const j = THIS.has(keyAt(w, i)) ? i + 1 : i;
        if (timeWord(w, j).unit === "year" && definite(w, j)) return { to: at };
        return readYear(w, at) ? { to: at } : null;
      }),
    ],
    make(m, { words }, at) {
      const { value } = m.value<{ value: number }>("ordinal")!;
      const quarter = stemAt(words, at) === "ربع";
      if (value > (quarter ? 4 : 2)) return null;
      return quarter ? { kind: "point", quarter: value } : { kind: "point", half: value };
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
    pattern: [
      says("a beginning, middle or end", (t) => t.edge !== undefined),
      maybe(reads("شهر", (w, at) => (keyAt(w, at) === "شهر" && !readWhich(w, at + 1) ? { to: at } : null))),
    ],
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
const DECADES: ReadonlyMap<string, number> = new Map([
  ["عشرين", 2],
  ["ثلاثين", 3],
  ["اربعين", 4],
  ["خمسين", 5],
  ["ستين", 6],
  ["سبعين", 7],
  ["ثمانين", 8],
  ["تسعين", 9],
]);

/** Whether the word before is a definite noun that `العام` may describe (`الأمين العام`). */
function isTitled(w: Words, at: number): boolean {
  if (!sameSentence(w, at, at - 1)) return false;
  const before = w.reading[at - 1]!;
  return before.definite && before.upos !== Upos.ADP && timeWord(w, at - 1).unit === undefined;
}

/** Whether four digits stand where a year stands: after a preposition or a noun, and before nothing that they count. */
function standsAsYear(w: Words, at: number): boolean {
  const next = at + 1;
  if (keyAt(w, at - 1) === "منذ") return true;
  if (next < w.count && sameSentence(w, at, next)) {
    const k = stemAt(w, next);
    if (k === "%" || k === "٪" || k === "$" || (readNumber(w, next) !== null && !isNumber(w, next))) return false;
    if (touches(w, next) && /^[:.]$/.test(raw(w, next)) && isNumber(w, next + 1)) return false;
    const r = w.reading[next]!;
    if (timeWord(w, next).unit !== undefined && !definite(w, next)) return false;
    const noun = r.upos === Upos.NOUN || r.upos === Upos.PROPN;
    if (noun && !r.definite && !r.key.startsWith("ال") && !VERB_LIKE.test(r.key) && !linked(w, at) && k !== "م")
      return false;
  }
  if (!sameSentence(w, at, at - 1)) return false;
  const before = keyAt(w, at - 1);
  const stemBefore = stemAt(w, at - 1);
  if (before === "(" || before === "[") return /^[)\]،,-]$/.test(keyAt(w, next)) || keyAt(w, next) === "–";
  if (linked(w, at)) return true;
  if (NOT_A_YEAR.has(stemBefore)) return false;
  if (BEFORE_YEAR.has(stemBefore)) return true;
  const r = w.reading[at - 1]!;
  return r.upos === Upos.NOUN || r.upos === Upos.PROPN || r.upos === Upos.ADJ;
}
const VERB_LIKE = /^(?:ي|ت|قال|اعلن)/;

/** `2014 و2015`, `2014-2015`: the number before, across a link, is a year too. */
function linked(w: Words, at: number): boolean {
  const link = keyAt(w, at - 1);
  if (
    link !== "و" &&
    link !== "الي" &&
    link !== "حتي" &&
    link !== "-" &&
    link !== "/" &&
    link !== "–" &&
    link !== "او" &&
    link !== "،"
  )
    return false;
  return (
    isNumber(w, at - 2) &&
    /^\d{4}$/.test(ascii(raw(w, at - 2))) &&
    plausible(Number(ascii(raw(w, at - 2)))) &&
    (timeWord(w, at - 3).unit === "year" ||
      BEFORE_YEAR.has(stemAt(w, at - 3)) ||
      stemAt(w, at - 3) === "(" ||
      touches(w, at))
  );
}
