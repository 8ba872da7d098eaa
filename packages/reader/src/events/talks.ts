import type { EventLayers } from "./layers.ts";
import { ofNoun } from "./noun-parties.ts";
import { canAct } from "./parties.ts";
import { isVerb } from "./slots.ts";
import { deedAt } from "./triggers/deed.ts";
import type { Parties } from "./verb-parties.ts";

/** How far before what came of them talks may stand, over the long titles of those who hold them. */
const FAR = 30;

/** Verbs by which talks come to something. By lemma. */
const OUTCOME = new Set("شهد أسفر خلص انتهى أفضى أثمر توصل تمخض تخلل أنتج حقق".split(" "));

/**
 * Whose the talks are from which an agreement came in the same sentence: `المباحثات بين الوزيرين شهدت الاتفاق على`, `اجتماع بين الرئيس ووزرائه خلص إلى اتفاق`,
 * `مباحثات القاهرة بين الوزيرين، والاتفاق على`. Nobody where another verb stands between, or the talks name fewer than two.
 */
export function talkersBefore(l: EventLayers, at: number): readonly string[] {
  const { reading, sentence, firstOf } = l.words;
  const start = Math.max(firstOf[sentence[at]!]!, at - FAR);
  for (let w = at - 1; w >= start; w--) {
    const r = reading[w]!;
    if (isVerb(r) && !r.guessed && !OUTCOME.has(r.lemma)) return [];
    if (r.form === "؛" || r.form === ":") return [];
    const deed = deedAt(l, w);
    if (deed?.trigger.type !== "CONSULT" || deed.trigger.roles.kind !== "r") continue;
    const all = both(ofNoun(l, w, deed.trigger, deed.reading)).filter((id) => canAct(l, id));
    return all.length > 1 ? all : [];
  }
  return [];
}

const both = ({ actors, recipients }: Parties): readonly string[] => [...new Set([...actors, ...recipients])];
