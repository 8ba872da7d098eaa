/** What bytes were found to be: text, or the reason why they are not. */
export type Decoded =
  | { readonly text: string; readonly fault?: undefined }
  | { readonly text?: undefined; readonly fault: string };

/** Magic numbers of files that people mistake for text, and what to do with them. */
const MAGIC: readonly (readonly [bytes: string, what: string, remedy: string])[] = [
  ["%PDF-", "a PDF", "take its text out first (pdftotext -layout FILE)"],
  ["PK\u0003\u0004", "a ZIP archive or an office document", "unpack it, or save it as plain text, first"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document", "save it as plain text first"],
  ["\u001f\u008b", "gzip", "unpack it first (gzip -dc FILE | isnad read -)"],
  ["BZh", "bzip2", "unpack it first (bzip2 -dc FILE | isnad read -)"],
  ["\u00fd7zXZ", "xz", "unpack it first (xz -dc FILE | isnad read -)"],
  ["\u0028\u00b5\u002f\u00fd", "zstd", "unpack it first (zstd -dc FILE | isnad read -)"],
  ["\u0089PNG", "a PNG picture", "give the text of it"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture", "give the text of it"],
  ["SQLite format 3", "an SQLite database", "give the text of it"],
];

const starts = (bytes: Uint8Array, ...first: number[]) => first.every((b, i) => bytes[i] === b);

/**
 * Bytes as text: UTF-8, or UTF-16 with a byte order mark. Anything else is named where it can be recognised
 * (windows-1256, ISO 8859-6, UTF-16 without its mark, archives and pictures) together with the remedy; nothing is guessed.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (starts(bytes, 0xff, 0xfe, 0, 0)) return { fault: `UTF-32; ${remedy("UTF-32")}` };
  if (starts(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, "utf-16le");
  if (starts(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, "utf-16be");
  for (const [magic, what, remedy] of MAGIC) {
    if (starts(bytes, ...Array.from(magic, (c) => c.charCodeAt(0)))) return { fault: `${what}, not text; ${remedy}` };
  }
  const zeros = countZeros(bytes);
  if (zeros.even + zeros.odd > 0) {
    if (bytes.length % 2 === 0 && zeros.odd + zeros.even > zeros.seen / 20) {
      if (zeros.odd > 20 * zeros.even) return { fault: `UTF-16 without a byte order mark; ${remedy("UTF-16LE")}` };
      if (zeros.even > 20 * zeros.odd) return { fault: `UTF-16 without a byte order mark; ${remedy("UTF-16BE")}` };
    }
    return { fault: "binary (it holds NUL bytes), not text; give plain text in UTF-8" };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { fault: whyNotUtf8(bytes) };
  }
}

const remedy = (from: string) => `convert it first: iconv -f ${from} -t UTF-8 FILE`;

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { fault: `damaged ${encoding.toUpperCase()} (half a character is missing); save it as UTF-8 again` };
  }
}

/** NUL bytes at even and odd places among the first 64 KB. */
function countZeros(bytes: Uint8Array): { even: number; odd: number; seen: number } {
  const seen = Math.min(bytes.length, 65536);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < seen; i++) {
    if (bytes[i] !== 0) continue;
    if (i & 1) odd++;
    else even++;
  }
  return { even, odd, seen };
}

/** Letters that make up more than half of any Arabic prose; how often they come tells one code page from another. */
const COMMON = new Set("اليمونرتبةعد");

function whyNotUtf8(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65536);
  let best = { name: "", share: 0 };
  for (const name of ["windows-1256", "iso-8859-6"]) {
    const share = shareOfCommon(new TextDecoder(name).decode(sample));
    if (share > best.share) best = { name, share };
  }
  // Half of the high bytes must be among the dozen commonest letters; random bytes give about one in twenty.
  if (best.share > 0.5) return `not UTF-8 but ${best.name}, as it seems; ${remedy(best.name.toUpperCase())}`;
  const at = firstBroken(bytes);
  if (controlShare(sample) > 0.05) return "binary, not text; give plain text in UTF-8";
  const byte = at < bytes.length ? `byte 0x${bytes[at]!.toString(16).padStart(2, "0")}` : "the end";
  return `not UTF-8 (${byte} at offset ${at}); save it as UTF-8, or drop what is broken: iconv -f UTF-8 -t UTF-8 -c FILE`;
}

/** The share of common Arabic letters among everything outside ASCII. */
function shareOfCommon(text: string): number {
  let high = 0;
  let common = 0;
  for (const c of text) {
    if (c < "\u0080") continue;
    high++;
    if (COMMON.has(c)) common++;
  }
  return high === 0 ? 0 : common / high;
}

function controlShare(bytes: Uint8Array): number {
  let n = 0;
  for (const b of bytes) if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) n++;
  return bytes.length === 0 ? 0 : n / bytes.length;
}

/** Offset of the first byte that is not part of well-formed UTF-8 (RFC 3629); the length when all are. */
function firstBroken(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i]!;
    const more = b < 0x80 ? 0 : b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : -1;
    if (more < 0) return i;
    const second = bytes[i + 1] ?? 0;
    const low = b === 0xe0 ? 0xa0 : b === 0xf0 ? 0x90 : 0x80;
    const high = b === 0xed ? 0x9f : b === 0xf4 ? 0x8f : 0xbf;
    if (more > 0 && (second < low || second > high)) return i;
    for (let k = 2; k <= more; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i;
    i += more + 1;
  }
  return bytes.length;
}
