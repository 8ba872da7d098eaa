import { Upos } from "../words/features.ts";
import { doerOf } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { nationOf, near } from "./own.ts";
import { isComma, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { brought, type Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
const FOR = new Set(["ل"]);

/** Verbs of taking and asking for what another gives. */
const TAKERS = new Set("تلقى تسلم نال حصل طلب التمس احتاج استجدى انتظر استلم".split(" "));
const FROM = new Set(["من"]);

/** Who gets help, and from whom, under a verb of taking it or asking for it: `ستطلب من فرنسا زيادة المساعدات`, `تلقى دعما من إيران`. */
export function takenAt(l: EventLayers, at: number, after: readonly Slot[]): Parties | undefined {
  const { reading } = l.words;
  const start = Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - 14);
  for (let w = at - 1; w >= start; w--) {
    const r = reading[w]!;
    if (isComma(r) || r.classes.has("relative") || r.upos === Upos.CCONJ) return undefined;
    const verb = isVerb(r) ? r.lemma : r.verb;
    if (verb === "" || (r.upos === Upos.AUX && isVerb(r))) continue;
    if (!TAKERS.has(verb)) {
      if (isVerb(r)) return undefined;
      continue;
    }
    const gives = brought(l, [...after, ...slotsAfter(l, w)], FROM);
    const nation = nationOf(l, at);
    const givers = gives.length > 0 ? gives : nation ? [nation] : NOBODY;
    const whom = near(l, after, FOR);
    const takers = isVerb(r) ? subjectOf(l, w).ids : doerOf(l, w);
    const gets = whom.length > 0 ? whom : takers;
    return { actors: givers.filter((id) => !gets.includes(id)), recipients: gets.filter((id) => !givers.includes(id)) };
  }
  return undefined;
}
