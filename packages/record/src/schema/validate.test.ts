import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describe as describeFields } from "../../scripts/describe.mjs";
import { sample } from "../../test/sample.ts";
import { EVENT_MODES, EVENT_TYPES } from "../codes.ts";
import type { Article, Report } from "../report.ts";
import {
  articleJsonSchema,
  type articleSchema,
  jsonSchema,
  type reportSchema,
  validate,
  validateArticle,
} from "../schema.ts";

/** Equal both ways, `readonly` and `?` included; a difference is an error of the type check. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
const sameReport: Equal<Plain<Frozen<z.infer<typeof reportSchema>>>, Plain<Report>> = true;
const sameArticle: Equal<Plain<Frozen<z.infer<typeof articleSchema>>>, Plain<Article>> = true;

type Editable<T> = T extends object ? { -readonly [K in keyof T]: Editable<T[K]> } : T;
/** What is wrong with the sample after one change, as `path: message` lines. */
function after(change: (r: Editable<Report>) => void): string[] {
  const report = structuredClone(sample()) as Editable<Report>;
  change(report);
  const result = validate(report);
  return result.ok ? [] : result.errors.map((e) => `${e.path}: ${e.message}`);
}

describe("validate", () => {
  it("has the types of report.ts", () => {
    expect(sameReport && sameArticle).toBe(true);
  });
  it("takes a record, and gives it back as it was", () => {
    const result = validate(sample());
    expect(result).toEqual({ ok: true, report: sample() });
  });

  const faults: [string, (r: Editable<Report>) => void, string[]][] = [
    ["a missing part", (r) => delete (r as Partial<typeof r>).events, ["events: is missing"]],
    [
      "a missing field",
      (r) => delete (r.events[0] as Partial<(typeof r.events)[0]>).mode,
      ["events[0].mode: is missing"],
    ],
    ["an unknown field", (r) => Object.assign(r.events[1], { tone: 1 }), ["events[1].tone: no such field"]],
    ["a wrong type", (r) => Object.assign(r.figures[0], { value: "12" }), ["figures[0].value: expected number"]],
    [
      "another reading of a field that is none",
      (r) => {
        r.statements[0].evidence.alternatives = [{ field: "speaker", value: null, confidence: 0.1 }];
      },
      ["statements[0].evidence.alternatives[0].field: the fact has no field speaker"],
    ],
    [
      "another reading that points at nothing",
      (r) => {
        r.statements[0].evidence.alternatives = [{ field: "sourceEntity", value: "E99", confidence: 0.1 }];
      },
      ["statements[0].evidence.alternatives[0].value: no entity E99"],
    ],
    [
      "another reading past the text",
      (r) => {
        r.statements[0].evidence.alternatives = [{ field: "content", value: [{ start: 5, end: 5 }], confidence: 0.1 }];
      },
      ["statements[0].evidence.alternatives[0].value[0]: start 5 is not before end 5"],
    ],
    ["a half offset", (r) => Object.assign(r.figures[0], { start: 1.5 }), ["figures[0].start: expected int"]],
    [
      "a code that is none",
      (r) => Object.assign(r.entities[2], { kind: "city" }),
      ['entities[2].kind: must be one of person, organization, place, facility, group, not "city"'],
    ],
    [
      "a country by its habit",
      (r) => Object.assign(r.entities[2], { country: "UK" }),
      ['entities[2].country: must be a country of ISO 3166-1 alpha-2 (PS, GB), not "UK"'],
    ],
    [
      "a currency by its sign",
      (r) => Object.assign(r.figures[0], { currency: "$" }),
      ['figures[0].currency: must be a currency of ISO 4217 (USD, LBP), not "$"'],
    ],
    [
      "a time that is none",
      (r) => Object.assign(r.times[0], { value: "2021-02-30" }),
      ['times[0].value: must be a TIMEX3 value (2023-11-03, XXXX-11, PT4H), not "2021-02-30"'],
    ],
    [
      "an EDTF date that is none",
      (r) => Object.assign(r.times[0], { edtf: "2021-3-9" }),
      ['times[0].edtf: must be a date or interval of EDTF (2023-11-03, 2023-11-03/.., 1973~), not "2021-3-9"'],
    ],
    [
      "a publication that is none",
      (r) => Object.assign(r.report, { published: "7/3/2021" }),
      [
        'report.published: must be a day (2023-11-03) or a time of ISO 8601 (2023-11-03T14:05:00+03:00), not "7/3/2021"',
      ],
    ],
    [
      "an id of another part",
      (r) => Object.assign(r.figures[0], { via: "V1" }),
      ['figures[0].via: must be the id of a statement (S1 …), not "V1"'],
    ],
    [
      "an anchor that is none",
      (r) => Object.assign(r.times[0], { anchor: "yesterday" }),
      ['times[0].anchor: must be publication or the id of a time or an event (T1, V1 …), not "yesterday"'],
    ],
    ["an actor that is not there", (r) => r.events[0].actors.splice(0, 1, "E9"), ["events[0].actors[0]: no entity E9"]],
    [
      "an actor named twice",
      (r) => r.events[0].actors.push("E2"),
      ["events[0].actors[1]: E2 stands twice in the list"],
    ],
    [
      "a place that is not there",
      (r) => Object.assign(r.trips[0].stops[0], { place: "E7" }),
      ["trips[0].stops[0].place: no entity E7"],
    ],
    [
      "a chain that leads nowhere",
      (r) => Object.assign(r.events[1], { via: "S9" }),
      ["events[1].via: no statement S9"],
    ],
    [
      "evidence from nowhere",
      (r) => r.events[0].evidence.from.push("F8"),
      ["events[0].evidence.from[3]: no figure F8"],
    ],
    [
      "one id for two facts",
      (r) => Object.assign(r.entities[2], { id: "E2" }),
      [
        "entities[2].id: E2 is used twice",
        "events[0].recipients[0]: no entity E3",
        "events[0].places[0]: no entity E3",
        "events[0].evidence.from[1]: no entity E3",
        "trips[0].stops[0].place: no entity E3",
      ],
    ],
    [
      "a mode of another type",
      (r) => Object.assign(r.events[0], { mode: "aerial" }),
      ["events[0].mode: CONSULT has the modes visit, third-party, multilateral, phone, not aerial"],
    ],
    [
      "a mode where there is none",
      (r) => Object.assign(r.events[0], { type: "AGREE" }),
      ["events[0].mode: AGREE has no modes, not visit"],
    ],
    [
      "a span after the text",
      (r) => Object.assign(r.events[0].trigger, { end: 5000 }),
      [`events[0].trigger: end 5000 is after the text's end ${sample().report.text.length}`],
    ],
    [
      "an empty span",
      (r) => Object.assign(r.events[0].trigger, { start: 4, end: 4 }),
      ["events[0].trigger: start 4 is not before end 4"],
    ],
    [
      "half a character",
      (r) => Object.assign(r.events[0].trigger, { start: r.report.text.indexOf("😀") + 1, end: r.report.text.length }),
      ["events[0].trigger: begins or ends inside a surrogate pair"],
    ],
    [
      "stretches out of order",
      (r) => r.statements[0].content.push({ start: 3, end: 6 }),
      ["statements[0].content[1]: begins before the stretch before it ends"],
    ],
    [
      "statements in a circle",
      (r) => Object.assign(r.statements[0], { parent: "S2" }),
      ["statements[0].parent: S1 hangs on itself", "statements[1].parent: S2 hangs on itself"],
    ],
    [
      "a statement in itself",
      (r) => Object.assign(r.statements[0], { parent: "S1" }),
      ["statements[0].parent: S1 hangs on itself"],
    ],
    ["times in a circle", (r) => Object.assign(r.times[0], { anchor: "T1" }), ["times[0].anchor: T1 hangs on itself"]],
    [
      "evidence in a circle",
      (r) => r.entities[1].evidence.from.push("V1"),
      ["entities[1].evidence.from: E2 leans on itself", "events[0].evidence.from: V1 leans on itself"],
    ],
    [
      "a value of another kind",
      (r) => Object.assign(r.times[0], { value: "P1W" }),
      ["times[0].value: P1W is no DATE of TIMEX3"],
    ],
    [
      "a length with a date",
      (r) => Object.assign(r.times[0], { kind: "DURATION", value: "P1W" }),
      ["times[0].edtf: must be null for a DURATION"],
    ],
    [
      "a range without an end",
      (r) => Object.assign(r.figures[0], { bound: "range" }),
      ["figures[0].high: must be given for a range, and only then"],
    ],
    [
      "a range that runs down",
      (r) => Object.assign(r.figures[0], { bound: "range", high: 3 }),
      ["figures[0].high: 3 is below 12"],
    ],
    [
      "a vague number",
      (r) => Object.assign(r.figures[0], { bound: "vague" }),
      [
        "figures[0].value: must be null for a vague bound, and only then",
        "figures[0].magnitude: must be given for a vague bound, and only then",
      ],
    ],
    [
      "people in dollars",
      (r) => Object.assign(r.figures[0], { currency: "USD" }),
      ["figures[0].currency: must be null for the role injured"],
    ],
    [
      "a fact related to itself",
      (r) => Object.assign(r.relations[0], { to: "V2" }),
      ["relations[0].to: V2 is related to itself"],
    ],
  ];
  it.each(faults)("names %s", (_, change, errors) => {
    expect(after(change)).toEqual(errors);
  });

  it.each([null, undefined, 0, "{}", [], () => 0])("%j is no record", (value) => {
    const result = validate(value);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.errors[0].path).toBe("");
  });

  it("follows a chain of twenty thousand", () => {
    const record = structuredClone(sample()) as Editable<Report>;
    const first = record.statements[0];
    for (let n = 3; n < 20_000; n++)
      record.statements.push({
        ...first,
        id: `S${n}`,
        parent: `S${n - 1}`,
        evidence: { ...first.evidence, from: [`S${n - 1}`] },
      });
    expect(validate(record).ok).toBe(true);
    record.statements[0].parent = "S19999";
    const result = validate(record);
    expect(!result.ok && result.errors).toHaveLength(19_999);
  });
});

