import type { Article } from "@isnad/record";

/** More letters than this keep a tab busy for longer than people wait. */
export const MOST = 2_000_000;

export type Taken = { readonly article: Article } | { readonly fault: "too-long" | "not-text" };

/**
 * What a dropped file holds: one report as JSON, or plain text in UTF-8, UTF-16, or the encoding of older Arabic texts
 * (Windows-1256). Anything else is refused rather than shown as letters that it is not.
 */
export function take(bytes: Uint8Array): Taken {
  if (bytes.length > 4 * MOST) return { fault: "too-long" };
  const sixteen =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  let body: string;
  try {
    body = new TextDecoder(sixteen ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    body = new TextDecoder("windows-1256").decode(bytes);
  }
  const letters = body.match(/[\u0621-\u064a]/g)?.length ?? 0;
  if (body.includes("\0") || /^(%PDF-|PK)/.test(body) || (bytes.length > 40 && letters < 10))
    return { fault: "not-text" };
  try {
    const given: unknown = JSON.parse(body);
    if (typeof given === "object" && given !== null && "text" in given && typeof given.text === "string")
      return { article: given as Article };
  } catch {
    // Not JSON: a text like any other.
  }
  return { article: { text: body } };
}
