import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../src/index.ts";
import { APPLICATION_ID, File } from "../src/sqlite/file.ts";
import { MIGRATIONS } from "../src/sqlite/migrations/index.ts";
import { NEWS } from "./news.ts";
import { language, readDocument } from "./reading.ts";

// What can go wrong with a file: one clear line each, and nothing harmed.

let folder: string;
let path: string;
const open = (options = {}): Archive => openArchive(path, language, options);
const fail = (code: string, words: RegExp) => (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    expect(error).toMatchObject({ name: "ArchiveError", code });
    expect((error as Error).message).toMatch(words);
    expect((error as Error).message).not.toContain("\n");
    return;
  }
  expect.unreachable("it went well");
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "isnad-file-"));
  path = join(folder, "news.db");
  const archive = open({ create: true });
  await archive.add(NEWS.slice(0, 3).map(readDocument));
  await archive.close();
});
afterEach(() => {
  chmodSync(path, 0o600);
  rmSync(folder, { recursive: true });
});

describe("a file", () => {
  it("that is not there", () => {
    fail("missing", /no such archive/)(() => openArchive(join(folder, "none.db"), language));
    fail("system", /cannot be opened/)(() => openArchive(join(folder, "no/folder.db"), language, { create: true }));
    expect(existsSync(join(folder, "none.db"))).toBe(false);
  });
  it("that is something else", () => {
    writeFileSync(join(folder, "text.db"), "هذا نص وليس قاعدة بيانات. ".repeat(100));
    fail("foreign", /no archive of Isnad/)(() => openArchive(join(folder, "text.db"), language));
    new Database(join(folder, "other.db")).exec("create table t (a)");
    fail("foreign", /no archive of Isnad/)(() => openArchive(join(folder, "other.db"), language, { create: true }));
    fail("foreign", /a directory/)(() => openArchive(folder, language));
  });
  it("of an older version: unnamed parties that stood for several reports are set apart, what people merged stays", () => {
    const old = join(folder, "old.db");
    const db = new Database(old);
    for (const { sql } of MIGRATIONS.slice(0, 5)) db.exec(sql);
    db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = 5; pragma foreign_keys = off`);
    const identity = (id: number, root: number, kind: string, name: string) =>
      db.exec(
        `insert into identities (id, root, kind, name, norm, skeleton) values (${id}, ${root}, '${kind}', '${name}', '${name}', '')`,
      );
    identity(1, 1, "group", "مصدر");
    identity(2, 2, "person", "ليلى منصور");
    identity(3, 3, "group", "شهود");
    identity(4, 3, "group", "عيان");
    for (const n of [1, 2, 3]) {
      const document = n * 262_144;
      db.exec(`insert into reports values (${n}, 'r${n}', 'k${n}', 1);
        insert into documents (id, report, version, current, sha256, origin, media_type, added, text_sha256, words, furniture, sentences, shingles, text, record)
          values (${document}, ${n}, 1, 1, 'h${n}', 'o', 't', 'a', 'x', 1, '[]', x'', x'', '', '{}')`);
      for (const [i, id] of [1, 2, 3].entries())
        db.exec(`insert into entities values (${document}, 'E${i}', ${id}, 'k', 'n', null, null, 1, 0, 1);
          insert into parties values (${document + 1}, 'speaker', ${id})`);
    }
    db.close();
    File.open(old).close();
    const now = new Database(old, { readonly: true } as never);
    const all = (sql: string) => now.prepare(sql).raw().all([]);
    expect(all("select report, count(*) from identities where norm = 'مصدر' group by 1 order by 1")).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    expect(all("select count(*) from identities")).toEqual([[6]]);
    for (const where of ["entities e on e.document = i.report * 262144", "parties e on e.fact = i.report * 262144 + 1"])
      expect(
        all(`select i.id from identities i join ${where} and e.identity = i.id where i.norm = 'مصدر'`),
      ).toHaveLength(3);
    expect(all("select distinct identity from entities where local = 'E2'")).toEqual([[3]]);
    expect(all("select count(*) from parties where identity = 3")).toEqual([[3]]);
    now.close();
  });
  it("of a newer version", () => {
    new Database(path).exec("pragma user_version = 99; pragma wal_checkpoint(truncate)");
    const before = readFileSync(path);
    fail("newer", /made by a newer Isnad.*update/)(() => open());
    expect(readFileSync(path)).toEqual(before);
  });
  it("that may only be read: it is read, and not written", async () => {
    chmodSync(path, 0o444);
    fail("read-only", /may only be read/)(() => open());
    const archive = open({ readOnly: true });
    expect((await archive.reports()).items).toHaveLength(3);
    await expect(archive.add([readDocument(NEWS[4]!)])).rejects.toMatchObject({ code: "read-only" });
    await expect(archive.check()).resolves.toMatchObject({ faults: [] });
    await archive.close();
    const needed = open({ readOnly: "if needed" });
    expect((await needed.reports()).items).toHaveLength(3);
    await expect(needed.add([readDocument(NEWS[4]!)])).rejects.toMatchObject({ code: "read-only" });
    await needed.close();
  });
  it("that may be written is, where reading is only a way out", async () => {
    const archive = open({ readOnly: "if needed" });
    await archive.add([readDocument(NEWS[4]!)]);
    expect((await archive.reports()).items).toHaveLength(4);
    await archive.close();
  });
  // For root every folder may be written.
  it.skipIf(process.getuid?.() === 0)("in a folder that may not be written: it is read", async () => {
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    try {
      const archive = open({ readOnly: "if needed" });
      expect((await archive.reports()).items).toHaveLength(3);
      await archive.close();
    } finally {
      chmodSync(folder, 0o755);
    }
  });
  it("that is damaged in its middle", async () => {
    const at = openSync(path, "r+");
    for (let page = 4; page < statSync(path).size / 4096; page += 2)
      writeSync(at, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
    const said: unknown[] = [];
    try {
      const archive = open();
      for (const ask of [() => archive.check(), () => archive.facts({ limit: 500 }), () => archive.report("blast-1")])
        await ask().then(
          (answer) => said.push(answer),
          (error) => said.push(error),
        );
      await archive.close();
    } catch (error) {
      said.push(error);
    }
    expect(JSON.stringify(said.map((s) => (s instanceof Error ? { ...s, m: s.message } : s)))).toMatch(
      /corrupt|malformed|damaged/,
    );
  });
  it("that grows past what the disk holds: what was added stays, the rest is not half there", async () => {
    const file = File.open(path);
    const before = file.prepare("select count(*) n from fact").one<{ n: number }>()!.n;
    file.exec(`pragma max_page_count = ${file.pragma("page_count") + 2}`);
    fail(
      "full",
      /no space is left/,
    )(() =>
      file.write(() => {
        for (let i = 0; i < 500; i++)
          file.prepare("insert into names (identity, name, n) values (1, ?, 1)").run(`${i} ${"اسم".repeat(200)}`);
      }),
    );
    expect(file.prepare("select count(*) n from fact").one<{ n: number }>()!.n).toBe(before);
    file.close();
    const archive = open();
    expect((await archive.check()).faults).toEqual([]);
    await archive.add([readDocument(NEWS[4]!)]);
    expect((await archive.check()).faults).toEqual([]);
    await archive.close();
  });
  it("whose text somebody changed", async () => {
    new Database(path).exec("update documents set text = replace(text, '12', '99')");
    const archive = open();
    expect((await archive.check()).faults).toEqual([
      "blast-1 version 1: its text is not what its hash says; it was changed",
    ]);
    await archive.close();
  });
  it("that lost rows", async () => {
    new Database(path).exec(
      "pragma foreign_keys = off; delete from fact where local = 'F1'; delete from documents where title like '%القاهرة%'",
    );
    const archive = open();
    const { faults } = await archive.check();
    expect(faults.join("\n")).toMatch(/parties of facts that are not there/);
    expect(faults.join("\n")).toMatch(/facts of documents that are not there/);
    expect(faults.join("\n")).toMatch(/its record has \d+ facts, the table \d+/);
    await archive.close();
  });
  it("that two hold open: each sees what the other adds, and one identity stays one", async () => {
    const one = open();
    const other = open();
    await one.add([readDocument(NEWS[3]!)]);
    await other.add([readDocument(NEWS[4]!)]);
    await one.add([readDocument(NEWS[5]!)]);
    expect((await other.reports()).items).toHaveLength(6);
    expect((await one.identities({ name: "غزة", kind: "place" })).items).toHaveLength(1);
    expect((await one.check()).faults).toEqual([]);
    await one.close();
    await other.close();
  });
  it("is copied whole while it is open, and never over another file", async () => {
    const archive = open();
    const to = join(folder, "copy.db");
    await archive.backup(to);
    await expect(archive.backup(to)).rejects.toMatchObject({ code: "not-possible" });
    const copy = openArchive(to, language);
    expect((await copy.facts({ limit: 500 })).items).toEqual((await archive.facts({ limit: 500 })).items);
    expect((await copy.check()).faults).toEqual([]);
    await copy.close();
    await archive.close();
  });
  it("is read by any SQLite tool, with views for people", () => {
    const db = new Database(path);
    const facts = db.prepare("select * from facts where kind = 'figure' order by start").all() as Record<
      string,
      unknown
    >[];
    expect(facts[0]).toMatchObject({ report: "blast-1", value: 12, chain: "report ← سامر الخياط" });
    expect(db.prepare("select speaker from statements_by_speaker where report = 'visit-1'").all()).toHaveLength(2);
    expect(db.prepare("select role, value, bound from figures_by_event where report = 'blast-1'").all()).toContainEqual(
      {
        role: "killed",
        value: 12,
        bound: "exact",
      },
    );
    db.close();
  });
});

describe("a process that dies", () => {
  it("leaves whole documents or none", async () => {
    // A child that adds one document a step and is ended in the middle of one by itself, without closing anything.
    const script = `
      import Database from ${JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve("libsql")).href)};
      const db = new Database(${JSON.stringify(path)}, { timeout: 10000 });
      db.exec("begin immediate");
      db.exec("delete from parties; delete from event_traits; delete from fact; update documents set text = ''");
      process.kill(process.pid, "SIGKILL");`;
    const { signal, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    expect({ signal, stderr }).toEqual({ signal: "SIGKILL", stderr: "" });
    const archive = open();
    expect((await archive.check()).faults).toEqual([]);
    expect((await archive.facts({ report: "blast-1" })).items.length).toBeGreaterThan(2);
    await archive.close();
  });
});
