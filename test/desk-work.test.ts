import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDeskHouse } from "../scripts/desk-house.mjs";
import { findBrowser } from "../scripts/set-up.mjs";
import { launch, violations } from "./desk-browser.ts";

// What changes an archive from the desk: judging facts, adding documents. The views that only show are in desk.test.ts.
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
  const ask = async <T>(path: string): Promise<T> => (await fetch(`${house.address}/api${path}`)).json() as Promise<T>;
  interface Decisions {
    readonly items: readonly { who: string; action: string; undone: object | null; after: { fact: object } | null }[];
  }
  const log = () => ask<Decisions>("/decisions?limit=500");

  beforeAll(async () => {
    house = await openDeskHouse();
    browser = await launch(program as string);
  });
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

  it.each(["ar", "en"] as const)(
    "adds by hand in %s what was missed, from words chosen in the text, and takes it back",
    async (lang) => {
      const page = await open(lang, "Nadia");
      await at(page, "#/review?report=bam-2004", "#judged");
      await page.keyboard.press("h");
      await page.waitForSelector("form .board");
      expect(await violations(page)).toEqual([]);
      await page.click(`.kinds button >> text=${lang === "ar" ? "رقم" : "Figure"}`);
      await page.waitForSelector(`.kinds [aria-pressed=true] >> text=${lang === "ar" ? "رقم" : "Figure"}`);
      // Words chosen with the pointer.
      await page.evaluate(() => {
        const walk = document.createTreeWalker(document.querySelector(".marked")!, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const start = node.textContent!.indexOf("44 دولة");
          if (start < 0) continue;
          getSelection()!.setBaseAndExtent(node, start, node, start + 7);
          document.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
          return;
        }
      });
      await page.waitForSelector(".active >> text=44 دولة");
      const save = page.locator("form .button.first");
      expect(await save.isDisabled()).toBe(true);
      await page.selectOption("select[data-group=code] >> nth=1", "count");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("section >> text=44 دولة");
      expect((await log()).items[0]).toMatchObject({ who: "Nadia", action: "add", after: { fact: { value: 44 } } });
      const [added] = (await ask<{ items: { words: string; review: string }[] }>("/facts?review=added")).items;
      expect(added).toMatchObject({ words: "44 دولة", review: "added" });
      // The bar at the head of the page covers half of what is scrolled under it.
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await violations(page)).toEqual([]);
      await page.click("section li button");
      await soon(async () => (await log()).items[0]!.undone).not.toBeNull();
      // Words looked for by keyboard, of a journey that the text does not tell: no name is needed twice.
      await at(page, "#/review?tab=hand&report=bam-2004&add=trip", "form .board");
      await page.fill("search input", "مدينة بم");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".active >> text=مدينة بم");
      await page.selectOption(".fields select >> nth=1", { index: 1 });
      for (const index of [1, 2]) await page.selectOption(".fields fieldset > select", { index });
      await page.click(".fields fieldset li >> nth=0 >> button >> nth=1");
      await page.selectOption(".fields fieldset li >> nth=0 >> select >> nth=1", "transit");
      await save.click();
      await soon(async () => (await log()).items[0]!.action).toBe("add");
      await soon(async () => (await ask<{ items: object[] }>("/facts?review=added")).items).toMatchObject([
        { kind: "trip", words: "مدينة بم" },
      ]);
      await page.focus("body");
      await page.click("form .do button >> nth=1");
      await soon(async () => (await ask<{ items: object[] }>("/facts?review=added")).items).toEqual([]);
      await page.context().close();
    },
  );

  it("mends a time and a name at which a fact points, and finds both in queues of their own", async () => {
    const page = await open("en", "Nadia");
    interface Record {
      readonly record: {
        readonly events: readonly { id: string; time: string | null }[];
        readonly times: readonly { id: string; value: string }[];
      };
    }
    // Whatever the reader makes of the examples: an event of which a day is told. Its time stands last among its names and times.
    let ref = "";
    for (const { report } of (await ask<{ items: { report: string }[] }>("/reports?limit=50")).items) {
      const { record } = await ask<Record>(`/reports/${report}`);
      const days = new Set(record.times.filter((t) => /^\d{4}-\d\d-\d\d$/.test(t.value)).map((t) => t.id));
      const event = record.events.find((v) => v.time !== null && days.has(v.time));
      if (event) ref = `${report}#${event.id}`;
    }
    // It comes after the queue does: until then nothing stands there to be judged in its place.
    const asked = /\/api\/facts\/[^/?]+$/;
    await page.route(asked, async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await at(page, `#/review?show=any&fact=${encodeURIComponent(ref)}`, "#judged");
    await page.unroute(asked);
    await page.keyboard.press("e");
    await page.locator(".ids button[aria-pressed=true]").waitFor();
    const time = page.locator(".ids button").last();
    const before = (await time.locator(".strong").textContent())!;
    await time.click();
    await page.getByLabel("normal form").fill("1980-05-03TEV");
    await page.waitForSelector("text== 3 May 1980, evening");
    // The bar at the head of the page covers half of what is scrolled under it.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Control+Enter");
    await soon(async () => (await log()).items[0]).toMatchObject({
      action: "edit",
      after: { fact: { value: "1980-05-03TEV" } },
    });
    // The fact stays in hand and tells what was mended.
    await page.waitForSelector(".card dd >> text=3 May 1980, evening");
    await page.keyboard.press("u");
    await page.waitForSelector(`.card dd >> text=${before}`);
    // A value that is none is refused, in words.
    await at(page, "#/review?kind=time&report=harbour-fire", "#judged");
    await page.keyboard.press("t");
    await page.getByLabel("normal form").fill("yesterday");
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector(".trouble >> text=“yesterday” is no time of this kind");
    await page.keyboard.press("Escape");
    await page.keyboard.press("a");
    await soon(async () => (await log()).items[0]).toMatchObject({ action: "accept" });
    // Names, report by report; what was decided on is no longer asked.
    await at(page, "#/review?kind=entity", "#judged");
    await page.keyboard.press("t");
    await page.getByLabel("kind", { exact: true }).selectOption("organization");
    await page.keyboard.press("Control+Enter");
    await soon(async () => (await log()).items[0]).toMatchObject({
      action: "edit",
      after: { fact: { kind: "organization" } },
    });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("u");
    await soon(async () => (await log()).items[0]!.undone).not.toBeNull();
    await page.context().close();
  });

  it("puts a fact of another kind in the place of one, and takes both decisions back at once", async () => {
    const page = await open("ar", "سلمى");
    await at(page, "#/review?kind=event&report=bam-2004&order=newest", "#judged");
    const before = (await log()).items.length;
    const first = await page.textContent("#judged");
    await page.keyboard.press("o");
    await page.locator(".recast button", { hasText: "قول" }).click();
    await page.waitForSelector(".recast form");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Control+Enter");
    await soon(async () => (await log()).items.length).toBe(before + 2);
    expect((await log()).items.slice(0, 2).map((d) => [d.action, d.undone])).toEqual([
      ["reject", null],
      ["add", null],
    ]);
    await soon(() => page.textContent("#judged")).not.toBe(first);
    await page.keyboard.press("u");
    await soon(async () => (await log()).items.slice(0, 2).every((d) => d.undone !== null)).toBe(true);
    await page.context().close();
  });

  it("keeps a page as it came, and shows its words without running anything of it", async () => {
    const html = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر</title><script>window.bad=1</script></head><body onload="window.bad=1">
      <nav><a href="javascript:window.bad=1">الرئيسية</a></nav><article><h1>جسر جديد في الرملة</h1>
      ${"<p>افتتح رئيس البلدية كمال الزين الجسر يوم الثلاثاء بحضور السكان، وقال إن كلفته بلغت 12 مليون ليرة وإن الحركة تعود إليه غدا.</p>".repeat(2)}
      <p onclick="window.bad=1">وأضاف أن ثلاثة عمال أصيبوا خلال البناء. <img src="https://elsewhere.example/x.png" onerror="window.bad=1"></p></article>
      <iframe src="https://elsewhere.example/"></iframe></body></html>`;
    const form = new FormData();
    form.append("files", new File([html], "bridge.html", { type: "text/html" }));
    expect((await fetch(`${house.address}/api/documents`, { method: "POST", body: form })).status).toBe(202);
    await soon(async () =>
      (await ask<{ items: { report: string }[] }>("/reports?limit=50")).items.map((r) => r.report),
    ).toContain("bridge");
    for (const lang of ["ar", "en"] as const) {
      const page = await open(lang, null);
      const asked: string[] = [];
      page.on("request", (r) => asked.push(r.url()));
      await at(page, "#/read/bridge?original=true", ".page p");
      expect(await violations(page)).toEqual([]);
      expect(await page.locator(".page .around").first().textContent()).toBe("الرئيسية");
      expect(await page.locator(".page p:not(.around)").first().textContent()).toContain("افتتح رئيس البلدية");
      expect(await page.locator(".page :is(img, script, iframe, a)").count()).toBe(0);
      const [file] = await Promise.all([page.waitForEvent("download"), page.click("a[download]")]);
      expect(file.suggestedFilename()).toBe("bridge-1.html");
      await page.click(".tools button[aria-pressed]");
      expect(await page.textContent("pre")).toBe(html);
      expect(await page.evaluate("window.bad")).toBeUndefined();
      expect(asked.filter((url) => !url.startsWith(house.address))).toEqual([]);
      await page.context().close();
    }
  });

  it("fills an empty list by itself, also while reports come faster than its answers", async () => {
    const none = await openDeskHouse({ empty: true });
    const page = await open("en", null);
    const list = /\/api\/reports\?/;
    const line = page.waitForResponse(/\/api\/events$/);
    await page.goto(`${none.address}/#/reports`);
    await page.waitForSelector("text=There are no reports yet");
    await line;
    let asked = 0;
    await page.route(list, async (route) => {
      asked++;
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    for (let i = 0; i < 4; i++) {
      const form = new FormData();
      form.append(
        "files",
        new File([`قال رئيس بلدية الرملة كمال الزين إن ${i + 2} جسور ستفتح غدا.`], `bridge-${i}.txt`),
      );
      expect((await fetch(`${none.address}/api/documents`, { method: "POST", body: form })).status).toBe(202);
      await new Promise((later) => setTimeout(later, 400));
    }
    await page.waitForSelector("[data-row='0']");
    // Each answer is waited for: it is not asked anew with every report.
    expect(asked).toBe(1);
    await page.context().close();
    await none.stop();
  });

  it("makes a fact of words that are selected in a report", async () => {
    const page = await open("en", "Nadia");
    await page.route(/\/api\/?$/, async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await at(page, "#/read/bam-2004", ".text mark");
    await page.evaluate(async () => {
      await document.fonts.ready;
      const p = document.querySelector(".text p")!;
      getSelection()!.setBaseAndExtent(p, 0, p, p.childNodes.length);
    });
    const words = (await page.textContent(".text p >> nth=0"))!.trim();
    // The words were selected before the desk answered whether anything may be added, and stay so when the page moves.
    await page.waitForSelector("text=Add a fact from these words");
    const top = () => page.evaluate(() => document.querySelector(".pick")?.getBoundingClientRect().top ?? null);
    const before = (await top())!;
    await page.evaluate(() => scrollBy({ top: 40, behavior: "instant" }));
    // It goes and comes again under the words, sooner than one who looks now and then may see it gone.
    await soon(top).toBeLessThan(before);
    await page.click("text=Add a fact from these words");
    await page.waitForSelector("form .active");
    expect((await page.locator(".active").allTextContents()).join("")).toBe(words);
    await page.context().close();
  });

  it("mends the stops of a journey, what an event was about and where it is told again", async () => {
    const page = await open("en", "Nadia");
    await at(page, "#/review?kind=trip&report=shuttle-1973", "#judged");
    await page.keyboard.press("m");
    await page.waitForSelector("form fieldset ol li");
    const places = () =>
      page.$$eval("form ol li select:first-child", (all) => all.map((s) => (s as HTMLSelectElement).value));
    const before = await places();
    await page.click("form ol li >> nth=1 >> button >> nth=0");
    const [first, second, ...rest] = before;
    expect(await places()).toEqual([second, first, ...rest]);
    await page.click("text=Save what was mended");
    await soon(async () => (await log()).items[0]!.after?.fact).toMatchObject({
      stops: [second, first, ...rest].map((place) => ({ place })),
    });
    await at(page, "#/review?kind=event&report=bam-2004", "#judged");
    await page.keyboard.press("m");
    await page.waitForSelector("form .board");
    await page.click(".which button >> text=told again");
    await page.click("text=choose its words");
    await page.selectOption("select[aria-label^='about']", "disasters");
    expect(await violations(page)).toEqual([]);
    await page.click("text=Save what was mended");
    // The edit before stands at the head of the log until this one has come.
    await soon(async () => (await log()).items[0]!.after?.fact).toMatchObject({
      contexts: expect.arrayContaining(["disasters"]),
      also: expect.arrayContaining([expect.anything()]),
    });
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

  it.each(["ar", "en"] as const)(
    "takes a drop of mixed files in %s, and lists what could not be read",
    async (lang) => {
      const page = await open(lang, null);
      await at(page, "#/add", "input[name=address]");
      expect(await violations(page)).toEqual([]);
      const text = (source: string, n: string) =>
        `اندلع حريق كبير في سوق الخضر بمدينة الزهراء صباح الاثنين (${lang}). ${source} ${n} من الباعة أصيبوا بحروق بعدما انفجرت أسطوانة غاز قرب المدخل الشرقي.\n\nوأعلن رئيس البلدية فؤاد النجار أن السوق سيغلق ثلاثة أيام لإزالة الركام، وأن البلدية ستعوض أصحاب المحال عن بضائعهم. وذكر شهود أن سيارات الإطفاء وصلت بعد نصف ساعة من اندلاع النيران، وأن الباعة حاولوا إخمادها بأنفسهم. وطلبت لجنة التجار فتح تحقيق في أسباب الحريق.`;
      await page.evaluate(
        (files) => {
          const data = new DataTransfer();
          for (const [name, body] of files) data.items.add(new File([body!], name!));
          dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
        },
        [
          [`market-${lang}.txt`, text("وقال المتحدث باسم الدفاع المدني سليم قاسم إن", "ثمانية")],
          [`market-copy-${lang}.txt`, text("وقيل إن", "تسعة")],
          [`broken-${lang}.pdf`, "%PDF-1.7 this is none"],
        ],
      );
      await page.waitForSelector(`article.done:has-text("broken-${lang}.pdf")`, { timeout: 60_000 });
      await page.waitForSelector(".failures li");
      const card = (await page.textContent(`article.done:has-text("broken-${lang}.pdf")`))!;
      expect(card).toContain(`broken-${lang}.pdf`);
      expect(card).toContain(lang === "ar" ? "ما العمل" : "What helps");
      await page.waitForSelector(`.documents >> text=market-copy-${lang}.txt`);
      expect(await violations(page)).toEqual([]);
      await page.click(`.documents a >> text=market-${lang}.txt`);
      await page.waitForSelector(".text mark, .text p");
      await page.context().close();
    },
  );

  it.each(["ar", "en"] as const)("shows in %s who left a source out and who changed a figure", async (lang) => {
    const page = await open(lang, null);
    await at(page, "#/stories", "ol a[href^='#/stories/']");
    expect(await violations(page)).toEqual([]);
    await page.click("ol a[href^='#/stories/'] >> nth=0");
    await page.waitForSelector("section del");
    expect(await page.textContent("main")).toContain("سليم قاسم");
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each(["ar", "en"] as const)("shows in %s what somebody said in time; joins are made and undone", async (lang) => {
    const page = await open(lang, "Nadia");
    await at(page, "#/speakers", "[data-row] a[href^='#/speakers/']");
    expect(await violations(page)).toEqual([]);
    await page.click("[data-row] a[href^='#/speakers/'] >> nth=0");
    await page.waitForSelector("ol.said li");
    expect(await violations(page)).toEqual([]);
    const split = page.locator(".plain-split").first();
    if (await split.count()) {
      await split.click();
      await soon(async () => (await log()).items[0]!.action).toBe("split");
      await page.click(".note button");
      await soon(async () => (await log()).items[0]!.undone).not.toBeNull();
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it("met no error", () => expect(errors).toEqual([]));
});
