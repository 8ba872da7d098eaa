/** Text out of bytes, in which encoding it was, and how that was told. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** `mark`: a byte order mark; `form`: the bytes allow no other; `declared`: as the document or its sender says; `letters`: by the letters that come out. */
  readonly because: "mark" | "form" | "declared" | "letters";
  /** The encoding that was declared, where the bytes say otherwise. */
  readonly declared: string | null;
  /** How many characters could not be decoded; each stands as U+FFFD. */
  readonly lost: number;
}

/** Encodings of one byte a letter in which Arabic news is found. */
const SINGLE_BYTE = ["windows-1256", "iso-8859-6"] as const;
/** What a wrong declaration is most often meant for: names that people give to `windows-1256`. */
const SEEN = 256 * 1024;

/**
 * Decodes bytes whose encoding is declared rightly, wrongly or not at all. In order: a byte order mark; well-formed UTF-8, which no
 * other encoding of Arabic is by chance; UTF-16 by its pairs; then what is declared, unless another encoding gives far more
 * of the letters that Arabic is made of; then the encoding that gives most of them. A fault says what was tried.
 *
 * @param declared what the sender or the document says (`windows-1256`), the more trusted first
 */
export function decode(
  bytes: Uint8Array,
  declared: readonly (string | null | undefined)[] = [],
): Decoded | { readonly fault: string } {
  const marked = byMark(bytes);
  if (marked) return done(bytes, marked, "mark", null);
  const said = declared.map(labelOf).find((label) => label !== null) ?? null;
  const sample = bytes.subarray(0, SEEN);
  const sixteen = bySixteen(sample);
  if (sixteen) return done(bytes, sixteen, "form", said === sixteen ? null : said);
  if (sample.includes(0)) return { fault: "binary (it holds NUL bytes), not text" };
  const high = countHigh(sample);
  const broken = brokenUtf8(bytes);
  // Few slips in much good UTF-8 are slips (a cut file, a spliced line); in another encoding nearly every letter breaks it.
  if (broken === 0 || broken * 50 < high) return done(bytes, "utf-8", "form", said === "utf-8" ? null : said);
  const scores = SINGLE_BYTE.map((label) => ({
    label: label as string,
    share: likeArabic(new TextDecoder(label).decode(sample)),
  }));
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a));
  if (broken * 6 < high && likeArabic(new TextDecoder().decode(sample)) >= best.share)
    return done(bytes, "utf-8", "form", said === "utf-8" ? null : said);
  if (said !== null && said !== "utf-8") {
    const share = likeArabic(new TextDecoder(said).decode(sample));
    if (share >= best.share * 0.95 || best.share < 0.5) return done(bytes, said, "declared", null);
  }
  if (best.share >= 0.5) return done(bytes, best.label, "letters", said);
  if (controlShare(sample) > 0.05) return { fault: "binary, not text" };
  return {
    fault: `in no encoding that Arabic comes in: it is no UTF-8 (${broken} broken places), and as ${SINGLE_BYTE.join(" or ")} it gives no Arabic; save it as UTF-8`,
  };
}

/** The encoding that a media type names: `text/html; charset=windows-1256`. */
export const charsetOf = (mediaType: string | null | undefined): string | null =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(mediaType ?? "")?.[1] ?? null;

/** The encoding that a page or an XML file declares in its first kilobytes. */
export function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4096, bytes.length)).toString("latin1");
  return (
    /<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    null
  );
}

function done(bytes: Uint8Array, encoding: string, because: Decoded["because"], declared: string | null): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  let lost = 0;
  if (encoding !== "utf-8" || text.includes("\ufffd")) for (const c of text) if (c === "\ufffd") lost++;
  // What stood in the text as U+FFFD before is not lost here.
  if (encoding === "utf-8" && lost > 0) lost = Math.min(lost, brokenUtf8(bytes));
  return { text, encoding, because, declared, lost };
}

const byMark = (b: Uint8Array): string | null =>
  b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf
    ? "utf-8"
    : b[0] === 0xff && b[1] === 0xfe
      ? "utf-16le"
      : b[0] === 0xfe && b[1] === 0xff
        ? "utf-16be"
        : null;

/** UTF-16 without its mark: blanks and Arabic letters (`0x06`) fill every other byte. */
function bySixteen(bytes: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  const n = bytes.length & ~1;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0 || bytes[i] === 6) even++;
    if (bytes[i + 1] === 0 || bytes[i + 1] === 6) odd++;
  }
  if (n < 8) return null;
  if (odd > n * 0.35 && odd > 4 * even) return "utf-16le";
  if (even > n * 0.35 && even > 4 * odd) return "utf-16be";
  return null;
}

/** The WHATWG name of an encoding, or null where nobody knows it. */
function labelOf(name: string | null | undefined): string | null {
  if (!name) return null;
  try {
    return new TextDecoder(name.replace(/^(cp|win-?)(\d{4})$/i, "windows-$2")).encoding;
  } catch {
    return null;
  }
}

const countHigh = (bytes: Uint8Array): number => bytes.reduce((n, b) => n + (b >= 0x80 ? 1 : 0), 0);

/** How many places are not well-formed UTF-8 (RFC 3629); a character cut off by the end is none. */
function brokenUtf8(bytes: Uint8Array): number {
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const b = bytes[i]!;
    const more = b < 0x80 ? 0 : b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : -1;
    let k = 1;
    while (k <= more && ((bytes[i + k] ?? 0) & 0xc0) === 0x80) k++;
    if (more < 0 || (k <= more && i + k < bytes.length)) broken++;
    i += k;
  }
  return broken;
}

/** A dozen letters make up more than half of any Arabic prose. */
const COMMON = new Set("اليمونرتبةعد");
/** The rest of the alphabet; harakat and marks aside. */
const ARABIC = /[\u0621-\u064a]/;

/** How far text beyond ASCII looks like Arabic: the share of common letters, and a tenth for being Arabic letters at all. */
function likeArabic(text: string): number {
  let high = 0;
  let common = 0;
  let letters = 0;
  for (const c of text) {
    if (c < "\u0080" || c === "\u00a0") continue;
    high++;
    if (COMMON.has(c)) common++;
    if (ARABIC.test(c)) letters++;
  }
  return high === 0 ? 0 : (common + 0.1 * letters) / high;
}

function controlShare(bytes: Uint8Array): number {
  let n = 0;
  for (const b of bytes) if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) n++;
  return bytes.length === 0 ? 0 : n / bytes.length;
}
