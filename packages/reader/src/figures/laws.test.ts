import { isCurrency } from "@isnad/record/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPhrases } from "../phrases/find-phrases.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { readTimes } from "../times/read-times.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import type { Figures } from "./figures.ts";
import { readFigures } from "./read-figures.ts";

/** The figures of a text by themselves, for tests: no names, published on 18 October 2018. */
function figuresOf(text: string, made?: string[]): Figures {
  const words = analyze(tokenize(splitSentences(text)));
  const mentions = { items: [], of: new Int32Array(words.count).fill(-1) };
  const times = readTimes(words, mentions, "2018-10-18");
  return readFigures(
    findPhrases(words),
    mentions,
    times,
    made && { woke() {}, stopped() {}, made: (rule) => void made.push(rule) },
  );
}

const PIECES =
  "5 22 3,5 2016 مئة ثلاثة عشرون ألف مليون مليار نصف ثلث آلاف عشرات من و بين إلى أكثر نحو على الأقل قتيلا جنود أشخاص آخرين دولار جنيه مصري كيلومترا % في المئة عاما البالغ منهم بينهم قتل أصيب مقتل إصابة اعتقال أطلق سراح عدد القتلى بلغ المادة رقم القرار طفلين صاروخين الـ 6 ( ) - . ، الدول الست".split(
    " ",
  );
const sentence = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }).map((ws) => ws.join(" "));

describe("laws of figures", () => {
  it("values, bounds, units and spans agree with each other", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        let end = 0;
        const items = figuresOf(text).items;
        for (const f of items) {
          expect(f.start).toBeGreaterThanOrEqual(end);
          expect(f.end).toBeLessThanOrEqual(text.length);
          end = f.end;
          expect(f.bound === "vague").toBe(f.magnitude !== null && f.value === null);
          expect(f.high !== null).toBe(f.bound === "range");
          if (f.high !== null) expect(f.high).toBeGreaterThan(f.value!);
          if (f.currency !== null) expect(isCurrency(f.currency)).toBe(true);
          expect(f.currency !== null && f.role !== "money").toBe(false);
          if (f.partOf !== null) expect(items.some((o) => o.id === f.partOf && o.id !== f.id)).toBe(true);
          if (f.counted) expect(f.counted.end).toBeGreaterThan(f.counted.start);
        }
      }),
      { numRuns: 3000 },
    );
  });
  it("harakat, tatweel and the script of digits change no value", () => {
    const arabic = (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d)));
    const stretched = (s: string) => s.replace(/([سبتنيف])([اويلر])/g, "$1ـ$2");
    fc.assert(
      fc.property(sentence, fc.constantFrom(arabic, stretched), (text, change) => {
        const told = (s: string) =>
          figuresOf(s).items.map((f) => [f.value, f.high, f.magnitude, f.bound, f.role, f.unit, f.currency]);
        expect(told(change(text))).toEqual(told(text));
      }),
    );
  });
  it("any string is read", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (s) => void figuresOf(s)));
  });
});
