import { readOrdinal } from "../../numbers/read-number.ts";
import type { Rule } from "../../rules/rule.ts";
import type { Words } from "../../words/words.ts";
import { isNumber, keyAt, readMonth, readYear, sameSentence, stemAt } from "../parts.ts";
import type { Sense } from "../sense.ts";
import { type Layers, reads } from "../steps.ts";

type R = Rule<Layers, Sense>;

/**
 * Days that are remembered, by the words that newspapers call them by (`stemKey` of each word, clitics apart): year, month, day. Dates on which
 * histories agree.
 */
const REMEMBERED: readonly (readonly [words: string, year: number, month: number, day: number])[] = [
  ["وعد بلفور", 1917, 11, 2],
  ["دير ياسين", 1948, 4, 9],
  ["نكبه", 1948, 5, 15],
  ["نكسه", 1967, 6, 5],
  ["حرب حزيران", 1967, 6, 5],
  ["حرب يونيو", 1967, 6, 5],
  ["حريق مسجد اقصي", 1969, 8, 21],
  ["احراق مسجد اقصي", 1969, 8, 21],
  ["حرب اكتوبر", 1973, 10, 6],
  ["حرب تشرين", 1973, 10, 6],
  ["نصر اكتوبر", 1973, 10, 6],
  ["مسيره خضراء", 1975, 11, 6],
  ["يوم ارض", 1976, 3, 30],
  ["ثوره ايرانيه", 1979, 2, 11],
  ["ثوره اسلاميه في ايران", 1979, 2, 11],
  ["ثوره اسلاميه ايرانيه", 1979, 2, 11],
  ["اتفاقيات كامب ديفيد", 1978, 9, 17],
  ["تحرير سيناء", 1982, 4, 25],
  ["مجزره صبرا", 1982, 9, 16],
  ["مذبحه صبرا", 1982, 9, 16],
  ["مجزره حلبجه", 1988, 3, 16],
  ["قصف حلبجه", 1988, 3, 16],
  ["سقوط جدار برلين", 1989, 11, 9],
  ["انهيار جدار برلين", 1989, 11, 9],
  ["اتفاق طائف", 1989, 10, 22],
  ["غزو كويت", 1990, 8, 2],
  ["غزو عراقي ل كويت", 1990, 8, 2],
  ["غزو عراق ل كويت", 1990, 8, 2],
  ["تحرير كويت", 1991, 2, 26],
  ["وحده يمنيه", 1990, 5, 22],
  ["اتفاق اوسلو", 1993, 9, 13],
  ["مذبحه سربرنيتسا", 1995, 7, 11],
  ["مجزره سربرنيتسا", 1995, 7, 11],
  ["تحرير جنوب لبنان", 2000, 5, 25],
  ["انتفاضه اقصي", 2000, 9, 28],
  ["هجمات سبتمبر", 2001, 9, 11],
  ["سقوط بغداد", 2003, 4, 9],
  ["اغتيال رفيق حريري", 2005, 2, 14],
  ["ثوره ياسمين", 2011, 1, 14],
  ["ثوره يناير", 2011, 1, 25],
  ["انفجار مرفا بيروت", 2020, 8, 4],
  ["قصف هيروشيما", 1945, 8, 6],
  ["قنبله هيروشيما", 1945, 8, 6],
  ["قصف ناغازاكي", 1945, 8, 9],
  ["تاميم قناه سويس", 1956, 7, 26],
  ["استقلال سودان", 1956, 1, 1],
  ["استقلال تونس", 1956, 3, 20],
  ["استقلال اردن", 1946, 5, 25],
  ["استقلال لبنان", 1943, 11, 22],
  ["استقلال جزائر", 1962, 7, 5],
];
const TABLE = REMEMBERED.map(([words, year, month, day]) => ({ words: words.split(" "), year, month, day }));
/** The table by its first words. */
const BY_FIRST = new Map<string, (typeof TABLE)[number][]>();
for (const e of TABLE) BY_FIRST.set(e.words[0]!, [...(BY_FIRST.get(e.words[0]!) ?? []), e]);

