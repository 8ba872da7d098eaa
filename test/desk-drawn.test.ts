import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDeskHouse } from "../scripts/desk-house.mjs";
import { findBrowser } from "../scripts/set-up.mjs";
import { countQuestions, launch, settled, shows, violations } from "./desk-browser.ts";

const program = findBrowser();
const where = program ? "" : " (skipped: no browser was found; set CHROME_PATH)";
const LANGS = ["ar", "en"] as const;

describe.skipIf(!program)(`timeline, map, network and figures in a browser${where}`, () => {
  let house: Awaited<ReturnType<typeof openDeskHouse>>;
  let browser: Browser;
  const asked: string[] = [];
  const errors: string[] = [];

  const open = async (lang: "ar" | "en", width = 1280): Promise<Page> => {
    const context = await browser.newContext({
      locale: lang === "ar" ? "ar-EG" : "en-GB",
      viewport: { width, height: 860 },
      colorScheme: lang === "ar" ? "light" : "dark",
    });
    const page = await context.newPage();
    await countQuestions(page);
    page.on("request", (r) => asked.push(r.url()));
    page.on("pageerror", (e) => errors.push(e.message));
    page.on("console", (m) => m.type() === "error" && errors.push(m.text()));
    return page;
  };
  const at = async (page: Page, hash: string): Promise<void> => {
    await page.goto(`${house.address}/${hash}`);
    await shows(page, hash);
    await page.waitForSelector("main h1");
    await settled(page);
  };
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

  beforeAll(async () => {
    house = await openDeskHouse();
    browser = await launch(program as string);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it.each(LANGS)("opens an occurrence of the timeline with its evidence, by keyboard, in %s", async (lang) => {
    const page = await open(lang);
    await at(page, "#/timeline");
    await page.focus("[data-row='0'] a");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement?.closest("[data-row='1']"));
    await page.keyboard.press("Enter");
    await page.waitForSelector("aside .fact .chain");
    expect(page.url()).toMatch(/timeline\/\d+/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    expect(await page.textContent("aside .sentence")).toMatch(/[\u0600-\u06ff]/);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector("aside", { state: "detached" });
    await page.waitForFunction(() => document.activeElement?.closest("[data-row='1']"));
    await page.context().close();
  });

  it("shows how surely a time is known and whether it happened, and goes to a time", async () => {
    const page = await open("en");
    await at(page, "#/timeline");
    for (const surety of ["day", "within", "report"])
      expect(await page.locator(`.mark svg.${surety}`).count(), surety).toBeGreaterThan(0);
    const options = page.locator("figure select option");
    // What comes after the first page comes by itself.
    await expect.poll(() => options.last().textContent()).toContain("2021");
    const last = (await options.count()) - 1;
    await page.selectOption("figure select", { index: last });
    await page.waitForFunction(() => /2021/.test(document.activeElement?.textContent ?? ""));
    await page.context().close();
  });

  it("runs from the latest back, and goes to a time all the same", async () => {
    const page = await open("ar");
    await at(page, "#/timeline");
    const year = () => page.textContent("[data-row='0'] .when");
    const earliest = await year();
    await page.selectOption(".order select", "-time");
    await expect.poll(year).not.toBe(earliest);
    expect(await year()).toContain("2021");
    const options = page.locator("figure select option");
    await expect.poll(() => options.nth(1).textContent()).toContain("194");
    await page.selectOption("figure select", { index: 1 });
    await page.waitForFunction(() => /194\d/.test(document.activeElement?.textContent ?? ""));
    await page.context().close();
  });

  it("keeps the rows until others have come", async () => {
    const page = await open("en");
    await at(page, "#/timeline");
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route("**/api/timeline*", async (route) => {
      await held;
      await route.continue();
    });
    await page.selectOption(".filters select >> nth=0", "CONSULT");
    await page.waitForSelector("ul.stale[aria-busy=true] [data-row]");
    go();
    await page.waitForSelector("ul:not(.stale) [data-row]");
    expect(await page.textContent("[data-row='0'] .says")).toContain("CONSULT");
    await page.context().close();
  });

  it("narrows by party, type and time, says so in the address, and teaches where nothing is left", async () => {
    const page = await open("en");
    await at(page, "#/timeline");
    await page.selectOption(".filters select >> nth=0", "CONSULT");
    await expect.poll(() => page.url()).toContain("type=CONSULT");
    await expect
      .poll(async () => new Set(await page.$$eval(".says .strong", (all) => all.map((one) => one.textContent))).size)
      .toBe(1);
    await at(page, "#/timeline?party=%D9%84%D8%A7%20%D8%A3%D8%AD%D8%AF%20%D9%87%D9%86%D8%A7");
    await page.waitForSelector(".empty");
    expect(await violations(page)).toEqual([]);
    await page.click(".empty button");
    await page.waitForSelector("[data-row='0']");
    await page.context().close();
  });

  it.each(LANGS)("draws places, zooms by keyboard, and opens the events of one, in %s", async (lang) => {
    const page = await open(lang);
    await at(page, "#/map");
    await page.waitForSelector(".map path");
    const transform = () => page.getAttribute(".map > svg > g", "transform");
    const before = await transform();
    await page.focus(".map > svg");
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(transform).not.toBe(before);
    await page.keyboard.press("0");
    await expect.poll(transform).toBe(before);
    const names = await page.$$eval(".map text.name", (all) => all.map((one) => one.textContent ?? ""));
    expect(names.length).toBeGreaterThan(3);
    expect(names.some((name) => (lang === "ar" ? /[\u0600-\u06ff]/ : /[A-Z]/).test(name))).toBe(true);
    // No two names lie on one another.
    const boxes = await page.$$eval(".map text", (all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top: top + 3, bottom: bottom - 3 };
      }),
    );
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom).toBe(false);
    await page.focus("tbody tr:first-child a");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".side .fact .chain");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector("tbody tr");
    await page.context().close();
  });

  it("opens a place by a click on its mark", async () => {
    const page = await open("en");
    await at(page, "#/map");
    await page.waitForSelector(".map path");
    await page.locator(".spot").last().click({ force: true });
    await page.waitForSelector(".side .fact");
    await page.context().close();
  });

  it.each(LANGS)("draws journeys with their stops, and tells whether their order is asserted, in %s", async (lang) => {
    const page = await open(lang);
    await at(page, "#/map?show=journeys");
    await page.click(".rows li:last-child a");
    await page.waitForSelector(".side .stops li small");
    await page.waitForSelector(".map circle.stop");
    expect(await page.locator(".side .stops li").count()).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each(LANGS)(
    "draws the network the same each time, and leads from a name to its pairs and their facts, in %s",
    async (lang) => {
      const page = await open(lang);
      await at(page, "#/network");
      await page.waitForSelector(".node");
      const drawn = () =>
        page.$$eval(".node circle:not(.hit)", (all) =>
          all.map((c) => `${c.getAttribute("cx")} ${c.getAttribute("cy")}`).join(),
        );
      const first = await drawn();
      expect(first.length).toBeGreaterThan(40);
      await page.reload();
      await page.waitForSelector(".node");
      await settled(page);
      expect(await drawn()).toBe(first);
      await page.click("tbody tr:first-child td:first-child a");
      await page.waitForSelector(".node.chosen");
      await expect.poll(() => focused(page)).not.toBe("");
      expect(await violations(page)).toEqual([]);
      await page.click("tbody tr:first-child .facts");
      await page.waitForSelector(".side .fact .chain");
      expect(page.url()).toMatch(/pair=\d+-(acts|says-to|says-of)-\d+/);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.waitForSelector("tbody tr");
      await page.context().close();
    },
  );

  it.each(LANGS)("lists figures and draws each with its bound and chain, in %s", async (lang) => {
    const page = await open(lang);
    await at(page, "#/figures");
    await page.waitForSelector(".empty");
    expect(await violations(page)).toEqual([]);
    await page.click(".empty button");
    await page.waitForSelector("[data-row='0'] a");
    expect(await violations(page)).toEqual([]);
    await page
      .locator("[data-row]", { hasText: /more than|أكثر من/ })
      .locator("a")
      .first()
      .click();
    await page.waitForSelector("table g.more");
    expect(await page.textContent("table .chain")).not.toBe("");
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThan(2);
    await page.context().close();
  });

  it("marks figures that cannot all be true, and draws ranges, bounds and orders of size", async () => {
    const page = await open("en");
    await at(page, "#/figures?all=true");
    const answer = await page.evaluate(() => fetch("api/figures?limit=1").then((r) => r.json()));
    const [group] = answer.items;
    const as = (i: number, value: number | null, mode: string | null, high: number | null = null) => ({
      ...group.figures[0],
      ref: `x#F${i}`,
      value,
      mode,
      high,
    });
    const figures = [
      as(1, 12, null),
      as(2, 20, "range", 25),
      as(3, 10, "more"),
      as(4, 24, "about"),
      as(5, null, "vague"),
      as(6, 30, "less"),
    ];
    await page.route("**/api/figures*", (route) =>
      route.fulfill({ json: { items: [{ ...group, figures, least: 10, most: 30, differ: true }], next: null } }),
    );
    await page.click("[data-row='0'] a");
    await page.waitForSelector("table g.range");
    for (const look of ["exact", "range", "more", "about", "less"])
      expect(await page.locator(`table g.${look}`).count(), look).toBe(1);
    expect(await page.locator("td .differ").count()).toBe(3);
    expect(await page.locator("tbody tr").count()).toBe(6);
    await page.context().close();
  });

  it("draws thousands of occurrences with few rows in the page", async () => {
    const page = await open("ar");
    await at(page, "#/timeline");
    const { items } = await page.evaluate(() => fetch("api/timeline?limit=1").then((r) => r.json()));
    const TOTAL = 5000;
    await page.route("**/api/timeline*", (route) => {
      const url = new URL(route.request().url());
      const from = Number(url.searchParams.get("cursor") ?? url.searchParams.get("skip") ?? 0);
      const n = Math.min(Number(url.searchParams.get("limit") ?? 20), TOTAL - from);
      const day = (i: number) => new Date(Date.UTC(1990, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
      const list = Array.from({ length: n }, (_, i) => ({
        ...items[0],
        occurrence: from + i + 1,
        from: day(from + i),
        to: day(from + i),
      }));
      return route.fulfill({ json: { items: list, next: from + n < TOTAL ? String(from + n) : null } });
    });
    await page.route("**/api/timeline/days*", (route) =>
      route.fulfill({
        json: {
          items: Array.from({ length: TOTAL }, (_, i) => ({
            day: new Date(Date.UTC(1990, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
            ...{ n: 1, implied: 0, within: 0, report: 0 },
          })),
        },
      }),
    );
    await page.reload();
    await page.waitForSelector("[data-row='0']");
    await expect.poll(() => page.textContent("main [role=status]"), { timeout: 20_000 }).toContain("5,000");
    expect(await page.locator("[data-row]").count()).toBeLessThan(80);
    await page.selectOption("figure select", { index: (await page.locator("figure select option").count()) - 1 });
    await page.waitForFunction(
      () => Number(document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row) > 4000,
    );
    await page.context().close();
  });

  it("asked nobody but its own server and met no error", () => {
    expect(asked.filter((url) => !url.startsWith(house.address) && !url.startsWith("data:"))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
