import { read } from "@isnad/reader";
import { factsOf } from "@isnad/record/facts";
import { expect, it } from "vitest";
import { attributionOf, type Speaker } from "./attribution.ts";

const drawn = (speakers: readonly Speaker[]): unknown[] =>
  speakers.map((s) => [s.name, s.statements.length, ...(s.quoted.length ? [drawn(s.quoted)] : [])]);

it("draws who speaks, and whom they quote, each speaker once", () => {
  const record = read({
    text: "قتل خمسة جنود في انفجار سيارة في بغداد أمس. وقال وزير الصحة سمير الحداد إن 12 شخصا أصيبوا. وأضاف الحداد أن المستشفيات جاهزة. وذكرت وكالة البرق العربي نقلا عن مصدر أمني أن 3 أشخاص قتلوا.",
  });
  const all = attributionOf(factsOf(record));
  const names = all.speakers.map((s) => s.name);
  expect(new Set(names).size).toBe(names.length);
  expect(all.speakers[0]!.statements).toHaveLength(2);
  expect(all.speakers.flatMap((s) => s.quoted)).toHaveLength(1);
  expect(all.itself).toBeGreaterThan(0);
  // Every statement stands once in the drawing.
  const count = (list: readonly Speaker[]): number =>
    list.reduce((n, s) => n + s.statements.length + count(s.quoted), 0);
  expect(count(all.speakers), JSON.stringify(drawn(all.speakers))).toBe(record.statements.length);
});

it("ends on a record whose statements stand in one another", () => {
  const record = read({ text: "قال المتحدث إن الوزير أعلن أن الاجتماع تأجل." });
  const [a, b] = record.statements;
  if (!a || !b) throw new Error("two statements are wanted");
  const circle = {
    ...record,
    statements: [
      { ...a, parent: b.id },
      { ...b, parent: a.id },
    ],
  };
  expect(attributionOf(factsOf(circle)).speakers).toEqual([]);
});
