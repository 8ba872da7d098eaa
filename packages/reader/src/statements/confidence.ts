import type { Statement } from "@isnad/record";
import { WEIGHTS } from "./confidence.generated.ts";

/** What a statement shows of itself. */
export type Weighed = Pick<Statement, "source" | "sourceKind" | "sourceEntity" | "parent" | "content">;

/** Contents longer than this, in characters, are often not all the source's. */
const LONG = 400;

/**
 * What about a statement tells how likely it is right: the rule that read it, and what it leaves open; `doubts` are the fields
 * (its content's end, who speaks) that were in doubt. Trained and read by the same names (`npm run calibrate`).
 */
export function signsOf(s: Weighed, rule: string, doubts: ReadonlySet<string>): string[] {
  const signs = ["any", rule];
  if (s.source === null) signs.push(s.sourceKind === "anonymous" ? "nobody-found" : "left-out");
  else if (s.sourceEntity === null && s.sourceKind !== "anonymous") signs.push("not-in-record");
  if (s.parent !== null) signs.push("in-another");
  for (const doubt of doubts) signs.push(`doubt-${doubt}`);
  const first = s.content[0];
  if (first && first.end - first.start > LONG) signs.push("long");
  return signs;
}

/**
 * The share of statements with these signs whose content and source annotated reports bear out, in hundredths.
 *
 * Logistic regression on the annotated reports; its reliability is told in docs/confidence.md.
 */
export function confidenceOf(signs: readonly string[]): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS[sign] ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
