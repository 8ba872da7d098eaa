import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer } from "../../test/house.ts";
import { findFile } from "./files.ts";

let folder: string;
let desk: string;
let server: Awaited<ReturnType<typeof testServer>>;
const script = `console.log("${"x".repeat(4000)}")`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "isnad-files-"));
  desk = join(folder, "desk");
  mkdirSync(join(desk, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(desk, ".hidden.txt"), "secret");
  writeFileSync(join(desk, "index.html"), "<!doctype html><title>مكتب</title>");
  writeFileSync(join(desk, "sw.js"), "self;");
  writeFileSync(join(desk, "assets/main-BAk3x9_q.js"), script);
  writeFileSync(join(desk, "assets/plain.css"), "a{}");
  writeFileSync(join(desk, "assets/early.css"), "b{}");
  writeFileSync(join(desk, "assets/early.css.br"), "packed before");
  writeFileSync(join(desk, "assets/odd.exe"), "no");
  server = await testServer({ desk });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}) => server.ask(path, { headers });

describe("the workbench's files", () => {
  it("are there, and every other address leads to the workbench's place of that name", async () => {
    for (const [path, place] of [
      ["/timeline?from=2021-05-01", "/#/timeline?from=2021-05-01"],
      ["/reports/blast-1", "/#/read/blast-1"],
      ["/read/%D8%A8?fact=V1", "/#/read/%D8%A8?fact=V1"],
      ["/reports", "/#/reports"],
      ["/a/b/c", "/#/a/b/c"],
      ["//other.example/x", "/#//other.example/x"],
      ["/a b", "/#/a%20b"],
      ["/\u00a0مرحبا", "/#/%C2%A0%D9%85%D8%B1%D8%AD%D8%A8%D8%A7"],
    ] as const) {
      const response = await ask(path);
      expect([response.status, response.headers.get("location")]).toEqual([302, place]);
    }
    for (const path of ["/", "/index.html"]) {
      const response = await ask(path);
      expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
        200,
        "text/html; charset=utf-8",
        "no-cache",
      ]);
      expect(await response.text()).toContain("مكتب");
    }
    expect((await ask("/assets/none-AAAAAAAA.js")).status).toBe(404);
    expect((await ask("/none.png")).status).toBe(404);
    expect((await ask("/assets/odd.exe")).status).toBe(404);
    expect((await ask("/api/none")).status).toBe(404);
  });
  it("are kept for ever only where their name has their hash", async () => {
    const cached = async (path: string) => (await ask(path)).headers.get("cache-control");
    expect(await cached("/assets/main-BAk3x9_q.js")).toBe("public, max-age=31536000, immutable");
    expect(await cached("/assets/plain.css")).toBe("no-cache");
    expect(await cached("/sw.js")).toBe("no-cache");
  });
  it("come packed where the browser takes that", async () => {
    const get = async (accepts: string, path = "/assets/main-BAk3x9_q.js") => {
      const response = await ask(path, { "accept-encoding": accepts });
      return [response.headers.get("content-encoding"), Buffer.from(await response.arrayBuffer())] as const;
    };
    const [br, packed] = await get("gzip, deflate, br");
    expect([br, brotliDecompressSync(packed).toString()]).toEqual(["br", script]);
    const [gzip, gz] = await get("gzip, br;q=0");
    expect([gzip, gunzipSync(gz).toString()]).toEqual(["gzip", script]);
    expect((await get("identity"))[1].toString()).toBe(script);
    expect(await get("br", "/assets/early.css")).toEqual(["br", Buffer.from("packed before")]);
    expect((await get("br", "/assets/plain.css"))[0]).toBeNull();
  });
  it("are not sent again while they are the same", async () => {
    const accepts = { "accept-encoding": "br" };
    const etag = (await ask("/assets/main-BAk3x9_q.js", accepts)).headers.get("etag")!;
    expect((await ask("/assets/main-BAk3x9_q.js", { ...accepts, "if-none-match": etag })).status).toBe(304);
    expect((await ask("/assets/main-BAk3x9_q.js", { "if-none-match": etag })).status).toBe(200);
  });
  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/.hidden.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%00",
    "/%",
    "//etc/passwd",
    "/assets/%2e%2e%2f%2e%2e%2fsecret.txt",
  ])("%s leads nowhere else", async (path) => {
    const response = await ask(path);
    expect(await response.text()).not.toContain("secret");
    expect(await findFile(desk, path, "")).toBeNull();
  });
  it("are no folders", async () => {
    symlinkSync(join(desk, "assets"), join(desk, "folder.js"));
    expect(await findFile(desk, "/folder.js", "")).toBeNull();
  });
});
