import type { Mentions } from "../mentions/mentions.ts";
import type { Clauses } from "../phrases/phrases.ts";
import type { Entities } from "./entities.ts";

/** Placeholder. */
export function resolveEntities(_mentions: Mentions, clauses: Clauses): Entities {
  return { items: [], of: new Int32Array(clauses.phrases.words.count).fill(-1) };
}
