import type { Trip } from "@isnad/record";
import type { Entities } from "../entities/entities.ts";
import type { Events } from "../events/events.ts";
import type { Figures } from "../figures/figures.ts";
import type { Clauses } from "../phrases/phrases.ts";
import type { Trace } from "../rules/rule.ts";
import type { Statements } from "../statements/statements.ts";
import type { Times } from "../times/times.ts";
import type { Relations } from "./relations.ts";

/** Placeholder. */
export function readRelations(_clauses: Clauses, _entities: Entities, _times: Times, _figures: Figures, _statements: Statements, _events: Events, _trips: readonly Trip[], _trace?: Trace): Relations {
  return { relations: [], positions: [], figures: new Map(), refinedBy: new Map() };
}
