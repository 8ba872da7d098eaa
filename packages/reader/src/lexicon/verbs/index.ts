import asking from "./asking.ts";
import auxiliary from "./auxiliary.ts";
import change from "./change.ts";
import conflict from "./conflict.ts";
import economy from "./economy.ts";
import giving from "./giving.ts";
import harm from "./harm.ts";
import judging from "./judging.ts";
import law from "./law.ts";
import life from "./life.ts";
import making from "./making.ts";
import motion from "./motion.ts";
import nature from "./nature.ts";
import politics from "./politics.ts";
import relation from "./relation.ts";
import speech from "./speech.ts";
import telling from "./telling.ts";
import thought from "./thought.ts";

/** Every family of the verb lexicon. A line: root form vowels | masdars | frame | classes | gloss. */
export const VERBS: readonly string[] = [
  asking,
  auxiliary,
  change,
  conflict,
  economy,
  giving,
  harm,
  judging,
  law,
  life,
  making,
  motion,
  nature,
  politics,
  relation,
  speech,
  telling,
  thought,
];
