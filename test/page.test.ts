import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { read } from "@isnad/reader";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPage, PAGE } from "../scripts/build-page.mjs";
import { findBrowser } from "../scripts/set-up.mjs";

const built = existsSync(resolve(import.meta.dirname, "../packages/reader/dist/index.js"));
const program = built ? findBrowser() : null;
const where = !built
  ? " (skipped: not built; npm run build)"
  : program
    ? ""
    : " (skipped: no browser was found; set CHROME_PATH)";
const MOST = 3 * 1024 * 1024;
const TEXT =
  "وصل وزير الخارجية سمير الحداد إلى القاهرة يوم الثلاثاء، وقال إن المحادثات بدأت وإن 12 خبيرا يشاركون فيها.";
const HOSTILE = `<script>window.bad = 1</script><img src=x onerror="window.bad = 1"> وقال سمير الحداد: "</textarea><b>لا</b>" \u202e ${"س".repeat(20000)}`;

describe.skipIf(!program)(`the paste page${where}`, () => {
  let browser: Browser;
  let page: Page;
  let folder = "";
  const asked: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    await buildPage();
    folder = mkdtempSync(join(tmpdir(), "isnad-page-"));
    browser = await chromium.launch({
      executablePath: program!,
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
    });
    page = await browser.newPage({ locale: "ar-EG" });
    page.on("request", (r) => asked.push(r.url()));
    page.on("pageerror", (e) => errors.push(e.message));
    page.on("console", (m) => m.type() === "error" && errors.push(m.text()));
    await page.context().setOffline(true);
    await page.goto(pathToFileURL(PAGE).href);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const violations = async () => {
    // The policy lets no script in; the checker comes by the browser's own door.
    const results = (await page.evaluate(
      `${axe.source}; axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })`,
    )) as axe.AxeResults;
    return results.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`);
  };

  it("is one file of bounded size whose policy allows nothing that it did not write", () => {
    const html = readFileSync(PAGE, "utf8");
    expect(gzipSync(html).length).toBeLessThan(MOST);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|connect-src|https?:|\*/);
  });

  it("speaks Arabic to an Arabic browser, and English on request", async () => {
    expect(await page.getAttribute("html", "dir")).toBe("rtl");
    await page.click(".tool[lang]");
    expect(await page.getAttribute("html", "dir")).toBe("ltr");
    expect(await page.textContent("h1")).toBe("Isnad: read a report");
    await page.click(".tool[lang]");
  });

  it("says what to do when there is no text", async () => {
    await page.click("button[type=submit]");
    expect(await page.textContent("[role=status].status")).toContain("لا نص بعد");
    expect(await violations()).toEqual([]);
  });

  it("reads what is pasted, as Node does, by keyboard alone", async () => {
    await page.focus("#paste-text");
    await page.keyboard.insertText(TEXT);
    await page.fill("#paste-published", "2021-03-14");
    await page.focus("#paste-text");
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector(".text mark");
    const download = page.waitForEvent("download");
    await page.click("text=السجل (JSON)");
    const saved = JSON.parse(readFileSync((await (await download).path())!, "utf8"));
    expect(saved).toEqual(JSON.parse(JSON.stringify(read({ text: TEXT, published: "2021-03-14" }))));
    expect(await page.textContent(".result")).toContain("سمير الحداد");
  });

  it("shows the example with no fault of access in either language", async () => {
    await page.click("text=اعرض مثالا");
    await page.waitForSelector(".result h2");
    expect(await violations()).toEqual([]);
    await page.click(".tool[lang]");
    expect(await violations()).toEqual([]);
    await page.click(".tool[lang]");
  });

  it("reads dropped texts, in other encodings too, and refuses what is none", async () => {
    const drop = (name: string, bytes: number[]) =>
      page.evaluate(
        ([name, bytes]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(bytes as number[])], name as string));
          dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
        },
        [name, bytes] as const,
      );
    await drop("a.pdf", [...Buffer.from("%PDF-1.4 …")]);
    await expect.poll(() => page.textContent("[role=status].status")).toContain("a.pdf");
    const decoder = new TextDecoder("windows-1256");
    const table = new Map(Array.from({ length: 256 }, (_, b) => [decoder.decode(Uint8Array.of(b)), b]));
    await drop(
      "old.txt",
      [...TEXT].map((c) => table.get(c) ?? 63),
    );
    await expect.poll(() => page.inputValue("#paste-text")).toBe(TEXT);
  });

  it("shows hostile text as text", async () => {
    await page.fill("#paste-text", HOSTILE);
    await page.click("button[type=submit]");
    await expect.poll(() => page.textContent(".result")).toContain("<script>window.bad = 1</script>");
    expect(await page.evaluate("window.bad")).toBeUndefined();
  });

  it("opened no connection and met no error", () => {
    expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("blob:"))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
