import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import type { Words } from "../../words/words.ts";
import { civil, dayNumber } from "../calendar/civil.ts";
import { hijriDay, hijriOf } from "../calendar/hijri.ts";
import { timeWord, type Which } from "../lexis.ts";
import { keyAt, readWhich, readYear, sameSentence, stemAt, type YearRead } from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads } from "../steps.ts";

type R = Rule<Layers, Sense>;

/** When a feast falls: a day of the Gregorian or the Hijri year, the nth weekday of a month, or days from Easter (Western). */
type Feast =
  | { readonly month: number; readonly day: number; readonly hijri?: true }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

const FEASTS: readonly (readonly [words: string, feast: Feast])[] = [
  ["راس السنه الهجريه", { month: 1, day: 1, hijri: true }],
  ["راس السنه الميلاديه", { month: 1, day: 1 }],
  ["راس السنه الجديده", { month: 1, day: 1 }],
  ["راس السنه", { month: 1, day: 1 }],
  ["عيد الميلاد المجيد", { month: 12, day: 25 }],
  ["عيد الميلاد", { month: 12, day: 25 }],
  ["عيد العمال", { month: 5, day: 1 }],
  ["عيد العمل", { month: 5, day: 1 }],
  ["عيد الحب", { month: 2, day: 14 }],
  ["عيد الام", { month: 3, day: 21 }],
  ["عيد المراه", { month: 3, day: 8 }],
  ["عيد الشكر", { month: 11, weekday: 4, nth: 4 }],
  ["يوم الشكر", { month: 11, weekday: 4, nth: 4 }],
  ["عيد الفصح", { easter: 0 }],
  ["الجمعه العظيمه", { easter: -2 }],
  ["احد الشعانين", { easter: -7 }],
  ["عيد الفطر", { month: 10, day: 1, hijri: true }],
  ["عيد الاضحي", { month: 12, day: 10, hijri: true }],
  ["يوم عرفه", { month: 12, day: 9, hijri: true }],
  ["عاشوراء", { month: 1, day: 10, hijri: true }],
  ["المولد النبوي الشريف", { month: 3, day: 12, hijri: true }],
  ["المولد النبوي", { month: 3, day: 12, hijri: true }],
  ["الاسراء و المعراج", { month: 7, day: 27, hijri: true }],
  ["ليله القدر", { month: 9, day: 27, hijri: true }],
];
const TABLE: readonly { readonly words: readonly string[]; readonly feast: Feast }[] = FEASTS.map(([words, feast]) => ({
  words: words.split(" "),
  feast,
}));

/** The longest feast whose words stand here. */
function readFeast(w: Words, at: number): { readonly to: number; readonly feast: Feast } | null {
  for (const { words, feast } of TABLE) {
    if (words.every((k, i) => keyAt(w, at + i) === k || (i === 0 && stemAt(w, at) === k)))
      return sameSentence(w, at, at + words.length - 1) ? { to: at + words.length, feast } : null;
  }
  return null;
}

/**
 * Feast days, where their year is said (`عيد الفطر المقبل`, `عيد الأضحى 2015`) or the words are those of one day (`ليلة رأس السنة`).
 * Without either a feast is a season of the year that newspapers name without a date (`خلال عيد الفطر`), and has no value.
 */
export const FEAST_RULES: readonly R[] = [
  {
    name: "times/feast",
    example: "يفتح المتحف أبوابه في عيد الفطر المقبل.",
    anchor: [...new Set(TABLE.map((f) => `key:${f.words[0]!.replace(/^ال/, "")}`))],
    pattern: [
      reads("feast", readFeast),
      maybe(reads("which", readWhich)),
      maybe(reads("year", (w, at) => readYear(w, at))),
    ],
    make(m, { words }, at) {
      const { feast } = m.value<{ feast: Feast }>("feast")!;
      const year = m.value<YearRead>("year");
      const which = m.value<{ which: Which }>("which")?.which;
      const eve = stemAt(words, at - 1) === "ليله" && "day" in feast && feast.month === 1 && feast.day === 1;
      const shiftAhead = timeWord(words, m.to).unit === "year" && readWhich(words, m.to + 1) !== null;
      if (!year && which === undefined && !eve && !shiftAhead && keyAt(words, at) !== "يوم") return null;
      if (eve) m.from = at - 1;
      return senseOf(feast, year, which, eve);
    },
  },
];

function senseOf(feast: Feast, year: YearRead | undefined, which: Which | undefined, eve: boolean): Sense | null {
  const said = { ...(year ? { year: year.year } : {}), ...(which ? { which } : {}) };
  if ("easter" in feast) {
    if (!year || year.hijri) return null;
    const day = civil(easter(year.year) + feast.easter);
    return { kind: "point", year: day.year, month: day.month, day: day.day };
  }
  if ("nth" in feast) return { kind: "point", month: feast.month, weekday: feast.weekday, nth: feast.nth, ...said };
  if (!feast.hijri)
    return eve
      ? // The eve of 2017 is the last day of 2016.
        { kind: "point", month: 12, day: 31, ...(year ? { year: year.year - 1 } : {}), ...(which ? { which } : {}) }
      : { kind: "point", month: feast.month, day: feast.day, ...said };
  if (!year || year.hijri) return { kind: "point", calendar: "hijri", month: feast.month, day: feast.day, ...said };
  // In which Hijri year it fell in that Gregorian year; twice in some, then the first.
  const around = hijriOf(dayNumber(year.year, 1, 1)).year;
  for (const y of [around, around + 1]) {
    const day = civil(hijriDay(y, feast.month, feast.day));
    if (day.year === year.year) return { kind: "point", year: day.year, month: day.month, day: day.day };
  }
  return null;
}

/** The number of Easter Sunday of the Western churches (Meeus, Jones and Butcher's algorithm; J. Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}
