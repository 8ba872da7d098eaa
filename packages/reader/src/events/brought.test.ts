import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** The words of the first event of a type in a text. */
function wordsOf(text: string, type: string): string[] {
  const event = read({ text, published: "2020-05-12" }).events.find((v) => v.type === type);
  return event === undefined ? [] : [event.trigger, ...event.also].map((t) => text.slice(t.start, t.end));
}

describe("a trigger of several words", () => {
  it.each([
    ["أقام وزير الخارجية الكندي مأدبة غداء على شرف نظيره الكيني في أوتاوا.", "CONSULT", "أقام", "غداء"],
    ["أعلنت كندا زيادة المساعدات الغذائية للصومال.", "AID", "زيادة", "مساعدات"],
    ["رفعت الشركات الكندية شكوى ضد الحكومة الكينية.", "ACCUSE", "رفعت", "شكوى"],
  ])("is what is done and what brings it: %s", (text, type, bringer, noun) => {
    expect(wordsOf(text, type).map((w) => w.replace(/^ال/, ""))).toEqual(expect.arrayContaining([bringer, noun]));
  });
  it("is not who tells of it", () => {
    expect(wordsOf("أعلنت كندا مقتل جنديين في هجوم على السفارة.", "ASSAULT")).not.toContain("أعلنت");
  });
});

/** Types of the events of a text. */
const typesOf = (text: string): string[] => read({ text, published: "2020-05-12" }).events.map((v) => v.type);

describe("what is told of nobody", () => {
  it.each([
    ["what God is prayed to do", "قتل مسلحون خمسة جنود كينيين في مقديشو، قاتلهم الله.", ["ASSAULT"]],
    ["what a law says of whoever does it", "يعاقب القانون الكيني كل من عقد مؤتمرا لحركة الشباب.", []],
  ] as const)("is %s", (_what, text, types) => {
    expect(typesOf(text)).toEqual(types);
  });
  it("is not what one named after Him does", () => {
    expect(typesOf("اعتقلت الشرطة الكينية عبد الله حسن.")).toEqual(["COERCE"]);
  });
});
describe("to clear a land of somebody", () => {
  it.each([
    ["COERCE", "استعاد الجيش الصومالي الميناء بعد تطهير مدينة كيسمايو من مسلحي حركة الشباب."],
    ["ASSAULT", "بدأ الجيش الصومالي عملية تطهير مدينة كيسمايو من مسلحي حركة الشباب."],
  ])("is %s: %s", (type, text) => {
    const { events } = read({ text, published: "2020-05-12" });
    const words = (v: (typeof events)[number]) => [v.trigger, ...v.also].map((t) => text.slice(t.start, t.end));
    expect(events.find((v) => words(v).includes("تطهير"))?.type).toBe(type);
  });
});
