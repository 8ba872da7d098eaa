import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

/** Standards that every view keeps: WCAG 2.2 AA, and what axe calls best practice. */
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export const launch = (program: string): Promise<Browser> =>
  chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });

/** Faults of access in a page as it stands. The policy lets no script in; the checker comes by the browser's own door, once a document. */
export async function violations(page: Page): Promise<string[]> {
  await atRest(page);
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
  const results = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(STANDARDS)}, resultTypes: ["violations"] })`,
  )) as axe.AxeResults;
  return results.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`);
}

/** Nothing scrolls any more. A page on its way passes places where a bar that stays lies over half a button, which is then a target too small. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const until = performance.now() + 10_000;
    for (let still = 0, before = -1; still < 5; ) {
      if (performance.now() > until) throw new Error("after ten seconds the page still scrolls");
      await new Promise((go) => requestAnimationFrame(() => setTimeout(go, 10)));
      still = scrollY === before ? still + 1 : 0;
      before = scrollY;
    }
  });

/** The page from its top, where no bar lies over anything, wherever a chosen fact had brought it. */
export async function fromItsTop(page: Page): Promise<void> {
  await atRest(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

/** Lets `settled` know what is asked and not yet answered; the line on which the server tells events is no such question. */
export const countQuestions = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let asking = 0;
    Object.assign(globalThis, { asking: () => asking });
    const { fetch } = globalThis;
    globalThis.fetch = async (...args) => {
      asking++;
      try {
        const answer = await fetch(...args);
        // Its head comes before its body, on a loaded machine long before: it is answered when all of it is here.
        const { status, statusText, headers } = answer;
        const body = await answer.arrayBuffer();
        return new Response(body.byteLength ? body : null, { status, statusText, headers });
      } finally {
        // What is done with an answer is done in the same turn.
        setTimeout(() => asking--);
      }
    };
  });

/**
 * Nothing is asked any more, nothing is loading, fonts neither, and what came is on the screen. (Not by `waitForFunction`: it takes the promise
 * of an asynchronous function for a yes, and waits for nothing.)
 */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { asking } = globalThis as unknown as { asking: () => number };
    const open = () =>
      [
        asking() > 0 && "a question",
        document.querySelector(".busy") && "what is loading",
        document.fonts.status === "loading" && "fonts",
      ].filter(Boolean);
    const until = performance.now() + 60_000;
    // A question may follow from what an answer drew.
    for (let quiet = 0; quiet < 3; quiet = open().length ? 0 : quiet + 1) {
      if (performance.now() > until) throw new Error(`after a minute it still waits for ${open().join(", ")}`);
      await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
    }
  });

/** The view of an address stands in the page, not the one before it. */
export const shows = (page: Page, hash: string): Promise<unknown> =>
  page.waitForFunction(
    (view) => document.documentElement.dataset.view === view,
    /^#\/(?:nowhere)/.test(hash) ? "lost" : /^#\/(\w+)/.exec(hash)![1],
  );
