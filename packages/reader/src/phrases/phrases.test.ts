import { describe, expect, it } from "vitest";
import { analyze } from "../words/index.ts";

/** The noun phrases of a text, and `verb(subject, object)` of its clauses. */
function read(text: string) {
  const { words: w, phrases: p, clauses: c } = analyze(text);
  const span = (a: number, b: number) => text.slice(w.start[a], w.end[b - 1]);
  const word = (i: number) => (i === -1 ? "-" : w.reading[i]!.form);
  return {
    phrases: Array.from({ length: p.count }, (_, i) => span(p.first[i]!, p.last[i]!)),
    clauses: Array.from({ length: c.count }, (_, i) => i)
      .filter((i) => c.verb[i] !== -1)
      .map((i) => `${word(c.verb[i]!)}(${word(c.subjectWord[i]!)}, ${word(c.objectWord[i]!)})`),
  };
}

describe("noun phrases", () => {
  it.each([
    ["التقى وزير الخارجية الأردني سمير الحداد نظيره.", "وزير الخارجية الأردني سمير الحداد"],
    ["أعلنت وزارة الدفاع البيان.", "وزارة الدفاع"],
    ["زار رئيس الوزراء الياباني المدينة القديمة.", "رئيس الوزراء الياباني"],
    ["وصل ثلاثة مراقبين دوليين.", "ثلاثة مراقبين دوليين"],
    ["في هذه المدينة الكبيرة.", "هذه المدينة الكبيرة"],
    ["قال السيد الحداد ذلك.", "السيد الحداد"],
    ["استمع إلى جميع سكان المنطقة.", "جميع سكان المنطقة"],
  ])("%s", (text, expected) => {
    expect(read(text).phrases).toContain(expected);
  });
  it.each([
    ["الوزير مريض.", "الوزير مريض"],
    ["رأى الرجل كتابا جديدا الطالب.", "كتابا جديدا الطالب"],
  ])("keeps apart: %s", (text, unwanted) => {
    expect(read(text).phrases).not.toContain(unwanted);
  });
});

describe("clauses", () => {
  it.each([
    ["زار الوزير المنزل.", "زار(الوزير, المنزل)"],
    ["الوزيرة زارت المنزل.", "زارت(الوزيرة, المنزل)"],
    ["قال الناطق إن الوفد غادر المدينة.", "غادر(الوفد, المدينة)"],
    ["قتل خمسة جنود في الانفجار.", "قتل(جنود, -)"],
    ["التقى به الوزير في القصر.", "التقى(الوزير, -)"],
  ])("%s", (text, expected) => {
    expect(read(text).clauses).toContain(expected);
  });
});
