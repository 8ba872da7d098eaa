import { isEdtf, isTimexOf } from "@isnad/record/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { readTimes } from "./read-times.ts";

const read = (text: string, published: string | null = "2018-10-18") => {
  const words = analyze(tokenize(splitSentences(text)));
  return readTimes(words, { items: [], of: new Int32Array(words.count).fill(-1) }, published).items;
};

/** Pieces of which news makes its times, and some of what stands around them. */
const PIECES =
  "صباح مساء فجر الثلاثاء الأحد الماضي المقبل الجاري 7 30 12 2016 1436هـ أكتوبر تشرين الأول مايو عام سنة الساعة الخامسة والنصف يومين ثلاثة أيام أسبوعا قبل بعد منذ من في إلى و ، ( ) أمس اليوم غدا كل سنويا هذا الأسبوع الشهر القرن العشرين نهاية مطلع صيف 11:42 3/5/2018 22-4 وقال سيصل الوزير الهجوم . رمضان شوال ليلة".split(
    " ",
  );
const sentence = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }).map((ws) => ws.join(" "));
const published = fc.constantFrom("2018-10-18", "2024-02-29", "2018-10", "2018", null);

describe("laws of times", () => {
  it("every value is TIMEX3, every edtf EDTF, every span lies in the text and overlaps no other", () => {
    fc.assert(
      fc.property(sentence, published, (text, day) => {
        let end = 0;
        for (const t of read(text, day)) {
          expect(t.start).toBeGreaterThanOrEqual(end);
          expect(t.end).toBeGreaterThan(t.start);
          expect(t.end).toBeLessThanOrEqual(text.length);
          end = t.end;
          if (!isTimexOf(t.kind, t.value)) throw new Error(`${t.kind} ${t.value} of ${text}`);
          if (t.edtf !== null && !isEdtf(t.edtf)) throw new Error(`EDTF ${t.edtf} of ${text}`);
        }
      }),
      { numRuns: 3000 },
    );
  });
  it("anchors are the publication or a time that exists", () => {
    fc.assert(
      fc.property(sentence, published, (text, day) => {
        const items = read(text, day);
        for (const t of items) {
          if (t.anchor !== null && t.anchor !== "publication")
            expect(items.some((o) => o.id === t.anchor && o.id !== t.id)).toBe(true);
          for (const id of t.evidence.from) expect(items.some((o) => o.id === id)).toBe(true);
        }
      }),
    );
  });
  it("harakat, tatweel and the script of digits change no value", () => {
    const arabic = (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d)));
    const persian = (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0x6f0 + Number(d)));
    const stretched = (s: string) => s.replace(/([سبتنيف])([اويلر])/g, "$1ـ$2");
    const marked = (s: string) => s.replace(/([بتسم])(?=[\u0621-\u064a])/g, "$1\u064e");
    fc.assert(
      fc.property(sentence, fc.constantFrom(arabic, persian, stretched, marked), (text, change) => {
        expect(read(change(text)).map((t) => t.value)).toEqual(read(text).map((t) => t.value));
      }),
    );
  });
  it("any string is read", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (s) => void read(s)));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => void read(String.fromCharCode(...codes))),
    );
  });
  it("a long line of dates is read in about linear time", () => {
    const of = (n: number) => {
      const text = "الثلاثاء 7 أكتوبر 2016 و ".repeat(n);
      // The processor's time: on a loaded machine a reading waits as long as others work.
      const begin = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    of(200);
    const small = of(1000);
    expect(of(8000)).toBeLessThan(40 * Math.max(small, 5));
  });
});
