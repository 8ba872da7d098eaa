import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Document } from "@isnad/record";
import { ArchiveError } from "../fault.ts";
import type { File } from "../sqlite/file.ts";
import type { Tables } from "../sqlite/tables.ts";

/** Longer documents are known by their hash alone: an archive is no store of web archives. */
const LONGEST = 8 * 1024 * 1024;
/** How far back deflate looks. */
const WINDOW = 32 * 1024;

/**
 * Writes down the bytes that a document came as. Its text stands there already, so a text needs nothing more, and of a line of JSON or a page only
 * what is not its text costs something: the text is the dictionary that it is packed by.
 */
export function keepOriginal(file: File, id: number, { bytes, article, sha256 }: Document, textHash: string): void {
  if (!bytes || bytes.length > LONGEST || sha256 === textHash) return;
  const packed = deflateRawSync(bytes, { dictionary: dictionaryOf(article.text), level: 4 });
  file
    .prepare("insert into originals (document, length, packed) values (?, ?, ?)")
    .run(id, bytes.length, new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength));
}

/** The bytes that a document came as; null where they were not kept. Throws an `ArchiveError` where they are damaged. */
export function originalIn(file: File, row: Tables["documents"]): Uint8Array | null {
  if (row.sha256 === row.text_sha256) return Buffer.from(row.text);
  const kept = file
    .prepare("select length, packed from originals where document = ?")
    .one<Omit<Tables["originals"], "document">>(row.id);
  if (!kept) return null;
  try {
    const dictionary = dictionaryOf(row.text);
    const bytes = inflateRawSync(new Uint8Array(kept.packed), {
      dictionary,
      maxOutputLength: Math.max(kept.length, 1),
    });
    if (createHash("sha256").update(bytes).digest("hex") === row.sha256) return bytes;
  } catch {
    // Said below.
  }
  throw new ArchiveError(
    "corrupt",
    `${row.origin}: the document's bytes are not what their hash says; they were changed`,
  );
}

const dictionaryOf = (text: string): Buffer => Buffer.from(text).subarray(-WINDOW);
