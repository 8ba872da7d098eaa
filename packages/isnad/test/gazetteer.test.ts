import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entryOf } from "../src/gazetteer/entry.ts";
import { readGazetteer } from "../src/gazetteer/read-gazetteer.ts";
import { rowsOf } from "../src/gazetteer/table.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-gazetteer-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** A row of GeoNames' dump. */
const geonames = (id: string, name: string, alternates: string, code = "P", country = "SY") =>
  [id, name, name, alternates, "35.87", "36.61", code, "PPL", country, "", "", "", "", "", "0", "", "", "", ""].join(
    "\t",
  );

describe("a gazetteer of one's own", () => {
  it("in comma-separated values with a header", async () => {
    const file = at(
      "a.csv",
      '\ufeffname,kind,nameEn,country,lat,lon\r\nكفر عجوة;كفرعجوة,place,"Kafr Ajwa, upper",sy,35.87,36.61\r\n\r\nسمير عبود,person,,,,\r\n',
    );
    expect(await readGazetteer([file])).toEqual({
      names: [
        {
          names: ["كفر عجوة", "كفرعجوة"],
          kind: "place",
          nameEn: "Kafr Ajwa, upper",
          country: "SY",
          coordinates: [36.61, 35.87],
        },
        { names: ["سمير عبود"], kind: "person" },
      ],
      faults: [],
    });
  });

  it("in JSON lines", async () => {
    const file = at(
      "a.jsonl",
      '{"name": "رابطة النخيل", "kind": "organization", "country": "LB", "sector": "cvl"}\n\n{"names": ["معبر الورد"], "type": "crossing", "coordinates": [36.6, 35.8], "ids": {"wikidata": "Q1"}}\n',
    );
    expect((await readGazetteer([file])).names).toEqual([
      { names: ["رابطة النخيل"], kind: "organization", country: "LB", sector: "CVL" },
      { names: ["معبر الورد"], kind: "facility", type: "crossing", coordinates: [36.6, 35.8], ids: { wikidata: "Q1" } },
    ]);
  });

  it("as GeoNames dumps it: rows with a name in Arabic letters", async () => {
    const file = at(
      "SY.txt",
      `${geonames("7", "Kafr Ajwa", "Kafr Ajwa,كفر عجوة")}\n${geonames("8", "Nowhere", "")}\n${geonames("9", "Bridge", "جسر الورد", "S")}\n`,
    );
    expect(await readGazetteer([file])).toEqual({
      names: [
        {
          names: ["كفر عجوة"],
          kind: "place",
          nameEn: "Kafr Ajwa",
          country: "SY",
          coordinates: [36.61, 35.87],
          ids: { geonames: "7" },
        },
        {
          names: ["جسر الورد"],
          kind: "facility",
          nameEn: "Bridge",
          country: "SY",
          coordinates: [36.61, 35.87],
          ids: { geonames: "9" },
        },
      ],
      faults: [],
    });
  });

  it("several files, in their order", async () => {
    const files = [at("1.csv", "name\nقرية الورد\n"), at("2.jsonl", '{"name": "قرية الشوك"}\n')];
    expect((await readGazetteer(files)).names.map((n) => n.names[0])).toEqual(["قرية الورد", "قرية الشوك"]);
  });

  it("names what is wrong with file, line and remedy, and reads the rest", async () => {
    const csv = at(
      "b.csv",
      'name,country,lat,lon\nقرية الورد,XX,,\nقرية الشوك,SY,95,36\nقرية الزهر,SY,36,36\n,SY,1,1\n"قرية\nالنور",SY,a,b\nأ,ب,ج,د,ه\n',
    );
    const { names, faults } = await readGazetteer([csv]);
    expect(names.map((n) => n.names[0])).toEqual(["قرية الزهر"]);
    expect(faults.map((f) => f.where)).toEqual([2, 3, 5, 6, 8].map((line) => `${csv}:${line}`));
    expect(faults.map((f) => f.fault)).toEqual([
      expect.stringMatching(/XX is no country; write two letters/),
      expect.stringMatching(/latitude 95.*write degrees/),
      expect.stringMatching(/no name; write it in Arabic/),
      expect.stringMatching(/not two numbers; write lat and lon/),
      expect.stringMatching(/5 cells where the header has 4/),
    ]);
    const jsonl = at(
      "b.jsonl",
      '{"name": "قرية"\n[1]\n{"name": "قرية الورد", "kind": "planet"}\n{"name": "قرية الورد", "colour": "red"}\n',
    );
    expect((await readGazetteer([jsonl])).faults.map((f) => f.fault)).toEqual([
      expect.stringMatching(/not valid JSON.*write one object a line/),
      expect.stringMatching(/not an object; write/),
      expect.stringMatching(/kind planet; write place, facility, person, organization/),
      expect.stringMatching(/no field is called colour; write name/),
    ]);
  });

  it("says of a file of wrong lines how many there are", async () => {
    const { faults } = await readGazetteer([at("c.jsonl", "{}\n".repeat(30))]);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)?.fault).toMatch(/10 more lines are wrong/);
  });

  it.each([
    ["none.csv", null, /no such file/],
    ["empty.csv", " \n", /empty; write a name a line/],
    ["head.csv", "قرية الورد,SY\n", /no column "name"; begin with a header/],
    ["column.csv", "name,colour\nقرية,أحمر\n", /no column is called colour/],
    ["page.bin", "\u0000\u0001\u0000\u0002\u0000", /not text|UTF-16|no column/],
  ])("ends at once on %s", async (name, content, fault) => {
    const file = content === null ? join(folder, name) : at(name, content);
    await expect(readGazetteer([file])).rejects.toThrow(fault);
    await expect(readGazetteer([file])).rejects.toThrow(name);
  });
});

