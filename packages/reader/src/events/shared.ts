import { Upos } from "../words/features.ts";
import { ends } from "./doers.ts";
import type { Deed } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import { isVerb } from "./slots.ts";

/** How far before a deed the one may stand to which و joins it. */
const FAR = 28;
const FORCE = new Set(["ASSAULT", "COERCE"]);
/** Nouns of what is suffered, which others may have brought about. */
const SUFFERED = new Set("مقتل مصرع استشهاد وفاة إصابة سقوط فرار نزوح".split(" "));

const isNoun = ({ found }: Deed): boolean => found.fact.reading === "masdar" || found.fact.reading === "noun";

/** Who did a deed of force whose noun و joins to another's: `اقتحام المسلحين منزل الوزير، وخطف شقيقه`. */
export function sharedDoer(l: EventLayers, all: readonly Deed[], n: number): readonly string[] {
  const { reading, sentence } = l.words;
  const deed = all[n]!;
  const { at, type, parties } = deed;
  if (!FORCE.has(type) || parties.actors.length > 0 || !isNoun(deed)) return [];
  if (reading[at - 1]?.upos !== Upos.CCONJ || SUFFERED.has(reading[at]!.lemma)) return [];
  for (let i = n - 1; i >= 0 && i >= n - 3; i--) {
    const before = all[i]!;
    if (sentence[before.at] !== sentence[at] || at - before.at > FAR) return [];
    if (!FORCE.has(before.type) || !isNoun(before) || before.parties.actors.length === 0) continue;
    for (let w = before.at + 1; w < at; w++) if (isVerb(reading[w]) || ends(reading[w]!)) return [];
    return before.parties.actors.filter((id) => !parties.recipients.includes(id));
  }
  return [];
}
