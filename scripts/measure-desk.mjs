// Measures the desk: how large what a view needs is, and how long a browser takes until something is seen and until it answers.
// `node scripts/measure-desk.mjs`; tests hold the sizes (test/desk-size.test.ts).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "./set-up.mjs";

const DIST = join(ROOT, "packages/desk/dist");

/** Limits in bytes, compressed with gzip, without fonts. The first view is the list of reports, with all that it needs. */
export const LIMITS = { first: 100 * 1024, view: 100 * 1024, reader: 2.5 * 1024 * 1024, fonts: 260 * 1024 };

const gzip = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

/**
 * Limits in milliseconds with the processor slowed down four times: loose, since machines that run tests are loaded and differ. They hold what
 * would be felt as broken; `npm run measure:desk` tells how fast it is.
 */
export const SLOWEST = { paint: 3000, list: 8000, openReport: 3000, nextFact: 1500, layer: 1500, palette: 2000 };

/** Sizes of what is built; null where nothing is. */
export function sizes() {
  const path = join(DIST, ".vite/manifest.json");
  if (!existsSync(path)) return null;
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  /** All scripts and styles that an entry needs before it runs. */
  const needs = (key, seen = new Set()) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(chunk.file)) return seen;
    seen.add(chunk.file);
    for (const css of chunk.css ?? []) seen.add(css);
    for (const other of chunk.imports ?? []) needs(other, seen);
    return seen;
  };
  const shell = needs("index.html");
  const sum = (files) => [...files].reduce((n, file) => n + gzip(file), 0);
  const base = sum(shell) + gzip("index.html");
  const views = {};
  for (const [key, chunk] of Object.entries(manifest)) {
    if (!chunk.isDynamicEntry) continue;
    views[key.replace(/^src\//, "")] = sum([...needs(key)].filter((file) => !shell.has(file)));
  }
  const assets = Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.assets ?? [])]);
  const all = new Set(assets);
  const reader = [...all].filter((file) => file.includes("reading-worker"));
  const fonts = [...all].filter((file) => file.endsWith(".woff2"));
  return {
    shell: base,
    first: base + (views["reports/Reports.svelte"] ?? 0),
    views,
    reader: sum(reader),
    fonts: fonts.reduce((n, file) => n + readFileSync(join(DIST, file)).length, 0),
  };
}

/** Milliseconds that a browser takes, its processor slowed down; null where there is no browser. */
export async function times(program, slowdown = 4) {
  const { chromium } = await import("playwright-core");
  const { openDeskHouse } = await import("./desk-house.mjs");
  const house = await openDeskHouse();
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(`${house.address}/#/reports`);
    await page.waitForSelector("[data-row='0']");
    const first = await page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      list: performance.now(),
    }));
    /** From a deed to the frame after which its outcome is on the screen. */
    const until = (deed, there) =>
      page.evaluate(
        async ([deed, there]) => {
          const began = performance.now();
          new Function(deed)();
          while (!document.querySelector(there)) await new Promise((r) => requestAnimationFrame(r));
          await new Promise((r) => requestAnimationFrame(() => setTimeout(r)));
          return performance.now() - began;
        },
        [deed, there],
      );
    const key = (k) => `dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(k)} }))`;
    const openReport = await until(`location.hash = "#/read/bam-2004"`, ".text mark");
    const nextFact = await until(key("n"), "aside article");
    const layer = await until(key("3"), ".layer.figures[aria-pressed=false]");
    const palette = await until(
      `dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }))`,
      "[role=option]",
    );
    return { ...first, openReport, nextFact, layer, palette };
  } finally {
    await browser.close();
    await house.stop();
  }
}

if (process.argv[1] === import.meta.filename) {
  const kb = (n) => `${(n / 1024).toFixed(1)} kB`;
  const size = sizes();
  if (!size) {
    console.error("The desk is not built: npm run build.");
    process.exit(1);
  }
  console.log(`first view ${kb(size.first)} compressed (limit ${kb(LIMITS.first)}), of it the shell ${kb(size.shell)}`);
  for (const [view, n] of Object.entries(size.views)) console.log(`  ${view}: ${kb(n)} more`);
  console.log(
    `reader ${kb(size.reader)} (limit ${kb(LIMITS.reader)}), fonts ${kb(size.fonts)} (limit ${kb(LIMITS.fonts)})`,
  );
  const { findBrowser } = await import("./set-up.mjs");
  const program = findBrowser();
  if (program) {
    const ms = await times(program);
    console.log("With the processor slowed down four times, in milliseconds:");
    for (const [what, n] of Object.entries(ms)) console.log(`  ${what}: ${Math.round(n)} (limit ${SLOWEST[what]})`);
  } else console.log("No browser was found: no times.");
}