describe("a table", () => {
  it.each([
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      'a;b\r\n"1;""x""";2\r\n',
      [
        ["a", "b"],
        ['1;"x"', "2"],
      ],
    ],
    [
      "a\tb\n1\t",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
  ])("%j", (text, cells) => {
    expect(rowsOf(text).map((r) => r.cells)).toEqual(cells);
  });
});

describe("an entry", () => {
  it.each([
    [{ name: "12" }, /is no name/],
    [{ name: "قرية", type: "planet" }, /no place is a planet/],
    [{ name: "سمير", kind: "person", type: "city" }, /a person has no type/],
    [{ name: "حزب", kind: "organization", sector: "XYZ" }, /no sector/],
    [{ name: "قرية", wikidata: "801" }, /no number of wikidata/],
    [{ name: "قرية", lat: "35" }, /not two numbers/],
  ])("%j is wrong", (fields, fault) => {
    const made = entryOf(fields);
    expect("fault" in made ? made.fault : "nothing").toMatch(fault);
  });
});

const BIN = fileURLToPath(new URL("../bin/isnad.js", import.meta.url));
describe.skipIf(!existsSync(new URL("../bundle/main.js", import.meta.url)))("isnad --gazetteer", () => {
  const run = (args: string[], input = "") =>
    spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8", input, maxBuffer: 1 << 28 });
  const TEXT = "اندلع حريق في كفر عجوة وقالت رابطة النخيل إنه أخمد.";
  it("reads with it, in the thread itself and in workers", () => {
    const csv = at("own.csv", "name,nameEn,country,lat,lon\nكفر عجوة,Kafr Ajwa,SY,35.87,36.61\n");
    const jsonl = at("own.jsonl", '{"name": "رابطة النخيل", "kind": "organization", "nameEn": "Palm League"}\n');
    const options = ["--gazetteer", csv, "-g", jsonl, "--format", "jsonl"];
    const names = (out: string) =>
      out
        .trim()
        .split("\n")
        .map((l) =>
          JSON.parse(l)
            .entities.map((e: { nameEn: string }) => e.nameEn)
            .join(", "),
        );
    const one = run(["read", "-", ...options], TEXT);
    expect([one.status, one.stderr]).toEqual([0, ""]);
    expect(names(one.stdout)).toEqual(["Kafr Ajwa, Palm League"]);
    const many = at(
      "many.jsonl",
      Array.from({ length: 6000 }, (_, i) => JSON.stringify({ id: `a${i}`, text: TEXT })).join("\n"),
    );
    const { status, stdout } = run(["read", many, ...options, "--jobs", "2"]);
    expect(status).toBe(0);
    expect([...new Set(names(stdout))]).toEqual(["Kafr Ajwa, Palm League"]);
    expect(run(["explain", TEXT, "-g", csv, "--lang", "en"]).stdout).toContain("the user's own gazetteer");
  });
  it("says what is wrong and goes on; ends on a file that is none", () => {
    const wrong = at("wrong.csv", "name,country\nكفر عجوة,Syria\n");
    expect(run(["read", "-", "-g", wrong, "--format", "jsonl"], TEXT)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${wrong}:2: SYRIA is no country`),
    });
    expect(run(["read", "-", "-g", join(folder, "gone.csv")], TEXT)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no such file"),
    });
  });
});
