import { Upos } from "../words/features.ts";
import type { Deed } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import { isVerb } from "./slots.ts";
import type { Parties } from "./verb-parties.ts";

/** Verbs of taking back or stopping what is done, by the verb of a masdar, too. */
const STOPS = new Set("رفع خفف ألغى أنهى أوقف وقف توقف علق جمد كف فك أسقط".split(" "));
/** The same as nouns. */
const STOPPING = new Set("رفع تخفيف إلغاء إنهاء وقف إيقاف توقف تعليق تجميد كف فك إسقاط تخفيض".split(" "));
/** Types of what is done to somebody and may be taken back. */
const DONE = new Set(["SANCTION", "ASSAULT", "COERCE", "THREATEN"]);
/** Modes of going and of laying down arms, which are no such deed's end. */
const GOING = new Set(["withdraw", "resign", "disarm", "release"]);
/** How far behind the deed may stand that is stopped. */
const FAR = 7;

/**
 * To whom is done what is stopped or taken back, and by whom where nobody is told to stop it: `رفع العقوبات عن إيران`, `وقف قصف البلدة`.
 */
export function undone(l: EventLayers, all: readonly Deed[], n: number): Parties | undefined {
  const { reading, sentence } = l.words;
  const { at, type, found, parties } = all[n]!;
  if (type !== "RETREAT" || GOING.has(found.fact.trigger.mode ?? "") || parties.recipients.length > 0) return undefined;
  const r = reading[at]!;
  if (!(isVerb(r) ? STOPS.has(r.lemma) : STOPPING.has(r.lemma) || STOPS.has(r.verb))) return undefined;
  const deed = all[n + 1];
  if (deed === undefined || !DONE.has(deed.type) || deed.at - at > FAR || sentence[deed.at] !== sentence[at])
    return undefined;
  const kind = deed.found.fact.reading;
  if ((kind !== "masdar" && kind !== "noun") || deed.found.fact.trigger.roles.kind === "r") return undefined;
  for (let w = at + 1; w < deed.at; w++) {
    const between = reading[w]!;
    if (isVerb(between) || between.upos === Upos.CCONJ || between.upos === Upos.PUNCT) return undefined;
  }
  const actors = parties.actors.length > 0 ? parties.actors : deed.parties.actors;
  const recipients = deed.parties.recipients.filter((id) => !actors.includes(id));
  return recipients.length > 0 || actors.length > parties.actors.length ? { actors, recipients } : undefined;
}
