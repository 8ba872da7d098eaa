import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { Article, Document, Furniture } from "@isnad/record";
import { charsetOf, type Decoded, declaredIn, decode } from "./encoding/decode.ts";
import { type Kind, kindOf } from "./kind.ts";
import type { IntakeOptions, Source, Taken } from "./source.ts";

/** More than this is refused, in one document and unpacked from gzip. */
export const LARGEST = 256 * 1024 * 1024;

const TYPES: Readonly<Record<Exclude<Kind, "gzip">, string>> = {
  text: "text/plain",
  html: "text/html",
  feed: "application/rss+xml",
  json: "application/json",
  warc: "application/warc",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  table: "text/csv",
};

/*
 * What takes a kind apart is loaded when the first of that kind comes: the libraries behind it cost a start a tenth of a
 * second each.
 */

/**
 * The documents of a source, told by its bytes more than by its name: a page and a Word file are one, a feed, a table and a web archive
 * are many. What cannot be read is a fault in its place, with the reason and the remedy; the rest goes on. JSON is not taken here,
 * but a JSON Feed is.
 *
 * @example for await (const d of takeDocuments({ origin: "page.html", bytes })) if (!isFault(d)) console.log(d.article.title);
 */
export async function* takeDocuments(source: Source, options: IntakeOptions = {}): Taken {
  const { origin, bytes } = source;
  if (bytes.length === 0) return yield { where: origin, fault: "empty; nothing to read" };
  if (bytes.length > LARGEST) return yield { where: origin, fault: "longer than 256 MB; cut it into reports" };
  const kind = kindOf(source);
  if (typeof kind === "object") return yield { where: origin, fault: kind.fault };
  const one = (article: Article, furniture: readonly Furniture[] = []): Document =>
    documentOf(source, TYPES[kind as "text"], article, furniture);
  switch (kind) {
    case "gzip": {
      const unpacked = unpack(bytes);
      if ("fault" in unpacked) yield { where: origin, fault: unpacked.fault };
      else yield* takeDocuments({ ...source, bytes: unpacked.bytes }, options);
      return;
    }
    case "warc":
      return yield* fromWarc(source, options);
    case "docx": {
      const { readDocx } = await import("./word/read-docx.ts");
      const read = await readDocx(bytes);
      return yield "fault" in read
        ? { where: origin, fault: read.fault }
        : one({ ...plain(source, options), text: read.text });
    }
    case "pdf": {
      const { readPdf } = await import("./pdf/read-pdf.ts");
      const read = await readPdf(bytes, options.isWord);
      return yield "fault" in read
        ? { where: origin, fault: read.fault }
        : one({ ...plain(source, options), text: read.text });
    }
  }
  const decoded = decode(bytes, [
    charsetOf(source.mediaType),
    kind === "html" || kind === "feed" ? declaredIn(bytes) : null,
  ]);
  if ("fault" in decoded) return yield { where: origin, fault: decoded.fault };
  if (decoded.lost > 0) yield { where: origin, fault: told(decoded) };
  switch (kind) {
    case "html": {
      const { readHtml } = await import("./html/read-html.ts");
      const page = readHtml(decoded.text, source.url ?? null, options);
      return yield "fault" in page
        ? { where: origin, fault: page.fault }
        : one({ ...page.article, id: idOf(source) }, page.furniture);
    }
    case "feed":
    case "json":
      return yield* fromFeed(source, decoded.text, options);
    case "table":
      return yield* fromTable(source, decoded.text, options);
    default: {
      if (decoded.text.trim() === "") return yield { where: origin, fault: "empty; nothing to read" };
      yield one({ ...plain(source, options), text: decoded.text });
    }
  }
}

const told = ({ lost, encoding }: Decoded): string =>
  `${lost} place${lost === 1 ? " is" : "s are"} no ${encoding.toUpperCase()} and stand${lost === 1 ? "s" : ""} as \ufffd in the text; the rest was read`;

const plain = (source: Source, options: IntakeOptions) => ({
  id: idOf(source),
  url: source.url ?? null,
  published: options.published ?? null,
});

