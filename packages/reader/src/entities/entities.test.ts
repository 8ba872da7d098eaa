import type { Entity } from "@isnad/record";
import { describe, expect, it } from "vitest";
import { findMentions } from "../mentions/find-mentions.ts";
import { findClauses } from "../phrases/find-clauses.ts";
import { findPhrases } from "../phrases/find-phrases.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { resolveEntities } from "./resolve-entities.ts";

function entitiesOf(text: string): readonly Entity[] {
  const phrases = findPhrases(analyze(tokenize(splitSentences(text))));
  return resolveEntities(findMentions(phrases), findClauses(phrases)).items;
}
const find = (text: string, name: string): Entity => {
  const hit = entitiesOf(text).find((e) => e.name === name);
  if (!hit) throw new Error(`no entity ${name}: ${entitiesOf(text).map((e) => e.name)}`);
  return hit;
};
const words = (text: string, e: Entity): string[] =>
  e.mentions.filter((m) => m.form === "name").map((m) => text.slice(m.start, m.end));

describe("one referent, one entity", () => {
  it("a family name after the full name", () => {
    const text = "استقبل سمير الحداد الضيوف. وقال الحداد إن الحوار مفيد.";
    expect(words(text, find(text, "سمير الحداد"))).toEqual(["سمير الحداد", "الحداد"]);
  });
  it("spellings of one public figure", () => {
    const text = "زار أنور السادات المدينة. وألقى السادات كلمة.";
    const e = find(text, "أنور السادات");
    expect([e.nameEn, e.country, words(text, e).length]).toEqual(["Anwar Sadat", "EG", 2]);
  });
  it("an acronym in brackets", () => {
    const text = "نقلت وكالة الأنباء السعودية (واس) الخبر.";
    expect(words(text, find(text, "وكالة الأنباء السعودية"))).toEqual(["وكالة الأنباء السعودية", "واس"]);
  });
  it("a ministry that is called by its field and nation alone", () => {
    const text = "قالت وزارة الخارجية النرويجية ذلك. وأكدت الخارجية النرويجية أن الباب مفتوح.";
    const e = find(text, "وزارة الخارجية النرويجية");
    expect(words(text, e)).toEqual(["وزارة الخارجية النرويجية", "الخارجية النرويجية"]);
    expect(entitiesOf("قالت وزارة الخارجية النرويجية ذلك. ونفته الخارجية الفرنسية.").length).toBe(2);
  });
  it("a capital is not its state", () => {
    const names = entitiesOf("وصل الوفد إلى بيروت عاصمة لبنان.")
      .filter((e) => e.kind === "place")
      .map((e) => e.name);
    expect(names).toEqual(["بيروت", "لبنان"]);
  });
  it("a king by his given name is not his son", () => {
    const persons = entitiesOf(
      "استقبل الملك رشيد الأمير وليد بن رشيد. وقال الملك رشيد إن الحوار مفيد. وأكد وليد بن رشيد ذلك.",
    ).filter((e) => e.kind === "person");
    expect(persons.map((e) => e.mentions.filter((m) => m.form === "name").length)).toEqual([2, 2]);
  });
  it("a line of fathers that is told further", () => {
    const persons = (text: string) => entitiesOf(text).filter((e) => e.kind === "person").length;
    expect(persons("قال الأمير سامي بن خالد ذلك. وزار الأمير سامي بن خالد آل نهيان المعرض.")).toBe(1);
    expect(persons("قال الأمير سامي بن خالد بن فهد ذلك. وزار سامي بن خالد بن فهد آل سعود المعرض.")).toBe(1);
    expect(persons("قال الأمير سامي بن خالد ذلك. وزار الأمير سامي بن راشد آل نهيان المعرض.")).toBe(2);
  });
  it("two persons of one family name", () => {
    const persons = entitiesOf("حضر سمير الحداد وسليم الحداد الافتتاح.").filter((e) => e.kind === "person");
    expect(persons.length).toBe(2);
  });
});

