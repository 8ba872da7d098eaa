import { readFileSync } from "node:fs";
import { read } from "@isnad/reader";
import type { Report } from "@isnad/record";
import { FORMATS, type FormatOptions } from "@isnad/record/formats";
import { check } from "@placemarkio/check-geojson";
import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parquetReadObjects } from "hyparquet";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { describe, expect, it, test } from "vitest";
import { examples } from "./examples.ts";

/** A report whose every field tries to break out of the format that it is put into. */
const HOSTILE = {
  id: '=cmd|"/c calc"!A1,\t"x"\n<y>&',
  outlet: "@SUM(A1)",
  title: '"]}</script>\r\nEND:VCALENDAR',
  url: "https://a.example/?a=1&b=<2>",
  published: "2021-03-14",
  text: 'قال الوزير سمير الحداد <b>&amp; "إن 12 جنديا قتلوا في هجوم على القاهرة يوم 7 مايو"؛ \u0007 \ud800 وزار "عمّان"، =1+1.\nوقصف الجيش المصري مدينة العريش يوم السبت.',
};
const records: Report[] = [...[...examples.values()].map((example) => read(example)), read(HOSTILE)];

async function written(name: string, options?: FormatOptions, of: readonly Report[] = records): Promise<string> {
  let out = "";
  for await (const piece of FORMATS[name]!.write(of, options))
    out += typeof piece === "string" ? piece : Buffer.from(piece).toString("latin1");
  return out;
}
const cells = async (name: string, delimiter: string, options?: FormatOptions): Promise<Record<string, string>[]> =>
  parse(await written(name, options), { columns: true, delimiter, bom: true, quote: delimiter === "," ? '"' : null });
const coded = records.flatMap((r) =>
  r.events.filter((v) => v.actors.length > 0 && !v.background && ["actual", "planned", "asked"].includes(v.status)),
);

