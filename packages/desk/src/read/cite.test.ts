import { read } from "@isnad/reader";
import { factsOf } from "@isnad/record/facts";
import { describe, expect, it } from "vitest";
import { type CiteFormat, cite } from "./cite.ts";

const record = read({
  id: "fire",
  outlet: "صحيفة الميناء",
  title: "حريق *كبير* [في] الميناء",
  published: "2021-03-14",
  text: "قال مسؤول في الدفاع المدني، طلب عدم ذكر اسمه، إن 12 شخصا أصيبوا في الحريق. وقتل عامل.",
});
const facts = factsOf(record);
const injured = record.figures.find((f) => f.value === 12)!;
const of = (
  id: string,
  lang: "ar" | "en",
  format: CiteFormat,
  link: string | null = "http://localhost/#/read/fire?fact=F1",
) => cite({ facts, name: "fire", link, lang }, facts.byId.get(id)!, format);

describe("a citation", () => {
  it("says the words, the chain, the place and the link", () => {
    const text = of(injured.id, "en", "text").replace(/[\u2066-\u2069]/g, "");
    expect(text).toContain("“12 شخصا”");
    expect(text).toMatch(/chain: report ← مسؤول.* \(anonymous\)/i);
    expect(text).toContain(`fire, ${injured.id} [${injured.start}, ${injured.end})`);
    expect(text).toContain("http://localhost/#/read/fire?fact=F1");
    expect(text).toContain("2021-03-14");
  });
  it("says so in Arabic", () => {
    const text = of(injured.id, "ar", "text").replace(/[\u2066-\u2069]/g, "");
    expect(text).toMatch(/^«12 شخصا»/);
    expect(text).toMatch(/الإسناد: التقرير → مسؤول/);
  });
  it("says in so many words that no source is given", () => {
    const event = record.events.find((v) => v.via === null) ?? record.events.at(-1)!;
    expect(of(event.id, "en", "text")).toContain("no source given");
  });
  it("as Markdown takes no sign of the report for its own", () => {
    const text = of(injured.id, "en", "markdown");
    expect(text).toMatch(/^> “/);
    expect(text).toContain("\\*كبير\\* \\[في\\]");
    expect(text).toMatch(/\]\(http:\/\/localhost\/#\/read\/fire\?fact=F1\)$/);
  });
  it("as JSON is data, with offsets that find the words", () => {
    const data = JSON.parse(of(injured.id, "en", "json", null));
    expect(data).toMatchObject({ report: "fire", fact: injured.id, quote: "12 شخصا", link: null });
    expect(record.report.text.slice(data.start, data.end)).toBe(data.quote);
    expect(data.chain).toHaveLength(1);
  });
});
