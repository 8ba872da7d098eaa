import { NUMBER, nameOf } from "../words/features.ts";
import { leftOf } from "./before-verb.ts";
import { CALLING } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { canAct, partiesAt, partiesOf } from "./parties.ts";
import { isVerb, type Slot, slotsAfter } from "./slots.ts";
import { isAdverbial } from "./subject.ts";

/** The damma of a passive, where it is written. */
const DAMMA = "\u064f";

/**
 * Whether a verb that was read as passive is active: its subject stands before it, and right behind it a noun phrase that nothing else
 * brings (`كان الجيش قد أطلق عشرات الصواريخ`); or two parties stand behind it that nothing brings (`اعتقل عشرات الجنود زعيم الحزب`). A passive that is spelt with its damma stays one, and so does a verb that makes somebody something (`انتخب رئيسا`).
 */
export function doesItself(l: EventLayers, at: number): boolean {
  const { words, phrases } = l;
  const v = words.reading[at]!;
  if (CALLING.has(v.lemma) || words.tokens.sentences.text.slice(words.start[at]!, words.end[at]!).includes(DAMMA))
    return false;
  const after = slotsAfter(l, at);
  const [object, second] = after;
  if (object === undefined || object.by !== "" || object.phrase === -1) return false;
  if (phrases.first[object.phrase] !== at + 1 || isAdverbial(l, object)) return false;
  if (second !== undefined && areTwo(l, object, second)) return true;
  // `الجنود الذين قتلوا مدنيين`: they are in the verb already.
  const many = nameOf(v.features, NUMBER) === "Plur";
  const left = leftOf(l, at, words.firstOf[words.sentence[at]!]!);
  const ids =
    left.kind === "topic" || (left.kind === "relative" && many)
      ? partiesOf(l, left.phrase)
      : left.kind === "bare"
        ? partiesAt(l, left.word)
        : [];
  return ids.some((id) => canAct(l, id)) && isVerb(v);
}

/** Whether two noun phrases side by side are two parties, of which the second is no name or office of the first and none coordinated with it. */
function areTwo(l: EventLayers, first: Slot, second: Slot): boolean {
  const { phrases } = l;
  if (second.by !== "" || second.phrase === -1 || phrases.first[second.phrase] !== phrases.last[first.phrase])
    return false;
  const a = partiesOf(l, first.phrase, false);
  const b = partiesOf(l, second.phrase, false);
  if (a.length === 0 || b.length === 0 || b.some((id) => a.includes(id)) || !a.some((id) => canAct(l, id)))
    return false;
  // `قتل القائد سمير الحداد`: one man.
  const one = (s: Slot): boolean => nameOf(l.words.reading[s.word]!.features, NUMBER) === "Sing";
  return !(one(first) && one(second)) || !l.words.reading[first.word]!.definite;
}
