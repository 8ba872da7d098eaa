import { chainOf, type Facts, speakerOf } from "@isnad/record/facts";
import type { Labels } from "@isnad/record/labels";
import { cut, isolate } from "../terminal/layout.ts";
import type { Paint } from "../terminal/paint.ts";

/**
 * A chain drawn on a line: `report ← officials (anonymous) ← the minister`; in so many words where there is none.
 * In Arabic the line runs from right to left and the arrows with it.
 */
export function drawChain(facts: Facts, via: string | null, labels: Labels, paint: Paint): string {
  const chain = chainOf(facts, via);
  if (chain.length === 0) return `${paint.dim(labels.report)} ${paint.dim("·")} ${paint.red(labels.noSource)}`;
  const links = chain.map((s) => {
    const speaker = speakerOf(facts, s);
    const name = speaker ? isolate(cut(speaker, 48)) : paint.dim(labels.speakerLeftOut);
    return s.sourceKind === "anonymous" ? `${name} ${paint.yellow(`(${labels.sourceKind.anonymous})`)}` : name;
  });
  return [paint.dim(labels.report), ...links].join(paint.dim(` ${labels.from} `));
}
