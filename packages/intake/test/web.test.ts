import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { backoff, fetchPage, findFiles, isPrivate, Politeness } from "../src/sources.ts";

let server: Server;
let base = "";
const asked: { url: string; headers: Record<string, unknown> }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url!, headers: request.headers });
    const answer = (status: number, headers: Record<string, string>, body: string | Buffer = "") =>
      response.writeHead(status, headers).end(body);
    switch (request.url) {
      case "/page":
        return request.headers["if-none-match"] === '"v1"'
          ? answer(304, {})
          : answer(
              200,
              { "content-type": "text/html; charset=utf-8", etag: '"v1"', "content-encoding": "gzip" },
              gzipSync("<p>نص</p>"),
            );
      case "/moved":
        return answer(301, { location: "/page" });
      case "/round":
        return answer(302, { location: "/round" });
      case "/file":
        return answer(302, { location: "file:///etc/passwd" });
      case "/inside":
        return answer(302, { location: "http://169.254.169.254/latest/meta-data" });
      case "/here":
        return answer(302, { location: `http://localhost:${(server.address() as { port: number }).port}/page` });
      case "/named":
        return answer(302, { location: "http://news.example/page" });
      case "/large":
        return answer(200, { "content-type": "text/html" }, Buffer.alloc(300_000, 65));
      case "/bomb":
        return answer(200, { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(5_000_000, 65)));
      case "/slow":
        response.writeHead(200).write("<p>");
        return undefined;
      case "/busy":
        return answer(429, { "retry-after": "120" });
      default:
        return answer(404, {});
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const faultOf = async (path: string, options = {}) => {
  const got = await fetchPage(path.startsWith("http") || path.includes(":") ? path : base + path, {
    allowPrivate: true,
    ...options,
  });
  return got.kind === "fault" ? got.fault : got.kind;
};

describe("fetching", () => {
  it("gives bytes unpacked, with what tells whether the page changes", async () => {
    const got = await fetchPage(`${base}/moved`, { allowPrivate: true });
    expect(got).toMatchObject({
      kind: "page",
      url: `${base}/page`,
      mediaType: "text/html; charset=utf-8",
      validators: { etag: '"v1"', modified: null },
    });
    expect(got.kind === "page" && new TextDecoder().decode(got.bytes)).toBe("<p>نص</p>");
  });
  it("does not send an unchanged page again", async () => {
    expect(await fetchPage(`${base}/page`, { allowPrivate: true, known: { etag: '"v1"', modified: null } })).toEqual({
      kind: "unchanged",
      url: `${base}/page`,
    });
  });
  it("refuses this machine and its network unless allowed, without asking there", async () => {
    const before = asked.length;
    expect(await faultOf("/page", { allowPrivate: false })).toMatch(/on this machine/);
    expect(await faultOf("http://localhost:1/", { allowPrivate: false })).toMatch(/on this machine/);
    expect(asked.length).toBe(before);
  });
  it("refuses names that lead there, and asks a name only once", async () => {
    const options = { allowPrivate: false, resolve: async () => ["127.0.0.1"] };
    expect(await faultOf("http://news.example/", options)).toMatch(/leads to 127\.0\.0\.1/);
    expect(
      await faultOf("http://news.example/", { ...options, resolve: async () => ["93.184.216.34", "::1"] }),
    ).toMatch(/leads to ::1/);
  });
  it("looks at each redirect again", async () => {
    expect(await faultOf("/file")).toMatch(/only http: and https:/);
    expect(await faultOf("/round")).toMatch(/sent on more than 5 times/);
    // The first host may be asked; those that it sends on to may not, and are not.
    const allowPrivate = (host: string) => host === "127.0.0.1";
    expect(await faultOf("/page", { allowPrivate })).toBe("page");
    const before = asked.length;
    expect(await faultOf("/inside", { allowPrivate })).toMatch(/^169\.254\.169\.254 is on this machine/);
    expect(await faultOf("/here", { allowPrivate })).toMatch(/^localhost is on this machine/);
    const hidden = { allowPrivate, resolve: async () => ["10.0.0.7"] };
    expect(await faultOf("/named", hidden)).toMatch(/^news\.example leads to 10\.0\.0\.7/);
    expect(asked.slice(before).map((a) => a.url)).toEqual(["/inside", "/here", "/named"]);
  });
  test.each([
    ["file:///etc/passwd", /only http: and https:/],
    ["ftp://a.example/", /only http: and https:/],
    ["http://user:secret@a.example/", /name and password/],
    ["a b:c", /no address/],
  ])("%s is refused", async (address, why) => expect(await faultOf(address)).toMatch(why));
  it("has bounds of size, unpacked too, and of time", async () => {
    expect(await faultOf("/large", { maxBytes: 100_000 })).toMatch(/longer than/);
    expect(await faultOf("/bomb", { maxBytes: 100_000 })).toMatch(/longer than/);
    expect(await faultOf("/slow", { timeoutMs: 300 })).toMatch(/no whole answer/);
  });
  it("hears how long to stay away", async () => {
    expect(await fetchPage(`${base}/busy`, { allowPrivate: true })).toMatchObject({ kind: "fault", after: 120 });
    expect(await faultOf("/missing")).toBe("the server answers 404");
    expect(await faultOf("http://127.0.0.1:1/")).toBe("nobody answers there");
  });
});

describe("addresses", () => {
  test.each(
    "10.1.2.3 127.0.0.1 169.254.169.254 172.31.0.1 192.168.1.1 100.64.0.1 0.0.0.0 ::1 :: fe80::1 fd00::1 ::ffff:127.0.0.1 ::ffff:7f00:1 224.0.0.1".split(
      " ",
    ),
  )("%s is private", (ip) => expect(isPrivate(ip)).toBe(true));
  test.each("93.184.216.34 8.8.8.8 172.32.0.1 2606:2800:220:1::1 ::ffff:8.8.8.8".split(" "))("%s is public", (ip) =>
    expect(isPrivate(ip)).toBe(false),
  );
});

describe("politeness", () => {
  it("asks one host one thing at a time, with a pause, and others meanwhile", async () => {
    const log: string[] = [];
    let release: (() => void)[] = [];
    const polite = new Politeness(1000, () => new Promise((done) => release.push(done)));
    const ask = (address: string) => polite.take(address, async () => void log.push(address));
    const all = [ask("https://a.example/1"), ask("https://a.example/2"), ask("https://b.example/1")];
    await new Promise((done) => setTimeout(done, 20));
    expect(log).toEqual(["https://a.example/1", "https://b.example/1"]);
    for (const go of release) go();
    release = [];
    await Promise.all(all);
    expect(log).toHaveLength(3);
  });
  it("stays away longer each time, and as long as it is told", () => {
    expect([1, 2, 3].map((n) => backoff(n, 60_000))).toEqual([120_000, 240_000, 480_000]);
    expect(backoff(30, 60_000)).toBe(24 * 3600 * 1000);
    expect(backoff(0, 60_000, 600)).toBe(600_000);
  });
});

describe("folders", () => {
  it("gives the files that paths and patterns name, each once", async () => {
    const folder = await mkdtemp(join(tmpdir(), "isnad-intake-"));
    await mkdir(join(folder, "a [1]"));
    for (const file of ["a [1]/b.html", "a [1]/.hidden", "c.txt", "d.txt.part"])
      await writeFile(join(folder, file), "x");
    const all = async (...paths: string[]) => {
      const out = [];
      for await (const one of findFiles(paths.map((p) => join(folder, p))))
        out.push(typeof one === "string" ? one.slice(folder.length + 1) : one.fault);
      return out;
    };
    expect(await all("")).toEqual(["a [1]/b.html", "c.txt"]);
    expect(await all("a [1]", "c.txt", "*.txt", "nothing.txt", "*.pdf")).toEqual([
      "a [1]/b.html",
      "c.txt",
      "no such file or folder",
      "no file is called so",
    ]);
    await rm(folder, { recursive: true });
  });
});
