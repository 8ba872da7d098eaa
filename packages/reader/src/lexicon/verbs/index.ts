import asking from "./asking.ts";
import auxiliary from "./auxiliary.ts";
import change from "./change.ts";
import conflict from "./conflict.ts";
import harm from "./harm.ts";
import judging from "./judging.ts";
import law from "./law.ts";
import motion from "./motion.ts";
import politics from "./politics.ts";
import speech from "./speech.ts";
import telling from "./telling.ts";

/** Every family of the verb lexicon. A line: root form vowels | masdars | frame | classes | gloss. */
export const VERBS: readonly string[] = [
  asking,
  auxiliary,
  change,
  conflict,
  harm,
  judging,
  law,
  motion,
  politics,
  speech,
  telling,
];
