import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer } from "../../test/house.ts";
import { isOwn } from "./guard.ts";
import { fault } from "./shapes/server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let closed: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({ hosts: ["Desk.example"] });
  closed = await testServer({ readOnly: true });
});
afterAll(async () => {
  await server.close();
  await closed.close();
});

const WRONG: readonly (readonly [address: string, status: number, code: string, at?: string])[] = [
  ["/api/reports?txt=غزة", 400, "bad-query", "txt"],
  ["/api/reports?text=a&text=b", 400, "bad-query", "text"],
  ["/api/reports?limit=0", 400, "bad-query", "limit"],
  ["/api/reports?limit=viele", 400, "bad-query", "limit"],
  ["/api/reports?limit=1e999", 400, "bad-query", "limit"],
  ["/api/reports?from=gestern", 400, "bad-query", "from"],
  ["/api/reports?cursor=x", 400, "bad-query"],
  ["/api/reports?sort=best", 400, "bad-query", "sort"],
  ["/api/reports?variants=1", 400, "bad-query", "variants"],
  ["/api/reports/facets", 400, "bad-query", "fields"],
  ["/api/reports/facets?fields=colour", 400, "bad-query", "fields.0"],
  ["/api/reports/none", 404, "unknown-report"],
  ["/api/reports/blast-1?version=9", 404, "unknown-report"],
  ["/api/reports/%2e%2e%2f%00", 404, "unknown-report"],
  ["/api/facts/none", 404, "unknown-fact"],
  ["/api/facts/blast-1%23F99", 404, "unknown-fact"],
  ["/api/facts/blast-1%23F99/why", 404, "unknown-fact"],
  ["/api/facts/%E0%A4%A", 404, "unknown-fact"],
  ["/api/identities/99999", 404, "unknown-identity"],
  ["/api/identities/zwölf", 400, "bad-query", "n"],
  ["/api/occurrences/1", 404, "unknown-occurrence"],
  ["/api/stories/1", 404, "unknown-story"],
  ["/api/jobs/j1", 404, "unknown-job"],
  ["/api/export/xls", 400, "bad-query", "format"],
  ["/api/export/gdelt?view=facts&kind=statement", 400, "bad-query", "format"],
  ["/api/export/gdelt?view=network", 400, "bad-query", "format"],
  ["/api/export/csv?view=annotated", 400, "bad-query", "format"],
  ["/api/export/csv?view=everything", 400, "bad-query", "view"],
  ["/api/export/csv?view=facts&limit=3", 400, "bad-query", "limit"],
  ["/api/export/csv?report=none", 404, "unknown-report", "report"],
  ["/api/nowhere", 404, "no-such-route"],
  ["/api/review", 405, "wrong-method"],
  ["/nowhere", 404, "no-such-file"],
];

