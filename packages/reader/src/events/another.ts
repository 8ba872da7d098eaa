import { castOf, entity, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import type { Parties } from "./verb-parties.ts";

/** Adjectives that put a deed beside one told of before: `غارة أخرى`, `اشتباكات مماثلة`. */
const ANOTHER = new Set("آخر أخرى مماثل مشابه ثان ثالث إضافي".split(" "));
/** How many deeds back the other may be told. */
const BACK = 6;

const kindOf = (l: EventLayers, at: number): string => l.words.reading[at]!.lemma;

/** Those of a role who are more than counted fallen. */
const told = (l: EventLayers, ids: readonly string[]): boolean =>
  ids.some((id) => {
    const w = entity(l, id).kind === "group" ? castOf(l).first[indexOf(id)]! : -1;
    return w === -1 || !FALLEN.has(l.words.reading[w]!.lemma);
  });
const FALLEN = new Set("قتيل جريح مصاب إرهابي مسلح آخر".split(" "));

/** The parties of violence of which another of the same kind was told before, where its own words leave them out: `شنت كينيا غارات. واستهدفت غارة أخرى البلدة`. */
export function another(l: EventLayers, all: readonly Neighbour[], n: number): Parties | undefined {
  const { at, type, parties } = all[n]!;
  const p = l.phrases.of[at]!;
  if (type !== "ASSAULT" || p === -1 || l.phrases.head[p] !== at) return undefined;
  let says = false;
  for (let w = at + 1; w < l.phrases.last[p]!; w++) says ||= ANOTHER.has(l.words.reading[w]!.lemma);
  if (!says) return undefined;
  const before = all
    .slice(Math.max(0, n - BACK), n)
    .findLast((o) => o.type === type && kindOf(l, o.at) === kindOf(l, at) && o.parties.actors.length > 0);
  if (before === undefined) return undefined;
  const actors = parties.actors.length > 0 ? parties.actors : before.parties.actors;
  const recipients = told(l, parties.recipients) ? parties.recipients : before.parties.recipients;
  return { actors: actors.filter((id) => !recipients.includes(id)), recipients };
}
