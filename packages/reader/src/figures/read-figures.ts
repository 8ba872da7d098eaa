import type { Mentions } from "../mentions/mentions.ts";
import type { Phrases } from "../phrases/phrases.ts";
import type { Trace } from "../rules/rule.ts";
import type { Times } from "../times/times.ts";
import type { Figures } from "./figures.ts";

/** Placeholder. */
export function readFigures(phrases: Phrases, _mentions: Mentions, _times: Times, _trace?: Trace): Figures {
  return { items: [], of: new Int32Array(phrases.words.count).fill(-1) };
}
