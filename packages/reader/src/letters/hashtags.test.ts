import { describe, expect, it } from "vitest";
import { read } from "../read.ts";
import { plainHashtags } from "./hashtags.ts";

describe("hashtags in running text", () => {
  it.each([
    ["في #سوريا أمس", "في  سوريا أمس"],
    ["التقى #دونالد_ترمب نظيره", "التقى  دونالد ترمب نظيره"],
    ["وقال #محمود_عباس، إن", "وقال  محمود عباس، إن"],
    // Labels side by side, a number, an address: as they stand.
    ["#سوريا #حلب_تحترق", "#سوريا #حلب_تحترق"],
    ["الفقرة #3 والرابط https://a.b/#قسم_أول هنا", "الفقرة #3 والرابط https://a.b/#قسم_أول هنا"],
    ["user_name كتب", "user_name كتب"],
  ])("%s", (text, expected) => {
    expect(plainHashtags(text)).toBe(expected);
    expect(plainHashtags(text)).toHaveLength(text.length);
  });

  it.each([
    "استقال رئيس الحكومة الفلسطينية، #رامي_الحمد_الله. وفي وقت سابق، اتهم وزير الخارجية الفلسطيني، #محمود_عباس، حماس بالوقوف وراء محاولة الاغتيال.",
    "استقبل الملك #سلمان_بن_عبدالعزيز رئيس الوزراء العراقي، #حيدر_العبادي، في #الرياض.",
    "قال وزير الطاقة التونسي #سمير_الحداد إنه سيتوجه إلى #السعودية غدا.",
  ])("reads as without them: %s", (text) => {
    const told = (r: ReturnType<typeof read>) => {
      const name = (id: string | null) => r.entities.find((e) => e.id === id)?.name;
      return {
        entities: r.entities.map((e) => [e.kind, e.name]),
        statements: r.statements.map((s) => name(s.sourceEntity)),
        events: r.events.map((v) => [v.type, v.actors.map(name), v.recipients.map(name), v.places.map(name)]),
        trips: r.trips.map((t) => [name(t.traveller), t.stops.map((s) => name(s.place))]),
      };
    };
    const plain = text.replaceAll("#", "").replaceAll("_", " ");
    expect(told(read({ text, published: "2018-05-01" }))).toEqual(told(read({ text: plain, published: "2018-05-01" })));
  });

  it("quotes the text as it was published", () => {
    const text = "وصل #محمود_عباس إلى #عمان أمس.";
    const { report, entities } = read({ text, published: "2018-05-01" });
    expect(report.text).toBe(text);
    expect(entities.map((e) => e.mentions.map((m) => text.slice(m.start, m.end)))).toEqual([["محمود_عباس"], ["عمان"]]);
    expect(entities.map((e) => e.name)).toEqual(["محمود عباس", "عمان"]);
  });
});
