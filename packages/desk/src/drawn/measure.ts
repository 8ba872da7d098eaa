let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

/** How wide a text stands in a drawing, in pixels; remembered. `font` as in CSS. */
export function widthOf(text: string, font: string): number {
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
