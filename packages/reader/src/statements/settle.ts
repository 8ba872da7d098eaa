import type { Found } from "../rules/rule.ts";
import type { Layers } from "./layers.ts";
import type { Raw } from "./raw.ts";

/**
 * Of the attributions that the rules read, those that stand: one for a cue (the first rule's), none for a second word of
 * saying that a first one took with it (`وأضاف قائلا`). In the order of their cues.
 */
export function settle(l: Layers, found: readonly Found<Raw>[]): Found<Raw>[] {
  const cues = new Set<number>();
  const taken = new Set<number>();
  const out: Found<Raw>[] = [];
  for (const f of found) {
    if (cues.has(f.fact.at)) continue;
    cues.add(f.fact.at);
    out.push(f);
    // قائلا stands between the cue and what both bring.
    const again = l.gaps.get(f.fact.at);
    if (again?.bringer === "saying" && f.fact.content.from !== again.content) taken.add(again.content);
  }
  return out.filter((f) => !taken.has(f.fact.at));
}
