import { existsSync, renameSync, rmSync } from "node:fs";
import { ArchiveError } from "../fault.ts";
import { File } from "../sqlite/file.ts";

/** Writes a whole copy, also while others write; it is put in its place only when it is complete and sound. */
export function backup(file: File, to: string): void {
  if (existsSync(to)) throw new ArchiveError("not-possible", `${to}: is there already; name a new file`);
  const half = `${to}.part`;
  rmSync(half, { force: true });
  try {
    file.prepare("vacuum into ?").run(half);
    const copy = File.open(half, { write: false });
    try {
      const said = copy.prepare("pragma quick_check(1)").one<{ quick_check: string }>()?.quick_check;
      if (said !== "ok") throw new ArchiveError("corrupt", `${to}: the copy is not sound (${said})`);
    } finally {
      copy.close();
    }
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
