import { WARCParser } from "warcio";

/** A response that a web archive keeps. */
export interface Capture {
  readonly url: string;
  readonly fetched: string | null;
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
  /** Which record of the file it is, from 1. */
  readonly number: number;
}

/** One page is no larger than this. */
const LARGEST = 32 * 1024 * 1024;

/**
 * The pages of a web archive (WARC 1.0 and 1.1, gzipped or not): its responses and resources that answered 200, with their bodies
 * unpacked. A file that breaks off gives what stands before the break, and then a fault.
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Capture | { readonly number: number; readonly fault: string }> {
  let number = 0;
  try {
    for await (const record of new WARCParser(source)) {
      number++;
      const { warcType, warcTargetURI, warcDate } = record;
      if (warcType !== "response" && warcType !== "resource") {
        await record.skipFully();
        continue;
      }
      const status = Number(record.httpHeaders?.statusCode ?? 200);
      if (status !== 200 || !warcTargetURI) {
        await record.skipFully();
        continue;
      }
      const headers = record.httpHeaders?.headers ?? record.warcHeaders.headers;
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of record) {
        size += part.length;
        if (size <= LARGEST) parts.push(part);
      }
      if (size > LARGEST) {
        yield { number, fault: `${warcTargetURI} is longer than 32 MB` };
        continue;
      }
      yield {
        number,
        url: warcTargetURI.replace(/^<|>$/g, ""),
        fetched: warcDate ?? null,
        mediaType: headers.get("content-type") ?? null,
        bytes: Buffer.concat(parts),
      };
    }
  } catch (error) {
    yield {
      number: number + 1,
      fault: `a web archive that breaks off or is damaged after record ${number} (${error instanceof Error ? error.message : String(error)})`,
    };
    return;
  }
  if (number === 0) yield { number: 0, fault: "a web archive without records" };
}
