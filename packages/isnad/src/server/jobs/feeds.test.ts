import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer } from "../../../test/house.ts";
import { feed as shape } from "../shapes/server.ts";
import { openHouse } from "../start.ts";

type Feed = {
  feed: string;
  next: string | null;
  last: string | null;
  failures: number;
  fault: string | null;
  job: string;
};
let origin: Server;
let address: string;
let entries = 1;
let asked = 0;
let broken = false;

beforeAll(async () => {
  origin = createServer((request, response) => {
    asked++;
    if (broken) return response.writeHead(500).end();
    const item = (n: number) =>
      `<item><title>خبر ${n}</title><link>${address}/${n}</link><pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate><description>${`قال سامر الخياط إن ${n} شخصا وصلوا إلى القاهرة يوم الثلاثاء. `.repeat(12)}</description></item>`;
    const items = Array.from({ length: entries }, (_, i) => item(i + 1)).join("");
    response.setHeader("content-type", "application/rss+xml");
    response.end(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>الأفق</title>${request.url === "/feed.xml" ? items : ""}</channel></rss>`,
    );
  });
  await new Promise<void>((done) => origin.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(origin.address() as AddressInfo).port}`;
});
afterAll(() => origin.close());

describe("a feed that is followed", () => {
  it("is asked at once and again, adds only what is new, is asked less often when it fails, and is followed again after a start", async () => {
    const server = await testServer({ allowPrivate: true, minuteMs: 20, empty: true });
    const list = async () => ((await server.json("/api/feeds")) as [number, { items: Feed[] }])[1].items;
    const until = async (holds: () => Promise<boolean>) => {
      await expect.poll(holds, { timeout: 60_000 }).toBe(true);
    };
    const reports = async () => ((await server.json("/api/reports/count")) as [number, { n: number }])[1].n;
    const [status, begun] = await server.post("/api/feeds", { address: `${address}/feed.xml`, everyMinutes: 5 });
    expect([status, begun]).toMatchObject([200, { address: `${address}/feed.xml`, everyMinutes: 5, failures: 0 }]);
    expect(shape.parse(begun)).toEqual(begun);
    await until(async () => (await reports()) === 1);
    entries = 2;
    await until(async () => (await reports()) === 2);
    broken = true;
    await until(async () => (await list())[0]!.failures > 0);
    expect((await list())[0]).toMatchObject({ fault: expect.stringMatching(/^the server answers 500$/) });
    broken = false;
    await until(async () => (await list())[0]!.failures === 0);
    expect(await server.json("/api/reports/count")).toMatchObject([200, { n: 2 }]);
    // Another server of the same archive follows what the first one did.
    const file = `${server.path}.feeds.json`;
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ feeds: [{ everyMinutes: 5 }] });
    const other = openHouse({ path: server.path, version: "0.0.0", allowPrivate: true });
    expect(other.feeds.list()).toMatchObject([{ address: `${address}/feed.xml` }]);
    await other.close();
    const [feed] = await list();
    expect(await server.post(`/api/feeds/${feed!.feed}/stop`, {})).toMatchObject([200, { next: null }]);
    expect(await list()).toEqual([]);
    expect(await server.post(`/api/feeds/${feed!.feed}/stop`, {})).toMatchObject([
      404,
      { error: { code: "unknown-feed" } },
    ]);
    await server.house.jobs.settled();
    const before = asked;
    await new Promise((done) => setTimeout(done, 300));
    expect(asked).toBe(before);
    await server.close();
  });
  it("is none of this machine unless that is allowed, and none at all of an archive for reading only", async () => {
    const server = await testServer({ empty: true });
    await server.post("/api/feeds", { address: `${address}/feed.xml` });
    let items: Feed[] = [];
    await expect
      .poll(async () => {
        [, { items }] = (await server.json("/api/feeds")) as [number, { items: Feed[] }];
        return items[0]?.fault;
      })
      .toBeTruthy();
    expect(items).toMatchObject([{ failures: 1, fault: expect.stringContaining("on this machine") }]);
    await server.close();
    const closed = await testServer({ readOnly: true });
    expect(await closed.post("/api/feeds", { address: `${address}/feed.xml` })).toMatchObject([403, {}]);
    expect(existsSync(`${closed.path}.feeds.json`)).toBe(false);
    await closed.close();
  });
});
