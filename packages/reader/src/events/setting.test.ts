import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** The places of the first event of a type in a text. */
function placesOf(text: string, type: string): string[] {
  const report = read({ text, published: "2020-05-12" });
  const event = report.events.find((v) => v.type === type);
  return (event?.places ?? []).map((id) => report.entities.find((e) => e.id === id)!.name);
}

describe("where it happened", () => {
  it.each([
    ["the place that is taken", "أعلن الجيش الصومالي تحرير مدينة كيسمايو.", "COERCE", ["كيسمايو"]],
    ["where one goes", "توجه الوزير الكيني إلى أوتاوا.", "CONSULT", ["أوتاوا"]],
    ["to which help is brought", "وصلت إلى مقديشو مساعدات من كندا.", "AID", ["مقديشو"]],
    ["on whose side it is", "قصفت الطائرات الكينية مواقع المتمردين شمال مدينة كيسمايو.", "ASSAULT", ["كيسمايو"]],
  ] as const)("is %s", (_what, text, type, places) => {
    expect(placesOf(text, type)).toEqual(expect.arrayContaining([...places]));
  });
  it("is not who does it", () => {
    expect(placesOf("أدانت كينيا بشدة مهاجمة السفينة.", "ACCUSE")).toEqual([]);
  });
});
