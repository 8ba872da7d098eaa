import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/isnad.js", import.meta.url));
const built = existsSync(new URL("../bundle/main.js", import.meta.url));
const TEXT =
  "وصل وزير الخارجية سمير الحداد إلى القاهرة يوم الثلاثاء، وقال إن المحادثات بدأت وإن 12 خبيرا يشاركون فيها.";
let folder = "";
const run = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8", cwd: folder });

describe.skipIf(!built)(`isnad export${built ? "" : " (skipped: not built; npm run build)"}`, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "isnad-export-"));
    writeFileSync(join(folder, "a.txt"), TEXT);
    writeFileSync(join(folder, "b.txt"), `${TEXT} وزار الأردن.`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads files and writes them in a format", () => {
    const { status, stdout } = run("export", "a.txt", "--published", "2021-03-14", "--format", "csv");
    expect(status).toBe(0);
    expect(stdout.split("\r\n")[0]).toMatch(/^report,outlet,published/);
    expect(stdout).toContain("سمير الحداد");
  });

  it("writes an archive, or a part of it, into a file", () => {
    expect(run("add", "a.txt", "b.txt", "--archive", "n.db", "--published", "2021-03-14").status).toBe(0);
    expect(run("export", "--archive", "n.db", "--format", "jsonl", "--out", "all.jsonl")).toMatchObject({
      status: 0,
      stdout: "",
    });
    const all = readFileSync(join(folder, "all.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(all.map((r) => r.report.text).sort()).toEqual([TEXT, `${TEXT} وزار الأردن.`].sort());
    const one = run("export", "--archive", "n.db", "--format", "jsonl", "--text", "الأردن");
    expect(one.stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(run("export", "--archive", "n.db", "--format", "parquet", "--out", "f.parquet").status).toBe(0);
    expect(readFileSync(join(folder, "f.parquet")).subarray(0, 4).toString()).toBe("PAR1");
  });

  it("writes the texts word by word as isnad words does, those of an archive too", () => {
    const words = run("words", "a.txt", "--format", "conllu").stdout;
    expect(words).toContain("# newdoc id = ");
    const blocks = (text: string) => text.replace(/^# (newdoc|sent_id).*\n/gm, "");
    expect(run("export", "a.txt", "--format", "conllu").stdout).toBe(words);
    expect(run("add", "a.txt", "--archive", "w.db").status).toBe(0);
    const archived = run("export", "--archive", "w.db", "--format", "conllu").stdout;
    expect(blocks(archived)).toBe(blocks(words));
  });

  it("says what is wrong", () => {
    expect(run("export", "a.txt", "--format", "docx")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no format "docx"; there are json/),
    });
    expect(run("export", "--archive", "none.db", "--format", "csv")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/none\.db/),
    });
    expect(run("export", "a.txt", "--from", "2021-01-01", "--format", "csv").status).toBe(2);
    expect(run("export", "a.txt", "--format", "csv", "--out", "no/where/f.csv")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/there is no such file|where a directory/),
    });
  });
});
