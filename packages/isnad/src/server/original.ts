import { readFile, stat } from "node:fs/promises";
import { declaredIn, decode, sha256 } from "@isnad/intake";
import type { Original } from "@isnad/record/answers";

/** No larger file is shown beside its text. */
const LARGEST = 8 * 1024 * 1024;

/** A document as it came, with its bytes where they are at hand. */
export interface Found extends Omit<Original, "bytes" | "kept"> {
  readonly bytes: Uint8Array | null;
}

/** The document that a report was read from: as the archive keeps it, else as it lies on this machine. */
export async function originalOf(kept: Uint8Array | null, origin: string, hash: string): Promise<Original> {
  const { bytes, ...found } = kept ? shown(kept, origin) : await lying(origin, hash);
  return { ...found, bytes: bytes?.length ?? null, kept: kept !== null };
}

/** The bytes of a document, for a download; null where they cannot be had. */
export async function bytesOf(kept: Uint8Array | null, origin: string, hash: string): Promise<Uint8Array | null> {
  return kept ?? (await lying(origin, hash)).bytes;
}

function shown(bytes: Uint8Array, origin: string): Found {
  if (bytes.length > LARGEST) return { origin, state: "binary", text: null, encoding: null, bytes };
  const declared = /^\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1")) ? declaredIn(bytes) : null;
  const decoded = decode(bytes, [declared]);
  return "fault" in decoded
    ? { origin, state: "binary", text: null, encoding: null, bytes }
    : { origin, state: "same", text: decoded.text, encoding: decoded.encoding, bytes };
}

/**
 * What lies on this machine where a document was found. Only the very bytes that were added are given out, told by their
 * SHA-256: a file that says something else now, or that was never added, is not.
 *
 * @param origin as the archive keeps it: a path, with `:12` for a line of it, `: report 3` or `#3` for a part; an address
 */
async function lying(origin: string, hash: string): Promise<Found> {
  const of = (state: Original["state"]): Found => ({ origin, state, text: null, encoding: null, bytes: null });
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(origin) || origin === "stdin") return of("elsewhere");
  // `news.json: report 3`, `news.jsonl:12`, `archive.warc#7`.
  const [, path, item, line, part] = /^(.*?)(?:: report (\d+)|:(\d+)|#(\d+))?$/s.exec(origin)!;
  const whole = await read(origin);
  if (whole) return isOf(whole, hash) ? shown(whole, origin) : of("changed");
  const bytes = item || line || part ? await read(path!) : null;
  if (!bytes) return of("gone");
  if (part) return of("inside");
  const piece = item ? itemOf(bytes, Number(item)) : bytes.toString("utf8").split(/\r?\n/)[Number(line) - 1];
  return piece !== undefined && sha256(piece) === hash ? shown(Buffer.from(piece), origin) : of("changed");
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

async function read(file: string): Promise<Buffer | null> {
  try {
    const found = await stat(file);
    return found.isFile() && found.size <= LARGEST ? await readFile(file) : null;
  } catch {
    return null;
  }
}
