import { brotliCompressSync, gzipSync } from "node:zlib";
import { read } from "@isnad/reader";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../scripts/set-up.mjs";
import { examples } from "./examples.ts";

const MOST = 2.5 * 1024 * 1024;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const program = findBrowser();
const where = program ? "" : " (skipped: no browser was found; set CHROME_PATH)";

/** The reader as one script for a page, which leaves `isnad.read` there. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { read } from "@isnad/reader";`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    globalName: "isnad",
    conditions: ["source"],
    charset: "utf8",
  });
  return outputFiles[0].text;
}

const script = await bundle();

describe("the reader in a browser", () => {
  it("is small enough to send to one", () => {
    const gzip = gzipSync(script, { level: 9 }).length;
    const brotli = brotliCompressSync(script).length;
    const kb = (n: number) => `${(n / 1024).toFixed(0)} KB`;
    console.log(
      `The reader for the browser: ${kb(Buffer.byteLength(script))}, ${kb(gzip)} with gzip, ${kb(brotli)} with brotli (at most ${kb(MOST)} with gzip).`,
    );
    expect(gzip).toBeLessThan(MOST);
  });

  describe.skipIf(!program)("Chromium", () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: program as string, args: FLAGS, headless: true });
      page = await browser.newPage();
      await page.setContent("<!doctype html><meta charset=utf-8><title>Isnad</title>");
      await page.addScriptTag({ content: script });
    }, 60_000);
    afterAll(() => browser?.close());

    const odd: [string, { text: string; published?: string | null }][] = [
      ["an empty text", { text: "" }],
      ["half a character", { text: "قال \ud83d إن 12 شخصا" }],
      ["all of the first plane", { text: Array.from({ length: 0xd7ff }, (_, i) => String.fromCharCode(i)).join("") }],
    ];
    it.each([...examples, ...odd])(`%s: the record is Node's, byte for byte${where}`, async (_, article) => {
      const there = await page.evaluate(
        (a) => JSON.stringify((globalThis as unknown as { isnad: { read: typeof read } }).isnad.read(a)),
        article,
      );
      expect(there).toBe(JSON.stringify(read(article)));
    });
  });
});
