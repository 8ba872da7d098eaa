import type { Rule } from "../../rules/rule.ts";
import type { Draft } from "../piece.ts";
import { AMOUNTS } from "./amounts.ts";
import { COUNTS } from "./counts.ts";
import { ORDERS } from "./orders.ts";
import type { Layers } from "./steps.ts";

/** Every rule that reads a figure; of those that read the same words the first wins. */
export const FIGURE_RULES: readonly Rule<Layers, Draft>[] = [...AMOUNTS, ...COUNTS, ...ORDERS];
