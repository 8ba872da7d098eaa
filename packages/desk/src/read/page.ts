/** A stretch of a web page, and whether it was taken into the report's text. */
export interface PageBlock {
  readonly text: string;
  readonly taken: boolean;
}

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LABEL LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL".split(
    " ",
  ),
);
/** What nobody reads. */
const UNREAD = "script, style, noscript, template, svg, iframe, object, head, select, textarea";
/** More is shown as its source alone. */
const MOST = 4000;

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Whether words of a page stand in the text that was taken from it; a single short word is no sign. */
export const isTaken = (words: string, text: string): boolean => words.length > 1 && text.includes(words);

/**
 * A page's tags without anything in them, so that nothing of it could run or be fetched whatever takes it apart; what only looks like a tag is text.
 *
 * @example bareTags('<img src=x onerror="run()">نص') // "<img>نص"
 */
export const bareTags = (source: string): string =>
  source
    .replace(/<!--[\s\S]*?(?:-->|$)|<!\w[^>]*>|<\?[^>]*>/g, "")
    .replace(/<(\/?)([a-z][a-z\d-]*)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*|\/)?>/gi, "<$1$2>")
    .replace(/<(?!\/?[a-z][a-z\d-]*>)/gi, "&lt;");

/**
 * The words of a web page line by line, without anything that could run or be fetched: the page is taken apart in a document that is never shown. Null
 * where it is no page, or has no words.
 */
export function pageBlocks(source: string, text: string): PageBlock[] | null {
  if (!/<(?:!doctype|html|body|p|div|article)\b/i.test(source.slice(0, 20_000))) return null;
  const page = new DOMParser().parseFromString(bareTags(source), "text/html");
  for (const element of page.querySelectorAll(UNREAD)) element.remove();
  const taken = plain(text);
  const out: PageBlock[] = [];
  let words = "";
  const end = (): void => {
    const said = plain(words);
    words = "";
    if (said) out.push({ text: said, taken: isTaken(said, taken) });
  };
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let block: Element | null = null;
  for (let node = walker.nextNode(); node && out.length < MOST; node = walker.nextNode()) {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) {
      let around = node.parentElement;
      while (around && !BLOCKS.has(around.tagName)) around = around.parentElement;
      if (around !== block) end();
      block = around;
      words += node.nodeValue;
    } else if ((node as Element).tagName === "BR") end();
  }
  end();
  return out.length ? out : null;
}
