import { agentOf } from "./agent.ts";
import { stateOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { canAct, entity, partiesIn, partiesOf } from "./parties.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isPronoun, isVerb, slotsAfter } from "./slots.ts";
import { subjectSlot } from "./subject.ts";

const NOBODY: readonly string[] = [];

/** Verbs of holding somebody; their participles say that one is held. */
const HOLDING = new Set("احتجز اعتقل خطف اختطف أوقف سجن أسر حبس".split(" "));
const HELD = new Set("محتجز معتقل مسجون موقوف أسير مخطوف مختطف محبوس سجين رهينة".split(" "));
const WITH = new Set(["لدى", "في", "عند"]);
/** How far behind a release it is told who holds. */
const FAR = 16;
/** How many triggers to either side the taking is looked for. */
const AROUND = 10;

/** Who holds him who is let go, by the words behind: `الإفراج عن المعتقلين الذين أوقفتهم الشرطة`, `الإفراج عن دبلوماسي محتجز في فرنسا`. */
export function holder(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + FAR);
  for (let w = at + 1; w < stop; w++) {
    const r = reading[w]!;
    if (isVerb(r)) {
      if (!HOLDING.has(r.lemma)) return NOBODY;
      const slot = isPronoun(reading[w + 1]) ? subjectSlot(l, w, slotsAfter(l, w)) : undefined;
      return slot ? partiesIn(l, slot).filter((id) => canAct(l, id)) : NOBODY;
    }
    const by = keptBy(l, w);
    if (by.length > 0) return by;
  }
  return NOBODY;
}

/** Who holds somebody of whom a participle says that he is held: `محتجز لدى الشرطة`, `المعتقلين في سجون كينيا`. */
export function keptBy(l: EventLayers, at: number): readonly string[] {
  if (!HELD.has(l.words.reading[at]!.lemma)) return NOBODY;
  const by = agentOf(l, at);
  if (by.length > 0) return by;
  const s = slotsAfter(l, at, 8)[0];
  if (s === undefined || !WITH.has(s.by)) return NOBODY;
  const ids = (s.phrase === -1 ? partiesIn(l, s) : partiesOf(l, s.phrase, false)).map((id) => keeper(l, id));
  return ids.every((id) => canAct(l, id)) ? ids : NOBODY;
}

/** The state in whose town somebody is held. */
function keeper(l: EventLayers, id: string): string {
  const { country, kind } = entity(l, id);
  return kind === "place" && country !== null ? (stateOf(l, country) ?? id) : id;
}

/** Passives of taking somebody, whose captor is that of the one taken by the same verb right before: `احتجز الأمن رجلا في مايو، واحتجز آخر في يونيو`. */
export function sameCaptor(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  const r = l.words.reading[at]!;
  if (type !== "COERCE" || parties.actors.length > 0 || !isVerb(r) || !HOLDING.has(r.lemma)) return NOBODY;
  const before = all.slice(Math.max(0, n - 3), n).findLast((x) => x.type === "COERCE" && x.parties.actors.length > 0);
  if (before === undefined || l.words.sentence[at]! - l.words.sentence[before.at]! > 1) return NOBODY;
  if (l.words.reading[before.at]!.lemma !== r.lemma) return NOBODY;
  return before.parties.actors.filter((id) => !parties.recipients.includes(id));
}

/** Who took them, told elsewhere in the report, where the release leaves unsaid who frees them. */
export function takenBy(all: readonly Neighbour[], n: number): readonly string[] {
  const { type, parties } = all[n]!;
  if (type !== "RETREAT" || parties.actors.length > 0 || parties.recipients.length === 0) return NOBODY;
  for (let d = 1; d <= AROUND; d++)
    for (const other of [all[n - d], all[n + d]]) {
      if (other?.type !== "COERCE" || other.parties.actors.length === 0) continue;
      if (other.parties.recipients.some((id) => parties.recipients.includes(id))) return other.parties.actors;
    }
  return NOBODY;
}
