import type { Entities } from "../entities/entities.ts";
import type { Figures } from "../figures/figures.ts";
import type { Clauses, Phrases } from "../phrases/phrases.ts";
import type { Statements } from "../statements/statements.ts";
import type { Times } from "../times/times.ts";
import type { Words } from "../words/words.ts";

/** What rules of events look at. */
export interface EventLayers {
  readonly words: Words;
  readonly phrases: Phrases;
  readonly clauses: Clauses;
  readonly entities: Entities;
  readonly times: Times;
  readonly figures: Figures;
  readonly statements: Statements;
}
