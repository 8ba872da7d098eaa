import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const built = existsSync(join(ROOT, "packages/desk/dist/index.html"));
const where = built ? "" : " (skipped: nothing is built; npm run build)";

describe.skipIf(!built)(`the published command${where}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-pack-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("brings the desk along and serves it from wherever it is installed", async () => {
    execFileSync("npm", ["pack", "-w", "isnad", "--pack-destination", folder, "--silent"], { cwd: ROOT });
    const [tarball] = readdirSync(folder);
    execFileSync("tar", ["-xzf", tarball!], { cwd: folder });
    // What it depends on is not fetched anew for a test.
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    expect(existsSync(join(folder, "package/NOTICE"))).toBe(true);
    const server = spawn(process.execPath, ["package/bin/isnad.js", "serve", "news.db", "--port", "0"], {
      cwd: folder,
    });
    try {
      let said = "";
      server.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      await expect.poll(() => said, { timeout: 60_000 }).toMatch(/http:\/\/\S+/);
      const [address] = /http:\/\/\S+/.exec(said)!;
      const page = await (await fetch(address)).text();
      const [, script] = /src="\.?\/?(assets\/[^"]+\.js)"/.exec(page)!;
      expect((await fetch(`${address}/${script}`)).headers.get("content-type")).toContain("javascript");
      expect((await fetch(`${address}/api`)).status).toBe(200);
    } finally {
      server.kill("SIGINT");
      await new Promise((done) => server.on("exit", done));
    }
  });
});
