import { describe, expect, it } from "vitest";
import { lines } from "../../lexicon/family.ts";
import { read } from "../../read.ts";

/** `sentence | trigger | words of its time (or -) | status`, where grammar alone has another time or status. */
const CORPUS = `
أطاح ضباط كنديون يقودهم العقيد سمير الحداد بالحكومة فجر الاثنين. | أطاح | فجر الاثنين | actual
ويقضي الاتفاق بأن تسحب كينيا جيشها من الصومال خلال عشرة أشهر. | تسحب | عشرة أشهر | planned
وجهت كندا وفنلندا إلى كينيا بعد هجوم التاسع والعشرين من أكتوبر إنذارا تطالبانها فيه بسحب جيشها من الجزيرة. | سحب | - | asked
`;

const TEXTS = lines("events/dating", CORPUS).map((l) => l.fields);

describe("when events were, by weights", () => {
  it.each(TEXTS)("%s", (text, trigger, time, status) => {
    const r = read({ text: text!, published: "2020-05-12" });
    const v = r.events.find((e) => [e.trigger, ...e.also].some((s) => text!.slice(s.start, s.end) === trigger));
    const t = r.times.find((x) => x.id === v?.time);
    expect([t ? text!.slice(t.start, t.end) : "-", v?.status]).toEqual([time, status]);
    expect(v?.evidence.because).toMatch(/its (time|status) by learned weights, where grammar alone has another/);
  });
  it("leaves what grammar is sure of", () => {
    for (const [text, status] of [
      ["لن تسحب كينيا جيشها من الصومال.", "negated"],
      ["قد تسحب كينيا جيشها من الصومال.", "possible"],
      ["ستسحب كينيا جيشها من الصومال.", "planned"],
    ] as const)
      expect(read({ text, published: "2020-05-12" }).events[0]?.status, text).toBe(status);
  });
});
