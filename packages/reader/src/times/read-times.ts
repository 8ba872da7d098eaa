import type { Mentions } from "../mentions/mentions.ts";
import type { Trace } from "../rules/rule.ts";
import type { Words } from "../words/words.ts";
import type { Times } from "./times.ts";

/** Placeholder. */
export function readTimes(words: Words, _mentions: Mentions, _published: string | null, _trace?: Trace): Times {
  return { items: [], of: new Int32Array(words.count).fill(-1) };
}
