import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openArchive } from "../src/index.ts";
import { NEWS } from "./news.ts";
import { language, readDocument } from "./reading.ts";

// A disk that is really full: a file system in memory of one megabyte, where one may be made (Linux, as root).
const folder = mkdtempSync(join(tmpdir(), "isnad-full-"));
const sized = (size: string, more = "") =>
  spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}${more}`, "tmpfs", folder]).status === 0;
const there = sized("1m");
if (!there) console.log("a full disk: skipped, no small file system can be mounted here");

afterAll(() => {
  if (there) spawnSync("umount", ["-l", folder]);
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!there)("a disk that is full", () => {
  const path = join(folder, "news.db");
  /** The same report under other names, each a document of its own. */
  const copy = (n: number) =>
    readDocument({ ...NEWS[n % NEWS.length]!, id: `n${n}`, url: `https://example.org/n${n}`, title: `خبر ${n}` });

  it("is told in one line; what was added stands whole, can be read and is added to when there is room again", async () => {
    const archive = openArchive(path, language, { create: true });
    let added = 0;
    const error = await (async () => {
      for (let n = 0; n < 2000; n += 8) {
        await archive.add(Array.from({ length: 8 }, (_, i) => copy(n + i)));
        added += 8;
      }
    })().catch((e) => e);
    expect(error).toMatchObject({ name: "ArchiveError", code: "full" });
    expect(error.message).toMatch(/no space is left/);
    expect(error.message).not.toContain("\n");
    expect(added).toBeGreaterThan(0);
    // Still open, and nothing of the step that failed is there.
    expect((await archive.countReports({})).n).toBe(added);
    await archive.close();
    const again = openArchive(path, language, { readOnly: true });
    expect((await again.countReports({})).n).toBe(added);
    expect((await again.check()).faults).toEqual([]);
    await again.close();
    expect(sized("8m", ",remount")).toBe(true);
    const roomy = openArchive(path, language);
    await roomy.add(Array.from({ length: 8 }, (_, i) => copy(added + i)));
    expect((await roomy.countReports({})).n).toBe(added + 8);
    expect((await roomy.check()).faults).toEqual([]);
    await roomy.close();
  });

  it("makes no archive where there is no room for an empty one, and a backup leaves nothing half written", async () => {
    const small = mkdtempSync(join(tmpdir(), "isnad-small-"));
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small]).status).toBe(0);
    try {
      expect(() => openArchive(join(small, "new.db"), language, { create: true })).toThrow(/no space is left/);
      const archive = openArchive(path, language);
      await expect(archive.backup(join(small, "copy.db"))).rejects.toMatchObject({ code: "full" });
      expect(spawnSync("ls", [small], { encoding: "utf8" }).stdout).not.toMatch(/copy/);
      await archive.close();
    } finally {
      spawnSync("umount", ["-l", small]);
      rmSync(small, { recursive: true, force: true });
    }
  });
});
