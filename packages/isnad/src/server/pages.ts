import type { Context, Hono } from "hono";
import { DOCS_STYLE, docsPage } from "./docs-page.ts";
import { HttpFault } from "./fault.ts";
import { type Found, findFile } from "./files.ts";
import type { House } from "./house.ts";
import { matches } from "./unchanged.ts";

/** The workbench's files, and the API's pages for people. No page holds a script or style of its own: the policy forbids it. */
export function pages(app: Hono, house: House, description: object): void {
  const docs = docsPage(description as never);
  app.get("/api/docs", (c) => c.html(docs));
  app.get("/api/docs.css", (c) => c.body(DOCS_STYLE, 200, { "content-type": "text/css; charset=utf-8" }));
  const { desk } = house;
  if (desk === null) {
    app.get("/", (c) => c.html(NO_DESK));
    return;
  }
  app.get("*", async (c, next) => {
    const { path } = c.req;
    if (path === "/api" || path.startsWith("/api/")) return next();
    const found = await findFile(desk, path === "/" ? "/index.html" : path, c.req.header("accept-encoding") ?? "");
    if (found) return sent(c, found);
    if (isAsset(path)) throw new HttpFault(404, "no-such-file", "there is no such file");
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(placeOf(pathname, search));
  });
}

/**
 * The workbench's places stand behind `#`, so that it needs nothing of its host: `/timeline?from=2021` is `/#/timeline?from=2021`, and `/reports/x`, as the
 * API has it, is where the report is read.
 */
const placeOf = (path: string, search: string): string => `/#${path.replace(/^\/reports\/(?=.)/, "/read/")}${search}`;

/** What has an ending, or stands among the assets, is a file and no address of the workbench. */
const isAsset = (path: string): boolean =>
  path.startsWith("/assets/") || /\.(?:[a-z0-9]{1,5}|webmanifest)$/i.test(path);

function sent(c: Context, { body, type, encoding, etag, forever }: Found): Response {
  const headers: Record<string, string> = {
    "content-type": type,
    etag,
    vary: "accept-encoding",
    "cache-control": forever ? "public, max-age=31536000, immutable" : "no-cache",
    ...(encoding ? { "content-encoding": encoding } : {}),
  };
  if (matches(c.req.header("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(body as ConstructorParameters<typeof Response>[0], { headers });
}

/** What stands at the front door while the workbench is not built. */
const NO_DESK = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Isnad</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><main>
<h1>Isnad <span lang="ar" dir="rtl">إسناد</span></h1>
<p>The server is running; the workbench is not built. In the project's folder: <code>npm run build</code>, then start the server again.</p>
<p lang="ar" dir="rtl">الخادم يعمل، لكن واجهة العمل لم تُبنَ بعد. في مجلد المشروع نفِّذ <code dir="ltr">npm run build</code> ثم أعد تشغيل الخادم.</p>
<ul><li><a href="/api/docs">The API, for people</a></li><li><a href="/api/openapi.json">The same as OpenAPI</a></li><li><a href="/api">What is in the archive</a></li></ul>
</main></body>
</html>
`;
