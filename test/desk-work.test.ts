import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDeskHouse } from "../scripts/desk-house.mjs";
import { findBrowser } from "../scripts/set-up.mjs";

// What changes an archive from the desk: judging facts. The views that only show are in desk.test.ts.
const program = findBrowser();
const where = program ? "" : " (skipped: no browser was found; set CHROME_PATH)";
/** A loaded machine takes its time. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 15_000 });

describe.skipIf(!program)(`work at the desk in a browser${where}`, () => {
  let house: Awaited<ReturnType<typeof openDeskHouse>>;
  let browser: Browser;
  const errors: string[] = [];

  const open = async (lang: "ar" | "en", who: string | null): Promise<Page> => {
    const context = await browser.newContext({
      locale: lang === "ar" ? "ar-EG" : "en-GB",
      colorScheme: lang === "ar" ? "light" : "dark",
      viewport: { width: 1280, height: 860 },
    });
    if (who)
      await context.addInitScript(
        `try { localStorage.setItem("isnad.settings", '${JSON.stringify({ who, lang })}') } catch {}`,
      );
    const page = await context.newPage();
    page.on("pageerror", (e) => errors.push(e.message));
    page.on("console", (m) => m.type() === "error" && !/Failed to load/.test(m.text()) && errors.push(m.text()));
    return page;
  };
  const at = async (page: Page, hash: string, sign: string): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(`${house.address}/${hash}`);
    await page.waitForSelector(sign);
  };
  const violations = async (page: Page) => {
    const results = (await page.evaluate(
      `${axe.source}; axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`,
    )) as axe.AxeResults;
    return results.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`);
  };
  const ask = async <T>(path: string): Promise<T> => (await fetch(`${house.address}/api${path}`)).json() as Promise<T>;
  interface Decisions {
    readonly items: readonly { who: string; action: string; undone: object | null; after: { fact: object } | null }[];
  }
  const log = () => ask<Decisions>("/decisions?limit=500");

  beforeAll(async () => {
    house = await openDeskHouse();
    browser = await chromium.launch({
      executablePath: program as string,
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
    });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it("judges facts by keys, asks for the name once, and takes a decision back", async () => {
    const page = await open("ar", null);
    await at(page, "#/review", "#judged");
    const first = await page.textContent("#judged");
    await page.keyboard.press("a");
    await page.waitForSelector("dialog[open] input[name=reviewer]");
    expect(await violations(page)).toEqual([]);
    await page.fill("input[name=reviewer]", "سلمى");
    await page.keyboard.press("Enter");
    await soon(() => page.textContent("#judged")).not.toBe(first);
    await soon(async () => (await log()).items.map((d) => [d.who, d.action])).toEqual([["سلمى", "accept"]]);
    await page.keyboard.press("r");
    await page.keyboard.press("j");
    await soon(async () => (await log()).items.length).toBe(2);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("u");
    await soon(async () => (await log()).items[0]!.undone).not.toBeNull();
    await page.reload();
    await page.waitForSelector("#judged");
    await page.keyboard.press("a");
    await soon(async () => (await log()).items.length).toBe(3);
    expect(await page.locator("dialog").count()).toBe(0);
    await page.context().close();
  });

  it("mends words, code and source of a fact", async () => {
    const page = await open("en", "Nadia");
    await at(page, "#/review?kind=figure&report=bam-2004&order=newest", "#judged");
    await page.keyboard.press("m");
    await page.waitForSelector("form .board:focus, form [data-group]");
    expect(await violations(page)).toEqual([]);
    await page.focus(".board");
    const before = await page.textContent(".active");
    await page.keyboard.press("ArrowLeft");
    await soon(() => page.locator(".active").allTextContents()).not.toEqual([before]);
    await page.keyboard.press("Escape");
    await page.waitForSelector("form .board", { state: "detached" });
    await page.keyboard.press("t");
    await page.waitForSelector("input[data-group=code]:focus");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("٤٢");
    await page.keyboard.press("Control+Enter");
    await soon(async () => (await log()).items[0]!.after?.fact).toMatchObject({ value: 42 });
    await at(page, "#/review?kind=statement&report=bam-2004", "#judged");
    await page.keyboard.press("s");
    await page.waitForSelector("select[data-group=source]:focus");
    await page.selectOption("select[data-group=source] >> nth=0", "group");
    await page.click("text=Save what was mended");
    await soon(async () => (await log()).items[0]!.after?.fact).toMatchObject({ sourceKind: "group" });
    await page.context().close();
  });

  it("hides the first verdict from the second reviewer, reckons agreement, exports, undoes from the log", async () => {
    const page = await open("en", "Omar");
    await at(page, "#/review?show=second", "#judged");
    expect(await page.textContent("article.card")).toContain("Somebody else has decided");
    await page.keyboard.press("a");
    await soon(async () => (await log()).items[0]!.who).toBe("Omar");
    await at(page, "#/review?tab=agreement", "table");
    expect(await page.textContent("main")).toContain("Omar");
    expect(await violations(page)).toEqual([]);
    for (const link of await page.$$eval("a[download]", (all) => all.map((a) => (a as HTMLAnchorElement).href)))
      expect((await fetch(link)).status, link).toBe(200);
    await at(page, "#/review?tab=log", "ol li");
    expect(await violations(page)).toEqual([]);
    await page.click("ol li >> nth=0 >> text=Undo");
    await soon(async () => (await log()).items[0]!.undone).not.toBeNull();
    await page.waitForSelector("text=taken back by Omar");
    await page.context().close();
  });

  it("met no error", () => expect(errors).toEqual([]));
});
