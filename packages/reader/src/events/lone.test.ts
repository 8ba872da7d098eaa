import { expect, test } from "vitest";
import { read } from "../read.ts";

const found = (text: string, type = "ASSAULT"): string[] =>
  read({ text, published: "2020-05-12" })
    .events.filter((v) => v.type === type)
    .map((v) => text.slice(v.trigger.start, v.trigger.end));

test.each([
  "وتدهورت العلاقات بين البلدين منذ اغتيال الوزير سمير الحداد.",
  "وجاء القرار بعد أيام من مقتل ثلاثة مهندسين في العاصمة.",
  "وأعلن المكتب أن الشرطة حققت مع عشرة أشخاص في قضية خطف الصحافي سمير الحداد.",
  "وزار الوفد الفندق الذي استهدف العام الماضي.",
  "وتحدث الكاتب في روايته عن الرجل الذي قتل في المنفى.",
  "واقترح الخبير على الحكومة تدمير المبنى القديم.",
])("a sentence by itself tells of nothing that it only points at: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["أدى قصف القرية إلى مقتل ثلاثة مدنيين.", "قصف"],
  ["أعلنت الشرطة اغتيال الوزير سمير الحداد.", "اغتيال"],
  ["تعرض المعتقلون للتعذيب في السجن.", "لتعذيب"],
  ["اقتحم مسلحون القرية بعد قصف الجيش السوري مواقع المتمردين.", "قصف"],
  ["نددت الحكومة باغتيال الوزير سمير الحداد.", "اغتيال"],
])("what it asserts is told, and what has its doer and its sufferer: %s", (text, trigger) => {
  expect(found(text)).toContain(trigger);
});

test("in a report what led to the news is told", () => {
  const text =
    "عقد المجلس جلسة طارئة في العاصمة. وقال رئيس المجلس إن الأزمة مستمرة. وتدهورت العلاقات بين البلدين منذ اغتيال الوزير سمير الحداد. وطالبت الحكومة بتحقيق دولي.";
  expect(found(text)).toEqual(["اغتيال"]);
});
