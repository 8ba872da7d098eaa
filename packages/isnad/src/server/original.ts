import { readFile, stat } from "node:fs/promises";
import { decode, sha256 } from "@isnad/intake";
import type { Original } from "@isnad/record/answers";

/** No larger file is shown beside its text. */
const LARGEST = 8 * 1024 * 1024;

/**
 * The document that a report was read from, as it lies on this machine. Only the very bytes that were added are given out, told by their
 * SHA-256: a file that says something else now, or that was never added, is not.
 *
 * @param origin as the archive keeps it: a path, with `:12` for a line of it; an address
 */
export async function originalOf(origin: string, hash: string): Promise<Original> {
  const of = (state: Original["state"], text: string | null = null, encoding: string | null = null): Original => ({
    origin,
    state,
    text,
    encoding,
  });
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(origin) || origin === "stdin") return of("elsewhere");
  const [, path, line] = /^(.*?)(?::(\d+))?$/s.exec(origin)!;
  let there = false;
  for (const [file, n] of [[origin, null] as const, ...(line ? [[path!, Number(line)] as const] : [])]) {
    const bytes = await bytesOf(file);
    if (bytes === null) continue;
    there = true;
    const part = n === null ? bytes : Buffer.from(bytes.toString("utf8").split(/\r?\n/)[n - 1] ?? "");
    if (sha256(part) !== hash) continue;
    const decoded = decode(part);
    return "fault" in decoded ? of("binary") : of("same", decoded.text, decoded.encoding);
  }
  return of(there ? "changed" : "gone");
}

async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    const found = await stat(file);
    return found.isFile() && found.size <= LARGEST ? await readFile(file) : null;
  } catch {
    return null;
  }
}
