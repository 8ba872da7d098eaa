/** Elements that begin and end a line of their own. */
const BLOCK = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
/** Elements whose content nobody reads. */
const UNSEEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS BUTTON SELECT TEXTAREA INPUT".split(
    " ",
  ),
);
const TEXT = 3;
const ELEMENT = 1;

/** A line of a page, and the element that it stands in. */
export interface Block {
  readonly text: string;
  readonly element: Element;
}

/**
 * The lines of an element as a reader sees them: blocks and `<br>` end a line, blanks run together, scripts and the like are
 * left out. Walks without recursion, so that a page nested ten thousand deep is a page like any other.
 */
export function blocksOf(root: Element): Block[] {
  const out: Block[] = [];
  let line = "";
  let at: Element = root;
  const flush = () => {
    const text = line.replace(/[\s\u200b]+/g, " ").trim();
    if (text !== "") out.push({ text, element: at });
    line = "";
  };
  let node: Node | null = root;
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === TEXT) line += node.nodeValue ?? "";
    else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const name = element.tagName.toUpperCase();
      if (name === "BR") flush();
      else if (!UNSEEN.has(name) && !isHidden(element)) {
        if (BLOCK.has(name)) {
          flush();
          at = element;
        }
        down = element.firstChild;
      }
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node.nodeType === ELEMENT && BLOCK.has((node as Element).tagName.toUpperCase())) {
        flush();
        at = (node.parentNode as Element | null) ?? root;
      }
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  flush();
  return out;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")
  );
}
