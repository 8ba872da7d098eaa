import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { parseDigits } from "./digits.ts";
import { readNumber, readOrdinal, readVague } from "./read-number.ts";

const words = (text: string) => analyze(tokenize(splitSentences(text)));
/** The first number of a text. */
function first(text: string): number | null {
  const w = words(text);
  for (let i = 0; i < w.count; i++) {
    const n = readNumber(w, i);
    if (n) return n.value;
  }
  return null;
}

const NUMBERS: readonly (readonly [string, number])[] = [
  // One stands behind its noun.
  ["شخص واحد", 1],
  ["واحدة", 1],
  ["اثنان", 2],
  ["اثنين", 2],
  ["اثنتان", 2],
  ["اثنتين", 2],
  ["إثنين", 2],
  ["ثلاث", 3],
  ["ثلاثة", 3],
  ["أربعة", 4],
  ["اربع", 4],
  ["خمسة", 5],
  ["ست", 6],
  ["ستة", 6],
  ["سبع", 7],
  ["ثمان", 8],
  ["ثماني", 8],
  ["ثمانية", 8],
  ["تسع", 9],
  ["عشرة", 10],
  ["عشر", 10],
  ["أحد عشر", 11],
  ["احد عشر", 11],
  ["إحدى عشرة", 11],
  ["اثنا عشر", 12],
  ["اثني عشر", 12],
  ["اثنتا عشرة", 12],
  ["اثنتي عشرة", 12],
  ["ثلاثة عشر", 13],
  ["ثلاث عشرة", 13],
  ["ثمانية عشر", 18],
  ["ثماني عشرة", 18],
  ["تسعة عشر", 19],
  ["عشرون", 20],
  ["عشرين", 20],
  ["واحد وعشرون", 21],
  ["إحدى وعشرين", 21],
  ["خمسة وثلاثون", 35],
  ["تسعة وتسعين", 99],
  ["ثمانون", 80],
  ["مئة", 100],
  ["مائة", 100],
  ["مئتان", 200],
  ["مائتين", 200],
  ["ثلاثمئة", 300],
  ["ثلاثمائة", 300],
  ["ثلاث مئة", 300],
  ["أربعمائة وخمسة", 405],
  ["خمسمئة واثنا عشر", 512],
  ["تسعمائة وتسعة وتسعون", 999],
  ["ألف", 1000],
  ["ألفان", 2000],
  ["ألفين", 2000],
  ["ثلاثة آلاف", 3000],
  ["أحد عشر ألفا", 11000],
  ["خمسة وعشرون ألفا وثلاثمئة", 25300],
  ["مئة ألف", 100000],
  ["مئتي ألف", 200000],
  ["ألف وتسعمئة وثلاثة وسبعين", 1973],
  ["ألفين وثمانية عشر", 2018],
  ["مليون", 1e6],
  ["مليونان", 2e6],
  ["مليونين", 2e6],
  ["ثلاثة ملايين ونصف المليون", 3.5e6],
  ["مليون ونصف", 1.5e6],
  ["مليون ونصف مليون", 1.5e6],
  ["نصف مليون", 5e5],
  ["ربع مليون", 250000],
  ["ثلاثة أرباع المليون", 750000],
  ["مليار", 1e9],
  ["ملياري", 2e9],
  ["خمسة مليارات ومئتي مليون", 5.2e9],
  ["تريليون", 1e12],
  ["بليون", 1e9],
  ["ألف مليار", 1e12],
  ["22 ألف", 22000],
  ["22 ألفا و500", 22500],
  ["1.5 مليون", 1.5e6],
  ["١٫٥ مليون", 1.5e6],
  ["3.125 مليون", 3.125e6],
  ["مليونين و500 ألف", 2.5e6],
  ["7.5 ملايين", 7.5e6],
  ["3 ملايين و250 ألفا", 3250000],
  ["22.000", 22000],
  ["١٬٢٣٤٫٥", 1234.5],
  ["1,234,567", 1234567],
  ["1.234.567", 1234567],
  ["22,5", 22.5],
  ["0.125", 0.125],
  ["١٢٣", 123],
  ["۴۵۶", 456],
  ["22 000", 22000],
  ["1 250 000", 1250000],
  ["5ر2 مليون", 2.5e6],
  ["1.1 مليون", 1.1e6],
];

describe("reading numbers", () => {
  it.each(NUMBERS)("%s is %d", (text, value) => expect(first(`${text} شخص`)).toBe(value));
  it.each(NUMBERS.slice(0, 70))("و%s is the same after و", (text, value) => {
    if (!/^[\d١۴]/.test(text)) expect(first(`قال إن الحي شهد حريقا و${text} شخص`)).toBe(value);
  });
  it.each([
    ["ثلاثة وخمسة", 3],
    ["5 ملايين و3 مصابين", 5e6],
    ["ثلاثة قتلى وعشرون جريحا", 3],
    ["مئة ومئتان", 100],
    ["ألف ومليون", 1000],
    ["11:42", 11],
  ])("%s begins with %d by itself", (text, value) => expect(first(text)).toBe(value));
  it.each(["أحد المسؤولين", "إحدى المدن", "بلا رقم", "الوزير", ""])("%s has none", (text) =>
    expect(first(text)).toBeNull(),
  );

  it.each([
    ["السابع", 7],
    ["السابعة", 7],
    ["الأول", 1],
    ["الأولى", 1],
    ["الثاني عشر", 12],
    ["الثانية عشرة", 12],
    ["الحادي عشر", 11],
    ["الحادية عشرة", 11],
    ["الحادي والعشرين", 21],
    ["التاسع والعشرون", 29],
    ["الثلاثين", 30],
    ["العشرين", 20],
  ])("%s is number %d", (text, value) => expect(readOrdinal(words(text), 0)?.value).toBe(value));

  it.each([
    ["عشرات", "tens"],
    ["العشرات", "tens"],
    ["مئات", "hundreds"],
    ["آلاف", "thousands"],
    ["عشرات الآلاف", "thousands"],
    ["مئات الآلاف", "thousands"],
    ["ملايين", "millions"],
    ["عشرات الملايين", "millions"],
    ["آلافا", "thousands"],
    ["مليارات", "billions"],
  ])("%s is of the order of %s", (text, magnitude) => expect(readVague(words(text), 0)?.magnitude).toBe(magnitude));
});

describe("laws of numbers", () => {
  const scripts = [
    (s: string) => s,
    (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))),
    (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0x6f0 + Number(d))),
  ];
  it("the script of the digits changes no value", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(...scripts),
        fc.constantFrom("", ".", ","),
        (n, script, mark) => {
          const text = mark === "" ? String(n) : String(n).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
          expect(parseDigits(script(text))?.value).toBe(n);
        },
      ),
    );
  });
  it("no characters make it throw", () => {
    fc.assert(fc.property(fc.string(), (s) => void parseDigits(s)));
  });
});