describe("validateArticle", () => {
  it("takes a text alone, nulls, and fields of others", () => {
    expect(validateArticle({ text: "" })).toEqual({ ok: true, article: { text: "" } });
    expect(validateArticle({ text: "نص", id: null, published: "2021-03-07T10:00:00Z", section: 4 })).toEqual({
      ok: true,
      article: { text: "نص", id: null, published: "2021-03-07T10:00:00Z" },
    });
  });
  it.each([
    [{}, "text: is missing"],
    [{ text: null }, "text: expected string"],
    [
      { text: "نص", published: "March" },
      'published: must be a day (2023-11-03) or a time of ISO 8601 (2023-11-03T14:05:00+03:00), not "March"',
    ],
    ["نص", ": expected object"],
  ])("%j is none", (value, error) => {
    const result = validateArticle(value);
    expect(result.ok ? "" : result.errors.map((e) => `${e.path}: ${e.message}`).join()).toBe(error);
  });
});

describe("JSON Schema", () => {
  const schema = jsonSchema() as {
    $schema: string;
    $defs: Record<string, { description?: string; properties?: Record<string, { description?: string }> }>;
    properties: Record<string, { description?: string }>;
  };
  it("is of 2020-12 and says what every part and field means", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    for (const [name, part] of [["Report", schema], ...Object.entries(schema.$defs)] as [
      string,
      (typeof schema.$defs)[string],
    ][])
      for (const [field, { description }] of Object.entries(part.properties ?? {}))
        expect(description, `${name}.${field}`).toMatch(/\S.*[.;)]/);
  });
  it("has the descriptions that report.ts has now (else: npm run describe -w @isnad/record)", () => {
    const source = readFileSync(new URL("../report.ts", import.meta.url), "utf8");
    const generated = readFileSync(new URL("./descriptions.generated.ts", import.meta.url), "utf8");
    expect(generated).toBe(describeFields(source));
  });
  it("finds a comment missing", () => {
    expect(() => describeFields("/** A. */\nexport interface A {\n  readonly b: string;\n}\n")).toThrow(
      "no comment on A.b",
    );
  });
  it("takes the sample and refuses what is not one, read by another tool than made it", () => {
    const foreign = z.fromJSONSchema(jsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
    expect(foreign.safeParse(sample()).error).toBeUndefined();
    expect(foreign.safeParse({ ...sample(), events: undefined }).success).toBe(false);
    expect(foreign.safeParse({ ...sample(), mood: "calm" }).success).toBe(false);
    const event = sample().events[0];
    for (const type of EVENT_TYPES)
      for (const mode of new Set([...Object.values(EVENT_MODES).flat(), null])) {
        const fits = mode === null || (EVENT_MODES[type] as readonly string[]).includes(mode);
        expect(foreign.safeParse({ ...sample(), events: [{ ...event, type, mode }] }).success, `${type} ${mode}`).toBe(
          fits,
        );
      }
  });
  it("is there for articles too", () => {
    expect(articleJsonSchema()).toMatchObject({ title: "Isnad article 0.2.0", required: ["text"] });
  });
});
