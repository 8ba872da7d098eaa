import { type Context, Hono } from "hono";
import { z } from "zod";
import { askOf, checked } from "./ask.ts";
import { faultResponse, HttpFault } from "./fault.ts";
import { ownOnly, safeHeaders } from "./guard.ts";
import type { House } from "./house.ts";
import { keyHolders } from "./key.ts";
import { openApi } from "./openapi.ts";
import { pages } from "./pages.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./routes/index.ts";
import { etagOf, matches } from "./unchanged.ts";

/** For routes without parameters. */
const EMPTY = z.strictObject({});
/** A request's body as JSON may be so long. */
const LONGEST_JSON = 16 * 1024 * 1024;

/** The server: every route of the API, its description, and the workbench's files. Asked by `app.fetch(request)`, with or without a socket. */
export function createApp(house: House): Hono {
  const app = new Hono();
  app.onError((error) => {
    const response = faultResponse(error);
    if (response.status === 500) process.stderr.write(`isnad: ${error.stack ?? error}\n`);
    return response;
  });
  app.notFound(() => faultResponse(new HttpFault(404, "no-such-file", "there is nothing here")));
  app.use(safeHeaders);
  app.use(ownOnly(house.hosts));
  if (house.key !== null) app.use(keyHolders(house.key));
  for (const route of ROUTES)
    app.on(route.method.toUpperCase(), route.path.replace(/\{(\w+)\}/g, ":$1"), (c) => answer(route, house, c));
  const description = openApi(ROUTES, house.version);
  const json = JSON.stringify(description);
  app.get("/api/openapi.json", (c) => sent(c, json));
  for (const path of new Set(ROUTES.map((r) => r.path)))
    app.all(path.replace(/\{(\w+)\}/g, ":$1"), () => {
      const allowed = ROUTES.filter((r) => r.path === path).map((r) => r.method.toUpperCase());
      throw new HttpFault(405, "wrong-method", `here only ${allowed.join(" and ")} is answered`);
    });
  pages(app, house, description);
  app.all("/api/*", () => {
    throw new HttpFault(404, "no-such-route", "there is nothing here", { remedy: "the API's pages: /api/docs" });
  });
  return app;
}

async function answer(route: Route, house: House, c: Context): Promise<Response> {
  if (route.writes && house.readOnly)
    throw new HttpFault(403, "read-only", "this archive is only for reading", {
      remedy: "start isnad serve without --read-only",
    });
  const etag = route.steady ? await steadyTag(house) : null;
  if (etag && matches(c.req.header("if-none-match"), etag))
    return new Response(null, { status: 304, headers: { etag, "cache-control": "no-cache" } });
  const shapes = route as Route<never, never, never>;
  const value = await route.work({
    house,
    c,
    params: (route.params ? checked(route.params as never, c.req.param()) : undefined) as undefined,
    query: (route.documentedQuery
      ? undefined
      : askOf((route.query ?? EMPTY) as never, new URL(c.req.url).searchParams)) as undefined,
    body: (shapes.body && !isForm(c) ? checked(shapes.body, await bodyOf(c)) : undefined) as undefined,
  });
  if (value instanceof Response) return value;
  return sent(c, JSON.stringify(value), route.status, etag);
}

/** Tells the answers of this run of the server from those of another. */
const RUN = Date.now().toString(36);

/** The validator of an answer that changes only when the archive does: nothing need be asked to know that it has not. */
const steadyTag = async ({ archive, version }: House): Promise<string> =>
  `W/"${version}-${RUN}-${await archive.revision()}"`;

const isForm = (c: Context): boolean => /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");

/** A JSON document, or that it has not changed (RFC 9110 13.1.2). */
function sent(c: Context, json: string, status: 200 | 202 = 200, etag: string | null = null): Response {
  const headers: Record<string, string> = {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-cache",
  };
  if (c.req.method === "GET") {
    headers.etag = etag ?? etagOf(json);
    if (matches(c.req.header("if-none-match"), headers.etag)) return new Response(null, { status: 304, headers });
  } else headers["cache-control"] = "no-store";
  return new Response(json, { status, headers });
}

/** The body as JSON; what is none, too long or of another kind is refused. */
async function bodyOf(c: Context): Promise<unknown> {
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(c.req.header("content-type") ?? ""))
    throw new HttpFault(415, "wrong-type", "the body must be JSON", { remedy: "send content-type: application/json" });
  const text = new TextDecoder().decode(await bytesOf(c.req.raw, LONGEST_JSON));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpFault(400, "bad-json", `the body is no JSON: ${(error as Error).message.slice(0, 120)}`);
  }
}

/** All bytes of a body, up to a bound. */
export async function bytesOf(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new HttpFault(413, "too-large", `the body is longer than ${Math.round(most / 1024 / 1024)} MB`, {
      remedy: "send it in parts, or add files with isnad add",
    });
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > most) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
