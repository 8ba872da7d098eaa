import { GENDER, NUMBER, nameOf, Upos, VOICE } from "../words/features.ts";
import { leftOf } from "./before-verb.ts";
import { CALLING } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { canAct, partiesAt, partiesOf } from "./parties.ts";
import { isVerb, type Slot, slotsAfter } from "./slots.ts";
import { isAdverbial, subjectOf } from "./subject.ts";

/** `وقتلوا جميعا`: themselves. */
const ALL = new Set(["جميع", "كل", "معظم", "أغلب"]);

/** The damma of a passive, where it is written. */
const DAMMA = "\u064f";

/** `سيُتهم`: a damma on the present of a form that begins with an alef, where only the passive has one (`يُعلن` is active as well). */
export const hasPassiveDamma = ({ words }: EventLayers, at: number): boolean =>
  words.reading[at]!.lemma.startsWith("ا") &&
  /^[يت]\u064f/.test(words.tokens.sentences.text.slice(words.start[at]!, words.end[at]!));

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
  if (goesOn(l, at, object)) return true;
  // `الجنود الذين قتلوا مدنيين`, `هاجموا القرية وقتلوا خمسة مدنيين`: they are in the verb already.
  const many = nameOf(v.features, NUMBER) === "Plur";
  const whom = many && words.reading[at - 1]?.upos === Upos.CCONJ ? partiesOf(l, object.phrase) : [];
  if (whom.length > 0 && !ALL.has(words.reading[object.word]!.lemma)) return true;
  const left = leftOf(l, at, words.firstOf[words.sentence[at]!]!);
  const ids =
    left.kind === "topic" || (left.kind === "relative" && many)
      ? partiesOf(l, left.phrase)
      : left.kind === "bare"
        ? partiesAt(l, left.word)
        : [];
  return ids.some((id) => canAct(l, id)) && isVerb(v);
}

/**
 * `فرضت السلطات حظر التجول واعتقلت عشرات المشتبه بهم`: a feminine verb that و joins to one whose subject is feminine and acts, before those of whom
 * the passive would be masculine.
 */
function goesOn(l: EventLayers, at: number, object: Slot): boolean {
  const { reading } = l.words;
  const v = reading[at]!;
  const and = reading[at - 1];
  if (and?.upos !== Upos.CCONJ && and?.lemma !== "ثم") return false;
  if (nameOf(v.features, GENDER) !== "Fem" || nameOf(v.features, NUMBER) !== "Sing") return false;
  const noun = reading[object.word]!;
  if (!COUNTS.has(noun.lemma) && noun.upos !== Upos.NUM && nameOf(noun.features, GENDER) === "Fem") return false;
  const first = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 2; w >= first && w > at - 24; w--) {
    const r = reading[w]!;
    if (!isVerb(r) || r.upos === Upos.AUX) continue;
    const same = nameOf(r.features, GENDER) === "Fem" && nameOf(r.features, VOICE) !== "Pass";
    const ids = same ? subjectOf(l, w).ids : [];
    return ids.length > 0 && ids.every((id) => canAct(l, id));
  }
  return false;
}
const COUNTS = new Set("عشرات مئات آلاف عدد".split(" "));

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
