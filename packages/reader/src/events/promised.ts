import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { doerBehind } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { ofNoun } from "./noun-parties.ts";
import { fromWhom, ownOf } from "./own.ts";
import { canAct, entity, ownersOf, partiesIn } from "./parties.ts";
import { type Slot, slotsAfter } from "./slots.ts";
import { deedAt } from "./triggers/deed.ts";

const NOBODY: readonly string[] = [];

/** Prepositions that bring to whom something is promised or goes. */
const TO = new Set(["ل", "إلى", "مع"]);
/** Those that bring what is promised or agreed to. */
const WHAT = new Set(["", "ب", "على", "ل"]);
/** What somebody asks or puts forward and another agrees to. By bare lemma. */
const PROPOSALS = new Set(
  "اقتراح مقترح عرض خطة طلب نداء دعوة قرار شرط مبادرة حكم رغبة وساطة مطلب مشروع خريطة توصية تعليمات أمر ضغط إنذار".split(
    " ",
  ),
);
/** Types of what does somebody good. */
const GOOD = new Set(["AID", "SUPPORT", "RETREAT", "COOPERATE", "CONSULT"]);

/**
 * To whom a promise or a consent is given: whose proposal is agreed to (`وافقت مصر على اقتراح ليبيا`), for whose good is what is
 * promised (`تعهدت بمساعدة لبنان`, `وعد بتقديم قرض إلى تونس`).
 */
export function promised(l: EventLayers, at: number, actors: readonly string[]): readonly string[] {
  const { reading } = l.words;
  const other = (ids: readonly string[]): readonly string[] => ids.filter((id) => !actors.includes(id));
  let inside = false;
  for (const s of slotsAfter(l, at)) {
    const r = reading[s.word]!;
    const thing = s.phrase !== -1 && l.entities.of[s.word] === -1;
    if (thing && WHAT.has(s.by) && PROPOSALS.has(r.lemma)) {
      const whose = other(proposerOf(l, s));
      if (whose.length > 0) return whose;
    }
    if (thing && WHAT.has(s.by) && isMasdar(l, s.word)) {
      const whom = other(servedBy(l, s));
      if (whom.length > 0) return whom;
      inside = true;
      continue;
    }
    if (!TO.has(s.by) || (s.by === "مع" && !inside)) continue;
    const whom = other(partiesIn(l, s)).filter((id) => canAct(l, id));
    if (whom.length > 0) return whom;
  }
  return NOBODY;
}

const isMasdar = (l: EventLayers, w: number): boolean => {
  const r = l.words.reading[w]!;
  return r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Vnoun";
};

function proposerOf(l: EventLayers, s: Slot): readonly string[] {
  const own = ownersOf(l, s.phrase).filter((id) => canAct(l, id));
  if (own.length > 0) return own;
  const from = fromWhom(l, s.word, slotsAfter(l, s.word));
  return from.length > 0 ? from : doerBehind(l, s.phrase);
}

/** Whom a deed that is promised does good. */
function servedBy(l: EventLayers, s: Slot): readonly string[] {
  const deed = deedAt(l, s.word);
  if (deed === undefined || !GOOD.has(deed.trigger.type)) return NOBODY;
  const { recipients } = ofNoun(l, s.word, deed.trigger, deed.reading);
  const whom = recipients.length > 0 ? recipients : ownOf(l, s.word).genitive;
  return whom.filter((id) => entity(l, id).kind !== "facility");
}