interface Ordinal {
  readonly to: number;
  readonly value: number;
}
/** `الخمسين`, `السنوية العاشرة`, `الـ70`, `المئوية`: which anniversary. */
function readWhichOne(w: Words, at: number): Ordinal | null {
  const yearly = stemAt(w, at) === "سنويه" ? at + 1 : at;
  if (stemAt(w, yearly) === "مييويه" || stemAt(w, yearly) === "مئويه") {
    const n = readOrdinal(w, yearly + 1);
    return n && n.value < 10 ? { to: n.to, value: n.value * 100 } : { to: yearly + 1, value: 100 };
  }
  const digits = keyAt(w, yearly) === "ال" ? yearly + 1 : yearly;
  if (isNumber(w, digits)) {
    const n = Number(w.tokens.spelling[w.token[digits]!]!.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)));
    return Number.isInteger(n) && n > 0 && n < 1000 ? { to: digits + 1, value: n } : null;
  }
  const n = readOrdinal(w, yearly);
  return n?.definite ? { to: n.to, value: n.value } : null;
}

interface Remembered {
  readonly to: number;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}
/** What is remembered by its name at word `at`. */
function readRemembered(w: Words, at: number): Remembered | null {
  for (const e of BY_FIRST.get(stemAt(w, at)) ?? [])
    if (e.words.every((k, i) => stemAt(w, at + i) === k) && sameSentence(w, at, at + e.words.length - 1))
      return { to: at + e.words.length, year: e.year, month: e.month, day: e.day };
  return null;
}
/** How far behind the words of an anniversary the day or year of what it remembers is looked for, in words. */
const FAR = 8;
/** The day or year of what is remembered as the text gives it: `لحرب 1967`, `لهجمات 11 سبتمبر 2001`, `لتأسيسه عام 1920`. */
function readDated(w: Words, at: number): Remembered | null {
  for (let i = at; i < at + FAR && i < w.count && sameSentence(w, at, i); i++) {
    if (/^[.،؛:]$/.test(keyAt(w, i))) return null;
    const month = isNumber(w, i) ? readMonth(w, i + 1) : null;
    if (month && !month.hijri) {
      const year = readYear(w, month.to);
      const day = Number(w.tokens.spelling[w.token[i]!]);
      if (year && !year.hijri && day >= 1 && day <= 31)
        return { to: year.to, year: year.year, month: month.month, day };
    }
    const year = readYear(w, i);
    if (year && !year.hijri) return { to: year.to, year: year.year };
  }
  return null;
}

/**
 * Anniversaries of what is dated: by a table of days on which histories agree, or by the day or year that the text gives. `الذكرى السبعون للنكبة` is the
 * day seventy years after; `في ذكرى النكبة` that day of the year meant. An anniversary of what nobody dates has no value, as a feast has none.
 */
export const ANNIVERSARY_RULES: readonly R[] = [
  {
    name: "times/anniversary",
    example: "أحيت المدينة الذكرى السبعين للنكبة.",
    anchor: ["key:ذكري"],
    pattern: [reads("an anniversary", (w, at) => (stemAt(w, at) === "ذكري" ? { to: at + 1 } : null))],
    make(m, { words }, at) {
      const which = readWhichOne(words, at + 1);
      if (!which) {
        // `في ذكرى النكبة`, `بذكرى سقوط بغداد`
        const named = words.reading[at]!.definite ? null : readRemembered(words, at + 1);
        if (!named || !sameSentence(words, at, named.to - 1)) return null;
        m.to = named.to;
        return { kind: "point", month: named.month!, day: named.day! };
      }
      if (!sameSentence(words, at, which.to - 1)) return null;
      const of = keyAt(words, which.to) === "ل" ? which.to + 1 : which.to;
      const what = readRemembered(words, of) ?? readDated(words, of);
      if (!what) return null;
      m.to = which.to;
      const year = what.year + which.value;
      return what.month === undefined
        ? { kind: "point", year }
        : { kind: "point", year, month: what.month, day: what.day! };
    },
  },
];