describe("formats", () => {
  it("are named, described and different", () => {
    const all = Object.values(FORMATS);
    expect(new Set(all.map((f) => f.extension)).size).toBe(all.length);
    for (const f of all) expect(f.what.length, f.name).toBeGreaterThan(10);
  });

  test.each(Object.keys(FORMATS))("%s of no records is whole", async (name) => {
    const none = await written(name, undefined, []);
    if (/json/.test(FORMATS[name]!.mediaType) && name !== "jsonl") expect(() => JSON.parse(none)).not.toThrow();
  });

  it("csv: a row a fact, its words at its offsets, no cell a formula", async () => {
    const rows = await cells("csv", ",", { mark: true });
    expect(rows.length).toBe(
      records.reduce(
        (n, r) =>
          n +
          r.entities.length +
          r.times.length +
          r.figures.length +
          r.statements.length +
          r.events.length +
          r.trips.length +
          r.positions.length +
          r.relations.length,
        0,
      ),
    );
    for (const row of rows) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      const text = records.find((r) => r.report.id === row.report!.replace(/^'/, ""))!.report.text;
      expect(row.words!.replace(/^'/, "")).toBe(text.slice(Number(row.start), Number(row.end)));
    }
    expect((await written("csv", { mark: true })).startsWith("\ufeff")).toBe(true);
    expect(rows.some((r) => r.chain === "no source given")).toBe(true);
    expect(rows.some((r) => r.chain!.includes("(anonymous)"))).toBe(true);
  });

  it("parquet: the same rows", async () => {
    const rows = await cells("csv", ",");
    const parts = [];
    for await (const piece of FORMATS.parquet!.write(records)) parts.push(piece as Uint8Array);
    const bytes = Buffer.concat(parts);
    const objects = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    });
    expect(objects.length).toBe(rows.length);
    expect(objects.map((o) => [o.report, o.id, o.start])).toEqual(
      rows.map((r) => [r.report!.replace(/^'(?==)/, ""), r.id, Number(r.start)]),
    );
  });

  it("geojson: a collection that the format's own checker takes, longitude first", async () => {
    const collection = check(await written("geojson")) as {
      features: { geometry: { type: string; coordinates: number[] }; properties: Record<string, unknown> }[];
    };
    expect(collection.features.length).toBeGreaterThan(10);
    const cairo = collection.features.find((f) => f.properties.place === "القاهرة")!;
    expect(cairo.geometry.coordinates.map(Math.round)).toEqual([31, 30]);
    expect(collection.features.some((f) => f.properties.layer === "stop")).toBe(true);
  });

  it("ics: folded at 75 octets, read back by a calendar library, nothing breaks out", async () => {
    const text = await written("ics", { made: "2024-01-05T10:00:00Z" });
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\ufffd");
    }
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents("vevent").map((c) => new ICAL.Event(c));
    expect(events.length).toBeGreaterThan(10);
    for (const e of events) expect(e.endDate.compare(e.startDate)).toBe(1);
    expect(text.split("\r\n").filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
    expect(events.some((e) => e.component.getFirstPropertyValue("categories") === "TRIP")).toBe(true);
  });

  it("polecat: forty columns, what is in prospect coded as agreed to", async () => {
    const rows = await cells("polecat", "\t");
    expect(Object.keys(rows[0]!)).toHaveLength(40);
    expect(rows).toHaveLength(coded.length);
    for (const row of rows) {
      expect(row["Event Type"]).toMatch(/^[A-Z]+$/);
      expect(["V-COOP", "M-COOP", "V-CONF", "M-CONF"]).toContain(row["Quad Code"]);
      expect(row["Actor Name"]).not.toBe("");
    }
    for (const [i, v] of coded.entries())
      if (v.status === "planned" && v.type === "CONSULT") expect(rows[i]!["Event Type"]).toBe("AGREE");
  });

  it("gdelt: sixty-one columns and no header", async () => {
    const lines = (await written("gdelt")).trimEnd().split("\n");
    for (const line of lines) {
      const columns = line.split("\t");
      expect(columns).toHaveLength(61);
      expect(columns[1]).toMatch(/^\d{8}$/);
      expect(columns[28]).toMatch(/^(0[3-9]|1\d|20)$/);
      expect(columns[29]).toMatch(/^[1-4]$/);
    }
  });

  it("acled and ucdp: their columns, bounds of deaths kept apart", async () => {
    const acled = await cells("acled", ",");
    expect(Object.keys(acled[0]!)).toHaveLength(31);
    for (const row of acled) expect(row.event_date).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
    const made = read({
      id: "made",
      published: "2021-03-14",
      text: "قصف الجيش المصري مدينة العريش يوم السبت، وقتل في القصف أكثر من 20 مدنيا.",
    });
    const ucdp: Record<string, string>[] = parse(await written("ucdp", undefined, [made]), { columns: true });
    for (const row of ucdp) expect([Object.keys(row).length, row.low, row.best, row.high]).toEqual([49, "20", "", ""]);
  });

  it("timeml: well-formed XML whose text is the report's", async () => {
    const text = await written("timeml");
    expect(XMLValidator.validate(text)).toBe(true);
    const parsed = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === "TimeML",
      stopNodes: ["corpus.TimeML.TEXT"],
    }).parse(text);
    expect(parsed.corpus.TimeML).toHaveLength(records.length);
    const plain = (xml: string) =>
      xml
        .replace(/<[^>]+>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&");
    for (const [i, r] of records.slice(0, -1).entries())
      expect(plain(parsed.corpus.TimeML[i].TEXT)).toBe(r.report.text);
    expect(text).toContain('functionInDocument="PUBLICATION_TIME"');
  });

  it("webanno: quotation and position give the same words", async () => {
    const { items } = JSON.parse(await written("webanno"));
    for (const { target } of items) {
      const [quote, position] = target.selector;
      const record = records.find(
        (r) =>
          target.source ===
          ((r.report.url && encodeURI(r.report.url)) ?? `urn:isnad:${encodeURIComponent(r.report.id)}`),
      )!;
      expect([...record.report.text].slice(position.start, position.end).join("")).toBe(quote.exact);
    }
  });

  it("jsonld: quotations and claims with who said them, and no verdicts", async () => {
    const graph = JSON.parse(await written("jsonld"))["@graph"] as Record<string, unknown>[];
    const kinds = new Set(graph.map((g) => g["@type"]));
    expect(kinds).toEqual(new Set(["NewsArticle", "Quotation", "Claim"]));
    expect(graph.filter((g) => g["@type"] !== "NewsArticle")).toHaveLength(
      records.reduce((n, r) => n + r.statements.length, 0),
    );
  });

  it("prov: triples in which every chain ends at its report", async () => {
    const triples = (await jsonld.toRDF(JSON.parse(await written("prov")), {
      format: "application/n-quads",
    })) as unknown as string;
    const quoted = new Map(
      [...triples.matchAll(/^<([^>]+)> <http:\/\/www\.w3\.org\/ns\/prov#wasQuotedFrom> <([^>]+)>/gm)].map((m) => [
        m[1]!,
        m[2]!,
      ]),
    );
    expect(quoted.size).toBeGreaterThan(50);
    for (const start of quoted.keys()) {
      let at = start;
      for (let n = 0; n < 10 && quoted.has(at); n++) at = quoted.get(at)!;
      expect(/:S\d+$/.test(at)).toBe(false);
    }
  });

  it("ninjs: one item a report", async () => {
    const items = JSON.parse(await written("ninjs", { made: "2024-01-05T10:00:00Z" }));
    expect(items).toHaveLength(records.length);
    for (const item of items)
      expect(item).toMatchObject({
        type: "text",
        standard: { name: "ninjs", version: "3.1" },
        bodies: [{ role: "main" }],
      });
  });

  it("every country code of a record has its codes", async () => {
    const { countryCodes } = await import("@isnad/record/formats");
    const source = readFileSync(new URL("../packages/record/src/values/countries.ts", import.meta.url), "utf8");
    const assigned = /ASSIGNED = `([^`]+)`/.exec(source)![1]!.trim().split(/\s+/);
    for (const code of assigned)
      expect(countryCodes(code), code).toMatchObject({
        alpha3: expect.stringMatching(/^[A-Z]{3}$/),
        numeric: expect.stringMatching(/^\d+$/),
        name: expect.stringMatching(/\S/),
      });
    expect(countryCodes("PS")).toEqual({ alpha3: "PSE", numeric: "275", name: "Palestine", fips: "WE", cow: "" });
  });
});
