import { Upos } from "../words/features.ts";
import { doerBehind } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { fromWhom, nationOf, ownOf } from "./own.ts";
import { canAct, ownersOf, partiesIn } from "./parties.ts";
import { isComma, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import type { Trigger } from "./triggers/index.ts";
import type { Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs whose subject meets with an opinion or needs somebody's backing, which others have: `لقي القرار ترحيبا`, `يحتاج الحزب إلى دعم حلفائه`. */
const MEETING = set("لقي لاقى حظي نال كسب احتاج قوبل أثار فقد خسر انتزع حصد استقطب ضمن جوبه ووجه استحق جلب");
/** Opinions and what is given with them. */
const RECEIVED = set("SUPPORT ACCUSE REJECT");
/** How far before the opinion its verb may stand. */
const FAR = 9;
/** Prepositions that bring who has the opinion, with the nouns that stand for their ranks: `في أوساط الأهالي`, `لدى الحزب`, `بين السكان`. */
const AMONG = set("لدى بين وسط عند");
const RANKS = set("وسط أوساط صف صفوف جانب قبل طرف");

/**
 * Parties of an opinion under a verb of meeting with it: of whom it is is whose the noun is, or whom من, لدى, في أوساط bring; it goes to the subject of the
 * verb or to whose deed that is (`أثار قرار الحكومة استنكارا في أوساط الأهالي`, `يحظى الحزب بدعم من النقابات`); undefined where no such verb governs it.
 */
export function received(l: EventLayers, at: number, trigger: Trigger): Parties | undefined {
  if (!RECEIVED.has(trigger.type)) return undefined;
  const verb = verbOver(l, at);
  if (verb === -1) return undefined;
  const { genitive } = ownOf(l, at);
  const after = slotsAfter(l, at, 12);
  const nation = nationOf(l, at);
  const [actors = NOBODY] = [genitive, nation ? [nation] : NOBODY, fromWhom(l, at, after), amongWhom(l, after)].filter(
    (ids) => ids.length > 0,
  );
  const recipients = meeter(l, verb).filter((id) => !actors.includes(id));
  return { actors: actors.filter((id) => canAct(l, id)), recipients };
}

/** The verb of meeting under which the opinion stands, with nothing between but a noun of its size and what joins it to another (`حالة استنكار`); or -1. */
function verbOver(l: EventLayers, at: number): number {
  const { reading } = l.words;
  const start = Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - FAR);
  for (let w = at - 1; w >= start; w--) {
    const r = reading[w]!;
    if (isVerb(r) && r.upos !== Upos.AUX) return MEETING.has(r.lemma) ? w : -1;
    if (isComma(r) || r.classes.has("relative") || r.form === ":") return -1;
  }
  return -1;
}

/** Who meets with it: the subject where it can act, else whose deed or thing it is. */
function meeter(l: EventLayers, verb: number): readonly string[] {
  // `رفعوا أعلامهم، ما أثار استنكارا`: whoever acts in the clause before.
  if (l.words.reading[verb - 1]?.lemma === "ما") {
    for (let w = verb - 2; w >= l.words.firstOf[l.words.sentence[verb]!]!; w--)
      if (isVerb(l.words.reading[w]) && l.words.reading[w]!.upos !== Upos.AUX)
        return subjectOf(l, w).ids.filter((id) => canAct(l, id));
    return NOBODY;
  }
  const { ids, phrase } = subjectOf(l, verb);
  const able = ids.filter((id) => canAct(l, id));
  if (able.length > 0 || phrase === -1) return able;
  const owners = ownersOf(l, phrase).filter((id) => canAct(l, id));
  return owners.length > 0 ? owners : doerBehind(l, phrase);
}

/** `في أوساط الأهالي`, `لدى الحزب`, `من جانب النقابات` */
function amongWhom(l: EventLayers, after: readonly Slot[]): readonly string[] {
  for (const s of after) {
    const ranks = s.phrase !== -1 && RANKS.has(l.words.reading[s.word]!.lemma);
    if (ranks && (s.by === "في" || s.by === "من" || s.by === "ب")) {
      const whose = ownersOf(l, s.phrase);
      return whose.length > 0 ? whose : partiesIn(l, s);
    }
    if (AMONG.has(s.by)) return partiesIn(l, s);
  }
  return NOBODY;
}
