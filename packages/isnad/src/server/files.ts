import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A file as it is sent. */
export interface Found {
  readonly body: Uint8Array;
  readonly type: string;
  readonly encoding: "br" | "gzip" | null;
  readonly etag: string;
  /** True for what has a hash of its content in its name and never changes. */
  readonly forever: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".bin": "application/octet-stream",
  ".wasm": "application/wasm",
};

/** `name-BAk3x9_q.js`: a name with a hash, as bundlers give it. */
const HASHED = /[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/**
 * A file of a folder by the path of an address; null where there is none, or where the path leads out. Where the browser takes it, a
 * neighbour that is packed already (`.br`, `.gz`) is sent in its place.
 */
export async function findFile(folder: string, path: string, accepts: string): Promise<Found | null> {
  let name: string;
  try {
    name = normalize(decodeURIComponent(path));
  } catch {
    return null;
  }
  if (
    name.includes("\0") ||
    name.includes("\\") ||
    name.split(/[\\/]/).some((part) => part === ".." || part.startsWith("."))
  )
    return null;
  const file = join(folder, name);
  if (!file.startsWith(folder + sep)) return null;
  const type = TYPES[extname(file).toLowerCase()];
  if (!type) return null;
  const packed = [
    ["br", ".br"],
    ["gzip", ".gz"],
  ] as const;
  const forever = name.startsWith(`${sep}assets${sep}`) && HASHED.test(name);
  const taken = packed.filter(([encoding]) => takes(accepts, encoding));
  for (const [encoding, ending] of [...taken, [null, ""] as const]) {
    const s = await stat(file + ending).catch(() => null);
    if (!s?.isFile()) continue;
    const etag = `"${s.size.toString(36)}-${Math.round(s.mtimeMs).toString(36)}"`;
    const body = await readFile(file + ending);
    const way = encoding ?? (PACKABLE.test(type) && body.length > 1024 ? taken[0]?.[0] : undefined);
    if (encoding !== null || way === undefined) return { body, type, encoding, etag: tagOf(etag, encoding), forever };
    return {
      body: await packedOnce(`${file} ${etag} ${way}`, body, way),
      type,
      encoding: way,
      etag: tagOf(etag, way),
      forever,
    };
  }
  return null;
}

const tagOf = (etag: string, encoding: string | null): string =>
  encoding ? `${etag.slice(0, -1)}-${encoding}"` : etag;

/** What is text becomes a third when it is packed; pictures and fonts are packed already. */
const PACKABLE = /^text\/|^application\/(?:json|manifest)|svg/;
const PACKED = new Map<string, Promise<Uint8Array>>();

/** A file packed, once for all who ask; the workbench has a few dozen. */
function packedOnce(key: string, body: Uint8Array, encoding: "br" | "gzip"): Promise<Uint8Array> {
  let packed = PACKED.get(key);
  if (!packed) {
    if (PACKED.size > 500) PACKED.clear();
    const quality = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    };
    packed = encoding === "br" ? promisify(brotliCompress)(body, quality) : promisify(gzip)(body);
    PACKED.set(key, packed);
  }
  return packed;
}

/** Whether `Accept-Encoding` names a coding and does not weigh it nothing. */
const takes = (accepts: string, encoding: string): boolean =>
  accepts.split(",").some((one) => {
    const [name, ...rest] = one.split(";").map((part) => part.trim().toLowerCase());
    return name === encoding && !rest.some((r) => /^q=0(\.0*)?$/.test(r));
  });
