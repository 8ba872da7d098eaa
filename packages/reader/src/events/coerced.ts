import { overthrowing } from "./barred.ts";
import { castOf, entity, indexOf, isState, stateOf } from "./cast.ts";
import { isCharge } from "./charged.ts";
import { keptBy } from "./custody.ts";
import { ofSenders } from "./envoys.ts";
import { fromTheirs, isCapture, isTaken } from "./foes.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { freedOf, sanctionedBefore, sanctioning } from "./sanctioned.ts";
import { isVerb } from "./slots.ts";
import type { Trigger } from "./triggers/index.ts";
import type { Parties } from "./verb-parties.ts";

/** Verbs that say of a deed that it was done, and not by whom: `تم اعتقاله`, `جرى توقيفهم`. */
const DONE = new Set(["تم", "جرى"]);
/** Sectors of those at whose hands people are taken. */
const TAKERS = new Set(["COP", "MIL", "GOV", "SPY", "JUD", "REB"]);
const FORCES = ["police", "military", "armed", "government"];

/** Whether a masdar stands right behind a verb that only says that it was done. */
const isOnlyDone = (l: EventLayers, at: number): boolean =>
  [1, 2].some((n) => isVerb(l.words.reading[at - n]) && DONE.has(l.words.reading[at - n]!.lemma));

/**
 * Who did what is told of nobody: by the words of the sentence nobody, and of those who are named nearby only a body that takes people or places
 * (`تم ترحيله إلى كندا`, `قال الوزير إنه جرى اعتقال خمسة`).
 */
function untold(l: EventLayers, at: number, type: string, { actors }: Parties, ruled: Parties): readonly string[] {
  if (type !== "COERCE" || actors.length === 0 || !isOnlyDone(l, at)) return actors;
  return actors.filter((id) => {
    if (ruled.actors.includes(id)) return true;
    const { kind, sector } = entity(l, id);
    if (kind === "organization") return TAKERS.has(sector ?? "");
    const w = castOf(l).first[indexOf(id)]!;
    return kind === "group" && w !== -1 && FORCES.some((c) => l.words.reading[w]!.classes.has(c));
  });
}

/** Sanctions of which an official speaks are his state's, where grammar does not have him impose them: `أكد الوزير الكيني أن هناك عقوبات أخرى`. */
function ofHisState(l: EventLayers, at: number, type: string, { actors }: Parties, ruled: Parties): readonly string[] {
  const s = l.statements.of[at]!;
  const source = s === -1 || isVerb(l.words.reading[at]) ? null : l.statements.items[s]!.sourceEntity;
  if (type !== "SANCTION" || source === null || !actors.includes(source) || ruled.actors.includes(source))
    return actors;
  const { kind, country, sector } = entity(l, source);
  const state = kind !== "person" || country === null || sector !== "GOV" ? undefined : stateOf(l, country);
  return state === undefined ? actors : [...new Set(actors.map((id) => (id === source ? state : id)))];
}

export const COERCIVE = new Set(["COERCE", "RETREAT", "SANCTION", "CONCEDE"]);
/** Modes and verbs of going away, which is done to nobody by its words. */
const GOING = new Set(["withdraw", "resign"]);
const FLEES = new Set("فر هرب لاذ نزح خرج غادر انسحب فرار هروب خروج انسحاب مغادرة".split(" "));

/** Who takes, bans, punishes or gives way, and to whom, where grammar knows better than weights who it is or cannot be. */
export function withCoerced(
  l: EventLayers,
  all: readonly Neighbour[],
  n: number,
  { type, mode }: Trigger,
  chosen: Parties,
  ruled: Parties,
): Parties {
  const { at } = all[n]!;
  if (isTaken(l, at, type, ruled)) return ruled;
  // `استسلم العشرات للجيش`: to whom is told.
  if (l.words.reading[at]!.lemma === "استسلم" && ruled.actors.length > 0 && ruled.recipients.length > 0) return ruled;
  // `دبلوماسي محتجز في كينيا`: where he is held says who holds him.
  const keepers = type === "COERCE" ? keptBy(l, at) : [];
  if (keepers.length > 0)
    return { actors: keepers, recipients: chosen.recipients.filter((id) => !keepers.includes(id)) };
  // `أوقفت الشرطة الوزير بتهمة دعم الحركة`: those whom the charge names have no part.
  if (isCharge(l, at)) return ruled;
  const told = isCapture(l, at, type) ? fromTheirs(l, chosen, ruled) : chosen;
  let actors = untold(l, at, type, { ...told, actors: ofHisState(l, at, type, told, ruled) }, ruled);
  if (type === "COERCE") actors = overthrowing(l, at, actors);
  // `أعلن الرئيس سحب قوات بلاده`: his state does it by the words.
  const [state] = ruled.actors;
  const itsMan = (id: string): boolean =>
    entity(l, id).kind === "person" && entity(l, id).country === entity(l, state!).country;
  if (state !== undefined && isState(l, state) && actors.length > 0 && actors.every(itsMan)) actors = ruled.actors;
  if (type === "SANCTION") actors = sanctioning(l, all, n, { ...told, actors }, ruled);
  let recipients = ofSenders(l, type, told.recipients);
  if (type === "SANCTION" && recipients.length === 0) recipients = sanctionedBefore(l, all, n);
  if (type === "RETREAT" && recipients.length === 0) recipients = freedOf(l, all, n);
  // `فرت الحركة من مواقعها تحت ضغط الجيش`: from whom is told, or nobody is.
  if (
    type === "RETREAT" &&
    ruled.recipients.length === 0 &&
    (GOING.has(mode ?? "") || FLEES.has(l.words.reading[at]!.lemma))
  )
    recipients = [];
  return { actors, recipients: recipients.filter((id) => !actors.includes(id)) };
}
