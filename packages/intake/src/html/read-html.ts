import type { Article, Furniture } from "@isnad/record";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { IntakeOptions } from "../source.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { cut, furnitureKind, isSignature, takeAway } from "./furniture.ts";
import { metadataOf } from "./metadata.ts";

/** An article taken out of a page. */
export interface Page {
  readonly article: Article;
  readonly furniture: readonly Furniture[];
  /** What found the body: the readability library, or the element with most running text where that found none. */
  readonly found: "readability" | "largest-block" | "whole-page";
}

/** A body of fewer letters than this is none. */
const LEAST = 60;
/** Deeper or larger than any page that people wrote: the library's time grows faster than the page does, so it is spared these. */
const DEEPEST = 100;
const MOST_ELEMENTS = 30_000;

/**
 * The article of a page: its body as lines of text, what the page says of it, and what was left out. A page without any
 * running text is a fault.
 *
 * @param url the address of the page, for its canonical address
 */
export function readHtml(
  html: string,
  url: string | null,
  options: IntakeOptions = {},
): Page | { readonly fault: string } {
  let document: Document;
  try {
    ({ document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`));
  } catch (error) {
    return { fault: `a page that cannot be taken apart (${error instanceof Error ? error.message : String(error)})` };
  }
  if (!document.documentElement) return { fault: "an empty page" };
  const said = metadataOf(document, url, options.readDay);
  const headline = document.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const furniture = takeAway(document);
  const { blocks, found } = bodyOf(document);
  const lines: string[] = [];
  for (const { text } of blocks) {
    const kind = furnitureKind(text);
    if (kind) furniture.push({ kind, text: cut(text) });
    // The headline stands once, as the title.
    else if (lines.length > 0 || (text !== headline && text !== said.title)) lines.push(text);
  }
  let byline = said.byline;
  while (lines.length > 1 && isSignature(lines.at(-1)!))
    furniture.push({ kind: "outlet-tag", text: cut(lines.pop()!) });
  for (const f of furniture) if (f.kind === "byline") byline ??= f.text.replace(/^[^:/–-]*[:/–-]\s*/, "");
  const text = lines.join("\n");
  if (text.length < LEAST)
    return {
      fault: "a page without an article: it holds no running text (is it a list of links, or filled by a script?)",
    };
  return {
    article: {
      text,
      title: said.title,
      outlet: said.outlet,
      byline,
      published: said.published ?? options.published ?? null,
      url: said.url,
      language: said.language,
    },
    furniture,
    found,
  };
}

/** A fragment of HTML, as feeds carry it, as lines of text. */
export function fragmentText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blocksOf(document.body)
    .map((b) => b.text)
    .filter((line) => furnitureKind(line) === null)
    .join("\n");
}

function bodyOf(document: Document): { blocks: readonly Block[]; found: Page["found"] } {
  const largest = largestBlock(document);
  const whole = document.body ?? document.documentElement;
  const fallback = largest ? blocksOf(largest) : [];
  try {
    if (!isBearable(document.documentElement)) throw new RangeError("too deep or too large");
    // The library takes the document apart, so it is given a copy.
    const copy = parseHTML(document.documentElement.outerHTML).document;
    const parsed = new Readability<Element>(copy, {
      charThreshold: 200,
      serializer: (e) => e as unknown as Element,
    }).parse();
    if (parsed?.content) {
      const blocks = blocksOf(parsed.content);
      if (lengthOf(blocks) >= Math.max(LEAST, 0.5 * lengthOf(fallback))) return { blocks, found: "readability" };
    }
  } catch {
    // Pages that it cannot bear (no body, a stack too deep) go the plain way.
  }
  if (lengthOf(fallback) >= LEAST) return { blocks: fallback, found: "largest-block" };
  return { blocks: blocksOf(whole), found: "whole-page" };
}

function isBearable(root: Element): boolean {
  let depth = 0;
  let count = 0;
  let at: Element | null = root;
  while (at) {
    if (depth > DEEPEST || ++count > MOST_ELEMENTS) return false;
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth++;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth--;
    }
    if (!at || at === root) return true;
    at = at.nextElementSibling;
  }
  return true;
}

/** The element whose own paragraphs hold most text. */
function largestBlock(document: Document): Element | null {
  const sums = new Map<Element, number>();
  for (const p of document.querySelectorAll("p")) {
    const parent = p.parentElement;
    if (parent) sums.set(parent, (sums.get(parent) ?? 0) + (p.textContent?.trim().length ?? 0));
  }
  let best: Element | null = null;
  for (const [element, n] of sums) if (!best || n > sums.get(best)!) best = element;
  return best ?? document.querySelector("article, main, [role=main]");
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((n, b) => n + b.text.length, 0);
