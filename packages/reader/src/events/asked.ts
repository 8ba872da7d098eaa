import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isPreposition, isPronoun, isVerb } from "./slots.ts";

/** Types of deeds that are demanded of others than who demands them. */
const OF_OTHERS = new Set(["RETREAT", "SANCTION", "COERCE", "CONCEDE", "ASSAULT"]);
const BY_FORCE = new Set(["COERCE", "ASSAULT"]);
/** Prepositions that bring what is demanded: `طالب بالانسحاب`, `دعا إلى وقف القصف`, `أصر على خروج المسلحين`. */
const BRINGS = new Set(["ب", "إلى", "ل", "على"]);
/** How far before a deed the demand for it may stand. */
const FAR = 16;

/** The demand of which a deed is what is demanded (`طالبت كندا كينيا بسحب قواتها`), where its words say so; undefined where none is. */
export function demandOf<T extends Neighbour>(l: EventLayers, all: readonly T[], n: number): T | undefined {
  const { at, type } = all[n]!;
  const { reading, sentence } = l.words;
  if (!OF_OTHERS.has(type) || isVerb(reading[at])) return undefined;
  const p = l.phrases.of[at]!;
  const top = p === -1 ? at : l.phrases.first[p]!;
  if (!isPreposition(reading[top - 1]) || !BRINGS.has(reading[top - 1]!.lemma)) return undefined;
  let i = n - 1;
  while (i >= 0 && all[i]!.type !== "REQUEST" && sentence[all[i]!.at] === sentence[at]) i--;
  const before = all[i];
  if (before?.type !== "REQUEST" || sentence[before.at] !== sentence[at] || at - before.at > FAR) return undefined;
  for (let w = before.at + 1; w < top; w++)
    if (isVerb(reading[w]) || reading[w]!.classes.has("relative") || reading[w]!.form === "؛") return undefined;
  return before;
}

/** Whether a pronoun right behind a deed or its noun goes back to somebody: `السماح لها بدخول البلاد`. */
const hasPronoun = (l: EventLayers, at: number): boolean =>
  [2, 3].some((n) => isPronoun(l.words.reading[at + n]) && l.words.sentence[at + n] === l.words.sentence[at]);

/** Whether a sentence names somebody behind a deed only, and not between it and the demand: `دعت لندن إلى توقيفه عقب حضوره قمة الاتحاد`. */
function standsBehind(l: EventLayers, id: string, demand: number, at: number): boolean {
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  const names = (w: number): boolean => l.entities.items[l.entities.of[w]!]?.id === id;
  for (let w = demand; w < at; w++) if (names(w)) return false;
  for (let w = at + 1; w < stop; w++) if (names(w)) return true;
  return false;
}

/**
 * Who does what is demanded, and to whom: those of whom it is demanded, or others, and never who demands it, to whom it is done only where a pronoun
 * says so (`طالبت المحكمة كندا بتخفيف العقوبات على كينيا`).
 */
export function asDemanded<T extends Neighbour>(
  l: EventLayers,
  all: readonly T[],
  n: number,
  { actors, recipients }: Neighbour["parties"],
): Neighbour["parties"] {
  const demand = demandOf(l, all, n);
  if (demand === undefined || demand.parties.actors.length === 0) return { actors, recipients };
  const asks = (id: string): boolean => demand.parties.actors.includes(id);
  const others = actors.filter((id) => !asks(id));
  const asked = demand.parties.recipients.filter((id) => !asks(id) && !standsBehind(l, id, demand.at, all[n]!.at));
  // `أمر بضربات`, `دعا إلى توقيف الوزير`: where nobody is told to do it, who wants it by force does it.
  const does = others.length > 0 ? others : asked.length === 0 && BY_FORCE.has(all[n]!.type) ? actors : asked;
  const whom = recipients.some(asks) && !hasPronoun(l, all[n]!.at) ? recipients.filter((id) => !asks(id)) : recipients;
  return { actors: does, recipients: whom.filter((id) => !does.includes(id)) };
}
