import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { isIP } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type Lookup, publicAddresses, refusedAddress } from "./address.ts";

export interface FetchOptions {
  /** Whether private and loopback addresses may be fetched: all, none, or the hosts for which it says so. */
  readonly allowPrivate?: boolean | ((host: string) => boolean);
  /** What the server said of the copy at hand (`etag`, `last-modified`): an unchanged page is not sent again. */
  readonly known?: Validators | null;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  readonly maxRedirects?: number;
  readonly resolve?: Lookup;
}

/** By what a server tells whether a page has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

export type Fetched =
  | {
      readonly kind: "page";
      readonly url: string;
      readonly mediaType: string | null;
      readonly bytes: Uint8Array;
      readonly validators: Validators;
    }
  | { readonly kind: "unchanged"; readonly url: string }
  | {
      readonly kind: "fault";
      readonly url: string;
      readonly fault: string /** Seconds after which the server wants to be asked again. */;
      readonly after: number | null;
    };

const AGENT = "isnad/0.1 (reads news; one request at a time)";

/**
 * Fetches one address: http and https only, no private or loopback addresses unless allowed, each redirect checked like the first
 * address, the connection made to the very IP address that was checked, with bounds of size and time. Never throws.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { allowPrivate: allowed = false, timeoutMs = 30_000, maxBytes = 32 * 1024 * 1024, maxRedirects = 5 } = options;
  const until = Date.now() + timeoutMs;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { kind: "fault", url: address, fault: "no address; write https://…", after: null };
  }
  for (let hops = 0; ; hops++) {
    const fault = (why: string, after: number | null = null): Fetched => ({
      kind: "fault",
      url: url.href,
      fault: why,
      after,
    });
    const allowPrivate = typeof allowed === "function" ? allowed(url.hostname) : allowed;
    const refused = refusedAddress(url, allowPrivate);
    if (refused) return fault(refused);
    const ips = await publicAddresses(url.hostname, allowPrivate, options.resolve);
    if ("fault" in ips) return fault(ips.fault);
    let answer: Answer;
    try {
      answer = await ask(url, ips[0]!, options.known ?? null, until - Date.now(), maxBytes);
    } catch (error) {
      return fault(whyNot(error, timeoutMs));
    }
    const { status, headers, bytes } = answer;
    if (status >= 300 && status < 400 && status !== 304 && headers.location) {
      if (hops >= maxRedirects) return fault(`sent on more than ${maxRedirects} times`);
      try {
        const next = new URL(headers.location, url);
        if (url.protocol === "https:" && next.protocol === "http:")
          return fault(`sent on from https to ${next.href}, which is not safe`);
        url = next;
      } catch {
        return fault("sent on to an address that is none");
      }
      continue;
    }
    if (status === 304) return { kind: "unchanged", url: url.href };
    if (status !== 200) return fault(`the server answers ${status}`, secondsOf(headers["retry-after"]));
    return {
      kind: "page",
      url: url.href,
      mediaType: headers["content-type"] ?? null,
      bytes,
      validators: { etag: headers.etag ?? null, modified: headers["last-modified"] ?? null },
    };
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
}

class TooLarge extends Error {}

function ask(url: URL, ip: string, known: Validators | null, timeoutMs: number, maxBytes: number): Promise<Answer> {
  const send = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(Math.max(1, timeoutMs));
    const request = send(
      url,
      {
        signal,
        // The name is settled: no second look-up, which could answer otherwise.
        lookup: (_host, options, done) => {
          const family = isIP(ip);
          if (typeof options === "object" && options.all)
            (done as unknown as (e: null, a: { address: string; family: number }[]) => void)(null, [
              { address: ip, family },
            ]);
          else done(null, ip, family);
        },
        headers: {
          "user-agent": AGENT,
          accept:
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5",
          "accept-language": "ar,en;q=0.5",
          "accept-encoding": "gzip, deflate, br",
          ...(known?.etag ? { "if-none-match": known.etag } : {}),
          ...(known?.modified ? { "if-modified-since": known.modified } : {}),
        },
      },
      (response) => {
        const packed = response.headers["content-encoding"]?.toLowerCase();
        const unpacker =
          packed === "gzip" || packed === "x-gzip"
            ? createGunzip()
            : packed === "br"
              ? createBrotliDecompress()
              : packed === "deflate"
                ? createInflate()
                : null;
        const body = unpacker ? response.pipe(unpacker) : response;
        const parts: Uint8Array[] = [];
        let size = 0;
        const stop = (error: Error) => {
          request.destroy();
          reject(error);
        };
        response.on("error", stop);
        body.on("error", stop);
        body.on("data", (part: Uint8Array) => {
          size += part.length;
          if (size > maxBytes) return stop(new TooLarge());
          parts.push(part);
        });
        body.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string | undefined>,
            bytes: Buffer.concat(parts),
          }),
        );
      },
    );
    request.on("error", reject);
    request.end();
  });
}

function whyNot(error: unknown, timeoutMs: number): string {
  if (error instanceof TooLarge) return "longer than a page may be (32 MB)";
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === "TimeoutError" || name === "AbortError")
    return `no whole answer within ${Math.round(timeoutMs / 1000)} seconds`;
  if (code === "ECONNREFUSED") return "nobody answers there";
  if (code === "ECONNRESET") return "the connection broke off";
  if (code?.startsWith("CERT_") || /certificate/i.test(message)) return `its certificate is not trusted (${message})`;
  return `could not be fetched (${message})`;
}

/** `Retry-After` in seconds, from seconds or a day (RFC 9110 10.2.3). */
function secondsOf(value: string | undefined): number | null {
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.round((at - Date.now()) / 1000));
}
