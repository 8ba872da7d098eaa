import { entity, isState } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";

/** Types that answer or go on with what was done between the same two before. */
const FACING = new Set(["REJECT", "THREATEN", "SANCTION"]);
/** Types of deeds that set two against each other or ask something of another. */
const TOWARDS = new Set(
  "REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION COERCE ASSAULT AGREE SUPPORT CONSULT".split(" "),
);
const BACK = 12;
const SENTENCES = 2;

/** Whether two names are of one state: it, its capital, its government or who speaks for it (`لندن`, `الحكومة البريطانية`). */
function isSame(l: EventLayers, a: string, b: string): boolean {
  const [x, y] = [entity(l, a), entity(l, b)];
  return x.country !== null && x.country === y.country && speaksForState(l, a) && speaksForState(l, b);
}
const speaksForState = (l: EventLayers, id: string): boolean => isState(l, id) || entity(l, id).sector === "GOV";

/**
 * Whom a refusal or a threat faces, where its own words leave it out: who did something to its actor before (`طالبت مصر قطر بالاعتذار. ورفضت الدوحة`),
 * or to whom its actor did something (`اتهمت روسيا لندن وهددت بالرد`).
 */
export function facing(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  if (!FACING.has(type) || parties.recipients.length > 0 || parties.actors.length === 0) return [];
  const mine = parties.actors;
  for (let i = n - 1; i >= 0 && i >= n - BACK; i--) {
    const before = all[i]!;
    if (l.words.sentence[at]! - l.words.sentence[before.at]! > SENTENCES) break;
    if (!TOWARDS.has(before.type)) continue;
    const { actors, recipients } = before.parties;
    const isMine = (id: string): boolean => mine.some((m) => m === id || isSame(l, m, id));
    if (recipients.some(isMine) && actors.length > 0) return actors.filter((id) => !isMine(id));
    if (actors.some(isMine) && recipients.length > 0) return recipients.filter((id) => !isMine(id));
  }
  return [];
}