describe("errors", () => {
  it.each(WRONG.map(([...one]) => one))("%s gives %i %s", async (address, status, code, at) => {
    const response = await server.ask(address);
    const body = await response.json();
    expect(fault.parse(body)).toEqual(body);
    expect([response.status, body]).toMatchObject([status, { error: at === undefined ? { code } : { code, at } }]);
  });
  it("say what was perhaps meant", async () => {
    expect(await server.json("/api/facts?spaeker=x")).toMatchObject([
      400,
      { error: { remedy: "did you mean speaker?" } },
    ]);
  });

  const BODIES: readonly (readonly [path: string, body: unknown, status: number, at?: string])[] = [
    ["/api/review", { action: "accept", fact: "blast-1#F1" }, 400, "who"],
    ["/api/review", { who: "س", action: "approve", fact: "blast-1#F1" }, 400, "action"],
    ["/api/review", { who: "س", action: "accept", fact: "blast-1#F99" }, 404],
    ["/api/review", { who: "س", action: "edit", fact: "blast-1#F1", change: { value: "viele" } }, 400],
    ["/api/review", { who: "س", action: "accept", fact: "blast-1#F1", more: 1 }, 400, "more"],
    ["/api/review", { who: "س", action: "merge", identity: 1, into: 99999 }, 404],
    ["/api/decisions/77/undo", { who: "س" }, 404],
    ["/api/read", {}, 400, "text"],
    ["/api/read", { text: "a", published: "gestern" }, 400, "published"],
    ["/api/documents", { address: "ftp://example.org/" }, 400],
    ["/api/documents", { address: "javascript:alert(1)" }, 400],
    ["/api/documents", [], 400],
  ];
  it.each(BODIES.map(([...one]) => one))("POST %s %j gives %i", async (path, body, status, at?: unknown) => {
    const [got, answer] = await server.post(path as string, body);
    expect(fault.parse(answer)).toEqual(answer);
    expect([got, (answer as { error: { at?: string } }).error.at]).toEqual([
      status,
      at ?? (answer as { error: { at?: string } }).error.at,
    ]);
  });
  it("tell a body of another kind, broken, or too long", async () => {
    const send = (type: string, body: BodyInit) =>
      server.json("/api/review", { method: "POST", headers: { "content-type": type }, body });
    expect(await send("text/plain", "{}")).toMatchObject([415, { error: { code: "wrong-type" } }]);
    expect(await send("application/json", "{")).toMatchObject([400, { error: { code: "bad-json" } }]);
    expect(await send("application/json", " ".repeat(17 * 1024 * 1024))).toMatchObject([
      413,
      { error: { code: "too-large" } },
    ]);
    expect(
      await server.json("/api/documents", {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=x" },
        body: "--y",
      }),
    ).toMatchObject([400, { error: { code: "bad-form" } }]);
    expect(await server.json("/api/documents", { method: "POST", body: new FormData() })).toMatchObject([
      400,
      { error: {} },
    ]);
  });
  it("keep what nobody expected to themselves", async () => {
    const { archive } = server.house;
    const before = archive.overview;
    archive.overview = () => Promise.reject(new Error("/secret/path"));
    const said: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = ((text: string) => said.push(text)) as never;
    try {
      const [status, body] = await server.json("/api");
      expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining("secret")]);
    } finally {
      process.stderr.write = write;
      archive.overview = before;
    }
    expect(said.join("")).toContain("/secret/path");
  });
});

describe("an archive for reading only", () => {
  it("answers, and changes nothing", async () => {
    expect(await closed.json("/api")).toMatchObject([200, { readOnly: true }]);
    for (const [path, body] of [
      ["/api/review", { who: "س", action: "accept", fact: "blast-1#F1" }],
      ["/api/decisions/1/undo", { who: "س" }],
      ["/api/documents", { address: "https://example.org/" }],
    ] as const)
      expect(await closed.post(path, body)).toMatchObject([403, { error: { code: "read-only" } }]);
    expect((await closed.post("/api/read", { text: "وصل الوزير." }))[0]).toBe(200);
  });
});

