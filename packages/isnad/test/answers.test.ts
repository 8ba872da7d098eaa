import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/isnad.js", import.meta.url));
const built = existsSync(new URL("../bundle/main.js", import.meta.url));
const NEWS = [
  "وصل وزير الخارجية سمير الحداد إلى القاهرة يوم الثلاثاء 9 مارس 2021 قادما من عمّان، وقال إن 12 خبيرا يشاركون في المحادثات.",
  "قتل 14 شخصا في غارة شنتها طائرات مجهولة على مدينة الرقة السورية يوم الأربعاء 10 مارس 2021. وأعلنت وزارة الداخلية الأردنية اعتقال 3 أشخاص في إربد.",
].map((text, i) => ({ id: `n${i + 1}`, outlet: "الأفق", published: `2021-03-1${i}`, title: `خبر ${i + 1}`, text }));
let folder = "";
const run = (...args: string[]) =>
  spawnSync(process.execPath, [BIN, ...args, "-a", "n.db"], { encoding: "utf8", cwd: folder });
const found = (...args: string[]) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
};
type Loose = Record<string, unknown>;

describe.skipIf(!built)(
  `answers in the formats of the field${built ? "" : " (skipped: not built; npm run build)"}`,
  () => {
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "isnad-answers-"));
      writeFileSync(join(folder, "n.jsonl"), NEWS.map((n) => `${JSON.stringify(n)}\n`).join(""));
      found("add", "n.jsonl");
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it("a search of facts gives these facts alone, and what they lean on", () => {
      const killed = ["search", "--kind", "figure", "--type", "killed", "--format"] as const;
      const graph = JSON.stringify(JSON.parse(found(...killed, "jsonld")));
      expect(graph).toContain("n2");
      expect(graph).not.toContain("n1");
      expect(JSON.stringify(JSON.parse(found(...killed, "webanno")))).not.toContain("إربد");
      const acled = parse(found(...killed, "acled"), { columns: true }) as Loose[];
      expect(acled.map((row) => row.fatalities)).toEqual(["14"]);
      const polecat = found("search", "--kind", "event", "--type", "ASSAULT", "--format", "polecat");
      expect(
        polecat
          .trimEnd()
          .split("\n")
          .slice(1)
          .every((line) => line.split("\t")[2] === "ASSAULT"),
      ).toBe(true);
      for (const format of ["gdelt", "ucdp", "prov"]) expect(found(...killed, format)).not.toContain("إربد");
    });

    it("a search of reports gives the reports", () => {
      const items = JSON.parse(found("search", "الرقة", "--format", "ninjs")) as Loose[];
      expect(items).toHaveLength(1);
      expect(found("search", "الرقة", "--format", "conllu")).toMatch(/# text = قتل/);
      expect(found("search", "الرقة", "--format", "conllu")).not.toMatch(/الحداد/);
    });

    it("tables are whole, journeys go into a calendar, places on the map", async () => {
      found("search", "--facts", "--format", "parquet", "--out", "f.parquet");
      const bytes = readFileSync(join(folder, "f.parquet"));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
      const rows = (await parquetReadObjects({ file })) as Loose[];
      const csv = parse(found("search", "--facts", "--format", "csv", "--mark"), {
        columns: true,
        bom: true,
      }) as Loose[];
      expect(rows.map((r) => r.ref)).toEqual(csv.map((r) => r.ref));
      expect(rows.find((r) => r.type === "killed")!.value).toBe(14);
      const calendar = new ICAL.Component(ICAL.parse(found("who", "الحداد", "--journeys", "--format", "ics")));
      expect(calendar.getAllSubcomponents("vevent").length).toBeGreaterThan(0);
      const map = JSON.parse(found("who", "--kind", "place", "--format", "geojson")) as { features: Loose[] };
      expect(map.features.map((f) => (f.properties as Loose).name)).toContain("القاهرة");
      const things = JSON.parse(found("who", "الحداد", "--format", "jsonld")) as { "@graph": Loose[] };
      expect(things["@graph"][0]).toMatchObject({ "@type": "Person", name: { "@value": "سمير الحداد" } });
      expect(found("timeline", "--format", "gdelt").split("\n")[0]!.split("\t")).toHaveLength(61);
      expect(JSON.parse(found("figures", "--format", "geojson")).type).toBe("FeatureCollection");
    });

    it("says in Arabic, too, that nothing was found", () => {
      const said = (lang: string, ...args: string[]) => run(...args, "--lang", lang).stderr.trim();
      for (const [args, en, ar] of [
        [["timeline", "--place", "زحل"], "nothing found", "لم يُعثر على شيء"],
        [["figures", "زحل"], "nothing found", "لم يُعثر على شيء"],
        [["who", "زحل"], "nobody found", "لم يُعثر على أحد"],
        [["who", "99999"], "nobody has the number 99999", "لا أحد يحمل الرقم 99999"],
        [["who", "زحل", "--journeys"], "no journey", "لا رحلات"],
        [["who", "زحل", "--contradictions"], "nothing that seems to contradict itself", "لا شيء يبدو متناقضا"],
        [["who", "زحل", "--statements"], "nothing found", "لم يُعثر على شيء"],
        [["stories"], "no story in two copies", "لا خبر له نسختان"],
        [
          ["stories", "7"],
          "no story 7; isnad stories lists them",
          "لا خبر رقمه 7؛ تعرض الأخبارَ \u2068isnad stories\u2069",
        ],
        [["review", "log"], "nothing was decided", "لم يُتخذ أي قرار"],
        [["search", "زحل"], "0 found", "عدد النتائج: 0"],
      ] as const)
        expect([said("en", ...args), said("ar", ...args)], args.join(" ")).toEqual([en, ar]);
    });

    it("says what to take where a format does not hold the answer", () => {
      expect(run("search", "--kind", "statement", "--format", "polecat")).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/polecat holds events, and only statements were found; ask for --kind event/),
      });
      expect(run("who", "--format", "timeml")).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/take csv or/),
      });
      expect(run("search", "--facet", "outlet", "--format", "ics")).toMatchObject({ status: 2 });
      expect(run("search", "--format", "docx").stderr).toMatch(/csv, parquet, geojson, ics, polecat/);
    });
  },
);
