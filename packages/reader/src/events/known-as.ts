import { isRebel } from "../entities/unnamed.ts";
import { bothOf } from "./both.ts";
import { castOf, entity, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { partiesOf } from "./parties.ts";

/**
 * The named entity for which an unnamed party stands: the holder of an office (`الزعيم الكوري الشمالي`), the one armed movement
 * of the report (`المتمردون`, `الميليشيات`), the movement that its adjective names; else itself.
 */
export function knownAs(l: EventLayers, id: string): string {
  if (entity(l, id).kind !== "group") return id;
  let memo = kept.get(l.entities);
  if (!memo) kept.set(l.entities, (memo = new Map()));
  const before = memo.get(id);
  if (before !== undefined) return before;
  // What leads back to it while it is worked out finds itself.
  memo.set(id, id);
  const found = named(l, id);
  memo.set(id, found);
  return found;
}

/** The same, and the two for whom a dual stands to which a pronoun goes back: `دعا المجلس البلدين إلى الحوار وطالبهما`. */
export function allKnownAs(l: EventLayers, id: string): readonly string[] {
  const w = entity(l, id).kind === "group" ? castOf(l).first[indexOf(id)]! : -1;
  const p = w === -1 ? -1 : l.phrases.of[w]!;
  const both = p !== -1 && l.phrases.head[p] === w ? bothOf(l, p) : undefined;
  return both !== undefined && both.length > 0 ? both : [knownAs(l, id)];
}

const kept = new WeakMap<object, Map<string, string>>();

function named(l: EventLayers, id: string): string {
  const w = castOf(l).first[indexOf(id)]!;
  if (w === -1) return id;
  const p = l.phrases.of[w]!;
  const r = l.words.reading[w]!;
  if (r.definite && isRebel(r.lemma)) return movement(l, id) ?? id;
  if (p === -1 || l.phrases.head[p] !== w) return id;
  const found = partiesOf(l, p, false);
  return found.length === 1 ? found[0]! : id;
}

/** The one armed movement that the report names, if it is one. */
export function movement(l: EventLayers, but: string): string | undefined {
  let found: string | undefined;
  for (const item of l.entities.items) {
    if (item.kind !== "organization" || item.sector !== "REB" || item.id === but) continue;
    if (found !== undefined) return undefined;
    found = item.id;
  }
  return found;
}
