import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isFault } from "../src/index.ts";
import { Politeness, type Watched, watched } from "../src/sources.ts";
import { PAGE, REPORT } from "./samples.ts";

const polite = new Politeness(0);
const options = { everyMs: 60_000, polite, fetch: { allowPrivate: true } };
const look = async (one: Watched, now: number) => {
  const out = [];
  for await (const d of one.look(now)) out.push(isFault(d) ? d.fault : `${d.origin} ${d.article.text.slice(0, 12)}`);
  return out;
};

describe("a folder", () => {
  it("gives what is new or changed, once it has stopped growing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "isnad-watch-"));
    const file = join(folder, "a.txt");
    const one = watched(folder, options);
    const now = Date.now();
    expect(await look(one, now)).toEqual([]);
    await writeFile(file, REPORT[0]!);
    await utimes(file, now / 1000, now / 1000);
    expect(await look(one, now)).toEqual([]);
    expect(one.due).toBeLessThan(now + 10_000);
    const found = `${file} ${REPORT[0]!.slice(0, 12)}`;
    expect(await look(one, now + 3000)).toEqual([found]);
    expect(await look(one, now + 6000)).toEqual([]);
    await utimes(file, now / 1000 + 5, now / 1000 + 5);
    expect(await look(one, now + 60_000)).toEqual([found]);
    await rm(folder, { recursive: true });
  });
});

describe("a feed", () => {
  let server: Server;
  let base = "";
  let down = false;
  let items = 1;
  const asked: string[] = [];
  let unchanged = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url!);
      if (down) return response.writeHead(503, { "retry-after": "600" }).end();
      if (request.url !== "/feed") return response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
      const etag = `"${items}"`;
      if (request.headers["if-none-match"] === etag) {
        unchanged++;
        return response.writeHead(304).end();
      }
      const list = Array.from(
        { length: items },
        (_, i) => `<item><title>خبر ${i}</title><link>${base}/${i}</link><description>خلاصة</description></item>`,
      );
      return response
        .writeHead(200, { "content-type": "application/rss+xml", etag })
        .end(`<rss version="2.0"><channel><title>الأفق</title>${list.join("")}</channel></rss>`);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("is followed to its pages, each once, and asked less often when it fails", async () => {
    const one = watched(`${base}/feed`, options);
    const page = (i: number) => `${base}/${i} ${REPORT[0]!.slice(0, 12)}`;
    expect(await look(one, 0)).toEqual([page(0)]);
    expect(await look(one, 60_000)).toEqual([]);
    expect(asked).toEqual(["/feed", "/0", "/feed"]);
    // It was asked with what was known of it, and so not sent again.
    expect(unchanged).toBe(1);
    items = 2;
    expect(await look(one, 120_000)).toEqual([page(1)]);
    down = true;
    expect(await look(one, 180_000)).toEqual([expect.stringMatching(/answers 503; asked again in 10 minutes/)]);
    expect(one.due).toBe(180_000 + 600_000);
    down = false;
    expect(await look(one, one.due)).toEqual([]);
    expect(one.due).toBe(180_000 + 600_000 + 60_000);
  });
});
