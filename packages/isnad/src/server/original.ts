import { readFile, stat } from "node:fs/promises";
import { decode, sha256 } from "@isnad/intake";
import type { Original } from "@isnad/record/answers";

/** No larger file is shown beside its text. */
const LARGEST = 8 * 1024 * 1024;

/**
 * The document that a report was read from, as it lies on this machine. Only the very bytes that were added are given out, told by their
 * SHA-256: a file that says something else now, or that was never added, is not.
 *
 * @param origin as the archive keeps it: a path, with `:12` for a line of it, `: report 3` or `#3` for a part; an address
 */
export async function originalOf(origin: string, hash: string): Promise<Original> {
  const of = (state: Original["state"], text: string | null = null, encoding: string | null = null): Original => ({
    origin,
    state,
    text,
    encoding,
  });
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(origin) || origin === "stdin") return of("elsewhere");
  // `news.json: report 3`, `news.jsonl:12`, `archive.warc#7`.
  const [, path, item, line, part] = /^(.*?)(?:: report (\d+)|:(\d+)|#(\d+))?$/s.exec(origin)!;
  const whole = await bytesOf(origin);
  if (whole) return isOf(whole, hash) ? shown(whole) : of("changed");
  const bytes = item || line || part ? await bytesOf(path!) : null;
  if (!bytes) return of("gone");
  if (part) return of("inside");
  const piece = item ? itemOf(bytes, Number(item)) : bytes.toString("utf8").split(/\r?\n/)[Number(line) - 1];
  return piece !== undefined && sha256(piece) === hash ? of("same", piece, "utf-8") : of("changed");

  function shown(bytes: Buffer): Original {
    const decoded = decode(bytes);
    return "fault" in decoded ? of("binary") : of("same", decoded.text, decoded.encoding);
  }
}

/** A text is known by its letters, every other file by its bytes. */
function isOf(bytes: Buffer, hash: string): boolean {
  if (sha256(bytes) === hash) return true;
  const decoded = decode(bytes);
  return "text" in decoded && sha256(decoded.text) === hash;
}

/** One of the reports of a JSON document, as it was written when it was added; undefined where there is none. */
function itemOf(bytes: Buffer, n: number): string | undefined {
  const decoded = decode(bytes);
  if ("fault" in decoded) return undefined;
  try {
    const value: unknown = JSON.parse(decoded.text);
    return JSON.stringify((Array.isArray(value) ? value : [value])[n - 1]);
  } catch {
    return undefined;
  }
}

async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    const found = await stat(file);
    return found.isFile() && found.size <= LARGEST ? await readFile(file) : null;
  } catch {
    return null;
  }
}
