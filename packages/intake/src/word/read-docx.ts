import mammoth from "mammoth";

/** More than this unpacked is no report; a small file that unpacks to so much is made to do harm. */
const LARGEST = 256 * 1024 * 1024;

/** The text of a Word document, a line a paragraph, with the first line of its properties' title if there is one. */
export async function readDocx(bytes: Uint8Array): Promise<{ readonly text: string } | { readonly fault: string }> {
  const size = unpackedSize(bytes);
  if (size === null) return { fault: "a Word document that breaks off (its directory is missing); save it again" };
  if (size > LARGEST)
    return { fault: `a Word document that unpacks to ${Math.round(size / 1e6)} MB; too much for one report` };
  try {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    });
    const text = value
      .replace(/\u00a0/g, " ")
      .replace(/[ \t]+\n/g, "\n")
      .replace(/\n{2,}/g, "\n")
      .trim();
    return text === "" ? { fault: "a Word document without text (are its pages pictures?)" } : { text };
  } catch (error) {
    return {
      fault: `a Word document that cannot be opened (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}

/** What the entries of a ZIP archive unpack to, by its central directory (APPNOTE 4.3.12); null where there is none. */
function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
