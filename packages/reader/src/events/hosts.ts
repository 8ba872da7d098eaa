import { entity, isCapital, isState, stateOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { governorOf, isVerb } from "./slots.ts";
import type { Trigger } from "./triggers/index.ts";
import type { Parties } from "./verb-parties.ts";

/** Whether it is a town, a state or a building. */
const isPlace = (l: EventLayers, id: string): boolean =>
  entity(l, id).kind === "place" || entity(l, id).kind === "facility";

/** The state in whose town or capital somebody is (`سيزور بلغراد`), where the report names it, by a nationality too; else the town. */
export function hostOf(l: EventLayers, id: string): string {
  const { country } = entity(l, id);
  if (country === null || !isPlace(l, id) || (isState(l, id) && !isCapital(l, id))) return id;
  const state = stateOf(l, country);
  if (state === undefined || !isCapital(l, state)) return state ?? id;
  return l.entities.nations.get(country) ?? id;
}

/** How far from a meeting its place may stand, over those who meet there. */
const FAR = 26;

/** The place where a meeting is held by the words of its clause: `اجتمع مع نظيره في بلغراد`, `مباحثات القاهرة`, `عقد في مكتبه بجدة اجتماعا`. */
function whereMet(l: EventLayers, at: number): string | undefined {
  const { reading, sentence, firstOf } = l.words;
  const stop = Math.min(firstOf[sentence[at]! + 1]!, at + FAR);
  for (let w = at + 1; w < stop; w++) {
    if (reading[w]!.form === "؛" || reading[w]!.form === ":" || reading[w]!.classes.has("relative")) break;
    const place = placeAt(l, w, w === at + 1);
    if (place !== undefined) return place;
  }
  for (let w = at - 1; w >= Math.max(firstOf[sentence[at]!]!, at - FAR) && !isVerb(reading[w]); w--) {
    const place = placeAt(l, w, false);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The place that begins at a word, where في or ب brings it or it is the capital after which a meeting is called. */
function placeAt(l: EventLayers, w: number, called: boolean): string | undefined {
  const { of, items } = l.entities;
  const e = of[w]!;
  if (e === -1 || of[w - 1] === e || !isPlace(l, items[e]!.id)) return undefined;
  if (called && isCapital(l, items[e]!.id)) return items[e]!.id;
  const p = l.phrases.of[w]!;
  const prep = p === -1 ? -1 : governorOf(l, p);
  const by = prep === -1 ? "" : l.words.reading[prep]!.lemma;
  return by === "في" || by === "ب" ? items[e]!.id : undefined;
}

/** Talks that are held with whoever is at home there, where nobody else is named. By lemma. */
const TALKS = new Set("محادثة مباحثة مفاوضة مشاورة".split(" "));

/**
 * Guest and host by the code book: who visits a town is the guest of its state, and of those who meet the ones at home where they do are hosts of
 * the others: `اجتمع الوزير الصربي مع نظيره المجري في بلغراد`. Where all or none are at home, those who meet are what they were.
 */
export function withHost(l: EventLayers, at: number, { type, mode }: Trigger, parties: Parties): Parties {
  if (type !== "CONSULT" || mode === "phone" || mode === "third-party") return parties;
  const { actors, recipients } = parties;
  if (mode === "visit") {
    const hosts = [...new Set(recipients.map((id) => hostOf(l, id)))];
    return { actors: actors.filter((id) => !hosts.includes(id)), recipients: hosts };
  }
  const all = [...actors, ...recipients];
  const place = all.length > 0 ? whereMet(l, at) : undefined;
  const land = place === undefined ? null : entity(l, place).country;
  if (place === undefined || land === null) return parties;
  const isHome = (id: string): boolean => entity(l, id).country === land;
  // `أجرى الوزير المجري محادثات في صربيا`: with those whose land it is, where the report names no other.
  if (all.length === 1) {
    if (!TALKS.has(l.words.reading[at]!.lemma)) return parties;
    const state = hostOf(l, place);
    const abroad = recipients.length === 0 && entity(l, all[0]!).country !== null && !isHome(all[0]!);
    return abroad && isState(l, place) && !isCapital(l, state) ? { actors, recipients: [state] } : parties;
  }
  const hosts = all.filter(isHome);
  const guests = all.filter((id) => !isHome(id));
  if (hosts.length === 0 || guests.length === 0 || guests.some((id) => entity(l, id).country === null)) return parties;
  return { actors: guests, recipients: hosts };
}
