import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { HttpFault } from "./fault.ts";

/** What pages of this server may do: nothing but load and ask this server itself; no script or style that stands in a page. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
};

/** Puts the headers that keep a browser safe onto every answer. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
};

/**
 * Refuses requests that a page of another site sent through the user's browser. By a name that is not this server's a page could be
 * served that asks this machine (DNS rebinding), so only localhost, addresses in numbers and the names given are answered to; a write
 * must come from a page of this server, or from no page at all (CSRF).
 */
export const ownOnly =
  (hosts: ReadonlySet<string>): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header("host");
    if (host !== undefined && !isOwn(host, hosts))
      throw new HttpFault(421, "wrong-host", "this server is not called so", {
        remedy: "open it by its address, or start it with --host NAME",
      });
    const mode = c.req.header("sec-fetch-mode");
    // A link from elsewhere may lead here; a picture or script of another site may not set the archive to work.
    if (c.req.header("sec-fetch-site") === "cross-site" && mode !== undefined && mode !== "navigate")
      throw new HttpFault(403, "foreign-origin", "a page of another site may not ask here");
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      const origin = c.req.header("origin");
      const site = c.req.header("sec-fetch-site");
      const foreign =
        (origin !== undefined && originHost(origin) !== (host ?? new URL(c.req.url).host)) ||
        (site !== undefined && site !== "same-origin" && site !== "none");
      if (foreign) throw new HttpFault(403, "foreign-origin", "a page of another site may not change anything here");
    }
    await next();
  };

/** The host in an Origin header; `null` and what is no address have none. */
const originHost = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** Whether a Host header names this server. */
export function isOwn(host: string, hosts: ReadonlySet<string>): boolean {
  const name = host
    .replace(/:\d+$/, "")
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  return name === "localhost" || isIP(name) !== 0 || hosts.has(name);
}
