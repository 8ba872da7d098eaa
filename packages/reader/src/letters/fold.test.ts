import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entityAt } from "./entity.ts";
import { bare, bareLetter, key, rawOffset } from "./fold.ts";

describe("bare", () => {
  test.each([
    ["بَيْـــرُوتُ", "بيروت"],
    ["هٰذا", "هذا"],
    ["علیٰ", "علي"],
    ["کتاب", "كتاب"],
    ["خانۀ", "خانه"],
    ["ۃ", "ة"],
    ["ﷲ", "الله"],
    ["ﻻﺗﻔﺎﻕ", "لاتفاق"],
    ["ﻷن", "لأن"],
    ["ٱلله", "الله"],
    ["ا\u0654كبر", "أكبر"],
    ["ا\u0653ثار", "آثار"],
    ["مسو\u0654ول", "مسؤول"],
    ["شي\u064e\u0654ا", "شئا"],
    ["١٢٣", "123"],
    ["۱۲۳", "123"],
    ["１２", "12"],
    ["\u202bنص\u202c", "نص"],
    ["می\u200cرود", "ميرود"],
    ["CNN", "CNN"],
    ["ڤيينا پاريس گوگل", "ڤيينا پاريس گوگل"],
    ["", ""],
    ["\u064b", ""],
  ])("%s", (text, expected) => expect(bare(text)).toBe(expected));
});

describe("key", () => {
  test.each([
    ["إلى", "الي"],
    ["أمريكا", "امريكا"],
    ["آثار", "اثار"],
    ["مدينة", "مدينه"],
    ["مسؤول", "مسئول"],
    ["مسئول", "مسئول"],
    ["شىء", "شيء"],
    ["ڤيينا", "فيينا"],
    ["ﻷن", "لان"],
    ["ا\u0655لى", "الي"],
  ])("%s", (text, expected) => expect(key(text)).toBe(expected));
});

describe("laws", () => {
  const letters = fc.string({
    unit: fc.constantFrom(
      ..."ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچڤگکیےەھٱ0٣۴ـ\u064b\u064e\u0651\u0653\u0654\u0655\u0670\u200c\u200f\ufefb\ufef7\ufdf2\ufe8dA ",
    ),
  });
  test("bare and key are idempotent, and key folds through bare", () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: "binary" })), (t) => {
        expect(bare(bare(t))).toBe(bare(t));
        expect(key(key(t))).toBe(key(t));
        expect(key(bare(t))).toBe(key(t));
      }),
      { numRuns: 3000 },
    );
  });
  test("every character of the basic plane folds to a fixed point", () => {
    for (let c = 0; c < 0x10000; c++) {
      const b = bare(String.fromCharCode(c));
      expect(bare(b)).toBe(b);
      expect(key(key(b))).toBe(key(b));
    }
  });
  test("harakat, tatweel, controls and the script of digits change nothing", () => {
    const words = fc.array(fc.constantFrom(..."ابتجدرسعفقكلمنهويةىء"), { minLength: 1, maxLength: 12 });
    const marks = fc.array(fc.constantFrom("", "\u064e", "\u0651\u064b", "ـ", "\u200f", "\u0670"), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, marks, (w, m) => {
        const dressed = w.map((l, i) => l + m[i]!).join("");
        expect(bare(dressed)).toBe(w.join(""));
        expect(key(dressed)).toBe(key(w.join("")));
      }),
    );
    expect(bare("٢٠٢٣")).toBe(bare("۲۰۲۳"));
  });
  test("letter by letter is the same but for hamza typed as a mark", () => {
    fc.assert(
      fc.property(
        letters.map((t) => t.replace(/[\u0653-\u0655]/g, "")),
        (t) => {
          expect(Array.from(t, bareLetter).join("")).toBe(bare(t));
        },
      ),
    );
  });
  test("rawOffset divides a stretch where its bare letters divide", () => {
    const plain = letters.map((t) => t.replace(/[\u0653-\u0655\ufefb\ufef7\ufdf2]/g, ""));
    fc.assert(
      fc.property(plain, fc.nat(20), (t, n) => {
        const size = bare(t).length;
        const at = rawOffset(t, 0, t.length, Math.min(n, size));
        expect(bare(t.slice(0, at))).toBe(bare(t).slice(0, n));
        expect(bare(t.slice(at))).toBe(bare(t).slice(n));
      }),
    );
  });
});

describe("rawOffset", () => {
  test.each([
    ["وَبِيروت", 1, 2],
    ["وَبِيروت", 2, 4],
    ["وبيروت", 1, 1],
    ["لـلبيت", 1, 2],
    ["ﻻتفاق", 1, 1],
    ["ﻻتفاق", 2, 1],
    ["&#1575;لبيت", 2, 8],
    ["بيت", 9, 3],
    ["", 0, 0],
  ])("%s at %i", (text, letters, at) => expect(rawOffset(text, 0, text.length, letters)).toBe(at));
});

describe("character references", () => {
  test.each([
    ["&quot;", 0x22, 6],
    ["&nbsp;", 0xa0, 6],
    ["&#1575;", 0x627, 7],
    ["&#x627;", 0x627, 7],
    ["&#X627;", 0x627, 7],
  ])("%s", (text, code, length) => expect(entityAt(text, 0)).toBe(code * 16 + length));
  test.each([
    "&",
    "&;",
    "&#;",
    "&#x;",
    "&quot",
    "&QUOT ;",
    "&constructor;",
    "&#55296;",
    "&#99999999;",
    "&#1;",
    "&verylongname;",
  ])("none: %s", (text) => expect(entityAt(text, 0)).toBe(0));
});
