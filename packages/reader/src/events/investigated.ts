import { isState } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { ofNoun } from "./noun-parties.ts";
import { canAct, ownersOf } from "./parties.ts";
import { slotsAfter } from "./slots.ts";
import { deedAt } from "./triggers/deed.ts";
import type { Trigger } from "./triggers/index.ts";
import { brought, type Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
const WITH: ReadonlySet<string> = new Set(["مع", "ضد", "بحق"]);
const INTO = new Set(["في", "ب", "حول", "بشأن", "إلى"]);
/** Nouns of what somebody is looked into for, whose owner that is. */
const SUSPICIONS = new Set(
  "تورط ضلوع دور صلة علاقة فساد مخالفة انتهاك تجاوز تدخل تواطؤ تقصير إهمال مسؤولية ثروة ذمة".split(" "),
);

/** Whether it is an inquiry told by its noun. */
export const isInquiry = ({ mode, lemma }: Trigger): boolean => mode === "investigate" && lemma === "تحقيق";

/**
 * Parties of an inquiry: whom مع or ضد bring, or whose deed or guilt is looked into, never to whom it was done
 * (`التحقيق مع الوزير`, `التحقيق في هجمات الحركة`, `التحقيق في مقتل الصحفي`); two states inquire together (`التحقيق مع كندا`).
 */
export function inquiry(l: EventLayers, at: number, actors: readonly string[]): Parties {
  const after = slotsAfter(l, at);
  const whom = brought(l, after, WITH).filter((id) => !actors.includes(id));
  if (whom.length > 0 && whom.every((id) => isState(l, id)) && after.some((s) => s.by === "مع"))
    return { actors: actors.length > 0 ? [...actors, ...whom] : whom, recipients: NOBODY };
  if (whom.length > 0) return { actors, recipients: whom };
  for (const s of after) {
    if (s.phrase === -1 || !INTO.has(s.by)) continue;
    const deed = deedAt(l, s.word);
    const doers = deed === undefined ? NOBODY : ofNoun(l, s.word, deed.trigger, deed.reading).actors;
    const owners = SUSPICIONS.has(l.words.reading[s.word]!.lemma) ? ownersOf(l, s.phrase) : doers;
    return { actors, recipients: owners.filter((id) => canAct(l, id) && !actors.includes(id)) };
  }
  return { actors, recipients: NOBODY };
}
