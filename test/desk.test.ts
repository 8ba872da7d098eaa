import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ReportDetail } from "@isnad/record/answers";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDeskHouse, VIEWS } from "../scripts/desk-house.mjs";
import { findBrowser } from "../scripts/set-up.mjs";
import { countQuestions, fromItsTop, launch, settled, shows, violations } from "./desk-browser.ts";

const ROOT = resolve(import.meta.dirname, "..");
const program = findBrowser();
const where = program ? "" : " (skipped: no browser was found; set CHROME_PATH)";
const LANGS = ["ar", "en"] as const;

describe.skipIf(!program)(`the desk in a browser${where}`, () => {
  let house: Awaited<ReturnType<typeof openDeskHouse>>;
  let browser: Browser;
  /** Every address that any page asked for, and every error that any met. */
  const asked: string[] = [];
  const errors: string[] = [];

  const open = async (lang: "ar" | "en", options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> => {
    const context = await browser.newContext({
      locale: lang === "ar" ? "ar-EG" : "en-GB",
      viewport: { width: 1280, height: 860 },
      ...options,
    });
    const page = await context.newPage();
    await countQuestions(page);
    page.on("request", (r) => asked.push(r.url()));
    page.on("pageerror", (e) => errors.push(e.message));
    page.on("console", (m) => m.type() === "error" && !expected(m.text()) && errors.push(m.text()));
    return page;
  };
  /** The browser itself tells of answers that say no, and of a server that is gone. */
  const expected = (text: string) => /Failed to load resource/.test(text);
  const at = async (page: Page, hash: string): Promise<void> => {
    await page.goto(`${house.address}/${hash}`);
    await shows(page, hash);
    await page.waitForSelector("main h1, main h2");
    await settled(page);
  };
  /** The statement in the report on Bam whose source is so called; which number it has is the reader's business. */
  const saidBy = async (words: string): Promise<string> => {
    const { record } = (await (await fetch(`${house.address}/api/reports/bam-2004`)).json()) as ReportDetail;
    const { text } = record.report;
    return record.statements.find(({ source }) => source && text.slice(source.start, source.end) === words)!.id;
  };
  beforeAll(async () => {
    house = await openDeskHouse({ hostile: true });
    browser = await launch(program as string);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  describe.each(LANGS)("in %s, with no fault of access, wide and narrow, in light or dark", (lang) => {
    let page: Page;
    beforeAll(async () => {
      page = await open(lang, { colorScheme: lang === "ar" ? "light" : "dark" });
    });
    afterAll(() => page?.context().close());
    it.each(Object.entries<string>(VIEWS))("shows %s", async (_, hash) => {
      await at(page, hash);
      expect(await page.getAttribute("html", "dir")).toBe(lang === "ar" ? "rtl" : "ltr");
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 860 });
        await fromItsTop(page);
        expect(await violations(page), `${width} wide`).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, `scrolls sideways at ${width}`).toBeLessThan(2);
      }
      await page.setViewportSize({ width: 1280, height: 860 });
    });
  });

  it("shows a report's text letter for letter, whatever is marked in it", async () => {
    const page = await open("ar");
    await at(page, VIEWS.read);
    const { text } = JSON.parse(readFileSync(join(ROOT, "examples/bam-2004.json"), "utf8"));
    const shown = async () =>
      (await page.$$eval(".text p", (all) => all.map((p) => p.textContent))).join("\n").replace(/\s+\n/g, "\n");
    const want = text
      .split("\n")
      .filter((line: string) => line.trim())
      .join("\n");
    expect(await shown()).toBe(want);
    for (const key of "123456789") {
      await page.keyboard.press(key);
      expect(await shown()).toBe(want);
    }
    await page.context().close();
  });

  it("shows a fact with its chain under the pointer, and its reasons when it is chosen", async () => {
    const page = await open("en");
    await at(page, VIEWS.read);
    await page.hover(`mark.content[data-f=${await saidBy("مسؤول محلي")}]`);
    const card = page.locator(".card .chain").first();
    await card.waitFor();
    expect(await card.textContent()).toContain("مسؤول محلي");
    const quoted = await saidBy("مهندسين");
    await page.click(`mark.cue[data-f=${quoted}]`);
    await page.waitForSelector("aside article");
    const aside = (await page.textContent("aside"))!;
    expect(aside).toContain("عامل إغاثة");
    expect(aside).toContain("statements/");
    expect(page.url()).toContain(`fact=${quoted}`);
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page.context().close();
  });

  it("is worked by keyboard alone, on an Arabic keyboard too", async () => {
    const page = await open("ar");
    await at(page, "#/reports");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    // `g` and `s`, by where they lie on the board.
    await page.evaluate(() => {
      // At once: they belong together for a second and a half.
      dispatchEvent(new KeyboardEvent("keydown", { code: "KeyG", key: "ل" }));
      dispatchEvent(new KeyboardEvent("keydown", { code: "KeyS", key: "س" }));
    });
    await page.waitForSelector("#search-text");
    await page.keyboard.press("Control+k");
    // Its part is loaded when it is first asked for; what is typed before it stands goes to the page.
    await page.waitForSelector("dialog[open] input[role=combobox]:focus");
    await page.keyboard.insertText("بم");
    await page.waitForSelector("[role=option] >> text=زلزال بم");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await at(page, "#/reports");
    await page.focus("[data-row='0'] a");
    await page.keyboard.press("End");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("رودس");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".text mark");
    await page.keyboard.press("n");
    await page.waitForSelector("aside article");
    await page.keyboard.press("Escape");
    await page.waitForSelector("aside article", { state: "detached" });
    await page.context().close();
  });

  it("copies a citation in both languages and three forms", async () => {
    const page = await open("en", { permissions: ["clipboard-read", "clipboard-write"] });
    const quoted = await saidBy("مهندسين");
    await at(page, `#/read/bam-2004?fact=${quoted}`);
    const copied = async () => {
      // What was copied before is no longer said once another form is chosen.
      await page.waitForSelector("text=Copied", { state: "detached" });
      await page.click("text=Copy the citation");
      await page.waitForSelector("text=Copied");
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied()).toMatch(new RegExp(`bam-2004, ${quoted} \\[\\d+, \\d+\\)`));
    await page.check("input[value=markdown]");
    expect(await copied()).toMatch(/^> [“«]/);
    await page.check("input[value=json]");
    expect(JSON.parse(await copied())).toMatchObject({ report: "bam-2004", fact: quoted, chain: [{}, {}] });
    await page.context().close();
  });

  it("finds words in reports and facts, and keeps a search", async () => {
    const page = await open("en");
    await at(page, "#/search");
    await page.fill("#search-text", "قتيلا");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".results mark");
    await page.click("button:has-text('In facts')");
    await page.waitForSelector("aside h2:has-text('Kind')");
    await page.click("aside button:has-text('Figures')");
    await page.waitForSelector(".chip:has-text('Figures')");
    await page.waitForSelector(".fact.figure");
    await page.click("text=Save this search");
    await page.click("text=Clear all");
    await page.click("aside a:has-text('Figures')");
    await page.waitForSelector(".fact.figure");
    expect(await page.textContent("[role=status]")).toMatch(/found/);
    await page.context().close();
  });

  it("gives what was found in every form that holds it", async () => {
    for (const lang of ["ar", "en"] as const) {
      const page = await open(lang);
      await at(page, "#/search?in=facts&kind=statement&text=زلزال");
      await page.click("summary.button");
      await page.waitForSelector("details[open] a[download]");
      expect(await violations(page)).toEqual([]);
      const links = await page.$$eval("details[open] a[download]", (all) =>
        all.map((a) => (a as HTMLAnchorElement).href),
      );
      expect(links.length).toBe(10);
      for (const link of links) expect((await fetch(link)).status, link).toBe(200);
      await page.keyboard.press("Escape");
      expect(await page.locator("details[open] a[download]").count()).toBe(0);
      await page.context().close();
    }
  });

  it("scrolls 100,000 reports, with few rows in the page", async () => {
    const page = await open("en");
    const TOTAL = 100_000;
    let pagesAsked = 0;
    await page.route("**/api/reports*", (route) => {
      const url = new URL(route.request().url());
      const from = Number(url.searchParams.get("cursor") ?? url.searchParams.get("skip") ?? 0);
      pagesAsked++;
      const limit = Number(url.searchParams.get("limit") ?? 20);
      const items = Array.from({ length: Math.min(limit, TOTAL - from) }, (_, i) => ({
        report: `r${from + i}`,
        version: 1,
        versions: 1,
        title: `تقرير رقم ${from + i}`,
        outlet: "وكالة",
        published: "2020-01-01",
        url: null,
        origin: "x",
        mediaType: "text/plain",
        added: "2020-01-01",
        words: 100,
        story: null,
        excerpts: [],
      }));
      const next = from + limit < TOTAL ? String(from + limit) : null;
      return route.fulfill({ json: { items, next } });
    });
    await page.route("**/api/reports/count*", (route) => route.fulfill({ json: { n: TOTAL, exact: true } }));
    await at(page, "#/reports");
    await page.waitForSelector("[data-row='0']");
    const slow = await page.evaluate(async () => {
      let worst = 0;
      for (let i = 0; i < 60; i++) {
        const began = performance.now();
        scrollBy({ top: 600, behavior: "instant" });
        await new Promise((r) => requestAnimationFrame(() => setTimeout(r)));
        worst = Math.max(worst, performance.now() - began);
      }
      return worst;
    });
    console.log(`100,000 reports: the slowest of 60 scrolled screens took ${Math.round(slow)} ms`);
    await page.focus("[data-row] a");
    await page.keyboard.press("End");
    await page.waitForSelector(`[data-row='${TOTAL - 1}']`);
    await page.waitForFunction((row) => document.activeElement?.closest(`[data-row='${row}']`), TOTAL - 1);
    // The end is jumped to, not fetched up to.
    expect(pagesAsked).toBeLessThan(20);
    await page.keyboard.press("Home");
    await page.waitForFunction(() => document.activeElement?.closest("[data-row='0']"));
    await page.keyboard.press("End");
    await page.waitForSelector(`[data-row='${TOTAL - 1}']`);
    expect(await page.textContent(`[data-row='${TOTAL - 1}']`)).toContain("99999");
    expect(await page.locator("[data-row]").count()).toBeLessThan(120);
    await page.context().close();
  });

  it("shows hostile documents as text and runs nothing of them", async () => {
    const page = await open("en");
    for (const hash of [
      "#/reports",
      "#/search?text=البلدية",
      "#/search?in=facts",
      "#/review?report=hostile&kind=statement",
      "#/review?report=hostile&kind=entity",
      "#/read/hostile?original=true",
      "#/read/hostile",
      "#/read/hostile?fact=S1",
    ]) {
      await at(page, hash);
      await page.waitForSelector("main :not(option):text('window.bad=1')");
      expect(await page.evaluate("window.bad"), hash).toBeUndefined();
    }
    expect(await page.textContent("h1")).toContain("<script>");
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
    // An override in a headline does not turn what stands after it.
    expect(await page.$eval("h1 bdi", (e) => getComputedStyle(e).unicodeBidi)).toMatch(/isolate/);
    await at(page, "#/paste");
    await page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "one-word.txt"));
        dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
      },
      `قال ${"ا".repeat(1_000_000)} إن <script>window.bad=1</script> 12 شخصا قتلوا`,
    );
    await page.waitForSelector(".text p", { timeout: 60_000 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThan(2);
    expect(await page.evaluate("window.bad")).toBeUndefined();
    await page.context().close();
  });

  it("reads what is pasted with the server gone", async () => {
    const page = await open("en");
    await at(page, "#/reports");
    const context: BrowserContext = page.context();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 })
      .toBe(true);
    await context.setOffline(true);
    await page.goto("about:blank");
    await page.goto(`${house.address}/#/paste`);
    await page.waitForSelector("#paste-text");
    await page.fill("#paste-text", "قال المتحدث باسم البلدية سمير الحداد إن ثلاثة أشخاص أصيبوا في الحريق.");
    await page.focus("#paste-text");
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector(".text mark");
    expect(await page.textContent("aside")).toContain("سمير الحداد");
    await page.goto(`${house.address}/#/reports`);
    await page.waitForSelector("[role=alert]");
    expect(await page.textContent("[role=alert]")).toContain("npm start");
    await context.close();
  });

  it("prints what was chosen as a dossier: by day, unfolded, without the frame", async () => {
    const page = await open("ar", { colorScheme: "dark" });
    await at(page, "#/timeline");
    await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
    await page.click("[data-row='0'] a");
    await page.waitForSelector("aside .fact .chain");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    for (const hidden of [".skip", ".bar", "nav", ".beside .main", "figure", "aside .button"])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    expect(await page.locator("aside .fact").first().isVisible()).toBe(true);
    expect(await page.textContent("footer.print-only")).toContain("#/timeline/");
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("aside h2")!).color)).toBe(
      "rgb(25, 25, 23)",
    );
    await page.emulateMedia({ media: "screen" });
    await at(page, VIEWS["read-fact"]);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("main details:not([open])").count()).toBe(0);
    expect(
      await page.$eval("aside.open", (e) => [getComputedStyle(e).position, e.scrollHeight - e.clientHeight]),
    ).toEqual(["static", 0]);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator("main details:not([open])").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("teaches where nothing is yet", async () => {
    const none = await openDeskHouse({ empty: true });
    const page = await open("en");
    for (const [view, hash] of Object.entries<string>(VIEWS)) {
      if (/read|versions/.test(view)) continue;
      await page.goto(`${none.address}/${hash}`);
      await shows(page, hash);
      await page.waitForSelector("main h1");
      await settled(page);
      expect(await violations(page), view).toEqual([]);
    }
    await page.goto(`${none.address}/#/reports`);
    await page.waitForSelector("text=There are no reports yet");
    await page.context().close();
    await none.stop();
  });

  it("asked nothing of any other machine, and met no error", () => {
    expect(asked.filter((url) => !/^(http:\/\/(127\.0\.0\.1|localhost)[:/]|blob:|about:|data:)/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
