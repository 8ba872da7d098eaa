import { WEIGHTS } from "./confidence.generated.ts";

/** What a record shows of an event besides what it is. */
export interface Weighed {
  readonly type: string;
  readonly status: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Further triggers of the occurrence. */
  readonly also: readonly unknown[];
  readonly via: string | null;
}

/**
 * What about an event tells how likely it is one, and of its type: the rule that read it, its type and status, the parties that could be
 * read, `definite` where its trigger is a noun with ال. Trained and read by the same names (`npm run calibrate:events`).
 */
export function signsOf(v: Weighed, rule: string, definite: boolean): string[] {
  const signs = ["any", rule, v.type];
  if (v.status !== "actual") signs.push(v.status);
  if (v.actors.length === 0) signs.push("no-actor");
  if (v.recipients.length === 0) signs.push("no-recipient");
  if (v.also.length > 0) signs.push("several-triggers");
  if (definite) signs.push("definite");
  if (v.via !== null) signs.push("in-a-statement");
  return signs;
}

/**
 * The share of events with these signs whose trigger and type annotated reports bear out, in hundredths.
 *
 * Logistic regression on the annotated reports; its reliability is told in docs/events-confidence.md.
 */
export function confidenceOf(signs: readonly string[]): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS[sign] ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
