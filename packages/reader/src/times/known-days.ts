import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";

/**
 * Days that are the names of what happened on them: `هجمات 11 سبتمبر` needs no year to be those of 2001. A day counts only
 * right after (or one word after) a noun that makes it the name.
 */
const DAYS: readonly (readonly [number, number, number, RegExp])[] = [
  [11, 9, 2001, /^(?:هجمات|هجوم|احداث|اعتداءات|تفجيرات)$/],
  [7, 10, 2023, /^(?:هجوم|هجمات|احداث|عمليه|طوفان)$/],
  [6, 10, 1973, /^(?:حرب|انتصار|انتصارات|نصر)$/],
  [10, 6, 1967, /^(?:حرب)$/],
  [5, 6, 1967, /^(?:حرب|نكسه|هزيمه)$/],
  [4, 6, 1967, /^(?:حدود|خطوط|خط)$/],
  [25, 1, 2011, /^(?:ثوره|انتفاضه|احداث|مظاهرات)$/],
  [30, 6, 2013, /^(?:ثوره|مظاهرات|احداث)$/],
  [14, 1, 2011, /^(?:ثوره)$/],
  [17, 2, 2011, /^(?:ثوره|انتفاضه)$/],
  [23, 7, 1952, /^(?:ثوره|انقلاب)$/],
  [14, 7, 1958, /^(?:ثوره|انقلاب)$/],
  [26, 9, 1962, /^(?:ثوره)$/],
  [14, 10, 1963, /^(?:ثوره)$/],
  [1, 11, 1954, /^(?:ثوره)$/],
];

/** The year of a day that is an event's name, or null. `day` is its number, `from` its first word. */
export function knownYear(w: Words, from: number, day: number, month: number): number | null {
  for (const [d, m, year, noun] of DAYS) {
    if (d !== day || m !== month) continue;
    for (let i = from - 1, n = 0; i >= 0 && n < 2 && w.sentence[i] === w.sentence[from]; i--, n++)
      if (noun.test(stemKey(w.reading[i]!))) return year;
  }
  return null;
}
