import type { Report, Span } from "@isnad/record";
import { describe, expect, it } from "vitest";
import { spanIn, withoutSpan, withSpan } from "./form.ts";
import { ADDED, addedOf, edtfOf, emptyOf, missingOf, proposed, spansOf, toldBy } from "./hand.ts";

const text = "وقال سالم العمر إن ١٬٢٠٠ شجرة احترقت في الرملة.";
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const record = {
  report: { text },
  entities: [{ id: "E1", mentions: [{ ...at("سالم العمر"), form: "name" }] }],
  statements: [{ id: "S1", content: [at("١٬٢٠٠ شجرة احترقت في الرملة")] }],
} as unknown as Report;

describe("a fact added by hand", () => {
  it("wants its words first, whatever its kind", () => {
    for (const kind of ADDED) {
      const empty = emptyOf(kind);
      expect(missingOf(kind, empty).length, kind).toBeGreaterThan(0);
      const [own] = spansOf(kind, empty);
      expect(spanIn(empty, own!), kind).toBeNull();
      const more = withSpan(empty, own!, at("شجرة"));
      expect(spanIn({ ...empty, ...more }, own!), kind).toMatchObject(at("شجرة"));
      expect(missingOf(kind, { ...empty, ...more }).length, kind).toBe(missingOf(kind, empty).length - 1);
    }
  });
  it("stands on the word of whoever is quoted there, with the number that is written", () => {
    const span = at("١٬٢٠٠ شجرة");
    const draft = { ...emptyOf("figure"), ...span };
    expect(proposed("figure", record, draft, spansOf("figure", draft)[0]!)).toEqual({ via: "S1", value: 1200 });
    expect(proposed("figure", record, { ...draft, value: 7 }, spansOf("figure", draft)[0]!)).toEqual({ via: "S1" });
    expect(toldBy(record, at("سالم"))).toBeNull();
  });
  it("knows the name that words are, and who the source is", () => {
    const named = { ...emptyOf("entity"), mentions: [{ ...at("الرملة"), form: "name" }] };
    expect(proposed("entity", record, named, spansOf("entity", named)[0]!)).toEqual({ name: "الرملة" });
    const said = { ...emptyOf("statement"), source: at("سالم العمر") };
    const source = spansOf("statement", said).find((f) => f.name === "source")!;
    expect(proposed("statement", record, said, source)).toEqual({ sourceEntity: "E1" });
  });
  it("asks of a figure a number, unless it is vague, and both ends of a range", () => {
    const figure = { ...emptyOf("figure"), ...at("شجرة"), role: "count" };
    expect(missingOf("figure", figure)).toEqual(["value"]);
    expect(missingOf("figure", { ...figure, bound: "vague" })).toEqual(["magnitude"]);
    expect(missingOf("figure", { ...figure, bound: "range", value: 2 })).toEqual(["high"]);
  });
  it("sends the words of a journey apart", () => {
    const draft = { ...emptyOf("trip"), at: at("الرملة") };
    expect(addedOf("trip", draft)).toMatchObject({ at: at("الرملة") });
    expect(addedOf("trip", draft).fact).not.toHaveProperty("at");
    expect(edtfOf("2023-11")).toBe("2023-11");
    expect(edtfOf("P2D")).toBeNull();
  });
  it("has lists of spans that grow and shrink, never to nothing where one is needed", () => {
    const said = { ...emptyOf("statement"), content: [at("شجرة")] };
    const fields = spansOf("statement", said).filter((f) => f.name === "content");
    expect(fields).toHaveLength(2);
    const two = { ...said, ...withSpan(said, fields[1]!, at("إن")) };
    expect(two.content).toEqual([at("إن"), at("شجرة")]);
    expect(withoutSpan(two, fields[0]!)).toEqual({ content: [at("شجرة")] });
    expect(withoutSpan(said, fields[0]!)).toBeNull();
    const event = { ...emptyOf("event"), trigger: at("احترقت"), also: [at("شجرة")] };
    const also = spansOf("event", event).find((f) => f.name === "also")!;
    expect(withoutSpan(event, also)).toEqual({ also: [] });
    expect(withoutSpan(event, spansOf("event", event)[0]!)).toBeNull();
  });
});
