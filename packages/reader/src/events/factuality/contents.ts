import type { EventType, Status } from "@isnad/record";
import { Upos } from "../../words/features.ts";
import type { EventLayers } from "../layers.ts";
import { flipped, inRelative, isMasdar } from "./clause.ts";

/** Verbs with the prepositions of what they ask, plan or threaten, and what that makes of it. */
const CONTENTS: ReadonlyMap<string, readonly [string, Status]> = new Map(
  (
    [
      ["ب", "asked", "طالب نادى هتف أهاب أوصى نصح"],
      ["إلى", "asked", "دعا"],
      ["على", "asked", "حث حض حرض ألح"],
      ["ب", "planned", "تعهد وعد التزم"],
      ["على", "planned", "اتفق نص وافق صوت عزم"],
      ["ل", "planned", "استعد تأهب تهيأ خطط"],
      ["إلى", "planned", "سعى"],
      ["ب", "possible", "هدد لوح توعد"],
    ] as const
  ).flatMap(([by, status, verbs]) => verbs.split(" ").map((v) => [v, [by, status]] as const)),
);
/** Types of what is seldom told as done beside what is wanted (`دعا إلى وقف القتال وسحب القوات`). */
const WANTED = new Set<string>([
  "RETREAT",
  "AID",
  "COOPERATE",
  "CONSULT",
  "CONCEDE",
  "SUPPORT",
  "MOBILIZE",
  "SANCTION",
]);
/** How far before its preposition a verb may stand, in words. */
const FAR = 30;

/**
 * What a verb makes of the masdar that stands under its preposition however far behind it, with clauses about nouns between
 * (`دعا المجلس، الذي انعقد في جدة، إسرائيل إلى الانسحاب`), or goes on with one that does (`وسحب قواتها`).
 */
export function ofContent(l: EventLayers, at: number, type?: EventType): Status | undefined {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[at]!]!;
  let under = at - 1;
  const joined = reading[under]?.lemma === "و" || reading[under]?.lemma === "أو";
  if (joined) {
    if (type !== undefined && !WANTED.has(type)) return undefined;
    for (under = at - 3; under >= begin && under > at - 14; under--) {
      const r = reading[under]!;
      if (r.upos === Upos.VERB || (r.upos === Upos.PUNCT && r.form !== "،")) return undefined;
      if (r.upos === Upos.ADP && isMasdar(reading[under + 1]!)) break;
    }
  }
  const by = under >= begin ? reading[under]! : undefined;
  if (by?.upos !== Upos.ADP) return undefined;
  for (let w = under - 1, n = 0; w >= begin && n < FAR; w--, n++) {
    const g = reading[w]!;
    if (g.upos === Upos.PUNCT && /[.؛!؟:]/.test(g.form)) return undefined;
    // A word of a name is no verb (`نافي بيلاي`).
    if (l.entities.of[w] !== -1) continue;
    const verb = g.upos === Upos.VERB;
    const aside = verb && (inRelative(l, w) || (reading[w - 1]?.upos === Upos.NOUN && !reading[w - 1]!.definite));
    const content = CONTENTS.get(verb ? g.lemma : g.verb);
    if (content?.[0] === by.lemma && !aside) return flipped(l, w, content[1]);
    if (verb && !aside) return undefined;
  }
  return undefined;
}
