import { parse, readPairs, type TreeModel } from "./parse/parse.ts";
import { decode } from "./parse/table.ts";
import { PAIRS, WEIGHTS } from "./parse/weights.generated.ts";
import type { Clauses, Tree } from "./phrases.ts";
import { ruledTree } from "./ruled-tree.ts";

let model: TreeModel | undefined;

/**
 * Heads, relations and parts of speech in Universal Dependencies' terms, by learned weights that look at words, phrases, clauses and at the
 * tree that rules make of them; see docs/tree-model.md. Nothing in a report's reading waits for it: it is made when it is asked for.
 */
export function findTree(clauses: Clauses): Tree {
  model ??= { weights: decode(WEIGHTS), pairs: readPairs(PAIRS) };
  return parse(clauses, ruledTree(clauses), model);
}
