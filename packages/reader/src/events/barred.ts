import { castOf, entity, indexOf, isOutlet, isState } from "./cast.ts";
import { ofSenders } from "./envoys.ts";
import type { EventLayers } from "./layers.ts";
import type { Parties } from "./verb-parties.ts";

/** Types whose deeds are done by and to people, not to the ground that they stand on. */
const BODILY = new Set(["ASSAULT", "COERCE", "RETREAT", "SANCTION"]);
/** What is done to a town with all who live there: `حصار تعز`. By bare lemma. */
const SIEGES = new Set("حصار حاصر محاصرة محاصر طوق تطويق خنق فك رفع".split(" "));
/** Those who are only quoted. By bare lemma. */
const QUOTED = new Set(["مصدر", "مراسل", "وسيلة"]);
/** Those of whom only is told that they fell or are hurt, not who they were. By bare lemma. */
const FALLEN = new Set(["قتيل", "جريح", "شهيد"]);
/** Types that are themselves words, so that a source may have said them. */
const WORDS = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONSULT"]);

/**
 * Whether somebody can be no party of a deed of a type: a town or a region is where it was struck or taken (`قصف درعا`, `تحرير عدن`) and none who
 * suffered it, which a state, or a capital that stands for one, may be, and a town that is besieged; a source is none who did what it tells of;
 * a toll says how many were hit and not who (`خلف القصف عشرة قتلى`).
 */
export function isBarred(l: EventLayers, at: number, type: string, id: string): boolean {
  const { kind } = entity(l, id);
  if (kind === "place" && (type === "COERCE" || type === "RETREAT") && SIEGES.has(l.words.reading[at]!.lemma))
    return false;
  if (kind === "place" || kind === "facility") return BODILY.has(type) && !isState(l, id);
  if (kind !== "group" || WORDS.has(type)) return false;
  const w = castOf(l).first[indexOf(id)]!;
  return (w !== -1 && QUOTED.has(l.words.reading[w]!.lemma)) || (BODILY.has(type) && isFallen(l, id));
}

/** Whether somebody is told only as dead or wounded. */
export function isFallen(l: EventLayers, id: string): boolean {
  const w = castOf(l).first[indexOf(id)]!;
  return w !== -1 && entity(l, id).kind === "group" && FALLEN.has(l.words.reading[w]!.lemma);
}

/** Whether somebody is of the press and no party by the words of the deed: `وقالت رويترز إن الجيش سيطر على البلدة`. */
export const isOnlyPress = (l: EventLayers, id: string, { actors, recipients }: Parties): boolean =>
  isOutlet(l, id) && !actors.includes(id) && !recipients.includes(id);

/** Nouns of taking power from somebody. By bare lemma. */
const OVERTHROWS = new Set("إطاحة عزل خلع إسقاط تنحية".split(" "));
/** What tells when something else was done. */
const WHEN = new Set("بعد منذ عقب قبل إثر غداة".split(" "));
/** Sectors of those who overthrow. */
const OVERTHROWING = new Set(["MIL", "REB", "LEG", "PTY"]);

/**
 * Who overthrew somebody by a noun that only tells when: a body that does such things, else nobody, for who acts in the clause acts later
 * (`تظاهر أنصار الحزب بعد عزل الرئيس`).
 */
export function overthrowing(l: EventLayers, at: number, actors: readonly string[]): readonly string[] {
  const { reading } = l.words;
  if (actors.length === 0 || !OVERTHROWS.has(reading[at]!.lemma) || !WHEN.has(reading[at - 1]?.lemma ?? ""))
    return actors;
  // `بعد عزل الجيش الرئيس`
  const own = l.entities.items[l.entities.of[at + 1] ?? -1]?.id;
  const does = (id: string): boolean =>
    id === own ||
    isState(l, id) ||
    (entity(l, id).kind === "organization" && OVERTHROWING.has(entity(l, id).sector ?? ""));
  return actors.every(does) ? actors : actors.filter(does);
}

/** Those of parties who can be parties of a deed of a type. */
const unbarred = (l: EventLayers, at: number, type: string, ids: readonly string[]): readonly string[] =>
  ids.some((id) => isBarred(l, at, type, id)) ? ids.filter((id) => !isBarred(l, at, type, id)) : ids;

/** The parties of a deed without those who can be none; the press does nothing of which it may only tell. */
export function allowed(l: EventLayers, at: number, type: string, { actors, recipients }: Parties): Parties {
  const does = unbarred(l, at, type, actors);
  const without = !WORDS.has(type) && does.some((id) => isOutlet(l, id)) ? does.filter((id) => !isOutlet(l, id)) : does;
  return {
    actors: type === "COERCE" ? overthrowing(l, at, without) : without,
    recipients: ofSenders(l, type, unbarred(l, at, type, recipients)),
  };
}
