import { expect, test } from "vitest";
import { read } from "../read.ts";

const types = (text: string): string[] => read({ text, published: "2020-05-12" }).events.map((v) => v.type);

test.each([
  ["قتل خمسة جنود كينيين أمس في كمين شمال البلاد.", "ASSAULT"],
  // Beside another deed, but asserted.
  ["قصف الجيش الكيني القرية بعد أن أجرى الوزير محادثات في العاصمة.", "ASSAULT"],
  ["وقالت الشرطة إن مئات العمال تظاهروا أمام البرلمان احتجاجا على قرار الحكومة.", "PROTEST"],
  // The deed beside it only says when it was.
  ["قتلت الشرطة الكينية رجلا خلال زيارة الوزير للقرية.", "ASSAULT"],
  // That it was not done is news in any company.
  ["وأضاف الادعاء في المحكمة أن القضية التي أثارت الجدل طويلة وأن الجيش الذي حوكم ضباطه لم يهاجم القرية.", "ASSAULT"],
])("a sentence by itself tells what it is about: %s", (text, type) => {
  expect(types(text)).toContain(type);
});

test.each([
  // Of a trial.
  ["وأضاف الادعاء في المحكمة أن القضية التي أثارت الجدل تشمل الهجوم الذي شنه الرجل على القرية التي يسكنها.", "ASSAULT"],
  // In somebody's words, with nobody against whom it is.
  ["وقال الخبير إن المتظاهرين يتجمعون في الساحة.", "PROTEST"],
])("and nothing that it speaks of on the way: %s", (text, type) => {
  expect(types(text)).not.toContain(type);
});

test("in a report it is told", () => {
  const text =
    "اجتمع المجلس في العاصمة. وقال الخبير إن الأزمة مستمرة. وقال الخبير إن المتظاهرين يتجمعون في الساحة. وطالبت الحكومة بالهدوء.";
  expect(types(text)).toContain("PROTEST");
});
