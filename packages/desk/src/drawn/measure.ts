import { createSubscriber } from "svelte/reactivity";

let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

// Fonts come after the page: what was measured before is the width in another font. It is forgotten, and who drew by it draws anew.
globalThis.document?.fonts?.addEventListener("loadingdone", () => known.clear());
const fontsCame = createSubscriber((update) => {
  document.fonts.addEventListener("loadingdone", update);
  return () => document.fonts.removeEventListener("loadingdone", update);
});

/** How wide a text stands in a drawing, in pixels; remembered. `font` as in CSS. */
export function widthOf(text: string, font: string): number {
  fontsCame();
  const key = `${font}|${text}`;
  let width = known.get(key);
  if (width === undefined) {
    context ??= document.createElement("canvas").getContext("2d");
    if (!context) return text.length * 7;
    context.font = font;
    width = context.measureText(text).width;
    if (known.size > 5000) known.clear();
    known.set(key, width);
  }
  return width;
}
