import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { HttpFault } from "./fault.ts";

/** A key that somebody sets must be so long, since it may be guessed at over a network. */
export const SHORTEST_KEY = 24;
const DAYS = 30;
/** So long a wrong key waits for its answer. */
const WRONG_MS = 400;

/** A key for one run of a server: 256 bits that can stand in an address. */
export const newKey = (): string => randomBytes(32).toString("base64url");

/** Compared in the same time wherever they differ, whatever their lengths. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHmac("sha256", "isnad").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/**
 * Lets in only who has the key: a browser that opened the address with `?key=…` once (it then has a cookie that scripts cannot see and other
 * sites cannot send), or a program that sends `Authorization: Bearer …`. Everybody else is asked for it.
 */
export function keyHolders(key: string): MiddlewareHandler {
  const made = (what: string) => createHmac("sha256", key).update(what).digest("base64url");
  // Cookies know no ports: two servers of one machine have two names.
  const name = `isnad_${made("name").slice(0, 8)}`;
  const token = made("cookie");
  const cookie = `${name}=${token}; Path=/; Max-Age=${DAYS * 86_400}; HttpOnly; SameSite=Strict`;

  const enter = async (c: Context, given: string, to: string): Promise<Response> => {
    if (same(given, key))
      return new Response(null, {
        status: 303,
        headers: { location: to, "set-cookie": cookie, "cache-control": "no-store" },
      });
    await new Promise((go) => setTimeout(go, WRONG_MS));
    return asked(c, true);
  };

  return async (c, next) => {
    const url = new URL(c.req.url);
    const isPage = !url.pathname.startsWith("/api/") && url.pathname !== "/api";
    // What the page that asks for the key looks like is no secret.
    if (c.req.method === "GET" && url.pathname === "/api/docs.css") return next();
    if (c.req.method === "POST" && url.pathname === "/login") {
      const form = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
      return enter(c, typeof form.key === "string" ? form.key.trim() : "", "/");
    }
    const inAddress = isPage && c.req.method === "GET" ? url.searchParams.get("key") : null;
    // The key does not stay in the address, nor in the history of the browser.
    if (inAddress !== null) return enter(c, inAddress, url.pathname.replace(/^\/+/, "/"));
    const bearer = /^Bearer\s+(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (bearer !== undefined && same(bearer, key)) return next();
    const held = (c.req.header("cookie") ?? "").split(/;\s*/).find((one) => one.startsWith(`${name}=`));
    if (held !== undefined && same(held.slice(name.length + 1), token)) return next();
    if (isPage && c.req.method === "GET" && !/\.\w+$/.test(url.pathname)) return asked(c, false);
    throw new HttpFault(401, "login", "this server wants its key", {
      remedy: "open the address that isnad serve printed, or send Authorization: Bearer KEY",
    });
  };
}

/** The page that asks for the key, in both languages; without script or style of its own, as all pages here. */
function asked(c: Context, wrong: boolean): Response | Promise<Response> {
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Isnad</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><main>
<h1>Isnad <span lang="ar" dir="rtl">إسناد</span></h1>
${wrong ? `<p role="alert">This is not the key. <span lang="ar" dir="rtl">ليس هذا هو المفتاح.</span></p>` : ""}
<form method="post" action="/login">
<p><label for="key">The key that <code>isnad serve</code> printed · <span lang="ar" dir="rtl">المفتاح الذي طبعه الأمر</span></label></p>
<p><input id="key" name="key" type="password" autocomplete="current-password" required autofocus dir="ltr"> <button>Open · <span lang="ar">افتح</span></button></p>
</form>
</main></body>
</html>
`;
  return c.html(html, wrong ? 403 : 401, { "cache-control": "no-store" });
}
