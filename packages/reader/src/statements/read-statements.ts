import type { Entities } from "../entities/entities.ts";
import type { Clauses } from "../phrases/phrases.ts";
import type { Trace } from "../rules/rule.ts";
import type { Times } from "../times/times.ts";
import type { Statements } from "./statements.ts";

/** Placeholder. */
export function readStatements(clauses: Clauses, _entities: Entities, _times: Times, _trace?: Trace): Statements {
  return { items: [], of: new Int32Array(clauses.phrases.words.count).fill(-1) };
}