/** A file's name without folder and extension; none for an address, which says itself which report it is. */
function idOf({ origin, url }: Source): string | null {
  if (url || /^[a-z]+:\/\//i.test(origin) || origin === "stdin") return null;
  return (
    origin
      .split(/[\\/]/)
      .at(-1)!
      .replace(/\.[a-z0-9]{1,8}(\.gz)?$/i, "") || null
  );
}

function documentOf(source: Source, mediaType: string, article: Article, furniture: readonly Furniture[]): Document {
  const url = article.url ?? source.url ?? null;
  return {
    article,
    sha256: sha256(source.bytes),
    bytes: source.bytes,
    origin: source.origin,
    mediaType,
    key: source.url ?? url ?? source.origin,
    fetched: source.fetched ?? null,
    furniture,
  };
}

export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

async function* fromWarc(source: Source, options: IntakeOptions): Taken {
  const { readWarc } = await import("./warc/read-warc.ts");
  for await (const capture of readWarc(pieces(source.bytes))) {
    const origin = `${source.origin}#${capture.number}`;
    if ("fault" in capture) {
      yield { where: origin, fault: capture.fault };
      continue;
    }
    // Pictures, scripts and the like are no reports, and no faults either.
    if (!/html|xml|json|pdf|wordprocessingml|text\/plain/i.test(capture.mediaType ?? "text/html")) continue;
    const { url, fetched, mediaType, bytes } = capture;
    for await (const document of takeDocuments({ origin, bytes, mediaType, url, fetched }, options)) {
      // In an archive of a site most pages are lists; only what failed otherwise is worth a word.
      if ("fault" in document && /without an article|no feed/.test(document.fault)) continue;
      yield document;
    }
  }
}

async function* fromFeed(source: Source, text: string, options: IntakeOptions): Taken {
  const { readFeed } = await import("./feeds/read-feed.ts");
  const items = readFeed(text, source.url ?? null, options);
  if ("fault" in items) return yield { where: source.origin, fault: items.fault };
  if (items.length === 0) return yield { where: source.origin, fault: "a feed without entries" };
  for (const [i, item] of items.entries()) {
    const origin = `${source.origin}#${i + 1}`;
    if (item.text === "" && !item.title) {
      yield { where: origin, fault: "an entry without a text" };
      continue;
    }
    const { title, byline, published, outlet, language, url, id } = item;
    const body = item.text || title!;
    yield {
      article: { text: body, id, title, byline, published, outlet, language, url },
      sha256: sha256(JSON.stringify([id, url, title, published, body])),
      origin,
      mediaType: TYPES.feed,
      key: url ?? id ?? origin,
      fetched: source.fetched ?? null,
      furniture: [],
    };
  }
}

async function* fromTable(source: Source, text: string, options: IntakeOptions): Taken {
  const { readTable } = await import("./tables/read-table.ts");
  for (const row of readTable(text, options)) {
    const origin = `${source.origin}:${row.line}`;
    if ("fault" in row) yield { where: origin, fault: row.fault };
    else {
      const { article } = row;
      const key = article.url ?? (article.id ? `${source.origin}#${article.id}` : origin);
      yield {
        article,
        sha256: sha256(JSON.stringify(article)),
        origin,
        mediaType: TYPES.table,
        key,
        fetched: source.fetched ?? null,
        furniture: [],
      };
    }
  }
}

/** Unpacks gzip; several members one after another are one stream, as in web archives. */
function unpack(bytes: Uint8Array): { readonly bytes: Uint8Array } | { readonly fault: string } {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: LARGEST }) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE")
      return { fault: "gzip that unpacks to more than 256 MB; unpack and cut it first" };
    // A web archive that breaks off still has whole records before the break.
    const part = partly(bytes);
    if (part && /^WARC\//.test(Buffer.from(part.subarray(0, 5)).toString("latin1"))) return { bytes: part };
    return { fault: "damaged gzip; fetch or copy it again" };
  }
}

/** What can be unpacked of gzip that breaks off. */
function partly(bytes: Uint8Array): Uint8Array | null {
  try {
    // SYNC_FLUSH as the last flush lets what is there pass.
    return gunzipSync(bytes, { maxOutputLength: LARGEST, finishFlush: 2 });
  } catch {
    return null;
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const SIZE = 64 * 1024;
  for (let at = 0; at < bytes.length; at += SIZE) yield bytes.subarray(at, at + SIZE);
}
