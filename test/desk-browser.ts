import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

/** Standards that every view keeps: WCAG 2.2 AA, and what axe calls best practice. */
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export const launch = (program: string): Promise<Browser> =>
  chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });

/** Faults of access in a page as it stands. The policy lets no script in; the checker comes by the browser's own door, once a document. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
  const results = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(STANDARDS)}, resultTypes: ["violations"] })`,
  )) as axe.AxeResults;
  return results.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`);
}

/** Lets `settled` know what is asked and not yet answered; the line on which the server tells events is no such question. */
export const countQuestions = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const window = globalThis as unknown as { asking: number };
    window.asking = 0;
    const { fetch } = globalThis;
    globalThis.fetch = (...args) => {
      window.asking++;
      return fetch(...args).finally(() => {
        // What is done with an answer is done in the same turn.
        setTimeout(() => window.asking--);
      });
    };
  });

/** Nothing is asked any more, nothing is loading, and what came is on the screen. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
    const quiet = () => !(globalThis as unknown as { asking: number }).asking && !document.querySelector(".busy");
    if (!quiet()) return false;
    // A question may follow from what an answer drew.
    await frame();
    await frame();
    return quiet();
  });

/** The view of an address stands in the page, not the one before it. */
export const shows = (page: Page, hash: string): Promise<unknown> =>
  page.waitForFunction(
    (view) => document.documentElement.dataset.view === view,
    /^#\/(?:nowhere)/.test(hash) ? "lost" : /^#\/(\w+)/.exec(hash)![1],
  );