describe("what is known of an entity", () => {
  it("office, country and sector", () => {
    const e = find("استقبل وزير الخارجية النرويجي سمير الحداد الوفد.", "سمير الحداد");
    expect([e.office, e.country, e.sector]).toEqual(["وزير الخارجية النرويجي", "NO", "GOV"]);
  });
  it("coordinates are longitude, latitude", () => {
    expect(find("وصل الوفد إلى بيروت.", "بيروت").coordinates).toEqual([35.5, 33.89]);
  });
  it("an office of a state is its holder's whom the report names, before or behind", () => {
    const text = "سافر الرئيس المصري إلى القدس عام 1977. وكان السادات أول رئيس عربي يزورها، ثم عاد الرئيس المصري.";
    expect(find(text, "السادات").mentions.filter((m) => m.form === "nominal").length).toBe(2);
  });
  it("not of another state, nor one who held it before, nor another office", () => {
    const text = "قال الرئيس السوداني ورئيس الأركان المصري والرئيس المصري الأسبق ذلك. وكان أنور السادات غائبا.";
    expect(find(text, "أنور السادات").mentions.filter((m) => m.form === "nominal").length).toBe(0);
  });
  it("a body by its nisba", () => {
    const e = find("أعلن الجيش السويسري تدريبات.", "الجيش السويسري");
    expect([e.country, e.sector]).toEqual(["CH", "MIL"]);
  });
});

describe("sectors and their reasons", () => {
  it("of an office behind the name", () => {
    const e = find("قال سمير الحداد، وزير المالية النرويجي، إن الطريق مفتوح.", "سمير الحداد");
    expect([e.office, e.country, e.sector, e.evidence.because]).toEqual([
      "وزير المالية النرويجي",
      "NO",
      "GOV",
      "sector by office وزير",
    ]);
  });
  it("no office of whom a bare noun before the name is, nor what stands behind a name in it", () => {
    expect(find("وطلب محامو سمير الحداد من القاضي عقوبة أقل.", "سمير الحداد").office).toBeNull();
    expect(find("شيع أهالي دمشق جثمان الشهيد العريف سمير الحداد.", "سمير الحداد").office).not.toContain("دمشق");
  });

  it("no office of the next clause", () => {
    expect(find("قال سمير الحداد، والوزير حاضر، إن الطريق مفتوح.", "سمير الحداد").office).toBe(null);
  });
  it.each([
    ["أغلق متظاهرون الطريق أمس.", "متظاهرون", "CVL"],
    ["أطلق مسلحون النار على الحافلة.", "مسلحون", "REB"],
    ["قال مسؤولون نرويجيون إن الطريق مفتوح.", "مسؤولون نرويجيون", "GOV"],
  ])("of an unnamed party: %s", (text, name, sector) => {
    expect(find(text, name).sector).toBe(sector);
  });
});

