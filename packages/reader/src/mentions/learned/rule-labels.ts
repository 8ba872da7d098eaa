import type { Found } from "../../rules/rule.ts";
import type { Draft } from "../draft.ts";
import { begin, KINDS } from "./labels.ts";

/** What the rules hold each token to be, as labels of the model; a facility is a place to it. */
export function ruleLabels(found: readonly Found<Draft>[], tokens: number): Uint8Array {
  const out = new Uint8Array(tokens);
  for (const { fact } of found) {
    const kind = KINDS.indexOf(fact.kind === "facility" ? "place" : fact.kind);
    if (kind < 0) continue;
    out[fact.from] = begin(kind);
    out.fill(begin(kind) + 1, fact.from + 1, fact.to);
  }
  return out;
}
