import { ascii } from "../../numbers/digits.ts";
import { raw, readNumber, readOrdinal, touches } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import { maybe } from "../../rules/steps.ts";
import { Upos } from "../../words/features.ts";
import type { Words } from "../../words/words.ts";
import { definite, timeWord } from "../lexis.ts";
import {
  beforeChrist,
  isNumber,
  keyAt,
  plausible,
  readEra,
  readWhich,
  readYear,
  sameSentence,
  stemAt,
  type YearRead,
} from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads, says } from "../steps.ts";

type R = Rule<Layers, Sense>;

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
  "فندق",
  "روايه",
  "فيلم",
  "مسلسل",
  "شقه",
  "مقعد",
]);

/** Years by number, decades and centuries. */
export const YEARS: readonly R[] = [
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
      const before = beforeChrist(words, y.to);
      if (before > 0) {
        m.to = before;
        return { kind: "point", year: y.year, bc: true };
      }
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
        return Number(text) >= 1500 && Number(text) <= 2099
          ? { to: at + 1, year: Number(text), hijri: false, sure: false }
          : null;
      }),
    ],
    make(m, { words }, at) {
      const y = m.value<YearRead>("year")!;
      if (!y.sure && !standsAsYear(words, at)) return null;
      return { kind: "point", year: y.year, ...(y.hijri ? { calendar: "hijri" as const } : {}) };
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
        const o = readCentury(words, i + 1);
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
      reads("ordinal", readCentury),
      maybe(reads("era", readEra)),
    ],
    make(m, { words }) {
      const o = m.value<{ value: number }>("ordinal")!;
      const hijri = m.value<{ hijri: boolean }>("era")?.hijri;
      const before = beforeChrist(words, m.to);
      if (before > 0) {
        m.to = before;
        return { kind: "point", century: o.value - 1, bc: true };
      }
      return { kind: "point", century: o.value - 1, ...(hijri ? { calendar: "hijri" as const } : {}) };
    },
  },
  {
    name: "times/decade-of",
    example: "ازدهرت المدينة في العقد الأول من القرن العشرين.",
    anchor: ["key:عقد"],
    pattern: [
      says("العقد", (t) => t.unit === "decade" && t.number === "one", true),
      reads("ordinal", (w, at) => {
        const o = readOrdinal(w, at);
        if (o?.definite && o.value <= 10) return { to: o.to, value: o.value };
        return stemAt(w, at) === "اخير" ? { to: at + 1, value: 10 } : null;
      }),
      reads("من القرن", (w, at) =>
        keyAt(w, at) === "من" && stemAt(w, at + 1) === "قرن" && definite(w, at + 1) ? { to: at + 2 } : null,
      ),
      reads("century", (w, at) => {
        const o = readCentury(w, at);
        if (o) return { to: o.to, value: o.value };
        const which = readWhich(w, at);
        return which && which.which !== "next" ? { to: which.to, value: which.which === "this" ? 21 : 20 } : null;
      }),
    ],
    make(m) {
      const nth = m.value<{ value: number }>("ordinal")!.value;
      return { kind: "point", decade: (m.value<{ value: number }>("century")!.value - 1) * 10 + nth - 1 };
    },
  },
];

/** Which century: `العشرين`, `الـ19`, `21`. */
function readCentury(w: Words, at: number): { readonly to: number; readonly value: number } | null {
  const o = readOrdinal(w, at);
  if (o) return o.value <= 30 ? { to: o.to, value: o.value } : null;
  const i = stemAt(w, at) === "ال" ? at + 1 : at;
  if (!isNumber(w, i) || !sameSentence(w, at, i)) return null;
  const text = ascii(raw(w, i));
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 30 ? { to: i + 1, value: Number(text) } : null;
}

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

/** Whether four digits stand where a year stands: after a preposition or a noun, and before nothing that they count. */
function standsAsYear(w: Words, at: number): boolean {
  const next = at + 1;
  if (keyAt(w, at - 1) === "منذ") return true;
  // Before 1900 only after a preposition of time and before nothing that could be counted.
  if (!plausible(Number(ascii(raw(w, at))))) {
    const follows = next < w.count && sameSentence(w, at, next) ? w.reading[next]!.upos : Upos.PUNCT;
    return /^(?:في|حتي|بحلول)$/.test(keyAt(w, at - 1)) && (follows === Upos.PUNCT || follows === Upos.VERB);
  }
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
  // `وفي العام الذي يليه 2007`
  if (before === "ه" && /^(?:ي|ت)لي$/.test(keyAt(w, at - 2))) return true;
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
