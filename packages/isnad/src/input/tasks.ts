import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type Kind as DocumentKind, decode, kindOf as documentKindOf, takeDocuments } from "@isnad/intake";
import { systemFault } from "../terminal/faults.ts";

/**
 * A piece of work: one plain text, or some lines of JSON, as bytes.
 *
 * `lines` are JSON lines, `items` the members of a JSON list written as lines (their numbers count members, not lines).
 */
export interface Task {
  readonly kind: "text" | "lines" | "items";
  /** The file's name as people gave it; `stdin` for standard input. */
  readonly file: string;
  /** Number of the first line or member. */
  readonly first: number;
  /** True when the whole input is this one document. */
  readonly alone: boolean;
  readonly bytes: Uint8Array;
  /** How much of the input this stands for, in bytes. */
  readonly size: number;
}

/** Something that could not be read, where, and the remedy. */
export interface Fault {
  readonly where: string;
  readonly fault: string;
}

export const isFault = (x: object): x is Fault => "fault" in x;

/** More than this in one line or one plain text is refused: past it a string and its record no longer fit into memory. */
export const LARGEST = 256 * 1024 * 1024;
const CHUNK = 256 * 1024;
const TOO_LONG = "longer than 256 MB; cut it into reports, one a line of JSON lines";

/** What is said of text in which some places could not be decoded. */
export const lossOf = ({ lost, encoding }: { readonly lost: number; readonly encoding: string }): string =>
  `${lost} ${lost === 1 ? "place is" : "places are"} not ${encoding.toUpperCase()} and ${lost === 1 ? "stands" : "stand"} as \ufffd in the text; the rest was read`;

type Bytes = AsyncIterable<Uint8Array>;

/** The sizes of the files together in bytes, or null where one of them has none (a pipe). */
export async function sizeOf(files: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const file of files) {
    const s = file === "-" ? null : await stat(file).catch(() => null);
    if (!s?.isFile()) return null;
    total += s.size;
  }
  return total;
}

/** Everything that the files hold, in order, as tasks of bounded size; what cannot be opened is a fault in its place. */
export async function* tasksOf(files: readonly string[]): AsyncGenerator<Task | Fault> {
  for (const file of files) {
    const name = file === "-" ? "stdin" : file;
    try {
      if (file !== "-" && (await stat(file)).isDirectory()) {
        yield { where: name, fault: `a directory; name the files in it: isnad read ${file.replace(/\/+$/, "")}/*.txt` };
        continue;
      }
      const bytes: Bytes = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: CHUNK });
      yield* tasksOfOne(name, bytes, files.length === 1);
    } catch (error) {
      yield { where: name, fault: systemFault(error, "read") };
    }
  }
}

/** The tasks of one input. What kind it is shows in its name (`.txt`, `.jsonl`, `.ndjson`, `.json`), else in its beginning. */
export async function* tasksOfOne(file: string, bytes: Bytes, only: boolean): AsyncGenerator<Task | Fault> {
  const iterator = bytes[Symbol.asyncIterator]();
  const head = await takeHead(iterator);
  if (head.length === 0) {
    yield { where: file, fault: "empty; nothing to read" };
    return;
  }
  const rest = chain(head, iterator);
  const kind = kindOf(file, head);
  const taken = takenApart(file, head);
  if (typeof taken === "object") yield { where: file, fault: taken.fault };
  else if (taken) yield* fromDocuments(file, await collect(rest), only);
  else if (kind === "lines") yield* linesOf(file, rest);
  else yield* whole(file, await collect(rest), kind, only);
}

/** The beginning: through the first line that is not blank, or 64 KB. */
async function takeHead(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < 65536) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = head.length === 0 ? new Uint8Array(value) : new Uint8Array(Buffer.concat([head, value]));
    const from = firstInk(head);
    if (from < head.length && head.indexOf(10, from) >= 0) break;
  }
  return head;
}

/** Offset of the first byte that is neither a blank nor part of a byte order mark. */
function firstInk(bytes: Uint8Array): number {
  let i = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (i < bytes.length && (bytes[i]! <= 32 || bytes[i] === 0x7f)) i++;
  return i;
}

async function* chain(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  while (true) {
    const { done, value } = await iterator.next();
    if (done) return;
    yield value;
  }
}

/** Kinds of documents that are read as they are; all others are taken apart by intake first. */
const AS_THEY_ARE: ReadonlySet<DocumentKind> = new Set(["text", "json"]);

