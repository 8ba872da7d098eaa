import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
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

// The reader as it is published: built, its lexicon compiled.
const BUILT = resolve(import.meta.dirname, "../packages/reader/dist/index.js");
const built = existsSync(BUILT);
const program = built ? findBrowser() : null;
const notBuilt = " (skipped: the reader is not built; npm run build)";
const where = !built ? notBuilt : program ? "" : " (skipped: no browser was found; set CHROME_PATH)";

/** The reader as one script for a page, which leaves `isnad.read` there. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { read } from ${JSON.stringify(BUILT)};`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    globalName: "isnad",
    charset: "utf8",
  });
  return outputFiles[0].text;
}

const script = built ? await bundle() : "";
const { read } = built ? await import(BUILT) : { read: () => null };

describe("the reader in a browser", () => {
  it.skipIf(!built)(`is small enough to send to one${built ? "" : notBuilt}`, () => {
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
    });
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
