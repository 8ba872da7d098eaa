import { castOf, entity, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { ENVOYS } from "./nouns.ts";
import { nationIn } from "./parties.ts";

/**
 * The states whose envoys are sent home or called in, where an adjective tells whose they are: `طردت كندا دبلوماسيين كينيين`. With them it is the state that
 * is punished; an envoy who has a name stays.
 */
export function ofSenders(l: EventLayers, type: string, ids: readonly string[]): readonly string[] {
  if (type !== "SANCTION" || !ids.some((id) => entity(l, id).kind === "group")) return ids;
  return [...new Set(ids.map((id) => senderOf(l, id) ?? id))];
}

function senderOf(l: EventLayers, id: string): string | undefined {
  const w = entity(l, id).kind === "group" ? castOf(l).first[indexOf(id)]! : -1;
  if (w === -1 || !ENVOYS.has(l.words.reading[w]!.lemma)) return undefined;
  const p = l.phrases.of[w]!;
  return nationIn(l, w + 1, p === -1 ? w + 3 : Math.max(w + 2, l.phrases.last[p]!));
}