/** Whether a file is a page, a feed, a Word document or the like, by its beginning; a fault where it can be no report. */
export function takenApart(file: string, head: Uint8Array): boolean | { readonly fault: string } {
  const kind = documentKindOf({ origin: file, bytes: head });
  if (typeof kind === "object") return kind;
  return (
    !AS_THEY_ARE.has(kind) ||
    (kind === "json" && /"https?:\/\/(www\.)?jsonfeed\.org\//.test(Buffer.from(head).toString("latin1")))
  );
}

/** The articles of a document, as a list of them would give them. */
async function* fromDocuments(file: string, bytes: Uint8Array | null, only: boolean): AsyncGenerator<Task | Fault> {
  if (!bytes) {
    yield { where: file, fault: TOO_LONG };
    return;
  }
  let n = 0;
  for await (const one of takeDocuments({ origin: file, bytes })) {
    if (isFault(one)) {
      yield one;
      continue;
    }
    const line = Buffer.from(JSON.stringify(one.article));
    // A page or a Word document is one report; of many only the first would seem to be.
    const alone = only && one.origin === file;
    yield { kind: "items", file, first: ++n, alone, bytes: line, size: line.length };
  }
}

type Shape = "text" | "lines" | "json" | "unsure";
const SHAPES: Readonly<Record<string, Shape>> = {
  ".txt": "text",
  ".text": "text",
  ".jsonl": "lines",
  ".ndjson": "lines",
  ".json": "json",
};

function kindOf(file: string, head: Uint8Array): Shape {
  // A byte order mark of UTF-16 hides what follows; the whole is decoded first.
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return SHAPES[extname(file).toLowerCase()] === "text" ? "text" : "unsure";
  const known = SHAPES[extname(file).toLowerCase()];
  if (known) return known;
  const from = firstInk(head);
  if (head[from] === 0x5b) return "unsure"; // `[`: a list, or a text that opens with a bracket
  if (head[from] !== 0x7b) return "text";
  const newline = head.indexOf(10, from);
  if (newline < 0) return "lines";
  const line = Buffer.from(head.subarray(from, newline)).toString();
  if (parses(line)) return "lines";
  // A first line that is broken, but with more of its kind below it, is a broken line; `{` alone opens one object over many lines.
  const next = head[firstInk(head.subarray(newline)) + newline];
  return next === 0x7b && line.trimEnd().endsWith("}") ? "lines" : "unsure";
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** All bytes, or null when there are more than `LARGEST`. */
async function collect(bytes: Bytes): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > LARGEST) return null;
    parts.push(part);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
}

async function* whole(
  file: string,
  bytes: Uint8Array | null,
  shape: Shape,
  only: boolean,
): AsyncGenerator<Task | Fault> {
  if (!bytes) {
    yield { where: file, fault: TOO_LONG };
    return;
  }
  const decoded = decode(bytes);
  if ("fault" in decoded) {
    yield { where: file, fault: decoded.fault };
    return;
  }
  if (decoded.lost > 0) yield { where: file, fault: lossOf(decoded) };
  const { text } = decoded;
  if (text.trim() === "") {
    yield { where: file, fault: "empty; nothing to read" };
    return;
  }
  if (shape === "text") {
    yield { kind: "text", file, first: 1, alone: only, bytes: Buffer.from(text), size: bytes.length };
    return;
  }
  yield* documents(file, text, shape, only);
}

/** One JSON document: a report, or a list of reports; else JSON lines after all, or (when unsure) a text. */
async function* documents(file: string, text: string, shape: Shape, only: boolean): AsyncGenerator<Task | Fault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const [first, second] = text.split("\n", 2);
    const likeLines = text.trimStart().startsWith("{") && (parses(first!) || (second?.startsWith("{") ?? false));
    if (likeLines) yield* linesOf(file, once(Buffer.from(text)));
    else if (shape === "unsure" && !text.trimStart().startsWith("{")) {
      yield { kind: "text", file, first: 1, alone: only, bytes: Buffer.from(text), size: Buffer.byteLength(text) };
    } else yield { where: file, fault: jsonFault(error) };
    return;
  }
  // A text of its own that happens to be JSON: `[1]` is no list of reports.
  const items = Array.isArray(value) ? value : [value];
  if (items.length === 0) {
    yield { where: file, fault: "an empty list; nothing to read" };
    return;
  }
  let lines: string[] = [];
  let first = 1;
  let size = 0;
  for (const [i, item] of items.entries()) {
    const line = JSON.stringify(item);
    lines.push(line);
    size += line.length;
    if (size < CHUNK && i < items.length - 1) continue;
    const bytes = Buffer.from(lines.join("\n"));
    yield { kind: "items", file, first, alone: only && !Array.isArray(value), bytes, size: bytes.length };
    first = i + 2;
    lines = [];
    size = 0;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What was wrong with JSON, in our words: the engine's own message quotes the text and changes with its version. */
export function jsonFault(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(said)?.[1];
  const where = position
    ? ` at character ${Number(position) + 1}`
    : /end of JSON/i.test(said)
      ? " (it breaks off)"
      : "";
  return `not valid JSON${where}; write {"id": "…", "text": "…"}`;
}

/** JSON lines as tasks: the whole lines of each chunk, so that what has come is read at once and memory stays flat. */
async function* linesOf(file: string, bytes: Bytes): AsyncGenerator<Task | Fault> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  let skipping = false;
  for await (const chunk of bytes) {
    let from = 0;
    if (skipping) {
      const end = chunk.indexOf(10);
      if (end < 0) continue;
      skipping = false;
      from = end + 1;
      line++;
    }
    const last = chunk.lastIndexOf(10);
    if (last >= from) {
      pending.push(chunk.subarray(from, last + 1));
      const batch = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
      const first = line;
      line += count(batch, 10);
      yield { kind: "lines", file, first, alone: false, bytes: batch, size: batch.length };
      pending = [];
      length = 0;
      from = last + 1;
    }
    if (from < chunk.length) {
      pending.push(chunk.subarray(from));
      length += chunk.length - from;
    }
    if (length > LARGEST) {
      yield { where: `${file}:${line}`, fault: "longer than 256 MB; one report a line, please" };
      pending = [];
      length = 0;
      skipping = true;
    }
  }
  if (length > 0) {
    const batch = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
    yield { kind: "lines", file, first: line, alone: false, bytes: batch, size: length };
  }
}

function count(bytes: Uint8Array, byte: number): number {
  let n = 0;
  for (let i = bytes.indexOf(byte); i >= 0; i = bytes.indexOf(byte, i + 1)) n++;
  return n;
}

/** The id of a plain text: its file's name without folder and extension; none for standard input. */
export const idOfFile = (file: string): string | null =>
  file === "stdin" ? null : basename(file, extname(file)) || null;