describe("other sites", () => {
  const from = (headers: Record<string, string>, method = "POST") =>
    server.json("/api/review", {
      method,
      headers: { "content-type": "application/json", host: "127.0.0.1:4780", ...headers },
      ...(method === "GET" ? {} : { body: JSON.stringify({ who: "س", action: "accept", fact: "none#F1" }) }),
    });
  it.each([
    [{ origin: "http://127.0.0.1:4780" }, 404],
    [{ origin: "http://127.0.0.1:4780", "sec-fetch-site": "same-origin" }, 404],
    [{}, 404],
    [{ origin: "http://evil.example" }, 403],
    [{ origin: "http://127.0.0.1:9999" }, 403],
    [{ origin: "http://localhost:4780" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ host: "evil.example", origin: "http://evil.example" }, 421],
    [{ host: "127.0.0.1.evil.example" }, 421],
  ])("%j may write: %i", async (headers, status) =>
    expect((await from(headers as Record<string, string>))[0]).toBe(status),
  );
  it.each([
    ["localhost", true],
    ["LOCALHOST:80", true],
    ["127.0.0.1:4780", true],
    ["[::1]:4780", true],
    ["192.168.1.20:4780", true],
    ["desk.example:4780", true],
    ["desk.example.:4780", true],
    ["evil.example", false],
    ["localhost.evil.example", false],
    ["", false],
  ])("%s names this server: %s", (host, own) => expect(isOwn(host, new Set(["desk.example"]))).toBe(own));
  it("may lead here, and ask nothing", async () => {
    const ask = async (mode: string, site: string) =>
      (await server.ask("/api/reports", { headers: { "sec-fetch-site": site, "sec-fetch-mode": mode } })).status;
    expect(await ask("navigate", "cross-site")).toBe(200);
    expect(await ask("no-cors", "cross-site")).toBe(403);
    expect(await ask("cors", "cross-site")).toBe(403);
    expect(await ask("cors", "same-origin")).toBe(200);
    expect(await ask("navigate", "none")).toBe(200);
  });
  it("get no page that runs anything, and may frame none", async () => {
    for (const path of ["/", "/api", "/api/docs", "/nowhere", "/api/reports?limit=0"]) {
      const { headers } = await server.ask(path);
      const policy = headers.get("content-security-policy")!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });
});

describe("hostile documents", () => {
  const HOSTILE =
    "</script><script>alert(1)</script>\u202eabc\u0000\u2028\ud800\r\nSet-Cookie: a=b\"';=cmd|' /C calc'!A0";
  it("are text in every answer, and break no header", async () => {
    const { archive } = server.house;
    const { readDocument } = await import("../../../archive/test/reading.ts");
    const article = {
      id: HOSTILE,
      title: HOSTILE,
      outlet: HOSTILE,
      text: `قال سامر الخياط إن 12 شخصا قتلوا. ${HOSTILE}`,
      url: "javascript:alert(1)",
    };
    const { report } = (await archive.add([readDocument(article)]))[0]!;
    const name = encodeURIComponent(report.toWellFormed());
    for (const path of [
      "/api/reports?sort=newest",
      `/api/reports/${name}`,
      `/api/facts?limit=50`,
      "/api/export/csv?view=facts",
      "/api/export/csv?view=reports",
      "/api/timeline",
      "/api",
    ]) {
      const response = await server.ask(path);
      const text = await response.text();
      expect(response.status, `${path} ${text.slice(0, 200)}`).toBe(200);
      expect(response.headers.get("set-cookie")).toBeNull();
      expect(response.headers.get("content-type")).not.toContain("html");
      if (response.headers.get("content-type")!.includes("json")) expect(() => JSON.parse(text)).not.toThrow();
      // No cell is a formula.
      else expect(text).not.toMatch(/(^|,|\n)[=+@]/);
    }
  });
  it("have names that lead nowhere", async () => {
    const form = new FormData();
    form.append("files", new Blob(["وصل الوزير إلى القاهرة."]), "../../../../tmp/evil\u202e.txt");
    form.append("files", new Blob(["وصل السفير إلى القاهرة."]), "C:\\Windows\\a.txt");
    form.append("files", new Blob([readFileSync(new URL(import.meta.url))]), "<img src=x onerror=alert(1)>.txt");
    const [status, { job }] = (await server.json("/api/documents", { method: "POST", body: form })) as [
      number,
      { job: string },
    ];
    expect(status).toBe(202);
    await server.house.jobs.settled();
    expect(await server.json(`/api/jobs/${job}`)).toMatchObject([
      200,
      {
        state: "done",
        expected: 3,
        documents: [
          { name: "tmp/evil.txt" },
          { name: "C:/Windows/a.txt" },
          { name: "<img src=x onerror=alert(1)>.txt" },
        ],
      },
    ]);
  });
  it("are not fetched from this machine", async () => {
    for (const address of [
      "http://127.0.0.1:1/",
      "http://localhost/",
      "http://[::1]/",
      "http://169.254.169.254/latest",
    ]) {
      const [, { job }] = (await server.post("/api/documents", { address })) as [number, { job: string }];
      await server.house.jobs.settled();
      expect(await server.json(`/api/jobs/${job}`)).toMatchObject([
        200,
        { state: "done", faults: 1, failures: [{ fault: expect.stringContaining("on this machine") }] },
      ]);
    }
  });
});
