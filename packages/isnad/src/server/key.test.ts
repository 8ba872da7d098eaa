import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer } from "../../test/house.ts";
import { newKey } from "./key.ts";

const KEY = newKey();
let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({ key: KEY });
});
afterAll(() => server.close());
const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

describe("a server that wants its key", () => {
  it("tells nothing of the archive without it", async () => {
    for (const path of ["/api", "/api/reports", "/api/docs", "/api/openapi.json", "/assets/x.js", "/api/events"]) {
      const response = await server.ask(path);
      expect(response.status, path).toBe(401);
      expect(await response.json(), path).toMatchObject({ error: { code: "login" } });
    }
    expect((await server.ask("/api/reports", bearer(newKey()))).status).toBe(401);
    expect((await server.ask("/api/reports", bearer(KEY.slice(0, -1)))).status).toBe(401);
    expect((await server.ask(`/api/reports?key=${KEY}`)).status).toBe(401);
    const change = await server.post("/api/review", { who: "x", action: "accept", fact: "blast-1#F1" });
    expect(change[0]).toBe(401);
  });
  it("answers programs that send it", async () => {
    expect((await server.ask("/api/reports", bearer(KEY))).status).toBe(200);
  });
  it("gives a browser that has it a cookie, and takes it out of the address", async () => {
    const response = await server.ask(`/reports?key=${KEY}`);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/reports");
    const cookie = response.headers.get("set-cookie")!;
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(KEY);
    const [pair] = cookie.split(";");
    expect((await server.ask("/api/reports", { headers: { cookie: `a=b; ${pair}` } })).status).toBe(200);
    expect((await server.ask("/api/reports", { headers: { cookie: `${pair}x` } })).status).toBe(401);
  });
  it("asks others for it, in both languages, and takes it from a form", async () => {
    const page = await server.ask("/");
    expect(page.status).toBe(401);
    expect(page.headers.get("content-security-policy")).toContain("form-action 'self'");
    expect(await page.text()).toMatch(/isnad serve[\s\S]*المفتاح/);
    const send = (key: string) =>
      server.ask("/login", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ key }),
      });
    expect((await send(newKey())).status).toBe(403);
    expect((await send(KEY)).headers.get("set-cookie")).toContain("isnad_");
    expect((await server.ask(`/?key=${newKey()}`)).status).toBe(403);
  });
  it("sends nobody to another site", async () => {
    expect((await server.ask(`//evil.example/?key=${KEY}`)).headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
  });
});
