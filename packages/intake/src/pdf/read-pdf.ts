import { extractText, getDocumentProxy } from "unpdf";
import { measure, refusal } from "./quality.ts";

/**
 * The text of a PDF, where it comes out whole. Arabic in PDF files is often kept as shapes in the order in which they are drawn; such
 * text is refused with the reason, since a page half read is worse than one not read.
 */
export async function readPdf(
  bytes: Uint8Array,
  isWord?: (spelling: string) => boolean,
): Promise<{ readonly text: string } | { readonly fault: string }> {
  let pages: string[];
  try {
    // The library takes its bytes for its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    ({ text: pages } = await extractText(pdf, { mergePages: false }));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { fault: /password/i.test(said) ? "a PDF behind a password" : `a PDF that cannot be opened (${said})` };
  }
  const text = pages
    .map((page) => page.trim())
    .filter((page) => page !== "")
    .join("\n");
  const why = refusal(measure(text, isWord));
  if (why)
    return {
      fault: `a PDF whose Arabic cannot be trusted: ${why}; get the text from where it was published, or type it`,
    };
  return { text };
}
