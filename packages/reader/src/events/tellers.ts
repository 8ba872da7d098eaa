import { nameOf, PERSON } from "../words/features.ts";
import { antecedent } from "./antecedent.ts";
import { entity } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { isPronoun } from "./slots.ts";
import type { Parties } from "./verb-parties.ts";

/**
 * Parties of violence without those who only tell of it: the press, and whoever it is told on the word of; a man of no office may tell what was
 * done to him, and whoever says `we` what they did.
 */
export function withoutTellers(l: EventLayers, at: number, type: string, parties: Parties): Parties {
  const { actors, recipients } = parties;
  if (type !== "ASSAULT") return parties;
  const s = l.statements.of[at]!;
  const source = s === -1 ? null : l.statements.items[s]!.sourceEntity;
  const speaks = (id: string): boolean => id === source && entity(l, id).kind === "person";
  const press = (id: string): boolean => entity(l, id).kind === "organization" && entity(l, id).sector === "JRN";
  const we = nameOf(l.words.reading[at]!.features, PERSON) === "1";
  const tells = (id: string): boolean => press(id) || (speaks(id) && !we);
  const official = (id: string): boolean => speaks(id) && entity(l, id).sector !== null;
  if (!actors.some(tells) && !recipients.some(official)) return parties;
  const doers = actors.filter((id) => !tells(id));
  const whom = recipients.filter((id) => !official(id));
  if (whom.length > 0 || recipients.length === 0 || !isPronoun(l.words.reading[at + 1]))
    return { actors: doers, recipients: whom };
  // `أعرب الوزير عن خشيته من قتله`: another than he who speaks.
  const other = antecedent(l, at + 1, [...actors, ...recipients]);
  const known = other !== undefined && entity(l, other).kind === "person" && !doers.includes(other);
  return { actors: doers, recipients: known ? [other] : [] };
}
