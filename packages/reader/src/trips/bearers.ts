import { castOf, entity, indexOf } from "../events/cast.ts";
import type { EventLayers } from "../events/layers.ts";
import { bare } from "../letters/fold.ts";
import { NUMBER, nameOf } from "../words/features.ts";
import { titledBehind } from "./titles.ts";

/** Titles that mean the same office in news. By bare spelling without ال. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["موفد", "مبعوث"],
  ["عاهل", "ملك"],
  ["زعيم", "رئيس"],
]);

/** Who travels, of parties: people themselves, and those whom the report names with the office that it calls them by here. */
export const travellersAmong = (l: EventLayers, ids: readonly string[]): string[] => {
  const out: string[] = [];
  for (const id of ids) {
    const who = travellerBy(l, id);
    if (who !== undefined && !out.includes(who)) out.push(who);
  }
  return out;
};

/** The person of an id, or the one whom an office alone (`المبعوث الأممي`, `الرئيس التونسي`) means. */
export function travellerBy(l: EventLayers, id: string): string | undefined {
  const party = entity(l, id);
  if (party === undefined) return undefined;
  if (party.kind === "person") return id;
  return party.kind === "group" ? bearerOf(l, id) : undefined;
}

function bearerOf(l: EventLayers, id: string): string | undefined {
  const { name, country } = entity(l, id);
  const at = castOf(l).first[indexOf(id)]!;
  if (at === -1) return undefined;
  const r = l.words.reading[at]!;
  const number = nameOf(r.features, NUMBER);
  if (!(r.classes.has("role") || r.classes.has("title")) || (number !== undefined && number !== "Sing"))
    return undefined;
  // `الفريق` is a team sooner than a general whose name is left out.
  if (r.lemma === "فريق") return undefined;
  // `قائد القوات البرية الفريق الركن فلان`
  const named = titledBehind(l, at);
  if (named) return named;
  const words = titleWords(name);
  // `مبعوث أممي`: somebody or other.
  if (!r.definite && words.length < 2) return undefined;
  let found: string | undefined;
  for (const x of l.entities.items) {
    if (x.kind !== "person" || !x.office) continue;
    const office = titleWords(x.office);
    const peer = office[0]!.startsWith("نظير") && country !== null;
    if (office[0] !== words[0] && !peer) continue;
    if (country !== null && x.country !== null && x.country !== country) continue;
    // What more the office here says, that one says, too; the nation, said last, may be told by the country.
    const rest = words.slice(1, country === null ? undefined : -1);
    const told = rest.every((w) => office.some((o) => o.startsWith(w.slice(0, 4))));
    if (!told) continue;
    // Two who hold it: neither.
    if (found !== undefined) return undefined;
    found = x.id;
  }
  return found;
}

/** The words of an office without ال, of those that mean the same the commonest. */
const titleWords = (office: string): string[] =>
  bare(office)
    .split(/\s+/)
    .map((w) => w.replace(/^ال/, ""))
    .map((w) => SAME.get(w) ?? w);
