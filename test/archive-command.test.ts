import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NEWS } from "../packages/archive/test/news.ts";
import { COMMAND } from "../scripts/set-up.mjs";

// The commands of the archive as people run them. What each answers is tested in packages/archive/test.

const built = existsSync(resolve(COMMAND, "../../dist/main.js"));
const where = built ? "" : " (skipped: the command is not built; npm run build)";

describe.skipIf(!built)(
  `isnad and an archive${where}`,
  () => {
    let folder: string;
    let archive: string;
    const isnad = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
        encoding: "utf8",
        cwd: folder,
        env: { ...process.env, ISNAD_ARCHIVE: archive, ISNAD_WHO: "سلمى", NO_COLOR: "1", LANG: "en" },
      });
      return { status, stdout, stderr };
    };
    const lines = (text: string) =>
      text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "isnad-command-"));
      archive = join(folder, "news.db");
      writeFileSync(join(folder, "news.jsonl"), NEWS.map((a) => `${JSON.stringify(a)}\n`).join(""));
      expect(isnad("add", "news.jsonl")).toMatchObject({ status: 0, stderr: "6 added\n" });
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it("adds nothing twice", () => {
      expect(isnad("add", "news.jsonl")).toMatchObject({ status: 0, stderr: "0 added, 6 there already\n" });
    });
    it("finds reports and facts", () => {
      expect(isnad("search", "غزة", "--limit", "1").stdout).toContain("بغزه");
      const found = lines(isnad("search", "--speaker", "هوفمان", "--about", "غزة", "-f", "jsonl").stdout);
      expect(found.map((f) => f.report)).toEqual(["visit-2", "visit-1"]);
      const page = JSON.parse(
        isnad("search", "--kind", "figure", "--least", "10", "-f", "json", "--limit", "2").stdout,
      );
      expect(page).toMatchObject({ items: [{ kind: "figure" }, { kind: "figure" }], count: { exact: true } });
      expect(isnad("search", "--facts", "--cursor", "x")).toMatchObject({ status: 1 });
      expect(isnad("search", "--least", "viele")).toMatchObject({ status: 2 });
    });
    it.each([
      [["figures", "--role", "killed"], "12 killed"],
      [["timeline", "--party", "هوفمان"], "CONSULT"],
      [["who", "هوفمان"], "2 reports"],
      [["who", "هوفمان", "--contradictions"], "for you to judge"],
      [["who", "--journeys"], "→"],
      [["search", "--kind", "event", "--facet", "type"], "type:"],
    ])("%j", (args, words) => {
      const { status, stdout } = isnad(...args);
      expect(status).toBe(0);
      expect(stdout).toContain(words);
    });
    it.each([
      [["search", "غزة"], "report,outlet,published", 4],
      [["search", "--speaker", "هوفمان", "--about", "غزة"], "ref,report,outlet", 2],
      [["search", "--kind", "event", "--facet", "type"], "field,value,label,n,exact", null],
      [["figures", "--role", "killed"], "event_type,event_modes", null],
      [["timeline", "--party", "هوفمان"], "occurrence,type", null],
      [["who", "هوفمان"], "identity,kind,name", 1],
      [["who", "هوفمان", "--statements"], "ref,report,outlet", null],
      [["who", "هوفمان", "--contradictions"], "why,shared,earlier_ref", 1],
      [["who", "--journeys"], "identity,traveller,from", null],
      [["stories"], "story,title,reports", null],
    ] as const)("%j as a table", (args, header, rows) => {
      const { status, stdout } = isnad(...args, "--format", "csv", "--limit", "50");
      const [columns, ...found] = parse(stdout) as string[][];
      expect({ status, header: columns?.join(",").startsWith(header) }).toEqual({ status: 0, header: true });
      expect(found.every((row) => row.length === columns!.length)).toBe(true);
      if (rows !== null) expect(found).toHaveLength(rows);
      else if (args[0] !== "stories") expect(found.length).toBeGreaterThan(0);
    });
    it("writes tables that spreadsheets open without running anything", () => {
      const name = join(folder, "formula.txt");
      writeFileSync(name, "=HYPERLINK أعلنت الوزارة أن 12 شخصا قتلوا في انهيار المبنى.");
      const other = join(folder, "formula.db");
      expect(isnad("add", name, "-a", other).status).toBe(0);
      const plain = isnad("search", "-a", other, "--format", "csv").stdout;
      expect(plain).toContain(",'=HYPERLINK");
      expect(isnad("search", "-a", other, "--format", "csv", "--mark").stdout).toBe(`\ufeff${plain}`);
      const tolls = parse(isnad("search", "--type", "killed", "-f", "csv").stdout, { columns: true }) as object[];
      expect(tolls).toContainEqual(expect.objectContaining({ kind: "figure", value: "12", report: "blast-1" }));
      expect(isnad("review", "accept", "blast-1#F1", "--format", "csv").status).toBe(2);
    });
    it("corrects, keeps that through a rereading, and takes it back", () => {
      expect(isnad("review", "edit", "blast-1#F1", "value=13", "--why", "تصحيح").stdout).toContain("سلمى");
      expect(isnad("reread", "--all").stderr).toMatch(/^6 read anew, 0 changed/);
      const toll = () => lines(isnad("search", "--report", "blast-1", "--type", "killed", "-f", "jsonl").stdout)[0];
      expect(toll()).toMatchObject({ value: 13, review: "edited" });
      expect(lines(isnad("review", "annotated").stdout)).toMatchObject([
        { id: "blast-1", figures: [{ value: 13 }, {}] },
      ]);
      expect(isnad("review", "undo", "1").stdout).toContain("undone");
      const log = parse(isnad("review", "log", "-f", "csv").stdout, { columns: true }) as Record<string, string>[];
      expect(log).toMatchObject([
        { decision: "1", who: "سلمى", why: "تصحيح", action: "edit", report: "blast-1", undone_by: "سلمى" },
      ]);
      expect(JSON.parse(log[0]!.after!)).toMatchObject({ fact: { value: 13 } });
      expect(JSON.parse(isnad("review", "log", "-f", "ninjs").stdout)).toHaveLength(1);
      expect(toll()).toMatchObject({ value: 12, review: null });
      expect(isnad("review", "edit", "blast-1#F1", "value=viele")).toMatchObject({ status: 1 });
      expect(isnad("review", "accept", "nothing#F1")).toMatchObject({
        status: 1,
        stderr: "isnad: no report nothing\n",
      });
    });
    it("checks and copies", () => {
      expect(isnad("check")).toMatchObject({ status: 0 });
      expect(isnad("backup", "copy.db").status).toBe(0);
      expect(isnad("backup", "copy.db").status).toBe(1);
      expect(isnad("check", "--archive", "copy.db").stderr).toContain("nothing wrong");
    });
    it("says in one line what it cannot open", () => {
      const { status, stderr } = isnad("search", "غزة", "--archive", "none.db");
      expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 1, lines: 1 });
      expect(isnad("search", "--archive", "news.jsonl").stderr).toMatch(/no archive of Isnad/);
    });
    it.each(["add", "search", "figures", "timeline", "who", "stories", "review", "reread", "backup", "check"])(
      "%s --help shows an example",
      (command) => expect(isnad(command, "--help").stdout).toMatch(/\$ isnad \S/),
    );
  },
  300_000,
);
