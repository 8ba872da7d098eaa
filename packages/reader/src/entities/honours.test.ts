import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** Who says what the last statement of a text holds; null for nobody known. */
function speaker(text: string): string | null {
  const r = read({ text, published: "2018-05-01" });
  const id = r.statements.at(-1)!.sourceEntity;
  return r.entities.find((e) => e.id === id)?.name ?? null;
}
/** Actors of the last event of a text. */
function actors(text: string): readonly string[] {
  const r = read({ text, published: "2018-05-01" });
  return r.events.at(-1)!.actors.map((id) => r.entities.find((e) => e.id === id)!.name);
}

const RECEIVED = "استقبل الأمير سمير الحداد أمس وزير النقل كريم المصري.";
const SPOKE = "قال الوزير كريم المصري إن المشروع بدأ. وزار الأمير سمير الحداد الموقع أمس.";

describe("nouns of honour", () => {
  it.each([
    [`${RECEIVED} وأكد معاليه أن العلاقات قوية.`, "كريم المصري"],
    [`${RECEIVED} وأكد سموه أن العلاقات قوية.`, "سمير الحداد"],
    [`${SPOKE} وأضاف معاليه أن العمل مستمر.`, "كريم المصري"],
    [`${SPOKE} وأضاف سموه أن العمل مستمر.`, "سمير الحداد"],
    ["التقى الملك رامي عيسى السفير كريم المصري أمس. وأوضح سعادته أن بلاده مستعدة.", "كريم المصري"],
    ["التقى الملك رامي عيسى السفير كريم المصري أمس. وأوضح جلالته أن بلاده مستعدة.", "رامي عيسى"],
    ["التقى الرئيس رامي عيسى البطريرك كريم المصري أمس. وأكد غبطته أن السلام قريب.", "كريم المصري"],
    ["التقى الوزير رامي عيسى أمس فضيلة الشيخ كريم المصري. وأكد فضيلته أن السلام قريب.", "كريم المصري"],
    // A prince who is an officer of state, by his house.
    ["قال رئيس الوزراء خليفة بن سلمان آل خليفة إن الأمن أولوية. وأكد سموه أن العمل مستمر.", "خليفة بن سلمان آل خليفة"],
    // A title that tells of no rank.
    ["قال رئيس البلدية كريم المصري إن العمل مستمر. وأكد سعادته أن الطريق سيفتح.", "كريم المصري"],
  ])("who is meant by: %s", (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });
  it("nobody where only people of another rank are named", () => {
    expect(speaker("قال الوزير كريم المصري إن المشروع بدأ. وأضاف سموه أن العمل مستمر.")).toBeNull();
  });
  it("in what is done, too", () => {
    expect(actors("استقبل الأمير سمير الحداد أمس وفدا من الجمعية برئاسة كريم المصري. وشكر سموه الوفد.")).toEqual([
      "سمير الحداد",
    ]);
  });
});
