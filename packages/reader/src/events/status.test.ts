import { describe, expect, it, test } from "vitest";
import { lines } from "../lexicon/family.ts";
import { read } from "../read.ts";
import { STATUS } from "./status.corpus.ts";

describe("when and whether", () => {
  it.each(lines("events/status", STATUS).map((l) => l.fields))("%s", (text, trigger, status, time) => {
    const r = read({ text: text!, published: "2020-05-12" });
    const told = r.events.map((v) => {
      const t = r.times.find((x) => x.id === v.time);
      const words = [v.trigger, ...v.also].map((s) => text!.slice(s.start, s.end));
      return { words, status: v.status, time: t ? text!.slice(t.start, t.end) : "-" };
    });
    const event = told.find((v) => v.words.includes(trigger!));
    expect(event, JSON.stringify(told)).toBeDefined();
    expect([event!.status, event!.time]).toEqual([status, time]);
  });
});

test.each([
  ["وقال الوزير إن الجيش الكندي سيرد في حال تعرض القاعدة لهجوم.", "هجوم", "possible"],
  ["وقال الوزير إن الجيش سيرد في حالة وقوع هجوم على القاعدة الكندية.", "هجوم", "possible"],
  ["واقترح القائد الكندي عملية تفجير في فنلندا.", "تفجير", "asked"],
])("in a report what is supposed or proposed keeps its status: %s", (sentence, trigger, status) => {
  const text = `اجتمع وزراء الدفاع في أوسلو. وناقشوا الأزمة بين البلدين. ${sentence}`;
  const v = read({ text, published: "2020-05-12" }).events.find(
    (e) => e.trigger.start === text.indexOf(trigger, text.indexOf(sentence)),
  );
  expect(v?.status).toBe(status);
});

test("that nobody says he did it does not undo what was done", () => {
  const text =
    "انفجرت سيارة أمام السفارة الكندية في أوسلو وقتلت ثلاثة جنود فنلنديين. ولم تعلن أي جهة مسؤوليتها عن هذا التفجير.";
  const { events } = read({ text, published: "2020-05-12" });
  expect(events.length).toBeGreaterThan(0);
  expect(events.every((v) => v.status === "actual")).toBe(true);
});
