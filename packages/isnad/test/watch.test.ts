import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/isnad.js", import.meta.url));
const built = existsSync(new URL("../bundle/main.js", import.meta.url));

let folder: string;
let server: Server;
const asked: { readonly url: string; readonly at: number }[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "isnad-watch-"));
  server = createServer((request, response) => {
    asked.push({ url: request.url!, at: Date.now() });
    const text = `قالت ليلى منصور يوم الثلاثاء إن ${request.url!.length} شاحنات وصلت إلى المرفأ. `.repeat(12);
    response
      .writeHead(200, { "content-type": "application/rss+xml" })
      .end(
        `<rss version="2.0"><channel><title>الأفق</title><item><title>خبر</title><link>http://news.example${request.url}</link><description>${text}</description></item></channel></rss>`,
      );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const watch = (...args: string[]): Promise<{ status: number | null; said: string }> => {
  const child = spawn(process.execPath, [BIN, "watch", ...args, "--archive", join(folder, "news.db"), "--once"]);
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
  });
  return new Promise((done) => child.once("exit", (status) => done({ status, said })));
};

it.skipIf(!built)(
  "isnad watch asks nobody on this machine unless allowed; two feeds of one host wait for each other",
  async () => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const refused = await watch(`${base}/a`);
    expect(refused).toMatchObject({ status: 1, said: expect.stringContaining("--allow-private") });
    expect(asked).toEqual([]);
    const { status, said } = await watch(`${base}/a`, `${base}/bb`, "--allow-private");
    expect([status, said]).toEqual([0, expect.stringMatching(/\/a: 1 added\n.*\/bb: 1 added\n/)]);
    expect(asked.map((a) => a.url)).toEqual(["/a", "/bb"]);
    expect(asked[1]!.at - asked[0]!.at).toBeGreaterThanOrEqual(950);
  },
);
