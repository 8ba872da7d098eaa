// Makes pictures of every view of the desk into shots/: both languages, light and dark, wide and narrow. `npm run shots [VIEW …]`
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { openDeskHouse, VIEWS } from "./desk-house.mjs";
import { build, getBrowser, ROOT } from "./set-up.mjs";

const OUT = join(ROOT, "shots");
const only = process.argv.slice(2);
const program = getBrowser();
if (!program) {
  console.error("No browser was found; set CHROME_PATH.");
  process.exit(1);
}
if (process.env.NO_BUILD !== "1" && build() !== 0) process.exit(1);
mkdirSync(OUT, { recursive: true });

const LOOKS = [
  { name: "ar", lang: "ar", colorScheme: "light", viewport: { width: 1360, height: 900 } },
  { name: "en-dark", lang: "en", colorScheme: "dark", viewport: { width: 1360, height: 900 } },
  { name: "ar-phone", lang: "ar", colorScheme: "light", viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 },
  {
    name: "en-phone-dark",
    lang: "en",
    colorScheme: "dark",
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1.5,
  },
];
const house = await openDeskHouse({ hostile: true });
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
for (const { name, lang, ...look } of LOOKS) {
  const context = await browser.newContext({ ...look, locale: lang === "ar" ? "ar-EG" : "en-GB" });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.log(`${name}: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && console.log(`${name}: ${message.text()}`));
  for (const [view, hash] of Object.entries(VIEWS)) {
    if (only.length && !only.includes(view)) continue;
    await page.goto("about:blank");
    await page.goto(`${house.address}/${hash}`);
    await page.waitForSelector("main h1, main h2");
    await page.waitForFunction(
      (v) => document.documentElement.dataset.view === v || !document.querySelector(".busy"),
      view,
    );
    await page.waitForTimeout(500);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(OUT, `${view}.${name}.png`) });
  }
  await context.close();
}
await browser.close();
await house.stop();
console.log(`Pictures are in ${OUT}.`);
