import asking from "./asking.ts";
import auxiliary from "./auxiliary.ts";
import carrying from "./carrying.ts";
import change from "./change.ts";
import conflict from "./conflict.ts";
import economy from "./economy.ts";
import effort from "./effort.ts";
import feeling from "./feeling.ts";
import gesture from "./gesture.ts";
import giving from "./giving.ts";
import handling from "./handling.ts";
import harm from "./harm.ts";
import judging from "./judging.ts";
import law from "./law.ts";
import life from "./life.ts";
import making from "./making.ts";
import manner from "./manner.ts";
import mood from "./mood.ts";
import motion from "./motion.ts";
import nature from "./nature.ts";
import politics from "./politics.ts";
import relation from "./relation.ts";
import speech from "./speech.ts";
import standing from "./standing.ts";
import striving from "./striving.ts";
import technique from "./technique.ts";
import telling from "./telling.ts";
import thought from "./thought.ts";
import treatment from "./treatment.ts";
import uncommon from "./uncommon.ts";

/**
 * Every family of the verb lexicon. A line: root form vowels | masdars | frame | classes | gloss.
 * Besides its one or two kinds (`say`, `attack`) a verb may be marked `often` or `rare` in news, as counted in running reports,
 * and `passive` where news uses it in the passive as readily as in the active (تُوُفِّيَ, أُصِيبَ): these weigh in the choice of a reading.
 */
export const VERB_FAMILIES: Readonly<Record<string, string>> = {
  asking,
  auxiliary,
  carrying,
  change,
  conflict,
  economy,
  effort,
  feeling,
  gesture,
  giving,
  handling,
  harm,
  judging,
  law,
  life,
  making,
  manner,
  mood,
  motion,
  nature,
  politics,
  relation,
  speech,
  standing,
  striving,
  technique,
  telling,
  thought,
  treatment,
  uncommon,
};
/** The texts alone, in the same order. */
export const VERBS: readonly string[] = Object.values(VERB_FAMILIES);
