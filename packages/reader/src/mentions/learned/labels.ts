import type { EntityKind } from "@isnad/record";

/** The labels of the model: outside a name, the first word of one, a further word of one. */
export const LABELS = ["O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place"] as const;
export const COUNT = LABELS.length;
export const KINDS: readonly EntityKind[] = ["person", "organization", "place"];
/** `B` of a kind by its number among `KINDS`; `I` is one more. */
export const begin = (kind: number): number => 1 + 2 * kind;
/** Whether label `b` may follow label `a`: a further word follows a word of the same name. */
export const follows = (a: number, b: number): boolean => b === 0 || b % 2 === 1 || a === b || a === b - 1;
