import { stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import type { Fault } from "@isnad/record";
import { glob } from "tinyglobby";

/** Files that nobody means when they name a folder. */
const PASSED_OVER = [
  "**/.*",
  "**/.*/**",
  "**/~$*",
  "**/*.{part,crdownload,tmp,swp}",
  "**/Thumbs.db",
  "**/node_modules/**",
];

/**
 * The files that paths name: a file itself, all files under a folder, all that a pattern matches (`news/**\/*.html`), each once, in
 * the order of their names. What is not there, and a pattern that matches nothing, is a fault.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<string | Fault> {
  const seen = new Set<string>();
  for (const path of paths) {
    const there = await stat(path).catch(() => null);
    if (there?.isFile() || (there && !there.isDirectory())) {
      if (!seen.has(resolve(path))) yield path;
      seen.add(resolve(path));
      continue;
    }
    if (!there && !/[*?[{(]/.test(path)) {
      yield { where: path, fault: "no such file or folder" };
      continue;
    }
    const within = { ignore: PASSED_OVER, onlyFiles: true, expandDirectories: false };
    const found = there
      ? (await glob("**", { ...within, cwd: path })).map((file) => join(path, file))
      : await glob(path, { ...within, absolute: isAbsolute(path) });
    found.sort();
    if (found.length === 0) yield { where: path, fault: there ? "a folder without files" : "no file is called so" };
    for (const file of found) {
      if (seen.has(resolve(file))) continue;
      seen.add(resolve(file));
      yield file;
    }
  }
}
