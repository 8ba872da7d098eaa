import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** The place called `name` in a text, as its country and English name. */
const place = (
  text: string,
  name: string,
  about: { outlet?: string; dateline?: string; url?: string } = {},
): string => {
  const e = read({ text, ...about }).entities.find((x) => x.name === name && x.kind !== "person");
  return e ? `${e.country} ${e.nameEn}` : "none";
};

/** What the text says, the name in it, and the place that is meant. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  // The adjective of its state beside it.
  ["اندلعت اشتباكات في مدينة طرابلس اللبنانية مساء أمس.", "طرابلس", "LB Tripoli"],
  ["اندلعت اشتباكات في العاصمة الليبية طرابلس مساء أمس.", "طرابلس", "LY Tripoli"],
  ["وصلت السفينة إلى فالنسيا الفنزويلية بعد أسبوع.", "فالنسيا", "VE Valencia"],
  ["وصلت السفينة إلى فالنسيا الإسبانية بعد أسبوع.", "فالنسيا", "ES Valencia"],
  // Its state named behind it.
  ["أقيم مهرجان في طرابلس شمالي لبنان.", "طرابلس", "LB Tripoli"],
  ["أقيم مهرجان في طرابلس، ليبيا.", "طرابلس", "LY Tripoli"],
  // What the rest of the report speaks of.
  ["قال الجيش اللبناني إن جنديا أصيب في طرابلس. وأغلق الجيش اللبناني الطرق.", "طرابلس", "LB Tripoli"],
  ["قال حرس السواحل الليبي إن قاربا غرق قبالة طرابلس. وأنقذ الحرس الليبي عشرة.", "طرابلس", "LY Tripoli"],
  ["زار وفد من صيدا وزغرتا مدينة طرابلس.", "طرابلس", "LB Tripoli"],
  ["زار وفد من مصراتة وبنغازي مدينة طرابلس.", "طرابلس", "LY Tripoli"],
  ["أعلن رئيس الوزراء الأردني في عمان خطة للنقل.", "عمان", "JO Amman"],
  ["قالت وزارة النقل العمانية في مسقط إن عمان تدرس الخطة.", "عمان", "OM Oman"],
  // Nothing beside it: the one that news names most.
  ["وصل الوفد إلى طرابلس.", "طرابلس", "LY Tripoli"],
  // Told apart once, told apart everywhere.
  ["أغلقت المدارس في طرابلس. وتشهد طرابلس اللبنانية أمطارا غزيرة.", "طرابلس", "LB Tripoli"],
];

describe("places that share a name", () => {
  it.each(PAIRS)("%s", (text, name, meant) => {
    expect(place(text, name)).toBe(meant);
  });

  it("where the report comes from", () => {
    const text = "تساقطت الأمطار على طرابلس.";
    expect(place(text, "طرابلس", { outlet: "الوكالة الوطنية اللبنانية للإعلام" })).toBe("LB Tripoli");
    expect(place(text, "طرابلس", { dateline: "بيروت" })).toBe("LB Tripoli");
    expect(place(text, "طرابلس", { url: "https://news.example.com.lb/7" })).toBe("LB Tripoli");
    expect(place(text, "طرابلس")).toBe("LY Tripoli");
  });

  it("keeps why, and which others there were", () => {
    const e = read({ text: "اندلعت اشتباكات في مدينة طرابلس اللبنانية." }).entities.find((x) => x.name === "طرابلس");
    expect(e?.evidence.because).toContain("اللبنانية behind it");
    expect(e?.evidence.because).toContain("not Tripoli (LY)");
  });
});

describe("towns of GeoNames", () => {
  it.each([
    ["افتتح المعرض في ريغنسبورغ.", "ريغنسبورغ", "DE Regensburg"],
    ["افتتح المعرض في بلدة فيلديمان.", "فيلديمان", "DE Wildemann"],
    ["قالت الشرطة الألمانية إن المعرض افتتح في فيلديمان.", "فيلديمان", "DE Wildemann"],
  ])("%s", (text, name, meant) => {
    expect(place(text, name)).toBe(meant);
  });

  it.each([
    // A small town's name alone, a family name, an ordinary word.
    ["قال الكاتب إن فيلديمان كتاب ممتع.", "فيلديمان"],
    ["وقال جون ديكسون إن الخطة جيدة.", "ديكسون"],
    ["سجل هدفا في ديربي العاصمة.", "ديربي"],
    ["نشر الحزب قوله في بيانه الأخير.", "بيانه"],
    ["سافر بلاتر إلى زيوريخ.", "لاتر"],
  ])("no town in %s", (text, name) => {
    expect(place(text, name)).toBe("none");
  });

  it("has numbers, coordinates and a country", () => {
    const e = read({ text: "افتتح المعرض في ريغنسبورغ." }).entities[0]!;
    expect(e).toMatchObject({
      kind: "place",
      country: "DE",
      coordinates: [12.1, 49.02],
      evidence: { rule: "mentions/geonames-town" },
    });
    expect(e.ids.geonames).toMatch(/^\d+$/);
  });
});

describe("a user's own names", () => {
  const gazetteer = [
    { names: ["كفر عجوة", "كفرعجوة"], kind: "place", nameEn: "Kafr Ajwa", country: "SY", coordinates: [36.61, 35.87] },
    { names: ["سمير عبود الحلو"], kind: "person", nameEn: "Samir Abboud al-Helou", country: "LB", sector: "GOV" },
    { names: ["رابطة النخيل"], kind: "organization", nameEn: "Palm League" },
    { names: ["طرابلس"], kind: "place", type: "village", nameEn: "Trablus", country: "SY", ids: { geonames: "1" } },
  ] as const;
  it("are read with those of the lists", () => {
    const text = "زار سمير عبود الحلو كفر عجوة والتقى رابطة النخيل في حلب.";
    const { entities } = read({ text }, { gazetteer });
    expect(entities.map((e) => [e.name, e.kind, e.nameEn, e.country])).toEqual([
      ["سمير عبود الحلو", "person", "Samir Abboud al-Helou", "LB"],
      ["كفر عجوة", "place", "Kafr Ajwa", "SY"],
      ["رابطة النخيل", "organization", "Palm League", null],
      ["حلب", "place", "Aleppo", "SY"],
    ]);
    expect(entities[1]!.coordinates).toEqual([36.61, 35.87]);
    expect(entities[1]!.evidence.because).toContain("user");
    expect(read({ text }).entities.map((e) => e.nameEn)).not.toContain("Kafr Ajwa");
  });
  it("go before the lists, but not against the text", () => {
    const nameEn = (text: string) => read({ text }, { gazetteer }).entities.find((e) => e.name === "طرابلس")?.nameEn;
    expect(nameEn("وصل الوفد إلى طرابلس.")).toBe("Trablus");
    expect(nameEn("وصل الوفد إلى طرابلس اللبنانية.")).toBe("Tripoli");
  });
});
