import type { Entities } from "../entities/entities.ts";
import type { Figures } from "../figures/figures.ts";
import type { Clauses } from "../phrases/phrases.ts";
import type { Trace } from "../rules/rule.ts";
import type { Statements } from "../statements/statements.ts";
import type { Times } from "../times/times.ts";
import type { Events } from "./events.ts";

/** Placeholder. */
export function readEvents(clauses: Clauses, _entities: Entities, _times: Times, _figures: Figures, _statements: Statements, _trace?: Trace): Events {
  return { items: [], of: new Int32Array(clauses.phrases.words.count).fill(-1) };
}
