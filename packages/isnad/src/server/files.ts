import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

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
  const ways = [...packed.filter(([encoding]) => takes(accepts, encoding)), [null, ""] as const];
  for (const [encoding, ending] of ways) {
    const s = await stat(file + ending).catch(() => null);
    if (!s?.isFile()) continue;
    return {
      body: await readFile(file + ending),
      type,
      encoding,
      etag: `"${s.size.toString(36)}-${Math.round(s.mtimeMs).toString(36)}${encoding ? `-${encoding}` : ""}"`,
      forever: name.startsWith(`${sep}assets${sep}`) && HASHED.test(name),
    };
  }
  return null;
}

/** Whether `Accept-Encoding` names a coding and does not weigh it nothing. */
const takes = (accepts: string, encoding: string): boolean =>
  accepts.split(",").some((one) => {
    const [name, ...rest] = one.split(";").map((part) => part.trim().toLowerCase());
    return name === encoding && !rest.some((r) => /^q=0(\.0*)?$/.test(r));
  });
