import { extname } from "node:path";
import type { Source } from "./source.ts";

/** What a source is, by its bytes before its name before what its sender says. */
export type Kind = "text" | "html" | "feed" | "json" | "warc" | "docx" | "pdf" | "table" | "gzip";

/** What intake knows by sight and cannot read, with the remedy. */
const NOT_READ: readonly (readonly [magic: string, what: string, remedy: string])[] = [
  ["\u00d0\u00cf\u0011\u00e0", "an old office document (.doc, .xls)", "save it as .docx or plain text"],
  ["{\\rtf", "an RTF document", "save it as .docx or plain text"],
  ["BZh", "bzip2", "unpack it first (bzip2 -d FILE)"],
  ["\u00fd7zXZ", "xz", "unpack it first (xz -d FILE)"],
  ["\u0028\u00b5\u002f\u00fd", "zstd", "unpack it first (zstd -d FILE)"],
  ["\u0089PNG", "a PNG picture", "give the text of it"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture", "give the text of it"],
  ["GIF8", "a GIF picture", "give the text of it"],
  ["RIFF", "sound or video", "give the text of it"],
  ["ID3", "sound", "give the text of it"],
  ["OggS", "sound or video", "give the text of it"],
  ["SQLite format 3", "an SQLite database", "give the texts in it"],
  ["\u007fELF", "a program", "give a text"],
  ["MZ", "a program", "give a text"],
];

/** What of ZIP archives is known by a file in it. */
const PACKED: readonly (readonly [part: string, fault: string])[] = [
  ["xl/workbook.xml", "an Excel workbook; save it as CSV"],
  ["application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument file; save it as CSV"],
  ["application/vnd.oasis.opendocument", "an OpenDocument file; save it as .docx or plain text"],
];

const BY_NAME: Readonly<Record<string, Kind>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".rss": "feed",
  ".atom": "feed",
  ".xml": "feed",
  ".json": "json",
  ".jsonl": "json",
  ".ndjson": "json",
  ".warc": "warc",
  ".docx": "docx",
  ".pdf": "pdf",
  ".csv": "table",
  ".tsv": "table",
};

const BY_TYPE: readonly (readonly [RegExp, Kind])[] = [
  [/^(text\/html|application\/xhtml)/, "html"],
  [/^application\/(rss|atom|rdf|feed)|^(text|application)\/xml/, "feed"],
  [/^application\/(x-ndjson|json|ld\+json)/, "json"],
  [/^application\/warc/, "warc"],
  [/^application\/pdf/, "pdf"],
  [/wordprocessingml/, "docx"],
  [/^text\/(csv|tab-separated-values)/, "table"],
  [/^text\/plain/, "text"],
];

/** What a source is; a fault where it is something that cannot be read. */
export function kindOf(source: Source): Kind | { readonly fault: string } {
  const head = ascii(source.bytes, 1024);
  const name = extname(nameOf(source.origin)).toLowerCase();
  for (const [magic, what, remedy] of NOT_READ) {
    if (head.startsWith(magic)) return { fault: `${what}; ${remedy.replace("FILE", source.origin)}` };
  }
  if (head.startsWith("%PDF-")) return "pdf";
  if (head.startsWith("\u001f\u008b")) return "gzip";
  if (head.startsWith("PK\u0003\u0004")) {
    if (holds(source.bytes, "word/document.xml")) return "docx";
    const packed = PACKED.find(([part]) => holds(source.bytes, part));
    return { fault: packed ? packed[1] : "a ZIP archive that is no Word document; unpack it first" };
  }
  if (/^WARC\/\d/.test(head)) return "warc";
  const ink = head.replace(/^[\u00ef\u00bb\u00bf\u00ff\u00fe\s\0]+/, "").replaceAll("\0", "");
  // A page that calls itself plain text, or a feed a page, is told by how it begins.
  if (/^(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|article|div|p)\b/i.test(ink)) return "html";
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(rss|feed|rdf:RDF)\b/i.test(ink)) return "feed";
  if (/^<\?xml[^>]*>\s*(<!doctype\s+html|<html)/i.test(ink)) return "html";
  const said = BY_TYPE.find(([pattern]) => pattern.test((source.mediaType ?? "").toLowerCase()))?.[1];
  const named = BY_NAME[name] ?? said;
  if (named === "feed") return /^[[{]/.test(ink) ? "json" : ink.startsWith("<") ? "feed" : "text";
  if (named === "html" && !/<[a-z!/]/i.test(ascii(source.bytes, 65536))) return "text";
  if (named !== undefined && named !== "pdf" && named !== "docx" && named !== "warc") return named;
  if (named !== undefined)
    return { fault: `named or sent as ${named}, but it does not begin like one; it may be damaged` };
  if (/^[[{]/.test(ink)) return "json";
  return "text";
}

/** The part of an origin that is a file's name. */
const nameOf = (origin: string): string => origin.replace(/[?#].*$/, "").replace(/\.gz$/i, "");

/** The first bytes as characters of one byte each. */
const ascii = (bytes: Uint8Array, most: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(most, bytes.length)).toString("latin1");

const holds = (bytes: Uint8Array, what: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(what, 0, "latin1");
