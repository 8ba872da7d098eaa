import { doneBy } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { LIGHT } from "./nouns.ts";
import { nationOf, ofWhom } from "./own.ts";
import { canAct, ownersOf } from "./parties.ts";
import { isVerb, slotsAfter } from "./slots.ts";

const NOBODY: readonly string[] = [];

/** Verbs of warding off an attack or arms, by the verb of a masdar, too. */
const FOILS = new Set("صد تصدى أحبط أفشل اعترض أسقط".split(" "));
/** How far behind its word what is warded off may stand. */
const FAR = 8;

/** Whether a word tells that an attack or arms were warded off: `صد هجوم`, `اعتراض صاروخ`. */
export const isFoiling = (l: EventLayers, at: number): boolean => {
  const r = l.words.reading[at]!;
  return FOILS.has(isVerb(r) || r.verb === "" ? r.lemma : r.verb);
};

/** Whose the attack or the arms are that are warded off: `أحبط الجيش هجوما لحركة الوفاء`, `اعترضت صاروخا أطلقته الحركة`, `إسقاط طائرة كينية`. */
export function foiledOf(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + FAR);
  for (let w = at + 1; w < stop; w++) {
    const { classes, definite } = reading[w]!;
    if (isVerb(reading[w])) return NOBODY;
    if (!["weapon", "conflict", "vehicle"].some((c) => classes.has(c)) || l.entities.of[w] !== -1) continue;
    const sent = doneBy(l, w, LIGHT);
    if (sent.length > 0) return sent;
    const p = l.phrases.of[w]!;
    const owners = p === -1 ? NOBODY : ownersOf(l, p).filter((id) => canAct(l, id));
    if (owners.length > 0) return owners;
    const whose = definite ? NOBODY : ofWhom(l, w, slotsAfter(l, w));
    if (whose.length > 0) return whose;
    const nation = nationOf(l, w);
    return nation === undefined ? NOBODY : [nation];
  }
  return NOBODY;
}
