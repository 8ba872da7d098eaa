import { doneAt } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { LIGHT } from "./nouns.ts";
import { canAct } from "./parties.ts";
import { isPronoun, isVerb } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import type { Parties } from "./verb-parties.ts";

/**
 * Parties with who acts where the words themselves tell so, whoever weights have: somebody's land (`قال المبعوث إن بلاده طالبت`), or the subject of the
 * clause that tells who does what a noun names (`التحقيقات التي تجريها الشرطة`).
 */
export function withTold(l: EventLayers, at: number, chosen: Parties, ruled: Parties): Parties {
  const told = isOfHisLand(l, at) ? ruled.actors : doersBehind(l, at, ruled);
  if (told.length === 0) return chosen;
  return { actors: told, recipients: chosen.recipients.filter((id) => !told.includes(id)) };
}

/** Whether the subject of a verb is somebody's land or government: `بلاده طالبت`. */
function isOfHisLand(l: EventLayers, at: number): boolean {
  if (!isVerb(l.words.reading[at])) return false;
  const { word } = subjectOf(l, at);
  const r = word === -1 ? undefined : l.words.reading[word];
  return r?.lemma === "بلد" && isPronoun(l.words.reading[word + 1]);
}

/** Who does what a noun names, by the subject that stands behind the verb of its relative clause. */
function doersBehind(l: EventLayers, at: number, { actors }: Parties): readonly string[] {
  if (isVerb(l.words.reading[at]) || actors.length === 0) return [];
  const verb = doneAt(l, at, LIGHT);
  if (verb === -1) return [];
  const { ids, word } = subjectOf(l, verb);
  return word > verb && ids.every((id) => actors.includes(id) && canAct(l, id)) ? ids : [];
}