describe("those without a name", () => {
  it("unnamed parties are groups with a nominal mention", () => {
    const e = entitiesOf("قال مسؤولون نرويجيون إن الطريق مفتوح.").find((x) => x.kind === "group");
    expect([e?.name, e?.mentions[0]?.form]).toEqual(["مسؤولون نرويجيون", "nominal"]);
  });
  it("an office alone is whoever held it before", () => {
    const e = find("زار وزير الخارجية النرويجي سمير الحداد المعرض. وقال الوزير إن الموسم جيد.", "سمير الحداد");
    expect(e.mentions.map((m) => m.form)).toEqual(["name", "nominal"]);
  });
  /** The text of the mentions of an entity. */
  const called = (text: string, name: string) => find(text, name).mentions.map((m) => text.slice(m.start, m.end));
  it.each([
    // However an office is called: a head of government by his government, too.
    ["عاد رئيس الوزراء سمير الحداد من جنيف. وقال رئيس الحكومة إن الطريق مفتوح.", ["سمير الحداد", "رئيس الحكومة"]],
    ["انتقد نواب حكومة سمير الحداد أمس. وقال رئيس الوزراء إن الطريق مفتوح.", ["سمير الحداد", "رئيس الوزراء"]],
    ["اجتمعت الحكومة التي يرأسها سمير الحداد. وطالبت الصحف رئيس الوزراء بالاعتذار.", ["سمير الحداد", "رئيس الوزراء"]],
    ["عاد الرئيس الكيني سمير الحداد أمس. ورحبت الصحف بقرار الرئيس.", ["سمير الحداد", "الرئيس"]],
    ["عاد الرئيس سمير الحداد أمس. والتقى رئيس الوزراء كريم المصري. وقال الرئيس ذلك.", ["سمير الحداد", "الرئيس"]],
    // The king of Saudi Arabia, and no other king.
    ["عاد العاهل السعودي سمير الحداد أمس. وقال خادم الحرمين الشريفين ذلك.", ["سمير الحداد", "خادم الحرمين الشريفين"]],
    ["عاد العاهل المغربي سمير الحداد أمس. وقال خادم الحرمين الشريفين ذلك.", ["سمير الحداد"]],
    // Nobody before whose office stands with another's name, or who has another office.
    ["عاد الرئيس سمير الحداد أمس. والتقى الرئيس (جاك) شيراك.", ["سمير الحداد"]],
    ["عاد رئيس الوزراء سمير الحداد أمس. وقال الرئيس ذلك.", ["سمير الحداد"]],
    ["عاد رئيس الوزراء الكيني سمير الحداد أمس. وقال الوزير ذلك.", ["سمير الحداد"]],
    ["عاد الرئيس سمير الحداد أمس. وقال الرئيس السابق ذلك.", ["سمير الحداد"]],
  ])("a post is one person's: %s", (text, due) => {
    expect(called(text, "سمير الحداد")).toEqual(due);
  });
  it.each([
    // Over what belongs to the office and over further offices and titles to the name.
    ["رحب نائب رئيس الوزراء ووزير المالية، سمير الحداد، بالقرار.", ["نائب رئيس الوزراء", "سمير الحداد"]],
    ["زار معالي وزير الدولة للشؤون الخارجية الدكتور سمير الحداد نيروبي.", ["معالي وزير الدولة", "سمير الحداد"]],
    [
      "لاقت زيارة ولي العهد النائب الأول لرئيس مجلس الوزراء ووزير الدفاع الأمير سمير الحداد ترحيبا.",
      ["ولي العهد", "النائب الأول", "سمير الحداد"],
    ],
    // Another's: the object's office, whom another's delegation has, who stands behind a comma with a deed, two ministers.
    ["أقال رئيس الوزراء وزير المالية سمير الحداد.", ["سمير الحداد"]],
    ["يضم الوفد المرافق لولي العهد معالي الوزير سمير الحداد.", ["سمير الحداد"]],
    ["عاد القائد الأعلى للقوات المسلحة، لاستقبال الرئيس سمير الحداد.", ["سمير الحداد"]],
    ["بحث وزير الدفاع ووزير المالية سمير الحداد الخطة.", ["سمير الحداد"]],
  ])("an office leads to a name ahead of it: %s", (text, due) => {
    expect(called(text, "سمير الحداد")).toEqual(due);
  });
  it("a post alone is the public figure's who had it, where no other had", () => {
    expect(called("تنحى حسني مبارك أمس. ورحبت الصحف بقرار الرئيس.", "حسني مبارك")).toEqual(["حسني مبارك", "الرئيس"]);
    expect(called("انتقد حسني مبارك وجاك شيراك الحرب. ورحبت الصحف بقرار الرئيس.", "حسني مبارك").length).toBe(1);
  });
});

describe("laws of entities", () => {
  it.each(["", "\ud800\udc00\ud800", "وقال الوزير إن الرئيس زار بيروت ثم بيروت."])(
    "ids count from E1 in the order of first mentions: %j",
    (text) => {
      const items = entitiesOf(text);
      expect(items.map((e) => e.id)).toEqual(items.map((_, i) => `E${i + 1}`));
      const starts = items.map((e) => e.mentions[0]!.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    },
  );
});
