import type { Status } from "@isnad/record";
import { ASPECT, nameOf, Upos, VERBFORM } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import type { EventLayers } from "../layers.ts";

/** Whether a word is a verbal noun. */
export const isMasdar = (g: Reading): boolean => nameOf(g.features, VERBFORM) === "Vnoun";

/** Whether a negation stands before a word. */
export function negatedAt(l: EventLayers, at: number): boolean {
  const b = l.words.reading[at - 1];
  return b !== undefined && (b.lemma === "لم" || b.lemma === "لن" || b.lemma === "لا") && b.upos !== Upos.NOUN;
}

/** What a governor makes of its noun when it is itself denied (`لم يعتزم`): nothing was done. */
export function flipped(l: EventLayers, at: number, status: Status): Status {
  return negatedAt(l, at) && status === "planned" ? "negated" : status;
}

/** Whether a verb stands right behind a relative pronoun, with or without a particle between (`التي لم يعلن عنها`). */
export function inRelative(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  let at = w - 1;
  for (let n = 0; n < 2 && at > 0; n++) {
    const r = reading[at]!;
    if (r.upos !== Upos.PART && r.upos !== Upos.AUX && !BEFORE_VERBS.has(r.lemma)) break;
    at--;
  }
  return reading[at]?.classes.has("relative") ?? false;
}
/** Particles that may stand between a relative pronoun and its verb. */
const BEFORE_VERBS = new Set("س سوف ربما لعل لو إذا قد لم لن لا ليس ما دون عدم".split(" "));

/** Whether the verb before a word is in the imperfect: `يأتي البيان عشية اجتماع`. */
export function isAhead(l: EventLayers, at: number, begin: number): boolean {
  for (let w = at - 1; w >= begin; w--)
    if (l.words.reading[w]!.upos === Upos.VERB) return nameOf(l.words.reading[w]!.features, ASPECT) === "Imp";
  return false;
}
