import type { Trip } from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import type { Events } from "../events/events.ts";
import type { Clauses } from "../phrases/phrases.ts";
import type { Trace } from "../rules/rule.ts";
import type { Statements } from "../statements/statements.ts";
import type { Times } from "../times/times.ts";

/** Placeholder. */
export function readTrips(_clauses: Clauses, _entities: Entities, _times: Times, _statements: Statements, _events: Events, _trace?: Trace): readonly Trip[] {
  return [];
}
