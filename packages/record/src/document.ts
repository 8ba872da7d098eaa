import type { Article } from "./report.ts";

/** What stands around an article without being part of it. */
export const FURNITURE_KINDS = [
  "menu",
  "related",
  "caption",
  "share",
  "outlet-tag",
  "byline",
  "dateline",
  "notice",
  "comment",
  "advertisement",
  "other",
] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** Something that was left out of the body, and what it was taken for. */
export interface Furniture {
  readonly kind: FurnitureKind;
  /** Its words as they stood, cut where they are very long. */
  readonly text: string;
}

/**
 * A document as it came: an article, and what is known of where it was taken from. This is what intake gives and the
 * archive takes; what could not be read is a fault of its own and no document.
 */
export interface Document {
  readonly article: Article;
  /**
   * SHA-256 of the bytes that it came as, hexadecimal: of the file, of the line of JSON lines, of the response in a WARC.
   * The same bytes twice are one document.
   */
  readonly sha256: string;
  /** Those bytes, where they are at hand; an archive keeps them, as far as they are more than the text. */
  readonly bytes?: Uint8Array | null;
  /** Where it came from: a path, an address, `stdin`; with `:12` or `#3` for a line or a part of it. */
  readonly origin: string;
  /** What it came as: `text/plain`, `application/json`, `text/html`, `application/rss+xml` … */
  readonly mediaType: string;
  /**
   * What stays the same when the document changes: documents of one key are versions of one report. The address of a page,
   * the path of a text; null: the article's address, else its outlet and id, else its text.
   */
  readonly key?: string | null;
  /** When it was fetched, in ISO 8601; null where it was not. */
  readonly fetched?: string | null;
  /** What was left out of the body. */
  readonly furniture?: readonly Furniture[];
}

/** Something that could not be read, where, and the remedy: `where` is a path, an address, `file:line`. */
export interface Fault {
  readonly where: string;
  readonly fault: string;
}
